"""Lizards, iguanas, geckos, salamanders, and a cobra."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch


def _lizard(
    dice: Dice, look: Look, colour: str, mark: str, *, crest: bool = False, toes: bool = False
) -> Drawing:
    here, sketch = Place(size=0.34), Sketch(0.42)
    step = 6 if look.pose == "walking" else 0
    fill = sketch.fade((shade(colour, 0.22), colour, shade(colour, -0.14)), (0, -15), (0, 0))

    def leg(x: float, shift: float, dim: float) -> None:
        tone = shade(colour, dim) if dim else fill
        sketch.draw(
            here.limb(f"{x},-18 {x + shift * 0.6 - 6:.0f},-12 {x + shift},-3", 11, 9, 7), fill=tone
        )
        if toes:
            balls = [here.ellipse(x + shift + at * 4 + 2, -2.4, 2.8) for at in (-1, 0, 1, 2)]
            sketch.draw(*balls, fill=shade(colour, 0.2))
        else:
            sketch.draw(
                here.blob(
                    f"{x + shift - 4},0! {x + shift - 3},-5 {x + shift + 8},-4 {x + shift + 15},0!"
                ),
                fill=tone,
            )

    leg(38, 4 + step, -0.2)
    leg(-24, 2 - step, -0.2)
    swing = Place(here.point(-38, -18), 0.34, dice.number("tail", -8, 0, 14))
    if crest:
        spikes = [
            here.blob(f"{x - 4},{y + 4}! {x},{y - 8}! {x + 4},{y + 4}!")
            for x, y in (
                (46, -42),
                (36, -38),
                (26, -35),
                (14, -34),
                (2, -34),
                (-10, -33),
                (-22, -31),
                (-34, -28),
            )
        ]
        sketch.draw(*spikes, fill=mix(colour, "#e8b45a", 0.5))
    tail = swing.limb("8,-2 -20,2 -46,8 -66,2 -78,-10", 24, 18, 11, 6, 2)
    body = here.blob("44,-34 16,-34 -16,-32 -40,-26 -36,-10 -8,-7 24,-8 44,-14")
    sketch.draw(body, tail, here.limb("34,-24 52,-34 60,-36", 22, 19, 18), fill=fill)
    with sketch.inside():
        sketch.soft(here.ellipse(10, -8, 50, 8), colour="#fff6dc", opacity=0.9)
        spots = [
            here.ellipse(x, y, r)
            for x, y, r in (
                (-30, -26, 4),
                (-14, -28, 4.6),
                (2, -26, 4),
                (18, -29, 4.6),
                (32, -26, 4),
                (-22, -17, 3),
                (-4, -18, 3.4),
                (12, -18, 3),
                (28, -18, 3),
            )
        ]
        bands = [swing.ellipse(x, y, 3.4, 5) for x, y in ((-12, 0), (-28, 4), (-44, 7))]
        sketch.draw(*spots, *bands, fill=mark, outlined=False)
    leg(28, 10 - step, 0.0)
    leg(-34, 8 + step, 0.0)
    head = Place(here.point(66, -38), 0.34 * 18, dice.number("nod", -8, 0, 10))
    if crest:
        sketch.draw(
            head.blob("-0.2,0.5! 0.5,0.6 0.6,1.2 0.1,1.6 -0.3,1.1"), fill=shade(colour, 0.15)
        )
    skull = (
        "-0.8,0.1 -0.66,-0.56 -0.1,-0.84 0.5,-0.66 1.0,-0.4 1.5,-0.16 1.66,0.16 "
        "1.4,0.46 0.8,0.6 0.1,0.7 -0.5,0.6"
    )
    sketch.draw(head.blob(skull), fill=fill)
    sketch.stroke(head.line("1.56,0.2 1.1,0.34 0.5,0.16"), ink=shade(colour, -0.6))
    sketch.draw(head.ellipse(0.4, -0.36, 0.34), fill="#fffdf4", outlined=False)
    eye(sketch, head, 0.46, -0.34, 0.24)
    blush(sketch, head, 0.3, 0.2, 0.26)
    anchors = {
        "hand": head.point(1.5, 0.3),
        "head": head.point(0, -0.8),
        "neck": here.point(48, -30),
        "back": here.point(-4, -33),
        "seat": here.point(0, -8),
    }
    return sketch.drawing(anchors, "right")


def _skin(dice: Dice, look: Look, coats: tuple[tuple[str, str], ...]) -> tuple[str, str]:
    colour, mark = dice.choose("coat", coats)
    if look.colour:
        colour, mark = look.colour, shade(look.colour, -0.3)
    return colour, detail(look, "marks", mark)


def lizard(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a lizard with spots on its back, 18 high."""
    return _lizard(dice, look, *_skin(dice, look, (("#8fb85a", "#5f8a45"), ("#c9a060", "#8a6a40"))))


