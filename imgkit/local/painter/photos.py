"""Paints into a picture that the painter has not painted, such as a photo."""

from dataclasses import replace

from PIL import Image, ImageChops, ImageColor, ImageEnhance, ImageOps

from imgkit.local.painter.background import weather
from imgkit.local.painter.captions import name
from imgkit.local.painter.changing import changed
from imgkit.local.painter.composing import overlay
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.fitting import loose_things
from imgkit.local.painter.layout import column
from imgkit.local.painter.light import light_at
from imgkit.local.painter.masks import Area
from imgkit.local.painter.metadata import Record, encoded, with_record
from imgkit.local.painter.painter import boxes_of
from imgkit.local.painter.painting import Painting
from imgkit.local.painter.pictures import opened
from imgkit.local.painter.placed import Placed
from imgkit.local.painter.reading import Change
from imgkit.local.painter.rendering import render
from imgkit.local.painter.scene import Box, Scene
from imgkit.local.painter.setting import Setting

_DARKNESS = {"dawn": 0.95, "evening": 0.85, "night": 0.45}
_PLAIN = Setting("day", "meadow", (), 0.0, sun=True, sun_x=0.2, horizon=0.5)


def paint_into(
    picture: Image.Image,
    record: Record | None,
    change: Change,
    area: Area | None,
    size: tuple[int, int],
    seed: int,
    temperature: float,
) -> Painting:
    """Edit a picture that has no scene.

    Args:
        picture: The picture.
        record: What was painted into it before, if anything.
        change: What the prompt wants.
        area: Where it may paint; None lets it paint everywhere.
        size: Width and height of the result, in pixels.
        seed: The same seed gives the same pixels.
        temperature: How far from the likeliest result the dice may go, from 0.

    Returns:
        The picture with the new things in it, and, where no mask keeps the rest as it is, in the
        light and the weather that the prompt names.
    """
    dice = Dice(seed, temperature)
    base = picture.convert("RGBA" if picture.mode in {"RGBA", "LA", "PA"} else "RGB")
    result = base
    if area is None:
        result = _in_other_light(result, change.scene, dice)
        if change.variation or not change.changes_anything:
            result = _varied(result, dice)
    scene = Scene(prompt="") if record is None else record.scene
    after = changed(scene, change, seed)
    things = list(after.scene.things)
    loose = loose_things(after)
    for order, index in enumerate(loose):
        box = area.box if area is not None else _free_place(dice)
        things[index] = replace(things[index], place=column(box, order, len(loose)))
    new = tuple(replace(one, removed=order not in after.new) for order, one in enumerate(things))
    drawn, placed = overlay(replace(scene, things=new), picture.size, dice, _PLAIN)
    result = _laid_over(result, drawn)
    if area is not None:
        result = Image.composite(result, base, area.soft)
    scene = replace(scene, prompt=change.scene.prompt, things=tuple(things))
    return _finished(result, scene, record, placed, change, area, size, seed, temperature)


def _finished(
    result: Image.Image,
    scene: Scene,
    record: Record | None,
    placed: tuple[Placed, ...],
    change: Change,
    area: Area | None,
    size: tuple[int, int],
    seed: int,
    temperature: float,
) -> Painting:
    boxes = (() if record is None else record.boxes) + boxes_of(placed, result.size)
    if result.size != size:
        result = ImageOps.fit(result, size, Image.Resampling.LANCZOS)
    understood, not_drawn = (
        (change.scene.understood, change.scene.not_drawn)
        if area is None
        else change.said_of_things()
    )
    names = [name(one) for one in scene.things if not one.removed]
    return Painting(
        image=with_record(encoded(result), Record(scene, None, seed, temperature, seed, boxes)),
        seed=seed,
        temperature=temperature,
        understood=understood,
        not_drawn=not_drawn,
        alt=f"A picture with {' and '.join(names)} drawn into it."
        if names
        else "An edited picture.",
    )


def _free_place(dice: Dice) -> Box:
    """Return a place in the lower half, for things that no mask says where to draw."""
    left = dice.number("place", 0.04, 0.48, 0.52)
    return Box(left, 0.44, left + 0.44, 0.94)


def _laid_over(picture: Image.Image, svg: str) -> Image.Image:
    drawn = opened(render(svg)).convert("RGBA")
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
        result = _laid_over(result, f"{svg}{fragment}</svg>")
    return result


def _varied(picture: Image.Image, dice: Dice) -> Image.Image:
    """Mirror a picture and change its tone: all that rules and dice can do with a photo."""
    result = ImageOps.mirror(picture) if dice.choose("mirror", (True, False), (3, 1)) else picture
    result = ImageEnhance.Color(result).enhance(dice.number("colour", 0.6, 1.15, 1.5))
    return ImageEnhance.Brightness(result).enhance(dice.number("light", 0.85, 1.05, 1.15))
