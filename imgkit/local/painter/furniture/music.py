"""Large instruments: a piano and a drum kit."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, lit
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch


def piano(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an upright piano with an open music book, 125 high, or a grand piano."""
    wood = look.colour or dice.choose("wood", ("#7a4f3c", "#4a4248", "#a9744b"), (3, 2, 2))
    if dice.choose("kind", ("upright", "grand"), (3, 2)) == "grand":
        return _grand(wood)
    sketch = Sketch(1.2)
    sketch.draw(box(-76, -120, 76, -4), fill=lit(sketch, wood, (-76, 0), (76, 0)))
    sketch.draw(box(-82, -126, 82, -117), fill=shade(wood, 0.2))
    sketch.draw(box(-66, -110, 66, -80), fill=shade(wood, 0.14))
    sketch.draw(box(-66, -48, 66, -12), fill=shade(wood, 0.1))
    book = Place((0, -82))
    sketch.draw(book.blob("0,0! -26,-2! -26,-25! 0,-22! 26,-25! 26,-2!"), fill="#fffaf0")
    lines = [book.line(f"{x},{y} {x + 16},{y - 1}") for x in (-22, 5) for y in (-18, -13, -8)]
    sketch.stroke(*lines, ink="#8f8577", width=0.9)
    _keys(sketch, -78, 78, -72, -60)
    sketch.draw(box(-86, -60, 86, -52), fill=shade(wood, 0.2))
    sketch.draw(
        *(HERE.blob(f"{x - 7},-52! {x + 7},-52! {x + 4},0! {x - 4},0!") for x in (-78, 78)),
        fill=shade(wood, -0.1),
    )
    sketch.draw(*(HERE.limb(f"{x},-9 {x},-3", 4, 5) for x in (-8, 8)), fill="#e5b04d")
    return sketch.drawing({"back": (0, -126), "head": (0, -126), "seat": (0, 0)})


def _keys(sketch: Sketch, left: float, right: float, top: float, bottom: float) -> None:
    sketch.draw(box(left, top, right, bottom), fill="#fffaf0")
    step = (right - left) / 21
    whites = [
        HERE.line(f"{left + at * step:.1f},{top} {left + at * step:.1f},{bottom}")
        for at in range(1, 21)
    ]
    sketch.stroke(*whites, ink="#a59a8c", width=0.8)
    blacks = [
        box(
            left + at * step - step * 0.3,
            top,
            left + at * step + step * 0.3,
            (top + bottom) / 2 + 1,
        )
        for at in range(1, 21)
        if at % 7 not in {0, 3}
    ]
    sketch.draw(*blacks, fill="#3f3a40", outlined=False)


def _grand(wood: str) -> Drawing:
    sketch = Sketch(1.3)
    sketch.draw(
        *(HERE.blob(f"{x - 6},-56! {x + 6},-56! {x + 3},0! {x - 3},0!") for x in (-88, 20, 92)),
        fill=shade(wood, -0.2),
    )
    sketch.stroke(HERE.line("64,-74 10,-132"), width=3)
    lid = HERE.blob("-70,-78! -60,-128 -30,-160 10,-158 40,-140 70,-142 100,-120 108,-76!")
    sketch.draw(lid, fill=sketch.fade((shade(wood, 0.3), wood), (0, -160), (0, -80)))
    sketch.draw(box(-68, -82, 108, -76), fill="#d9a85c")
    body = HERE.blob("-106,-78! 108,-78! 106,-52! -106,-52!")
    sketch.draw(body, fill=sketch.fade((shade(wood, 0.2), shade(wood, -0.15)), (0, -78), (0, -52)))
    _keys(sketch, -104, -20, -70, -60)
    sketch.stroke(
        HERE.line("-6,-52 -6,-14"), HERE.line("4,-52 4,-14"), ink=mix(wood, "#5b4636", 0.5), width=3
    )
    sketch.draw(HERE.limb("-12,-12 10,-12", 5, 5), fill="#e5b04d")
    return sketch.drawing({"back": (20, -92), "head": (0, -156), "seat": (0, 0)})


def drum_kit(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a drum kit with two cymbals, 130 high."""
    paint = look.colour or dice.choose(
        "paint", ("#cf4f45", "#4584b4", "#8a6aa3", "#e0a040"), (3, 2, 2, 1)
    )
    tilt = dice.number("tilt", -5, 0, 6)
    sketch, chrome, skin = Sketch(1.1), "#9aa0a6", "#fbf6ea"
    stands = (
        "-84,-112 -84,-4",
        "-84,-30 -100,-2",
        "-84,-30 -68,-2",
        "88,-120 88,-4",
        "88,-30 104,-2",
        "88,-30 72,-2",
    )
    sketch.stroke(*(HERE.line(plan) for plan in stands), ink=chrome, width=3.4)
    for x, y, turn in ((-84, -116, -12 + tilt), (88, -124, 10 + tilt)):
        plate = Place((x, y), 1, turn)
        sketch.draw(
            plate.ellipse(0, 0, 38, 6),
            fill=sketch.fade(("#f7d98a", "#cf9f42"), plate.point(-30, 0), plate.point(30, 0)),
        )
        sketch.draw(plate.ellipse(0, -4, 7, 4), fill="#e3b95c")
    for x, y, turn in ((-26, -78, -8), (26, -78, 8)):
        tom = Place((x, y), 1, turn)
        sketch.draw(tom.blob("-23,-14! 23,-14! 21,12! 0,16 -21,12!"), fill=shade(paint, -0.05))
        sketch.draw(tom.ellipse(0, -15, 24, 7), fill=skin)
    for x, top, half in ((-74, -48, 26), (76, -52, 29)):
        sketch.stroke(
            *(HERE.line(f"{x + dx * half},-30 {x + dx * half * 1.1:.0f},-2") for dx in (-0.7, 0.7)),
            ink=chrome,
            width=3,
        )
        sketch.draw(
            HERE.blob(
                f"{x - half},{top}! {x + half},{top}! {x + half - 1},-16! {x},-10 "
                f"{x - half + 1},-16!"
            ),
            fill=lit(sketch, paint, (x - half, 0), (x + half, 0)),
        )
        sketch.draw(HERE.ellipse(x, top, half + 1, 7.4), fill=skin)
    sketch.draw(HERE.ellipse(0, -45, 43), fill=paint)
    sketch.draw(
        HERE.ellipse(0, -45, 35), fill=sketch.glow((skin, shade(skin, -0.12)), (-8, -53), 40)
    )
    star = Place((0, -45), 18)
    sketch.draw(
        star.blob(
            "0,-1! 0.25,-0.34! 0.95,-0.3! 0.4,0.13! 0.6,0.8! 0,0.42! -0.6,0.8! "
            "-0.4,0.13! -0.95,-0.3! -0.25,-0.34!"
        ),
        fill=paint,
    )
    sketch.draw(
        *(HERE.limb(f"{side * 34},-8 {side * 40},-3", 4, 5) for side in (-1, 1)), fill=chrome
    )
    return sketch.drawing({"back": (0, -92), "head": (0, -96), "seat": (0, 0)})
