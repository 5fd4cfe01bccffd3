"""What a season does to a picture: leaves, grass, and the colour of the light."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from imgkit.local.painter.colours import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Look
from imgkit.local.painter.light import Light

SEASONS = frozenset({"spring", "summer", "autumn"})
"""The seasons with a look of their own; what winter does, snow does."""

FALLEN = ("#d9772b", "#c24a2c", "#e8b83e", "#a8602f")
"""The colours of the leaves that lie on the ground in autumn."""

_LEAVES: Mapping[str, Sequence[str]] = MappingProxyType(
    {
        "spring": ("#a9d36c", "#93c65a", "#bfdc7d"),
        "summer": ("#7fae52", "#6d9f4f", "#5f9358"),
        "autumn": ("#dd8430", "#c9532f", "#e6b43f", "#b8672f"),
        "winter": ("#82ab5c", "#95b768", "#629463"),  # snow falls on green only
    }
)
_BLOSSOMS = ("#f4b6cb", "#a9d36c", "#fbe4ec", "#eb9dbb")
"""Blossoming trees, with one between them that is green."""

_HAZE = {"spring": ("#f6ecef", 0.25), "autumn": ("#f5dcae", 0.5)}
_TINT, _TINT_STRENGTH = "#ffcf94", 0.16
"""The low and golden light of autumn."""


def leaves(green: str, season: str | None, index: int) -> str:
    """Return the colour of one of many trees of a background.

    Args:
        green: Its colour where no season says otherwise.
        season: The season.
        index: Which of the trees it is.
    """
    if season == "spring":
        return _BLOSSOMS[index % 7] if index % 7 < len(_BLOSSOMS) else mix(green, "#b4dc6c", 0.45)
    colours = _LEAVES.get(season or "")
    return colours[index * 3 % len(colours)] if season == "autumn" and colours else green


def foliage(
    dice: Dice,
    look: Look,
    usual: Sequence[str],
    weights: Sequence[float],
    *,
    blossoms: bool = False,
) -> str:
    """Choose the leaves of a tree: in the colour asked for, or in that of the season.

    Args:
        dice: What chooses.
        look: How the tree is to look.
        usual: The colours where nothing says otherwise.
        weights: How likely each of them is.
        blossoms: Whether it stands in blossom in spring.
    """
    if look.colour:
        return look.colour
    if blossoms and look.season == "spring":
        return dice.choose("leaves", _BLOSSOMS)
    seasonal = _LEAVES.get(look.season or "")
    return dice.choose("leaves", seasonal) if seasonal else dice.choose("leaves", usual, weights)


def light_in(season: str | None, light: Light) -> Light:
    """Return the light of an hour in a season: the days of autumn are golden.

    Args:
        season: The season.
        light: The light of the hour.
    """
    if season not in _HAZE or light.lamps:
        return light
    colour, share = _HAZE[season]
    haze = mix(light.haze, colour, share)
    if season == "spring":
        return replace(light, haze=haze)
    horizon = mix(light.sky[-1], colour, share)
    golden = replace(light, haze=haze, sky=(*light.sky[:-1], horizon))
    if light.tint_strength > _TINT_STRENGTH / 2:  # mornings and evenings are warm already
        return golden
    return replace(golden, tint=_TINT, tint_strength=_TINT_STRENGTH)
