"""Animals of the mountains, a slug, a henhouse, garages, harbours, belts and pups."""

import pytest
from painter.drawn import Rendered
from PIL import ImageChops, ImageStat

from imgkit.local.painter.composing import compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import light_at
from imgkit.local.painter.looks.shaping import drawn
from imgkit.local.painter.reading import read
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.things import kinds


def shape(kind: str, *details: tuple[str, str], age: str = "adult") -> Drawing:
    look = Look(age=age, details=details)
    thing = Thing(kind, "", details=details)
    return drawn(thing, kinds()[kind], Dice(1, 0), look, light_at("day"))


def difference(one: Drawing, other: Drawing) -> float:
    """Return by how much two drawings differ, from 0 to 255."""
    first = Rendered(one, 120).rgb
    second = Rendered(other, 120).rgb.resize(first.size)
    return ImageStat.Stat(ImageChops.difference(first, second).convert("L")).mean[0]


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("une marmotte", "marmot"),
        ("a groundhog", "marmot"),
        ("сурок", "marmot"),
        ("un chamois", "chamois"),
        ("серна", "chamois"),
        ("un bouquetin", "ibex"),
        ("горный козёл", "ibex"),
        ("une limace", "slug"),
        ("a slug", "slug"),
        ("слизень", "slug"),
        ("un poulailler", "henhouse"),
        ("a chicken coop", "henhouse"),
        ("курятник", "henhouse"),
    ],
)
def test_each_of_them_is_drawn_as_itself(prompt: str, kind: str) -> None:
    (thing,) = read(prompt).things
    assert thing.kind == kind


@pytest.mark.parametrize(
    ("kind", "other"),
    [
        ("marmot", "squirrel"),
        ("chamois", "goat"),
        ("ibex", "goat"),
        ("slug", "snail"),
        ("henhouse", "cottage"),
    ],
)
def test_none_of_them_looks_like_what_stood_in_for_it(kind: str, other: str) -> None:
    assert difference(shape(kind), shape(other)) > 10


@pytest.mark.parametrize(
    "prompt",
    ["une fille joue de la batterie dans son garage", "a girl in the garage", "мальчик в гараже"],
)
def test_one_can_be_in_a_garage(prompt: str) -> None:
    scene = compose(read(prompt), (512, 512), Dice(1, 0.7), Dice(1, 0.7))
    assert scene.setting.interior == "garage"


def test_a_garage_can_stand_beside_a_house() -> None:
    scene = read("une maison avec un garage")
    assert (scene.site, [thing.kind for thing in scene.things]) == (None, ["house", "garage"])


def test_a_breton_port_is_a_harbour() -> None:
    assert read("un bateau dans un petit port breton").site == "harbour"


@pytest.mark.parametrize(
    "prompt",
    [
        "un judoka avec une ceinture verte",
        "a judoka with a green belt",
        "дзюдоист с зелёным поясом",
    ],
)
def test_a_judoka_has_the_belt_that_is_told(prompt: str) -> None:
    scene = read(prompt)
    assert (scene.things[0].details, scene.not_drawn) == ((("belt", "#5d9f56"),), ())


def test_a_belt_has_its_colour() -> None:
    green, red = shape("judoka", ("belt", "#5d9f56")), shape("judoka", ("belt", "#d4473f"))
    assert difference(green, red) > 0.3


def test_a_pup_of_a_seal_is_white() -> None:
    drawings = shape("seal"), shape("seal", age="child")
    grown, pup = (ImageStat.Stat(Rendered(one, 120).rgb) for one in drawings)
    assert pup.mean[2] > grown.mean[2] + 2


@pytest.mark.parametrize(
    "prompt",
    ["a girl reading", "a girl is reading under a tree", "une fille qui lit", "девочка читает"],
)
def test_who_reads_has_a_book(prompt: str) -> None:
    assert [thing.kind for thing in read(prompt).things][:2] == ["girl", "book"]


@pytest.mark.parametrize(
    "prompt",
    ["a bear reading a newspaper", "un ours qui lit un grand journal", "медведь читает газету"],
)
def test_who_reads_something_has_no_book_besides(prompt: str) -> None:
    assert [thing.kind for thing in read(prompt).things] == ["bear", "newspaper"]


def test_whom_one_reads_to_is_not_held() -> None:
    scene = read("a fox reading to three rabbits")
    assert [(thing.kind, thing.count) for thing in scene.things] == [
        ("fox", 1), ("book", 1), ("rabbit", 3),
    ]  # fmt: skip
