"""Food for a party and for a camp: marshmallows, gummy bears, a skewer, a roast chicken, soup."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, ball, box, downwards, sideways
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_BRIGHT = ("#e2574c", "#f0b340", "#6fae78", "#f08a3c", "#9a76bd")


def marshmallows(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a marshmallow, 18 high."""
    tone = look.colour or dice.choose("tone", ("#fffaf4", "#f9c8d4", "#fbe3b8"), (3, 2, 1))
    here = Place((0, -1), 1, dice.number("lean", -8, 4, 10))
    sketch = Sketch(0.5)
    sketch.draw(
        here.blob("-11,-13 -11,-3 -8,0 8,0 11,-3 11,-13 8,-16 -8,-16"),
        fill=sideways(sketch, tone, -11, 11),
    )
    sketch.draw(here.ellipse(0, -14, 10.4, 3.4), fill=shade(tone, 0.35))
    dimples = here.line("-6,-6 -4,-5"), here.line("3,-8 5,-7"), here.line("5,-3 7,-3.6")
    sketch.stroke(*dimples, ink=shade(tone, -0.2), width=0.8)
    return sketch.drawing({"grip": (0, -6), "back": (0, -16), "head": (0, -17), "seat": (0, 0)})


def gummy_bears(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a gummy bear, 26 high."""
    colour = look.colour or dice.choose("colour", _BRIGHT)
    sketch = Sketch(0.5)
    parts = [HERE.ellipse(side * 5, -22.6, 2.8) for side in (-1, 1)]
    parts += [HERE.ellipse(side * 7.4, -11.6, 3, 4.4, side * -24) for side in (-1, 1)]
    parts += [HERE.ellipse(side * 4.6, -3, 4.4, 3.2) for side in (-1, 1)]
    parts += [HERE.ellipse(0, -9, 7.6, 8), HERE.ellipse(0, -19, 6.8, 5.8)]
    tones = shade(colour, 0.5), colour, shade(colour, -0.12)
    sketch.draw(*parts, fill=sketch.glow(tones, (-3, -16), 17))
    sketch.draw(HERE.ellipse(-3, -10, 1.9, 3.2), fill="#ffffff", outlined=False, opacity=0.55)
    face = (
        HERE.ellipse(-2.4, -20, 0.9),
        HERE.ellipse(2.4, -20, 0.9),
        HERE.ellipse(0, -17.4, 1.2, 0.8),
    )
    sketch.draw(*face, fill=shade(colour, -0.5), outlined=False)
    return sketch.drawing({"grip": (0, -10), "back": (0, -24), "head": (0, -26), "seat": (0, 0)})


def skewer(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a skewer of grilled meat and vegetables, 44 high."""
    meat = look.colour or dice.choose("meat", ("#a8643c", "#b5743f", "#94553a"), (3, 2, 2))
    here = Place((0, 0), 1, 22)
    sketch = Sketch(0.55)
    sketch.draw(here.blob("-0.8,0! 0,2! 0.8,0! 0.8,-48! -0.8,-48!"), fill="#c3c9ce")
    sketch.stroke(here.ellipse(0, -51, 3), ink="#5b4636", width=1.4)
    greens = ("#6fae55", "#e2574c", "#f0b340")
    for at in range(7):
        y = -6 - at * 5.8
        if at % 2:
            sketch.draw(
                here.blob(f"-7,{y + 1} -6,{y - 3} 6,{y - 3.6} 7,{y + 0.6} 0,{y + 2}"),
                fill=greens[at // 2],
            )
        else:
            sketch.draw(
                here.blob(
                    f"-8,{y + 2} -8.6,{y - 3.4} 0,{y - 5} 8.6,{y - 3.4} 8,{y + 2} 0,{y + 3.4}"
                ),
                fill=downwards(sketch, meat, y - 5, y + 3),
            )
            sketch.stroke(
                here.line(f"-4,{y - 3} -2,{y + 1}"),
                here.line(f"2,{y - 3.4} 4,{y + 1}"),
                ink=shade(meat, -0.45),
                width=1,
            )
    return sketch.drawing(
        {"grip": here.point(0, -49), "back": (8, -30), "head": (16, -44), "seat": (0, 0)}
    )


def roast_chicken(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a roast chicken on a dish with salad, 34 high."""
    skin = look.colour or dice.choose("skin", ("#d08a3f", "#c27a35", "#dd9c50"), (3, 2, 2))
    sketch = Sketch(0.6)
    sketch.draw(HERE.ellipse(0, -4, 36, 4), fill="#f4f1ea")
    leaves = [
        Place((x, -6), 7, turn).blob("0,0! -0.9,-0.5 -0.6,-1.4 0,-1.1! 0.6,-1.4 0.9,-0.5")
        for x, turn in ((-28, -50), (-24, -14), (26, 20), (30, 56))
    ]
    sketch.draw(*leaves, fill="#7fb85a")
    sketch.draw(HERE.ellipse(-31, -8, 4), HERE.ellipse(32, -9, 4), fill="#e2574c")
    body = "-24,-5 -27,-16 -20,-27 -4,-32 12,-29 23,-18 24,-5 12,-3 -14,-3"
    sketch.draw(HERE.blob(body), fill=ball(sketch, skin, (-4, -17), 26))
    for side in (-1, 1):
        sketch.draw(HERE.limb(f"{side * 18},-14 {side * 31},-24", 5, 3), fill="#fbf3e2")
        sketch.draw(
            HERE.ellipse(side * 33, -26, 3), HERE.ellipse(side * 31, -28, 2.4), fill="#fffaf0"
        )
        sketch.draw(
            HERE.blob(
                f"{side * 6},-6 {side * 8},-17 {side * 18},-23 "
                f"{side * 26},-20 {side * 24},-11 {side * 14},-4"
            ),
            fill=shade(skin, -0.08),
        )
    sketch.soft(HERE.ellipse(-6, -26, 9, 4), colour="#fff0c0", opacity=0.9)
    return sketch.drawing({"grip": (0, -6), "back": (0, -30), "head": (0, -31), "seat": (0, 0)})


def crisps(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an open bag of crisps, 40 high."""
    bag = look.colour or dice.choose(
        "bag", ("#e2574c", "#4f93c4", "#6fae78", "#f0b340"), (3, 2, 2, 2)
    )
    sketch, chip = Sketch(0.55), "#f2cf6a"
    for x, y, turn in ((-8, -40, -20), (2, -43, 10), (10, -39, 30), (-2, -38, 0)):
        sketch.draw(
            Place((x, y), 6, turn).blob("-1,-0.2 -0.2,-0.8 0.8,-0.6 1,0.3 0.1,0.8 -0.8,0.5"),
            fill=chip,
        )
    side = (
        "-15,-37! -11,-35! -7,-38! -3,-35! 1,-38! 5,-35! "
        "9,-38! 15,-36! 14,-18 17,-1! -17,-1! -14,-18"
    )
    sketch.draw(HERE.blob(side), fill=sideways(sketch, bag, -17, 17))
    with sketch.inside():
        sketch.stroke(HERE.line("-20,-3 20,-3"), ink=shade(bag, 0.4), width=1.4)
        sketch.draw(HERE.ellipse(0, -18, 11, 9), fill="#fffaf0", outlined=False)
    sketch.draw(
        Place((-3, -18), 5.4, -15).blob("-1,-0.2 -0.2,-0.8 0.8,-0.6 1,0.3 0.1,0.8 -0.8,0.5"),
        Place((4, -16), 4.6, 20).blob("-1,-0.2 -0.2,-0.8 0.8,-0.6 1,0.3 0.1,0.8 -0.8,0.5"),
        fill=chip,
    )
    sketch.draw(
        Place((24, -3), 5.4, 12).blob("-1,-0.2 -0.2,-0.8 0.8,-0.6 1,0.3 0.1,0.6 -0.8,0.5"),
        fill=chip,
    )
    return sketch.drawing({"grip": (0, -10), "back": (0, -38), "head": (0, -42), "seat": (0, 0)})


def soup(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bowl of soup with steam and a spoon, 32 high."""
    china = look.colour or dice.choose(
        "china", ("#7fa8c8", "#e6a07a", "#f4f1ea", "#8fb890"), (3, 2, 2, 2)
    )
    broth = dice.choose("soup", ("#e39a4a", "#c9433f", "#a8b84a"), (3, 2, 1))
    sketch = Sketch(0.6)
    sketch.draw(HERE.blob("-10,-3! 10,-3! 12,0! -12,0!"), fill=shade(china, -0.2))
    sketch.draw(
        HERE.blob("-27,-17! -24,-8 -12,-2 12,-2 24,-8 27,-17!"),
        fill=downwards(sketch, china, -17, -2),
    )
    sketch.draw(HERE.ellipse(0, -17, 27, 5.4), fill=shade(china, 0.4))
    sketch.draw(HERE.ellipse(0, -16.6, 23, 4), fill=broth)
    bits = (
        (-10, -17, "#f08a3c"),
        (2, -15.4, "#7fb85a"),
        (10, -17.6, "#f08a3c"),
        (-3, -18.4, "#fff3d0"),
        (-16, -16, "#7fb85a"),
    )
    for x, y, tone in bits:
        sketch.draw(HERE.ellipse(x, y, 2.4, 1.3), fill=tone)
    sketch.draw(HERE.limb("16,-17 33,-31", 2.2, 2.6), fill="#c3c9ce")
    steam = [HERE.line(f"{x},-23 {x + 3},-28 {x - 2},-33 {x + 2},-38") for x in (-9, 4)]
    sketch.stroke(*steam, ink="#fffdf8", width=2.4, opacity=0.9)
    return sketch.drawing({"grip": (0, -6), "back": (0, -19), "head": (0, -20), "seat": (0, 0)})


def cereal(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bowl of breakfast cereal with milk, its box behind, 44 high."""
    box_colour = look.colour or dice.choose("box", ("#f0b340", "#4f93c4", "#e2574c"), (3, 2, 2))
    sketch = Sketch(0.6)
    sketch.draw(HERE.blob("2,-46! 26,-44! 26,0! 2,0!"), fill=sideways(sketch, box_colour, 2, 26))
    sketch.draw(HERE.ellipse(14, -27, 9), fill="#fffaf0")
    sketch.stroke(HERE.ellipse(14, -27, 4.4), ink="#d9964a", width=3)
    sketch.stroke(HERE.line("6,-40 22,-39"), ink="#fffaf0", width=3)
    sketch.draw(
        HERE.blob("-34,-15! -31,-6 -20,0 0,0 11,-6 14,-15!"),
        fill=downwards(sketch, "#8fc0dc", -15, 0),
    )
    sketch.draw(HERE.ellipse(-10, -15, 24, 4.6), fill="#fffdf6")
    rings = [
        HERE.ellipse(x, y, 2.6, 1.6)
        for x, y in ((-24, -15), (-17, -17), (-12, -13.6), (-5, -16.6), (2, -14.4), (7, -16.4))
    ]
    sketch.stroke(*rings, ink="#a8683c", width=2.6)
    sketch.stroke(*rings, ink="#e0a050", width=1.7)
    sketch.draw(HERE.limb("-26,-15 -40,-26", 2.2, 2.6), fill="#c3c9ce")
    return sketch.drawing(
        {"grip": (-10, -6), "back": (-10, -18), "head": (14, -46), "seat": (0, 0)}
    )


def beetroot(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a beetroot with its leaves, 30 high."""
    root = look.colour or dice.choose("root", ("#94305a", "#8a2f4a"))
    sketch = Sketch(0.5)
    for x, turn in ((-4, -28), (0, 2), (4, 30)):
        here = Place((x * 0.4, -15), 1, turn)
        sketch.stroke(here.line("0,0 0,-8"), ink=shade(root, 0.1), width=2)
        sketch.draw(here.blob("0,-5! -4,-9 -4.4,-15 0,-20 4.4,-15 4,-9"), fill="#6fa855")
        sketch.stroke(here.line("0,-6 0,-17"), ink=root, width=0.9)
    sketch.draw(
        HERE.blob("-11,-10 -8,-17 0,-18.4 8,-17 11,-10 6,-4 1.4,-2 1,1! 0,1! -1.4,-2 -6,-4"),
        fill=ball(sketch, root, (0, -11), 11),
    )
    sketch.draw(HERE.ellipse(-4, -13, 2, 3), fill="#ffffff", outlined=False, opacity=0.35)
    return sketch.drawing({"grip": (0, -26), "back": (0, -18), "head": (0, -30), "seat": (0, 0)})


def yoghurt(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a pot of yoghurt with a strawberry on it and a spoon, 24 high."""
    pot = look.colour or dice.choose("pot", ("#f5a8b8", "#8fc0e0", "#c8a8dc"), (3, 2, 2))
    sketch = Sketch(0.5)
    sketch.draw(HERE.limb("6,-19 15,-32", 1.8, 2.6), fill="#c3c9ce")
    sketch.draw(HERE.blob("-13,-19! 13,-19! 10,0! -10,0!"), fill=sideways(sketch, pot, -13, 13))
    with sketch.inside():
        sketch.draw(box(-14, -15, 14, -5), fill="#fffaf4", outlined=False)
    berry = Place((0, -10), 4.4)
    sketch.draw(berry.blob("0,1 -0.9,0 -0.7,-0.7 0,-0.6 0.7,-0.7 0.9,0"), fill="#e2484f")
    sketch.stroke(berry.line("-0.6,-0.8 0,-0.6 0.6,-0.8"), ink="#6fae55", width=1.3)
    sketch.draw(
        HERE.blob("-14,-18 -12,-22 -4,-22 0,-27 5,-23 12,-22 14,-18! 0,-16.6"),
        fill=mix("#f9c8d4", "#ffffff", 0.4),
    )
    return sketch.drawing({"grip": (0, -6), "back": (0, -22), "head": (0, -24), "seat": (0, 0)})
