"""Questions with several answers, and an explanation for each of them."""

import tomllib
from importlib import resources
from typing import Any

import pydantic
import traitlets

from imgkit.errors import OptionError
from imgkit.language import _, language
from imgkit.widgets.working import Panel, source


class Answer(pydantic.BaseModel):
    """One answer to choose.

    Args:
        text: What it says.
        explanation: Why it is right, or what speaks against it.
        right: Whether it is the right one.
    """

    text: str
    explanation: str
    right: bool = False


class Question(pydantic.BaseModel):
    """A question; exactly one of its answers is right.

    Args:
        question: What is asked.
        source: The address of a page that proves the right answer.
        answers: What there is to choose from.
    """

    question: str
    source: str
    answers: list[Answer]


def load_questions(spoken: str) -> dict[str, Question]:
    """Return all questions of a language, by name.

    Args:
        spoken: The language: ``"en"``, ``"fr"`` or ``"ru"``.
    """
    file = resources.files("imgkit.widgets").joinpath("questions", f"{spoken}.toml")
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    return {name: Question.model_validate(fields) for name, fields in data.items()}


class QuestionPanel(Panel):
    """A question to answer. A wrong answer is explained, and another one can be tried.

    Args:
        question: The question.
    """

    _esm = source("pixels.js", "questioning.js")
    _css = source("panel.css", "pixels.css", "questioning.css")

    texts = traitlets.Dict().tag(sync=True)
    asked = traitlets.Unicode().tag(sync=True)
    answers: traitlets.List[str] = traitlets.List().tag(sync=True)
    given = traitlets.Int(-1).tag(sync=True)
    """The number of the answer that was given last, from 0 on; -1 before the first."""
    explained: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)
    """What is to say of each answer that was given; the others stay in Python, unread."""
    source = traitlets.Unicode().tag(sync=True)
    """Where the right answer comes from; empty until it is given."""

    def __init__(self, question: Question) -> None:
        self._question = question
        super().__init__(
            texts={
                "title": _("Question"),
                "check": _("Check my answer"),
                "right": _("✔ Right."),
                "wrong": _("➜ Not yet."),
                "source": _("Where this comes from"),
            },
            asked=question.question,
            answers=[answer.text for answer in question.answers],
        )
        self.observe(self._explain, "given")

    @property
    def solved(self) -> bool:
        """Whether the right answer was given."""
        return bool(self.source)

    def _explain(self, change: dict[str, Any]) -> None:
        if change["new"] not in range(len(self.answers)):
            return
        answer = self._question.answers[change["new"]]
        with self.hold_sync():
            self.explained = [
                *(said for said in self.explained if said["answer"] != change["new"]),
                {"answer": change["new"], "right": answer.right, "text": answer.explanation},
            ]
            if answer.right:
                self.source = self._question.source


def question(name: str) -> QuestionPanel:
    """Return a question of the lesson, in the language of the notebook.

    Args:
        name: Its name in ``imgkit/widgets/questions``.

    Returns:
        The panel; the last line of a cell shows it.

    Raises:
        OptionError: There is no question of this name.
    """
    questions = load_questions(language())
    if name not in questions:
        raise OptionError(
            _("There is no question {name}.").format(name=repr(name)),
            remedy=_("Choose one of: {names}.").format(names=", ".join(questions)),
        )
    return QuestionPanel(questions[name])
