"""What flies without noise, and hangs: an airship, a glider, a hang-glider, a chairlift."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.vehicles.bodywork import CHROME, HERE, box, panes

_CREAM = "#fff6e6"


def airship(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw an airship, 190 high, with a cabin below and fins at its tail."""
    skin = look.colour or dice.choose(
        "skin", ("#d9d3c8", "#e2705c", "#6fa3c8", "#f0c15a"), (3, 2, 2, 2)
    )
    band = (
        _CREAM if look.colour else dice.choose("band", ("#d9584c", "#4f8fc0", "#5c9c6c"), (3, 2, 2))
    )
    sketch = Sketch(1.7)
    fins = (
        HERE.blob("-150,-128! -232,-186! -212,-118!"),
        HERE.blob("-150,-86! -232,-30! -212,-100!"),
    )
    sketch.draw(*fins, fill=band if band != _CREAM else shade(skin, -0.2))
    hull = (
        "-226,-108 -150,-160 -20,-186 120,-170 210,-122 222,-106 208,-90 120,-46 -20,-32 -150,-58"
    )
    sketch.draw(
        HERE.blob(hull),
        fill=sketch.fade((shade(skin, 0.4), skin, shade(skin, -0.26)), (0, -190), (0, -30)),
    )
    with sketch.inside():
        sketch.draw(
            HERE.blob("-240,-124 0,-126 240,-120 240,-96 0,-92 -240,-98"), fill=band, outlined=False
        )
        ribs = [HERE.line(f"-230,-108 -120,{y} 100,{y} 220,-106") for y in (-152, -64)]
        sketch.stroke(*ribs, ink=shade(skin, -0.3), width=2, opacity=0.6)
        sketch.soft(HERE.ellipse(20, -164, 130, 14), colour="#ffffff", opacity=0.7)
    sketch.draw(HERE.blob("-240,-112! -160,-116! -160,-100! -240,-104!"), fill=shade(skin, -0.2))
    ropes = [HERE.line("-50,-40 -44,-24"), HERE.line("70,-44 62,-24")]
    sketch.stroke(*ropes, width=3)
    sketch.draw(
        HERE.blob("-70,-30! 90,-30! 78,-7 60,-4 -44,-4 -62,-9"),
        fill=sketch.fade(("#b58a62", "#8a6244"), (0, -30), (0, 0)),
    )
    panes(
        sketch,
        light,
        [box(x, -24, x + 18, -9) for x in (-48, -22, 4, 30)]
        + [HERE.blob("56,-24! 82,-24! 74,-9! 56,-9!")],
    )
    sketch.draw(HERE.ellipse(-84, -16, 13, 8), fill=CHROME)
    sketch.draw(HERE.ellipse(-100, -18, 3, 15), fill="#8d8588")
    return sketch.drawing({"back": (10, -182), "head": (10, -184), "seat": (0, 0)}, "right")


