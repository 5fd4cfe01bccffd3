import datetime as dt
import json
import os
import stat
from pathlib import Path

import pytest

from imgkit.errors import SavingError
from imgkit.keeping.files import write_new
from imgkit.keeping.gallery import Gallery
from imgkit.picture import Picture

MOMENT = dt.datetime(2026, 11, 20, 9, 30, tzinfo=dt.UTC)


def picture(data: bytes = b"not really a picture", prompt: str = "Dog & Eiffel Tower") -> Picture:
    return Picture(data, prompt, "local", "the painter", "painter", created=MOMENT)


def test_bytes_are_kept_as_they_came_with_their_recipe_beside_them(tmp_path: Path) -> None:
    (kept,) = Gallery(tmp_path).keep([picture()])
    assert kept.path is not None
    assert kept.path.read_bytes() == b"not really a picture"
    recipe = json.loads(kept.path.with_suffix(".json").read_text(encoding="utf-8"))
    assert recipe["prompt"] == "Dog & Eiffel Tower"
    assert recipe["created"] == "2026-11-20T09:30:00+00:00"
    assert recipe["source"] == "local"


def test_the_name_tells_when_and_what(tmp_path: Path) -> None:
    (kept,) = Gallery(tmp_path).keep([picture(prompt="Собака у Эйфелевой башни")])
    assert kept.path is not None
    assert kept.path.name.startswith("2026-11-20_093000_собака-у-эйфелевой-башни_")


def test_the_same_picture_kept_twice_is_two_files(tmp_path: Path) -> None:
    gallery = Gallery(tmp_path)
    gallery.keep([picture(), picture()])
    gallery.keep([picture()])
    assert len(list(tmp_path.glob("*.bin"))) == 3


@pytest.mark.parametrize("prompt", ["../../etc/passwd", "a/b\\c", "  ?*<>|  ", "x" * 5000])
def test_no_prompt_leads_out_of_the_folder(tmp_path: Path, prompt: str) -> None:
    (kept,) = Gallery(tmp_path / "pictures").keep([picture(prompt=prompt)])
    assert kept.path is not None
    assert kept.path.parent == tmp_path / "pictures"
    assert len(kept.path.name) < 100


def test_a_name_that_is_taken_is_never_taken_over(tmp_path: Path) -> None:
    path = write_new(tmp_path / "a.png", b"first")
    with pytest.raises(SavingError, match="Choose another name"):
        write_new(path, b"second")
    assert path.read_bytes() == b"first"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.png"]


def test_pictures_that_cannot_be_written_come_back_in_the_error(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.write_text("a file stands where the folder should be")
    with pytest.raises(SavingError, match="IMGKIT_PICTURES") as caught:
        Gallery(folder).keep([picture()])
    assert [one.bytes for one in caught.value.pictures] == [b"not really a picture"]


def test_a_drive_without_hard_links_works_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    path = write_new(tmp_path / "a.png", b"first")
    assert path.read_bytes() == b"first"
    with pytest.raises(SavingError):
        write_new(path, b"second")
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.png"]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights of another kind")
def test_others_may_look_at_what_is_kept_where_the_folder_is_shared(tmp_path: Path) -> None:
    (kept,) = Gallery(tmp_path / "class").keep([picture()])
    assert kept.path is not None
    neighbour = tmp_path / "neighbour"
    neighbour.touch()
    assert stat.S_IMODE(kept.path.stat().st_mode) == stat.S_IMODE(neighbour.stat().st_mode)


def test_each_recipe_is_found_once_it_is_there_and_no_longer_than_its_picture(
    tmp_path: Path,
) -> None:
    gallery, other = Gallery(tmp_path), Gallery(tmp_path)
    assert gallery.recipes() == []
    first, _second = other.keep([picture(prompt="first"), picture(prompt="second")])
    assert {recipe.prompt for recipe in gallery.recipes()} == {"first", "second"}
    assert first.path is not None
    first.path.unlink()
    assert [recipe.prompt for recipe in gallery.recipes()] == ["second"]


def test_what_could_not_be_written_can_be_kept_later(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.write_text("a file stands where the folder should be")
    with pytest.raises(SavingError) as caught:
        Gallery(folder).keep([picture(), picture()])
    folder.unlink()
    assert caught.value.keep_again is not None
    assert len(caught.value.keep_again()) == 2
    assert len(Gallery(folder).recipes()) == 2
