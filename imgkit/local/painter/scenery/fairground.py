"""What turns at a fair: a merry-go-round and a big wheel, their lamps lit at night."""

import math

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch


def carousel(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a merry-go-round with horses under a striped roof, 330 high, lamps shining at night."""
    colour = look.colour or dice.choose("colour", ("#cf5a50", "#4f84b8", "#8a6aa3"), (3, 2, 2))
    start = dice.number("turn", -14, 0, 14)
    sketch, cream = Sketch(1.8), "#fbf1dc"
    sketch.draw(
        box(-24, -210, 24, -26),
        fill=sketch.fade((cream, shade("#e9c58a", -0.1)), (-24, 0), (24, 0)),
    )
    sketch.draw(HERE.ellipse(0, -24, 172, 22), fill=shade(colour, -0.15))
    sketch.draw(HERE.ellipse(0, -32, 172, 22), fill="#e6c692")
    coats = ("#fbf6ec", "#c9935f", "#e9b8c4", "#8f7a6f")
    for at, x in enumerate((-128, -44, 44, 128)):
        y = -84 + (-12 if at % 2 else 8) + start * (0.5 if at % 2 else -0.5)
        sketch.stroke(HERE.line(f"{x},-212 {x},-30"), ink="#e5b04d", width=5)
        _little_horse(sketch, Place((x, y), 24), coats[at])
    roof = "0,-316! 60,-276 130,-244 186,-226! 186,-206! -186,-206! -186,-226! -130,-244 -60,-276"
    sketch.draw(
        HERE.blob(roof), fill=sketch.fade((cream, shade(cream, -0.12)), (0, -316), (0, -206))
    )
    with sketch.inside():
        wedges = [
            HERE.blob(f"0,-322! {at + 26},-200! {at - 26},-200!") for at in range(-156, 157, 104)
        ]
        sketch.draw(*wedges, fill=colour, outlined=False)
    hem = [
        HERE.blob(f"{x},-216! {x + 31},-216! {x + 27},-200 {x + 15.5},-192 {x + 4},-200")
        for x in range(-186, 186, 31)
    ]
    sketch.draw(*hem[::2], fill=colour)
    sketch.draw(*hem[1::2], fill=cream)
    bulbs = [HERE.ellipse(x + 15.5, -216, 4.4) for x in range(-186, 186, 31)]
    if light.lamps:
        sketch.soft(HERE.ellipse(0, -150, 190, 90), colour="#ffe9a0", opacity=0.5)
        sketch.draw(*bulbs, fill="#fff3b0")
    else:
        sketch.draw(*bulbs, fill="#f2cf78")
    sketch.stroke(HERE.line("0,-314 0,-336"), ink="#8a6245", width=3)
    sketch.draw(HERE.blob("0,-336! 24,-329! 0,-321!"), fill=colour)
    return sketch.drawing({"back": (0, -34), "head": (0, -316), "seat": (0, 0)})


def _little_horse(sketch: Sketch, here: Place, coat: str) -> None:
    body = here.blob(
        "-1,-0.5 -0.4,-0.34 0.3,-0.5 0.6,-1.3 1,-1.5! 1.1,-1.3 1.6,-0.9 "
        "1.5,-0.66 1.1,-0.7 0.96,-0.1 0.7,0.34 0,0.3 -0.7,0.36 -1.1,0.1"
    )
    legs = [
        here.limb(plan, 0.32, 0.26, 0.2)
        for plan in (
            "-0.8,0.1 -1,0.6 -1.3,0.9",
            "-0.5,0.2 -0.5,0.7 -0.8,1",
            "0.5,0.2 0.8,0.6 0.6,0.96",
            "0.7,0.1 1.1,0.4 1.3,0.8",
        )
    ]
    sketch.draw(*legs, body, fill=coat)
    sketch.draw(
        here.blob("0.6,-1.36 0.3,-0.9 0.2,-0.4 0.5,-0.6 0.8,-1.2"),
        here.blob("-1,-0.4! -1.5,-0.2 -1.5,0.5! -1.2,0.2"),
        fill=mix(coat, "#8a5f45", 0.6),
    )
    sketch.draw(here.blob("-0.4,-0.42! 0.2,-0.48! 0.2,0.02! -0.4,0.04!"), fill="#cf5a50")


def ferris_wheel(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a big wheel with ten gondolas, 500 high, lamps shining at night."""
    paint = look.colour or dice.choose("paint", ("#cf5a50", "#4f84b8", "#f3ead8"), (2, 2, 3))
    turn = dice.number("turn", 0, 10, 36)
    sketch, middle, radius = Sketch(2.2), (0.0, -276.0), 200.0
    legs = [HERE.limb(f"{side * 4},-276 {side * 110},-8", 13, 15) for side in (-1, 1)]
    spokes, cars = [], []
    for at in range(10):
        angle = math.radians(turn + at * 36)
        x, y = middle[0] + radius * math.cos(angle), middle[1] + radius * math.sin(angle)
        spokes.append(HERE.line(f"{middle[0]},{middle[1]} {x:.1f},{y:.1f}"))
        cars.append((x, y))
    rings = [HERE.ellipse(*middle, size) for size in (radius, radius * 0.86, radius * 0.4)]
    sketch.stroke(*spokes, ink="#5b4636", width=6)
    sketch.stroke(*rings, ink="#5b4636", width=10)
    sketch.stroke(*spokes, ink=shade(paint, 0.1), width=3.6)
    sketch.stroke(*rings, ink=paint, width=7)
    sketch.draw(
        *legs, fill=sketch.fade((shade(paint, 0.2), shade(paint, -0.25)), (0, -270), (0, 0))
    )
    sketch.draw(HERE.ellipse(*middle, 20), fill="#e5b04d")
    hues = ("#d9584c", "#e5b04d", "#6fa377", "#4584b4", "#9274b3")
    for at, (x, y) in enumerate(cars):
        here, hue = Place((x, y), 1), look.colour or hues[at % 5]
        sketch.draw(here.blob("-22,8! 22,8! 18,34 0,38 -18,34"), fill=hue)
        sketch.draw(here.blob("-24,-6! 0,-20 24,-6! 24,-1! -24,-1!"), fill=shade(hue, 0.3))
        sketch.stroke(here.line("-20,-2 -20,10"), here.line("20,-2 20,10"), width=2.4)
    if light.lamps:
        for x, y in cars:
            sketch.soft(HERE.ellipse(x, y, 22), colour="#ffe9a0", opacity=0.95)
        sketch.draw(*(HERE.ellipse(x, y, 6) for x, y in cars), fill="#fff3b0", outlined=False)
    sketch.draw(box(-126, -14, 126, 0), fill="#a9937c")
    return sketch.drawing({"back": (0, middle[1] + 20), "head": (0, -478), "seat": (0, 0)})
