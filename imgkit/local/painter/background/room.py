"""Rooms: a living room, a kitchen, a classroom, a library, a bathroom, the hall of a theatre."""

from imgkit.local.painter.background.decor import (
    Decor,
    bookcase,
    clock,
    jars,
    landscape,
    mirror,
    nothing,
    plant,
    shelf,
)
from imgkit.local.painter.background.floors import floor, rug
from imgkit.local.painter.background.shapes import Frame, bands, mix, rectangle
from imgkit.local.painter.background.walls import wall, window
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light


def room(dice: Dice, light: Light, frame: Frame) -> str:
    """A wall with a window and something on it, a floor, and mostly a rug."""
    return _with_window(dice, light, frame, (landscape, shelf, plant, clock)) + rug(dice, frame)


def bare(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """A wall without anything on it, and a floor with or without a rug."""
    return wall(dice, frame) + floor(dice, frame) + rug(dice, frame)


def kitchen(dice: Dice, light: Light, frame: Frame) -> str:
    """Tiles on the wall and on the floor, and a shelf of jars or a clock."""
    return _with_window(dice, light, frame, (jars, clock, shelf), tiled=True)


def bathroom(dice: Dice, light: Light, frame: Frame) -> str:
    """Tiles on the wall and on the floor, and a mirror or a plant."""
    return _with_window(dice, light, frame, (mirror, plant), tiled=True)


def classroom(dice: Dice, light: Light, frame: Frame) -> str:
    """A wall with a window and a clock, a map or a shelf of books; no rug."""
    return _with_window(dice, light, frame, (clock, landscape, shelf))


def library(dice: Dice, light: Light, frame: Frame) -> str:
    """Book shelves along the whole wall, with a window between them or none."""
    even = dice.evenly().part("room")
    bay = even.choose("window", (0.5, 0.16, 0.84, None), (3, 2, 2, 2))
    parts = [wall(dice, frame)]
    edges = (0.0, 1.0) if bay is None else (0.0, bay - 0.17, bay + 0.17, 1.0)
    for left, right in zip(edges[::2], edges[1::2], strict=True):
        if right - left > 0.1:
            parts.append(bookcase(dice, frame, left, right))
    parts.append("" if bay is None else window(dice, light, frame, bay))
    return "".join(parts) + floor(dice, frame) + rug(dice, frame)


def hall(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """The dark hall of a theatre, with lamps along the wall."""
    dark = dice.evenly().choose("wall", ("#5a3f58", "#3f4f6b", "#6b4040"), (3, 3, 3))
    lamps = "".join(
        f'<circle cx="{at / 6 * frame.width:.1f}" cy="{0.3 * frame.horizon:.1f}" '
        f'r="{size * frame.unit:.1f}" fill="#ffdf9a" fill-opacity="{seen}"/>'
        for at in range(7)
        for size, seen in ((60, 0.12), (30, 0.2), (11, 0.95))
    )
    wood = "#7a5647"
    boards = [(0, mix(wood, dark, 0.4), 1.0), (1, wood, 1.0)]
    return (
        bands(0, frame.horizon, frame.width, [(0, mix(dark, "#1f1626", 0.35), 1), (1, dark, 1)])
        + lamps
        + rectangle(0.72 * frame.horizon, 0.74 * frame.horizon, frame.width, "#d9a94e", 0.6)
        + bands(frame.horizon, frame.height, frame.width, boards)
    )


def _with_window(
    dice: Dice, light: Light, frame: Frame, decor: tuple[Decor, ...], *, tiled: bool = False
) -> str:
    even = dice.evenly().part("room")
    at, other = even.choose("window", ((0.78, 0.24), (0.2, 0.74), (0.46, 0.87)), (3, 3, 2))
    # Nothing but the window, seldom: then the wall is free for what stands before it.
    beside = even.choose("decor", (*decor, nothing), (*(3 for _ in decor), 1))
    return (
        wall(dice, frame, tiled=tiled)
        + window(dice, light, frame, at)
        + beside(dice, frame, other * frame.width)
        + floor(dice, frame, tiled=tiled)
    )
