"""Animals, plants and boats: what tells one from another."""

import pytest
from painter.drawn import Rendered, draw, shown

from imgkit.local.painter.sketch import HELD

SIT_UP = (
    *("rabbit", "cat", "lion", "tiger", "bear", "fox", "wolf", "mouse", "squirrel", "monkey"),
)
WALK = ("cow", "lion", "elephant", "camel", "fox", "deer", "pig", "mouse", "duck", "hen", "dragon")
SMALLEST_FIRST = (
    *("snail", "mouse", "hen", "rabbit", "dog", "sheep", "cow", "camel", "elephant", "giraffe"),
)


def grey_share(rendered: Rendered, low: int, high: int) -> float:
    """Return how much of the drawing is grey of a brightness between two bounds."""
    grey = opaque = 0
    for count, pixel in rendered.image.getcolors(1 << 20) or []:
        assert isinstance(pixel, tuple)
        *channels, alpha = pixel
        if alpha == 255:
            opaque += count
            is_grey = max(channels) - min(channels) < 40
            grey += count * (is_grey and low <= sum(channels) / 3 <= high)
    return grey / opaque


@pytest.mark.parametrize("name", SIT_UP)
def test_who_sits_up_can_ride_with_its_feet_below_the_saddle(name: str) -> None:
    rider = draw(name, pose="riding")
    assert rider.anchors["seat"][1] < -0.1 * rider.height
    before, after = draw(name, pose="holding").svg.split(HELD)
    assert len(before) > len(after) > 0


@pytest.mark.parametrize("name", WALK)
def test_walking_looks_different_from_standing(name: str) -> None:
    assert draw(name).svg != draw(name, pose="walking").svg


def test_animals_are_as_large_as_in_life_compared_with_each_other() -> None:
    heights = [draw(name).height for name in SMALLEST_FIRST]
    assert heights == sorted(heights)
    assert draw("horse").height > 2 * draw("dog").height > 2 * draw("rabbit").height


def test_a_lion_has_a_mane_and_a_lioness_has_none() -> None:
    assert draw("lion").svg.count("<path") > draw("lioness").svg.count("<path")
    assert draw("lion").right > draw("lioness").right + 4


def test_a_zebra_is_striped_dark_and_light_and_a_donkey_is_not() -> None:
    assert grey_share(shown("zebra"), 0, 100) > 0.2
    assert grey_share(shown("zebra"), 215, 255) > 0.2
    assert grey_share(shown("donkey"), 215, 255) < 0.1


def test_a_white_bear_is_white_all_over() -> None:
    assert grey_share(shown("bear"), 200, 255) < 0.05
    assert grey_share(shown("bear", colour="#f7f1e4"), 170, 255) > 0.6


def test_a_pirate_ship_has_black_sails_and_a_ship_has_not() -> None:
    assert grey_share(shown("pirate-ship"), 0, 100) > 0.2
    assert grey_share(shown("ship"), 0, 100) < 0.1


@pytest.mark.parametrize("name", ["rose", "tulip", "sunflower", "daisy", "daffodil"])
def test_a_flower_is_held_by_its_stem(name: str) -> None:
    flower = draw(name)
    x, y = flower.anchors["grip"]
    assert -0.25 * flower.height < y < 0
    assert abs(x) < 0.1 * flower.height


def test_a_house_is_not_always_the_same_kind_of_house() -> None:
    heights = {round(draw("house", seed=seed, temperature=1.0).height, -1) for seed in range(12)}
    assert len(heights) >= 3
