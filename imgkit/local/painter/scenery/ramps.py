"""What skaters ride on: a half-pipe."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch

_SPRAYED = ("#e2574c", "#3f9fb5", "#e9b64a", "#8f6fc0")


def half_pipe(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a half-pipe seen from its open side, 190 high; one skates in its middle."""
    colour = look.colour or dice.choose("colour", ("#b9bcc4", "#c9b49a", "#a9b8bd"), (3, 2, 2))
    sketch = Sketch(1.8)
    hollow = "-210,-190! -204,-120 -160,-46 -90,-22! 90,-22! 160,-46 204,-120 210,-190!"
    sketch.draw(
        HERE.blob(f"{hollow} 260,-190! 260,-150! 240,-60 150,-14! -150,-14! -240,-60 -260,-150! "
                  "-260,-190!"),
        fill=sketch.fade((shade(colour, 0.4), shade(colour, 0.12)), (0, -190), (0, -10)),
    )  # fmt: skip
    sides = (
        "-260,0! -260,-190! -210,-190! -204,-120 -160,-46 -90,-16! -90,0!",
        "260,0! 260,-190! 210,-190! 204,-120 160,-46 90,-16! 90,0!",
    )
    sketch.draw(
        *(HERE.blob(plan) for plan in sides), box(-100, -16, 100, 0),
        fill=sketch.fade((colour, shade(colour, -0.2)), (0, -190), (0, 0)),
    )  # fmt: skip
    with sketch.inside():
        for at, tone in enumerate(_SPRAYED):
            x = (-236, -214, 214, 238)[at]
            sketch.draw(
                HERE.ellipse(x, -56 - 24 * (at % 2), 26, 16, 20), fill=tone, outlined=False,
                opacity=0.75,
            )  # fmt: skip
            sketch.stroke(
                HERE.line(f"{x - 18},-40 {x},-64 {x + 18},-34"), ink="#fff6e6", width=4,
                opacity=0.8,
            )  # fmt: skip
    rails = [HERE.line(f"{side * 262},-194 {side * 206},-194") for side in (-1, 1)]
    sketch.stroke(*rails, ink="#6f757d", width=6)
    return sketch.drawing({"back": (0, -20), "head": (0, -190), "seat": (0, 0)})
