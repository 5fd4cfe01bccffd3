"""What is soft to hold and to sit on: a cuddly rabbit and an inflated ring for sliding on snow."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, ball, downwards
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import mix, shade
from imgkit.local.painter.sketch import Sketch

_PLUSH = ("#d9b48f", "#f3d3cf", "#c9c3cf", "#f2e6d2", "#b9d3dc")


def plush_rabbit(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a cuddly rabbit with stitches, button eyes and hanging ears, 48 high."""
    plush = look.colour or dice.choose("plush", _PLUSH, (3, 2, 2, 2, 2))
    bow = dice.choose("bow", ("#e2574c", "#4f93c4", "#6fae78"))
    pale, seam = mix(plush, "#fffaf0", 0.65), shade(plush, -0.4)
    sketch = Sketch(0.7)
    for side in (-1, 1):
        sketch.draw(HERE.limb(f"{side * 11},-22 {side * 17},-14", 6, 7), fill=plush)
        sketch.draw(HERE.ellipse(side * 11, -5.4, 7.4, 5.6), fill=plush)
        sketch.draw(HERE.ellipse(side * 11.4, -4.8, 4, 3), fill=pale, outlined=False)
    sketch.draw(HERE.ellipse(0, -14, 12, 13), fill=ball(sketch, plush, (0, -14), 13))
    sketch.draw(HERE.ellipse(0, -12.5, 6.6, 7.6), fill=pale, outlined=False)
    sketch.stroke(HERE.line("0,-19.6 0,-5.6"), ink=seam, width=0.7, opacity=0.8)
    ticks = [HERE.line(f"-1.6,{y} 1.6,{y}") for y in (-17, -14, -11, -8)]
    sketch.stroke(*ticks, ink=seam, width=0.7, opacity=0.8)
    with sketch.piece("ears", (0, -44)):
        for side in (-1, 1):
            ear = f"{side * 6},-44 {side * 15},-47 {side * 19},-36 {side * 18.5},-27"
            sketch.draw(HERE.limb(ear, 5, 7.4, 8.4, 7), fill=plush)
            inside = f"{side * 15.4},-43 {side * 18.4},-36 {side * 18.2},-29"
            sketch.draw(HERE.limb(inside, 2, 4, 3), fill="#f0aaa6", outlined=False)
    sketch.draw(HERE.ellipse(0, -35, 13, 11.6), fill=ball(sketch, plush, (0, -35), 13))
    sketch.draw(HERE.ellipse(0, -31, 6.4, 4.8), fill=pale, outlined=False)
    for side in (-1, 1):
        sketch.draw(HERE.ellipse(side * 5.6, -36.6, 1.9), fill="#43352b", outlined=False)
        sketch.draw(HERE.ellipse(side * 5.6 - 0.6, -37.3, 0.6), fill="#ffffff", outlined=False)
        sketch.soft(HERE.ellipse(side * 8.8, -31.6, 3, 2.2), colour="#f08a80", opacity=0.8)
        loop = f"0,-23.4! {side * 7},-27 {side * 7.6},-20.6"
        sketch.draw(HERE.blob(loop), fill=bow)
    sketch.draw(HERE.ellipse(0, -23.6, 1.9), fill=shade(bow, -0.15))
    sketch.draw(HERE.blob("-1.9,-33.2 1.9,-33.2 0,-31!"), fill="#d9707a", outlined=False)
    mouth = ("0,-31 0,-29.4", "-3,-29.2 -1.4,-28.2 0,-29.4 1.4,-28.2 3,-29.2")
    sketch.stroke(*map(HERE.line, mouth), ink=seam, width=0.9)
    return sketch.drawing({"grip": (0, -18), "back": (0, -46), "head": (0, -48), "seat": (0, 0)})


def snow_tube(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an inflated ring with handles for sliding down snow, 26 high."""
    colour = look.colour or dice.choose("colour", ("#3f8fd0", "#e2574c", "#8a62b8", "#4fae78"))
    stripe = mix(colour, "#fffaf0", 0.7)
    sketch = Sketch(0.7)
    body = HERE.ellipse(0, -12, 36, 12)
    sketch.draw(body, fill=downwards(sketch, colour, -24, 0))
    with sketch.inside():
        for x, turn in ((-29, -8), (-15, -4), (15, 4), (29, 8)):
            plan = f"{x - 3.6},-26! {x + 3.6},-26! {x + turn + 3.6},2! {x + turn - 3.6},2!"
            sketch.draw(HERE.blob(plan), fill=stripe, outlined=False)
        sketch.soft(HERE.ellipse(-12, -20, 16, 3), colour="#ffffff", opacity=0.7)
    sketch.draw(HERE.ellipse(0, -16, 14, 4), fill=shade(colour, -0.45))
    for side in (-1, 1):
        strap = f"{side * 20},-12 {side * 23},-6.6 {side * 28},-8 {side * 28.6},-13"
        sketch.stroke(HERE.line(strap), ink="#43383d", width=2)
    return sketch.drawing({"grip": (0, -8), "back": (0, -18), "head": (0, -26), "seat": (0, -18)})
