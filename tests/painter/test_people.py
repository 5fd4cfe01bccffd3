"""People: what a role wears and holds, and how the ages and the feelings differ."""

import functools
from itertools import combinations

import pytest
from painter.drawn import draw, shown
from PIL import Image, ImageChops, ImageStat

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.people import PEOPLE
from imgkit.local.painter.people.clothes import throw_clothes
from imgkit.local.painter.people.face import throw_features
from imgkit.local.painter.people.roles import ROLES
from imgkit.local.painter.sketch import HELD

AGES = ("child", "adult", "old")


@functools.cache
def portrait(name: str, **look: str) -> Image.Image:
    return shown(name, **look).rgb.resize((40, 100))


def changed(one: Image.Image, other: Image.Image) -> float:
    """Return which share of two pictures differs."""
    differing = ImageChops.difference(one, other).point(lambda apart: 255 * (apart > 24))
    return sum(ImageStat.Stat(differing).mean) / (3 * 255)


@pytest.mark.parametrize("name", PEOPLE)
def test_the_head_is_above_the_neck_and_the_neck_above_the_seat(name: str) -> None:
    for look in ({}, {"pose": "walking"}, {"pose": "sitting"}, {"pose": "riding"}, {"age": "old"}):
        anchors = draw(name, **look).anchors
        assert anchors["head"][1] < anchors["neck"][1] < anchors["seat"][1] < 5, look
    assert draw(name, pose="riding").anchors["seat"][1] < -3


@pytest.mark.parametrize("name", [*ROLES, "robot"])
def test_a_role_looks_like_no_plain_person_of_any_age(name: str) -> None:
    for plain in ("person", "man", "woman"):
        for age in AGES:
            assert changed(portrait(name), portrait(plain, age=age)) > 0.18, (plain, age)


def test_no_two_roles_look_alike() -> None:
    for one, other in combinations(ROLES, 2):
        assert changed(portrait(one), portrait(other)) > 0.12, (one, other)


@pytest.mark.parametrize("name", PEOPLE)
def test_a_hand_that_holds_something_else_gives_up_what_the_role_carries(name: str) -> None:
    before, after = draw(name, pose="holding").svg.split(HELD)
    assert len(before) > len(after) > 0
    assert HELD not in draw(name).svg


@pytest.mark.parametrize("name", ["person", "pirate", "robot"])
def test_who_looks_up_holds_the_head_otherwise(name: str) -> None:
    ahead, up = draw(name), draw(name, pose="looking")
    assert up.anchors["head"][0] < ahead.anchors["head"][0] - 2
    assert changed(portrait(name), portrait(name, pose="looking")) > 0.02


def test_the_ages_differ_in_height() -> None:
    assert draw("person", age="child").height == pytest.approx(100, abs=8)
    assert draw("person").height == pytest.approx(170, abs=12)


def test_a_giant_is_taller_than_a_king_and_a_dwarf_and_a_baby_are_shorter() -> None:
    giant, king, dwarf, baby = (
        draw(name).anchors["neck"][1] for name in ("giant", "king", "dwarf", "baby")
    )
    assert giant < king < dwarf < baby


@pytest.mark.parametrize("age", AGES)
def test_a_man_wears_no_dress_and_a_woman_no_moustache(age: str) -> None:
    for seed in range(40):
        dice = Dice(seed, 1.0)
        man, woman = (throw_features(dice, who, age) for who in ("man", "woman"))
        assert throw_clothes(dice, "man", None, man).kind != "dress"
        assert not woman.moustache


def test_a_king_wears_a_beard_unless_he_is_a_child() -> None:
    beard_mouth = "#a8443f"
    assert beard_mouth in draw("king").svg
    assert beard_mouth not in draw("king", age="child").svg


def test_faces_show_more_than_one_feeling() -> None:
    looking = {draw("person", seed=seed, temperature=1.0).svg.count("#a8443f") for seed in range(9)}
    assert looking == {0, 1}
