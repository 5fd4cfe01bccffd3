"""What stands in a village besides homes: a barn, a school, a fountain, a bridge, a well."""

import math

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, door, grass, lit, stones, windows
from imgkit.local.painter.shapes import Curve, Place, mix, shade
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


def school(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a school with a clock and a bell, 290 high."""
    walls = look.colour or dice.choose(
        "walls", ("#d58a6a", "#f0d9a8", "#c9b8a8", "#b9c7b0"), (3, 3, 2, 2)
    )
    roof = dice.choose("roof", ("#7f6a78", "#8a5f50", "#5f7f8f"), (3, 2, 2))
    sketch, trim = Sketch(1.8), "#fff6e8"
    sketch.draw(box(-190, -120, 190, 0), fill=lit(sketch, walls, (-190, 0), (190, 0)))
    slate = sketch.fade((shade(roof, 0.25), shade(roof, -0.1)), (0, -170), (0, -112))
    sketch.draw(HERE.blob("-202,-114! -176,-166! 176,-166! 202,-114!"), fill=slate)
    sketch.draw(box(-20, -250, 20, -190), fill=trim)
    sketch.draw(HERE.blob("-14,-194! -14,-232 0,-242 14,-232 14,-194!"), fill="#8fb0c0")
    bell = HERE.blob("-10,-204! -6,-212 -4,-228 4,-228 6,-212 10,-204!")
    sketch.draw(bell, fill="#e3b13f")
    sketch.draw(HERE.blob("-30,-246! 0,-284! 30,-246!"), fill=slate)
    sketch.draw(
        HERE.blob("-66,0! -66,-164! 0,-212! 66,-164! 66,0!"),
        fill=lit(sketch, shade(walls, 0.12), (-66, 0), (66, 0)),
    )
    gable = HERE.blob("-80,-152! 0,-216! 80,-152! 72,-142! 0,-198! -72,-142!")
    sketch.draw(gable, fill=slate)
    clock = Place((0, -148), 24)
    sketch.draw(clock.ellipse(0, 0, 1), fill="#fffdf6")
    marks = [Place((0, -148), 24, at * 90).line("0,-0.9 0,-0.72") for at in range(4)]
    sketch.stroke(*marks, clock.line("0,-0.6 0,0! 0.4,0.14"), ink="#5b4636", width=2.4)
    middles = [(x, -66.0) for x in (-160, -122, -86, 86, 122, 160)]
    windows(sketch, light, middles, (14, 24))
    door(sketch, 0, 26, 82, dice.choose("door", ("#5f8f8a", "#a8483e", "#5a739c"), (3, 2, 2)))
    windows(sketch, light, [(-48, -52), (48, -52)], (9, 20))
    sketch.draw(box(-44, -8, 44, 0), fill="#cbb9a2")
    sketch.stroke(HERE.line("212,0 212,-190"), ink="#a9958a", width=3.4)
    flag = dice.choose("flag", ("#e2654a", "#4f93c4", "#f0b43f"), (3, 2, 2))
    sketch.draw(
        HERE.blob("212,-190! 230,-196 246,-186 264,-190! 264,-160! 246,-156 230,-166 212,-160!"),
        fill=flag,
    )
    grass(sketch, -196, -70)
    grass(sketch, 70, 196)
    return sketch.drawing({"head": (0, -284), "back": (-130, -166)})


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


def hospital(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a hospital, 250 high."""
    walls = look.colour or dice.choose("walls", ("#f0f1ee", "#dfe9ea", "#f3e6d6"), (3, 2, 2))
    sketch = Sketch(1.8)
    fill = lit(sketch, walls, (-170, 0), (170, 0))
    sketch.draw(box(-170, -150, 170, 0), fill=fill)
    sketch.draw(box(-70, -220, 70, 0), fill=lit(sketch, shade(walls, 0.15), (-70, 0), (70, 0)))
    bands = [box(-178, -160, -66, -148), box(66, -160, 178, -148), box(-78, -232, 78, -218)]
    sketch.draw(*bands, fill=mix(walls, "#6fa7ad", 0.7))
    middles = [(x, y) for y in (-112, -60) for x in (-144, -102, 102, 144)]
    windows(sketch, light, middles, (15, 16))
    windows(sketch, light, [(-44, -100), (0, -100), (44, -100)], (14, 16))
    sign = Place((0, -168), 26)
    sketch.draw(sign.ellipse(0, 0, 1), fill="#fffdf8")
    sketch.stroke(sign.line("0,-0.55 0,0.55"), sign.line("-0.55,0 0.55,0"), ink="#d8544c", width=11)
    pane = ("#fff3c0", "#ffd470") if light.lamps else ("#d4e9ef", "#8fbfd2")
    sketch.draw(box(-32, -62, 32, 0), fill=sketch.fade(pane, (0, -62), (0, 0)))
    sketch.stroke(HERE.line("0,-62 0,0"), ink="#fff8ea", width=4)
    sketch.draw(box(-52, -74, 52, -62), fill="#d8544c")
    grass(sketch, -176, -60)
    return sketch.drawing({"head": (0, -232), "back": (-120, -160)})


def shop(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a shop with an awning, 210 high."""
    walls = look.colour or dice.choose(
        "walls", ("#f3dcc0", "#cfe0d8", "#f0c8b8", "#d8d0e3"), (3, 2, 2, 2)
    )
    awning = dice.choose("awning", ("#d8604f", "#5f9a78", "#5a8ab5", "#e3a03f"), (3, 2, 2, 2))
    sketch = Sketch(1.6)
    sketch.draw(box(-112, -200, 112, 0), fill=lit(sketch, walls, (-112, 0), (112, 0)))
    sketch.draw(box(-120, -212, 120, -196), fill=mix(walls, "#8a6a52", 0.5))
    windows(sketch, light, [(-66, -166), (0, -166), (66, -166)], (15, 18))
    pane = ("#fff3c0", "#ffd470") if light.lamps else ("#d4e9ef", "#9fcbd9")
    sketch.draw(box(-98, -96, 28, -22), fill=sketch.fade(pane, (0, -96), (0, -22)))
    with sketch.inside():
        _goods(sketch, dice)
    door(sketch, 68, 24, 92, shade(awning, -0.1))
    left, width = -118, 236 / 8
    for at in range(8):
        x = left + at * width
        strip = HERE.blob(
            f"{x + 6 if at == 0 else x:.1f},-132! {x + width:.1f},-132! {x + width:.1f},-98! "
            f"{x + width / 2:.1f},-86 {x:.1f},-98!"
        )
        sketch.draw(strip, fill=awning if at % 2 == 0 else "#fff6e8")
    sketch.draw(box(-108, -18, 34, 0), fill=mix(walls, "#8a6a52", 0.6))
    return sketch.drawing({"head": (0, -212), "back": (0, -212)})


def _goods(sketch: Sketch, dice: Dice) -> None:
    kind = dice.choose("goods", ("bread", "toys", "books"), (3, 2, 2))
    sketch.stroke(
        HERE.line("-100,-26 30,-26"), HERE.line("-100,-60 30,-60"), ink="#a9805a", width=4
    )
    for at, x in enumerate(range(-86, 30, 24)):
        for y in (-28, -62):
            colour = ("#e2574c", "#4f93c4", "#f0b340", "#6fae78", "#9a76bd")[(at + (y == -28)) % 5]
            if kind == "bread":
                sketch.draw(HERE.ellipse(x, y - 7, 10, 7), fill=("#d79a55", "#c27f3f")[at % 2])
            elif kind == "toys":
                sketch.draw(HERE.ellipse(x, y - 9, 9), fill=colour)
            else:
                sketch.draw(box(x - 8, y - 22, x, y), fill=colour)
