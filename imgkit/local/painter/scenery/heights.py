"""Rocks: a cliff and a cave."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, grass
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch

_ROCKS = ("#a89a8c", "#979a92", "#b39a7d")


def cliff(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a steep cliff with grass on its flat top, 300 high; it falls off on the right."""
    rock = look.colour or dice.choose("rock", _ROCKS, (3, 2, 2))
    edge = dice.number("edge", -14, 0, 18)
    sketch = Sketch(2)
    face = (
        f"-250,0! -262,-90 -238,-180 -250,-284! {160 + edge:.0f},-290! {190 + edge:.0f},-276 "
        f"{150 + edge:.0f},-226! {166 + edge:.0f},-160 120,-130! 150,-60 200,0!"
    )
    sketch.draw(
        HERE.blob(face),
        fill=sketch.fade((shade(rock, 0.25), rock, shade(rock, -0.25)), (-200, -200), (160, -60)),
    )
    with sketch.inside():
        layers = [
            HERE.line(f"-270,{y} -120,{y + 10} 20,{y - 6} 200,{y + 6}")
            for y in (-232, -176, -116, -56)
        ]
        sketch.stroke(*layers, ink=shade(rock, -0.4), width=3.5, opacity=0.4)
        cracks = [
            HERE.line(f"{x},{y} {x + 12},{y + 30} {x - 4},{y + 62}")
            for x, y in (
                (-180, -260),
                (-60, -210),
                (60, -258),
                (-110, -110),
                (20, -130),
                (100, -190),
            )
        ]
        sketch.stroke(*cracks, ink=shade(rock, -0.5), width=3, opacity=0.5)
    turf = (
        f"-256,-280! -250,-300 -120,-304 40,-302 {170 + edge:.0f},-302 {198 + edge:.0f},-288 "
        f"{184 + edge:.0f},-272! "
        f"{160 + edge:.0f},-282 130,-264! 90,-280 40,-268! -10,-282 -70,-266! "
        "-130,-282 -180,-264! -220,-282"
    )
    sketch.draw(HERE.blob(turf), fill=sketch.fade(("#a9c66e", "#7da556"), (0, -304), (0, -264)))
    boulders = [
        HERE.blob(
            f"{x - size},0! {x - size * 0.9:.0f},{-size * 0.8:.0f} {x},{-size} "
            f"{x + size * 0.9:.0f},{-size * 0.6:.0f} {x + size},0!"
        )
        for x, size in ((206, 28), (-236, 22))
    ]
    sketch.draw(*boulders, fill=shade(rock, -0.06))
    return sketch.drawing({"back": (edge - 30, -300), "head": (0, -302), "seat": (0, 0)})


def cave(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a rock with the dark mouth of a cave, 280 high."""
    rock = look.colour or dice.choose("rock", _ROCKS, (3, 2, 2))
    lean = dice.number("lean", -30, 0, 30)
    sketch = Sketch(2)
    mound = (
        f"-250,0! -236,-90 -190,-130! -160,-210 {-60 + lean:.0f},-268! {60 + lean:.0f},-276 "
        "150,-226! 190,-140 232,-100 250,0!"
    )
    sketch.draw(
        HERE.blob(mound),
        fill=sketch.fade((shade(rock, 0.28), rock, shade(rock, -0.22)), (-140, -240), (140, 0)),
    )
    with sketch.inside():
        cracks = [
            HERE.line(f"{x},{y} {x + 16},{y + 26} {x + 4},{y + 56}")
            for x, y in (
                (-190, -110),
                (-130, -200),
                (60, -250),
                (170, -190),
                (200, -90),
                (-210, -50),
            )
        ]
        sketch.stroke(*cracks, ink=shade(rock, -0.5), width=3, opacity=0.5)
        sketch.soft(HERE.ellipse(-110, -190, 90, 50, -30), colour="#fff8e7", opacity=0.4)
    mouth = "-140,0! -142,-80 -104,-150 -30,-182 50,-172 116,-126 138,-60 136,0!"
    sketch.draw(HERE.blob(mouth), fill=sketch.fade(("#3b2f38", "#6a5450"), (0, -182), (0, 0)))
    with sketch.inside():
        deep = HERE.blob("-86,0! -88,-60 -50,-112 10,-122 70,-90 90,-30 88,0!")
        sketch.draw(deep, fill="#2c232c", outlined=False, opacity=0.75)
        sketch.soft(HERE.ellipse(0, 2, 130, 34), colour="#d8b98e", opacity=0.6)
    teeth = [
        HERE.blob(f"{x - 9},{y}! {x},{y + tall}! {x + 10},{y - 3}!")
        for x, y, tall in ((-70, -166, 34), (-34, -178, 26), (40, -172, 36), (78, -152, 24))
    ]
    sketch.draw(*teeth, fill=shade(rock, -0.18))
    boulders = [
        HERE.blob(
            f"{x - size},0! {x - size * 0.9:.0f},{-size * 0.8:.0f} {x},{-size} "
            f"{x + size * 0.9:.0f},{-size * 0.6:.0f} {x + size},0!"
        )
        for x, size in ((-160, 32), (158, 38), (200, 22))
    ]
    sketch.draw(
        *boulders, fill=sketch.fade((shade(rock, 0.2), shade(rock, -0.2)), (0, -40), (0, 0))
    )
    moss = [
        HERE.ellipse(x, y, size, size * 0.4)
        for x, y, size in ((lean, -272, 44), (-150, -206, 30), (150, -222, 34))
    ]
    sketch.draw(*moss, fill="#8fae62")
    grass(sketch, -240, 240, 130)
    room = {"inside": (-110, -4), "inside edge": (110, -138)}
    top = {"back": (lean, -270), "head": (lean, -276), "seat": (0, 0)}
    return sketch.drawing({**room, **top})
