"""A marvellous machine of an inventor: a boiler with pipes, dials, a crank and puffs of steam."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_BRASS, _COPPER, _STEEL = "#e0b24a", "#c9794a", "#aab3bf"


def machine(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a machine with three copper pipes and a cloud of steam, about 190 high."""
    paint = look.colour or dice.choose("paint", ("#7f9fae", "#a0795a", "#8a9a6a"), (4, 2, 2))
    sketch = Sketch(1.3)
    for x, top, bend in ((-44, -136, -16), (-8, -152, 0), (30, -138, 16)):
        pipe = _HERE.limb(f"{x},-90 {x},{top + 16} {x + bend},{top}", 13, 13, 13)
        sketch.draw(
            pipe,
            fill=sketch.fade((shade(_COPPER, 0.3), shade(_COPPER, -0.2)), (x - 6, 0), (x + 6, 0)),
        )
        sketch.draw(_HERE.ellipse(x + bend, top - 3, 10, 5), fill=shade(_COPPER, 0.1))
        sketch.draw(_HERE.ellipse(x, -96, 10, 4), fill=shade(_COPPER, -0.1))
    puffs = [
        _HERE.ellipse(x, y, r)
        for x, y, r in (
            (-44, -172, 16), (-22, -184, 19), (4, -188, 20), (28, -178, 17), (-8, -172, 20),
            (46, -168, 11),
        )
    ]  # fmt: skip
    sketch.draw(*puffs, fill=sketch.fade(("#ffffff", "#e3ebf2"), (0, -206), (0, -160)))
    for x in (-52, 52):
        sketch.draw(
            _HERE.blob(f"{x - 8},-12! {x + 8},-12! {x + 12},0! {x - 12},0!"), fill="#5f5a60"
        )
    body = "-70,-12! -74,-70 -62,-94 -30,-100! 34,-100! 62,-94 74,-70 70,-12!"
    fill = sketch.fade((shade(paint, 0.3), paint, shade(paint, -0.2)), (0, -100), (0, -12))
    sketch.draw(_HERE.blob(body), fill=fill)
    with sketch.inside():
        sketch.stroke(_HERE.line("-80,-30 80,-30"), ink=_BRASS, width=5)
    rivets = [_HERE.ellipse(x, -30, 1.7) for x in range(-64, 70, 16)]
    sketch.draw(*rivets, fill=shade(_BRASS, -0.3), outlined=False)
    for x, y, r in ((-34, -66, 17), (34, -72, 11)):
        sketch.draw(_HERE.ellipse(x, y, r + 3), fill=_BRASS)
        sketch.draw(_HERE.ellipse(x, y, r), fill="#fdf6e3")
        dial = Place((x, y), r, dice.part(f"dial {x}").number("needle", -60, 20, 80))
        sketch.stroke(dial.line("0,0.2 0,-0.8"), ink="#c2534a", width=1.8)
    lamps = ((2, -60, "#d9574f"), (2, -46, "#6fae5a"), (16, -46, "#f4cb45"), (16, -60, "#4a80c4"))
    for x, y, colour in lamps:
        sketch.draw(_HERE.ellipse(x, y, 4.4), fill=colour)
    gear = Place((50, -44), 13, dice.number("gear", 0, 12, 40))
    teeth = [
        Place(gear.origin, gear.size, gear.turn + at * 45).blob(
            "-0.2,-0.8! 0.2,-0.8! 0.16,-1.3! -0.16,-1.3!"
        )
        for at in range(8)
    ]
    sketch.draw(*teeth, gear.ellipse(0, 0, 1), fill=_STEEL)
    sketch.draw(gear.ellipse(0, 0, 0.36), fill=shade(_STEEL, -0.4))
    sketch.draw(_HERE.limb("-74,-46 -92,-46 -92,-66", 5, 5, 5), fill=_STEEL)
    sketch.draw(_HERE.limb("-92,-66 -92,-80", 9, 9), fill="#c2534a")
    return sketch.drawing({"back": (0, -100), "head": (0, -104), "seat": (0, 0)})
