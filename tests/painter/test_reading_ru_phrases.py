"""Tests of what Russian pupils say in a way of their own: cases, compounds, names, families."""

import pytest

from imgkit.local.painter.reading import read
from imgkit.local.painter.scene import Scene


def links(scene: Scene) -> list[str]:
    """Say how the things of a scene stand to each other: "cat on house"."""
    return [
        f"{one.kind} {one.link.relation} {' '.join(scene.things[to].kind for to in one.link.to)}"
        for one in scene.things
        if one.link
    ]


def kinds_of(scene: Scene) -> list[str]:
    return [one.kind for one in scene.things]


@pytest.mark.parametrize(
    ("prompt", "kind", "colours"),
    [
        ("чёрно-белый кот", "cat", ("#3d3a40", "#f6f2ea")),
        ("рыже-белая кошка", "cat", ("#d98343", "#f6f2ea")),
        ("a black-and-white cow", "cow", ("#3d3a40", "#f6f2ea")),
        ("светло-коричневая собака", "dog", ("#c0a691",)),
        ("a dark-green car", "car", ("#4d764a",)),
        ("тёмный замок", "castle", ("#5b5664",)),
    ],
)
def test_one_word_can_name_two_colours_or_a_shade(
    prompt: str, kind: str, colours: tuple[str, ...]
) -> None:
    scene = read(prompt)
    assert [(one.kind, one.colours) for one in scene.things] == [(kind, colours)]
    assert scene.not_drawn == ()
    assert scene.hour is None


@pytest.mark.parametrize(
    ("prompt", "counts"),
    [
        ("принцесса смотрит из окна башни", {"tower": 1}),
        ("кот на спине коровы", {"cow": 1}),
        ("на столе груши и яблоки", {"pear": 0, "apple": 0}),
        ("за забором коровы", {"cow": 0}),
        ("мама кормит малыша кашей", {"porridge": 1}),
        ("торт без свечей", {"cake": 1}),
    ],
)
def test_a_genitive_is_one_and_what_lies_on_a_table_is_not(
    prompt: str, counts: dict[str, int]
) -> None:
    things = {one.kind: one.count for one in read(prompt).things}
    assert {kind: things[kind] for kind in counts} == counts


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("дом с котом на крыше", ["cat on house"]),
        ("a house with a cat on the roof", ["cat on house"]),
        ("замок, на крыше дракон", ["dragon on castle"]),
        ("старое дерево, на ветке сидит сова", ["owl in tree"]),
        ("кот на крыше", ["cat on house"]),
    ],
)
def test_a_roof_is_that_of_the_house_that_was_named(prompt: str, expected: list[str]) -> None:
    scene = read(prompt)
    assert links(scene) == expected
    assert len(scene.things) == 2


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("бабочка села на нос собаке", ["butterfly on dog"]),
        ("крокодил в реке, на его спине птичка", ["bird on crocodile"]),
        ("девочка с котом на руках", ["cat held by girl"]),
        ("заяц принёс морковку", ["carrot held by rabbit"]),
        ("кот за рулём машины", ["cat in car"]),
        ("из окна смотрит бабушка", ["grandmother in"]),
        ("a dog in a boat with a fishing rod", ["dog in", "fishing-rod held by dog"]),
        ("мама выходит из дома с сумкой", ["woman in front of house", "handbag held by woman"]),
    ],
)
def test_who_has_what(prompt: str, expected: list[str]) -> None:
    told = links(read(prompt))
    assert len(told) == len(expected)
    assert all(map(str.startswith, told, expected))


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("мы с мамой гуляем в парке", ["child", "woman"]),
        ("я и мой друг", ["child", "person"]),
        ("me and my dog at the beach", ["child", "dog"]),
        ("моя семья: мама, папа и я", ["woman", "man", "child"]),
        ("my family: mum, dad and my brother", ["woman", "man", "boy"]),
        ("кот Барсик и собака Шарик", ["cat", "dog"]),
        ("a cat called Tom", ["cat"]),
        ("медвежонок несёт букет маме", ["bear", "bouquet", "woman"]),
        ("шляпа волшебника", ["wizard-hat"]),
        ("девочка-фея", ["fairy"]),
        ("утята плывут за мамой-уткой", ["duckling", "duck"]),
    ],
)
def test_families_and_names(prompt: str, expected: list[str]) -> None:
    scene = read(prompt)
    assert [one for one in kinds_of(scene) if one != "tree"] == expected
    assert scene.not_drawn == ()


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("рыцарь с луком", "bow-and-arrow"),
        ("лук и морковь на столе", "onion"),
        ("повар в белом колпаке", "chef-hat"),
        ("гном несёт фонарь", "lantern"),
        ("веточка сирени", "lilac"),
        ("лист клёна", "leaf"),
        ("девочка в красной шапке", "woolly-hat"),
        ("кран капает на кухне", "tap"),
        ("летняя веранда, на лавке сидит кот", "bench"),
    ],
)
def test_a_word_has_the_sense_of_those_beside_it(prompt: str, expected: str) -> None:
    assert expected in kinds_of(read(prompt))


@pytest.mark.parametrize("prompt", ["летающая машина", "a flying car", "над домом летит машина"])
def test_what_flies_is_over_everything(prompt: str) -> None:
    car = next(one for one in read(prompt).things if one.kind == "car")
    assert car.link is not None
    assert car.link.relation == "over"


def test_long_hair_keeps_its_length_and_its_colour() -> None:
    for prompt in ("девочка с длинными чёрными волосами", "a girl with long black hair"):
        assert set(read(prompt).things[0].details) == {("hair", "#3d3a40"), ("hairstyle", "long")}


def test_a_superdog_wears_a_cape() -> None:
    for prompt in ("в небе суперсобака", "a superdog"):
        assert links(read(prompt)) == ["cape worn by dog"]


def test_a_village_by_a_lake_has_houses() -> None:
    for prompt in ("деревня у озера", "a village by a lake"):
        scene = read(prompt)
        assert scene.ground == "lake"
        assert "village" in str(scene.site)


def test_it_does_not_snow_in_a_winter_without_snow() -> None:
    assert read("лес без снега зимой").weather == ()


def test_what_stands_there_takes_no_pose_from_its_verb() -> None:
    scene = read("На крыше сидит попугай. Рядом стоит белая машина.")
    assert [one.pose for one in scene.things if one.kind == "parrot"] == ["sitting"]
