"""What stands beside a house: a garage for the car, a pool, a house for the hens."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_SLATS = (-74, -60, -46, -32, -18)


def garage(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a garage with a wide door that rolls up, 130 high."""
    colours = ("#e9d9bd", "#d9b48a", "#c9d3d6", "#e0b6a0")
    wall = look.colour or dice.choose("wall", colours, (3, 2, 2, 1))
    roof = dice.choose("roof", ("#a8563f", "#6d7783", "#7a6152"), (3, 2, 2))
    door = dice.choose("door", ("#8fa9bc", "#b98a5e", "#f1ece2"), (3, 2, 2))
    sketch = Sketch(1.1)
    fill = sketch.fade((shade(wall, 0.12), wall, shade(wall, -0.08)), (-80, 0), (80, 0))
    sketch.draw(_HERE.blob("-78,0! -78,-96! 0,-126! 78,-96! 78,0!"), fill=fill)
    sketch.draw(_HERE.blob("-90,-88! 0,-132! 90,-88! 84,-80! 0,-118! -84,-80!"), fill=roof)
    glow = "#ffdf8a" if light.lamps else "#bfe0ee"
    sketch.draw(_HERE.ellipse(0, -102, 7.5), fill=glow)
    sketch.draw(_HERE.blob("-62,0! -62,-86! 62,-86! 62,0!"), fill=shade(door, -0.25))
    sketch.draw(_HERE.blob("-58,0! -58,-82! 58,-82! 58,0!"), fill=door)
    with sketch.inside():
        slats = [_HERE.line(f"-58,{y} 58,{y}") for y in _SLATS]
        sketch.stroke(*slats, ink=shade(door, -0.35), width=1.3, opacity=0.8)
        shine = [_HERE.line(f"-58,{y + 2.2} 58,{y + 2.2}") for y in _SLATS]
        sketch.stroke(*shine, ink="#ffffff", width=1.1, opacity=0.5)
    sketch.draw(_HERE.blob("-7,-9! 7,-9! 7,-6! -7,-6!"), fill="#5b4636")
    return sketch.drawing({"head": (0, -128), "back": (0, -120), "seat": (0, 0)})


def garden_pool(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a swimming pool in a garden, 46 high and 190 wide, with its ladder."""
    water = look.colour or dice.choose("water", ("#5fc0d8", "#4fb0d0", "#66c9c4"), (3, 2, 1))
    tiles = dice.choose("tiles", ("#f1ead9", "#e6d3b8", "#dfe5e6"), (3, 2, 2))
    sketch = Sketch(0.9)
    sketch.draw(_HERE.blob("-74,-46! 74,-46! 97,0! -97,0!"), fill=tiles)
    with sketch.inside():
        for x in (-60, -36, -12, 12, 36, 60):
            joint = _HERE.line(f"{x},-46 {x * 1.31:.1f},0")
            sketch.stroke(joint, ink=shade(tiles, -0.22), width=0.7, opacity=0.7)
    fill = sketch.fade((shade(water, 0.4), water, shade(water, -0.1)), (0, -40), (0, -6))
    sketch.draw(_HERE.blob("-64,-40! 64,-40! 82,-7! -82,-7!"), fill=fill)
    with sketch.inside():
        waves = [
            _HERE.line(f"{x - 11},{y} {x - 4},{y - 1.6} {x + 3},{y + 0.8} {x + 10},{y - 0.6}")
            for x, y in (
                (-40, -32),
                (6, -34),
                (44, -29),
                (-58, -18),
                (-14, -22),
                (30, -16),
                (62, -13),
            )
        ]
        sketch.stroke(*waves, ink="#ffffff", width=1.3, opacity=0.75)
        sketch.stroke(_HERE.line("-64,-38 64,-38"), ink=shade(water, -0.4), width=3, opacity=0.35)
    for x in (52, 63):
        rail = _HERE.line(f"{x},-30 {x},-46 {x + 3},-53 {x + 8},-52 {x + 9},-43")
        sketch.stroke(rail, ink="#8d969c", width=2.4)
    return sketch.drawing({"back": (0, -24), "head": (0, -46), "seat": (0, 0)})


def henhouse(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a henhouse on legs, 150 high: a ladder for the hens, and a run behind wire."""
    wood = look.colour or dice.choose("wood", ("#c08a58", "#b5604a", "#8fa58a"), (3, 2, 1))
    roof = dice.choose("roof", ("#8a5640", "#6d7783", "#5f7a58"), (3, 2, 1))
    sketch = Sketch(1.1)
    posts = [_HERE.blob(f"{x - 4},0! {x - 4},-50! {x + 4},-50! {x + 4},0!") for x in (-78, -6)]
    sketch.draw(*posts, fill=shade(wood, -0.3))
    _wire_run(sketch, wood)
    fill = sketch.fade((shade(wood, 0.14), wood, shade(wood, -0.08)), (-86, 0), (4, 0))
    sketch.draw(_HERE.blob("-86,-38! -86,-104! -41,-142! 4,-104! 4,-38!"), fill=fill)
    with sketch.inside():
        boards = [_HERE.line(f"{x},-150 {x},-36") for x in (-71, -56, -41, -26, -11)]
        sketch.stroke(*boards, ink=shade(wood, -0.35), width=0.9, opacity=0.7)
    sketch.draw(_HERE.blob("-98,-98! -41,-150! 16,-98! 10,-90! -41,-136! -92,-90!"), fill=roof)
    sketch.draw(_HERE.ellipse(-41, -112, 7), fill="#ffdf8a" if light.lamps else "#5a4033")
    sketch.draw(_HERE.blob("-57,-40! -57,-74 -50,-86 -41,-89 -32,-86 -25,-74 -25,-40!"),
                fill="#4a352d")  # fmt: skip
    with sketch.inside():
        straw = [_HERE.line(f"{x},-38 {x + 4},-48") for x in range(-58, -22, 5)]
        sketch.stroke(*straw, ink="#e5bf62", width=2)
    sketch.draw(_HERE.blob("-52,-40! -30,-40! -38,0! -64,0!"), fill=shade(wood, 0.2))
    rungs = [_HERE.line(f"{-53 - at * 3},{-32 + at * 8} {-33 - at * 1.8:.1f},{-32 + at * 8}")
             for at in range(4)]  # fmt: skip
    sketch.stroke(*rungs, ink=shade(wood, -0.4), width=1.8)
    return sketch.drawing({"head": (-41, -148), "back": (-41, -142), "seat": (0, 0)})


def _wire_run(sketch: Sketch, wood: str) -> None:
    """Draw the run beside a henhouse, with wire in its frame and straw on its ground."""
    sketch.draw(_HERE.blob("0,0! 0,-8 40,-10 94,-6 98,0!"), fill="#e5c576", outlined=False)
    wire = [_HERE.line(f"{x},-2 {x + 18},-72") for x in range(0, 80, 10)]
    wire += [_HERE.line(f"{x + 18},-2 {x},-72") for x in range(0, 80, 10)]
    sketch.stroke(*wire, ink="#9aa0a3", width=0.6, opacity=0.7)
    beams = ("0,-74! 100,-74! 100,-68! 0,-68!", "0,-5! 100,-5! 100,0! 0,0!",
             "94,0! 94,-74! 100,-74! 100,0!", "46,0! 46,-74! 51,-74! 51,0!")  # fmt: skip
    sketch.draw(*map(_HERE.blob, beams), fill=shade(wood, -0.1))
