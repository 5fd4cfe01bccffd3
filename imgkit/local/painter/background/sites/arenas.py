"""Where one plays before many: a stadium, a track, a race track, an ice rink."""

from imgkit.local.painter.background.brush import Brush
from imgkit.local.painter.background.shapes import Frame, bands, lit, mix
from imgkit.local.painter.background.skyline import skyline
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light

_SHIRTS = ("#d9534a", "#4f84b4", "#f2c94c", "#f6f0e6", "#6f9a63", "#8a6fa8")


def _stands(brush: Brush, light: Light, low: float = 1.0) -> str:
    """Rows of people under a roof, and floodlights above them."""
    parts = [brush.box(0, 0.5, 1, low, lit("#8a8f9c", light), 0)]
    paths: dict[str, list[tuple[float, float, float, float]]] = {}
    for row in range(6):
        y = 0.53 + (low - 0.56) * row / 6
        for at in range(46):
            x = (at + row % 2 / 2) / 45
            colour = _SHIRTS[(at * 7 + row * 5 + at // 6) % 6]
            paths.setdefault(colour, []).append((x - 0.008, y + 0.02, x + 0.008, y + 0.05))
            paths.setdefault("#e8bd96" if at % 3 else "#a8744f", []).append(
                (x - 0.005, y, x + 0.005, y + 0.02)
            )
    parts += [brush.boxes(where, lit(colour, light)) for colour, where in paths.items()]
    parts.append(
        brush.shape(((0, 0.42), (1, 0.42), (1, 0.5), (0, 0.5)), lit("#e6e8ec", light), 0.2)
    )
    for x in (0.12, 0.88):
        parts.append(brush.lines((((x, 0.44), (x, 0.2)),), lit("#7f8694", light), 8))
        parts.append(brush.box(x - 0.055, 0.1, x + 0.055, 0.22, lit("#5f6674", light)))
        parts += [
            brush.disc(x + dx, y, 0.011, "#fff6d0", 0.2)
            for dx in (-0.036, -0.012, 0.012, 0.036)
            for y in (0.135, 0.185)
        ]
    return "".join(parts)


def stadium(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint the inside of a stadium: the stands, and a mown pitch with its lines."""
    brush = Brush(frame)
    green = lit("#5fa850", light)
    parts = [
        _stands(brush, light),
        brush.box(0, 0.93, 1, 1.02, lit("#3f5f94", light), 0.2),
        bands(
            frame.horizon,
            frame.height,
            frame.width,
            [(0, green, 1), (1, mix(green, "#2f7a3f", 0.3), 1)],
        ),
        "".join(
            brush.shape(
                (
                    (0.5 + x * 0.14, 1.02),
                    (0.5 + (x + 1) * 0.14, 1.02),
                    (0.5 + (x + 1) * 0.3, 2),
                    (0.5 + x * 0.3, 2),
                ),
                "#ffffff",
                0,
                0.08,
            )
            for x in range(-8, 8, 2)
        ),
        brush.lines(
            (
                ((0, 1.08), (1, 1.08)),
                ((0.5, 1.08), (0.5, 2)),
                ((0.16, 1.08), (0.08, 1.3), (-0.05, 1.3)),
                ((0.84, 1.08), (0.92, 1.3), (1.05, 1.3)),
            ),
            "#ffffff",
            6,
            0.9,
        ),
        brush.ring(0.5, 1.5, 0.2, "#ffffff", 6, 0.3),
    ]
    return "".join(parts)


def running_track(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint the red lanes of a running track before the stands."""
    brush = Brush(frame)
    red = lit("#c9653f", light)
    return (
        _stands(brush, light)
        + bands(
            frame.horizon,
            frame.height,
            frame.width,
            [
                (0, lit("#6fae5a", light), 1),
                (0.2, lit("#6fae5a", light), 1),
                (0.21, red, 1),
                (1, mix(red, "#8a3f2a", 0.2), 1),
            ],
        )
        + brush.lines(
            (
                ((0, 1.2 + 0.11 * at + 0.016 * at * at), (1, 1.2 + 0.11 * at + 0.016 * at * at))
                for at in range(6)
            ),
            "#fbf3e6",
            6,
            0.95,
        )
    )


def race_track(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint a race track: the asphalt in a bend, kerbs of red and white, tyres and stands."""
    brush = Brush(frame)
    grey = lit("#6f7078", light)
    parts = [
        _stands(brush, light, 0.94),
        brush.box(0, 0.9, 1, 1.02, lit("#f2efe6", light), 0.2),
        brush.boxes(((x / 9, 0.9, x / 9 + 0.055, 1.02) for x in range(9)), lit("#d9483f", light)),
        bands(
            frame.horizon,
            frame.height,
            frame.width,
            [(0, lit("#7fb25a", light), 1), (1, lit("#6aa04c", light), 1)],
        ),
        brush.shape(((-0.02, 1.2), (1.02, 1.12), (1.02, 1.9), (-0.02, 1.86)), grey, 0.2),
        brush.lines(
            (((x, 1.52), (x + 0.1, 1.515)) for x in (0.02, 0.24, 0.46, 0.68, 0.9)),
            "#f6f3ea",
            9,
            0.9,
        ),
    ]
    for at in range(18):
        x = at / 17 * 1.04 - 0.02
        top, low = 1.2 - 0.08 * x, 1.86 + 0.04 * x
        colour = lit("#d9483f" if at % 2 else "#fbf8f0", light)
        parts.append(
            brush.shape(
                (
                    (x, top - 0.035),
                    (x + 0.061, top - 0.04),
                    (x + 0.061, top + 0.005),
                    (x, top + 0.01),
                ),
                colour,
                0,
            )
        )
        parts.append(
            brush.shape(
                ((x, low), (x + 0.061, low), (x + 0.061, low + 0.06), (x, low + 0.06)), colour, 0
            )
        )
    return "".join(parts)


def ice_rink(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint an ice rink: white ice with traces, boards around it, and strings of lamps."""
    brush = Brush(frame)
    parts = [
        skyline(dice, light, frame),
        bands(
            frame.horizon,
            frame.height,
            frame.width,
            [(0, lit("#dcebf4", light), 1), (1, lit("#f4f9fc", light), 1)],
        ),
        brush.box(0, 0.88, 1, 1.05, lit("#f6f3ea", light)),
        brush.box(0, 0.98, 1, 1.02, lit("#d9534a", light), 0)
        + brush.box(0, 0.86, 1, 0.89, lit("#4f84b4", light)),
        brush.lines((((0.5, 1.05), (0.5, 2)),), lit("#d9534a", light), 9, 0.7),
        brush.lines(
            (((0.2, 1.05), (0.08, 2)), ((0.8, 1.05), (0.92, 2))), lit("#4f84b4", light), 9, 0.6
        ),
    ]
    for at in range(9):
        x = 0.1 * at + 0.06
        parts.append(
            brush.stroke(
                brush.curve(
                    (
                        (x - 0.1, 1.2 + 0.08 * at),
                        (x + 0.05, 1.3 + 0.06 * at),
                        (x + 0.2, 1.16 + 0.085 * at),
                    )
                ),
                "#a9c9de",
                3,
                0.7,
            )
        )
    parts.append(
        brush.stroke(brush.curve(((0, 0.36), (0.5, 0.62), (1, 0.36))), lit("#5b4636", light), 3)
    )
    for at in range(13):
        x = at / 12
        y = 0.36 + 0.52 * x * (1 - x)
        parts.append(
            brush.glow(x, y + 0.02, 0.016, "#ffe29a")
            + brush.disc(x, y + 0.02, 0.008, ("#f2c94c", "#e0736a", "#6fb0d9")[at % 3], 0.2)
        )
    return "".join(parts)


def racecourse(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint a racecourse: the stands, white rails, and a track of turf and sand."""
    brush = Brush(frame)
    turf, sand = lit("#79b054", light), lit("#d3b07c", light)
    rail = lit("#fbf8f0", light)
    parts = [
        _stands(brush, light, 0.96),
        bands(frame.horizon, frame.height, frame.width, [(0, turf, 1), (1, turf, 1)]),
        brush.shape(((0, 1.22), (1, 1.18), (1, 1.86), (0, 1.92)), sand, 0.2),
    ]
    for far, posts, thick in ((1.2, 15, 9), (1.94, 8, 15)):
        top = far - 0.1 * thick / 9
        parts.append(brush.lines((((0, top), (1, top - 0.03)),), rail, thick))
        steps = (at / (posts - 1) for at in range(posts))
        parts.append(
            brush.lines(
                (((x, top - 0.03 * x), (x, far - 0.03 * x)) for x in steps), rail, thick * 0.8
            )
        )
    return "".join(parts)


def skatepark(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a skatepark: ramps and rails of concrete before a wall with bright graffiti."""
    brush = Brush(frame)
    grey = lit("#c3c1be", light)
    shade = mix(grey, "#5b5660", 0.3)
    colours = ("#e0567a", "#f2b84a", "#4fa8c9", "#7fbf5f", "#9a7ad0")
    start = dice.evenly().part("skatepark").whole("colour", 0, 0, 4)
    parts = [
        brush.box(0, 0.72, 1, 1.02, lit("#d9cfc0", light)),
        bands(
            frame.horizon,
            frame.height,
            frame.width,
            [(0, mix(grey, light.haze, 0.2), 1), (1, grey, 1)],
        ),
    ]
    for at in range(5):
        x, colour = 0.1 + 0.2 * at, lit(colours[(at + start) % 5], light)
        parts.append(brush.disc(x, 0.86, 0.06, colour, 0.3, 0.6))
        parts.append(
            brush.shape(
                ((x - 0.09, 0.94), (x - 0.04, 0.8), (x, 0.92), (x + 0.05, 0.78), (x + 0.09, 0.95)),
                mix(colour, "#ffffff", 0.35),
            )
        )
    for side in (0, 1):

        def across(x: float, side: int = side) -> float:
            return 1 - x if side else x

        curve = (
            (0, 0.66),
            (0.1, 0.66),
            (0.13, 0.86),
            (0.18, 1.04),
            (0.26, 1.16),
            (0.36, 1.22),
            (0, 1.22),
        )
        parts.append(brush.shape([(across(x), y) for x, y in curve], grey))
        parts.append(
            brush.shape(
                [(across(x), y) for x, y in ((0, 0.66), (0.1, 0.66), (0.1, 0.7), (0, 0.7))], shade
            )
        )
        inner = ((0.1, 0.7), (0.13, 0.88), (0.18, 1.05), (0.26, 1.165), (0.36, 1.22))
        parts.append(brush.lines(([(across(x), y) for x, y in inner],), "#e0b04a", 8))
    parts.append(
        brush.lines(
            (
                ((0.42, 1.04), (0.42, 1.12)),
                ((0.58, 1.04), (0.58, 1.12)),
                ((0.4, 1.04), (0.6, 1.04)),
            ),
            lit("#7f868f", light),
            9,
        )
    )
    parts.append(brush.lines((((0, y), (1, y)) for y in (1.34, 1.6, 1.86)), shade, 3, 0.5))
    return "".join(parts)
