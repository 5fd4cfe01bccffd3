"""What drives through a town for others: a taxi, a tram, and a motorcycle between them."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
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

_CREAM = "#fff6e6"


def taxi(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a taxi with its sign and its chequered band, 125 high."""
    paint = look.colour or dice.choose("paint", ("#f0bf3f", "#f3cf6a", "#4f4a50"), (5, 2, 1))
    roof = dice.number("roof", -112, -108, -104)
    sketch = Sketch(1.5)
    if light.lamps:
        sketch.soft(HERE.ellipse(-20, roof - 8, 28, 12), colour="#ffe9a0", opacity=0.9)
    sketch.draw(box(-38, roof - 15, -2, roof + 2), fill="#fff3c4" if light.lamps else _CREAM)
    sketch.draw(
        box(-34, roof - 10, -20, roof - 5),
        box(-18, roof - 10, -6, roof - 5),
        fill="#4f4a50",
        outlined=False,
    )
    cabin = f"-100,-58! -88,-92 -68,{roof} 10,{roof} 42,-92 68,-58!"
    sketch.draw(HERE.blob(cabin), fill=shiny(sketch, paint, roof, -40))
    windows = [
        HERE.blob(f"-88,-60! -76,-90 -62,{roof + 9} -20,{roof + 9}! -20,-60!"),
        HERE.blob(f"-10,-60! -10,{roof + 9}! 8,{roof + 9} 34,-86 54,-60!"),
    ]
    panes(sketch, light, windows)
    body = "-128,-18! -132,-44 -114,-60 -60,-62 0,-62 70,-60 114,-52 130,-36 130,-18!"
    sketch.draw(HERE.blob(body), fill=shiny(sketch, paint, -64, -10))
    with sketch.inside():
        sketch.draw(box(-140, -44, 140, -34), fill=_CREAM, outlined=False)
        checks = [
            box(x, -44 + at % 2 * 5, x + 7, -39 + at % 2 * 5)
            for at, x in enumerate(range(-133, 133, 7))
        ]
        sketch.draw(*checks, fill="#4f4a50", outlined=False)
        sketch.soft(HERE.ellipse(0, -16, 130, 12), colour="#45283c", opacity=0.35)
    seams(sketch, paint, "-15,-60 -17,-40 -13,-20", "47,-58 50,-36 40,-20")
    sketch.stroke(HERE.line("-8,-51 6,-51"), ink=shade(paint, -0.45), width=3.4)
    sketch.draw(box(-136, -24, -108, -14), box(110, -24, 136, -14), fill=CHROME)
    headlamp(sketch, light, (120, -46), 8)
    sketch.draw(HERE.ellipse(-126, -46, 4, 6), fill="#e2574c")
    for x in (-72, 76):
        wheel(sketch, x, 25)
    return sketch.drawing({"back": (-20, roof), "head": (-20, roof), "seat": (0, 0)}, "right")


