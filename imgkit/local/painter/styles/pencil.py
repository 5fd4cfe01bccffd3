"""Pencil: grey lines on cream paper, with hatching that is denser where the picture is darker."""

from functools import partial

from PIL import Image, ImageChops, ImageDraw, ImageOps

from imgkit.local.painter.colours import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.styles import surfaces, vectors

_PAPER, _LEAD = "#f8f4ea", "#37363c"
_LIGHTENED = (0.32, 0.3, 0.2, 0.2)  # the sky, the ground, what is far, what is near
# Each hatching: what is darker than this level gets it, and how it leans (0 is upright).
_HATCHINGS = (("light", 190, 0.9), ("middle", 132, 0.55), ("dark", 84, -0.8))


def of_layers(layers: tuple[str, ...], size: surfaces.Size, dice: Dice) -> Image.Image:
    """Lighten all surfaces, the sky most, draw dark lines around them, and draw that."""
    lightened = []
    for layer, light in zip(layers, _LIGHTENED, strict=False):
        pale = vectors.recoloured(layer, partial(mix, other="#ffffff", share=light))
        lightened.append(vectors.outlined(pale, "#1d1c20", 1.25))
    return of_picture(vectors.picture(lightened, size), dice)


def of_picture(image: Image.Image, dice: Dice) -> Image.Image:
    """Draw a picture with a pencil."""
    size, unit = image.size, surfaces.unit(image.size)
    shaken = surfaces.shaken(image, dice, 40 * unit, 2.5 * unit)
    light = ImageOps.autocontrast(shaken.convert("L"), cutoff=1)
    lines = surfaces.levelled(surfaces.outlines(shaken, 3 * unit), lambda level: 6 * level - 24)
    tone = surfaces.soft(light, 2 * unit)
    strokes = lines
    for name, from_dark, lean in _HATCHINGS:
        shade = ImageChops.subtract(surfaces.grey(size, from_dark), tone)
        shade = surfaces.levelled(shade, lambda level: min(3 * level, 145))
        hatched = ImageChops.multiply(shade, _hatching(size, dice, name, lean))
        strokes = ImageChops.add(strokes, hatched)
    grain = surfaces.between(surfaces.noise(dice, "grain", size, 2 * unit), 150, 290)
    strokes = ImageChops.multiply(strokes, grain)
    return Image.composite(Image.new("RGB", size, _LEAD), Image.new("RGB", size, _PAPER), strokes)


def _hatching(size: surfaces.Size, dice: Dice, name: str, lean: float) -> Image.Image:
    """Return white hatching on black: long strokes side by side, each a little off."""
    hatching = surfaces.grey(size, 0)
    pen = ImageDraw.Draw(hatching)
    unit = surfaces.unit(size)
    step, reach = 8 * unit, size[1] * abs(lean)
    count = int((size[0] + reach) / step) + 1
    thrown = dice.noise(f"hatching {name}", 2 * count)
    top, bottom = (reach, 0) if lean > 0 else (0, reach)
    for index in range(count):
        x = index * step - reach + step * (thrown[2 * index] - 127) / 260
        strength = 140 + thrown[2 * index + 1] * 115 // 255
        pen.line((x + top, 0, x + bottom, size[1]), strength, max(round(2.6 * unit), 1))
    return hatching
