"""What one looks out of high above the ground: a window of a house, a hollow tree, a chimney."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, grass, lit
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch


def house_window(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the open window of a house from outside, 262 high, with shutters and flowers."""
    wall = look.colour or dice.choose("wall", ("#f0dcb8", "#e8c3a5", "#d5e0d3", "#dcd7e6"))
    paint = dice.choose("shutters", ("#6f9c8a", "#b5604c", "#5f86a8", "#8a6a52"), (3, 2, 2, 2))
    tiles = dice.choose("tiles", ("#b8574a", "#8a6a5f", "#6f7f94"), (3, 2, 1))
    sketch = Sketch(1.4)
    sketch.draw(box(-150, -226, 150, 0), fill=lit(sketch, wall, (-150, 0), (150, 0)))
    with sketch.inside():
        bricks = [
            box(x, y, x + 26, y + 10)
            for x, y in ((-140, -60), (-112, -46), (108, -70), (96, -190), (-138, -150), (116, -30))
        ]
        sketch.draw(*bricks, fill=shade(wall, -0.16), outlined=False, opacity=0.7)
    roof = HERE.blob("-172,-216! -140,-262! 140,-262! 172,-216!")
    sketch.draw(roof, fill=sketch.fade((shade(tiles, 0.2), tiles), (0, -262), (0, -216)))
    with sketch.inside():
        rows = [HERE.line(f"-180,{y} 180,{y}") for y in (-248, -233)]
        sketch.stroke(*rows, ink=shade(tiles, -0.4), opacity=0.6)
    warm = ("#fff0bd", "#f4c877") if light.lamps else ("#6d5a58", "#94796a")
    sketch.draw(box(-66, -196, 66, -78), fill=sketch.fade(warm, (0, -196), (0, -78)))
    for side in (-1, 1):
        cloth = HERE.blob(
            f"{side * 66},-196! {side * 26},-196! {side * 44},-160 {side * 58},-120! "
            f"{side * 66},-120!"
        )
        sketch.draw(cloth, fill="#f6e7d3", opacity=0.9)
    sketch.held()
    frame = HERE.line("-66,-78! -66,-196! 66,-196! 66,-78!")
    sketch.stroke(frame, width=9)
    sketch.stroke(frame, ink="#fdf8ee", width=6.5)
    for side in (-1, 1):
        plan = f"{side * 72},-200! {side * 112},-204! {side * 112},-72! {side * 72},-76!"
        sketch.draw(HERE.blob(plan), fill=lit(sketch, paint, (-116, 0), (116, 0)))
        slats = [HERE.line(f"{side * 78},{y} {side * 106},{y}") for y in range(-190, -80, 13)]
        sketch.stroke(*slats, ink=shade(paint, -0.4), opacity=0.7)
    sketch.draw(box(-78, -82, 78, -72), fill="#fbf4e6")
    sketch.draw(HERE.blob("-72,-72! 72,-72! 66,-50! -66,-50!"), fill="#b0714c")
    leaves = [HERE.ellipse(x, -72 - (x % 3), 9, 6) for x in range(-60, 61, 20)]
    sketch.draw(*leaves, fill="#7ba35c")
    colours = ("#e2574c", "#f2c14e", "#e58fb0")
    for at, x in enumerate(range(-54, 55, 18)):
        sketch.draw(HERE.ellipse(x, -76 - 3 * (at % 2), 4.6), fill=colours[at % 3])
    grass(sketch, -150, 150, 60)
    opening = {"back": (0, -80), "roof": (0, -190), "mouth": (64, -80)}
    return sketch.drawing({**opening, "head": (0, -262), "seat": (0, 0)})


