"""Where animals live: a spider's web, a nest, a beehive, a kennel, a bird house and a fish bowl."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, grass
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def spider_web(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a cobweb with drops of dew, hung between two posts, 150 high."""
    wood = look.colour or dice.choose("wood", ("#a97a50", "#8a6a52", "#b59a78"), (3, 2, 2))
    spider = dice.choose("spider", (True, False), (2, 3))
    sketch, middle = Sketch(1.2), (dice.number("x", -8, 0, 8), -88.0)
    posts = [
        HERE.blob(f"{x - 11},0! {x - 9},-142! {x},-152! {x + 9},-142! {x + 11},0!")
        for x in (-92, 92)
    ]
    sketch.draw(*posts, fill=sketch.fade((shade(wood, 0.25), shade(wood, -0.2)), (0, -150), (0, 0)))
    ends = [
        (-83, -120),
        (-40, -150),
        (20, -152),
        (83, -128),
        (83, -80),
        (78, -36),
        (10, -22),
        (-50, -26),
        (-83, -66),
    ]
    threads = [HERE.line(f"{middle[0]},{middle[1]} {x},{y}") for x, y in ends]
    rings = []
    for share in (0.16, 0.32, 0.48, 0.64, 0.8):
        at = [
            (middle[0] + (x - middle[0]) * share, middle[1] + (y - middle[1]) * share)
            for x, y in ends
        ]
        points = []
        for one, other in zip(at, [*at[1:], at[0]], strict=True):
            sag = ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)
            inward = 0.86
            points += [
                one,
                (
                    middle[0] + (sag[0] - middle[0]) * inward,
                    middle[1] + (sag[1] - middle[1]) * inward,
                ),
            ]
        rings.append(
            HERE.line(
                " ".join(
                    f"{x:.1f},{y:.1f}{'!' if place % 2 == 0 else ''}"
                    for place, (x, y) in enumerate([*points, points[0]])
                )
            )
        )
    sketch.stroke(*threads, *rings, ink="#66727f", width=2.8, opacity=0.6)
    sketch.stroke(*threads, *rings, ink="#fdfdff", width=1.4)
    drops = [
        HERE.ellipse(middle[0] + (x - middle[0]) * share, middle[1] + (y - middle[1]) * share, 2.6)
        for x, y in ends
        for share in (0.48, 0.8)
    ]
    sketch.draw(*drops, fill="#d6ecf5")
    if spider:
        here = Place((middle[0] + 14, middle[1] + 12), 7)
        legs = [
            here.line(f"0,0 {side * 1.4},{y - 0.7} {side * 2.1},{y}")
            for side in (-1, 1)
            for y in (-1, -0.2, 0.7, 1.5)
        ]
        sketch.stroke(*legs, ink="#4a3f48", width=1.3)
        sketch.draw(here.ellipse(0, 0.5, 1.1, 1.3), here.ellipse(0, -0.8, 0.7), fill="#5d4f5a")
    grass(sketch, -104, -80)
    grass(sketch, 80, 104)
    return sketch.drawing({"back": middle, "head": (0, -150), "seat": (0, 0)})