def tram(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a tram on its rails, 220 high with its bow collector."""
    paint = look.colour or dice.choose(
        "paint", ("#cf5a4c", "#4f8f7a", "#4584b4", "#e0a845"), (4, 3, 2, 2)
    )
    doors = dice.choose("doors", (2, 1), (3, 2))
    lift = dice.number("bow", 28, 34, 40)
    sketch = Sketch(1.7)
    sketch.stroke(HERE.line("-204,-2 204,-2"), ink="#8d8588", width=4)
    bow = (
        HERE.line(f"-30,-176 10,{-176 - lift * 0.5:.1f} -24,{-176 - lift:.1f}"),
        HERE.line(f"-50,{-177 - lift:.1f} 8,{-177 - lift:.1f}"),
    )
    sketch.stroke(*bow, ink="#6b6468", width=4)
    sketch.draw(box(-60, -180, 30, -168), fill="#8d8588")
    sketch.draw(
        HERE.blob("-178,-158! -166,-172 166,-172 178,-158!"),
        fill=shade(mix(paint, _CREAM, 0.5), -0.16),
    )
    body = "-184,-24! -188,-96 -180,-152 -170,-162 170,-162 180,-152 188,-96 184,-24!"
    sketch.draw(HERE.blob(body), fill=shiny(sketch, mix(paint, _CREAM, 0.86), -162, -30))
    with sketch.inside():
        sketch.draw(
            box(-200, -80, 200, -10),
            fill=sketch.fade((paint, shade(paint, -0.22)), (0, -80), (0, -20)),
            outlined=False,
        )
        sketch.draw(box(-200, -170, 200, -148), fill=paint, outlined=False)
        sketch.stroke(HERE.line("-200,-86 200,-86"), ink="#e8b94f", width=4)
        sketch.soft(HERE.ellipse(0, -24, 190, 14), colour="#45283c", opacity=0.35)
    spots = (-98, 98) if doors == 2 else (0,)
    taken = [(x - 30, x + 30) for x in spots]
    curves = [
        box(x, -140, x + 38, -94)
        for x in range(-166, 140, 46)
        if not any(left < x + 38 and x < right for left, right in taken)
    ]
    curves.append(HERE.blob("158,-94! 158,-140! 172,-140! 180,-94!"))
    panes(sketch, light, curves)
    for x in spots:
        sketch.draw(box(x - 26, -142, x + 26, -28), fill=shade(paint, -0.12))
        panes(sketch, light, [box(x - 21, -136, x - 3, -62), box(x + 3, -136, x + 21, -62)])
    sketch.draw(box(-150, -26, 150, -12), fill="#5b5456")
    headlamp(sketch, light, (176, -58), 9)
    for x in (-120, -78, 78, 120):
        wheel(sketch, x, 15)
    return sketch.drawing({"back": (100, -172), "head": (100, -172), "seat": (0, 0)}, "right")


def motorcycle(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a motorcycle, 118 high."""
    paint = look.colour or dice.choose("paint", PAINTS, PAINT_WEIGHTS)
    case = dice.choose("case", (True, False), (2, 3))
    rake = dice.number("rake", 76, 80, 86)
    sketch = Sketch(1.4)
    for x in (-66, rake):
        wheel(sketch, x, 33, "#c3c7cc")
        spokes = [Place((x, -33), 19, at * 45 + 10).line("0,-1 0,1") for at in range(4)]
        sketch.stroke(*spokes, ink="#8a8588", width=1.4)
    fork = HERE.line(f"{rake},-33 {rake - 34},-100")
    sketch.stroke(fork, ink="#5b4636", width=8)
    sketch.stroke(fork, ink=CHROME, width=5.4)
    sketch.draw(HERE.limb("-66,-33 -20,-36 10,-44", 9, 10, 10), fill="#6b6468")
    engine = HERE.blob("-26,-62! 30,-64! 36,-36 24,-22 -14,-22 -30,-36")
    sketch.draw(engine, fill=sketch.fade(("#c9ccd0", "#86828a"), (0, -64), (0, -22)))
    fins = [HERE.line(f"-6,{y} 24,{y - 1}") for y in (-56, -50, -44)]
    sketch.stroke(*fins, ink="#6b6468", width=2)
    sketch.draw(HERE.ellipse(2, -32, 9), fill="#a9a6ac")
    pipe = HERE.limb("28,-30 4,-17 -40,-18 -104,-26", 6, 8, 10, 13)
    sketch.draw(pipe, fill=sketch.fade(("#eceff0", "#9aa0a6"), (0, -34), (0, -12)))
    if case:
        sketch.draw(HERE.blob("-112,-92! -70,-92! -68,-60! -108,-60!"), fill="#8a5f4a")
        sketch.stroke(HERE.line("-110,-78 -69,-78"), ink="#5b4636", width=2)
    tail = HERE.blob("-100,-66 -84,-80 -52,-76 -30,-66! -34,-54! -70,-60 -98,-58")
    sketch.draw(tail, fill=shiny(sketch, paint, -80, -56))
    tank = HERE.blob("-22,-72 -12,-90 16,-96 40,-86 46,-68 24,-60 -8,-60")
    sketch.draw(tank, fill=shiny(sketch, paint, -96, -56))
    with sketch.inside():
        sketch.stroke(HERE.line("-30,-70 10,-76 52,-72"), ink=mix(paint, _CREAM, 0.8), width=5)
        sketch.soft(HERE.ellipse(8, -88, 22, 6), colour="#ffffff", opacity=0.7)
    seat = HERE.blob("-92,-80! -84,-88 -60,-80 -36,-78 -14,-84! -16,-70 -44,-68 -78,-72")
    sketch.draw(seat, fill="#5d4a46")
    guard = HERE.limb(f"{rake - 38},-52 {rake - 20},-68 {rake + 4},-72 {rake + 28},-60", 5, 8, 8, 5)
    sketch.draw(guard, fill=paint)
    bar = HERE.line("48,-98 40,-112 24,-112")
    sketch.stroke(bar, ink="#5b4636", width=6.4)
    sketch.stroke(bar, ink="#6b6468", width=4.4)
    sketch.stroke(HERE.line("34,-112 20,-111"), ink=TYRE, width=7)
    sketch.draw(HERE.blob("44,-86! 46,-102 60,-100 62,-88"), fill=paint)
    headlamp(sketch, light, (60, -94), 9)
    sketch.draw(HERE.ellipse(-100, -66, 4, 5), fill="#e2574c")
    return sketch.drawing({"back": (-42, -78), "head": (44, -112), "seat": (0, 0)}, "right")
