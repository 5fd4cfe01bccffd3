"""Captions to examine a model with, some of them with pairs that training never shows."""

from collections.abc import Callable, Iterator
from random import Random

from training.sprites import KINDS
from training.world import (
    HELD_OUT_COLOURS,
    HELD_OUT_NEIGHBOURS,
    MOST_THINGS,
    Caption,
    Thing,
    held_out_pairs,
    random_caption,
)

SEEN, NEW_COLOUR, NEW_NEIGHBOURS = "seen pairs", "unseen colour", "unseen neighbours"

_COLOURS = sorted(HELD_OUT_COLOURS)
_NEIGHBOURS = sorted(tuple(sorted(pair)) for pair in HELD_OUT_NEIGHBOURS)


def _with_new_colour(dice: Random, things: list[Thing]) -> None:
    colour, name = dice.choice(_COLOURS)
    things[dice.randrange(len(things))] = Thing(name, colour)


def _with_new_neighbours(dice: Random, things: list[Thing]) -> None:
    pair = list(dice.choice(_NEIGHBOURS))
    dice.shuffle(pair)
    for place, name in zip(sorted(dice.sample(range(len(things)), 2)), pair, strict=True):
        things[place] = Thing(name, things[place].colour if KINDS[name].colours else None)


_CHANGES: dict[str, Callable[[Random, list[Thing]], None]] = {
    SEEN: lambda _dice, _things: None,
    NEW_COLOUR: _with_new_colour,
    NEW_NEIGHBOURS: _with_new_neighbours,
}

GROUPS = tuple(
    (group, things)
    for group in _CHANGES
    for things in range(1, MOST_THINGS + 1)
    if group != NEW_NEIGHBOURS or things > 1
)
"""What is scored apart: which pairs the captions have, and how many things."""


def captions(group: str, things: int, count: int) -> list[Caption]:
    """Write captions to examine a model with, always the same ones.

    Args:
        group: ``SEEN``, or the one kind of pair that training never shows.
        things: Things in each caption.
        count: How many captions.

    Returns:
        The captions. Training draws its own with other dice, and never shows the unseen pairs.
    """
    dice = Random(f"examination/{group}/{things}")
    written = _write(dice, group, things)
    return [next(written) for _ in range(count)]


def _write(dice: Random, group: str, things: int) -> Iterator[Caption]:
    unseen = int(group != SEEN)
    while True:
        caption = random_caption(dice)
        if len(caption.things) != things:
            continue
        changed = list(caption.things)
        _CHANGES[group](dice, changed)
        new = Caption(tuple(changed), caption.time, caption.ground, caption.sky)
        if len(list(held_out_pairs(new))) == unseen:
            yield new
