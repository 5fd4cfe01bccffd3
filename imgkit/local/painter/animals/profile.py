"""The heads of animals that are seen from the side."""

from dataclasses import dataclass

from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


@dataclass(frozen=True)
class Profile:
    """A head seen from the side, looking right; all in units of the head around its middle.

    Args:
        skull: The plan of the head.
        ear: The plan of the near ear; nothing where it does not show.
        inner: The plan of what shows inside it; nothing where empty.
        eye: Where the eye is, and half its height.
        cheek: Where the cheek is, and how large its blush.
        mouth: The plan of the mouth's line.
        nostril: Where the nostril is; none for an animal with a nose of its own.
        far: How far to the right the far ear is of the near one.
    """

    skull: str
    ear: str
    inner: str
    eye: tuple[float, float, float]
    cheek: tuple[float, float, float]
    mouth: str
    nostril: tuple[float, float] | None = None
    far: float = 0.3


def far_ear(sketch: Sketch, head: Place, profile: Profile, colour: str) -> None:
    """Draw the ear on the far side, before the head."""
    if profile.ear:
        there = Place(head.point(profile.far, 0), head.size, head.turn)
        with sketch.piece("ears"):
            sketch.draw(there.blob(profile.ear), fill=colour)


def features(sketch: Sketch, head: Place, profile: Profile, colour: str) -> None:
    """Draw the eye, the cheek, the nostril and the mouth onto a head."""
    blush(sketch, head, *profile.cheek)
    x, y, size = profile.eye
    eye(sketch, head, x, y, size)
    ink = shade(colour, -0.6)
    brow = head.line(
        f"{x - size},{y - size * 1.7} {x},{y - size * 2.1} {x + size},{y - size * 1.6}"
    )
    sketch.stroke(brow, ink=ink, opacity=0.5)
    sketch.stroke(head.line(profile.mouth), ink=ink)
    if profile.nostril:
        sketch.draw(head.ellipse(*profile.nostril, 0.07, 0.1, 20), fill="#4a352d", outlined=False)


def near_ear(sketch: Sketch, head: Place, profile: Profile, fill: str, inside: str) -> None:
    """Draw the ear on the near side, after the head."""
    if not profile.ear:
        return
    with sketch.piece("ears"):
        sketch.draw(head.blob(profile.ear), fill=fill)
        if profile.inner:
            sketch.draw(head.blob(profile.inner), fill=inside, outlined=False)
