"""Touches up any picture by classical means: a new colour, and the light for what is drawn in."""

from collections.abc import Iterator

from PIL import Image, ImageOps, ImageStat

from imgkit.local.painter.scene import Box
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.words import load
from imgkit.local.painter.words.spelling import split

_STRENGTH = 0.85
_BRIGHT = 150  # the mean grey level of a picture in the daylight that things are drawn in
_AROUND = 0.5  # of the width and the height of a place also counts as around it


def colour_in(text: str, language: str) -> tuple[str, str] | None:
    """Return the first word for a colour in a text, and the colour; None where there is none."""
    return next(colours_in(text, language), None)


def colours_in(text: str, language: str) -> Iterator[tuple[str, str]]:
    """Find the words for colours in a text.

    Args:
        text: The text.
        language: Its language.

    Yields:
        Each word, or two of them, and the colour as ``#rrggbb``.
    """
    words, colours = split(text), load(language)
    start = 0
    while start < len(words):
        for end in range(min(start + 2, len(words)), start, -1):
            match = colours.find(words, start, end, ("colours",))
            if match is not None:
                yield " ".join(words[start:end]), str(match.value)
                start = end - 1
                break
        start += 1


def tinted(picture: Image.Image, where: Image.Image, colour: str) -> Image.Image:
    """Give a part of a picture a new colour; light and shadow in it stay.

    Args:
        picture: An RGB picture.
        where: 255 in the part, else 0.
        colour: The colour, as ``#rrggbb``.
    """
    grey = picture.convert("L")
    middle = round(min(max(ImageStat.Stat(grey, where).mean[0], 60), 200))
    coloured = ImageOps.colorize(
        grey, shade(colour, -0.85), shade(colour, 0.85), mid=colour, midpoint=middle
    )
    return Image.composite(Image.blend(picture, coloured, _STRENGTH), picture, where)


def in_light_of(drawn: Image.Image, picture: Image.Image, place: Box) -> Image.Image:
    """Give what is drawn into a picture the light of its surroundings.

    Args:
        drawn: An RGBA picture, drawn in neutral daylight.
        picture: The RGB picture that it comes into.
        place: Where it comes.

    Returns:
        The drawing, darker in the dark, and with a breath of the colour that is around it.
    """
    mean = ImageStat.Stat(picture.crop(_around(place, picture.size))).mean
    grey = max(sum(mean) / 3, 1.0)
    brightness = min(max(0.4 + 0.6 * grey / _BRIGHT, 0.4), 1.08)
    *colours, alpha = drawn.split()
    lit = [
        band.point(
            [min(255, round(value * brightness * _cast(one / grey))) for value in range(256)]
        )
        for band, one in zip(colours, mean, strict=True)
    ]
    return Image.merge("RGBA", (*lit, alpha))


def _cast(ratio: float) -> float:
    """Return how much of a colour cast is taken on."""
    return float(min(max(ratio**0.5, 0.78), 1.22))


def _around(place: Box, size: tuple[int, int]) -> tuple[int, int, int, int]:
    width, height = size
    beside, below = _AROUND * (place.right - place.left), _AROUND * (place.bottom - place.top)
    left, top = max(place.left - beside, 0) * width, max(place.top - below, 0) * height
    right, bottom = min(place.right + beside, 1) * width, min(place.bottom + below, 1) * height
    return round(left), round(top), max(round(right), 1), max(round(bottom), 1)
