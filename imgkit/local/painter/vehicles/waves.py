"""What rides the waves for pleasure, a jet ski and a cruise ship; and a train underground."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import mix, shade
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.vehicles.bodywork import (
    CHROME,
    HERE,
    PAINT_WEIGHTS,
    PAINTS,
    box,
    headlamp,
    panes,
    shiny,
    wheel,
)

_CREAM = "#fff6e6"


def jet_ski(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a jet ski that throws up spray, 95 high."""
    paint = look.colour or dice.choose("paint", PAINTS, PAINT_WEIGHTS)
    sketch = Sketch(1.3)
    spray = "-92,0! -118,-8 -140,-30 -128,-28! -122,-50 -108,-34! -98,-52 -88,-26!"
    sketch.draw(HERE.blob(spray), fill="#e6f5fa")
    bar = HERE.line("24,-58 10,-84 -6,-88")
    sketch.stroke(bar, ink="#5b4636", width=7)
    sketch.stroke(bar, ink="#6b6468", width=4.6)
    sketch.draw(HERE.blob("-70,-34! -64,-58 -40,-62 -12,-52 0,-34!"), fill="#4f4a50")
    hull = "-94,-30! -90,-38 -40,-38 4,-44 22,-68 40,-66 70,-48 104,-30! 84,-8 50,0! -70,0! -90,-8"
    sketch.draw(HERE.blob(hull), fill=shiny(sketch, paint, -68, 0))
    with sketch.inside():
        sketch.draw(
            HERE.blob("-110,-22! 20,-24 110,-36! 110,-26! 20,-14 -110,-12!"),
            fill=_CREAM,
            outlined=False,
        )
        sketch.draw(
            HERE.blob("20,-60 44,-52 66,-40! 30,-40!"), fill=shade(paint, -0.35), outlined=False
        )
    headlamp(sketch, light, (74, -40), 5)
    return sketch.drawing({"back": (-34, -58), "head": (14, -84), "seat": (0, 0)}, "right")


def cruise_ship(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a cruise ship with many decks, 240 high."""
    band = look.colour or dice.choose("band", ("#3f6fa8", "#c9485a", "#3f9a9a"), (3, 2, 2))
    hull = look.colour or "#fbf8f2"
    sketch = Sketch(1.8)
    for x in (-60, 20):
        sketch.draw(
            HERE.blob(f"{x - 20},-186! {x - 30},-244! {x + 12},-244! {x + 18},-186!"),
            fill=shiny(sketch, band, -244, -180),
        )
        sketch.draw(
            HERE.blob(f"{x - 31},-244! {x - 28},-228! {x + 13},-228! {x + 12},-244!"), fill=_CREAM
        )
    decks = (
        (-150, 150, -188, -158),
        (-184, 186, -160, -130),
        (-214, 214, -132, -102),
        (-232, 240, -104, -74),
    )
    for left, right, top, bottom in decks:
        sketch.draw(
            HERE.blob(f"{left},{bottom}! {left + 8},{top}! {right - 22},{top}! {right},{bottom}!"),
            fill=shiny(sketch, "#fbf8f2", top, bottom),
        )
        glass = [box(x, top + 9, x + 13, top + 20) for x in range(left + 22, right - 40, 26)]
        panes(sketch, light, glass)
    sketch.draw(
        HERE.blob("-252,-76! 292,-82! 262,-36 232,0! -222,0! -246,-30"),
        fill=shiny(sketch, hull, -80, 0),
    )
    with sketch.inside():
        sketch.draw(
            HERE.blob("-260,-22! 300,-22! 300,4! -260,4!"), fill=shade(band, -0.1), outlined=False
        )
        sketch.stroke(
            HERE.line("-262,-62 300,-66"), ink=band if not look.colour else _CREAM, width=6
        )
    panes(sketch, light, [HERE.ellipse(x, -42, 6.4) for x in range(-210, 220, 34)])
    boats = [
        HERE.blob(f"{x},-86! {x + 34},-86! {x + 28},-76! {x + 6},-76!")
        for x in (-180, -110, -40, 30, 100)
    ]
    sketch.draw(*boats, fill="#f08a3c")
    sketch.stroke(HERE.line("150,-188 150,-222"), HERE.line("140,-208 160,-208"), width=3)
    return sketch.drawing({"back": (60, -188), "head": (60, -188), "seat": (0, 0)}, "right")


def metro_train(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a train of the underground, 175 high, with its sliding doors."""
    paint = look.colour or dice.choose(
        "paint", ("#3f7fc0", "#c9485a", "#4f9a6a", "#e0a03c"), (3, 2, 2, 2)
    )
    sketch = Sketch(1.7)
    sketch.stroke(HERE.line("-236,-2 236,-2"), ink="#8d8588", width=5)
    body = "-230,-22! -230,-156 -222,-166 150,-168 196,-150 224,-104 230,-60 226,-22!"
    sketch.draw(HERE.blob(body), fill=shiny(sketch, "#dfe3e6", -168, -22))
    with sketch.inside():
        sketch.draw(
            box(-240, -78, 240, -48),
            fill=sketch.fade((shade(paint, 0.1), shade(paint, -0.14)), (0, -78), (0, -48)),
            outlined=False,
        )
        sketch.draw(box(-240, -176, 240, -154), fill=paint, outlined=False)
        if look.colour:
            sketch.draw(box(-240, -48, 240, -16), fill=shade(paint, -0.2), outlined=False)
        sketch.soft(HERE.ellipse(0, -22, 230, 14), colour="#45283c", opacity=0.35)
    glass = [box(x, -142, x + 44, -96) for x in (-216, -88, 40)]
    glass.append(HERE.blob("166,-92! 162,-140! 186,-138 208,-92!"))
    panes(sketch, light, glass)
    for x in (-130, -2, 126):
        sketch.draw(box(x - 30, -148, x + 30, -28), fill=mix(paint, "#ffffff", 0.2))
        panes(sketch, light, [box(x - 24, -140, x - 4, -80), box(x + 4, -140, x + 24, -80)])
        sketch.stroke(HERE.line(f"{x},-148 {x},-28"), ink="#5b4636", width=2)
    headlamp(sketch, light, (222, -62), 8)
    sketch.draw(box(-200, -24, 200, -14), fill="#5b5456")
    for x in (-186, -146, 146, 186):
        wheel(sketch, x, 15, CHROME)
    return sketch.drawing({"back": (0, -167), "head": (0, -167), "seat": (0, 0)}, "right")
