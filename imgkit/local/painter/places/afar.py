"""Homes of other lands and other sizes: a yurt, a tepee, a block of flats, a watermill."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, door, glass, grass, lit, windows
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_CREAM = "#fff6e8"


def yurt(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a yurt, 200 high, with a painted door and bands around its felt."""
    felt = look.colour or dice.choose("felt", ("#f2ead8", "#e6dcc8", "#dfe3e0"), (3, 2, 2))
    band = dice.choose("band", ("#c9534a", "#4f84b4", "#c98a3a"), (3, 2, 2))
    sketch = Sketch(1.7)
    roof = "-150,-96! -104,-136 -40,-172 0,-182 40,-172 104,-136 150,-96!"
    sketch.draw(
        HERE.blob("-138,0! -140,-100! 140,-100! 138,0!"),
        fill=lit(sketch, felt, (-140, 0), (140, 0)),
    )
    with sketch.inside():
        for y in (-88, -16):
            sketch.stroke(HERE.line(f"-150,{y} 150,{y}"), ink=band, width=11)
        peaks = " ".join(
            f"{x},{-40 if at % 2 else -62}!" for at, x in enumerate(range(-150, 160, 15))
        )
        sketch.stroke(HERE.line(peaks), ink=mix(band, felt, 0.25), width=4)
    sketch.draw(HERE.blob(roof), fill=lit(sketch, shade(felt, 0.1), (-150, 0), (150, 0)))
    ropes = [HERE.line(f"0,-182 {x},-98") for x in (-112, -62, 62, 112)]
    sketch.stroke(*ropes, ink="#a9845c", width=2.4)
    sketch.draw(HERE.blob("-28,-172! -24,-192 0,-200 24,-192 28,-172!"), fill=shade(felt, -0.14))
    sketch.draw(box(-36, -98, 36, 0), fill=shade(band, -0.1))
    inner = glass(light) if light.lamps else ("#e39a4a", "#c87a36")
    sketch.draw(box(-28, -90, -2, 0), box(2, -90, 28, 0), fill=sketch.fade(inner, (0, -90), (0, 0)))
    for x in (-15, 15):
        rhomb = Place((x, -48), 9, 0, 2).blob("0,-1! 1,0! 0,1! -1,0!")
        sketch.draw(rhomb, fill="#f3d27a")
    grass(sketch, -146, 146, 44)
    return sketch.drawing({"head": (0, -198), "back": (-70, -156)})


