"""The remix: which steps are painted where, in which order, what it costs, and what stays."""

import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageDraw
from remix_easel import (
    RIGHT,
    SEEN,
    SIZE,
    Painter,
    ground,
    hole_of,
    painter_in,
    pixels,
    plan,
    remixed,
    states,
    step,
)

from imgkit.errors import ConnectionLostError, OptionError, SavingError
from imgkit.keeping.gallery import Gallery
from imgkit.picture import Pictures
from imgkit.remixing import Stage, remix


@pytest.fixture
def painter(monkeypatch: pytest.MonkeyPatch) -> Painter:
    return painter_in(monkeypatch)


def test_what_changes_the_whole_picture_comes_first(painter: Painter) -> None:
    found = remixed(
        step("remove", "remove the dog", 1),
        step("style", "in watercolour"),
        step("time_and_weather", "make it evening"),
        step("background", "on a beach"),
    )
    order = ["on a beach", "make it evening", "in watercolour", "remove the dog"]
    assert painter.wishes == order
    assert [stage.step.wish for stage in found.stages] == order
    assert states(found) == ["done"] * 4
    assert len(found.pictures) == 4
    assert found.finished


def test_a_new_scene_is_drawn_from_its_words_and_the_rest_goes_into_it(painter: Painter) -> None:
    found = remixed(step("add", "add a flag", 0), step("new_scene", "a bunny on the moon"))
    assert painter.calls == [("a bunny on the moon", None), ("add a flag", None)]
    assert states(found) == ["done", "done"]


def test_steps_that_do_not_touch_are_painted_side_by_side(painter: Painter) -> None:
    painter.together = threading.Barrier(2)  # breaks where one waits for the other to end
    found = remixed(step("remove", "remove the bunny", 0), step("remove", "remove the dog", 1))
    assert states(found) == ["done", "done"]
    assert painter.before["remove the bunny"] == painter.before["remove the dog"]
    assert len(found.pictures) == 1
    changed = np.abs(pixels(found.pictures[-1]) - pixels(ground())).sum(axis=2)
    assert changed[260, 90] > 100
    assert changed[270, 400] > 100


def test_steps_that_touch_are_painted_one_after_the_other(painter: Painter) -> None:
    found = remixed(step("recolour", "make it blue", 0), step("recolour", "make it red", 2))
    assert painter.wishes == ["make it blue", "make it red"]
    assert painter.before["make it red"] == found.pictures[0].bytes
    assert len(found.pictures) == 2


def test_outside_the_masks_every_pixel_stays(painter: Painter) -> None:
    found = remixed(step("remove", "remove the bunny", 0), step("remove", "remove the dog", 1))
    free = np.ones(SIZE[::-1], bool)
    for _, mask in painter.calls:
        assert mask
        free &= ~np.asarray(hole_of(mask), bool)
    assert 0.5 < free.mean() < 0.95
    assert (pixels(found.pictures[-1])[free] == pixels(ground())[free]).all()


def test_what_is_to_be_kept_stays(painter: Painter) -> None:
    found = remixed(step("style", "in watercolour"), keep=["Dog"])
    inside = np.s_[RIGHT.y : RIGHT.y + RIGHT.height, RIGHT.x : RIGHT.x + RIGHT.width]
    assert painter.calls[0][1]
    assert (pixels(found.pictures[-1])[inside] == pixels(ground())[inside]).all()
    assert (pixels(found.pictures[-1])[:150] != pixels(ground())[:150]).any()


def test_only_what_is_there_can_be_kept(painter: Painter) -> None:
    with pytest.raises(OptionError, match="does not show cow") as caught:
        remixed(step("style", "in watercolour"), keep=["cow"])
    assert "bunny" in str(caught.value.remedy)
    assert not painter.calls


@pytest.mark.usefixtures("painter")
def test_a_step_without_a_place_is_painted_inside_the_mask_of_the_learner() -> None:
    mask = Image.new("RGBA", SIZE, "black")
    ImageDraw.Draw(mask).rectangle((200, 10, 300, 60), fill=(0, 0, 0, 0))
    found = remixed(step("remove", "remove the kite"), mask=mask)
    assert states(found) == ["done"]
    changed = np.abs(pixels(found.pictures[-1]) - pixels(ground())).sum(axis=2) > 0
    assert changed[35, 250]
    assert not changed[:, :195].any()
    assert not changed[70:].any()


