"""Who draws what: our own drawings by name, and artwork for everything else."""

from collections.abc import Callable, Mapping

from imgkit.local.painter import artwork
from imgkit.local.painter.animals import ANIMALS
from imgkit.local.painter.boats import BOATS
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.furniture import FURNITURE
from imgkit.local.painter.holidays import HOLIDAYS
from imgkit.local.painter.household import HOUSEHOLD, OPEN_VESSELS
from imgkit.local.painter.leisure import LEISURE
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments import MONUMENTS
from imgkit.local.painter.nature import NATURE
from imgkit.local.painter.people import PEOPLE
from imgkit.local.painter.places import PLACES
from imgkit.local.painter.props import PROPS
from imgkit.local.painter.scenery import SCENERY
from imgkit.local.painter.schooling import SCHOOLING
from imgkit.local.painter.things import Kind
from imgkit.local.painter.vehicles import VEHICLES

DRAWINGS: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = {
    **MONUMENTS,
    **PEOPLE,
    **ANIMALS,
    **PROPS,
    **NATURE,
    **PLACES,
    **VEHICLES,
    **BOATS,
    **SCENERY,
    **FURNITURE,
    **HOLIDAYS,
    **HOUSEHOLD,
    **OPEN_VESSELS,
    **LEISURE,
    **SCHOOLING,
}


def draw(kind: Kind, dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a thing.

    Args:
        kind: What to draw.
        dice: What chooses all that the look leaves open.
        look: What the prompt says of how it looks.
        light: The light of the hour.

    Returns:
        The drawing; our own where there is one, else the artwork.
    """
    if is_own(kind):
        return DRAWINGS[kind.own_drawing](dice, look, light)
    return artwork.draw(kind, dice, look.colour)


def is_own(kind: Kind) -> bool:
    """Say whether a thing has a drawing of our own, and needs no artwork."""
    return kind.own_drawing in DRAWINGS
