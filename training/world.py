"""The captions of the world: their words, how the dice write them, and which are held out."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from random import Random

from training.sprites import FOLDER, KINDS, WORLD

COLOURS = tuple(WORLD["colours"])
TIMES = tuple(WORLD["times"])
GROUNDS = tuple(WORLD["grounds"])
SKIES = tuple(WORLD["skies"])
NAMES = tuple(KINDS)
MOST_THINGS = 3

NOTHING_SAID = ""
VOCABULARY = (NOTHING_SAID, *COLOURS, *NAMES, *TIMES, *GROUNDS, *SKIES)
TOKEN = {word: number for number, word in enumerate(VOCABULARY)}
CAPTION_LENGTH = 2 * MOST_THINGS + 3
"""Tokens of a caption: colour and name of each thing from left to right, time, ground, sky."""

_HELD_OUT = tomllib.loads((FOLDER / "held_out.toml").read_text("utf-8"))
HELD_OUT_COLOURS = frozenset(tuple(pair.split()) for pair in _HELD_OUT["colours"])
HELD_OUT_NEIGHBOURS = frozenset(frozenset(pair.split(" + ")) for pair in _HELD_OUT["neighbours"])


@dataclass(frozen=True)
class Thing:
    """One thing of a caption.

    Args:
        name: What it is, of ``NAMES``.
        colour: Of ``COLOURS``; None where the caption leaves it open.
    """

    name: str
    colour: str | None = None


@dataclass(frozen=True)
class Caption:
    """What a picture shows; None is what the caption leaves open.

    Args:
        things: One to three things, from left to right.
        time: Of ``TIMES``.
        ground: Of ``GROUNDS``.
        sky: What is in the sky, of ``SKIES``.
    """

    things: tuple[Thing, ...]
    time: str | None = None
    ground: str | None = None
    sky: str | None = None

    def __str__(self) -> str:
        """Return the words, such as ``red house, tree, night, meadow``."""
        things = (f"{thing.colour or ''} {thing.name}".strip() for thing in self.things)
        return ", ".join([*things, *filter(None, (self.time, self.ground, self.sky))])

    def tokens(self) -> list[int]:
        """Return the ``CAPTION_LENGTH`` token numbers that the model reads."""
        words: list[str | None] = []
        for thing in self.things:
            words += (thing.colour, thing.name)
        words += [None] * (2 * MOST_THINGS - len(words))
        return [TOKEN[word or NOTHING_SAID] for word in (*words, self.time, self.ground, self.sky)]


def read_caption(text: str) -> Caption:
    """Read a caption as ``str`` writes it.

    Args:
        text: Things, time, ground and sky, with commas between them.

    Returns:
        The caption.

    Raises:
        KeyError: A word is not in the vocabulary.
    """
    things: list[Thing] = []
    rest: dict[str, str] = {}
    slots = {word: slot for slot in ("times", "grounds", "skies") for word in WORLD[slot]}
    for part in filter(None, (part.strip() for part in text.split(","))):
        if part in slots:
            rest[slots[part]] = part
            continue
        *colour, name = part.split()
        if name not in KINDS or any(word not in COLOURS for word in colour):
            raise KeyError(part)
        things.append(Thing(name, *colour))
    return Caption(tuple(things), rest.get("times"), rest.get("grounds"), rest.get("skies"))


def held_out_pairs(caption: Caption) -> Iterator[str]:
    """Yield the pairs of a caption that training never shows, such as ``pink dog``."""
    for thing in caption.things:
        if (thing.colour, thing.name) in HELD_OUT_COLOURS:
            yield f"{thing.colour} {thing.name}"
    for one, other in combinations(caption.things, 2):
        if frozenset((one.name, other.name)) in HELD_OUT_NEIGHBOURS:
            yield f"{one.name} + {other.name}"


def is_held_out(caption: Caption) -> bool:
    """Say whether a caption has a pair that training never shows."""
    return any(held_out_pairs(caption))


def _random_things(dice: Random, contrast: float) -> tuple[Thing, ...]:
    names = dice.choices(NAMES, k=dice.choices((1, 2, 3), (30, 45, 25))[0])
    palette = dice.sample(COLOURS, len(names)) if dice.random() < contrast else None
    things = []
    for place, name in enumerate(names):
        colour = None
        usual = KINDS[name].colours
        if usual and palette:
            colour = palette[place]
        elif usual and dice.random() < 0.7:
            colour = dice.choice(usual if dice.random() < 0.5 else COLOURS)
        things.append(Thing(name, colour))
    return tuple(things)


def random_caption(dice: Random, contrast: float = 0.5) -> Caption:
    """Write a caption that training may show.

    Args:
        dice: The source of chance.
        contrast: The share of captions that say a different colour for each thing, so that a
            picture tells which colour belongs to which thing.

    Returns:
        A caption with no held-out pair.
    """
    while True:
        caption = Caption(_random_things(dice, contrast))
        if not is_held_out(caption):
            break
    sky = dice.choice(SKIES) if dice.random() < 0.45 else None
    time = None
    if dice.random() < 0.8:
        time = dice.choice(WORLD["skies"][sky] if sky and dice.random() < 0.9 else TIMES)
    ground = dice.choice(GROUNDS) if dice.random() < 0.8 else None
    return Caption(caption.things, time, ground, sky)
