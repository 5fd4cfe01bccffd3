import datetime as dt
from typing import Any

import pytest

from imgkit import checks
from imgkit.errors import ModelRetiredError, OptionError, PromptError
from imgkit.models.catalog import Model, find


def model(name: str) -> Model:
    found = find(name)
    assert found is not None
    return found


@pytest.mark.parametrize("prompt", ["", "  ", "\n\t "])
def test_a_blank_prompt_is_refused(prompt: str) -> None:
    with pytest.raises(PromptError, match="Write in a few words"):
        checks.check_prompt(prompt)


def test_the_longest_prompt_is_allowed_and_one_character_more_is_not() -> None:
    checks.check_prompt("x" * 32_000)
    with pytest.raises(PromptError, match="32,001 characters"):
        checks.check_prompt("x" * 32_001)


@pytest.mark.parametrize("n", [0, 11, -1, 1.5, 2.0, "2", None])
def test_an_impossible_number_of_pictures_is_refused(n: object) -> None:
    with pytest.raises(OptionError, match="1 to 10"):
        checks.check_count(n)


@pytest.mark.parametrize(
    ("name", "size", "nearest"),
    [
        ("gpt-image-1.5", "512x512", "1024x1024"),
        ("gpt-image-1.5", "1920x1080", "1536x1024"),
        ("gpt-image-2", "1000x1000", "992x992"),
        ("gpt-image-2", "4000x4000", "2880x2880"),
        ("gpt-image-2", "3000x500", "2112x704"),
        ("painter", "4000x4000", "2048x2048"),
        ("painter", "10x10", "64x64"),
        ("painter", "1881x7", "256x64"),
    ],
)
def test_an_impossible_size_is_refused_and_the_nearest_possible_one_is_named(
    name: str, size: str, nearest: str
) -> None:
    with pytest.raises(OptionError, match=f'"{nearest}"'):
        checks.check_size(model(name), name, size)
    checks.check_size(model(name), name, nearest)


@pytest.mark.parametrize(
    "size", ["big", "1024", "1024*1024", "0x5", "-1x5", "1024x1024x3", "", 1024, (8, 8)]
)
def test_a_size_that_is_none_is_refused(size: object) -> None:
    with pytest.raises(OptionError, match='Write it as "1024x1024"'):
        checks.check_size(model("painter"), "painter", size)


def test_a_retired_model_is_refused_with_its_day_and_its_successor() -> None:
    with pytest.raises(ModelRetiredError, match=r"2026-05-12.*gpt-image-2\.5-flare"):
        checks.check_not_retired(model("dall-e-3"), "dall-e-3", "openai")


def test_a_model_retires_on_its_day_and_not_before() -> None:
    mini = model("gpt-image-1-mini")
    assert not mini.is_retired("openai", on=dt.date(2026, 11, 30))
    assert mini.is_retired("openai", on=dt.date(2026, 12, 1))
    assert not mini.is_retired("azure", on=dt.date(2026, 12, 1))


def test_a_knob_that_a_model_lacks_is_refused_and_who_has_it_is_named() -> None:
    with pytest.raises(OptionError, match=r"gpt-image-2 has no seed.*painter"):
        checks.check_knobs(model("gpt-image-2"), "gpt-image-2", {"seed": 7})
    checks.check_knobs(model("painter"), "painter", {"seed": 7})


@pytest.mark.parametrize(
    "knobs",
    [
        {"temperature": -0.1},
        {"temperature": 2.1},
        {"temperature": float("nan")},
        {"temperature": "hot"},
        {"guidance": [1]},
        {"seed": -1},
        {"seed": "7"},
    ],
)
def test_a_knob_out_of_range_is_refused(knobs: dict[str, Any]) -> None:
    with pytest.raises(OptionError, match="out of range"):
        checks.check_knob_values(knobs)


def test_guidance_belongs_to_the_pixel_model_alone() -> None:
    checks.check_knobs(model("pixels"), "pixels", {"guidance": 10})
    for name in ("painter", "gpt-image-2"):
        with pytest.raises(OptionError, match=r"has no guidance.*pixels \(IMGKIT_MODE=local\)"):
            checks.check_knobs(model(name), name, {"guidance": 2})


@pytest.mark.parametrize("knobs", [{"temperature": 3.1}, {"guidance": 20}, {"guidance": -1}])
def test_the_pixel_model_has_wider_knobs_with_limits(knobs: dict[str, float]) -> None:
    checks.check_knobs(model("pixels"), "pixels", {"temperature": 3})
    with pytest.raises(OptionError, match="out of range"):
        checks.check_knobs(model("pixels"), "pixels", knobs)


@pytest.mark.parametrize("strength", [-0.1, 1.1, "half"])
def test_a_strength_out_of_range_is_refused(strength: object) -> None:
    with pytest.raises(OptionError, match="from 0"):
        checks.check_strength(strength)


def test_a_model_that_does_not_draw_has_no_size() -> None:
    with pytest.raises(OptionError, match=r"does not draw.*gpt-image-2\.5-flare"):
        checks.check_size(model("gpt-5.6-luna"), "gpt-5.6-luna", "auto")
