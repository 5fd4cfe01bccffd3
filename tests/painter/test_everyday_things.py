"""Everyday things and small places: what is on, in and by them, and which words mean them."""

from itertools import pairwise

import pytest
from painter.drawn import draw, shown

from imgkit.local.painter.composing import Composition, compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.furniture import FURNITURE
from imgkit.local.painter.placing.group import Part
from imgkit.local.painter.reading import read
from imgkit.local.painter.scenery import SCENERY
from imgkit.local.painter.sites import site_of
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import load

SIZE = (512, 512)


def composed(prompt: str, seed: int = 1) -> Composition:
    return compose(read(prompt), SIZE, Dice(seed, 0.7), Dice(seed, 0.7))


def box_of(composition: Composition, kind: str) -> Part:
    things = composition.stage.scene.things
    return next(part for part in composition.parts if things[part.thing].kind == kind)


@pytest.mark.parametrize("name", [*SCENERY, *FURNITURE])
def test_something_can_be_on_it(name: str) -> None:
    x, y = draw(name).anchors["back"]
    assert y < 0
    drawing = shown(name).drawing
    assert drawing.left < x < drawing.right


@pytest.mark.parametrize("language", ["en", "fr", "ru"])
@pytest.mark.parametrize("name", [one for one in (*SCENERY, *FURNITURE) if one in kinds()])
def test_it_has_a_name_in_each_language(name: str, language: str) -> None:
    word = load(language).names[name]
    assert [thing.kind for thing in read(word, language=language).things] == [name]


@pytest.mark.parametrize(
    ("prompt", "expected", "language"),
    [
        ("a horse jumping over a white fence", ["horse", "fence"], "en"),
        ("four owls on a branch", ["owl", "branch"], "en"),
        ("a dragon sleeping on a pile of gold in a cave", ["dragon", "pile-of-gold"], "en"),
        ("a girl splashing in puddles", ["girl", "puddle"], "en"),
        ("a treasure chest full of coins", ["chest", "coin"], "en"),
        ("a spider web between two fence posts", ["spider-web", "fence"], "en"),
        ("a vase on the windowsill", ["vase", "window"], "en"),
        ("a boy with a trumpet on stage", ["boy", "trumpet"], "en"),
        ("un hibou sur une branche", ["owl", "branch"], "fr"),
        ("un tas de feuilles mortes", ["pile-of-leaves"], "fr"),
        ("des enfants sur une balançoire", ["child", "swing"], "fr"),
        ("un dragon devant une grotte", ["dragon", "cave"], "fr"),
        ("une grenouille sur un nénuphar", ["frog", "lily-pad"], "fr"),
        ("корова возле забора", ["cow", "fence"], "ru"),
        ("самовар на столе", ["samovar", "table"], "ru"),
        ("пять матрёшек на полке", ["nesting-doll", "shelf"], "ru"),
        ("рыбак у проруби", ["fisherman", "ice-hole"], "ru"),
        ("мама с коляской", ["woman", "pram"], "ru"),
        ("лягушка на кувшинке", ["frog", "lily-pad"], "ru"),
        ("дети на качелях", ["child", "swing"], "ru"),
    ],
)
def test_words_mean_what_a_child_means(prompt: str, expected: list[str], language: str) -> None:
    scene = read(prompt, language=language)
    assert [thing.kind for thing in scene.things] == expected
    assert not scene.not_drawn


@pytest.mark.parametrize(
    ("prompt", "ground", "kind"),
    [
        ("a teacher in a classroom", "room", "board"),
        ("un chat dans la cuisine", "room", "stove"),
        ("дети на стадионе", "meadow", "goal"),
        ("a village by a lake", "lake", "cottage"),
        ("a farm by the river", "river", "barn"),
    ],
)
def test_a_place_brings_what_it_is_known_by(prompt: str, ground: str, kind: str) -> None:
    scene = read(prompt)
    assert scene.ground == ground
    site = site_of(scene, ground)
    assert site is not None
    assert kind in [thing.kind for thing in site.things]
    assert not scene.not_drawn


@pytest.mark.parametrize(
    ("on", "under"), [("trampoline", "dancer"), ("puddle", "girl"), ("pier", "man")]
)
def test_one_stands_on_a_floor(on: str, under: str) -> None:
    picture = composed(f"a {under} on a {on}")
    floor, person = box_of(picture, on), box_of(picture, under)
    assert floor.top < person.bottom <= floor.bottom + 1
    assert person.bottom - person.top > 0.12 * SIZE[1]
    assert kinds()[on].floor


def test_birds_sit_side_by_side_on_a_branch() -> None:
    picture = composed("three owls on a branch")
    birds = sorted(
        (part for part in picture.parts if picture.stage.scene.things[part.thing].kind == "owl"),
        key=lambda part: part.left,
    )
    bough = box_of(picture, "branch")
    assert max(bird.bottom for bird in birds) - min(bird.bottom for bird in birds) < 6
    assert all(bough.left < bird.left < bird.right < bough.right for bird in birds)
    assert all(one.right < other.left + 8 for one, other in pairwise(birds))


def test_a_fish_swims_in_its_bowl_and_needs_no_sea() -> None:
    picture = composed("a goldfish in a fish bowl")
    assert picture.setting.ground == "room"
    bowl, fish = box_of(picture, "fish-bowl"), box_of(picture, "goldfish")
    assert bowl.left < fish.left < fish.right < bowl.right
    assert bowl.top < fish.top < fish.bottom < bowl.bottom


@pytest.mark.parametrize("ground", ["lake", "river"])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_by_the_water_boats_float_and_people_stand_on_the_bank(ground: str, seed: int) -> None:
    picture = composed(f"a rowing boat and a boy by a {ground}", seed)
    boat, boy = box_of(picture, "rowing-boat"), box_of(picture, "boy")
    depth = SIZE[1] - picture.stage.horizon
    assert 0.1 < (boat.bottom - picture.stage.horizon) / depth < 0.5
    assert (boy.bottom - picture.stage.horizon) / depth > 0.5


@pytest.mark.parametrize("seed", range(6))
def test_who_is_behind_a_fence_can_be_seen(seed: int) -> None:
    picture = composed("a rabbit behind a fence", seed)
    fence, rabbit = box_of(picture, "fence"), box_of(picture, "rabbit")
    beside = max(fence.left - rabbit.left, rabbit.right - fence.right)
    assert beside > 0.3 * (rabbit.right - rabbit.left)
