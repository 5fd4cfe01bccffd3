"""The panels of the pixel model, with callables of our own where the real ones do not matter."""

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pixel_easel import CAPTION, Easel, done, hear
from waiting import wait_until

from imgkit import pixels
from imgkit.errors import PromptError
from imgkit.pixels import OPEN, SIDE, Caption, Thing
from imgkit.widgets import (
    finish_panel,
    wall_panel,
    watch_panel,
)
from imgkit.widgets.finishing import stencils
from imgkit.widgets.pixel_panel import PixelPanel, read_words
from imgkit.widgets.temperature_wall import agreement

WIDGETS = Path(pixels.__file__).parents[1] / "widgets"
PANELS: dict[str, Callable[..., PixelPanel]] = {
    "watching": watch_panel,
    "finishing": finish_panel,
    "temperature_wall": wall_panel,
}


def test_what_the_browser_needs_to_play_a_picture_is_sent_at_once() -> None:
    panel = Easel().watch()
    done(panel)
    assert panel.error is None
    assert np.frombuffer(panel.colours, np.int8).tolist() == [n % 24 for n in range(400)]
    assert np.frombuffer(panel.logits, "<f4").reshape(400, 24)[7].tolist() == [7] * 24
    assert panel.slots == ["red house", "tree", "", "night", "", ""]
    words = np.frombuffer(panel.to_words, "<f4").reshape(400, 6)
    assert words[7].tolist() == [0.75, 0, 0, 0, 0, 0]
    looks = np.frombuffer(panel.to_pixels, np.uint8).reshape(400, 400)
    assert looks[7].tolist() == [255] + [0] * 399
    assert not looks[0].any()
    assert (panel.shown, panel.painted) == (0, 1)


def test_the_knobs_of_the_panel_reach_the_model() -> None:
    easel = Easel()
    panel = easel.watch()
    done(panel)
    panel.seed, panel.temperature, panel.guidance = 9, 1.5, 2.0
    hear(panel, "paint")
    call = easel.calls[-1]
    assert (call["caption"], call["seed"]) == (CAPTION, 9)
    assert (call["temperature"], call["guidance"]) == (1.5, 2.0)
    assert (call["given"] == OPEN).all()


def test_going_on_keeps_the_first_pixels_and_paints_the_rest_anew() -> None:
    easel = Easel()
    panel = easel.watch()
    done(panel)
    hear(panel, "go_on", shown=30)
    given = easel.calls[-1]["given"].ravel()
    assert given[:30].tolist() == [n % 24 for n in range(30)]
    assert (given[30:] == OPEN).all()
    assert (panel.shown, panel.painted) == (30, 2)


def test_another_colour_for_a_pixel_is_painted_and_gone_on_from() -> None:
    easel = Easel()
    panel = easel.watch()
    done(panel)
    hear(panel, "go_on", shown=30, colour=0)
    given = easel.calls[-1]["given"].ravel()
    assert given[29:32].tolist() == [5, 0, OPEN]
    assert np.frombuffer(panel.colours, np.int8)[30] == 0
    assert panel.shown == 31


def test_words_that_the_model_does_not_know_are_named_and_escaped() -> None:
    panel = Easel(not_drawn=("<b>zorgle",)).watch()
    done(panel)
    assert "The model reads: red house, tree, night." in panel.status
    assert "These words were not drawn: &lt;b&gt;zorgle." in panel.status


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (PromptError("No <word>.", remedy="Try others."), "What to do: Try others."),
        (ZeroDivisionError("division by zero"), "ZeroDivisionError: division by zero"),
    ],
)
def test_what_goes_wrong_is_said_and_the_next_click_works(error: Exception, said: str) -> None:
    easel = Easel(error=error)
    panel = easel.watch()
    done(panel)
    assert said in panel.status
    assert "<word>" not in panel.status
    assert panel.error is error
    easel.error = None
    hear(panel, "paint")
    assert panel.painted == 1
    assert panel.error is None


def test_it_paints_while_other_cells_run_and_a_new_order_leaves_off_the_old_one() -> None:
    easel = Easel()
    easel.may_paint.clear()
    panel = easel.watch()  # returns at once
    assert panel.busy
    wait_until(lambda: easel.calls)
    panel.seed = 8
    panel.paint()
    easel.may_paint.set()
    done(panel)
    assert [call["seed"] for call in easel.calls] == [3, 8]
    assert panel.painted == 1


def test_stopping_leaves_what_was_there() -> None:
    easel = Easel()
    panel = easel.watch()
    done(panel)
    easel.may_paint.clear()
    panel._handle_custom_msg({"call": "paint"}, [])
    assert panel.busy
    panel._handle_custom_msg({"call": "stop"}, [])
    assert not panel.busy
    easel.may_paint.set()
    hear(panel, "paint")
    assert panel.painted == 2


