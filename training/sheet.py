"""Contact sheets: many pictures on one page, enlarged without blur."""

from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw

from training.sprites import RGB, Pixels

_MARGIN = 6
_LINE = 11


def save_sheet(
    path: Path,
    pictures: Sequence[Pixels],
    captions: Sequence[str] = (),
    *,
    columns: int = 8,
    scale: int = 6,
) -> None:
    """Save a contact sheet as PNG.

    Args:
        path: Where to.
        pictures: Palette numbers of shape (height, width), all of one size.
        captions: The words under each picture.
        columns: Pictures in a row.
        scale: Screen pixels for each pixel.
    """
    height, width = (side * scale for side in pictures[0].shape)
    step_down = height + _MARGIN + (2 * _LINE if captions else 0)
    rows = -(-len(pictures) // columns)
    page = Image.new(
        "RGB", (columns * (width + _MARGIN) + _MARGIN, rows * step_down + _MARGIN), "#202024"
    )
    pen = ImageDraw.Draw(page)
    for number, pixels in enumerate(pictures):
        left = _MARGIN + number % columns * (width + _MARGIN)
        top = _MARGIN + number // columns * step_down
        page.paste(Image.fromarray(RGB[pixels]).resize((width, height), 0), (left, top))
        if captions:
            letters = width // 5
            for line, start in enumerate((0, letters)):
                words = captions[number][start : start + letters]
                pen.text((left, top + height + line * _LINE), words, "#e8e8e8", font_size=9)
    page.save(path)
