"""What IMGKIT_PICTURES may be, and what is said where it cannot be used."""

import sys
from pathlib import Path

import pytest

from imgkit.errors import SettingsError
from imgkit.keeping.storage import pictures_folder
from imgkit.settings import load_settings

STORAGE = "AccountName=school;AccountKey=bm90IHRoZSBrZXk="


def test_without_it_the_pictures_lie_in_the_lesson(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("IMGKIT_PICTURES")
    assert pictures_folder(load_settings()) == tmp_path / "pictures"


def test_a_folder_at_home_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IMGKIT_PICTURES", "~/my pictures")
    assert pictures_folder(load_settings()) == Path.home() / "my pictures"


@pytest.mark.parametrize("place", ["az://class-7b", "az://class-7b/anna/", "az://7b7/Anna B/2026"])
def test_a_container_is_taken_as_it_stands(monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    monkeypatch.setenv("IMGKIT_PICTURES", place)
    monkeypatch.setenv("AZURE_STORAGE_CONNECTION_STRING", STORAGE)
    folder = pictures_folder(load_settings())
    assert str(folder).rstrip("/") == place.rstrip("/")
    assert str(folder / "a.png") == f"{place.rstrip('/')}/a.png"


@pytest.mark.parametrize(
    "place",
    [
        "s3://class-7b",
        "az://",
        "az://7b",
        "az://Class",
        "az://a--b",
        "az://abc/../x",
        "az://abc/a?b",
    ],
)
def test_what_cannot_be_is_refused(monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    monkeypatch.setenv("IMGKIT_PICTURES", place)
    with pytest.raises(SettingsError, match="neither a folder nor a container"):
        pictures_folder(load_settings())


def test_somebody_must_say_whose_container_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IMGKIT_PICTURES", "az://class-7b")
    with pytest.raises(SettingsError, match="AZURE_STORAGE_CONNECTION_STRING"):
        pictures_folder(load_settings())


def test_the_name_of_the_account_is_enough_where_somebody_signs_in(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("IMGKIT_PICTURES", "az://class-7b/anna")
    monkeypatch.setenv("AZURE_STORAGE_ACCOUNT_NAME", "school")
    assert str(pictures_folder(load_settings())) == "az://class-7b/anna"


def test_a_damaged_connection_string_is_named_and_not_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("IMGKIT_PICTURES", "az://class-7b")
    monkeypatch.setenv("AZURE_STORAGE_CONNECTION_STRING", "canary-without-a-name")
    with pytest.raises(SettingsError, match="no connection string") as caught:
        pictures_folder(load_settings())
    assert "canary" not in str(caught.value)


def test_without_the_extra_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IMGKIT_PICTURES", "az://class-7b")
    monkeypatch.setenv("AZURE_STORAGE_CONNECTION_STRING", STORAGE)
    monkeypatch.setitem(sys.modules, "azure.storage.blob.aio", None)
    with pytest.raises(SettingsError, match=r"python3 start\.py --with azure"):
        pictures_folder(load_settings())


def test_the_keys_of_the_storage_are_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    opened = f"{STORAGE};SharedAccessSignature=sv=2026&sig=made-up"
    monkeypatch.setenv("AZURE_STORAGE_CONNECTION_STRING", opened)
    settings = load_settings()
    assert {opened, "bm90IHRoZSBrZXk=", "sv=2026&sig=made-up"} <= set(settings.secrets())
    assert "bm90IHRoZSBrZXk=" not in repr(settings)
