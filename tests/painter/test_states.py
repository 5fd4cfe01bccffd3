"""Adjectives that tell looks: they are read in each language, and seen on whatever is drawn."""

import pytest
from painter.drawn import Rendered, share_of

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.drawings import draw
from imgkit.local.painter.light import light_at
from imgkit.local.painter.looks.marked import found
from imgkit.local.painter.looks.moods import expressed
from imgkit.local.painter.looks.shaping import drawn
from imgkit.local.painter.placing.towering import towering
from imgkit.local.painter.reading import read
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.states import states
from imgkit.local.painter.things import kinds

DAY = light_at("day")


def told(prompt: str, language: str) -> list[tuple[str, tuple[tuple[str, str], ...]]]:
    scene = read(prompt, language=language)
    assert scene.not_drawn == ()
    return [(thing.kind, thing.details) for thing in scene.things]


def looking(kind: str, *details: tuple[str, str], age: str = "adult") -> Drawing:
    look = Look(details=details, age=age)
    thing = Thing(kind, kind, details=details)
    return drawn(thing, kinds()[kind], Dice(0, 0), look, DAY)


@pytest.mark.parametrize(
    ("language", "prompt", "kind", "state"),
    [
        ("en", "a rusty old bicycle", "bicycle", "rusty"),
        ("en", "a broken blue vase", "vase", "broken"),
        ("en", "the house is on fire", "house", "burning"),
        ("en", "a magic book", "book", "magic"),
        ("en", "a spooky pumpkin", "jack-o-lantern", "spooky"),
        ("en", "a robot dog", "dog", "robot"),
        ("en", "a ghost ship", "ship", "ghostly"),
        ("en", "a car full of mud", "car", "muddy"),
        ("fr", "une voiture rouge cassée", "car", "broken"),
        ("fr", "une pomme pourrie", "apple", "rotten"),
        ("fr", "un chien robot", "dog", "robot"),
        ("fr", "un bateau fantôme", "sailing-boat", "ghostly"),
        ("fr", "un bonhomme de neige qui fond", "snowman", "melting"),
        ("fr", "un château en ruine", "castle", "ruined"),
        ("ru", "сломанная машина", "car", "broken"),
        ("ru", "пушистую белую кошку", "cat", "fluffy"),
        ("ru", "светящиеся грибы", "mushroom", "glowing"),
        ("ru", "робот-кот", "cat", "robot"),
        ("ru", "заброшенный замок", "castle", "abandoned"),
    ],
)
def test_a_state_is_read(language: str, prompt: str, kind: str, state: str) -> None:
    shown, details = told(prompt, language)[0]
    assert (shown, ("state", state) in details) == (kind, True)


@pytest.mark.parametrize(
    ("prompt", "details"),
    [
        ("a broken vase and a cup", [("state", "broken")]),
        ("a wet and dirty dog", [("state", "wet"), ("state", "dirty")]),
        ("a robot with a broken arm", []),
        ("a dog on a hot summer day", []),
    ],
)
def test_a_state_is_that_of_the_thing_it_stands_beside(
    prompt: str, details: list[tuple[str, str]]
) -> None:
    scene = read(prompt, language="en")
    assert [one for one in scene.things[0].details if one[0] == "state"] == details
    assert not any(thing.details for thing in scene.things[1:])


@pytest.mark.parametrize("prompt", ["a sad cloud", "un nuage triste", "грустное облако"])
def test_a_cloud_with_a_mood_has_a_face(prompt: str) -> None:
    scene = read(prompt)
    assert [(thing.kind, thing.details) for thing in scene.things] == [
        ("cloud", (("mood", "sad"),))
    ]


@pytest.mark.parametrize(
    ("language", "prompt", "details"),
    [
        ("en", "a cat with glowing eyes", (("eyes", "#ffe24a"),)),
        ("ru", "улыбающаяся девочка", (("mood", "happy"),)),
        ("ru", "весёлый снеговик тает на солнце", (("mood", "happy"), ("state", "melting"))),
        ("ru", "влюблённые лебеди", (("mood", "love"),)),
        ("fr", "un oiseau blessé", (("state", "injured"),)),
        ("en", "a cool dog", (("cool", "sunglasses"),)),
    ],
)
def test_what_an_adjective_tells_is_read(
    language: str, prompt: str, details: tuple[tuple[str, str], ...]
) -> None:
    assert [one for _, one in told(prompt, language)] == [details]


