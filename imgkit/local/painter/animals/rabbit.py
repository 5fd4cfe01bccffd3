"""Rabbits: sitting up, hopping, or riding with a paw held out."""

from imgkit.local.painter.animals.sitter import Sitter, sit
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_COATS = ("#f5ede3", "#cba67f", "#b9b1ae", "#93705a", "#ead3b2")


def _ears(sketch: Sketch, head: Place, fill: str, far: str, dice: Dice) -> None:
    sway = dice.number("ears", -12, 2, 16)
    flop = dice.choose("flop", ("up", "bent"), (3, 1))
    for x, turn, colour in ((0.24, 13, far), (-0.3, -9, fill)):
        ear = Place(head.point(x, -0.75), head.size, head.turn + turn + sway)
        with sketch.piece("ears", ear.point(0, 0.3)):
            _ear(sketch, ear, colour, bent=flop == "bent" and colour == far)


def _ear(sketch: Sketch, ear: Place, colour: str, *, bent: bool) -> None:
    if bent:
        sketch.draw(ear.limb("0,0.3 0,-0.6 0.1,-1.25", 0.42, 0.6, 0.62), fill=colour)
        sketch.draw(ear.limb("0.1,-1.2 0.45,-1.25 0.85,-0.8", 0.6, 0.62, 0.3), fill=colour)
        return
    sketch.draw(ear.limb("0,0.3 -0.02,-0.55 0,-1.35 0.06,-2", 0.42, 0.64, 0.62, 0.24), fill=colour)
    sketch.draw(
        ear.limb("0.02,-0.1 0.02,-0.7 0.03,-1.35 0.06,-1.75", 0.14, 0.34, 0.3, 0.12),
        fill="#f0b3a8",
        outlined=False,
    )


def _face(sketch: Sketch, head: Place, sitter: Sitter, dice: Dice) -> None:
    sketch.draw(
        head.blob(
            "0,-0.95 -0.74,-0.72 -1,-0.05 -1.0,0.34 -0.84,0.64 -0.45,0.84 0.05,0.88 "
            "0.66,0.76 1.0,0.36 1.0,-0.2 0.74,-0.72"
        ),
        fill=sitter.fill,
    )
    with sketch.inside():
        sketch.soft(head.ellipse(0.5, 0.42, 0.66, 0.52), colour=sitter.pale, opacity=1)
        if dice.choose("patch", ("none", "eye"), (3, 1)) == "eye":
            patch = head.ellipse(-0.1, -0.3, 0.42, 0.55, 20)
            sketch.draw(patch, fill=shade(sitter.coat, -0.25), outlined=False)
        blush(sketch, head, -0.3, 0.34, 0.3)
        blush(sketch, head, 0.94, 0.32, 0.24)
    eye(sketch, head, 0.04, -0.06, 0.19)
    eye(sketch, head, 0.78, -0.06, 0.17)
    ink = shade(sitter.coat, -0.5)
    sketch.stroke(
        head.line("-0.14,-0.36 0.02,-0.42 0.14,-0.38"),
        head.line("0.7,-0.38 0.82,-0.4"),
        ink=ink,
        width=0.45,
        opacity=0.6,
    )
    sketch.draw(head.blob("0.34,0.15 0.58,0.15 0.47,0.29"), fill="#dc7b73", outlined=False)
    sketch.stroke(head.line("0.22,0.4 0.35,0.46 0.47,0.3! 0.59,0.45 0.7,0.38"), width=0.5)


def _hopping(sketch: Sketch, coat: str, fill: str) -> None:
    """Draw the body of a rabbit in mid-hop."""
    far, side = shade(coat, -0.14), Place()
    sketch.draw(side.ellipse(-19, -14, 4.2, 4), fill=mix(coat, "#fffaf0", 0.7))
    sketch.draw(side.limb("8,-12 13,-5 17,-1.8", 5, 4, 3.6), fill=far)
    sketch.draw(side.limb("-12,-7 -17,-3 -22,-1.6", 6, 4.4, 3.4), fill=far)
    sketch.draw(
        side.blob("10,-22 0,-25 -12,-23 -19,-14 -16,-6 -6,-5 4,-7 12,-9 15,-16"),
        side.limb("-11,-11 -9,-5 -17,-2.2", 15, 8, 4.2),
        side.ellipse(-17, -2, 5.4, 2),
        side.limb("6,-10 9,-5 13,-1.9", 6, 4.6, 4),
        fill=fill,
    )
    with sketch.inside():
        sketch.soft(side.ellipse(0, -6, 18, 5), colour=shade(coat, -0.5), opacity=0.3)
        sketch.soft(side.ellipse(-6, -20, 14, 5), colour="#fff8e7", opacity=0.5)
    sketch.stroke(side.line("-14,-18 -5,-15 -5,-7"), ink=shade(coat, -0.45), opacity=0.5)


def rabbit(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a rabbit in three-quarter view, looking right."""
    coat = look.colour or dice.choose("coat", _COATS, (4, 3, 2, 2, 2))
    sketch = Sketch(0.55)
    sitter = sit(sketch, look, coat)
    place, tilt = sitter.place, dice.number("tilt", -9, 0, 9)
    hops = look.pose == "walking"
    head = Place(place.point(*((15, -25) if hops else (3, -30))), 9 if hops else 10.5, tilt)
    with sketch.piece("head"):
        _ears(sketch, head, sitter.fill, sitter.far, dice)
    if hops:
        _hopping(sketch, coat, sitter.fill)
    else:
        fluff = "-11,-9! -14.6,-9.6 -16.6,-6.5 -14.8,-3 -11,-2.6!"
        sketch.draw(place.blob(fluff), fill=sitter.pale)
        sitter.body()
    with sketch.piece("head"):
        _face(sketch, head, sitter, dice)
    if not hops:
        sitter.finery(dice)
        sitter.arm()
    return sketch.drawing(
        {
            "hand": head.point(0.6, 0.5) if hops else sitter.hand,
            "head": head.point(0, -0.85),
            "neck": place.point(1, -22),
            "back": place.point(-4, -24),
            "seat": place.point(-2, -0.5),
        },
        "right",
    )
