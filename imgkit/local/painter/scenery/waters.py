"""Small waters: a puddle, a pond, a waterfall, a water-lily leaf and a hole in the ice."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_WATER = ("#8fc3d9", "#7fb5d1", "#9accd4")


def puddle(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a puddle, 150 across, seen from aslant, with rings and a splash."""
    water = look.colour or dice.choose("water", _WATER, (3, 2, 2))
    bulge = dice.number("bulge", -8, 0, 8)
    sketch = Sketch(0.9)
    rim = f"-78,-14 -52,-26 -12,-27 {28 + bulge:.0f},-31 70,-22 82,-11 52,-2 8,-4 -34,0 -66,-3"
    sketch.draw(HERE.blob(rim), fill=mix(shade(water, -0.3), "#8a7056", 0.35))
    inner = f"-72,-14 -50,-23 -12,-24 {28 + bulge:.0f},-28 66,-20 76,-11 50,-5 8,-7 -34,-3 -62,-6"
    sketch.draw(
        HERE.blob(inner),
        fill=sketch.fade((shade(water, 0.45), water, shade(water, -0.08)), (0, -28), (0, 0)),
        outlined=False,
    )
    rings = [
        HERE.ellipse(x, y, size, size * 0.26)
        for x, y, size in ((-30, -14, 17), (-30, -14, 9), (30, -15, 20), (30, -15, 11))
    ]
    sketch.stroke(*rings, ink="#f2fbfd", width=1.1, opacity=0.85)
    drop = "0,-1.6! 0.7,-0.2 0.5,0.7 0,0.9 -0.5,0.7 -0.7,-0.2"
    drops = [
        Place((32 + x, -22 - y), size, turn).blob(drop)
        for x, y, size, turn in (
            (-12, 10, 3, -30),
            (-4, 18, 3.6, -10),
            (8, 16, 3.2, 14),
            (16, 8, 2.8, 34),
        )
    ]
    sketch.draw(*drops, fill=shade(water, 0.3))
    return sketch.drawing({"back": (0, -12), "head": (0, -20), "seat": (0, 0)})


