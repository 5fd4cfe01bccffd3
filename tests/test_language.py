"""The language of the words on show."""

from pathlib import Path

import pytest

from imgkit.errors import SettingsError
from imgkit.language import _translations, language


@pytest.mark.parametrize(("folder", "spoken"), [("fr", "fr"), ("ru", "ru"), ("de", "en")])
def test_a_notebook_speaks_the_language_of_its_folder(
    folder: str, spoken: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / folder).mkdir()
    monkeypatch.chdir(tmp_path / folder)
    assert language() == spoken


def test_the_settings_count_more_than_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fr").mkdir()
    monkeypatch.chdir(tmp_path / "fr")
    monkeypatch.setenv("IMGKIT_LANGUAGE", "ru")
    assert language() == "ru"


def test_a_language_without_a_lesson_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IMGKIT_LANGUAGE", "de")
    with pytest.raises(SettingsError, match="IMGKIT_LANGUAGE"):
        language()


def test_words_are_looked_up_in_the_language_of_the_settings(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("IMGKIT_LANGUAGE", "fr")
    assert _translations().gettext("Draw") == "Dessiner"


def test_a_setting_that_cannot_be_read_leaves_the_words_in_english(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("IMGKIT_MODE", "nonsense")
    assert _translations().gettext("Draw") == "Draw"
