"""The checks of variations: close ones, and families over generations."""

import io
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from imgkit import check
from imgkit.check import verdict as verdicts
from imgkit.picture import Picture


@pytest.fixture(autouse=True)
def first_try(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verdicts, "_missed", Counter())


def picture(name: str, prompt: str = "a boat", parent: str | None = None) -> Picture:
    file = io.BytesIO()
    Image.new("RGB", (4, 4)).save(file, "PNG")
    return Picture(
        file.getvalue(), prompt, "local", "", "painter", parent=parent, path=Path(f"{name}.png")
    )


BOAT = picture("boat")


def twin(percent: int, parent: str | None = "boat.png") -> Picture:
    words = f"Another version of this picture, about {percent} % different from it: the same."
    return picture("twin", words, parent)


@pytest.mark.parametrize(
    ("drawn", "hint"),
    [
        ([], "no picture yet"),
        ([twin(10, parent=None)], "does not come from the first picture"),
        ([picture("twin", "Another version of it", "boat.png")], "how different it should be"),
        ([twin(90)], "too different"),
        ([twin(10), twin(21)], "too different"),
    ],
)
def test_a_variation_that_is_not_close_gets_a_hint(drawn: list[Picture], hint: str) -> None:
    verdict = check.close_variation(BOAT, drawn)
    assert len(verdict.hints) == 1
    assert hint in str(verdict)


@pytest.mark.parametrize("percent", [0, 20])
def test_a_close_variation_gets_a_tick(percent: int) -> None:
    assert check.close_variation(BOAT, [twin(percent)]).ok
    assert check.close_variation(BOAT, [twin(30)], at_most=30).ok


def test_the_second_hint_says_what_the_argument_means_and_not_what_to_type() -> None:
    check.close_variation(BOAT, [twin(80)])
    second = str(check.close_variation(BOAT, [twin(80)]))
    assert "20 %" in second
    assert "0.2" not in second
    assert "strength" not in second


def family(*, parents: tuple[str, str], words: tuple[str, str]) -> list[Picture]:
    child = picture("child", words[0], parents[0])
    return [BOAT, child, picture("grandchild", words[1], parents[1])]


NEW = ("a boat at night", "a boat at night in the fog")
BRED = ("boat.png", "child.png")


def test_three_generations_get_a_tick() -> None:
    assert check.generations(family(parents=BRED, words=NEW)).ok


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ([BOAT], "child and a grandchild"),
        (
            family(parents=("else.png", "child.png"), words=NEW),
            "child does not come from the first",
        ),
        (family(parents=("boat.png", "boat.png"), words=NEW), "grandchild does not come from"),
        (family(parents=BRED, words=("a boat in fog", "A boat in fog ")), "the same words"),
    ],
)
def test_a_family_with_a_gap_gets_a_hint(line: list[Picture], hint: str) -> None:
    verdict = check.generations(line)
    assert len(verdict.hints) == 1
    assert hint in str(verdict)
