"""Paints into a picture that the painter has not painted, such as a photo."""

from dataclasses import replace

from PIL import Image, ImageChops, ImageOps

from imgkit.local.painter.captions import listed
from imgkit.local.painter.composing import overlay
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.editing.changing import Changed, changed
from imgkit.local.painter.editing.filling import filled
from imgkit.local.painter.editing.fitting import loose_things
from imgkit.local.painter.editing.masks import Area
from imgkit.local.painter.editing.orders import Order
from imgkit.local.painter.editing.picking import picked
from imgkit.local.painter.editing.pictures import paintable
from imgkit.local.painter.editing.pointing import without_shown
from imgkit.local.painter.editing.reaching import Reach
from imgkit.local.painter.editing.relighting import in_another_light, laid_over, under_snow
from imgkit.local.painter.editing.restyling import restyled
from imgkit.local.painter.editing.retouching import colour_in, tinted
from imgkit.local.painter.metadata import Record, encoded, with_record
from imgkit.local.painter.painter import boxes_of
from imgkit.local.painter.painting import Painting
from imgkit.local.painter.placing.layout import column
from imgkit.local.painter.scene import Box, Scene
from imgkit.local.painter.setting import Setting
from imgkit.local.painter.words import load

_PLAIN = Setting("day", "meadow", (), 0.0, sun=True, sun_x=0.2, horizon=0.5)


def paint_into(
    picture: Image.Image, record: Record | None, area: Area | None, order: Order
) -> Painting:
    """Edit a picture that has no scene.

    Args:
        picture: The picture.
        record: What was painted into it before, if anything.
        area: Where it may paint; None lets it paint everywhere.
        order: What was ordered.

    Returns:
        The picture with the new things in it, and, where no mask keeps the rest as it is, in the
        light and the weather that the prompt names.
    """
    before = Scene(prompt="") if record is None else record.scene
    order = under_snow(order) if area is None else without_shown(order, before, area.box)
    change = order.change
    base = paintable(picture)
    result = in_another_light(base, order) if area is None else _retouched(base, area, order)
    scene = before
    boxes = () if record is None else record.boxes
    if not _only_recolours(area, order):
        reach = Reach(record, None if area is None else area.box)
        scene = _with_places(changed(before, order.wanted, order.seed, reach), area, order.dice)
        drawn, placed = overlay(_new_alone(scene, before), picture.size, order.dice, _PLAIN)
        laid = laid_over(result, drawn, _first_place(scene, len(before.things)))
        result = _in_look(laid, result, before.style, order) if before.style else laid
        boxes += boxes_of(placed, picture.size)
    network = None if record is None else record.restyled_by
    # Inside a mask, "remove the oil painting" means a thing.
    style = None if area is not None and order.wanted.wish.removes else change.scene.style
    if style:
        result, by_network = restyled(result, style, order.dice)
        network = by_network or network
    if area is not None:
        result = Image.composite(result, base, area.soft)
        scene = replace(scene, style=before.style)  # that of the picture as a whole
    if result.size != order.size:
        result = ImageOps.fit(result, order.size, Image.Resampling.LANCZOS)
    kept = Record(
        scene=replace(scene, prompt=change.scene.prompt),
        setting=None,
        seed=order.seed,
        temperature=order.temperature,
        weather_seed=order.seed,
        boxes=boxes,
        restyled_by=network,
    )
    understood, not_drawn = _told(area, order)
    return Painting(
        image=with_record(encoded(result), kept),
        seed=order.seed,
        temperature=order.temperature,
        understood=understood,
        not_drawn=not_drawn,
        alt=_alt(scene, style if area else None, network),
        restyled_by=network,
    )


def _in_look(laid: Image.Image, before: Image.Image, style: str, order: Order) -> Image.Image:
    """Give what was drawn into a picture the look that the picture has already."""
    if order.change.scene.style:
        return laid  # all of it gets a new one
    new = ImageChops.difference(laid.convert("RGB"), before.convert("RGB")).convert("L")
    return Image.composite(
        restyled(laid, style, order.dice).image, laid, new.point(lambda value: 255 * (value > 2))
    )


def _told(area: Area | None, order: Order) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Sort the words by what was done with them."""
    change, wish = order.change, order.wanted.wish
    if area is None:  # without a mask nobody knows where a thing is in a photo
        return change.told("variation", "things", "relations", "hours", "weather", "styles")
    if wish.removes or _only_recolours(area, order):
        # The mask shows what is meant, and so its name need not be known.
        return (*change.phrases, *change.scene.not_drawn), ()
    return change.told("things", "relations", "styles", *(("removed",) if wish.old else ()))


def _only_recolours(area: Area | None, order: Order) -> bool:
    return area is not None and order.wanted.wish.recolours and _colour(order) is not None


def _colour(order: Order) -> tuple[str, str] | None:
    return colour_in(order.wanted.wish.text, order.change.scene.language)


def _retouched(base: Image.Image, area: Area, order: Order) -> Image.Image:
    """Fill or colour the area, where that is what was ordered."""
    wish, plain = order.wanted.wish, base.convert("RGB")
    colour = _colour(order)
    if wish.removes or wish.old:
        result = filled(plain, area.hard)
    elif wish.recolours and colour is not None:
        result = tinted(plain, picked(plain, area.hard), colour[1])
    else:
        return base
    if base.mode == "RGBA":
        result.putalpha(base.getchannel("A"))
    return result


def _first_place(scene: Scene, old: int) -> Box | None:
    return next((thing.place for thing in scene.things[old:] if thing.place is not None), None)


def _alt(scene: Scene, inside: str | None, network: str | None) -> str:
    """Say what was done, where ``inside`` is the style of what a mask let be painted."""
    words = load(scene.language).caption
    say, styles = words["others"], words["styles"]
    style = styles.get(scene.style, "")
    if inside in styles:
        style = say["partly"].format(style=styles[inside])
    if style:
        style = say["styled_by_network" if network else "styled"].format(style=style)
    things = listed([one for one in scene.things if not one.removed], scene.language)
    return str(say["painted_into" if things else "edited"].format(things=things, style=style))


def _with_places(after: Changed, area: Area | None, dice: Dice) -> Scene:
    """Give each new thing a place inside the mask, or a free one where there is no mask."""
    things = list(after.scene.things)
    loose = loose_things(after)
    box = area.box if area is not None else _free_place(dice)
    for order, index in enumerate(loose):
        # What comes where another thing was has its place already.
        place = things[index].place or column(box, order, len(loose))
        things[index] = replace(things[index], place=place)
    return replace(after.scene, things=tuple(things))


def _new_alone(scene: Scene, before: Scene) -> Scene:
    """Hide the things that are part of the pixels already."""
    hidden = (replace(thing, removed=True) for thing in scene.things[: len(before.things)])
    return replace(scene, things=(*hidden, *scene.things[len(before.things) :]))


def _free_place(dice: Dice) -> Box:
    """Return a place in the lower half, for things that no mask says where to draw."""
    left = min(max(dice.number("place", 0.04, 0.48, 0.52), 0.02), 0.54)
    return Box(left, 0.44, left + 0.44, 0.94)
