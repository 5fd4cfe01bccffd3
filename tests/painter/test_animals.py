import io
import re
from collections.abc import Iterator

import pytest
import resvg_py
from PIL import Image

from imgkit.local.painter.animals import ANIMALS
from imgkit.local.painter.boats import BOATS
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import light_at
from imgkit.local.painter.nature import NATURE
from imgkit.local.painter.sketch import HELD

WILD = {
    name: draw for name, draw in ANIMALS.items() if name not in {"dog", "rabbit", "horse", "cat"}
}
ALL = {**WILD, **NATURE, **BOATS}
POSES = ("standing", "walking", "sitting", "riding", "holding")
SIT_UP = ("lion", "tiger", "bear", "fox", "wolf", "mouse", "squirrel", "monkey")
WALK = ("cow", "lion", "elephant", "camel", "fox", "deer", "pig", "mouse", "duck", "hen", "dragon")
PIXELS = 160


def draw(
    name: str, seed: int = 0, temperature: float = 1.0, look: Look | None = None, hour: str = "day"
) -> Drawing:
    return ALL[name](Dice(seed, temperature), look or Look(), light_at(hour))


def render(drawing: Drawing) -> tuple[Image.Image, float, float]:
    """Render with a tenth of empty space around the box that the drawing claims.

    Returns:
        The picture, how many units the space around is, and how many units a pixel is.
    """
    size = max(drawing.width, drawing.height)
    margin, unit = 0.1 * size, 1.2 * size / PIXELS
    width, height = drawing.width + 2 * margin, drawing.height + 2 * margin
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width / unit}" height="{height / unit}" '
        f'viewBox="{drawing.left - margin} {drawing.top - margin} {width} {height}">'
        f"{drawing.svg.replace('{id}', 'x')}</svg>"
    )
    pixels = resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True)
    return Image.open(io.BytesIO(pixels)).convert("RGBA"), margin, unit


def opaque(picture: Image.Image) -> Iterator[tuple[int, int, int]]:
    for pixel in picture.get_flattened_data():
        assert isinstance(pixel, tuple)
        if pixel[3] == 255:
            yield pixel[0], pixel[1], pixel[2]


def share(picture: Image.Image, low: int, high: int) -> float:
    """Return how much of the drawing is grey of a brightness between two bounds."""
    pixels = list(opaque(picture))
    return sum(
        max(pixel) - min(pixel) < 40 and low <= sum(pixel) / 3 <= high for pixel in pixels
    ) / len(pixels)


@pytest.mark.parametrize("name", ALL)
def test_it_fills_its_box_stands_on_the_ground_and_has_its_anchors_in_reach(name: str) -> None:
    for seed, pose in enumerate(POSES if name in WILD else POSES[:2]):
        drawing = draw(name, seed, 1.0, Look(pose=pose))
        picture, margin, unit = render(drawing)
        box = picture.getchannel("A").getbbox()
        assert box, pose
        near = 0.025 * max(drawing.width, drawing.height)
        left, top, right, bottom = (edge * unit - margin for edge in box)
        assert (left, top) == pytest.approx((0, 0), abs=near), pose
        assert (right, bottom) == pytest.approx((drawing.width, drawing.height), abs=near), pose
        assert drawing.bottom == pytest.approx(0, abs=0.1 * drawing.height), pose
        for anchor, (x, y) in drawing.anchors.items():
            assert drawing.left - 3 * near <= x <= drawing.right + 3 * near, f"{pose}: {anchor}"
            assert drawing.top - 3 * near <= y <= drawing.bottom + 3 * near, f"{pose}: {anchor}"


@pytest.mark.parametrize("name", ALL)
def test_it_is_small_and_its_ids_can_be_made_unique(name: str) -> None:
    for seed in range(3):
        svg = draw(name, seed).svg
        assert len(svg) <= 12_000
        assert set(re.findall(r'id="(.{4})', svg)) <= {"{id}"}
        assert set(re.findall(r"#(.{4})[^\"]*\)", svg)) <= {"{id}"}