def tepee(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a tepee, 240 high, with a band of triangles and the poles sticking out."""
    hide = look.colour or dice.choose("hide", ("#eed9b0", "#e0bf90", "#f2e6cf"), (3, 2, 2))
    paint = dice.choose("paint", ("#c9534a", "#3f7fa0", "#d08a34"), (3, 2, 2))
    sketch = Sketch(1.7)
    poles = [HERE.line(f"{-x * 0.5:.0f},-170 {x},-238") for x in (-30, -12, 10, 28)]
    sketch.stroke(*poles, width=7)
    sketch.stroke(*poles, ink="#a9744a", width=4.4)
    sketch.draw(
        HERE.blob("-116,-4! -14,-202! 14,-202! 116,-4! 40,-4 -40,-4"),
        fill=lit(sketch, hide, (-116, 0), (116, 0)),
    )
    with sketch.inside():
        sketch.draw(box(-120, -20, 120, 10), box(-120, -152, 120, -140), fill=paint, outlined=False)
        tips = [HERE.blob(f"{x - 13},-24! {x},-48! {x + 13},-24!") for x in range(-104, 110, 26)]
        sketch.draw(*tips, fill=shade(paint, -0.2), outlined=False)
        seam = HERE.line("0,-204 0,-100")
        sketch.stroke(seam, ink=shade(hide, -0.4), width=2, opacity=0.7)
        sketch.draw(HERE.ellipse(-46, -82, 11), HERE.ellipse(46, -82, 11), fill="#f0bf4c")
    inside = ("#ffe08a", "#f0a95a") if light.lamps else ("#8a5a4c", "#5d4040")
    sketch.draw(HERE.blob("0,-104! 30,0! -30,0!"), fill=sketch.fade(inside, (0, -104), (0, 0)))
    sketch.draw(HERE.blob("0,-106! -34,-1! -58,-2! -22,-50"), fill=shade(hide, 0.25))
    return sketch.drawing({"head": (0, -206), "back": (0, -206)})


def block_of_flats(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a block of flats, 420 high, with balconies and plants on them."""
    walls = look.colour or dice.choose(
        "walls", ("#e3c9a8", "#b9cbd6", "#e0b49c", "#c8d2b4"), (3, 2, 2, 2)
    )
    floors = dice.choose("floors", (5, 4, 6), (3, 2, 2))
    top = -52 - floors * 58
    sketch = Sketch(1.8)
    sketch.draw(box(-126, top, 126, 0), fill=lit(sketch, walls, (-126, 0), (126, 0)))
    sketch.draw(box(-134, top - 14, 134, top), fill=shade(walls, -0.28))
    middles = [(x, top + 32.0 + floor * 58) for floor in range(floors) for x in (-34, 34)]
    windows(sketch, light, middles, (16, 18))
    pane = sketch.fade(glass(light), (0, top), (0, 0))
    for floor in range(floors):
        y = top + 58 * floor
        doors = [box(x - 22, y + 12, x + 22, y + 52) for x in (-88, 88)]
        sketch.draw(*doors, fill=pane)
        trim = mix(walls, ("#c9604f", "#5f93b4", "#d9a24f")[floor % 3], 0.6)
        for x in (-88, 88):
            sketch.draw(box(x - 32, y + 34, x + 32, y + 56), fill=trim)
            if dice.part(f"plant {floor} {x}").choose("plant", (True, False), (1, 1)):
                sketch.draw(
                    HERE.blob(
                        f"{x - 24},{y + 34}! {x - 20},{y + 24} {x - 12},{y + 28} "
                        f"{x - 6},{y + 22} {x + 2},{y + 34}!"
                    ),
                    fill="#6fa35c",
                )
    door(sketch, 0, 20, 46, "#7a5a4a")
    sketch.draw(box(-34, -58, 34, -50), fill=shade(walls, -0.35))
    sketch.draw(box(-130, -8, -36, 0), box(36, -8, 130, 0), fill=shade(walls, -0.25))
    sketch.stroke(
        HERE.line(f"70,{top - 14} 70,{top - 50}"),
        HERE.line(f"56,{top - 44} 84,{top - 44}"),
        width=2.4,
    )
    return sketch.drawing({"head": (-50, top - 14), "back": (-50, top - 14)})


def watermill(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a watermill, 240 high, with its wheel in a stream."""
    walls = look.colour or dice.choose("walls", ("#e9d6b4", "#d8c2a8", "#cfd3cc"), (3, 2, 2))
    turn = dice.number("wheel", 0, 11, 22)
    sketch, wood = Sketch(1.7), "#9a6a45"
    sketch.draw(box(-150, -120, 40, 0), fill=lit(sketch, walls, (-150, 0), (40, 0)))
    sketch.draw(
        HERE.blob("-172,-112! -128,-218! 18,-218! 62,-112!"),
        fill=sketch.fade(("#c9805a", "#a85f48"), (0, -218), (0, -112)),
    )
    rows = [
        HERE.line(f"{-150 + at * 12},{-140 - at * 26} {40 - at * 12},{-140 - at * 26}")
        for at in range(3)
    ]
    sketch.stroke(*rows, ink="#8a4a38", width=2, opacity=0.6)
    sketch.draw(box(-126, -240, -100, -196), fill=shade(walls, -0.2))
    windows(sketch, light, [(-112, -78), (-8, -78)], (15, 17))
    door(sketch, -60, 21, 76, "#6f8a5a")
    sketch.draw(HERE.blob("20,-30! 60,-16 120,-18 172,-10! 176,1! 10,1!"), fill="#6fb0d4")
    wheel = Place((92, -82), 66, turn)
    spokes = [Place(wheel.origin, 66, turn + at * 45).line("0,-1 0,1") for at in range(4)]
    sketch.stroke(*spokes, ink="#5b4636", width=9)
    sketch.stroke(*spokes, ink=wood, width=6)
    for radius in (0.98, 0.66):
        sketch.stroke(wheel.ellipse(0, 0, radius), ink="#5b4636", width=11)
        sketch.stroke(wheel.ellipse(0, 0, radius), ink=wood, width=8)
    paddles = [
        Place(wheel.origin, 66, turn + at * 30).blob("-0.1,-1.2! 0.1,-1.2! 0.1,-0.86! -0.1,-0.86!")
        for at in range(12)
    ]
    sketch.draw(*paddles, fill=shade(wood, 0.1))
    sketch.draw(wheel.ellipse(0, 0, 0.15), fill="#6b5a50")
    splash = "34,-16 50,-6 70,-14 92,-4 116,-12 140,-2 166,-6! 170,1! 20,1! 20,-6!"
    sketch.draw(HERE.blob(splash), fill="#8cc6e2", opacity=0.92)
    foam = [HERE.line("60,-4 76,-9 90,-3"), HERE.line("112,-2 128,-7 144,-1")]
    sketch.stroke(*foam, ink=_CREAM, width=3)
    grass(sketch, -156, -20, 0)
    return sketch.drawing({"head": (-55, -218), "back": (-55, -218)})
