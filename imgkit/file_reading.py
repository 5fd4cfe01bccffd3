"""Reads the file that a person names, and says in words why it cannot be a picture."""

from pathlib import Path
from typing import TYPE_CHECKING

from imgkit.errors import ImageError
from imgkit.keeping.storage import read
from imgkit.language import _

if TYPE_CHECKING:
    from upath import UPath

_PHONE_PHOTOS = (b"ftypheic", b"ftypheix", b"ftyphevc", b"ftypmif1", b"ftypmsf1")
"""The brands of HEIC: ISO/IEC 23008-12, and https://mp4ra.org (November 2026)."""


def kind_in_words(data: bytes) -> str:
    """Say what a file is that is no picture, whatever its name says.

    Args:
        data: The bytes of the file.

    Returns:
        A sentence.
    """
    start = data[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if not data:
        return _("The file is empty.")
    if data[4:12] in _PHONE_PHOTOS:
        return _("It is a HEIC photo, as phones take them, and few programs can open those.")
    if start.startswith(b"%pdf"):
        return _("It is a PDF document.")
    if start.startswith((b"<svg", b"<?xml")) and b"<svg" in start:
        return _("It is an SVG drawing: lines and shapes instead of pixels.")
    if start.startswith((b"<!doctype html", b"<html")):
        return _("It is a web page: the link led to a page with the picture on it.")
    return _("Its content is not that of a PNG, JPEG or WebP file, whatever its name says.")


def read_file(given: object, most: int) -> tuple[bytes, str]:
    """Read a file.

    Args:
        given: Its path, or whatever a person took for one.
        most: How many bytes it may have.

    Returns:
        Its bytes and its name.

    Raises:
        ImageError: There is none, it may not be read, it is too large, or this is no path at all.
        StorageError: It lies in a container that cannot be reached.
    """
    if not isinstance(given, str | Path):
        from upath import UPath  # of all that is no usual path, only this one can be read

        if isinstance(given, UPath):
            return _read_in_container(given)
        raise ImageError(
            _("A picture was expected, but this is of the type {kind}.").format(
                kind=type(given).__name__
            ),
            remedy=_("Give a picture, or the path of its file in quotation marks."),
        )
    if isinstance(given, str) and given.startswith(("http:", "https:", "data:")):
        raise ImageError(
            _("An address of the web is no picture yet."),
            remedy=_("Save the picture on this computer first, and give the path of its file."),
        )
    name = _shown(Path(given).name[:80])
    try:
        return _read(Path(given).expanduser(), most)
    except OSError as error:
        raise _not_readable(name, f"{error.strerror or error}.") from None
    except (ValueError, RuntimeError):
        # NUL and lone surrogates are in no path, and "~nobody" is nobody's folder.
        raise _not_readable(name, _("No file can have this name.")) from None


def _read_in_container(path: "UPath") -> tuple[bytes, str]:
    try:
        return read(path), path.name
    except OSError as error:
        raise _not_readable(path.name, f"{error.strerror or error}.") from None


def _read(path: Path, most: int) -> tuple[bytes, str]:
    if not path.exists():
        raise ImageError(
            _("There is no file {path}.").format(path=_shown(str(path)[:200])),
            remedy=_("Check the spelling; the current folder is {folder}.").format(
                folder=Path.cwd().name
            ),
        )
    if not path.is_file():  # reading a device may never end
        raise _not_readable(_shown(path.name[:80]), _("It is a folder or a device."))
    if path.stat().st_size > most:
        raise too_heavy(path.name, path.stat().st_size, most)
    return path.read_bytes(), path.name


def _shown(name: str) -> str:
    """Return a name so that it can be printed, whatever it holds."""
    return name if name.isprintable() else ascii(name)[1:-1]


def too_heavy(name: str, size: int, most: int) -> ImageError:
    """Return the error for a file with too many bytes.

    Args:
        name: What to call it.
        size: How many bytes it has.
        most: How many it may have.
    """
    return ImageError(
        _("{name} has {megabytes} MB; at most {most} MB are allowed.").format(
            name=name, megabytes=-(-size // 1_000_000), most=most // 1_000_000
        ),
        remedy=_("Make it smaller, for example 2048 pixels wide."),
    )


def _not_readable(name: str, why: str) -> ImageError:
    return ImageError(
        _("The file {name} cannot be read.").format(name=name),
        why=why,
        remedy=_("Choose a picture that you may open."),
    )
