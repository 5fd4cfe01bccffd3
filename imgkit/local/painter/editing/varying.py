"""Dice for variations that stay close to a picture."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from imgkit.local.painter.dice import Dice

Option = TypeVar("Option")

_ARRANGING = frozenset(
    {
        "actors left",
        "before",
        "cover",
        "decor",
        "distance",
        "feature",
        "feature side",
        "floor kind",
        "framed",
        "glow",
        "ground",
        "inward",
        "left",
        "mirrored",
        "mirrored ground",
        "mirrored sky",
        "park",
        "path",
        "reach",
        "rug kind",
        "side",
        "sun side",
        "view",
        "wall",
        "wallpaper",
        "window",
        "window kind",
        "wood",
    }
)
"""The names of the choices that arrange a picture; a slight variation leaves them as they are."""

_ARRANGED_UP_TO = 0.4  # this strength, nothing is arranged anew
_DETAILED_FROM = 0.6  # this strength on, all details are new


@dataclass(frozen=True)
class Variation:
    """A variation of a picture.

    Args:
        seed: Its seed.
        temperature: Its temperature.
        strength: How far it goes: 0 is the same picture, 1 another one.
    """

    seed: int
    temperature: float
    strength: float


class NearbyDice(Dice):
    """Throws that lie between those of two dice.

    Args:
        first: The dice to stay close to.
        other: The dice to go towards.
        strength: How far to go: 0 throws like the first, 1 like the other.
    """

    def __init__(self, first: Dice, other: Dice, strength: float) -> None:
        temperature = first.temperature + (other.temperature - first.temperature) * strength
        super().__init__(other.seed, temperature)
        self._first = first
        self._other = other
        self._strength = strength

    def choose(
        self, name: str, options: Sequence[Option], weights: Sequence[float] | None = None
    ) -> Option:
        """Choose as one of the two dice would: the stronger, the oftener as the other one."""
        return self._one_of_both(name).choose(name, options, weights)

    def number(self, name: str, low: float, likely: float, high: float) -> float:
        """Throw a number between those of the two dice."""
        first = self._first.number(name, low, likely, high)
        other = self._other.number(name, low, likely, high)
        return first + (other - first) * self._strength

    def odd(self, name: str, low: float, high: float) -> float:
        """Throw an odd number between those of the two dice."""
        first, other = self._first.odd(name, low, high), self._other.odd(name, low, high)
        return first + (other - first) * self._strength

    def noise(self, name: str, count: int) -> bytes:
        """Throw bytes as one of the two dice would."""
        return self._one_of_both(name).noise(name, count)

    def part(self, name: str) -> Dice:
        """Return dice for one part of the picture."""
        return NearbyDice(self._first.part(name), self._other.part(name), self._strength)

    def evenly(self) -> Dice:
        """Return dice whose throws lie far apart for seeds that follow on each other."""
        return NearbyDice(self._first.evenly(), self._other.evenly(), self._strength)

    def _one_of_both(self, name: str) -> Dice:
        """Return the other dice more often the stronger it is: first for details, then for all."""
        if name in _ARRANGING:
            share = (self._strength - _ARRANGED_UP_TO) / (1 - _ARRANGED_UP_TO)
        else:
            share = self._strength / _DETAILED_FROM
        return self._other if self._other.chance(f"nearby/{name}", share) else self._first


def varied(dice: Dice, variations: Sequence[Variation]) -> Dice:
    """Return dice after some variations.

    Args:
        dice: The dice of the first picture.
        variations: The variations, in their order.
    """
    for one in variations:
        dice = NearbyDice(dice, Dice(one.seed, one.temperature), one.strength)
    return dice
