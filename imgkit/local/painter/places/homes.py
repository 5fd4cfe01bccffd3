"""Where people live: a cottage, a town house and a log cabin."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.light import Light
from imgkit.local.painter.looks.marking import piece
from imgkit.local.painter.places.masonry import (
    HERE,
    box,
    door,
    grass,
    lit,
    stones,
    window,
    windows,
)
from imgkit.local.painter.props import PROPS
from imgkit.local.painter.shapes import Place, mix, polygon, shade
from imgkit.local.painter.sketch import Sketch

_ACCENTS = ("#5f8f8a", "#a8483e", "#7d9a5a", "#c98b4a", "#5a739c")
_ACCENT_WEIGHTS = (3, 2, 2, 2, 2)


def house(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a house, about 250 high: a plain one, a cottage, a town house or a log cabin."""
    plain = PROPS["house"]
    of_roof = {"roof", "rooftop:without"} & dict(look.details).keys()
    shares = (4, 2.5, 0 if of_roof else 2, 1.5)  # a gable hides the roof
    kind = dice.choose("kind of house", (plain, cottage, town_house, log_cabin), shares)
    return kind(dice, look, light)


def _smoke(sketch: Sketch, x: float, y: float) -> None:
    for step, size in enumerate((7, 9.5, 12)):
        puff = HERE.ellipse(x + step * 7 + step * step, y - 10 - step * 17, size, size * 0.86)
        sketch.draw(puff, fill="#f6f1ec", outlined=False, opacity=0.85 - step * 0.2)


def _roses(sketch: Sketch, dice: Dice, x: float) -> None:
    bloom = dice.choose("roses", ("#e2708a", "#f0a05f", "#fdf3e0", "#cf4f52"), (3, 2, 2, 2))
    leaves = [
        HERE.ellipse(x + a, y, r)
        for a, y, r in ((0, -16, 17), (-8, -40, 13), (6, -58, 13), (-3, -82, 11), (4, -100, 8))
    ]
    sketch.draw(*leaves, fill=sketch.fade(("#97b868", "#648a4b"), (x, -110), (x, 0)))
    places = ((-6, -14), (8, -24), (-10, -44), (6, -54), (-4, -76), (6, -94))
    sketch.draw(*(HERE.ellipse(x + a, y, 4.4) for a, y in places), fill=bloom)


