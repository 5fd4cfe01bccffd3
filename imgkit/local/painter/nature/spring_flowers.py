"""Small flowers of the spring: lily of the valley and snowdrop."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_GREEN = "#6f9d58"
_HERE = Place()
_BELL = "-0.3,-0.9 0.3,-0.9 0.8,-0.2 0.95,0.6! 0.5,0.42 0,0.7! -0.5,0.42 -0.95,0.6! -0.8,-0.2"


def lily_of_the_valley(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one call)
    """Draw a lily of the valley: a bent stem with white bells between two leaves, 42 high."""
    colour = look.colour or "#fdfbf3"
    sketch, bend = Sketch(0.5), dice.number("bend", 6, 10, 14)
    for side, plan in (
        (-1, "0,-2! -7,-10 -10,-22 -7,-37! -1,-24 1,-10"),
        (1, "0,-2! 3,-12 6,-22 13,-33! 13,-20 8,-8"),
    ):
        fill = sketch.fade(
            (shade(_GREEN, 0.15 * side + 0.1), shade(_GREEN, -0.2)), (0, -34), (0, 0)
        )
        sketch.draw(_HERE.blob(plan), fill=fill)
    veins = [_HERE.line("-1,-5 -5,-18 -6.6,-32"), _HERE.line("2,-5 7,-18 12,-29")]
    sketch.stroke(*veins, ink=shade(_GREEN, -0.4), opacity=0.6)
    spine = [(0.6, -4.0), (1.4, -20.0), (3.0, -32.0), (bend * 0.7, -40.0), (bend + 5, -40.0)]
    stem = _HERE.line(" ".join(f"{x:.1f},{y:.1f}" for x, y in spine))
    sketch.stroke(stem, ink=shade(_GREEN, -0.5), width=1.7)
    sketch.stroke(stem, ink=shade(_GREEN, 0.1), width=1)
    bells = (
        (1.8, -24, 3.4, -4),
        (2.6, -30, 3.2, 5),
        (4.4, -35, 3, -1),
        (bend * 0.7, -39.6, 2.7, 2),
        (bend + 4.4, -39.8, 2.3, 1.5),
    )
    for x, y, size, out in bells:
        bell = Place((x + out, y + size * 1.4), size, -4 * out)
        sketch.stroke(_HERE.line(f"{x},{y} {x + out},{y + size * 0.5:.1f}"), ink=_GREEN, width=0.7)
        fill = sketch.fade(
            (shade(colour, 0.3), shade(colour, -0.12)), bell.point(0, -1), bell.point(0, 1)
        )
        sketch.draw(bell.blob(_BELL), fill=fill)
    return sketch.drawing({"grip": (0, -5), "head": (3, -38), "seat": (0, 0)})


def snowdrop(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one call)
    """Draw a snowdrop: one hanging white flower between narrow leaves, 38 high."""
    colour = look.colour or "#fbfaf4"
    sketch, bend = Sketch(0.5), dice.number("bend", 6, 9, 12)
    leaves = ("0,-1! -6,-14 -9,-28! -3,-16 1.6,-6", "0.6,-1! 7,-12 12,-24! 4.6,-14 1.4,-5")
    sketch.draw(*(_HERE.blob(one) for one in leaves), fill=shade(_GREEN, 0.08))
    stem = _HERE.line(f"0.4,-3 0.8,-20 2,-34 {bend * 0.6:.1f},-38 {bend:.1f},-33")
    sketch.stroke(stem, ink=shade(_GREEN, -0.5), width=1.8)
    sketch.stroke(stem, ink=shade(_GREEN, 0.1), width=1.1)
    head = Place((bend, -31.5), 7.5)
    petals = [head.blob(one) for one in ("0,-0.2! -0.9,0.5 -1,1.4 -0.4,1.7 0,0.8",
                                         "0,-0.2! 0.9,0.5 1,1.4 0.4,1.7 0,0.8")]  # fmt: skip
    for petal in petals:
        fill = sketch.fade(
            (shade(colour, 0.3), shade(colour, -0.1)), head.point(0, 0), head.point(0, 1.8)
        )
        sketch.draw(petal, fill=fill)
    sketch.draw(head.blob("0,-0.2! 0.5,0.6 0.34,1.6 0,1.8 -0.34,1.6 -0.5,0.6"), fill=colour)
    sketch.stroke(head.line("-0.2,1.4 0,1.2 0.2,1.4"), ink=_GREEN, width=0.8)
    sketch.draw(head.ellipse(0, -0.1, 0.3, 0.34), fill=_GREEN)
    return sketch.drawing({"grip": (0, -5), "head": (bend, -34), "seat": (0, 0)})
