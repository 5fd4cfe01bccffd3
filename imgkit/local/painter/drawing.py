"""What every drawing of the painter is: a piece of SVG that stands on the ground."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True)
class Look:
    """What the prompt says about how a thing looks.

    Args:
        colour: The colour asked for, as ``#rrggbb``; None leaves it to the dice.
        pose: ``"standing"``, ``"sitting"``, ``"walking"``, ``"riding"``, ``"holding"``,
            ``"waving"``, ``"pointing"`` or ``"cheering"``.
        age: ``"child"``, ``"adult"`` or ``"old"``, for people.
        gender: ``"woman"`` or ``"man"``, girls and boys included; None leaves it open.
        season: ``"spring"``, ``"summer"``, ``"autumn"`` or ``"winter"``, for trees; None is open.
        hatless: Whether a hat of its own is left away, because it gets another one.
        player: The role whose tool or instrument a person has in the hands, and plays.
        garments: What a person wears, each with its colour or None; ``people/garments.toml``
            names them.
        without: What it is to be drawn without: ``"nose"``, ``"candle"``.
        details: The colours asked for parts of it: ``"hair"``, ``"sails"``; ``"marks"`` is a
            second colour on the coat.
    """

    colour: str | None = None
    pose: str = "standing"
    age: str = "adult"
    gender: str | None = None
    season: str | None = None
    hatless: bool = False
    player: str = ""
    garments: tuple[tuple[str, str | None], ...] = ()
    without: tuple[str, ...] = ()
    details: tuple[tuple[str, str], ...] = ()


def detail(look: Look, part: str, usual: str) -> str:
    """Return the colour that was asked for a part, or the usual one.

    Args:
        look: What the prompt says.
        part: The part.
        usual: Its colour where the prompt names none.
    """
    return dict(look.details).get(part, usual)


@dataclass(frozen=True)
class Drawing:
    """A piece of SVG in its own units, standing at the origin.

    x grows to the right and y grows downwards, as in SVG; the drawing stands on the ground line
    y = 0, so that most of it has negative y. Whoever places it scales and moves it as a whole.

    Args:
        svg: An SVG fragment, without the outer ``<svg>``; ids in it start with ``{id}``, which
            the one who places the drawing replaces by a name unique in the picture.
        left: The smallest x of the drawing.
        right: The largest x.
        top: The smallest y.
        bottom: The largest y; 0 for what stands on the ground.
        anchors: Points that other things hold on to: ``hand``, ``back`` (where a rider sits),
            ``head`` (where a hat sits), ``neck``, ``face`` (what a monument keeps free); and its
            own ``grip`` (where a hand holds it) and ``seat`` (what touches the back of a mount);
            ``eye`` and ``other eye``, where there are any.
        asleep: The same fragment with closed eyes; empty for what has no eyes to close.
        faces: ``"left"``, ``"right"``, or ``"both"`` for what has no side.
    """

    svg: str
    left: float
    right: float
    top: float
    bottom: float = 0.0
    anchors: Mapping[str, tuple[float, float]] = field(default_factory=lambda: MappingProxyType({}))
    faces: str = "both"
    asleep: str = ""

    @property
    def width(self) -> float:
        """The width in the drawing's own units."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """The height in the drawing's own units."""
        return self.bottom - self.top
