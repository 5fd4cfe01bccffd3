"""What stands in streets and squares: a statue and a hydrant."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, lit
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def statue(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw the statue of somebody in a long robe on a pedestal, 260 high."""
    stone = look.colour or dice.choose("stone", ("#b9b6b0", "#a3a9ab", "#8fa598"), (3, 2, 2))
    sketch = Sketch(1.4)
    dark = shade(stone, -0.18)
    for left, low, right, high in ((-60, -14, 60, 0), (-46, -88, 46, -14), (-54, -98, 54, -88)):
        sketch.draw(box(left, low, right, high), fill=lit(sketch, dark, (left, 0), (right, 0)))
    sketch.draw(HERE.blob("-24,-66! 24,-66! 24,-38! -24,-38!"), fill=shade(stone, 0.1))
    lines = ("-16,-58 16,-58", "-16,-51 10,-51", "-16,-44 14,-44")
    sketch.stroke(*map(HERE.line, lines), ink=shade(stone, -0.5), opacity=0.6)
    fill = lit(sketch, stone, (-34, 0), (34, 0))
    raised = HERE.limb("18,-206 40,-226 52,-252", 15, 12, 10)
    robe = HERE.blob("-22,-210 0,-216 22,-208 26,-176 20,-156 32,-98! -34,-98! -22,-156 -28,-176")
    arm = HERE.limb("-20,-204 -34,-178 -14,-162", 15, 13, 10)
    neck = HERE.limb("0,-222 0,-208", 12, 14)
    head = Place((1, -236), 17)
    skull = head.blob("-0.8,-0.2 -0.6,-0.9 0,-1.1 0.7,-0.9 0.84,-0.1 0.6,0.7 0.1,1 -0.5,0.7")
    sketch.draw(raised, robe, neck, skull, fill=fill)
    sketch.draw(arm, fill=shade(stone, 0.06))
    curls = [
        head.ellipse(x, y, 0.3) for x, y in ((-0.7, -0.5), (-0.3, -0.94), (0.24, -1), (0.66, -0.66))
    ]
    sketch.draw(*curls, fill=shade(stone, -0.1))
    ink = shade(stone, -0.5)
    face = (
        "-0.2,-0.1 0.04,-0.1",
        "0.4,-0.1 0.62,-0.1",
        "0.3,0 0.36,0.24 0.22,0.26",
        "0.06,0.5 0.46,0.48",
    )
    sketch.stroke(*map(head.line, face), ink=ink)
    folds = ("-10,-150 -14,-100", "4,-156 6,-100", "16,-150 22,-102", "-16,-196 6,-168 20,-160")
    sketch.stroke(*map(HERE.line, folds), ink=ink, opacity=0.5)
    return sketch.drawing(
        {"back": (0, -252), "head": (1, -254), "hand": (52, -252), "seat": (0, 0)}
    )


def hydrant(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a fire hydrant, 70 high."""
    paint = look.colour or dice.choose("paint", ("#d4473f", "#e8b23f", "#4a80c4"), (4, 2, 1))
    sketch = Sketch(0.9)
    sketch.draw(box(-20, -7, 20, 0), fill=shade(paint, -0.2))
    sketch.draw(
        HERE.limb("-24,-36 -12,-36", 15, 13), HERE.limb("24,-36 12,-36", 15, 13),
        fill=shade(paint, -0.12),
    )  # fmt: skip
    body = HERE.blob("-14,-7! -14,-48! 14,-48! 14,-7!")
    sketch.draw(body, fill=lit(sketch, paint, (-14, 0), (14, 0)))
    sketch.draw(HERE.blob("-17,-47! -13,-60 0,-67 13,-60 17,-47!"), fill=paint)
    sketch.draw(
        HERE.limb("-18,-47 18,-47", 5, 5), HERE.ellipse(0, -68, 4.4), fill=shade(paint, -0.2)
    )
    sketch.draw(HERE.ellipse(0, -32, 8), fill=shade(paint, 0.15))
    sketch.draw(HERE.ellipse(0, -32, 3), fill="#f0c24a")
    return sketch.drawing({"back": (0, -70), "head": (0, -70), "seat": (0, 0)})