def iguana(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an iguana or a monitor with a crest of spikes."""
    return _lizard(
        dice, look, *_skin(dice, look, (("#7fae62", "#55804a"), ("#9a9a72", "#6b6b50"))), crest=True
    )


def gecko(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a gecko with round toes and bright spots."""
    return _lizard(
        dice, look, *_skin(dice, look, (("#86c060", "#e2653f"), ("#f0c860", "#8a5a3a"))), toes=True
    )


def salamander(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a black salamander with yellow spots."""
    return _lizard(
        dice, look, *_skin(dice, look, (("#45434d", "#f4cb3a"), ("#4a454a", "#f09a3a"))), toes=True
    )


def cobra(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a cobra that rises from its coils and spreads its hood, 56 high."""
    colour, belly = dice.choose(
        "coat", (("#9a8a4f", "#efe0a8"), ("#8a6a50", "#ecd3a8"), ("#6f8a5a", "#e6e6b0")), (4, 2, 2)
    )
    if look.colour:
        colour, belly = look.colour, mix(look.colour, "#fff6cf", 0.65)
    here, sketch = Place(size=0.6), Sketch(0.55)
    sketch.draw(here.limb("-20,-8 -44,-7 -60,-10 -72,-20", 14, 11, 7, 2), fill=shade(colour, -0.14))
    for plan, wide, dim in (("-34,-9 0,-7 34,-9", 18, -0.06), ("-24,-23 0,-21 26,-23", 16, 0.0)):
        sketch.draw(here.limb(plan, wide, wide, wide), fill=shade(colour, dim))
    fill = sketch.fade(
        (shade(colour, 0.2), colour, shade(colour, -0.14)), here.point(0, -94), here.point(0, -20)
    )
    sketch.draw(here.limb("4,-26 -4,-42 2,-58 4,-72", 17, 15, 15, 15), fill=fill)
    hood = here.blob("4,-94 -14,-88 -26,-72 -24,-56 -8,-44 4,-38 16,-44 32,-56 34,-72 22,-88")
    sketch.draw(hood, fill=fill)
    with sketch.inside():
        sketch.draw(
            here.blob("4,-100 -6,-84 -8,-60 -2,-36! 10,-36! 16,-60 14,-84"),
            fill=belly,
            outlined=False,
        )
        rows = [here.line(f"-8,{y} 4,{y + 2} 16,{y}") for y in (-74, -66, -58, -50)]
        sketch.stroke(*rows, ink=shade(belly, -0.35), opacity=0.6)
    sketch.draw(
        here.ellipse(-16, -66, 4.4, 6),
        here.ellipse(24, -66, 4.4, 6),
        fill=shade(colour, -0.4),
        outlined=False,
    )
    head = Place(here.point(5, -86), 0.6 * 15, dice.number("tilt", -6, 0, 6))
    tongue = (
        head.line("0.1,0.6 0.2,1.2"),
        head.line("0.2,1.2 0,1.5"),
        head.line("0.2,1.2 0.46,1.46"),
    )
    sketch.stroke(*tongue, ink="#d4473f", width=1.2)
    sketch.draw(
        head.blob("0,-0.9 -0.7,-0.66 -0.96,-0.1 -0.6,0.44 0,0.74 0.66,0.44 1.0,-0.1 0.72,-0.66"),
        fill=shade(colour, 0.06),
    )
    for x in (-0.44, 0.5):
        eye(sketch, head, x, -0.14, 0.24)
        blush(sketch, head, x * 1.4, 0.24, 0.2)
    sketch.stroke(head.line("-0.3,0.36 0.04,0.5 0.36,0.36"), ink=shade(colour, -0.6))
    anchors = {
        "hand": head.point(0.1, 0.6),
        "head": head.point(0, -0.86),
        "neck": here.point(4, -46),
        "back": here.point(-14, -30),
        "seat": here.point(0, -8),
    }
    return sketch.drawing(anchors, "both")
