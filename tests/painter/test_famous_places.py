"""Famous places: each is reached by its names, and stands where it belongs, with its silhouette."""

import tomllib
from importlib.resources import files

import pytest
from painter.drawn import Rendered, draw

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.reading import read, read_change
from imgkit.local.painter.regions import regions
from imgkit.local.painter.setting import decide
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import LANGUAGES

HIGH = 300


def seen(name: str, **look: str) -> Rendered:
    return Rendered(draw(name, **look), HIGH)


def drawn(prompt: str) -> list[str]:
    return [thing.kind for thing in read(prompt).things]


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a dog in front of the White House", "white-house"),
        ("Mount Rushmore with an eagle", "mount-rushmore"),
        ("a dragon over the Empire State Building", "empire-state"),
        ("the wooden church of Kizhi", "kizhi"),
        ("a statue of Buddha", "great-buddha"),
        ("un petit train devant le Sacré-Coeur", "sacre-coeur"),
        ("le Mont-Saint-Michel à marée haute", "mont-saint-michel"),
        ("le pont du Gard", "pont-du-gard"),
        ("sur le pont d'Avignon", "pont-davignon"),
        ("la pyramide du Louvre la nuit", "louvre"),
        ("les chutes du Niagara en hiver", "niagara-falls"),
        ("Медный всадник в тумане", "bronze-horseman"),
        ("кот возле Исаакиевского собора", "st-isaacs"),
        ("у Кремля", "kremlin"),
        ("перед Большим театром", "bolshoi-theatre"),
        ("рядом с Ниагарским водопадом", "niagara-falls"),
    ],
)
def test_a_place_is_known_by_the_names_that_people_use(prompt: str, kind: str) -> None:
    assert kind in drawn(prompt)


def test_a_white_house_in_small_words_is_a_house() -> None:
    (thing,) = read("a white house in the forest").things
    assert (thing.kind, thing.colours) == ("house", ("#f6f2ea",))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_region_has_words_in_each_language(language: str) -> None:
    words = files("imgkit.local.painter.words").joinpath(f"{language}.toml")
    assert tomllib.loads(words.read_text(encoding="utf-8"))["regions"].keys() == regions().keys()


@pytest.mark.parametrize(
    ("prompt", "ground", "kind"),
    [
        ("a cat in Paris", "city", "eiffel-tower"),
        ("a red bus in London", "street", "big-ben"),
        ("un ours en Suisse", "meadow", "matterhorn"),
        ("cabane au Canada", "snow", "fir"),
        ("собака в Египте", "desert", "pyramids"),
        ("на Красной площади", "city", "st-basils"),
        ("озеро Байкал", "lake", "fir"),
        ("a girl in Venice", "river", "rialto-bridge"),
    ],
)
def test_a_region_has_its_ground_and_what_one_knows_it_by(
    prompt: str, ground: str, kind: str
) -> None:
    scene = read(prompt)
    assert (scene.ground, scene.not_drawn) == (ground, ())
    assert scene.things[-1].kind == kind


def test_a_region_adds_nothing_that_is_there_or_unwanted() -> None:
    assert drawn("the Eiffel Tower in Paris") == ["eiffel-tower"]
    assert drawn("Notre-Dame in Paris, France") == ["notre-dame"]
    assert drawn("Paris without the Eiffel Tower") == []
    assert drawn("windmills in Holland") == ["windmill"]
    assert drawn("a cat in a room in Paris") == ["cat"]


def test_a_region_leaves_the_ground_that_the_prompt_names() -> None:
    assert read("a fox on a street in Paris").ground == "street"
    assert read("in Paris, on a beach, a fox").ground == "beach"
    scene = read("a sailing boat in London")
    assert decide(scene, Dice(0, 0)).ground == "sea"


def test_a_change_can_name_a_region() -> None:
    change = read_change("make it in Moscow")
    assert (change.scene.ground, change.said[-1][0]) == ("city", "places")
    assert change.changes_anything


def test_what_regions_add_can_be_drawn() -> None:
    assert {kind for region in regions().values() for kind in region.adds} <= set(kinds())


def test_saint_isaacs_has_one_great_dome_between_smaller_ones() -> None:
    shape = seen("st-isaacs")
    assert shape.drawing.height == pytest.approx(101.5)
    assert len(shape.runs(44)) == 3
    assert shape.width(70) == pytest.approx(25, abs=2)
    red, _, blue = shape.colour(-5, 75)
    assert red > blue + 60  # gold


def test_the_mont_saint_michel_rises_from_wide_walls_to_a_thin_spire() -> None:
    shape = seen("mont-saint-michel")
    widths = [shape.width(height) for height in (10, 60, 108, 125, 148)]
    assert widths == sorted(widths, reverse=True)
    assert widths[0] > 180
    assert widths[-1] < 5


def test_one_looks_through_the_three_rows_of_the_pont_du_gard() -> None:
    shape = seen("pont-du-gard")
    assert len(shape.runs(30)) >= 8
    assert len(shape.runs(46)) > 25


def test_the_london_eye_is_a_ring_that_one_looks_through() -> None:
    shape = seen("london-eye")
    middle = shape.runs(100)
    assert len(middle) > 6
    assert shape.width(73) == pytest.approx(117, abs=4)


def test_the_bridge_of_avignon_ends_in_the_river() -> None:
    shape = seen("pont-davignon")
    assert shape.reach(-64) == pytest.approx(34, abs=1)
    assert shape.reach(60) > 14
    assert shape.reach(74) < 4


def test_the_faces_of_mount_rushmore_are_lighter_than_the_mountain() -> None:
    shape = seen("mount-rushmore")
    slope = sum(shape.colour(-38, 22))
    assert all(sum(shape.colour(x, 31)) > slope for x in (-27, -9, 7, 24))


def test_mountains_are_told_by_their_tops() -> None:
    assert seen("kilimanjaro").width(30) > 20 > seen("mount-fuji").width(36) > 10
    assert seen("matterhorn").width(54) < 9
    assert seen("uluru").width(25) > 90
