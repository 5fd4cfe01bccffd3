"""What drives on a road: a car, a bus, a lorry, a fire engine, a bicycle."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
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


def car(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a car, 110 high: a round one, a long one, or an open one."""
    paint = look.colour or dice.choose("paint", PAINTS, PAINT_WEIGHTS)
    kind = dice.choose("kind", ("round", "estate", "open"), (4, 2.5, 1.5))
    return _car(paint, kind, light, stripe=dice.choose("stripe", (False, True), (3, 1)))


def _car(paint: str, kind: str, light: Light, *, stripe: bool, police: bool = False) -> Drawing:
    sketch = Sketch(1.5)
    if police:
        sketch.draw(box(-20, -120, 0, -106), fill="#4f86d0")
        sketch.draw(box(0, -120, 20, -106), fill="#e2574c")
    roofs = {
        "round": "-88,-58! -66,-94 -34,-108 6,-108 40,-94 66,-58!",
        "estate": "-112,-58! -106,-100 -92,-108 10,-108 40,-94 68,-58!",
        "open": "20,-58! 46,-92! 52,-92! 66,-58!",
    }
    if kind == "open":
        sketch.draw(
            HERE.blob("-64,-56! -66,-80 -54,-84 -46,-56!"),
            HERE.blob("-6,-56! -10,-80 4,-82 10,-56!"),
            fill="#8a5f4a",
        )
        sketch.stroke(HERE.line("36,-60 28,-74"), ink=TYRE, width=4)
    sketch.draw(HERE.blob(roofs[kind]), fill=shiny(sketch, paint, -108, -40))
    if kind == "round":
        panes(
            sketch,
            light,
            [
                HERE.blob("-74,-60! -58,-88 -34,-98 -16,-99! -16,-60!"),
                HERE.blob("-6,-60! -6,-99! 8,-98 34,-86 52,-60!"),
            ],
        )
    elif kind == "estate":
        panes(
            sketch,
            light,
            [
                HERE.blob("-102,-60! -98,-98! -64,-99! -64,-60!"),
                box(-56, -99, -18, -60),
                HERE.blob("-10,-60! -10,-99! 10,-98 34,-86 54,-60!"),
            ],
        )
    else:
        panes(sketch, light, [HERE.blob("28,-60! 46,-88! 58,-60!")])
    sketch.held()
    body = "-126,-18! -130,-44 -112,-60 -60,-62 0,-62 70,-60 112,-52 128,-36 128,-18!"
    sketch.draw(HERE.blob(body), fill=shiny(sketch, paint, -64, -10))
    with sketch.inside():
        if stripe or police:
            sketch.stroke(
                HERE.line("-140,-38 140,-36"), ink="#4f86d0" if police else _CREAM, width=9
            )
        sketch.soft(HERE.ellipse(0, -16, 130, 12), colour="#45283c", opacity=0.35)
    seams(sketch, paint, "-14,-60 -16,-40 -12,-20", "46,-58 50,-36 40,-20")
    sketch.stroke(HERE.line("-6,-48 8,-48"), ink=shade(paint, -0.45), width=3.4)
    sketch.draw(box(-134, -24, -106, -14), box(108, -24, 134, -14), fill=CHROME)
    headlamp(sketch, light, (118, -42), 9)
    sketch.draw(HERE.ellipse(-124, -42, 5, 8), fill="#e2574c")
    for x in (-70, 74):
        wheel(sketch, x, 25)
    anchors = {"back": (-16.0, -62.0), "head": (-16.0, -106.0), "seat": (0.0, 0.0)}
    if kind != "open":
        anchors["roof"] = (-16.0, -102.0)
    return sketch.drawing(anchors, "right")


