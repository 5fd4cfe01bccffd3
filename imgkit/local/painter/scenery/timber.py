"""Parts of trees: a bough to sit on, a stump, a log, and a stack of firewood."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.nature.crowns import leafy
from imgkit.local.painter.places.masonry import HERE, grass
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_BARKS = ("#9a7049", "#8a6a52", "#a98562")


def branch(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bare tree with one long level bough, 250 high, which birds sit on."""
    bark = look.colour or dice.choose("bark", _BARKS, (3, 2, 2))
    leaves = look.colour or dice.choose("leaves", ("#82ab5c", "#95b768", "#cda54e"), (3, 2, 1))
    tip = dice.number("tip", -6, 0, 8)
    sketch = Sketch(1.6)
    leafy(
        sketch,
        [(-150, -236, 34), (-112, -250, 30), (-176, -204, 24), (-128, -212, 26)],
        leaves, dice.part("crown"),
    )  # fmt: skip
    wood = (
        HERE.blob(
            "-172,0! -156,-14 -152,-90 -158,-190 -148,-236! -138,-190 -124,-120 -122,-14 -108,0!"
        ),
        HERE.limb("-140,-132 -100,-128 -20,-132 70,-131 130,-136", 30, 25, 20, 15, 8),
        HERE.limb("-138,-160 -120,-196 -112,-226", 14, 11, 6),
        HERE.limb("-148,-150 -176,-178 -182,-200", 12, 9, 5),
        HERE.limb(f"86,-134 116,-114 136,{-104 + tip:.0f}", 9, 7, 4),
        HERE.limb("60,-128 82,-108 90,-94", 8, 6, 3),
    )
    fill = sketch.fade((shade(bark, 0.25), bark, shade(bark, -0.25)), (0, -220), (-20, -40))
    sketch.draw(*wood, fill=fill)
    with sketch.inside():
        grain = [
            HERE.line(plan)
            for plan in ("-142,-20 -144,-70 -142,-110", "-130,-12 -132,-60 -130,-96",
                         "-100,-122 -40,-126 20,-126", "-20,-134 40,-134 90,-134")
        ]  # fmt: skip
        sketch.stroke(*grain, ink=shade(bark, -0.45), opacity=0.5)
    leafy(
        sketch, [(146, -104 + tip, 15), (128, -90 + tip, 13), (158, -122 + tip, 12)], leaves, dice
    )
    twigs = ((90, -94, 70), (92, -96, 20), (132, -138, -30), (20, -122, 80), (-50, -120, 100))
    small = [Place((x, y), 8, turn).blob("0,0! 0.8,-0.5 2,0! 0.8,0.5") for x, y, turn in twigs]
    sketch.draw(*small, fill=leaves)
    grass(sketch, -176, -104)
    return sketch.drawing({"back": (-2, -141), "head": (-2, -141), "seat": (0, 0)})


