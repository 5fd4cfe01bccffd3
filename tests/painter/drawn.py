"""Our own drawings, drawn once for all tests, rendered small, and measured in their own units."""

import functools
import io
from itertools import pairwise
from typing import Any

from PIL import Image, ImageChops

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.drawings import DRAWINGS
from imgkit.local.painter.light import light_at
from imgkit.local.painter.rendering import render

SIDE = 80
"""How many pixels the larger side of a drawing has: few, because there are thousands to render."""


@functools.cache
def draw(
    name: str, seed: int = 0, temperature: float = 0.0, *, hour: str = "day", **look: Any
) -> Drawing:
    """Draw; the look is told in the words of `Look`, such as ``pose="riding"``."""
    return DRAWINGS[name](Dice(seed, temperature), Look(**look), light_at(hour))


class Rendered:
    """A drawing in pixels, with a tenth of empty space around the box that it claims.

    Args:
        drawing: What to render.
        height: How many pixels high the box is; without it, its larger side has `SIDE`.
    """

    def __init__(self, drawing: Drawing, height: int | None = None) -> None:
        side = max(drawing.width, drawing.height)
        margin = side / 10
        self.drawing = drawing
        self.unit = drawing.height / height if height else side / SIDE
        self.left, self.top = drawing.left - margin, drawing.top - margin
        width, total = drawing.width + 2 * margin, drawing.height + 2 * margin
        svg = (
            '<svg xmlns="http://www.w3.org/2000/svg" '
            f'width="{width / self.unit}" height="{total / self.unit}" '
            f'viewBox="{self.left} {self.top} {width} {total}">'
            f"{drawing.svg.replace('{id}', 'x')}</svg>"
        )
        self.image = Image.open(io.BytesIO(render(svg))).convert("RGBA")

    @functools.cached_property
    def rgb(self) -> Image.Image:
        """The picture on black."""
        return self.image.convert("RGB")

    @functools.cached_property
    def solid(self) -> Image.Image:
        """Where one can see it: 255, and 0 elsewhere."""
        return self.image.getchannel("A").point(lambda alpha: 255 * (alpha > 100))

    def column(self, x: float) -> int:
        """The column of pixels at a place, in the drawing's own units."""
        return round((x - self.left) / self.unit)

    def row(self, height: float) -> int:
        """The row of pixels at a height above the ground, in the drawing's own units."""
        return round((-height - self.top) / self.unit)

    def runs(self, height: float) -> list[tuple[float, float]]:
        """From where to where it is solid at a height above the ground."""
        y = self.row(height)
        row = [self.solid.getpixel((x, y)) for x in range(self.solid.width)]
        edges = [at for at, (one, other) in enumerate(pairwise(row), start=1) if one != other]
        places = [self.left + edge * self.unit for edge in edges]
        return list(zip(places[::2], places[1::2], strict=True))

    def width(self, height: float) -> float:
        """How wide it is at a height above the ground, from its first to its last edge."""
        runs = self.runs(height)
        return runs[-1][1] - runs[0][0] if runs else 0.0

    def reach(self, x: float) -> float:
        """How high it reaches at a place."""
        column = self.column(x)
        box = self.solid.crop((column, 0, column + 1, self.solid.height)).getbbox()
        return -(self.top + box[1] * self.unit) if box else 0.0

    def colour(self, x: float, height: float) -> tuple[int, ...]:
        """The red, green and blue at a place and a height above the ground."""
        pixel = self.rgb.getpixel((self.column(x), self.row(height)))
        assert isinstance(pixel, tuple)
        return pixel


@functools.cache
def shown(name: str, *, hour: str = "day", **look: Any) -> Rendered:
    """Render a drawing at temperature 0, small."""
    return Rendered(draw(name, hour=hour, **look))


def share_of(rendered: Rendered, colour: str) -> float:
    """Return which share of a drawing has the hue of one of the pure colours, strongly."""
    *channels, _ = rendered.image.split()
    highest = functools.reduce(ImageChops.lighter, channels)
    lowest = functools.reduce(ImageChops.darker, channels)
    asked = max(range(3), key=lambda at: colour[1 + 2 * at : 3 + 2 * at])
    marks = (
        ImageChops.subtract(highest, lowest).point(lambda spread: 255 * (spread > 60)),
        ImageChops.subtract(highest, channels[asked]).point(lambda less: 255 * (less == 0)),
        rendered.solid,
    )
    coloured = functools.reduce(ImageChops.darker, marks)
    return coloured.histogram()[255] / rendered.solid.histogram()[255]
