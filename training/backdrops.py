"""Finds out mechanically when and where a picture is: time of day, ground and sky."""

from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import sliding_window_view

from training.scene import SIZE, SKY_SPRITES
from training.sprites import NUMBER, SEE_THROUGH, WORLD, Pixels, paint_sprite
from training.world import GROUNDS, SKIES, TIMES

Mask = npt.NDArray[np.bool_]

_HORIZONS = range(12, 16)
_LEAST = 0.3
"""The share of sky or ground that must look as it does at this time, in this place."""
_RAINBOW = ("red", "yellow", "green")


@dataclass(frozen=True)
class Backdrop:
    """A picture before anything stands in it.

    Args:
        time: Of ``TIMES``; None where the sky looks like none of them.
        ground: Of ``GROUNDS``; None where the ground looks like none of them.
        horizon: The first row of the ground.
        pixels: Palette numbers of shape (20, 20).
    """

    time: str | None
    ground: str | None
    horizon: int
    pixels: Pixels


@cache
def _plain(time: str, ground: str, horizon: int) -> Pixels:
    pixels = np.empty((SIZE, SIZE), np.uint8)
    bands = WORLD["times"][time]["sky"]
    for number, band in enumerate(bands):
        pixels[horizon * number // len(bands) : horizon] = NUMBER[band]
    base = WORLD["grounds"][ground]["night_base" if time == "night" else "base"]
    pixels[horizon:] = NUMBER[base]
    return pixels


@cache
def _all_plain() -> tuple[tuple[tuple[str, str, int], ...], Pixels]:
    settings = tuple((time, ground, y) for time in TIMES for ground in GROUNDS for y in _HORIZONS)
    return settings, np.stack([_plain(*setting) for setting in settings])


def find_backdrop(picture: Pixels) -> Backdrop:
    """Return the backdrop that agrees with most pixels of a picture."""
    settings, all_plain = _all_plain()
    best = int((all_plain == picture).sum((1, 2)).argmax())
    (time, ground, horizon), pixels = settings[best], all_plain[best]
    same = pixels == picture
    return Backdrop(
        time if same[:horizon].mean() >= _LEAST else None,
        ground if same[horizon:].mean() >= _LEAST else None,
        horizon,
        pixels,
    )


def find_skies(picture: Pixels, backdrop: Backdrop, covered: Mask) -> frozenset[str]:
    """Return what is in the sky of a picture.

    Args:
        picture: Palette numbers of shape (20, 20).
        backdrop: Its backdrop.
        covered: Which pixels belong to things, of the same shape; the sky is behind them.

    Returns:
        Words of ``SKIES``.
    """
    return frozenset(sky for sky in SKIES if _shows(sky, picture, backdrop, covered))


def _shows(sky: str, picture: Pixels, backdrop: Backdrop, covered: Mask) -> bool:
    if sky in SKY_SPRITES:
        return _shows_sprite(sky, picture, covered)
    air = np.where(covered, SEE_THROUGH, picture)[: backdrop.horizon]
    if sky == "rainbow":
        red, yellow, green = (NUMBER[name] for name in _RAINBOW)
        return int(((air[:-2] == red) & (air[1:-1] == yellow) & (air[2:] == green)).sum()) >= 3
    if sky == "rain":
        drops = air == NUMBER["sky" if backdrop.time == "night" else "sea"]
        return int((drops[1:] & drops[:-1]).sum()) >= 5
    if sky == "stars":
        return _alone(air == NUMBER["cream"]) >= 3
    return _alone(air == NUMBER["white"]) >= 5


def _shows_sprite(sky: str, picture: Pixels, covered: Mask) -> bool:
    for mirrored in (False, True):
        sprite = paint_sprite(SKY_SPRITES[sky], None, "day", mirrored=mirrored)
        solid = sprite != SEE_THROUGH
        windows = sliding_window_view(picture, sprite.shape)[:8]
        visible = solid & ~sliding_window_view(covered, sprite.shape)[:8]
        agreed, seen = ((windows == sprite) & visible).sum((2, 3)), visible.sum((2, 3))
        if ((agreed >= 0.85 * seen) & (agreed >= 5)).any():
            return True
    return False


def _alone(dots: Mask) -> int:
    # Snow and stars are dots with nothing of their colour beside them, unlike clouds and moons.
    framed = np.pad(dots, 1)
    beside = framed[:-2, 1:-1] | framed[2:, 1:-1] | framed[1:-1, :-2] | framed[1:-1, 2:]
    return int((dots & ~beside).sum())
