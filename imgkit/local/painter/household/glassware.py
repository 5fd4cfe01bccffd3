"""What one sees through: a jar, a glass, a bottle that lies, a bubble, with room for things."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.forms import HERE
from imgkit.local.painter.light import Light
from imgkit.local.painter.parsing.pouring import LIQUID
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch

_TINTS = ("#d9eef2", "#e2f0dc", "#e9edf6")


def glass_jar(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a jar of clear glass with a lid of cloth, 84 high; there is room in it."""
    glass = look.colour or dice.choose("glass", _TINTS, (4, 2, 2))
    lid = dice.choose("lid", ("#d9705f", "#6f9fc8", "#e0b45c", "#8fae76"), (3, 2, 2, 2))
    sketch = Sketch(0.9)
    body = "-30,-2 -34,-12 -34,-54 -26,-66! 26,-66! 34,-54 34,-12 30,-2 24,0! -24,0!"
    sketch.draw(HERE.blob(body), fill=glass, opacity=0.75)
    liquid = detail(look, LIQUID, "")
    if liquid:
        level = HERE.blob("-34,-52! 0,-49 34,-52! 34,-12 30,-2 24,0! -24,0! -30,-2 -34,-12")
        sketch.draw(level, fill=liquid, outlined=False, opacity=0.85)
    sketch.held()
    sketch.stroke(HERE.blob(body), width=1.6)
    sketch.stroke(HERE.line("-28,-52 -28,-14"), ink="#ffffff", width=3.6, opacity=0.75)
    sketch.stroke(HERE.line("28,-50 28,-40"), ink="#ffffff", width=2.4, opacity=0.6)
    cover = HERE.blob("-27,-64! -26,-80 -20,-84 20,-84 26,-80 27,-64! 14,-61 0,-64 -14,-61")
    sketch.draw(cover, fill=sketch.fade((shade(lid, 0.3), lid), (-26, -84), (26, -62)))
    sketch.stroke(HERE.line("-26.6,-71 0,-68 26.6,-71"), ink=shade(lid, -0.4), width=2)
    return sketch.drawing(
        {"inside": (-29, -3), "inside edge": (29, -62), "grip": (0, -20), "back": (0, -84)}
    )


