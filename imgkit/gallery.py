"""The folder in which every picture is kept the moment it arrives, with its recipe beside it."""

import contextlib
import dataclasses
import datetime as dt
import json
import secrets
from collections.abc import Iterable
from pathlib import Path

from pydantic import ValidationError

from imgkit.errors import ImageError, SavingError
from imgkit.files import plain_name, write_new
from imgkit.language import _
from imgkit.picture import Picture, Pictures, file_ending
from imgkit.recipes import Recipe


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

    def recipes(self) -> list[Recipe]:
        """Return the recipes of all pictures that are kept here, the newest first.

        A file that is no recipe, and a recipe whose picture is gone, is left out.
        """
        if not self.folder.is_dir():
            return []
        names = {path.name for path in self.folder.iterdir()}
        found = (self.recipe(name) for name in names if name.endswith(".json"))
        kept = [recipe for recipe in found if recipe is not None and recipe.file in names]
        return sorted(kept, key=lambda recipe: (recipe.created, recipe.file), reverse=True)

    def recipe(self, name: str) -> Recipe | None:
        """Return the recipe of a picture.

        Args:
            name: The name of the picture's file, or of its recipe.

        Returns:
            The recipe; None where there is none that can be read.
        """
        path = (self.folder / Path(name).name).with_suffix(".json")
        try:
            return Recipe.model_validate_json(path.read_bytes())
        except (OSError, ValidationError):
            return None

    def picture(self, name: str) -> Picture:
        """Return a picture that is kept here.

        Args:
            name: The name of its file.

        Raises:
            ImageError: The picture or its recipe is gone, or cannot be read.
        """
        recipe = self.recipe(name)
        with contextlib.suppress(OSError):
            if recipe is not None:
                return recipe.picture(self.folder / recipe.file)
        raise ImageError(
            _("The picture {name} is not here any more.").format(name=name),
            why=_("Its file or its recipe is gone from the folder of pictures, or is damaged."),
            remedy=_("Look for it in the waste bin, or choose another one."),
        )

    def line(self, parent: str | None) -> list[tuple[str, Recipe | None]]:
        """Return the pictures that a picture comes from, the first of the family first.

        Args:
            parent: The name of the file that it was made from; None where there is none.

        Returns:
            The name and the recipe of each; the first may have none, as it may come from anywhere.
        """
        members: dict[str, Recipe | None] = {}
        while parent and parent not in members:
            members[parent] = recipe = self.recipe(parent)
            parent = recipe.parent if recipe else None
        return list(reversed(members.items()))

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
    words = plain_name(picture.prompt.splitlines()[-1].lower()) or "picture"
    return f"{moment}_{words}_{secrets.token_hex(3)}"
