"""Names of files, and writing them: nothing is overwritten, nothing half-written stays behind."""

import contextlib
import re
import secrets
import shutil
import unicodedata
from pathlib import Path
from typing import BinaryIO, TypeVar

from imgkit.errors import SavingError
from imgkit.keeping.storage import AnyPath, put_new
from imgkit.language import _

_Path = TypeVar("_Path", bound=AnyPath)

ROOM_BYTES = 32_000_000
"""Ten pictures, the most that one call draws, with 3 MB each."""


def write_new(path: _Path, data: bytes) -> _Path:
    """Write a new file, whole or not at all.

    On this computer the data goes into a temporary file beside it, which then takes the name; a
    container does the same on its side. A name that is taken is never taken over.

    Args:
        path: Where to; a folder is made where it is missing, a container is not.
        data: What to write.

    Returns:
        The path.

    Raises:
        SavingError: The name is taken, or the disk or the storage refuses.
    """
    try:
        if isinstance(path, Path):
            _write_on_disk(path, data)
        else:
            put_new(path, data)
    except FileExistsError:
        raise SavingError(
            _("There is a file {name} already, and it is kept.").format(name=path.name),
            remedy=_("Choose another name."),
        ) from None
    return path


def _write_on_disk(path: Path, data: bytes) -> None:
    # Not from tempfile: nobody else could read its files, and a class may share a folder.
    temporary = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with _open_new(temporary) as file:
            file.write(data)
        _give_name(temporary, path)
    except FileExistsError:
        raise
    except OSError as error:
        raise SavingError(
            _("{name} could not be written into {folder}.").format(
                name=path.name, folder=path.parent
            ),
            why=f"{error.strerror or error}.",
            remedy=_("Free some space, or choose another folder with IMGKIT_PICTURES in .env."),
        ) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()


def _open_new(path: Path) -> BinaryIO:
    try:
        return path.open("xb")
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.open("xb")


def check_room(folder: Path) -> None:
    """Look whether the disk has room for a few pictures: an empty file fits on a full one.

    Args:
        folder: Where they are to be kept.

    Raises:
        SavingError: It has not.
    """
    if shutil.disk_usage(folder).free < ROOM_BYTES:
        raise SavingError(
            _("The disk is full: there is no room for a picture in {folder}.").format(
                folder=folder
            ),
            remedy=_("Free some space, or choose another folder with IMGKIT_PICTURES in .env."),
        )


def plain_name(text: str) -> str:
    """Return what a text gives for the name of a file: letters, digits and dashes.

    Args:
        text: Whatever a person typed.

    Returns:
        At most 48 characters, none of which leads out of a folder; empty where nothing is left.
    """
    return "-".join(re.findall(r"\w+", unicodedata.normalize("NFKC", text)))[:48].strip("-")


def _give_name(temporary: Path, path: Path) -> None:
    try:
        path.hardlink_to(temporary)
    except FileExistsError:
        raise
    except OSError:
        # Some drives, USB sticks among them, know no hard links. An empty file takes the name where
        # nobody else has it; taking its place needs no room on the disk.
        path.touch(exist_ok=False)
        temporary.replace(path)
