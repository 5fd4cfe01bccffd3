"""What stands open because something is in it: an egg, a hat, a present, a case, a pot."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, sideways
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def hatched_egg(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an egg that has broken open, with the top of its shell beside it, 34 high."""
    shell = look.colour or dice.choose("shell", ("#fbf3e2", "#f2dfc0", "#e6f0ee"), (3, 2, 1))
    sketch = Sketch(0.7)
    cap = Place((34, -12), 1, 24)
    top = cap.blob("-13,6! -12,-3 -6,-11 0,-13 6,-11 12,-3 13,6! 9,2! 5,7! 0,2! -5,7! -9,2!")
    sketch.draw(top, fill=sideways(sketch, shell, 22, 48))
    sketch.draw(
        HERE.blob("-24,-30! -14,-38! 0,-34! 14,-38! 24,-30! 12,-24 -12,-24"),
        fill=shade(shell, -0.28),
    )
    sketch.held()
    body = HERE.blob(
        "-24,-31! -18,-24! -12,-32! -5,-24! 2,-32! 9,-24! 16,-32! 24,-28! 24,-16 14,-2 0,0 "
        "-14,-2 -24,-16"
    )
    sketch.draw(body, fill=sideways(sketch, shell, -24, 24))
    spots = [HERE.ellipse(x, y, 2.4) for x, y in ((-12, -14), (4, -16), (13, -10), (-3, -6))]
    sketch.draw(*spots, fill=shade(shell, -0.14), outlined=False)
    return sketch.drawing({"back": (0, -31), "grip": (0, -8), "head": (0, -34), "seat": (0, 0)})


