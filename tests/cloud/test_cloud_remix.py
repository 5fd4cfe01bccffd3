"""The remix in the cloud: which functions run when, what stays where one of them ends early."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from threading import Barrier

import numpy as np
import pytest
from cloud.tiny_host import MachineDiedError, TinyHost
from cloud.tiny_service import BALL, CAT, GROUND, HAT, NIGHT, TinyService, asked, painted
from PIL import Image
from remix_app.messages import Result

from imgkit.errors import (
    BudgetError,
    ConnectionLostError,
    LimitError,
    RefusedError,
    SavingError,
    ServiceError,
)
from imgkit.inputs import check_image
from imgkit.keeping.gallery import Gallery
from imgkit.picture import Pictures
from imgkit.session import current

Remix = Callable[..., Result]


def pixel(pictures: Path, name: str | None, at: tuple[int, int]) -> object:
    assert name
    return Image.open(pictures / name).convert("RGB").getpixel(at)


def test_each_step_is_painted_once_and_the_result_is_told(
    remix: Remix, host: TinyHost, service: TinyService, pictures: Path
) -> None:
    result = remix(NIGHT, HAT)
    assert service.calls == ["describe", "plan", NIGHT.wish, HAT.wish]
    assert result.prompt == "what it shows then"
    assert result.report[:2] == (f"Done: {NIGHT.wish}", f"Done: {HAT.wish}")
    assert result.cost == "$0.0400"
    assert pixel(pictures, result.picture, (30, 90)) == (255, 0, 0)
    assert pixel(pictures, result.picture, (250, 250)) == (0, 0, 0)
    assert host.asked == {
        **dict.fromkeys(("prepare", "look", "plan", "tell"), 1),
        **dict.fromkeys(("paint", "assemble"), 2),
    }


def test_the_original_is_kept_as_it_came(remix: Remix, pictures: Path) -> None:
    remix(HAT)
    (original,) = pictures.glob("runs/*/original.png")
    assert original.read_bytes() == GROUND


def test_pictures_never_pass_from_function_to_function(remix: Remix, host: TinyHost) -> None:
    remix(NIGHT, HAT, BALL)
    assert max(map(len, host.passed_on)) < 10_000


def test_steps_that_do_not_touch_are_painted_side_by_side(
    remix: Remix, service: TinyService, pictures: Path
) -> None:
    service.together = Barrier(2)
    result = remix(HAT, BALL)
    assert pixel(pictures, result.picture, (30, 90)) == (255, 0, 0)
    assert pixel(pictures, result.picture, (200, 90)) == (0, 0, 255)
    before = np.asarray(Image.open(io.BytesIO(GROUND)).convert("RGB"))
    after = np.asarray(Image.open(pictures / str(result.picture)).convert("RGB"))
    assert np.array_equal(before[:, 80:160], after[:, 80:160])


def test_what_was_painted_beside_a_failure_is_in_the_picture(
    remix: Remix, service: TinyService, pictures: Path
) -> None:
    service.fails[BALL.wish] = [RefusedError("No.")]
    result = remix(HAT, BALL)
    assert result.report[:2] == (f"Done: {HAT.wish}", f"Not done: {BALL.wish} (No.)")
    assert pixel(pictures, result.picture, (30, 90)) == (255, 0, 0)


def test_the_status_says_how_far_it_is(remix: Remix, host: TinyHost) -> None:
    remix(NIGHT, HAT)
    (instance,) = host.instances.values()
    doing = [status["doing"] for status in instance.statuses]
    assert doing == [
        "preparing the picture",
        "looking at the picture",
        "planning",
        "painting",
        "painting",
        "telling",
    ]
    states = [[step["state"] for step in status["steps"]] for status in instance.statuses[3:]]
    assert states == [["running", "waiting"], ["done", "running"], ["done", "done"]]
    assert instance.statuses[3]["estimated_dollars"] == 0.04


def test_the_asked_size_is_given(remix: Remix, pictures: Path) -> None:
    assert Image.open(pictures / str(remix(HAT, size="512x256").picture)).size == (512, 256)


def test_what_is_to_stay_stays(remix: Remix, pictures: Path) -> None:
    result = remix(NIGHT, keep=["dog"])
    before = Image.open(io.BytesIO(GROUND)).convert("RGB").getpixel((200, 90))
    assert pixel(pictures, result.picture, (200, 90)) == before
    assert pixel(pictures, result.picture, (30, 90)) != before


def test_what_is_to_stay_and_is_not_there_is_said(remix: Remix, service: TinyService) -> None:
    assert "does not show elephant" in remix(NIGHT, keep=["elephant"]).error
    assert service.calls == ["describe"]


def test_a_question_back_paints_nothing(remix: Remix, service: TinyService) -> None:
    service.question = "Day or night?"
    result = remix()
    assert result.report == ("Day or night?", "Nothing was painted.")
    assert result.picture is None
    assert service.calls == ["describe", "plan"]


def test_what_the_picture_does_not_show_costs_nothing(remix: Remix, service: TinyService) -> None:
    result = remix(CAT)
    assert result.report[0].startswith("Not done: remove the cat (The picture does not show cat")
    assert result.cost == "free"
    assert service.calls == ["describe", "plan"]


@pytest.mark.parametrize("activity", ["look", "plan", "paint"])
def test_a_machine_that_dies_after_its_work_bills_nothing_twice(
    remix: Remix, host: TinyHost, service: TinyService, activity: str
) -> None:
    host.dies_after = {activity}
    result = remix(HAT)
    assert host.asked[activity] == 2
    assert service.calls == ["describe", "plan", HAT.wish]
    assert result.report[0] == f"Done: {HAT.wish}"


def test_a_machine_that_dies_at_its_work_leaves_it_in_doubt(
    remix: Remix, host: TinyHost, service: TinyService
) -> None:
    service.fails[HAT.wish] = [MachineDiedError()]
    result = remix(NIGHT, HAT)
    assert host.asked["paint"] == 3
    assert service.calls.count(HAT.wish) == 1
    assert "may have been billed" in result.report[1]
    assert result.cost == "$0.0400"


def test_a_fault_of_the_app_itself_is_a_failure(
    remix: Remix, host: TinyHost, service: TinyService
) -> None:
    service.fails[HAT.wish] = [ZeroDivisionError("a bug")]
    with pytest.raises(Exception, match="a bug"):
        remix(HAT)
    (run,) = host.instances
    assert json.loads(asked(host, run).get_body())["state"] == "Failed"
    assert '"reserved": 0.02' in str(host.entities["@purse@all"]), "it may have been spent"


@pytest.mark.parametrize("error", [LimitError("Too fast."), ConnectionLostError("No network.")])
def test_what_was_not_billed_and_may_pass_is_asked_for_again(
    remix: Remix, host: TinyHost, service: TinyService, error: Exception
) -> None:
    service.fails[HAT.wish] = [error]
    result = remix(HAT)
    assert service.calls.count(HAT.wish) == 2
    assert result.report[0] == f"Done: {HAT.wish}"
    assert host.waited > 9


@pytest.mark.parametrize(
    ("error", "cost"),
    [
        (RefusedError("The safety system said no."), "$0.0200"),
        (ConnectionLostError("The line broke off.", may_be_billed=True), "$0.0400"),
    ],
)
def test_what_would_fail_again_or_may_be_billed_is_not_repeated(
    remix: Remix, service: TinyService, error: ServiceError, cost: str, pictures: Path
) -> None:
    service.fails[HAT.wish] = [error]
    result = remix(NIGHT, HAT)
    assert service.calls.count(HAT.wish) == 1
    assert result.report[:2] == (f"Done: {NIGHT.wish}", f"Not done: {HAT.wish} ({error})")
    assert result.cost == cost
    assert pixel(pictures, result.picture, (30, 90)) == (0, 0, 0), "what was made is kept"


def test_after_three_times_it_is_enough(remix: Remix, service: TinyService) -> None:
    service.fails["describe"] = [ConnectionLostError("No network.") for _time in range(9)]
    assert remix(HAT).error == "No network."
    assert service.calls == ["describe"] * 3


def test_a_picture_that_was_paid_for_waits_for_the_storage(
    remix: Remix, service: TinyService, pictures: Path
) -> None:
    lost = [painted(check_image(GROUND), HAT.wish)]
    away, still_away = SavingError("The storage is away."), SavingError("It still is.")
    still_away.keep_again = lambda: current().gallery.keep(lost)
    away.pictures = still_away.pictures = lost

    def keep_again() -> Pictures:
        raise still_away

    away.keep_again = keep_again
    service.fails[HAT.wish] = [away]
    result = remix(HAT)
    assert service.calls.count(HAT.wish) == 1
    assert result.report[0] == f"Done: {HAT.wish}"
    assert [recipe.prompt for recipe in Gallery(pictures).recipes()].count(HAT.wish) >= 1


def test_a_paid_picture_that_cannot_be_kept_is_not_painted_again(
    remix: Remix, service: TinyService
) -> None:
    away = SavingError("The storage is away.")
    away.pictures = [painted(check_image(GROUND), HAT.wish)]

    def keep_again() -> Pictures:
        raise away

    away.keep_again = keep_again
    service.fails[HAT.wish] = [away]
    result = remix(HAT)
    assert service.calls.count(HAT.wish) == 1
    assert "The storage is away." in result.report[0]
    assert result.cost == "$0.0200"


def test_remixes_share_one_budget(
    remix: Remix, host: TinyHost, service: TinyService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IMGKIT_BUDGET", "0.055")
    assert remix(NIGHT, HAT).picture
    assert host.entities["@purse@all"] == '{"spent": 0.05, "reserved": 0.0}'
    refused = remix(NIGHT)
    assert "more than the budget has left" in refused.error
    assert service.calls[4:] == []


def test_a_plan_that_passes_the_budget_is_not_painted(
    remix: Remix, service: TinyService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IMGKIT_BUDGET", "0.04")
    assert "more than the budget has left" in remix(NIGHT, HAT).error
    assert service.calls == ["describe", "plan"]


def test_an_unknown_price_passes_every_budget(
    remix: Remix, service: TinyService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IMGKIT_BUDGET", "100")
    service.price = None
    assert "unknown" in remix(NIGHT).error
    assert service.calls == ["describe", "plan"]


def test_what_was_not_spent_comes_back_into_the_budget(
    remix: Remix, host: TinyHost, service: TinyService
) -> None:
    service.fails[NIGHT.wish] = [RefusedError("No.")]
    remix(NIGHT, HAT)
    assert host.entities["@purse@all"] == '{"spent": 0.01, "reserved": 0.0}'


def test_the_budget_of_imgkit_counts_too(remix: Remix, service: TinyService) -> None:
    service.fails[HAT.wish] = [BudgetError("This costs more than the budget has left.")]
    assert "budget" in remix(HAT).report[0]
    assert service.calls.count(HAT.wish) == 1
