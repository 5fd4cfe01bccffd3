"""Each season has a look of its own: on trees, on the ground, and in the light."""

import io
from dataclasses import replace
from functools import cache

import pytest
from painter.drawn import Rendered, draw
from PIL import Image, ImageStat

from imgkit.local.painter.composing import compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.editing.edits import edit
from imgkit.local.painter.painter import paint
from imgkit.local.painter.reading import read
from imgkit.local.painter.rendering import render
from imgkit.local.painter.scene import Scene

EDGE = 128
OUTDOORS = ("forest", "meadow", "city", "mountains")


@cache
def scenery(ground: str, season: str | None, seed: int = 1, hour: str = "day") -> Image.Image:
    dice = Dice(seed, 0.7)
    scene = Scene("", ground=ground, season=season, hour=hour)
    svg = compose(scene, (EDGE, EDGE), dice, dice).svg()
    return Image.open(io.BytesIO(render(svg))).convert("RGB")


def share(picture: Image.Image, hues: range, strength: int = 60) -> float:
    """How much of a picture has one of the hues, of 256, and is so strong in colour."""
    data = picture.convert("HSV").tobytes()
    pairs = zip(data[::3], data[1::3], strict=True)
    found = sum(hue in hues and colour > strength for hue, colour in pairs)
    return found / (picture.width * picture.height)


GREEN, ORANGE = range(62, 120), range(3, 44)


@pytest.mark.parametrize("ground", OUTDOORS)
def test_autumn_is_golden_and_summer_green(ground: str) -> None:
    for seed in (1, 2):
        autumn, summer = (scenery(ground, season, seed) for season in ("autumn", "summer"))
        assert share(autumn, ORANGE) > share(summer, ORANGE) + 0.05
        assert share(autumn, GREEN) < 0.3 * share(summer, GREEN)


def test_leaves_lie_on_the_ground_in_autumn() -> None:
    lawn = (0, EDGE * 2 // 3, EDGE, EDGE)
    for ground in (*OUTDOORS, "street"):
        fallen, bare = (scenery(ground, one).crop(lawn) for one in ("autumn", "summer"))
        assert share(fallen, range(3, 26), 110) > share(bare, range(3, 26), 110) + 0.003


def test_a_forest_blossoms_in_spring() -> None:
    for seed in (1, 2, 3):
        spring, usual = (
            scenery("forest", season, seed).crop((0, 0, EDGE, EDGE // 2))
            for season in ("spring", None)
        )
        assert share(spring, range(215, 250), 15) > share(usual, range(215, 250), 15) + 0.04


def test_the_days_of_autumn_are_warmer_than_those_of_summer() -> None:
    def warmth(season: str) -> float:
        red, _, blue = ImageStat.Stat(scenery("street", season)).mean
        return red - blue

    assert warmth("autumn") > warmth("summer") + 8


def test_night_stays_night_in_autumn() -> None:
    night = scenery("forest", "autumn", hour="night")
    assert sum(ImageStat.Stat(night).mean) < 0.6 * sum(
        ImageStat.Stat(scenery("forest", "autumn")).mean
    )


@pytest.mark.parametrize("name", ["tree", "oak", "birch", "apple-tree", "bush"])
def test_trees_wear_the_season(name: str) -> None:
    def crown(season: str, seed: int) -> Image.Image:
        image = Rendered(draw(name, seed=seed, temperature=1.0, season=season)).image
        backed = Image.new("RGB", image.size, "white")
        backed.paste(image, mask=image.getchannel("A"))
        return backed.crop((0, 0, image.width, image.height // 2))

    for seed in range(4):
        assert share(crown("autumn", seed), ORANGE) > 0.1
        assert share(crown("summer", seed), range(44, 110)) > 0.1


def test_a_colour_asked_for_is_stronger_than_the_season() -> None:
    assert draw("tree", season="autumn", colour="#2266dd") == draw("tree", colour="#2266dd")


@pytest.mark.parametrize(
    ("prompt", "season"),
    [
        ("an autumn forest", "autumn"),
        ("une forêt au printemps", "spring"),
        ("лес осенью", "autumn"),
    ],
)
def test_the_season_is_read(prompt: str, season: str) -> None:
    assert read(prompt).season == season


def test_an_edit_changes_the_season() -> None:
    before = paint("a fox in a forest", (EDGE, EDGE), 1, 0.7).image
    after = edit(before, "make it autumn", None, (EDGE, EDGE), 2, 0.7).image
    pictures = [Image.open(io.BytesIO(image)).convert("RGB") for image in (before, after)]
    assert share(pictures[1], ORANGE) > share(pictures[0], ORANGE) + 0.2


def test_every_tree_is_white_in_the_snow() -> None:
    for seed in range(6):
        dice = Dice(seed, 0.7)
        scene = replace(read("a tree in the snow"), hour="day")
        (placed,) = compose(scene, (EDGE, EDGE), dice, dice).placed
        picture = Image.open(io.BytesIO(render(compose(scene, (EDGE, EDGE), dice, dice).svg())))
        box = placed.box
        wide, tall = box.right - box.left, box.bottom - box.top
        crown = picture.convert("RGB").crop(
            (
                round(box.left + 0.3 * wide),
                round(box.top + 0.15 * tall),
                round(box.right - 0.3 * wide),
                round(box.top + 0.45 * tall),
            )
        )
        assert ImageStat.Stat(crown.convert("HSV")).mean[1] < 60