def upturned_hat(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a top hat that stands upside down, 44 high; what is in it looks over its brim."""
    felt = look.colour or dice.choose("felt", ("#45424f", "#5a4a68", "#3f5068"), (4, 2, 1))
    sketch = Sketch(0.8)
    sketch.draw(HERE.ellipse(0, -40, 36, 7), fill=shade(felt, 0.12))
    sketch.draw(HERE.ellipse(0, -40, 23, 4.4), fill=shade(felt, -0.6), outlined=False)
    sketch.held()
    sketch.draw(
        HERE.blob("-22,-36! 0,-31 22,-36! 26,-2! 0,2 -26,-2!"), fill=sideways(sketch, felt, -26, 26)
    )
    with sketch.inside():
        sketch.stroke(HERE.line("-26,-27 0,-22 26,-27"), ink="#c9584c", width=7)
    front = HERE.blob("-36,-40! -30,-35.5 0,-35 30,-35.5 36,-40! 31,-33 0,-29.5 -31,-33")
    sketch.draw(front, fill=shade(felt, 0.2))
    return sketch.drawing({"back": (0, -37), "grip": (0, -10), "head": (0, -42), "seat": (0, 0)})


def present_opened(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an open present, its lid with the bow beside it, 46 high."""
    paper = look.colour or dice.choose("paper", ("#d9584c", "#5f9fd0", "#8fae5c", "#b98fd0"))
    ribbon = dice.choose("ribbon", ("#f6e2a0", "#fdf4e6"), (2, 1))
    sketch = Sketch(0.8)
    sketch.draw(HERE.blob("-31,-36! 0,-41! 31,-36! 31,-28! -31,-28!"), fill=shade(paper, -0.45))
    sketch.held()
    sketch.draw(
        HERE.blob("-32,-37! 0,-33! 32,-37! 31,0! -31,0!"), fill=sideways(sketch, paper, -32, 32)
    )
    sketch.draw(HERE.blob("-6,-34! 6,-34! 6,0! -6,0!"), fill=ribbon)
    lid = Place((43, -26), 1, 68)
    sketch.draw(lid.blob("-24,-5! 24,-5! 24,6! -24,6!"), fill=shade(paper, 0.15))
    sketch.draw(lid.blob("-5,-5! 5,-5! 5,6! -5,6!"), fill=ribbon)
    bow = lid.blob("0,-6! -14,-15 -16,-7"), lid.blob("0,-6! 14,-15 16,-7")
    sketch.draw(*bow, fill=ribbon)
    return sketch.drawing({"back": (0, -34), "grip": (0, -10), "head": (0, -40), "seat": (0, 0)})


def open_suitcase(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a suitcase with its lid up, 76 high; what is in it looks out before the lid."""
    hide = look.colour or dice.choose("hide", ("#a8714a", "#5f8f86", "#b5584c"), (3, 2, 2))
    sketch, lining = Sketch(0.9), "#f0dfc0"
    sketch.draw(HERE.blob("-42,-30! -44,-70 -38,-76 38,-76 44,-70 42,-30!"), fill=hide)
    sketch.draw(HERE.blob("-37,-30! -39,-67 -34,-71 34,-71 39,-67 37,-30!"), fill=lining)
    sketch.held()
    sketch.draw(
        HERE.blob("-45,-33! 45,-33! 43,-3 40,0! -40,0! -43,-3"),
        fill=sideways(sketch, hide, -45, 45),
    )
    for x in (-26, 26):
        sketch.draw(
            HERE.blob(f"{x - 4},-33! {x + 4},-33! {x + 4},0! {x - 4},0!"), fill=shade(hide, -0.3)
        )
        sketch.draw(
            HERE.blob(f"{x - 3},-25! {x + 3},-25! {x + 3},-17! {x - 3},-17!"), fill="#e8c35a"
        )
    grip = HERE.line("-10,-22 -9,-14 9,-14 10,-22")
    sketch.stroke(grip, ink="#5b4636", width=4.4)
    sketch.stroke(grip, ink=shade(hide, -0.4), width=2.8)
    return sketch.drawing({"back": (0, -31), "grip": (0, -18), "head": (0, -76), "seat": (0, 0)})


def open_pot(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an empty cooking pot with two handles, 42 high."""
    enamel = look.colour or dice.choose("enamel", ("#c8483f", "#4a80c4", "#8d949c", "#6fa377"))
    sketch = Sketch(0.9)
    for side in (-1, 1):
        loop = f"{side * 33},-29 {side * 44},-31 {side * 44},-22 {side * 33},-20"
        sketch.stroke(HERE.line(loop), ink=shade(enamel, -0.4), width=5)
    sketch.draw(HERE.ellipse(0, -37, 34, 7), fill=shade(enamel, -0.5))
    sketch.held()
    body = HERE.blob("-34,-37! 0,-30 34,-37! 33,-8 27,0! -27,0! -33,-8")
    sketch.draw(body, fill=sideways(sketch, enamel, -34, 34))
    sketch.stroke(HERE.line("-33,-14 0,-10 33,-14"), ink="#fff6e6", width=2.2, opacity=0.8)
    sketch.stroke(HERE.line("-33.6,-36.4 0,-29.4 33.6,-36.4"), ink=shade(enamel, 0.4), width=1.8)
    return sketch.drawing({"back": (0, -34), "grip": (0, -14), "head": (0, -38), "seat": (0, 0)})


def open_boot(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a tall boot that stands open, 74 high; what is in it looks out of its leg."""
    hide = look.colour or dice.choose("hide", ("#a8613f", "#d9a23f", "#b5483f", "#5f7f9c"))
    sketch = Sketch(0.9)
    sketch.draw(HERE.ellipse(-10, -70, 22, 5), fill=shade(hide, -0.5))
    sketch.held()
    leg = "-32,-70! -10,-65 12,-70! 11,-34 18,-27 36,-21 46,-10 45,-3! -33,-3!"
    sketch.draw(HERE.blob(leg), fill=sideways(sketch, hide, -32, 46))
    with sketch.inside():
        sketch.stroke(HERE.line("-34,-58 -10,-53 14,-58"), ink=shade(hide, 0.4), width=5)
    sketch.draw(
        HERE.blob("-35,-6! 47,-6! 47,0! -3,0! -5,-3! -12,-3! -13,2! -35,2!"), fill="#4a3a36"
    )
    return sketch.drawing(
        {"back": (-10, -67), "grip": (0, -30), "head": (-10, -70), "seat": (0, 0)}
    )


def open_teapot(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a teapot without its lid, 48 high; what is in it looks out."""
    glaze = look.colour or dice.choose("glaze", ("#e58f74", "#86b3cf", "#f1e6d2", "#9bbf8a"))
    sketch = Sketch(0.8)
    for ink, width in (("#5b4636", 6.4), (shade(glaze, -0.1), 4.8)):
        sketch.stroke(HERE.line("26,-38 44,-40 46,-22 28,-14"), ink=ink, width=width)
    spout = HERE.blob("-24,-24! -40,-30 -44,-44! -36,-46! -32,-38 -22,-36!")
    sketch.draw(spout, fill=shade(glaze, -0.06))
    sketch.draw(HERE.ellipse(0, -46, 20, 5), fill=shade(glaze, -0.5))
    sketch.held()
    body = HERE.blob("-20,-46! 0,-41 20,-46! 32,-30 30,-12 16,-1! -16,-1! -30,-12 -32,-30")
    sketch.draw(body, fill=sideways(sketch, glaze, -32, 32))
    dots = [HERE.ellipse(x, -22 + abs(x) * 0.1, 3.4) for x in (-20, -7, 7, 20)]
    sketch.draw(*dots, fill=shade(glaze, 0.55), outlined=False)
    sketch.stroke(HERE.line("-19.6,-45.6 0,-40.6 19.6,-45.6"), ink=shade(glaze, 0.45), width=1.6)
    return sketch.drawing({"back": (0, -43), "grip": (40, -28), "head": (0, -46), "seat": (0, 0)})


def hollow_pumpkin(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a hollow pumpkin, its lid beside it, 62 high; what is in it looks out."""
    skin = look.colour or dice.choose("skin", ("#e8893a", "#e2762f", "#eba04a"), (3, 2, 2))
    sketch = Sketch(0.9)
    lid = Place((54, -9), 1, 16)
    sketch.draw(lid.limb("0,-6 3,-18", 6, 5), fill="#7f9a4e")
    sketch.draw(lid.blob("-24,4! -16,-6 0,-9 16,-6 24,4! 0,9"), fill=shade(skin, 0.1))
    sketch.draw(HERE.ellipse(0, -54, 27, 6), fill="#a8552a")
    sketch.held()
    body = "-27,-54! 0,-48 27,-54! 42,-44 47,-24 38,-4 20,1 0,-1 -20,1 -38,-4 -47,-24 -42,-44"
    sketch.draw(HERE.blob(body), fill=sideways(sketch, skin, -47, 47))
    with sketch.inside():
        ribs = [HERE.line(f"{x * 0.6:.0f},-52 {x},-26 {x * 0.7:.0f},2") for x in (-32, -15, 15, 32)]
        sketch.stroke(*ribs, ink=shade(skin, -0.35), width=1.8, opacity=0.7)
    sketch.stroke(HERE.line("-26.6,-53.6 0,-47.6 26.6,-53.6"), ink="#f7d79a", width=2.6)
    return sketch.drawing({"back": (0, -51), "grip": (0, -20), "head": (0, -54), "seat": (0, 0)})


def open_cauldron(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an empty cauldron on three legs, 62 high; what is in it looks over its rim."""
    iron = look.colour or dice.choose("iron", ("#55525c", "#4a5560", "#5f524f"), (3, 2, 1))
    sketch = Sketch(0.9)
    legs = [HERE.limb(f"{x},-10 {x * 1.2:.0f},-2", 8, 6) for x in (-24, 0, 24)]
    sketch.draw(*legs, fill=shade(iron, -0.2))
    for side in (-1, 1):
        ring = HERE.ellipse(side * 41, -40, 7)
        sketch.stroke(ring, ink="#5b4636", width=4)
        sketch.stroke(ring, ink="#9aa3ab", width=2.6)
    sketch.draw(HERE.ellipse(0, -56, 34, 7), fill=shade(iron, -0.55))
    sketch.held()
    body = "-34,-56! 0,-49 34,-56! 31,-48 42,-32 38,-14 20,-4! -20,-4! -38,-14 -42,-32 -31,-48"
    sketch.draw(HERE.blob(body), fill=sideways(sketch, iron, -42, 42))
    rim = HERE.limb("-37,-57 -18,-51.5 0,-50 18,-51.5 37,-57", 5, 6, 6, 6, 5)
    sketch.draw(rim, fill=shade(iron, 0.25))
    return sketch.drawing({"back": (0, -53), "grip": (0, -20), "head": (0, -58), "seat": (0, 0)})