def tumbler(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an empty glass, 58 high; what is in it is seen through it."""
    glass = look.colour or dice.choose("glass", _TINTS, (4, 2, 2))
    sketch = Sketch(0.8)
    body = HERE.blob("-24,-56! 0,-59 24,-56! 18,-2! 0,1 -18,-2!")
    sketch.draw(body, fill=glass, opacity=0.7)
    liquid = detail(look, LIQUID, "#bfe2ef")
    if liquid:
        level = HERE.blob("-22.4,-44! 0,-41 22.4,-44! 17.6,-4! 0,-2 -17.6,-4!")
        sketch.draw(level, fill=liquid, opacity=0.85)
        sketch.draw(HERE.ellipse(0, -44, 22, 2.6), fill=shade(liquid, 0.2), outlined=False)
    sketch.held()
    sketch.draw(HERE.blob("-19.6,-7! 19.6,-7! 18,-2! 0,1 -18,-2!"), fill="#ffffff", opacity=0.6)
    sketch.stroke(body, width=1.4)
    sketch.stroke(HERE.line("-18,-46 -14.6,-14"), ink="#ffffff", width=3, opacity=0.8)
    sketch.stroke(HERE.line("-24,-56 0,-53 24,-56"), ink="#ffffff", width=1.6, opacity=0.9)
    return sketch.drawing(
        {"inside": (-17, -7), "inside edge": (17, -64), "grip": (0, -20), "back": (0, -55)}
    )


def lying_bottle(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bottle of clear glass that lies on two feet, 62 high; there is room in it."""
    glass = look.colour or dice.choose("glass", ("#d5ecec", "#dcefd6", "#e4ecf7"), (3, 3, 2))
    sketch, wood = Sketch(1.0), "#9a6b45"
    for x in (-38, 26):
        sketch.draw(HERE.blob(f"{x - 11},0! {x - 7},-12! {x + 7},-12! {x + 11},0!"), fill=wood)
    body = (
        "-66,-10 -70,-34 -66,-58 -58,-62! 30,-62! 46,-56 56,-44! 78,-43! 80,-45! 84,-45! 84,-25! "
        "80,-25! 78,-27! 56,-26! 46,-14 30,-8! -58,-8!"
    )
    sketch.draw(HERE.blob(body), fill=glass, opacity=0.75)
    cork = HERE.blob("82,-43! 98,-41! 98,-29! 82,-27!")
    sketch.held()
    sketch.draw(cork, fill="#c99a62")
    sketch.stroke(HERE.blob(body), width=1.8)
    sketch.stroke(HERE.line("-56,-55 0,-56 28,-54"), ink="#ffffff", width=3.4, opacity=0.8)
    sketch.stroke(HERE.line("-62,-20 -40,-15"), ink="#ffffff", width=2.4, opacity=0.6)
    return sketch.drawing(
        {"inside": (-58, -12), "inside edge": (36, -58), "grip": (70, -35), "back": (0, -62)}
    )


def water_bag(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a clear bag of water that is tied up, 96 high; fish swim in it."""
    water = look.colour or dice.choose("water", ("#9fd3ea", "#a8dcd8", "#a9c8ee"), (3, 2, 2))
    sketch = Sketch(0.9)
    frill = HERE.blob("-4,-76! -16,-92 -6,-90! 0,-96 6,-90! 17,-92 4,-76!")
    sketch.draw(frill, fill="#e6f3f7", opacity=0.85)
    body = "-4,-76! -16,-66 -32,-46 -36,-22 -28,-4 0,0 28,-4 36,-22 32,-46 16,-66 4,-76!"
    sketch.draw(HERE.blob(body), fill="#e9f5f8", opacity=0.8)
    with sketch.inside():
        fill = sketch.fade((shade(water, 0.35), water), (0, -52), (0, 0))
        level = HERE.blob("-40,-50! 0,-47 40,-50! 40,2! -40,2!")
        sketch.draw(level, fill=fill, outlined=False, opacity=0.85)
    sketch.held()
    sketch.stroke(HERE.blob(body), width=1.6)
    sketch.stroke(HERE.line("-25,-44 -29,-26 -25,-12"), ink="#ffffff", width=3, opacity=0.85)
    sketch.draw(HERE.limb("-7,-76 7,-76", 5, 5), fill="#d9584c")
    bubbles = [
        HERE.ellipse(x, y, size) for x, y, size in ((18, -40, 2), (22, -33, 1.5), (16, -30, 1.2))
    ]
    sketch.draw(*bubbles, fill="#f6fcff")
    return sketch.drawing(
        {"inside": (-27, -5), "inside edge": (27, -48), "grip": (0, -86), "back": (0, -76)}
    )


def soap_bubble(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw one large bubble that shimmers, 120 high; there is room in it."""
    tint = look.colour or dice.choose("tint", ("#d8eefb", "#efe2fb", "#dff6ee"), (3, 2, 2))
    sketch = Sketch(0.8)
    ball = HERE.ellipse(0, -60, 59)
    sketch.draw(ball, fill=tint, outlined=False, opacity=0.45)
    sketch.held()
    rim = sketch.glow(("#ffffff", "#ffffff", "#f3b6e0", "#9fd6f5"), (0, -60), 60)
    sketch.draw(ball, fill=rim, outlined=False, opacity=0.28)
    sketch.stroke(ball, ink="#8fb9d6", width=1.8)
    sketch.stroke(HERE.line("-44,-76 -34,-95 -16,-106"), ink="#ffffff", width=5, opacity=0.9)
    sketch.stroke(HERE.line("44,-42 34,-26 20,-16"), ink="#ffffff", width=3, opacity=0.7)
    return sketch.drawing({"inside": (-41, -17), "inside edge": (41, -101), "back": (0, -118)})
