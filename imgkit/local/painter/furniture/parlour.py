"""Things of the parlour and the workroom: clock, record player, table football, dummy."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Curve, Place, polygon, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_WOOD = ("#8a5a3c", "#a0693f", "#6f4a38")
_BRASS = "#e0b24a"


def _box(left: float, top: float, right: float, bottom: float) -> Curve:
    return polygon([(left, top), (right, top), (right, bottom), (left, bottom)])


def grandfather_clock(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a tall clock with a pendulum behind glass, 205 high."""
    wood = look.colour or dice.choose("wood", _WOOD, (4, 2, 2))
    sketch = Sketch(1.3)
    fill = sketch.fade((shade(wood, 0.16), shade(wood, -0.16)), (-36, 0), (36, 0))
    sketch.draw(_box(-27, -140, 27, -40), fill=fill)
    sketch.draw(_HERE.blob("-36,-44! 36,-44! 38,-8! 42,0! -42,0! -38,-8!"), fill=fill)
    sketch.draw(_HERE.blob("-26,-36! 26,-36! 27,-12! -27,-12!"), fill=shade(wood, -0.1))
    crown = (
        "-40,-138! 40,-138! 36,-190! 30,-194 18,-196 "
        "6,-205 0,-208 -6,-205 -18,-196 -30,-194 -36,-190!"
    )
    sketch.draw(_HERE.blob(crown), fill=fill)
    sketch.draw(_HERE.ellipse(0, -211, 4.4), fill=_BRASS)
    sketch.draw(_HERE.ellipse(0, -166, 25), fill=_BRASS)
    sketch.draw(_HERE.ellipse(0, -166, 21), fill="#fdf6e3")
    marks = [Place((0, -166), 1, at * 30).line("0,-19 0,-15.6") for at in range(12)]
    sketch.stroke(*marks, width=1.5)
    hour, minute = dice.whole("hour", 0, 10, 11), dice.choose("minute", (0, 60, 270))
    sketch.stroke(Place((0, -166), 1, hour * 30).line("0,0 0,-11"), width=2.6)
    sketch.stroke(Place((0, -166), 1, minute).line("0,0 0,-16"), width=1.8)
    sketch.draw(_HERE.ellipse(0, -166, 2.2), fill="#5b4636", outlined=False)
    glass = _HERE.blob("-19,-46! -19,-122 0,-134 19,-122 19,-46!")
    sketch.draw(glass, fill=sketch.fade(("#5f4638", "#7a5b48"), (0, -134), (0, -46)))
    swing = Place((0, -132), 1, dice.number("swing", -9, 7, 9))
    with sketch.inside():
        sketch.draw(swing.limb("0,0 0,64", 2.6, 2.6), fill=_BRASS)
        sketch.draw(swing.ellipse(0, 70, 11), fill=_BRASS)
        sketch.soft(swing.ellipse(-3, 66, 6), colour="#fff8e0", opacity=0.9)
        for x in (-13, 13):
            sketch.stroke(_HERE.line(f"{x},-134 {x},-92"), ink=_BRASS, width=0.9)
            sketch.draw(_box(x - 3, -94, x + 3, -76), fill=_BRASS)
    return sketch.drawing({"back": (0, -206), "head": (0, -206), "seat": (0, 0)})


