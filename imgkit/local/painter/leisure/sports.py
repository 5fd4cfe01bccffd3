"""What one trains with: weights, a hoop, a punching bag, flippers, a treadmill, a podium."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, ball, box, downwards, rounded, sideways
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_STEEL = "#c3c9ce"
_PAINTS = ("#d9584c", "#4584b4", "#e5b04d", "#6fa377")


def dumbbell(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a dumbbell, 26 high."""
    paint = look.colour or dice.choose("paint", ("#5b5a66", "#4584b4", "#d9584c"), (3, 2, 2))
    sketch = Sketch(0.55)
    sketch.draw(box(-12, -16, 12, -10), fill=downwards(sketch, _STEEL, -16, -10))
    grooves = [HERE.line(f"{x},-16 {x + 1.6},-10") for x in range(-10, 11, 4)]
    sketch.stroke(*grooves, ink="#8d949a", width=0.6)
    for side in (-1, 1):
        for near, far, half in ((11, 18, 13), (18, 24, 10), (24, 27, 5)):
            left, right = sorted((side * near, side * far))
            disc = rounded(left, -13 - half, right, -13 + half, 2)
            sketch.draw(disc, fill=downwards(sketch, paint, -13 - half, -13 + half))
    return sketch.drawing({"grip": (0, -13), "back": (0, -17), "head": (0, -17), "seat": (0, 0)})


