"""Small birds with a plumage and a name of their own: blackbird, jay, pheasant."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from imgkit.local.painter.animals.songbirds import on_the_wing, small_bird
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import shade


@dataclass(frozen=True)
class Plumage:
    """The feathers of a small bird.

    Args:
        body: The colour of the body.
        breast: The colour of the breast.
        wing: The colour of the wing.
        beak: The colour of the beak.
        cap: The colour of the cap; none where empty.
        tail: How long the tail is, as a factor.
    """

    body: str
    breast: str
    wing: str
    beak: str = "#efa83c"
    cap: str = ""
    tail: float = 1


PLUMAGES: Mapping[str, Plumage] = MappingProxyType(
    {
        "blackbird": Plumage("#3d3942", "#4b4650", "#2d2a33", tail=1.3),
        "nightingale": Plumage("#a3714c", "#f1e6d2", "#86583a", "#8a6a50", tail=1.2),
        "goldfinch": Plumage("#c79d6b", "#f8eddc", "#e8b93f", "#f3dcb4", "#cf4a42"),
        "jay": Plumage("#c99a86", "#e6c8b8", "#4f8fc9", "#4a4046", tail=1.2),
        "starling": Plumage("#46485a", "#5b6a70", "#363746", "#e8c04f", tail=0.8),
        "cuckoo": Plumage("#8d98a8", "#eef0ee", "#6d7888", "#6b6258", tail=1.6),
        "pheasant": Plumage("#b8692f", "#cf8a48", "#8d4a2a", "#e6d3a0", "#2f7358", tail=2.6),
        "bluebird": Plumage("#4f86c9", "#e58f5c", "#3a6cad", "#5a4c48"),
        "cardinal-bird": Plumage("#d2403c", "#e2685c", "#a93434", "#efa83c", "#8d2f34", tail=1.3),
    }
)
"""The plumages by the names of the drawings."""


def bird_of(plumage: Plumage, dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one call)
    """Draw a small bird with a plumage of its own, like :func:`small_bird`; 21 high."""
    return small_bird(
        dice, look, _coat(plumage, look), beak=plumage.beak, cap=plumage.cap, tail=plumage.tail
    )


def bird_on_the_wing(plumage: Plumage, dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one call)
    """Draw such a bird on the wing, 22 high."""
    return on_the_wing(dice, _coat(plumage, look))


def _coat(plumage: Plumage, look: Look) -> tuple[str, str, str]:
    if look.colour:
        return look.colour, shade(look.colour, 0.5), shade(look.colour, -0.2)
    return plumage.body, plumage.breast, plumage.wing
