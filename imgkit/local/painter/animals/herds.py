"""More hoofed animals: stag, doe, fawn, reindeer, boar and warthog."""

from dataclasses import replace

from imgkit.local.painter.animals.deer import DEER, antlers, pale_below, spotted
from imgkit.local.painter.animals.farm import PIG
from imgkit.local.painter.animals.fourlegs import tuft
from imgkit.local.painter.animals.sideways import Beast, side_on
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Curve, mix, shade


def nothing(beast: Beast) -> None:
    """Draw nothing: a doe has no antlers."""


def _spotted_coat(beast: Beast) -> None:
    pale_below(beast)
    spotted(beast)


_STAG = replace(DEER, horns=antlers, marks=pale_below)
_DOE = replace(DEER, horns=nothing, marks=pale_below)
_FAWN = replace(
    DEER,
    horns=nothing,
    marks=_spotted_coat,
    build=replace(
        DEER.build,
        length=72,
        depth=30,
        legs=56,
        thick=6.6,
        neck="-15,14 4,-8 12,-24",
        neck_widths=(30, 22, 18),
        head=(15, -28),
        size=15.5,
    ),
)


def stag(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a stag with its antlers."""
    return side_on(_STAG, dice, look)


def doe(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a doe, without antlers."""
    return side_on(_DOE, dice, look)


def fawn(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a young deer with white spots."""
    return side_on(_FAWN, dice, look)


def _white_neck(beast: Beast) -> None:
    pale_below(beast)
    withers, sketch = beast.build.withers, beast.sketch
    sketch.soft(withers.ellipse(0, -2, 22, 34), colour="#fbf6ec", opacity=1)
    sketch.soft(withers.ellipse(8, 22, 16, 20), colour="#fbf6ec", opacity=1)


def _harness(beast: Beast) -> None:
    """Draw the red nose that the reindeer of Father Christmas has now and then."""
    if beast.dice.choose("nose", ("dark", "red"), (2, 1)) == "red":
        beast.sketch.draw(beast.head.ellipse(1.9, -0.06, 0.26), fill="#e2473f")
    strap = beast.build.withers.line("-30,-6 -6,24 8,38")
    beast.sketch.stroke(strap, ink="#c2403a", width=4)


_REINDEER = replace(
    DEER,
    coats=(("#9a8474", ""), ("#86705f", ""), ("#b09a86", "")),
    build=replace(DEER.build, legs=54, depth=42, thick=9, neck_widths=(46, 36, 26)),
    horns=antlers,
    marks=_white_neck,
    front=_harness,
)


def reindeer(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a reindeer with antlers, a pale neck and a harness."""
    return side_on(_REINDEER, dice, look)


def _bristles(beast: Beast) -> list[Curve]:
    plan = (
        "0.9,0.2! 0.9,-0.16! 0.8,-0.08! 0.76,-0.24! 0.66,-0.1! 0.6,-0.27! 0.5,-0.12! 0.42,-0.28! "
        "0.34,-0.12! 0.24,-0.26! 0.16,-0.1! 0.04,-0.22! -0.04,-0.08! -0.18,-0.16! -0.4,0.1 0,0.3"
    )
    return [beast.build.side.blob(plan)]


def _coarse(beast: Beast) -> None:
    side = beast.build.side
    hairs = [
        side.line(f"{x},{y} {x - 0.06:.2f},{y + 0.12:.2f}")
        for x, y in (
            (-0.7, 0.3),
            (-0.4, 0.2),
            (-0.1, 0.4),
            (0.2, 0.2),
            (0.5, 0.4),
            (-0.5, 0.6),
            (0.0, 0.7),
            (0.4, 0.66),
            (0.7, 0.3),
        )
    ]
    beast.sketch.stroke(*hairs, ink=shade(beast.colour, -0.45), opacity=0.6)


def _boar_face(beast: Beast) -> None:
    head, sketch = beast.head, beast.sketch
    nose = mix(beast.colour, "#e0a090", 0.55)
    sketch.draw(head.ellipse(1.4, 0.16, 0.26, 0.4, -8), fill=nose)
    sketch.draw(
        head.ellipse(1.42, 0.04, 0.06, 0.1),
        head.ellipse(1.44, 0.28, 0.06, 0.1),
        fill="#5a3f3a",
        outlined=False,
    )
    tusk = "0.84,0.5! 1.1,0.4 1.24,-0.06! 1.34,0.4 1.0,0.7!"
    sketch.draw(head.blob(tusk), fill="#fbf3e0")


_BOAR = replace(
    PIG,
    build=replace(
        PIG.build,
        depth=48,
        legs=24,
        thick=9,
        head=(8, 16),
        size=21,
        tail="4,2 -5,10 -8,22",
        tail_widths=(5, 4, 3),
    ),
    coats=(("#7d6152", ""), ("#6a5750", ""), ("#93725a", "")),
    inside="#b98a7c",
    feet="#45393a",
    more=_bristles,
    marks=_coarse,
    front=_boar_face,
)


def boar(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a wild boar with bristles on its back and small tusks."""
    return side_on(_BOAR, dice, look)


def tuft_of_tail(beast: Beast) -> None:
    """Draw a dark tuft at the end of the tail."""
    tuft(beast.sketch, beast.build, shade(beast.colour, -0.35), 9, beast.sway)


def _warthog_face(beast: Beast) -> None:
    head, sketch = beast.head, beast.sketch
    _boar_face(beast)
    sketch.draw(
        head.limb("1.1,0.4 1.5,0.2 1.7,-0.3 1.5,-0.6", 0.22, 0.2, 0.16, 0.06), fill="#fbf3e0"
    )
    warts = head.ellipse(0.7, 0.34, 0.13), head.ellipse(0.9, -0.16, 0.1)
    sketch.draw(*warts, fill=shade(beast.colour, -0.15))
    mane = "-0.1,-0.8! -0.7,-1.3! -0.7,-0.9 -1.3,-1.0! -1.2,-0.6 -1.8,-0.4! -1.2,-0.2 -0.8,-0.4"
    sketch.draw(head.blob(mane), fill=shade(beast.colour, -0.4))


_WARTHOG = replace(
    _BOAR,
    coats=(("#a58a76", ""), ("#93796a", ""), ("#b59a80", "")),
    behind=tuft_of_tail,
    front=_warthog_face,
)


def warthog(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a warthog with its mane and curved tusks."""
    return side_on(_WARTHOG, dice, look)
