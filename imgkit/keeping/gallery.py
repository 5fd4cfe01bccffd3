"""Every picture is kept here the moment it arrives, with its recipe beside it."""

import contextlib
import dataclasses
import datetime as dt
import functools
import json
import secrets
from collections.abc import Iterable
from pathlib import Path

from pydantic import ValidationError

from imgkit.errors import ImageError, SavingError
from imgkit.keeping.files import check_room, plain_name, write_new
from imgkit.keeping.recipes import Recipe
from imgkit.keeping.storage import AnyPath, names_in, read, read_all, remove
from imgkit.language import _
from imgkit.picture import Picture, Pictures, file_ending


class Gallery:
    """A folder of pictures; nothing in it is ever overwritten.

    Several people may write into it at once. A picture counts when its recipe lies beside it, and
    that is written last: what was broken off shows nowhere.

    Args:
        folder: Where the pictures are kept, on this computer or in a container.
    """

    def __init__(self, folder: AnyPath) -> None:
        self.folder = folder
        self._recipes: dict[str, Recipe] = {}
        """Those that were read, by the names of their files."""

    def check_writable(self) -> None:
        """Try the folder before money is spent on a picture that could not be kept.

        Raises:
            SavingError: Nothing can be written there, or the disk is full.
        """
        probe = self.folder / f".probe-{secrets.token_hex(4)}"
        write_new(probe, b"")
        remove(probe)
        if isinstance(self.folder, Path):
            check_room(self.folder)

    def keep(self, pictures: Iterable[Picture]) -> Pictures:
        """Write pictures and their recipes.

        Args:
            pictures: The pictures.

        Returns:
            The same pictures, which now know where they are kept.

        Raises:
            SavingError: Some could not be written; the error's ``pictures`` holds those, and its
                ``keep_again`` tries once more.
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
            last_error.keep_again = functools.partial(self.keep, lost)
            raise last_error
        return kept

    def recipes(self) -> list[Recipe]:
        """Return the recipes of all pictures that are kept here, the newest first.

        A file that is no recipe, and a recipe whose picture is gone, is left out. Each is read
        once, as none ever changes.

        Raises:
            StorageError: The folder cannot be reached or read.
        """
        there = names_in(self.folder)
        files = [name for name in there if name.endswith(".json")]
        unread = [name for name in files if name not in self._recipes]
        for name, text in read_all(self.folder, unread).items():
            recipe = _recipe_in(text)
            if recipe is not None:
                self._recipes[name] = recipe
        known = (self._recipes[name] for name in files if name in self._recipes)
        kept = [recipe for recipe in known if recipe.file in there]
        return sorted(kept, key=lambda recipe: (recipe.created, recipe.file), reverse=True)

    def recipe(self, name: str) -> Recipe | None:
        """Return the recipe of a picture.

        Args:
            name: The name of the picture's file, or of its recipe.

        Returns:
            The recipe; None where there is none that can be read.

        Raises:
            StorageError: The folder cannot be reached.
        """
        try:
            return _recipe_in(read(self.folder / f"{Path(name).stem}.json"))
        except OSError:
            return None

    def picture(self, name: str) -> Picture:
        """Return a picture that is kept here.

        Args:
            name: The name of its file.

        Raises:
            ImageError: The picture or its recipe is gone, or cannot be read.
            StorageError: The folder cannot be reached.
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

        Raises:
            StorageError: The folder cannot be reached.
        """
        members: dict[str, Recipe | None] = {}
        while parent and parent not in members:
            members[parent] = recipe = self.recipe(parent)
            parent = recipe.parent if recipe else None
        return list(reversed(members.items()))

    def _write(self, picture: Picture) -> AnyPath:
        path = self.folder / f"{_name(picture)}.{file_ending(picture.bytes)}"
        write_new(path, picture.bytes)
        recipe = {"file": path.name, **picture.recipe()}
        text = json.dumps(recipe, ensure_ascii=False, indent=2)
        # A service may say half a character; for that no picture is given up.
        write_new(path.with_suffix(".json"), text.encode(errors="replace"))
        return path


def _recipe_in(text: bytes) -> Recipe | None:
    try:
        return Recipe.model_validate_json(text)
    except ValidationError:
        return None


def _name(picture: Picture) -> str:
    """Return a file name that tells when and what, and that no other picture has."""
    moment = picture.created.astimezone(dt.UTC).strftime("%Y-%m-%d_%H%M%S")
    words = plain_name(picture.prompt.splitlines()[-1].lower()) or "picture"
    return f"{moment}_{words}_{secrets.token_hex(3)}"
