"""Oil: thick brush strokes along the shapes, with light on the ridges of the paint."""

import math
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.styles import surfaces, vectors

_CELL = 6  # units that share a colour and a direction of the brush


@dataclass(frozen=True)
class _Brush:
    """A brush: its strokes in a square picture, their length and width, and where it paints.

    Args:
        calm: It paints only where the picture is at least so busy,
        busy: and at most so busy, both from 0 to 255.
    """

    name: str
    strokes: int
    length: float
    width: float
    calm: int
    busy: int


_BRUSHES = (
    _Brush("broad", 3000, 62, 18, 0, 60),
    _Brush("middle", 6500, 26, 8, 12, 150),
    _Brush("fine", 12000, 12, 3.6, 55, 255),
)


def of_layers(layers: tuple[str, ...], size: surfaces.Size, dice: Dice) -> Image.Image:
    """Paint a picture in strokes."""
    return of_picture(vectors.picture(layers, size), dice)


def of_picture(image: Image.Image, dice: Dice) -> Image.Image:
    """Paint a picture in strokes; where it is busiest, it shows through."""
    size, unit = image.size, surfaces.unit(image.size)
    rich = ImageEnhance.Color(image).enhance(1.25)
    subject = _Subject(rich, dice)
    canvas, ridges = surfaces.soft(rich, 5 * unit), surfaces.grey(size, 128)
    for brush in _BRUSHES:
        subject.paint(brush, canvas, ridges)
    seen = surfaces.soft(subject.busy.resize(size, Image.Resampling.BILINEAR), 2)
    canvas = Image.composite(rich, canvas, surfaces.levelled(seen, lambda level: level - 45))
    light = ImageChops.subtract(ridges, surfaces.moved(ridges, 1, 1), 1, 128)
    relief = surfaces.between(surfaces.soft(light, 0.8), 70, 186)
    return ImageChops.overlay(canvas, surfaces.in_three(relief))


class _Subject:
    """What is painted, and on a coarse grid: where it is busy, and where its shapes run.

    Args:
        image: The picture.
        dice: What throws the strokes.
    """

    def __init__(self, image: Image.Image, dice: Dice) -> None:
        self._dice = dice
        # In a tiny picture strokes stay as large as its pixels, or else there are millions of them.
        self._unit = max(surfaces.unit(image.size), 1 / _CELL)
        across, down = (max(round(side / self._unit / _CELL), 2) for side in image.size)
        self._grid = (across, down)
        self._cell = (image.width / across, image.height / down)
        self._small = image.resize(self._grid, Image.Resampling.BOX)
        edges = surfaces.outlines(image, 5 * self._unit)
        self.busy = surfaces.levelled(
            edges.resize(self._grid, Image.Resampling.BOX), lambda level: 7 * level
        )
        grey = self._small.convert("L").filter(ImageFilter.GaussianBlur(1.7))
        sobel = (-1, 0, 1, -2, 0, 2, -1, 0, 1), (-1, -2, -1, 0, 0, 0, 1, 2, 1)
        self._slopes = [
            grey.filter(ImageFilter.Kernel((3, 3), kernel, 1, 128)).tobytes() for kernel in sobel
        ]
        self._flow = surfaces.blotches(dice, "flow", self._grid, across / 2.5).tobytes()

    def paint(self, brush: _Brush, canvas: Image.Image, ridges: Image.Image) -> None:
        """Paint all strokes of one brush.

        Args:
            brush: The brush.
            canvas: Where its colours go.
            ridges: Where the thickness of the paint goes, as greys.
        """
        across, down = self._grid
        smooth = self._small.filter(ImageFilter.GaussianBlur(brush.width / 22)).tobytes()
        busy = self.busy.tobytes()
        strokes = round(brush.strokes * across * down * _CELL**2 / 1024**2)
        thrown = self._dice.noise(f"{brush.name} strokes", 8 * strokes)
        pen, relief = ImageDraw.Draw(canvas), ImageDraw.Draw(ridges)
        half, wide = brush.length * self._unit / 2, max(round(brush.width * self._unit), 1)
        for at in range(0, len(thrown), 8):
            x = (thrown[at] + thrown[at + 1] / 256) / 256 * across
            y = (thrown[at + 2] + thrown[at + 3] / 256) / 256 * down
            cell = int(y) * across + int(x)
            if not brush.calm <= busy[cell] <= brush.busy:
                continue
            angle = self._angle(cell) + (thrown[at + 4] - 127) / 420
            dx, dy = math.cos(angle) * half, math.sin(angle) * half
            red, green, blue = (
                min(max(smooth[3 * cell + index] + (thrown[at + 5 + index] - 127) // 10, 0), 255)
                for index in range(3)
            )
            x, y = x * self._cell[0], y * self._cell[1]
            line = (x - dx, y - dy, x + dx, y + dy)
            pen.line(line, (red, green, blue), wide)
            relief.line(line, thrown[at + 5], wide)

    def _angle(self, cell: int) -> float:
        """Return where a stroke goes: along the shapes, and in swirls where there are none."""
        across, down = (slope[cell] - 128 for slope in self._slopes)
        if abs(across) + abs(down) > 14:
            return math.atan2(down, across) + math.pi / 2
        return (self._flow[cell] - 128) / 40
