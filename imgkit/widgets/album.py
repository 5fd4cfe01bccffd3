"""The pictures that are kept, sifted by word, kind and day, with previews that are made once."""

import contextlib
from pathlib import Path

from PIL import Image

from imgkit.errors import SavingError
from imgkit.files import write_new
from imgkit.gallery import Gallery
from imgkit.metaprompting import boundaries_and_words
from imgkit.recipes import Recipe
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
        self.look()

    def look(self) -> None:
        """Read all recipes anew."""
        self._recipes = {recipe.file: recipe for recipe in self.gallery.recipes()}
        self._said = {file: _searched(recipe) for file, recipe in self._recipes.items()}

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
            if all(word in self._said[file] for word in wanted)
            and kind in {"", recipe.source, "picture" if recipe.parent else "words"}
            and day in {"", day_of(recipe)}
        ]

    def preview(self, file: str) -> bytes:
        """Return the small copy of a picture.

        Args:
            file: The name of the picture's file.

        Returns:
            A WebP file; empty where it is not made yet, or cannot be made.
        """
        with contextlib.suppress(OSError):
            return self._preview_path(file).read_bytes()
        return b""

    def make_preview(self, file: str) -> None:
        """Make the small copy of a picture; that takes a tenth of a second.

        Args:
            file: The name of the picture's file; nothing is made of one that is gone or damaged.
        """
        try:
            with Image.open(self.gallery.folder / file) as image:
                small = small_copy(image, PREVIEW_EDGE)
        except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
            return
        # Without it nothing is lost but the little picture; another tab may have been faster.
        with contextlib.suppress(SavingError):
            write_new(self._preview_path(file), small)

    def _preview_path(self, file: str) -> Path:
        return self.gallery.folder / PREVIEWS / f"{Path(file).name}.webp"


def day_of(recipe: Recipe) -> str:
    """Return the day on which a picture came, where this computer is."""
    return recipe.created.astimezone().date().isoformat()


def _searched(recipe: Recipe) -> str:
    """Return the text in which words are looked for: boundaries are in all, and find nothing."""
    return f"{boundaries_and_words(recipe.prompt)[1]} {recipe.alt} {recipe.model}".casefold()
