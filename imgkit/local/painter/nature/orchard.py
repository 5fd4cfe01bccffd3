"""More trees with a name: maple, lemon and orange tree, baobab, poplar, cypress, pine, banana."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.nature.crowns import leafy, trunk
from imgkit.local.painter.seasons import foliage
from imgkit.local.painter.shapes import Curve, Place, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_TRUNK = "-26,0! -13,-14 -12,-60 -15,-120! 15,-120! 11,-60 14,-14 28,0! 8,-4 -8,-3"
_BOUGHS = (("0,-86 -24,-120 -46,-144", 13), ("2,-80 28,-116 50,-142", 13))
_CROWN = (
    (0, -196, 82),
    (-70, -168, 56),
    (72, -172, 56),
    (-48, -232, 56),
    (50, -236, 56),
    (0, -260, 48),
    (-98, -196, 36),
    (100, -202, 36),
    (-30, -140, 42),
    (34, -142, 42),
)
_SPOTS = (
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


def _fruit_tree(dice: Dice, look: Look, fruit: str, plan: str, size: float) -> Drawing:
    leaves = foliage(dice, look, ("#6f9f55", "#7fae58", "#5f9560"), (4, 2, 2))
    sketch = Sketch(1.6)
    trunk(sketch, _TRUNK, _BOUGHS, ("#ab8159", "#7d5a40"))
    leafy(sketch, _CROWN, leaves, dice)
    fruits: list[Curve] = []
    for at, (x, y) in enumerate(_SPOTS):
        throw = dice.part(f"fruit {at}")
        here = Place((x + throw.number("x", -10, 0, 10), y + throw.number("y", -10, 0, 10)), size)
        fruits.append(here.blob(plan))
    sketch.draw(*fruits, fill=fruit)
    shine = [Place(curve.start).ellipse(-4, 6, 2.4, 3.2) for curve in fruits]
    sketch.draw(*shine, fill="#fff6ea", outlined=False, opacity=0.7)
    return sketch.drawing({"back": (0, -120), "head": (0, -300)})


def lemon_tree(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a lemon tree full of lemons, 310 high."""
    return _fruit_tree(
        dice, look, "#f6d648", "0,-1.3! 0.8,-0.7 0.9,0.5 0,1.3! -0.9,0.5 -0.8,-0.7", 11
    )


