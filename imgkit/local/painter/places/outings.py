"""Where classes go on an outing: a stadium, the gate of a zoo, a water slide; a power plant."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, glass, grass, lit
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_CREAM = "#fff6e8"


def stadium(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a stadium, 270 high: full stands around a pitch, and floodlights above them."""
    colour = look.colour or dice.choose(
        "colour", ("#4f8fc4", "#d9584c", "#5c9c6c", "#e0a03c"), (3, 2, 2, 2)
    )
    sketch = Sketch(1.8)
    for x, lean in ((-196, 10), (196, -10)):
        sketch.stroke(HERE.line(f"{x},-60 {x + lean},-236"), width=9)
        sketch.stroke(HERE.line(f"{x},-60 {x + lean},-236"), ink="#c9ccd0", width=6)
        if light.lamps:
            sketch.soft(HERE.ellipse(x + lean, -240, 60, 44), colour="#fff3c0", opacity=0.95)
        sketch.draw(box(x + lean - 34, -262, x + lean + 34, -222), fill="#6b6870")
        lamps = [HERE.ellipse(x + lean + at, y, 7.4) for at in (-22, 0, 22) for y in (-252, -232)]
        sketch.draw(*lamps, fill="#fffbe0" if light.lamps else "#e9eef0")
    outer = "-252,0! -256,-96 -220,-150 -120,-186 0,-196 120,-186 220,-150 256,-96 252,0!"
    sketch.draw(
        HERE.blob(outer),
        fill=sketch.fade((shade(colour, 0.2), shade(colour, -0.2)), (0, -196), (0, 0)),
    )
    sketch.draw(HERE.ellipse(0, -104, 226, 84), fill=mix(colour, _CREAM, 0.62))
    with sketch.inside():
        dots = ("#d9584c", "#fff6e8", "#4f8fc4", "#f0b340", "#7a5a4a")
        for at, dot in enumerate(dots):
            fans = []
            shift = dice.part(f"colour {at}").number("shift", -8, 0, 8)
            for row in range(3):
                for seat in range(4):
                    turn = (seat * 5 + at + row * 2.4) * 18 + shift
                    across, down = Place((0, 0), 0.98 - row * 0.12, turn).point(0, -1)
                    fans.append(Place((218 * across, 80 * down - 104), 4.6).line("0,-1 0,1"))
            sketch.stroke(*fans, ink=dot, width=9)
    sketch.draw(
        HERE.ellipse(0, -92, 150, 52), fill=sketch.fade(("#86c06a", "#5c9c4c"), (0, -140), (0, -40))
    )
    pitch = "-84,-124! 84,-124! 116,-60! -116,-60!"
    lines = [
        HERE.blob(pitch),
        HERE.ellipse(0, -93, 24, 13),
        HERE.line("0,-124 0,-60"),
        HERE.line("-95,-103! -72,-103! -80,-82! -106,-82!"),
        HERE.line("95,-103! 72,-103! 80,-82! 106,-82!"),
    ]
    sketch.stroke(*lines, ink="#f7fbef", width=2.6)
    sketch.draw(
        HERE.blob("-252,0! -255,-52! -120,-22 0,-16 120,-22 255,-52! 252,0!"),
        fill=shade(colour, -0.05),
    )
    fill = sketch.fade(glass(light), (0, -40), (0, 0))
    gates = [
        HERE.blob(f"{x - 13},0! {x - 13},-14 {x},-22 {x + 13},-14 {x + 13},0!")
        for x in (-205, -160, 160, 205)
    ]
    sketch.draw(*gates, fill=fill)
    return sketch.drawing({"head": (0, -196), "back": (0, -194)})


