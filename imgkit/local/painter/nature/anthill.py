"""An anthill with its ants."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def anthill(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an anthill of needles and earth with ants on it, 70 high."""
    colour = look.colour or dice.choose("earth", ("#a2774a", "#b8894f", "#8a6242"), (3, 2, 1))
    sketch, here = Sketch(0.8), Place()
    mound = here.blob("-78,0! -66,-16 -44,-40 -20,-62 0,-70 18,-64 44,-42 66,-16 78,0!")
    fill = sketch.fade((shade(colour, 0.2), colour, shade(colour, -0.16)), (0, -70), (0, 0))
    sketch.draw(mound, fill=fill)
    with sketch.inside():
        needles = []
        for at in range(46):
            along, down = (at * 0.7549) % 1, (at * 0.5698) % 1
            place = Place((along * 140 - 70, -down * 66), 1, at * 53)
            needles.append(place.line("-6,0 6,0"))
        sketch.stroke(*needles, ink=shade(colour, -0.35), width=1, opacity=0.7)
        sketch.draw(here.ellipse(2, -44, 8, 6), here.ellipse(-30, -18, 6, 5),
                    fill=shade(colour, -0.55), outlined=False)  # fmt: skip
    for at, (x, y) in enumerate(((-48, -26), (-14, -56), (26, -40), (40, -14), (-6, -22), (62, -6),
                                 (-92, -3), (96, -3))):  # fmt: skip
        _ant(sketch, Place((x, y), 1, dice.part(f"ant {at}").number("turn", -20, 0, 20)))
    return sketch.drawing({"head": (0, -70), "back": (0, -68), "seat": (0, 0)})


def _ant(sketch: Sketch, here: Place) -> None:
    legs = [here.line(f"{x},0 {x - 2},4") for x in (-3, 0, 3)]
    feelers = here.line("7,-1 11,-5"), here.line("7,-1 12,-2")
    sketch.stroke(*legs, *feelers, ink="#3f3030", width=0.9)
    body = here.ellipse(-5, -1, 4.4, 3), here.ellipse(0, -1, 2.4, 2), here.ellipse(5.5, -1, 3, 2.6)
    sketch.draw(*body, fill="#5f3a30", outlined=False)
