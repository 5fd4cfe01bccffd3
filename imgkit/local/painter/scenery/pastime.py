"""Where children play and marvel: a climbing wall, a puppet theatre, a diving board."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_HOLDS = ("#d9574f", "#4a80c4", "#f0bf4c", "#6fae5a", "#9a6fb0", "#e98a4a", "#ee94b2")


def climbing_wall(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a climbing wall with bright holds and a rope, 300 high."""
    wall = look.colour or dice.choose("wall", ("#cfc4b4", "#b9c6cc", "#d9b99a"), (4, 2, 2))
    sketch = Sketch(1.8)
    face = "-120,0! -132,-120! -116,-190! -124,-290! 96,-300! 124,-210! 112,-120! 126,0!"
    sketch.draw(
        _HERE.blob(face),
        fill=sketch.fade((shade(wall, 0.16), shade(wall, -0.1)), (-100, -300), (100, 0)),
    )
    with sketch.inside():
        sketch.draw(
            _HERE.blob("10,-310! 140,-310! 140,10! 44,10! 60,-140!"),
            fill=shade(wall, -0.12),
            outlined=False,
        )
        sketch.draw(
            _HERE.blob("-140,-120! 60,-140! 44,10! -140,10!"),
            fill=shade(wall, 0.08),
            outlined=False,
        )
    for row in range(7):
        for column in range(5):
            throw = dice.part(f"hold {row} {column}")
            x = -98 + column * 46 + (row % 2) * 15 + throw.number("x", -8, 0, 8)
            y = -26 - row * 40 + throw.number("y", -7, 0, 7)
            if x > 98:
                continue
            colour = _HOLDS[(row * 5 + column * 3 + throw.whole("hue", 0, 0, 6)) % len(_HOLDS)]
            size = throw.number("size", 5, 7, 9)
            sketch.draw(_HERE.ellipse(x, y, size, size * 0.74, row * 40 + column * 25), fill=colour)
    sketch.stroke(_HERE.line("-60,-296 -64,-150 -56,-6"), ink="#f3efe6", width=3.4)
    anchors = {"back": (6, -150), "head": (0, -296), "seat": (0, 0)}
    return sketch.drawing(anchors)


