"""What English sentences say of things: predicates, pronouns, roles, nouns that look like verbs."""

import pytest

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Look
from imgkit.local.painter.drawings import draw
from imgkit.local.painter.light import light_at
from imgkit.local.painter.parsing.tongues import language_of
from imgkit.local.painter.reading import read
from imgkit.local.painter.scene import Scene
from imgkit.local.painter.things import kinds

BLACK, WHITE, RED, BLUE, GREEN = "#3d3a40", "#f6f2ea", "#d4473f", "#4a80c4", "#5d9f56"
BLONDE, GINGER = "#e8c365", "#d98343"


def told(scene: Scene) -> list[str]:
    """Tell each thing as "balloon held by girl"."""
    things = scene.things
    return [
        " ".join(
            (one.kind, one.link.relation, *(things[to].kind for to in one.link.to))
            if one.link
            else (one.kind,)
        )
        for one in things
    ]


@pytest.mark.parametrize(
    ("prompt", "colours"),
    [
        ("the cat is black and the dog is white", [(BLACK,), (WHITE,)]),
        (
            "a cat on a sofa. The sofa is red and the cat is black and white.",
            [(BLACK, WHITE), (RED,)],
        ),
        ("a robot. It is really big and it is green.", [(GREEN,)]),
        ("a dragon. It's all red.", [(RED,)]),
        ("a ball and a box. The ball should be blue.", [(BLUE,), ()]),
        ("a boy is in a red car", [(), (RED,)]),
    ],
)
def test_a_thing_has_the_colour_that_it_is_said_to_be(
    prompt: str, colours: list[tuple[str, ...]]
) -> None:
    scene = read(prompt)
    assert [one.colours for one in scene.things] == colours
    assert scene.not_drawn == ()


def test_a_part_has_the_colour_that_it_is_said_to_be() -> None:
    assert read("the girl has a cat. Her hair is red.").things[0].details == (("hair", RED),)
    assert read("a dragon whose wings are green").things[0].details == (("wings", GREEN),)


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a building on fire", "office"),
        ("a very old building", "office"),
        ("a frog catching a fly", "fly"),
        ("his old iron", "iron"),
    ],
)
def test_a_word_behind_an_article_is_a_noun(prompt: str, kind: str) -> None:
    assert kind in [one.kind for one in read(prompt).things]


@pytest.mark.parametrize("prompt", ["a boy building a snowman", "birds that fly over a house"])
def test_the_same_word_is_a_verb_elsewhere(prompt: str) -> None:
    assert {"office", "fly"}.isdisjoint(one.kind for one in read(prompt).things)


@pytest.mark.parametrize(
    ("prompt", "things"),
    [
        ("A boy on a hill. He is holding a kite.", ["boy on", "kite held by boy"]),
        ("There are two cats. They are wearing hats.", ["cat", "hat worn by cat"]),
        (
            "a girl with a dog. She has a red coat. The dog is small. It has a blue scarf.",
            ["girl", "dog beside girl", "coat worn by girl", "scarf worn by dog"],
        ),
    ],
)
def test_a_pronoun_speaks_of_whom_the_sentence_before_began_with(
    prompt: str, things: list[str]
) -> None:
    assert told(read(prompt)) == things


def test_an_animal_plays_the_role_that_it_is_said_to_have() -> None:
    king = read("the king is a cat")
    assert "cat" in [one.kind for one in king.things]
    assert "crown worn by cat" in told(king)
    assert [one.kind for one in read("my friend is a robot").things] == ["robot"]


@pytest.mark.parametrize(
    ("prompt", "things"),
    [
        (
            "a tower with a boy eating pizza next to it",
            ["tower", "boy beside tower", "pizza held by boy"],
        ),
        (
            "a castle with a girl flying a kite in front of it",
            ["castle", "girl in front of castle", "kite held by girl"],
        ),
        (
            "a grandma knitting a scarf on a sofa",
            ["grandmother on sofa", "knitting held by grandmother", "sofa"],
        ),
    ],
)
def test_who_holds_a_thing_is_where_the_sentence_ends(prompt: str, things: list[str]) -> None:
    assert told(read(prompt)) == things


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("fish swimming around a coral", 0),
        ("a white sheep", 1),
        ("the big fish", 1),
        ("two deer in a forest", 2),
        ("deer in a forest", 0),
        ("a couple kissing", 2),
    ],
)
def test_a_noun_without_an_article_is_several(prompt: str, count: int) -> None:
    assert read(prompt).things[0].count == count


@pytest.mark.parametrize(
    ("prompt", "details"),
    [
        ("a blonde girl", (("hair", BLONDE),)),
        ("a ginger boy", (("hair", GINGER),)),
        ("a blue-eyed cat", (("eyes", BLUE),)),
        ("a woman with blonde hair", (("hair", BLONDE),)),
    ],
)
def test_hair_and_eyes_have_the_colour_of_their_adjectives(
    prompt: str, details: tuple[tuple[str, str], ...]
) -> None:
    one = read(prompt).things[0]
    assert (one.details, one.colours) == (details, ())


