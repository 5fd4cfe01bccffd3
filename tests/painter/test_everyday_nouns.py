"""The nouns of a pupil's world: each is known in three languages, and means the right thing."""

import tomllib
from importlib.resources import files
from itertools import combinations

import pytest

from imgkit.local.painter.captions import caption
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.parsing.emoji import with_emoji
from imgkit.local.painter.people.roles import ROLES
from imgkit.local.painter.reading import read
from imgkit.local.painter.scene import Scene
from imgkit.local.painter.setting import decide
from imgkit.local.painter.things import is_a, kinds
from imgkit.local.painter.words import LANGUAGES, load
from imgkit.local.painter.words.spelling import plain, split

# What a child says, in English, French and Russian, and the things that it means.
SAID = [
    (
        "a spaniel with a slipper",
        "un épagneul avec une pantoufle",
        "спаниель с тапком",
        "cocker-spaniel slipper",
    ),
    ("two ostriches", "deux autruches", "два страуса", "ostrich"),
    ("three starfish", "trois étoiles de mer", "три морские звезды", "starfish"),
    ("a cucumber and an onion", "un concombre et un oignon", "огурец и луковица", "cucumber onion"),
    ("a frying pan", "une poêle à frire", "сковорода", "frying-pan"),
    ("a pot of jam", "un pot de confiture", "банка варенья", "jam"),
    ("a yellow school bus", "un bus scolaire jaune", "жёлтый школьный автобус", "school-bus"),
    ("a double-decker bus", "un bus à impériale", "двухэтажный автобус", "double-decker"),
    ("rubber boots", "des bottes en caoutchouc", "резиновые сапоги", "boot"),
    ("the key ring", "le trousseau de clés", "связка ключей", "key"),
    ("a padlock", "un cadenas", "навесной замок", "padlock"),
    ("a flute and a cello", "une flûte et un violoncelle", "флейта и виолончель", "flute cello"),
    ("a shooting star", "une étoile filante", "падающая звезда", "shooting-star"),
    ("the planet Saturn", "la planète Saturne", "планета Сатурн", "planet"),
    (
        "a postman and a waiter",
        "un facteur et un serveur",
        "почтальон и официант",
        "postman waiter",
    ),
    ("gardeners", "des jardiniers", "садовники", "gardener"),
    ("a bride and a groom", "une mariée et un marié", "невеста и жених", "bride groom"),
    ("my cousin", "mon cousin", "мой двоюродный брат", "boy"),
    ("Cinderella", "Cendrillon", "Золушка", "princess"),
    ("a wooden puppet", "une marionnette de bois", "деревянная марионетка", "puppet"),
    ("hoops", "des cerceaux", "обручи", "hoop"),
    ("a cat with a newspaper", "un chat avec un journal", "кот с газетой", "cat newspaper"),
    ("a telephone box", "une cabine téléphonique", "телефонная будка", "telephone-box"),
    ("a pair of scissors", "des ciseaux", "ножницы", "scissors"),
]


def drawn(scene: Scene) -> list[str]:
    return [thing.kind for thing in scene.things]


@pytest.mark.parametrize(("english", "french", "russian", "meant"), SAID)
def test_a_noun_means_the_same_in_each_language(
    english: str, french: str, russian: str, meant: str
) -> None:
    for language, prompt in zip(LANGUAGES, (english, french, russian), strict=True):
        scene = read(prompt, language=language)
        assert drawn(scene) == meant.split(), prompt
        assert scene.not_drawn == (), prompt


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_thing_has_a_name_in_each_language(language: str) -> None:
    assert load(language).names.keys() >= kinds().keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_names_two_things(language: str) -> None:
    text = files("imgkit.local.painter.words").joinpath(f"{language}.toml").read_text("utf-8")
    phrases: dict[tuple[str, ...], str] = {}
    for kind, names in tomllib.loads(text)["things"].items():
        for name in names:
            phrase = tuple(plain(word) for word in split(name))
            assert phrases.setdefault(phrase, kind) == kind, name


def test_little_words_draw_nothing() -> None:
    assert drawn(read("on top of that, a dog that can fly", language="en")) == ["dog"]
    assert drawn(read("un enfant qui se promène, une fleur qui pousse", language="fr")) == [
        "child",
        "flower",
    ]
    growing = read("un enfant et une fleur qui pousse", language="fr")
    assert [(thing.kind, thing.pose) for thing in growing.things] == [
        ("child", None),
        ("flower", None),
    ]
    assert drawn(read("в том доме, уж очень старом", language="ru")) == ["house"]


@pytest.mark.parametrize(
    ("emoji", "kind"), [("⭐", "star"), ("🎻", "violin"), ("🍋", "lemon"), ("🦀", "crab")]
)
def test_an_emoji_means_the_plain_thing_and_none_that_shares_its_artwork(
    emoji: str, kind: str
) -> None:
    assert drawn(with_emoji(read(emoji))) == [kind]


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("ostrich", "bird"),
        ("school-bus", "bus"),
        ("lavender", "flower"),
        ("bride", "person"),
        ("cocker-spaniel", "dog"),
    ],
)
def test_a_particular_thing_is_one_of_the_general_ones(name: str, other: str) -> None:
    assert is_a(name, other)


@pytest.mark.parametrize("role", ROLES)
def test_every_role_stands_in_the_table_of_things(role: str) -> None:
    assert kinds()[role].alive
    assert kinds()[role].dressed


def test_the_flags_of_countries_keep_apart() -> None:
    flags = ("french-flag", "british-flag", "american-flag", "russian-flag")
    for one, other in combinations(flags, 2):
        assert kinds()[one].artwork != kinds()[other].artwork


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("two school buses in the street", "Two school buses in a street by day."),
        ("deux autruches dans le désert", "Deux autruches dans le désert en journée."),
        ("два страуса в пустыне", "Страусы (2). Место: пустыня. Время: день."),
        (
            "une méduse et une mouche sur la plage",
            "Une méduse et une mouche sur une plage en journée.",
        ),
    ],
)
def test_captions_count_them_rightly(prompt: str, told: str) -> None:
    scene = read(prompt)
    assert caption(scene, decide(scene, Dice(0, 0))) == told
