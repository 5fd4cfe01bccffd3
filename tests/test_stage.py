"""The stage for the projector: a queue of prompts, large pictures, and no fear of the network."""

import io
import os
import re
import threading
from typing import Any

import pytest
from PIL import Image
from studio import LIVE, PAINTER, WIDGETS, Studio, file_of, hear, picture
from waiting import wait_until

import imgkit
from imgkit.errors import ConnectionLostError, RefusedError
from imgkit.picture import Pictures
from imgkit.services import Service
from imgkit.widgets import Stage, stage


class Room:
    """Stands in for the services: draws when it may, loses the network, refuses."""

    def __init__(self, service: Service = PAINTER) -> None:
        self.service = service
        self.prompts: list[str] = []
        self.options: list[dict[str, Any]] = []
        self.errors: dict[str, Exception] = {}
        self.may_draw = threading.Event()
        self.may_draw.set()

    def generate(self, prompt: str, **options: Any) -> Pictures:
        self.prompts.append(prompt)
        self.options.append(options)
        if "on_partial" in options:
            options["on_partial"](file_of(Image.new("RGB", (4, 4), "grey")))
        assert self.may_draw.wait(30)
        if prompt in self.errors:
            raise self.errors.pop(prompt)
        unknown = ("blorb",) if "blorb" in prompt else ()
        return Pictures([picture(f"Safe for all.\n{prompt}", not_drawn=unknown)])

    def go_offline(self) -> None:
        self.service = PAINTER

    def stage(self) -> Stage:
        return stage(
            generate=self.generate,
            estimate=Studio(price=0.006).estimate_one,
            who_answers=lambda: self.service,
            answer_locally=self.go_offline,
        )


def states(panel: Stage) -> list[tuple[str, str]]:
    return [(entry["prompt"], entry["state"]) for entry in panel.queue]


def test_what_the_room_calls_out_is_drawn_one_after_the_other() -> None:
    room = Room()
    panel = room.stage()
    room.may_draw.clear()
    for prompt in ("a dog", "  a cat ", " "):
        panel.add(prompt)
    wait_until(lambda: states(panel) == [("a dog", "drawing"), ("a cat", "waiting")])
    room.may_draw.set()
    wait_until(lambda: not panel.busy)
    assert room.prompts == ["a dog", "a cat"]
    assert [drawn["prompt"] for drawn in panel.drawn] == ["a dog", "a cat"]
    assert panel.shown["prompt"] == "a cat"
    assert states(panel) == []
    panel.show(0)
    assert panel.shown["prompt"] == "a dog"


def test_the_room_is_told_which_words_were_not_drawn() -> None:
    panel = Room().stage()
    hear(panel, "add", prompt="a <blorb>")
    assert "Drawn: a &lt;blorb&gt; These words were not drawn: blorb." in panel.status


def test_boundaries_are_kept_unless_the_teacher_takes_them_off() -> None:
    room = Room()
    panel = room.stage()
    hear(panel, "add", prompt="a dog")
    panel.boundaries = False
    hear(panel, "add", prompt="a cat")
    assert [options["metaprompt"] for options in room.options] == ["children", None]


def test_a_picture_is_shown_while_it_grows_where_that_is_free() -> None:
    room = Room()
    panel = room.stage()
    room.may_draw.clear()
    panel.add("a dog")
    wait_until(lambda: panel.shown)
    assert not panel.shown["finished"]
    with Image.open(io.BytesIO(panel.shown["picture"])) as growing:
        assert growing.getpixel((0, 0)) == (128, 128, 128)
    room.may_draw.set()
    wait_until(lambda: not panel.busy)
    assert panel.shown["finished"]
    live = Room(LIVE)
    hear(live.stage(), "add", prompt="a dog")
    assert "on_partial" not in live.options[0]


def test_without_a_network_the_painter_goes_on_and_the_stage_says_so() -> None:
    room = Room(LIVE)
    room.errors["a dog"] = ConnectionLostError("No network.", remedy="Look at the cable.")
    panel = room.stage()
    assert "OpenAI" in panel.who
    hear(panel, "add", prompt="a dog")
    assert room.prompts == ["a dog", "a dog"]
    assert "painter on this computer answers" in panel.who
    assert "The network is gone" in panel.status
    assert "Drawn: a dog" in panel.status
    assert [drawn["prompt"] for drawn in panel.drawn] == ["a dog"]


def test_a_refused_prompt_does_not_hold_up_the_others() -> None:
    room = Room()
    room.errors["a gun"] = RefusedError("The service said no.", remedy="Say it differently.")
    panel = room.stage()
    room.may_draw.clear()
    panel.add("a gun")
    panel.add("a dog")
    room.may_draw.set()
    wait_until(lambda: not panel.busy)
    assert states(panel) == [("a gun", "failed")]
    assert len(panel.pictures) == 1
    panel.remove(panel.queue[0]["number"])
    assert states(panel) == []


def test_after_a_stop_the_rest_waits_until_it_may_go_on() -> None:
    room = Room()
    panel = room.stage()
    room.may_draw.clear()
    panel.add("a dog")
    panel.add("a cat")
    wait_until(lambda: room.prompts)
    panel.stop()
    room.may_draw.set()
    wait_until(lambda: panel.pictures)
    assert states(panel) == [("a cat", "stopped")]
    hear(panel, "go_on")
    assert [drawn["prompt"] for drawn in panel.drawn] == ["a dog", "a cat"]


def test_the_price_of_a_picture_is_shown_before_it_is_drawn() -> None:
    assert "$0.0060 a picture" in Room(LIVE).stage().price


def test_the_painter_answers_also_with_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-0123456789")
    monkeypatch.setenv("IMGKIT_MODE", "live")
    assert imgkit.who_answers().mode == "live"
    stage()._answer_locally()
    assert os.environ["IMGKIT_MODE"] == "local"
    assert imgkit.who_answers().mode == "local"


def test_the_browser_has_every_text_that_it_asks_for_and_no_other() -> None:
    code = "".join(
        (WIDGETS / f"{file}.js").read_text("utf-8") for file in ("asking_panel", "staging")
    )
    asked = set(re.findall(r"\btexts\.(\w+)", code))
    asked |= {"waiting", "drawing", "failed", "stopped"}  # the states, asked for by their names
    asked |= {"boundaries", "boundaries_tip", "growing", "growing_tip"}  # by what is ticked
    assert asked == set(Room().stage().texts)
