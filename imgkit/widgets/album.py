"""The pictures that are kept, sifted by word, kind and day, with previews that are made once."""

import contextlib
from collections.abc import Sequence
from pathlib import Path

from imgkit.errors import SavingError, StorageError
from imgkit.keeping.files import write_new
from imgkit.keeping.gallery import Gallery
from imgkit.keeping.recipes import Recipe
from imgkit.keeping.storage import read, read_all
from imgkit.metaprompting import boundaries_and_words
from imgkit.picture_files import UnreadableError, open_whole
from imgkit.widgets.previews import small_copy

PREVIEWS = ".previews"
"""The folder of previews, in that of the pictures; it can be deleted at any time."""

PREVIEW_EDGE = 192
"""The longest side of a preview in pixels: twice as much as shown, for sharp screens."""


class Album:
    """What a gallery holds, as it was when it was last looked at.

    Args:
        gallery: Where the pictures are kept.
    """

    def __init__(self, gallery: Gallery) -> None:
        self.gallery = gallery
        self._previews: dict[str, bytes] = {}
        self._said: dict[str, str] = {}
        """The texts in which words were looked for; who looks for none waits for none."""
        self.look()

    def look(self) -> None:
        """Read the recipes of what came since.

        Raises:
            StorageError: The gallery cannot be reached or read.
        """
        self._recipes = {recipe.file: recipe for recipe in self.gallery.recipes()}

    @property
    def days(self) -> list[str]:
        """The days on which pictures came, the last one first."""
        return list(dict.fromkeys(day_of(recipe) for recipe in self._recipes.values()))

    def recipe(self, file: str) -> Recipe | None:
        """Return the recipe of a picture; None where there is none."""
        return self._recipes.get(file)

    def sifted(self, words: str = "", kind: str = "", day: str = "") -> list[Recipe]:
        """Return the recipes of the pictures that are wanted, the newest first.

        Args:
            words: All of these are in the prompt, the alt text or the name of the model.
            kind: ``"words"``, ``"picture"``, ``"live"``, ``"local"``, ``"recorded"``; empty is all.
            day: Like ``"2026-11-20"``; empty is all.
        """
        wanted = words.casefold().split()
        return [
            recipe
            for file, recipe in self._recipes.items()
            if all(word in self._searched(file) for word in wanted)
            and kind in {"", recipe.source, "picture" if recipe.parent else "words"}
            and day in {"", day_of(recipe)}
        ]

    def _searched(self, file: str) -> str:
        """Return what words are looked for in: boundaries are in all prompts, and find nothing."""
        if file not in self._said:
            recipe = self._recipes[file]
            typed = boundaries_and_words(recipe.prompt)[1]
            self._said[file] = f"{typed} {recipe.alt} {recipe.model}".casefold()
        return self._said[file]

    def preview(self, file: str) -> bytes:
        """Return the small copy of a picture.

        Args:
            file: The name of the picture's file.

        Returns:
            A WebP file; empty where it is not fetched or made yet, or cannot be made.
        """
        return self._previews.get(file, b"")

    def fetch_previews(self, files: Sequence[str]) -> None:
        """Read the small copies of pictures that were made before.

        Args:
            files: The names of the pictures' files.
        """
        names = {_name_of_preview(file): file for file in files if file not in self._previews}
        # Without them nothing is lost but the little pictures.
        with contextlib.suppress(StorageError):
            found = read_all(self.gallery.folder / PREVIEWS, list(names))
            self._previews |= {names[name]: data for name, data in found.items()}

    def make_preview(self, file: str) -> None:
        """Make the small copy of a picture; that takes a tenth of a second.

        Args:
            file: The name of the picture's file; nothing is made of one that is gone or damaged.
        """
        try:
            image = open_whole(read(self.gallery.folder / file))
        except (OSError, StorageError, UnreadableError):
            return
        self._previews[file] = small = small_copy(image, PREVIEW_EDGE)
        # It is made anew where it cannot be kept; another tab may have been faster.
        with contextlib.suppress(SavingError):
            write_new(self.gallery.folder / PREVIEWS / _name_of_preview(file), small)


def _name_of_preview(file: str) -> str:
    return f"{Path(file).name}.webp"


def day_of(recipe: Recipe) -> str:
    """Return the day on which a picture came, where this computer is."""
    return recipe.created.astimezone().date().isoformat()
