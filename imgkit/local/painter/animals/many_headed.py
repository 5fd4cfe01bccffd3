"""Beasts with many heads: hydra, three-headed dragon, and the dog of myths."""

from collections.abc import Sequence

from imgkit.local.painter.animals.dragons import dragon_wing, skin_of
from imgkit.local.painter.animals.fourlegs import Build
from imgkit.local.painter.animals.hunters import Hunter, Kind, hunt
from imgkit.local.painter.animals.portrait import POINTED, Portrait, pointed_ears
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_HYDRA_NECKS = (
    ("-6,-40 -44,-80 -52,-124 -30,-150", -0.2, (-22, -158), 1),
    ("18,-40 48,-70 84,-74 96,-92", -0.2, (104, -98), 0),
    ("0,-40 -8,-96 12,-140 22,-172", -0.06, (30, -180), 0),
    ("26,-30 56,-60 62,-100 74,-126", 0.0, (82, -134), 0),
    ("-24,-34 -76,-52 -104,-78 -104,-104", 0.0, (-96, -112), 1),
)


def _snake_head(sketch: Sketch, head: Place, colour: str, belly: str) -> None:
    for x in (-0.5, -0.1):
        sketch.draw(head.limb(f"{x},-0.5 {x - 0.3},-1.1", 0.28, 0.06), fill="#f3e2bb")
    skull = (
        "-0.86,0.1 -0.66,-0.62 0,-0.86 0.6,-0.66 1.1,-0.4 1.7,-0.3 1.86,0.06 1.6,0.5 1.0,0.62 "
        "0.2,0.76 -0.5,0.66"
    )
    sketch.draw(head.blob(skull), fill=colour)
    sketch.soft(head.ellipse(0.9, 0.4, 0.5, 0.16), colour=belly, opacity=0.9)
    sketch.stroke(head.line("1.76,0.24 1.2,0.36 0.7,0.2"), ink=shade(colour, -0.6))
    sketch.draw(head.blob("1.2,0.34! 1.4,0.33! 1.3,0.56!"), fill="#fffdf6", outlined=False)
    eye(sketch, head, 0.34, -0.24, 0.24)


