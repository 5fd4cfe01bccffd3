"""What was said before a noun, and the noun itself, while the words after it are read."""

from dataclasses import dataclass


@dataclass
class Said:
    """What was said of a noun before it came.

    Args:
        start: The position of the first of these words, or None.
        colours: Each colour with where its words begin and end.
        stranger: Whether an unknown word stands among them, which may be the noun meant.
    """

    start: int | None = None
    count: int | None = None
    size: float = 1.0
    colours: tuple[tuple[str, tuple[int, int]], ...] = ()
    age: str | None = None
    stranger: bool = False

    @property
    def nothing(self) -> bool:
        """Whether there is none of it."""
        return self.start is None and self.count is None and not self.stranger


@dataclass(frozen=True)
class Noun:
    """The noun that was read last.

    Args:
        end: The position after it, and after what was said of it since.
        removed: Where the words begin that took it away; None for a thing that is drawn.
        coloured: Whether a colour stands behind it.
        flowers: Whether it names flowers on the ground.
        colours: For a place or a part, the colours that it has anyhow; None for a thing.
        part: For a part whose colour can be drawn, what the drawings call it.
        thing: The position of the thing that it names, where that is not the last one.
        told: Whether a colour was said to be its own: "the cat is black".
    """

    end: int
    removed: int | None = None
    coloured: bool = False
    flowers: bool = False
    colours: frozenset[str] | None = None
    part: str = ""
    thing: int = -1
    told: bool = False
