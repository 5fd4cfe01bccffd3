"""What shows that something moves: lines behind who runs, an arc under who leaps, a lean."""

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from imgkit.local.painter.animals.abilities import DANCERS, REARING
from imgkit.local.painter.drawing import Drawing
from imgkit.local.painter.people import WEARERS
from imgkit.local.painter.placing.lying import turned
from imgkit.local.painter.shapes import Place, Point, shade
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.things import Kind

_AIR, _DUST = "#fffaf0", "#efe6d6"
_LEAN, _FLAT = 14.0, 78.0
"""By how many degrees somebody leans in a dance, and in a slide on the belly."""
_BALLS = ("#d9574f", "#f4c24e", "#5d9f56", "#4a80c4", "#b06fc0")
"""The colours of the balls of who juggles."""
_LEAPS_ANYHOW = frozenset({"dolphin"})
_NOSE_UP, _LEAP = 24.0, 0.7
"""How steeply a whale leaps, in degrees, and how high, in heights of its own."""
_FADE = re.compile(r"<(?:linear|radial)Gradient.*?</(?:linear|radial)Gradient>", re.DOTALL)
_STOP = re.compile(r'stop-color="(#[0-9a-fA-F]{6})"')
_EMPTY = 0.08
"""How much of the box of who lies on the belly is empty at its corners, as a share of it."""
_SLIDES = frozenset({"sliding", "sliding down"})
_TALL = 1.05
"""How much higher than wide somebody stands upright who can lie on the belly."""
_REACH = 0.34
"""How far the lines reach behind who runs, in heights."""


def _behind(sketch: Sketch, here: Place) -> None:
    """Draw the lines of the air behind who goes fast, from the feet at the origin to the left."""
    lines = ("-1,-2.6 -3,-2.6", "-0.8,-1.8 -3.6,-1.8", "-1.1,-1.0 -2.9,-1.0")
    strokes = [here.line(line) for line in lines]
    sketch.stroke(*strokes, ink="#5b4636", width=0.24 * here.size, opacity=0.35)
    sketch.stroke(*strokes, ink=_AIR, width=0.17 * here.size, opacity=0.9)


def _dust(sketch: Sketch, here: Place) -> None:
    puffs = [here.ellipse(x, y, r) for x, y, r in ((-1.1, -0.3, 0.3), (-1.7, -0.42, 0.4),
                                                   (-2.3, -0.26, 0.26))]  # fmt: skip
    sketch.draw(*puffs, fill=_DUST, outlined=False, opacity=0.75)


def _run(sketch: Sketch, here: Place) -> None:
    _behind(sketch, here)
    _dust(sketch, here)


_TRAILS: Mapping[str, Callable[[Sketch, Place], None]] = MappingProxyType(
    {
        "running": _run,
        "sliding": _behind,
        "sliding down": _behind,
        "descending": _behind,
        "flying": _behind,
    }
)
"""What is drawn behind who does something."""


def in_motion(drawing: Drawing, kind: Kind, pose: str | None) -> Drawing:
    """Return somebody alive with what shows how they move.

    Args:
        drawing: How they look.
        kind: What they are.
        pose: What the prompt says that they do.
    """
    if not kind.alive or pose is None:
        return drawing
    own, person = kind.own_drawing, kind.own_drawing in WEARERS
    if pose == "dancing" and not person and own not in DANCERS | REARING:
        drawing = _leaning(drawing, _LEAN)
    if pose in _SLIDES and not person and drawing.height > _TALL * drawing.width:
        drawing = _on_its_belly(drawing)
    if pose == "jumping" and kind.role == "water" and own not in _LEAPS_ANYHOW:
        drawing = _out_of_the_water(drawing)
    if pose == "juggling":
        drawing = _juggling(drawing)
    trail = _TRAILS.get("flying" if kind.role == "air" and pose == "running" else pose)
    return drawing if trail is None else _with_trail(drawing, trail)


def _leaning(drawing: Drawing, degrees: float) -> Drawing:
    """Lean somebody forward, to the side that they look to."""
    return turned(drawing, -degrees if drawing.faces == "left" else degrees)


def _on_its_belly(drawing: Drawing) -> Drawing:
    """Lay somebody down, head first to the side that they look to."""
    degrees = -_FLAT if drawing.faces == "left" else _FLAT
    sine, cosine = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))

    def moved(point: Point) -> Point:
        x, y = point
        return x * cosine - y * sine, x * sine + y * cosine

    sides = (drawing.left, drawing.right)
    corners = [moved((x, y)) for x in sides for y in (drawing.top, drawing.bottom)]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    across, high = _EMPTY * (max(xs) - min(xs)), _EMPTY * (max(ys) - min(ys))
    aside, down = -(max(xs) + min(xs)) / 2, high - max(ys)
    turn = f'<g transform="translate({aside:.2f} {down:.2f}) rotate({degrees:g})">'
    return replace(
        drawing,
        svg=f"{turn}{drawing.svg}</g>",
        asleep=f"{turn}{drawing.asleep}</g>" if drawing.asleep else "",
        left=min(xs) + aside + across,
        right=max(xs) + aside - across,
        top=min(ys) + down + high,
        bottom=0.0,
        anchors={
            name: (x + aside, y + down)
            for name, (x, y) in ((name, moved(at)) for name, at in drawing.anchors.items())
        },
    )


