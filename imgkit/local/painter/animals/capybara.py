"""The calmest of all animals: a capybara."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def capybara(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a capybara with its blunt muzzle and small ears, 64 high."""
    colour = look.colour or dice.choose("coat", ("#a9784f", "#b98a5e", "#946643"), (3, 2, 2))
    here, sketch = Place(), Sketch(0.8)
    step = 5 if look.pose == "walking" else 0
    sits = look.pose == "sitting"
    rear = -2 if sits else -22
    for x, dim in ((30 + step, -0.2), (-26 + step, -0.2), (20 - step, 0), (-38 - step, 0)):
        leg = here.blob(f"{x - 7},{rear if x < 0 else -24}! {x - 6},0! {x + 9},0! {x + 7},-24!")
        sketch.draw(leg, fill=shade(colour, dim - 0.08))
    low = 0 if sits else -9
    trunk = here.blob(f"-52,{low - 16} -50,-44 -30,-55 6,-56 34,-54 44,-36 38,-14 10,-9 -28,{low}")
    fill = sketch.fade((shade(colour, 0.25), colour, shade(colour, -0.2)), (0, -58), (0, -6))
    sketch.draw(trunk, fill=fill)
    with sketch.inside():
        sketch.soft(here.ellipse(-4, -10, 40, 10), colour="#f3dcb8", opacity=0.5)
    hairs = ("-38,-44 -44,-38", "-22,-49 -28,-43", "-6,-50 -12,-44", "-30,-34 -36,-28",
             "-12,-36 -18,-30", "10,-46 4,-40")  # fmt: skip
    sketch.stroke(*map(here.line, hairs), ink=shade(colour, -0.4), opacity=0.6)
    head = Place((44, -50), 17, dice.number("nod", -6, 0, 7))
    for across, dim in ((0.0, -0.2), (-0.5, -0.05)):
        ear = head.blob(
            f"{across - 0.3},-0.5 {across - 0.3},-1.06 {across + 0.12},-1 {across + 0.2},-0.5"
        )
        sketch.draw(ear, fill=shade(colour, dim))
    skull = (
        "-1,0.1 -0.86,-0.66 -0.1,-0.84 0.9,-0.62 1.5,-0.5 1.72,-0.1 1.66,0.62 1.2,0.86 "
        "0.1,0.86 -0.8,0.8"
    )
    fill = sketch.fade((shade(colour, 0.3), colour), head.point(0, -0.9), head.point(0, 0.9))
    sketch.draw(head.blob(skull), fill=fill)
    with sketch.inside():
        muzzle = head.blob("1.1,-0.7 1.06,0 1.2,0.9 2,0.9 2,-0.7")
        sketch.draw(muzzle, fill=shade(colour, -0.3), outlined=False, opacity=0.6)
    sketch.draw(head.ellipse(1.5, -0.2, 0.12, 0.17), fill="#43302a", outlined=False)
    sketch.stroke(head.line("1.56,0.3 1.3,0.44 1.02,0.38"), ink="#43302a", width=1.3)
    eye(sketch, head, 0.34, -0.26, 0.17)
    blush(sketch, head, 0.5, 0.24, 0.28)
    anchors = {
        "hand": head.point(1.6, 0.55),
        "head": head.point(-0.1, -0.84),
        "neck": here.point(32, -38),
        "back": here.point(-8, -54),
        "seat": here.point(-8, -6),
    }
    return sketch.drawing(anchors, "right")
