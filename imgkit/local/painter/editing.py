"""Edits a picture: a painted one from its scene, any other by painting into it."""

from dataclasses import replace

from PIL import Image, ImageOps

from imgkit.local.painter.captions import caption
from imgkit.local.painter.changing import changed, settled
from imgkit.local.painter.composing import compose
from imgkit.local.painter.crowds import thinned
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.fitting import into_area
from imgkit.local.painter.masks import Area, area_of
from imgkit.local.painter.metadata import Record, encoded, record_of, with_record
from imgkit.local.painter.orders import Order
from imgkit.local.painter.painter import record_for
from imgkit.local.painter.painting import Painting
from imgkit.local.painter.photos import paint_into
from imgkit.local.painter.pictures import opened, paintable
from imgkit.local.painter.reading import read_change
from imgkit.local.painter.rendering import render
from imgkit.local.painter.setting import Setting, decide


def edit(  # noqa: PLR0917 (the service hands over an edit in the order in which it came)
    image: bytes,
    prompt: str,
    mask: bytes | None,
    size: tuple[int, int],
    seed: int,
    temperature: float,
) -> Painting:
    """Edit a picture.

    Args:
        image: The bytes of a picture file.
        prompt: What to change; a wish for a variation, or nothing, draws the same things anew.
        mask: A PNG that is transparent where the edit may paint; None lets it paint everywhere.
        size: Width and height of the result, in pixels.
        seed: The same seed gives the same pixels.
        temperature: How far from the likeliest result the dice may go, from 0.

    Returns:
        The edited picture; outside the mask no pixel has changed.

    Raises:
        ImageError: The picture or the mask is damaged, or no picture at all.
    """
    picture = opened(image)
    record = record_of(picture)
    order = Order(read_change(prompt), size, seed, temperature)
    area = area_of(mask, picture.size) if mask is not None else None
    if area is not None and area.empty:
        return _unchanged(picture, record, order)
    if record is None or record.setting is None:
        return paint_into(picture, record, area, order)
    if area is not None:
        return _inside(picture, record, record.setting, area, order)
    if order.change.variation or not order.change.changes_anything:
        return _variation(record, order)
    return _repainted(record, record.setting, order)


def _unchanged(picture: Image.Image, record: Record | None, order: Order) -> Painting:
    """Give a picture back whose mask leaves nothing to paint."""
    image = encoded(ImageOps.fit(paintable(picture), order.size, Image.Resampling.LANCZOS))
    understood, not_drawn = order.change.told()
    return Painting(
        image=image if record is None else with_record(image, record),
        seed=order.seed,
        temperature=order.temperature,
        understood=understood,
        not_drawn=not_drawn,
        alt="The picture as it was: the mask leaves no place to paint.",
    )


def _variation(record: Record, order: Order) -> Painting:
    """Keep the subjects, and throw all dice anew."""
    scene = thinned(settled(changed(record.scene, order.change, order.seed).scene))
    composition = compose(scene, order.size, order.dice, order.dice)
    kept = record_for(scene, composition, order.seed, order.temperature)
    return Painting(
        image=with_record(render(composition.svg()), kept),
        seed=order.seed,
        temperature=order.temperature,
        understood=order.change.scene.understood,
        not_drawn=order.change.scene.not_drawn,
        alt=caption(scene, composition.setting),
    )


def _repainted(record: Record, setting: Setting, order: Order) -> Painting:
    """Change the scene; what is in it already keeps its look and its place."""
    filled = replace(
        record.scene,
        hour=record.scene.hour or setting.hour,
        ground=record.scene.ground or setting.ground,
        not_drawn=(),
    )
    scene = thinned(changed(filled, order.change, order.seed).scene)
    dice = Dice(record.seed, record.temperature)
    weather_dice = Dice(order.seed, record.temperature)
    now = replace(decide(scene, dice), horizon=setting.horizon, sun_x=setting.sun_x)
    composition = compose(scene, order.size, dice, weather_dice, now)
    kept = record_for(scene, composition, record.seed, record.temperature)
    return Painting(
        image=with_record(render(composition.svg()), replace(kept, weather_seed=order.seed)),
        seed=order.seed,
        temperature=order.temperature,
        understood=order.change.scene.understood,
        not_drawn=order.change.scene.not_drawn + scene.not_drawn,
        alt=caption(scene, composition.setting),
    )


def _inside(
    picture: Image.Image, record: Record, setting: Setting, area: Area, order: Order
) -> Painting:
    """Paint the changed scene, and show it inside the mask only."""
    dice = Dice(record.seed, record.temperature)
    weather_dice = Dice(record.weather_seed, record.temperature)
    before = compose(record.scene, picture.size, dice, weather_dice, setting)
    after = changed(record.scene, order.change, order.seed)
    scene = replace(record.scene, things=into_area(after, area.box, before, dice).things)
    composition = compose(scene, picture.size, dice, weather_dice, setting)
    painted = opened(render(composition.svg()))
    result = paintable(picture)
    result.paste(painted.convert(result.mode), mask=area.soft)
    if result.size != order.size:
        result = ImageOps.fit(result, order.size, Image.Resampling.LANCZOS)
    kept = record_for(scene, composition, record.seed, record.temperature)
    understood, not_drawn = order.change.told("things", "relations", "removed")
    return Painting(
        image=with_record(encoded(result), replace(kept, weather_seed=record.weather_seed)),
        seed=order.seed,
        temperature=order.temperature,
        understood=understood,
        not_drawn=not_drawn,
        alt=caption(scene, setting),
    )
