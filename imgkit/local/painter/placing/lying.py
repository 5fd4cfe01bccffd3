"""Who lies on the ground or in a bed, and who rears up or leans over."""

import math
from dataclasses import replace

from imgkit.local.painter.animals.abilities import DANCERS, RECLINERS
from imgkit.local.painter.drawing import Drawing
from imgkit.local.painter.people import WEARERS
from imgkit.local.painter.shapes import Place, Point
from imgkit.local.painter.sketch import HELD, Sketch
from imgkit.local.painter.things import Kind

LYING, TUCKED_IN, HANGING = "lying", "tucked in", "hanging"
BEDS = frozenset({"bed", "bunk-bed", "hammock", "sofa", "cot", "sunbed", "mattress"})
"""What one can lie on, however narrow."""
_COVERED = frozenset({"bed", "bunk-bed", "cot"})
_LEANING = {"rearing": -34.0, "pushing": 9.0, "pulling": -9.0, "running": 8.0, "bowing": 25.0}
"""By how many degrees somebody leans forward; an animal that rears leans back."""
_PEOPLE_LEAN = frozenset({"pushing", "pulling", "running", "bowing"})
_BLANKET = "#b9a5d6"


def pose_on_bed(pose: str | None, bed: Kind, who: Kind) -> str | None:
    """Return the pose of who sleeps or lies on a bed; None for anything else.

    Args:
        pose: What they do, as the prompt says it.
        bed: What they are on.
        who: What they are.
    """
    if pose not in {"sleeping", LYING} or bed.own_drawing not in BEDS or not _lies_flat(who):
        return None
    return TUCKED_IN if bed.own_drawing in _COVERED and pose == "sleeping" else LYING


_UPRIGHT = frozenset({"standing", "jumping", "dancing", "climbing", "gliding"})

_BOARDS = frozenset({"skateboard", "surfboard", "snowboard"})
"""What one stands on with bent knees."""
_ONTO = frozenset({"climbing", "jumping"})


def pose_upright(pose: str | None, who: Kind, on: Kind) -> str | None:
    """Return the pose of who stands, jumps, climbs or hangs on a thing, and does not sit there.

    Args:
        pose: What they do, as the prompt says it.
        who: What they are.
        on: What they are on; who climbs onto an animal rides it then.
    """
    if on.alive and pose in _ONTO:
        return None
    if on.name in _BOARDS and _lies_flat(who) and pose is None:
        return "gliding"
    if pose in {LYING, "sleeping"} and who.own_drawing in RECLINERS and not on.alive:
        return LYING
    return pose if pose == HANGING or (pose in _UPRIGHT and _lies_flat(who)) else None


def _lies_flat(kind: Kind) -> bool:
    return kind.own_drawing in WEARERS


def settled_down(drawing: Drawing, kind: Kind, pose: str) -> Drawing:
    """Return somebody as they lie, rear up or lean over.

    Args:
        drawing: How they look upright.
        kind: What they are.
        pose: What they do.
    """
    if pose in {LYING, TUCKED_IN}:
        if not _lies_flat(kind):
            lain = _on_the_ground(drawing)
            return replace(lain, anchors={**lain.anchors, "seat": (0.0, 0.0)})
        lying = _on_its_back(drawing)
        return _covered(lying) if pose == TUCKED_IN else lying
    if pose == HANGING:  # below the bough that the hands hold
        hold = (drawing.left + drawing.right) / 2, drawing.top
        if kind.own_drawing in DANCERS:
            hold = drawing.anchors["hand"]
        return replace(drawing, anchors={**drawing.anchors, "seat": hold})
    if pose in _UPRIGHT:  # whatever they are on is under their feet
        low = max(drawing.bottom, 0.0)
        return replace(drawing, anchors={**drawing.anchors, "seat": (0.0, low)})
    degrees = _LEANING.get(pose, 0.0)
    person = _lies_flat(kind)
    if not degrees or person != (pose in _PEOPLE_LEAN):
        return drawing
    return turned(drawing, degrees if drawing.faces != "left" else -degrees)


def _on_the_ground(drawing: Drawing) -> Drawing:
    """Set an animal down that has folded its legs."""
    return _shifted(drawing, -drawing.bottom) if drawing.bottom < 0 else drawing


