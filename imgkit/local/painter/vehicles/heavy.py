"""What works on a building site and in the street: a bulldozer, a concrete mixer, a trolleybus."""

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


def bulldozer(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a bulldozer on its tracks, 190 high, pushing a heap of earth."""
    paint = look.colour or dice.choose("paint", ("#f0b43c", "#e8913c", "#d9584c"), (4, 2, 1))
    lift = dice.number("blade", 0, 4, 22)
    sketch = Sketch(1.6)
    sketch.draw(HERE.blob("118,0! 128,-26 150,-44 176,-34 196,-14 206,0!"), fill="#a47a56")
    sketch.draw(box(-96, -126, -86, -104), fill="#6b6468")
    sketch.draw(
        HERE.blob("-110,-56! -106,-110! -26,-110! -26,-56!"), fill=shiny(sketch, paint, -110, -50)
    )
    cab = "-34,-56! -34,-176! 34,-176! 44,-110 48,-56!"
    sketch.draw(HERE.blob(cab), fill=shiny(sketch, paint, -176, -50))
    panes(sketch, light, [HERE.blob("-24,-104! -24,-164! 26,-164! 34,-104!")])
    sketch.draw(box(-44, -188, 44, -174), fill=shade(paint, -0.1))
    if light.lamps:
        sketch.soft(HERE.ellipse(0, -196, 22), colour="#ffc07a", opacity=0.9)
    sketch.draw(HERE.blob("-9,-188! -8,-198 8,-198 9,-188!"), fill="#f08a3c")
    sketch.draw(HERE.blob("30,-56! 34,-98! 88,-94! 96,-56!"), fill=shiny(sketch, paint, -98, -50))
    sketch.draw(box(74, -130, 83, -94), fill="#6b6468")
    slots = [HERE.line(f"{x},-86 {x},-66") for x in (58, 68, 78)]
    sketch.stroke(*slots, ink=shade(paint, -0.45), width=3)
    track = "-116,-30 -104,-58 -60,-64 60,-64 104,-56 118,-30 104,-4 60,0 -60,0 -104,-4"
    sketch.draw(HERE.blob(track), fill=TYRE)
    sketch.draw(
        HERE.blob("-98,-30 -90,-48 -58,-53 58,-53 90,-46 98,-30 90,-14 58,-10 -58,-10 -90,-14"),
        fill="#6b6065",
    )
    for x in (-72, -36, 0, 36, 72):
        sketch.draw(HERE.ellipse(x, -28, 15), fill=shade(paint, -0.15))
        sketch.draw(HERE.ellipse(x, -28, 5), fill=CHROME)
    arm = HERE.limb(f"20,-30 80,-26 124,{-40 - lift:.1f}", 12, 12, 12)
    sketch.draw(arm, fill=shade(paint, -0.2))
    blade = Place((124, -lift))
    plan = "10,-4! -4,-40 4,-84! 20,-88! 14,-44 26,-4!"
    sketch.draw(blade.blob(plan), fill=sketch.fade(("#e4e6e6", "#9aa0a6"), (118, -80), (150, 0)))
    headlamp(sketch, light, (92, -82), 6)
    return sketch.drawing({"back": (0, -188), "head": (0, -196), "seat": (0, 0)}, "right")


def concrete_mixer(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a lorry with a turning drum of concrete, 190 high."""
    paint = look.colour or dice.choose("paint", PAINTS, PAINT_WEIGHTS)
    band = dice.choose("band", (_CREAM, "#f4cf5a", "#dfe4e6"), (3, 2, 1))
    sketch = Sketch(1.6)
    sketch.draw(box(-176, -58, 150, -38), fill="#5b5456")
    sketch.draw(HERE.blob("-170,-58! -156,-112! -136,-112! -128,-58!"), fill="#8d8588")
    sketch.draw(box(18, -104, 36, -56), fill="#8d8588")
    drum = Place((-62, -112), 84, -9)
    shape = (
        "-1.1,-0.36! -0.6,-0.66 0,-0.74 0.66,-0.6 1.06,-0.3! "
        "1.06,0.3! 0.66,0.58 0,0.66 -0.6,0.5 -1.1,0.04!"
    )
    sketch.draw(
        drum.blob(shape),
        fill=sketch.fade(
            (shade(paint, 0.35), paint, shade(paint, -0.25)),
            drum.point(0, -0.8),
            drum.point(0, 0.7),
        ),
    )
    with sketch.inside():
        stripes = [
            drum.limb(f"{x - 0.3},-0.9 {x},0 {x + 0.36},0.9", 0.24, 0.26, 0.24)
            for x in (-0.66, 0, 0.66)
        ]
        sketch.draw(*stripes, fill=band, outlined=False, opacity=0.92)
        sketch.soft(drum.ellipse(-0.1, -0.45, 0.8, 0.16), colour="#ffffff", opacity=0.7)
    sketch.draw(drum.blob("-1.42,-0.56! -1.06,-0.42! -1.06,0.06! -1.24,-0.1!"), fill="#8d8588")
    sketch.draw(HERE.limb("-166,-108 -182,-74", 15, 10), fill="#a9a6ac")
    cab = "44,-30! 44,-136 58,-148 118,-148! 140,-96 152,-84 156,-30!"
    sketch.draw(HERE.blob(cab), fill=shiny(sketch, paint, -148, -30))
    panes(
        sketch, light, [HERE.blob("82,-92! 82,-134! 110,-134! 128,-92!"), box(56, -134, 74, -104)]
    )
    seams(sketch, paint, "78,-88 78,-36", "78,-88 136,-88")
    sketch.stroke(HERE.line("86,-76 98,-76"), ink=shade(paint, -0.45), width=3)
    sketch.draw(box(132, -44, 164, -28), fill=CHROME)
    headlamp(sketch, light, (150, -58), 7)
    for x in (-136, -82, 98):
        wheel(sketch, x, 30)
    return sketch.drawing({"back": (84, -148), "head": (84, -148), "seat": (0, 0)}, "right")


def trolleybus(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a trolleybus, 235 high with its two poles."""
    paint = look.colour or dice.choose(
        "paint", ("#4f8fc0", "#5c9c6c", "#cf5a4c", "#e0a845"), (4, 3, 2, 2)
    )
    lift = dice.number("poles", 44, 52, 60)
    sketch = Sketch(1.7)
    poles = [
        HERE.line(f"{x},-166 {x - 128},{-166 - lift - at * 9:.1f}") for at, x in enumerate((36, 20))
    ]
    sketch.stroke(*poles, ink="#5b4636", width=5)
    sketch.stroke(*poles, ink="#a9a6ac", width=2.6)
    sketch.draw(box(-30, -174, 56, -160), fill="#8d8588")
    body = "-180,-24! -184,-110 -178,-152 -164,-164 160,-164 176,-150 184,-104 184,-24!"
    sketch.draw(HERE.blob(body), fill=shiny(sketch, mix(paint, _CREAM, 0.84), -164, -30))
    with sketch.inside():
        lower = sketch.fade((paint, shade(paint, -0.22)), (0, -84), (0, -20))
        sketch.draw(box(-200, -80, 200, -10), fill=lower, outlined=False)
        sketch.draw(box(-200, -170, 200, -150), fill=paint, outlined=False)
        sketch.soft(HERE.ellipse(0, -22, 190, 14), colour="#45283c", opacity=0.35)
    glass = [box(x, -140, x + 36, -92) for x in (-166, -124, -22, 20)]
    glass.append(HERE.blob("158,-92! 158,-140! 168,-140 178,-104 178,-92!"))
    panes(sketch, light, glass)
    for x in (-60, 108):
        sketch.draw(box(x - 24, -144, x + 24, -24), fill=shade(paint, -0.12))
        panes(sketch, light, [box(x - 19, -138, x - 3, -56), box(x + 3, -138, x + 19, -56)])
    headlamp(sketch, light, (176, -52), 9)
    sketch.draw(box(168, -36, 190, -26), fill=CHROME)
    for x in (-124, 32):
        wheel(sketch, x, 27)
    return sketch.drawing({"back": (120, -164), "head": (120, -164), "seat": (0, 0)}, "right")
