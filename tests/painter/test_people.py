from collections.abc import Iterator

import pytest
from painter.drawn import render, share_of, strays

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import light_at
from imgkit.local.painter.people import PEOPLE
from imgkit.local.painter.people.roles import ROLES
from imgkit.local.painter.sketch import HELD

POSES = ("standing", "walking", "sitting", "riding", "holding", "looking")
AGES = ("child", "adult", "old")
MOST_BYTES = 12_000


def draw(name: str, seed: int = 0, temperature: float = 1.0, look: Look | None = None) -> Drawing:
    return PEOPLE[name](Dice(seed, temperature), look or Look(), light_at("day"))


def looks() -> Iterator[Look]:
    yield from (Look(pose=pose) for pose in POSES)
    yield from (Look(age=age) for age in AGES)


def changed_pixels(one: Drawing, other: Drawing) -> float:
    """Return which share of the pixels differ when both are scaled to one size."""
    size = (80, 200)
    first, second = (render(drawing)[0].convert("RGB").resize(size) for drawing in (one, other))
    pairs = zip(first.tobytes(), second.tobytes(), strict=True)
    return sum(abs(a - b) > 24 for a, b in pairs) / (size[0] * size[1] * 3)


@pytest.mark.parametrize("name", PEOPLE)
def test_a_person_fits_the_box_and_stands_on_the_ground_in_every_pose(name: str) -> None:
    for seed, look in enumerate(looks()):
        assert strays(draw(name, seed, 1.0, look)) == [], f"{name}, {look}, seed {seed}"


@pytest.mark.parametrize("name", PEOPLE)
def test_a_person_has_a_hand_a_head_a_neck_and_a_seat(name: str) -> None:
    for look in looks():
        anchors = draw(name, look=look).anchors
        assert {"hand", "head", "neck", "back", "seat"} <= anchors.keys()
        assert anchors["head"][1] < anchors["neck"][1] < anchors["seat"][1] < 5


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.parametrize("colour", ["#2266dd", "#22aa44"])
def test_the_colour_asked_for_is_that_of_the_clothes(name: str, colour: str) -> None:
    assert share_of(draw(name, 1, 1.0, Look(colour=colour)), colour) > 0.12


@pytest.mark.parametrize("name", PEOPLE)
def test_without_temperature_all_seeds_are_alike_and_with_it_they_are_not(name: str) -> None:
    for look in looks():
        assert len({draw(name, seed, 0.0, look).svg for seed in range(3)}) == 1
    assert len({draw(name, seed).svg for seed in range(8)}) >= 5


@pytest.mark.parametrize("name", [*ROLES, "robot"])
def test_a_role_looks_like_no_plain_person_of_its_age(name: str) -> None:
    role = draw(name, 0, 0.0)
    for plain in ("person", "man", "woman"):
        for age in AGES:
            assert changed_pixels(role, draw(plain, 0, 0.0, Look(age=age))) > 0.1


def test_no_two_roles_look_alike() -> None:
    drawn = {name: draw(name, 0, 0.0) for name in ROLES}
    names = list(drawn)
    for at, name in enumerate(names):
        following = names[(at + 1) % len(names)]
        assert changed_pixels(drawn[name], drawn[following]) > 0.06, f"{name} and {following}"


@pytest.mark.parametrize("name", PEOPLE)
def test_a_hand_that_holds_something_else_gives_up_what_the_role_carries(name: str) -> None:
    holder = draw(name, 0, 0.0, Look(pose="holding"))
    before, after = holder.svg.split(HELD)
    assert len(before) > len(after) > 0
    assert HELD not in draw(name, 0, 0.0).svg


@pytest.mark.parametrize("name", PEOPLE)
def test_a_person_is_small_enough_for_a_crowd(name: str) -> None:
    assert max(len(draw(name, seed).svg) for seed in range(4)) <= MOST_BYTES


@pytest.mark.parametrize("name", ["person", "pirate", "robot"])
def test_who_looks_up_holds_the_head_otherwise(name: str) -> None:
    ahead, up = (draw(name, 0, 0.0, Look(pose=pose)) for pose in ("standing", "looking"))
    assert up.anchors["head"][0] < ahead.anchors["head"][0] - 2
    assert changed_pixels(ahead, up) > 0.02


def test_a_giant_is_taller_than_a_king_and_a_dwarf_and_a_baby_are_shorter() -> None:
    giant, king, dwarf, baby = (
        draw(name, 0, 0.0).anchors["neck"][1] for name in ("giant", "king", "dwarf", "baby")
    )
    assert giant < king < dwarf < baby


def test_a_king_wears_a_beard_unless_he_is_a_child() -> None:
    man, boy = (draw("king", 0, 0.0, Look(age=age)) for age in ("adult", "child"))
    beard_mouth = "#a8443f"
    assert beard_mouth in man.svg
    assert beard_mouth not in boy.svg


def test_faces_show_more_than_one_feeling() -> None:
    looking = {draw("person", seed).svg.count("#a8443f") for seed in range(30)}
    assert looking == {0, 1}
