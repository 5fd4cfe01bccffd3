"""A laboratory bench, as a school has it."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, box, downwards, rounded
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_LIQUIDS = ("#6fd06a", "#f08ab0", "#5fb4f0", "#f6c24e", "#b07fe0")


def lab_bench(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bench with a microscope, bubbling flasks and test tubes, 130 high."""
    front = look.colour or dice.choose("front", ("#8fb8c8", "#d9c0a0", "#a8c49a"), (3, 2, 2))
    first = dice.choose("first", (0, 1, 2, 3, 4))
    sketch = Sketch(1.2)
    sketch.draw(box(-118, -74, 118, 0), fill=downwards(sketch, front, -74, 0))
    doors = [rounded(x, -64, x + 52, -10, 3) for x in (-110, -54, 2, 58)]
    sketch.draw(*doors, fill=shade(front, 0.14))
    knobs = [HERE.ellipse(x, -36, 3) for x in (-65, -47, 47, 65)]
    sketch.draw(*knobs, fill="#8d949a")
    sketch.draw(box(-126, -84, 126, -74), fill="#f1efe8")
    _microscope(sketch, Place((-88, -84)))
    _flask(sketch, Place((-30, -84), 1.0), _LIQUIDS[first % 5])
    _flask(sketch, Place((14, -84), 0.76), _LIQUIDS[(first + 2) % 5])
    sketch.draw(box(44, -108, 112, -102), box(44, -90, 112, -84), fill="#b5804f")
    sketch.draw(box(46, -108, 51, -84), box(105, -108, 110, -84), fill="#9a6a45")
    for at, x in enumerate((58, 71, 84, 97)):
        tube = f"{x - 4},-120! {x - 4},-92 {x},-87 {x + 4},-92 {x + 4},-120!"
        sketch.draw(HERE.blob(tube), fill="#e9f4f6")
        liquid = f"{x - 3.4},{-108 + at % 2 * 5}! {x - 3.4},-92 {x},-88 {x + 3.4},-92 {x + 3.4},"
        sketch.draw(
            HERE.blob(liquid + f"{-108 + at % 2 * 5}!"),
            fill=_LIQUIDS[(first + at) % 5],
            outlined=False,
        )
    return sketch.drawing({"back": (30, -84), "head": (-88, -130), "seat": (0, 0)})


def _microscope(sketch: Sketch, here: Place) -> None:
    sketch.draw(here.blob("-16,0! -14,-5 14,-5 16,0!"), fill="#4f5a68")
    sketch.draw(here.limb("8,-5 16,-20 8,-36", 6, 6, 6), fill="#6f7f90")
    sketch.draw(here.blob("-14,-16! 8,-16! 8,-13! -14,-13!"), fill="#8d9aa8")
    sketch.draw(here.limb("12,-48 -6,-22", 9, 7), fill="#e6eaee")
    sketch.draw(here.limb("16,-54 11,-46", 7, 8), fill="#4f5a68")


def _flask(sketch: Sketch, here: Place, liquid: str) -> None:
    glass = "-5,-44! -5,-30 -20,-6 -17,0 17,0 20,-6 5,-30 5,-44!"
    sketch.draw(here.blob(glass), fill=mix(liquid, "#f4fbff", 0.8))
    fill = "-12,-19! 0,-17 12,-19! 19,-6 16,-0.8 -16,-0.8 -19,-6"
    sketch.draw(here.blob(fill), fill=liquid, outlined=False)
    sketch.draw(here.blob("-7,-47! 7,-47! 7,-43! -7,-43!"), fill="#e9f4f6")
    bubbles = [here.ellipse(x, y, r) for x, y, r in ((-6, -9, 2.4), (4, -13, 2), (2, -54, 2.6))]
    sketch.draw(*bubbles, here.ellipse(-4, -61, 2), fill=shade(liquid, 0.5))
