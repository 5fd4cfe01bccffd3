"""What stands in a classroom or a studio: a blackboard, a school desk and an easel."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, lit
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def blackboard(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a blackboard on legs, 180 high, with chalk drawings on it."""
    slate = look.colour or dice.choose("slate", ("#44695a", "#4a5560", "#3f6a6a"), (3, 2, 2))
    sum_ = dice.choose("drawing", ("house", "sum", "sun"), (3, 2, 2))
    sketch, wood = Sketch(1.3), "#b5825a"
    legs = [HERE.limb(f"{x},-170 {x * 1.12:.0f},-5", 9, 9) for x in (-106, 106)]
    sketch.draw(*legs, fill=shade(wood, -0.15))
    sketch.draw(box(-128, -178, 128, -58), fill=lit(sketch, wood, (-128, -178), (128, -58)))
    sketch.draw(
        box(-118, -168, 118, -68),
        fill=sketch.fade((shade(slate, 0.1), shade(slate, -0.12)), (-118, -168), (118, -68)),
    )
    chalk = {
        "house": (
            "-30,-80 -30,-116! -6,-140! 18,-116! 18,-80! -30,-80!",
            "-14,-80 -14,-100! 2,-100! 2,-80",
            "50,-80 50,-108",
            "-96,-150 -84,-156 -74,-148 -62,-154",
        ),
        "sum": (
            "-80,-130 -66,-140! -66,-100",
            "-46,-120 -26,-120!",
            "-36,-130 -36,-110",
            "-10,-130 4,-138 14,-128 4,-114 -8,-100! 16,-100",
            "34,-124 54,-124",
            "34,-112 54,-112",
            "68,-136 88,-136! 76,-122! 90,-112 80,-100 68,-104",
        ),
        "sun": (
            "-40,-118 -52,-118",
            "40,-118 52,-118",
            "0,-158 0,-146",
            "0,-90 0,-78",
            "-28,-146 -36,-154",
            "28,-146 36,-154",
            "-28,-90 -36,-82",
            "28,-90 36,-82",
        ),
    }[sum_]
    lines = [HERE.line(plan) for plan in chalk]
    if sum_ == "sun":
        lines += [HERE.ellipse(0, -118, 26), HERE.line("-10,-112 0,-106 10,-112")]
    if sum_ == "house":
        lines += [HERE.ellipse(50, -120, 16), HERE.ellipse(88, -146, 11)]
    sketch.stroke(*lines, ink="#f7f4ea", width=2.8, opacity=0.9)
    sketch.draw(box(-122, -64, 122, -56), fill=shade(wood, 0.2))
    sticks = [box(x, -68, x + 15, -64) for x in (-50, -28, 40)]
    sketch.draw(*sticks, fill="#fffdf6")
    sketch.draw(box(66, -73, 92, -64), fill="#8fb0c4")
    return sketch.drawing({"back": (0, -178), "head": (0, -178), "seat": (0, 0)})


def school_desk(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a school desk with a book on it and its chair behind, 80 high."""
    wood = look.colour or dice.choose("wood", ("#c9935f", "#d9b07c", "#a9744b"), (3, 2, 2))
    seat = dice.choose("seat", ("#4f84b8", "#d9584c", "#6f9c63"), (3, 2, 2))
    sketch = Sketch(1.0)
    sketch.stroke(*(HERE.line(f"{x},-96 {x},-2") for x in (-22, 22)), ink="#7d7f86", width=5)
    sketch.draw(HERE.blob("-32,-106 0,-110 32,-106 32,-84 0,-82 -32,-84"), fill=seat)
    sketch.stroke(
        *(HERE.line(f"{x},-66 {x * 1.08:.0f},-2") for x in (-56, 56)), ink="#63666e", width=6
    )
    sketch.draw(box(-58, -66, 58, -44), fill=shade(wood, -0.2))
    sketch.draw(HERE.blob("-62,-76! 62,-76! 72,-65! -72,-65!"), fill=shade(wood, 0.25))
    sketch.draw(box(-72, -66, 72, -59), fill=wood)
    book = Place((-16, -71))
    sketch.draw(book.blob("0,1! -22,0! -18,-5! 0,-4! 18,-5! 22,0!"), fill="#fffaf0")
    sketch.draw(HERE.limb("26,-70 48,-73", 2.6, 2.6), fill="#e5b04d")
    return sketch.drawing({"back": (0, -70), "head": (0, -108), "seat": (0, 0)})


def easel(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an easel with a painting on it, 170 high."""
    wood = look.colour or dice.choose("wood", ("#b5825a", "#9a7049", "#cda271"), (3, 2, 2))
    motif = dice.choose("motif", ("hills", "sea", "flower"), (3, 2, 2))
    sketch = Sketch(1.1)
    sketch.draw(HERE.limb("0,-160 6,-6", 8, 8), fill=shade(wood, -0.3))
    fill = sketch.fade((shade(wood, 0.25), shade(wood, -0.12)), (0, -172), (0, 0))
    sketch.draw(
        *(HERE.limb(f"{side * 7},-172 {side * 56},-5", 11, 12) for side in (-1, 1)), fill=fill
    )
    canvas = box(-62, -150, 62, -62)
    sketch.draw(canvas, fill={"hills": "#cfe6ef", "sea": "#f6d9a8", "flower": "#f4ead2"}[motif])
    with sketch.inside():
        if motif == "hills":
            sketch.draw(HERE.ellipse(32, -128, 10), fill="#f7cf5e", outlined=False)
            sketch.draw(
                HERE.blob("-70,-80! -36,-112 -4,-84 30,-108 70,-78! 70,-50! -70,-50!"),
                fill="#8fb56a",
                outlined=False,
            )
        elif motif == "sea":
            sketch.draw(box(-70, -98, 70, -50), fill="#6fa9c4", outlined=False)
            sketch.draw(HERE.blob("-4,-98! -4,-134! 22,-98!"), fill="#fffaf0", outlined=False)
            sketch.draw(
                HERE.blob("-24,-96! 28,-96! 16,-86! -14,-86!"), fill="#b5604c", outlined=False
            )
        else:
            sketch.stroke(HERE.line("0,-104 2,-62"), ink="#6f9a50", width=4)
            sketch.draw(
                *(
                    HERE.ellipse(x, y, 11)
                    for x, y in ((-14, -112), (14, -112), (-9, -128), (9, -128), (0, -102))
                ),
                fill="#e07a8c",
                outlined=False,
            )
            sketch.draw(HERE.ellipse(0, -116, 8), fill="#f2c14e", outlined=False)
    sketch.stroke(canvas, ink="#e9dcc4", width=3)
    sketch.draw(box(-68, -62, 68, -52), HERE.limb("0,-170 0,-150", 11, 11), fill=fill)
    return sketch.drawing({"back": (0, -170), "head": (0, -172), "seat": (0, 0)})