def glider(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a glider with long thin wings, 105 high."""
    paint = look.colour or dice.choose("paint", ("#d9584c", "#4f8fc0", "#5c9c6c"), (3, 3, 2))
    body = shade(paint, 0.3) if look.colour else "#f6f3ec"
    sketch = Sketch(1.4)
    sketch.draw(HERE.blob("0,-52! 150,-104! 176,-104! 50,-46!"), fill=shade(paint, -0.06))
    sketch.draw(HERE.blob("-152,-38! -176,-94! -152,-94! -126,-40!"), fill=paint)
    sketch.draw(HERE.blob("-186,-96! -128,-98! -120,-86! -182,-86!"), fill=shade(paint, -0.1))
    hull = "-170,-36 -100,-42 -30,-56 40,-62 96,-50 122,-32 96,-18 40,-10 -40,-18 -110,-30"
    sketch.draw(
        HERE.blob(hull),
        fill=sketch.fade((shade(body, 0.3), shade(body, -0.14)), (0, -62), (0, -10)),
    )
    with sketch.inside():
        sketch.stroke(HERE.line("-170,-32 -40,-26 60,-24 130,-30"), ink=paint, width=5)
    panes(sketch, light, [HERE.blob("14,-44! 24,-62 56,-62 92,-46 84,-38!")])
    sketch.draw(
        HERE.blob("-14,-40! 46,-40! -96,0! -142,0!"),
        fill=sketch.fade((shade(paint, 0.2), shade(paint, -0.12)), (0, -40), (-100, 0)),
    )
    return sketch.drawing({"back": (0, -54), "head": (50, -62), "seat": (0, 0)}, "right")


def hang_glider(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a hang-glider, 120 high, with somebody hanging under its sail."""
    sail = look.colour or dice.choose(
        "sail", ("#e2574c", "#4f8fc0", "#f0a83c", "#6fae78"), (3, 2, 2, 2)
    )
    second = (
        shade(sail, 0.5)
        if look.colour
        else dice.choose("second", ("#f6cf54", "#fff6e6", "#8f6fc0"))
    )
    sketch, here = Sketch(1.4), Place((0, 17))
    if light.lamps:
        sketch.soft(here.ellipse(60, -40, 18), colour="#ffe9a0", opacity=0.9)
    wires = [
        here.line(plan)
        for plan in ("0,-112 -30,-28", "0,-112 40,-28", "-150,-78 4,-30", "150,-78 4,-30")
    ]
    sketch.stroke(*wires, ink="#7a6f70", width=1.8)
    sketch.stroke(here.line("-30,-26 44,-26"), ink="#6b6468", width=4)
    legs = here.limb("-8,-34 -44,-30 -78,-28", 22, 20, 13)
    sketch.draw(legs, fill="#4f6f94")
    sketch.draw(here.limb("-10,-35 20,-37 36,-38", 24, 22, 16), fill="#d9874c")
    sketch.draw(here.limb("28,-36 40,-28 44,-24", 9, 8, 7), fill="#d9874c")
    sketch.draw(here.ellipse(50, -44, 13), fill="#e9b98e")
    helmet = here.blob("37,-44! 38,-56 50,-60 62,-55 64,-46! 52,-46")
    sketch.draw(helmet, fill="#fff3c4" if light.lamps else "#f3efe6")
    sketch.draw(here.ellipse(57, -42, 1.6), fill="#43352b", outlined=False)
    wing = (
        "0,-120! 90,-104 176,-70! 120,-82 84,-86! 60,-84 36,-84! 18,-84 "
        "0,-86! -18,-84 -36,-84! -60,-84 -84,-86! -120,-82 -176,-70! -90,-104"
    )
    sketch.draw(here.blob(wing), fill=sketch.fade((shade(sail, 0.25), sail), (0, -120), (0, -76)))
    with sketch.inside():
        for side in (-1, 1):
            stripe = here.blob(
                f"{side * 60},-116! {side * 110},-104! {side * 112},-70! {side * 66},-70!"
            )
            sketch.draw(stripe, fill=second, outlined=False)
        ribs = [here.line(f"0,-122 {x},-76") for x in (-84, -36, 36, 84)]
        sketch.stroke(*ribs, ink=shade(sail, -0.4), width=1.8, opacity=0.7)
    return sketch.drawing({"back": (0, -88), "head": (0, -101), "seat": (0, 0)}, "right")


def chairlift(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a chairlift, 330 high: a pylon, a cable and two chairs hanging from it."""
    paint = look.colour or dice.choose("paint", ("#d9584c", "#4f8fc0", "#e0a03c"), (3, 2, 2))
    sketch = Sketch(1.7)
    sketch.draw(
        HERE.blob("-16,0! -9,-300! 9,-300! 16,0!"),
        fill=sketch.fade(("#c9d0d4", "#8d979d"), (-14, 0), (14, 0)),
    )
    sketch.draw(HERE.blob("-80,-304! 80,-318! 80,-306! -80,-290!"), fill=shade(paint, -0.1))
    if light.lamps:
        sketch.soft(HERE.ellipse(0, -322, 22), colour="#ffe9a0", opacity=0.9)
    sketch.draw(HERE.ellipse(0, -318, 8), fill="#fff3c4" if light.lamps else "#f3efe6")
    cable = HERE.line("-220,-274 0,-300 220,-330")
    sketch.stroke(cable, width=4)
    for x, top, drop in ((-138, -284, 0), (132, -317, 0)):
        y = top + 92 + drop
        sketch.stroke(HERE.line(f"{x},{top} {x},{top + 24} {x - 8},{y}"), ink="#5b4636", width=7)
        sketch.stroke(HERE.line(f"{x},{top} {x},{top + 24} {x - 8},{y}"), ink=CHROME, width=4)
        here = Place((x, y))
        sketch.draw(here.blob("-56,-6! -56,-58 48,-58 48,-6!"), fill=shade(paint, 0.12))
        slats = [here.line(f"{at},-54 {at},-8") for at in (-30, -4, 22)]
        sketch.stroke(*slats, ink=shade(paint, -0.35), width=3)
        sketch.draw(here.blob("-60,-8! 54,-8! 62,14! -52,14!"), fill=paint)
        frame = here.line("-60,10 -66,-20 56,-26 66,6")
        sketch.stroke(frame, ink="#5b4636", width=6)
        sketch.stroke(frame, ink=CHROME, width=3.4)
        sketch.stroke(here.line("-44,16 -44,34 56,34 56,16"), ink="#6b6468", width=4)
    sketch.draw(Place((0, 0)).blob("-40,0! -30,-14 30,-14 40,0!"), fill="#c9c4bc")
    return sketch.drawing({"back": (-138, -192), "head": (0, -318), "seat": (0, 0)})
