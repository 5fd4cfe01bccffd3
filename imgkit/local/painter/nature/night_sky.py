"""What is seen in the sky at night: northern lights, which stand behind everything, and a comet."""

from types import MappingProxyType

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, number, shade
from imgkit.local.painter.sketch import Sketch

_HALF, _HEIGHT = 500, 480
_GREENS = ("#58e6a0", "#7af0c0", "#a6f58c")
_HEMS = ("#b78cf0", "#6fb8f5", "#f08cc8")
_CURTAINS = 3
_PLACES = range(-620, 621, 155)
"""Where the hem of a curtain swings from one side to the other: beyond both ends of the sky."""


def aurora(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw three curtains of light that wave over the whole sky, 480 high."""
    definitions, curtains = "", ""
    for at in range(_CURTAINS):
        own = dice.part(f"curtain {at}")
        green = look.colour or own.choose("green", _GREENS, (4, 2, 1))
        violet = look.colour or own.choose("violet", _HEMS, (3, 2, 2))
        low = -70.0 - 90 * at + own.number("low", -25, 0, 25)
        tall = own.number("tall", 170, 220, 260)
        wave = own.number("wave", 12, 24, 40) * (-1 if at % 2 else 1)
        swings = [own.part(f"swing {x}").number("swing", 0.2, 0.8, 1.2) for x in _PLACES]
        hem = [
            (x, low + wave * (swing if step % 2 else -swing))
            for step, (x, swing) in enumerate(zip(_PLACES, swings, strict=True))
        ]
        edge = [(x, y - tall) for x, y in reversed(hem)]
        plan = " ".join(f"{x},{number(y)}" for x, y in (*hem, *edge))
        data = Place().blob(plan).data(1)
        top, bottom = low - abs(wave) - tall, low + abs(wave)
        definitions += (
            f'<linearGradient id="{{id}}-{at}" gradientUnits="userSpaceOnUse" x1="0" '
            f'y1="{number(top)}" x2="0" y2="{number(bottom)}">'
            f'<stop stop-color="{violet}" stop-opacity="0"/>'
            f'<stop offset=".4" stop-color="{violet}" stop-opacity=".35"/>'
            f'<stop offset=".75" stop-color="{green}" stop-opacity=".9"/>'
            f'<stop offset="1" stop-color="{green}" stop-opacity="0"/></linearGradient>'
        )
        curtains += f'<path d="{data}" fill="url(#{{id}}-{at})"/>'
    return Drawing(
        svg=f"<defs>{definitions}</defs>{curtains}",
        left=-_HALF,
        right=_HALF,
        top=-_HEIGHT,
        anchors=MappingProxyType({"back": (0.0, -_HEIGHT), "head": (0.0, -_HEIGHT)}),
    )


def comet(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a comet with a long bright tail, 60 high."""
    colour = look.colour or dice.choose("colour", ("#ffd873", "#9fe0ff", "#ffb68a"), (3, 3, 1))
    sketch, here = Sketch(0.5), Place()
    tails = (
        ("-10,-18 40,-46 96,-62! 44,-30 2,-6", 0.35),
        ("-10,-16 30,-32 70,-40! 30,-20 -2,-8", 0.8),
    )
    tail = detail(look, "tail", shade(colour, 0.25))
    for plan, opacity in tails:
        sketch.draw(here.blob(plan), fill=tail, outlined=False, opacity=opacity)
    sketch.draw(here.ellipse(-12, -12, 12), fill=sketch.glow(("#ffffff", colour), (-14, -14), 14))
    return sketch.drawing({"grip": (0, -12), "back": (-12, -24), "head": (-12, -24)}, faces="left")
