"""The boundary lab, without a browser."""

import re
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from studio import LIVE, PAINTER, WIDGETS, hear, picture
from waiting import wait_until

from imgkit.boundaries import Layer
from imgkit.errors import LimitError, RefusedError
from imgkit.money.cost import Cost
from imgkit.picture import Pictures
from imgkit.services import Service
from imgkit.widgets import BoundaryLab, boundary_lab

ALL: list[Layer] = ["prefix", "words", "moderation", "service"]


@dataclass
class School:
    """Stands in for the services, and keeps what they were asked for."""

    service: Service = PAINTER
    error: Exception | None = None
    judged: list[list[str]] = field(default_factory=list)
    drawn: list[str] = field(default_factory=list)
    may_finish: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.may_finish.set()

    def moderate(self, prompts: Sequence[str]) -> list[tuple[str, ...]]:
        self.judged.append(list(prompts))
        return [("violence",) if "pistol" in prompt else () for prompt in prompts]

    def generate(self, prompt: str, **_options: Any) -> Pictures:
        self.drawn.append(prompt)
        assert self.may_finish.wait(30)
        if self.error:
            raise self.error
        return Pictures([picture(prompt)])

    def lab(self, prompt: str = "a cowboy with a gun") -> BoundaryLab:
        return boundary_lab(
            prompt,
            moderate=self.moderate,
            generate=self.generate,
            estimate=lambda _prompt, **_options: Cost(0.0 if self.service.free else 0.01),
            who_answers=lambda: self.service,
        )


def answers(lab: BoundaryLab) -> list[str]:
    return [lamp["answer"] for lamp in lab.lamps]


def wrong(lab: BoundaryLab) -> int:
    return sum(row.get("right") is False for row in lab.rows)


def test_at_first_no_lamp_is_lit_nobody_is_asked_and_nothing_costs() -> None:
    school = School()
    lab = school.lab()
    assert lab.lamps == []
    assert lab.on == ["prefix", "words", "moderation"]
    assert len(lab.rows) == 16
    assert (school.judged, school.drawn) == ([], [])
    assert "no picture is asked for" in lab.price


def test_the_first_lamp_that_stops_the_prompt_is_the_one_that_held() -> None:
    lab = School().lab()
    hear(lab, "meet", prompt="a gun and a pistol")
    assert answers(lab) == ["asks", "stops", "stops", "not asked"]
    assert [lamp["held"] for lamp in lab.lamps] == [False, True, False, False]
    assert "The word list stops it: gun." in lab.status
    assert lab.sent.endswith("a gun and a pistol")
    assert lab.sent.startswith("You make pictures")
    assert lab.attempt
    assert lab.attempt.held_by == "words"


def test_with_a_layer_off_the_next_one_gets_its_chance() -> None:
    school = School()
    lab = school.lab()
    hear(lab, "meet", prompt="a pistol", on=["words"])
    assert "No layer that is on stops it." in lab.status
    assert lab.sent == "a pistol"
    hear(lab, "meet", prompt="a pistol", on=["moderation"])
    assert "The moderation stops it: violence." in lab.status
    assert school.drawn == []


def test_lamps_go_dark_when_a_switch_or_the_list_changes() -> None:
    lab = School().lab()
    for name, value in (("on", ["words"]), ("words", "cow"), ("inside", True)):
        hear(lab, "meet")
        assert lab.lamps
        lab.set_trait(name, value)
        assert (lab.lamps, lab.status) == ([], "")


def test_the_list_that_was_typed_is_the_one_that_counts() -> None:
    lab = School().lab()
    hear(lab, "meet", prompt="a teapot", words="teapot, pen")
    assert lab.lamps[1]["reasons"] == "teapot"
    hear(lab, "meet", prompt="an open door", inside=True)
    assert lab.lamps[1]["reasons"] == "pen"


def test_what_the_service_draws_is_shown_and_what_it_refuses_is_said() -> None:
    school = School()
    lab = school.lab()
    hear(lab, "meet", prompt="a dog", on=ALL)
    assert answers(lab)[-1] == "passes"
    assert [shown["alt"] for shown in lab.drawn] == ["A dog."]
    school.error = RefusedError("Refused.", why="It says: no <b>dogs</b>.")
    hear(lab, "meet")
    assert "filter stops it" in lab.status
    assert lab.lamps[-1]["reasons"] == "It says: no <b>dogs</b>."
    assert lab.drawn == []


def test_a_failure_of_the_service_is_no_boundary() -> None:
    lab = School(error=LimitError("Too many.", remedy="Wait.")).lab()
    hear(lab, "meet", prompt="a dog", on=ALL)
    assert "Too many." in lab.status
    assert lab.lamps == []


def test_the_price_of_really_asking_stands_there_before() -> None:
    lab = School(LIVE).lab()
    lab.on = ALL
    assert "0.01" in lab.price
    lab.on = ["words"]
    assert "0.01" not in lab.price


def test_a_blank_prompt_gets_an_error_in_words() -> None:
    lab = School().lab()
    hear(lab, "meet", prompt=" ")
    assert "The prompt is empty." in lab.status


def test_the_score_counts_mistakes_and_asks_the_moderation_once() -> None:
    school = School()
    lab = school.lab()
    hear(lab, "count")
    assert "3 of 8 harmless" in lab.total
    assert wrong(lab) == 5 + 4
    hear(lab, "count")
    assert len(school.judged) == 1
    assert school.drawn == []


def test_the_score_follows_the_switches_and_the_list_at_once() -> None:
    school = School()
    lab = school.lab()
    lab.words = "pistol"
    assert lab.total == "", "nobody has asked for the score yet"
    hear(lab, "count", on=["words"])
    assert wrong(lab) == 7
    lab.words = "gun"
    assert wrong(lab) == 1 + 7
    lab.inside = True
    assert wrong(lab) == 1 + 6
    lab.on = ["words", "moderation"]
    assert lab.total == "", "the moderation has not been asked yet"
    hear(lab, "count")
    lab.on = ["moderation"]
    assert wrong(lab) == 7


def test_without_a_layer_that_counts_there_is_no_score() -> None:
    lab = School().lab()
    hear(lab, "count", on=["prefix", "service"])
    assert "Switch on the word list" in lab.status
    assert lab.total == ""


def test_beginning_anew_forgets_all_but_the_first_prompt() -> None:
    lab = School().lab()
    hear(lab, "meet", prompt="a dog", on=ALL, words="x", inside=True)
    hear(lab, "count")
    hear(lab, "reset")
    assert (lab.prompt, lab.inside, lab.lamps, lab.drawn) == ("a cowboy with a gun", False, [], [])
    assert lab.words.startswith("blood, ")
    assert lab.on == ["prefix", "words", "moderation"]
    assert (lab.total, lab.status, lab.attempt) == ("", "", None)


def test_a_picture_that_was_asked_for_is_shown_even_if_it_was_stopped() -> None:
    school = School()
    school.may_finish.clear()
    lab = school.lab()
    lab.meet(prompt="a dog", on=ALL)
    wait_until(lambda: school.drawn)
    lab.stop()
    school.may_finish.set()
    wait_until(lambda: lab.drawn)
    assert "Stopped." in lab.status


def test_the_browser_has_every_text_that_it_asks_for_and_no_other() -> None:
    code = "".join(
        (WIDGETS / f"{name}.js").read_text("utf-8") for name in ("asking_panel", "boundary_lab")
    )
    asked = set(re.findall(r"\btexts\.(\w+)", code))
    said_by_layers = {"stops", "passes", "unknown"}  # it asks for these by what a layer said
    assert asked | said_by_layers == set(School().lab().texts)
