"""Faults at random: the same seed and the same prompts meet the same faults again."""

import random
from collections import Counter
from collections.abc import Callable

from faults.broken_answers import FAULTS
from faults.shapes import SHAPES

TAKES_LONG = "no answer"
"""Nobody wants to wait for as many of these as of the others."""


def faults_at_random(seed: int, share: float) -> Callable[[str], str | None]:
    """Return what chooses a fault for a prompt, another one at each try.

    Args:
        seed: What the dice start from.
        share: How many requests meet a fault, from 0 to 1.
    """
    tries: Counter[str] = Counter()
    names = [name for name in (*FAULTS, *SHAPES) if name not in {"none", TAKES_LONG}]

    def choose(prompt: str) -> str | None:
        tries[prompt] += 1
        dice = random.Random(f"{seed} {prompt} {tries[prompt]}")
        if dice.random() >= share:
            return None
        return TAKES_LONG if dice.random() < 0.005 else dice.choice(names)

    return choose