def pond(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a pond, 300 across, with a rim of stones, reeds and lily leaves."""
    water = look.colour or dice.choose("water", ("#7db6cf", "#86bfc4", "#74a9c6"), (3, 2, 2))
    side = dice.choose("side", (1, -1), (3, 2))
    sketch, here = Sketch(1.3), Place()
    _reeds(sketch, Place((side * 118, -46)))
    rim = "-158,-34 -110,-62 -20,-70 90,-64 156,-38 120,-8 30,0 -80,-2 -138,-14"
    sketch.draw(here.blob(rim), fill="#8fae62")
    inner = "-146,-34 -102,-56 -18,-63 84,-58 144,-37 112,-14 28,-7 -76,-9 -128,-18"
    sketch.draw(
        here.blob(inner),
        fill=sketch.fade((shade(water, 0.4), water, shade(water, -0.14)), (0, -64), (0, 0)),
    )
    with sketch.inside():
        ripples = [
            here.line(f"{x - 22},{y} {x},{y - 3} {x + 22},{y}")
            for x, y in ((-70, -42), (10, -50), (70, -30), (-20, -24), (-90, -22), (40, -18))
        ]
        sketch.stroke(*ripples, ink="#f2fbfd", width=2, opacity=0.8)
    for x, y in ((-side * 70, -30), (-side * 38, -20), (-side * 96, -38)):
        _leaf(sketch, Place((x, y), 17), "#7fa858")
    bloom = Place((-side * 66, -32), 9)
    petals = [
        bloom.blob(f"0,0! {x - 0.35},-0.6 {x},{y}! {x + 0.35},-0.6")
        for x, y in ((-1, -0.9), (1, -0.9), (-0.45, -1.4), (0.45, -1.4), (0, -1.6))
    ]
    sketch.draw(*petals, fill="#f6c9d6")
    spots = ((-150, -26), (-118, -8), (-66, 0), (20, 0), (92, -4), (144, -22))
    for at, (x, y) in enumerate(spots):
        stone = here.ellipse(x, y - 9, 15 - at % 3 * 2, 8)
        sketch.draw(stone, fill=sketch.fade(("#d3cbc0", "#9c938b"), (x, y - 16), (x, y)))
    return sketch.drawing({"back": (0, -34), "head": (0, -60), "seat": (0, 0)})


def _reeds(sketch: Sketch, here: Place) -> None:
    for x, tall, lean in ((-18, 74, -8), (0, 92, 2), (16, 66, 9)):
        sketch.stroke(
            here.line(f"{x},0 {x + lean * 0.4},{-tall * 0.6} {x + lean},{-tall}"),
            ink="#6f9a50",
            width=3,
        )
        sketch.draw(
            here.limb(f"{x + lean * 0.9},{-tall + 8} {x + lean},{-tall - 12}", 8, 7), fill="#94653f"
        )
    blades = [here.blob(
        f"{x},0! {x + lean * 0.7},{-tall * 0.6} {x + lean * 2},{-tall}! "
        f"{x + lean * 0.7 + 5},{-tall * 0.5} {x + 7},0!")
              for x, tall, lean in ((-26, 60, -8), (-8, 70, 7), (10, 52, 10))]  # fmt: skip
    sketch.draw(*blades, fill="#86ad5c")


def _leaf(sketch: Sketch, here: Place, green: str) -> None:
    plan = "0.1,-0.06! 1,-0.2 0.86,0.2 0.2,0.36 -0.7,0.28 -1,0 -0.7,-0.26 0,-0.36 0.62,-0.32!"
    sketch.draw(
        here.blob(plan),
        fill=sketch.fade(
            (shade(green, 0.2), shade(green, -0.12)), here.point(0, -0.4), here.point(0, 0.4)
        ),
    )


def lily_pad(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a water-lily leaf on a patch of water, 120 across, with its flower."""
    green = look.colour or dice.choose("leaf", ("#7fa858", "#6f9f63", "#94b357"), (3, 2, 2))
    petal = dice.choose("petal", ("#f6c9d6", "#fbf3e6", "#f1a9bd"), (3, 2, 2))
    side = dice.choose("side", (1, -1), (3, 2))
    sketch, here = Sketch(0.9), Place()
    sketch.draw(here.ellipse(0, -20, 84, 20), fill="#9cd0e0", outlined=False, opacity=0.85)
    rings = [here.ellipse(0, -20, 78, 17), here.ellipse(0, -20, 70, 15)]
    sketch.stroke(*rings, ink="#f2fbfd", width=1.3, opacity=0.8)
    pad = Place((0, -20), 60)
    _leaf(sketch, pad, green)
    with sketch.inside():
        veins = [
            pad.line(f"0.1,-0.06 {x},{y}")
            for x, y in (
                (-0.9, 0),
                (-0.5, 0.24),
                (0.2, 0.32),
                (0.8, 0.14),
                (-0.5, -0.26),
                (0.1, -0.32),
            )
        ]
        sketch.stroke(*veins, ink=shade(green, -0.35), opacity=0.5)
    bloom = Place((side * 54, -24), 12)
    back = [
        bloom.blob(f"0,0.2! {x - 0.45},-0.6 {x},{y}! {x + 0.45},-0.6")
        for x, y in ((-1.3, -1), (1.3, -1), (-0.7, -1.7), (0.7, -1.7))
    ]
    sketch.draw(*back, fill=shade(petal, -0.08))
    front = [
        bloom.blob(f"0,0.3! {x - 0.45},-0.4 {x},{y}! {x + 0.45},-0.4")
        for x, y in ((0, -1.9), (-0.6, -1.1), (0.6, -1.1))
    ]
    sketch.draw(*front, fill=petal)
    sketch.draw(bloom.ellipse(0, 0.1, 0.4, 0.2), fill="#f2c14e")
    return sketch.drawing({"back": (-side * 8, -24), "head": (0, -30), "seat": (0, 0)})


def waterfall(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a waterfall between rocks, 420 high, that falls into a foaming pool."""
    water = look.colour or dice.choose("water", ("#a9d6e8", "#9acbe2", "#b5dfe6"), (3, 2, 2))
    rock = dice.choose("rock", ("#9a8f88", "#8b8f8a", "#a5917c"), (3, 2, 2))
    half = dice.number("half", 64, 78, 92)
    sketch, here = Sketch(2), Place()
    for side in (-1, 1):
        cliff = here.blob(
            f"{side * half * 0.6:.0f},-396! {side * (half + 60):.0f},-410! "
            f"{side * (half + 104):.0f},-360 "
            f"{side * (half + 96):.0f},-280! {side * (half + 128):.0f},-240 "
            f"{side * (half + 118):.0f},-130! "
            f"{side * (half + 150):.0f},-90 {side * (half + 160):.0f},0! {side * half * 0.5:.0f},0!"
        )
        sketch.draw(
            cliff,
            fill=sketch.fade(
                (shade(rock, 0.2 if side < 0 else 0.02), shade(rock, -0.2)), (0, -410), (0, 0)
            ),
        )
        with sketch.inside():
            cracks = [
                Place((side * (half + x), y)).line(f"0,0 {side * 14},30 {side * 6},70")
                for x, y in ((40, -370), (70, -250), (30, -200), (90, -120), (50, -90))
            ]
            sketch.stroke(*cracks, ink=shade(rock, -0.45), width=3, opacity=0.5)
        tuft = [
            here.ellipse(side * (half + x), y, size, size * 0.55)
            for x, y, size in ((40, -410, 34), (76, -404, 26), (112, -246, 20), (134, -96, 22))
        ]
        sketch.draw(*tuft, fill="#86ab5c")
    fall = here.blob(
        f"{-half * 0.7:.0f},-398! 0,-404 {half * 0.7:.0f},-398! {half * 0.92:.0f},-300 "
        f"{half:.0f},-20! {-half:.0f},-20! {-half * 0.92:.0f},-300"
    )
    sketch.draw(
        fall, fill=sketch.fade((shade(water, 0.1), water, shade(water, 0.55)), (0, -400), (0, -20))
    )
    with sketch.inside():
        streaks = [
            here.line(f"{half * x * 0.7:.0f},-404 {half * x * 0.92:.0f},-300 {half * x:.0f},-10")
            for x in (-0.8, -0.5, -0.16, 0.2, 0.55, 0.84)
        ]
        sketch.stroke(*streaks, ink="#ffffff", width=5, opacity=0.75)
        blue = [
            here.line(f"{half * x * 0.7:.0f},-390 {half * x * 0.92:.0f},-260 {half * x:.0f},-60")
            for x in (-0.34, 0.04, 0.4)
        ]
        sketch.stroke(*blue, ink=shade(water, -0.2), width=4, opacity=0.6)
    pool = here.ellipse(0, -17, half + 150, 17)
    sketch.draw(pool, fill=sketch.fade((shade(water, 0.3), shade(water, -0.12)), (0, -34), (0, 0)))
    foam = [
        here.ellipse(half * x, y, size, size * 0.6)
        for x, y, size in (
            (-1.1, -26, 22),
            (-0.6, -34, 28),
            (0, -32, 32),
            (0.6, -35, 28),
            (1.1, -27, 22),
            (-0.2, -20, 24),
            (0.4, -18, 22),
        )
    ]
    sketch.draw(*foam, fill="#ffffff", outlined=False, opacity=0.92)
    return sketch.drawing({"back": (0, -402), "head": (0, -404), "seat": (0, 0)})


def ice_hole(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a hole in the ice, 130 across, with a rim of snow."""
    water = look.colour or dice.choose("water", ("#4f86a6", "#457a9c", "#5f93ab"), (3, 2, 2))
    sketch, here = Sketch(0.9), Place()
    rim = "-70,-14 -54,-27 -14,-30 30,-29 66,-20 66,-9 36,-2 -20,-2 -56,-5"
    sketch.draw(here.blob(rim), fill=sketch.fade(("#ffffff", "#cfdfec"), (0, -30), (0, 0)))
    sketch.draw(
        here.blob("-52,-15 -36,-23 0,-25 36,-22 52,-14 30,-6 -10,-6 -42,-8"),
        fill=sketch.fade((shade(water, -0.3), shade(water, 0.1)), (0, -25), (0, -6)),
    )
    with sketch.inside():
        sketch.stroke(
            here.line("-30,-13 -10,-15 8,-13"),
            here.line("8,-10 24,-11 36,-10"),
            ink="#e9f6fa",
            width=1.6,
        )
    lumps = [
        here.ellipse(x, y, size, size * 0.7)
        for x, y, size in ((-58, -8, 11), (56, -9, 12), (-36, -6, 8), (34, -27, 9))
    ]
    sketch.draw(*lumps, fill="#f4f9fd")
    return sketch.drawing({"back": (-52, -8), "head": (0, -26), "seat": (0, 0)})
