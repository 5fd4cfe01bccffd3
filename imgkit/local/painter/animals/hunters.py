"""Lion, tiger, bear, fox and wolf: in three-quarter view, on four feet or sitting up."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from imgkit.local.painter.animals.fourlegs import Build, Coat, crease, legwear, round_off, stand
from imgkit.local.painter.animals.portrait import Portrait, features, muzzle
from imgkit.local.painter.animals.sitter import UPRIGHT, Sitter, seat_height
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


@dataclass(frozen=True)
class Hunter:
    """One animal while it is drawn.

    Args:
        sketch: What it is drawn on.
        head: The place of its head.
        body: Where the plans of its marks lie: x from -1 to 1, y from 0 (back) to 1 (belly).
        colour: The colour of its coat.
        mark: The colour of its marks.
        sits: Whether it sits up.
        sway: How far its tail swings up, in degrees.
        dice: What chooses all that is left open.
    """

    sketch: Sketch
    head: Place
    body: Place
    colour: str
    mark: str
    sits: bool
    sway: float
    dice: Dice


_HOWLS = -36
"""How far back the head is thrown of who howls, in degrees."""

Hook = Callable[[Hunter], None]


def _nothing(hunter: Hunter) -> None:
    """Draw nothing: the kind does not have this part."""


@dataclass(frozen=True)
class Kind:
    """What makes an animal look like itself.

    Args:
        build: How it is built.
        portrait: Its head.
        width: The width of its outlines, in centimetres.
        scale: How much larger than a cat it is when it sits.
        ears: Draws what lies behind the head.
        tail: Draws the tail of a sitting animal; one that stands has its build's.
        marks: Draws onto the body, inside it.
        face: Draws onto the head, inside it.
        finish: Draws what lies over the body, before the head.
        socks: Whether its lower legs have the colour of the marks.
    """

    build: Build
    portrait: Portrait
    width: float
    scale: float
    ears: Hook
    tail: Hook
    marks: Hook = _nothing
    face: Hook = _nothing
    finish: Hook = _nothing
    socks: bool = False


def _sitting(kind: Kind, dice: Dice, look: Look, colour: str, mark: str) -> Drawing:
    """Draw it sitting up, with a paw held out if it rides or holds something."""
    sketch, scale = Sketch(kind.width), kind.scale
    place = Place((0, -seat_height(look.pose) * scale), scale)
    colours = shade(colour, 0.2), colour, shade(colour, -0.1)
    fill = sketch.fade(colours, place.point(0, -44), place.point(0, 2))
    sitter = Sitter(sketch, place, colour, fill, colour, look.pose)
    size = kind.build.size * 0.96
    head = Place(place.point(3, -29), size, dice.number("tilt", -9, 0, 9))
    hunter = Hunter(
        sketch,
        head,
        Place(place.point(0, -26), scale * 12, 0, 2.1),
        colour,
        mark,
        sits=True,
        sway=0,
        dice=dice,
    )
    with sketch.piece("tail", place.point(-6, -3)):
        kind.tail(hunter)
    sitter.body()
    kind.finish(hunter)
    _head(kind, hunter, fill)
    sitter.arm()
    anchors = {
        "hand": sitter.hand,
        "head": head.point(0, -0.84),
        "neck": place.point(1, -22),
        "back": place.point(-4, -24),
        "seat": place.point(-2, -0.5),
    }
    return sketch.drawing(anchors, "right")


def _head(kind: Kind, hunter: Hunter, fill: str) -> None:
    sketch, head = hunter.sketch, hunter.head
    with sketch.piece("head"):
        kind.ears(hunter)
        sketch.draw(head.blob(kind.portrait.plan), fill=fill)
        with sketch.inside():
            kind.face(hunter)
            muzzle(sketch, head, kind.portrait)
        features(sketch, head, kind.portrait, hunter.colour)


def _lowered(build: Build) -> Build:
    """Return a build with its chin at the ground, to drink."""
    x, y = 0.8 * build.size, -build.top - 1.1 * build.size
    first = build.neck.split()[0] if build.neck else "-10,10"
    widths = (build.neck_widths or (build.depth,))[0], 1.1 * build.size
    neck = f"{first} {x - 0.4 * build.size:.1f},{y - 0.4 * build.size:.1f}"
    return replace(build, head=(x, y), neck=neck, neck_widths=widths)


def hunt(kind: Kind, dice: Dice, look: Look, coat: Sequence[str]) -> Drawing:
    """Draw an animal of a kind.

    Args:
        kind: What makes it look like itself.
        dice: What chooses all that is left open.
        look: What the prompt says of it.
        coat: Its colour and that of its marks.

    Returns:
        The drawing, looking right; ``hand`` is a paw held out, or else the mouth.
    """
    colour, mark = coat
    if look.age == "child":
        kind = replace(kind, build=kind.build.young())
    if look.pose in UPRIGHT:
        return _sitting(kind, dice, look, colour, mark)
    build, sketch = kind.build, Sketch(kind.width)
    build = _lowered(build) if look.pose == "drinking" else build
    howls = look.pose == "howling"
    tilt = dice.number("tilt", -9, 0, 9) + (_HOWLS if howls else 0)
    head = Place(build.withers.point(*build.head), build.size, tilt)
    sway = dice.number("tail", -14, 0, 16)
    hunter = Hunter(sketch, head, build.side, colour, mark, sits=False, sway=sway, dice=dice)
    worn = Coat(colour, socks=mark if kind.socks else "")
    fill = stand(sketch, build, worn, look.pose, sway=sway)
    with sketch.inside():
        legwear(sketch, build, worn)
        crease(sketch, build, colour)
        kind.marks(hunter)
        round_off(sketch, build, colour)
    kind.finish(hunter)
    _head(kind, hunter, fill)
    if howls:
        sketch.draw(head.ellipse(0.47, 0.66, 0.15, 0.2), fill="#8f4a45")
    anchors = {
        "hand": head.point(0.5, 0.6),
        "head": head.point(0, -0.84),
        "neck": build.withers.point(-8, 12),
        "back": build.side.point(-0.1, 0.02),
    }
    return sketch.drawing(anchors, "right")
