"""Handing in: one page that a teacher opens with a double click, and a zip with the originals."""

import html
import io
import itertools
import json
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from imgkit.errors import InputError
from imgkit.hand_in_page import SHOWN_OPTIONS, Hider, page
from imgkit.keeping.files import plain_name, write_new
from imgkit.keeping.storage import AnyPath, names_in
from imgkit.language import _
from imgkit.picture import Picture, Pictures, file_ending
from imgkit.session import current

FOLDER = "handed-in"
"""Where hand-ins lie, in the folder of pictures."""


@dataclass(frozen=True)
class HandIn:
    """What was handed in.

    Args:
        name: Whose work it is.
        pictures: The pictures, in the order of the page.
        page: The page: one file, with everything in it.
        originals: A zip with the files of the pictures as they came, and their recipes.
    """

    name: str
    pictures: Pictures
    page: AnyPath
    originals: AnyPath

    def __str__(self) -> str:
        """Say what lies where, without the path of this computer."""
        said = _(
            "Ready for your teacher: the page {page} and the originals {originals}. "
            "Both are in the folder {folder}, inside your folder of pictures."
        )
        return said.format(page=self.page.name, originals=self.originals.name, folder=FOLDER)

    def _repr_html_(self) -> str:
        return f"<p>{html.escape(str(self))}</p>"


def hand_in(name: str, pictures: Sequence[Picture], *, title: str = "") -> HandIn:
    """Write a page of pictures for a teacher, and a zip with their files as they came.

    The page needs no other file and no network. Nothing is overwritten: who hands in twice has two
    pages. Keys, addresses of services and paths of this computer are left out.

    Args:
        name: Whose work it is; it may hold anything that can be typed.
        pictures: The pictures, in the order in which they are to be shown.
        title: What the work is called.

    Returns:
        Where page and originals lie.

    Raises:
        InputError: There is no name, or no picture.
        ImageError: A picture is damaged.
        SavingError: The disk refuses.
    """
    if not name.strip():
        raise InputError(
            _("There is no name on it."), remedy=_("Write your name, so that it can be found.")
        )
    if not pictures:
        raise InputError(
            _("There is no picture to hand in."), remedy=_("Draw one, or pick one, first.")
        )
    session = current()
    settings = session.settings
    hider = Hider((*settings.secrets(), *settings.endpoints()))
    name, title = hider.hide(name.strip()), hider.hide(title.strip())
    lines = [session.gallery.line(picture.parent) for picture in pictures]
    names = [
        hider.hide(_name_in_zip(number, picture))
        for number, picture in enumerate(pictures, start=1)
    ]
    text = page(name, title, list(zip(names, pictures, lines, strict=True)), hider)
    stem = _free_name(session.gallery.folder / FOLDER, name, title)
    originals = write_new(stem.with_name(f"{stem.name}.zip"), _zipped(names, pictures, hider))
    written = write_new(stem.with_name(f"{stem.name}.html"), text.encode(errors="replace"))
    return HandIn(name, Pictures(pictures), written, originals)


def _name_in_zip(number: int, picture: Picture) -> str:
    """Return a file name that no other picture of the zip has."""
    kept_as = picture.path.name if picture.path else f"picture.{file_ending(picture.bytes)}"
    return f"{number:02}_{kept_as}"


def _free_name(folder: AnyPath, name: str, title: str) -> AnyPath:
    """Return the first path, without its ending, that no earlier hand-in has."""
    words = (plain_name(name) or "pupil", plain_name(title))
    wanted = "_".join(word for word in words if word)
    taken = names_in(folder)
    for number in itertools.count(1):
        stem = wanted if number == 1 else f"{wanted}_{number}"
        if not taken & {f"{stem}.html", f"{stem}.zip"}:
            return folder / stem
    raise AssertionError  # the numbers do not end


def _zipped(names: Sequence[str], pictures: Sequence[Picture], hider: Hider) -> bytes:
    """Return a zip with the bytes as they came: saved anew, they would lose who made them."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for name, picture in zip(names, pictures, strict=True):
            archive.writestr(name, picture.bytes)
            recipe = picture.recipe()
            recipe["options"] = {
                option: value
                for option, value in recipe["options"].items()
                if option in SHOWN_OPTIONS
            }
            text = json.dumps({"file": name, **recipe}, ensure_ascii=False, indent=2)
            archive.writestr(f"{Path(name).stem}.json", hider.hide(text))
    return file.getvalue()
