"""Rows of house fronts."""

from imgkit.local.painter.background.brush import Brush
from imgkit.local.painter.background.shapes import lit, mix
from imgkit.local.painter.light import Light

FACADES = ("#e8c9a0", "#d99f86", "#dcd2b8", "#b9c4b4", "#e6b98f", "#c9b3b8")
LAMPLIT = "#ffd77f"


def houses(
    brush: Brush,
    light: Light,
    foot: float,
    tall: float,
    fade: float,
    *,
    half_timbered: bool = False,
) -> str:
    """A row of house fronts side by side, with gables or flat roofs."""
    parts, x, at = [], -0.03, 0
    glass = LAMPLIT if light.lamps else mix(lit("#6f8aa3", light), light.haze, fade)
    while x < 1:
        wide = 0.105 + 0.05 * (at * 0.618 % 1)
        top = foot - tall * (0.8 + 0.35 * (at * 0.7548 % 1))
        wall = mix(lit("#f4ead4" if half_timbered else FACADES[at % 6], light), light.haze, fade)
        roof = mix(
            lit("#a8543f" if half_timbered or at % 2 else "#6f7488", light), light.haze, fade
        )
        parts.append(brush.box(x, top, x + wide, foot, wall))
        parts.append(
            brush.shape(
                ((x - 0.008, top), (x + wide / 2, top - 0.3 * tall), (x + wide + 0.008, top)), roof
            )
            if half_timbered or at % 3
            else brush.box(x - 0.005, top - 0.06 * tall, x + wide + 0.005, top, roof)
        )
        rows = 3
        step = (foot - top) / (rows + 0.6)
        panes = [
            (
                x + wide * (0.14 + 0.29 * column),
                top + step * (row + 0.25),
                x + wide * (0.28 + 0.29 * column),
                top + step * (row + 0.8),
            )
            for row in range(rows)
            for column in range(3)
        ]
        parts.append(brush.boxes(panes, glass))
        if half_timbered:
            beam = mix(lit("#7a5238", light), light.haze, fade)
            parts.append(
                brush.lines(
                    (((x, y), (x + wide, y)) for y in (top + step * row for row in range(4))),
                    beam,
                    6,
                )
            )
            parts.append(
                brush.lines(
                    (
                        ((x, top + step), (x + wide / 2, top)),
                        ((x + wide, top + step), (x + wide / 2, top)),
                    ),
                    beam,
                    5,
                )
            )
        x += wide + 0.004
        at += 1
    return "".join(parts)