def barbell(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a barbell with coloured plates, 45 high and 190 wide."""
    plates = (
        (look.colour,) * 3
        if look.colour
        else dice.choose(
            "plates", (("#d9443f", "#4584b4", "#e5b04d"), ("#5b5a66", "#d9443f", "#5b5a66")), (3, 1)
        )
    )
    sketch = Sketch(0.9)
    sketch.draw(rounded(-95, -25, 95, -20, 2), fill=downwards(sketch, _STEEL, -25, -20))
    for side in (-1, 1):
        spots = ((54, 63, 22.5), (63, 71, 19), (71, 77, 13), (77, 82, 6))
        for (near, far, half), colour in zip(spots, (*plates, _STEEL), strict=True):
            left, right = sorted((side * near, side * far))
            disc = rounded(left, -22.5 - half, right, -22.5 + half, 2.4)
            sketch.draw(disc, fill=downwards(sketch, colour, -22.5 - half, -22.5 + half))
    return sketch.drawing({"grip": (0, -22.5), "back": (0, -26), "head": (0, -26), "seat": (0, 0)})


def basketball_hoop(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a basketball hoop with its board and net on a post, 300 high."""
    paint = look.colour or dice.choose("paint", ("#e8803c", "#4584b4", "#d9584c"), (3, 2, 2))
    sketch = Sketch(1.6)
    sketch.draw(HERE.blob("-42,0! -36,-12 36,-12 42,0!"), fill=shade(paint, -0.3))
    sketch.draw(box(-7, -200, 7, -10), fill=sideways(sketch, look.colour or "#8d959c", -7, 7))
    sketch.draw(rounded(-72, -300, 72, -196, 6), fill=downwards(sketch, "#fdfbf6", -300, -196))
    sketch.stroke(rounded(-65, -293, 65, -203, 4), ink=paint, width=6)
    sketch.stroke(box(-24, -254, 24, -216), ink=paint, width=5)
    net = [
        HERE.line(f"{x},-208 {x * 0.62 + lean},-186 {x * 0.6},-160")
        for x in (-30, -15, 0, 15, 30)
        for lean in (-5, 5)
    ]
    sketch.stroke(*net, ink="#f4f1ea", width=3)
    sketch.stroke(*net, ink="#9a948c", width=1)
    sketch.stroke(HERE.ellipse(0, -208, 33, 6), ink="#5b4636", width=8)
    sketch.stroke(HERE.ellipse(0, -208, 33, 6), ink=paint, width=5.4)
    return sketch.drawing({"back": (0, -300), "head": (0, -300), "seat": (0, 0)})


def punching_bag(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a punching bag hanging from a frame, 230 high."""
    paint = look.colour or dice.choose("paint", ("#c9443f", "#4a4a56", "#3f78b0"), (3, 2, 2))
    sketch = Sketch(1.4)
    frame = HERE.line("-70,-6 50,-6! 50,-222! -6,-222! -6,-196"), HERE.line("50,-186 14,-222")
    sketch.stroke(*frame, ink="#5b4636", width=12)
    sketch.stroke(*frame, ink="#8d959c", width=9)
    sketch.stroke(HERE.line("-26,-168 -6,-198! 14,-168"), ink="#5b4636", width=3)
    bag = rounded(-34, -172, 22, -32, 13)
    sketch.draw(bag, fill=sideways(sketch, paint, -34, 22))
    with sketch.inside():
        sketch.draw(
            box(-40, -150, 30, -138),
            box(-40, -66, 30, -54),
            fill=shade(paint, -0.35),
            outlined=False,
        )
        sketch.draw(rounded(-22, -120, 10, -86, 5), fill="#fff6e6", outlined=False)
        sketch.soft(HERE.ellipse(-20, -110, 8, 50), colour="#ffffff", opacity=0.4)
    sketch.stroke(HERE.line("-13,-103 1,-103"), ink=paint, width=5)
    return sketch.drawing({"back": (20, -222), "head": (20, -224), "seat": (0, 0)})


def flippers(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a pair of flippers for swimming, 55 high."""
    paint = look.colour or dice.choose(
        "paint", ("#3f9ad0", "#f0b43c", "#5fae6a", "#e2574c"), (3, 2, 2, 2)
    )
    sketch = Sketch(0.8)
    for x, turn in ((-15, -10), (15, 10)):
        here = Place((x, 0), 1, turn)
        blade = "-15,-2! -12,-22 -7,-36! 7,-36! 12,-22 15,-2! 8,-5 0,-1 -8,-5"
        sketch.draw(here.blob(blade), fill=downwards(sketch, paint, -36, 0))
        ribs = [here.line(f"{a},-34 {b},-6") for a, b in ((-4, -9), (0, 0), (4, 9))]
        sketch.stroke(*ribs, ink=shade(paint, -0.35), width=1)
        sketch.draw(
            here.blob("-8,-32! -7.6,-48 -4,-54 4,-54 7.6,-48 8,-32! 4,-29 -4,-29"),
            fill=shade(paint, -0.22),
        )
        sketch.draw(here.ellipse(0, -45, 4.2, 5.6), fill="#4a3f45")
    return sketch.drawing({"grip": (0, -45), "back": (0, -50), "head": (0, -54), "seat": (0, 0)})


def goggles(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw swimming goggles with their strap, 22 high."""
    paint = look.colour or dice.choose("paint", ("#3f8fd0", "#e2574c", "#5fae6a"), (3, 2, 2))
    sketch = Sketch(0.55)
    strap = HERE.line("-22,-9 -20,-19 0,-22 20,-19 22,-9")
    sketch.stroke(strap, ink="#5b4636", width=4.4)
    sketch.stroke(strap, ink=shade(paint, -0.25), width=3.2)
    sketch.stroke(HERE.line("-4,-8 0,-10 4,-8"), ink=shade(paint, -0.4), width=2)
    for side in (-1, 1):
        here = Place((side * 12.4, -8), 1)
        sketch.draw(
            here.blob(
                f"{-side * 9},0 {-side * 6},-6 {side * 4},-7.4 "
                f"{side * 10},-3 {side * 9},4 {side * 2},7 {-side * 7},5"
            ),
            fill=paint,
        )
        lens = sketch.fade(("#d3f0fa", "#6fb4d8"), here.point(-6, -6), here.point(6, 6))
        sketch.draw(
            here.blob(
                f"{-side * 6},0 {-side * 4},-4 {side * 4},-5 "
                f"{side * 7},-2 {side * 6},3 {side * 1},4.6 {-side * 5},3"
            ),
            fill=lens,
        )
        sketch.stroke(here.line("-3,-1 0,-3"), ink="#ffffff", width=1.2)
    return sketch.drawing({"grip": (0, -10), "back": (0, -18), "head": (0, -20), "seat": (0, 0)})


def treadmill(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a treadmill, 140 high."""
    paint = look.colour or dice.choose("paint", _PAINTS)
    sketch = Sketch(1.3)
    posts = HERE.limb("52,-22 72,-124", 9, 8), HERE.limb("30,-74 70,-96", 6, 6)
    sketch.draw(*posts, fill=_STEEL)
    sketch.draw(HERE.blob("52,-112! 84,-138! 92,-128! 62,-102!"), fill=shade(paint, -0.1))
    sketch.draw(HERE.blob("58,-114! 80,-132! 84,-127! 63,-108!"), fill="#d3ecf2")
    sketch.draw(
        HERE.blob("-96,-4! -88,-20! 84,-34! 92,-8! 80,0! -84,0!"),
        fill=downwards(sketch, paint, -34, 0),
    )
    sketch.draw(HERE.blob("-84,-21! 60,-33! 68,-27! -80,-15!"), fill="#4a4650")
    lines = [
        HERE.line(f"{x},{-20.4 - (x + 84) * 0.083:.1f} {x + 5},{-15 - (x + 84) * 0.083:.1f}")
        for x in range(-70, 60, 16)
    ]
    sketch.stroke(*lines, ink="#7f7a86", width=1.4)
    return sketch.drawing({"back": (-10, -26), "head": (74, -134), "seat": (0, 0)})


def podium(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a podium for the first three, 90 high."""
    paint = look.colour or dice.choose("paint", ("#e9e4da", "#e0a845", "#7fa6c9"), (3, 2, 2))
    sketch = Sketch(1.4)
    digits = {
        "2": (-82, 60, "-8,-10 0,-16 8,-9 -8,8! 9,8!"),
        "3": (82, 44, "-8,-14 6,-13 0,-3! 9,4 0,10 -9,7"),
        "1": (0, 88, "-6,-8 2,-15! 2,10! -6,10! 10,10!"),
    }
    medals = {"1": "#f0bf3f", "2": "#b9c0c6", "3": "#c98a52"}
    for name, (x, tall, plan) in digits.items():
        sketch.draw(box(x - 41, -tall, x + 41, 0), fill=sideways(sketch, paint, x - 41, x + 41))
        sketch.draw(box(x - 44, -tall - 5, x + 44, -tall + 3), fill=shade(paint, 0.35))
        sketch.draw(HERE.ellipse(x, -tall / 2, 19), fill=medals[name])
        sketch.stroke(Place((x, -tall / 2 + 2)).line(plan), ink="#fffdf6", width=5)
    return sketch.drawing({"back": (0, -92), "head": (0, -92), "seat": (0, 0)})


def whistle(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a whistle on its cord, 22 high."""
    paint = look.colour or dice.choose(
        "paint", ("#d9584c", "#c3c9ce", "#e5b04d", "#4584b4"), (3, 2, 2, 2)
    )
    sketch = Sketch(0.5)
    cord = HERE.line("-8,-18 -16,-21 -20,-13 -16,-4 -22,0")
    sketch.stroke(cord, ink="#5b4636", width=2.2)
    sketch.stroke(cord, ink=mix(paint, "#fff6e6", 0.5), width=1.2)
    body = "-12,-9 -8,-17 0,-19! 22,-19! 22,-12! 8,-12! 9,-8 5,-1 -2,1 -9,-2"
    sketch.draw(HERE.blob(body), fill=downwards(sketch, paint, -19, 0))
    sketch.draw(HERE.blob("2,-19.4! 10,-19.4! 7,-14.4! 2,-14.4!"), fill="#4a3f45")
    sketch.draw(HERE.ellipse(-1, -8, 4.4), fill=ball(sketch, shade(paint, -0.3), (-1, -8), 4))
    sketch.draw(HERE.ellipse(-10, -18, 2.6), fill=_STEEL)
    return sketch.drawing({"grip": (14, -15), "back": (2, -19), "head": (2, -19), "seat": (0, 0)})
