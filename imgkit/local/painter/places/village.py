"""What stands in a village besides homes: a barn, a fountain, a bridge, a well."""

import math

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, grass, lit, stones, windows
from imgkit.local.painter.shapes import Curve, shade
from imgkit.local.painter.sketch import Sketch

_STONE = ("#d3c8bb", "#c3c5cb", "#dcc8a8", "#cbb3a5")
_STONE_WEIGHTS = (3, 2, 2, 1)


def barn(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a barn with a large white door, 250 high."""
    walls = look.colour or dice.choose(
        "walls", ("#c4564a", "#b97a4f", "#7f9a8f", "#e0cfa8"), (4, 2, 1, 1)
    )
    roof = dice.choose("roof", ("#8a7f80", "#7a6258", "#6f86a0"), (3, 2, 2))
    sketch, trim = Sketch(1.7), "#fff6e8"
    front = "-112,0! -112,-124! -76,-190! 0,-232! 76,-190! 112,-124! 112,0!"
    sketch.draw(HERE.blob(front), fill=lit(sketch, walls, (-112, 0), (112, 0)))
    with sketch.inside():
        planks = [HERE.line(f"{x},-240 {x},0") for x in range(-96, 110, 16)]
        sketch.stroke(*planks, ink=shade(walls, -0.4), width=1.6, opacity=0.35)
    edge = HERE.blob(
        "-130,-116! -90,-200! 0,-250! 90,-200! 130,-116! 114,-108! 77,-184! 0,-226! "
        "-77,-184! -114,-108!"
    )
    sketch.draw(
        edge, fill=sketch.fade((shade(roof, 0.3), roof, shade(roof, -0.2)), (-80, -230), (90, -110))
    )
    sketch.draw(box(-52, -96, 52, 0), fill=trim)
    sketch.draw(box(-45, -89, -3, 0), box(3, -89, 45, 0), fill=shade(walls, -0.12))
    crosses = [
        HERE.line(plan) for plan in ("-45,-89 -3,0", "-3,-89 -45,0", "3,-89 45,0", "45,-89 3,0")
    ]
    sketch.stroke(*crosses, ink=trim, width=6)
    sketch.draw(box(-25, -176, 25, -124), fill=trim)
    loft = ("#ffe7a0", "#f0bc60") if light.lamps else ("#6b4a42", "#4f3634")
    sketch.draw(box(-19, -170, 19, -124), fill=sketch.fade(loft, (0, -170), (0, -124)))
    hay = "-19,-124! -20,-140 -8,-150 6,-146 19,-136 19,-124!"
    sketch.draw(HERE.blob(hay), fill="#ecc766")
    windows(sketch, light, [(-82, -70), (82, -70)], (14, 18), frame=trim)
    grass(sketch, -118, 118, 62)
    return sketch.drawing({"head": (0, -240), "back": (0, -240)})


def fountain(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a fountain with two bowls, about 230 high."""
    stone = look.colour or dice.choose("stone", _STONE, _STONE_WEIGHTS)
    high = dice.number("jet", 200, 222, 246)
    sketch = Sketch(1.6)
    water = sketch.fade(("#e9f8fc", "#a9d8e8"), (0, -high), (0, -20))
    basin = lit(sketch, stone, (-120, 0), (120, 0))
    sketch.draw(HERE.ellipse(0, -44, 122, 17), fill=shade(stone, -0.2))
    sketch.draw(HERE.ellipse(0, -42, 110, 13), fill="#8fc8dc", outlined=False)
    sketch.draw(HERE.blob("-16,-40! -9,-70 -12,-116! 12,-116! 9,-70 16,-40!"), fill=basin)
    falls = [
        HERE.line(f"{side * 60},-116 {side * 70},-90 {side * (72 + at)},-44")
        for side in (-1, 1)
        for at in (0, 8)
    ]
    sketch.stroke(*falls, ink="#cfeaf3", width=5, opacity=0.9)
    sketch.draw(HERE.blob("-66,-124! 66,-124! 52,-106 20,-98 -20,-98 -52,-106"), fill=basin)
    sketch.draw(HERE.ellipse(0, -124, 66, 8), fill="#a9d8e8")
    sketch.draw(HERE.blob("-9,-122! -6,-146 -8,-160! 8,-160! 6,-146 9,-122!"), fill=basin)
    for side in (-1, 1):
        jet = HERE.limb(
            (
                f"0,-160 {side * 5},{-high + 8:.0f} {side * 26},{-high + 4:.0f} {side * 42},-164 "
                f"{side * 46},-126"
            ),
            6,
            7,
            6,
            5,
            3,
        )
        sketch.draw(jet, fill=water, outlined=False, opacity=0.85)
    drops = [
        HERE.ellipse(x, -high + y, 3.2, 4.4)
        for x, y in ((-50, 40), (52, 34), (-20, -8), (18, -12), (0, -16))
    ]
    sketch.draw(*drops, fill="#bfe4f0", outlined=False)
    sketch.draw(
        HERE.blob("-122,-44! -60,-32 0,-28 60,-32 122,-44! 116,-8! 124,0! -124,0! -116,-8!"),
        fill=basin,
    )
    with sketch.inside():
        panels = [HERE.line(f"{x},-40 {x * 0.98:.0f},0") for x in (-84, -42, 0, 42, 84)]
        sketch.stroke(
            *panels, HERE.line("-130,-9 0,-4 130,-9"), ink=shade(stone, -0.35), width=2, opacity=0.5
        )
    ripples = [HERE.line("-70,-42 -52,-40 -34,-42"), HERE.line("30,-44 50,-42 68,-44")]
    sketch.stroke(*ripples, ink="#e9f8fc", width=2)
    return sketch.drawing({"head": (0, -160), "back": (0, -124)})


def bridge(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bridge, 400 long: of stone with arches, or of wood."""
    if dice.choose("kind", ("stone", "wood"), (3, 2)) == "wood":
        return _wooden_bridge(dice, look)
    stone = look.colour or dice.choose("stone", _STONE, _STONE_WEIGHTS)
    arches = dice.choose("arches", (2, 1, 3), (3, 2, 2))
    sketch, rise = Sketch(1.8), 34
    span = 336 / arches
    points = ["-210,0!"] if arches else []
    points += [
        "-210,-76!",
        "-110,-98",
        f"0,{-98 - rise * 0.4:.0f}",
        "110,-98",
        "210,-76!",
        "210,0!",
    ]
    tall = {1: 84, 2: 78, 3: 66}[arches]
    for at in reversed(range(arches)):
        middle, half = -168 + span * (at + 0.5), span / 2 - 14
        points += [
            f"{middle + half:.0f},0!",
            f"{middle + half * 0.92:.0f},{-tall * 0.5:.0f}",
            f"{middle + half * 0.55:.0f},{-tall * 0.88:.0f}",
            f"{middle:.0f},{-tall}",
        ]
        points += [
            f"{middle - half * 0.55:.0f},{-tall * 0.88:.0f}",
            f"{middle - half * 0.92:.0f},{-tall * 0.5:.0f}",
            f"{middle - half:.0f},0!",
        ]
    sketch.draw(
        HERE.blob(" ".join(points)),
        fill=sketch.fade((shade(stone, 0.2), stone, shade(stone, -0.2)), (0, -112), (0, 0)),
    )
    with sketch.inside():
        places = [(-200 + 400 * (at * 0.618 % 1), -92 + 26 * (at * 0.7549 % 1)) for at in range(16)]
        stones(sketch, places, 11, stone)
        stones(sketch, [(x, y) for x in (-192, 194) for y in (-12, -34, -54)], 10, stone)
    wall = HERE.limb("-214,-84 -110,-106 0,-120 110,-106 214,-84", *[19] * 5)
    sketch.draw(wall, fill=sketch.fade((shade(stone, 0.35), stone), (0, -130), (0, -80)))
    with sketch.inside():
        joints = [HERE.line(f"{x},-140 {x},-70") for x in range(-190, 210, 38)]
        sketch.stroke(*joints, ink=shade(stone, -0.35), opacity=0.5)
    return sketch.drawing({"head": (0, -128), "back": (0, -126)})


def _wooden_bridge(dice: Dice, look: Look) -> Drawing:
    wood = look.colour or dice.choose("wood", ("#b5825a", "#c2554a", "#8a6a52"), (3, 2, 2))
    sketch = Sketch(1.8)

    def height(x: float) -> float:
        return -30 - 52 * math.cos(x / 200 * math.pi / 2)

    def arc(lift: float) -> str:
        return " ".join(f"{x},{height(x) - lift:.1f}" for x in range(-200, 201, 50))

    def posts(spread: int, foot: float, top: float) -> list[Curve]:
        return [
            HERE.limb(f"{x},{height(x) - foot:.1f} {x},{height(x) - top:.1f}", 8, 8)
            for x in range(-200, 201, spread)
        ]

    for x in (-130, 130):
        sketch.draw(HERE.limb(f"{x},-6 {x},{height(x):.0f}", 13, 13), fill=shade(wood, -0.3))
    sketch.draw(
        HERE.limb(arc(0), *[22] * 9),
        fill=sketch.fade((shade(wood, 0.2), shade(wood, -0.15)), (0, -90), (0, -10)),
    )
    with sketch.inside():
        boards = [HERE.line(f"{x},-110 {x},0") for x in range(-190, 200, 20)]
        sketch.stroke(*boards, ink=shade(wood, -0.4), opacity=0.5)
    sketch.draw(*posts(80, 4, 50), fill=shade(wood, 0.08))
    sketch.draw(HERE.limb(arc(50), *[9] * 9), HERE.limb(arc(28), *[6] * 9), fill=wood)
    for side in (-1, 1):
        bank = HERE.blob(f"{side * 166},0! {side * 178},-22 {side * 206},-26 {side * 226},0!")
        sketch.draw(bank, fill="#8fae62")
    return sketch.drawing({"head": (0, height(0) - 54), "back": (0, height(0) - 10)})


def well(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a well with a roof and a bucket, 200 high."""
    stone = look.colour or dice.choose("stone", _STONE, _STONE_WEIGHTS)
    tiles = dice.choose("roof", ("#c2694f", "#8a6a52", "#6f8f7a", "#6f86a0"), (3, 2, 2, 2))
    sketch, wood = Sketch(1.5), "#9a7049"
    sketch.draw(HERE.ellipse(0, -72, 66, 14), fill=shade(stone, -0.12))
    sketch.draw(HERE.ellipse(0, -71, 52, 9), fill="#4f5a68", outlined=False)
    for x in (-56, 56):
        sketch.draw(HERE.limb(f"{x},-60 {x},-160", 9, 9), fill=wood)
    sketch.draw(HERE.limb("-66,-126 66,-126", 9, 9), fill=shade(wood, 0.15))
    sketch.stroke(HERE.line("66,-126 80,-126! 80,-142! 92,-142"), width=4, ink="#5b4a42")
    sketch.stroke(HERE.line("4,-126 4,-100"), ink="#c9a97a", width=3)
    coil = [HERE.line(f"{x},-131 {x + 2},-121") for x in (-6, -1, 4, 9)]
    sketch.stroke(*coil, ink="#c9a97a", width=3)
    sketch.stroke(HERE.line("-10,-84 4,-101 18,-84"), width=2)
    sketch.draw(
        HERE.blob("-14,-86! 22,-86! 17,-58! -9,-58!"),
        fill=lit(sketch, "#b98450", (-14, 0), (22, 0)),
    )
    sketch.stroke(HERE.line("-12,-78 20,-78"), HERE.line("-10,-66 18,-66"), ink="#6b5648", width=2)
    wall = HERE.blob("-66,-72! -30,-60 0,-58 30,-60 66,-72! 66,-14 40,-4 0,-1 -40,-4 -66,-14")
    sketch.draw(wall, fill=lit(sketch, stone, (-66, 0), (66, 0)))
    with sketch.inside():
        rows = [HERE.line(f"-70,{y} 0,{y + 13} 70,{y}") for y in (-52, -34, -16)]
        rows += [
            HERE.line(f"{x},{y} {x},{y + 18}")
            for y, xs in (
                (-64, (-38, 0, 38)),
                (-44, (-54, -18, 20, 54)),
                (-26, (-38, 0, 38)),
                (-8, (-54, -18, 20, 54)),
            )
            for x in xs
        ]
        sketch.stroke(*rows, ink=shade(stone, -0.4), width=1.8, opacity=0.5)
    roof = HERE.blob("-92,-148! -14,-206! 14,-206! 92,-148! 0,-140")
    sketch.draw(
        roof,
        fill=sketch.fade((shade(tiles, 0.25), tiles, shade(tiles, -0.18)), (-50, -206), (50, -140)),
    )
    with sketch.inside():
        lines = [HERE.line(f"-90,{y} 0,{y + 6} 90,{y}") for y in (-162, -178, -192)]
        sketch.stroke(*lines, ink=shade(tiles, -0.4), width=1.8, opacity=0.5)
    grass(sketch, -70, 70)
    return sketch.drawing({"head": (0, -206), "back": (0, -206)})
