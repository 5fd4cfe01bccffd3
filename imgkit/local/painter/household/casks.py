"""What one keeps and carries things in: a bucket, a barrel, a flower pot, a bag and a sack."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.forms import HERE, sideways
from imgkit.local.painter.light import Light
from imgkit.local.painter.parsing.pouring import LIQUID
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch


def bucket(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bucket whose handle is behind what is in it, 62 high."""
    tin = look.colour or dice.choose("tin", ("#5f9fd0", "#d9705f", "#a9b4bc", "#e6b84c"))
    sketch = Sketch(0.8)
    for ink, width in (("#5b4636", 3.4), ("#c9d0d6", 2.0)):
        sketch.stroke(HERE.line("-24,-41 -19,-56 0,-63 19,-56 24,-41"), ink=ink, width=width)
    sketch.draw(HERE.ellipse(0, -40, 26, 5.5), fill=shade(tin, -0.42))
    liquid = detail(look, LIQUID, "")
    if liquid:
        sketch.draw(HERE.ellipse(0, -38.6, 23.5, 4.2), fill=liquid, outlined=False)
    sketch.held()
    body = HERE.blob("-26,-40! 0,-34.5 26,-40! 19,-1! 0,1 -19,-1!")
    sketch.draw(body, fill=sideways(sketch, tin, -26, 26))
    with sketch.inside():
        sketch.stroke(HERE.line("-26,-27 0,-22 26,-27"), ink=shade(tin, -0.25), width=1.6)
        sketch.stroke(HERE.line("-24,-11 0,-7 24,-11"), ink=shade(tin, -0.25), width=1.6)
    rim = HERE.line("-25.6,-39.6 0,-34 25.6,-39.6")
    sketch.stroke(rim, ink=shade(tin, 0.4), width=2)
    sketch.draw(HERE.ellipse(-24, -40, 2.4), HERE.ellipse(24, -40, 2.4), fill="#c9d0d6")
    return sketch.drawing({"back": (0, -38), "grip": (0, -62), "head": (0, -62), "seat": (0, 0)})