def record_player(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an old record player: a gramophone with its horn, or a case with an open lid."""
    if dice.choose("kind", ("case", "horn"), (3, 2)) == "horn":
        return _gramophone(dice, look)
    case = look.colour or dice.choose("case", ("#4f8f8b", "#c9574f", "#a0693f"), (3, 2, 2))
    sketch = Sketch(0.6)
    lid = _HERE.blob("-30,-24! -26,-50 -24,-52! 24,-52! 26,-50 30,-24!")
    sketch.draw(lid, fill=shade(case, -0.1))
    sketch.draw(_HERE.blob("-25,-26! -22,-48! 22,-48! 25,-26!"), fill=shade("#efe3cc", -0.04))
    sketch.draw(_HERE.blob("-31,-24! 31,-24! 37,-10! -37,-10!"), fill="#efe3cc")
    sketch.draw(
        _box(-37, -10, 37, 0), fill=sketch.fade((case, shade(case, -0.2)), (0, -10), (0, 0))
    )
    _record(sketch, Place((-6, -17), 1, 0, 0.27), dice)
    arm = _HERE.line("26,-21 27,-15 12,-15")
    sketch.stroke(arm, width=2.4)
    sketch.stroke(arm, ink="#d3d6d8", width=1.4)
    sketch.draw(_HERE.ellipse(26, -21, 3.4, 2), fill="#d3d6d8")
    sketch.draw(*(_HERE.ellipse(x, -5, 2) for x in (16, 23)), fill=_BRASS)
    return sketch.drawing({"back": (0, -24), "head": (0, -50), "seat": (0, 0), "grip": (0, -8)})


def _record(sketch: Sketch, here: Place, dice: Dice) -> None:
    label = dice.choose("label", ("#d9574f", "#f0bf4c", "#6fa3cf"))
    for reach, colour in ((23, "#39353b"), (8.4, label), (1.4, "#fdf6e3")):
        x, y = here.origin
        sketch.draw(Place().ellipse(x, y, reach, reach * here.stretch), fill=colour)
    rings = [
        Place().line(
            f"{here.origin[0] - r},{here.origin[1] + 1} "
            f"{here.origin[0]},{here.origin[1] + r * 0.27:.1f} "
            f"{here.origin[0] + r},{here.origin[1] + 1}"
        )
        for r in (12, 16, 19.6)
    ]
    sketch.stroke(*rings, ink="#6d6870", width=0.4)


def _gramophone(dice: Dice, look: Look) -> Drawing:
    horn = look.colour or dice.choose("horn", (_BRASS, "#b5583f", "#7f9a6a"), (4, 2, 1))
    wood, sketch = "#8a5a3c", Sketch(0.6)
    sketch.draw(_HERE.limb("18,-20 26,-32 14,-42", 4, 4, 6), fill=shade(horn, -0.2))
    bell = (
        "18,-36! 12,-50 8,-66! 0,-74 -12,-72! -24,-70 -30,-60! -38,-50 -34,-40! -36,-30 -26,-26! "
        "-16,-24 -8,-30! 4,-36 14,-34!"
    )
    fill = sketch.fade((shade(horn, 0.3), horn, shade(horn, -0.25)), (-30, -70), (14, -30))
    sketch.draw(_HERE.blob(bell), fill=fill)
    sketch.draw(_HERE.ellipse(-14, -49, 15, 20, -38), fill=shade(horn, -0.3))
    sketch.draw(_HERE.ellipse(-10, -46, 6, 9, -38), fill=shade(horn, -0.5), outlined=False)
    sketch.draw(
        _HERE.blob("-27,-18! 29,-18! 31,-3! 34,0! -32,0! -29,-3!"),
        fill=sketch.fade((shade(wood, 0.12), shade(wood, -0.16)), (0, -18), (0, 0)),
    )
    _record(sketch, Place((0, -20), 1, 0, 0.2), dice)
    sketch.stroke(_HERE.line("29,-9 38,-9 38,-3"), width=1.8)
    return sketch.drawing({"back": (0, -24), "head": (0, -70), "seat": (0, 0), "grip": (0, -8)})


def table_football(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a football table with its rods and two teams, 92 high."""
    wood = look.colour or dice.choose("wood", _WOOD, (4, 2, 2))
    sketch = Sketch(1.1)
    for x in (-62, 62):
        sketch.draw(_HERE.blob(f"{x - 8},-60! {x + 8},-60! {x + 6},0! {x - 6},0!"),
                    fill=shade(wood, -0.16))  # fmt: skip
    sketch.draw(_HERE.blob("-62,-92! 62,-92! 82,-66! -82,-66!"), fill=shade(wood, 0.14))
    sketch.draw(_HERE.blob("-55,-88! 55,-88! 71,-69! -71,-69!"), fill="#6fae6a")
    sketch.stroke(_HERE.line("0,-88 0,-69"), _HERE.line("-14,-79 0,-83 14,-79 0,-74 -14,-79"),
                  ink="#eef6e6", width=1)  # fmt: skip
    for at, (x, y) in enumerate(((-44, -78), (-22, -79), (2, -78), (24, -79), (46, -78))):
        colour = ("#d9574f", "#4a80c4")[at % 2]
        slant = x * 0.14
        sketch.stroke(_HERE.line(f"{x - slant},-96 {x + slant * 1.6:.1f},-60"), width=3)
        sketch.stroke(_HERE.line(f"{x - slant},-96 {x + slant * 1.6:.1f},-60"), ink="#d3d6d8",
                      width=1.8)  # fmt: skip
        for step in (-6, 5):
            foot = y + step
            sketch.draw(
                _HERE.blob(
                    f"{x - 3.4},{foot - 4}! {x + 3.4},{foot - 4}! "
                    f"{x + 2.4},{foot + 5}! {x - 2.4},{foot + 5}!"
                ),
                fill=colour,
            )
            sketch.draw(_HERE.ellipse(x, foot - 6.4, 2.8), fill="#f0c9a4")
    sketch.draw(_HERE.ellipse(12, -72, 2.4), fill="#fffdf6")
    sketch.draw(_HERE.blob("-82,-66! 82,-66! 80,-42! -80,-42!"),
                fill=sketch.fade((wood, shade(wood, -0.2)), (0, -66), (0, -42)))  # fmt: skip
    for x in (-50, -25, 3, 28, 54):
        sketch.draw(_HERE.limb(f"{x},-58 {x * 1.08:.1f},-46", 5.4, 6.4), fill="#3f3a40")
    return sketch.drawing({"back": (0, -80), "head": (0, -92), "seat": (0, 0)})


def dressmakers_dummy(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a dressmaker's dummy on its stand, 160 high."""
    cloth = look.colour or dice.choose("cloth", ("#e9d7b8", "#d9a7a0", "#a9c0b8"), (4, 2, 2))
    wood, sketch = "#8a5a3c", Sketch(1.1)
    sketch.draw(
        _HERE.limb("0,-70 0,-12", 6, 6),
        _HERE.limb("0,-18 -26,-2", 6, 5),
        _HERE.limb("0,-18 26,-2", 6, 5),
        _HERE.ellipse(0, -16, 6),
        fill=wood,
    )
    body = (
        "-7,-148! 7,-148! 8,-138 26,-132 30,-122! 24,-112 26,-100 16,-88 22,-72 25,-58! 0,-54 "
        "-25,-58! -22,-72 -16,-88 -26,-100 -24,-112 -30,-122! -26,-132 -8,-138"
    )
    fill = sketch.fade((shade(cloth, 0.16), cloth, shade(cloth, -0.18)), (-26, 0), (28, 0))
    sketch.draw(_HERE.blob(body), fill=fill)
    seams = (
        "0,-138 0,-100 0,-56",
        "-12,-134 -15,-104 -8,-86 -12,-57",
        "12,-134 15,-104 8,-86 12,-57",
    )
    sketch.stroke(*(_HERE.line(plan) for plan in seams), ink=shade(cloth, -0.4), opacity=0.6)
    sketch.draw(*(_HERE.ellipse(x, -122, 4, 6.4) for x in (-28, 28)), fill=shade(cloth, -0.2))
    sketch.draw(_HERE.blob("-7,-148! 7,-148! 5,-154 0,-156 -5,-154"), fill=wood)
    sketch.draw(_HERE.ellipse(0, -158, 3.4), fill=wood)
    tape = _HERE.line("-9,-140 -12,-124 -7,-106")
    other = _HERE.line("9,-140 13,-122 9,-112")
    sketch.stroke(tape, other, width=5)
    sketch.stroke(tape, other, ink="#f4cb45", width=3.8)
    return sketch.drawing({"back": (0, -148), "head": (0, -150), "neck": (0, -140), "seat": (0, 0)})
