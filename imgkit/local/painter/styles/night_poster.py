"""Night poster: a few bold flat colours under a dark sky, printed with a wide pale border."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from PIL import Image, ImageDraw

from imgkit.local.painter.colours import channels, hue_lightness_saturation
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.styles import surfaces, vectors

_SKY = ("#101a3c", "#1c2b5e", "#3a3578", "#7d3f7c", "#d0566b", "#f4925a")
# Each family of inks from dark to light.
_INKS = {
    "red": ("#5c1631", "#b8293f", "#ee5a4a"),
    "orange": ("#7a3020", "#d9692f", "#f7a440"),
    "yellow": ("#8a5a1e", "#e9a52c", "#ffd25e"),
    "green": ("#0f2f3a", "#1d5a58", "#4fa07a"),
    "blue": ("#101a3c", "#24508f", "#58a5c9"),
    "violet": ("#2a1a4a", "#5b3a86", "#a874b8"),
    "grey": ("#15182f", "#4c4a6b", "#9a93ab", "#f6e7c8"),
}
_PAPER = "#f6e7c8"
_HUES = (
    (0.03, "red"), (0.105, "orange"), (0.19, "yellow"), (0.47, "green"), (0.70, "blue"),
    (0.93, "violet"), (1.01, "red"),
)  # fmt: skip


def of_layers(layers: tuple[str, ...], size: surfaces.Size, dice: Dice) -> Image.Image:
    """Draw a picture in the colours of the poster, with a sky that glows at the horizon."""

    def sky(strips: Sequence[vectors.Strip], end: float) -> str:
        glowing = [replace(strip, colour=ink) for strip, ink in zip(strips, _SKY, strict=True)]
        return vectors.straight(glowing, end, size[0])

    flat = vectors.flat([vectors.with_strips(layers[0], len(_SKY), sky), *layers[1:]], faint=0.4)
    return _printed(vectors.picture([vectors.recoloured(one, _ink) for one in flat], size), dice)


def of_picture(image: Image.Image, dice: Dice) -> Image.Image:
    """Print a picture in the colours of the poster."""
    inks = dict.fromkeys(ink for family in (*_INKS.values(), _SKY) for ink in family)
    palette = Image.new("P", (1, 1))
    palette.putpalette([channel for ink in inks for channel in channels(ink)])
    dark = surfaces.levelled(surfaces.calm(image), lambda level: 0.9 * level)
    few = dark.quantize(palette=palette, dither=Image.Dither.NONE)
    return _printed(few.convert("RGB"), dice)


@cache
def _ink(colour: str) -> str:
    """Return the ink that stands for a colour: of its hue, darker than it is by day."""
    if colour in _SKY:
        return colour
    hue, light, _ = hue_lightness_saturation(colour)
    chroma = max(channels(colour)) - min(channels(colour))
    pale = light > 0.84 or chroma < 24 or (light > 0.72 and chroma < 50 and hue < 0.2)
    inks = _INKS["grey" if pale else next(name for end, name in _HUES if hue < end)]
    return inks[sum(light > step for step in ((0.26, 0.5, 0.74) if pale else (0.34, 0.62)))]


def _printed(image: Image.Image, dice: Dice) -> Image.Image:
    """Print a picture on rough paper, with a border."""
    size, unit = image.size, surfaces.unit(image.size)
    grain = surfaces.noise(dice, "print", size, 1.6 * unit)
    specks = surfaces.levelled(grain, lambda level: 70 if level > 245 else 0)
    printed = Image.composite(Image.new("RGB", size, _PAPER), image, specks)
    frame = (0, 0, size[0] - 1, size[1] - 1)
    ImageDraw.Draw(printed).rectangle(frame, outline=_PAPER, width=round(36 * unit))
    return printed
