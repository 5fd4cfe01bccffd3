"""Round animals of the farm: sheep and pig."""

from imgkit.local.painter.animals.fourlegs import Build
from imgkit.local.painter.animals.profile import Profile
from imgkit.local.painter.animals.sideways import Beast, Species, side_on
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Curve, Point, mix, shade

ROUND = (
    "0.8,0.06 0.3,-0.03 -0.3,-0.04 -0.78,0.06 -1.02,0.36 -0.98,0.7 -0.76,0.92 -0.3,1.02 "
    "0.3,1.03 0.76,0.94 1.0,0.68 1.02,0.34"
)


def _fleece(beast: Beast) -> list[Curve]:
    side = beast.build.side
    puffs = (
        (-0.86, 0.2), (-0.5, 0.02), (-0.1, -0.04), (0.3, -0.02), (0.66, 0.06), (0.92, 0.3),
        (0.86, 0.66), (0.5, 0.88), (0.1, 0.94), (-0.3, 0.94), (-0.7, 0.86), (-0.96, 0.55),
    )  # fmt: skip
    return [side.ellipse(x, y, 0.3, 0.27) for x, y in puffs]


def _woolly(beast: Beast) -> Point:  # noqa: ARG001 (every fleece is as thick)
    """Return where a rider sinks into the fleece."""
    return -0.05, -0.2


def _curls(beast: Beast) -> None:
    side = beast.build.side
    curls = []
    for at in range(12):
        throw = beast.dice.part(f"curl {at}")
        x = throw.number("x", -0.1, 0, 0.1) - 0.75 + (at * 0.618 % 1) * 1.55
        y = throw.number("y", -0.06, 0, 0.06) + 0.14 + at * 0.055
        curls.append(
            side.line(f"{x - 0.1:.2f},{y:.2f} {x:.2f},{y + 0.1:.2f} {x + 0.1:.2f},{y:.2f}")
        )
    beast.sketch.stroke(*curls, ink=shade(beast.colour, -0.4), opacity=0.4)


def _sheep_face(beast: Beast) -> None:
    beast.sketch.draw(beast.head.ellipse(0.5, 0, 3), fill=beast.mark, outlined=False)
    beast.sketch.soft(beast.head.ellipse(0.9, -0.2, 0.9, 0.5), colour="#fff8e7", opacity=0.25)


def _topknot(beast: Beast) -> None:
    head = beast.head
    puffs = ((-0.5, -0.5), (-0.15, -0.85), (0.3, -0.72), (-0.75, -0.1))
    beast.sketch.draw(*(head.ellipse(x, y, 0.38) for x, y in puffs), fill=beast.colour)


_SHEEP = Species(
    build=Build(
        length=84, depth=44, legs=30, thick=8, feet="hoof", trunk=ROUND, root=2.4,
        neck="-14,16 4,4", neck_widths=(26, 22),
        head=(10, -6), size=14, turn=26, tail="2,0 -6,6 -8,16", tail_widths=(12, 12, 8),
    ),
    profile=Profile(
        skull="-0.62,0.1 -0.5,-0.5 0,-0.72 0.6,-0.56 1.2,-0.4 1.7,-0.28 1.96,0.08 1.8,0.48 "
        "1.2,0.56 0.5,0.74 -0.3,0.7",
        ear="-0.36,-0.36 -0.9,-0.42 -1.5,-0.06! -1.3,0.3 -0.86,0.28 -0.4,0.02", inner="",
        eye=(0.5, -0.12, 0.19), cheek=(0.85, 0.24, 0.36), mouth="1.84,0.26 1.6,0.36 1.3,0.24",
        nostril=(1.72, -0.02), far=0.9,
    ),
    coats=(("#f6efe1", "#5d4c49"), ("#f6efe1", "#ecd5bb"), ("#8b7468", "#4f403d")),
    weights=(4, 3, 1), width=0.9,
    more=_fleece, marks=_curls, face=_sheep_face, front=_topknot, crown=(-0.1, -1.0),
    back=_woolly,
)  # fmt: skip


def sheep(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a sheep with a curly fleece."""
    return side_on(_SHEEP, dice, look)


def _pig_marks(beast: Beast) -> None:
    if beast.mark:
        side = beast.build.side
        spots = [
            side.blob("-0.4,-0.2 0.1,-0.1 0.16,0.3 -0.1,0.5 -0.4,0.36"),
            side.ellipse(-0.85, 0.6, 0.24),
        ]
        beast.sketch.draw(*spots, fill=beast.mark, outlined=False)


def _snout(beast: Beast) -> None:
    sketch, head = beast.sketch, beast.head
    sketch.draw(
        head.ellipse(1.36, 0.16, 0.3, 0.44, -8), fill=shade(mix(beast.colour, "#f08f95", 0.4), 0.05)
    )
    sketch.draw(
        head.ellipse(1.38, 0.02, 0.07, 0.11),
        head.ellipse(1.4, 0.3, 0.07, 0.11),
        fill="#8a4d50",
        outlined=False,
    )


PIG = Species(
    build=Build(
        length=92, depth=46, legs=22, thick=10, feet="hoof", trunk=ROUND, root=2.2,
        neck="-20,24 0,20", neck_widths=(40, 36),
        head=(6, 14), size=20, turn=4,
        tail="4,2 -5,0 -9,-7 -3,-9 -5,-2 -13,-3", tail_widths=(4, 3.4, 3, 2.6, 2.4, 2),
    ),
    profile=Profile(
        skull="-0.95,0.1 -0.8,-0.56 -0.2,-0.9 0.5,-0.74 1.0,-0.28 1.4,-0.22 1.42,0.5 1.0,0.62 "
        "0.4,0.86 -0.4,0.84",
        ear="-0.5,-0.6 -0.46,-1.24 0.06,-1.5! 0.42,-1.0 0.3,-0.52 -0.1,-0.42",
        inner="-0.26,-0.66 -0.24,-1.06 0.06,-1.24! 0.22,-0.9 0.14,-0.62",
        eye=(0.54, -0.2, 0.17), cheek=(0.5, 0.3, 0.36), mouth="1.2,0.62 0.96,0.6 0.72,0.46",
        far=0.5,
    ),
    coats=(("#f5b8b0", ""), ("#f7c9bd", "#6b5550"), ("#8a6b63", "")),
    weights=(4, 2, 1), width=0.9, inside="#ec8f90", feet="#8c6a62",
    marks=_pig_marks, front=_snout, crown=(0.0, -0.84),
)  # fmt: skip


def pig(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a round pig with a curly tail."""
    return side_on(PIG, dice, look)
