"""Comic: bold black outlines, flat bright colours, and shade in printed dots."""

from functools import partial

from PIL import Image, ImageChops, ImageDraw, ImageEnhance

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.styles import surfaces, vectors

_INK = "#1c1720"


def of_layers(layers: tuple[str, ...], size: surfaces.Size, _dice: Dice) -> Image.Image:
    """Ink the outlines, give each shape and the sky few flat colours, and print that."""
    sky = vectors.with_strips(layers[0], 4, partial(vectors.straight, width=size[0]))
    flat = vectors.flat([sky, *layers[1:]], faint=0.6)
    return _printed(vectors.picture([vectors.outlined(one, _INK, 2.1) for one in flat], size))


def of_picture(image: Image.Image, _dice: Dice) -> Image.Image:
    """Ink the edges in a picture, and print it in few colours."""
    unit = surfaces.unit(image.size)
    calm = surfaces.calm(image)
    few = surfaces.levelled(calm, lambda level: 32 + level // 42 * 42 if level > 40 else level)
    edges = surfaces.soft(surfaces.outlines(calm, 3 * unit), unit)
    inked = Image.composite(Image.new("RGB", image.size, _INK), few, surfaces.steep(edges, 13, 14))
    return _printed(inked)


def _printed(image: Image.Image) -> Image.Image:
    """Print a picture with dots where it is dark, in a panel with a black frame."""
    size, unit = image.size, surfaces.unit(image.size)
    bright = surfaces.between(ImageEnhance.Color(image).enhance(1.5), 14, 268)
    dark = surfaces.levelled(image.convert("L"), lambda level: 205 - round(0.8 * level))
    dots = surfaces.steep(ImageChops.subtract(dark, _screen(size)), 6, 14)
    printed = Image.composite(surfaces.between(bright, -26, 200), bright, dots)
    frame = ImageDraw.Draw(printed)
    white, black = round(18 * unit), round(26 * unit)
    frame.rectangle((0, 0, size[0] - 1, size[1] - 1), outline=_INK, width=black)
    frame.rectangle((0, 0, size[0] - 1, size[1] - 1), outline="#fffdf4", width=white)
    return printed


def _screen(size: surfaces.Size) -> Image.Image:
    """Return the dots of a printer's screen, each a cone of greys, in slanted rows."""
    cell = max(round(14 * surfaces.unit(size)), 3)
    cone = Image.radial_gradient("L").resize((cell, cell), Image.Resampling.BOX)
    tile = ImageChops.darker(cone, ImageChops.offset(cone, cell // 2, cell // 2))
    screen = surfaces.grey(size, 0)
    row = surfaces.grey((size[0], cell), 0)
    for x in range(0, size[0], cell):
        row.paste(tile, (x, 0))
    for y in range(0, size[1], cell):
        screen.paste(row, (0, y))
    return screen
