"""Places that are more than their ground: rooms of a kind, woods of a kind, towns of a time."""

import io
from dataclasses import replace

import pytest
from PIL import Image, ImageChops

from imgkit.local.painter.background.ground import ground
from imgkit.local.painter.background.sites import SITES
from imgkit.local.painter.composing import Composition, compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import light_at
from imgkit.local.painter.reading import read
from imgkit.local.painter.rendering import render
from imgkit.local.painter.sites import sites
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import LANGUAGES, load

SIZE = (256, 256)
ROOMS = sorted({site.paint for site in sites().values() if site.ground == "room"} & set(SITES))


def _composed(prompt: str, seed: int = 1) -> Composition:
    dice = Dice(seed, 0.7)
    return compose(read(prompt), SIZE, dice, dice)


@pytest.mark.parametrize(
    ("prompt", "site", "things"),
    [
        ("a cat in a gym", "gym", ["cat"]),
        ("a robot in a big supermarket", "supermarket", ["robot"]),
        ("a girl at the hairdresser", "salon", ["girl"]),
        ("children on a bus", "bus", ["child"]),
        ("a couple at a café terrace", "cafe-terrace", ["person"]),
        ("a fox in a birch forest", "birches", ["fox"]),
        ("an astronaut on Mars", "mars", ["astronaut"]),
        ("a plane above the clouds", "clouds", ["aeroplane"]),
        ("a girl in an old town", "old-town", ["girl"]),
        ("un chat dans le grenier", "attic", ["cat"]),
        ("un cheval dans l'écurie", "stable", ["horse"]),
        ("une fille à la boulangerie", "bakery", ["girl"]),
        ("un ours polaire sur la banquise", "drift-ice", ["polar-bear"]),
        ("des élèves dans la classe du futur", "future-classroom", ["child"]),
        ("доктор в больнице", "surgery", ["doctor"]),
        ("лиса в сосновом лесу", "pines", ["fox"]),
        ("рыцарь в тронном зале", "castle-hall", ["knight"]),
        ("мальчик идёт через дорогу по пешеходному переходу", "crossing", ["boy"]),
    ],
)
def test_a_place_is_seen_as_that_place(prompt: str, site: str, things: list[str]) -> None:
    scene = read(prompt)
    assert scene.site == site
    assert scene.ground == sites()[site].ground
    assert [thing.kind for thing in scene.things] == things
    assert not scene.not_drawn


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a robot in front of the supermarket", "supermarket"),
        ("a bear in front of a cave", "cave"),
        ("a castle on the edge of a cliff", "cliff"),
        ("un éléphant devant le cirque", "circus"),
        ("мальчик идёт в школу", "school"),
        ("собака у автобуса", "bus"),
    ],
)
def test_who_is_outside_stays_outside(prompt: str, kind: str) -> None:
    scene = read(prompt)
    assert scene.site is None
    assert kind in [thing.kind for thing in scene.things]


@pytest.mark.parametrize(
    ("prompt", "left_out"),
    [
        ("мальчик смотрит в окно в самолёте", "house-window"),
        ("a cook in the kitchen of a restaurant", "restaurant"),
        ("a street in autumn with fallen leaves", "leaf"),
    ],
)
def test_what_a_place_shows_anyhow_is_not_drawn_twice(prompt: str, left_out: str) -> None:
    assert left_out not in [thing.kind for thing in read(prompt).things]


@pytest.mark.parametrize(
    "prompt",
    ["Notre-Dame by the Seine", "Notre-Dame vue d'un bateau", "Биг-Бен и Темза ночью"],
)
def test_a_river_in_a_city_has_quays(prompt: str) -> None:
    setting = _composed(prompt).setting
    assert (setting.ground, setting.site) == ("river", "quays")