@pytest.mark.parametrize("name", ALL)
def test_at_temperature_0_the_seed_changes_nothing_and_at_1_it_does(name: str) -> None:
    assert len({draw(name, seed, 0.0).svg for seed in range(4)}) == 1
    assert len({draw(name, seed, 1.0).svg for seed in range(8)}) >= 4


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("colour", ["#2266dd", "#22aa44"])
def test_the_colour_asked_for_is_what_one_sees(name: str, colour: str) -> None:
    strongest = max(range(3), key=lambda at: colour[1 + 2 * at : 3 + 2 * at])
    picture, _, _ = render(draw(name, 1, 1.0, Look(colour=colour)))
    pixels = list(opaque(picture))
    coloured = [
        pixel for pixel in pixels if max(pixel) - min(pixel) > 60 and pixel[strongest] == max(pixel)
    ]
    assert len(coloured) > 0.12 * len(pixels)


@pytest.mark.parametrize("name", WILD)
def test_an_animal_can_be_ridden_hold_something_and_wear_a_hat(name: str) -> None:
    for pose in POSES:
        assert {"hand", "back", "head", "neck"} <= draw(name, look=Look(pose=pose)).anchors.keys()


@pytest.mark.parametrize("name", SIT_UP)
def test_who_sits_up_can_ride_with_its_feet_below_the_saddle(name: str) -> None:
    rider = draw(name, 0, 0.0, Look(pose="riding"))
    assert rider.anchors["seat"][1] < -0.1 * rider.height
    before, after = draw(name, 0, 0.0, Look(pose="holding")).svg.split(HELD)
    assert len(before) > len(after) > 0


@pytest.mark.parametrize("name", WALK)
def test_walking_looks_different_from_standing(name: str) -> None:
    standing, walking = (draw(name, 0, 0.0, Look(pose=pose)).svg for pose in POSES[:2])
    assert standing != walking


def test_animals_are_as_large_as_in_life_compared_with_each_other() -> None:
    smallest_first = (
        "snail",
        "mouse",
        "hen",
        "fox",
        "sheep",
        "cow",
        "camel",
        "elephant",
        "giraffe",
    )
    heights = [draw(name, 0, 0.0).height for name in smallest_first]
    assert heights == sorted(heights)


def test_a_lion_has_a_mane_and_a_lioness_has_none() -> None:
    heads = {round(draw("lion", seed).right) for seed in range(12)}
    assert len(heads) > 1
    widest, narrowest = max(heads), min(heads)
    assert widest > narrowest + 4


def test_a_zebra_is_striped_dark_and_light_and_a_donkey_is_not() -> None:
    zebra, _, _ = render(draw("zebra", 0, 0.0))
    donkey, _, _ = render(draw("donkey", 0, 0.0))
    assert share(zebra, 0, 100) > 0.2
    assert share(zebra, 215, 255) > 0.2
    assert share(donkey, 215, 255) < 0.1


def test_a_white_bear_is_white_all_over() -> None:
    brown, _, _ = render(draw("bear", 0, 0.0))
    white, _, _ = render(draw("bear", 0, 0.0, Look(colour="#f7f1e4")))
    assert share(brown, 200, 255) < 0.05
    assert share(white, 170, 255) > 0.6


def test_a_pirate_ship_has_black_sails_and_a_ship_has_not() -> None:
    pirates, _, _ = render(draw("pirate-ship", 0, 0.0))
    traders, _, _ = render(draw("ship", 0, 0.0))
    assert share(pirates, 0, 100) > 0.2
    assert share(traders, 0, 100) < 0.1


def test_the_windows_of_a_steamer_glow_at_night() -> None:
    assert draw("steamer", 0, 0.0, hour="night").svg != draw("steamer", 0, 0.0).svg


@pytest.mark.parametrize("name", ["rose", "tulip", "sunflower", "daisy", "daffodil"])
def test_a_flower_is_held_by_its_stem(name: str) -> None:
    flower = draw(name, 0, 0.0)
    x, y = flower.anchors["grip"]
    assert -0.25 * flower.height < y < 0
    assert abs(x) < 0.1 * flower.height
