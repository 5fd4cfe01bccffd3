"""A little house in the crown of a tree."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, grass, lit, windows
from imgkit.local.painter.seasons import leaves
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch

_CROWN = ((-92, -226, 66), (88, -232, 70), (-44, -292, 66), (48, -298, 64), (0, -250, 84))
_LEAVES_IN_FRONT = ((-104, -176, 34), (106, -180, 36), (-70, -308, 40), (76, -306, 38))


def tree_house(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a wooden house on a platform in a tree, with a ladder, about 360 high."""
    green = leaves(dice.choose("green", ("#6f9f54", "#5f9550", "#86a850")), look.season, 0)
    wood = look.colour or dice.choose("wood", ("#b98a5a", "#a9794f", "#c79a68"), (3, 2, 2))
    tiles = dice.choose("tiles", ("#b5644f", "#6f7f94", "#5f8a78", "#d19a3f"), (3, 2, 2, 1))
    tiles = detail(look, "roof", tiles)
    sketch = Sketch(1.7)
    sketch.draw(*(HERE.ellipse(x, y, size) for x, y, size in _CROWN), fill=shade(green, -0.14))
    bark = lit(sketch, "#8a6547", (-26, 0), (28, 0))
    sketch.draw(
        HERE.blob(
            "-38,0! -22,-30 -20,-130 -64,-190! -50,-196 -6,-160 46,-200! "
            "62,-190 22,-130 24,-30 40,0!"
        ),
        fill=bark,
    )
    _house(sketch, light, wood, tiles)
    _ladder(sketch)
    front = sketch.fade((shade(green, 0.22), green), (0, -340), (0, -150))
    sketch.draw(*(HERE.ellipse(x, y, size) for x, y, size in _LEAVES_IN_FRONT), fill=front)
    grass(sketch, -56, 74, 62)
    room = {"inside": (-12, -152), "inside edge": (62, -228)}
    return sketch.drawing({**room, "head": (0, -318), "back": (-58, -152)})


def _house(sketch: Sketch, light: Light, wood: str, tiles: str) -> None:
    sketch.draw(box(-66, -246, 66, -152), fill=lit(sketch, wood, (-66, 0), (66, 0)))
    with sketch.inside():
        planks = [HERE.line(f"-70,{y} 70,{y}") for y in range(-238, -152, 14)]
        sketch.stroke(*planks, ink=shade(wood, -0.4), width=1.5, opacity=0.4)
    sketch.draw(box(8, -218, 42, -152), fill=shade(wood, -0.34))
    windows(sketch, light, [(-30, -202)], (17, 17))
    roof = HERE.blob("-88,-240! 0,-316! 88,-240! 78,-230! 0,-298! -78,-230!")
    gable = HERE.blob("-66,-244! 0,-302! 66,-244!")
    sketch.draw(gable, fill=shade(wood, 0.1))
    sketch.draw(roof, fill=sketch.fade((shade(tiles, 0.2), tiles), (-60, -300), (60, -230)))
    sketch.draw(box(-92, -154, 96, -142), fill=shade(wood, -0.2))
    rails = [HERE.line(f"{x},-154 {x},-178") for x in (-88, -78)] + [HERE.line("-92,-178 -68,-178")]
    sketch.stroke(*rails, ink=shade(wood, -0.3), width=4)


def _ladder(sketch: Sketch) -> None:
    sides = [HERE.line(f"{foot},-3 {top},-146") for foot, top in ((40, 50), (68, 74))]
    rungs = [
        HERE.line(f"{41 + at * 1.3:.1f},{-14 - at * 19} {67 + at:.1f},{-14 - at * 19}")
        for at in range(7)
    ]
    sketch.stroke(*sides, *rungs, ink="#5b4636", width=6.4)
    sketch.stroke(*sides, *rungs, ink="#d3a56c", width=4)