def puppet_theatre(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a puppet theatre with two hand puppets on its stage, 190 high."""
    paint = look.colour or dice.choose("paint", ("#c9504a", "#4f84b8", "#7a9a5a"), (4, 2, 2))
    cloth = (
        dice.choose("cloth", ("#8f3f4f", "#6a4a8a"), (3, 2))
        if look.colour is None
        else shade(paint, -0.3)
    )
    gold, sketch = "#f0c85a", Sketch(1.4)
    sketch.draw(_HERE.blob("-66,-90! 66,-90! 66,-160! -66,-160!"), fill="#40384a")
    with sketch.inside():
        sketch.soft(_HERE.ellipse(0, -110, 60, 40), colour="#ffe0a0", opacity=0.5)
        _puppet(
            sketch, Place((-24, -92), 1, dice.number("left", -10, -4, 10)), "#4a80c4", "#f0c85a"
        )
        _puppet(sketch, Place((24, -92), 1, dice.number("right", -10, 6, 10)), "#6fae5a", "#d9574f")
    for side in (-1, 1):
        curtain = (
            f"{side * 68},-162! {side * 24},-162! {side * 36},-130 "
            f"{side * 58},-112 {side * 54},-88! {side * 68},-88!"
        )
        sketch.draw(
            _HERE.blob(curtain),
            fill=sketch.fade(
                (shade(cloth, 0.16), shade(cloth, -0.14)), (side * 24, 0), (side * 68, 0)
            ),
        )
    fringe = [_HERE.ellipse(x, -158, 9, 8) for x in range(-56, 60, 16)]
    sketch.draw(*fringe, fill=cloth)
    sketch.draw(
        _HERE.blob("-80,-164! 80,-164! 72,-176 44,-178 24,-190 0,-196 -24,-190 -44,-178 -72,-176"),
        _HERE.blob("-80,-166! -64,-166! -64,0! -80,0!"),
        _HERE.blob("80,-166! 64,-166! 64,0! 80,0!"),
        _HERE.blob("-80,-92! 80,-92! 80,0! -80,0!"),
        fill=sketch.fade((shade(paint, 0.16), shade(paint, -0.16)), (0, -190), (0, 0)),
    )
    sketch.draw(_HERE.blob("-86,-94! 86,-94! 84,-82! -84,-82!"), fill=gold)
    star = (
        "0,-1! 0.26,-0.36! 0.95,-0.31! 0.43,0.14! 0.59,0.81! "
        "0,0.45! -0.59,0.81! -0.43,0.14! -0.95,-0.31! -0.26,-0.36!"
    )
    stars = [
        Place((x, y), r).blob(star)
        for x, y, r in ((0, -178, 11), (-40, -42, 13), (0, -46, 17), (40, -42, 13))
    ]
    sketch.draw(*stars, fill=gold)
    return sketch.drawing({"back": (0, -180), "head": (0, -196), "seat": (0, 0)})


def _puppet(sketch: Sketch, here: Place, dress: str, cap: str) -> None:
    sketch.draw(
        here.blob("-12,6! -9,-22 9,-22 12,6!"),
        here.limb("-8,-16 -18,-24", 6, 5),
        here.limb("8,-16 18,-26", 6, 5),
        fill=dress,
    )
    sketch.draw(here.ellipse(0, -31, 11), fill="#f3cfae")
    sketch.draw(here.blob("-11,-34! 11,-34! 9,-46 16,-54! 0,-50 -10,-44"), fill=cap)
    sketch.draw(*(here.ellipse(x, -32, 1.6) for x in (-4, 4)), fill="#36261f", outlined=False)
    sketch.stroke(here.line("-4,-26 0,-24 4,-26"), ink="#a2503f", width=1)


def diving_board(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a diving board with its ladder, 230 high."""
    paint = look.colour or dice.choose("paint", ("#4a80c4", "#d9574f", "#5fb0a8"), (4, 2, 2))
    steel, sketch = "#c9d2d8", Sketch(1.4)
    legs = ("-60,-6 -54,-150", "-16,-6 -22,-150")
    sketch.draw(*(_HERE.limb(plan, 9, 9) for plan in legs), fill=steel)
    rungs = [
        _HERE.line(f"{-58 + at * 0.9:.1f},{-18 - at * 22} {-18 - at * 0.9:.1f},{-18 - at * 22}")
        for at in range(6)
    ]
    sketch.stroke(*rungs, width=6)
    sketch.stroke(*rungs, ink=steel, width=4)
    rail = _HERE.line("-66,-150 -66,-212 -60,-218 20,-218 26,-212 26,-150")
    sketch.stroke(rail, _HERE.line("-66,-186 26,-186"), width=6)
    sketch.stroke(rail, _HERE.line("-66,-186 26,-186"), ink=steel, width=4)
    board = "-76,-166! 150,-162! 156,-156 150,-150! -76,-150!"
    sketch.draw(
        _HERE.blob(board),
        fill=sketch.fade((shade(paint, 0.2), shade(paint, -0.14)), (0, -166), (0, -150)),
    )
    sketch.stroke(_HERE.line("100,-162 142,-161"), ink="#fff8e7", width=3)
    return sketch.drawing({"back": (110, -163), "head": (-20, -218), "seat": (0, 0)}, "right")


def mat(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw the square mats of a judo hall, lying flat, 40 high in this view."""
    green = look.colour or dice.choose("mat", ("#7fae7a", "#6fa3a8", "#8fa86a"), (4, 2, 2))
    rim, sketch = "#d9685c", Sketch(1.1)
    sketch.draw(_HERE.blob("-150,-40! 150,-40! 196,-5! -196,-5!"), fill=rim)
    sketch.draw(_HERE.blob("-196,-5! 196,-5! 196,0! -196,0!"), fill=shade(rim, -0.25))
    fill = sketch.fade((shade(green, 0.2), shade(green, -0.1)), (0, -38), (0, -8))
    sketch.draw(_HERE.blob("-128,-36! 128,-36! 160,-9! -160,-9!"), fill=fill)
    seams = [_HERE.line(f"{x},-36 {x * 1.25:.0f},-9") for x in (-64, 0, 64)]
    seams.append(_HERE.line("-143,-23 143,-23"))
    sketch.stroke(*seams, ink=shade(green, -0.35), opacity=0.6)
    return sketch.drawing({"back": (0, -18), "head": (0, -40), "seat": (0, 0)})