def winged(drawing: Drawing) -> Drawing:
    """Return a bird with its wings spread: one that has no drawing of its own in the air.

    Args:
        drawing: The bird on its feet.
    """
    colour = _feathers(drawing.svg)
    size, middle = drawing.height, (drawing.left + drawing.right) / 2
    sketch = Sketch(0.012 * size)
    for side in (-1, 1):
        here = Place((middle, 0.5 * (drawing.top + drawing.bottom)), size)
        plan = (
            f"{side * 0.08},0.14! {side * 0.3},-0.2 {side * 0.72},-0.42! {side * 0.7},-0.3! "
            f"{side * 0.82},-0.26! {side * 0.7},-0.14! {side * 0.78},-0.06! {side * 0.6},0.02! "
            f"{side * 0.56},0.12! {side * 0.36},0.14 {side * 0.1},0.26!"
        )
        sketch.draw(here.blob(plan), fill=shade(colour, -0.1 if side > 0 else -0.02))
    wings = sketch.drawing()
    svg = wings.svg.replace("{id}", "{id}-wings")
    return replace(
        drawing,
        svg=svg + drawing.svg,
        asleep="",
        left=min(drawing.left, wings.left),
        right=max(drawing.right, wings.right),
        top=min(drawing.top, wings.top),
    )


def _feathers(svg: str) -> str:
    """Return the colour of a bird: the middle one of the first fill that has several."""
    fades = (_STOP.findall(fade) for fade in _FADE.findall(svg))
    return next((stops[len(stops) // 2] for stops in fades if len(stops) > 1), "#8a6a4f")


def _out_of_the_water(drawing: Drawing) -> Drawing:
    """Let a whale leap, nose up, over the splash that it leaves."""
    degrees = _NOSE_UP if drawing.faces == "left" else -_NOSE_UP
    tilted = turned(drawing, degrees)
    up = _LEAP * drawing.height
    middle, size = (tilted.left + tilted.right) / 2, 0.2 * drawing.height
    sketch, here = Sketch(0.06 * size), Place((middle, 0.0), size)
    jets = ("-1.6,0 -2.6,-0.8 -3,-1.9", "-0.7,0 -1.1,-1.2 -1.4,-2.4", "0.7,0 1.1,-1.3 1.5,-2.5",
            "1.6,0 2.6,-0.9 3.1,-1.8", "0,0 0,-1.2 0.1,-2")  # fmt: skip
    sketch.draw(*(here.limb(jet, 1.1, 0.6, 0.12) for jet in jets), here.ellipse(0, -0.1, 2.6, 0.55),
                fill="#e6f5fa", outlined=False, opacity=0.9)  # fmt: skip
    drops = [here.ellipse(x, y, r) for x, y, r in ((-3.1, -2.3, 0.22), (-1.4, -2.8, 0.18),
                                                   (1.5, -2.9, 0.2), (3.2, -2.2, 0.2))]  # fmt: skip
    sketch.draw(*drops, fill="#f1fafd")
    foam = sketch.drawing().svg.replace("{id}", "{id}-splash")
    return replace(
        tilted,
        svg=f'{foam}<g transform="translate(0 {-up:.1f})">{tilted.svg}</g>',
        asleep="",
        top=tilted.top - up,
        bottom=0.0,
        anchors={name: (x, y - up) for name, (x, y) in tilted.anchors.items()},
    )


def _juggling(drawing: Drawing) -> Drawing:
    """Draw the balls in the air over a head."""
    x, y = drawing.anchors.get("head", (0.0, drawing.top))
    reach = 0.36 * min(drawing.height, 1.4 * drawing.width)
    sketch, here = Sketch(0.012 * drawing.height), Place((x, y))
    for degrees, colour in zip((195, 232, 270, 308, 345), _BALLS, strict=True):
        across = reach * math.cos(math.radians(degrees))
        up = 1.1 * reach * math.sin(math.radians(degrees))
        sketch.draw(here.ellipse(across, up, 0.16 * reach), fill=colour)
    balls = sketch.drawing()
    return replace(
        drawing,
        svg=drawing.svg + balls.svg.replace("{id}", "{id}-balls"),
        left=min(drawing.left, balls.left),
        right=max(drawing.right, balls.right),
        top=min(drawing.top, balls.top),
    )


def _with_trail(drawing: Drawing, trail: Callable[[Sketch, Place], None]) -> Drawing:
    """Draw what is behind somebody, on the side that they do not look to."""
    flip = -1 if drawing.faces == "left" else 1
    size = _REACH * min(drawing.height, drawing.width) / 2
    sketch = Sketch(0.1 * size)
    trail(sketch, Place((0.0, 0.0), size))
    drawn = sketch.drawing()
    back = drawing.left + 0.6 * size if flip > 0 else drawing.right - 0.6 * size
    svg = drawn.svg.replace("{id}", "{id}-trail")
    placed = f'<g transform="translate({back:.2f} {drawing.bottom:.2f}) scale({flip} 1)">{svg}</g>'
    end = back + flip * drawn.left
    return replace(
        drawing,
        svg=placed + drawing.svg,
        asleep=placed + drawing.asleep if drawing.asleep else "",
        left=min(drawing.left, end),
        right=max(drawing.right, end),
    )
