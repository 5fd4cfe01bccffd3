"""Watercolour: pale washes that pool and run on rough paper, with a ragged edge left white."""

from PIL import Image, ImageChops, ImageEnhance

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.styles import surfaces, vectors

_PAPER = (252, 249, 242)


def of_layers(layers: tuple[str, ...], size: surfaces.Size, dice: Dice) -> Image.Image:
    """Draw a picture with thin brown lines, as with a pen, and paint it in washes."""
    lines = [vectors.outlined(layer, "#7b6454", 0.75) for layer in layers]
    return of_picture(vectors.picture(lines, size), dice)


def of_picture(image: Image.Image, dice: Dice) -> Image.Image:
    """Paint a picture in washes."""
    size, unit = image.size, surfaces.unit(image.size)
    pools = surfaces.blotches(dice, "pools", size, 170 * unit)
    shaken = surfaces.shaken(image, dice, 44 * unit, 2.8 * unit)
    runs = surfaces.steep(surfaces.moved(pools, size[0] // 3, size[1] // 5), 150, 3)
    runny = Image.composite(surfaces.soft(shaken, 8 * unit), shaken, surfaces.between(runs, 0, 110))
    pale = surfaces.between(ImageEnhance.Color(runny).enhance(1.45), 46, 264)
    thin = ImageChops.screen(pale, surfaces.in_three(surfaces.between(pools, -110, 130)))
    rims = surfaces.outlines(runny, 7 * unit)
    dark = surfaces.levelled(rims, lambda level: max(258 - 2 * level, 150))
    grain = surfaces.noise(dice, "grain", size, 3 * unit)
    painted = _painted(size, dice, pools)
    edge = surfaces.levelled(painted, lambda level: 255 - max(0, 60 - abs(level - 150)) // 2)
    # All that darkens is one grey picture first: to darken one in colours takes five times as long.
    dark = ImageChops.multiply(dark, surfaces.between(grain, 243, 258))
    wet = surfaces.tinted(thin, ImageChops.multiply(dark, edge))
    return Image.composite(wet, _paper(grain), surfaces.steep(painted, 128, 5))


def _paper(grain: Image.Image) -> Image.Image:
    """Return paper with the same grain that shows in the washes on it."""
    levels = [surfaces.between(grain, round(246 / 255 * one), one) for one in _PAPER]
    return Image.merge("RGB", levels)


def _painted(size: surfaces.Size, dice: Dice, pools: Image.Image) -> Image.Image:
    """Return where the brush has been: everywhere but at the edge, which is ragged."""
    unit = surfaces.unit(size)
    edge = round(34 * unit)
    inside = surfaces.grey(size, 0)
    inside.paste(255, (edge, edge, size[0] - edge, size[1] - edge))
    ragged = ImageChops.blend(pools, surfaces.blotches(dice, "brush", size, 60 * unit), 0.5)
    return surfaces.steep(ImageChops.add(surfaces.soft(inside, 26 * unit), ragged, 2), 122, 2.6)
