"""Where the edge of a drawing is, so that fur, spikes and icicles can grow on it."""

import io
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter

from imgkit.local.painter.drawing import Drawing
from imgkit.local.painter.rendering import render
from imgkit.local.painter.shapes import Point

_SIDE = 96
"""How many pixels the longer side of a drawing has while its edge is looked for."""
_SMALL, _MARGIN = 40, 3
"""Likewise while its colour is looked for, and how many pixels are empty around it."""
_SOLID, _DARK, _STEP = 127, 90, 24
"""Of 255: what counts as seen, what as an outline, and how fine colours are told apart."""


@dataclass(frozen=True)
class Edge:
    """One point on the edge of a drawing.

    Args:
        at: Where it is, in the units of the drawing.
        out: Which way leads out of the drawing there; a step of length 1.
    """

    at: Point
    out: Point


def paint_of(drawing: Drawing) -> str:
    """Return the colour that most of a drawing has, besides its outlines.

    Args:
        drawing: The drawing.
    """
    picture, _ = _rendered(drawing, _SMALL, 0)
    pixels = np.asarray(picture)
    seen = pixels[(pixels[..., 3] > _SOLID) & (pixels[..., :3].max(axis=2) > _DARK)][:, :3]
    if not len(seen):
        return "#cbb99a"
    steps, counts = np.unique(seen // _STEP, axis=0, return_counts=True)
    near = (seen // _STEP == steps[counts.argmax()]).all(axis=1)
    return "#" + "".join(f"{round(one):02x}" for one in seen[near].mean(axis=0))


def _rendered(drawing: Drawing, side: int, margin: int) -> tuple[Image.Image, float]:
    """Render a drawing, and return how large a pixel is in its units."""
    unit = max(drawing.width, drawing.height) / side
    wide, high = drawing.width + 2 * margin * unit, drawing.height + 2 * margin * unit
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{max(wide / unit, 1):.0f}" '
        f'height="{max(high / unit, 1):.0f}" viewBox="{drawing.left - margin * unit} '
        f'{drawing.top - margin * unit} {wide} {high}">{drawing.svg.replace("{id}", "edge")}</svg>'
    )
    return Image.open(io.BytesIO(render(svg))).convert("RGBA"), unit


def edge_of(drawing: Drawing, apart: float) -> list[Edge]:
    """Return points on the edge of a drawing, from above to below.

    Args:
        drawing: The drawing.
        apart: How far they are from each other at least, in its units.
    """
    picture, unit = _rendered(drawing, _SIDE, _MARGIN)
    left, top = drawing.left - _MARGIN * unit, drawing.top - _MARGIN * unit
    alpha = picture.getchannel("A")
    solid = np.asarray(alpha) > _SOLID
    soft = np.asarray(alpha.filter(ImageFilter.GaussianBlur(2.5)), np.float64)
    down, right = np.gradient(soft, axis=0), np.gradient(soft, axis=1)
    inner = solid.copy()
    inner[1:-1, 1:-1] &= solid[:-2, 1:-1] & solid[2:, 1:-1] & solid[1:-1, :-2] & solid[1:-1, 2:]
    found: list[Edge] = []
    for row, column in np.argwhere(solid & ~inner):
        at = left + (column + 0.5) * unit, top + (row + 0.5) * unit
        slope = float(np.hypot(right[row, column], down[row, column]))
        near = any(abs(at[0] - one.at[0]) + abs(at[1] - one.at[1]) < apart for one in found)
        if slope == 0 or near:
            continue
        found.append(Edge(at, (-right[row, column] / slope, -down[row, column] / slope)))
    return found
