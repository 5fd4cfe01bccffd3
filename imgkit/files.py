"""Names of files, and writing them: nothing is overwritten, nothing half-written stays behind."""

import os
import re
import tempfile
import unicodedata
from pathlib import Path

from imgkit.errors import SavingError
from imgkit.language import _


def write_new(path: Path, data: bytes) -> Path:
    """Write a new file, whole or not at all.

    The data goes into a temporary file beside it, which then takes the name; a name that is taken
    is never taken over.

    Args:
        path: Where to; the folder is made where it is missing.
        data: What to write.

    Returns:
        The path.

    Raises:
        SavingError: The name is taken, or the disk refuses.
    """
    temporary = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        _give_name(Path(temporary), path)
    except OSError as error:
        if isinstance(error, FileExistsError) and temporary is not None:
            raise SavingError(
                _("There is a file {name} already, and it is kept.").format(name=path.name),
                remedy=_("Choose another name."),
            ) from None
        raise SavingError(
            _("{name} could not be written into {folder}.").format(
                name=path.name, folder=path.parent
            ),
            why=f"{error.strerror or error}.",
            remedy=_("Free some space, or choose another folder with IMGKIT_PICTURES in .env."),
        ) from error
    finally:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
    return path


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
        # Some drives, USB sticks among them, know no hard links; "x" refuses a taken name too.
        with path.open("xb") as file:
            file.write(temporary.read_bytes())
