"""Sure-footed animals of the hillside: goat and donkey."""

from imgkit.local.painter.animals.fourlegs import Build, tuft
from imgkit.local.painter.animals.profile import Profile
from imgkit.local.painter.animals.sideways import Beast, Species, side_on
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import mix

_FLAT = (
    "0.85,0.02 0.3,0.02 -0.4,0.0 -0.86,0.02 -1.01,0.2 -0.97,0.62 -0.8,0.86 -0.3,0.99 "
    "0.3,1.02 0.78,0.98 1.02,0.7 1.03,0.25"
)


def _goat_horns(beast: Beast) -> None:
    head = beast.head
    for x, fill in ((0.42, "#b49c7c"), (0.05, "#cdb591")):
        plan = f"{x + 0.1},-0.4 {x - 0.1},-1.1 {x - 0.6},-1.6 {x - 1.2},-1.7"
        with beast.sketch.piece("horns"):
            beast.sketch.draw(head.limb(plan, 0.46, 0.36, 0.26, 0.1), fill=fill)


def _beard(beast: Beast) -> None:
    beard = beast.head.blob("1.0,0.5! 1.5,0.46! 1.5,0.9 1.2,1.5! 1.05,1.0")
    beast.sketch.draw(beard, fill=mix(beast.colour, "#fffaf0", 0.5))


def _goat_marks(beast: Beast) -> None:
    if beast.mark:
        plan = "-0.4,-0.4 1.3,-0.4 1.4,1.1 0.5,1.1 0.3,0.7 -0.1,0.6 -0.3,0.2"
        beast.sketch.draw(beast.build.side.blob(plan), fill=beast.mark, outlined=False)


GOAT = Species(
    build=Build(
        length=76, depth=36, legs=36, thick=7.5, feet="hoof", trunk=_FLAT, root=2.6,
        neck="-12,14 4,-4 12,-18", neck_widths=(32, 23, 19),
        head=(14, -22), size=13, turn=22, tail="3,0 -3,-8 -4,-16", tail_widths=(8, 8, 3),
    ),
    profile=Profile(
        skull="-0.6,0.1 -0.46,-0.5 0,-0.7 0.6,-0.54 1.2,-0.4 1.7,-0.3 1.98,0.04 1.86,0.42 "
        "1.3,0.54 0.5,0.74 -0.3,0.7",
        ear="-0.3,-0.4 -0.8,-0.5 -1.5,-0.2! -1.3,0.16 -0.8,0.22 -0.36,0",
        inner="-0.5,-0.26 -0.84,-0.34 -1.26,-0.14 -0.84,0.06",
        eye=(0.48, -0.14, 0.18), cheek=(0.85, 0.2, 0.34), mouth="1.86,0.24 1.6,0.34 1.3,0.2",
        nostril=(1.74, -0.04), far=0.6,
    ),
    coats=(("#f5efe3", ""), ("#b98a5e", ""), ("#f5efe3", "#8f6749"), ("#6f6460", "")),
    weights=(4, 2, 2, 1), width=0.9, marks=_goat_marks, horned="crown",
    horns=_goat_horns, front=_beard,
)  # fmt: skip


def goat(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a goat with a beard and horns."""
    return side_on(GOAT, dice, look)


def _donkey_mane(beast: Beast) -> None:
    head, withers = beast.head, beast.build.withers
    x, y = withers.origin
    up = [head.point(0.1, -0.8), head.point(-0.5, -0.9)]
    plan = " ".join(f"{a - x:.1f},{b - y:.1f}" for a, b in up)
    beast.sketch.draw(withers.blob(f"-34,-1! -20,-14 {plan} -2,-16! -16,-2"), fill=beast.mark)


def _donkey_marks(beast: Beast) -> None:
    side, sketch = beast.build.side, beast.sketch
    sketch.soft(side.ellipse(0, 1.0, 0.9, 0.24), colour="#fffaf0", opacity=0.9)
    sketch.stroke(side.line("0.62,-0.1 0.66,0.3 0.6,0.56"), ink=beast.mark, width=3.4, opacity=0.6)


def _donkey_face(beast: Beast) -> None:
    head = beast.head
    beast.sketch.soft(head.ellipse(1.95, 0.2, 0.8, 0.7), colour="#fffaf0", opacity=1)
    beast.sketch.soft(head.ellipse(0.45, -0.16, 0.5, 0.42), colour="#fffaf0", opacity=0.9)


def _donkey_tail(beast: Beast) -> None:
    tuft(beast.sketch, beast.build, beast.mark, 20, beast.sway)


_DONKEY = Species(
    build=Build(
        length=108, depth=46, legs=54, thick=9.5, feet="hoof", trunk=_FLAT, root=3.2,
        neck="-20,20 4,-12 14,-30", neck_widths=(46, 34, 27),
        head=(18, -34), size=19, turn=30, tail="3,0 -5,8 -8,24 -7,40", tail_widths=(7, 5, 4, 3.4),
    ),
    profile=Profile(
        skull="-0.6,0.1 -0.5,-0.5 0,-0.68 0.6,-0.52 1.3,-0.4 1.85,-0.36 2.12,-0.02 2.05,0.42 "
        "1.6,0.52 0.6,0.7 -0.3,0.68",
        ear="-0.5,-0.3 -0.9,-1.0 -0.86,-1.7 -0.5,-2.2! -0.2,-1.6 -0.1,-1.0 -0.06,-0.42",
        inner="-0.44,-0.6 -0.68,-1.1 -0.66,-1.6 -0.5,-1.92! -0.34,-1.5 -0.26,-0.8",
        eye=(0.48, -0.14, 0.16), cheek=(0.9, 0.2, 0.32), mouth="2.0,0.26 1.76,0.34 1.4,0.2",
        nostril=(1.88, -0.06), far=0.42,
    ),
    coats=(("#a59c97", "#5c504d"), ("#a98563", "#5e4638"), ("#75655f", "#40373a")),
    weights=(4, 2, 1), width=1.1, behind=_donkey_tail, marks=_donkey_marks, horns=_donkey_mane,
    face=_donkey_face,
)  # fmt: skip


def donkey(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a donkey with long ears."""
    return side_on(_DONKEY, dice, look)