def hydra(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a hydra: one body and five long necks, each with its head, 210 high."""
    return _many_heads(dice, look, far=(0, 1, 2), near=(3, 4))


def three_headed_dragon(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one call)
    """Draw a dragon with three heads and two wings."""
    return _many_heads(dice, look, far=(2,), near=(3, 4), winged=True)


def _many_heads(
    dice: Dice, look: Look, far: Sequence[int], near: Sequence[int], *, winged: bool = False
) -> Drawing:
    colour, belly, plates = skin_of(dice, look)
    sketch, here = Sketch(1.4), Place()
    sketch.draw(here.limb("-40,-26 -80,-17 -118,-16 -146,-36", 46, 30, 18, 3), fill=colour)
    fill = sketch.fade((shade(colour, 0.2), colour, shade(colour, -0.16)), (0, -200), (0, 0))

    def neck(at: int) -> None:
        plan, dim, (x, y), turned = _HYDRA_NECKS[at]
        skin = shade(colour, dim) if dim else fill
        sketch.draw(here.limb(plan, 38, 24, 20, 19), fill=skin)
        nod = dice.part(f"head {at}").number("nod", -10, 0, 12)
        # A head that looks back is turned upside down, and mirrored on its x axis.
        head = Place((x, y), 17, 180 + nod, -1) if turned else Place((x, y), 17, nod)
        _snake_head(sketch, head, shade(colour, dim), belly)

    if winged:
        for x, turn, dim in ((14, 44, -0.2), (-26, 4, 0.0)):
            dragon_wing(sketch, Place((x, -50), 1.25, turn), shade(colour, dim), plates)
    for at in far:
        neck(at)
    body = here.blob("-54,0! -66,-30 -40,-58 0,-64 36,-56 54,-28 46,0!")
    sketch.draw(body, fill=fill)
    with sketch.inside():
        sketch.draw(here.blob("0,4 4,-34 22,-54 50,-50 70,-20 56,6"), fill=belly, outlined=False)
        rings = [here.line(f"4,{y} 28,{y + 4} 60,{y - 2}") for y in (-40, -28, -16)]
        sketch.stroke(*rings, ink=shade(belly, -0.35), opacity=0.5)
    for x in (-44, 30):
        sketch.draw(
            here.blob(f"{x - 16},-22 {x - 18},0! {x + 18},0! {x + 14},-10 {x + 4},-26"), fill=fill
        )
        claws = [here.blob(f"{x + at},0! {x + at + 3},-6 {x + at + 7},0!") for at in (-2, 5, 11)]
        sketch.draw(*claws, fill="#fbf1dc")
    back = [
        Place((x, y), 9, -30).blob("-0.7,0.7! 0,-0.9! 0.7,0.7!")
        for x, y in ((-64, -30), (-84, -20), (-104, -18))
    ]
    sketch.draw(*back, fill=plates)
    for at in near:
        neck(at)
    anchors = {
        "hand": (100, -128),
        "head": (30, -196),
        "neck": (8, -110),
        "back": (-20, -62),
        "seat": (0, -4),
    }
    return sketch.drawing(anchors, "right")


_THREE = Build(
    length=78,
    depth=34,
    legs=36,
    thick=10,
    feet="paw",
    root=2.4,
    trunk="0.85,0.0 0.3,0.08 -0.4,0.06 -0.82,0.08 -1.01,0.34 -0.95,0.66 -0.74,0.84 -0.3,0.9 "
    "0.3,1.02 0.76,1.06 1.05,0.7 1.05,0.2",
    neck="-14,16 8,-6",
    neck_widths=(38, 34),
    head=(14, -18),
    size=18,
    turn=0,
    tail="5,4 -10,-2 -22,-14 -26,-26",
    tail_widths=(9, 8, 6, 2),
)


_HOUND = Portrait(POINTED, "#c9a58a", (0.44, 0.36), "#f0b84a", 0.16, broad=0.2)


def _other_heads(hunter: Hunter) -> None:
    from_middle = ((-1.7, 0.2, -14), (1.45, 0.5, 12))
    for x, y, turn in from_middle:
        head = Place(hunter.head.point(x, y), hunter.head.size * 0.92, turn)
        neck = head.limb(f"0,0.2 {-0.5 * x:.2f},1.1", 1.5, 1.3)
        hunter.sketch.draw(neck, fill=shade(hunter.colour, -0.1))
        _hound_head(hunter.sketch, head, shade(hunter.colour, -0.08))
    pointed_ears(hunter.sketch, hunter.head, hunter.colour, "#c98a7a", high=1.4)


def _hound_head(sketch: Sketch, head: Place, colour: str) -> None:
    pointed_ears(sketch, head, colour, "#c98a7a", high=1.4)
    sketch.draw(head.blob(POINTED), fill=colour)
    with sketch.inside():
        sketch.draw(head.ellipse(0.47, 0.46, 0.44, 0.36), fill=_HOUND.pale, outlined=False)
    for x in (0.04, 0.82):
        sketch.draw(head.ellipse(x, -0.08, 0.18, 0.19), fill=_HOUND.eyes, outlined=False)
        eye(sketch, head, x + 0.02, -0.08, 0.15)
    sketch.draw(head.ellipse(0.47, 0.24, 0.2, 0.13), fill="#3a2c2a", outlined=False)


def _hound_tail(hunter: Hunter) -> None:
    here = Place(hunter.body.point(-0.6, 0.94), hunter.body.size / 12)
    hunter.sketch.draw(here.limb("4,0 -7,-1 -14,-6 -18,-14", 4, 4, 3.4, 2), fill=hunter.colour)


def cerberus(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw the watchdog of myths with its three heads."""
    colour = look.colour or dice.choose("coat", ("#5a4d52", "#7a5546", "#45454f"), (4, 2, 2))
    kind = Kind(
        build=_THREE,
        portrait=_HOUND,
        width=0.95,
        scale=1.8,
        ears=_other_heads,
        tail=_hound_tail,
    )
    return hunt(kind, dice, look, (colour, mix(colour, "#c9a58a", 0.6)))
