"""Where one steers and cooks outdoors: the control panel of a spacecraft, and a barbecue."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, lit
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch

_LAMPS = ("#e2574c", "#f0c24a", "#6fc28a", "#5fa8e0")


def control_panel(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a desk with screens, levers and lamps, 105 high."""
    paint = look.colour or dice.choose("paint", ("#5f6f8f", "#7a6f9f", "#4f8a8f"), (3, 2, 2))
    sketch = Sketch(1.1)
    sketch.draw(
        HERE.blob("-78,0! -84,-44! 84,-44! 78,0!"), fill=lit(sketch, paint, (-84, 0), (84, 0))
    )
    sketch.draw(HERE.blob("-96,-42! -84,-66! 84,-66! 96,-42!"), fill=shade(paint, 0.3))
    for order, (left, right) in enumerate(((-80, -30), (-24, 24), (30, 80))):
        sketch.draw(box(left, -105, right, -68), fill=shade(paint, -0.35))
        sketch.draw(
            box(left + 4, -101, right - 4, -72),
            fill=sketch.fade(("#2f5f6f", "#173744"), (0, -101), (0, -72)),
        )
        middle = (left + right) / 2
        if order == 1:
            rings = [HERE.ellipse(middle, -86.5, r) for r in (4, 8.5, 12.5)]
            sketch.stroke(*rings, ink="#7fe0b0", width=1.1)
        else:
            wave = " ".join(
                f"{left + 8 + at * 5.6:.1f},{-86 + (6 if at % 2 else -6)}" for at in range(7)
            )
            sketch.stroke(HERE.line(wave), ink="#8fe0f0", width=1.4)
    for at in range(15):
        x = -77 + at * 11
        sketch.draw(HERE.ellipse(x, -58, 3), fill=_LAMPS[(at + dice.whole("lamps", 0, 1, 3)) % 4])
    keys = [box(-70 + at * 10, -52, -63 + at * 10, -47) for at in range(7)]
    sketch.draw(*keys, fill="#f3ede0")
    for x in (26, 52):
        sketch.draw(HERE.limb(f"{x},-46 {x + 5},-62", 4, 4), fill="#d8dde4")
        sketch.draw(HERE.ellipse(x + 5, -63, 5), fill="#e2574c")
    return sketch.drawing({"back": (0, -66), "head": (0, -105), "seat": (0, 0)})


def barbecue(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a round charcoal grill on three legs, 92 high; its coals glow under the grate."""
    paint = look.colour or dice.choose("paint", ("#c2483f", "#4a4650", "#3f6f8f"), (4, 3, 1))
    sketch = Sketch(0.9)
    for x in (-26, 2, 28):
        sketch.draw(HERE.limb(f"{x * 0.5:.0f},-44 {x},0", 4, 3.4), fill="#6f6a70")
    sketch.draw(HERE.ellipse(-27, -6, 6), fill="#4a4650")
    sketch.draw(HERE.ellipse(28, -6, 6), fill="#4a4650")
    sketch.draw(HERE.limb("-22,-18 24,-18", 3, 3), fill="#8f8a90")
    bowl = HERE.blob("-42,-76! 42,-76! 38,-56 22,-42 0,-39 -22,-42 -38,-56")
    sketch.draw(
        bowl,
        fill=sketch.fade((shade(paint, 0.25), paint, shade(paint, -0.3)), (-40, -76), (30, -40)),
    )
    sketch.soft(HERE.ellipse(-20, -62, 8, 10, 30), colour="#ffffff", opacity=0.35)
    sketch.draw(HERE.ellipse(0, -76, 43, 9), fill="#3a3338")
    with sketch.inside():
        coals = [HERE.ellipse(-34 + at * 9.6, -75 + (at % 3) * 2.4, 6, 4) for at in range(8)]
        sketch.draw(*coals, fill="#7a3a30", outlined=False)
        sketch.soft(HERE.ellipse(0, -74, 34, 7), colour="#ff9a4a", opacity=0.9)
    bars = [
        HERE.line(f"{x},{-76 - y} {x},{-76 + y}")
        for x, y in ((-32, 5.6), (-22, 7.4), (-11, 8.4), (0, 8.8), (11, 8.4), (22, 7.4), (32, 5.6))
    ]
    sketch.stroke(*bars, ink="#cfd3d8", width=1.3)
    sketch.stroke(HERE.ellipse(0, -76, 43, 9), ink="#b5bac0", width=1.8)
    smoke = HERE.line("-6,-86 -12,-96 -4,-104 -10,-114")
    sketch.stroke(smoke, ink="#b9b4ae", width=4, opacity=0.5)
    sketch.draw(HERE.limb("42,-66 56,-66", 4, 4), fill="#a9784a")
    anchors = {"back": (0.0, -78.0), "head": (0.0, -82.0), "seat": (0.0, 0.0)}
    return sketch.drawing(anchors)
