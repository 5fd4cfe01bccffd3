"""What drives for others, or for fun: dustcart, snow plough, bumper car, scooter."""

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


def _cab(sketch: Sketch, paint: str, light: Light) -> None:
    """Draw the cab of a lorry, at its right end."""
    sketch.draw(HERE.blob("66,-24! 66,-138! 112,-138 126,-128 134,-84! 138,-70 138,-24!"),
                fill=shiny(sketch, paint, -138, -20))  # fmt: skip
    panes(sketch, light, [HERE.blob("80,-86! 80,-126! 108,-126 116,-120! 124,-86!")])
    seams(sketch, paint, "80,-80 80,-34 124,-34")
    headlamp(sketch, light, (130, -46), 8)
    sketch.draw(box(-132, -30, 144, -18), fill=CHROME)


def dustcart(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a dustcart with its hopper and a bin at the back, 160 high."""
    paint = look.colour or dice.choose("paint", ("#5d9f56", "#e5b04d", "#4584b4"), (4, 2, 2))
    sketch = Sketch(1.5)
    body = "-94,-30! -100,-150 -86,-160! 50,-160! 60,-150 60,-30!"
    sketch.draw(HERE.blob(body), fill=shiny(sketch, shade(paint, 0.12), -160, -30))
    with sketch.inside():
        ribs = [HERE.line(f"{x},-170 {x},-20") for x in (-58, -24, 10, 40)]
        sketch.stroke(*ribs, ink=shade(paint, -0.3), width=3, opacity=0.7)
        sketch.draw(box(-110, -76, 70, -64), fill="#fff6e6", outlined=False)
    arrows = Place((-8, -112), 22)
    for turn in (0, 120, 240):
        one = Place(arrows.origin, arrows.size, turn)
        sketch.stroke(one.line("-0.5,-0.86 0.1,-0.98 0.6,-0.74"), ink="#fff6e6", width=5)
        sketch.draw(one.blob("0.44,-1.1! 1.0,-0.5! 0.3,-0.44!"), fill="#fff6e6", outlined=False)
    hopper = "-92,-150! -128,-132 -134,-60! -118,-34! -92,-34!"
    sketch.draw(HERE.blob(hopper), fill=shade(paint, -0.16))
    sketch.draw(HERE.blob("-128,-112! -133,-66! -106,-66! -104,-112!"), fill="#4a4046")
    sacks = (HERE.ellipse(-118, -72, 10, 9), HERE.ellipse(-108, -80, 8, 9))
    sketch.draw(*sacks, fill="#5f6a74")
    _cab(sketch, paint, light)
    bin_ = Place((-150, -34))
    sketch.draw(
        bin_.blob("-13,-4! 13,-4! 10,34! -10,34!"),
        fill=sketch.fade(("#6b7a6a", "#4f5d52"), (-163, 0), (-137, 0)),
    )
    sketch.draw(bin_.blob("-16,-4! 16,-4! 13,-11! -13,-11!"), fill="#5d9f56")
    for x in (-72, -20, 104):
        wheel(sketch, x, 26)
    return sketch.drawing({"back": (-20, -160), "head": (90, -138), "seat": (0, 0)}, "right")


def snow_plough(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a snow plough that pushes snow before its blade, 160 high."""
    paint = look.colour or dice.choose("paint", ("#ee8a34", "#e5b04d", "#d9584c"), (4, 2, 1))
    sketch = Sketch(1.5)
    load = "-128,-34! -134,-104! 52,-104! 46,-34!"
    sketch.draw(HERE.blob("-118,-100! -80,-128 -30,-134 20,-122 46,-100!"), fill="#eef4fa")
    sketch.draw(HERE.blob(load), fill=shiny(sketch, shade(paint, -0.1), -104, -30))
    ribs = [HERE.line(f"{x},-98 {x},-38") for x in (-96, -58, -20, 18)]
    sketch.stroke(*ribs, ink=shade(paint, -0.35), width=3, opacity=0.6)
    if light.lamps:
        sketch.soft(HERE.ellipse(92, -146, 26), colour="#ffcf6a", opacity=0.9)
    sketch.draw(HERE.blob("82,-138! 84,-150 92,-153 100,-150 102,-138!"), fill="#f2a03c")
    _cab(sketch, paint, light)
    for x in (-84, -28, 100):
        wheel(sketch, x, 27)
    heap = "150,0! 160,-30 176,-58! 196,-46 206,-60! 226,-40 236,-20! 252,-10 258,0!"
    sketch.draw(HERE.blob(heap), fill=sketch.fade(("#ffffff", "#d5e3ee"), (0, -60), (0, 0)))
    sketch.draw(HERE.limb("134,-34 154,-30", 9, 9), fill=CHROME)
    blade = "150,-72! 172,-76! 164,-40 178,0! 156,0! 146,-36"
    sketch.draw(
        HERE.blob(blade), fill=shiny(sketch, "#d9584c" if paint != "#d9584c" else "#e5b04d", -76, 0)
    )
    with sketch.inside():
        bars = [HERE.line(f"140,{y} 182,{y}") for y in (-58, -28)]
        sketch.stroke(*bars, ink="#fff6e6", width=7)
    flakes = [
        HERE.ellipse(x, y, r)
        for x, y, r in ((190, -76, 4), (210, -72, 3), (226, -58, 4), (178, -90, 3))
    ]
    sketch.draw(*flakes, fill="#f4f9fd")
    return sketch.drawing({"back": (-30, -130), "head": (92, -150), "seat": (0, 0)}, "right")


def bumper_car(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a bumper car with its rubber ring and its pole, 90 high without the pole."""
    paint = look.colour or dice.choose("paint", PAINTS, PAINT_WEIGHTS)
    sketch = Sketch(1.2)
    sketch.stroke(HERE.line("-62,-60 -66,-190"), width=4)
    sketch.stroke(HERE.line("-66,-190 -48,-194"), width=4)
    spark = Place((-48, -196), 9)
    if light.lamps:
        sketch.soft(spark.ellipse(0, 0, 3), colour="#ffe9a0", opacity=0.9)
    sketch.draw(
        spark.blob("0,-1! 0.3,-0.3! 1,0! 0.3,0.3! 0,1! -0.3,0.3! -1,0! -0.3,-0.3!"), fill="#ffe27a"
    )
    sketch.draw(HERE.blob("-66,-40! -70,-84 -58,-92 -44,-84 -36,-40!"), fill=shade(paint, -0.22))
    sketch.stroke(HERE.line("28,-52 14,-72"), width=5)
    sketch.draw(HERE.ellipse(11, -74, 5, 11, -34), fill=TYRE)
    sketch.held()
    body = "-82,-20! -86,-48 -74,-58 -30,-56 -6,-46! 16,-50 34,-62 70,-56 90,-40 92,-20!"
    sketch.draw(HERE.blob(body), fill=shiny(sketch, paint, -62, -16))
    with sketch.inside():
        sketch.stroke(HERE.line("-90,-34 -20,-38 40,-44 96,-34"), ink="#fff6e6", width=6)
    star = (
        "0,-1! 0.26,-0.36! 0.95,-0.31! 0.43,0.14! 0.59,0.81! "
        "0,0.45! -0.59,0.81! -0.43,0.14! -0.95,-0.31! -0.26,-0.36!"
    )
    sketch.draw(Place((-46, -38), 11).blob(star), fill="#f4cb45")
    headlamp(sketch, light, (84, -40), 7)
    sketch.draw(HERE.limb("-84,-14 92,-14", 24, 24), fill="#4a4046")
    sketch.stroke(HERE.line("-84,-18 90,-18"), ink="#7d757a", width=2.4)
    return sketch.drawing({"back": (-24, -50), "head": (-30, -92), "seat": (0, 0)}, "right")


def scooter(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a child's scooter, 100 high; its board and bars have the colour asked for."""
    paint = look.colour or dice.choose("paint", PAINTS, PAINT_WEIGHTS)
    sketch = Sketch(1.0)
    for x, radius in ((-44, 12), (50, 12)):
        wheel(sketch, x, radius, hub=shade(paint, 0.4))
    sketch.draw(HERE.limb("50,-12 44,-34 36,-92", 6, 6.4, 5.4), fill=paint)
    sketch.draw(HERE.limb("40,-60 37,-92", 4, 4), fill=CHROME)
    sketch.draw(HERE.limb("30,-95 40,-91 46,-90", 5, 5, 5), fill=paint)
    sketch.draw(HERE.limb("20,-98 29,-95", 7, 7), HERE.limb("46,-90 56,-87", 7, 7), fill=TYRE)
    board = "-58,-24! -44,-28 -30,-17 24,-17 34,-30 44,-34! 42,-22 34,-10 24,-8 -32,-8 -42,-14"
    sketch.draw(HERE.blob(board), fill=shiny(sketch, paint, -30, -6))
    sketch.stroke(HERE.line("-26,-15 22,-15"), ink="#4a4046", width=2.4)
    return sketch.drawing({"back": (-8, -21), "head": (36, -96), "seat": (0, 0)}, "right")
