"""What one sees at first glance: a large subject, free faces, and another place for every seed."""

import io
from itertools import combinations

import pytest
from painter.drawn import draw
from PIL import Image, ImageChops, ImageStat

from imgkit.local.painter.background import foreground
from imgkit.local.painter.composing import Composition, compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import light_at
from imgkit.local.painter.placing.group import Part
from imgkit.local.painter.reading import read
from imgkit.local.painter.rendering import render
from imgkit.local.painter.scene import Link, Scene, Thing

EDGE = 256
SEEDS = range(1, 7)


def composed(scene: Scene | str, seed: int) -> Composition:
    dice = Dice(seed, 0.7)
    return compose(read(scene) if isinstance(scene, str) else scene, (EDGE, EDGE), dice, dice)


def parts(scene: Scene | str, seed: int) -> list[Part]:
    """The boxes of the things of a scene, in its order."""
    return sorted(composed(scene, seed).parts, key=lambda part: part.thing)


def tall(part: Part) -> float:
    return part.bottom - part.top


def two(one: str, relation: str, other: str, count: int = 1) -> Scene:
    link = Link(relation, (1,))  # type: ignore[arg-type]  # any of the relations
    return Scene("", things=(Thing(one, "", count, link=link), Thing(other, "")))


@pytest.mark.parametrize("kind", ["robot", "cupcake", "violin", "wizard", "witch", "mouse", "girl"])
def test_one_thing_alone_is_large(kind: str) -> None:
    for seed in SEEDS:
        (one,) = parts(Scene("", things=(Thing(kind, ""),)), seed)
        assert tall(one) > 0.33 * EDGE


@pytest.mark.parametrize("count", [2, 3, 4])
def test_a_few_things_fill_the_width(count: int) -> None:
    for seed in SEEDS:
        boxes = parts(Scene("", things=(Thing("duck", "", count),)), seed)
        across = max(box.right for box in boxes) - min(box.left for box in boxes)
        assert across > 0.4 * EDGE


@pytest.mark.parametrize("count", [8, 12])
def test_many_things_stand_in_rows_and_are_not_tiny(count: int) -> None:
    for seed in SEEDS:
        boxes = parts(Scene("", things=(Thing("girl", "", count),)), seed)
        assert min(tall(box) for box in boxes) > 0.17 * EDGE


@pytest.mark.parametrize("seed", SEEDS)
def test_who_is_on_a_stage_is_large(seed: int) -> None:
    singer, stage = parts(two("woman", "on", "stage"), seed)
    assert stage.right - stage.left > 0.7 * EDGE
    assert tall(singer) > 0.5 * tall(stage)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_cook_at_the_stove_is_larger_than_the_stove(seed: int) -> None:
    cook, stove = parts(two("cook", "in", "stove"), seed)
    assert tall(cook) > 0.9 * tall(stove)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_parrot_on_a_shoulder_leaves_the_face_free(seed: int) -> None:
    scene = two("parrot", "on", "man")
    (placed,) = composed(scene, seed).placed
    man, parrot = placed.parts
    x, _ = placed.group.anchors["head"]
    face = placed.x + (-x if placed.mirrored else x) * placed.scale
    assert not parrot.left < face < parrot.right
    assert man.top - 0.1 * tall(man) < parrot.top < parrot.bottom < man.top + 0.75 * tall(man)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_in_a_rocket_looks_out_of_its_window(seed: int) -> None:
    cat, rocket = parts(two("cat", "in", "rocket"), seed)
    assert rocket.top < cat.top < cat.bottom < rocket.bottom
    assert rocket.left < cat.left < cat.right < rocket.right


@pytest.mark.parametrize("seed", SEEDS)
def test_who_is_in_a_car_sits_under_its_roof(seed: int) -> None:
    girl, car = parts(two("girl", "in", "police-car"), seed)
    assert girl.top > car.top


@pytest.mark.parametrize("seed", SEEDS)
def test_presents_lie_at_the_foot_of_a_tree(seed: int) -> None:
    boxes = parts(two("present", "under", "christmas-tree", 6), seed)
    *presents, tree = boxes
    half = (tree.right - tree.left) / 2
    assert max(one.left for one in presents) - min(one.left for one in presents) > half
    for one in presents:
        assert abs((one.left + one.right) / 2 - (tree.left + tree.right) / 2) < 1.4 * half
        assert tree.bottom - 0.25 * EDGE < one.bottom < tree.bottom + 0.25 * EDGE


@pytest.mark.parametrize("seed", SEEDS)
def test_a_windowsill_belongs_to_the_wall(seed: int) -> None:
    composition = composed(two("cat", "on", "window"), seed)
    assert composition.setting.ground == "room"
    cat, window = sorted(composition.parts, key=lambda part: part.thing)
    assert window.bottom < composition.setting.horizon * EDGE
    assert window.left < cat.left < cat.right < window.right


@pytest.mark.parametrize(
    ("prompt", "relation"),
    [
        ("a goat on a mountain", "on"),
        ("un mouton sur une colline", "on"),
        ("медведь на холме", "on"),
        ("a cat on the Eiffel Tower", "on"),
        ("the Statue of Liberty holding an ice cream", "held by"),
    ],
)
def test_who_is_on_top_and_what_a_statue_holds(prompt: str, relation: str) -> None:
    links = [thing.link for thing in read(prompt).things]
    assert [link.relation for link in links if link] == [relation]


def test_in_the_mountains_is_not_on_top_of_one() -> None:
    assert [thing.link for thing in read("a goat in the mountains").things] == [None]


@pytest.mark.parametrize("place", ["meadow", "snow", "mountains", "city", "room"])
def test_seeds_in_a_row_show_a_place_in_different_ways(place: str) -> None:
    pictures = [
        Image.open(io.BytesIO(render(composed(Scene("", hour="day", ground=place), seed).svg())))
        for seed in (1, 2, 3)
    ]
    for one, other in combinations(pictures, 2):
        differences = ImageStat.Stat(ImageChops.difference(one.convert("L"), other.convert("L")))
        assert differences.mean[0] > 8


def test_what_frames_a_monument_stands_where_there_is_room() -> None:
    light = light_at("day")
    for kind in ("city", "snow"):
        trees = [
            foreground(kind, Dice(seed, 0.7), light, EDGE, EDGE, 0.6 * EDGE, (0.3, 0.02))
            for seed in range(12)
        ]
        assert 2 < sum(bool(tree) for tree in trees) < 12
        assert not any("scale(-1 1)" in tree for tree in trees)


def test_a_board_with_writing_on_it_is_never_mirrored() -> None:
    for seed in SEEDS:
        for others in ((), (Thing("girl", ""),)):
            placed = composed(Scene("", things=(Thing("board", ""), *others)), seed).placed
            board = next(one for one in placed if one.group.kind.name == "board")
            assert not board.mirrored


def test_a_car_leaves_a_place_for_its_driver() -> None:
    assert "<!--held-->" in draw("car").svg
