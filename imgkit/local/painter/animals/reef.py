"""More life of the sea: jellyfish, orca, narwhal, clownfish, pufferfish and squid."""

from imgkit.local.painter.animals.landing import landed
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def jellyfish(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a jellyfish with a clear bell and waving arms, 60 high."""
    colour = look.colour or dice.choose(
        "colour", ("#c9a0dc", "#f0a5bd", "#8fc4e6", "#f3c08a"), (4, 3, 3, 1)
    )
    sketch, here = Sketch(0.6), Place((0, 0), 0.6)
    sway = dice.number("sway", -5, 2, 6)
    threads = [
        here.line(f"{x},-52 {x + sway},-36 {x - sway},-20 {x + sway * 0.6:.1f},{low}")
        for x, low in ((-26, -8), (-14, -1), (14, -2), (26, -10))
    ]
    sketch.stroke(*threads, ink=shade(colour, -0.2), width=1.5, opacity=0.8)
    frills = [
        here.limb(f"{x},-54 {x + sway * 1.4:.1f},-40 {x - sway},-26 {x + sway},-14", 12, 10, 8, 2)
        for x in (-10, 2, 12)
    ]
    for frill in frills:
        sketch.draw(frill, fill=shade(colour, 0.35), opacity=0.9)
    bell = here.blob(
        "0,-100 -26,-94 -42,-72 -42,-54! -28,-58 -20,-50! -10,-56 0,-49! 10,-56 20,-50! "
        "28,-58 42,-54! 42,-72 26,-94"
    )
    fill = sketch.fade(
        (shade(colour, 0.55), colour, shade(colour, -0.08)), here.point(0, -100), here.point(0, -50)
    )
    sketch.draw(bell, fill=fill)
    with sketch.inside():
        sketch.soft(here.ellipse(-12, -86, 18, 9, -20), colour="#ffffff", opacity=0.9)
        dots = [here.ellipse(x, y, 2.2) for x, y in ((-26, -82), (18, -90), (28, -76), (2, -94))]
        sketch.draw(*dots, fill=shade(colour, 0.5), outlined=False, opacity=0.8)
    face = Place(here.point(2, -70), 0.6 * 18)
    for x in (-0.5, 0.5):
        eye(sketch, face, x, 0, 0.28)
        blush(sketch, face, x * 1.9, 0.4, 0.26)
    sketch.stroke(face.line("-0.22,0.4 0,0.52 0.22,0.4"), ink=shade(colour, -0.6))
    anchors = {
        "hand": here.point(20, -20),
        "head": here.point(0, -96),
        "neck": here.point(0, -56),
        "back": here.point(0, -96),
        "seat": here.point(0, -10),
    }
    return sketch.drawing(anchors, "both")


def orca(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an orca that leaps, black above and white below, 130 high."""
    colour = look.colour or "#3f4250"
    sketch = Sketch(1.2)
    here = Place((0, -60), 1.25, dice.number("leap", -14, -8, 2))
    flukes = here.blob("-78,2 -98,-16 -118,-20! -106,0 -116,22! -94,16 -78,8")
    sketch.draw(flukes, fill=shade(colour, -0.1))
    sketch.draw(here.blob("-8,-26! -10,-50 -20,-72! 4,-60 20,-28!"), fill=colour)
    fill = sketch.fade(
        (shade(colour, 0.22), colour, shade(colour, -0.2)), here.point(0, -36), here.point(0, 36)
    )
    body = here.blob(
        "92,-2 80,-20 50,-32 10,-34 -30,-26 -70,-6 -84,2 -66,10 -24,26 20,34 62,26 84,14"
    )
    sketch.draw(body, fill=fill)
    with sketch.inside():
        white = here.blob("100,4 74,8 46,14 16,20 -14,16 -40,2 -46,10! -34,26 0,50 70,50 110,20")
        sketch.draw(white, fill="#fbf8f2", outlined=False)
        sketch.draw(here.ellipse(54, -9, 13, 6.4, -14), fill="#fbf8f2", outlined=False)
        sketch.soft(here.ellipse(-16, -22, 20, 8, -14), colour="#c9ccd6", opacity=0.7)
    sketch.draw(here.blob("36,14! 26,36 8,54! 4,34 16,14!"), fill=shade(colour, -0.14))
    head = Place(here.point(70, 0), 1.25 * 10, here.turn)
    eye(sketch, head, 0.1, -0.1, 0.42)
    blush(sketch, head, -0.2, 0.9, 0.5)
    sketch.stroke(here.line("90,6 78,11 66,9"), ink=shade(colour, -0.5))
    anchors = {
        "hand": here.point(90, 4),
        "head": here.point(60, -26),
        "neck": here.point(40, 0),
        "back": here.point(10, -32),
        "seat": here.point(0, 26),
    }
    return landed(sketch.drawing(anchors, "right"))


def narwhal(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a grey narwhal with its long twisted tusk, 100 high."""
    colour = look.colour or dice.choose("colour", ("#9fb4c9", "#b3b9c4", "#a9c4c9"), (4, 2, 2))
    sketch = Sketch(1.1)
    here = Place((0, -44), 1.1, dice.number("swim", -14, -8, 0))
    sketch.draw(
        here.blob("-74,0 -90,-20 -108,-26! -100,-4 -108,18! -88,14 -74,8"),
        fill=shade(colour, -0.12),
    )
    tusk = here.blob("82,-8! 150,-36! 84,0!")
    sketch.draw(
        tusk, fill=sketch.fade(("#fffaf0", "#e6d3a8"), here.point(120, -30), here.point(100, -4))
    )
    with sketch.inside():
        rings = [
            here.line(f"{84 + at * 9},{-14 - at * 3.4:.1f} {92 + at * 8},{2 - at * 4}")
            for at in range(7)
        ]
        sketch.stroke(*rings, ink="#b9985a", opacity=0.7)
    fill = sketch.fade(
        (shade(colour, 0.2), colour, shade(colour, -0.1)), here.point(0, -34), here.point(0, 34)
    )
    body = here.blob(
        "90,-2 80,-20 54,-30 14,-32 -30,-24 -66,-6 -80,2 -62,10 -24,24 20,30 62,24 84,12"
    )
    sketch.draw(body, fill=fill)
    with sketch.inside():
        sketch.soft(here.ellipse(20, 26, 76, 20), colour="#fbf8f2", opacity=1)
        spots = [
            here.ellipse(-60 + at * 0.618 % 1 * 110, -26 + at * 1.7, 3 - at % 3 * 0.6)
            for at in range(18)
        ]
        sketch.draw(*spots, fill=shade(colour, -0.35), outlined=False, opacity=0.7)
    sketch.draw(here.blob("34,12! 26,30 10,44! 6,28 16,12!"), fill=shade(colour, -0.14))
    head = Place(here.point(66, -4), 1.1 * 10, here.turn)
    eye(sketch, head, 0.2, 0, 0.44)
    blush(sketch, head, 0.0, 1.0, 0.5)
    sketch.stroke(here.line("86,6 78,11 68,9"), ink=shade(colour, -0.6))
    anchors = {
        "hand": here.point(88, 4),
        "head": here.point(58, -26),
        "neck": here.point(40, 0),
        "back": here.point(10, -30),
        "seat": here.point(0, 26),
    }
    return landed(sketch.drawing(anchors, "right"))


def clownfish(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an orange clownfish with three white bands, 34 high."""
    colour = look.colour or dice.choose("colour", ("#f08a38", "#ee7434", "#f5a04a"), (3, 2, 1))
    here, sketch = Place(size=0.42), Sketch(0.55)
    wag = Place(here.point(-44, -42), 0.42, dice.number("tail", -14, 0, 14))
    fins = [
        wag.blob("6,-10 -20,-24 -36,-14 -38,6 -34,20 -16,18 6,10"),
        here.blob("40,-70 16,-84 -8,-84 -36,-74! -34,-56"),
        here.blob("14,-14 0,2 -18,4 -30,-4! -26,-22"),
    ]
    for fin in fins:
        sketch.draw(fin, fill=colour)
        with sketch.inside():
            sketch.stroke(fin, ink="#45343a", width=3.4)
    body = here.blob("62,-40 52,-58 28,-72 -6,-72 -34,-60 -50,-42 -34,-24 -6,-10 28,-10 52,-22")
    fill = sketch.fade(
        (shade(colour, 0.2), colour, shade(colour, -0.14)), here.point(0, -72), here.point(0, -10)
    )
    sketch.draw(body, fill=fill)
    with sketch.inside():
        for plan, wide in (
            ("30,-80 22,-54 26,-40 20,-24 28,0", 10),
            ("-8,-80 -14,-56 -2,-40 -14,-24 -8,0", 10),
            ("-40,-70 -44,-42 -40,-14", 7),
        ):
            sketch.stroke(here.line(plan), ink="#45343a", width=(wide + 5) * 0.42)
            sketch.stroke(here.line(plan), ink="#fffdf8", width=wide * 0.42)
        sketch.soft(here.ellipse(4, -66, 40, 8), colour="#fffaf0", opacity=0.5)
    sketch.draw(here.blob("14,-38 0,-42 -14,-32! -4,-18 10,-24"), fill=shade(colour, -0.06))
    head = Place(here.point(46, -44), 0.42 * 15)
    sketch.draw(head.ellipse(0, -0.2, 0.5), fill="#fffdf6", outlined=False)
    eye(sketch, head, 0.1, -0.2, 0.36)
    sketch.stroke(head.line("1.1,0.5 0.86,0.64 0.56,0.54"), ink=shade(colour, -0.55))
    blush(sketch, head, 0.1, 0.7, 0.36)
    anchors = {
        "hand": head.point(1.1, 0.4),
        "head": here.point(26, -70),
        "neck": here.point(26, -40),
        "back": here.point(-2, -70),
        "seat": here.point(0, -12),
    }
    return sketch.drawing(anchors, "right")


def pufferfish(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a round pufferfish full of spikes, 46 high."""
    colour = look.colour or dice.choose("colour", ("#e6b45a", "#9fb46a", "#d98f5a"), (4, 2, 2))
    here, sketch = Place((0, -22), 20), Sketch(0.6)
    wag = Place(here.point(-1.05, 0), 20, dice.number("tail", -12, 0, 12))
    sketch.draw(
        wag.blob("0.2,-0.2 -0.4,-0.5 -0.66,-0.3 -0.6,0 -0.66,0.3 -0.4,0.5 0.2,0.2"),
        fill=shade(colour, -0.1),
    )
    spikes = []
    for at in range(18):
        ray = Place(here.origin, 20, 20 * at + 6)
        spikes.append(ray.blob("0.9,-0.1! 1.22,0! 0.9,0.1!"))
    sketch.draw(*spikes, fill=shade(colour, 0.4))
    fill = sketch.fade(
        (shade(colour, -0.1), colour, "#fbf3df"), here.point(0, -1), here.point(0, 0.7)
    )
    sketch.draw(here.ellipse(0, 0, 1), fill=fill)
    with sketch.inside():
        spots = [
            here.ellipse(x, y, r)
            for x, y, r in (
                (-0.5, -0.6, 0.13),
                (-0.1, -0.74, 0.1),
                (-0.7, -0.2, 0.1),
                (0.2, -0.5, 0.08),
                (-0.34, -0.3, 0.09),
            )
        ]
        sketch.draw(*spots, fill=shade(colour, -0.35), outlined=False, opacity=0.7)
    small = [
        Place(here.point(x, y), 20, turn).blob("-0.06,0.06! 0,-0.14! 0.06,0.06!")
        for x, y, turn in (
            (-0.4, 0.3, -20),
            (0, 0.5, 0),
            (0.4, 0.56, 20),
            (-0.1, 0.1, 0),
            (-0.6, 0.6, -40),
        )
    ]
    sketch.draw(*small, fill="#fff6e0")
    sketch.draw(
        here.blob("-0.3,0 -0.62,-0.14! -0.56,0.1 -0.64,0.3! -0.3,0.2"), fill=shade(colour, -0.06)
    )
    sketch.draw(here.ellipse(0.46, -0.22, 0.24), fill="#fffdf6")
    eye(sketch, here, 0.5, -0.2, 0.15)
    blush(sketch, here, 0.46, 0.16, 0.17)
    sketch.draw(here.ellipse(0.94, 0.08, 0.12, 0.1), fill="#e5807a")
    anchors = {
        "hand": here.point(1, 0.1),
        "head": here.point(0.1, -1),
        "neck": here.point(0.3, 0.3),
        "back": here.point(-0.1, -1),
        "seat": here.point(0, 0.9),
    }
    return sketch.drawing(anchors, "right")


def squid(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a squid with its fins above and its arms below, 90 high."""
    colour = look.colour or dice.choose("colour", ("#e58a8a", "#c98fc4", "#e6a070"), (4, 3, 2))
    here, sketch = Place(size=0.9), Sketch(0.75)
    sway = dice.number("sway", -6, 2, 6)
    arms = [
        here.limb(
            f"{x * 0.6:.1f},-40 {x + sway},-24 {x * 1.2 - sway:.1f},-12 {x * 1.5:.1f},-1",
            7,
            6,
            5,
            2,
        )
        for x in (-22, 22, -13, 13, -4, 5)
    ]
    sketch.draw(*arms[:2], fill=shade(colour, -0.16))
    sketch.draw(*arms[2:], fill=shade(colour, -0.04))
    fin = here.blob("0,-100! -14,-92 -34,-80 -36,-72! -20,-66 20,-66 36,-72! 34,-80 14,-92")
    sketch.draw(fin, fill=shade(colour, -0.12))
    fill = sketch.fade(
        (shade(colour, 0.25), colour, shade(colour, -0.1)),
        here.point(-20, -70),
        here.point(20, -50),
    )
    body = here.blob("0,-98! -10,-86 -18,-64 -20,-46 -14,-36 0,-33 14,-36 20,-46 18,-64 10,-86")
    sketch.draw(body, fill=fill)
    with sketch.inside():
        dots = [
            here.ellipse(x, y, 1.6)
            for x, y in ((-6, -80), (5, -74), (-10, -66), (9, -62), (0, -68), (2, -86))
        ]
        sketch.draw(*dots, fill=shade(colour, -0.3), outlined=False, opacity=0.6)
    face = Place(here.point(1, -48), 0.9 * 14)
    for x in (-0.6, 0.6):
        sketch.draw(face.ellipse(x, 0, 0.46), fill="#fffdf6")
        eye(sketch, face, x + 0.05, 0.02, 0.3)
    sketch.stroke(face.line("-0.2,0.5 0,0.6 0.2,0.5"), ink=shade(colour, -0.6))
    anchors = {
        "hand": here.point(24, -10),
        "head": here.point(0, -96),
        "neck": here.point(0, -36),
        "back": here.point(-12, -80),
        "seat": here.point(0, -8),
    }
    return sketch.drawing(anchors, "both")
