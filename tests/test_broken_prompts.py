"""Odd and broken prompts: each is sent as it was typed, or refused with an error that helps."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from broken.parts import file_of, quarters
from broken.prompts import PromptCase, prompts
from PIL import Image

import imgkit
from imgkit.checks import check_prompt
from imgkit.errors import OptionError, PromptError
from imgkit.keeping.gallery import Gallery
from imgkit.local import painter
from imgkit.moderating import moderate
from imgkit.picture import Picture

PROMPTS = prompts()
DRAWN = [case for case in PROMPTS if case.fate == "sent" and len(case.text) < 1000]
NAMES = ("a path up", "a path of Windows", "a name that Windows forbids", "only punctuation")
NAMED = [case for case in DRAWN if case.name in {*NAMES, "a picture that is none", "a flag"}]


def test_there_are_enough_of_them_and_each_has_a_name_of_its_own() -> None:
    assert len(PROMPTS) >= 100
    assert len({case.name for case in PROMPTS}) == len(PROMPTS)


@pytest.mark.parametrize("case", PROMPTS, ids=lambda case: case.name)
def test_a_prompt_is_sent_as_it_was_typed_or_refused(case: PromptCase) -> None:
    if case.fate == "sent":
        check_prompt(case.text)
        return
    with pytest.raises(PromptError) as caught:
        check_prompt(case.prompt)  # type: ignore[arg-type]  # a notebook checks no types
    assert caught.value.remedy
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 300


def test_the_character_that_cannot_be_sent_is_named() -> None:
    with pytest.raises(PromptError, match=r"U\+D83D"):
        check_prompt("a dog \ud83d")
    with pytest.raises(PromptError, match=r"U\+0000"):
        check_prompt("a \0 dog")


def test_half_a_character_from_a_service_costs_no_picture(pictures: Path) -> None:
    png = file_of(quarters(), "PNG")
    picture = Picture(png, "a dog", "live", "A service", "painter", alt="a dog \ud83d")
    [kept] = Gallery(pictures).keep([picture])
    [recipe] = Gallery(pictures).recipes()
    assert (recipe.file, recipe.alt) == (kept.path and kept.path.name, "a dog ?")


@pytest.mark.parametrize("option", ["model", "user", "output_format"])
def test_an_option_that_cannot_be_sent_is_refused(option: str) -> None:
    options: dict[str, Any] = {option: "x\ud83d"}
    with pytest.raises(OptionError, match=rf"{option} holds .*U\+D83D"):
        imgkit.generate("a dog", **options)


def test_texts_that_cannot_be_sent_are_not_judged() -> None:
    with pytest.raises(PromptError, match=r"U\+D83D"):
        moderate(["a dog", "a cat \ud83d"])


@pytest.mark.parametrize("prompt", [None, "", "\ud800", "x" * 32_001], ids=ascii)
def test_a_broken_prompt_is_refused_by_every_helper(prompt: str) -> None:
    for helper in (imgkit.generate, imgkit.metaprompt):
        with pytest.raises(PromptError):
            helper(prompt)
    with pytest.raises(PromptError):
        imgkit.generate(prompt, metaprompt="children")


@pytest.mark.parametrize("case", DRAWN, ids=lambda case: case.name)
def test_an_odd_prompt_is_painted_also_on_a_signboard(case: PromptCase) -> None:
    for prompt in (case.text, f'a sign that says "{case.text}"'):
        painting = painter.paint(prompt, (64, 64), 1, 0.5)
        assert Image.open(io.BytesIO(painting.image)).size == (64, 64)


@pytest.mark.parametrize("words", ["dog ", "dog with ", "a dog and ", "\U0001f436", "red, "])
def test_the_longest_prompt_is_painted_as_far_as_it_can_be_seen(words: str) -> None:
    prompt = (words * 32_000)[:32_000]
    painting = painter.paint(prompt, (64, 64), 1, 0.5)
    assert len(" ".join(painting.not_drawn)) < 100


def test_odd_prompts_are_drawn_and_kept_under_harmless_names(pictures: Path) -> None:
    before = set(pictures.parent.rglob("*"))
    for case in NAMED:
        [picture] = imgkit.generate(case.text, size="64x64", seed=1)
        assert picture.path
        assert picture.path.parent == pictures
        assert picture.path.name.isprintable()
        assert len(picture.path.name.encode()) < 200
        recipe = json.loads(picture.path.with_suffix(".json").read_bytes())
        assert recipe["prompt"] == case.text
        assert "<script>" not in picture._repr_html_()
        assert 'onerror="' not in picture._repr_html_()
    written = {path for path in pictures.parent.rglob("*") if path not in before}
    kept = [path for path in written if path.parent == pictures and path.suffix == ".png"]
    assert len(kept) == len(NAMED) == len(NAMES) + 2
