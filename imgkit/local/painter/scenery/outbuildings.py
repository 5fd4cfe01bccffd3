"""What stands beside a house: a garage for the car."""

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