def paint_pot(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an open tin of paint that has dripped, 58 high."""
    paint = look.colour or dice.choose("paint", ("#d9483b", "#4f86d0", "#f0b93a", "#6fa85c"))
    sketch, tin = Sketch(0.8), "#c3c9cf"
    for ink, width in (("#5b4636", 3.2), ("#9aa3ab", 1.8)):
        sketch.stroke(HERE.line("-24,-40 -18,-53 0,-59 18,-53 24,-40"), ink=ink, width=width)
    sketch.draw(HERE.ellipse(0, -40, 26, 5.5), fill=shade(tin, -0.2))
    sketch.draw(HERE.ellipse(0, -39.4, 23, 4.4), fill=shade(paint, 0.1), outlined=False)
    sketch.held()
    body = HERE.blob("-26,-40! 0,-34.5 26,-40! 26,-3! 0,0 -26,-3!")
    sketch.draw(body, fill=sideways(sketch, tin, -26, 26))
    with sketch.inside():
        drips = (
            "-30,-44! 0,-30 30,-44! 30,-30 22,-26 18,-16 13,-25 4,-24 0,-10 -6,-23 -14,-24 "
            "-19,-6 -24,-26 -30,-30"
        )
        sketch.draw(
            HERE.blob(drips), fill=sketch.fade((shade(paint, 0.2), paint), (-20, -40), (20, 0))
        )
    sketch.stroke(HERE.line("-25.6,-39.6 0,-34 25.6,-39.6"), ink=shade(tin, 0.5), width=2)
    return sketch.drawing({"back": (0, -38), "grip": (0, -58), "head": (0, -58), "seat": (0, 0)})


def barrel(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an open wooden barrel with iron hoops, 92 high."""
    wood = look.colour or dice.choose("wood", ("#b5824f", "#a06f45", "#c99a62"), (3, 2, 2))
    sketch, iron = Sketch(1.0), "#7d838b"
    sketch.draw(HERE.ellipse(0, -86, 29, 6.5), fill=shade(wood, -0.5))
    sketch.held()
    body = HERE.blob(
        "-29,-86! 0,-79.5 29,-86! 36,-62 38,-43 36,-24 29,0! -29,0! -36,-24 -38,-43 -36,-62"
    )
    sketch.draw(body, fill=sideways(sketch, wood, -38, 38))
    with sketch.inside():
        staves = [
            HERE.line(f"{0.76 * x:.1f},-90 {x},-43 {0.76 * x:.1f},2") for x in (-25, -13, 0, 13, 25)
        ]
        sketch.stroke(*staves, ink=shade(wood, -0.4), width=1.2, opacity=0.7)
        for y, sag in ((-70, 7), (-56, 7), (-28, 7), (-12, 6)):
            hoop = HERE.line(f"-40,{y - sag} 0,{y} 40,{y - sag}")
            sketch.stroke(hoop, ink=shade(iron, -0.4), width=5.4)
            sketch.stroke(hoop, ink=iron, width=3.8)
    sketch.stroke(HERE.line("-28.6,-85.6 0,-79 28.6,-85.6"), ink=shade(wood, 0.4), width=1.8)
    return sketch.drawing({"back": (0, -83), "head": (0, -86), "seat": (0, 0)})


def flower_pot(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a flower pot of clay with earth in it, 42 high."""
    clay = look.colour or dice.choose("clay", ("#c9714a", "#b8623f", "#d58a5c"), (3, 2, 2))
    sketch = Sketch(0.8)
    sketch.draw(HERE.ellipse(0, -39, 25, 5), fill=shade(clay, -0.35))
    sketch.draw(HERE.ellipse(0, -38, 21, 3.6), fill="#5f4433", outlined=False)
    sketch.held()
    sketch.draw(
        HERE.blob("-21,-30! 21,-30! 15,-1! 0,1 -15,-1!"), fill=sideways(sketch, clay, -21, 21)
    )
    rim = HERE.blob("-26,-39! 0,-34 26,-39! 24.5,-28! 0,-23.5 -24.5,-28!")
    sketch.draw(rim, fill=sideways(sketch, shade(clay, 0.12), -26, 26))
    return sketch.drawing({"back": (0, -37), "grip": (0, -14), "head": (0, -39), "seat": (0, 0)})


def bag(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an open bag with a long handle; what is in it looks out before its back, 78 high."""
    cloth = look.colour or dice.choose("cloth", ("#d98f5c", "#7fa8b8", "#c9756f", "#8fae76"))
    sketch = Sketch(0.9)
    arch = HERE.line("-17,-46 -15,-70 0,-78 15,-70 17,-46")
    for ink, width in (("#5b4636", 5.6), (shade(cloth, -0.25), 4.2)):
        sketch.stroke(arch, ink=ink, width=width)
    sketch.draw(HERE.blob("-29,-40! -29,-49! 0,-51 29,-49! 29,-40!"), fill=shade(cloth, -0.42))
    sketch.held()
    body = HERE.blob("-30,-48! 0,-42 30,-48! 33,-4 29,0! -29,0! -33,-4")
    sketch.draw(body, fill=sideways(sketch, cloth, -33, 33))
    with sketch.inside():
        sketch.stroke(HERE.line("-34,-40 0,-34 34,-40"), ink=shade(cloth, -0.3), width=1.4)
    heart = HERE.blob("0,-10! -10,-20 -7,-26 0,-22! 7,-26 10,-20")
    sketch.draw(heart, fill=shade(cloth, 0.45))
    return sketch.drawing({"back": (0, -45), "grip": (0, -76), "head": (0, -76), "seat": (0, 0)})


def sack(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an open sack with a rolled rim, 62 high."""
    jute = look.colour or dice.choose("jute", ("#c9a56f", "#b8945f", "#d8bb8a"), (3, 2, 2))
    sketch = Sketch(0.9)
    sketch.draw(HERE.ellipse(0, -57, 25, 6), fill=shade(jute, -0.45))
    sketch.held()
    body = HERE.blob("-23,-56! 0,-50 23,-56! 29,-34 33,-10 26,0! -26,0! -33,-10 -29,-34")
    sketch.draw(body, fill=sideways(sketch, jute, -33, 33))
    with sketch.inside():
        folds = [HERE.line(plan) for plan in ("-14,-50 -18,-30 -16,-16", "12,-50 17,-28 14,-12")]
        sketch.stroke(*folds, ink=shade(jute, -0.35), width=1.4, opacity=0.7)
    patch = HERE.blob("4,-26! 19,-28! 20,-13! 5,-12!")
    sketch.draw(patch, fill=shade(jute, -0.2))
    rolled = HERE.limb("-27,-57 -14,-52 0,-50.5 14,-52 27,-57", 5, 7, 7, 7, 5)
    sketch.draw(rolled, fill=shade(jute, 0.2))
    return sketch.drawing({"back": (0, -54), "grip": (0, -50), "head": (0, -57), "seat": (0, 0)})
