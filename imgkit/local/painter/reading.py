"""Reads a prompt: which hour, weather, place and things it asks for, and how they stand."""

from dataclasses import dataclass

from imgkit.local.painter.reader import Reader
from imgkit.local.painter.scene import Scene
from imgkit.local.painter.words import load


@dataclass(frozen=True)
class Change:
    """What a prompt wants of a picture that is there already.

    Args:
        scene: What it asks for; some of its things may be in the picture already.
        removed: The kinds of things to take away.
        more: Whether things that are there already are to be drawn once more.
        variation: Whether the picture is to be drawn anew.
        said: Each phrase that was understood, after the table of the word file that it is in;
            ``"removed"`` for what is to be taken away.
    """

    scene: Scene
    removed: tuple[str, ...]
    more: bool
    variation: bool
    said: tuple[tuple[str, str], ...]

    @property
    def changes_anything(self) -> bool:
        """Whether any word of it was understood as a change."""
        scene = self.scene
        return bool(
            scene.things
            or scene.hour
            or scene.weather
            or scene.ground
            or scene.flowers
            or self.removed
        )

    def told(self, *tables: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Sort the understood words by what an edit can do with them.

        Args:
            tables: What the edit can do: tables of the word file, and ``"removed"``.

        Returns:
            The words that shape the edit, and those that cannot be drawn in it.
        """
        shaping = tuple(phrase for table, phrase in self.said if table in tables)
        beyond = tuple(phrase for table, phrase in self.said if table not in tables)
        return shaping, (*self.scene.not_drawn, *beyond)


def read(prompt: str, language: str = "en") -> Scene:
    """Read a prompt.

    Args:
        prompt: What a person typed, perhaps with a metaprompt before it.
        language: The language of the words to read it with.

    Returns:
        The scene that it asks for.
    """
    return Reader(prompt, load(language)).scene()


def read_change(prompt: str, language: str = "en") -> Change:
    """Read what a prompt wants to change in a picture that is there.

    Args:
        prompt: What a person typed.
        language: The language of the words to read it with.

    Returns:
        The change.
    """
    reader = Reader(prompt, load(language))
    scene = reader.scene()
    return Change(scene, tuple(reader.removed), reader.more, reader.variation, reader.said())
