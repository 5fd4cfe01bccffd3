"""Where one watches and is watched: a theatre stage, a cinema, a circus ring, a disco, a museum."""

from itertools import pairwise

from imgkit.local.painter.background.brush import Brush
from imgkit.local.painter.background.floors import floor
from imgkit.local.painter.background.shapes import Frame, bands, mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light

_CROWD = ("#4a3a4f", "#3f3347", "#55405a")


def stage(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint a stage as one sees it from the hall: curtains, spotlights and boards."""
    brush = Brush(frame)
    even = dice.evenly().part("stage")
    cloth = even.choose("curtain", ("#a8343c", "#7d2f57", "#2f4f8a"), (4, 2, 2))
    parts = [
        bands(
            0, frame.horizon, frame.width, [(0, "#241a2e", 1), (1, mix(cloth, "#241a2e", 0.6), 1)]
        ),
        bands(frame.horizon, frame.height, frame.width, [(0, "#8a5f3f", 1), (1, "#c08a58", 1)]),
        brush.lines(
            (((0.5 + x * 0.5, 1), (0.5 + x, 2)) for x in _steps(-1, 1, 14)), "#6b4428", 2, 0.5
        ),
    ]
    for x, lean, colour in ((0.3, 0.1, "#ffe9a8"), (0.5, 0, "#fff4d0"), (0.7, -0.1, "#ffd9e4")):
        beam = (
            (x - 0.015, 0.08),
            (x + 0.015, 0.08),
            (x + lean + 0.17, 1.6),
            (x + lean - 0.17, 1.6),
        )
        parts.append(brush.shape(beam, colour, 0, 0.13))
        parts.append(brush.disc(x + lean, 1.6, 0.17, colour, 0, 0.24, 0.22))
        parts.append(brush.box(x - 0.02, 0.04, x + 0.02, 0.1, "#3f3a44"))
    parts += [_curtain(brush, cloth, side) for side in (0, 1)]
    scallops = "".join(
        brush.curve(((x, 0.0), (x + 0.05, 0.36), (x + 0.1, 0.0))) + "Z" for x in _steps(0, 0.9, 10)
    )
    return (
        "".join(parts)
        + brush.path(scallops, mix(cloth, "#ffffff", 0.08))
        + brush.box(0, 0, 1, 0.045, "#d9a94e")
    )


def _steps(first: float, last: float, count: int) -> list[float]:
    return [first + (last - first) * at / (count - 1) for at in range(count)]


def _curtain(brush: Brush, cloth: str, side: int) -> str:
    def across(x: float) -> float:
        return 1 - x if side else x

    folds = "".join(
        brush.shape(
            [
                (across(x), 0),
                (across(x + 0.045), 0),
                (across((x + 0.045) * 0.9), 1.12),
                (across(x * 0.9), 1.12),
            ],
            mix(cloth, "#000000" if at % 2 else "#ffffff", 0.16 if at % 2 else 0.05),
            0,
        )
        for at, x in enumerate(_steps(0, 0.135, 4))
    )
    left, right = sorted((across(0), across(0.165)))
    return folds + brush.box(left, 0.56, right, 0.6, "#d9a94e")


def cinema(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint a cinema: the bright screen with a film on it, and rows of red seats before it."""
    brush = Brush(frame)
    even = dice.evenly().part("cinema")
    film = even.choose("film", ("#7fb8d9", "#e8a06f", "#4f4a8a"), (3, 2, 2))
    parts = [
        bands(0, frame.horizon, frame.width, [(0, "#2a2238", 1), (1, "#40324f", 1)]),
        bands(frame.horizon, frame.height, frame.width, [(0, "#3a2d45", 1), (1, "#231c2c", 1)]),
        brush.box(0.12, 0.1, 0.88, 0.84, "#f4f1ea"),
        brush.box(0.14, 0.13, 0.86, 0.81, film, 0),
        brush.disc(0.7, 0.3, 0.05, "#ffe9a0", 0),
        brush.shape(
            (
                (0.14, 0.81),
                (0.14, 0.6),
                (0.32, 0.4),
                (0.5, 0.64),
                (0.64, 0.5),
                (0.86, 0.7),
                (0.86, 0.81),
            ),
            mix(film, "#2f4a4f", 0.55),
            0,
        ),
        brush.shape(
            ((0.14, 0.81), (0.14, 0.72), (0.86, 0.76), (0.86, 0.81)), mix(film, "#2f4a2f", 0.75), 0
        ),
    ]
    parts += [
        brush.glow(x, 0.5, 0.09, "#ffcf8a") + brush.box(x - 0.012, 0.46, x + 0.012, 0.56, "#e8b860")
        for x in (0.05, 0.95)
    ]
    for row, (y, size) in enumerate(((1.06, 0.075), (1.2, 0.09), (1.4, 0.11))):
        for at in range(-1, int(1 / size) + 2):
            x = (at + row % 2 / 2) * size
            parts.append(_seat(brush, x, y, size, mix("#a8323a", "#231c2c", 0.28 - 0.1 * row)))
    return "".join(parts)


def _seat(brush: Brush, x: float, y: float, size: float, colour: str) -> str:
    top = y - 1.25 * size
    left, right = x + 0.08 * size, x + 0.92 * size
    return brush.shape(
        (
            (left, y + 0.6 * size),
            (left, top + 0.25 * size),
            (left + 0.16 * size, top),
            (right - 0.16 * size, top),
            (right, top + 0.25 * size),
            (right, y + 0.6 * size),
        ),
        colour,
    )


def circus_ring(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint the inside of a circus: the tent above, rows of people, and the ring of sand."""
    brush = Brush(frame)
    red = dice.evenly().part("circus").choose("red", ("#c9453f", "#3f6fae", "#c98a2f"), (4, 2, 2))
    parts = [bands(0, frame.horizon, frame.width, [(0, "#f6e8c8", 1), (1, "#e4cda2", 1)])]
    edges = _steps(-1.2, 2.2, 18)
    for at, (left, right) in enumerate(pairwise(edges)):
        if at % 2:
            parts.append(brush.shape(((0.5, -0.25), (left, 0.62), (right, 0.62)), red, 0))
    parts.append(brush.box(0, 0.56, 1, 1, "#5a3f4f", 0))
    for row in range(3):
        y = 0.64 + 0.11 * row
        heads = "".join(
            brush.disc(
                x + row % 2 * 0.02, y, 0.017, ("#e8bd96", "#b98560", "#8a5f43")[(at + row) % 3], 0
            )
            + brush.box(
                x - 0.02 + row % 2 * 0.02,
                y + 0.03,
                x + 0.02 + row % 2 * 0.02,
                y + 0.1,
                ("#4f7fb0", "#d9a94e", "#7fa56f", "#c9788f")[(at * 3 + row) % 4],
                0,
            )
            for at, x in enumerate(_steps(0, 1, 24))
        )
        parts.append(heads)
    flags = "".join(
        brush.shape(
            ((x, 0.5), (x + 0.05, 0.5), (x + 0.025, 0.59)),
            ("#f2c94c", "#5f9fc0", "#e0736a")[at % 3],
            0,
        )
        for at, x in enumerate(_steps(0, 0.96, 17))
    )
    parts += [
        flags,
        bands(frame.horizon, frame.height, frame.width, [(0, "#8a6248", 1), (1, "#6f4c38", 1)]),
        brush.disc(0.5, 1.55, 0.62, red, 0.4, 0.44),
        brush.disc(0.5, 1.53, 0.585, "#f6ecd4", 0.2, 0.42),
        brush.disc(0.5, 1.53, 0.56, red, 0.2, 0.4),
        brush.disc(0.5, 1.54, 0.535, "#e8c98f", 0.3, 0.385),
    ]
    for x, lean in ((0.14, 0.2), (0.86, -0.2)):
        parts.append(
            brush.shape(
                ((x - 0.01, 0.1), (x + 0.01, 0.1), (x + lean + 0.16, 1.5), (x + lean - 0.16, 1.5)),
                "#fff3c4",
                0,
                0.16,
            )
        )
    return "".join(parts)


def disco(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint a disco: coloured beams in the dark, loudspeakers, and a floor of shining tiles."""
    brush = Brush(frame)
    colours = ("#f06fb4", "#6fc9f0", "#f2d35f", "#9a7ff0", "#7fe0a0")
    start = dice.evenly().part("disco").whole("colour", 0, 0, 4)
    parts = [
        bands(0, frame.horizon, frame.width, [(0, "#1c1436", 1), (1, "#3a2560", 1)]),
        bands(frame.horizon, frame.height, frame.width, [(0, "#2a1d4a", 1), (1, "#191030", 1)]),
    ]
    for at, lean in enumerate((-0.5, -0.22, 0.04, 0.3, 0.55)):
        x = 0.1 + 0.2 * at
        beam = (
            (x - 0.01, 0),
            (x + 0.01, 0),
            (x - lean * 0.5 + 0.1, 1.3),
            (x - lean * 0.5 - 0.1, 1.3),
        )
        parts.append(brush.shape(beam, colours[(at + start) % 5], 0, 0.22))
    depths = (1.04, 1.14, 1.28, 1.46, 1.7, 2.02)
    for row, (far, near) in enumerate(pairwise(depths)):
        for at in range(-5, 6):
            if (at + row) % 2:
                corners = [(0.5 + at * 0.13 * (y - 0.55), y) for y in (far, near)]
                right = [(0.5 + (at + 1) * 0.13 * (y - 0.55), y) for y in (near, far)]
                parts.append(
                    brush.shape([*corners, *right], colours[(at * 2 + row + start) % 5], 0, 0.5)
                )
    for x in (0.09, 0.91):
        parts.append(brush.box(x - 0.08, 0.5, x + 0.08, 1.03, "#2c2438"))
        parts.append(brush.disc(x, 0.64, 0.035, "#4f455f") + brush.disc(x, 0.64, 0.014, "#8a7f9a"))
        parts.append(brush.disc(x, 0.86, 0.06, "#4f455f") + brush.disc(x, 0.86, 0.026, "#8a7f9a"))
    parts.append(
        brush.lines((((0.5, 0), (0.5, 0.12)),), "#9a93a8", 3)
        + brush.disc(0.5, 0.2, 0.075, "#c9d3e8")
    )
    for at in range(24):
        x, y = 0.5 + 0.055 * ((at * 0.618) % 1 * 2 - 1), 0.2 + 0.075 * ((at * 0.414) % 1 * 2 - 1)
        parts.append(
            brush.box(x - 0.008, y - 0.008, x + 0.008, y + 0.008, (*colours, "#ffffff")[at % 6], 0)
        )
    return "".join(parts)


def museum(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint a museum: paintings in golden frames, busts on pedestals, and a rope before them."""
    brush = Brush(frame)
    even = dice.evenly().part("museum")
    wall = even.choose("wall", ("#8f3f42", "#3f6a5f", "#dcd6ca"), (3, 3, 2))
    parts = [
        bands(0, frame.horizon, frame.width, [(0, mix(wall, "#2c2228", 0.2), 1), (1, wall, 1)]),
        floor(dice, frame, tiled=True),
        brush.box(0, 0.92, 1, 1, mix(wall, "#ffffff", 0.5), 0),
        brush.box(0, 0, 1, 0.06, "#efe6d2"),
    ]
    for x, wide, top, low, sky in (
        (0.2, 0.13, 0.2, 0.6, "#9fc9e0"),
        (0.5, 0.1, 0.16, 0.66, "#d9b07f"),
        (0.8, 0.13, 0.22, 0.58, "#c9d3a0"),
    ):
        parts.append(brush.box(x - wide, top, x + wide, low, "#d0a24c"))
        parts.append(brush.box(x - wide + 0.022, top + 0.05, x + wide - 0.022, low - 0.05, sky))
        left, right, foot = x - wide + 0.022, x + wide - 0.022, low - 0.05
        if wide > 0.12:
            hills = (
                (left, foot),
                (left, foot - 0.12),
                (x - 0.03, foot - 0.2),
                (x + 0.03, foot - 0.1),
                (right, foot - 0.15),
                (right, foot),
            )
            parts.append(
                brush.shape(hills, mix(sky, "#3f5f4a", 0.6), 0)
                + brush.disc(x + 0.05, top + 0.13, 0.016, "#fff0b0", 0)
            )
        else:
            parts.append(
                brush.shape(
                    (
                        (x - 0.06, foot),
                        (x - 0.035, foot - 0.14),
                        (x + 0.035, foot - 0.14),
                        (x + 0.06, foot),
                    ),
                    "#4f3f5f",
                    0,
                )
            )
            parts.append(
                brush.disc(x, foot - 0.2, 0.03, "#efc9a4", 0.2, 1.25)
                + brush.disc(x, foot - 0.245, 0.028, "#5a3f30", 0, 0.6)
            )
    for x in (0.035, 0.35, 0.65, 0.965):
        parts.append(brush.box(x - 0.03, 0.76, x + 0.03, 1.04, "#efe9dc"))
        parts.append(
            brush.disc(x, 0.6, 0.024, "#f8f4ea", 0.3, 1.2)
            + brush.shape(
                ((x - 0.035, 0.76), (x - 0.02, 0.67), (x + 0.02, 0.67), (x + 0.035, 0.76)),
                "#f8f4ea",
            )
        )
    posts = _steps(0.06, 0.94, 5)
    for left, right in pairwise(posts):
        parts.append(
            brush.stroke(
                brush.curve(((left, 0.98), ((left + right) / 2, 1.1), (right, 0.98))), "#a8323a", 9
            )
        )
    return "".join(parts) + brush.lines((((x, 0.97), (x, 1.12)) for x in posts), "#c9a04c", 8)
