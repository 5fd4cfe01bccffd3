"""The smallest animals of the garden: snail and butterfly."""

from imgkit.local.painter.animals.landing import landed
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def snail(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a snail with a whorled shell, 16 high."""
    shell = look.colour or dice.choose(
        "shell", ("#d79a5a", "#c9756a", "#8aa6b8", "#b78fb5"), (4, 2, 2, 2)
    )
    skin = dice.choose("skin", ("#e8cfa2", "#cbb79c", "#d6d29a"), (4, 2, 2))
    here, sketch = Place(size=0.24), Sketch(0.3)
    sway = dice.number("horns", -6, 0, 10)
    for x in (44, 35):
        horn = Place(here.point(x, -38), 0.24, sway + (x - 40))
        sketch.draw(
            horn.limb("0,4 2,-22", 4.4, 3.2),
            horn.ellipse(2, -24, 3.8),
            fill=shade(skin, -0.1 if x > 40 else 0),
        )
    body = here.blob("-62,0! -40,-9 -10,-12 18,-14 26,-32 34,-46 46,-46 52,-36 48,-18 40,-4 32,0!")
    sketch.draw(
        body,
        fill=sketch.fade(
            (shade(skin, 0.15), shade(skin, -0.14)), here.point(0, -46), here.point(0, 0)
        ),
    )
    with sketch.piece("shell"):
        sketch.draw(
            here.ellipse(-8, -36, 32, 30, -8),
            fill=sketch.glow(
                (shade(shell, 0.35), shell, shade(shell, -0.16)), here.point(-16, -46), 0.24 * 48
            ),
        )
        whorl = (
            "20,-24 8,-12 -14,-10 -32,-22 -34,-42 -20,-56 0,-56 13,-44 11,-30 -1,-22 -15,-25 "
            "-20,-37 -12,-46 -2,-43 0,-36 -6,-33"
        )
        sketch.stroke(here.line(whorl), ink=shade(shell, -0.4), width=0.5, opacity=0.75)
    head = Place(here.point(42, -34), 0.24 * 12)
    eye(sketch, head, 0.1, 0, 0.26)
    blush(sketch, head, -0.1, 0.7, 0.5)
    sketch.stroke(head.line("0.2,0.6 0.46,0.72 0.7,0.5"), ink=shade(skin, -0.6))
    anchors = {
        "hand": head.point(0.7, 0.4),
        "head": head.point(0.1, -0.95),
        "neck": here.point(38, -20),
        "back": here.point(-10, -66),
        "seat": here.point(-6, -2),
    }
    return sketch.drawing(anchors, "right")


def slug(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a slug, which carries no shell, 10 high."""
    coats = ("#c9825a", "#8f7d6c", "#b5a26a")
    skin = look.colour or dice.choose("skin", coats, (4, 2, 2))
    here, sketch = Place(size=0.22), Sketch(0.28)
    sway = dice.number("horns", -6, 0, 10)
    for x in (50, 40):
        horn = Place(here.point(x, -32), 0.22, sway + (x - 44))
        parts = horn.limb("0,4 2,-20", 4.4, 3.2), horn.ellipse(2, -22, 4)
        sketch.draw(*parts, fill=shade(skin, -0.12 if x > 45 else 0))
    body = "-86,0! -66,-10 -40,-22 -8,-29 20,-30 36,-38 50,-40 59,-30 57,-16 48,-4 38,0!"
    fill = sketch.fade(
        (shade(skin, 0.22), shade(skin, -0.14)), here.point(0, -40), here.point(0, 0)
    )
    sketch.draw(here.blob(body), fill=fill)
    with sketch.inside():
        cape = here.blob("32,-40 2,-40 -16,-30 -14,-16 6,-11 28,-16 36,-28")
        sketch.draw(cape, fill=shade(skin, -0.12), outlined=False)
        wrinkles = [here.line(f"{x},-30 {x - 5},-18 {x - 2},-6") for x in (-24, -38, -52, -66)]
        sketch.stroke(*wrinkles, ink=shade(skin, -0.4), width=0.5, opacity=0.6)
        sketch.soft(here.ellipse(-16, 0, 70, 7), colour=shade(skin, 0.55), opacity=0.9)
    head = Place(here.point(48, -27), 0.22 * 12)
    eye(sketch, head, 0.2, 0, 0.28)
    blush(sketch, head, -0.1, 0.66, 0.5)
    sketch.stroke(head.line("0.2,0.7 0.5,0.84 0.76,0.6"), ink=shade(skin, -0.6))
    anchors = {
        "hand": head.point(0.7, 0.4),
        "head": head.point(0.1, -0.95),
        "neck": here.point(36, -18),
        "back": here.point(-10, -29),
        "seat": here.point(-6, -2),
    }
    return sketch.drawing(anchors, "right")


# Wings, their edge, their spots.
_BUTTERFLIES = (
    ("#f0a04b", "#5a4038", "#fdf3dc"), ("#6fa8dc", "#3c4f78", "#e7f2fb"), ("#e58aa6", "#8a4a6a",
    "#fdeaf0"),
    ("#f3d45f", "#8a6a38", "#fffbe2"), ("#a98fd0", "#5b4785", "#f0e8fa"),
)  # fmt: skip


def butterfly(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a butterfly with spread wings, 22 high."""
    colour, edge, spots = dice.choose("coat", _BUTTERFLIES, (4, 3, 2, 2, 2))
    if look.colour:
        colour, edge = look.colour, shade(look.colour, -0.35)
        spots = detail(look, "marks", shade(colour, 0.7))
    here, sketch = Place((0, -9), 0.26, dice.number("tilt", -14, 8, 26)), Sketch(0.34)
    open_ = dice.number("wings", 0.7, 1, 1.1)
    for side in (-1, 1):
        x = side * open_
        upper = (
            f"{3 * x},-6! {16 * x},-36 {40 * x},-52 {54 * x},-44 {52 * x},-20 {34 * x},-2 "
            f"{3 * x},2!"
        )
        lower = f"{3 * x},0! {28 * x},2 {40 * x},14 {36 * x},32 {22 * x},38 {8 * x},24"
        with sketch.piece("wings"):
            for plan in (lower, upper):
                sketch.draw(here.blob(plan), fill=edge)
                with sketch.inside():
                    middle = here.point(8 * x, -4)
                    colours = shade(colour, 0.4), colour, shade(colour, -0.06)
                    glow = sketch.glow(colours, middle, here.size * 52)
                    # The same wing, smaller, from a point nearer to its middle.
                    inner = Place(here.point(6.24 * x, -2), here.size * 0.78, here.turn)
                    sketch.draw(inner.blob(plan), fill=glow, outlined=False)
            dots = (
                here.ellipse(40 * x, -34, 5),
                here.ellipse(30 * x, -20, 3.6),
                here.ellipse(26 * x, 22, 4),
            )
            sketch.draw(*dots, fill=spots, outlined=False)
    feelers = here.line("-1,-22 -7,-36 -14,-42"), here.line("1,-22 7,-36 14,-42")
    sketch.stroke(*feelers, ink="#5b4636", width=0.4)
    sketch.draw(here.limb("0,-14 0,4 0,26", 7, 7, 3), here.ellipse(0, -18, 6), fill="#6b4f43")
    for x in (-2.4, 2.4):
        sketch.draw(here.ellipse(x, -19, 1.5), fill="#fffdf6", outlined=False)
    anchors = {
        "hand": here.point(0, -8),
        "head": here.point(0, -23),
        "neck": here.point(0, -12),
        "back": here.point(0, -4),
        "seat": here.point(0, 24),
    }
    return landed(sketch.drawing(anchors, "both"))
