"""Birds of the farmyard: hen, rooster and chick."""

from imgkit.local.painter.animals.plumage import fill_of, glow, legs, looks_out, wing
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_LEGS, _COMB = "#eda63e", "#d8483f"


def _comb(sketch: Sketch, head: Place, size: float) -> None:
    plan = (
        "-0.7,-0.6 -0.9,-1.2 -0.5,-1.5 -0.3,-1.1! -0.1,-1.7 0.3,-1.6 0.3,-1.1! 0.6,-1.4 0.9,-1.1 "
        "0.7,-0.5"
    )
    sketch.draw(
        Place(head.point(0, -0.6 + 0.6 * size), head.size * size, head.turn).blob(plan), fill=_COMB
    )


def _head(sketch: Sketch, head: Place) -> None:
    sketch.draw(head.blob("0.7,0.3 1.06,0.5 1,1.2 0.7,1.3 0.5,0.8"), fill=_COMB)
    sketch.draw(head.blob("0.7,-0.3! 1.6,0.1! 0.8,0.42!"), fill=_LEGS)
    sketch.stroke(head.line("0.86,0.1 1.3,0.12"), ink=shade(_LEGS, -0.4))
    looks_out(sketch, head, 0.32, -0.16, 0.22)


def hen(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a plump hen, 45 high."""
    colour = look.colour or dice.choose(
        "coat", ("#b8693d", "#faf3e4", "#e0a45a", "#6b5450"), (4, 3, 2, 1)
    )
    size = 0.48
    here, sketch = Place(size=size), Sketch(0.6)
    legs(sketch, here, (18, -12) if look.pose == "walking" else (10, -4), -20, _LEGS, thick=3.6)
    head = Place(here.point(30, -72), size * 13, dice.number("tilt", -14, 0, 12))
    _comb(sketch, head, 0.8)
    sketch.draw(
        here.blob(
            "40,-44 36,-66 22,-76 10,-62 -8,-50 -26,-54 -42,-72! -50,-66 -56,-62! -54,-48 "
            "-46,-30 -24,-14 10,-12 32,-24"
        ),
        head.ellipse(0, 0, 1.06), fill=fill_of(sketch, here, colour),
    )  # fmt: skip
    with sketch.inside():
        glow(sketch, here, shade(colour, 0.4), (26, -36, 18, 22))
        sketch.stroke(
            here.line("-50,-62 -40,-48"),
            here.line("-44,-68 -34,-52"),
            ink=shade(colour, -0.45),
            opacity=0.5,
        )
    plan = "14,-42 -4,-50 -24,-44 -38,-34! -28,-28 -32,-22! -14,-18 6,-24"
    wing(sketch, here, plan, ("-26,-30 -10,-30 2,-36", "-18,-22 -4,-24"), shade(colour, -0.08))
    _head(sketch, head)
    anchors = {
        "hand": head.point(1.5, 0.2),
        "head": head.point(-0.1, -1.2),
        "neck": here.point(24, -56),
        "back": here.point(-12, -51),
        "seat": here.point(0, -12),
    }
    return sketch.drawing(anchors, "right")


def rooster(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a proud rooster with a curved tail, 55 high."""
    colour, neck, tail = dice.choose(
        "coat",
        (
            ("#b5573a", "#e6a64a", "#3f6f6a"),
            ("#faf3e4", "#f3e3c0", "#e9dfcb"),
            ("#5b4a48", "#d9903f", "#3c5a78"),
        ),
        (4, 2, 2),
    )
    if look.colour:
        colour, neck, tail = look.colour, shade(look.colour, 0.3), shade(look.colour, -0.25)
    size = 0.52
    here, sketch = Place(size=size), Sketch(0.65)
    legs(sketch, here, (18, -12) if look.pose == "walking" else (10, -4), -24, _LEGS, thick=3.8)
    fan = Place(here.point(-22, -50), size, dice.number("tail", -8, 0, 12))
    for plan, dim in (
        ("4,6 -20,-30 -46,-36 -58,-12", -0.12),
        ("4,4 -14,-40 -36,-54 -54,-40", 0),
        ("6,4 -2,-40 -20,-62 -36,-62", 0.1),
        ("2,10 -26,-14 -46,-12 -52,8", 0.05),
    ):
        sketch.draw(fan.limb(plan, 14, 15, 13, 3), fill=shade(tail, dim))
    head = Place(here.point(28, -88), size * 12, dice.number("tilt", -16, -2, 8))
    _comb(sketch, head, 1.0)
    body = here.blob("36,-52 26,-62 6,-58 -14,-54 -30,-58 -38,-44 -32,-28 -14,-18 14,-18 34,-32")
    sketch.draw(body, fill=fill_of(sketch, here, colour))
    with sketch.inside():
        glow(sketch, here, shade(colour, 0.3), (24, -36, 14, 16))
    ruff = here.blob(
        "20,-96 12,-80 0,-62 -6,-50! 2,-50 4,-42! 14,-46 18,-38! 26,-44 34,-38! 38,-52 "
        "40,-70 38,-88"
    )
    sketch.draw(
        ruff,
        head.ellipse(0, 0, 1.06),
        fill=sketch.fade(
            (shade(neck, 0.1), neck, mix(neck, colour, 0.5)), here.point(0, -96), here.point(0, -42)
        ),
    )
    sketch.stroke(
        here.line("14,-72 8,-58"),
        here.line("24,-70 22,-50"),
        here.line("32,-68 33,-52"),
        ink=shade(neck, -0.45),
        opacity=0.5,
    )
    plan = "4,-46 -10,-50 -26,-44 -38,-36! -28,-32 -30,-26! -14,-24 2,-30"
    wing(sketch, here, plan, ("-26,-34 -10,-36", "-18,-28 -6,-30"), shade(tail, 0.05))
    _head(sketch, head)
    anchors = {
        "hand": head.point(1.5, 0.2),
        "head": head.point(-0.1, -1.4),
        "neck": here.point(24, -66),
        "back": here.point(-10, -56),
        "seat": here.point(0, -18),
    }
    return sketch.drawing(anchors, "right")


def chick(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a fluffy chick, 18 high."""
    colour = look.colour or dice.choose("coat", ("#f8d55f", "#f3e2a9", "#c99a62"), (5, 2, 1))
    size = 0.2
    here, sketch = Place(size=size), Sketch(0.3)
    legs(sketch, here, (16, -8) if look.pose == "walking" else (10, -4), -18, _LEGS, thick=4)
    head = Place(here.point(12, -62), size * 26, dice.number("tilt", -12, 0, 12))
    sketch.draw(head.blob("0.8,-0.2! 1.4,0.08! 0.8,0.34!"), fill=_LEGS)
    fluff = head.line("-0.1,-0.9 -0.2,-1.2 -0.02,-1.3"), head.line("0.05,-0.9 0.1,-1.24")
    sketch.stroke(*fluff, ink=shade(colour, -0.35))
    sketch.draw(
        here.blob("10,-52 -14,-46 -34,-44! -36,-28 -24,-12 4,-8 28,-14 36,-34 28,-52"),
        head.ellipse(0, 0, 1), fill=fill_of(sketch, here, colour),
    )  # fmt: skip
    with sketch.inside():
        glow(sketch, here, shade(colour, 0.5), (18, -30, 18, 18))
    wing(
        sketch,
        here,
        "4,-36 -12,-40 -30,-30! -20,-20 -2,-20",
        ("-18,-28 -6,-28",),
        shade(colour, -0.06),
    )
    looks_out(sketch, head, 0.36, -0.1, 0.2)
    anchors = {
        "hand": head.point(1.3, 0.1),
        "head": head.point(0, -0.98),
        "neck": here.point(10, -40),
        "back": here.point(-16, -46),
        "seat": here.point(0, -8),
    }
    return sketch.drawing(anchors, "right")
