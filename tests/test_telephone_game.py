"""The telephone game, and what the panels share that ask a service."""

import re
from collections.abc import Callable

import pytest
from studio import LIVE, WIDGETS, Studio, hear, picture
from waiting import wait_until

import imgkit
from imgkit.errors import LimitError
from imgkit.widgets import (
    telephone,
)
from imgkit.widgets.asking_panel import AskingPanel


def test_the_game_draws_what_was_described_and_describes_what_was_drawn() -> None:
    studio, first = Studio(), picture(colour="blue")
    game = studio.game(first)
    assert len(game.steps) == 1
    hear(game, "play", rounds=2)
    [described, drawn, described_again, drawn_again] = studio.calls
    assert described == ("describe", first)
    assert drawn == ("generate", "A dog number 1")
    assert described_again[1] is game.pictures[0]
    assert drawn_again == ("generate", "A dog number 2")
    assert [said.caption for said in game.descriptions] == ["A dog number 1", "A dog number 2"]
    assert [step["to_first"]["phash"] for step in game.steps[1:]] == [0.5, 0.5]
    assert [step["to_before"]["phash"] for step in game.steps[1:]] == [0.5, 1.0]
    assert game.steps[2]["to_first"]["ssim"] == -0.25
    assert game.steps[2]["changes"] == [("kept", "A dog number"), ("gone", "1"), ("new", "2")]
    assert "How much the last picture is like the first in composition: 50 %." in game.status


def test_meaning_can_be_chosen_where_something_compares_it() -> None:
    assert Studio().game(picture()).measures == ["phash", "ssim"]
    studio = Studio()
    game = studio.game(picture(colour="blue"), meaning=lambda _first, _second: 0.625)
    hear(game, "play", rounds=1)
    assert game.measures == ["phash", "ssim", "meaning"]
    assert game.steps[1]["to_first"] == {"phash": 0.5, "ssim": -0.25, "meaning": 0.625}
    assert game.steps[1]["to_before"]["meaning"] == 0.625


def test_a_second_game_begins_anew() -> None:
    studio = Studio()
    game = studio.game(picture(), rounds=1)
    hear(game, "play")
    hear(game, "play")
    assert len(game.steps) == 2
    assert len(game.pictures) == 1


def test_stopping_before_a_round_is_drawn_draws_nothing_more() -> None:
    studio = Studio()
    game = studio.game(picture())
    studio.may_finish.clear()
    game.play()
    wait_until(lambda: studio.calls)
    game.stop()
    studio.may_finish.set()
    game._turn.acquire()  # held until the work has ended
    game._turn.release()
    assert [call[0] for call in studio.calls] == ["describe"]
    assert len(game.steps) == 1
    assert "Stopped." in game.status


def test_rounds_that_were_played_before_an_error_stay() -> None:
    studio = Studio()
    game = studio.game(picture())

    def third_call_fails(_change: object) -> None:
        if len(studio.calls) == 2:
            studio.error = LimitError("Too many.", remedy="Wait.")

    game.observe(third_call_fails, "steps")
    hear(game, "play")
    assert "Too many." in game.status
    assert len(game.steps) == 2


def test_the_game_says_that_describing_costs_extra() -> None:
    price = Studio(LIVE, price=0.01).game(picture(), rounds=4).price
    assert "0.04" in price
    assert "unknown" in price
    assert "free" in Studio().game(picture()).price


def test_the_painter_can_play_with_itself() -> None:
    first = imgkit.generate("Dog next to Eiffel Tower", size="256x256", seed=1)[0]
    game = telephone(first, 1)
    hear(game, "play")
    assert game.error is None
    [drawn] = game.pictures
    assert "Eiffel Tower" in drawn.understood
    assert 0 < game.steps[1]["to_first"]["phash"] <= 1


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("breeding", lambda: Studio().tree(picture())),
        ("describing", lambda: Studio().look()),
        ("telephone_game", lambda: Studio().game(picture())),
    ],
)
def test_the_browser_has_every_text_that_it_asks_for_and_no_other(
    name: str, make: Callable[[], AskingPanel]
) -> None:
    code = "".join((WIDGETS / f"{file}.js").read_text("utf-8") for file in ("asking_panel", name))
    asked = set(re.findall(r"\btexts\.(\w+)", code))
    # The chart asks for its two lines and its three measures by a name that is chosen.
    asked |= set(re.findall(r'"(to_\w+|phash|ssim|meaning)"', code))
    assert asked == set(make().texts)