def test_the_panel_shows_the_picture_that_the_model_paints() -> None:
    panel = watch_panel("une maison rouge à côté d'un arbre, la nuit", seed=5)
    done(panel)
    steps = list(pixels.paint("red house, tree, night", seed=5))
    assert panel.colours == bytes(step.colour for step in steps)
    logits = np.frombuffer(panel.logits, "<f4").reshape(400, 24)
    assert np.array_equal(logits, np.array([step.logits for step in steps]))


def test_a_prompt_without_a_known_word_says_which_it_knows() -> None:
    panel = watch_panel("zorgle blorb", paint=Easel().paint)
    done(panel)
    assert "house" in panel.status
    assert isinstance(panel.error, PromptError)


def test_words_in_three_languages_mean_the_same() -> None:
    prompts = ("a red house at night", "une maison rouge la nuit", "красный дом ночью")
    captions = {read_words(prompt).caption for prompt in prompts}
    assert captions == {Caption((Thing("house", "red"),), "night")}


def test_only_the_upper_half_of_a_drawing_is_given_and_four_endings_come() -> None:
    easel = Easel()
    panel = easel.finish()
    drawn = np.full(400, OPEN, np.int8)
    drawn[[5, 300]] = 7
    panel.set_state({"drawing": memoryview(drawn.tobytes())})  # as it comes from the browser
    panel.seed, panel.temperature = 11, 0.4
    hear(panel, "finish")
    [call] = easel.calls
    assert call["seeds"] == panel.seeds == [11, 12, 13, 14]
    assert call["temperature"] == 0.4
    assert call["given"].ravel()[5] == 7
    assert (call["given"][SIDE // 2 :] == OPEN).all()
    assert panel.pictures.shape == (4, SIDE, SIDE)
    assert np.frombuffer(panel.drawing, np.int8)[300] == 7


def test_the_endings_have_the_half_that_was_drawn() -> None:
    panel = finish_panel("a red house")
    hear(panel, "finish")
    assert panel.error is None
    for picture in panel.pictures:
        assert np.array_equal(picture[: SIDE // 2], stencils()["roof"][: SIDE // 2])
        assert (picture >= 0).all()


def test_every_stencil_fills_the_upper_half_and_nothing_else() -> None:
    for stencil in stencils().values():
        assert (stencil[: SIDE // 2] != OPEN).all()
        assert (stencil[SIDE // 2 :] == OPEN).all()
        assert len(np.unique(stencil)) > 2


def test_the_wall_has_a_column_for_each_temperature() -> None:
    easel = Easel()
    panel = easel.wall(seeds=(5, 6), temperatures=(0.0, 1.0, 2.0))
    assert not easel.calls  # nothing is painted before the click
    hear(panel, "paint")
    assert [call["temperature"] for call in easel.calls] == [0, 1, 2]
    assert all(call["seeds"] == [5, 6] for call in easel.calls)
    wall = np.frombuffer(panel.wall, np.int8).reshape(3, 2, SIDE, SIDE)
    assert wall[:, 0, 0, 0].tolist() == [1, 2, 3]
    assert panel.alike == [0.5, 0.5, 0.5]
    hear(panel, "paint")
    assert len(panel.wall) == 3 * 2 * 400


def test_a_wall_that_is_stopped_leaves_off_before_the_next_column() -> None:
    easel = Easel()
    easel.may_paint.clear()
    panel = easel.wall()
    panel.paint()
    wait_until(lambda: easel.calls)
    panel.stop()
    easel.may_paint.set()
    panel._turn.acquire()  # held until the work has ended
    panel._turn.release()
    assert len(easel.calls) == 1
    assert panel.alike == []


def test_without_dice_all_seeds_paint_the_same() -> None:
    panel = wall_panel("a red house", seeds=(1, 2, 3), temperatures=(0.0, 2.0))
    hear(panel, "paint")
    assert panel.alike[0] == 1
    assert panel.alike[1] < 1


def test_agreement_is_the_mean_of_all_pairs() -> None:
    pictures = np.zeros((3, SIDE, SIDE), int)
    pictures[2, : SIDE // 2] = 1
    assert agreement(pictures) == pytest.approx((1 + 0.5 + 0.5) / 3)


@pytest.mark.parametrize("name", PANELS)
def test_every_text_that_the_browser_asks_for_is_there(name: str) -> None:
    code = "".join((WIDGETS / f"{file}.js").read_text("utf-8") for file in ("pixels", name))
    asked = set(re.findall(r"\btexts\.(\w+)", code))
    known = set(PANELS[name]("", read=Easel().read).texts)
    assert asked <= known
    assert len(asked) > 5


def test_the_browser_loads_nothing_from_elsewhere() -> None:
    for file in WIDGETS.glob("*.[jc]s*"):
        text = file.read_text("utf-8").replace("http://www.w3.org/2000/svg", "")
        assert "://" not in text
        assert not re.search(r"^\s*import\b|\bfetch\(", text, re.MULTILINE)
