"""The things of the world, as small drawings of characters that anyone can edit."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]

FOLDER = Path(__file__).parent
PALETTE: dict[str, dict[str, str]] = tomllib.loads((FOLDER / "palette.toml").read_text("utf-8"))
NUMBER = {name: number for number, name in enumerate(PALETTE)}
LETTER = {colour["letter"]: NUMBER[name] for name, colour in PALETTE.items()}
WORLD: dict[str, dict[str, Any]] = tomllib.loads((FOLDER / "world.toml").read_text("utf-8"))

SEE_THROUGH = 255
"""The number in a sprite that lets the background show."""

RGB: Pixels = np.array(
    [tuple(bytes.fromhex(colour["rgb"][1:])) for colour in PALETTE.values()], np.uint8
)
"""Red, green and blue of every colour of the palette, of shape (24, 3)."""


@dataclass(frozen=True)
class Sprite:
    """A thing as it is drawn in one size.

    Args:
        size: ``"small"`` (three fit side by side), ``"large"`` (two fit) or ``"alone"``.
        rows: Characters: a letter of the palette, ``M`` the colour asked for, ``S`` its shade,
            ``E`` an eye that shows on it, ``L`` a window, ``.`` nothing.
    """

    size: str
    rows: tuple[str, ...]


@dataclass(frozen=True)
class Kind:
    """A kind of thing.

    Args:
        name: Its name, the same as in the offline painter.
        colours: Those that it has when the caption names none; empty for what takes no colour.
        in_air: Whether it flies above the ground.
        sprites: Its drawings.
    """

    name: str
    colours: tuple[str, ...]
    in_air: bool
    sprites: tuple[Sprite, ...]


def read_kind(text: str) -> Kind:
    """Read a sprite file: name, colours and stands, then its drawings under ``size:`` lines."""
    head, *drawings = text.split("\nsize: ")
    fields = dict(line.split(": ", 1) for line in head.strip().splitlines())
    sprites = []
    for drawing in drawings:
        size, *rows = drawing.split()
        sprites.append(Sprite(size, tuple(rows)))
    colours = () if fields["colours"] == "none" else tuple(fields["colours"].split())
    return Kind(fields["name"], colours, fields["stands"] == "air", tuple(sprites))


KINDS = {
    kind.name: kind
    for kind in (
        read_kind(path.read_text("utf-8")) for path in sorted((FOLDER / "sprites").glob("*.txt"))
    )
}


@cache
def paint_sprite(sprite: Sprite, colour: str | None, time: str, *, mirrored: bool) -> Pixels:
    """Turn the characters of a sprite into palette numbers.

    Args:
        sprite: The drawing.
        colour: Its colour, a word of the captions; None for what takes no colour.
        time: The time of day, which lights the windows.
        mirrored: Whether it looks to the left.

    Returns:
        Palette numbers, ``SEE_THROUGH`` where there is nothing, of shape (height, width).
    """
    meaning = LETTER | {".": SEE_THROUGH, "L": NUMBER[WORLD["times"][time]["window"]]}
    if colour is not None:
        names = WORLD["colours"][colour]
        meaning |= {sign: NUMBER[names[use]] for sign, use in zip("MSE", names, strict=True)}
    pixels = np.array([[meaning[sign] for sign in row] for row in sprite.rows], np.uint8)
    return np.ascontiguousarray(pixels[:, ::-1]) if mirrored else pixels