def zoo_gate(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the gate of a zoo, 260 high: an arch with the heads of animals on it."""
    wood = look.colour or dice.choose("wood", ("#b07a4a", "#9a8a5a", "#c98f52"), (3, 2, 2))
    sketch, green = Sketch(1.7), "#7fae62"
    for x in (-150, 150):
        sketch.draw(
            box(x - 24, -186, x + 24, 0), fill=lit(sketch, "#d3c2a8", (x - 24, 0), (x + 24, 0))
        )
        sketch.draw(box(x - 30, -196, x + 30, -180), fill="#b9a68c")
        if light.lamps:
            sketch.soft(HERE.ellipse(x, -214, 34), colour="#ffe9a0", opacity=0.9)
        sketch.draw(HERE.ellipse(x, -212, 15), fill="#fff3b0" if light.lamps else "#f6ecd0")
    bars = [HERE.line(f"{x},0 {x},-112") for x in range(-114, 120, 19) if abs(x) > 2]
    sketch.stroke(
        *bars, HERE.line("-124,-98 124,-98"), HERE.line("-124,-14 124,-14"), ink="#6b7a72", width=5
    )
    arch = (
        "-176,-150! -120,-196 0,-214 120,-196 176,-150! "
        "176,-100! 110,-136 0,-152 -110,-136 -176,-100!"
    )
    sketch.draw(
        HERE.blob(arch),
        fill=sketch.fade((shade(wood, 0.25), shade(wood, -0.1)), (0, -214), (0, -110)),
    )
    _elephant(sketch, Place((-92, -172), 36))
    _lion(sketch, Place((0, -200), 38))
    _giraffe(sketch, Place((94, -176), 38))
    leaves = [
        Place((x, y), 12, turn).blob("0,0! -0.5,-0.6 0,-1.3! 0.5,-0.6")
        for x, y, turn in (
            (-172, -118, 200),
            (-160, -108, 160),
            (172, -118, 160),
            (160, -108, 200),
            (-140, -128, 180),
            (140, -128, 180),
        )
    ]
    sketch.draw(*leaves, fill=green)
    grass(sketch, -170, 170)
    return sketch.drawing({"head": (0, -236), "back": (0, -236)})


def _elephant(sketch: Sketch, here: Place) -> None:
    sketch.draw(
        here.ellipse(-0.66, -0.1, 0.5, 0.62), here.ellipse(0.66, -0.1, 0.5, 0.62), fill="#93a1b0"
    )
    sketch.draw(
        here.blob("-0.5,-0.6 0,-0.8 0.5,-0.6 0.56,0.1 0.26,0.5 0.2,1 -0.2,1 -0.26,0.5 -0.56,0.1"),
        fill="#a9b6c3",
    )
    sketch.draw(
        here.ellipse(-0.28, -0.16, 0.08),
        here.ellipse(0.28, -0.16, 0.08),
        fill="#43352b",
        outlined=False,
    )


def _lion(sketch: Sketch, here: Place) -> None:
    sketch.draw(here.ellipse(0, 0, 1), fill="#b5682e")
    sketch.draw(here.ellipse(0, 0.05, 0.66), fill="#efbc62")
    sketch.draw(here.ellipse(0, 0.34, 0.3, 0.24), fill="#fbe6b8", outlined=False)
    sketch.draw(
        here.ellipse(-0.24, -0.1, 0.08),
        here.ellipse(0.24, -0.1, 0.08),
        here.ellipse(0, 0.22, 0.13, 0.09),
        fill="#43352b",
        outlined=False,
    )


def _giraffe(sketch: Sketch, here: Place) -> None:
    sketch.stroke(here.line("-0.2,-0.7 -0.26,-1.1"), here.line("0.2,-0.7 0.26,-1.1"), width=4)
    sketch.draw(
        here.blob(
            "-0.4,-0.76 0.4,-0.76 0.9,-0.6! 0.5,-0.3 0.36,0.4 0.3,1.0 -0.3,1.0 -0.36,0.4 "
            "-0.5,-0.3 -0.9,-0.6!"
        ),
        fill="#f2c765",
    )
    sketch.draw(here.ellipse(0, 0.62, 0.36, 0.3), fill="#fbe9c4", outlined=False)
    spots = [here.ellipse(x, y, 0.13) for x, y in ((-0.1, -0.5), (0.2, 0.1), (-0.2, 0.2))]
    sketch.draw(*spots, fill="#b5743a", outlined=False)
    sketch.draw(
        here.ellipse(-0.28, -0.2, 0.08),
        here.ellipse(0.28, -0.2, 0.08),
        fill="#43352b",
        outlined=False,
    )


def power_plant(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a power plant, 330 high: two cooling towers with steam, a hall and a pylon."""
    tower = look.colour or dice.choose("tower", ("#d9d5cc", "#c9d0d4", "#e0cdb8"), (3, 2, 2))
    sketch = Sketch(1.8)
    for x, size in ((-120, 1.0), (10, 0.86)):
        puffs = [
            HERE.ellipse(x + at * 17, (-262 - abs(at) * 7 - rise) * size, r * size)
            for at, rise, r in ((-1, 0, 24), (1, 6, 26), (0, 26, 30), (2, 34, 22))
        ]
        sketch.draw(*puffs, fill="#fbfaf6")
    for x, size in ((-120, 1.0), (10, 0.86)):
        here = Place((x, 0), size)
        sides = "-74,0! -48,-110 -42,-170 -52,-236! 52,-236! 42,-170 48,-110 74,0!"
        sketch.draw(
            here.blob(sides), fill=lit(sketch, tower, here.point(-60, 0), here.point(60, 0))
        )
        sketch.draw(here.ellipse(0, -236, 52, 9), fill=shade(tower, -0.3))
        with sketch.inside():
            bands = [here.line(f"-80,{y} 80,{y}") for y in (-214, -190)]
            sketch.stroke(*bands, ink="#d9685a", width=9, opacity=0.8)
    sketch.draw(
        box(64, -96, 190, 0), fill=lit(sketch, mix(tower, "#8fb0c0", 0.6), (64, 0), (190, 0))
    )
    sketch.draw(box(58, -106, 196, -94), fill="#7f93a0")
    panes = [box(x, -76, x + 18, -54) for x in (78, 106, 134, 162)]
    sketch.draw(*panes, fill=sketch.fade(glass(light), (0, -76), (0, -54)))
    sketch.draw(box(108, -36, 146, 0), fill="#7f93a0")
    pylon = [
        "212,0 232,-160",
        "252,0 232,-160",
        "216,-36 250,-60",
        "248,-36 214,-60",
        "206,-122 258,-122",
        "210,-96 254,-96",
        "222,-78 240,-120",
        "242,-78 224,-120",
    ]
    sketch.stroke(*map(HERE.line, pylon), ink="#6b7680", width=3.4)
    return sketch.drawing({"head": (127, -106), "back": (127, -106)})
