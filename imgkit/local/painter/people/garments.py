"""Dresses a figure in what it was asked to wear, from the entries of ``garments.toml``."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.people.clothes import Clothes
from imgkit.local.painter.people.costume import FRONT
from imgkit.local.painter.people.figure import Figure, Part
from imgkit.local.painter.people.mantles import BACK
from imgkit.local.painter.people.masks import FACES
from imgkit.local.painter.people.wardrobe import WARDROBE
from imgkit.local.painter.sketch import Sketch

_WORN: Mapping[str, Part] = MappingProxyType({**FRONT, **BACK, **FACES, **WARDROBE})
_WHOLE = frozenset({"dress", "dungarees", "gown", "ballgown"})
"""Clothes that reach down over the legs."""


@dataclass(frozen=True)
class Garment:
    """One entry of ``garments.toml``, whose header says what each field means."""

    colours: Sequence[str]
    zone: str
    paints: Sequence[str] = ()
    kind: str = ""
    pattern: str = "plain"
    bare: Sequence[str] = ()
    back: Sequence[str] = ()
    front: Sequence[str] = ()
    nape: Sequence[str] = ()
    head: Sequence[str] = ()
    feet: Sequence[str] = ()


@cache
def garments() -> Mapping[str, Garment]:
    """Return all garments by name."""
    text = files(__package__).joinpath("garments.toml").read_text(encoding="utf-8")
    plain = {name: Garment(**entry) for name, entry in tomllib.loads(text).items()}
    return plain | {
        striped(name): replace(one, pattern="stripes")
        for name, one in plain.items()
        if one.zone == "trunk"
    }


def striped(name: str) -> str:
    """Return the name that a garment for the trunk has with stripes."""
    return f"striped-{name}"


def usual_colour(name: str, dice: Dice) -> str:
    """Choose the colour of a garment that was asked for without one."""
    colours = garments()[name].colours
    return dice.part("garments").choose(name, colours, (3, *[1] * (len(colours) - 1)))


def dressed(figure: Figure, worn: Sequence[tuple[str, str | None]], dice: Dice) -> Figure:
    """Dress a figure.

    Args:
        figure: Who.
        worn: The names of garments, each with its colour, or None for a usual one.
        dice: What chooses that.

    Returns:
        The figure, in those clothes over its own.
    """
    for name, colour in worn:
        figure = _in(figure, name, colour or usual_colour(name, dice))
    return figure


def pieces_of_garment(name: str) -> tuple[str, ...]:
    """Return the pieces of a person's drawing that a garment is seen as.

    Args:
        name: The name of the garment.
    """
    garment = garments()[name]
    cloth: tuple[str, ...] = ("cloth", "sleeves") if garment.zone == "trunk" else ()
    cloth += ("trousers",) if "legs" in garment.paints else ()
    return (*cloth, _piece(name))


def _piece(name: str) -> str:
    """Return what the parts of a garment are marked as: letters only."""
    return "worn" + name.removeprefix(striped("")).replace("-", "")


def _in(figure: Figure, name: str, colour: str) -> Figure:
    garment = garments()[name]

    def parts(names: Sequence[str]) -> tuple[Part, ...]:
        return tuple(_coloured(_WORN[part], colour, _piece(name)) for part in names)

    glasses = figure.features.glasses and garment.zone != "eyes"
    return replace(
        figure,
        clothes=_clothes(figure, garment, colour),
        features=replace(figure.features, glasses=glasses),
        back=figure.back + parts(garment.back),
        feet=figure.feet + parts(garment.feet),
        front=figure.front + parts(garment.front),
        nape=figure.nape + parts(garment.nape),
        head=figure.head + parts(garment.head),
    )


def _clothes(figure: Figure, garment: Garment, colour: str) -> Clothes:
    clothes, skin = figure.clothes, figure.features.skin
    if garment.kind:
        clothes = replace(clothes, kind=garment.kind, extra=garment.pattern)
    elif garment.zone in {"legs", "skirt"} and clothes.kind in _WHOLE:
        clothes = replace(clothes, kind="jumper")
    paints = garment.paints
    clothes = replace(
        clothes,
        main=colour if "main" in paints else clothes.main,
        shirt=colour if "shirt" in paints else clothes.shirt,
        legs=colour if "legs" in paints else clothes.legs,
        shoes=colour if "shoes" in paints else clothes.shoes,
        hands=colour if "hands" in paints else clothes.hands,
    )
    if "shoulders" in garment.bare:
        clothes = replace(clothes, shirt=skin)
    if "legs" in garment.bare:
        clothes = replace(clothes, legs=skin)
    return replace(clothes, short=clothes.short or "arms" in garment.bare)


def _coloured(part: Part, colour: str, piece: str) -> Part:
    def draw(sketch: Sketch, figure: Figure) -> None:
        with sketch.piece(piece):
            part(sketch, replace(figure, accent=colour))

    return draw
