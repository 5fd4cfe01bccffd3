"""Cars to be stared at: a limousine, a monster truck, a sports car, a quad bike."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.vehicles.bodywork import (
    CHROME,
    HERE,
    PAINT_WEIGHTS,
    PAINTS,
    TYRE,
    box,
    headlamp,
    panes,
    seams,
    shiny,
    wheel,
)


def limousine(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a very long car, 108 high, with a star on its bonnet."""
    paint = look.colour or dice.choose("paint", ("#f4f1ea", "#4b4750", "#d9a8c0"), (3, 3, 1))
    sketch = Sketch(1.5)
    cabin = "-196,-56! -180,-88 -160,-100 110,-100 142,-88 172,-56!"
    sketch.draw(HERE.blob(cabin), fill=shiny(sketch, paint, -100, -30))
    glass = [HERE.blob("-182,-58! -168,-86 -154,-92 -136,-92! -136,-58!")]
    glass += [box(x, -92, x + 50, -58) for x in (-128, -70, -12, 46)]
    glass.append(HERE.blob("104,-58! 104,-92! 120,-90 136,-82 156,-58!"))
    panes(sketch, light, glass)
    body = "-244,-18! -246,-46 -226,-58 -150,-60 170,-60 226,-52 246,-38 246,-18!"
    sketch.draw(HERE.blob(body), fill=shiny(sketch, paint, -62, -8))
    with sketch.inside():
        sketch.stroke(HERE.line("-250,-38 250,-34"), ink=CHROME, width=4)
        sketch.soft(HERE.ellipse(0, -16, 240, 11), colour="#45283c", opacity=0.35)
    seams(sketch, paint, "-132,-58 -132,-20", "-74,-58 -74,-20", "42,-58 42,-20", "100,-58 100,-20")
    handles = [HERE.line(f"{x},-49 {x + 12},-49") for x in (-90, 26, 84)]
    sketch.stroke(*handles, ink=shade(paint, -0.5), width=3)
    sketch.draw(box(-254, -24, -226, -14), box(228, -24, 254, -14), fill=CHROME)
    headlamp(sketch, light, (238, -42), 7)
    sketch.draw(HERE.ellipse(-240, -44, 4, 6), fill="#e2574c")
    flag = HERE.blob("214,-54! 214,-82! 232,-78 214,-70!")
    sketch.draw(flag, fill="#e9b949")
    for x in (-176, 176):
        wheel(sketch, x, 25)
    return sketch.drawing({"back": (-20, -100), "head": (-20, -100), "seat": (0, 0)}, "right")


