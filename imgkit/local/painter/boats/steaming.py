"""A steamer with funnels."""

from imgkit.local.painter.boats.hull import hull
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, polygon, shade
from imgkit.local.painter.sketch import Sketch


def _deck(sketch: Sketch, left: float, right: float, low: float, high: float) -> None:
    fill = sketch.fade(("#fffdf6", "#f1e8d8"), (0, -high), (0, -low))
    sketch.draw(
        polygon([(left, -low), (left + 6, -high), (right - 10, -high), (right, -low)]), fill=fill
    )


def steamer(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a steamer, 330 high with its smoke; its windows glow at night."""
    colour = look.colour or dice.choose(
        "colour", ("#43627f", "#b04f43", "#4d4a52", "#4f7f6d"), (4, 3, 2, 2)
    )
    funnel = dice.choose("funnel", ("#d9634b", "#e9b24a", "#5a4f52"), (4, 2, 1))
    count, drift = dice.whole("funnels", 1, 2, 3), dice.number("smoke", -8, 6, 20)
    sketch, here = Sketch(1.7), Place()
    glass = "#ffd86e" if light.lamps else "#a9cfdf"
    spread = {1: (0,), 2: (-48, 34), 3: (-80, -8, 64)}[min(max(count, 1), 3)]
    for x in spread:
        puffs = [
            here.ellipse(x - at * drift - at * 4, -262 - at * 20, 13 + at * 4, 11 + at * 3)
            for at in range(4)
        ]
        sketch.draw(*puffs, fill="#eef1f3", opacity=0.85)
        tube = polygon([(x - 17, -150), (x - 20, -246), (x + 14, -246), (x + 17, -150)])
        sketch.draw(
            tube,
            fill=sketch.fade((shade(funnel, 0.2), shade(funnel, -0.2)), (x - 18, 0), (x + 18, 0)),
        )
        with sketch.inside():
            sketch.stroke(here.line(f"{x - 30},-240 {x + 30},-240"), ink="#4a4247", width=18)
            sketch.stroke(here.line(f"{x - 30},-214 {x + 30},-214"), ink="#fff6e6", width=8)
    _deck(sketch, -132, 128, 118, 160)
    _deck(sketch, -164, 166, 78, 122)
    rows = [here.ellipse(x, -101, 7) for x in range(-136, 150, 30)]
    rows += [here.ellipse(x, -140, 6.4) for x in range(-106, 116, 30)]
    sketch.draw(*rows, fill=glass)
    hull(
        sketch,
        "-216,-88! -120,-82 0,-80 120,-82 230,-104! 208,-48 180,0! -168,0! -200,-20 -212,-56",
        colour, "-216,-80 -120,-74 0,-72 120,-74 228,-96", (),
    )  # fmt: skip
    with sketch.inside():
        sketch.stroke(here.line("-240,-6 240,-6"), ink="#b5483f", width=16)
    sketch.draw(*(here.ellipse(x, -46, 7) for x in range(-160, 170, 36)), fill=glass)
    flag = here.blob("206,-150! 226,-156 246,-150! 244,-130! 226,-134 206,-130!")
    sketch.stroke(here.line("206,-100 206,-152"), ink="#7d6654", width=3)
    sketch.draw(flag, fill=funnel)
    return sketch.drawing(
        {"back": (110, -122), "seat": (0, 0), "head": (spread[0], -246), "neck": (150, -100)},
        "right",
    )
