"""What stands in halls and bedrooms: a vending machine, and two beds, one over the other."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, lit
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch

_TINS = ("#d9584c", "#4f93c4", "#f0c24a", "#6fa35c", "#b06fae", "#ee8a34")


def vending_machine(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a vending machine full of drinks and snacks, 185 high; its window glows at night."""
    paint = look.colour or dice.choose("paint", ("#d4524a", "#4a80c4", "#4f9f8a"), (3, 2, 2))
    sketch = Sketch(1.2)
    sketch.draw(box(-44, -6, -30, 0), box(30, -6, 44, 0), fill="#5b5458")
    body = HERE.blob("-48,-5! -48,-178 -42,-185! 42,-185! 48,-178 48,-5!")
    sketch.draw(body, fill=lit(sketch, paint, (-48, 0), (48, 0)))
    sketch.draw(box(-42, -181, 42, -164), fill=shade(paint, -0.25))
    for at in range(5):
        sketch.draw(HERE.ellipse(-24 + 12 * at, -172, 4), fill="#fff6dc", outlined=False)
    glow = ("#fffbe0", "#ffe9a8") if light.lamps else ("#e9f4f7", "#cfe2ea")
    sketch.draw(box(-42, -158, 18, -44), fill=sketch.fade(glow, (-42, -158), (18, -44)))
    for shelf in range(4):
        y = -131 + 28 * shelf
        for at in range(5):
            x, tin = -35 + 11.5 * at, _TINS[(at * 2 + shelf * 3 + dice.whole("tins", 0, 2, 5)) % 6]
            goods = HERE.blob(f"{x - 4},{y}! {x - 4},{y - 17}! {x + 4},{y - 17}! {x + 4},{y}!")
            sketch.draw(goods, fill=tin)
        sketch.stroke(HERE.line(f"-42,{y + 1} 18,{y + 1}"), ink="#8f9aa3", width=2.4)
    sketch.soft(HERE.ellipse(-28, -110, 8, 50, 14), colour="#ffffff", opacity=0.5)
    sketch.draw(box(24, -150, 42, -128), fill="#3f4a52")
    sketch.stroke(HERE.line("28,-139 38,-139"), ink="#8fe0a0", width=3)
    keys = [HERE.ellipse(28 + 5 * (at % 3), -118 + 6 * (at // 3), 1.9) for at in range(9)]
    sketch.draw(*keys, fill="#fbf3e2")
    sketch.draw(box(31, -92, 35, -80), fill="#3f3a40")
    sketch.draw(box(-36, -34, 12, -14), fill="#3f3a40")
    sketch.draw(box(-36, -34, 12, -26), fill="#8f9aa3")
    return sketch.drawing({"back": (0, -185), "head": (0, -185), "seat": (0, 0)})


def bunk_bed(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw two beds, one over the other, with a ladder, 170 high."""
    wood = look.colour or dice.choose("wood", ("#b98a5c", "#8f653f", "#dcc6a0"), (3, 2, 2))
    quilts = dice.choose("quilts", (("#6f9fd0", "#e58a9a"), ("#7fb08a", "#efc35a")), (1, 1))
    sketch = Sketch(1.2)
    for level, quilt in zip((-104, -36), quilts, strict=True):
        sketch.draw(
            box(-100, level - 6, 100, level + 12), fill=lit(sketch, wood, (-100, 0), (100, 0))
        )
        pillow = HERE.blob(f"-92,{level - 5} -92,{level - 22} -62,{level - 22} -60,{level - 5}")
        sketch.draw(pillow, fill="#fdf8ee")
        cover = HERE.blob(
            f"-66,{level - 4}! -62,{level - 20} -10,{level - 24} 60,{level - 20} 94,{level - 18} "
            f"96,{level - 4}!"
        )
        sketch.draw(
            cover, fill=sketch.fade((shade(quilt, 0.25), quilt), (0, level - 24), (0, level))
        )
        with sketch.inside():
            dots = [HERE.ellipse(-50 + 22 * at, level - 12 + 5 * (at % 2), 3.2) for at in range(7)]
            sketch.draw(*dots, fill=shade(quilt, 0.6), outlined=False)
    posts = [box(x - 5, -170, x + 5, 0) for x in (-100, 100)]
    knobs = [HERE.ellipse(x, -172, 7) for x in (-100, 100)]
    sketch.draw(*posts, *knobs, fill=shade(wood, -0.1))
    sketch.draw(box(-95, -150, 30, -143), fill=shade(wood, 0.1))
    for x in (40, 68):
        sketch.draw(HERE.limb(f"{x + 8},-4 {x},-150", 6, 6), fill=shade(wood, 0.1))
    rungs = [
        HERE.limb(f"{44 - y * 0.05:.1f},{y} {74 - y * 0.05:.1f},{y}", 5, 5)
        for y in (-22, -46, -70, -94, -120)
    ]
    sketch.draw(*rungs, fill=shade(wood, 0.1))
    return sketch.drawing({"back": (-10, -126), "head": (0, -170), "seat": (0, 0)})
