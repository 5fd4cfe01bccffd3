"""What stands in a garden: a gazebo and a greenhouse."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch

_LEAF = "#7aa354"


def gazebo(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a gazebo, 330 high: a roof on six posts, railings, and climbing leaves.

    Args:
        dice: What chooses the colours of posts and roof.
        look: The colour of its wood, where the prompt names one.
        light: Whether a lamp shines in it.
    """
    wood = look.colour or dice.choose("wood", ("#f3ead8", "#b98a5a", "#9fb8a8"), (3, 3, 1))
    roof = dice.choose("roof", ("#b8574a", "#6f8f86", "#8a6a4c"), (3, 2, 2))
    sketch = Sketch(1.6)
    sketch.draw(
        HERE.blob("-150,-14! -128,-30! 128,-30! 150,-14! 132,0! -132,0!"),
        fill=sketch.fade((shade(wood, 0.1), shade(wood, -0.25)), (0, -30), (0, 0)),
    )
    back = [HERE.blob(f"{x - 3},-28! {x - 3},-206! {x + 3},-206! {x + 3},-28!") for x in (-56, 56)]
    sketch.draw(*back, fill=shade(wood, -0.25))
    rail = HERE.blob("-118,-84! 118,-84! 118,-78! -118,-78!")
    bars = [HERE.line(f"{x},-80 {x},-30") for x in range(-108, 110, 18) if abs(x) > 30]
    sketch.stroke(*bars, ink=shade(wood, -0.3), width=3)
    sketch.draw(rail, fill=shade(wood, -0.18))
    if light.lamps:
        sketch.soft(HERE.ellipse(0, -180, 70, 60), colour="#ffe9a0", opacity=0.9)
    sketch.stroke(HERE.line("0,-212 0,-192"), width=2)
    sketch.draw(HERE.blob("-8,-192! 8,-192! 11,-174! -11,-174!"),
                fill="#ffe08a" if light.lamps else "#f6ecd2")  # fmt: skip
    sketch.held()
    posts = [
        HERE.blob(f"{x - 6},-16! {x - 5},-212! {x + 5},-212! {x + 6},-16!") for x in (-122, 122)
    ]
    sketch.draw(*posts, fill=sketch.fade((shade(wood, 0.2), shade(wood, -0.1)), (-8, 0), (8, 0)))
    _vines(sketch, dice)
    arches = HERE.blob("-128,-214! 128,-214! 128,-190! 96,-204 60,-206 0,-200 -60,-206 -96,-204 "
                       "-128,-190!")  # fmt: skip
    sketch.draw(arches, fill=shade(wood, 0.06))
    sketch.draw(
        HERE.blob("0,-306! 60,-270 120,-232 162,-212! -162,-212! -120,-232 -60,-270"),
        fill=sketch.fade((shade(roof, 0.2), shade(roof, -0.2)), (0, -306), (0, -212)),
    )
    with sketch.inside():
        ribs = [HERE.line(f"0,-306 {x},-206") for x in (-110, -50, 0, 50, 110)]
        sketch.stroke(*ribs, ink=shade(roof, -0.4), width=2.4, opacity=0.7)
        rows = [HERE.line(f"-170,{y} 0,{y + 8} 170,{y}") for y in (-232, -252, -272)]
        sketch.stroke(*rows, ink=shade(roof, -0.4), width=1.6, opacity=0.4)
    sketch.draw(HERE.ellipse(0, -312, 9), fill="#e8b94a")
    return sketch.drawing({"back": (0, -26), "head": (0, -300), "seat": (0, -26)})


def _vines(sketch: Sketch, dice: Dice) -> None:
    """Let leaves climb up the posts."""
    lean = dice.number("vine", -4, 0, 4)
    for x in (-122, 122):
        stem = HERE.line(f"{x - 7},-20 {x + 8},-70 {x - 8 + lean},-120 {x + 8},-170 {x},-208")
        sketch.stroke(stem, ink=shade(_LEAF, -0.4), width=2.6)
        leaves = [
            HERE.ellipse(x + (10 if at % 2 else -10), -28 - at * 17, 9, 6, 30 if at % 2 else -30)
            for at in range(11)
        ]
        sketch.draw(*leaves, fill=_LEAF)


def greenhouse(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a greenhouse of glass, 250 high, with plants that show through its panes.

    Args:
        dice: What chooses the colour of its frame.
        look: That colour, where the prompt names one.
        light: Whether a lamp shines in it.
    """
    frame = look.colour or dice.choose("frame", ("#f4f1e8", "#8fae9c", "#b98a5a"), (3, 2, 2))
    glass = ("#fff3c4", "#ffe39a") if light.lamps else ("#eaf6f4", "#bfe0dc")
    sketch = Sketch(1.6)
    shape = "-168,0! -168,-132! 0,-240! 168,-132! 168,0!"
    sketch.draw(HERE.blob(shape), fill=sketch.fade(glass, (0, -240), (0, 0)))
    with sketch.inside():
        for x, tall in ((-136, 74), (-98, 96), (-60, 70), (62, 84), (102, 100), (138, 72)):
            stem = HERE.line(f"{x},0 {x + 4},{-tall * 0.5:.0f} {x},{-tall}")
            sketch.stroke(stem, ink=shade(_LEAF, -0.3), width=3)
            leaves = [
                HERE.ellipse(
                    x + (11 if at % 2 else -11), -16 - at * tall / 6, 13, 8, 24 - 48 * (at % 2)
                )
                for at in range(6)
            ]
            sketch.draw(*leaves, fill=_LEAF)
            fruit = [
                HERE.ellipse(x + turn, -tall * share, 6) for turn, share in ((9, 0.4), (-8, 0.7))
            ]
            sketch.draw(*fruit, fill="#d9584c")
        shine = [
            HERE.blob(f"{x},-250! {x + 26},-250! {x - 90},10! {x - 116},10!") for x in (-20, 130)
        ]
        sketch.draw(*shine, fill="#ffffff", outlined=False, opacity=0.3)
    bars = [
        HERE.line(f"{x},-4 {x},{-132 - (168 - abs(x)) * 0.643:.0f}") for x in range(-112, 113, 56)
    ]
    rails = [HERE.line("-168,-66 168,-66"), HERE.line("-168,-132 168,-132")]
    edges = HERE.line("-168,-5! -168,-132! 0,-240! 168,-132! 168,-5!")
    for lines, width in (((*bars, *rails), 5.0), ((edges,), 9.0)):
        sketch.stroke(*lines, ink="#5b4636", width=width + 2.6)
        sketch.stroke(*lines, ink=frame, width=width)
    sketch.draw(HERE.blob("-30,0! -30,-108! 30,-108! 30,0!"),
                fill=sketch.fade(glass, (0, -108), (0, 0)))  # fmt: skip
    sketch.stroke(HERE.line("-30,-3! -30,-108! 30,-108! 30,-3!"), ink=frame, width=5)
    sketch.draw(HERE.ellipse(20, -54, 4), fill=shade(frame, -0.4))
    return sketch.drawing({"back": (0, -236), "head": (0, -240), "seat": (0, 0)})
