"""The exercises' checks: a tick for what is right, a hint for what is not, never the solution."""

import io
from pathlib import Path

import pytest
from PIL import Image

from imgkit import check
from imgkit.check import verdict
from imgkit.check.verdict import judge
from imgkit.picture import Picture

EXAMPLE = "A cat under a tree"


@pytest.fixture(autouse=True)
def first_try() -> None:
    verdict._missed.clear()  # as in a kernel that has just started


def picture(
    prompt: str = EXAMPLE,
    *,
    size: tuple[int, int] = (30, 20),
    colour: str = "red",
    name: str = "a.png",
    not_drawn: tuple[str, ...] = (),
) -> Picture:
    file = io.BytesIO()
    Image.new("RGB", size, colour).save(file, "PNG")
    return Picture(
        file.getvalue(), prompt, "local", "", "painter", path=Path(name), not_drawn=not_drawn
    )


@pytest.mark.parametrize(
    ("drawn", "hint"),
    [
        ([], "no picture yet"),
        ([picture(EXAMPLE.upper())], "prompt of the lesson"),
        ([picture("a dog")], "Say a little more"),
        ([picture("a blorb in the garden", not_drawn=("blorb",))], "blorb"),
    ],
)
def test_a_prompt_that_is_not_ones_own_gets_a_hint(drawn: list[Picture], hint: str) -> None:
    said = check.own_prompt(drawn, [EXAMPLE])
    assert not said.ok
    assert hint in str(said)


def test_a_prompt_of_ones_own_gets_a_tick() -> None:
    said = check.own_prompt([picture("a dog on the beach at night")], [EXAMPLE])
    assert said.ok
    assert str(said).startswith("✔")


def test_who_answers_is_compared_with_who_does() -> None:
    assert check.who_answers_here(" Local ").ok
    tries = [str(check.who_answers_here(answer)) for answer in ("live", "?")]
    assert all(hints.startswith("➜") for hints in tries)
    assert tries[0] != tries[1]
    assert not any("local" in hints for hints in tries)


@pytest.mark.parametrize(
    ("drawn", "ok"),
    [
        ([picture(), picture()], True),
        ([picture()], False),
        ([picture(size=(20, 30))] * 2, False),
        ([], False),
    ],
)
def test_number_and_shape(drawn: list[Picture], ok: bool) -> None:  # noqa: FBT001 (a parameter)
    assert check.shape(drawn, n=2, wider_than_high=True).ok is ok


def test_the_same_picture_twice() -> None:
    first, other = picture(name="a.png"), picture(name="b.png")
    assert check.same_picture(first, other).ok
    assert "call generate twice" in str(check.same_picture(first, first))
    assert "dice" in str(check.same_picture(first, picture(colour="blue", name="b.png")))
    assert not check.same_picture(first, picture(size=(5, 5), name="b.png")).ok


@pytest.mark.parametrize(
    ("text", "ok"),
    [
        ("A white rabbit rides a brown horse through a meadow in the fog.", True),
        ("A rabbit", False),
        ("A picture of a rabbit that rides a horse", False),
        (EXAMPLE, False),
        ("very " * 41 + "long", False),
    ],
)
def test_alt_text(text: str, ok: bool) -> None:  # noqa: FBT001 (a parameter)
    assert check.alt_text(picture(), text).ok is ok


def test_no_hint_shows_a_solution() -> None:
    hints = []
    for _ in range(2):
        hints += [
            str(check.shape([picture()], n=2, wider_than_high=True)),
            str(check.same_picture(picture(), picture(colour="blue", name="b.png"))),
        ]
    assert not any(word in hint for hint in hints for word in ("n=", "seed", "1536"))


def test_pictures_that_differ_get_a_hint_and_equal_ones_praise() -> None:
    same = [picture(), picture(prompt="another")]
    assert check.all_the_same(same).ok
    assert "differ" in str(check.all_the_same([*same, picture(colour="blue")]))
    assert "several" in str(check.all_the_same([picture()]))


def test_the_second_hint_is_stronger_until_it_is_right() -> None:
    def tried(*, right: bool) -> str:
        return str(judge([(right, "a first hint", "a stronger hint")], "well done"))

    assert [tried(right=right) for right in (False, False, True, False)] == [
        "➜ a first hint",
        "➜ a stronger hint",
        "✔ well done",
        "➜ a first hint",
    ]