def cottage(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a cottage with a thatched roof, 240 high."""
    walls = look.colour or dice.choose("walls", ("#fbefd8", "#f3d3c0", "#e3e6da"), (4, 2, 2))
    straw = dice.choose("straw", ("#d9b267", "#c59a5c", "#b3a07a"), (3, 2, 1))
    straw = detail(look, "roof", straw)
    frames = detail(look, "windows", "#fff8ea")
    accent = detail(look, "door", dice.choose("accent", _ACCENTS, _ACCENT_WEIGHTS))
    sketch = Sketch(1.6)
    if dice.choose("smoke", (True, False), (3, 2)) or detail(look, "smoke", ""):
        _smoke(sketch, 76, -226)
    with sketch.piece("chimney"):
        sketch.draw(box(60, -226, 92, -120), fill=lit(sketch, "#b9856a", (60, 0), (92, 0)))
        sketch.draw(box(56, -232, 96, -222), fill="#a9765e")
    sketch.draw(box(-122, -112, 122, 0), fill=lit(sketch, walls, (-122, -60), (122, 0)))
    with sketch.inside():
        stones(
            sketch,
            ((-112, -6), (-90, -14), (-84, -5), (64, -6), (90, -5), (108, -15), (44, -5)),
            11,
            walls,
        )
        beams = [HERE.line(f"{x},-120 {x},0") for x in (-118, -44, 44, 118)]
        beams += [
            HERE.line("-122,-24 122,-24"),
            HERE.line("-118,-26 -84,-100"),
            HERE.line("118,-26 84,-100"),
        ]
        sketch.stroke(*beams, ink="#96704f", width=7)
    _thatch(sketch, straw)
    for x in (-82, 82):
        window(sketch, light, (x, -62), (21, 22), frame=frames)
    window(sketch, light, (0, -138), (17, 17), frame=frames, arched=True)
    brow = HERE.limb("-30,-140 -18,-164 0,-170 18,-164 30,-140", 8, 11, 12, 11, 8)
    sketch.draw(brow, fill=shade(straw, -0.1))
    door(sketch, 0, 22, 82, accent)
    _roses(sketch, dice, 45 if dice.choose("roses at", (True, False), (1, 1)) else -45)
    grass(sketch, -124, 124, 48)
    return sketch.drawing({"head": (0, -206), "back": (0, -206)})


@piece("rooftop")
def _thatch(sketch: Sketch, straw: str) -> None:
    roof = (
        "-150,-92! -122,-150 -78,-200 -30,-212 30,-212 78,-200 122,-150 150,-92! "
        "118,-84 92,-98 60,-90 30,-102 0,-94 -30,-102 -60,-90 -92,-98 -118,-84"
    )
    sketch.draw(
        HERE.blob(roof),
        fill=sketch.fade((shade(straw, 0.35), straw, shade(straw, -0.2)), (-60, -212), (40, -84)),
    )
    with sketch.inside():
        straws = [
            HERE.line(f"{x * 0.5:.0f},{-196 + abs(x) * 0.1:.0f} {x},-96")
            for x in range(-130, 140, 26)
        ]
        sketch.stroke(*straws, ink=shade(straw, -0.4), opacity=0.4)
        ridge = HERE.line(
            "-90,-196 -76,-176! -60,-192 -40,-180! -20,-194 0,-182! 20,-194 40,-180! "
            "60,-192 76,-176! 90,-196"
        )
        sketch.stroke(ridge, ink=shade(straw, -0.35), width=2.4, opacity=0.7)


def town_house(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a tall, narrow town house with a gable, 330 high."""
    walls = look.colour or dice.choose(
        "walls", ("#c97a62", "#e3b878", "#8fb0b8", "#d9c3b0", "#a9b98a"), (3, 2, 2, 2, 2)
    )
    frames = detail(look, "windows", "#fff8ea")
    accent = detail(look, "door", dice.choose("accent", _ACCENTS, _ACCENT_WEIGHTS))
    gable = dice.choose("gable", ("stepped", "curved", "pointed"), (3, 3, 2))
    sketch, trim = Sketch(1.8), "#fff3e0"
    plans = {
        "stepped": (
            "-72,-234! -56,-234! -56,-258! -38,-258! -38,-282! -20,-282! -20,-306! 20,-306! "
            "20,-282! 38,-282! 38,-258! 56,-258! 56,-234! 72,-234!"
        ),
        "curved": (
            "-72,-234! -68,-246 -46,-256 -36,-288! -28,-300 0,-318 28,-300 36,-288! 46,-256 "
            "68,-246 72,-234!"
        ),
        "pointed": "-72,-234! 0,-312! 72,-234!",
    }
    wall = lit(sketch, walls, (-72, -200), (72, 0))
    sketch.draw(HERE.blob(f"-72,0! {plans[gable]} 72,0!"), fill=wall)
    with sketch.inside():
        rows = [(-66 + 126 * (at * 0.618 % 1), -12 - at * 17) for at in range(17)]
        bricks = [HERE.line(f"{x:.0f},{y} {x + 12:.0f},{y}") for x, y in rows]
        sketch.stroke(*bricks, ink=shade(walls, -0.35), width=4, opacity=0.3)
        sketch.draw(box(-80, -22, 80, 4), fill=mix(walls, "#8a7868", 0.5), outlined=False)
    cornices = [box(-78, -240, 78, -230), box(-76, -100, 76, -92)]
    sketch.draw(*cornices, fill=trim)
    rows = [(x, y) for y in (-198, -134) for x in (-44, 0, 44)]
    windows(sketch, light, rows, (14, 21), frame=frames)
    window(sketch, light, (0, -268), (12, 14), frame=frames, arched=True)
    window(sketch, light, (36, -54), (20, 24), frame=frames)
    sketch.draw(
        *(Place((x, -112)).blob("-17,0! 17,0! 14,9! -14,9!") for x in (-44, 0, 44)), fill="#a9714d"
    )
    sketch.draw(
        *(HERE.ellipse(x, -113, 15, 5) for x in (-44, 0, 44)), fill="#7da35a", outlined=False
    )
    dots = [HERE.ellipse(x + at, -116, 3) for x in (-44, 0, 44) for at in (-9, 0, 9)]
    sketch.draw(
        *dots,
        fill=dice.choose("flowers", ("#e2574c", "#f6c75a", "#e58aa6"), (3, 2, 2)),
        outlined=False,
    )
    door(sketch, -34, 19, 74, accent)
    sketch.draw(box(-64, -8, -4, 0), fill="#cbb9a2")
    return sketch.drawing({"head": (0, -306), "back": (0, -306)})


def log_cabin(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a log cabin, 220 high."""
    wood = look.colour or dice.choose("wood", ("#b98455", "#a0704a", "#c79a68"), (3, 2, 2))
    tiles = dice.choose("roof", ("#7a8a5f", "#8a5f50", "#6f7f8f", "#e9eef2"), (3, 2, 2, 1))
    tiles = detail(look, "roof", tiles)
    frames = detail(look, "windows", mix(wood, "#fff8ea", 0.8))
    accent = detail(look, "door", dice.choose("accent", _ACCENTS, _ACCENT_WEIGHTS))
    sketch = Sketch(1.6)
    if dice.choose("smoke", (True, False), (3, 2)) or detail(look, "smoke", ""):
        _smoke(sketch, -78, -206)
    sketch.draw(box(-98, -206, -60, -90), fill=lit(sketch, "#a89c92", (-98, 0), (-60, 0)))
    with sketch.inside():
        stones(sketch, ((-90, -192), (-70, -180), (-88, -166), (-70, -152)), 10, "#d9cfc6")
    sketch.draw(polygon([(-112, -100), (0, -196), (112, -100)]), fill=shade(wood, -0.12))
    rows = [HERE.limb(f"-118,{y} 118,{y}", 19, 19) for y in (-12, -30, -48, -66, -84, -102)]
    for at, row in enumerate(rows):
        sketch.draw(
            row,
            fill=sketch.fade(
                (shade(wood, 0.2), shade(wood, -0.16)), (0, -20 - at * 18), (0, -at * 18)
            ),
        )
    ends = [HERE.ellipse(x, y, 8.4) for x in (-112, 112) for y in (-12, -48, -84)]
    sketch.draw(*ends, fill=shade(wood, 0.4))
    sketch.stroke(
        *(HERE.ellipse(x, y, 3.6) for x in (-112, 112) for y in (-12, -48, -84)),
        ink=shade(wood, -0.3),
    )
    eaves = HERE.blob("-146,-92! 0,-216! 146,-92! 132,-78! 0,-190! -132,-78!")
    sketch.draw(
        eaves,
        fill=sketch.fade((shade(tiles, 0.25), tiles, shade(tiles, -0.15)), (-60, -216), (60, -80)),
    )
    window(sketch, light, (0, -136), (15, 15))
    for x in (-66, 66):
        window(sketch, light, (x, -56), (22, 22), frame=frames)
    door(sketch, 0, 23, 80, accent)
    grass(sketch, -126, 126, 42)
    return sketch.drawing({"head": (0, -208), "back": (0, -208)})
