"""Cows with patches, horns and an udder; oxen and shaggy yaks."""

from dataclasses import replace

from imgkit.local.painter.animals.fourlegs import Build, tuft
from imgkit.local.painter.animals.profile import Profile
from imgkit.local.painter.animals.sideways import Beast, Species, side_on
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade

_WHITE = "#faf5ea"
_PATCHES = (
    "-1.1,-0.1 -0.6,-0.1 -0.5,0.3 -0.66,0.6 -0.9,0.62 -1.1,0.5",
    "-0.1,-0.1 0.36,-0.1 0.42,0.3 0.3,0.66 0.06,0.6 -0.1,0.72 -0.3,0.5 -0.24,0.16",
    "0.72,0.1 1.0,-0.1 1.2,0.2 1.12,0.7 0.9,0.66",
    "-0.62,0.82 -0.4,0.76 -0.3,1.1 -0.6,1.2",
)


def _patched(beast: Beast) -> bool:
    """Say whether the marks are patches: dark ones are, a pale one is a blaze on the face."""
    return beast.mark != _WHITE


def _behind(beast: Beast) -> None:
    sketch = beast.sketch
    colour = beast.mark if _patched(beast) else shade(beast.colour, -0.35)
    tuft(sketch, beast.build, colour, 22, beast.sway)
    here = Place(beast.build.side.point(-0.4, 1.0))
    teats = here.limb("-6,6 -7,14", 5, 4), here.limb("5,6 6,14", 5, 4)
    sketch.draw(here.ellipse(0, 0, 17, 11), *teats, fill="#f3b6ae")


def _marks(beast: Beast) -> None:
    sketch, side, withers = beast.sketch, beast.build.side, beast.build.withers
    if _patched(beast):
        shift = beast.dice.number("patches", -0.12, 0, 0.12)
        there = Place(side.point(shift, 0), side.size, 0, side.stretch)
        sketch.draw(*(there.blob(plan) for plan in _PATCHES), fill=beast.mark, outlined=False)
    if beast.dice.choose("bell", (True, False), (3, 2)):
        sketch.stroke(withers.line("-15,-14 -4,14 6,32 24,22"), ink="#a8483e", width=4.4)


def _horns(beast: Beast) -> None:
    if beast.dice.choose("horns", (True, False), (3, 1)):
        for x in (0.3, -0.1):
            plan = (
                f"{x - 0.24},-0.56! {x - 0.1},-1.0 {x + 0.34},-1.42! {x + 0.36},-0.9 "
                f"{x + 0.12},-0.54!"
            )
            beast.sketch.draw(beast.head.blob(plan), fill="#efe0c0")


def _face(beast: Beast) -> None:
    head, sketch = beast.head, beast.sketch
    patch = "0.1,-0.9 0.5,-0.3 1.0,-0.1 1.4,0.6 2.4,0.7 2.3,-0.6 0.8,-0.7"
    if _patched(beast):
        patch = "-0.9,-0.9 0.2,-0.9 0.5,-0.5 0.9,-0.1 0.7,0.3 0.2,0.5 -0.2,0.9 -0.9,0.9"
    sketch.draw(head.blob(patch), fill=beast.mark, outlined=False)
    if _patched(beast):
        around = head.ellipse(0.48, -0.18, 0.27, 0.28)
        sketch.draw(around, fill=mix(beast.mark, "#fffaf0", 0.5), outlined=False)
    muzzle = "1.5,-0.6 1.36,0 1.5,0.8 2.5,0.8 2.5,-0.6"
    sketch.draw(head.blob(muzzle), fill="#f0b6a6", outlined=False)


def _bell(beast: Beast) -> None:
    if beast.dice.choose("bell", (True, False), (3, 2)):
        here = Place(beast.build.withers.point(4, 36))
        beast.sketch.draw(here.blob("-4,-3 4,-3 7,10! 0,12 -7,10!"), fill="#f0c04c")
        beast.sketch.draw(here.ellipse(0, 12, 2.2), fill="#b98a34")


