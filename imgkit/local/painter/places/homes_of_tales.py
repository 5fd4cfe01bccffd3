"""Houses out of stories: a palace, a haunted house, a gingerbread house, a doll's house."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, door, glass, lit, window, windows
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_CREAM = "#fff6e8"


def palace(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a palace, 290 high: long wings, white columns and golden domes."""
    walls = look.colour or dice.choose(
        "walls", ("#a9cfe0", "#f2cf8a", "#eab8b0", "#b8d4ae"), (3, 3, 2, 2)
    )
    sketch, gold = Sketch(1.8), "#e9b949"
    sketch.draw(box(-236, -140, 236, 0), fill=lit(sketch, walls, (-236, 0), (236, 0)))
    sketch.draw(box(-244, -152, 244, -138), fill=_CREAM)
    places = [(x, y) for y in (-104, -46) for x in (-198, -144, 144, 198)]
    windows(sketch, light, places, (15, 20))
    columns = [box(x - 4, -138, x + 4, 0) for x in (-228, -171, 171, 228)]
    sketch.draw(*columns, fill=_CREAM)
    for x in (-92, 92):
        sketch.draw(
            box(x - 18, -190, x + 18, -140), fill=lit(sketch, walls, (x - 18, 0), (x + 18, 0))
        )
        window(sketch, light, (x, -164), (8, 15), arched=True)
        _dome(sketch, x, -188, 24, gold)
    sketch.draw(box(-104, -168, 104, 0), fill=lit(sketch, shade(walls, 0.2), (-104, 0), (104, 0)))
    windows(sketch, light, [(x, -112.0) for x in (-60, 0, 60)], (13, 26), arched=True)
    for x in (-94, -30, 30, 94):
        fill = sketch.fade(("#ffffff", "#e3dccf"), (x - 9, 0), (x + 9, 0))
        sketch.draw(box(x - 8, -150, x + 8, 0), fill=fill)
        sketch.draw(box(x - 12, -156, x + 12, -148), fill=gold)
    sketch.draw(box(-112, -172, 112, -156), fill=_CREAM)
    sketch.draw(HERE.blob("-112,-172! 0,-218! 112,-172!"), fill=shade(walls, 0.1))
    sketch.draw(HERE.ellipse(0, -190, 13), fill=gold)
    sketch.draw(box(-26, -236, 26, -208), fill=_CREAM)
    _dome(sketch, 0, -234, 34, gold)
    door(sketch, 0, 20, 70, "#a9744a")
    stairs = [box(-44 - at * 12, -12 + at * 4, 44 + at * 12, -8 + at * 4) for at in range(3)]
    sketch.draw(*stairs, fill="#e9e0d0")
    return sketch.drawing({"head": (0, -286), "back": (-170, -152)})


def _dome(sketch: Sketch, x: float, bottom: float, half: float, gold: str) -> None:
    here = Place((x, bottom), half)
    fill = sketch.fade((shade(gold, 0.35), gold, shade(gold, -0.25)), (x - half, 0), (x + half, 0))
    sketch.draw(here.blob("-1,0! -1.02,-0.5 -0.6,-1 0,-1.25 0.6,-1 1.02,-0.5 1,0!"), fill=fill)
    sketch.stroke(here.line("0,-1.2 0,-1.6"), ink=shade(gold, -0.3), width=3)