@pytest.mark.parametrize(
    ("prompt", "style"),
    [
        ("a comic book hero over a city", "comic"),
        ("a cartoon crocodile", "comic"),
        ("a black and white sketch of a bicycle", "pencil"),
        ("a manga girl", "comic"),
        ("a pixel cat", "pixel-art"),
    ],
)
def test_a_style_before_a_noun_is_no_thing(prompt: str, style: str) -> None:
    scene = read(prompt)
    assert (scene.style, scene.not_drawn, len(scene.things)) == (style, (), 1)


def test_a_book_stays_a_book() -> None:
    assert told(read("a boy reading a comic book")) == ["boy", "book held by boy"]


def test_a_noun_before_another_one_can_be_its_material() -> None:
    scene = read("a lollipop tree")
    assert scene.things[0].details == (("material", "sweets"),)
    assert scene.not_drawn == ()


def test_both_of_two_who_belong_together_sit_there() -> None:
    things = told(read("an old couple on a bench"))
    assert things == ["grandmother on bench", "grandfather on bench", "bench"]


@pytest.mark.parametrize(
    "prompt", ["a sports car", "a cable car", "a glacier", "a baseball bat", "roller skates"]
)
def test_words_that_two_languages_have_are_read_where_they_name_more(prompt: str) -> None:
    assert language_of(prompt) == "en"


@pytest.mark.parametrize(
    ("prompt", "kind", "count"),
    [
        ("a duck family on a lake", "duck", 0),
        ("a cat couple on a roof", "cat", 2),
        ("a robot family", "robot", 0),
        ("a family of bears", "bear", 4),
    ],
)
def test_a_family_can_be_one_of_animals(prompt: str, kind: str, count: int) -> None:
    one = read(prompt).things[0]
    assert (one.kind, one.count) == (kind, count)


def test_a_beard_is_as_long_and_as_white_as_it_is_said_to_be() -> None:
    details = read("a wizard with a long white beard").things[0].details
    assert details == (("beard", "long"), ("hair", WHITE))


@pytest.mark.parametrize(
    ("prompt", "things"),
    [
        (
            "a lion reading a newspaper in a bathtub",
            ["lion in bathtub", "newspaper held by lion", "bathtub"],
        ),
        (
            "a girl carrying flowers in a basket",
            ["girl", "flower in basket", "basket beside girl"],
        ),
        (
            "a hiker with a backpack at Machu Picchu",
            ["explorer", "backpack worn by explorer", "machu-picchu"],
        ),
        ("a dog sticking its head out of a car window", ["dog in car", "car"]),
        ("a submarine with colourful fish", ["submarine", "tropical-fish beside submarine"]),
        ("a cottage with smoke coming out of the chimney", ["cottage"]),
    ],
)
def test_who_and_what_is_where(prompt: str, things: list[str]) -> None:
    assert told(read(prompt)) == things


@pytest.mark.parametrize(
    ("prompt", "named"),
    [
        ("farm animals in a meadow", ["cow", "pig", "sheep", "hen"]),
        ("three animals", ["dog", "cat", "rabbit"]),
        ("a boat full of animals", ["sailing-boat", "dog", "cat", "rabbit", "bear"]),
        ("a bowl of fruit", ["bowl", "apple", "banana", "orange", "pear"]),
        ("a fruit", ["apple"]),
        ("a fruit salad", ["salad"]),
    ],
)
def test_a_word_for_many_kinds_names_several_of_them(prompt: str, named: list[str]) -> None:
    assert [one.kind for one in read(prompt).things] == named


@pytest.mark.parametrize(
    ("prompt", "language", "kind"),
    [
        ("a viking ship", "en", "viking-ship"),
        ("un drakkar", "fr", "viking-ship"),
        ("драккар", "ru", "viking-ship"),
        ("an ice cream van", "en", "ice-cream-van"),
        ("un camion de glaces", "fr", "ice-cream-van"),
        ("фургон с мороженым", "ru", "ice-cream-van"),
        ("a food truck", "en", "food-truck"),
        ("un food-truck", "fr", "food-truck"),
        ("фудтрак", "ru", "food-truck"),
    ],
)
def test_a_vehicle_of_its_own_is_known(prompt: str, language: str, kind: str) -> None:
    assert [one.kind for one in read(prompt, language).things] == [kind]


@pytest.mark.parametrize("kind", ["ice-cream-van", "food-truck", "viking-ship"])
def test_its_colour_is_that_asked_for(kind: str) -> None:
    blue = draw(kinds()[kind], Dice(1, 0.7), Look(colour=BLUE), light_at("day")).svg
    assert BLUE in blue


@pytest.mark.parametrize("kind", ["cow", "horse", "goat"])
def test_a_second_colour_is_on_the_coat_in_patches(kind: str) -> None:
    look = Look(colour="#8d6244", details=(("marks", "#12fe34"),))
    for seed in range(3):
        assert draw(kinds()[kind], Dice(seed, 0.7), look, light_at("day")).svg.count("#12fe34") >= 1
