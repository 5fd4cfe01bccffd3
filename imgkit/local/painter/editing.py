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
from imgkit.local.painter.painter import record_for
from imgkit.local.painter.painting import Painting
from imgkit.local.painter.photos import paint_into
from imgkit.local.painter.pictures import opened
from imgkit.local.painter.reading import Change, read_change
from imgkit.local.painter.rendering import render
from imgkit.local.painter.setting import Setting, decide


def edit(
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
    change = read_change(prompt)
    area = area_of(mask, picture.size) if mask is not None else None
    if record is None or record.setting is None:
        return paint_into(picture, record, change, area, size, seed, temperature)
    if area is not None:
        return _inside(picture, record, record.setting, change, area, size, seed)
    if change.variation or not change.changes_anything:
        return _variation(record, change, size, seed, temperature)
    return _repainted(record, record.setting, change, size, seed)


def _variation(
    record: Record, change: Change, size: tuple[int, int], seed: int, temperature: float
) -> Painting:
    """Keep the subjects, and throw all dice anew."""
    scene = thinned(settled(changed(record.scene, change, seed).scene))
    dice = Dice(seed, temperature)
    composition = compose(scene, size, dice, dice)
    return Painting(
        image=with_record(
            render(composition.svg()), record_for(scene, composition, seed, temperature)
        ),
        seed=seed,
        temperature=temperature,
        understood=change.scene.understood,
        not_drawn=change.scene.not_drawn,
        alt=caption(scene, composition.setting),
    )


def _repainted(
    record: Record, setting: Setting, change: Change, size: tuple[int, int], seed: int
) -> Painting:
    """Change the scene; what is in it already keeps its look and its place."""
    filled = replace(
        record.scene,
        hour=record.scene.hour or setting.hour,
        ground=record.scene.ground or setting.ground,
    )
    scene = thinned(changed(filled, change, seed).scene)
    dice = Dice(record.seed, record.temperature)
    again = decide(scene, dice)
    setting = replace(again, horizon=setting.horizon, sun_x=setting.sun_x)
    composition = compose(scene, size, dice, Dice(seed, record.temperature), setting)
    kept = record_for(scene, composition, record.seed, record.temperature)
    return Painting(
        image=with_record(render(composition.svg()), replace(kept, weather_seed=seed)),
        seed=seed,
        temperature=record.temperature,
        understood=change.scene.understood,
        not_drawn=scene.not_drawn[len(record.scene.not_drawn) :] + change.scene.not_drawn,
        alt=caption(scene, composition.setting),
    )


def _inside(
    picture: Image.Image,
    record: Record,
    setting: Setting,
    change: Change,
    area: Area,
    size: tuple[int, int],
    seed: int,
) -> Painting:
    """Paint the changed scene, and show it inside the mask only."""
    dice = Dice(record.seed, record.temperature)
    weather_dice = Dice(record.weather_seed, record.temperature)
    before = compose(record.scene, picture.size, dice, weather_dice, setting)
    after = changed(record.scene, change, seed)
    around = {
        name: getattr(record.scene, name) for name in ("hour", "ground", "weather", "flowers")
    }
    scene = replace(into_area(after, area.box, before, dice), **around)
    composition = compose(scene, picture.size, dice, weather_dice, setting)
    painted = opened(render(composition.svg()))
    result = picture.convert("RGBA" if picture.mode in {"RGBA", "LA", "PA"} else "RGB")
    result.paste(painted.convert(result.mode), mask=area.soft)
    if result.size != size:
        result = ImageOps.fit(result, size, Image.Resampling.LANCZOS)
    kept = record_for(scene, composition, record.seed, record.temperature)
    understood, not_drawn = change.said_of_things()
    return Painting(
        image=with_record(encoded(result), replace(kept, weather_seed=record.weather_seed)),
        seed=seed,
        temperature=record.temperature,
        understood=understood,
        not_drawn=not_drawn,
        alt=caption(scene, setting),
    )
