"""Pictures in a container of Azure Blob Storage, as the real emulator keeps them."""

import dataclasses
import datetime as dt
import json
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from storage.conftest import ACCOUNT, KEY, connection_string
from studio import picture
from waiting import wait_until

import imgkit
from imgkit import session
from imgkit.errors import ImageError, SavingError
from imgkit.inputs import check_image
from imgkit.keeping.files import write_new
from imgkit.keeping.gallery import Gallery
from imgkit.recordings import start_recording
from imgkit.widgets import gallery_panel

if TYPE_CHECKING:
    from pathlib import Path

    from azure.storage.blob import BlobServiceClient

Files = Callable[[], dict[str, bytes]]

KEEP_TEN = """\
from imgkit.picture import Picture
from imgkit.session import current
for number in range(10):
    current().gallery.keep([Picture(b"bytes", f"of another {number}", "local", "", "")])
"""


def test_a_picture_is_kept_with_its_recipe(gallery: Gallery, container: str, files: Files) -> None:
    made = picture("Собака у Эйфелевой башни")
    (kept,) = gallery.keep([made])
    assert kept.path
    assert str(kept.path).startswith(f"az://{container}/anna/")
    assert kept.path.read_bytes() == made.bytes
    stored = files()
    assert stored.keys() == {f"anna/{kept.path.stem}{ending}" for ending in (".png", ".json")}
    assert json.loads(stored[f"anna/{kept.path.stem}.json"])["prompt"] == made.prompt
    (recipe,) = gallery.recipes()
    assert recipe.file == kept.path.name
    assert dataclasses.replace(gallery.picture(recipe.file), created=kept.created) == kept


@pytest.mark.usefixtures("container")
def test_a_drawn_picture_and_its_child_are_a_family_there(files: Files) -> None:
    (first,) = imgkit.generate("a small red house", size="1024x1024")
    (second,) = imgkit.edit(first, "the same at night")
    assert first.path
    assert second.parent == first.path.name
    line = session.current().gallery.line(second.parent)
    assert [name for name, _recipe in line] == [first.path.name]
    assert len(files()) == 4


def test_the_path_of_a_picture_is_taken_like_any_other(gallery: Gallery) -> None:
    (kept,) = gallery.keep([picture("a dog")])
    assert kept.path
    given: Any = kept.path
    checked = check_image(given)
    assert (checked.data, checked.parent) == (kept.bytes, kept.path.name)
    given = gallery.folder / "gone.png"
    with pytest.raises(ImageError, match=r"gone\.png cannot be read"):
        check_image(given)


def test_nothing_is_ever_overwritten(gallery: Gallery, files: Files) -> None:
    there = gallery.folder / "a.png"

    def write(data: bytes) -> bool:
        try:
            write_new(there, data)
        except SavingError:
            return False
        return True

    with ThreadPoolExecutor(8) as writers:
        won = list(writers.map(write, (bytes([number]) for number in range(8))))
    assert won.count(True) == 1
    assert files() == {"anna/a.png": bytes([won.index(True)])}


def test_two_writers_find_all_that_both_have_kept(gallery: Gallery) -> None:
    with subprocess.Popen([sys.executable, "-c", KEEP_TEN]) as another:
        for number in range(10):
            gallery.keep([picture(f"of mine {number}")])
            gallery.recipes()
    assert another.returncode == 0
    prompts = [recipe.prompt for recipe in gallery.recipes()]
    assert len(prompts) == len(set(prompts)) == 20


def test_the_recipes_come_newest_first_and_without_what_is_gone(
    gallery: Gallery, container: str, storage: "BlobServiceClient"
) -> None:
    noon = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)
    days = [noon + dt.timedelta(days=day) for day in (1, 2, 0)]
    kept = gallery.keep(dataclasses.replace(picture(), created=day) for day in days)
    assert [recipe.created for recipe in gallery.recipes()] == sorted(days, reverse=True)
    gone = kept[1].path
    assert gone
    inside = storage.get_container_client(container)
    inside.delete_blob(f"anna/{gone.name}")
    inside.upload_blob("anna/broken.json", b"{")
    inside.upload_blob("annabel/2.json", b"{}")
    assert [recipe.created for recipe in gallery.recipes()] == [days[0], days[2]]
    with pytest.raises(imgkit.ImgkitError, match="not here any more"):
        gallery.picture(gone.name)


