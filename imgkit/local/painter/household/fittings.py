"""What hangs and opens in a house and outside: a chandelier, a gate, a net, a sword of light."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, ball, rounded, sideways
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch


def chandelier(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a chandelier with candles and crystals, 110 high."""
    metal = look.colour or dice.choose("metal", ("#e6b84a", "#b9c2ca", "#8d6a4a"), (3, 1, 1))
    sketch = Sketch(1.0)
    links = [HERE.ellipse(0, y, 2.4, 4.4) for y in range(-106, -74, 7)]
    sketch.stroke(*links, ink="#5b4636", width=2.2)
    sketch.draw(
        HERE.blob("-5,-74! -8,-62 -4,-46 -9,-30 0,-16 9,-30 4,-46 8,-62 5,-74!"),
        fill=sideways(sketch, metal, -9, 9),
    )
    candles = ((-54, -44), (-30, -32), (30, -32), (54, -44), (0, -50))
    for x, y in candles[:4]:
        arm = HERE.line(f"0,-24 {x * 0.4:.0f},{y + 22} {x * 0.85:.0f},{y + 18} {x},{y}")
        sketch.stroke(arm, ink="#5b4636", width=4.6)
        sketch.stroke(arm, ink=metal, width=3)
        sketch.stroke(
            HERE.line(f"{x},{y + 2} {x * 0.5:.0f},{y + 26} 0,-40"),
            ink=mix(metal, "#fffdf0", 0.7),
            width=1,
        )
    for x, y in candles:
        sketch.soft(
            HERE.ellipse(x, y - 24, 17, 18), colour="#ffe08a", opacity=0.95 if light.lamps else 0.6
        )
        sketch.draw(
            HERE.blob(f"{x - 8},{y}! {x + 8},{y}! {x + 4},{y + 5} {x - 4},{y + 5}"), fill=metal
        )
        sketch.draw(rounded(x - 3, y - 16, x + 3, y, 1), fill="#fffaf0")
        sketch.draw(
            Place((x, y - 22), 5).blob("0,1 -0.7,0.4 -0.4,-0.5 0,-1.2! 0.4,-0.5 0.7,0.4"),
            fill="#f6b23c",
        )
    gems = [
        Place((x, y), 4).blob("0,-1.3! 0.7,0! 0,1.4! -0.7,0!")
        for x, y in ((-54, -32), (-30, -20), (30, -20), (54, -32), (0, -5.6), (-14, -14), (14, -14))
    ]
    sketch.draw(*gems, fill="#cdeaf4")
    return sketch.drawing({"back": (0, -76), "head": (0, -80), "seat": (0, 0)})


def gate(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a garden gate between two posts, 115 high."""
    wood = look.colour or dice.choose(
        "wood", ("#b5804f", "#f3efe6", "#7fa88a", "#7f9fc0"), (3, 2, 1, 1)
    )
    sketch = Sketch(1.2)
    for x in (-58, 58):
        sketch.draw(
            rounded(x - 8, -108, x + 8, 0, 2),
            fill=sideways(sketch, shade(wood, -0.12), x - 8, x + 8),
        )
        sketch.draw(HERE.ellipse(x, -112, 9), fill=ball(sketch, wood, (x, -112), 9))
    sketch.draw(
        HERE.limb("-46,-22 46,-64", 6, 6),
        HERE.limb("-48,-22 48,-22", 7, 7),
        HERE.limb("-48,-64 48,-64", 7, 7),
        fill=shade(wood, -0.2),
    )
    for at in range(7):
        middle = -43 + at * 14.3
        top = -76 - 22 * (1 - (middle / 46) ** 2)
        left, right = middle - 5, middle + 5
        plank = f"{left:.1f},-8! {left:.1f},{top:.0f}! {middle:.1f},{top - 9:.0f}! "
        plank += f"{right:.1f},{top:.0f}! {right:.1f},-8!"
        sketch.draw(HERE.blob(plank), fill=sideways(sketch, wood, left, right))
    hinges = HERE.line("-52,-64 -34,-64"), HERE.line("-52,-22 -34,-22")
    sketch.stroke(*hinges, ink="#5b5058", width=3)
    sketch.draw(HERE.ellipse(40, -46, 3.6), fill="#e0b04a")
    return sketch.drawing({"back": (0, -100), "head": (0, -104), "seat": (0, 0)})


def landing_net(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a net on a stick, for butterflies or for fish, 110 high."""
    mesh = look.colour or dice.choose("mesh", ("#7fb8c8", "#8fb870", "#e6a07a"), (3, 2, 2))
    sketch = Sketch(0.9)
    sketch.draw(HERE.limb("-26,-1 10,-72", 4, 4), fill="#b5804f")
    bag = "2,-76 8,-98 26,-106 38,-96 40,-84! 52,-58 48,-40 38,-36 26,-46 8,-66"
    sketch.draw(HERE.blob(bag), fill=mix(mesh, "#ffffff", 0.35), opacity=0.82)
    with sketch.inside():
        lines = [HERE.line(f"{x},-110 {x + 22},-30") for x in range(-24, 54, 8)]
        lines += [HERE.line(f"{x},-30 {x + 30},-112") for x in range(-10, 54, 8)]
        sketch.stroke(*lines, ink=shade(mesh, -0.25), width=1)
    hoop = HERE.ellipse(22, -88, 20, 15, -24)
    sketch.stroke(hoop, ink="#5b4636", width=4.4)
    sketch.stroke(hoop, ink=mesh, width=2.8)
    return sketch.drawing(
        {"grip": (-16, -20), "back": (22, -96), "head": (22, -104), "seat": (0, 0)}
    )


def lightsaber(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a sword of light out of a space film, a toy that glows, 90 high."""
    glow = look.colour or dice.choose(
        "glow", ("#4fa8f0", "#5fd06a", "#c86ff0", "#f05a5a"), (3, 2, 2, 2)
    )
    here = Place((0, 0), 1, dice.number("lean", 4, 14, 22))
    sketch = Sketch(0.8)
    sketch.soft(here.ellipse(0, -55, 11, 38), colour=glow, opacity=0.9)
    sketch.draw(here.limb("0,-22 0,-90", 7, 6.4), fill=glow, outlined=False)
    sketch.draw(here.limb("0,-22 0,-88", 2.6, 2.2), fill="#ffffff", outlined=False)
    sketch.draw(
        here.blob("-3.6,0! 3.6,0! 3.6,-22! -3.6,-22!"), fill=sideways(sketch, "#aab2b8", -4, 4)
    )
    grips = [here.line(f"-3.6,{y} 3.6,{y}") for y in (-4, -7, -10)]
    sketch.stroke(*grips, ink="#4a4650", width=1.6)
    sketch.draw(here.blob("-4.8,-21! 4.8,-21! 4,-25! -4,-25!"), fill="#6b7078")
    sketch.draw(here.ellipse(1, -15, 1.5), fill="#e2574c")
    return sketch.drawing(
        {
            "grip": here.point(0, -8),
            "back": here.point(0, -50),
            "head": here.point(0, -80),
            "seat": (0, 0),
        }
    )
