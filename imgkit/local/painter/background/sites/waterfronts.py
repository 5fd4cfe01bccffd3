"""At the water and above the roofs of a city: quays, a harbour, a balcony, rooftops."""

from imgkit.local.painter.background.brush import Brush
from imgkit.local.painter.background.lake import BANKS
from imgkit.local.painter.background.shapes import Frame, bands, lit, mix, scatter
from imgkit.local.painter.background.sites.fronts import houses
from imgkit.local.painter.background.skyline import skyline
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light


def quays(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a river in a city: house fronts, walls of stone on both sides, and lamps."""
    brush = Brush(frame)
    far, near = (1 + share for share in BANKS["river"])
    stone = lit("#d3c6ae", light)
    water = mix(lit("#5f94a8", light), light.sky[-1], 0.3)
    end = frame.horizon + frame.depth * (near - 1)
    parts = [
        skyline(dice, light, frame),
        houses(brush, light, 1.03, min(0.3, 0.24 * frame.depth / frame.horizon), 0.34),
        brush.box(0, 1.0, 1, far - 0.06, mix(stone, light.haze, 0.3), 0),
        brush.box(0, far - 0.08, 1, far, mix(stone, "#8a7a66", 0.35), 0.2),
        brush.lines(
            (((x / 10, far - 0.08), (x / 10, far)) for x in range(11)),
            mix(stone, "#5b4636", 0.4),
            2,
            0.5,
        ),
        bands(
            frame.horizon + frame.depth * (far - 1),
            end,
            frame.width,
            [(0, mix(water, light.haze, 0.2), 1), (1, mix(water, lit("#2f6a86", light), 0.5), 1)],
        ),
    ]
    for x, y, size in scatter(dice, "ripples", 44):
        down = far + (near - far) * (0.08 + 0.86 * y)
        parts.append(
            brush.lines(
                (((x - 0.02 - 0.03 * size, down), (x + 0.02 + 0.03 * size, down)),),
                "#ffe6b0" if light.lamps else "#ffffff",
                3,
                0.5,
            )
        )
    for at in range(7):
        x = 0.07 + at * 0.145
        parts.append(
            brush.disc(x, 0.985, 0.018, lit("#7fa562", light), 0.2, 1.2)
            + brush.lines((((x, 1.0), (x, 1.1)),), lit("#7a5a44", light), 4)
        )
    parts += [
        brush.box(0, near, 1, near + 0.05, mix(stone, "#8a7a66", 0.4), 0),
        bands(
            end + 0.05 * frame.depth,
            frame.height,
            frame.width,
            [(0, stone, 1), (1, mix(stone, "#a08a6a", 0.35), 1)],
        ),
        brush.lines(
            (((0.5 + x * 0.1, near + 0.05), (0.5 + x * 0.2, 2)) for x in range(-6, 7)),
            mix(stone, "#5b4636", 0.4),
            2,
            0.4,
        ),
        brush.lines(
            (((0, y), (1, y)) for y in (near + 0.16, near + 0.3)),
            mix(stone, "#5b4636", 0.4),
            2,
            0.4,
        ),
    ]
    return "".join(parts)


def harbour(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a harbour: coloured houses behind, boats that lie there, and the quay on our side."""
    brush = Brush(frame)
    near = 1 + BANKS["river"][1]
    water, stone = mix(lit("#4f9ab4", light), light.sky[-1], 0.2), lit("#c9b79a", light)
    end = frame.horizon + frame.depth * (near - 1)
    parts = [
        houses(brush, light, 1.0, min(0.34, 0.3 * frame.depth / frame.horizon), 0.24),
        bands(
            frame.horizon,
            end,
            frame.width,
            [(0, mix(water, light.haze, 0.25), 1), (1, lit("#2f7896", light), 1)],
        ),
        brush.box(0, 0.985, 1, 1.05, mix(lit("#b9a890", light), light.haze, 0.1)),
    ]
    for x, y, size in scatter(dice, "ripples", 44):
        down = 1.1 + (near - 1.12) * y
        parts.append(
            brush.lines(
                (((x - 0.02 - 0.04 * size, down), (x + 0.02 + 0.04 * size, down)),),
                "#ffffff",
                3,
                0.4,
            )
        )
    hulls = ("#d9534a", "#4f84b4", "#f2ede0", "#5f9a63", "#e0a040", "#f2ede0")
    for at in range(6):
        x, size = 0.07 + 0.172 * at, 0.05 + 0.012 * (at % 3)
        y = 1.13
        mast = y - 0.44 - 0.1 * (at % 2)
        parts.append(
            brush.lines(
                (
                    ((x, y - 0.03), (x, mast)),
                    ((x, mast), (x - size, y - 0.05)),
                    ((x, mast), (x + size, y - 0.05)),
                ),
                lit("#8a6a4c", light),
                3,
            )
        )
        parts.append(
            brush.shape(
                (
                    (x - size, y - 0.06),
                    (x + size * 1.15, y - 0.06),
                    (x + size * 0.8, y + 0.03),
                    (x - size * 0.8, y + 0.03),
                ),
                lit(hulls[at], light),
            )
        )
        parts.append(
            brush.box(x - size * 0.45, y - 0.11, x + size * 0.2, y - 0.06, lit("#fbf6ea", light))
        )
    parts += [
        brush.box(0, near, 1, near + 0.07, mix(stone, "#6b5a4a", 0.45), 0),
        bands(
            end + 0.06 * frame.depth,
            frame.height,
            frame.width,
            [(0, stone, 1), (1, mix(stone, "#8a7a60", 0.3), 1)],
        ),
        brush.lines(
            (((0.5 + x * 0.1, near + 0.07), (0.5 + x * 0.19, 2)) for x in range(-6, 7)),
            mix(stone, "#5b4636", 0.45),
            3,
            0.5,
        ),
    ]
    for x in (0.08, 0.92):
        parts.append(
            brush.box(x - 0.022, near - 0.06, x + 0.022, near + 0.06, "#4a4650")
            + brush.disc(x, near - 0.06, 0.032, "#5f5a66", 0.5, 0.45)
        )
        parts.append(
            brush.stroke(
                brush.curve(
                    ((x, near), (x + 0.1, near + 0.16), (x + 0.2 * (1 if x < 0.5 else -1), near))
                ),
                "#d9c090",
                6,
            )
        )
    return "".join(parts)


def canal(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a canal between house fronts that stand in the water, with striped mooring poles."""
    brush = Brush(frame)
    far, near = (1 + share for share in BANKS["river"])
    end = frame.horizon + frame.depth * (near - 1)
    water, stone = mix(lit("#4f9a9a", light), light.sky[-1], 0.2), lit("#d9cbb0", light)
    parts = [
        brush.box(0, 1, 1, far, mix(stone, "#6b5a4a", 0.35), 0),
        houses(brush, light, far - 0.05, 0.56, 0.2),
        brush.box(0, far - 0.07, 1, far, mix(stone, "#6b5a4a", 0.35), 0),
        bands(
            frame.horizon + frame.depth * (far - 1), end, frame.width,
            [(0, mix(water, light.haze, 0.2), 1), (1, lit("#2f7a80", light), 1)],
        ),
    ]  # fmt: skip
    for x, y, size in scatter(dice, "ripples", 44):
        down, half = far + (near - far) * (0.08 + 0.86 * y), 0.02 + 0.03 * size
        parts.append(brush.lines((((x - half, down), (x + half, down)),), "#ffffff", 3, 0.45))
    for x in (0.1, 0.17, 0.55, 0.83, 0.9):
        parts.append(brush.box(x - 0.008, far - 0.22, x + 0.008, far + 0.05, lit("#f6f0e4", light)))
        stripes = (((x - 0.008, y), (x + 0.008, y - 0.03)) for y in (far - 0.16, far - 0.08, far))
        parts.append(brush.lines(stripes, lit("#c9453f", light), 9))
    parts += [
        brush.box(0, near, 1, near + 0.05, mix(stone, "#6b5a4a", 0.4), 0),
        bands(
            end + 0.04 * frame.depth, frame.height, frame.width,
            [(0, stone, 1), (1, mix(stone, "#8a7a60", 0.3), 1)],
        ),
        brush.lines(
            (((0.5 + x * 0.1, near + 0.05), (0.5 + x * 0.19, 2)) for x in range(-6, 7)),
            mix(stone, "#5b4636", 0.45), 3, 0.5,
        ),
    ]  # fmt: skip
    return "".join(parts)


def swimming_pool(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a swimming pool as a swimmer sees it: lanes, the far edge, starting blocks."""
    brush = Brush(frame)
    blue, tile = lit("#4fb8d9", light), lit("#e6f2f4", light)
    parts = [
        brush.box(0, 0.5, 1, 1, lit("#f2ead8", light), 0),
        brush.boxes(
            ((x, 0.56, x + 0.14, 0.78) for x in (0.04, 0.235, 0.43, 0.625, 0.82)), light.sky[-2]
        ),
        brush.box(0, 0.86, 1, 1.06, tile, 0.2),
        brush.lines(
            (((x / 20, 0.86), (x / 20, 1.06)) for x in range(21)), lit("#9fc6d0", light), 2
        ),
        bands(
            frame.horizon + 0.06 * frame.depth, frame.height, frame.width,
            [(0, mix(blue, "#ffffff", 0.35), 1), (1, mix(blue, lit("#1f7fae", light), 0.4), 1)],
        ),
    ]  # fmt: skip
    for x in (0.14, 0.38, 0.62, 0.86):
        parts.append(brush.box(x - 0.045, 0.8, x + 0.045, 0.93, lit("#4f84b4", light)))
        parts.append(brush.box(x - 0.055, 0.78, x + 0.055, 0.82, lit("#f6f6f2", light)))
    for lane in (-0.75, -0.25, 0.25, 0.75):
        steps = [1.06 + 0.94 * (at / 16) ** 1.6 for at in range(17)]
        for at, y in enumerate(steps):
            x = 0.5 + lane * (0.48 + 0.85 * (y - 1.06))
            colour = lit("#d9483f" if at % 2 else "#fbf8f0", light)
            parts.append(brush.disc(x, y, 0.006 + 0.013 * (y - 1), colour, 0.3, 0.7))
    for x, y, size in scatter(dice, "ripples", 50):
        down, half = 1.1 + 0.88 * y, 0.02 + 0.04 * size
        wave = brush.curve(((x - half, down), (x, down - 0.02), (x + half, down)))
        parts.append(brush.stroke(wave, "#ffffff", 3, 0.55))
    return "".join(parts)
