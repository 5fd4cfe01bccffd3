"""The rainbow has a silhouette of its own: an arch that one sees through."""

import pytest
from painter.drawn import Rendered, draw

HIGH = 100
"""Pixels: enough to tell the bands."""


def column(rainbow: Rendered, x: float) -> list[tuple[int, ...]]:
    """Return the pixels at a place, from the top to the ground."""
    rows = range(rainbow.row(rainbow.drawing.height), rainbow.row(0))
    found = [rainbow.image.getpixel((rainbow.column(x), row)) for row in rows]
    return [pixel for pixel in found if isinstance(pixel, tuple)]


def test_it_is_half_a_circle_and_so_wide_that_it_spans_the_sky() -> None:
    drawing = draw("rainbow")
    assert 2 * drawing.height < drawing.width < 2.1 * drawing.height


@pytest.mark.parametrize("seed", range(4))
def test_one_sees_through_it_and_under_its_arch(seed: int) -> None:
    rainbow = Rendered(draw("rainbow", seed=seed, temperature=1.0), HIGH)
    middle = [alpha for *_, alpha in column(rainbow, 0)]
    assert 120 < max(middle) < 250
    assert not any(middle[len(middle) // 2 :])


def test_its_feet_fade_into_the_ground() -> None:
    foot = [alpha for *_, alpha in column(Rendered(draw("rainbow"), HIGH), 420)]
    assert max(foot) > 100
    assert foot[-2] < 0.5 * max(foot)


def test_red_is_outside_and_violet_inside() -> None:
    bands = [pixel for pixel in column(Rendered(draw("rainbow"), HIGH), 0) if pixel[3] > 190]
    outside, inside = bands[0], bands[-1]
    assert outside[0] > outside[2]
    assert inside[2] > inside[1]


def test_a_colour_asked_for_colours_every_band() -> None:
    assert "#ee6f62" in draw("rainbow").svg
    assert "#ee6f62" not in draw("rainbow", colour="#2266dd").svg
