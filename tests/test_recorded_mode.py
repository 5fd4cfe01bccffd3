"""The same helpers, answered by a recording of what the local service said."""

from pathlib import Path

import pytest

import imgkit
from imgkit import errors, session

PROMPT = "a red house next to a tree"
SMALL = "256x256"


@pytest.fixture
def recorded(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> imgkit.Picture:
    """A recording of one picture, played back from here on; the picture as it was drawn."""
    folder = tmp_path / "recordings" / "en" / "00-welcome"
    monkeypatch.setenv("IMGKIT_RECORD_TO", str(folder))
    (drawn,) = imgkit.generate(PROMPT, size=SMALL, seed=3)
    imgkit.describe(drawn)
    monkeypatch.delenv("IMGKIT_RECORD_TO")
    session.forget()
    monkeypatch.setenv("IMGKIT_MODE", "recorded")
    monkeypatch.setenv("IMGKIT_RECORDING", str(folder))
    return drawn


def test_the_same_call_gets_the_same_picture_and_says_that_it_is_recorded(
    recorded: imgkit.Picture,
) -> None:
    (played,) = imgkit.generate(PROMPT, size=SMALL, seed=3)
    assert played.bytes == recorded.bytes
    assert (played.source, played.model, played.seed) == ("recorded", "painter", 3)
    assert played.alt == recorded.alt
    assert str(played.cost) == "free"
    assert imgkit.describe(played).source == "recorded"
    assert "recording answers" in str(imgkit.who_answers())


@pytest.mark.usefixtures("recorded")
def test_a_changed_prompt_never_gets_the_recorded_picture() -> None:
    with pytest.raises(errors.RecordingError, match=r"start\.py record"):
        imgkit.generate(f"{PROMPT} at night", size=SMALL, seed=3)


@pytest.mark.usefixtures("recorded")
def test_what_a_model_lacks_is_refused_as_it_was_when_recorded() -> None:
    with pytest.raises(errors.OptionError, match="2048x2048"):
        imgkit.generate(PROMPT, size="9000x9000")


def test_without_a_recording_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IMGKIT_MODE", "recorded")
    with pytest.raises(errors.RecordingError, match="IMGKIT_RECORDING"):
        imgkit.who_answers()


def test_a_notebook_plays_the_recording_of_its_own_name(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("IMGKIT_MODE", "recorded")
    monkeypatch.setattr("imgkit.session.project_folder", lambda: tmp_path)
    monkeypatch.setenv("JPY_SESSION_NAME", str(tmp_path / "notebooks/fr/02-metaprompts.ipynb"))
    with pytest.raises(errors.RecordingError, match=r"notebooks/fr/02-metaprompts\.ipynb"):
        imgkit.who_answers()
