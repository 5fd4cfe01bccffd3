"""A tunnel through a hill, with the rails that lead into it."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, grass, lit
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch


def tunnel(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a grassy hill with the dark mouth of a tunnel in a stone arch, about 300 high."""
    hill = dice.choose("hill", ("#7fa85f", "#8f9f6a", "#a09a8a"), (3, 2, 2))
    stone = look.colour or dice.choose("stone", ("#c3b7a8", "#b0b4bb", "#b98f7a"), (3, 2, 2))
    peak = dice.number("peak", -60, 0, 60)
    sketch = Sketch(1.8)
    slope = (
        f"-290,0! -240,-90 -150,-190 {peak - 60:.0f},-268 {peak + 50:.0f},-274 150,-206 "
        "246,-96 292,0!"
    )
    sketch.draw(
        HERE.blob(slope),
        fill=sketch.fade((shade(hill, 0.24), hill, shade(hill, -0.2)), (-120, -260), (160, 0)),
    )
    sketch.draw(
        HERE.blob("-122,0! -122,-96 -76,-172 0,-190 76,-172 122,-96 122,0!"),
        fill=lit(sketch, stone, (-122, 0), (122, 0)),
    )
    joints = [
        HERE.line(plan)
        for plan in (
            "-90,-60 -122,-62", "90,-60 122,-62", "-86,-104 -116,-116", "86,-104 116,-116",
            "-62,-138 -82,-164", "62,-138 82,-164", "-24,-154 -32,-186", "24,-154 32,-186",
        )
    ]  # fmt: skip
    sketch.stroke(*joints, ink=shade(stone, -0.4), width=2, opacity=0.6)
    mouth = HERE.blob("-90,0! -90,-88 -56,-140 0,-156 56,-140 90,-88 90,0!")
    sketch.draw(mouth, fill=sketch.fade(("#2c2830", "#4a434c"), (0, -150), (0, 0)))
    with sketch.inside():
        rails = [HERE.line(f"{far},-46 {near},4") for far, near in ((-14, -46), (14, 46))]
        sketch.stroke(*rails, ink="#a8a4a8", width=5)
        ties = [
            HERE.line(f"{-half},{y} {half},{y}") for half, y in ((24, -34), (38, -18), (58, -4))
        ]
        sketch.stroke(*ties, ink="#7a5f48", width=5, opacity=0.8)
    grass(sketch, -270, 270, 62)
    return sketch.drawing({"head": (peak, -272), "back": (peak, -272)})
