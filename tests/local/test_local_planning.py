"""The plan of a remix, asked of the real service by the real SDK."""

import json
from typing import Any

import openai
import pytest
from pydantic import BaseModel

from imgkit.local.painter.parsing.prompts import scene_of

MODEL = "painter-describes"
ENGLISH = ("A brown rabbit and a dog next to a red house on a meadow by day.", "rabbit dog house")
FRENCH = ("Un lapin et un chien à côté d'une maison dans une prairie.", "lapin chien maison")
RUSSIAN = ("Кролик и собака (рядом — дом). Место: луг. Время: день.", "кролик собака дом")
PHOTO = ("A dark picture in portrait format, 512 x 600 pixels, mostly brown and grey.", "")
SMILING = ("A smiling person in front of a wall.", "person wall")

Picture = tuple[str, str]


class Step(BaseModel):
    kind: str
    wish: str
    target: str
    regions: list[int]


class Plan(BaseModel):
    steps: list[Step]
    prompt: str
    question: str


def asked(wish: str, picture: Picture) -> str:
    caption, names = picture
    regions = [{"number": at, "text": text} for at, text in enumerate(names.split())]
    return json.dumps({"wish": wish, "picture": {"caption": caption, "regions": regions}})


def plan_of(client: openai.OpenAI, wish: str, picture: Picture = ENGLISH) -> Plan:
    answer = client.responses.parse(model=MODEL, input=asked(wish, picture), text_format=Plan)
    assert answer.usage
    assert answer.usage.total_tokens == 0
    assert answer.output_parsed
    return answer.output_parsed


def steps_of(client: openai.OpenAI, wish: str, picture: Picture = ENGLISH) -> list[Any]:
    return [(one.kind, one.wish, one.regions) for one in plan_of(client, wish, picture).steps]


@pytest.mark.parametrize(
    ("wish", "picture", "steps"),
    [
        (
            "put a red hat on the bunny and make it evening, in watercolour",
            ENGLISH,
            [
                ("add", "put a red hat on the bunny", [0]),
                ("time_and_weather", "make it evening", []),
                ("style", "show it in watercolour", []),
            ],
        ),
        (
            "Put a red hat and a scarf on the bunny, then remove the dog and the house!",
            ENGLISH,
            [
                ("add", "Put a red hat and a scarf on the bunny", [0]),
                ("remove", "remove the dog", [1]),
                ("remove", "remove the house", [2]),
            ],
        ),
        (
            "replace the dog with a cat and put a hat on it",
            ENGLISH,
            [
                ("replace", "replace the dog with a cat", [1]),
                ("add", "put a hat on the cat", [1]),
            ],
        ),
        (
            "make the house blue and the car red",
            ENGLISH,
            [("recolour", "make the house blue", [2]), ("recolour", "make the car red", [])],
        ),
        (
            "the bunny should sleep, change the background to a snowy forest at night",
            ENGLISH,
            [
                ("pose", "the bunny should sleep", [0]),
                ("background", "change the background to a snowy forest", []),
                ("time_and_weather", "show it at night", []),
            ],
        ),
        (
            "make the dog smile and paint the house yellow",
            ENGLISH,
            [("pose", "the dog is smiling", [1]), ("recolour", "paint the house yellow", [2])],
        ),
        (
            "make the rabbit wear sunglasses, dress the dog as a pirate",
            ENGLISH,
            [
                ("add", "put sunglasses on the rabbit", [0]),
                ("add", "the dog dressed as a pirate", [1]),
            ],
        ),
        ("remove the animals", ENGLISH, [("remove", "remove the rabbit and the dog", [0, 1])]),
        ("put a crown on the dog on a snowy day", ENGLISH, [("add", ..., [1]), ...]),
        (
            "mets un chapeau rouge sur le lapin, enlève le chien et fais tomber la nuit",
            FRENCH,
            [
                ("add", "mets un chapeau rouge sur le lapin", [0]),
                ("remove", "enlève le chien", [1]),
                ("time_and_weather", "fais tomber la nuit", []),
            ],
        ),
        (
            "mets une couronne au chien, remplace le fond par une forêt enneigée la nuit",
            FRENCH,
            [
                ("add", "mets une couronne sur le chien", [1]),
                ("background", "remplace le fond par une forêt enneigée", []),
                ("time_and_weather", "montre l'image la nuit", []),
            ],
        ),
        ("mets-lui une couronne", FRENCH, [("add", "mets une couronne sur le lapin", [0])]),
        (
            "надень на кролика шляпу, замени собаку на кошку и сделай вечер акварелью",
            RUSSIAN,
            [
                ("add", "надень на кролика шляпу", [0]),
                ("replace", "замени собаку на кошку", [1]),
                ("time_and_weather", "сделай вечер", []),
                ("style", "покажи картинку акварелью", []),
            ],
        ),
        ("покрась дом в синий цвет", RUSSIAN, [("recolour", "покрась дом в синий цвет", [2])]),
    ],
)
def test_a_wish_is_split_into_steps(
    client: openai.OpenAI, wish: str, picture: Picture, steps: list[Any]
) -> None:
    found = steps_of(client, wish, picture)
    assert len(found) == len(steps)
    for one, expected in zip(found, steps, strict=True):
        if expected is not ...:
            kind, words, regions = expected
            assert one == (kind, one[1] if words is ... else words, regions)


