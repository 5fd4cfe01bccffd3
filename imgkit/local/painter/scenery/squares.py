"""What stands about in streets and fields: a letter box, a market stall, a scarecrow, a pier."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, grass
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_CREAM = "#fbf1dc"


def mailbox(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a letter box on a post, 125 high: a round-topped one with a little red flag."""
    paint = look.colour or dice.choose("paint", ("#cf4f45", "#4f7fb0", "#e0ab45"), (3, 2, 2))
    sketch = Sketch(1.0)
    sketch.draw(
        HERE.limb("0,-86 0,-5", 13, 14), fill=sketch.fade(("#b98d60", "#8a6547"), (-8, 0), (8, 0))
    )
    sketch.draw(HERE.limb("-20,-66 -2,-50", 6, 6), fill="#94704e")
    body = HERE.blob("-42,-80! -42,-104 -36,-120 -24,-125 26,-125 38,-118 42,-104 42,-80!")
    sketch.draw(
        body, fill=sketch.fade((shade(paint, 0.3), paint, shade(paint, -0.2)), (0, -125), (0, -80))
    )
    door = HERE.blob("-42,-80! -42,-104 -36,-119 -28,-119 -20,-104 -20,-80!")
    sketch.draw(door, fill=shade(paint, -0.16))
    sketch.draw(HERE.ellipse(-31, -98, 3), fill="#f2d489")
    letter = dice.choose("letter", (True, False), (3, 2))
    if letter:
        page = Place((6, -98), 1, -8)
        sketch.draw(page.blob("-14,-9! 14,-9! 14,9! -14,9!"), fill="#fffaf0")
        sketch.stroke(page.line("-14,-9 0,2! 14,-9"), ink="#b9a48c")
    sketch.stroke(HERE.line("34,-98 34,-134"), width=3)
    sketch.draw(
        box(33, -138, 52, -124), fill="#e5b04d" if look.colour is None else shade(paint, 0.35)
    )
    grass(sketch, -22, 22)
    return sketch.drawing({"back": (0, -125), "head": (0, -126), "seat": (0, 0)})


