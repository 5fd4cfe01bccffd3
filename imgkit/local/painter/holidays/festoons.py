"""What is strung up and thrown at a party: a string of lights, and confetti."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Curve, Place, shade
from imgkit.local.painter.sketch import Sketch

_BRIGHT = ("#f2c14e", "#e2574c", "#6fae78", "#4f93c4", "#b77cc9")


def fairy_lights(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a string of coloured lights, 60 high; they glow at night."""
    first = dice.choose("first", (0, 1, 2, 3, 4))
    sketch = Sketch(0.8)
    swags = ((-150, -50), (-50, 50), (50, 150))
    wires = [HERE.line(f"{a},-58 {(a + b) / 2},-30 {b},-58") for a, b in swags]
    sketch.stroke(*wires, ink="#4f5a4a", width=1.8)
    for at in range(13):
        x = -144 + at * 24
        along = ((x + 150) % 100) / 50 - 1
        y = -30 - 28 * along * along
        colour = shade(look.colour, (0, 0.3)[at % 2]) if look.colour else _BRIGHT[(at + first) % 5]
        here = Place((x, y), 1)
        sketch.soft(here.ellipse(0, 12, 22 if light.lamps else 15), colour=colour, opacity=0.8)
        sketch.draw(here.blob("-3,0! 3,0! 3,6! -3,6!"), fill="#5a6654")
        sketch.draw(here.blob("-4,6! 4,6! 7,14 0,24 -7,14"), fill=shade(colour, 0.15))
    return sketch.drawing({"back": (0, -44), "head": (0, -44), "grip": (-140, -50), "seat": (0, 0)})


def confetti(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a shower of paper confetti and streamers, 200 high."""
    sketch = Sketch(0.8)
    scraps: dict[str, list[Curve]] = {}
    for at in range(70):
        throw = dice.part(f"scrap {at}")
        # Steps of the plastic number spread the likeliest places evenly over a square.
        along, down = (at * 0.7549) % 1, (at * 0.5698) % 1
        x = throw.number("x", along - 0.08, along, along + 0.08) % 1 * 300 - 150
        y = throw.number("y", down - 0.08, down, down + 0.08) % 1 * 190 - 194
        colour = shade(look.colour, (at % 3) * 0.25) if look.colour else _BRIGHT[at % 5]
        scrap = Place((x, y), 1, at * 47).blob("-6,-3! 6,-3! 6,3! -6,3!")
        scraps.setdefault(colour, []).append(scrap)
    for colour, shapes in scraps.items():
        sketch.draw(*shapes, fill=colour, outlined=False)
    for at, x in enumerate((-110, 10, 120)):
        curl = HERE.line(
            f"{x},-196 {x + 16},-176 {x - 8},-158 {x + 14},-138 {x - 4},-122 {x + 8},-104"
        )
        sketch.stroke(curl, ink=look.colour or _BRIGHT[(at + 1) % 5], width=4)
    return sketch.drawing({"seat": (0, -4), "head": (0, -196), "back": (0, -196)})
