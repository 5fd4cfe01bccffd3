"""Deer: stags with antlers, does, and fawns with spots; and moose."""

from imgkit.local.painter.animals.fourlegs import Build
from imgkit.local.painter.animals.profile import Profile
from imgkit.local.painter.animals.sideways import Beast, Species, side_on
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Curve, shade

_ANTLERS = ("stag", "doe", "fawn")


def _antlers(beast: Beast) -> None:
    if beast.dice.choose("kind", _ANTLERS, (4, 2, 2)) == "stag":
        antlers(beast)


def antlers(beast: Beast) -> None:
    """Draw the antlers of a stag."""
    head = beast.head
    for x, fill in ((0.75, "#a0805f"), (0.05, "#c2a177")):
        curves = [
            head.limb(
                f"{x},-0.4 {x - 0.9},-1.2 {x - 0.9},-2.3 {x - 0.1},-3.3", 0.3, 0.28, 0.24, 0.1
            ),
            head.limb(f"{x - 0.6},-0.95 {x},-1.3 {x + 0.3},-1.9", 0.24, 0.22, 0.08),
            head.limb(f"{x - 0.95},-1.9 {x - 0.4},-2.1 {x},-2.6", 0.22, 0.2, 0.08),
            head.limb(f"{x - 0.92},-1.9 {x - 1.5},-2.4 {x - 1.5},-3", 0.22, 0.18, 0.08),
        ]
        beast.sketch.draw(*curves, fill=fill)


def _spots(beast: Beast) -> None:
    pale_below(beast)
    if beast.dice.choose("kind", _ANTLERS, (4, 2, 2)) == "fawn":
        spotted(beast)


def pale_below(beast: Beast) -> None:
    """Lighten the belly and the rump of a deer."""
    side, sketch = beast.build.side, beast.sketch
    sketch.soft(
        side.ellipse(-0.92, 0.45, 0.24),
        side.ellipse(0, 1.02, 0.8, 0.16),
        colour="#fffaf0",
        opacity=1,
    )


def spotted(beast: Beast) -> None:
    """Draw the spots of a fawn."""
    side, spots = beast.build.side, []
    for at in range(14):
        throw = beast.dice.part(f"spot {at}")
        x = -0.8 + (at * 0.618 % 1) * 1.4 + throw.number("x", -0.06, 0, 0.06)
        spots.append(side.ellipse(x, 0.1 + at * 0.035, 0.045))
    beast.sketch.draw(*spots, fill="#fff6e4", outlined=False)


def _tail(beast: Beast) -> None:
    here = beast.build.side.point(-0.96, 0.2)
    tail = beast.build.withers
    x, y = here[0] - tail.origin[0], here[1] - tail.origin[1]
    plan = f"{x + 5},{y - 4} {x - 7},{y - 2} {x - 10},{y + 10} {x - 3},{y + 15}! {x + 4},{y + 8}"
    beast.sketch.draw(tail.blob(plan), fill="#fbf1e0")


def _face(beast: Beast) -> None:
    head, sketch = beast.head, beast.sketch
    sketch.soft(head.ellipse(1.3, 0.5, 0.9, 0.4), colour="#fffaf0", opacity=1)
    sketch.draw(head.blob("1.72,-0.4 1.78,-0.04 2.3,0.1 2.3,-0.4"), fill="#4a352d", outlined=False)


DEER = Species(
    build=Build(
        length=96, depth=38, legs=62, thick=7.6, feet="hoof", root=3.6,
        trunk="0.85,0.02 0.3,0.06 -0.4,0.02 -0.86,0.04 -1.01,0.26 -0.95,0.66 -0.74,0.84 -0.2,0.9 "
        "0.3,0.98 0.78,1.02 1.04,0.7 1.03,0.25",
        neck="-17,16 4,-14 14,-40", neck_widths=(40, 27, 20),
        head=(18, -44), size=16, turn=20, tail="3,2 -2,3", tail_widths=(8, 6),
    ),
    profile=Profile(
        skull="-0.6,0.1 -0.5,-0.5 0,-0.7 0.55,-0.52 1.15,-0.32 1.75,-0.26 1.98,0.02 1.88,0.36 "
        "1.4,0.46 0.6,0.68 -0.3,0.68",
        ear="-0.4,-0.34 -0.8,-0.86 -1.6,-0.94! -1.5,-0.36 -1.0,0 -0.5,-0.02",
        inner="-0.56,-0.32 -0.86,-0.66 -1.36,-0.74! -1.22,-0.36 -0.9,-0.14",
        eye=(0.46, -0.14, 0.19), cheek=(0.84, 0.2, 0.32), mouth="1.84,0.2 1.6,0.28 1.26,0.18",
        far=0.75,
    ),
    coats=(("#c08a58", ""), ("#a8714a", ""), ("#d3a571", "")), weights=(4, 2, 2), width=1.15,
    behind=_tail, marks=_spots, horns=_antlers, face=_face,
)  # fmt: skip


