"""Fish and turtles."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

# Body, stripes, fins.
_FISH = (
    ("#f09a4a", "#fdf6ea", "#e0803a"), ("#5fa3cf", "#f6d96b", "#4886b5"), ("#f3cd55", "#f9efc8",
    "#e2ac3c"),
    ("#e3776d", "#fbe0d4", "#c95d57"), ("#8fb9a8", "#dcebe2", "#6b9b8a"),
)  # fmt: skip


def fish(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a bright fish, 34 high."""
    colour, stripe, fins = dice.choose("coat", _FISH, (4, 3, 2, 2, 1))
    if look.colour:
        colour, stripe, fins = look.colour, shade(look.colour, 0.55), shade(look.colour, -0.18)
    kind = dice.choose("kind", ("stripes", "scales", "plain"), (3, 3, 2))
    here, sketch = Place(size=0.42), Sketch(0.55)
    wag = Place(here.point(-38, -40), 0.42, dice.number("tail", -14, 0, 14))
    fin = sketch.fade((shade(fins, 0.2), shade(fins, -0.1)), (0, -34), (0, 0))
    sketch.draw(wag.blob("10,-10 -20,-34 -36,-30! -28,-4 -36,28! -20,30 10,12"), fill=fin)
    sketch.draw(
        here.blob("30,-62 10,-80 -16,-80 -34,-70! -26,-46"),
        here.blob("16,-14 2,0 -20,-2! -18,-24"),
        fill=fin,
    )
    body = here.blob("60,-38 50,-54 26,-68 -4,-68 -30,-54 -46,-40 -30,-24 -2,-11 28,-12 50,-22")
    sketch.draw(
        body,
        fill=sketch.fade(
            (shade(colour, 0.16), colour, shade(colour, -0.14)),
            here.point(0, -70),
            here.point(0, -10),
        ),
    )
    with sketch.inside():
        if kind == "stripes":
            bands = here.line("20,-74 14,-40 20,-4"), here.line("-14,-74 -20,-40 -14,-4")
            sketch.stroke(*bands, ink=stripe, width=4.2)
        if kind == "scales":
            scales = [
                here.line(f"{x + 4},{y - 7} {x - 4},{y} {x + 4},{y + 7}")
                for x, y in (
                    (14, -54),
                    (14, -36),
                    (14, -20),
                    (-2, -45),
                    (-2, -28),
                    (-18, -54),
                    (-18, -36),
                    (-18, -22),
                )
            ]
            sketch.stroke(*scales, ink=shade(colour, -0.4), opacity=0.55)
        sketch.soft(here.ellipse(4, -60, 36, 9), colour="#fffaf0", opacity=0.5)
        sketch.soft(here.ellipse(4, -12, 40, 11), colour="#45283c", opacity=0.25)
    sketch.stroke(here.line("30,-60 24,-44 30,-24"), ink=shade(colour, -0.4), opacity=0.6)
    sketch.draw(here.blob("16,-38 0,-36 -8,-24! 4,-22 18,-30"), fill=fin)
    head = Place(here.point(42, -42), 0.42 * 15)
    sketch.draw(head.ellipse(0, -0.3, 0.5), fill="#fffdf6", outlined=False)
    eye(sketch, head, 0.1, -0.28, 0.36)
    sketch.stroke(head.line("1.16,0.4 0.86,0.56 0.6,0.44"), ink=shade(colour, -0.55))
    blush(sketch, head, 0, 0.66, 0.44)
    anchors = {
        "hand": head.point(1.1, 0.4),
        "head": here.point(24, -68),
        "neck": here.point(26, -40),
        "back": here.point(-2, -68),
        "seat": here.point(0, -12),
    }
    return sketch.drawing(anchors, "right")


def turtle(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a tortoise with its domed shell, 40 high."""
    skin = dice.choose("skin", ("#9dbb7b", "#b3a66f", "#83ab94"), (4, 2, 2))
    shell = look.colour or dice.choose("shell", ("#a8784a", "#7f8f4f", "#8a6a5c"), (4, 3, 2))
    here, sketch = Place(size=0.62), Sketch(0.62)
    step = 6 if look.pose == "walking" else 0
    for x, dim in ((30 + step, -0.2), (-22 + step, -0.2)):
        sketch.draw(
            here.limb(f"{x},-16 {x + 1},-5", 15, 14),
            here.blob(f"{x - 7},0! {x - 6},-8 {x + 7},-8 {x + 12},0!"),
            fill=shade(skin, dim),
        )
    head = Place(here.point(60, -38), 0.62 * 14, dice.number("nod", -12, 0, 10))
    neck = here.limb("28,-20 46,-24 56,-36", 18, 15, 14)
    tail = here.blob("-44,-16 -62,-8! -44,-6")
    feet = [
        curve
        for x in (24 - step, -30 - step)
        for curve in (
            here.limb(f"{x},-18 {x},-6", 18, 15),
            here.blob(f"{x - 8},0! {x - 7},-8 {x + 7},-9 {x + 13},0!"),
        )
    ]
    skull = head.blob("-0.9,0.1 -0.7,-0.7 0,-1 0.7,-0.72 1.16,-0.16 1.1,0.44 0.4,0.76 -0.5,0.7")
    sketch.draw(
        neck,
        tail,
        *feet,
        skull,
        fill=sketch.fade((shade(skin, 0.2), shade(skin, -0.1)), (0, -32), (0, 0)),
    )
    eye(sketch, head, 0.34, -0.2, 0.26)
    blush(sketch, head, 0.2, 0.36, 0.34)
    sketch.stroke(head.line("1.08,0.22 0.8,0.4 0.5,0.34"), ink=shade(skin, -0.55))
    dome = here.blob("46,-16! 42,-36 24,-56 -2,-63 -28,-56 -46,-36 -50,-16! 0,-10")
    with sketch.piece("shell"):
        sketch.draw(
            dome,
            fill=sketch.fade(
                (shade(shell, 0.25), shell, shade(shell, -0.2)),
                here.point(-10, -64),
                here.point(10, -10),
            ),
        )
        with sketch.inside():
            plates = [
                here.blob(plan)
                for plan in (
                    "-14,-54 8,-54 15,-40 8,-26 -14,-26 -21,-40",
                    "24,-46 36,-40 38,-26 20,-26 21,-38",
                    "-30,-46 -42,-40 -43,-26 -26,-26 -27,-38",
                )
            ]
            sketch.draw(*plates, fill=shade(shell, 0.26), outlined=False, opacity=0.7)
            sketch.stroke(here.line("-54,-20 -2,-15 50,-20"), ink=shade(shell, 0.4), width=2.6)
            sketch.soft(here.ellipse(-10, -54, 26, 8), colour="#fffaf0", opacity=0.5)
    return sketch.drawing(
        {"hand": head.point(1.1, 0.4), "head": head.point(0, -0.95), "neck": here.point(50, -28),
         "back": here.point(-4, -63), "seat": here.point(-4, -8)},
        "right",
    )  # fmt: skip
