"""Pixel art: large square pixels and few colours, as on an old games machine."""

from PIL import Image, ImageEnhance, ImageFilter

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.styles import surfaces, vectors

_ACROSS = 144  # pixels along the shorter side
_COLOURS = 32  # that cover most of the picture, and as many that stand out


def of_layers(layers: tuple[str, ...], size: surfaces.Size, dice: Dice) -> Image.Image:
    """Draw a picture with wide dark outlines, which do not vanish between large pixels."""
    wide = [vectors.outlined(layer, "#3a2b33", 1.9) for layer in layers]
    return of_picture(vectors.picture(wide, size, shrunk=2), dice).resize(
        size, Image.Resampling.NEAREST
    )


def of_picture(image: Image.Image, _dice: Dice) -> Image.Image:
    """Draw a picture in large pixels."""
    cell = min(image.size) / _ACROSS
    small = (round(image.width / cell), round(image.height / cell))
    reduced = image.resize(small, Image.Resampling.BOX).filter(ImageFilter.UnsharpMask(1, 60, 0))
    bright = ImageEnhance.Color(reduced).enhance(1.35)
    common = bright.quantize(_COLOURS, Image.Quantize.MEDIANCUT)
    rare = bright.quantize(_COLOURS, Image.Quantize.MAXCOVERAGE)
    palette = Image.new("P", (1, 1))
    palette.putpalette([*_colours(common), *_colours(rare)])
    few = bright.quantize(palette=palette, dither=Image.Dither.NONE)
    return few.convert("RGB").resize(image.size, Image.Resampling.NEAREST)


def _colours(image: Image.Image) -> list[int]:
    return (image.getpalette() or [])[: 3 * _COLOURS]
