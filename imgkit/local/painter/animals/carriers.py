"""Large animals that carry people far: camel and elephant."""

from dataclasses import replace

from imgkit.local.painter.animals.fourlegs import Build, tuft
from imgkit.local.painter.animals.profile import Profile
from imgkit.local.painter.animals.sideways import Beast, Species, side_on
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Curve, Place, Point, mix, shade
from imgkit.local.painter.sketch import Sketch

_FLAT = (
    "0.85,0.02 0.3,0.06 -0.4,0.0 -0.86,0.0 -1.01,0.2 -0.97,0.62 -0.8,0.84 -0.3,0.96 "
    "0.3,1.0 0.78,0.98 1.02,0.7 1.03,0.25"
)


def _dark_tail(beast: Beast) -> None:
    tuft(beast.sketch, beast.build, beast.mark, beast.build.size, beast.sway)


def _one_hump(beast: Beast) -> list[Curve]:
    plan = "-0.6,0.2 -0.36,-0.2 -0.14,-0.6 0.1,-0.66 0.3,-0.3 0.56,0.2"
    return [beast.build.side.blob(plan)]


def _two_humps(beast: Beast) -> list[Curve]:
    side = beast.build.side
    places = (Place(side.point(x, 0), side.size, 0, side.stretch) for x in (-0.44, 0.36))
    return [
        place.blob("-0.34,0.2 -0.2,-0.3 -0.06,-0.56 0.1,-0.5 0.2,-0.2 0.36,0.2") for place in places
    ]


def _on_top(beast: Beast) -> Point:  # noqa: ARG001 (every hump is as high)
    """Return the top of the hump."""
    return 0.02, -0.64


def _between(beast: Beast) -> Point:  # noqa: ARG001 (likewise)
    """Return the dip between two humps."""
    return -0.04, 0.0


def _blanket(beast: Beast) -> None:
    side, sketch = beast.build.side, beast.sketch
    colours = dict(zip(("red", "blue", "plum"), ("#c65449", "#3f7fa3", "#8d6aa8"), strict=True))
    colour = colours.get(
        beast.dice.choose("blanket", ("red", "blue", "plum", "none"), (3, 2, 2, 3))
    )
    if colour:
        sketch.draw(
            side.blob("-0.5,-0.9! 0.44,-0.9! 0.4,0.2 0.44,0.66! -0.48,0.66! -0.46,0.1"), fill=colour
        )
        hem = [side.line("-0.5,0.56 0.46,0.56"), side.line("-0.5,0.44 0.46,0.44")]
        sketch.stroke(*hem, ink="#f3cd7c", width=2.4)


CAMEL = Species(
    build=Build(
        length=140, depth=56, legs=88, thick=12.5, feet="hoof", trunk=_FLAT, root=2.9,
        neck="-20,26 14,22 32,-4 32,-36", neck_widths=(52, 36, 27, 24),
        head=(36, -48), size=19, turn=6, tail="3,2 -6,10 -8,28 -7,42", tail_widths=(7, 5, 4, 3.4),
    ),
    profile=Profile(
        skull="-0.62,0.1 -0.5,-0.5 0,-0.7 0.6,-0.5 1.1,-0.32 1.6,-0.42 1.98,-0.26 2.06,0.1 "
        "1.94,0.28! 1.86,0.56 1.4,0.6 0.6,0.66 -0.3,0.68",
        ear="-0.4,-0.4 -0.76,-0.66 -0.8,-1.06! -0.36,-0.98 -0.06,-0.6",
        inner="-0.4,-0.54 -0.6,-0.7 -0.62,-0.9! -0.32,-0.82",
        eye=(0.5, -0.16, 0.17), cheek=(0.86, 0.2, 0.32),
        mouth="1.98,0.26 1.7,0.3 1.3,0.34 1.1,0.24",
        nostril=(1.76, -0.14), far=0.36,
    ),
    coats=(("#d9ab6c", "#8a6040"), ("#c4915a", "#7a5238"), ("#ead2a6", "#a98459")),
    weights=(4, 3, 2), width=1.4, feet="#8a6a50", more=_one_hump, behind=_dark_tail, marks=_blanket,
    back=_on_top,
)  # fmt: skip


