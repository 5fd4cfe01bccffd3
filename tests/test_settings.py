from pathlib import Path

import pytest

from imgkit.errors import MissingKeyError, SettingsError
from imgkit.services import decide
from imgkit.settings import load_settings

CANARY = "sk-canary-0123456789"


def decided() -> str:
    return decide(load_settings()).mode


def test_no_key_means_local() -> None:
    assert decided() == "local"


def test_a_key_in_the_env_file_is_used_from_a_folder_below(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".env").write_text(f"OPENAI_API_KEY={CANARY}\n")
    below = tmp_path / "notebooks" / "en"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    assert decided() == "live"
    assert load_settings().secrets() == (CANARY,)


def test_a_key_counts_from_the_next_call_on(tmp_path: Path) -> None:
    assert decided() == "local"
    (tmp_path / ".env").write_text(f"OPENAI_API_KEY={CANARY}\n")
    assert decided() == "live"


def test_an_empty_value_counts_as_not_set(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("OPENAI_API_KEY=\nIMGKIT_MODE=\n")
    assert decided() == "local"


def test_a_file_saved_by_a_windows_editor_is_read(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"\xef\xbb\xbfOPENAI_API_KEY=" + CANARY.encode() + b"\r\n")
    assert decided() == "live"


def test_azure_answers_with_its_deployment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", "https://school.example")
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", CANARY)
    monkeypatch.setenv("AZURE_OPENAI_DEPLOYMENT", "our-pictures")
    service = decide(load_settings())
    assert (service.mode, service.provider, service.model) == ("live", "azure", "our-pictures")
    assert service.capabilities() is None


def test_the_model_behind_a_deployment_can_be_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", "https://school.example")
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", CANARY)
    monkeypatch.setenv("AZURE_OPENAI_DEPLOYMENT", "our-pictures")
    monkeypatch.setenv("IMGKIT_MODEL", "gpt-image-2")
    service = decide(load_settings())
    assert service.model == "our-pictures"
    capabilities = service.capabilities()
    assert capabilities is not None
    assert "gpt-image-2" in capabilities.names


def test_local_can_be_asked_for_in_spite_of_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", CANARY)
    monkeypatch.setenv("IMGKIT_MODE", "local")
    assert decided() == "local"


def test_live_without_a_key_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IMGKIT_MODE", "live")
    with pytest.raises(MissingKeyError, match=r"OPENAI_API_KEY.*\.env"):
        decided()


def test_azure_vision_describes_where_it_is_set_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISION_ENDPOINT", "https://school.example")
    monkeypatch.setenv("VISION_KEY", CANARY)
    assert decide(load_settings()).describes_by == "vision"
    monkeypatch.setenv("IMGKIT_MODE", "local")
    assert decide(load_settings()).describes_by == "responses"


def test_a_value_that_cannot_be_read_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IMGKIT_MODE", "offline")
    with pytest.raises(SettingsError, match=r"IMGKIT_MODE cannot be read.*local"):
        load_settings()


def test_a_key_shows_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "AZURE_OPENAI_API_KEY", "VISION_KEY"):
        monkeypatch.setenv(name, CANARY)
    settings = load_settings()
    shown = f"{settings!r}{settings}{decide(settings)!r}{decide(settings)}"
    assert CANARY not in shown
