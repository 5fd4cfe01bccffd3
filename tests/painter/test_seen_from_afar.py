"""Where things are: on a cloud, on a head, on Everest, on the ground to be fed."""

import pytest
from painter.drawn import draw, share_of, shown

from imgkit.local.painter.composing import Composition, compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.placing.group import Part
from imgkit.local.painter.reading import read

RED = "#d42a2a"
NEW = (
    "cloud", "iceberg", "binoculars", "spyglass", "skateboard", "knight-helmet", "lioness",
    "double-decker", "jam",
    "capybara", "pot", "sour-cream", "floating-ring",
)  # fmt: skip
SEEDS = (1, 2, 3)


def composed(prompt: str, seed: int = 1, language: str = "en") -> Composition:
    return compose(read(prompt, language), (512, 512), Dice(seed, 0.7), Dice(seed, 0.7))


def box_of(composition: Composition, kind: str) -> Part:
    things = composition.stage.scene.things
    return next(part for part in composition.parts if things[part.thing].kind == kind)


@pytest.mark.parametrize("name", NEW)
def test_it_takes_the_colour_that_is_asked_for(name: str) -> None:
    assert share_of(shown(name, colour=RED), RED) > 2 * share_of(shown(name), RED) or (
        share_of(shown(name, colour=RED), RED) > 0.25
    )


@pytest.mark.parametrize(
    ("language", "prompt"),
    [
        ("en", "a lioness"), ("fr", "une lionne"), ("ru", "львица"),
        ("en", "a capybara"), ("fr", "un capybara"), ("ru", "капибара"),
        ("en", "an iceberg"), ("fr", "un iceberg"), ("ru", "айсберг"),
        ("en", "binoculars"), ("fr", "des jumelles"), ("ru", "бинокль"),
        ("en", "a spyglass"), ("fr", "une longue-vue"), ("ru", "подзорная труба"),
        ("en", "a cat on a cloud"), ("fr", "un chat sur un nuage"), ("ru", "кот на облаке"),
    ],
)  # fmt: skip
def test_it_is_known_in_three_languages(language: str, prompt: str) -> None:
    scene = read(prompt, language)
    assert scene.not_drawn == ()
    assert {thing.kind for thing in scene.things} & {*NEW, "child"}


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("who", ["cat", "castle", "school"])
def test_what_is_on_a_cloud_floats_above_the_ground(who: str, seed: int) -> None:
    picture = composed(f"a {who} on a cloud", seed)
    cloud, above = box_of(picture, "cloud"), box_of(picture, who)
    assert above.top < cloud.top < above.bottom <= cloud.bottom
    assert cloud.bottom < 512 * picture.stage.setting.horizon


@pytest.mark.parametrize("seed", SEEDS)
def test_a_bucket_is_on_the_head_and_leaves_the_face_free(seed: int) -> None:
    picture = composed("снеговик с ведром на голове", seed, "ru")
    snowman, bucket = box_of(picture, "snowman"), box_of(picture, "bucket")
    high = snowman.bottom - snowman.top
    assert bucket.top < snowman.top
    assert bucket.bottom < snowman.top + 0.16 * high


@pytest.mark.parametrize("seed", SEEDS)
def test_pigeons_that_are_fed_are_on_the_ground(seed: int) -> None:
    picture = composed("a girl feeding white doves", seed)
    girl = box_of(picture, "girl")
    assert box_of(picture, "dove").bottom > girl.top + 0.6 * (girl.bottom - girl.top)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_climber_has_the_flag_and_not_the_mountain(seed: int) -> None:
    picture = composed("альпинист на вершине Эвереста с флажком", seed, "ru")
    climber, flag = box_of(picture, "climber"), box_of(picture, "flag")
    assert climber.left - 20 < (flag.left + flag.right) / 2 < climber.right + 20


def test_a_lion_can_be_without_its_mane() -> None:
    assert draw("lion", without=("mane",)).svg == draw("lioness").svg
    assert draw("lion").svg != draw("lioness").svg


def test_a_fish_in_a_paw_brings_no_sea() -> None:
    picture = composed("кот сидит на крыше и ест рыбу", 1, "ru")
    assert picture.stage.setting.ground != "sea"


def test_a_double_decker_has_two_decks_whatever_the_dice_say() -> None:
    heights = {round(draw("double-decker", seed, 1.0).height) for seed in range(6)}
    assert len(heights) == 1
    assert heights.pop() > 200


def test_who_kicks_has_the_ball_at_the_foot() -> None:
    kicking = draw("football-player", pose="kicking")
    assert kicking.svg != draw("football-player", pose="running").svg
    assert kicking.right > draw("boxer", pose="kicking").right


@pytest.mark.parametrize("seed", SEEDS)
def test_a_newspaper_leaves_the_eyes_of_a_cow_free(seed: int) -> None:
    picture = composed("a cow reading a newspaper", seed)
    cow, paper = box_of(picture, "cow"), box_of(picture, "newspaper")
    assert paper.top > cow.top + 0.08 * (cow.bottom - cow.top)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_ring_lies_flat_on_the_sea(seed: int) -> None:
    picture = composed("собака плывёт на надувном круге", seed, "ru")
    ring = box_of(picture, "lifebuoy")
    assert ring.right - ring.left > 2.5 * (ring.bottom - ring.top)
    assert picture.stage.setting.ground == "sea"


def test_a_samovar_and_its_pretzels_are_on_the_table() -> None:
    scene = read("самовар с баранками на столе", "ru")
    links = [thing.link.relation for thing in scene.things if thing.link]
    assert links == ["on", "on"]
