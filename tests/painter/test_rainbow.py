"""The rainbow has a silhouette of its own: an arch that one sees through."""

import pytest
from painter.drawn import render

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import light_at
from imgkit.local.painter.nature import NATURE


def rainbow(seed: int = 0, temperature: float = 0.0, colour: str | None = None) -> Drawing:
    return NATURE["rainbow"](Dice(seed, temperature), Look(colour=colour), light_at("day"))


def opacities(drawing: Drawing, x: float) -> list[int]:
    """Return how opaque the drawing is down one column, from its top to the ground."""
    picture, margin, unit = render(drawing)
    seen = picture.convert("RGBA")
    column = round((x - drawing.left + margin) / unit)
    ends = round(margin / unit), round((drawing.height + margin) / unit)
    found = [seen.getpixel((column, row)) for row in range(*ends)]
    return [pixel[3] for pixel in found if isinstance(pixel, tuple)]


def test_it_is_half_a_circle_and_so_wide_that_it_spans_the_sky() -> None:
    drawing = rainbow()
    assert 2 * drawing.height < drawing.width < 2.1 * drawing.height


@pytest.mark.parametrize("seed", range(4))
def test_one_sees_through_it_and_under_its_arch(seed: int) -> None:
    middle = opacities(rainbow(seed, 1.0), 0)
    assert 120 < max(middle) < 250
    assert not any(middle[len(middle) // 2 :])


def test_its_feet_fade_into_the_ground() -> None:
    foot = opacities(rainbow(), 420)
    assert max(foot) > 100
    assert foot[-2] < 0.5 * max(foot)


def test_red_is_outside_and_violet_inside() -> None:
    drawing = rainbow()
    picture, margin, unit = render(drawing)
    column = round((margin - drawing.left) / unit)
    top = round(margin / unit)
    band = [picture.convert("RGBA").getpixel((column, top + step)) for step in range(2, 36)]
    seen = [pixel for pixel in band if isinstance(pixel, tuple) and pixel[3] > 120]
    assert seen[0][0] > seen[0][2]
    assert seen[-1][2] > seen[-1][1]


def test_a_colour_asked_for_colours_every_band() -> None:
    svg = rainbow(colour="#2266dd").svg
    assert "#ee6f62" not in svg
