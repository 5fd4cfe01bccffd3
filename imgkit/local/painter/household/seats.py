"""Seats of all sorts: a stool, a rocking chair, a gaming chair, a deckchair; and a sleeping bag."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, downwards, rounded, sideways
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import mix, shade
from imgkit.local.painter.sketch import Sketch

_WOODS = ("#b5804f", "#9a6a45", "#c99a68")
_CLOTHS = ("#d9584c", "#4584b4", "#e5b04d", "#6fa377")


def stool(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a wooden stool, 48 high."""
    wood = look.colour or dice.choose("wood", _WOODS)
    sketch = Sketch(0.9)
    for x in (-14, 14):
        sketch.draw(HERE.limb(f"{x * 0.7},-42 {x * 0.95},-2", 4.6, 4), fill=shade(wood, -0.25))
    sketch.draw(HERE.limb("-18,-20 18,-20", 3.4, 3.4), fill=shade(wood, -0.1))
    for x in (-20, 20):
        sketch.draw(HERE.limb(f"{x * 0.8},-42 {x * 1.1:.0f},-2", 5.4, 4.6), fill=wood)
    sketch.draw(
        HERE.blob("-24,-45! -24,-41 -12,-37 12,-37 24,-41 24,-45!"), fill=shade(wood, -0.15)
    )
    sketch.draw(HERE.ellipse(0, -45, 24, 5.4), fill=downwards(sketch, shade(wood, 0.12), -50, -40))
    sketch.stroke(
        HERE.line("-14,-45 0,-43.6 12,-45"), ink=shade(wood, -0.35), width=0.7, opacity=0.7
    )
    return sketch.drawing({"grip": (0, -20), "back": (0, -46), "head": (0, -48), "seat": (0, 0)})


