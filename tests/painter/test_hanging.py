"""What hangs: on a wall, on a wire, from a tree, from a ceiling."""

import pytest

from imgkit.local.painter.composing import Composition, compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.placing.group import Part
from imgkit.local.painter.reading import read

SEEDS = (1, 2)


def composed(prompt: str, seed: int = 1) -> Composition:
    return compose(read(prompt), (512, 512), Dice(seed, 0.7), Dice(seed, 0.7))


def boxes(composition: Composition, kind: str) -> list[Part]:
    things = composition.stage.scene.things
    return [part for part in composition.parts if things[part.thing].kind == kind]


def middle(part: Part) -> float:
    return (part.left + part.right) / 2


@pytest.mark.parametrize(
    ("prompt", "shown"),
    [
        ("a picture of a horse on the wall", "horse"),
        ("un tableau d'un bateau au mur", "sailing-boat"),
        ("портрет кота в рамке на стене", "cat"),
        ("a poster of a dinosaur on the wall", "dinosaur"),
    ],
)
def test_a_picture_on_the_wall_shows_what_it_is_of(prompt: str, shown: str) -> None:
    composition = composed(prompt)
    assert composition.setting.ground == "room"
    (frame,), (what,) = boxes(composition, "picture-frame"), boxes(composition, shown)
    assert frame.left < what.left < what.right < frame.right
    assert frame.top < what.top < what.bottom < frame.bottom
    assert frame.bottom < composition.setting.horizon * 512
    assert read(prompt).style is None


@pytest.mark.parametrize("prompt", ["a guitar on the wall", "une guitare accrochée au mur"])
def test_what_is_on_a_wall_hangs_there(prompt: str) -> None:
    composition = composed(prompt)
    (guitar,) = boxes(composition, "guitar")
    assert composition.setting.ground == "room"
    assert guitar.bottom < composition.setting.horizon * 512
    sits, wall = read("a cat on the wall").things
    assert (sits.kind, wall.kind) == ("cat", "brick-wall")


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("prompt", "item", "holder"),
    [
        ("three lanterns hanging on a wire", "lantern", "power-line"),
        ("лампочка висит на проводе", "light-bulb", "power-line"),
        ("a lantern hanging from a tree", "lantern", "tree"),
        ("a wreath on the door", "wreath", "door"),
    ],
)
def test_what_hangs_is_below_what_it_hangs_from(
    prompt: str, item: str, holder: str, seed: int
) -> None:
    composition = composed(prompt, seed)
    (held_by,) = boxes(composition, holder)
    for one in boxes(composition, item):
        assert held_by.top < one.top < one.bottom < held_by.bottom
        assert held_by.left < middle(one) < held_by.right


@pytest.mark.parametrize("prompt", ["a bat hanging from the ceiling", "des ballons au plafond"])
def test_what_hangs_from_a_ceiling_is_high_up(prompt: str) -> None:
    composition = composed(prompt)
    assert composition.setting.ground == "room"
    for one in composition.parts:
        assert one.bottom < 0.6 * 512