def deer(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a stag, a doe or a spotted fawn."""
    return side_on(DEER, dice, look)


def _shovels(beast: Beast) -> None:
    """Draw the broad antlers of a moose; a calf has none."""
    head = beast.head
    for x, fill in ((0.62, "#a98a66"), (0.0, "#cdb08a")):
        plan = (
            f"{x + 0.1},-0.5! {x - 0.5},-1 {x - 0.8},-1.5 {x - 1.6},-1.5! {x - 1.3},-1.9 "
            f"{x - 1.9},-2.3! {x - 1.2},-2.4 {x - 1.5},-3.1! {x - 0.7},-2.7 {x - 0.6},-3.4! "
            f"{x - 0.1},-2.7 {x + 0.3},-3.1! {x + 0.4},-2.3 {x + 0.1},-1.7 {x + 0.1},-1 "
            f"{x + 0.4},-0.5!"
        )
        beast.sketch.draw(head.blob(plan), fill=fill)


def _bell(beast: Beast) -> None:
    """Draw the flap of skin under the chin, and the soft light muzzle."""
    head, sketch = beast.head, beast.sketch
    flap = head.blob("0.2,0.5 0.7,0.56 0.62,1.1 0.4,1.4! 0.2,1.0")
    sketch.draw(flap, fill=shade(beast.colour, -0.15))


def _pale_muzzle(beast: Beast) -> None:
    beast.sketch.soft(beast.head.ellipse(1.7, 0.3, 0.8, 0.6), colour="#e6cdb2", opacity=0.9)


def _hump(beast: Beast) -> list[Curve]:
    return [beast.build.side.ellipse(0.62, 0.06, 0.4, 0.17)]


_MOOSE = Species(
    build=Build(
        length=104, depth=46, legs=66, thick=9, feet="hoof", root=3.4,
        trunk="0.85,-0.02 0.3,0.02 -0.4,0.06 -0.86,0.08 -1.01,0.28 -0.95,0.66 -0.74,0.84 -0.2,0.9 "
        "0.3,0.98 0.78,1.02 1.04,0.7 1.03,0.25",
        neck="-20,20 6,2 22,-12", neck_widths=(50, 36, 26),
        head=(28, -14), size=21, turn=24, tail="3,2 -2,4", tail_widths=(7, 5),
    ),
    profile=Profile(
        skull="-0.7,0.1 -0.56,-0.5 0,-0.68 0.6,-0.5 1.2,-0.4 1.9,-0.46 2.3,-0.1 2.24,0.5 "
        "1.8,0.76 1.2,0.56 0.5,0.66 -0.3,0.68",
        ear="-0.4,-0.34 -0.8,-0.76 -1.4,-0.64! -1.3,-0.2 -0.9,0.04 -0.5,-0.02",
        inner="-0.56,-0.3 -0.84,-0.56 -1.2,-0.5! -1.08,-0.22 -0.84,-0.08",
        eye=(0.42, -0.14, 0.15), cheek=(0.8, 0.16, 0.3), mouth="2.1,0.4 1.7,0.5 1.3,0.34",
        nostril=(2.04, -0.1), far=0.6,
    ),
    coats=(("#7d5a45", ""), ("#6a4c3e", ""), ("#946c50", "")), weights=(4, 2, 2), width=1.25,
    more=_hump, horns=_shovels, face=_pale_muzzle, front=_bell,
)  # fmt: skip


def moose(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a moose with antlers like shovels and a long soft nose."""
    return side_on(_MOOSE, dice, look)