def rocking_chair(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a rocking chair with a cushion, 112 high."""
    wood = look.colour or dice.choose("wood", _WOODS)
    cloth = dice.choose("cushion", _CLOTHS)
    sketch = Sketch(1.3)
    sketch.draw(
        HERE.limb("-56,-14 -30,-4 0,-3 32,-5 58,-18", 5, 6, 6.4, 6, 5), fill=shade(wood, -0.2)
    )
    sketch.draw(HERE.limb("-26,-46 -30,-5", 6, 6), HERE.limb("30,-46 34,-6", 6, 6), fill=wood)
    spindles = [HERE.limb(f"{-30 + at * 0.2},-48 {-54 + at * 9},-108", 3.6, 3.4) for at in range(4)]
    sketch.draw(*spindles, fill=wood)
    sketch.draw(
        HERE.blob("-62,-112! -60,-98 -20,-92 -16,-106! -36,-114"),
        fill=downwards(sketch, wood, -114, -92),
    )
    sketch.draw(HERE.blob("-36,-46! 38,-50! 40,-42! -34,-38!"), fill=wood)
    sketch.draw(HERE.blob("-32,-46 -28,-54 30,-58 36,-52 34,-48 -30,-44"), fill=cloth)
    arm = HERE.limb("-40,-70 0,-72 34,-70", 6, 6, 7), HERE.limb("28,-70 30,-50", 5, 5)
    sketch.draw(*arm, fill=shade(wood, 0.1))
    return sketch.drawing({"back": (4, -54), "head": (-40, -110), "seat": (0, 0)}, "right")


def gaming_chair(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a gaming chair on castors, 130 high."""
    colour = look.colour or dice.choose(
        "colour", ("#e2493f", "#3f8fd0", "#6fc04f", "#e667a0"), (3, 2, 2, 2)
    )
    sketch, dark = Sketch(1.3), "#45424e"
    feet = (
        HERE.limb("0,-26 -36,-10", 7, 5),
        HERE.limb("0,-26 36,-10", 7, 5),
        HERE.limb("0,-26 0,-8", 7, 5),
    )
    sketch.draw(*feet, fill="#6b6872")
    for x in (-36, 0, 36):
        sketch.draw(HERE.ellipse(x, -5, 5), fill=dark)
    sketch.draw(HERE.limb("0,-46 0,-26", 9, 9), fill="#8d8a94")
    back = "-27,-56! -36,-86 -30,-112 -22,-128 0,-132 22,-128 30,-112 36,-86 27,-56!"
    sketch.draw(HERE.blob(back), fill=downwards(sketch, dark, -132, -56))
    for side in (-1, 1):
        wing = (
            f"{side * 27},-58! {side * 35},-86 {side * 29},-112 {side * 22},-126! "
            f"{side * 14},-112 {side * 19},-86 {side * 17},-58!"
        )
        sketch.draw(HERE.blob(wing), fill=downwards(sketch, colour, -126, -58))
    sketch.draw(rounded(-13, -126, 13, -112, 5), fill=colour)
    sketch.draw(rounded(-14, -80, 14, -66, 5), fill=shade(colour, -0.1))
    sketch.draw(rounded(-34, -60, 34, -44, 7), fill=downwards(sketch, colour, -60, -44))
    sketch.draw(rounded(-22, -61, 22, -46, 5), fill=dark)
    for side in (-1, 1):
        sketch.draw(HERE.limb(f"{side * 40},-74 {side * 40},-52", 5, 5), fill="#6b6872")
        sketch.draw(
            rounded(min(side * 34, side * 47), -80, max(side * 34, side * 47), -73, 3), fill=dark
        )
    return sketch.drawing({"back": (0, -58), "head": (0, -130), "seat": (0, 0)})


def deckchair(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a deckchair with a striped cloth, 95 high."""
    colour = look.colour or dice.choose("colour", _CLOTHS)
    wood = "#c99a68"
    sketch = Sketch(1.2)
    sketch.draw(
        HERE.limb("-62,-92 52,-2", 5, 5), HERE.limb("62,-46 -40,-2", 5, 5), fill=shade(wood, -0.15)
    )
    cloth = "-64,-94! -36,-96! -18,-58 8,-34 66,-50! 60,-36 4,-16 -30,-40!"
    sketch.draw(HERE.blob(cloth), fill=downwards(sketch, colour, -96, -20))
    with sketch.inside():
        stripe = (
            HERE.line("-56,-98 -34,-58 4,-26 70,-44"),
            HERE.line("-42,-100 -22,-62 10,-34 72,-52"),
        )
        sketch.stroke(*stripe, ink="#fffaf0", width=4.4)
    sketch.draw(HERE.limb("-70,-93 -30,-97", 5, 5), HERE.limb("52,-40 70,-54", 5, 5), fill=wood)
    sketch.draw(HERE.limb("-46,-58 -8,-2", 4.6, 4.6), fill=wood)
    return sketch.drawing({"back": (4, -32), "head": (-48, -94), "seat": (0, 0)}, "right")


def sleeping_bag(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a sleeping bag, open at the top, 38 high and 180 long."""
    colour = look.colour or dice.choose(
        "colour", ("#4584b4", "#d9683f", "#5f9a6a", "#8f6fae"), (3, 2, 2, 2)
    )
    inside = mix(colour, "#fff0c8", 0.75)
    sketch = Sketch(1.1)
    bag = "-90,-4 -86,-26 -50,-36 20,-30 70,-24 92,-16 92,-2 60,0 -70,0"
    sketch.draw(HERE.blob(bag), fill=downwards(sketch, colour, -36, 0))
    with sketch.inside():
        seams = [HERE.line(f"{x},-40 {x + 8},-18 {x},4") for x in (-30, -4, 22, 48, 72)]
        sketch.stroke(*seams, ink=shade(colour, -0.35), width=1.6)
        sketch.stroke(HERE.line("-60,-8 20,-6 96,-8"), ink="#f3e6c8", width=1.8)
    sketch.draw(HERE.blob("-94,-4 -96,-24 -80,-36 -56,-37! -44,-22 -52,-4! -74,1"), fill=inside)
    sketch.draw(HERE.blob("-84,-10 -82,-24 -66,-27 -58,-18 -64,-8"), fill="#fffaf0")
    sketch.draw(
        HERE.blob("-56,-37! -34,-38 -26,-30! -36,-14 -52,-4! -46,-20"), fill=shade(inside, -0.08)
    )
    return sketch.drawing({"back": (10, -30), "head": (-70, -32), "seat": (0, 0)})


def towel(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a towel over a wooden rail, 75 high."""
    colour = look.colour or dice.choose(
        "colour", ("#7fb8d8", "#e88a8a", "#f0cf70", "#9acb9a"), (3, 2, 2, 2)
    )
    sketch = Sketch(1.0)
    for x in (-44, 44):
        sketch.draw(HERE.limb(f"{x},-74 {x},-3", 4.4, 4.4), fill="#b5804f")
        sketch.draw(rounded(x - 12, -4, x + 12, 0, 2), fill="#9a6a45")
    sketch.draw(HERE.limb("-48,-72 48,-72", 5, 5), fill="#b5804f")
    sketch.draw(
        HERE.blob("-34,-75! 34,-75! 33,-16! 18,-13 0,-16 -18,-13 -33,-16!"),
        fill=sideways(sketch, colour, -34, 34),
    )
    with sketch.inside():
        for y in (-32, -25):
            sketch.stroke(HERE.line(f"-40,{y} 40,{y}"), ink=shade(colour, 0.55), width=3.4)
        folds = [HERE.line(f"{x},-68 {x + 2},-40") for x in (-18, 14)]
        sketch.stroke(*folds, ink=shade(colour, -0.3), width=1.4, opacity=0.6)
        fringe = [HERE.line(f"{x},-19 {x},-10") for x in range(-32, 34, 4)]
        sketch.stroke(*fringe, ink=shade(colour, -0.2), width=0.9)
    return sketch.drawing({"back": (0, -75), "head": (0, -75), "seat": (0, 0)})
