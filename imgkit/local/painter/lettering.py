"""Letters in pictures: one font for all machines, with Latin and Cyrillic letters.

The font is Manrope Bold by Mikhail Sharanda, SIL Open Font License 1.1, from the PyPI package
``font-manrope`` (0.0.2, 0.4 MB).
"""

from functools import cache
from importlib.resources import files
from xml.sax.saxutils import escape

from PIL import ImageFont

_FAMILY = "Manrope"
_MEASURED_AT = 100


@cache
def font_file() -> str:
    """Return the path of the font file."""
    return str(files("font_manrope").joinpath("files", "Manrope-Bold.ttf"))


def width_of(text: str, size: float) -> float:
    """Return how wide a line of text is.

    Args:
        text: The text.
        size: The size of its letters.

    Returns:
        The width, in the units of the size.
    """
    return _font().getlength(text) * size / _MEASURED_AT


@cache
def _font() -> ImageFont.FreeTypeFont:
    # The other layout engine is not there on every machine.
    return ImageFont.truetype(font_file(), _MEASURED_AT, layout_engine=ImageFont.Layout.BASIC)


def lettered(text: str, x: float, y: float, size: float, colour: str) -> str:
    """Letter a line of text.

    Args:
        text: Any text; whatever would be SVG in it is shown as it was typed.
        x: The middle of the line.
        y: The line that the letters stand on.
        size: The size of the letters.
        colour: Their colour, as ``#rrggbb``.

    Returns:
        An SVG fragment.
    """
    printable = "".join(letter for letter in text if letter.isprintable())
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-family="{_FAMILY}" font-weight="700" '
        f'font-size="{size:.1f}" text-anchor="middle" fill="{colour}">{escape(printable)}</text>'
    )
