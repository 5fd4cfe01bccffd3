"""Gives a thing a piece that its drawing does not have: a cat wings, a pizza arms, a bed wheels."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from imgkit.local.painter.animals.chimeras import wing
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.looks.owner import Layers, Owner
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.vehicles.bodywork import TYRE

ADDED = ":added"
"""How a detail ends that gives a thing a piece."""

_SKIN = "#e8b98f"
_HIGH = 100  # the plans of wings are for somebody so high


def _wings(owner: Owner) -> Layers:
    colour, size = owner.colour("wings", "#fbf6ee"), 0.9 * owner.size / _HIGH
    behind, before = owner.sketch(), owner.sketch()
    if not owner.is_side_on:
        x, y = owner.middle, owner.at("neck", (0.5, 0.45))[1] + 0.08 * owner.size
        wing(behind, Place((x, y), 1.15 * size, 18), colour)
        left = behind.drawing()
        return _both(left, _flipped(left, x)), None
    x, y = owner.at("back", (0.45, 0.4))
    wing(behind, Place((x, y), size, 26), shade(colour, -0.14))
    wing(before, Place((x, y + 0.06 * owner.size), size, 6), colour)
    layers = behind.drawing(), before.drawing()
    if owner.drawing.faces == "left":
        return _flipped(layers[0], x), _flipped(layers[1], x)
    return layers


def _flipped(drawing: Drawing, x: float) -> Drawing:
    """Return a drawing mirrored from left to right around an x."""
    svg = drawing.svg.replace("{id}", "{id}-r")
    return replace(
        drawing,
        svg=f'<g transform="translate({2 * x:.2f} 0) scale(-1 1)">{svg}</g>',
        left=2 * x - drawing.right,
        right=2 * x - drawing.left,
    )


def _both(one: Drawing, other: Drawing) -> Drawing:
    left, right = min(one.left, other.left), max(one.right, other.right)
    return replace(one, svg=one.svg + other.svg, left=left, right=right)


def _horns(owner: Owner) -> Layers:
    sketch, size = owner.sketch(), 0.16 * owner.size
    x, y = owner.at("head", (0.5, 0.03))
    one = detail(owner.look, "horns:number", "2") == "1"
    colour = owner.colour("horns", "#f3dca0")
    for aside in (0.0,) if one else (-0.55, 0.55):
        here = Place((x + aside * size, y + 0.2 * size), size, 14 if one else 0)
        tip = f"{1.1 * aside:.2f},-1.5!"
        horn = here.blob(f"-0.3,0! {tip} 0.3,0! 0,0.14")
        sketch.draw(horn, fill=sketch.fade((shade(colour, 0.4), colour), (x, y - size), (x, y)))
        with sketch.inside():
            rows = (-0.2, -0.55, -0.9)
            rings = [here.line(f"-0.5,{at - 0.1:.2f} 0.5,{at - 0.3:.2f}") for at in rows]
            sketch.stroke(*rings, ink=shade(colour, -0.35), opacity=0.7)
    return None, sketch.drawing()


def _antennae(owner: Owner) -> Layers:
    sketch, size = owner.sketch(), 0.2 * owner.size
    here, colour = Place(owner.at("head", (0.5, 0.03)), size), owner.colour("antennae", "#6b5a4a")
    for side in (-1, 1):
        plan = f"{0.2 * side},0.1 {0.36 * side},-0.6 {0.6 * side},-1"
        sketch.draw(here.limb(plan, 0.1, 0.09, 0.08), fill=colour)
        sketch.draw(here.ellipse(0.64 * side, -1.1, 0.17), fill=shade(colour, 0.3))
    return sketch.drawing(), None


def _ears(owner: Owner) -> Layers:
    sketch, size = owner.sketch(), 0.15 * owner.size
    here, colour = Place(owner.at("head", (0.5, 0.03)), size), owner.colour("ears", "#8a6a55")
    long = float(detail(owner.look, "ears:size", "1")) > 1
    for side in (-1, 1):
        if long:
            plan = f"{0.4 * side},0.3 {0.5 * side},-0.8 {0.62 * side},-1.9"
            ear = here.limb(plan, 0.4, 0.66, 0.3)
            inner = here.limb(f"{0.44 * side},-0.2 {0.58 * side},-1.6", 0.2, 0.2)
        else:
            ear = here.blob(f"{0.2 * side},0.1! {0.95 * side},-1! {1.15 * side},0.5!")
            inner = here.blob(f"{0.46 * side},0! {0.88 * side},-0.6! {0.98 * side},0.3!")
        sketch.draw(ear, fill=colour)
        sketch.draw(inner, fill="#f0b3a8", outlined=False)
    return None, sketch.drawing()


def _tail(owner: Owner) -> Layers:
    sketch, size, one = owner.sketch(), 0.5 * owner.size, owner.drawing
    side = 1 if one.faces == "left" else -1
    here = Place((owner.middle + side * 0.2 * one.width, one.bottom - 0.2 * one.height), size)
    plan = f"0,0 {0.5 * side},0.06 {0.8 * side},-0.3 {0.66 * side},-0.7 {0.9 * side},-0.96"
    sketch.draw(here.limb(plan, 0.15, 0.15, 0.14, 0.12, 0.08), fill=owner.colour("tail", "#a9744a"))
    return sketch.drawing(), None


def _arms(owner: Owner) -> Layers:
    sketch, size, one = owner.sketch(), 0.3 * owner.size, owner.drawing
    colour = owner.colour("arms", _SKIN)
    for side, lift in ((-1, 0.5), (1, -0.6)):
        edge = one.left if side < 0 else one.right
        here = Place((edge - side * 0.1 * one.width, one.top + 0.55 * one.height), size)
        plan = f"0,0 {0.5 * side},{0.4 * lift:.2f} {0.8 * side},{lift}"
        sketch.draw(here.limb(plan, 0.2, 0.18, 0.16), fill=colour)
        sketch.draw(here.ellipse(0.84 * side, lift, 0.19), fill=colour)
    return sketch.drawing(), None


def _legs(owner: Owner) -> Layers:
    sketch, one = owner.sketch(), owner.drawing
    size, colour = 0.32 * owner.size, owner.colour("legs", _SKIN)
    for side in (-1, 1):
        here = Place((owner.middle + side * 0.2 * one.width, one.bottom + 0.8 * size), size)
        sketch.draw(here.limb("0,-1.8 0,-0.12", 0.24, 0.18), fill=colour)
        sketch.draw(here.blob("-0.2,0! -0.16,-0.26 0.3,-0.2 0.5,0!"), fill="#8a4f3c")
    return sketch.drawing(), None


def _wheels(owner: Owner) -> Layers:
    sketch, one = owner.sketch(), owner.drawing
    radius = 0.11 * owner.size
    for side in (-1, 1):
        here = Place((owner.middle + side * 0.32 * one.width, one.bottom + 0.4 * radius), radius)
        sketch.draw(here.ellipse(0, 0, 1), fill=TYRE)
        sketch.draw(here.ellipse(0, 0, 0.55), fill=owner.colour("wheels", "#d3d6d8"))
        sketch.draw(here.ellipse(0, 0, 0.18), fill="#8a8f94", outlined=False)
    return None, sketch.drawing()


def _nose(owner: Owner) -> Layers:
    eyes = [owner.drawing.anchors.get(name) for name in ("eye", "other eye")]
    there = [one for one in eyes if one is not None]
    if not there:
        return None, None
    apart = abs(there[0][0] - there[-1][0]) or 0.1 * owner.size
    x, y = sum(one[0] for one in there) / len(there), max(one[1] for one in there)
    sketch, aside = owner.sketch(), 0.0 if len(there) > 1 else 0.16 * owner.size
    large = float(detail(owner.look, "nose:size", "1"))
    size = 0.24 * apart * large
    ball = Place((x + aside, y + 0.48 * apart), size)
    sketch.draw(ball.ellipse(0, 0, 1), fill=owner.colour("nose", "#e8846a"))
    sketch.draw(ball.ellipse(-0.3, -0.34, 0.26), fill="#ffffff", outlined=False, opacity=0.8)
    return None, sketch.drawing()


def _moustache(owner: Owner) -> Layers:
    spot = _below_the_eyes(owner)
    if spot is None:
        return None, None
    sketch, (x, y, apart) = owner.sketch(), spot
    here = Place((x, y), 0.8 * apart)
    tips = (
        "0,-0.16! 0.4,-0.34 1,-0.1 1.3,-0.5! 1.2,0.2 0.5,0.26 0,0! -0.5,0.26 -1.2,0.2 "
        "-1.3,-0.5! -1,-0.1 -0.4,-0.34"
    )
    sketch.draw(here.blob(tips), fill=owner.colour("hair", "#5b4034"))
    return None, sketch.drawing()


def _beard(owner: Owner) -> Layers:
    spot = _below_the_eyes(owner)
    if spot is None:
        return None, None
    sketch, (x, y, apart) = owner.sketch(), spot
    here = Place((x, y + 0.3 * apart), 0.9 * apart)
    long = 2.6 if detail(owner.look, "beard", "") == "long" else 1.5
    plan = (
        f"-1,-0.3! -0.4,0 0,0.1 0.4,0 1,-0.3! 0.8,{0.6 * long:.2f} 0,{long}! -0.8,{0.6 * long:.2f}"
    )
    sketch.draw(here.blob(plan), fill=owner.colour("hair", "#e9e4dc"))
    return None, sketch.drawing()


def _below_the_eyes(owner: Owner) -> tuple[float, float, float] | None:
    """Return where a mouth is, and how far apart the eyes over it are."""
    eyes = [owner.drawing.anchors.get(name) for name in ("eye", "other eye")]
    there = [one for one in eyes if one is not None]
    if not there:
        return None
    apart = abs(there[0][0] - there[-1][0]) or 0.12 * owner.size
    aside = 0.0 if len(there) > 1 else 0.14 * owner.size
    x = sum(one[0] for one in there) / len(there)
    return x + aside, max(one[1] for one in there) + 0.8 * apart, apart


_PIECES: Mapping[str, Callable[[Owner], Layers]] = MappingProxyType(
    {
        "wings": _wings, "horns": _horns, "antennae": _antennae, "ears": _ears, "tail": _tail,
        "arms": _arms, "legs": _legs, "wheels": _wheels, "nose": _nose,
        "moustache": _moustache, "beard": _beard,
    }
)  # fmt: skip

_OF_PEOPLE = frozenset({"moustache", "beard"})
"""What people have in their own drawings."""
ADDABLE = frozenset(_PIECES) - _OF_PEOPLE
"""What a thing can get that its drawing does not have."""
_BELOW = frozenset({"legs", "wheels"})
"""What lifts a thing up."""


def added(drawing: Drawing, look: Look, *, person: bool = False) -> Drawing:
    """Return a drawing with the pieces that it got.

    Args:
        drawing: How it looks without.
        look: What the prompt says of it: a detail ``("wings:added", "yes")``.
        person: Whether it is a person, who has a beard of its own.
    """
    of_people = () if person else _OF_PEOPLE
    bearded = [(part + ADDED, "yes") for part, _ in look.details if part in of_people]
    for part, _ in (*look.details, *bearded):
        name = part.removesuffix(ADDED)
        if name != part and name in _PIECES:
            drawing = _with(drawing, name, _PIECES[name](Owner(drawing, look)))
    return drawing


def _with(drawing: Drawing, name: str, layers: Layers) -> Drawing:
    svgs = [
        "" if one is None else one.svg.replace("{id}", f"{{id}}-{name}{at}")
        for at, one in enumerate(layers)
    ]
    all_of_it = [drawing, *(one for one in layers if one is not None)]
    whole = replace(
        drawing,
        svg=svgs[0] + drawing.svg + svgs[1],
        asleep=svgs[0] + drawing.asleep + svgs[1] if drawing.asleep else "",
        left=min(one.left for one in all_of_it),
        right=max(one.right for one in all_of_it),
        top=min(one.top for one in all_of_it),
        bottom=max(one.bottom for one in all_of_it),
    )
    return _lifted(whole, whole.bottom - drawing.bottom) if name in _BELOW else whole


def _lifted(drawing: Drawing, by: float) -> Drawing:
    """Return a drawing that stands higher, so that what is below it stands on the ground."""
    move = f'<g transform="translate(0 {-by:.2f})">'
    return replace(
        drawing,
        svg=f"{move}{drawing.svg}</g>",
        asleep=f"{move}{drawing.asleep}</g>" if drawing.asleep else "",
        top=drawing.top - by,
        bottom=drawing.bottom - by,
        anchors={name: (x, y - by) for name, (x, y) in drawing.anchors.items()},
    )
