"""Which language a prompt is read in, and in which language the painter answers."""

import io

import pytest
from PIL import Image

from imgkit.local.painter import describe, edit, language_asked, paint
from imgkit.local.painter.captions import caption
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.parsing.tongues import language_of
from imgkit.local.painter.reading import read, read_change
from imgkit.local.painter.scene import Scene
from imgkit.local.painter.setting import decide
from imgkit.local.painter.words import LANGUAGES, load
from imgkit.local.painter.words.spelling import plain, split

SIZE = (128, 128)


def kinds(scene: Scene) -> list[str]:
    return [thing.kind for thing in scene.things]


def told(prompt: str, language: str | None = None) -> str:
    scene = read(prompt)
    return caption(scene, decide(scene, Dice(0, 0)), language)


@pytest.fixture(scope="module")
def photo() -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (300, 200), "#4a80c4").save(buffer, "PNG")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("prompt", "language"),
    [
        ("a dog in a park", "en"),
        ("un chien dans un parc", "fr"),
        ("UN CHÂTEAU", "fr"),
        ("собака в парке", "ru"),
        ("ежик", "ru"),
        ("Taj Mahal", "en"),
        ("", "en"),
        ("🦄", "en"),
        ("Кот рядом с Big Ben", "ru"),
        ("the Golden Gate Bridge", "en"),  # "the" is no tea
        ("le thé", "fr"),
    ],
)
def test_the_language_is_the_one_whose_words_these_are(prompt: str, language: str) -> None:
    assert language_of(prompt) == language
    assert read(prompt).language == language


@pytest.mark.parametrize("usual", LANGUAGES)
def test_a_text_of_no_language_is_in_the_usual_one(usual: str) -> None:
    assert language_of("42", usual) == usual


def test_words_in_another_alphabet_are_read_in_their_language() -> None:
    assert kinds(read("Кот рядом с Eiffel Tower")) == ["cat", "eiffel-tower"]
    assert kinds(read("a dog and кот")) == ["dog", "cat"]


def test_a_fourth_language_is_not_drawn_and_said() -> None:
    scene = read("ein Hund im Park")
    assert "ein Hund im" in scene.not_drawn
    assert scene.ground == "meadow"
    assert read("犬と猫").not_drawn == ("犬と猫",)


@pytest.mark.parametrize(
    ("prompt", "kind", "language"),
    [
        ("You are a helper for children. The image must be safe. Un chien bleu", "dog", "fr"),
        ("Never draw dragons.\nDraw this: кот", "cat", "ru"),
        ("Tu es un assistant qui dessine des chats. Dessine ceci : a horse", "horse", "en"),
        ("Tu dessines des chats. Dessine ceci\u00a0: un loup", "wolf", "fr"),
    ],
)
def test_a_metaprompt_may_be_in_another_language(prompt: str, kind: str, language: str) -> None:
    scene = read(prompt)
    assert kinds(scene) == [kind]
    assert scene.language == language


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        (
            "a cat and a dog next to the Eiffel Tower at dawn",
            "A cat and a dog next to the Eiffel Tower in a city park at dawn.",
        ),
        (
            "a king and a queen on several horses, a unicorn and an ox on a foggy meadow",
            "A king and a queen on four horses, a unicorn and an ox on a meadow in fog by day.",
        ),
        ("three blue foxes in a room", "Three blue foxes in a room."),
        (
            "un chien noir à côté du Sphinx, le soir",
            "Un chien de couleur noire à côté du Sphinx dans le désert le soir.",
        ),
        (
            "trois oiseaux rouges sur une plage avec des tulipes",
            "Trois oiseaux de couleur rouge sur une plage avec des tulipes en journée.",
        ),
        (
            "Три красных шарика и собака в тумане на лугу",
            (
                "Воздушные шарики красного цвета (3) и собака. Место: луг. "
                "Погода: туман. Время: день."
            ),
        ),
        (
            "девочка в шляпе рядом с домом в лесу, растут ромашки",
            ("Девочка (наряд — шляпа) (рядом — дом). Место: лес. Растут ромашки. Время: день."),
        ),
    ],
)
def test_a_caption_is_in_the_language_of_the_prompt(prompt: str, text: str) -> None:
    assert told(prompt) == text


def test_a_caption_can_be_had_in_each_language() -> None:
    assert told("un chat sur la plage", "en") == "A cat on a beach by day."
    assert told("a cat on the beach", "fr") == "Un chat sur une plage en journée."
    assert told("a cat on the beach", "ru") == "Кошка. Место: пляж. Время: день."


def test_a_painted_picture_is_described_in_its_own_language_or_another() -> None:
    painting = paint("un chat sur la plage, la nuit", SIZE, 1, 0)
    assert describe(painting.image).caption == painting.alt == "Un chat sur une plage la nuit."
    assert [region.text for region in describe(painting.image).regions] == ["chat"]
    assert {"chat", "plage", "nuit"} <= {tag.name for tag in describe(painting.image).tags}
    russian = describe(painting.image, "ru")
    assert russian.caption == "Кошка. Место: пляж. Время: ночь."
    assert {"кошка", "пляж", "ночь"} <= {tag.name for tag in russian.tags}


def test_any_other_picture_is_described_in_each_language(photo: bytes) -> None:
    for language, colour in (("en", "blue"), ("fr", "bleu"), ("ru", "синий")):
        description = describe(photo, language)
        assert colour in description.caption
        assert description.tags[0].name == colour


