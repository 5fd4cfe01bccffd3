"""The questions of the lesson: their texts in three languages, and the panel that asks them."""

import re
from pathlib import Path

import pytest

from imgkit.errors import OptionError
from imgkit.language import LANGUAGES
from imgkit.widgets import question
from imgkit.widgets.questioning import QuestionPanel, load_questions

NOTEBOOKS = Path(__file__).parent.parent / "notebooks"
NAMES = list(load_questions("en"))


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_every_language_asks_the_same_questions(spoken: str) -> None:
    english, other = load_questions("en"), load_questions(spoken)
    assert list(other) == list(english)
    for name, asked in other.items():
        same = english[name]
        assert asked.source == same.source
        assert [answer.right for answer in asked.answers] == [
            answer.right for answer in same.answers
        ]
        assert spoken == "en" or asked.question != same.question


@pytest.mark.parametrize("spoken", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_one_answer_is_right_and_each_is_explained(name: str, spoken: str) -> None:
    asked = load_questions(spoken)[name]
    assert [answer.right for answer in asked.answers].count(True) == 1
    assert len({answer.text for answer in asked.answers}) == len(asked.answers) >= 3
    assert all(len(answer.explanation.split()) >= 5 for answer in asked.answers)
    assert asked.source.startswith("https://")


def test_the_right_answer_is_not_always_at_the_same_place() -> None:
    asked = load_questions("en").values()
    places = [[answer.right for answer in one.answers].index(True) for one in asked]
    assert len(set(places)) > 2


def test_notebooks_ask_only_questions_that_there_are() -> None:
    asked = re.compile(r"widgets\.question\(\\\"([\w-]+)\\\"\)")
    used = {
        name
        for path in NOTEBOOKS.glob("en/*.ipynb")
        for name in asked.findall(path.read_text(encoding="utf-8"))
    }
    assert used == set(NAMES)


def panel() -> QuestionPanel:
    return question("dalle-1")


def test_nothing_is_said_before_an_answer_is_given() -> None:
    asked = panel()
    sent = str(asked.get_state())
    assert not asked.solved
    assert not any(answer.explanation in sent for answer in load_questions("en")["dalle-1"].answers)


def test_a_wrong_answer_is_explained_and_another_one_can_be_tried() -> None:
    asked, answers = panel(), load_questions("en")["dalle-1"].answers
    asked.set_state({"given": 0})  # as it comes from the browser
    assert asked.explained == [{"answer": 0, "right": False, "text": answers[0].explanation}]
    assert (asked.solved, asked.source) == (False, "")
    asked.set_state({"given": 3})
    assert [said["answer"] for said in asked.explained] == [0, 3]
    assert asked.solved
    assert asked.source == load_questions("en")["dalle-1"].source
    asked.set_state({"given": 0})
    assert [said["answer"] for said in asked.explained] == [3, 0]
    assert asked.solved


def test_a_question_speaks_the_language_of_the_notebook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IMGKIT_LANGUAGE", "fr")
    assert panel().asked == load_questions("fr")["dalle-1"].question


def test_a_question_that_there_is_not_names_those_that_there_are() -> None:
    with pytest.raises(OptionError, match="dalle-1"):
        question("dalle-9")