@pytest.mark.parametrize(
    ("wish", "picture", "scene"),
    [
        ("as an astronaut on the moon", SMILING, "a smiling person dressed as an astronaut"),
        ("as an astronaut on the moon", PHOTO, "an astronaut on the moon"),
        ("turn him into a pirate, in watercolour", SMILING, "pirate, in watercolour"),
        ("en astronaute sur la lune", FRENCH, "un lapin déguisé en astronaute sur la lune"),
        ("как космонавт на луне", RUSSIAN, "кролик в костюме «космонавт» на луне"),
        ("draw a castle by the sea instead", ENGLISH, "a castle by the sea"),
        ("a completely new picture of two cats", ENGLISH, "two cats"),
    ],
)
def test_a_new_scene_becomes_a_whole_prompt(
    client: openai.OpenAI, wish: str, picture: Picture, scene: str
) -> None:
    plan = plan_of(client, wish, picture)
    assert [step.kind for step in plan.steps] == ["new_scene"]
    assert scene in plan.steps[0].wish
    assert plan.prompt == plan.steps[0].wish


@pytest.mark.parametrize(
    ("wish", "question"),
    [
        ("make it day and night", "day and night at once"),
        ("in watercolour and as pixel art", "one style only"),
        ("put the bunny in a forest and then on a beach", "one place only"),
        ("make it winter, then make it summer", "at once"),
        ("remove the dog and add a dog", "take this away and to add it too: dog"),
        ("make the house red and blue", "red and blue all over"),
        ("make the house red and make the house blue", "Which colour"),
        ("remove everything", "nothing is left"),
        ("hello", "What shall I change?"),
        ("make it nicer", "What shall I change?"),
        ("zorgle blorp fnord", "What shall I change?"),
        ("...!?", "What shall I change?"),
        (", ".join(["remove the dog"] * 13), "too much at once"),
        ("Setze dem Hasen einen roten Hut auf und mach es Abend", "English, French and Russian"),
        ("Pon un sombrero rojo al conejo y haz que sea de noche", "English, French and Russian"),
        ("给兔子戴上红帽子", "English, French and Russian"),
        ("ضع قبعة حمراء على الأرنب", "English, French and Russian"),
        ("Одягни на зайчика червоний капелюх і зроби вечір", "English, French and Russian"),
        ("mets le jour et la nuit", "à la fois « jour » et « la nuit »"),
        ("bonjour", "Que dois-je changer"),
        ("сделай день и ночь", "сразу «день» и «ночь»"),
        ("сделай красивее", "Что изменить?"),
    ],
)
def test_what_cannot_be_done_is_asked_back(client: openai.OpenAI, wish: str, question: str) -> None:
    plan = plan_of(client, wish)
    assert question in plan.question
    assert not plan.steps
    assert not plan.prompt


@pytest.mark.parametrize(
    "wish",
    [
        "make it evening and snowy",
        "change it from day to night",
        "turn day into night",
        "make the house red with blue dots",
        "make the dog red and the house blue",
        "remove the dog and add a white dog",
    ],
)
def test_what_only_sounds_like_a_contradiction_is_done(client: openai.OpenAI, wish: str) -> None:
    assert not plan_of(client, wish).question


@pytest.mark.parametrize(
    ("wish", "picture"),
    [
        ("put a red hat on the bunny, remove the dog and make it evening", ENGLISH),
        ("mets un chapeau rouge sur le lapin, enlève le chien et fais-le le soir", FRENCH),
        ("надень на кролика красную шляпу, убери собаку и сделай вечер", RUSSIAN),
    ],
)
def test_the_output_prompt_draws_what_was_wished_for(
    client: openai.OpenAI, wish: str, picture: Picture
) -> None:
    scene = scene_of(plan_of(client, wish, picture).prompt)
    kinds = [thing.kind for thing in scene.things]
    assert set(kinds) == {"rabbit", "hat", "house"}
    hat = scene.things[kinds.index("hat")]
    assert hat.colours
    assert hat.link
    assert hat.link.relation == "worn by"
    assert [kinds[one] for one in hat.link.to] == ["rabbit"]
    assert (scene.hour, scene.ground) == ("evening", "meadow")


def test_the_output_prompt_leaves_out_what_cannot_be_done(client: openai.OpenAI) -> None:
    plan = plan_of(client, "make the car red and the house blue")
    assert "car" not in plan.prompt
    assert "blue house" in plan.prompt


def test_the_output_prompt_of_an_unknown_picture_tells_its_changes(client: openai.OpenAI) -> None:
    plan = plan_of(client, "put a hat on the man", PHOTO)
    assert plan.prompt.startswith(PHOTO[0])
    assert "put a hat on the man" in plan.prompt


@pytest.mark.parametrize(
    "wish",
    [
        "remove the dog " * 2_000,
        "a " * 990,
        "and, " * 390,
        "on the " * 280,
        "\x00\x07\u202ere\u0301move the dog\u200b",
        "🐰" * 500,
        "(" * 1_000,
        '"; DROP TABLE steps; --',
        "{subject} \\g<what> %s",
    ],
)
def test_it_survives_anything(client: openai.OpenAI, wish: str) -> None:
    plan = plan_of(client, wish)
    assert plan.question or plan.steps


@pytest.mark.parametrize("given", ["hello", "{}", '{"wish": 7}', "[]", [{"role": "user"}]])
def test_an_input_without_a_wish_is_refused(client: openai.OpenAI, given: Any) -> None:  # noqa: ANN401 - of any shape
    with pytest.raises(openai.BadRequestError, match="wish") as caught:
        client.responses.parse(model=MODEL, input=given, text_format=Plan)
    assert caught.value.param == "input"


def test_the_wish_may_be_the_content_of_a_message(client: openai.OpenAI) -> None:
    message = {
        "role": "user",
        "content": [{"type": "input_text", "text": asked("make it evening", ENGLISH)}],
    }
    answer = client.responses.parse(model=MODEL, input=[message], text_format=Plan)  # type: ignore[list-item]  # JSON
    assert answer.output_parsed
    assert answer.output_parsed.steps