def orange_tree(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an orange tree full of oranges, 310 high."""
    return _fruit_tree(dice, look, "#f0923a", "0,-1 0.9,-0.5 0.9,0.5 0,1 -0.9,0.5 -0.9,-0.5", 12)


def pear_tree(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a pear tree or a plum tree full of fruit, 310 high."""
    return _fruit_tree(
        dice, look, "#c9cf5a", "0,-1.4 0.4,-0.7 0.9,0.3 0.5,1 -0.5,1 -0.9,0.3 -0.4,-0.7", 12
    )


def maple(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a maple in its red autumn leaves, 330 high; in spring and summer they are green."""
    leaves = look.colour or (
        "#7fa84f"
        if look.season in {"spring", "summer"}
        else dice.choose("leaves", ("#d9603a", "#e08a3a", "#c2453a"), (4, 3, 2))
    )
    sketch = Sketch(1.7)
    trunk(
        sketch,
        "-28,0! -15,-14 -13,-70 -16,-140! 16,-140! 12,-70 16,-14 30,0! 8,-4 -8,-3",
        _BOUGHS,
        ("#9d7652", "#6b4d3a"),
    )
    crown = (
        (0, -210, 84),
        (-76, -184, 58),
        (78, -188, 58),
        (-56, -248, 58),
        (58, -252, 58),
        (0, -286, 50),
        (-110, -204, 36),
        (112, -208, 36),
        (-34, -152, 46),
        (38, -154, 46),
    )
    leafy(sketch, crown, leaves, dice)
    star = (
        "0,-1.2! 0.24,-0.6! 0.6,-0.76! 0.5,-0.4! 1.1,-0.3! 0.7,0! 0.8,0.3! "
        "0.2,0.3! 0,0.9! -0.2,0.3! -0.8,0.3! "
        "-0.7,0! -1.1,-0.3! -0.5,-0.4! -0.6,-0.76! -0.24,-0.6!"
    )
    spots = (*_SPOTS[:8], (-96, -210))
    some = [Place((x, y - 16), 13, at * 57).blob(star) for at, (x, y) in enumerate(spots)]
    sketch.draw(*some, fill=shade(leaves, 0.22))
    fallen = [Place((x, -10), 9, x).blob(star) for x in (-70, -44, 52, 84)]
    if look.season not in {"spring", "summer"}:
        sketch.draw(*fallen, fill=leaves)
    return sketch.drawing({"back": (0, -130), "head": (0, -325)})


def baobab(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a baobab: a huge trunk under a small flat crown, 360 high."""
    leaves = foliage(dice, look, ("#8aa84f", "#7a9f55", "#a3a850"), (4, 2, 2))
    sketch = Sketch(1.9)
    boughs = (
        ("-30,-210 -70,-250 -120,-274", 34),
        ("30,-210 72,-252 124,-276", 34),
        ("0,-200 -10,-270 -36,-310", 32),
        ("10,-210 30,-270 50,-312", 30),
        ("-50,-190 -100,-220 -150,-226", 24),
        ("50,-190 104,-222 156,-230", 24),
    )
    trunk(
        sketch,
        (
            "-92,0! -74,-20 -72,-90 -60,-160 -66,-220! 66,-220! 60,-160 74,-90 "
            "78,-20 96,0! 40,-6 0,-3 -44,-7"
        ),
        boughs,
        ("#c09a76", "#8a684e"),
    )
    grain = (
        "-40,-20 -36,-90 -30,-170",
        "-10,-12 -12,-80 -4,-180",
        "24,-16 26,-90 24,-176",
        "52,-24 48,-90 42,-160",
    )
    sketch.stroke(*map(_HERE.line, grain), ink="#6b4d3a", opacity=0.45)
    for puffs in (
        ((-128, -288, 36), (-92, -298, 34), (-160, -276, 26)),
        ((130, -290, 36), (96, -300, 34), (164, -278, 26)),
        ((-36, -326, 38), (4, -336, 36), (50, -328, 38), (88, -316, 26), (-70, -314, 26)),
        ((-150, -238, 24),),
        ((156, -242, 24),),
    ):
        leafy(sketch, puffs, leaves, dice)
    return sketch.drawing({"back": (0, -160), "head": (0, -366)})


def poplar(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a tall, slender poplar, 430 high."""
    leaves = foliage(dice, look, ("#7fa85a", "#8fb05a", "#6f9f60"), (4, 2, 2))
    sketch = Sketch(1.7)
    trunk(
        sketch,
        "-18,0! -10,-14 -8,-60 -8,-120! 8,-120! 8,-60 10,-14 20,0!",
        (),
        ("#ab8d6a", "#7d624a"),
    )
    puffs = (
        (0, -96, 38),
        (-22, -130, 36),
        (24, -136, 36),
        (-20, -186, 40),
        (22, -194, 40),
        (-16, -246, 38),
        (18, -254, 38),
        (-12, -304, 34),
        (12, -314, 32),
        (-6, -354, 27),
        (6, -370, 24),
        (0, -402, 18),
    )
    leafy(sketch, puffs, leaves, dice)
    return sketch.drawing({"back": (0, -140), "head": (0, -420)})


def cypress(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a dark, pointed cypress, 430 high."""
    leaves = look.colour or dice.choose("leaves", ("#4f7f55", "#5a8a60", "#456f5a"), (4, 2, 2))
    sketch = Sketch(1.7)
    trunk(sketch, "-12,0! -8,-40! 8,-40! 13,0!", (), ("#a37852", "#75543c"))
    body = _HERE.blob(
        "0,-430! -22,-360 -38,-270 -46,-170 -42,-80 -26,-34 0,-24 26,-34 "
        "42,-80 46,-170 38,-270 22,-360"
    )
    sketch.draw(
        body,
        fill=sketch.fade((shade(leaves, 0.25), leaves, shade(leaves, -0.25)), (-46, 0), (46, 0)),
    )
    strokes = [
        _HERE.line(f"{x},{y} {x * 0.7:.0f},{y - 46} {x * 0.5:.0f},{y - 74}")
        for x, y in (
            (-30, -70),
            (0, -60),
            (28, -76),
            (-34, -150),
            (-4, -140),
            (30, -156),
            (-24, -230),
            (6, -226),
            (28, -236),
            (-14, -310),
            (12, -312),
            (0, -360),
        )
    ]
    sketch.stroke(*strokes, ink=shade(leaves, -0.4), opacity=0.5)
    return sketch.drawing({"back": (0, -120), "head": (0, -426)})


def scots_pine(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a pine with a tall reddish trunk and clouds of needles, 430 high."""
    needles = look.colour or dice.choose("needles", ("#5f8f5f", "#4f8466", "#6f9a5a"), (4, 2, 2))
    sketch = Sketch(1.7)
    boughs = (
        ("2,-200 50,-236 92,-246", 11),
        ("-2,-240 -54,-276 -96,-284", 11),
        ("4,-290 52,-322 84,-330", 10),
        ("0,-130 -40,-156 -62,-160", 8),
    )
    trunk(
        sketch,
        "-20,0! -13,-16 -10,-140 -4,-260 -6,-350! 6,-350! 8,-260 12,-140 14,-16 22,0!",
        boughs,
        ("#d08a5a", "#8a5a3f"),
    )
    bark = [
        _HERE.line(f"{x - 5},{y} {x},{y + 6} {x + 5},{y}")
        for x, y in ((-3, -40), (4, -76), (-3, -112), (3, -150), (-1, -190))
    ]
    sketch.stroke(*bark, ink="#6b4432", opacity=0.6)
    for puffs in (
        ((-70, -164, 22), (-48, -170, 18)),
        ((96, -254, 34), (62, -260, 30), (124, -250, 22)),
        ((-100, -292, 36), (-64, -298, 32), (-130, -286, 22)),
        ((86, -340, 32), (54, -344, 28), (112, -334, 20)),
        ((0, -376, 46), (-44, -362, 34), (40, -382, 34), (-6, -408, 30)),
    ):
        leafy(sketch, puffs, needles, dice)
    return sketch.drawing({"back": (0, -140), "head": (0, -436)})


def banana_tree(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a banana plant with huge leaves and a bunch of bananas, 320 high."""
    leaves = look.colour or dice.choose("leaves", ("#7fb058", "#8fb84f", "#6aa060"), (4, 2, 2))
    sketch = Sketch(1.7)
    stalk = _HERE.limb("0,-20 2,-90 4,-178", 38, 32, 24)
    sketch.draw(stalk, fill=sketch.fade(("#a9b868", "#7a8a4a"), (-18, 0), (20, 0)))
    fans = (
        (-150, 150, -0.2),
        (-30, 150, -0.2),
        (-176, 150, -0.06),
        (-4, 150, -0.06),
        (-120, 154, 0.04),
        (-58, 152, 0.04),
        (-90, 138, 0.12),
    )
    for turn, long, dim in fans:
        sway = dice.part(f"leaf {turn}").number("turn", -5, 0, 5)
        droop = 0.2 if turn > -90 else -0.2
        here, tone = Place((4, -172), long, turn + sway), shade(leaves, dim)
        blade = (
            f"0,0! 0.3,-0.2 0.7,{-0.17 + droop * 0.6:.2f} 1.04,{droop:.2f}! "
            f"0.7,{0.2 + droop * 0.5:.2f} 0.3,0.19"
        )
        sketch.draw(here.blob(blade), fill=tone)
        ribs = [
            here.line(f"{x},{droop * x * x:.2f} {x + 0.1:.2f},{droop * x * x + s * 0.13:.2f}")
            for x in (0.24, 0.42, 0.6, 0.76)
            for s in (-1, 1)
        ]
        sketch.stroke(
            here.line(f"0,0 0.5,{droop * 0.25:.2f} 1,{droop:.2f}"),
            *ribs,
            ink=shade(tone, -0.35),
            opacity=0.6,
        )
    bunch = [
        Place((30 + x, -140 + y), 15, turn).limb(
            "0,-0.9 0.3,-0.3 0.2,0.5 -0.2,0.9", 0.24, 0.5, 0.5, 0.2
        )
        for x, y, turn in ((-12, 0, 16), (0, 3, 0), (12, 0, -16), (-8, 18, 10), (5, 20, -8))
    ]
    sketch.draw(*bunch, fill="#f2cf4a")
    return sketch.drawing({"back": (0, -120), "head": (0, -300)})
