"""From the strokes of a brush to the mask that the images API takes."""

import io
from collections.abc import Iterable, Sequence
from typing import Literal, NotRequired, TypedDict

from PIL import Image, ImageChops, ImageDraw

EDITED, KEPT = 255, 0


class Stroke(TypedDict):
    """One thing that a person did to the mask.

    ``points`` are x, y, x, y … in pixels of the picture: the way of the brush, or two opposite
    corners of a rectangle. ``width`` is the diameter of the brush, likewise in pixels.
    """

    tool: Literal["brush", "rectangle", "invert", "clear"]
    erase: NotRequired[bool]
    width: NotRequired[int]
    points: NotRequired[Sequence[float]]


def paint(size: tuple[int, int], strokes: Iterable[Stroke]) -> Image.Image:
    """Paint strokes one over the other.

    Args:
        size: Width and height of the picture in pixels.
        strokes: What was done, in its order.

    Returns:
        An image of this size in mode ``L``: 255 where the picture is to be edited, else 0.
    """
    painted = Image.new("L", size, KEPT)
    for stroke in strokes:
        colour = KEPT if stroke.get("erase") else EDITED
        draw = ImageDraw.Draw(painted)
        if stroke["tool"] == "brush":
            _brush(draw, stroke["points"], stroke["width"], colour)
        elif stroke["tool"] == "rectangle":
            _rectangle(draw, stroke["points"], colour)
        elif stroke["tool"] == "invert":
            painted = ImageChops.invert(painted)
        else:
            painted = Image.new("L", size, KEPT)
    return painted


def as_mask(painted: Image.Image) -> Image.Image:
    """Return the mask as the images API wants it: alpha 0 says "edit here".

    Args:
        painted: What :func:`paint` returns.

    Returns:
        An image of the same size in mode ``RGBA``, black but for its transparent part. Its colours
        do not count, and without any its file stays far below the 4 MB that are allowed.
    """
    mask = Image.new("RGBA", painted.size)
    mask.putalpha(ImageChops.invert(painted))
    return mask


def as_png(image: Image.Image) -> bytes:
    """Return an image as a PNG file."""
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def _brush(draw: ImageDraw.ImageDraw, points: Sequence[float], width: int, colour: int) -> None:
    """Draw the way of a round brush: a line, and a disc at each of its points."""
    ends = list(zip(points[::2], points[1::2], strict=True))
    radius = width / 2
    draw.line(ends, fill=colour, width=width)
    for x, y in ends:
        # Pillow paints the last pixels of the box too, hence one less.
        draw.ellipse((x - radius, y - radius, x + radius - 1, y + radius - 1), fill=colour)


def _rectangle(draw: ImageDraw.ImageDraw, points: Sequence[float], colour: int) -> None:
    x, y, other_x, other_y = points
    left, right = sorted((x, other_x))
    top, bottom = sorted((y, other_y))
    if left < right and top < bottom:
        draw.rectangle((left, top, right - 1, bottom - 1), fill=colour)
