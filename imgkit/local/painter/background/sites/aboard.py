"""Inside what goes from place to place: a train, a bus, an aeroplane, a car, a ship."""

from imgkit.local.painter.background.brush import Brush
from imgkit.local.painter.background.shapes import Frame, bands, lit, mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light


def train(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint the inside of a train: broad windows, a rack for the luggage, and benches."""
    cloth = dice.evenly().part("seats").choose("cloth", ("#3f6a9a", "#a8443f", "#3f7a62"))
    panes = ((0.07, 0.36), (0.42, 0.71), (0.77, 1.06))
    return _cabin(light, frame, "#efe4cc", panes, (0.22, 0.66), 0.02) + _benches(frame, cloth)


def bus(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint the inside of a bus: windows side by side, poles with handles, and seats."""
    brush = Brush(frame)
    cloth = dice.evenly().part("seats").choose("cloth", ("#4f84b4", "#c98a3f", "#6f8f4f"))
    panes = tuple((0.02 + 0.25 * at, 0.24 + 0.25 * at) for at in range(4))
    poles = brush.lines((((x, 0), (x, 1.16)) for x in (0.26, 0.75)), "#f2c33f", 9)
    rail = brush.lines((((0, 0.1), (1, 0.1)),), "#f2c33f", 8)
    grips = "".join(
        brush.lines((((x, 0.1), (x, 0.17)),), "#6b5a4f", 4)
        + brush.disc(x, 0.2, 0.018, "#fdf6e4", 0.6)
        for x in (0.1, 0.18, 0.4, 0.5, 0.6, 0.86, 0.93)
    )
    return (
        _cabin(light, frame, "#f4efe2", panes, (0.2, 0.7), 0.008)
        + _benches(frame, cloth)
        + poles
        + rail
        + grips
    )


def aeroplane(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint the inside of an aeroplane: round windows above the clouds, lockers, and seats."""
    brush = Brush(frame)
    cloth = dice.evenly().part("seats").choose("cloth", ("#3f5f94", "#8a4a5f", "#4f8a94"))
    parts = [
        bands(
            0,
            frame.horizon,
            frame.width,
            [(0, "#e2e6ea", 1), (0.3, "#fbfbf9", 1), (1, "#e6e6e2", 1)],
        ),
        bands(frame.horizon, frame.height, frame.width, [(0, "#7a86a0", 1), (1, "#5f6a86", 1)]),
    ]
    for at in range(5):
        x = 0.1 + 0.2 * at
        parts.append(brush.box(x - 0.095, 0.02, x + 0.095, 0.24, "#f2f2ee"))
        parts.append(brush.lines((((x - 0.025, 0.2), (x + 0.025, 0.2)),), "#9aa0a8", 5))
        parts.append(
            brush.disc(x, 0.5, 0.062, "#cfd3d6", 0.3, 1.4)
            + brush.disc(x, 0.5, 0.05, light.sky[-2], 0.2, 1.4)
        )
        parts.append(brush.disc(x, 0.575, 0.042, mix("#ffffff", light.haze, 0.2), 0, 0.42))
        parts.append(brush.disc(x + 0.015, 0.545, 0.02, "#ffffff", 0, 0.6))
    return "".join(parts) + _benches(frame, cloth)


def car(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint the inside of a car: the road ahead through the windscreen, and the wheel."""
    brush = Brush(frame)
    trim = dice.evenly().part("car").choose("trim", ("#4a4452", "#5a4a42", "#3f4f5f"))
    grey = lit("#8a8a8f", light)
    parts = [
        brush.box(0, 0, 1, 1, light.sky[-2], 0),
        brush.box(0, 0.55, 1, 1, lit("#7fae62", light), 0),
        brush.shape(((0.47, 0.55), (0.53, 0.55), (0.9, 1), (0.1, 1)), grey, 0),
        brush.lines((((0.5, y), (0.5, y + 0.06)) for y in (0.6, 0.72, 0.86)), "#fdf8e4", 6),
        brush.shape(
            ((0, 0), (1, 0), (1, 1), (0.93, 1), (0.86, 0.14), (0.14, 0.14), (0.07, 1), (0, 1)), trim
        ),
        brush.box(0.42, 0.12, 0.58, 0.22, "#2f2c34"),
        brush.box(0.435, 0.135, 0.565, 0.205, mix(light.sky[-2], "#ffffff", 0.4), 0),
        bands(
            frame.horizon,
            frame.height,
            frame.width,
            [(0, mix(trim, "#ffffff", 0.16), 1), (1, mix(trim, "#000000", 0.3), 1)],
        ),
        brush.box(0.56, 1.08, 0.74, 1.3, "#2c2a32"),
        brush.ring(0.27, 1.2, 0.16, "#2c2a32", 26, 0.8),
        brush.lines((((0.12, 1.2), (0.42, 1.2)), ((0.27, 1.2), (0.27, 1.44))), "#2c2a32", 16),
    ]
    return "".join(parts)


def ship(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint the deck of a ship: planks, the railing, a lifebuoy, a mast with ropes, and the sea."""
    brush = Brush(frame)
    sea = lit("#3f86a8", light)
    parts = [
        brush.box(0, 0.74, 1, 1, mix(sea, light.haze, 0.2), 0),
        brush.lines(
            (
                ((x, y), (x + 0.08, y))
                for x, y in ((0.05, 0.8), (0.3, 0.84), (0.6, 0.79), (0.8, 0.86))
            ),
            "#ffffff",
            4,
            0.5,
        ),
        bands(
            frame.horizon,
            frame.height,
            frame.width,
            [(0, lit("#b98a5c", light), 1), (1, lit("#d0a470", light), 1)],
        ),
        brush.lines(
            (((0.5 + 0.6 * x, 1), (0.5 + 1.3 * x, 2)) for x in (at / 8 for at in range(-8, 9))),
            "#7a5236",
            3,
            0.6,
        ),
        brush.box(0.46, -0.1, 0.52, 1.12, lit("#8a5f3f", light)),
        brush.box(0.2, 0.1, 0.8, 0.13, lit("#8a5f3f", light)),
        brush.shape(
            ((0.24, 0.13), (0.76, 0.13), (0.8, 0.5), (0.5, 0.56), (0.2, 0.5)), lit("#f4ead2", light)
        ),
        brush.lines(
            (((0.49, -0.1), (0.02, 1)), ((0.49, -0.1), (0.98, 1)), ((0.2, 0.86), (0.09, 0.86))),
            "#6b4f3a",
            5,
        ),
        brush.lines((((0, 0.84), (1, 0.84)),), lit("#8a5a38", light), 18),
        brush.lines(
            (((x / 12, 0.84), (x / 12, 1.03)) for x in range(13)), lit("#a8744a", light), 13
        ),
        brush.disc(0.78, 0.94, 0.05, "#d9534a")
        + brush.disc(0.78, 0.94, 0.026, mix(sea, light.haze, 0.2)),
        brush.boxes(((0.77, 0.86, 0.79, 0.9), (0.77, 0.98, 0.79, 1.02)), "#fdf8ee"),
    ]
    return "".join(parts)


def _cabin(  # noqa: PLR0917 (the fewest that such a shape has)
    light: Light,
    frame: Frame,
    wall: str,
    panes: tuple[tuple[float, float], ...],
    high: tuple[float, float],
    sill: float,
) -> str:
    """A wall with windows that one land is seen through, and a floor."""
    brush = Brush(frame)
    top, low = high
    parts = [
        bands(
            0,
            frame.horizon,
            frame.width,
            [(0, mix(wall, "#ffffff", 0.3), 1), (1, mix(wall, "#8a7a60", 0.12), 1)],
        ),
        bands(frame.horizon, frame.height, frame.width, [(0, "#8f8f94", 1), (1, "#77777e", 1)]),
    ]
    hill, field = lit("#7fae6f", light), lit("#a8c470", light)
    for left, right in panes:
        wide = right - left
        parts += [
            brush.box(left - 0.012, top - 0.02, right + 0.012, low + 0.02, "#b9bfc2"),
            brush.box(left, top, right, low, light.sky[-2], 0.2),
            brush.shape(
                (
                    (left, low),
                    (left, low - 0.14),
                    (left + 0.3 * wide, low - 0.22),
                    (left + 0.6 * wide, low - 0.12),
                    (right, low - 0.18),
                    (right, low),
                ),
                mix(hill, light.haze, 0.3),
                0,
            ),
            brush.shape(
                ((left, low), (left, low - 0.07), (right, low - 0.1), (right, low)), field, 0
            ),
            brush.lines(
                (((left + 0.1 * wide, top + 0.28), (left + 0.34 * wide, top + 0.04)),),
                "#ffffff",
                7,
                0.4,
            ),
        ]
    rack = brush.lines((((0, 0.11), (1, 0.11)),), "#9aa0a4", 8) if sill > 0.01 else ""
    for at in range(4 if sill > 0.01 else 0):
        x = 0.05 + 0.26 * at
        rack += brush.box(x, 0.02, x + 0.12, 0.1, ("#a8593f", "#4f7a94", "#6f8a4f", "#c99a4f")[at])
    return "".join(parts) + rack


def _benches(frame: Frame, cloth: str) -> str:
    """Seats in a row below the windows, seen from the gangway."""
    brush = Brush(frame)
    parts = []
    for left in (0.0, 0.27, 0.54, 0.81):
        parts += [
            brush.box(left + 0.02, 0.62, left + 0.19, 1.0, cloth),
            brush.box(left + 0.045, 0.6, left + 0.165, 0.7, mix(cloth, "#ffffff", 0.7)),
            brush.box(left + 0.005, 0.96, left + 0.205, 1.1, mix(cloth, "#ffffff", 0.14)),
            brush.box(left + 0.03, 1.1, left + 0.18, 1.15, "#4f4f58"),
        ]
    return "".join(parts)