@pytest.mark.parametrize(
    ("prompt", "site"),
    [
        ("a cabin beside a lake with mountains behind it", "mountain-lake"),
        ("мост через реку в городе", "quays"),
        ("Venise avec une gondole", "canal"),
        ("a village by a lake", "village"),
        ("un chat dans la classe du futur à l'école", "future-classroom"),
    ],
)
def test_two_places_are_seen_together(prompt: str, site: str) -> None:
    assert _composed(prompt).setting.site == site


def test_a_railing_is_before_what_one_sees_from_the_balcony() -> None:
    scene = read("the Eiffel Tower seen from a balcony")
    assert (scene.site, [thing.kind for thing in scene.things]) == ("balcony", ["eiffel-tower"])
    dice = Dice(1, 0)
    composition = compose(scene, SIZE, dice, dice)
    box = composition.placed[0].box
    left, right, foot = round(box.left), round(box.right), round(box.bottom) - 2
    gone = tuple(replace(thing, removed=True) for thing in scene.things)
    alone = compose(replace(scene, things=gone), SIZE, dice, dice)
    full, empty = (
        _pixels(one.svg()).convert("RGB").crop((left, foot, right, foot + 2))
        for one in (composition, alone)
    )
    assert ImageChops.difference(full, empty).getbbox() is None


def test_who_is_at_a_race_is_there_unless_somebody_is_named() -> None:
    assert [(one.kind, one.count) for one in read("a horse race").things] == [("horse", 4)]
    assert [one.kind for one in read("girls at a concert").things] == ["girl"]


def test_the_weather_is_seen_through_the_window_of_a_room() -> None:
    composition = _composed("a cat on the windowsill on a rainy day")
    assert (composition.setting.weather, composition.setting.outside) == ((), ("rain",))
    window = next(one for one in composition.placed if one.group.kind.hangs)
    assert f'x="{window.main.left + 0.3 * (window.main.right - window.main.left):.1f}"' in (
        composition.svg()
    )


def test_it_rains_outside_of_rooms_only() -> None:
    assert _composed("a cat on the sofa on a rainy day").setting.weather == ()
    assert _composed("a cat in the street on a rainy day").setting.weather == ("rain",)


@pytest.mark.parametrize("name", sites())
def test_it_names_what_there_is(name: str) -> None:
    site = sites()[name]
    named = {*site.goods, *site.shows, *site.inside, *(thing.kind for thing in site.things)}
    assert named <= set(kinds())
    for language in LANGUAGES:
        known = [match.get("site") for match in _places(language)]
        assert name in known or name in _OF_ONE_LANGUAGE or site.inside


_OF_ONE_LANGUAGE = {"village", "russian-village"}


def _places(language: str) -> list[dict[str, object]]:
    words = load(language)
    found = (words.find(phrase, 0, len(phrase), ("places",)) for phrase in words.phrases("places"))
    return [match.value for match in found if match is not None]


@pytest.mark.parametrize("kind", ROOMS)
def test_a_room_has_no_sky(kind: str) -> None:
    drawn = ground(kind, Dice(3, 0), light_at("day"), *SIZE, 150)
    size = 'width="256" height="256"'
    picture = _pixels(f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{drawn}</svg>')
    assert picture.getchannel("A").getextrema() == (255, 255)


@pytest.mark.parametrize("name", ["market", "playground", "bakery", "classroom", "village"])
def test_its_furniture_is_drawn_unless_it_is_unwanted(name: str) -> None:
    site, dice = sites()[name], Dice(1, 0.7)
    kind = (*site.goods, *(one.kind for one in site.things))[0]
    scene = replace(read("a girl"), ground=site.ground, site=name)
    full, without = (
        _pixels(compose(one, SIZE, dice, dice).svg()).convert("RGB")
        for one in (scene, replace(scene, unwanted=(kind,)))
    )
    assert ImageChops.difference(full, without).getbbox() is not None


def _pixels(svg: str) -> Image.Image:
    return Image.open(io.BytesIO(render(svg))).convert("RGBA")