@pytest.mark.parametrize("region", [(), (3,), (99,), (-1,)])
def test_what_is_not_there_is_told_and_costs_nothing(
    painter: Painter, region: tuple[int, ...]
) -> None:
    found = remixed(step("remove", "remove the cow", *region))
    assert not painter.calls
    assert states(found) == ["impossible"]
    assert found.finished
    assert found.picture is None
    assert found.cost.dollars == 0
    assert found.estimate.dollars == 0
    assert found.report.unchanged == (("remove the cow", "The picture does not show cow."),)
    assert "Nothing was painted." in str(found.report)


def test_a_question_is_asked_before_anything_is_painted(painter: Painter) -> None:
    asked = plan(question="Day or night?")
    found = remix(ground(), "day and night", description=SEEN, plan=asked)
    assert not painter.calls
    assert str(found.report) == "Day or night?\nNothing was painted."


def test_after_a_failure_it_goes_on_where_it_stopped(painter: Painter) -> None:
    steps = [
        step("background", "on a beach"),
        step("style", "in watercolour"),
        step("remove", "remove the dog", 1),
    ]
    painter.fails = {"in watercolour"}
    found = remixed(*steps)
    assert states(found) == ["done", "failed", "waiting"]
    assert [one.prompt for one in found.pictures] == ["on a beach"]
    assert found.pictures[0].path is None or found.pictures[0].path.exists()
    assert isinstance(found.stages[1].error, ConnectionLostError)
    assert [wish for wish, _ in found.report.unchanged] == ["in watercolour", "remove the dog"]
    assert found.cost.dollars == pytest.approx(0.01)
    assert not found.finished
    painter.fails, painter.calls = set(), []
    found = found.go_on()
    assert painter.wishes == ["in watercolour", "remove the dog"]
    assert states(found) == ["done"] * 3
    assert found.cost.dollars == pytest.approx(0.03)


def test_what_is_painted_beside_a_failure_is_not_painted_again(painter: Painter) -> None:
    painter.fails = {"remove the dog"}
    found = remixed(step("remove", "remove the bunny", 0), step("remove", "remove the dog", 1))
    assert states(found) == ["done", "failed"]
    assert len(found.pictures) == 1, "what is done is not shown"
    painter.fails, painter.calls = set(), []
    assert states(found.go_on()) == ["done", "done"]
    assert painter.wishes == ["remove the dog"]


def test_what_could_not_be_written_is_not_paid_for_again(
    painter: Painter, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without_a_place(*given: Any, **options: Any) -> Pictures:
        return Gallery(pictures).keep(painter.edit(*given, **options))

    monkeypatch.setattr("imgkit.images.edit", without_a_place)
    pictures.write_text("a file where the folder should be")
    found = remixed(step("style", "in watercolour"))
    assert states(found) == ["failed"]
    assert isinstance(found.stages[0].error, SavingError)
    pictures.unlink()
    found = found.go_on()
    assert states(found) == ["done"]
    assert painter.wishes == ["in watercolour"]
    assert found.pictures[0].path
    assert found.pictures[0].path.exists()


def test_with_another_plan_only_what_differs_is_painted(painter: Painter) -> None:
    first, second = step("background", "on a beach"), step("style", "in watercolour")
    found = remixed(first, second)
    painter.calls = []
    found = found.go_on(plan(first, step("style", "in oil")))
    assert painter.wishes == ["in oil"]
    assert [one.prompt for one in found.pictures] == ["on a beach", "in oil"]
    painter.calls = []
    assert len(found.go_on(plan(first)).pictures) == 1
    assert not painter.calls


def test_a_step_that_changes_nothing_is_told(painter: Painter) -> None:
    painter.unchanged = {"make it nicer"}
    found = remixed(step("style", "make it nicer"))
    assert states(found) == ["unchanged"]
    assert found.report.unchanged == (("make it nicer", "the picture came back as it was"),)


def test_each_stage_is_told_when_it_begins_and_ends(painter: Painter) -> None:
    painter.fails = {"in watercolour"}
    told: list[tuple[str, str]] = []

    def hear(stage: Stage) -> None:
        told.append((stage.step.wish, stage.state))

    remixed(step("background", "on a beach"), step("style", "in watercolour"), on_stage=hear)
    assert told == [
        ("on a beach", "running"),
        ("on a beach", "done"),
        ("in watercolour", "running"),
        ("in watercolour", "failed"),
    ]