def police_car(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a police car with its lamps on the roof, 120 high."""
    paint = look.colour or dice.choose("paint", ("#f0f2f3", "#5a79a8", "#4f5560"), (4, 2, 1))
    kind = dice.choose("kind", ("estate", "round"), (3, 2))
    return _car(paint, kind, light, stripe=True, police=True)


def truck(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a lorry with a cab and a load, 150 high."""
    paint = look.colour or dice.choose("paint", PAINTS, PAINT_WEIGHTS)
    load = dice.choose("load", ("box", "logs", "sand"), (3, 2, 2))
    sketch = Sketch(1.6)
    sketch.draw(box(-160, -46, 130, -30), fill="#5f5a60")
    if load == "box":
        sketch.draw(
            box(-164, -156, 46, -42), fill=shiny(sketch, mix(paint, _CREAM, 0.72), -156, -42)
        )
        sketch.stroke(HERE.line("-160,-84 42,-84"), ink=paint, width=16)
    elif load == "logs":
        ends = [
            (x, y)
            for y, xs in ((-60, (-130, -92, -54, -16)), (-94, (-112, -74, -36)), (-126, (-92, -54)))
            for x in xs
        ]
        for x, y in ends:
            sketch.draw(Place((x, y)).ellipse(0, 0, 18), fill="#d9b583")
            sketch.stroke(Place((x, y)).ellipse(0, 0, 9), ink="#a9805a")
        sketch.draw(box(-160, -110, -152, -42), box(26, -110, 34, -42), fill="#5f5a60")
    else:
        sketch.draw(HERE.blob("-150,-84! -110,-112 -60,-130 0,-112 36,-84!"), fill="#e3c07a")
        sketch.draw(
            HERE.blob("-166,-98! 46,-98! 30,-42! -150,-42!"),
            fill=shiny(sketch, shade(paint, -0.1), -98, -42),
        )
        seams(sketch, paint, "-100,-94 -94,-46", "-40,-94 -38,-46", "10,-94 4,-46")
    cab = "54,-30! 54,-128 62,-138 108,-138 120,-130 136,-84 160,-76 166,-62 166,-30!"
    sketch.draw(HERE.blob(cab), fill=shiny(sketch, paint, -138, -24))
    panes(sketch, light, [HERE.blob("72,-86! 72,-124! 106,-124! 122,-86!")])
    seams(sketch, paint, "66,-82 66,-36", "116,-80 116,-36")
    sketch.draw(box(146, -36, 174, -22), fill=CHROME)
    headlamp(sketch, light, (157, -54), 8)
    for x in (-116, -62, 110):
        wheel(sketch, x, 26)
    return sketch.drawing({"back": (-60, -110), "head": (88, -138), "seat": (0, 0)}, "right")


def fire_engine(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a fire engine with its ladder, 165 high."""
    paint = look.colour or dice.choose("paint", ("#d2463f", "#d9583a", "#e0a03a"), (4, 2, 1))
    raised = dice.number("ladder", 4, 10, 22)
    sketch = Sketch(1.6)
    ladder = Place((-150, -140), 1, -raised)
    sketch.draw(
        *(ladder.limb(plan, 5, 5) for plan in ("0,0 232,0", "0,-17 232,-17")), fill="#e3e4e2"
    )
    rungs = [ladder.line(f"{x},0 {x},-17") for x in range(12, 232, 20)]
    sketch.stroke(*rungs, ink="#8f9396", width=3)
    sketch.draw(box(-140, -142, -112, -118), fill="#8f9396")
    sketch.draw(box(-170, -124, 62, -28), fill=shiny(sketch, paint, -124, -20))
    cab = "58,-28! 58,-134 66,-142 128,-142 140,-134 164,-82 168,-60 168,-28!"
    sketch.draw(HERE.blob(cab), fill=shiny(sketch, paint, -142, -20))
    with sketch.inside():
        sketch.stroke(HERE.line("50,-46 180,-46"), ink=_CREAM, width=10)
    panes(
        sketch, light, [box(70, -126, 98, -86), HERE.blob("106,-86! 106,-126! 128,-126! 146,-86!")]
    )
    sketch.draw(*(box(x, -112, x + 44, -62) for x in (-158, -106, -54)), fill="#dfe2e2")
    slats = [
        HERE.line(f"{x + 3},{y} {x + 41},{y}") for x in (-158, -106, -54) for y in (-100, -88, -76)
    ]
    sketch.stroke(*slats, ink="#9ea3a6", width=2)
    sketch.stroke(HERE.line("-168,-46 56,-46"), ink=_CREAM, width=9)
    reel = Place((26, -88), 23)
    sketch.draw(reel.ellipse(0, 0, 1), fill="#e0b567")
    sketch.stroke(reel.ellipse(0, 0, 0.66), reel.ellipse(0, 0, 0.34), ink="#96703f", width=2.4)
    if light.lamps:
        sketch.soft(HERE.ellipse(96, -150, 24, 15), colour="#8fb8ff", opacity=0.9)
    sketch.draw(HERE.blob("82,-142! 84,-158 96,-162 108,-158 110,-142!"), fill="#5a94dd")
    sketch.draw(box(-178, -32, -156, -20), box(148, -32, 176, -20), fill=CHROME)
    headlamp(sketch, light, (158, -64), 8)
    for x in (-112, 104):
        wheel(sketch, x, 28, "#e9e4da")
    return sketch.drawing({"back": (0, -124), "head": (96, -142), "seat": (0, 0)}, "right")


def tractor(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a tractor, 165 high."""
    paint = look.colour or dice.choose(
        "paint", ("#6fa35a", "#d9584c", "#4584b4", "#e5a03d"), (4, 3, 2, 2)
    )
    sketch, hub = Sketch(1.6), "#f0c65a"
    sketch.draw(HERE.limb("72,-92 72,-140", 7, 6), fill="#6b6468")
    sketch.draw(HERE.limb("72,-140 72,-146", 10, 10), fill="#6b6468")
    sketch.draw(
        HERE.blob("-84,-150! -70,-154 4,-154 14,-150! 10,-146! 8,-84! -84,-84!"),
        fill=shiny(sketch, paint, -154, -80),
    )
    panes(
        sketch,
        light,
        [
            HERE.blob("-74,-92! -74,-142! -36,-142! -36,-92!"),
            HERE.blob("-28,-92! -28,-142! 2,-142! 0,-92!"),
        ],
    )
    sketch.draw(HERE.blob("-92,-152! -80,-162 8,-162 22,-152!"), fill=shade(paint, -0.15))
    sketch.draw(
        HERE.blob("-96,-36! -96,-88 -60,-96 0,-92 90,-90 108,-80 112,-36!"),
        fill=shiny(sketch, paint, -96, -30),
    )
    grill = [HERE.line(f"{x},-78 {x},-52") for x in (44, 56, 68, 80)]
    sketch.stroke(*grill, ink=shade(paint, -0.45), width=3.4, opacity=0.7)
    headlamp(sketch, light, (106, -66), 8)
    sketch.draw(box(-20, -38, 110, -26), fill="#5f5a60")
    big = Place((-58, -56), 56)
    wheel(sketch, -58, 56, hub)
    treads = [Place((-58, -56), 56, at * 30).line("0,-0.96 0.14,-0.74") for at in range(12)]
    sketch.stroke(*treads, ink="#6b6066", width=5)
    nuts = [big.ellipse(x, y, 0.06) for x, y in ((0.34, 0), (-0.34, 0), (0, 0.34), (0, -0.34))]
    sketch.draw(*nuts, fill=shade(hub, -0.4), outlined=False)
    guard = HERE.limb("-120,-78 -102,-104 -58,-120 -14,-104 4,-76", 9, 11, 12, 11, 9)
    sketch.draw(guard, fill=paint)
    wheel(sketch, 82, 33, hub)
    return sketch.drawing({"back": (-40, -160), "head": (-36, -160), "seat": (0, 0)}, "right")


def bicycle(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a bicycle, 110 high."""
    paint = look.colour or dice.choose("paint", PAINTS, PAINT_WEIGHTS)
    extra = dice.choose("extra", ("basket", "bell", "rack"), (3, 2, 2))
    if detail(look, "with", "") == "basket":  # one hangs there as a thing
        extra = "bell"
    sketch = Sketch(1.4)
    for x in (-58, 58):
        with sketch.piece("wheels"):
            here = Place((x, -37), 35)
            spokes = [Place((x, -37), 35, at * 30).line("0,-1 0,1") for at in range(6)]
            sketch.stroke(*spokes, ink="#b9b4b0", width=0.9)
            sketch.stroke(here.ellipse(0, 0, 1), ink=TYRE, width=5)
            sketch.stroke(here.ellipse(0, 0, 0.88), ink=CHROME, width=2)
            sketch.draw(here.ellipse(0, 0, 0.12), fill=CHROME)
    if extra == "rack":
        sketch.stroke(HERE.line("-30,-72 -88,-74! -58,-37"), ink="#7f7a7c", width=3)
    outline, frame = (
        mix("#5b4636", shade(paint, -0.4), 0.45),
        ["-58,-37 -4,-38! 36,-80! -22,-80! -58,-37!", "-4,-38 -28,-92", "58,-37 34,-96"],
    )
    tubes = [HERE.line(plan) for plan in frame]
    sketch.stroke(*tubes, ink=outline, width=11)
    sketch.stroke(*tubes, ink=paint, width=8)
    arches = [
        HERE.line("-97,-46 -84,-70 -58,-78 -34,-70"),
        HERE.line("28,-66 46,-76 68,-76 92,-58"),
    ]
    sketch.stroke(*arches, ink=outline, width=7)
    sketch.stroke(*arches, ink=paint, width=4.4)
    sketch.draw(HERE.blob("-46,-94! -40,-101 -22,-99 -6,-97 -10,-92 -26,-90"), fill="#8a5a44")
    sketch.stroke(HERE.line("34,-96 32,-108 48,-110 56,-104"), ink="#6b6468", width=4.4)
    sketch.stroke(HERE.line("46,-109 57,-104"), ink="#8a5a44", width=6)
    sketch.draw(Place((-4, -38)).ellipse(0, 0, 9), fill="#8f8a8c")
    sketch.stroke(HERE.line("-4,-38 4,-20"), HERE.line("-3,-19 11,-19"), ink="#5b5456", width=3.6)
    if extra == "basket":
        sketch.draw(HERE.blob("46,-100! 86,-100! 80,-72! 50,-72!"), fill="#d3a869")
        weave = [
            HERE.line(plan)
            for plan in ("48,-91 84,-91", "49,-82 82,-82", "58,-99 60,-73", "72,-99 70,-73")
        ]
        sketch.stroke(*weave, ink="#96703f", width=1.4)
        blooms = [HERE.ellipse(x, -104, 5.4) for x in (54, 66, 78)]
        sketch.draw(*blooms, fill="#f0a0b0")
    headlamp(sketch, light, (50, -66) if extra != "basket" else (52, -64), 5)
    anchors = {"back": (-26, -99), "head": (40, -108), "seat": (0, 0), "for basket": (66, -74)}
    return sketch.drawing(anchors, "right")
