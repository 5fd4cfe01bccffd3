"""The check of a plan: steps enough, one of them in a place, and nothing that is not there."""

from collections import Counter

import pytest
from PIL import Image

from imgkit import check
from imgkit.check import verdict as verdicts
from imgkit.describing import Description, Region
from imgkit.remixing import Plan, Remix, Step, plan_remix

DOG = Region(text="dog", confidence=0.9, x=10, y=20, width=30, height=40)
SEEN = Description(
    caption="A dog.", confidence=0.9, regions=[DOG], source="local", service="a test"
)
NIGHT = Step(kind="time_and_weather", wish="make it night", target="", regions=())
STYLE = Step(kind="style", wish="in watercolour", target="", regions=())
SNOW = Step(kind="background", wish="in the snow", target="", regions=())
HAT = Step(kind="add", wish="a hat on the dog", target="dog", regions=(0,))
CAT = Step(kind="remove", wish="remove the cat", target="cat", regions=())


@pytest.fixture(autouse=True)
def first_try(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verdicts, "_missed", Counter())


def planned(*steps: Step) -> Remix:
    plan = Plan(steps=steps, prompt="A dog.", question="" if steps else "What?")
    return plan_remix(Image.new("RGB", (96, 96)), "a wish", description=SEEN, plan=plan)


def test_three_steps_one_of_them_in_a_place_are_right() -> None:
    assert check.planned(planned(NIGHT, STYLE, HAT)).ok


def test_a_wish_without_steps_gets_a_hint_and_then_a_stronger_one() -> None:
    first, second = check.planned(planned()), check.planned(planned())
    assert len(first.hints) == len(second.hints) == 1
    assert first.hints != second.hints


@pytest.mark.parametrize(
    ("steps", "hint"),
    [
        ((NIGHT, HAT), "too few steps"),
        ((NIGHT, STYLE, SNOW), "about the whole picture"),
        ((NIGHT, STYLE, HAT, CAT), "Not everything"),
    ],
)
def test_what_is_missing_is_hinted_at(steps: tuple[Step, ...], hint: str) -> None:
    (said,) = check.planned(planned(*steps)).hints
    assert hint in said
