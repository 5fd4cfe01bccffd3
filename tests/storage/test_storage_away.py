"""A storage that goes away while pictures are kept, and comes back."""

import threading
from collections.abc import Callable

import pytest
from storage.relay import Relay
from studio import picture

from imgkit.errors import SavingError, StorageError
from imgkit.keeping.files import write_new
from imgkit.keeping.gallery import Gallery
from imgkit.picture import Picture
from imgkit.widgets import gallery_panel

Files = Callable[[], dict[str, bytes]]


def test_a_storage_that_comes_back_soon_is_waited_for(
    gallery: Gallery, network: Relay, files: Files
) -> None:
    gallery.check_writable()
    network.cut()
    back = threading.Timer(0.2, network.mend)
    back.start()
    (kept,) = gallery.keep([picture("a dog")])
    back.join()
    assert [recipe.prompt for recipe in gallery.recipes()] == ["a dog"]
    assert kept.path
    assert len(files()) == 2


def test_pictures_of_a_storage_that_stays_away_are_held_and_can_be_kept_later(
    gallery: Gallery, network: Relay
) -> None:
    network.cut()
    with pytest.raises(SavingError, match="cannot be reached") as caught:
        gallery.keep([picture("a dog"), picture("a cat")])
    held = caught.value
    assert [one.prompt for one in held.pictures] == ["a dog", "a cat"]
    network.mend()
    assert held.keep_again
    assert [one.prompt for one in held.keep_again()] == ["a dog", "a cat"]
    assert {recipe.prompt for recipe in gallery.recipes()} == {"a dog", "a cat"}


@pytest.mark.parametrize(
    ("received", "left"),
    [
        pytest.param(200, [], id="in the head of the upload"),
        pytest.param(100_000, [], id="in the middle of the picture"),
        pytest.param(1_001_200, [1_000_000], id="before the recipe was whole"),
    ],
)
def test_what_was_broken_off_shows_nowhere(
    gallery: Gallery, network: Relay, files: Files, received: int, left: list[int]
) -> None:
    large = Picture(bytes(1_000_000), "a dog", "local", "The painter", "painter")
    network.cut_after(received)
    with pytest.raises(SavingError) as caught:
        gallery.keep([large])
    network.mend()
    assert gallery.recipes() == []
    assert [len(data) for data in files().values()] == left
    assert caught.value.keep_again
    caught.value.keep_again()
    assert [recipe.prompt for recipe in gallery.recipes()] == ["a dog"]


def test_an_answer_that_got_lost_does_no_harm(gallery: Gallery, files: Files) -> None:
    """The file is there, and the SDK, which heard nothing, sends it once more."""
    for _attempt in range(2):
        write_new(gallery.folder / "a.png", b"the same")
    assert list(files()) == ["anna/a.png"]


def test_reading_says_that_the_storage_is_away_and_not_that_pictures_are_gone(
    gallery: Gallery, network: Relay
) -> None:
    gallery.keep([picture("a dog")])
    [name] = [recipe.file for recipe in gallery.recipes()]
    panel = gallery_panel()
    network.cut()
    for reading in (gallery.recipes, lambda: gallery.picture(name)):
        with pytest.raises(StorageError, match="cannot be reached"):
            reading()
    panel.look_again()
    assert "cannot be reached" in panel.status
    assert len(panel.tiles) == 1
    network.mend()
    assert len(gallery.recipes()) == 1