def nest(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a nest of twigs, 34 high, with eggs in it."""
    return _nest(dice, look, laid=True)


def empty_nest(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a nest of twigs for others' eggs and young ones, who look over its rim."""
    return _nest(dice, look, laid=False)


def _nest(dice: Dice, look: Look, *, laid: bool) -> Drawing:
    twig = look.colour or dice.choose("twig", ("#a97f52", "#947050", "#b89464"), (3, 2, 2))
    egg = dice.choose("egg", ("#bfe0e6", "#f6ead4", "#cfe0b8"), (3, 2, 2))
    sketch = Sketch(0.6)
    sketch.draw(HERE.ellipse(0, -24, 40, 9), fill=shade(twig, -0.35))
    eggs = [HERE.ellipse(x, -28, 8, 10, turn) for x, turn in ((-15, -12), (15, 12), (0, 2))]
    if laid:
        fill = sketch.fade((shade(egg, 0.4), shade(egg, -0.1)), (0, -38), (0, -20))
        sketch.draw(*eggs[:2], fill=fill)
        sketch.draw(eggs[2], fill=fill)
    sketch.held()
    cup = "-44,-26 -36,-20 0,-16 36,-20 44,-26 40,-10 20,-1 0,0 -20,-1 -40,-10"
    sketch.draw(
        HERE.blob(cup),
        fill=sketch.fade((shade(twig, 0.25), twig, shade(twig, -0.2)), (0, -26), (0, 0)),
    )
    with sketch.inside():
        twigs = [
            Place(
                (84 * (at * 0.755 % 1) - 42, -22 * (at * 0.57 % 1) - 1),
                11,
                70 * (at * 0.37 % 1) - 35,
            ).line("-1,0.1 0,-0.1 1,0.1")
            for at in range(44)
        ]
        sketch.stroke(*twigs[::2], ink=shade(twig, -0.4), width=1)
        sketch.stroke(*twigs[1::2], ink=shade(twig, 0.45), width=1)
    ends = [
        HERE.line(plan)
        for plan in ("-40,-20 -50,-24", "-36,-10 -47,-9", "40,-22 49,-29", "38,-9 48,-6")
    ]
    sketch.stroke(*ends, ink=shade(twig, -0.15), width=1.3)
    return sketch.drawing({"back": (0, -23), "head": (0, -34), "seat": (0, 0), "grip": (0, -6)})


def beehive(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a beehive of straw on a stand, 110 high, with its bees."""
    straw = look.colour or dice.choose("straw", ("#e3b458", "#d9a54c", "#e8c573"), (3, 2, 2))
    sketch, turn = Sketch(0.9), dice.number("bees", -6, 0, 8)
    legs = [HERE.limb(f"{x},-24 {x * 1.16:.0f},-3", 7, 6) for x in (-34, 34)]
    sketch.draw(*legs, box(-48, -30, 48, -21), fill="#9a7049")
    rows = ((-40, 42), (-56, 42), (-72, 38), (-87, 29), (-100, 17))
    for y, half in rows:
        band = HERE.limb(f"{-half + 8},{y} {half - 8},{y}", 19, 19)
        sketch.draw(
            band,
            fill=sketch.fade(
                (shade(straw, 0.35), straw, shade(straw, -0.22)), (-half, 0), (half, 0)
            ),
        )
    marks = [
        HERE.line(f"{x - 3},{y + 6} {x + 3},{y - 6}")
        for y, half in rows
        for x in range(-half + 8, half - 4, 12)
    ]
    sketch.stroke(*marks, ink=shade(straw, -0.35), opacity=0.5)
    sketch.draw(HERE.ellipse(0, -44, 9, 11), fill="#5a4038")
    for at in ((-58, -84), (56, -62), (40, -108 + turn)):
        bee = Place(at, 6, turn)
        sketch.draw(
            bee.ellipse(-0.2, -0.9, 0.6, 0.9, -20),
            bee.ellipse(0.6, -0.9, 0.5, 0.8, 20),
            fill="#eef6fa",
        )
        sketch.draw(bee.ellipse(0, 0, 1.3, 0.85), fill="#f2c14e")
        sketch.stroke(
            bee.line("-0.2,-0.8 -0.2,0.8"), bee.line("0.5,-0.7 0.5,0.7"), ink="#4a352d", width=1.6
        )
    return sketch.drawing({"back": (0, -108), "head": (0, -110), "seat": (0, 0)})


def kennel(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a dog kennel, 110 high, with a bone over its door."""
    wood = look.colour or dice.choose("wood", ("#c9935f", "#b5604c", "#6f9bb5"), (3, 2, 2))
    roof = dice.choose("roof", ("#b5543f", "#6f8f7a", "#8a6a52"), (3, 2, 2))
    half = dice.number("half", 52, 56, 62)
    sketch = Sketch(1.1)
    wall = HERE.blob(f"{-half},0! {-half},-66! 0,-104! {half},-66! {half},0!")
    sketch.draw(wall, fill=sketch.fade((shade(wood, 0.25), shade(wood, -0.12)), (0, -100), (0, 0)))
    with sketch.inside():
        boards = [HERE.line(f"{-half},{y} {half},{y}") for y in range(-90, 0, 15)]
        sketch.stroke(*boards, ink=shade(wood, -0.4), opacity=0.5)
    door = HERE.blob("-28,0! -28,-40 -18,-56 0,-62 18,-56 28,-40 28,0!")
    sketch.draw(door, fill=sketch.fade(("#4a3a3c", "#6d5148"), (0, -62), (0, 0)))
    slopes = [HERE.limb(f"0,-108 {side * (half + 14)},-58", 13, 13) for side in (-1, 1)]
    sketch.draw(
        *slopes, fill=sketch.fade((shade(roof, 0.25), shade(roof, -0.1)), (0, -114), (0, -58))
    )
    bone = Place((0, -75), 10)
    sketch.draw(
        bone.limb("-0.9,0 0.9,0", 0.6, 0.6),
        *(bone.ellipse(x, y, 0.42) for x in (-1, 1) for y in (-0.32, 0.32)),
        fill="#fbf3e2",
    )
    grass(sketch, -half - 4, half + 4, 30)
    room = {"inside": (-26, -1), "inside edge": (26, -57)}
    return sketch.drawing({**room, "back": (0, -110), "head": (0, -112), "seat": (0, 0)})


def bird_house(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bird house on a pole, 210 high."""
    wood = look.colour or dice.choose("wood", ("#c9935f", "#6f9bb5", "#c2694f"), (3, 2, 2))
    roof = dice.choose("roof", ("#8a5f45", "#b5543f", "#5f7f6f"), (3, 2, 2))
    sketch = Sketch(1.1)
    sketch.draw(HERE.limb("0,-120 0,-4", 10, 11), fill="#94704e")
    wall = HERE.blob("-34,-122! -34,-178! 0,-204! 34,-178! 34,-122!")
    sketch.draw(
        wall, fill=sketch.fade((shade(wood, 0.25), shade(wood, -0.14)), (-30, -180), (30, -120))
    )
    with sketch.inside():
        boards = [HERE.line(f"{x},-210 {x},-110") for x in (-20, -7, 7, 20)]
        sketch.stroke(*boards, ink=shade(wood, -0.35), opacity=0.45)
    slopes = [HERE.limb(f"0,-206 {side * 42},-172", 10, 10) for side in (-1, 1)]
    sketch.draw(*slopes, fill=roof)
    sketch.draw(HERE.ellipse(0, -164, 12), fill="#4a3a3c")
    sketch.draw(box(-42, -124, 42, -115), fill=shade(roof, 0.1))
    sketch.draw(HERE.limb("0,-142 0,-132", 5, 5), fill=shade(wood, -0.3))
    grass(sketch, -20, 20)
    hole = {"pane": (0, -164), "pane edge": (15, -164)}
    return sketch.drawing({**hole, "back": (0, -210), "head": (0, -210), "seat": (0, 0)})


def fish_bowl(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a round fish bowl, 40 high, with weed in the water and room for a fish."""
    water = look.colour or dice.choose("water", ("#a9d8e8", "#b5dfe0", "#9dcde6"), (3, 2, 2))
    pebble = dice.choose("pebbles", ("#e0b890", "#d9a0a8", "#b8b0c8"), (3, 2, 2))
    sketch = Sketch(0.6)
    bowl = "-14,-39! -26,-33 -29,-18 -22,-3 -12,0 12,0 22,-3 29,-18 26,-33 14,-39!"
    sketch.draw(HERE.blob(bowl), fill="#eef7f9", opacity=0.75)
    with sketch.inside():
        sketch.draw(
            HERE.blob("-40,-30! 0,-28 40,-30! 40,4! -40,4!"),
            fill=sketch.fade((shade(water, 0.25), water, shade(water, -0.12)), (0, -30), (0, 0)),
            outlined=False, opacity=0.8,
        )  # fmt: skip
        stones = [HERE.ellipse(x, -2.4, 4.4, 3.4) for x in range(-22, 24, 6)]
        sketch.draw(*stones, fill=pebble)
    sketch.held()
    weed = [
        HERE.limb(f"{x},-4 {x + 3},-10 {x - 2},-16 {x + 2},{-tall}", 2.4, 2.2, 1.8, 1)
        for x, tall in ((-18, 22), (-13, 17), (18, 20))
    ]
    sketch.draw(*weed, fill="#6f9f5a")
    sketch.stroke(HERE.line("-22,-28 -25,-20 -23,-11"), ink="#ffffff", width=1.8, opacity=0.9)
    sketch.draw(HERE.ellipse(0, -39, 15, 2.6), fill="#dff0f5")
    bubbles = [HERE.ellipse(x, y, 1.3) for x, y in ((8, -24), (10, -20), (7, -28))]
    sketch.draw(*bubbles, fill="#f6fcff")
    room = {"inside": (-22, -5), "inside edge": (22, -35)}
    return sketch.drawing(
        {**room, "back": (0, -12), "head": (0, -40), "seat": (0, 0), "grip": (0, -10)}
    )
