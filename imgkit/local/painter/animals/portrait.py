"""The heads of animals that look at us in three-quarter view."""

from dataclasses import dataclass

from imgkit.local.painter.features import NOSE, blush, eye
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

ROUND = (
    "0,-0.88 -0.7,-0.7 -1.02,-0.04 -1.0,0.34 -0.82,0.64 -0.42,0.84 0.06,0.88 0.64,0.78 1.0,0.4 "
    "1.0,-0.16 0.74,-0.68"
)
"""The plan of a round head."""

POINTED = (
    "0,-0.82 -0.72,-0.64 -0.98,-0.1 -1.3,0.36! -0.94,0.42 -1.0,0.66! -0.5,0.72 0.2,0.98 0.5,1.0 "
    "0.86,0.76 1.16,0.56! 1.02,0.4 1.2,0.22! 0.98,-0.16 0.74,-0.64"
)
"""The plan of a head with tufts of fur on its cheeks."""


@dataclass(frozen=True)
class Portrait:
    """A head in three-quarter view, looking right, in units of the head.

    Args:
        plan: The plan of the head.
        pale: The colour around the mouth.
        muzzle: Half the width and half the height of what is pale.
        eyes: The colour of the eyes; all dark where empty.
        size: Half the height of an eye.
        nose: The colour of the nose.
        broad: Half the width of the nose.
        whiskers: Whether it has any.
    """

    plan: str
    pale: str
    muzzle: tuple[float, float] = (0.5, 0.38)
    eyes: str = ""
    size: float = 0.16
    nose: str = NOSE
    broad: float = 0.18
    whiskers: bool = False


def round_ears(
    sketch: Sketch, head: Place, fill: str, inside: str, *, size: float = 0.36, out: float = 0.72
) -> None:
    """Draw two round ears, before the head."""
    for x, dim in ((0.1 + out * 0.82, -0.14), (0.02 - out, 0)):
        near = head.ellipse(x, -0.68, size * (0.92 if dim else 1), size)
        with sketch.piece("ears"):
            sketch.draw(near, fill=shade(fill, dim))
            inner = head.ellipse(x, -0.64, size * 0.6)
            sketch.draw(inner, fill=shade(inside, dim), outlined=False)


def pointed_ears(
    sketch: Sketch, head: Place, fill: str, inside: str, *, tip: str = "", high: float = 1.56
) -> None:
    """Draw two pointed ears, before the head; ``tip`` is the colour of their tips, if any."""
    for plan, inner, dim in (
        (f"0.14,-0.7 0.66,{-high}! 0.98,-0.34", f"0.42,-0.76 0.68,{0.3 - high}! 0.84,-0.56", -0.14),
        (f"-0.98,-0.3 -0.76,{-high}! -0.08,-0.76", f"-0.78,-0.6 -0.7,{0.3 - high}! -0.34,-0.78", 0),
    ):
        with sketch.piece("ears"):
            sketch.draw(head.blob(plan), fill=shade(fill, dim))
            if tip:
                with sketch.inside():
                    here = head.blob(f"-1.6,{0.42 - high} 1.6,{0.42 - high} 1.6,-3 -1.6,-3")
                    sketch.draw(here, fill=tip, outlined=False)
            sketch.draw(head.blob(inner), fill=inside, outlined=False)


def muzzle(sketch: Sketch, head: Place, face: Portrait) -> None:
    """Draw what is pale around the mouth, and the cheeks; to be called inside the head."""
    across, down = face.muzzle
    sketch.draw(head.ellipse(0.47, 0.46, across, down), fill=face.pale, outlined=False, opacity=0.9)
    blush(sketch, head, -0.36, 0.34, 0.28)
    blush(sketch, head, 0.98, 0.32, 0.2)


def features(sketch: Sketch, head: Place, face: Portrait, colour: str) -> None:
    """Draw the eyes, the nose and the mouth, over the head."""
    ink = shade(colour, -0.6)
    for x, share in ((0.04, 1.0), (0.82, 0.92)):
        size = face.size * share
        if face.eyes:
            iris = head.ellipse(x, -0.08, size * 1.15, size * 1.2)
            with sketch.awake():
                sketch.draw(iris, fill=face.eyes, outlined=False)
        eye(sketch, head, x + 0.02, -0.08, size)
        brow = head.line(
            f"{x - 0.14},{-0.16 - size * 1.5} {x},{-0.2 - size * 1.6} "
            f"{x + 0.14},{-0.16 - size * 1.5}"
        )
        sketch.stroke(brow, ink=ink, opacity=0.5)
    wide = face.broad
    nose = (
        f"{0.47 - wide},0.16 0.47,0.12 {0.47 + wide},0.16 {0.47 + wide * 0.5},0.32 0.47,0.38 "
        f"{0.47 - wide * 0.5},0.32"
    )
    sketch.draw(head.blob(nose), fill=face.nose, outlined=False)
    sketch.draw(
        head.ellipse(0.47 + wide * 0.2, 0.185, wide * 0.4, 0.03), fill="#c4a698", outlined=False
    )
    sketch.stroke(head.line("0.18,0.54 0.34,0.6 0.47,0.38! 0.6,0.59 0.74,0.52"), ink=ink)
    if face.whiskers:
        plans = (
            "-0.05,0.4 -0.9,0.3",
            "-0.05,0.52 -0.86,0.6",
            "0.92,0.4 1.34,0.32",
            "0.92,0.52 1.32,0.58",
        )
        lines = [head.line(plan) for plan in plans]
        sketch.stroke(*lines, ink=ink, width=sketch.width * 0.55, opacity=0.6)
