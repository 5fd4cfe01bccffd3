"""Trees that have a name: pine, palm, oak, apple tree and birch."""

from dataclasses import replace

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.light import Light
from imgkit.local.painter.nature.crowns import leafy, trunk
from imgkit.local.painter.seasons import foliage
from imgkit.local.painter.shapes import Curve, Place, shade
from imgkit.local.painter.sketch import Sketch


def pine(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a conifer with drooping tiers, 400 high, now and then with snow on it."""
    needles = look.colour or dice.choose("needles", ("#4f8462", "#5f8f58", "#3f7468"), (4, 2, 2))
    snow = dice.choose("snow", (False, True), (6, 1))
    sketch = Sketch(1.9)
    trunk(sketch, "-15,0! -10,-60! 10,-60! 16,0!", (), ("#a37852", "#75543c"))
    tiers = 5
    for at in range(tiers):
        y, half = -36 - at * 62, 104 - at * 17.5
        sag = dice.part(f"tier {at}").number("sag", -5, 0, 6)
        tips = " ".join(
            f"{half * x:.1f},{(4 if at_low else -10) + sag * x:.1f}{'' if at_low else '!'}"
            for x, at_low in (
                (0.62, True),
                (0.42, False),
                (0.2, True),
                (0, False),
                (-0.22, True),
                (-0.44, False),
                (-0.64, True),
            )
        )
        plan = (
            f"0,-124! {half * 0.4:.1f},-62 {half},{-8 + sag:.1f}! {tips} {-half},{-8 - sag:.1f}! "
            f"{-half * 0.4:.1f},-62"
        )
        fill = sketch.fade(
            (shade(needles, 0.2), needles, shade(needles, -0.2)), (-20, y - 120), (10, y + 6)
        )
        sketch.draw(Place((0, y)).blob(plan), fill=fill)
        here = Place((0, y))
        with sketch.inside():
            if snow:
                cap = (
                    f"0,-128 {half * 0.5:.1f},-62 {half * 0.36:.1f},-44 {half * 0.18:.1f},-56! "
                    f"{half * 0.04:.1f},-36 {-half * 0.12:.1f},-54! {-half * 0.3:.1f},-40 "
                    f"{-half * 0.5:.1f},-62"
                )
                sketch.draw(here.blob(cap), fill="#f6fafc", outlined=False)
            sketch.soft(
                here.ellipse(half * 0.3, -6, half * 0.8, 26), colour="#2b3a3a", opacity=0.25
            )
        twigs = [
            here.line(f"{half * x - 7:.1f},{y2} {half * x:.1f},{y2 + 7} {half * x + 7:.1f},{y2}")
            for x, y2 in ((-0.3, -24), (0.26, -30))
        ]
        sketch.stroke(*twigs, ink=shade(needles, -0.45), opacity=0.4)
    return sketch.drawing({"back": (0, -120), "head": (0, -400)})


def palm(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a palm that leans, 390 high, with coconuts."""
    leaves = look.colour or dice.choose("leaves", ("#7fae5a", "#93b858", "#5f9d6b"), (4, 2, 2))
    lean = dice.number("lean", -10, 40, 80)
    sketch = Sketch(1.8)
    x, y = lean, -290.0
    bend = f"0,-18 {lean * 0.1:.1f},-100 {lean * 0.5:.1f},-200 {x:.1f},{y}"
    stem = Place().limb(bend, 34, 22, 18, 15)
    sketch.draw(
        stem,
        Place().blob("-22,0! -14,-14 14,-14 24,0!"),
        fill=sketch.fade(("#c49a6b", "#8f6a48"), (-14, 0), (40, 0)),
    )
    with sketch.inside():
        rings = []
        for at in range(9):
            share = at / 9
            middle = lean * share * share * 0.96
            low = -24 - at * 29
            rings.append(Place((middle, low)).line("-20,-4 0,4 20,-4"))
        sketch.stroke(*rings, ink="#6b4a35", width=2, opacity=0.5)
    for number, (turn, length, dim) in enumerate(
        (
            (-150, 118, -0.2),
            (-32, 120, -0.2),
            (176, 128, -0.05),
            (4, 132, -0.05),
            (-118, 116, 0),
            (-66, 118, 0),
            (-205, 112, 0.08),
            (26, 116, 0.08),
        )
    ):
        sway = dice.part(f"leaf {number}").number("turn", -8, 0, 8)
        _frond(sketch, (x, y), turn + sway, length, shade(leaves, dim))
    nuts = [Place((x, y)).ellipse(a, b, 12) for a, b in ((-13, 10), (12, 12), (0, 18))]
    if dice.choose("nuts", (True, False), (4, 1)):
        for nut in nuts:
            sketch.draw(nut, fill="#8a5f3f")
    anchors = {"back": (lean * 0.3, -150), "head": (x, y - 70), "trunk": (24.0, -200.0)}
    return sketch.drawing(anchors)


def _frond(
    sketch: Sketch, root: tuple[float, float], turn: float, length: float, colour: str
) -> None:
    """Draw one leaf of a palm, hanging on the side to which it points."""
    to_left = 90 < turn % 360 < 270
    here = Place(root, length, turn, -1 if to_left else 1)
    plan = (
        "0,-0.06 0.3,-0.2 0.62,-0.18 0.86,0 1.04,0.34! 0.86,0.2 0.84,0.36! 0.7,0.14 0.64,0.32! "
        "0.52,0.08 0.44,0.24! 0.34,0.04 0.24,0.16! 0.16,0.02 0,0.06"
    )
    sketch.draw(here.blob(plan), fill=colour)
    sketch.stroke(
        here.line("0.04,0 0.34,-0.1 0.64,-0.06 0.9,0.12"), ink=shade(colour, -0.4), opacity=0.5
    )


def oak(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a broad oak with a thick trunk, 380 high."""
    leaves = foliage(dice, look, ("#6f9a4f", "#84a552", "#b9813f", "#5f8a58"), (4, 3, 1.5, 1.5))
    sketch = Sketch(1.8)
    trunk(
        sketch, "-54,0! -30,-16 -24,-70 -34,-180! 34,-180! 24,-70 32,-18 58,0! 26,-6 2,-3 -22,-7",
        (("-14,-110 -60,-150 -110,-176", 24), ("14,-104 62,-146 112,-170", 24),
        ("0,-120 0,-190 -4,-240", 22)),
        ("#9d7652", "#6b4d3a"),
    )  # fmt: skip
    here = Place()
    grain = (
        here.line("-8,-20 -6,-60 -10,-100"),
        here.line("10,-14 8,-50 12,-110"),
        here.line("0,-40 2,-80"),
    )
    sketch.stroke(*grain, ink="#5b3f2f", opacity=0.5)
    sketch.draw(here.ellipse(4, -70, 8, 12), fill="#54402f")
    puffs = (
        (0, -230, 92), (-88, -206, 70), (92, -208, 70), (-150, -186, 48), (156, -188, 48),
        (-62, -286, 66),
        (64, -290, 66), (0, -322, 60), (-120, -252, 52), (126, -254, 52), (-50, -168, 46),
        (56, -170, 46),
    )  # fmt: skip
    leafy(sketch, puffs, leaves, dice)
    return sketch.drawing({"back": (0, -140), "head": (0, -376), "trunk": (40, -140)})


def apple_tree(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an apple tree full of apples, 310 high; a colour asked for is that of its leaves."""
    leaves = foliage(dice, look, ("#82ab5c", "#95b768", "#6f9f5f"), (4, 2, 2), blossoms=True)
    apples = dice.choose("apples", ("#d9483f", "#e9bf48", "#c8d160"), (5, 2, 1))
    apples = detail(look, "fruit", apples)
    sketch = Sketch(1.6)
    trunk(
        sketch, "-26,0! -13,-14 -12,-60 -15,-120! 15,-120! 11,-60 14,-14 28,0! 8,-4 -8,-3",
        (("0,-86 -24,-120 -46,-144", 13), ("2,-80 28,-116 50,-142", 13)), ("#ab8159", "#7d5a40"),
    )  # fmt: skip
    puffs = (
        (0, -196, 82), (-70, -168, 56), (72, -172, 56), (-48, -232, 56), (50, -236, 56),
        (0, -260, 48),
        (-98, -196, 36), (100, -202, 36), (-30, -140, 42), (34, -142, 42),
    )  # fmt: skip
    leafy(sketch, puffs, leaves, dice)
    spots = (
        (-84, -170),
        (-44, -224),
        (-22, -160),
        (8, -266),
        (24, -206),
        (60, -158),
        (78, -220),
        (-4, -206),
        (-60, -198),
        (48, -250),
    )
    fruit: list[Curve] = []
    stalks: list[Curve] = []
    for at, (x, y) in enumerate(spots):
        throw = dice.part(f"apple {at}")
        here = Place((x + throw.number("x", -10, 0, 10), y + throw.number("y", -10, 0, 10)), 11)
        fruit.append(
            here.blob(
                "0,-0.76! 0.5,-1 1.02,-0.5 0.9,0.5 0.36,0.96 0,0.84 -0.36,0.96 -0.9,0.5 "
                "-1.02,-0.5 -0.5,-1"
            )
        )
        stalks.append(here.line("0,-0.7 0.2,-1.3"))
    if look.season != "spring":  # then it is in blossom
        sketch.stroke(*stalks, ink="#6b4a35", width=2)
        sketch.draw(*fruit, fill=apples)
        shine = [Place(curve.start).ellipse(-4, 6, 2.4, 3.2) for curve in fruit]
        sketch.draw(*shine, fill="#fff6ea", outlined=False, opacity=0.7)
    return sketch.drawing({"back": (0, -120), "head": (0, -300), "trunk": (18, -115)})


def cherry_tree(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a cherry tree in blossom, 310 high."""
    pink = look.colour or dice.choose("blossom", ("#f3b6cc", "#f6c6d6", "#eea5c0"), (3, 3, 2))
    return apple_tree(dice, replace(look, season="spring", colour=pink), light)


def birch(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a slender birch with a white trunk, 400 high."""
    leaves = foliage(dice, look, ("#a3c162", "#8db566", "#e3bd55"), (4, 3, 2))
    sketch, here = Sketch(1.7), Place()
    trunk(
        sketch, "-18,0! -11,-14 -9,-120 -6,-260! 6,-260! 9,-120 12,-14 20,0!",
        (("-2,-130 -28,-176 -46,-200", 8), ("2,-150 28,-196 44,-220", 8)), ("#fbf7ee", "#d3cbc0"),
    )  # fmt: skip
    marks = []
    for at in range(8):
        side = -1 if at % 2 else 1
        y = -20 - at * 21 + dice.part(f"bark {at}").number("y", -6, 0, 6)
        marks.append(
            here.blob(f"{side * 12},{y - 4:.1f} {side * 1},{y:.1f}! {side * 12},{y + 5:.1f}")
        )
    with sketch.inside():
        sketch.draw(*marks, fill="#4d4542", outlined=False)
    puffs = (
        (0, -210, 52), (-38, -196, 40), (40, -200, 40), (-30, -250, 46), (32, -258, 46),
        (-14, -306, 44),
        (18, -318, 40), (0, -358, 34), (-56, -226, 28), (58, -232, 28),
    )  # fmt: skip
    leafy(sketch, puffs, leaves, dice)
    return sketch.drawing({"back": (0, -140), "head": (0, -390), "trunk": (14, -160)})