def market_stall(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a market stall, 230 high, under a striped awning, with fruit and vegetables."""
    colour = look.colour or dice.choose(
        "colour", ("#cf5a50", "#5f9a63", "#4f84b8", "#e0a040"), (3, 2, 2, 2)
    )
    sketch, wood = Sketch(1.5), "#b5825a"
    sketch.draw(*(HERE.limb(f"{x},-196 {x},-5", 9, 9) for x in (-122, 122)), fill=shade(wood, -0.2))
    sketch.draw(box(-118, -190, 118, -100), fill="#7a5f52", opacity=0.25, outlined=False)
    for at, x in enumerate((-86, -29, 29, 86)):
        fruit = dice.part(f"crate {at}").choose(
            "fruit", ("#d9584c", "#e8943f", "#7fa858", "#e3c04d", "#8a5fa0")
        )
        balls = [
            HERE.ellipse(x + dx, y, 10)
            for dx, y in ((-16, -102), (0, -103), (16, -102), (-9, -113), (9, -113), (0, -121))
        ]
        sketch.draw(*balls[:3], fill=shade(fruit, -0.1))
        for ball in balls[3:]:
            sketch.draw(ball, fill=fruit)
        sketch.draw(
            HERE.blob(f"{x - 28},-100! {x + 28},-100! {x + 25},-78! {x - 25},-78!"), fill="#d8b07c"
        )
        sketch.stroke(HERE.line(f"{x - 26},-89 {x + 26},-89"), ink="#8a6547", opacity=0.6)
    counter = box(-128, -80, 128, 0)
    sketch.draw(counter, fill=sketch.fade((shade(wood, 0.2), shade(wood, -0.15)), (0, -80), (0, 0)))
    with sketch.inside():
        sketch.stroke(
            *(HERE.line(f"{x},-80 {x},0") for x in range(-104, 128, 26)),
            ink=shade(wood, -0.4),
            opacity=0.5,
        )
        sketch.draw(box(-130, -80, 130, -68), fill=shade(wood, 0.3), outlined=False)
    roof = HERE.blob("-112,-232! 112,-232! 146,-176! -146,-176!")
    sketch.draw(roof, fill=_CREAM)
    with sketch.inside():
        stripes = [
            HERE.blob(
                f"{x * 0.77:.0f},-234! {(x + 29.2) * 0.77:.0f},-234! {x + 29.2:.0f},-174! "
                f"{x:.0f},-174!"
            )
            for x in (-146, -87.6, -29.2, 29.2, 87.6)
        ]
        sketch.draw(*stripes, fill=colour, outlined=False)
    hem = [
        HERE.blob(
            f"{x:.1f},-178! {x + 29.2:.1f},-178! {x + 25:.1f},-162 {x + 14.6:.1f},-156 "
            f"{x + 4:.1f},-162"
        )
        for x in (at * 29.2 - 146 for at in range(10))
    ]
    sketch.draw(*hem[::2], fill=colour)
    sketch.draw(*hem[1::2], fill=_CREAM)
    return sketch.drawing({"back": (0, -110), "head": (0, -232), "seat": (0, 0)})


def scarecrow(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a scarecrow, 190 high, with arms of straw and patched clothes."""
    shirt = look.colour or dice.choose("shirt", ("#b5543f", "#5f7fa8", "#7f9a5a"), (3, 2, 2))
    hat = dice.choose("hat", ("#c79f5a", "#8a6245", "#6f6a5a"), (3, 2, 2))
    patch = dice.choose("patch", ("#e3b45c", "#8fb0c4", "#d98a9a"), (3, 2, 2))
    sketch, straw = Sketch(1.2), "#e6c672"
    sketch.draw(
        HERE.limb("0,-130 0,-5", 9, 10), HERE.limb("-92,-118 92,-118", 8, 8), fill="#8a6547"
    )
    for side in (-1, 1):
        wisps = [
            HERE.line(f"{side * 72},{-118 + at} {side * 92},{-118 + at * 2.6}")
            for at in (-6, -3, 0, 3, 6)
        ]
        sketch.stroke(*wisps, ink=straw, width=3)
    sketch.stroke(
        *(HERE.line(f"{x},-44 {x * 1.3:.0f},-28") for x in (-20, -10, 0, 10, 20)),
        ink=straw,
        width=3,
    )
    coat = (
        "-26,-130! -78,-130! -76,-104! -32,-100 -30,-40! -16,-46! 0,-38! "
        "16,-46! 30,-40! 32,-100 76,-104! 78,-130! 26,-130!"
    )
    sketch.draw(
        HERE.blob(coat),
        fill=sketch.fade((shade(shirt, 0.2), shade(shirt, -0.16)), (0, -130), (0, -40)),
    )
    sketch.draw(HERE.blob("8,-84! 24,-82! 22,-64! 6,-67!"), fill=patch)
    sketch.stroke(HERE.line("0,-126 0,-48"), ink=shade(shirt, -0.4), opacity=0.5)
    sketch.draw(*(HERE.ellipse(0, y, 2.6) for y in (-114, -94, -74)), fill="#f2d489")
    head = Place((0, -148), 22)
    sketch.draw(
        head.ellipse(0, 0, 1, 1.05), fill=sketch.fade(("#f2dcae", "#d9b578"), (0, -170), (0, -126))
    )
    sketch.stroke(
        *(HERE.line(f"{x},-132 {x * 1.5:.0f},-124") for x in (-16, -8, 8, 16)), ink=straw, width=3
    )
    sketch.draw(
        head.ellipse(-0.36, -0.16, 0.12),
        head.ellipse(0.36, -0.16, 0.12),
        fill="#4a352d",
        outlined=False,
    )
    sketch.draw(head.blob("-0.12,0.06! 0.12,0.06! 0,0.34!"), fill="#e08a45")
    smile = [head.line("-0.5,0.42 0,0.66 0.5,0.42")] + [
        head.line(f"{x},{y - 0.1} {x},{y + 0.1}") for x, y in ((-0.3, 0.54), (0, 0.64), (0.3, 0.54))
    ]
    sketch.stroke(*smile, ink="#6b4a35", width=1.4)
    sketch.draw(
        HERE.limb("-36,-160 0,-166 36,-160", 9, 9, 9),
        HERE.blob("-20,-164! -16,-188 6,-196 16,-184 20,-164!"),
        fill=hat,
    )
    sketch.stroke(HERE.line("-18,-171 0,-174 18,-171"), ink=patch, width=4)
    grass(sketch, -26, 26)
    return sketch.drawing(
        {
            "back": (58, -128),
            "head": (0, -190),
            "neck": (0, -128),
            "hand": (84, -118),
            "seat": (0, 0),
        }
    )


def pier(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a wooden landing stage on piles, 70 high and 400 long."""
    wood = look.colour or dice.choose("wood", ("#b08a62", "#9a7a5a", "#c2a078"), (3, 2, 2))
    half = dice.number("half", 180, 200, 220)
    sketch = Sketch(1.5)
    piles = [
        HERE.limb(f"{x:.0f},-70 {x:.0f},-7", 14, 14)
        for x in (-half + 16, -half / 3, half / 3, half - 16)
    ]
    sketch.draw(*piles, fill=sketch.fade((shade(wood, 0.1), shade(wood, -0.4)), (0, -70), (0, 0)))
    deck = HERE.blob(f"{-half + 14:.0f},-66! {half - 14:.0f},-66! {half:.0f},-48! {-half:.0f},-48!")
    sketch.draw(deck, fill=sketch.fade((shade(wood, 0.35), wood), (0, -66), (0, -48)))
    with sketch.inside():
        sketch.stroke(
            *(HERE.line(f"{x * 0.94:.0f},-66 {x},-48") for x in range(-210, 220, 20)),
            ink=shade(wood, -0.4),
            opacity=0.5,
        )
    sketch.draw(box(-half, -48, half, -36), fill=shade(wood, -0.12))
    for x in (-half + 12, half - 12):
        sketch.draw(HERE.limb(f"{x:.0f},-74 {x:.0f},-44", 12, 13), fill=shade(wood, -0.2))
    return sketch.drawing({"back": (0, -56), "head": (0, -66), "seat": (0, 0)})


def picnic_blanket(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a chequered blanket with a basket, apples and a jug, 62 high."""
    cloth = look.colour or dice.choose("cloth", ("#d4534a", "#4f84b8", "#6fa377"), (3, 2, 2))
    side = dice.choose("side", (1, -1), (3, 2))
    sketch = Sketch(1.0)
    rug = HERE.blob("-90,-44! 90,-44! 132,0! -132,0!")
    sketch.draw(rug, fill=mix(cloth, "#fff8ec", 0.82))
    with sketch.inside():
        columns = [
            HERE.blob(f"{x * 0.69:.0f},-46! {(x + 20) * 0.69:.0f},-46! {x + 20},2! {x},2!")
            for x in range(-130, 130, 40)
        ]
        sketch.draw(*columns, fill=cloth, outlined=False, opacity=0.65)
        rows = [box(-140, y, 140, y + deep) for y, deep in ((-44, 6), (-31, 8), (-14, 10))]
        sketch.draw(*rows, fill=cloth, outlined=False, opacity=0.55)
    here = Place((side * 48, -24))
    sketch.stroke(here.line("-26,-20 -20,-40 0,-47 20,-40 26,-20"), ink="#8a5f42", width=6)
    sketch.stroke(here.line("-26,-20 -20,-40 0,-47 20,-40 26,-20"), ink="#c9965c", width=4)
    sketch.draw(here.blob("-20,-20! 0,-33 22,-20!"), fill="#fffaf0")
    sketch.draw(
        here.blob("-32,-22! 32,-22! 27,0! -27,0!"),
        fill=sketch.fade(("#d9ab6c", "#b07f4c"), (0, -46), (0, -24)),
    )
    sketch.stroke(*(here.line(f"-30,{y} 30,{y}") for y in (-15, -8)), ink="#8a5f42", opacity=0.6)
    plate = Place((-side * 40, -20))
    sketch.draw(plate.ellipse(0, 0, 24, 6), fill="#fdfaf4")
    for x, colour in ((-9, "#d9584c"), (9, "#8fb65f"), (0, "#e3a645")):
        sketch.draw(plate.ellipse(x, -6, 7), fill=colour)
    jug = Place((side * 2, -30))
    sketch.draw(jug.blob("-9,-26! 9,-26! 11,0! -11,0!"), fill="#f2c878")
    sketch.draw(jug.ellipse(0, -26, 9, 2.6), fill="#fdf3da")
    return sketch.drawing({"back": (-side * 96, -16), "head": (0, -44), "seat": (0, 0)})
