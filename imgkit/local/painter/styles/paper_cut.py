"""Paper cut: every shape a sheet of coloured paper that casts a shadow on the sheets below."""

import re
from collections.abc import Sequence

from PIL import Image, ImageChops, ImageEnhance

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.styles import surfaces, vectors

_SHAPE = re.compile(r"<(path|circle|ellipse|rect|polygon|g)\b[^>]*>")
_PAINT = re.compile(r'\b(fill|stroke)="#[^"]*"')
_SEE_THROUGH = re.compile(r'opacity="0?\.[0-8]')
_BAND = re.compile(r'd="M0 [\d.]+h[\d.]+v[\d.]+H0z"')


def of_layers(layers: tuple[str, ...], size: surfaces.Size, dice: Dice) -> Image.Image:
    """Cut all shapes from paper of one colour each, and the sky from a few wavy sheets."""

    def waves(strips: Sequence[vectors.Strip], end: float) -> str:
        return _wavy(strips, end, size, dice)

    flat = vectors.flat([vectors.with_strips(layers[0], 6, waves), *layers[1:]], faint=0.35)
    sheets = [vectors.widened(layer, 0.6) for layer in flat]
    return _glued(vectors.picture(sheets, size), _heights(sheets, size), dice)


def of_picture(image: Image.Image, dice: Dice) -> Image.Image:
    """Cut a picture from sheets of few colours; the lighter ones lie on the darker ones."""
    few = surfaces.calm(image).quantize(14, dither=Image.Dither.NONE).convert("RGB")
    half = (max(image.width // 2, 1), max(image.height // 2, 1))
    return _glued(few, few.convert("L").resize(half, Image.Resampling.BOX), dice)


def _wavy(strips: Sequence[vectors.Strip], end: float, size: surfaces.Size, dice: Dice) -> str:
    swing, step = 16 * surfaces.unit(size), size[0] / 6
    sheets = []
    for number, (strip, thrown) in enumerate(zip(strips, dice.noise("waves", 99), strict=False)):
        x = -step * thrown / 255
        y = strip.top if number else strip.top - 2 * swing  # no gap above the first sheet
        lift = swing if thrown % 2 else -swing
        wave = f"q{step / 2:.1f} {lift:.1f} {step:.1f} 0" + f"t{step:.1f} 0" * 7
        sheets.append(
            f'<path d="M{x:.1f} {y:.1f}{wave}V{end:.1f}H{x:.1f}z" fill="{strip.colour}"/>'
        )
    return "".join(sheets)


def _heights(sheets: Sequence[str], size: surfaces.Size) -> Image.Image:
    """Return how high each place lies, at half the size: each shape lies on those before it."""
    total = sum(len(_SHAPE.findall(sheet)) for sheet in sheets)
    number = 0

    def raised(match: re.Match[str]) -> str:
        nonlocal number
        shape = match.group()
        if match.group(1) != "g" and _SEE_THROUGH.search(shape):
            return _PAINT.sub(r'\1="none"', shape)
        if not _BAND.search(shape):  # these are the bands of one gradient
            number += 1
        level = f"{round(255 * number / total):02x}"
        return _PAINT.sub(rf'\1="#{level * 3}"', shape)

    return vectors.picture([_SHAPE.sub(raised, one) for one in sheets], size, 2).convert("L")


def _glued(image: Image.Image, heights: Image.Image, dice: Dice) -> Image.Image:
    """Lay the sheets on each other: with shadows, bright edges, and the fibres of the paper."""
    size, unit = image.size, surfaces.unit(image.size)
    above = surfaces.soft(surfaces.moved(heights, round(3 * unit), round(5 * unit)), 4 * unit)
    shade = ImageChops.subtract(above, heights).resize(size, Image.Resampling.BILINEAR)
    edge = ImageChops.subtract(heights, surfaces.moved(heights, 1, 1))
    edge = edge.resize(size, Image.Resampling.BILINEAR)
    rich = ImageEnhance.Color(image).enhance(1.2)
    rich = surfaces.tinted(rich, surfaces.levelled(shade, lambda level: max(269 - 14 * level, 140)))
    rich = ImageChops.add(
        rich, surfaces.in_three(surfaces.levelled(edge, lambda level: min(6 * level, 70)))
    )
    fine, coarse = (surfaces.noise(dice, f"fibres {one}", size, one * unit) for one in (2.2, 9))
    return surfaces.tinted(rich, surfaces.between(ImageChops.blend(fine, coarse, 0.5), 236, 264))