def camel(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a camel with one hump."""
    return side_on(CAMEL, dice, look)


def two_humped_camel(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a camel with two humps."""
    return side_on(replace(CAMEL, more=_two_humps, back=_between), dice, look)


def _raised(beast: Beast) -> bool:
    return beast.dice.choose("trunk", (False, True), (3, 2))


def _tip(beast: Beast) -> Point:
    """Return the tip of the trunk."""
    return (1.9, -0.7) if _raised(beast) else (1.56, 2.3)


def _high(beast: Beast) -> Point:  # noqa: ARG001 (every elephant's back is alike)
    """Return the highest point of the back."""
    return -0.1, -0.05


def trunk_of(beast: Beast) -> None:
    """Draw the trunk of an elephant, down or raised."""
    head, sketch = beast.head, beast.sketch
    plan = (
        "0.7,0.1 1.4,0.7 1.9,0.5 2.1,-0.2 1.9,-0.7"
        if _raised(beast)
        else "0.72,0.1 1.12,0.8 1.16,1.5 1.2,2.1 1.6,2.34"
    )
    widths = (0.9, 0.62, 0.5, 0.4, 0.32)
    fill = sketch.fade(
        (shade(beast.colour, 0.12), beast.colour), head.point(0, -1), head.point(0, 2)
    )
    sketch.draw(head.limb(plan, *widths), fill=fill)


def _toenails(beast: Beast) -> None:
    nails = [Place((x + at * 12, -4)).ellipse(0, 0, 5, 6) for x in (59, -73) for at in range(3)]
    beast.sketch.draw(*nails, fill=mix(beast.colour, "#fff3e2", 0.6), outlined=False)


def _elephant_front(beast: Beast) -> None:
    head, sketch, colour = beast.head, beast.sketch, beast.colour
    sketch.draw(
        head.blob("0.56,0.56! 0.84,0.5! 1.1,0.84 1.6,0.92! 1.1,1.08 0.74,0.9"), fill="#fbf1dc"
    )
    with sketch.piece("ears", head.point(-0.2, 0)):
        _elephant_ear(sketch, head, colour)


def _elephant_ear(sketch: Sketch, head: Place, colour: str) -> None:
    ear = "-0.1,-0.62 -0.7,-1.06 -1.4,-0.86 -1.66,-0.1 -1.4,0.7 -0.96,1.18 -0.5,0.86 -0.26,0.36"
    sketch.draw(
        head.blob(ear),
        fill=sketch.fade(
            (shade(colour, 0.12), shade(colour, -0.1)), head.point(-0.6, -1), head.point(-0.8, 1)
        ),
    )
    inner = "-0.36,-0.5 -0.8,-0.8 -1.24,-0.62 -1.4,-0.06 -1.16,0.56 -0.92,0.84 -0.64,0.6 -0.46,0.1"
    sketch.draw(head.blob(inner), fill=mix(colour, "#eda8a0", 0.5), outlined=False, opacity=0.75)


ELEPHANT = Species(
    build=Build(
        length=200, depth=122, legs=104, thick=40, feet="pillar", root=1.7,
        trunk="0.85,0.06 0.4,-0.06 -0.1,-0.08 -0.6,0.02 -0.92,0.22 -1.02,0.6 -0.9,0.9 -0.4,0.98 "
        "0.2,1.02 0.76,0.96 1.0,0.66 1.0,0.3",
        neck="-40,44 0,34", neck_widths=(96, 84),
        head=(22, 22), size=56, turn=0, tail="2,6 -11,22 -14,60 -12,78",
        tail_widths=(14, 8, 5.6, 4.6),
    ),
    profile=Profile(
        skull="-0.86,0.1 -0.76,-0.56 -0.3,-0.92 0.3,-0.9 0.76,-0.56 1.0,-0.06 1.02,0.5 0.72,0.8 "
        "0.2,0.9 -0.5,0.8",
        ear="", inner="",
        eye=(0.46, -0.16, 0.13), cheek=(0.4, 0.24, 0.26), mouth="0.66,0.78 0.46,0.82 0.26,0.7",
        far=0.3,
    ),
    coats=(("#a9a7ae", "#6b6770"), ("#b9aea6", "#776a64"), ("#8f98a6", "#5c6370")),
    weights=(4, 2, 2), width=1.6, behind=_dark_tail, marks=_toenails,
    horns=trunk_of, horned="trunk",
    front=_elephant_front, crown=(0.1, -0.9), back=_high, mouth=_tip,
)  # fmt: skip


def elephant(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an elephant, its trunk down or raised."""
    return side_on(ELEPHANT, dice, look)
