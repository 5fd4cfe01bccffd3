"""What wanders around the sun: an asteroid, and Jupiter."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()


def asteroid(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an asteroid with craters, 90 high."""
    rock = look.colour or dice.choose("rock", ("#a08a7c", "#8f8a94", "#b0937a"), (3, 2, 2))
    sketch = Sketch(1.2)
    here = Place((0, -43), 46, dice.number("turn", -30, 0, 30))
    sketch.draw(
        here.blob(
            "-1,-0.1 -0.86,-0.56 -0.4,-0.8 0.1,-0.92 0.6,-0.76 1.0,-0.4 "
            "1.06,0.1 0.8,0.56 0.4,0.78 -0.1,0.92 -0.6,0.74 -0.96,0.36"
        ),
        fill=sketch.glow((shade(rock, 0.4), rock, shade(rock, -0.35)), (-16, -62), 78),
    )
    for x, y, size in (
        (-0.4, -0.3, 0.26),
        (0.42, -0.44, 0.17),
        (0.3, 0.2, 0.3),
        (-0.44, 0.36, 0.18),
        (0.76, -0.04, 0.12),
        (-0.06, 0.62, 0.12),
    ):
        sketch.draw(here.ellipse(x, y, size, size * 0.86), fill=shade(rock, -0.3))
        sketch.draw(
            here.ellipse(x + size * 0.14, y + size * 0.16, size * 0.76, size * 0.62),
            fill=shade(rock, -0.14),
            outlined=False,
        )
    bits = [_HERE.ellipse(x, y, r) for x, y, r in ((56, -84, 5), (-56, -16, 4), (62, -20, 3.4))]
    sketch.draw(*bits, fill=rock)
    return sketch.drawing({"back": (0, -84), "head": (0, -86), "seat": (0, 0)})


def jupiter(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw Jupiter with its bands and its red spot, 120 high."""
    pale = look.colour or dice.choose("pale", ("#eed3a4", "#f0dcb8"), (2, 1))
    sketch = Sketch(1.3)
    disc = _HERE.ellipse(0, -60, 60)
    sketch.draw(
        disc, fill=sketch.glow((shade(pale, 0.35), pale, shade(pale, -0.28)), (-22, -84), 92)
    )
    with sketch.inside():
        bands = (
            (-104, 8, -0.14),
            (-88, 12, -0.32),
            (-70, 7, -0.1),
            (-50, 13, -0.34),
            (-34, 6, -0.16),
            (-18, 9, -0.26),
        )
        for y, wide, dark in bands:
            tone = mix(shade(pale, dark), "#b5653c", 0.35 if not look.colour else 0)
            plan = (
                f"-70,{y} -30,{y + 3} 0,{y} 30,{y - 3} 70,{y} 70,{y + wide} "
                f"30,{y + wide - 3} 0,{y + wide} -30,{y + wide + 3} -70,{y + wide}"
            )
            sketch.draw(_HERE.blob(plan), fill=tone, outlined=False, opacity=0.85)
        sketch.draw(_HERE.ellipse(20, -40, 13, 8), fill="#c9563c", outlined=False)
        sketch.draw(_HERE.ellipse(20, -40, 8, 4.6), fill="#e0805a", outlined=False)
        sketch.soft(_HERE.ellipse(26, -40, 62, 66), colour="#45283c", opacity=0)
    return sketch.drawing({"back": (0, -118), "head": (0, -118), "seat": (0, 0)})
