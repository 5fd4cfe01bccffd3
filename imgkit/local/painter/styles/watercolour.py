"""Watercolour: pale washes that pool and run on rough paper, with a ragged edge left white."""

from PIL import Image, ImageChops, ImageEnhance

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.styles import surfaces, vectors

_PAPER = "#fcf9f2"


def of_layers(layers: tuple[str, ...], size: surfaces.Size, dice: Dice) -> Image.Image:
    """Draw a picture with thin brown lines, as with a pen, and paint it in washes."""
    lines = [vectors.outlined(layer, "#7b6454", 0.75) for layer in layers]
    return of_picture(vectors.picture(lines, size), dice)


def of_picture(image: Image.Image, dice: Dice) -> Image.Image:
    """Paint a picture in washes."""
    size, unit = image.size, surfaces.unit(image.size)
    pools = surfaces.blotches(dice, "pools", size, 170 * unit)
    shaken = surfaces.shaken(image, dice, 30 * unit, 2.6 * unit)
    runs = surfaces.steep(surfaces.moved(pools, size[0] // 3, size[1] // 5), 150, 3)
    runny = Image.composite(surfaces.soft(shaken, 8 * unit), shaken, surfaces.between(runs, 0, 110))
    pale = surfaces.between(ImageEnhance.Color(runny).enhance(1.45), 46, 264)
    thin = ImageChops.screen(pale, surfaces.in_three(surfaces.between(pools, -110, 130)))
    rims = surfaces.outlines(runny, 7 * unit)
    washes = surfaces.tinted(thin, surfaces.levelled(rims, lambda level: max(258 - 2 * level, 150)))
    grain = surfaces.between(surfaces.noise(dice, "grain", size, 3 * unit), 243, 258)
    washes = surfaces.tinted(washes, grain)
    painted = _painted(size, dice, pools)
    edge = surfaces.levelled(painted, lambda level: 255 - max(0, 60 - abs(level - 150)) // 2)
    wet = surfaces.tinted(washes, edge)
    return Image.composite(wet, _paper(size, dice), surfaces.steep(painted, 128, 5))


def _paper(size: surfaces.Size, dice: Dice) -> Image.Image:
    grain = surfaces.noise(dice, "paper", size, 3 * surfaces.unit(size))
    return surfaces.tinted(Image.new("RGB", size, _PAPER), surfaces.between(grain, 246, 256))


def _painted(size: surfaces.Size, dice: Dice, pools: Image.Image) -> Image.Image:
    """Return where the brush has been: everywhere but at the edge, which is ragged."""
    unit = surfaces.unit(size)
    edge = round(34 * unit)
    inside = surfaces.grey(size, 0)
    inside.paste(255, (edge, edge, size[0] - edge, size[1] - edge))
    ragged = ImageChops.blend(pools, surfaces.blotches(dice, "brush", size, 60 * unit), 0.5)
    return surfaces.steep(ImageChops.add(surfaces.soft(inside, 26 * unit), ragged, 2), 122, 2.6)
