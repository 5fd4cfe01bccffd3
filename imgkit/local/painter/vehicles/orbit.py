"""A space station that circles the Earth."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.vehicles.bodywork import HERE, box, panes


def space_station(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a space station with its modules and solar wings, 190 high."""
    panel = look.colour or dice.choose("panel", ("#4f7fc4", "#c98a3c", "#5f6fb8"), (3, 2, 1))
    sketch, hull = Sketch(1.6), "#e6e4de"
    sketch.draw(box(-196, -102, 196, -92), fill="#aab2b8")
    sketch.stroke(
        *(HERE.line(f"{x},-102 {x + 14},-92") for x in range(-190, 190, 14)),
        ink="#7f868c",
        width=1.6,
    )
    for x in (-172, -112, 112, 172):
        for top in (-188, -88):
            wing = box(x - 24, top, x + 24, top + 82)
            sketch.draw(
                wing,
                fill=sketch.fade(
                    (shade(panel, 0.3), panel, shade(panel, -0.2)),
                    (x - 24, top),
                    (x + 24, top + 82),
                ),
            )
            lines = [
                HERE.line(f"{x - 24},{top + at} {x + 24},{top + at}") for at in (16, 33, 49, 66)
            ]
            sketch.stroke(
                *lines, HERE.line(f"{x},{top} {x},{top + 82}"), ink=shade(panel, 0.45), width=1.6
            )
    for plan in (
        "-78,-118! -70,-126 70,-126 78,-118! 78,-76! 70,-68 -70,-68 -78,-76!",
        "-22,-160! -16,-168 16,-168 22,-160! 22,-34! 16,-26 -16,-26 -22,-34!",
    ):
        sketch.draw(
            HERE.blob(plan),
            fill=sketch.fade((shade(hull, 0.4), hull, shade(hull, -0.22)), (0, -150), (0, -30)),
        )
    bands = [
        box(-58, -127, -52, -67),
        box(52, -127, 58, -67),
        box(-22, -140, 22, -134),
        box(-22, -60, 22, -54),
    ]
    sketch.draw(*bands, fill=mix(panel, "#fff6e8", 0.2))
    panes(
        sketch, light, [HERE.ellipse(x, -97, 8) for x in (-40, 0, 40)] + [HERE.ellipse(0, -150, 7)]
    )
    sketch.draw(HERE.blob("-14,-26! 14,-26! 9,-12! -9,-12!"), fill="#8d949a")
    dish = Place((0, -9), 15)
    sketch.draw(dish.blob("-1,-0.5! 1,-0.5! 0.6,0.3 0,0.5 -0.6,0.3"), fill=hull)
    sketch.stroke(HERE.line("0,-168 0,-186"), width=2.6)
    sketch.draw(HERE.ellipse(0, -188, 4), fill="#ff8a6a" if light.lamps else "#e2574c")
    return sketch.drawing({"back": (0, -166), "head": (0, -168), "seat": (0, 0)})
