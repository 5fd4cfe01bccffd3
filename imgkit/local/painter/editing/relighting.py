"""Shows a photo in another light, in other weather, or as another version of itself."""

from dataclasses import replace

from PIL import Image, ImageChops, ImageColor, ImageEnhance, ImageOps

from imgkit.local.painter.background import weather
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.editing.orders import Order
from imgkit.local.painter.editing.pictures import opened
from imgkit.local.painter.editing.retouching import in_light_of
from imgkit.local.painter.light import light_at
from imgkit.local.painter.parsing.wishes import USUAL
from imgkit.local.painter.rendering import render
from imgkit.local.painter.scene import Box, Scene

_DARKNESS = {"dawn": 0.95, "evening": 0.85, "night": 0.45}
_NEAREST = 0.4  # of width and height is left out where a photo is varied most


def under_snow(order: Order) -> Order:
    """Let it snow where snow is to lie: a photo has no ground that can be painted anew.

    Args:
        order: What was ordered.

    Returns:
        The order, with snow as its weather where it wants snow on the ground.
    """
    change = order.change
    if change.scene.ground != "snow" or change.scene.weather:
        return order
    said = tuple(("weather" if table == "places" else table, word) for table, word in change.said)
    change = replace(change, scene=replace(change.scene, weather=("snow",)), said=said)
    return replace(order, wanted=replace(order.wanted, change=change))


def in_another_light(base: Image.Image, order: Order) -> Image.Image:
    """Show a photo in the light and the weather that are ordered, or as another version.

    Args:
        base: The photo.
        order: What was ordered.

    Returns:
        The photo in that light; where nothing was understood, or a variation was ordered, another
        version of it.
    """
    change = order.change
    result = _in_other_light(base, change.scene, order.dice)
    if change.variation or not change.changes_anything:
        if order.wanted.wish.strength is not None:
            result = _nearer(result, order.dice, min(order.strength, USUAL))
        result = _varied(result, order.dice, order.strength)
    return result


def laid_over(picture: Image.Image, svg: str, place: Box | None = None) -> Image.Image:
    """Lay a drawing over a picture.

    Args:
        picture: The picture.
        svg: The drawing, of the same size.
        place: Where it takes on the light of its surroundings; None leaves it as it is.

    Returns:
        The picture with the drawing.
    """
    drawn = opened(render(svg)).convert("RGBA")
    if place is not None:
        drawn = in_light_of(drawn, picture.convert("RGB"), place)
    return Image.alpha_composite(picture.convert("RGBA"), drawn).convert(picture.mode)


def _in_other_light(picture: Image.Image, scene: Scene, dice: Dice) -> Image.Image:
    """Tint a picture with the light of an hour, and lay weather over it."""
    result = picture
    if scene.hour is not None and scene.hour != "day":
        light = light_at(scene.hour)
        tint = Image.new("RGB", picture.size, ImageColor.getrgb(light.tint))
        tinted = ImageChops.multiply(picture.convert("RGB"), tint)
        tinted = Image.blend(picture.convert("RGB"), tinted, min(1.0, 1.6 * light.tint_strength))
        dark = ImageEnhance.Brightness(tinted).enhance(_DARKNESS.get(scene.hour, 1.0))
        result = dark.convert(picture.mode)
    light = light_at(scene.hour or "day")
    width, height = picture.size
    for kind in scene.weather:
        fragment = weather(kind, dice, light, width, height, height / 2)
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'
        result = laid_over(result, f"{svg}{fragment}</svg>")
    return result


def _nearer(picture: Image.Image, dice: Dice, strength: float) -> Image.Image:
    """Step nearer, and to one side: the stronger, the less of the picture is left."""
    share = 1 - _NEAREST * strength
    width, height = picture.width * share, picture.height * share
    left = min(max(dice.number("to the right", 0, 0.3, 1), 0), 1) * (picture.width - width)
    top = min(max(dice.number("down", 0, 0.3, 1), 0), 1) * (picture.height - height)
    box = (left, top, left + width, top + height)
    return picture.resize(picture.size, Image.Resampling.LANCZOS, box)


def _varied(picture: Image.Image, dice: Dice, strength: float) -> Image.Image:
    """Mirror a picture and change its tone: all that rules and dice can do with a photo."""
    mirrors = strength >= USUAL and dice.choose("mirror", (True, False), (3, 1))
    result = ImageOps.mirror(picture) if mirrors else picture
    colour, light = dice.number("colour", 0.6, 1.15, 1.5), dice.number("light", 0.85, 1.05, 1.15)
    result = ImageEnhance.Color(result).enhance(1 + (colour - 1) * strength)
    return ImageEnhance.Brightness(result).enhance(1 + (light - 1) * strength)
