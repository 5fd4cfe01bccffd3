"""Looks that a picture can have: words such as "in watercolour" ask for them.

Each look is a module with two functions. ``of_layers`` draws a composed picture, whose shapes are
still known; ``of_picture`` does what can be done with the pixels of any picture. What makes the
looks is geometry, filters and dice; filters inside the SVG would take ten times as long
(measured 2026-11-20 with resvg-py 0.5.0), so all work on pixels is Pillow's.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PIL import Image

from imgkit.local.painter.composing import Composition
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.metadata import encoded
from imgkit.local.painter.rendering import render
from imgkit.local.painter.styles import (
    comic,
    night_poster,
    oil,
    paper_cut,
    pencil,
    pixel_art,
    stained_glass,
    watercolour,
)


class Style(NamedTuple):
    """A look.

    Args:
        of_layers: Draws the layers of a picture of some size.
        of_picture: Gives the look to a finished picture in red, green and blue.
    """

    of_layers: Callable[[tuple[str, ...], tuple[int, int], Dice], Image.Image]
    of_picture: Callable[[Image.Image, Dice], Image.Image]


STYLES: Mapping[str, Style] = {
    "watercolour": Style(watercolour.of_layers, watercolour.of_picture),
    "pencil": Style(pencil.of_layers, pencil.of_picture),
    "pixel-art": Style(pixel_art.of_layers, pixel_art.of_picture),
    "stained-glass": Style(stained_glass.of_layers, stained_glass.of_picture),
    "paper-cut": Style(paper_cut.of_layers, paper_cut.of_picture),
    "night-poster": Style(night_poster.of_layers, night_poster.of_picture),
    "comic": Style(comic.of_layers, comic.of_picture),
    "oil": Style(oil.of_layers, oil.of_picture),
}
"""The looks by the names that the ``[styles]`` tables of the word files use. Those tables have one
more, ``"storybook"``: the look of the painter itself."""


def rendered(composition: Composition, layers: int | None = None) -> bytes:
    """Render a composed picture in the style of its scene.

    Args:
        composition: The picture.
        layers: How many of its layers to show, from the sky on; all where not given.

    Returns:
        The picture as PNG, without a record.
    """
    style = STYLES.get(composition.stage.scene.style or "")
    if style is None:
        return render(composition.svg(layers))
    size = (composition.width, composition.height)
    dice = composition.stage.dice.part("style")
    return encoded(style.of_layers(composition.layers[:layers], size, dice))


def restyled_by_rules(picture: Image.Image, name: str, dice: Dice) -> Image.Image:
    """Give a look to any picture, such as a photo.

    Args:
        picture: The picture; what is transparent in it stays so.
        name: The name of the style.
        dice: What shapes the strokes and the grain.

    Returns:
        The picture in that style; unchanged where the style is the painter's own.
    """
    style = STYLES.get(name)
    if style is None:
        return picture
    result = style.of_picture(picture.convert("RGB"), dice.part("style"))
    if picture.mode == "RGBA":
        result.putalpha(picture.getchannel("A"))
    return result