_COW = Species(
    build=Build(
        length=152, depth=66, legs=62, thick=13, feet="hoof", root=3.2,
        trunk="0.85,0.02 0.3,0.04 -0.4,0.0 -0.86,-0.02 -1.01,0.16 -0.97,0.6 -0.8,0.84 -0.3,0.98 "
        "0.3,1.02 0.78,0.98 1.02,0.7 1.03,0.25",
        neck="-26,26 -2,8 20,-8", neck_widths=(62, 50, 40),
        head=(24, -12), size=21, turn=22,
        tail="3,0 -6,8 -9,30 -7,58", tail_widths=(8, 6, 4.4, 4),
    ),
    profile=Profile(
        skull="-0.62,0.1 -0.5,-0.5 0,-0.74 0.55,-0.6 1.2,-0.44 1.75,-0.42 2.12,-0.1 2.12,0.4 "
        "1.8,0.64 1.2,0.52 0.5,0.76 -0.3,0.7",
        ear="-0.36,-0.5 -0.9,-0.66 -1.5,-0.36! -1.36,0.06 -0.86,0.14 -0.4,-0.12",
        inner="-0.55,-0.34 -0.9,-0.44 -1.3,-0.28 -1.2,-0.06 -0.86,-0.02",
        eye=(0.48, -0.2, 0.17), cheek=(0.86, 0.22, 0.36),
        mouth="2.02,0.36 1.7,0.42 1.4,0.28", nostril=(1.9, -0.1), far=0.55,
    ),
    coats=((_WHITE, "#4d403d"), (_WHITE, "#a9663c"), ("#b5713f", _WHITE), ("#e3bd8c", _WHITE)),
    weights=(4, 2, 2, 2), width=1.2, behind=_behind, marks=_marks, horns=_horns, face=_face,
    front=_bell,
)  # fmt: skip


def _tail(beast: Beast) -> None:
    tuft(beast.sketch, beast.build, shade(beast.colour, -0.4), 22, beast.sway)


def _long_horns(beast: Beast) -> None:
    for x in (0.34, -0.1):
        plan = (
            f"{x - 0.3},-0.54! {x - 0.5},-1.0 {x - 0.1},-1.7 {x + 0.36},-1.95! {x + 0.24},-1.4 "
            f"{x + 0.04},-1.0 {x + 0.14},-0.54!"
        )
        beast.sketch.draw(beast.head.blob(plan), fill="#efe0c0")


def _muzzle(beast: Beast) -> None:
    muzzle = "1.5,-0.6 1.36,0 1.5,0.8 2.5,0.8 2.5,-0.6"
    colour = mix(beast.colour, "#f7e6d2", 0.6)
    beast.sketch.draw(beast.head.blob(muzzle), fill=colour, outlined=False)


def _plain(beast: Beast) -> None:
    """Leave the body in one colour."""


def _fringe(beast: Beast) -> None:
    """Let long hair hang down from the belly and the neck."""
    sketch, side = beast.sketch, beast.build.side
    locks = [
        side.blob(f"{x},0.5 {x - 0.02},1.0 {x + 0.05},{1.44 + 0.08 * (at % 2):.2f}! {x + 0.13},1.0 "
                  f"{x + 0.16},0.5")
        for at, x in enumerate((-0.9, -0.72, -0.54, -0.36, -0.18, 0, 0.18, 0.36, 0.54, 0.72))
    ]  # fmt: skip
    sketch.draw(*locks, fill=shade(beast.colour, -0.1))
    strands = [side.line(f"{x},0.2 {x - 0.02},0.6 {x + 0.03},1.1") for x in (-0.7, -0.3, 0.1, 0.5)]
    sketch.stroke(*strands, ink=shade(beast.colour, -0.45), opacity=0.4)


_OX = replace(
    _COW, coats=(("#8a6248", _WHITE), ("#5a4a48", _WHITE), ("#b08a60", _WHITE)), weights=(3, 2, 2),
    behind=_tail, marks=_plain, horns=_long_horns, face=_muzzle, front=_plain,
)  # fmt: skip
_YAK = replace(
    _OX, coats=(("#5b463c", _WHITE), ("#4a4246", _WHITE), ("#7a6250", _WHITE)), front=_fringe
)


def ox(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw an ox or a bull: of one colour, with long horns."""
    return side_on(_OX, dice, look)


def yak(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a yak: an ox with long hair that hangs from its belly."""
    return side_on(_YAK, dice, look)


def cow(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a cow: spotted, or brown with a white face."""
    return side_on(_COW, dice, look)
