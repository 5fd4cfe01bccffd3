import io
import re
from collections.abc import Iterator

import pytest
import resvg_py
from PIL import Image

from imgkit.local.painter.animals import ANIMALS
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.people import PEOPLE
from imgkit.local.painter.people.clothes import throw_clothes
from imgkit.local.painter.people.face import throw_features
from imgkit.local.painter.props import PROPS
from imgkit.local.painter.sketch import HELD

FIGURES = {**PEOPLE, **ANIMALS, **PROPS}
POSES = ("standing", "walking", "sitting", "riding", "holding")
PIXELS = 220


def light(*, lamps: bool = False) -> Light:
    return Light(
        hour="night" if lamps else "day",
        sky=("#6db3e8", "#dff1fb"),
        sun="#fff4c8",
        sun_height=0.8,
        haze="#dfeaf0",
        tint="#ffffff",
        tint_strength=0.0,
        shadow="#33402a",
        shadow_length=0.5,
        lamps=lamps,
    )


def draw(name: str, seed: int = 0, temperature: float = 1.0, look: Look | None = None) -> Drawing:
    return FIGURES[name](Dice(seed, temperature), look or Look(), light())


def render(drawing: Drawing) -> tuple[Image.Image, float, float]:
    """Render with a tenth of empty space around the box that the drawing claims.

    Returns:
        The picture, how many units the space around is, and how many units a pixel is.
    """
    size = max(drawing.width, drawing.height)
    margin = 0.1 * size
    width, height = drawing.width + 2 * margin, drawing.height + 2 * margin
    unit = 1.2 * size / PIXELS
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width / unit}" height="{height / unit}" '
        f'viewBox="{drawing.left - margin} {drawing.top - margin} {width} {height}">'
        f"{drawing.svg.replace('{id}', 'x')}</svg>"
    )
    pixels = resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True)
    return Image.open(io.BytesIO(pixels)), margin, unit


def looks(name: str) -> Iterator[Look]:
    if name in PEOPLE:
        yield from (Look(pose=pose, age=age) for pose in POSES for age in ("child", "adult", "old"))
    elif name in ANIMALS:
        yield from (Look(pose=pose) for pose in POSES)
    else:
        yield Look()


def drawings(name: str, temperature: float) -> Iterator[tuple[str, Drawing]]:
    for number, look in enumerate(looks(name)):
        # Every seed for what stands, a few for each of the other poses; at 0 all are alike.
        seeds = range(21) if number == 0 else range(number, 21, 10)
        for seed in seeds if temperature else [0]:
            yield f"{name}, {look}, seed {seed}", draw(name, seed, temperature, look)


@pytest.mark.parametrize("temperature", [0.0, 0.7, 1.0])
@pytest.mark.parametrize("name", FIGURES)
def test_a_figure_fills_its_box_stands_on_the_ground_and_has_its_anchors_in_reach(
    name: str, temperature: float
) -> None:
    for label, drawing in drawings(name, temperature):
        picture, margin, unit = render(drawing)
        box = picture.getchannel("A").getbbox()
        assert box, label
        left, top, right, bottom = (edge * unit - margin for edge in box)
        assert left == pytest.approx(0, abs=3), label
        assert top == pytest.approx(0, abs=3), label
        assert right == pytest.approx(drawing.width, abs=3), label
        assert bottom == pytest.approx(drawing.height, abs=3), label
        assert drawing.bottom == pytest.approx(0, abs=3), label
        near = 0.08 * max(drawing.width, drawing.height)
        for anchor, (x, y) in drawing.anchors.items():
            assert drawing.left - near <= x <= drawing.right + near, f"{label}: {anchor}"
            assert drawing.top - near <= y <= drawing.bottom + near, f"{label}: {anchor}"


@pytest.mark.parametrize("name", FIGURES)
def test_ids_can_be_made_unique(name: str) -> None:
    svg = draw(name).svg
    assert set(re.findall(r'id="(.{4})', svg)) <= {"{id}"}
    assert set(re.findall(r"#(.{4})[^\"]*\)", svg)) <= {"{id}"}


@pytest.mark.parametrize("name", FIGURES)
def test_at_temperature_0_the_seed_changes_nothing(name: str) -> None:
    for look in looks(name):
        assert len({draw(name, seed, 0.0, look).svg for seed in range(5)}) == 1


@pytest.mark.parametrize("name", FIGURES)
def test_at_temperature_1_seeds_differ(name: str) -> None:
    assert len({draw(name, seed, 1.0).svg for seed in range(12)}) >= 6


@pytest.mark.parametrize("name", FIGURES)
@pytest.mark.parametrize("colour", ["#2266dd", "#22aa44"])
def test_the_colour_asked_for_is_what_one_sees(name: str, colour: str) -> None:
    strongest = max(range(3), key=lambda at: colour[1 + 2 * at : 3 + 2 * at])
    for seed in range(3):
        picture, _, _ = render(draw(name, seed, 1.0, Look(colour=colour)))
        opaque = coloured = 0
        for count, pixel in picture.getcolors(1 << 20) or []:
            assert isinstance(pixel, tuple)
            *channels, alpha = pixel
            opaque += count if alpha == 255 else 0
            is_strong = max(channels) - min(channels) > 60 and alpha == 255
            coloured += count if is_strong and channels[strongest] == max(channels) else 0
        assert coloured > 0.12 * opaque, f"{name}, seed {seed}"


@pytest.mark.parametrize("name", [*PEOPLE, *ANIMALS])
def test_whoever_can_hold_something_has_the_anchors_for_it(name: str) -> None:
    for look in looks(name):
        assert {"hand", "back", "head", "neck"} <= draw(name, look=look).anchors.keys()


@pytest.mark.parametrize("name", ["rabbit", "cat", *PEOPLE])
def test_a_rider_sits_above_its_feet_and_can_hold_something_under_its_fingers(name: str) -> None:
    rider = draw(name, 0, 0.0, Look(pose="riding"))
    assert rider.anchors["seat"][1] < -3
    holder = draw(name, 0, 0.0, Look(pose="holding"))
    before, after = holder.svg.split(HELD)
    assert len(before) > len(after) > 0


def test_the_ages_differ_in_height() -> None:
    child, adult = (draw("person", 0, 0.0, Look(age=age)) for age in ("child", "adult"))
    assert child.height == pytest.approx(100, abs=8)
    assert adult.height == pytest.approx(170, abs=12)


def test_a_horse_is_taller_than_a_dog_and_a_dog_taller_than_a_rabbit() -> None:
    horse, dog, rabbit = (draw(name, 0, 0.0).height for name in ("horse", "dog", "rabbit"))
    assert horse > 2 * dog > 2 * rabbit


def test_the_windows_of_a_house_glow_at_night() -> None:
    dice, look = Dice(0, 0.0), Look()
    assert (
        PROPS["house"](dice, look, light(lamps=True)).svg != PROPS["house"](dice, look, light()).svg
    )


@pytest.mark.parametrize("age", ["child", "adult", "old"])
def test_a_man_wears_no_dress_and_a_woman_no_moustache(age: str) -> None:
    for seed in range(40):
        dice = Dice(seed, 1.0)
        man, woman = (throw_features(dice, who, age) for who in ("man", "woman"))
        assert throw_clothes(dice, "man", None, man).kind != "dress"
        assert not woman.moustache
