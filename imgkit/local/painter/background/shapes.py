"""The few shapes that all backgrounds are made of: colours, ridges, gradients and scattering."""

import itertools
import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PIL import ImageColor

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light

Point = tuple[float, float]


class Frame(NamedTuple):
    """The picture that a background fills.

    Args:
        width: In pixels.
        height: In pixels.
        horizon: The y of the horizon, in pixels.
        focus: The x that paths and streets lead to, in pixels; None leaves it to the place.
        season: The season, where it has a look of its own.
        unwanted: What the prompt wants to be without: kinds of things.
    """

    width: float
    height: float
    horizon: float
    focus: float | None = None
    season: str | None = None
    unwanted: tuple[str, ...] = ()

    @property
    def depth(self) -> float:
        """The pixels from the horizon down to the lower edge."""
        return self.height - self.horizon

    @property
    def unit(self) -> float:
        """1 in a picture of 1024 × 1024 pixels, less in a smaller one."""
        return min(self.width, self.height) / 1024


def mix(first: str, second: str, share: float) -> str:
    """Mix two colours ``#rrggbb``; ``share`` is how much of the second there is, from 0 to 1."""
    pairs = zip(ImageColor.getrgb(first)[:3], ImageColor.getrgb(second)[:3], strict=True)
    return "#" + "".join(f"{round(one + (two - one) * share):02x}" for one, two in pairs)


def lit(colour: str, light: Light) -> str:
    """Return how a colour of the ground looks at an hour: darker and bluer at night.

    Lamps and windows are painted without it, so that they glow in the dark.
    """
    return mix(colour, "#14244d", 0.42) if light.lamps else colour


def gradient(name: str, stops: Sequence[tuple[float, str, float]], *, down: bool = True) -> str:
    """Return a linear gradient with the id ``background-NAME``.

    Args:
        name: What to call it.
        stops: Offset from 0 to 1, colour and opacity of each stop.
        down: Whether it runs from the top down, else from left to right.

    Returns:
        The SVG of the gradient.
    """
    direction = 'x2="0" y2="1"' if down else 'x2="1" y2="0"'
    return (
        f'<linearGradient id="background-{name}" x1="0" y1="0" {direction}>'
        f"{_stops(stops)}</linearGradient>"
    )


def glow(name: str, stops: Sequence[tuple[float, str, float]]) -> str:
    """Return a radial gradient with the id ``background-NAME``, stops as in :func:`gradient`."""
    return f'<radialGradient id="background-{name}">{_stops(stops)}</radialGradient>'


def _stops(stops: Sequence[tuple[float, str, float]]) -> str:
    return "".join(
        f'<stop offset="{offset:.2f}" stop-color="{colour}" stop-opacity="{opacity:.2f}"/>'
        for offset, colour, opacity in stops
    )


def rectangle(top: float, bottom: float, width: float, fill: str, opacity: float = 1) -> str:
    """Return a rectangle over the whole width; ``fill`` as in SVG."""
    return (
        f'<rect y="{top:.1f}" width="{width:.0f}" height="{max(bottom - top, 0):.1f}" '
        f'fill="{fill}" fill-opacity="{opacity:.2f}"/>'
    )


def bands(
    top: float, bottom: float, width: float, stops: Sequence[tuple[float, str, float]]
) -> str:
    """Return a vertical gradient as flat bands so thin that no one sees them.

    The renderer fills a flat rectangle about ten times faster than a gradient, and the colours of
    neighbouring bands differ by a step or two out of 255, as those of a gradient do.

    Args:
        top: Where it starts, in pixels.
        bottom: Where it ends.
        width: Of the picture.
        stops: Offset from 0 to 1, colour and opacity of each stop.

    Returns:
        The SVG of the bands.
    """
    first, last = math.floor(top), math.ceil(bottom)
    step = max(2, math.ceil((last - first) / 220))
    parts = []
    for y in range(first, last, step):
        colour, opacity = _between(stops, (y + step / 2 - first) / max(last - first, 1))
        shown = f' fill-opacity="{opacity:.3f}"' if opacity < 1 else ""
        tall = min(step, last - y)
        parts.append(f'<path d="M0 {y}h{width:.0f}v{tall}H0z" fill="{colour}"{shown}/>')
    return "".join(parts)


def _between(stops: Sequence[tuple[float, str, float]], at: float) -> tuple[str, float]:
    for (start, first, seen), (end, second, seen_next) in itertools.pairwise(stops):
        if at <= end:
            share = max(0.0, (at - start) / (end - start))
            return mix(first, second, share), seen + (seen_next - seen) * share
    return stops[-1][1], stops[-1][2]


def smooth(points: Sequence[Point]) -> str:
    """Return path data of a soft line that starts and ends at the first and the last point."""
    data = [f"M{points[0][0]:.1f} {points[0][1]:.1f}"]
    for (x, y), (next_x, next_y) in itertools.pairwise(points[1:]):
        data.append(f"Q{x:.1f} {y:.1f} {(x + next_x) / 2:.1f} {(y + next_y) / 2:.1f}")
    data.append(f"L{points[-1][0]:.1f} {points[-1][1]:.1f}")
    return "".join(data)


def ridge(
    dice: Dice, name: str, frame: Frame, *, base: float, height: float, waves: float
) -> list[Point]:
    """Return a rolling line across the picture, left to right.

    Args:
        dice: What moves its hills.
        name: The name of the throw.
        frame: The picture.
        base: The y around which it rolls.
        height: How high the hills are, in pixels.
        waves: How many hills there are.

    Returns:
        Points from a little left of the picture to a little right of it.
    """
    shift = dice.number(name, -4, 0, 4) + waves
    points = []
    for step in range(-1, 42):
        turn = step / 40 * math.tau * waves
        wave = math.sin(turn + shift) * 0.6 + math.sin(turn * 0.43 + shift * 2.1) * 0.5
        points.append(
            (step / 40 * frame.width, base - height * (wave + math.sin(turn * 2.3) * 0.12))
        )
    return points


def land(line: Sequence[Point], frame: Frame, fill: str, bottom: float | None = None) -> str:
    """Fill everything from a line across the picture down to a level, or to the lower edge."""
    level = frame.height if bottom is None else bottom
    return f'<path d="{smooth(line)}V{level:.0f}H{-frame.width / 10:.0f}Z" fill="{fill}"/>'


def scatter(dice: Dice, name: str, count: int) -> Iterable[tuple[float, float, float]]:
    """Spread points evenly but without rows, and yield three numbers from 0 to 1 for each.

    The points follow the R3 low-discrepancy sequence, roughened by a quadratic one; the dice move
    all of them at once. Source: Martin Roberts, "The Unreasonable Effectiveness of Quasirandom
    Sequences", http://extremelearning.com.au/unreasonable-effectiveness-of-quasirandom-sequences/

    Args:
        dice: What moves the points.
        name: The name of the throws.
        count: How many points.

    Yields:
        Three numbers in [0, 1): across, along, and one for anything else.
    """
    across = dice.number(f"{name} across", -0.5, 0, 0.5)
    along = dice.number(f"{name} along", -0.5, 0, 0.5)
    other = dice.number(f"{name} other", -0.5, 0, 0.5)
    for index in range(1, count + 1):
        rough = index * index * 0.6180339887 % 1
        rougher = index * index * 0.4142135624 % 1
        yield (
            (index * 0.8191725134 + rough * 3 / math.sqrt(count) + across) % 1,
            (index * 0.6710436067 + rougher * 2 / math.sqrt(count) + along) % 1,
            (index * 0.5497004779 + other) % 1,
        )
