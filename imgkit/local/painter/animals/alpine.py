"""Animals of the high mountains: marmot, chamois and ibex."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from imgkit.local.painter.animals.fourlegs import Build
from imgkit.local.painter.animals.hillside import GOAT
from imgkit.local.painter.animals.hunters import Hunter, Kind, hunt
from imgkit.local.painter.animals.portrait import ROUND, Portrait, round_ears
from imgkit.local.painter.animals.sideways import Beast, side_on
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade

_MARMOT = Build(
    length=60,
    depth=31,
    legs=9,
    thick=8,
    feet="paw",
    root=2.1,
    trunk="0.85,0.16 0.4,-0.08 -0.1,-0.16 -0.6,-0.02 -0.98,0.34 -1.0,0.7 -0.74,0.94 "
    "-0.2,1.0 0.4,1.02 0.82,0.96 1.04,0.7 1.02,0.36",
    neck="-14,16 2,8",
    neck_widths=(30, 26),
    head=(6, 0),
    size=15,
    turn=0,
    tail="6,6 -6,8 -16,12 -24,18",
    tail_widths=(9, 11, 10, 4),
)


def _marmot_ears(hunter: Hunter) -> None:
    ears = shade(hunter.colour, -0.2)
    round_ears(hunter.sketch, hunter.head, ears, "#c99a8a", size=0.22, out=0.8)


def _dark_tail(hunter: Hunter) -> None:
    here = Place(hunter.body.point(-0.6, 0.92), hunter.body.size / 12)
    tail = here.limb("4,0 -6,-1 -14,-3 -20,-7", 5, 7, 6, 2)
    hunter.sketch.draw(tail, fill=shade(hunter.colour, -0.45))


def _sandy_front(hunter: Hunter) -> None:
    body, sketch = hunter.body, hunter.sketch
    sketch.soft(body.ellipse(0.8, 0.7, 0.5, 0.5), colour=hunter.mark, opacity=0.95)
    sketch.soft(body.ellipse(0.0, 1.02, 0.9, 0.26), colour=hunter.mark, opacity=0.9)


def _grey_cap(hunter: Hunter) -> None:
    head, sketch = hunter.head, hunter.sketch
    sketch.soft(head.ellipse(0.2, -0.76, 0.8, 0.5), colour=shade(hunter.colour, -0.45), opacity=0.9)
    sketch.soft(head.ellipse(0.44, 0.5, 0.7, 0.44), colour=hunter.mark, opacity=1)


def _teeth_over_it(hunter: Hunter) -> None:
    """Draw cap, muzzle and two front teeth."""
    _grey_cap(hunter)
    head, sketch = hunter.head, hunter.sketch
    teeth = [head.blob(f"{x},0.56! {x + 0.13},0.56! {x + 0.12},0.8! {x + 0.01},0.8!")
             for x in (0.33, 0.47)]  # fmt: skip
    sketch.draw(*teeth, fill="#fff3d6")


def marmot(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a stout marmot with a dark cap and a dark tip to its bushy tail, 45 high."""
    coats = (("#a9845c", "#e6c894"), ("#8f7a66", "#dcc09a"), ("#b5763f", "#efcf9a"))
    colour, mark = dice.choose("coat", coats, (3, 2, 1))
    if look.colour:
        colour, mark = look.colour, mix(look.colour, "#fffaf0", 0.5)
    kind = Kind(
        build=_MARMOT,
        portrait=Portrait(
            ROUND, mix(mark, "#fffaf0", 0.3), (0.42, 0.3), "", 0.14, broad=0.24, whiskers=True
        ),
        width=0.75,
        scale=1.3,
        ears=_marmot_ears,
        tail=_dark_tail,
        marks=_sandy_front,
        face=_teeth_over_it,
    )
    return hunt(kind, dice, look, (colour, mark))


def _hooked_horns(beast: Beast) -> None:
    for x, fill in ((0.44, "#3a312e"), (0.14, "#4d423d")):
        plan = f"{x},-0.5 {x + 0.1},-1.2 {x},-1.75 {x - 0.4},-1.9 {x - 0.66},-1.6"
        with beast.sketch.piece("horns"):
            beast.sketch.draw(beast.head.limb(plan, 0.26, 0.22, 0.18, 0.14, 0.08), fill=fill)


def _masked_face(beast: Beast) -> None:
    head, sketch = beast.head, beast.sketch
    pale = mix(beast.colour, "#fff6e6", 0.85)
    sketch.draw(head.ellipse(1.0, 0.1, 1.2, 0.9), fill=pale, outlined=False)
    stripe = head.blob("-0.3,-0.5 0.3,-0.5 0.9,-0.2 1.7,0.0 1.6,0.24 0.8,0.16 0.1,0.1 -0.4,0")
    sketch.draw(stripe, fill=beast.mark, outlined=False)


def _back_stripe(beast: Beast) -> None:
    side = beast.build.side
    beast.sketch.soft(side.ellipse(-0.1, 0.02, 1.0, 0.2), colour=beast.mark, opacity=0.9)


_CHAMOIS = replace(
    GOAT,
    build=replace(GOAT.build, legs=46, depth=33, thick=7),
    coats=(("#a5703f", "#4a342c"), ("#8a5a3c", "#3d2c28"), ("#b98450", "#5a3f32")),
    weights=(3, 2, 1),
    marks=_back_stripe,
    face=_masked_face,
    horns=_hooked_horns,
    front=lambda beast: None,  # noqa: ARG005 (a chamois has no beard)
)


def _arched_horns(beast: Beast) -> None:
    head, sketch = beast.head, beast.sketch
    for x, fill in ((0.42, "#8a765f"), (0.08, "#a8927a")):
        curve = ((x, -0.4), (x - 0.1, -1.5), (x - 0.8, -2.6), (x - 1.9, -3.0), (x - 2.7, -2.5))
        plan = " ".join(f"{a:.2f},{b:.2f}" for a, b in curve)
        with sketch.piece("horns"):
            sketch.draw(head.limb(plan, 0.62, 0.56, 0.48, 0.36, 0.1), fill=fill)
            with sketch.inside():
                knots = [
                    head.line(f"{a - 0.3:.2f},{b - 0.22:.2f} {a + 0.3:.2f},{b + 0.22:.2f}")
                    for a, b in (*curve[1:4], (x - 0.04, -1.0), (x - 0.4, -2.1), (x - 1.3, -2.85))
                ]
                sketch.stroke(*knots, ink=shade(fill, -0.45), width=1.1)


_IBEX = replace(
    GOAT,
    coats=(("#a58a6c", "#5c4a3e"), ("#8f7a68", "#4a3d36"), ("#b0946f", "#665040")),
    weights=(3, 2, 1),
    marks=_back_stripe,
    horns=_arched_horns,
)


def chamois(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a chamois with its striped face and its small hooked horns."""
    return side_on(_CHAMOIS, dice, look)


def ibex(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an ibex with long knotted horns that bend over its back."""
    return side_on(_IBEX, dice, look)


ALPINE: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = MappingProxyType(
    {"marmot": marmot, "chamois": chamois, "ibex": ibex}
)
"""Every one of them by its name."""