def castle_window(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw an arched window high in the tower of a castle, 290 high."""
    stone = look.colour or dice.choose("stone", ("#c9bfae", "#b9bcc4", "#d5c4a6"), (3, 2, 2))
    flag = dice.choose("flag", ("#c9584c", "#5f86a8", "#b98fb8"), (3, 2, 2))
    sketch = Sketch(1.5)
    sketch.draw(HERE.limb("0,-268 0,-326", 4, 3), fill="#8a6a52")
    sketch.draw(HERE.blob("2,-326! 50,-314! 2,-300!"), fill=flag)
    teeth = [box(x, -276, x + 26, -240) for x in (-112, -69, -26, 17, 60)]
    sketch.draw(*teeth, box(-112, -252, 86, -232), fill=lit(sketch, stone, (-112, 0), (86, 0)))
    sketch.draw(box(-100, -240, 74, 0), fill=lit(sketch, stone, (-100, 0), (74, 0)))
    with sketch.inside():
        stones = [
            box(x, y, x + 30, y + 15)
            for x, y in ((-96, -70), (36, -212), (-92, -208), (30, -60), (-60, -32), (-6, -24))
        ]
        sketch.draw(*stones, fill=shade(stone, -0.14), opacity=0.8)
    warm = ("#fff0bd", "#f4c877") if light.lamps else ("#5a4a4c", "#84706a")
    arch = "-70,-84! -70,-160 -44,-204 -13,-214 18,-204 44,-160 44,-84!"
    sketch.draw(HERE.blob(arch), fill=sketch.fade(warm, (0, -210), (0, -84)))
    sketch.held()
    frame = HERE.line("-70,-84! -70,-160 -44,-204 -13,-214 18,-204 44,-160 44,-84!")
    sketch.stroke(frame, width=13)
    sketch.stroke(frame, ink=shade(stone, 0.35), width=9.5)
    sketch.draw(box(-84, -88, 58, -74), fill=lit(sketch, shade(stone, 0.2), (-84, 0), (58, 0)))
    ivy = [
        HERE.ellipse(x, y, 9, 7)
        for x, y in ((-94, -8), (-90, -24), (-96, -42), (-86, -58), (-94, -76), (-84, -10))
    ]
    sketch.draw(*ivy, fill="#7ba35c")
    grass(sketch, -104, 80, 40)
    opening = {"back": (-13, -84), "roof": (-13, -204), "mouth": (54, -84)}
    return sketch.drawing({**opening, "head": (-13, -276), "seat": (0, 0)})


def hollow_tree(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an old tree with a large hollow in its trunk, 300 high."""
    bark = dice.choose("bark", ("#9a7355", "#8a6a52", "#a5835f"), (3, 2, 2))
    leaf = look.colour or {"autumn": "#d99a45", "winter": "#dfe7ea"}.get(
        look.season or "", dice.choose("leaf", ("#86ab5f", "#7a9f68", "#9ab35c"), (3, 2, 2))
    )
    sketch = Sketch(1.5)
    crown = (
        "-140,-196 -150,-240 -118,-282 -70,-292 -30,-322 36,-318 72,-294 124,-282 150,-238 "
        "138,-196 90,-176 30,-186 -40,-178 -96,-174"
    )
    sketch.draw(
        HERE.blob(crown), fill=sketch.fade((shade(leaf, 0.25), leaf), (-60, -310), (60, -180))
    )
    trunk = (
        "-84,0! -58,-18 -50,-70 -54,-140 -88,-186! -60,-196! -30,-164 0,-172 26,-164 58,-198! "
        "84,-188! 54,-140 50,-70 60,-18 88,0!"
    )
    sketch.draw(HERE.blob(trunk), fill=lit(sketch, bark, (-60, 0), (60, 0)))
    with sketch.inside():
        lines = [
            HERE.line(plan)
            for plan in (
                "-44,-6 -40,-60 -46,-120",
                "44,-8 38,-40 42,-60",
                "-20,-8 -18,-34",
                "20,-4 18,-30",
            )
        ]
        sketch.stroke(*lines, ink=shade(bark, -0.4), width=2.4, opacity=0.6)
    rim = "0,-152 26,-140 36,-108 30,-68 0,-56 -30,-68 -36,-108 -26,-140"
    sketch.draw(HERE.blob(rim), fill=shade(bark, 0.25))
    hole = "0,-144 20,-134 28,-107 24,-72 0,-62 -24,-72 -28,-107 -20,-134"
    sketch.draw(HERE.blob(hole), fill=sketch.fade(("#3d2d2a", "#5c4338"), (0, -144), (0, -62)))
    sketch.held()
    lip = HERE.blob("-31,-70! -16,-63 0,-61 16,-63 31,-70! 22,-57 0,-52 -22,-57")
    sketch.draw(lip, fill=shade(bark, 0.3))
    blobs = [HERE.ellipse(x, y, 26, 16) for x, y in ((-84, -232), (-10, -272), (74, -240))]
    sketch.draw(*blobs, fill=shade(leaf, 0.3), outlined=False, opacity=0.5)
    grass(sketch, -110, 110, 60)
    return sketch.drawing(
        {"inside": (-25, -62), "inside edge": (25, -138), "back": (0, -300), "head": (0, -318)}
    )


def chimney(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a brick chimney on the ridge of a tiled roof, 240 high."""
    brick = look.colour or dice.choose("brick", ("#b8674d", "#a9745a", "#c27a55"), (3, 2, 2))
    tiles = dice.choose("tiles", ("#8a5f55", "#6f7f94", "#7a8a6f"), (3, 2, 2))
    sketch = Sketch(1.4)
    sketch.draw(box(-128, -48, 128, 0), fill=lit(sketch, "#f0dcb8", (-128, 0), (128, 0)))
    roof = HERE.blob("-170,-30! -92,-128! 92,-128! 170,-30!")
    sketch.draw(roof, fill=sketch.fade((shade(tiles, 0.25), tiles), (0, -128), (0, -30)))
    with sketch.inside():
        for y in range(-118, -30, 16):
            wave = " ".join(f"{x},{y + (5 if x // 15 % 2 else 0)}" for x in range(-180, 181, 15))
            sketch.stroke(HERE.line(wave), ink=shade(tiles, -0.35), opacity=0.6)
    sketch.draw(box(-42, -226, 42, -206), fill="#4a3a38")
    sketch.held()
    sketch.draw(box(-40, -206, 40, -92), fill=lit(sketch, brick, (-40, 0), (40, 0)))
    with sketch.inside():
        courses = [HERE.line(f"-44,{y} 44,{y}") for y in range(-190, -90, 15)]
        joints = [
            HERE.line(f"{x},{y} {x},{y + 15}")
            for at, y in enumerate(range(-205, -90, 15))
            for x in range(-40 + 10 * (at % 2), 44, 20)
        ]
        sketch.stroke(*courses, *joints, ink=shade(brick, 0.4), width=1.6, opacity=0.7)
    rim = box(-50, -216, 50, -200)
    sketch.draw(rim, fill=lit(sketch, shade(brick, 0.15), (-50, 0), (50, 0)))
    return sketch.drawing({"back": (0, -214), "mouth": (38, -214), "head": (0, -226)})