def test_the_panel_shows_previews_and_keeps_them(gallery: Gallery, files: Files) -> None:
    gallery.keep([picture("a dog")])
    [name] = [recipe.file for recipe in gallery.recipes()]
    panel = gallery_panel()
    wait_until(lambda: panel.tiles[0]["picture"])
    wait_until(lambda: f"anna/.previews/{name}.webp" in files())
    assert gallery_panel().tiles[0]["picture"] == panel.tiles[0]["picture"]
    panel.opened = [name]
    assert panel.details[0]["picture"]
    assert len(gallery.recipes()) == 1


def test_a_hand_in_lies_beside_the_pictures(gallery: Gallery, files: Files) -> None:
    kept = gallery.keep([picture("a dog")])
    first, second = imgkit.hand_in("Ada", kept), imgkit.hand_in("Ada", kept)
    assert first.page.name == "Ada.html"
    assert second.page.name == "Ada_2.html"
    assert b"a dog" in files()["anna/handed-in/Ada.html"]
    assert "handed-in" in str(first)


def test_a_missing_container_is_named_before_anything_is_drawn(
    container: str, monkeypatch: pytest.MonkeyPatch, files: Files
) -> None:
    monkeypatch.setenv("IMGKIT_PICTURES", "az://nobodys-class/anna")
    with pytest.raises(SavingError, match=r"no container nobodys-class.*IMGKIT_PICTURES"):
        imgkit.generate("a red house")
    assert session.current().gallery.recipes() == []
    assert files() == {}, container


@pytest.mark.usefixtures("container")
def test_a_wrong_key_is_said_to_be_one(azurite: int, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = f"AccountName={ACCOUNT};AccountKey=bm90IHRoZSBrZXk="
    monkeypatch.setenv("AZURE_STORAGE_CONNECTION_STRING", connection_string(azurite, wrong))
    with pytest.raises(SavingError, match=r"does not open .*AZURE_STORAGE_CONNECTION_STRING"):
        session.current().gallery.check_writable()


def test_who_may_only_read_sees_the_pictures_and_is_told_why_none_is_drawn(
    gallery: Gallery, container: str, azurite: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    from azure.storage.blob import ContainerSasPermissions, generate_container_sas

    gallery.keep([picture("a dog")])
    looking = generate_container_sas(
        ACCOUNT,
        container,
        account_key=KEY,
        permission=ContainerSasPermissions(read=True, list=True),
        expiry=dt.datetime.now(tz=dt.UTC) + dt.timedelta(hours=1),
    )
    opened_by = f"SharedAccessSignature={looking}"
    monkeypatch.setenv("AZURE_STORAGE_CONNECTION_STRING", connection_string(azurite, opened_by))
    visitor = session.current().gallery
    assert [recipe.prompt for recipe in visitor.recipes()] == ["a dog"]
    with pytest.raises(SavingError, match="does not open") as refused:
        imgkit.generate("a red house")
    assert "sig=" not in str(refused.value)


def test_a_recording_holds_nothing_of_the_storage(gallery: Gallery, tmp_path: "Path") -> None:
    with start_recording(tmp_path / "recording", {"mode": "local"}) as recording:
        gallery.keep([picture("a dog")])
        assert len(gallery.recipes()) == 1
        assert recording.answers() == 0


def test_no_key_shows(gallery: Gallery) -> None:
    (kept,) = gallery.keep([picture("a dog")])
    shown = f"{kept!r}{kept.path!r}{gallery.folder!r}{session.current().settings!r}{vars(gallery)}"
    assert KEY not in shown
    assert KEY in session.current().settings.secrets()


def test_the_check_up_says_where_the_pictures_are(container: str) -> None:
    assert f"az://{container}/anna" in str(imgkit.check_up())