def _shifted(drawing: Drawing, down: float) -> Drawing:
    move = f'<g transform="translate(0 {down:.2f})">'
    return replace(
        drawing,
        svg=f"{move}{drawing.svg}</g>",
        asleep=f"{move}{drawing.asleep}</g>" if drawing.asleep else "",
        top=drawing.top + down,
        bottom=drawing.bottom + down,
        anchors={name: (x, y + down) for name, (x, y) in drawing.anchors.items()},
    )


def _on_its_back(drawing: Drawing) -> Drawing:
    """Lay a person down, with the head to the right and the face up."""
    across, down = (drawing.top + drawing.bottom) / 2, drawing.left
    matrix = f'<g transform="matrix(0 -1 -1 0 {across:.2f} {down:.2f})">'

    def moved(point: Point) -> Point:
        return across - point[1], down - point[0]

    anchors = {name: moved(point) for name, point in drawing.anchors.items()}
    half = drawing.height / 2
    return replace(
        drawing,
        svg=f"{matrix}{drawing.svg.replace(HELD, '')}</g>",
        asleep=f"{matrix}{drawing.asleep.replace(HELD, '')}</g>" if drawing.asleep else "",
        left=-half,
        right=half,
        top=-drawing.width,
        bottom=0.0,
        anchors=anchors | {"seat": (0.0, 0.0), "hand": (0.0, -0.5 * drawing.width)},
        faces="right",
    )


def _covered(drawing: Drawing) -> Drawing:
    """Pull a blanket over somebody who lies, up to the chest."""
    sketch = Sketch(0.9)
    left, right, top = drawing.left - 4, 0.05 * drawing.right, 0.72 * drawing.top
    plan = (
        f"{left:.1f},3! {left:.1f},{0.5 * top:.1f} {0.6 * left:.1f},{0.9 * top:.1f} "
        f"{0.2 * left:.1f},{top:.1f} {right:.1f},{1.02 * top:.1f}! {right + 5:.1f},{0.4 * top:.1f} "
        f"{right:.1f},3!"
    )
    fill = sketch.fade(("#d6c8ea", _BLANKET), (0, top), (0, 0))
    sketch.draw(Place().blob(plan), fill=fill)
    hem = Place().limb(
        f"{right:.1f},{top:.1f} {right + 4:.1f},{0.4 * top:.1f} {right:.1f},1", 6, 6, 6
    )
    sketch.draw(hem, fill="#fffaf0")
    blanket = sketch.drawing().svg.replace("{id}", "{id}-blanket")
    return replace(
        drawing,
        svg=drawing.svg + blanket,
        asleep=drawing.asleep + blanket if drawing.asleep else "",
        left=left,
        anchors={**drawing.anchors, "seat": (0.0, -0.14 * drawing.height)},
        faces="left",  # the pillow of a bed is at its other end
    )


def turned(drawing: Drawing, degrees: float) -> Drawing:
    """Turn somebody on the feet, and set them down again.

    Args:
        drawing: How they look upright.
        degrees: By how many degrees, clockwise.
    """
    sine, cosine = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))

    def moved(point: Point) -> Point:
        x, y = point
        return x * cosine - y * sine, x * sine + y * cosine

    ends = (drawing.left, drawing.right)
    corners = [moved((x, y)) for x in ends for y in (drawing.top, drawing.bottom)]
    # The corners of the box are empty: what is turned reaches less far than they do.
    inset = 0.5 * abs(sine) * min(drawing.width, drawing.height)
    foot = ends[0] if degrees < 0 else ends[1]
    low = moved((0.6 * foot, 0.0))[1]
    turn = f'<g transform="rotate({degrees:.1f})">'
    whole = replace(
        drawing,
        svg=f"{turn}{drawing.svg}</g>",
        asleep=f"{turn}{drawing.asleep}</g>" if drawing.asleep else "",
        left=min(x for x, _ in corners) + inset,
        right=max(x for x, _ in corners) - inset,
        top=min(y for _, y in corners) + inset,
        bottom=low,
        anchors={name: moved(point) for name, point in drawing.anchors.items()},
    )
    return _shifted(whole, -low)
