"""Players of a match, pairs of boots, coats of two colours, and what is carried on a back."""

import pytest

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Look
from imgkit.local.painter.drawings import draw
from imgkit.local.painter.light import light_at
from imgkit.local.painter.looks.wearing import coat_of, details_of
from imgkit.local.painter.reading import read
from imgkit.local.painter.scene import SEVERAL
from imgkit.local.painter.things import kinds


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("un match de rugby", [("rugby-player", SEVERAL, "")]),
        ("un match de foot", [("football-player", SEVERAL, "")]),
        ("матч по регби", [("rugby-player", SEVERAL, "")]),
        ("des bottes de pluie", [("boot", 2, "")]),
        ("rubber boots", [("boot", 2, "")]),
        ("резиновые сапоги", [("boot", 2, "")]),
        ("two boys playing cards", [("boy", 2, ""), ("playing-card", 2, "held by")]),
        ("морской конёк", [("seahorse", 1, "")]),
        ("un renard polaire", [("arctic-fox", 1, "")]),
        ("a heron in the reeds", [("heron", 1, "in"), ("reeds", 1, "")]),
        ("пчела у банки", [("bee", 1, "beside"), ("jar", 1, "")]),
        ("un âne chargé de deux paniers", [("donkey", 1, ""), ("basket", 2, "on")]),
        ("un gâteau avec une couronne dorée à côté", [("cake", 1, ""), ("crown", 1, "beside")]),
        (
            "un éléphant qui marche sur un fil avec une ombrelle",
            [("elephant", 1, "on"), ("tightrope", 1, ""), ("umbrella", 1, "held by")],
        ),
        ("черепаха везёт на панцире улитку", [("turtle", 1, ""), ("snail", 1, "on")]),
        ("une moto devant un café", [("motorcycle", 1, ""), ("shop", 1, "")]),
        ("une corbeille de fruits", [("basket", 1, ""), ("apple", SEVERAL, "in")]),
        ("un garçon qui joue aux cartes", [("boy", 1, ""), ("playing-card", 1, "held by")]),
        ("a cat on a pillow", [("cat", 1, "on"), ("cushion", 1, "")]),
        ("les remparts de Carcassonne", [("castle", 1, "")]),
    ],
)
def test_what_is_where(prompt: str, told: list[tuple[str, int, str]]) -> None:
    scene = read(prompt)
    links = [one.link.relation if one.link else "" for one in scene.things]
    things = [(one.kind, one.count) for one in scene.things]
    assert [(*one, link) for one, link in zip(things, links, strict=True)] == told
    assert not scene.not_drawn


def test_a_pupil_raises_a_hand() -> None:
    for prompt in ("un élève qui lève la main", "мальчик поднимает руку", "a boy raising his hand"):
        assert read(prompt).things[0].pose == "waving", prompt


@pytest.mark.parametrize("prompt", ["un chat noir et blanc", "a black and white cat"])
def test_a_second_colour_is_on_the_marks(prompt: str) -> None:
    (thing,) = read(prompt).things
    (marks,) = (colour for part, colour in details_of(thing) if part == "marks")
    assert coat_of(thing, 0) not in {None, marks}
    assert marks == "#f6f2ea"


@pytest.mark.parametrize("name", ["parrot", "cat", "dog", "bird", "butterfly"])
def test_marks_are_drawn(name: str) -> None:
    look = Look(colour="#4a80c4", details=(("marks", "#f4cb45"),))
    assert "#f4cb45" in draw(kinds()[name], Dice(1, 0), look, light_at("day")).svg


def test_flowers_leave_the_water_of_a_brook_in_view() -> None:
    assert read("весенний ручей").flowers == ()