def haunted_house(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a haunted house, 300 high: crooked, with a ghost in the attic and bats around it."""
    walls = look.colour or dice.choose("walls", ("#7b6a8a", "#66788a", "#7f7468"), (3, 2, 2))
    sketch, dark = Sketch(1.8), "#4b4058"
    glow = sketch.fade(("#fff0a0", "#f5b850"), (0, -240), (0, -40))
    if light.lamps:
        sketch.soft(HERE.ellipse(55, -184, 70, 70), colour="#ffe9a0", opacity=0.8)
        sketch.soft(HERE.ellipse(-36, -94, 80, 60), colour="#ffe9a0", opacity=0.8)
    tree = HERE.limb("-150,-8 -146,-60 -160,-110 -150,-160", 16, 12, 9, 4)
    boughs = (
        HERE.limb("-150,-80 -122,-112 -126,-146", 8, 6, 3),
        HERE.limb("-157,-104 -186,-124 -190,-150", 8, 5, 3),
    )
    sketch.draw(tree, *boughs, fill="#5b4a4a")
    body = "-96,0! -104,-128! 104,-136! 94,0!"
    sketch.draw(HERE.blob(body), fill=lit(sketch, walls, (-104, 0), (104, 0)))
    with sketch.inside():
        planks = [HERE.line(f"-110,{y} 110,{y - 5}") for y in range(-16, -136, -16)]
        sketch.stroke(*planks, ink=shade(walls, -0.45), width=1.6, opacity=0.5)
    sketch.draw(HERE.blob("-128,-124! -84,-184 -66,-210! 16,-204! 64,-182 126,-134!"), fill=dark)
    tower = "18,-130! 26,-236! 84,-232! 88,-132!"
    sketch.draw(HERE.blob(tower), fill=lit(sketch, walls, (18, 0), (88, 0)))
    sketch.draw(HERE.blob("8,-228! 40,-262 66,-302! 76,-262 100,-226!"), fill=dark)
    sketch.draw(HERE.blob("38,-158! 38,-196 55,-212 72,-196 72,-158!"), fill=glow)
    ghost = "44,-160! 43,-186 48,-198 55,-201 62,-198 67,-186 66,-160! 61,-166 55,-160 49,-166"
    sketch.draw(HERE.blob(ghost), fill="#fdfcf8")
    sketch.draw(
        HERE.ellipse(51, -188, 2.6, 3.6),
        HERE.ellipse(59, -188, 2.6, 3.6),
        HERE.ellipse(55, -179, 2.4, 3.6),
        fill="#4b4058",
        outlined=False,
    )
    for x, turn in ((-62, -6), (-8, 4)):
        pane = Place((x, -92), 19, turn)
        sketch.draw(pane.blob("-1,1! -1,-1! 1,-1! 1,1!"), fill=glow)
        sketch.stroke(pane.line("0,-1 0,1"), pane.line("-1,0 1,0"), ink=dark, width=3.4)
    sketch.stroke(Place((-62, -92), 26, 24).line("-1,0 1,0"), ink="#8a6a52", width=6)
    sketch.draw(HERE.blob("30,0! 28,-76! 70,-78! 72,0!"), fill="#5a4640")
    sketch.stroke(HERE.line("50,-76 51,-2"), ink="#3f312e", width=2)
    sketch.draw(HERE.ellipse(60, -38, 3), fill="#e9b949")
    round_ = HERE.ellipse(-34, -162, 14)
    sketch.draw(round_, fill=glow)
    sketch.stroke(HERE.line("-34,-176 -34,-148"), HERE.line("-48,-162 -20,-162"), ink=dark, width=3)
    wing = (
        "0,0.2 0.3,-0.4! 1,-0.5! 0.8,0.3! 0.4,0.2! 0,0.6! -0.4,0.2! -0.8,0.3! -1,-0.5! -0.3,-0.4!"
    )
    for x, y, size in ((-64, -262, 22), (-112, -226, 15), (132, -250, 17)):
        sketch.draw(
            Place((x, y), size, dice.part(f"bat {x}").number("turn", -14, 0, 14)).blob(wing),
            fill="#453a50",
        )
    return sketch.drawing({"head": (64, -300), "back": (-40, -206)})


def gingerbread_house(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a gingerbread house, 250 high, with icing, sweets and candy canes."""
    dough = look.colour or dice.choose("dough", ("#c07f45", "#b06f3c", "#cd9055"), (3, 2, 2))
    sketch, icing = Sketch(1.7), "#fffaf2"
    colours = ("#e2574c", "#6fae78", "#f0b340", "#4f93c4", "#e67ab0")
    sketch.draw(box(42, -226, 70, -150), fill=shade(dough, -0.08))
    sketch.draw(
        HERE.blob("36,-214! 36,-234 76,-234 76,-214! 68,-206 60,-214 50,-204 44,-212"), fill=icing
    )
    sketch.draw(
        HERE.blob("-92,0! -92,-120! 0,-206! 92,-120! 92,0!"),
        fill=lit(sketch, dough, (-92, 0), (92, 0)),
    )
    waves = (
        "-92,0! -92,-14 -76,-22 -60,-12 -44,-22 -28,-12 -12,-22 "
        "4,-12 20,-22 36,-12 52,-22 68,-12 82,-22 92,-14 92,0!"
    )
    sketch.draw(HERE.blob(waves), fill=icing)
    for side in (-1, 1):
        slope = f"0,-236! {side * 122},-120! {side * 108},-100! 0,-204!"
        sketch.draw(HERE.blob(slope), fill=shade(dough, -0.14))
        trim = f"0,-240! {side * 126},-122! {side * 118},-110 {side * 100},-120 {side * 88},-130 "
        trim += (
            f"{side * 74},-150 {side * 60},-158 {side * 46},-180 {side * 30},-188 {side * 16},-210"
        )
        sketch.draw(HERE.blob(trim + " 0,-212!"), fill=icing)
        drops = [HERE.ellipse(side * x, -226 + x * 0.94, 8) for x in (28, 56, 84, 110)]
        for at, drop in enumerate(drops):
            sketch.draw(drop, fill=colours[(at + (side > 0)) % 5])
    sketch.draw(HERE.ellipse(0, -238, 12), fill=colours[0])
    heart = Place((0, -158), 18).blob(
        "0,1! -0.9,0 -1,-0.5 -0.55,-0.9 0,-0.4! 0.55,-0.9 1,-0.5 0.9,0"
    )
    sketch.draw(heart, fill=sketch.fade(glass(light), (0, -175), (0, -140)))
    sketch.draw(Place((0, 0), 1).blob("-28,0! -28,-64 -14,-86 14,-86 28,-64 28,0!"), fill=icing)
    sketch.draw(Place((0, 0), 1).blob("-21,0! -21,-62 -10,-77 10,-77 21,-62 21,0!"), fill="#8a5230")
    sketch.draw(HERE.ellipse(13, -36, 4), fill=colours[2])
    windows(sketch, light, [(-58, -80), (58, -80)], (16, 18))
    for x in (-112, 112):
        cane = HERE.line(f"{x},-7 {x},-70 {x + 4},-84 {x + 16},-88 {x + 26},-80 {x + 26},-70")
        sketch.stroke(cane, width=13)
        sketch.stroke(cane, ink=icing, width=9.6)
        bands = [HERE.line(f"{x - 5},{y + 4} {x + 5},{y - 4}") for y in range(-8, -76, -15)]
        sketch.stroke(*bands, ink="#d9434a", width=5)
    for at, x in enumerate((-76, -44, 44, 76)):
        sketch.draw(HERE.ellipse(x, -38, 8), fill=colours[(at + 1) % 5])
    return sketch.drawing({"head": (0, -248), "back": (-60, -180)})


def dolls_house(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a doll's house, 120 high, open in front: four rooms and what is in them."""
    colour = look.colour or dice.choose("colour", ("#f0a0b4", "#9cc4de", "#c8a8dc"), (3, 2, 2))
    sketch = Sketch(1.1)
    sketch.draw(HERE.blob("-64,-84! 0,-120! 64,-84!"), fill=shade(colour, -0.2))
    sketch.draw(HERE.blob("-40,-84! 0,-108! 40,-84!"), fill=mix(colour, "#fff6e8", 0.6))
    window(sketch, light, (0, -92), (7, 7))
    sketch.draw(box(-58, -86, 58, 0), fill=colour)
    papers = ("#fdf0c8", "#dcecd8", "#dce8f4", "#fbe0d8")
    for at, paper in enumerate(papers):
        x, y = (-54 + at % 2 * 56), (-82 + at // 2 * 42)
        sketch.draw(
            box(x, y, x + 52, y + 37),
            fill=sketch.fade(
                glass(light) if light.lamps else (paper, shade(paper, -0.06)), (0, y), (0, y + 37)
            ),
        )
        sketch.draw(box(x, y + 33, x + 52, y + 37), fill="#c39a68")
    bed = HERE.blob("-50,-50! -50,-64! -46,-64! -46,-58! -20,-58! -20,-50!")
    sketch.draw(bed, fill="#a9744a")
    sketch.draw(box(-45, -62, -21, -56), fill="#e8788c")
    sketch.draw(box(-45, -64, -36, -59), fill="#fffdf6")
    sketch.draw(box(28, -70, 46, -49), fill="#b07a4a")
    sketch.stroke(HERE.line("37,-70 37,-50"), width=1)
    sketch.draw(HERE.ellipse(14, -68, 6, 7), fill="#d8eef4")
    sketch.draw(
        box(-44, -19, -24, -16), box(-42, -16, -39, -7), box(-29, -16, -26, -7), fill="#a9744a"
    )
    sketch.draw(HERE.blob("-38,-19! -38,-24! -30,-24! -30,-19!"), fill="#5f9ac4")
    sketch.draw(HERE.blob("10,-7! 8,-20 14,-24! 40,-24! 46,-20 44,-7!"), fill="#6fae78")
    sketch.draw(HERE.blob("14,-7! 14,-15! 40,-15! 40,-7!"), fill=shade("#6fae78", 0.25))
    sketch.draw(box(-64, -4, 64, 0), fill=shade(colour, -0.25))
    return sketch.drawing({"head": (0, -118), "back": (0, -118)})
