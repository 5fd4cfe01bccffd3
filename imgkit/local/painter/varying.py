"""Dice for variations that stay close to a picture."""

from collections.abc import Sequence
from typing import TypeVar

from imgkit.local.painter.dice import Dice

Option = TypeVar("Option")


class NearbyDice(Dice):
    """Throws that lie between those of two dice.

    Args:
        first: The dice to stay close to.
        other: The dice to go towards.
        strength: How far to go: 0 throws like the first, 1 like the other.
    """

    def __init__(self, first: Dice, other: Dice, strength: float) -> None:
        super().__init__(other.seed, other.temperature)
        self._first = first
        self._other = other
        self._strength = strength

    def choose(
        self, name: str, options: Sequence[Option], weights: Sequence[float] | None = None
    ) -> Option:
        """Choose as one of the two dice would: as the other one as often as the strength says."""
        thrown = self._other.number(f"nearby/{name}", 0, 0.5, 1)
        dice = self._other if thrown < self._strength else self._first
        return dice.choose(name, options, weights)

    def number(self, name: str, low: float, likely: float, high: float) -> float:
        """Throw a number between those of the two dice."""
        first = self._first.number(name, low, likely, high)
        other = self._other.number(name, low, likely, high)
        return first + (other - first) * self._strength

    def part(self, name: str) -> Dice:
        """Return dice for one part of the picture."""
        return NearbyDice(self._first.part(name), self._other.part(name), self._strength)

    def evenly(self) -> Dice:
        """Return dice whose throws lie far apart for seeds that follow on each other."""
        return NearbyDice(self._first.evenly(), self._other.evenly(), self._strength)


def varied(dice: Dice, variations: Sequence[tuple[int, float]]) -> Dice:
    """Return dice after some variations.

    Args:
        dice: The dice of the first picture.
        variations: The seed and the strength of each variation, in their order.
    """
    for seed, strength in variations:
        dice = NearbyDice(dice, Dice(seed, dice.temperature), strength)
    return dice