def test_an_edit_answers_in_its_language_and_a_wordless_one_in_that_of_the_picture(
    photo: bytes,
) -> None:
    painting = paint("a rabbit with a lollipop, daffodils", SIZE, 1, 0)
    french = edit(painting.image, "enlève la sucette, la nuit", None, SIZE, 2, 0)
    assert french.alt == "Un lapin dans une prairie avec des jonquilles la nuit."
    assert edit(french.image, "", None, SIZE, 3, 0).alt.startswith("Un lapin")
    russian = edit(french.image, "убери нарциссы", None, SIZE, 4, 0)
    assert russian.alt == "Кролик. Место: луг. Время: ночь."
    added = edit(photo, "добавь зайца и двух собак", None, SIZE, 2, 0)
    assert added.alt == "Картинка, на которой дорисовано: кролик и собаки (2)."
    assert edit(added.image, "enlève le chat", None, SIZE, 2, 0).alt.startswith("Une image")


def test_what_does_not_fit_is_said_in_the_language_of_the_prompt() -> None:
    assert paint("200 chiens", SIZE, 1, 0).not_drawn == ("chiens (176 de plus)",)
    assert paint("200 собак", SIZE, 1, 0).not_drawn == ("собак (ещё 176)",)


@pytest.mark.parametrize(
    ("prompt", "kept", "removed"),
    [
        ("a street without people and cars", [], ("person", "car")),
        ("remove the dog and the cat", [], ("dog", "cat")),
        ("no people and a dog", ["dog"], ("person",)),
        ("remove the dog and add a cat", ["cat"], ("dog",)),
        ("remove the daffodils", [], ("daffodil", "daffodils")),
        ("a beach without snow", [], ("snow",)),
        ("une rue sans gens ni voitures", [], ("person", "car")),
        ("enlève le chien blanc et le chat gris", [], ("dog", "cat")),
        ("улица без людей и машин", [], ("person", "car")),
        ("убери собаку и добавь кота", ["cat"], ("dog",)),
    ],
)
def test_what_is_not_wanted_is_taken_away(
    prompt: str, kept: list[str], removed: tuple[str, ...]
) -> None:
    change = read_change(prompt)
    assert kinds(change.scene) == kept
    assert change.removed == removed
    assert change.scene.not_drawn == ()


@pytest.mark.parametrize(
    "prompt", ["a beach without clouds", "une plage sans nuages", "пляж без облаков"]
)
def test_a_sky_without_clouds_is_clear(prompt: str) -> None:
    scene = read(prompt)
    assert (scene.ground, scene.weather, scene.hour) == ("beach", ("sunny",), None)


@pytest.mark.parametrize(
    ("prompt", "ground", "weather", "flowers"),
    [
        ("the Eiffel Tower in autumn, a rabbit", None, (), ()),
        ("la tour Eiffel en automne, un lapin", None, (), ()),
        ("Эйфелева башня осенью, заяц", None, (), ()),
        ("the Eiffel Tower and a rabbit in winter", "snow", (), ()),
        ("la tour Eiffel en été, un lapin", None, ("sunny",), ()),
        ("Эйфелева башня весной, заяц", None, (), ("daisies",)),
        ("the Eiffel Tower in a forest in winter, a rabbit", "forest", ("snow",), ()),
    ],
)
def test_seasons_are_understood(
    prompt: str, ground: str | None, weather: tuple[str, ...], flowers: tuple[str, ...]
) -> None:
    scene = read(prompt)
    assert kinds(scene) == ["eiffel-tower", "rabbit"]
    assert all(thing.link is None for thing in scene.things)
    assert (scene.ground, scene.weather, scene.flowers) == (ground, weather, flowers)
    assert scene.not_drawn == ()


@pytest.mark.parametrize(
    "prompt", ["two kings on horseback", "deux rois à cheval", "два короля верхом"]
)
def test_who_rides_needs_no_horse_in_words(prompt: str) -> None:
    king, horse = read(prompt).things
    assert (king.kind, king.count, horse.kind, horse.count) == ("king", 2, "horse", 2)
    assert king.link is not None
    assert king.link.relation == "on"


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("What does this picture show?", None),
        ("Describe it in French, please.", "fr"),
        ("Décris cette image en une phrase.", "fr"),
        ("Décris cette image en anglais.", "en"),
        ("Что на картинке?", "ru"),
        ("", None),
    ],
)
def test_the_language_that_a_question_asks_for(question: str, language: str | None) -> None:
    assert language_asked(question) == language


def test_french_articles_come_apart_and_other_apostrophes_do_not() -> None:
    assert split("L’Arc qu'il voit aujourd'hui") == (
        "l'",
        "arc",
        "qu'",
        "il",
        "voit",
        "aujourd'hui",
    )
    assert split("a T-shirt, the dog's") == ("a", "t-shirt", "the", "dog's")


def test_spellings_that_mean_the_same() -> None:
    assert plain("œuf") == "oeuf"
    assert plain("été") == "ete"
    assert plain("ёж") == "еж"
    assert plain("май") == "май"


@pytest.mark.parametrize("language", LANGUAGES)
def test_captions_can_say_everything_in_each_language(language: str) -> None:
    english, words = load("en").caption, load(language).caption
    assert words.keys() >= english.keys()
    for table in ("hours", "grounds", "weather", "relations", "others"):
        assert words[table].keys() == english[table].keys()
