"""Where things stand that are said to be between, under, on a line, and in the middle of a city."""

import re

import pytest

from imgkit.local.painter.composing import Composition, compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.placing.group import Part
from imgkit.local.painter.reading import read
from imgkit.local.painter.sites import sites

SEEDS = (1, 2, 3)


def composed(prompt: str, seed: int) -> Composition:
    return compose(read(prompt, language="en"), (512, 512), Dice(seed, 0.7), Dice(seed, 0.7))


def boxes(composition: Composition, kind: str) -> list[Part]:
    things = composition.stage.scene.things
    return [part for part in composition.parts if things[part.thing].kind == kind]


def middle(part: Part) -> float:
    return (part.left + part.right) / 2


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("prompt", "one", "others"),
    [
        ("a squirrel between two pumpkins", "squirrel", "pumpkin"),
        ("a dolphin between two sailing boats", "dolphin", "sailing-boat"),
    ],
)
def test_one_is_between_two(prompt: str, one: str, others: str, seed: int) -> None:
    composition = composed(prompt, seed)
    left, right = sorted(middle(part) for part in boxes(composition, others))
    assert left < middle(boxes(composition, one)[0]) < right


@pytest.mark.parametrize("seed", SEEDS)
def test_who_is_under_a_bed_is_seen_there(seed: int) -> None:
    composition = composed("a green monster hiding under a bed", seed)
    (bed,), (monster,) = boxes(composition, "bed"), boxes(composition, "monster")
    assert bed.left < middle(monster) < bed.right
    assert monster.bottom > bed.bottom - 1
    assert monster.top > bed.top


@pytest.mark.parametrize("seed", SEEDS)
def test_who_walks_in_a_line_goes_one_way(seed: int) -> None:
    composition = composed("four elephants walking in a line", seed)
    assert len({one.mirrored for one in composition.placed}) == 1


@pytest.mark.parametrize("seed", SEEDS)
def test_a_teacher_looks_at_the_board(seed: int) -> None:
    composition = composed("a teacher writing on a blackboard", seed)
    placed = {
        composition.stage.scene.things[one.group.thing].kind: one for one in composition.placed
    }
    left = middle(placed["teacher"].main) < middle(placed["board"].main)
    assert placed["teacher"].mirrored is not left


def test_a_city_has_tall_houses_unless_a_monument_shows_which() -> None:
    assert composed("a robot in a big city", 1).setting.interior == "downtown"
    assert composed("the Eiffel Tower in a city", 1).setting.interior is None


def test_a_dungeon_and_a_garage_are_rooms_of_their_own() -> None:
    dungeon = composed("a knight in a dungeon", 1).setting.site
    assert sites()[dungeon or ""].paint == "dungeon"
    assert composed("a girl in her garage", 1).setting.interior == "garage"


def test_snow_lies_on_what_is_covered_in_it() -> None:
    svg = composed("Tower Bridge covered in snow", 1).svg()
    assert re.search(r'<filter id="[^"]*-snow"', svg)
    assert "-snow" not in composed("Tower Bridge", 1).svg()
