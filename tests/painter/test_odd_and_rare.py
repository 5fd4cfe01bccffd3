"""Rarer things: a yeti, an observatory, a dustcart; and who works with what."""

import pytest
from painter.drawn import draw

from imgkit.local.painter.composing import compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawings import is_own
from imgkit.local.painter.looks.wearing import garments_of
from imgkit.local.painter.reading import read
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import LANGUAGES, load

THINGS = (
    *("toucan", "ostrich", "lynx", "mole", "dragonfly", "yeti", "skeleton", "anteater"),
    *("woodpecker", "earthworm", "record-player", "grandfather-clock", "table-football"),
    *("dressmakers-dummy", "macaron", "king-cake", "candy-floss", "artichoke", "honey-frame"),
    *("wind-turbine", "observatory", "willow", "dam", "climbing-wall", "puppet-theatre"),
    *(
        "diving-board",
        "mat",
        "barge",
        "dustcart",
        "snow-plough",
        "bumper-car",
        "scooter",
        "machine",
    ),
    *("beekeeper", "puppeteer", "glassblower", "shepherd", "ogre", "judoka", "fencer", "potter"),
    *("flamenco-dancer", "parachutist", "trapeze-artist"),
)
TAKES_A_COLOUR = (
    "macaron",
    "candy-floss",
    "scooter",
    "bumper-car",
    "diving-board",
    "puppet-theatre",
)


@pytest.mark.parametrize("name", THINGS)
def test_it_has_a_drawing_a_name_and_its_size(name: str) -> None:
    kind = kinds()[name]
    assert is_own(kind)
    assert all(name in load(language).names for language in LANGUAGES)
    assert 0.7 < draw(kind.own_drawing).height / kind.height < 1.3


@pytest.mark.parametrize("name", THINGS)
def test_what_holds_on_to_it_finds_its_place(name: str) -> None:
    drawing = draw(name)
    assert "back" in drawing.anchors
    for x, y in drawing.anchors.values():
        assert drawing.left - 5 <= x <= drawing.right + 5
        assert drawing.top - 5 <= y <= drawing.bottom + 5


@pytest.mark.parametrize("name", TAKES_A_COLOUR)
def test_it_has_the_colour_asked_for(name: str) -> None:
    blue, red = draw(name, colour="#4a80c4"), draw(name, colour="#d4473f")
    assert blue.svg != red.svg
    assert blue.width == pytest.approx(red.width)


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("une libellule", "dragonfly"), ("un lynx", "lynx"), ("une éolienne", "wind-turbine"),
        ("un saule pleureur", "willow"), ("une barbe à papa", "candy-floss"),
        ("un camion poubelle", "dustcart"), ("un chasse-neige", "snow-plough"),
        ("une auto tamponneuse", "bumper-car"), ("un baby-foot", "table-football"),
        ("un souffleur de verre", "glassblower"), ("une apicultrice", "beekeeper"),
        ("a garbage truck", "dustcart"), ("cotton candy", "candy-floss"), ("стрекоза", "dragonfly"),
        ("сахарная вата", "candy-floss"), ("дятел", "woodpecker"), ("муравьед", "anteater"),
    ],
)  # fmt: skip
def test_it_is_called_by_its_name(prompt: str, kind: str) -> None:
    assert [thing.kind for thing in read(prompt).things] == [kind]


def test_an_ostrich_runs_with_one_foot_off_the_ground() -> None:
    assert draw("ostrich").svg != draw("ostrich", pose="walking").svg


def test_an_animal_has_a_helmet_on_its_head_as_a_thing_and_a_child_wears_it() -> None:
    assert garments_of(read("un lion avec un casque"), 0) == []
    assert garments_of(read("une fille avec un casque"), 0) == [1]


@pytest.mark.parametrize("seed", range(4))
def test_who_is_in_front_of_several_is_nearer_than_all_of_them(seed: int) -> None:
    dice = Dice(seed, 0.7)
    placed = compose(read("une apicultrice devant des ruches"), (512, 512), dice, dice).placed
    nearest = max(placed, key=lambda one: one.y)
    assert nearest.group.kind.name == "beekeeper"
    assert placed.index(nearest) == len(placed) - 1
