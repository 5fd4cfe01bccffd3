"""What grows near the ground: mushrooms, bushes and cactuses."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.nature.crowns import leafy
from imgkit.local.painter.seasons import foliage
from imgkit.local.painter.shapes import Curve, Place, shade
from imgkit.local.painter.sketch import Sketch


def mushroom(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a toadstool with spots, 25 high."""
    cap = look.colour or dice.choose("cap", ("#d9483f", "#b5793f", "#e39a3f"), (4, 2, 1))
    spots = dice.choose("spots", (True, False), (4, 1))
    sketch, here = Sketch(0.42), Place()
    sketch.draw(
        here.blob("-4.6,-1 -3.4,-6 -3,-14! 3.4,-14! 3.8,-6 5.2,-1 3,0 -2.6,0"),
        fill=sketch.fade(("#fffaf0", "#e0d2bb"), (-4, 0), (5, 0)),
    )
    sketch.draw(
        here.blob("-4,-13.4 4.4,-13.4 5.4,-9.6! 3,-10.4 1.6,-9! 0,-10.4 -2,-9! -3,-10.4 -5,-9.6!"),
        fill="#f6ead5",
    )
    tilt = dice.number("tilt", -8, 0, 8)
    top = Place((0.2, -13), 1, tilt)
    dome = top.blob("-13,0.6 -12,-5 -7,-10.4 0,-12.2 7,-10.4 12,-5 13,0.6 7,2.2 -7,2.2")
    sketch.draw(
        dome, fill=sketch.fade((shade(cap, 0.2), cap, shade(cap, -0.16)), (-6, -25), (4, -11))
    )
    with sketch.inside():
        if spots:
            dots: list[Curve] = [
                top.ellipse(x, y, r, r * 0.85)
                for x, y, r in (
                    (-7.6, -3.4, 2),
                    (-2, -8.6, 2.1),
                    (1.4, -2.6, 2.5),
                    (7.6, -6, 1.9),
                    (9.8, -0.6, 1.5),
                    (-11.4, -0.4, 1.3),
                )
            ]
            sketch.draw(*dots, fill="#fff8ec", outlined=False)
        sketch.soft(top.ellipse(-4, -9, 7, 3), colour="#ffffff", opacity=0.5)
        sketch.soft(top.ellipse(2, 2, 12, 2.6), colour="#45283c", opacity=0.3)
    return sketch.drawing(
        {"grip": (0, -6), "head": top.point(0, -11.6), "back": top.point(0, -11.6), "seat": (0, 0)}
    )


def bush(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a round bush, 95 high, with berries or blossoms now and then."""
    leaves = foliage(dice, look, ("#7fa858", "#6b9a5c", "#95b061"), (4, 2, 2))
    sketch = Sketch(1.1)
    puffs = (
        (0, -56, 40), (-38, -42, 34), (40, -44, 34), (-62, -26, 26), (64, -26, 26), (-22, -24, 26),
        (22, -24, 26), (-22, -70, 24), (24, -72, 24),
    )  # fmt: skip
    leafy(sketch, puffs, leaves, dice)
    dots = dice.choose("dots", ("", "#d9483f", "#fbf3f0", "#f0a9bd"), (4, 2, 1, 1))
    if dots:
        places = (
            (-52, -32),
            (-30, -58),
            (-8, -34),
            (6, -76),
            (22, -48),
            (48, -54),
            (56, -24),
            (-14, -84),
        )
        sketch.draw(*(Place().ellipse(x, y, 4.4) for x, y in places), fill=dots)
    return sketch.drawing({"back": (0, -60), "head": (0, -94)})


def cactus(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a tall cactus with arms, 180 high, that may bloom."""
    colour = look.colour or dice.choose("colour", ("#6fa26a", "#86a857", "#5f9a86"), (4, 2, 2))
    kind = dice.choose("arms", ("two", "left", "right"), (4, 1, 1))
    sketch, here = Sketch(1.3), Place()
    left, right = dice.number("left", -12, 0, 14), dice.number("right", -12, 0, 14)
    arms = []
    if kind != "right":
        arms.append(here.limb(f"-4,-68 -36,-66 -54,-84 -55,{-122 + left:.1f}", 24, 24, 24, 22))
    if kind != "left":
        arms.append(here.limb(f"4,-86 36,-84 52,-102 53,{-138 + right:.1f}", 24, 24, 24, 22))
    stem = here.limb("0,-90 0,-120 0,-160", 43, 43, 38)
    fill = sketch.fade((shade(colour, 0.22), colour, shade(colour, -0.2)), (-50, -100), (50, -80))
    sketch.draw(
        here.blob("-19,0! -20.5,-40 -21.5,-90! 21.5,-90! 20.5,-40 19,0!"), stem, *arms, fill=fill
    )
    ribs = [here.line(f"{x},-6 {x},-90 {x * 0.7:.1f},-168") for x in (-10, 0, 10)]
    if kind != "right":
        ribs.append(here.line(f"-20,-67 -44,-74 -55,-90 -56,{-124 + left:.1f}"))
    if kind != "left":
        ribs.append(here.line(f"20,-85 42,-92 52,-108 53,{-140 + right:.1f}"))
    sketch.stroke(*ribs, ink=shade(colour, -0.4), opacity=0.45)
    spines = [
        here.line(f"{x - 3},{y - 2} {x},{y} {x + 3},{y - 2}")
        for x, y in (
            (-15, -30),
            (5, -44),
            (-5, -70),
            (15, -64),
            (-14, -104),
            (5, -112),
            (-5, -140),
            (14, -130),
        )
    ]
    sketch.stroke(*spines, ink="#fbf3dc", width=1.2)
    if dice.choose("bloom", (True, False), (3, 2)):
        bloom = Place((0, -181), 11)
        petals = [
            Place(bloom.origin, 11, turn).blob("0,0.2! 0.5,-0.4 1,0! 0.5,0.4")
            for turn in (-160, -125, -90, -55, -20)
        ]
        sketch.draw(*petals, fill="#e9799a")
        sketch.draw(bloom.ellipse(0, -0.1, 0.3), fill="#f7d35f", outlined=False)
    return sketch.drawing({"back": (0, -120), "head": (0, -178)})
