"""The ground: which place lies below the horizon."""

from collections.abc import Callable, Mapping

from imgkit.local.painter.background import (
    chambers,
    downtown,
    forest,
    lake,
    land,
    mountains,
    park,
    pool,
    room,
    space,
    spacecraft,
    street,
    underwater,
    water,
)
from imgkit.local.painter.background.shapes import Frame
from imgkit.local.painter.background.sites import SITES
from imgkit.local.painter.background.trees import fallen_leaves
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light
from imgkit.local.painter.looks.palette import in_season


def ground(  # noqa: PLR0917 (all parts of the background are asked in this order)
    kind: str,
    dice: Dice,
    light: Light,
    width: float,
    height: float,
    horizon: float,
    focus: float | None = None,
    season: str | None = None,
    unwanted: tuple[str, ...] = (),
) -> str:
    """Paint a place: what lies below the horizon, and what rises far behind it.

    Args:
        kind: One of ``GROUNDS``; any other kind is a meadow.
        dice: What shapes the place.
        light: The light of the hour.
        width: Of the picture, in pixels.
        height: Of the picture, in pixels.
        horizon: The y of the horizon, in pixels.
        focus: The x that a path or a street leads to, in pixels, such as that of a monument; None
            leaves it to the place.
        season: ``"spring"``, ``"summer"`` or ``"autumn"``; None is any time of the year.
        unwanted: What the prompt wants to be without: kinds of things.

    Returns:
        An SVG fragment in picture pixels.
    """
    frame = Frame(width, height, horizon, focus, season, unwanted)
    drawn = in_season(GROUNDS.get(kind, land.meadow)(dice, light, frame), season)
    litters = season == "autumn" and kind in _LITTERED and "leaf" not in unwanted
    return drawn + fallen_leaves(dice, light, frame) if litters else drawn


_LITTERED = frozenset({"meadow", "forest", "mountains", "city", "street", "lake", "river"})
"""Where leaves fall."""


GROUNDS: Mapping[str, Callable[[Dice, Light, Frame], str]] = {
    "meadow": land.meadow,
    "forest": forest.forest,
    "mountains": mountains.mountains,
    "snow": land.snow,
    "desert": land.desert,
    "beach": water.beach,
    "sea": water.sea,
    "lake": lake.lake,
    "river": lake.river,
    "underwater": underwater.underwater,
    "city": park.city,
    "downtown": downtown.downtown,
    "dungeon": chambers.dungeon,
    "garage": chambers.garage,
    "street": street.street,
    "pool": pool.pool,
    "empty-pool": pool.empty_pool,
    "room": room.room,
    "bare": room.bare,
    "kitchen": room.kitchen,
    "bathroom": room.bathroom,
    "classroom": room.classroom,
    "library": room.library,
    "hall": room.hall,
    "space": space.space,
    "spacecraft": spacecraft.spacecraft,
    **SITES,
}
