"""The folder in which every picture is kept the moment it arrives, with its recipe beside it."""

import dataclasses
import datetime as dt
import json
import re
import secrets
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from imgkit.errors import SavingError
from imgkit.files import write_new
from imgkit.picture import Picture, Pictures, file_ending


class Gallery:
    """A folder of pictures; nothing in it is ever overwritten.

    Args:
        folder: Where the pictures are kept.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def check_writable(self) -> None:
        """Try the folder before money is spent on a picture that could not be kept.

        Raises:
            SavingError: Nothing can be written there.
        """
        probe = self.folder / f".probe-{secrets.token_hex(4)}"
        write_new(probe, b"")
        probe.unlink()

    def keep(self, pictures: Iterable[Picture]) -> Pictures:
        """Write pictures and their recipes.

        Args:
            pictures: The pictures.

        Returns:
            The same pictures, which now know where they are kept.

        Raises:
            SavingError: Some could not be written; the error's ``pictures`` holds those.
        """
        kept, lost, last_error = Pictures(), Pictures(), None
        for picture in pictures:
            try:
                kept.append(dataclasses.replace(picture, path=self._write(picture)))
            except SavingError as error:
                lost.append(picture)
                last_error = error
        if last_error is not None:
            last_error.pictures = lost
            raise last_error
        return kept

    def _write(self, picture: Picture) -> Path:
        path = self.folder / f"{_name(picture)}.{file_ending(picture.bytes)}"
        write_new(path, picture.bytes)
        recipe = {"file": path.name, **picture.recipe()}
        text = json.dumps(recipe, ensure_ascii=False, indent=2)
        write_new(path.with_suffix(".json"), text.encode())
        return path


def _name(picture: Picture) -> str:
    """Return a file name that tells when and what, and that no other picture has."""
    moment = picture.created.astimezone(dt.UTC).strftime("%Y-%m-%d_%H%M%S")
    plain = unicodedata.normalize("NFKC", picture.prompt.splitlines()[-1]).lower()
    words = "-".join(re.findall(r"\w+", plain))[:48].strip("-")
    return f"{moment}_{words or 'picture'}_{secrets.token_hex(3)}"
