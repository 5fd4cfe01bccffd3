"""Strange worlds: Mars, the Moon, and land of lava."""

from imgkit.local.painter.background.brush import Brush
from imgkit.local.painter.background.shapes import Frame, bands, mix, scatter
from imgkit.local.painter.background.sites.wilds import mesa
from imgkit.local.painter.background.space import stars
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light


def mars(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint Mars: red sand and rocks under a sky of dust, with two small moons."""
    brush = Brush(frame)
    sky = ((0, "#7a4a4f", 1.0), (0.6, "#d08a62", 1.0), (1, "#f0bd8a", 1.0))
    if light.lamps:
        sky = ((0, "#1c1426", 1.0), (0.6, "#4a2a34", 1.0), (1, "#8a4a3c", 1.0))
    parts = [bands(0, frame.horizon, frame.width, sky), stars(dice, frame) if light.lamps else ""]
    parts += [
        brush.disc(0.22, 0.2, 0.022, "#e8d3c0", 0.3),
        brush.disc(0.31, 0.12, 0.012, "#e8d3c0", 0.3),
    ]
    for x, wide, top in ((0.14, 0.16, 0.8), (0.5, 0.22, 0.86), (0.86, 0.18, 0.74)):
        parts.append(mesa(brush, mix("#b5533a", "#f0bd8a", 0.4), x, wide, top, 1.0))
    parts.append(
        bands(frame.horizon, frame.height, frame.width, [(0, "#cf7a4f", 1), (1, "#a8472f", 1)])
    )
    return "".join(parts) + _pitted(dice, brush, "#8f3a28", "#e09a6c")


def moon(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint the Moon: grey dust with craters, and the Earth in a black sky."""
    brush = Brush(frame)
    x = dice.evenly().part("moon").choose("earth", (0.24, 0.76, 0.6))
    parts = [
        bands(0, frame.horizon, frame.width, [(0, "#0d0c1c", 1), (1, "#1f1f38", 1)]),
        stars(dice, frame),
        brush.disc(x, 0.32, 0.085, "#4f94d0", 0.3),
        brush.shape(
            (
                (x - 0.05, 0.27),
                (x - 0.01, 0.23),
                (x + 0.03, 0.27),
                (x + 0.01, 0.33),
                (x - 0.03, 0.32),
            ),
            "#6fae62",
            0,
        ),
        brush.shape(
            ((x + 0.02, 0.36), (x + 0.06, 0.34), (x + 0.05, 0.42), (x + 0.01, 0.42)), "#6fae62", 0
        ),
        brush.lines(
            (((x - 0.06, 0.36), (x - 0.01, 0.37)), ((x - 0.01, 0.21), (x + 0.04, 0.22))),
            "#ffffff",
            7,
            0.9,
        ),
        brush.shape(
            (
                (0, 1.02),
                (0, 0.9),
                (0.2, 0.84),
                (0.34, 0.95),
                (0.6, 0.88),
                (0.85, 0.96),
                (1, 0.86),
                (1, 1.02),
            ),
            "#8f9098",
            0,
        ),
        bands(frame.horizon, frame.height, frame.width, [(0, "#b5b6bc", 1), (1, "#d3d3d6", 1)]),
    ]
    return "".join(parts) + _pitted(dice, brush, "#8f9098", "#ececee")


def _pitted(dice: Dice, brush: Brush, dark: str, bright: str) -> str:
    """Craters and stones, small far away and large at our feet."""
    parts = []
    for x, y, other in sorted(scatter(dice, "craters", 22), key=lambda one: one[1]):
        size = (0.012 + 0.07 * y) * (0.5 + other)
        down = 1.05 + 0.95 * y**1.4
        if other > 0.55:
            parts.append(
                brush.disc(x, down, size, dark, 0, 0.3)
                + brush.disc(x, down + 0.012, size * 0.86, mix(dark, bright, 0.35), 0, 0.26)
            )
        else:
            parts.append(brush.disc(x, down, size * 0.34, mix(dark, bright, 0.4), 0.4, 0.7))
    return "".join(parts)


def lava(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint land of lava: black rock with glowing cracks below a smoking volcano."""
    brush = Brush(frame)
    x = dice.evenly().part("lava").choose("volcano", (0.3, 0.7, 0.5))
    rock = "#4a4048"
    parts = [bands(0, frame.horizon, frame.width, [(0, "#5a3038", 0.55), (1, "#e8784a", 0.55)])]
    for at, (dx, y, size) in enumerate(
        (
            (0.0, 0.2, 0.06),
            (0.05, 0.12, 0.08),
            (-0.05, 0.08, 0.09),
            (0.1, 0.03, 0.11),
            (-0.1, -0.02, 0.12),
        )
    ):
        parts.append(brush.disc(x + dx, y, size, mix("#6f626a", "#3a3036", 0.15 * at), 0, 0.8))
    parts += [
        brush.shape(
            (
                (x - 0.42, 1.0),
                (x - 0.1, 0.3),
                (x - 0.05, 0.27),
                (x + 0.05, 0.27),
                (x + 0.1, 0.3),
                (x + 0.44, 1.0),
            ),
            mix(rock, "#7a5a5a", 0.3),
        ),
        brush.shape(
            (
                (x - 0.06, 0.28),
                (x + 0.06, 0.28),
                (x + 0.045, 0.44),
                (x + 0.07, 0.62),
                (x + 0.02, 0.56),
                (x, 0.8),
                (x - 0.03, 0.52),
                (x - 0.06, 0.58),
                (x - 0.045, 0.4),
            ),
            "#f2712f",
            0.2,
        ),
        brush.shape(
            ((x - 0.04, 0.28), (x + 0.04, 0.28), (x + 0.02, 0.46), (x, 0.6), (x - 0.02, 0.44)),
            "#ffc24a",
            0,
        ),
        bands(
            frame.horizon,
            frame.height,
            frame.width,
            [(0, mix(rock, "#8a5a50", 0.3), 1), (1, "#332a30", 1)],
        ),
    ]
    cracks = (
        ((-0.1, 1.3), (0.16, 1.24), (0.3, 1.36), (0.5, 1.26), (0.74, 1.36), (1.1, 1.22)),
        ((0.12, 2.0), (0.24, 1.7), (0.2, 1.55), (0.3, 1.36)),
        ((0.88, 2.0), (0.8, 1.72), (0.86, 1.5), (0.74, 1.36)),
        ((x, 1.0), (x + 0.04, 1.1), (x - 0.03, 1.16), (0.5, 1.26)),
    )
    return "".join(parts) + brush.lines(cracks, "#d9482a", 30) + brush.lines(cracks, "#ffb03f", 13)