def monster_truck(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a monster truck, 230 high, on enormous wheels and with flames on its sides."""
    paint = look.colour or dice.choose("paint", PAINTS, PAINT_WEIGHTS)
    sketch, flame = Sketch(1.7), "#f6cf54" if not look.colour else shade(paint, 0.6)
    bars = [HERE.line("-60,-84 -20,-116 30,-116 74,-84"), HERE.line("-90,-70 90,-70")]
    sketch.stroke(*bars, ink="#5b4636", width=11)
    sketch.stroke(*bars, ink=CHROME, width=7.4)
    springs = [
        HERE.line(f"{x},-70 {x + 7},-80 {x - 7},-90 {x + 7},-100 {x},-112") for x in (-84, 84)
    ]
    sketch.stroke(*springs, ink="#e2574c", width=5)
    cabin = "-44,-166! -32,-216 -16,-226 44,-226 60,-216 82,-166!"
    sketch.draw(HERE.blob(cabin), fill=shiny(sketch, paint, -226, -110))
    panes(
        sketch,
        light,
        [
            HERE.blob("-32,-168! -22,-210! 14,-212! 14,-168!"),
            HERE.blob("22,-168! 22,-212! 44,-210 66,-168!"),
        ],
    )
    body = "-152,-112! -156,-166! -40,-170 80,-168 138,-156 154,-138 152,-112!"
    sketch.draw(HERE.blob(body), fill=shiny(sketch, paint, -170, -100))
    with sketch.inside():
        tongues = (
            "160,-106! 160,-140! 100,-152 40,-154! 84,-142 "
            "20,-138! 70,-130 -20,-124! 60,-118 -50,-108!"
        )
        sketch.draw(HERE.blob(tongues), fill=flame, outlined=False)
    seams(sketch, paint, "-44,-168 -44,-116", "84,-166 90,-140 84,-116")
    sketch.stroke(HERE.line("-30,-156 -14,-156"), ink=shade(paint, -0.45), width=3.4)
    roof = [HERE.ellipse(x, -232, 8) for x in (-10, 12, 34)]
    if light.lamps:
        sketch.soft(
            *(HERE.ellipse(x, -232, 20) for x in (-10, 12, 34)), colour="#ffe9a0", opacity=0.9
        )
    sketch.draw(*roof, fill="#fff3c4")
    headlamp(sketch, light, (142, -140), 8)
    sketch.draw(box(128, -122, 166, -110), box(-166, -122, -140, -110), fill=CHROME)
    for x in (-96, 96):
        here = Place((x, -65), 61)
        lugs = [
            Place(here.origin, 61, turn * 22.5).blob(
                "-0.12,-0.9! -0.1,-1.06! 0.1,-1.06! 0.12,-0.9!"
            )
            for turn in range(16)
        ]
        sketch.draw(*lugs, here.ellipse(0, 0, 0.96), fill=TYRE)
        sketch.stroke(here.ellipse(0, 0, 0.76), ink="#6b6065", width=4)
        sketch.draw(here.ellipse(0, 0, 0.52), fill=CHROME)
        bolts = [Place(here.origin, 61, turn * 60).ellipse(0, -0.32, 0.07) for turn in range(6)]
        sketch.draw(*bolts, here.ellipse(0, 0, 0.16), fill=paint)
    return sketch.drawing({"back": (10, -226), "head": (10, -234), "seat": (0, 0)}, "right")


def sports_car(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a low sports car, 92 high, with a wing at its back."""
    paint = look.colour or dice.choose(
        "paint", ("#d9433c", "#f0b43c", "#3f84c0", "#6fa35c"), (4, 2, 2, 1)
    )
    stripe = dice.choose("stripe", (True, False), (1, 1))
    sketch = Sketch(1.5)
    sketch.draw(HERE.limb("-118,-52 -122,-78", 7, 6), fill=shade(paint, -0.3))
    sketch.draw(HERE.blob("-142,-84! -92,-80! -94,-70! -142,-72!"), fill=shade(paint, -0.1))
    cabin = "-92,-54! -60,-80 -30,-90 4,-90 36,-78 66,-52!"
    sketch.draw(HERE.blob(cabin), fill="#4b4750")
    panes(
        sketch,
        light,
        [
            HERE.blob("-70,-58! -46,-78 -24,-84 -20,-58!"),
            HERE.blob("-12,-58! -14,-84! 6,-84 32,-72 48,-56!"),
        ],
    )
    body = "-136,-16! -142,-48 -116,-60 -60,-58 0,-56 60,-56 110,-46 138,-30 142,-16!"
    sketch.draw(HERE.blob(body), fill=shiny(sketch, paint, -60, -8))
    with sketch.inside():
        if stripe:
            sketch.stroke(HERE.line("-146,-34 -20,-30 60,-34 150,-30"), ink="#fff6e6", width=6)
        sketch.draw(
            HERE.blob("-46,-48! -10,-44! -16,-30! -52,-32!"),
            fill=shade(paint, -0.5),
            outlined=False,
        )
        sketch.soft(HERE.ellipse(0, -13, 130, 10), colour="#45283c", opacity=0.4)
    seams(sketch, paint, "-10,-56 -4,-40 -8,-18", "52,-54 54,-38 48,-20")
    headlamp(sketch, light, (122, -36), 6)
    sketch.draw(HERE.ellipse(-136, -44, 4, 6), fill="#ff7a5a")
    for x in (-84, 88):
        wheel(sketch, x, 25)
    return sketch.drawing({"back": (-14, -88), "head": (-14, -90), "seat": (0, 0)}, "right")


def quad_bike(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a quad bike with fat wheels, 110 high."""
    paint = look.colour or dice.choose("paint", PAINTS, PAINT_WEIGHTS)
    rack = dice.choose("rack", (True, False), (2, 1))
    sketch = Sketch(1.4)
    bar = HERE.line("36,-70 24,-104 6,-108")
    sketch.stroke(bar, ink="#5b4636", width=7)
    sketch.stroke(bar, ink=CHROME, width=4.4)
    sketch.stroke(HERE.line("14,-107 0,-107"), ink=TYRE, width=8)
    sketch.draw(HERE.blob("-50,-28! -40,-56 40,-56 56,-28!"), fill="#6b6468")
    sketch.draw(HERE.blob("-84,-58! -74,-76 -30,-80 4,-74 10,-62!"), fill="#4f4a50")
    if rack:
        rails = [
            HERE.line("-104,-84 -64,-84"),
            HERE.line("-98,-84 -96,-70"),
            HERE.line("-72,-84 -74,-72"),
        ]
        sketch.stroke(*rails, ink="#6b6468", width=4)
    body = (
        "-108,-50 -98,-74 -66,-76 -40,-60! 4,-60! 20,-84 "
        "44,-88 84,-76 106,-56 100,-46! 78,-62 54,-60 36,-40! "
    )
    sketch.draw(
        HERE.blob(body + "-36,-40! -54,-60 -80,-62 -100,-44!"), fill=shiny(sketch, paint, -88, -36)
    )
    headlamp(sketch, light, (86, -70), 7)
    for x in (-70, 70):
        here = Place((x, -33), 32)
        lugs = [
            Place(here.origin, 32, turn * 30).blob(
                "-0.14,-0.9! -0.12,-1.05! 0.12,-1.05! 0.14,-0.9!"
            )
            for turn in range(12)
        ]
        sketch.draw(*lugs, here.ellipse(0, 0, 0.95), fill=TYRE)
        sketch.draw(here.ellipse(0, 0, 0.46), fill=CHROME)
        sketch.draw(here.ellipse(0, 0, 0.16), fill=paint)
    return sketch.drawing({"back": (-36, -76), "head": (20, -104), "seat": (0, 0)}, "right")
