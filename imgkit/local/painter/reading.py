"""Reads a prompt: which hour, weather, place and things it asks for, and how they stand."""

import unicodedata
from dataclasses import dataclass

from imgkit.local.painter.parsing.metaprompts import wish
from imgkit.local.painter.parsing.reader import Reader
from imgkit.local.painter.parsing.tokens import Tokens
from imgkit.local.painter.parsing.tongues import language_of
from imgkit.local.painter.scene import Scene
from imgkit.local.painter.words import LANGUAGES, load


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
            or scene.season
            or scene.style
            or self.removed
        )

    @property
    def phrases(self) -> tuple[str, ...]:
        """All words of it that were understood."""
        return tuple(dict.fromkeys(phrase for _, phrase in self.said))

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


def read(prompt: str, language: str | None = None) -> Scene:
    """Read a prompt.

    Args:
        prompt: What a person typed, perhaps with a metaprompt before it.
        language: The language to read it in; None finds it out.

    Returns:
        The scene that it asks for.
    """
    reader = _reader(prompt, language, usual="en")
    return reader.found.scene(reader.tokens, reader.words.language)


def read_change(prompt: str, language: str | None = None, usual: str = "en") -> Change:
    """Read what a prompt wants to change in a picture that is there.

    Args:
        prompt: What a person typed.
        language: The language to read it in; None finds it out.
        usual: The language of the picture: that of a prompt whose words do not tell theirs.

    Returns:
        The change.
    """
    reader = _reader(prompt, language, usual)
    found = reader.found
    scene = found.scene(reader.tokens, reader.words.language)
    said = found.said(reader.tokens)
    return Change(scene, tuple(found.removed), found.more, found.variation, said)


def _reader(prompt: str, language: str | None, usual: str) -> Reader:
    text = unicodedata.normalize("NFC", prompt)
    for one in LANGUAGES:  # the metaprompt may be in another language than the wish
        text = wish(text, load(one))
    return Reader(Tokens(text), load(language or language_of(text, usual)))
