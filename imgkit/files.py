"""Writing files so that nothing is ever overwritten and nothing half-written stays behind."""

import os
import tempfile
from pathlib import Path

from imgkit.errors import SavingError


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
                f"There is a file {path.name} already, and it is kept.",
                remedy="Choose another name.",
            ) from None
        raise SavingError(
            f"{path.name} could not be written into {path.parent}.",
            why=f"{error.strerror or error}.",
            remedy="Free some space, or choose another folder with IMGKIT_PICTURES in .env.",
        ) from error
    finally:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
    return path


def _give_name(temporary: Path, path: Path) -> None:
    try:
        path.hardlink_to(temporary)
    except FileExistsError:
        raise
    except OSError:
        # Some drives, USB sticks among them, know no hard links; "x" refuses a taken name too.
        with path.open("xb") as file:
            file.write(temporary.read_bytes())