@pytest.mark.parametrize("prompt", ["милый щеночек", "три роботика", "два пингвинчика"])
def test_small_ones_are_known_by_the_name_of_large_ones(prompt: str) -> None:
    assert len(told(prompt, "ru")) == 1


def test_it_is_night_about_a_haunted_castle_unless_an_hour_is_said() -> None:
    assert read("a haunted castle", language="en").hour == "night"
    assert read("a haunted castle at dawn", language="en").hour == "dawn"
    assert read("a scary clown", language="en").hour is None


@pytest.mark.parametrize("state", ["burning", "broken", "half-eaten", "rotten"])
def test_nobody_alive_burns_or_is_eaten(state: str) -> None:
    for kind in ("grandmother", "cat"):
        assert looking(kind, ("state", state)).svg == looking(kind).svg
    assert looking("robot", ("state", "broken")).svg != looking("robot").svg
    assert looking("dragon", ("state", "burning")).svg != looking("dragon").svg


def test_an_old_oak_has_no_patches() -> None:
    assert looking("oak", age="old").svg == looking("oak").svg


def test_a_snowman_with_a_sad_face_is_sad() -> None:
    assert looking("snowman", ("face", "sad")).svg == looking("snowman", ("mood", "sad")).svg


@pytest.mark.parametrize("state", sorted(states() - {"steaming"}))
@pytest.mark.parametrize("kind", ["car", "apple", "house"])
def test_each_state_is_seen_on_our_drawings_and_on_artwork(state: str, kind: str) -> None:
    plain = Rendered(looking(kind), 80).image
    shown = Rendered(looking(kind, ("state", state)), 80).image
    shown = shown.resize(plain.size)
    assert plain.tobytes() != shown.tobytes()


def test_a_burning_house_is_in_flames() -> None:
    burning, house = looking("house", ("state", "burning")), looking("house")
    assert burning.top < 1.2 * house.top
    assert share_of(Rendered(burning), "#ee6a2f") > share_of(Rendered(house), "#ee6a2f") + 0.1


def test_a_half_eaten_apple_lacks_a_part() -> None:
    whole = Rendered(looking("apple")).solid.histogram()[255]
    eaten = Rendered(looking("apple", ("state", "half-eaten"))).solid.histogram()[255]
    assert 0.5 * whole < eaten < 0.95 * whole


def test_a_broken_vase_is_in_two_and_a_broken_car_is_whole() -> None:
    assert looking("vase", ("state", "broken")).width > 1.1 * looking("vase").width
    assert "polygon" not in looking("car", ("state", "broken")).svg


def test_a_fat_cat_is_wide_and_a_thin_one_narrow() -> None:
    fat, cat, thin = (
        looking("cat", *details) for details in ([("shape", "fat")], [], [("shape", "thin")])
    )
    assert fat.width / fat.height > 1.2 * cat.width / cat.height
    assert thin.width / thin.height < 0.8 * cat.width / cat.height


@pytest.mark.parametrize("kind", ["bear", "elephant", "cow"])
def test_a_baby_animal_is_short_and_its_head_is_large(kind: str) -> None:
    baby, mother = looking(kind, age="child"), looking(kind)
    assert baby.height < 0.97 * mother.height
    alone = [draw(kinds()[kind], Dice(0, 0), Look(age=age), DAY) for age in ("child", "adult")]
    young, old = (found(one.svg, "eyes")[0].height / one.height for one in alone)
    assert young > 1.2 * old


@pytest.mark.parametrize("mood", ["angry", "afraid", "silly", "laughing", "love", "cool", "shy"])
@pytest.mark.parametrize("kind", ["dog", "owl", "robot", "boy"])
def test_a_mood_is_seen_on_animals_robots_and_people(kind: str, mood: str) -> None:
    one = draw(kinds()[kind], Dice(0, 0), Look(), DAY)
    moody = expressed(one, mood, person=kind == "boy")
    assert Rendered(moody).image.tobytes() != Rendered(one).image.tobytes()


def test_an_old_car_looks_worn_and_a_rusty_old_car_only_rusty() -> None:
    assert looking("car", age="old").svg != looking("car").svg
    rusty = looking("car", ("state", "rusty"))
    assert looking("car", ("state", "rusty"), age="old").svg == rusty.svg


def test_a_giant_behind_houses_looks_over_them() -> None:
    scene = read("a giant cat behind the houses", language="en")
    assert towering(kinds()["cat"], scene.things[0], scene).role == "monument"
    scene = read("a cat behind the houses", language="en")
    assert towering(kinds()["cat"], scene.things[0], scene).role == "ground"
