"""A small island of sand with a palm, and room to stand on."""

from types import MappingProxyType

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.nature.trees import palm
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_HALF = 250
_PALM = 0.62
"""How large the palm is."""


def island(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw an island, 500 wide, that rises 60 out of the water, with a palm 240 high on it."""
    sand = look.colour or dice.choose("sand", ("#efcf8e", "#e8c183", "#f3dba6"), (3, 2, 2))
    x = dice.number("palm", -150, -105, -80)
    tree = palm(dice.part("palm"), Look(season=look.season), light)
    sketch, here = Sketch(1.6), Place()
    sketch.draw(here.ellipse(0, -8, _HALF + 22, 10), fill="#e6f4f6", outlined=False, opacity=0.7)
    fill = sketch.fade((shade(sand, 0.35), sand, shade(sand, -0.2)), (0, -64), (0, 4))
    sketch.draw(
        here.blob(
            f"{-_HALF},-6! -214,-20 -160,-44 -90,-62 0,-58 90,-56 170,-40 222,-18 {_HALF},-6! "
            "120,0 0,1 -120,0"
        ),
        fill=fill,
    )
    with sketch.inside():
        grass = here.blob("-170,-70! -150,-44 -118,-52 -84,-46 -50,-58 -20,-70! -90,-96!")
        sketch.draw(grass, fill="#9dbf66", outlined=False)
        grains = [here.ellipse(70 * at - 190, -14 - 9 * (at % 3), 2.4, 1.4) for at in range(6)]
        sketch.draw(*grains, fill=shade(sand, -0.3), outlined=False, opacity=0.6)
    shore = sketch.drawing()
    svg = tree.svg.replace("{id}", "{id}-palm")
    return Drawing(
        svg=f'{shore.svg}<g transform="translate({x:.1f} -54) scale({_PALM})">{svg}</g>',
        left=shore.left,
        right=shore.right,
        top=-54 + _PALM * tree.top,
        bottom=shore.bottom,
        anchors=MappingProxyType({"back": (70.0, -40.0), "head": (x, -54 + _PALM * tree.top)}),
    )
