"""What a call costs, and what becomes of the money, through the real SDK and a fake service."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from fake_service import serving
from PIL import Image
from shop import PRICE, Shop, rows

import imgkit
from imgkit import errors
from imgkit.cli import main
from imgkit.money.ledger import Ledger, LedgerWarning


@pytest.fixture
def shop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Shop]:
    school = Shop()
    with serving(school):
        monkeypatch.setenv("OPENAI_API_KEY", f"sk-canary-{school.port}")
        monkeypatch.setenv("OPENAI_BASE_URL", f"{school.url}/v1")
        yield school


def test_a_picture_is_paid_once_and_the_ledger_says_what_it_cost(shop: Shop) -> None:
    (picture,) = imgkit.generate("a dog")
    cost = (20 * 5 + 200 * 30) / 1_000_000
    assert picture.cost.dollars == pytest.approx(cost)
    assert imgkit.purse().spent == pytest.approx(cost)
    assert imgkit.purse().pictures == 1
    assert picture.path is not None
    assert rows("files") == [f'["{picture.path.name}"]']
    assert shop.asked == 1


def test_the_same_request_again_is_free_and_says_so(shop: Shop) -> None:
    first = imgkit.generate("a dog", n=2)
    again = imgkit.generate("a dog", n=2)
    assert [one.bytes for one in again] == [one.bytes for one in first]
    assert [one.path for one in again] == [one.path for one in first]
    assert all(one.saved and one.cost.dollars == 0 for one in again)
    assert "saved already" in repr(again[0])
    assert not first[0].saved
    assert shop.asked == 1


@pytest.mark.parametrize(
    "other",
    [{"n": 2}, {"new_draw": True}, {"size": "1536x1024"}, {"prompt": "a cat"}, {"user": "Ada"}],
)
def test_another_request_is_drawn_anew(shop: Shop, other: dict[str, object]) -> None:
    imgkit.generate("a dog")
    drawn = imgkit.generate(**({"prompt": "a dog"} | other))  # type: ignore[arg-type]  # one of each
    assert not any(one.saved for one in drawn)
    assert shop.asked == 2


def test_while_a_recording_is_made_everything_is_asked_for(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    imgkit.generate("a dog")
    monkeypatch.setenv("IMGKIT_RECORD_TO", str(tmp_path / "recording"))
    (picture,) = imgkit.generate("a dog")
    assert not picture.saved
    assert shop.asked == 2


def test_an_edit_of_other_pixels_is_another_request(shop: Shop) -> None:
    dog, cat = imgkit.generate("a dog"), imgkit.generate("a cat")
    assert [imgkit.edit(one, "a hat")[0].saved for one in (*dog, *cat, *dog)] == [
        False,
        False,
        True,
    ]
    assert shop.asked == 4


def test_what_was_deleted_is_drawn_anew(shop: Shop) -> None:
    (first,) = imgkit.generate("a dog")
    assert first.path is not None
    first.path.unlink()
    (again,) = imgkit.generate("a dog")
    assert not again.saved
    assert shop.asked == 2


@pytest.mark.usefixtures("shop")
def test_a_budget_is_kept_before_anything_is_sent(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IMGKIT_BUDGET", str(3.5 * PRICE))
    imgkit.generate("a dog", n=2)
    with pytest.raises(errors.BudgetError, match=r"budget has left.*IMGKIT_BUDGET"):
        imgkit.generate("a cat", n=2)
    assert shop.asked == 1
    assert rows() == ["charged"]
    imgkit.generate("a cat")


def test_a_model_of_unknown_price_needs_a_price_where_there_is_a_budget(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IMGKIT_BUDGET", "1")
    monkeypatch.setenv("IMGKIT_MODEL", "gpt-image-2.6-flare")
    assert str(imgkit.estimate("a dog")) == "unknown"
    with pytest.raises(errors.BudgetError, match="IMGKIT_PICTURE_PRICE"):
        imgkit.generate("a dog")
    monkeypatch.setenv("IMGKIT_PICTURE_PRICE", "0.05")
    assert imgkit.estimate("a dog", n=2).dollars == pytest.approx(0.1)
    imgkit.generate("a dog")
    assert shop.asked == 1


def test_more_pictures_than_a_call_may_ask_for_are_asked_for_in_parts(shop: Shop) -> None:
    shop.most = 2
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("imgkit.connecting.turns.MINUTE", 0.2)
        drawn = imgkit.generate("a dog", n=5)
    assert len({one.path for one in drawn}) == 5
    assert [state for state in rows() if state == "charged"] == ["charged"] * 3
    assert imgkit.purse().pictures == 5
    assert imgkit.purse().reserved == 0
    assert all(one.saved for one in imgkit.generate("a dog", n=5))


def test_what_came_before_a_fault_is_kept_and_handed_over(shop: Shop) -> None:
    shop.most, shop.after = 2, 1
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("imgkit.connecting.turns.MINUTE", 0.2)
        with pytest.raises(errors.ServiceError) as caught:
            imgkit.generate("a dog", n=5)
    assert len(caught.value.pictures) == 2
    assert all(one.path and one.path.exists() for one in caught.value.pictures)
    assert sorted(map(str, rows())) == ["charged", "not charged", "not charged", "not charged"]


def test_of_an_answer_that_is_damaged_in_part_the_rest_is_kept(shop: Shop) -> None:
    shop.damaged = 1
    with pytest.raises(errors.AnswerError) as caught:
        imgkit.generate("a dog", n=3)
    assert len(caught.value.pictures) == 2
    assert rows() == ["charged"]


def test_an_answer_without_a_whole_picture_may_have_been_billed(shop: Shop) -> None:
    shop.damaged = 1
    with pytest.raises(errors.AnswerError):
        imgkit.generate("a dog")
    assert rows() == ["maybe charged"]
    assert imgkit.purse().maybe == pytest.approx(imgkit.estimate("a dog").dollars)


def test_an_error_of_the_service_costs_nothing(shop: Shop) -> None:
    shop.after = 0
    with pytest.raises(errors.ServiceError):
        imgkit.generate("a dog")
    assert rows() == ["not charged"]
    assert imgkit.purse().spent == 0


def test_a_stop_before_anything_is_sent_sets_the_money_free(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_arguments: object, **_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("imgkit.connecting.turns.Turns.call", stopped)
    with pytest.raises(KeyboardInterrupt):
        imgkit.generate("a dog", n=3)
    assert rows() == ["not charged"]
    assert shop.asked == 0


def test_a_stop_while_the_service_draws_may_have_been_billed(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_arguments: object, **_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("imgkit.ordering.read", stopped)
    with pytest.raises(KeyboardInterrupt):
        imgkit.generate("a dog")
    assert rows() == ["maybe charged"]
    assert shop.asked == 1


def test_without_a_ledger_no_money_is_spent(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("IMGKIT_LEDGER", str(tmp_path / "file" / "ledger"))
    with pytest.raises(errors.SavingError, match="IMGKIT_LEDGER"):
        imgkit.generate("a dog")
    assert shop.asked == 0


@pytest.mark.usefixtures("shop")
def test_a_ledger_that_fails_afterwards_costs_nobody_the_picture(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_arguments: object, **_options: object) -> None:
        raise errors.SavingError("The disk is full.")

    monkeypatch.setattr(Ledger, "settle", full)
    with pytest.warns(LedgerWarning, match="The disk is full"):
        (picture,) = imgkit.generate("a dog")
    assert picture.path is not None
    assert picture.path.read_bytes() == picture.bytes
    assert imgkit.purse().reserved > 0


def test_a_picture_that_cannot_be_kept_is_in_the_error_and_in_the_ledger(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    imgkit.generate("a cat")

    def full(*_arguments: object) -> None:
        raise errors.SavingError("The disk is full.")

    monkeypatch.setattr("imgkit.keeping.gallery.Gallery._write", full)
    with pytest.raises(errors.SavingError) as caught:
        imgkit.generate("a dog")
    assert len(caught.value.pictures) == 1
    assert rows() == ["charged", "charged"]
    assert shop.asked == 2


def test_what_is_free_is_in_no_ledger(tmp_path: Path) -> None:
    imgkit.generate("a dog", size="64x64")
    assert not (tmp_path / ".imgkit").exists()
    assert str(imgkit.purse()) == "Spent: $0.0000 (pictures: 0)."


@pytest.mark.usefixtures("shop")
def test_the_command_line_says_what_was_spent(capsys: pytest.CaptureFixture[str]) -> None:
    imgkit.generate("a dog")
    assert main(["purse"]) == 0
    total, day = capsys.readouterr().out.splitlines()
    assert total == "Spent: $0.0061 (pictures: 1)."
    assert day.endswith("gpt-image-2.5-flare  Spent: $0.0061 (pictures: 1).")


def test_unfinished_pictures_cost_more_and_the_estimate_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("IMGKIT_MODEL", "gpt-image-2")
    plain = imgkit.estimate("a dog", live=True)
    streamed = imgkit.estimate("a dog", live=True, on_partial=print)
    assert plain.dollars is not None
    assert streamed.dollars == pytest.approx(plain.dollars + 3 * 100 * 30 / 1_000_000)


def test_many_clicks_at_once_cannot_pass_a_budget(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IMGKIT_BUDGET", str(3.5 * PRICE))

    def click(number: int) -> int:
        try:
            return len(imgkit.generate(f"dog number {number}"))
        except errors.BudgetError:
            return 0

    with ThreadPoolExecutor(12) as pool:
        assert sum(pool.map(click, range(12))) == 3
    assert shop.asked == 3


def test_the_estimate_of_an_edit_counts_the_picture_that_is_sent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("IMGKIT_MODEL", "gpt-image-2")
    drawn = imgkit.estimate("a hat", live=True)
    edited = imgkit.estimate("a hat", image=Image.new("RGB", (1024, 1024)), live=True)
    assert drawn.dollars is not None
    assert edited.dollars == pytest.approx(drawn.dollars + 1024 * 8 / 1_000_000)