def tree_stump(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a tree stump, 55 high, with its rings and perhaps a shoot."""
    bark = look.colour or dice.choose("bark", _BARKS, (3, 2, 2))
    sketch, pale = Sketch(1.0), mix("#e6c692", bark, 0.2)
    plan = (
        "-38,-46! -37,-24 -46,-8 -60,0! -34,-1 -20,0! 0,-3 22,0! 40,-1 62,0! 46,-9 37,-24 38,-46!"
    )
    sketch.draw(
        HERE.blob(plan),
        fill=sketch.fade((shade(bark, 0.25), bark, shade(bark, -0.25)), (-40, 0), (44, 0)),
    )
    grain = [
        HERE.line(f"{x},{-40 + abs(x) * 0.2} {x * 1.1:.0f},-24 {x * 1.2:.0f},-8")
        for x in (-24, -9, 8, 24)
    ]
    sketch.stroke(*grain, ink=shade(bark, -0.4), opacity=0.5)
    sketch.draw(HERE.ellipse(0, -47, 38, 9.5), fill=pale)
    rings = [HERE.ellipse(2, -47, across, across * 0.25) for across in (29, 20, 11, 4)]
    sketch.stroke(*rings, ink=shade(pale, -0.4), width=0.9, opacity=0.7)
    if dice.choose("shoot", (True, False), (3, 2)):
        sketch.stroke(HERE.line("26,-44 30,-56 28,-66"), ink="#6f9a50", width=2)
        leaf = "0,0! 0.8,-0.6 2,0! 0.8,0.6"
        leaves = [
            Place((x, y), 6, turn).blob(leaf)
            for x, y, turn in ((28, -64, -50), (29, -58, 10), (29, -60, 190))
        ]
        sketch.draw(*leaves, fill="#8fb65f")
    grass(sketch, -58, 58)
    return sketch.drawing({"back": (0, -48), "head": (0, -50), "seat": (0, 0)})


def log(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a log that lies on the ground, 46 high."""
    bark = look.colour or dice.choose("bark", _BARKS, (3, 2, 2))
    half = dice.number("half", 74, 84, 96)
    sketch, pale = Sketch(1.0), mix("#e6c692", bark, 0.2)
    fill = sketch.fade((shade(bark, 0.3), bark, shade(bark, -0.3)), (0, -44), (0, 0))
    twig = HERE.limb(f"{half * 0.3:.0f},-38 {half * 0.42:.0f},-52", 13, 10)
    trunk = HERE.blob(
        f"{-half},-44! {half},-44! {half + 9},-34 {half + 11},-22 {half + 8},-8 "
        f"{half},0! {-half},0!"
    )
    sketch.draw(trunk, twig, fill=fill)
    with sketch.inside():
        lines = ("-0.7,-34 -0.2,-36 0.4,-33", "-0.5,-24 0,-22 0.8,-25", "-0.7,-12 -0.1,-13 0.5,-10")
        grain = [
            Place((0, 0), 1).line(
                " ".join(
                    f"{float(x) * half:.0f},{y}"
                    for x, y in (pair.split(",") for pair in plan.split())
                )
            )
            for plan in lines
        ]
        sketch.stroke(*grain, ink=shade(bark, -0.45), opacity=0.5)
        moss = [HERE.ellipse(x, -44, 20, 7) for x in (-30, -8, 40)]
        sketch.draw(*moss, fill="#8fb060", outlined=False, opacity=0.8)
    sketch.draw(HERE.ellipse(-half, -22, 12, 22), fill=pale)
    rings = [HERE.ellipse(-half, -22, size * 0.55, size) for size in (15, 9, 4)]
    sketch.stroke(*rings, ink=shade(pale, -0.4), width=0.9, opacity=0.7)
    grass(sketch, -half + 6, half)
    return sketch.drawing({"back": (0, -43), "head": (0, -44), "seat": (0, 0)})


def firewood(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a stack of split logs, 90 high."""
    bark = look.colour or dice.choose("bark", _BARKS, (3, 2, 2))
    sketch = Sketch(1.0)
    for row in range(4):
        count = 6 - row
        for at in range(count):
            throw = dice.part(f"log {row} {at}")
            x, y = (at - (count - 1) / 2) * 25, -13 - row * 22
            size = throw.number("size", 11.4, 12.6, 13.4)
            sketch.draw(HERE.ellipse(x, y, size), fill=bark)
            sketch.draw(HERE.ellipse(x, y, size * 0.72), fill=mix("#e6c692", bark, 0.4))
    rings = [
        HERE.ellipse((at - (5 - row) / 2) * 25, -13 - row * 22, 4)
        for row in range(4)
        for at in range(6 - row)
    ]
    sketch.stroke(*rings, ink=shade(bark, -0.3), width=0.8, opacity=0.7)
    return sketch.drawing({"back": (0, -90), "head": (0, -90), "seat": (0, 0)})
