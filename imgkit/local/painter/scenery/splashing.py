"""What children slide down and jump about on: a water slide and a bouncy castle."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, ball, box
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def water_slide(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a winding water slide, 330 high, with stairs up and a pool below."""
    colour = look.colour or dice.choose("colour", ("#f0a03c", "#e2574c", "#5fae6a"), (3, 2, 2))
    sketch = Sketch(1.7)
    sketch.draw(
        HERE.blob("-190,-14 -150,-34 0,-40 130,-34 176,-14 130,-4 0,-3 -150,-4"),
        fill=sketch.fade(("#a9dbee", "#5fb0d8"), (0, -40), (0, 2)),
    )
    posts = [
        box(x - 5, top, x + 5, -14)
        for x, top in ((96, -256), (160, -256), (-40, -176), (-116, -86))
    ]
    sketch.draw(*posts, fill="#b9c2c8")
    steps = [HERE.line(f"98,{y} 158,{y}") for y in range(-236, -20, 18)]
    sketch.stroke(*steps, width=6)
    sketch.stroke(*steps, ink="#d3d9dc", width=3.6)
    sketch.draw(box(84, -262, 172, -250), fill=shade(colour, -0.2))
    sketch.draw(HERE.blob("74,-302! 128,-334! 182,-302!"), fill=colour)
    sketch.stroke(
        HERE.line("88,-302 88,-256"), HERE.line("168,-302 168,-256"), ink="#8d959a", width=5
    )
    run = [
        (96, -256),
        (20, -240),
        (-70, -222),
        (-98, -190),
        (-60, -164),
        (24, -148),
        (62, -124),
        (34, -98),
        (-60, -84),
        (-134, -66),
        (-150, -38),
        (-136, -20),
    ]
    path = Place().line(" ".join(f"{x},{y}" for x, y in run))
    for ink, width in (("#5b4636", 40), (colour, 37), (shade(colour, -0.25), 26), ("#8fd0ec", 20)):
        sketch.stroke(path, ink=ink, width=width)
    sketch.stroke(path, ink="#e4f6fb", width=3.4, opacity=0.8)
    drops = [
        HERE.ellipse(x, y, r)
        for x, y, r in (
            (-168, -42, 7),
            (-182, -58, 5),
            (-112, -40, 8),
            (-98, -56, 5),
            (-140, -52, 6),
        )
    ]
    sketch.draw(*drops, HERE.blob("-168,-10 -156,-34 -140,-22 -120,-36 -106,-10"), fill="#dff3fa")
    return sketch.drawing({"back": (128, -264), "head": (128, -330), "seat": (0, 0)})


def bouncy_castle(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bouncy castle, 260 high, with round towers that have pointed tops."""
    colour = look.colour or dice.choose("colour", ("#e2574c", "#8f6fc0", "#4f9ad0"), (3, 2, 2))
    gold, blue = "#f4c542", "#5aa7dc" if look.colour is None else shade(colour, 0.4)
    sketch = Sketch(1.7)
    sketch.draw(
        HERE.blob("-128,-30! -128,-140 0,-150 128,-140 128,-30!"),
        fill=sketch.fade((shade(blue, 0.3), blue), (0, -150), (0, -30)),
    )
    with sketch.inside():
        seams = [HERE.line(f"{x},-160 {x},-20") for x in (-64, -32, 0, 32, 64)]
        sketch.stroke(*seams, ink=shade(blue, -0.3), width=2, opacity=0.6)
    for x, tall in ((-118, 190), (118, 190), (-150, 150), (150, 150)):
        front = tall == 150
        for at, y in enumerate(range(-tall, -20, 34)):
            tone = (colour, gold)[(at + front) % 2]
            piece = HERE.blob(
                f"{x - 25},{y} {x - 28},{y + 18} {x - 25},{y + 36} {x},{y + 40} "
                f"{x + 25},{y + 36} {x + 28},{y + 18} {x + 25},{y} {x},{y - 3}"
            )
            sketch.draw(piece, fill=ball(sketch, tone, (x, y + 18), 30))
        sketch.draw(
            HERE.blob(f"{x - 30},{-tall}! {x},{-tall - 60} {x + 30},{-tall}! {x},{-tall + 8}"),
            fill=shade(colour, -0.1),
        )
        sketch.draw(HERE.ellipse(x, -tall - 56, 7), fill=gold)
    floor = "-182,-44! -182,-10 -150,-3 150,-3 182,-10 182,-44! 100,-58 0,-60 -100,-58"
    sketch.draw(
        HERE.blob(floor),
        fill=sketch.fade((shade(colour, 0.2), shade(colour, -0.2)), (0, -60), (0, 0)),
    )
    ridges = [HERE.line(f"{x},-56 {x * 1.06:.0f},-3") for x in range(-150, 160, 30)]
    sketch.stroke(*ridges, ink=shade(colour, -0.35), width=2, opacity=0.6)
    sketch.draw(HERE.blob("-44,-30! -52,0! 52,0! 44,-30!"), fill=gold)
    return sketch.drawing({"back": (0, -56), "head": (0, -150), "seat": (0, 0)})
