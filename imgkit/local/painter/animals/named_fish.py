"""Fish with a name of their own: salmon, pike, tuna, swordfish."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from imgkit.local.painter.animals.landing import landed
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Curve, Place, shade
from imgkit.local.painter.sketch import Sketch


@dataclass(frozen=True)
class Species:
    """What makes a fish look like itself.

    Args:
        back: The colour of its back.
        belly: The colour of its belly.
        deep: How deep its body is, as a factor.
        dots: The colour of the dots or bands on it; none where empty.
        banded: Whether these are bands.
        jaw: What its mouth is: ``""``, ``"sword"``, ``"duckbill"``, ``"whiskers"`` or ``"teeth"``.
        lamp: Whether it carries a lamp on its brow.
        rear: Whether the fin of its back sits far behind.
    """

    back: str
    belly: str
    deep: float = 1
    dots: str = ""
    banded: bool = False
    jaw: str = ""
    lamp: bool = False
    rear: bool = False


SPECIES: Mapping[str, Species] = MappingProxyType(
    {
        "salmon": Species("#8d99a3", "#f2b3a2", dots="#5d666f"),
        "trout": Species("#8f9a6a", "#f3e3b6", dots="#c4614a"),
        "pike": Species("#6f8a55", "#e9e7c0", 0.86, "#b7c27e", jaw="duckbill", rear=True),
        "tuna": Species("#4a6386", "#e9eef2", 1.2),
        "carp": Species("#a98a4c", "#efdcae", 1.35, jaw="whiskers"),
        "sardine": Species("#5f8fb0", "#eef3f5", 0.8),
        "swordfish": Species("#4f6f96", "#e6ecf1", 0.95, jaw="sword"),
        "catfish": Species("#6b6a6f", "#d9d3c4", 1.05, jaw="whiskers", rear=True),
        "piranha": Species("#6f8791", "#e0664f", 1.5, jaw="teeth"),
        "koi": Species("#fbf4ea", "#fffaf2", 1.1, "#e8703a", banded=True, jaw="whiskers"),
        "perch": Species("#8a9a58", "#f0e6b8", 1.2, "#56663c", banded=True),
        "anglerfish": Species("#5a4f6b", "#8a7a94", 1.7, jaw="teeth", lamp=True),
    }
)
"""The species by the names of the drawings."""


def fish_of(species: Species, dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one call)
    """Draw a slender fish that looks right, 30 high."""
    back = look.colour or species.back
    belly = shade(look.colour, 0.5) if look.colour else species.belly
    sketch, deep = Sketch(0.55), species.deep
    here = Place((0, -16 * max(deep, 1)), 0.5)
    fin = sketch.fade(
        (shade(back, 0.16), shade(back, -0.12)), here.point(0, -30), here.point(0, 30)
    )
    wag = Place(here.point(-56, 0), 0.5, dice.number("tail", -12, 0, 12))
    sketch.draw(wag.blob("10,-8 -12,-18 -32,-26! -24,0 -32,26! -12,18 10,8"), fill=fin)
    at = -34 if species.rear else -2
    tall = 20 * deep
    sketch.draw(
        here.blob(f"{at + 16},{-tall + 4} {at + 2},{-tall - 14}! {at - 14},{-tall + 6}"),
        here.blob(f"-22,{tall - 6} -30,{tall + 10}! -40,{tall - 10}"),
        fill=fin,
    )
    _mouth_behind(sketch, here, species, back)
    body = here.blob(
        f"62,2 52,{-tall * 0.5:.1f} 24,{-tall} -12,{-tall * 0.92:.1f} -44,{-tall * 0.42:.1f} "
        f"-60,-6 -60,6 -44,{tall * 0.42:.1f} -8,{tall * 0.95:.1f} 28,{tall} 52,{tall * 0.6:.1f}"
    )
    sketch.draw(
        body,
        fill=sketch.fade(
            (shade(back, -0.1), back, belly, belly), here.point(0, -tall), here.point(0, tall)
        ),
    )
    with sketch.inside():
        _marks(sketch, here, species, tall)
        sketch.soft(here.ellipse(6, -tall * 0.6, 44, 7), colour="#fffaf0", opacity=0.5)
    sketch.stroke(
        here.line(f"32,{-tall * 0.8:.1f} 26,0 32,{tall * 0.8:.1f}"),
        ink=shade(back, -0.4),
        opacity=0.6,
    )
    sketch.draw(here.blob("20,6 4,6 -8,18! 6,20 20,12"), fill=fin)
    _face(sketch, here, species, back)
    anchors = {
        "hand": here.point(62, 4),
        "head": here.point(40, -tall * 0.9),
        "neck": here.point(28, 0),
        "back": here.point(0, -tall),
        "seat": here.point(0, tall * 0.9),
    }
    return landed(sketch.drawing(anchors, "right"))


def _mouth_behind(sketch: Sketch, here: Place, species: Species, back: str) -> None:
    """Draw what grows out of the front of its head: a sword, a long flat jaw, a lamp."""
    if species.jaw == "sword":
        sketch.draw(here.blob("50,-7! 112,-1! 50,5!"), fill=shade(back, 0.1))
    if species.jaw == "duckbill":
        sketch.draw(here.blob("44,-12 66,-6 84,0! 84,5! 66,9 44,12"), fill=shade(back, 0.08))
    if species.lamp:
        sketch.stroke(here.line("34,-28 52,-52 74,-44"), ink=shade(back, -0.3), width=1)
        sketch.soft(here.ellipse(76, -42, 20), colour="#fff2a8", opacity=0.9)
        sketch.draw(here.ellipse(76, -42, 5), fill="#ffe98a")


def _marks(sketch: Sketch, here: Place, species: Species, tall: float) -> None:
    """Draw the dots or bands of its skin; to be called inside the body."""
    if not species.dots:
        return
    shapes: list[Curve]
    if species.banded:
        shapes = [
            here.blob(f"{x},{-tall - 4} {x + 10},{-tall - 4} {x + 3},{tall * 0.2:.1f}")
            for x in (-40, -18, 4, 26)
        ]
    else:
        shapes = [
            here.ellipse(x, y * tall, 2.4)
            for x, y in ((-40, -0.1), (-26, -0.4), (-14, -0.1), (-4, -0.55), (6, -0.2), (18, -0.5),
                         (-30, 0.1), (-8, 0.15))
        ]  # fmt: skip
    sketch.draw(*shapes, fill=species.dots, outlined=False, opacity=0.85)


def _face(sketch: Sketch, here: Place, species: Species, back: str) -> None:
    head, ink = Place(here.point(44, -5), 0.5 * 14), shade(back, -0.55)
    sketch.draw(head.ellipse(0, 0, 0.46), fill="#fffdf6", outlined=False)
    eye(sketch, head, 0.1, 0, 0.34)
    blush(sketch, head, -0.3, 0.85, 0.4)
    if species.jaw == "teeth":
        sketch.draw(here.blob("61,4! 46,8 32,12! 46,14 58,12!"), fill="#6a2f3a")
        teeth = [here.blob(f"{x},{y}! {x + 2.6},{y + 5}! {x + 5},{y - 0.6}!")
                 for x, y in ((38, 10.2), (45, 8.4), (52, 6.8))]  # fmt: skip
        sketch.draw(*teeth, fill="#fffdf6", outlined=False)
    else:
        sketch.stroke(here.line("60,6 52,9 46,7"), ink=ink)
    if species.jaw == "whiskers":
        sketch.stroke(here.line("58,8 64,16 62,24"), here.line("52,10 54,20 50,26"), ink=ink)
