"""The one source of chance: a seed and a temperature behind every choice that the painter makes."""

import math
import random
from collections.abc import Sequence
from typing import TypeVar

Option = TypeVar("Option")

_USUAL, _HOTTEST = 0.7, 2.0
"""The temperature at which weights are tuned, and that at which they do not matter any more."""


class Dice:
    """Named throws that depend on the seed, the temperature and the name alone.

    Each throw has a name and dice of its own, so that one more choice in a picture leaves all
    others as they were. Text seeds of ``random.Random`` are hashed with SHA-512, the same on every
    machine: https://docs.python.org/3/library/random.html#random.seed

    Args:
        seed: Any whole number; the same seed gives the same throws.
        temperature: 0 always takes the likeliest option; the higher, the less do the weights
            matter, and at 2 all options are equally likely.
    """

    def __init__(self, seed: int, temperature: float) -> None:
        self.seed = seed
        self.temperature = temperature

    def _random(self, name: str) -> random.Random:
        return random.Random(f"{self.seed}/{name}")  # noqa: S311 (pictures, not secrets)

    def choose(
        self, name: str, options: Sequence[Option], weights: Sequence[float] | None = None
    ) -> Option:
        """Choose one of the options.

        Args:
            name: The name of this throw, unique within a picture.
            options: What there is to choose from; with equal weights the first is the likeliest.
            weights: How likely each is, compared with the others; all alike where not given.

        Returns:
            One of the options.
        """
        likely = list(weights) if weights is not None else [1.0] * len(options)
        if self.temperature == 0:
            return options[likely.index(max(likely))]
        heat = min(self.temperature, _HOTTEST)
        sharpness = min(1.0, (_HOTTEST - heat) / (_HOTTEST - _USUAL)) / heat
        # Near 0 the first of equals comes nearly always, as at 0.
        others = min(1.0, heat / _USUAL)
        first = likely.index(max(likely))
        # Compared with the largest, so that no power overflows when the temperature is nearly 0.
        spread = [
            1.0 if index == first else others * (weight / max(likely)) ** sharpness
            for index, weight in enumerate(likely)
        ]
        return self._random(name).choices(options, spread)[0]

    def number(self, name: str, low: float, likely: float, high: float) -> float:
        """Throw a number around the likeliest one.

        Args:
            name: The name of this throw, unique within a picture.
            low: The smallest value at temperature 1.
            likely: The value at temperature 0.
            high: The largest value at temperature 1.

        Returns:
            A number; its distance from ``likely`` grows in proportion to the temperature.
        """
        thrown = self._random(name).triangular(low, high, likely)
        return likely + (thrown - likely) * self.temperature

    def whole(self, name: str, low: int, likely: int, high: int) -> int:
        """Throw a whole number around the likeliest one, like :meth:`number`."""
        return math.floor(self.number(name, low, likely, high) + 0.5)

    @property
    def wildness(self) -> float:
        """How wild the dice are: 0 up to temperature 1, and 1 at temperature 2."""
        # Squared, because the first odd things change a picture most.
        return max(0.0, self.temperature - 1) ** 2

    def odd(self, name: str, low: float, high: float) -> float:
        """Throw a number that is 0 unless the dice are wild.

        Args:
            name: The name of this throw, unique within a picture.
            low: The smallest value at temperature 2.
            high: The largest value at temperature 2.
        """
        if not self.wildness:
            return 0.0
        # Divided by the temperature, because the throw is multiplied by it.
        return self.number(name, low, 0, high) / self.temperature * self.wildness

    def chance(self, name: str, share: float) -> bool:
        """Say yes in this share of all cases, whatever the temperature.

        Args:
            name: The name of this throw, unique within a picture.
            share: From 0, never, to 1, always.
        """
        return self._random(name).random() < share

    def noise(self, name: str, count: int) -> bytes:
        """Throw bytes, for the grain of a surface; at temperature 0 the seed does not matter.

        Args:
            name: The name of this throw, unique within a picture.
            count: How many bytes.
        """
        dice = self if self.temperature else Dice(0, 0)
        return dice._random(name).randbytes(count)

    def part(self, name: str) -> "Dice":
        """Return dice for one part of the picture, whose throws do not touch those of others."""
        return _PartDice(self, name)

    def evenly(self) -> "Dice":
        """Return dice whose throws lie far apart for seeds that follow on each other.

        Each throw has the same spread as ever over many seeds, but three pictures in a row do not
        show the same thing three times. The steps are irrational, as in a Kronecker sequence:
        https://en.wikipedia.org/wiki/Low-discrepancy_sequence#Additive_recurrence
        """
        return _EvenDice(self.seed, self.temperature)


class _EvenDice(Dice):
    _STEPS = (0.6180339887, 0.4142135624, 0.3819660113, 0.5857864376)

    def _random(self, name: str) -> random.Random:
        usual = random.Random(f"evenly/{name}")  # noqa: S311 (pictures, not secrets)
        return _Certain((usual.random() + self.seed * usual.choice(self._STEPS)) % 1)


class _Certain(random.Random):
    """Gives one number, whatever is asked: ``choices`` and ``triangular`` are built on it."""

    def __init__(self, number: float) -> None:
        super().__init__(0)
        self._number = number

    def random(self) -> float:
        return self._number


class _PartDice(Dice):
    def __init__(self, whole: Dice, prefix: str) -> None:
        super().__init__(whole.seed, whole.temperature)
        self._whole = whole
        self._prefix = prefix

    def _random(self, name: str) -> random.Random:
        return self._whole._random(f"{self._prefix}/{name}")

    def evenly(self) -> Dice:
        return _PartDice(self._whole.evenly(), self._prefix)
