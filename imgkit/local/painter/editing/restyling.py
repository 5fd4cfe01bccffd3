"""Gives a look to any picture, such as a photo: by a neural network where that looks better."""

import io
from collections.abc import Callable, Mapping
from functools import cache
from typing import NamedTuple

from PIL import Image, ImageFilter

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.painter import paint
from imgkit.local.painter.styles import neural, oil, restyled_by_rules, stained_glass, watercolour


class Look(NamedTuple):
    """How the network gives a look.

    Args:
        models: Prompts for the pictures that it imitates; the painter draws them.
        part: How much of such a picture it sees, as a share of its side: less of it shows larger
            strokes.
        crisp: How much the strokes of such a picture are sharpened, in percent.
        strokes: How strong the strokes come out; 1 leaves them as the network paints them.
        colour: How much of the colours of such a picture comes along, from 0 to 1.
        finish: What our own look adds on top, such as paper or a frame.
    """

    models: tuple[str, ...]
    part: float
    crisp: int
    strokes: float
    colour: float
    finish: Callable[[Image.Image, Dice], Image.Image]


LOOKS: Mapping[str, Look] = {
    "watercolour": Look(
        models=(
            "a red boat on a lake in the mountains in watercolour",
            "a cottage in a garden beside a lake, mountains, in watercolour",
        ),
        part=0.67, crisp=100, strokes=0.85, colour=0.3, finish=watercolour.of_picture,
    ),
    "oil": Look(
        models=(
            "a lighthouse at the sea at sunset with clouds as an oil painting",
            "a red boat on a stormy sea in the evening as an oil painting",
        ),
        part=0.5, crisp=200, strokes=1.0, colour=0.35, finish=oil.of_picture,
    ),
    "stained-glass": Look(
        models=(
            "a red boat on the sea, a yellow fish as a stained glass window",
            "a big peacock as a stained glass window",
        ),
        part=0.45, crisp=0, strokes=1.3, colour=0.5, finish=stained_glass.shining,
    ),
}  # fmt: skip
"""The looks that the network gives to a photo better than rules do, by the names of the styles.

All eight were compared by eye on six photos (2026-11-20). The network is made for paint: pixel art,
paper cuts, posters and comics live on even areas, clear edges and dots, which it smears, and its
pencil loses the greys. Painted pictures keep the painter's own looks too, which know their shapes.
"""

_SIDE = 1024  # of a picture to imitate, in pixels


class Restyled(NamedTuple):
    """A picture with a look, and the name of the neural network that gave it, if one did."""

    image: Image.Image
    network: str | None


def restyled(picture: Image.Image, name: str, dice: Dice) -> Restyled:
    """Give a look to any picture.

    Args:
        picture: The picture; what is transparent in it stays so.
        name: The name of the style.
        dice: What chooses what to imitate, and shapes the strokes and the grain.

    Returns:
        The picture in that style; unchanged where the style is the painter's own.
    """
    look = LOOKS.get(name) if min(picture.size) >= neural.SMALLEST else None
    network = neural.network() if look else None
    if look is None or network is None:
        return Restyled(restyled_by_rules(picture, name, dice), None)
    model = _model(dice.choose("model", look.models), look.part, look.crisp)
    plain = picture.convert("RGB")
    painted = neural.repainted(network, plain, model, look.strokes, look.colour)
    result = look.finish(painted, dice.part("style"))
    if picture.mode == "RGBA":
        result.putalpha(picture.getchannel("A"))
    return Restyled(result, neural.NAME)


@cache
def _model(prompt: str, part: float, crisp: int) -> Image.Image:
    """Draw a picture to imitate, and show the lower middle of it."""
    painting = paint(prompt, (_SIDE, _SIDE), seed=1, temperature=0)
    image = Image.open(io.BytesIO(painting.image)).convert("RGB")
    side, left = round(part * _SIDE), round((1 - part) * _SIDE / 2)
    bottom = _SIDE - left // 2  # above the frame that some looks have
    cut = image.crop((left, bottom - side, left + side, bottom))
    return cut.filter(ImageFilter.UnsharpMask(radius=5, percent=crisp, threshold=0))
