"""What the painter hands back."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Painting:
    """A painted picture and what became of its prompt.

    Args:
        image: The picture as PNG; its text chunks hold the scene and the credit for the artwork.
        seed: The seed that it was painted with.
        temperature: The temperature that it was painted with.
        understood: The words and phrases of the prompt that shaped the picture, as typed.
        not_drawn: The words that the painter could not draw.
        alt: A sentence that describes the picture, in the language of its prompt.
        restyled_by: The neural network that gave it its style; None where rules and dice did it
            all.
    """

    image: bytes
    seed: int
    temperature: float
    understood: tuple[str, ...]
    not_drawn: tuple[str, ...]
    alt: str
    restyled_by: str | None = None


@dataclass(frozen=True)
class Tag:
    """A word that fits a picture, and how sure the painter is of it, from 0 to 1."""

    name: str
    confidence: float


@dataclass(frozen=True)
class Region:
    """A thing in a picture: its name, how sure the painter is, and its box in pixels."""

    text: str
    confidence: float
    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True)
class PaintedDescription:
    """What the painter can say about a picture.

    Args:
        caption: What it shows, in one sentence or a few short ones.
        confidence: How sure the painter is of it, from 0 to 1.
        tags: Words that fit the picture, surest first.
        regions: Things in the picture, with their places.
    """

    caption: str
    confidence: float
    tags: tuple[Tag, ...]
    regions: tuple[Region, ...]
