"""The setting that sends every prompt through the checks of notebook 02 first."""

from pathlib import Path

import pytest
from PIL import Image

import imgkit
from imgkit import local
from imgkit.errors import PromptError, ServiceError, SettingsError
from imgkit.screening import screen

GUN = "A water gun next to a paddling pool"
"""On the word list, but nothing that moderation minds."""
RIFLE = "A man with a rifle"
"""The other way round."""
SMALL = "64x64"


def checks(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("IMGKIT_CHECK_PROMPTS", value)


def test_without_the_setting_nothing_is_checked() -> None:
    assert len(imgkit.generate(GUN, size=SMALL)) == 1


@pytest.mark.parametrize("value", ["words", "both"])
def test_the_word_list_stops_a_prompt_and_says_which_word(
    monkeypatch: pytest.MonkeyPatch, pictures: Path, value: str
) -> None:
    checks(monkeypatch, value)
    with pytest.raises(PromptError, match=r"word list.*: gun\."):
        imgkit.generate(GUN, size=SMALL)
    assert list(pictures.iterdir()) == []


def test_moderation_stops_a_prompt_and_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    checks(monkeypatch, "moderation")
    assert len(imgkit.generate(GUN, size=SMALL)) == 1
    with pytest.raises(PromptError, match=r"Moderation.*violence"):
        imgkit.generate(RIFLE, size=SMALL)


def test_an_edit_and_a_variation_are_checked_too(monkeypatch: pytest.MonkeyPatch) -> None:
    checks(monkeypatch, "words")
    photo = Image.new("RGB", (64, 64), "green")
    with pytest.raises(PromptError, match="word list"):
        imgkit.edit(photo, "add a knife")
    with pytest.raises(PromptError, match="word list"):
        imgkit.variation(photo, "with a knife")


def test_the_kits_own_boundaries_may_name_what_they_forbid(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    checks(monkeypatch, "both")
    listed = imgkit.metaprompt("a dog", disallow=["guns", "a gun"])
    assert " a gun" in listed
    screen(listed, "both")
    assert len(imgkit.generate("a dog", size=SMALL, metaprompt="children")) == 1
    with pytest.raises(PromptError):
        imgkit.generate(GUN, size=SMALL, metaprompt="children")


def test_where_moderation_gives_no_answer_no_picture_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, pictures: Path
) -> None:
    checks(monkeypatch, "moderation")
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", local.start().url)
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "canary-0123456789")
    monkeypatch.setenv("AZURE_OPENAI_DEPLOYMENT", "our-pictures")
    with pytest.raises(ServiceError, match=r"could not be checked.*IMGKIT_CHECK_PROMPTS=words"):
        imgkit.generate("a dog", size="1024x1024")
    assert list(pictures.iterdir()) == []


def test_a_check_that_there_is_not_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    checks(monkeypatch, "teacher")
    with pytest.raises(SettingsError, match="IMGKIT_CHECK_PROMPTS"):
        imgkit.who_answers()
