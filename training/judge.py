"""Judges pictures mechanically: which things they show, where and in which colours.

The judge knows the sprites of the world and slides each of them over the picture. It never sees a
caption, so it cannot find what it only hopes to find. ``python -m training.judge`` tries it out on
pictures of the world with their own captions, and with those of others.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import sliding_window_view

from training.backdrops import find_backdrop, find_skies
from training.scene import SIZE, Box
from training.sprites import KINDS, PALETTE, SEE_THROUGH, Pixels, paint_sprite
from training.world import COLOURS, TIMES

SAME = 0.85
"""The share of the pixels of a sprite that must agree."""

STANDS_OUT = 0.2
"""The share of them that must differ from what lies behind: a meadow is no green cat."""

MERGED = 0.75
"""The share of the pixels around it that may have its main colour: a black blot is no tent."""

_AGAINST = 2
"""What a pixel that disagrees counts, compared to one that agrees."""


@dataclass(frozen=True)
class Found:
    """A thing that a picture shows.

    Args:
        name: What it is.
        colour: Its colour; None for what takes no colour.
        box: Where it is.
    """

    name: str
    colour: str | None
    box: Box


@dataclass(frozen=True)
class Sight:
    """What a picture shows.

    Args:
        things: The things from left to right.
        time: The time of day; None where it looks like none.
        ground: The ground; None where it looks like none.
        skies: What is in the sky.
    """

    things: tuple[Found, ...]
    time: str | None
    ground: str | None
    skies: frozenset[str]


@dataclass(frozen=True)
class _Template:
    name: str
    colour: str | None
    pixels: Pixels

    @property
    def solid(self) -> npt.NDArray[np.bool_]:
        return np.not_equal(self.pixels, SEE_THROUGH)

    @property
    def outline(self) -> npt.NDArray[np.bool_]:
        """Which pixels are beside it, with a margin of one."""
        solid = np.pad(self.solid, 1)
        near = np.pad(self.solid, 2)
        beside = near[:-2, 1:-1] | near[2:, 1:-1] | near[1:-1, :-2] | near[1:-1, 2:]
        return np.greater(beside, solid)


@cache
def _templates() -> tuple[tuple[_Template, ...], npt.NDArray[np.int64]]:
    # Each drawing of each thing in each colour, and how many pixels of which colour it has.
    templates: dict[tuple[str, str | None, tuple[int, ...], bytes], _Template] = {}
    for kind in KINDS.values():
        for sprite in kind.sprites:
            for colour in COLOURS if kind.colours else (None,):
                for time in TIMES:
                    for mirrored in (False, True):
                        pixels = paint_sprite(sprite, colour, time, mirrored=mirrored)
                        key = (kind.name, colour, pixels.shape, pixels.tobytes())
                        templates[key] = _Template(kind.name, colour, pixels)
    colours = [_count_colours(template.pixels) for template in templates.values()]
    return tuple(templates.values()), np.stack(colours)


def _count_colours(pixels: Pixels) -> npt.NDArray[np.int64]:
    return np.bincount(pixels[pixels != SEE_THROUGH], minlength=len(PALETTE))


def _candidates(picture: Pixels, plain: Pixels) -> Iterator[tuple[int, Found, _Template]]:
    templates, colours = _templates()
    # Most templates need more pixels of a colour than the picture has.
    possible = np.minimum(colours, _count_colours(picture)).sum(1) >= SAME * colours.sum(1)
    strange = picture != plain
    framed = np.pad(picture, 1, constant_values=SEE_THROUGH)
    for number in np.flatnonzero(possible):
        template = templates[number]
        solid, (height, width) = template.solid, template.pixels.shape
        total = int(solid.sum())
        same = sliding_window_view(picture, (height, width))[..., solid] == template.pixels[solid]
        agreed = same.sum(-1)
        for top, left in np.argwhere(agreed >= SAME * total).tolist():
            behind = strange[top : top + height, left : left + width][solid]
            if (same[top, left] & behind).sum() < STANDS_OUT * total:
                continue
            around = framed[top : top + height + 2, left : left + width + 2][template.outline]
            around = around[around != SEE_THROUGH]
            if (around == colours[number].argmax()).mean() <= MERGED:
                box = (left, top, left + width, top + height)
                weight = int(agreed[top, left]) - _AGAINST * (total - int(agreed[top, left]))
                yield weight, Found(template.name, template.colour, box), template


def _overlap(one: Box, other: Box) -> float:
    # The share of the smaller box that lies in the other.
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    smaller = min((box[2] - box[0]) * (box[3] - box[1]) for box in (one, other))
    return max(width, 0) * max(height, 0) / smaller


def look(picture: Pixels) -> Sight:
    """Say what a picture shows.

    Args:
        picture: Palette numbers of shape (20, 20).

    Returns:
        What it shows. Where several things fit one place, the one that explains most pixels.
    """
    backdrop = find_backdrop(picture)
    found: list[Found] = []
    covered = np.zeros((SIZE, SIZE), np.bool_)
    candidates = sorted(_candidates(picture, backdrop.pixels), key=lambda one: -one[0])
    for _, thing, template in candidates:
        if all(_overlap(thing.box, other.box) < 0.3 for other in found):
            found.append(thing)
            left, top, right, bottom = thing.box
            covered[top:bottom, left:right] |= template.solid
    found.sort(key=lambda thing: thing.box[0] + thing.box[2])
    skies = find_skies(picture, backdrop, covered)
    return Sight(tuple(found), backdrop.time, backdrop.ground, skies)
