"""Edits a picture: a painted one from its scene, any other by painting into it."""

from collections.abc import Sequence
from dataclasses import replace

from PIL import Image, ImageOps

from imgkit.local.painter.captions import caption
from imgkit.local.painter.composing import compose
from imgkit.local.painter.editing.changing import changed, settled
from imgkit.local.painter.editing.fitting import into_area
from imgkit.local.painter.editing.masks import Area, area_of
from imgkit.local.painter.editing.orders import Order
from imgkit.local.painter.editing.photos import paint_into
from imgkit.local.painter.editing.pictures import opened, paintable
from imgkit.local.painter.editing.reaching import Reach
from imgkit.local.painter.editing.varying import Variation
from imgkit.local.painter.metadata import Record, encoded, record_of, with_record
from imgkit.local.painter.painter import record_for
from imgkit.local.painter.painting import Painting
from imgkit.local.painter.parsing.prompts import wanted_of
from imgkit.local.painter.parsing.wishes import USUAL
from imgkit.local.painter.placing.crowds import thinned
from imgkit.local.painter.scene import Scene
from imgkit.local.painter.setting import Setting, decide
from imgkit.local.painter.styles import rendered
from imgkit.local.painter.words import load

_ENOUGH = 0.5  # of a thing has to vanish, or else it is still in the picture


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
    usual = "en" if record is None else record.scene.language
    order = Order(wanted_of(prompt, usual), size, seed, temperature)
    area = area_of(mask, picture.size) if mask is not None else None
    if area is not None and area.empty:
        no_place = load(order.change.scene.language).caption["others"]["unchanged"]
        return _unchanged(picture, record, order, no_place)
    if record is None or record.setting is None:
        return paint_into(picture, record, area, order)
    if area is not None:
        return _inside(picture, record, record.setting, area, order)
    changes = order.change.changes_anything or order.change.scene.signs
    if order.strength == 0 and not changes:
        alt = caption(record.scene, record.setting)
        return _unchanged(picture, record, order, alt, "variation")
    if order.change.variation or not changes:
        return _variation(record, record.setting, order)
    return _repainted(record, record.setting, order)


def _unchanged(
    picture: Image.Image, record: Record | None, order: Order, alt: str, *done: str
) -> Painting:
    """Give a picture back as it is, with the words of the tables that ask for just that."""
    image = encoded(ImageOps.fit(paintable(picture), order.size, Image.Resampling.LANCZOS))
    understood, not_drawn = order.change.told(*done)
    return Painting(
        image=image if record is None else with_record(image, record),
        seed=order.seed,
        temperature=order.temperature,
        understood=understood,
        not_drawn=not_drawn,
        alt=alt,
    )


def _variation(record: Record, setting: Setting, order: Order) -> Painting:
    """Keep the subjects, and throw the dice anew: all of them, or a little."""
    strength = order.strength
    # The same seed would throw the same picture; no other picture has one below 0.
    seed = -1 - order.seed if order.seed == record.seed else order.seed
    scene = changed(record.scene, order.wanted, order.seed, Reach(record)).scene
    if not order.change.changes_anything:  # the words that ask for a variation only
        scene = replace(scene, language=record.scene.language)
    if strength < USUAL:
        again = Variation(seed, order.temperature, strength)
        kept = replace(record, variations=(*record.variations, again))
        hour, ground = scene.hour or setting.hour, scene.ground or setting.ground
        scene = replace(scene, hour=hour, ground=ground)
    else:
        wilder = order.temperature if strength == USUAL else _wilder(order.temperature, strength)
        kept = replace(record, seed=seed, weather_seed=seed, temperature=wilder, variations=())
        scene = thinned(settled(scene))
    composition = compose(scene, order.size, kept.dice, kept.weather_dice)
    kept = replace(
        record_for(scene, composition, kept.seed, kept.temperature),
        weather_seed=kept.weather_seed,
        variations=kept.variations,
    )
    return Painting(
        image=with_record(rendered(composition), kept),
        seed=order.seed,
        temperature=order.temperature,
        understood=order.change.phrases,
        not_drawn=order.change.scene.not_drawn,
        alt=caption(scene, composition.setting),
    )


def _wilder(temperature: float, strength: float) -> float:
    return min(max(temperature * strength, 1.2), 2.0)


def _repainted(record: Record, setting: Setting, order: Order) -> Painting:
    """Change the scene; what is in it already keeps its look and its place."""
    filled = replace(
        record.scene,
        hour=record.scene.hour or setting.hour,
        ground=record.scene.ground or setting.ground,
        not_drawn=(),
    )
    after = changed(filled, order.wanted, order.seed, Reach(record)).scene
    scene = thinned(after)
    weather_dice = replace(record, weather_seed=order.seed).weather_dice
    now = replace(decide(scene, record.dice), horizon=setting.horizon, sun_x=setting.sun_x)
    composition = compose(scene, order.size, record.dice, weather_dice, now)
    kept = replace(
        record_for(scene, composition, record.seed, record.temperature),
        weather_seed=order.seed,
        variations=record.variations,
    )
    understood, not_drawn = order.change.phrases, order.change.scene.not_drawn
    if order.change.removed and replace(after, language=filled.language) == filled:
        understood, not_drawn = (), not_drawn + understood  # it was not there
    return Painting(
        image=with_record(rendered(composition), kept),
        seed=order.seed,
        temperature=order.temperature,
        understood=understood,
        not_drawn=not_drawn + scene.not_drawn,
        alt=caption(scene, composition.setting),
    )


def _inside(
    picture: Image.Image, record: Record, setting: Setting, area: Area, order: Order
) -> Painting:
    """Paint the changed scene, and show it inside the mask only."""
    weather_dice = record.weather_dice
    before = compose(record.scene, picture.size, record.dice, weather_dice, setting)
    reach = Reach(record, area.box)
    after = changed(record.scene, order.wanted, order.seed, reach)
    things = into_area(after, area.box, before, record.dice).things
    scene = replace(record.scene, things=things, language=after.scene.language)
    composition = compose(scene, picture.size, record.dice, weather_dice, setting)
    painted = opened(rendered(composition))
    result = paintable(picture)
    result.paste(painted.convert(result.mode), mask=area.soft)
    if result.size != order.size:
        result = ImageOps.fit(result, order.size, Image.Resampling.LANCZOS)
    partly = [index for index in after.removed if reach.share(index) < _ENOUGH]
    scene = _with_back(scene, partly)
    composition = compose(scene, picture.size, record.dice, weather_dice, setting)
    kept = replace(
        record_for(scene, composition, record.seed, record.temperature),
        weather_seed=record.weather_seed,
        variations=record.variations,
    )
    removed = ("removed",) if after.removed or after.replaced else ()
    understood, not_drawn = order.change.told("things", "relations", *removed)
    remaining = tuple(record.scene.things[index].phrase for index in partly)
    return Painting(
        image=with_record(encoded(result), kept),
        seed=order.seed,
        temperature=order.temperature,
        understood=understood,
        not_drawn=not_drawn + remaining,
        alt=caption(scene, setting),
    )


def _with_back(scene: Scene, partly: Sequence[int]) -> Scene:
    """Return the scene with the things of which the better part is still in the picture."""
    things = (
        replace(thing, removed=False) if index in partly else thing
        for index, thing in enumerate(scene.things)
    )
    return replace(scene, things=tuple(things))
