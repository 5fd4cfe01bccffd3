"""A rowing boat with its oars."""

from imgkit.local.painter.boats.hull import hull
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def rowing_boat(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a rowing boat, 75 high with its oars."""
    colour = look.colour or dice.choose(
        "colour", ("#b5573f", "#4f86a8", "#a9764a", "#6f9a66"), (4, 3, 3, 2)
    )
    sketch, here = Sketch(1.1), Place()
    lift = dice.number("oars", -8, 0, 8)
    far = Place((26, -40), 1, 24 + lift)
    sketch.draw(far.limb("0,30 0,-40", 3.4, 3.4), fill="#a8815a")
    inside = "-112,-50! -60,-42 0,-39 62,-43 118,-58! 60,-30 -60,-30"
    sketch.draw(here.blob(inside), fill=shade(colour, -0.4))
    for x in (-52, 10):
        sketch.draw(here.blob(f"{x},-46! {x + 34},-46! {x + 34},-38! {x},-38!"), fill="#c99f6d")
    hull(
        sketch,
        "-118,-54! -60,-42 0,-38 62,-42 124,-62! 112,-30 88,-6 66,0! -68,0! -92,-8 -110,-30",
        colour, "-118,-50 -60,-38 0,-34 62,-38 124,-58",
        ("-112,-32 0,-23 116,-38", "-102,-16 0,-11 104,-20"),
    )  # fmt: skip
    near = Place((-14, -47), 1, 40 + lift)
    sketch.draw(
        near.limb("0,-36 0,34", 3.6, 3.6),
        fill=sketch.fade(("#d3ab7c", "#a8815a"), (-20, -60), (0, -20)),
    )
    sketch.draw(near.blob("-2,22! -7,30 -6.4,50 0,54 6.4,50 7,30 2,22!"), fill="#d3ab7c")
    sketch.draw(here.ellipse(-12, -42, 4), fill="#7d7570")
    return sketch.drawing(
        {"back": (-4, -44), "seat": (0, 0), "head": (118, -60), "neck": (60, -44)}, "right"
    )


def inflatable_boat(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an inflatable boat: two thick tubes, a rope around them, and oars, 62 high."""
    colour = look.colour or dice.choose("colour", ("#e8823c", "#7f8f5a", "#d9584c"), (3, 3, 2))
    sketch, here = Sketch(1.1), Place()
    sketch.draw(here.limb("22,-62 34,-12", 3.4, 3.4), fill="#a8815a")
    sketch.draw(here.limb("-96,-40 -40,-44 40,-44 100,-48", 22, 20, 20, 22),
                fill=shade(colour, -0.2))  # fmt: skip
    sketch.draw(here.blob("-30,-46! 26,-46! 26,-36! -30,-36!"), fill="#c99f6d")
    body = here.limb("-110,-46 -84,-23 0,-20 84,-23 116,-54", 24, 33, 34, 33, 20)
    sketch.draw(body, fill=sketch.fade((shade(colour, 0.4), colour, shade(colour, -0.25)),
                                       (0, -36), (0, 0)))  # fmt: skip
    with sketch.inside():
        seams = [here.line(f"{x},-44 {x + 5},4") for x in (-66, 62)]
        sketch.stroke(*seams, ink=shade(colour, -0.35), opacity=0.6)
        sketch.stroke(here.line("-90,-32 0,-30 90,-32"), ink="#fff8e7", width=3, opacity=0.5)
    rope = here.line("-98,-26 -76,-16 -54,-24 -32,-14 -8,-22 16,-14 40,-23 62,-15 84,-24 104,-32")
    sketch.stroke(rope, ink="#f3ead8", width=2)
    sketch.draw(here.limb("-20,-66 2,-20", 3.6, 3.6), fill="#d3ab7c")
    sketch.draw(here.blob("2,-24! 10,-18 12,-4 4,-2 -3,-14"), fill="#d3ab7c")
    return sketch.drawing(
        {"back": (-4, -36), "seat": (0, 0), "head": (114, -54), "neck": (60, -36)}, "right"
    )
