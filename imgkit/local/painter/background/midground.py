"""What lies between the horizon and us: a path, a fence, trees at the side, bushes, a wide lawn."""

from collections.abc import Callable, Mapping, Sequence

from imgkit.local.painter.background.shapes import Frame, lit, mix, scatter
from imgkit.local.painter.background.trees import fir, tree
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light
from imgkit.local.painter.seasons import leaves

_Feature = Callable[[Dice, Light, Frame], str]


def midground(dice: Dice, light: Light, frame: Frame, features: Mapping[str, float]) -> str:
    """Paint one of the features that a place can have, so that one meadow is not like another.

    Args:
        dice: What chooses the feature, and its side.
        light: The light of the hour.
        frame: The picture.
        features: How likely each feature is.

    Returns:
        An SVG fragment.
    """
    even = dice.evenly().part("midground")
    unwanted = {one for kind in frame.unwanted for one in _SHOWING.get(kind, ())}
    wanted = {name: share for name, share in features.items() if name not in unwanted}
    if not wanted:
        return ""
    name = even.choose("feature", tuple(wanted), tuple(wanted.values()))
    drawn = _FEATURES[name](dice.part(name), light, frame)
    if not drawn or not even.choose("feature side", (False, True), (3, 3)):
        return drawn
    return f'<g transform="translate({frame.width:.0f} 0) scale(-1 1)">{drawn}</g>'


def _nothing(_dice: Dice, _light: Light, _frame: Frame) -> str:
    return ""


def _path(dice: Dice, light: Light, frame: Frame) -> str:
    """A path that winds from our feet to the horizon."""
    start, bend, end = (
        dice.number("start", 0.1, 0.2, 0.4),
        dice.number("bend", 0.6, 0.8, 0.95),
        dice.number("end", 0.2, 0.38, 0.6),
    )

    def edge(side: float) -> str:
        """Half of the path, from our feet (broad) to the horizon (narrow)."""
        places = (
            (start + 0.15 * side, 1.0),
            (bend + 0.085 * side, 0.62),
            (bend - 0.12 + 0.05 * side, 0.33),
            (end - 0.1 + 0.024 * side, 0.2),
            (end + 0.006 * side, 0.02),
        )
        (x0, y0), (x1, y1), (x2, y2), (x3, y3), (x4, y4) = (
            (x * frame.width, frame.horizon + y * frame.depth) for x, y in places
        )
        forth = f"{x0:.1f} {y0:.1f}C{x1:.1f} {y1:.1f} {x1:.1f} {y2:.1f} {x2:.1f} {y2:.1f}"
        forth += f"S{x3:.1f} {y3 + 0.05 * frame.depth:.1f} {x4:.1f} {y4:.1f}"
        back = f"L{x4:.1f} {y4:.1f}C{x3:.1f} {y3 + 0.05 * frame.depth:.1f} "
        back += f"{2 * x2 - x1:.1f} {y2:.1f} {x2:.1f} {y2:.1f}C{x1:.1f} {y2:.1f} "
        return f"M{forth}" if side < 0 else f"{back}{x1:.1f} {y1:.1f} {x0:.1f} {y0:.1f}Z"

    sand = mix(lit("#ecd9ac", light), light.haze, 0.12)
    return (
        f'<path d="{edge(-1)}{edge(1)}" fill="{sand}" stroke="{lit("#b99a66", light)}" '
        f'stroke-opacity=".5" stroke-width="{4 * frame.unit:.1f}"/>'
    )


def _fence(dice: Dice, light: Light, frame: Frame) -> str:
    """A fence of posts and two rails, from the side of the picture to somewhere."""
    y, tall = frame.horizon + 0.13 * frame.depth, 0.13 * frame.depth
    end = dice.number("end", 0.35, 0.6, 1.05) * frame.width
    wood = mix(lit(dice.choose("wood", ("#a98560", "#f1ead9", "#8f8a80")), light), light.haze, 0.25)
    slope, step = dice.number("slope", -0.05, 0.0, 0.05) * frame.depth, 0.085 * frame.width
    posts, x = "", -step / 2
    while x < end:
        level = y + slope * x / frame.width
        posts += (
            f"M{x:.1f} {level:.1f}v{-tall:.1f}l{tall * 0.08:.1f} {-tall * 0.1:.1f}l"
            f"{tall * 0.08:.1f} {tall * 0.1:.1f}v{tall:.1f}Z"
        )
        x += step
    fall = slope * (x - step) / frame.width
    rails = "".join(
        f"M{-step:.1f} {y - tall * up:.1f}L{x - step + tall * 0.3:.1f} {y + fall - tall * up:.1f}"
        f"v{tall * 0.13:.1f}L{-step:.1f} {y - tall * (up - 0.13):.1f}Z"
        for up in (0.82, 0.45)
    )
    line = f'stroke="{mix(wood, "#5b4636", 0.4)}" stroke-width="{1.4 * frame.unit:.1f}"'
    return f'<path d="{rails}" fill="{wood}" {line}/><path d="{posts}" fill="{wood}" {line}/>'


def _grove(dice: Dice, light: Light, frame: Frame) -> str:
    """A few round trees at one side."""
    return _trees(dice, light, frame, ((0.02, 0.06, 0.7), (0.2, 0.03, 0.52), (0.1, 0.12, 0.86)))


def _avenue(dice: Dice, light: Light, frame: Frame) -> str:
    """A tree at each side, one nearer than the other."""
    return _trees(dice, light, frame, ((0.9, 0.04, 0.5), (1.0, 0.05, 0.62), (0.05, 0.12, 0.95)))


def _trees(
    dice: Dice, light: Light, frame: Frame, places: Sequence[tuple[float, float, float]]
) -> str:
    green = dice.choose("green", ("#5f9a4e", "#4f8a56", "#7fa84f"))
    size = min(0.62 * frame.horizon, 0.42 * frame.height) * dice.number("size", 0.8, 0.95, 1.1)
    drawn = []
    for at, (across, depth, tall) in enumerate(places):
        x = (across + dice.number(f"tree {at}", -0.03, 0, 0.03)) * frame.width
        crown = mix(leaves(lit(green, light), frame.season, at), light.haze, 0.34 - 1.6 * depth)
        drawn.append(tree(x, frame.horizon + depth * frame.depth, tall * size, crown))
    return "".join(drawn)


def _firs(dice: Dice, light: Light, frame: Frame, *, snowy: bool = False) -> str:
    """Firs at one side, larger towards us."""
    size = min(0.7 * frame.horizon, 0.45 * frame.height) * dice.number("size", 0.85, 1, 1.1)
    colour, drawn = lit("#3f7068", light), []
    places = ((0.3, 0.02, 0.42), (0.2, 0.05, 0.6), (0.0, 0.05, 0.75), (0.1, 0.12, 1.0))
    for at, (across, depth, tall) in enumerate(places):
        x = (across + dice.number(f"fir {at}", -0.03, 0, 0.03)) * frame.width
        tint = mix(colour, light.haze, 0.4 - 2 * depth)
        drawn.append(fir(x, frame.horizon + depth * frame.depth, tall * size, tint, snowy=snowy))
    return "".join(drawn)


def _snowy_firs(dice: Dice, light: Light, frame: Frame) -> str:
    return _firs(dice, light, frame, snowy=True)


def _bushes(dice: Dice, light: Light, frame: Frame) -> str:
    """Round bushes here and there, and a hedge of them at one side."""
    green, paths = lit("#5f9550", light), ["", ""]
    for at, (across, along, other) in enumerate(scatter(dice, "bushes", 14)):
        depth = 0.04 + 0.14 * along
        x, y = (across**1.4 * 0.9) * frame.width, frame.horizon + depth * frame.depth
        radius = frame.depth * (0.04 + 0.28 * depth) * (0.7 + 0.6 * other)
        for dx, share in ((-0.9, 0.7), (0.0, 1.0), (0.85, 0.75)):
            size = radius * share
            paths[at % 2] += (
                f"M{x + dx * radius - size:.1f} {y:.1f}a{size:.1f} {size:.1f} 0 0 1 "
                f"{2 * size:.1f} 0z"
            )
    tints = (mix(green, light.haze, 0.2), mix(mix(green, "#2f6b4a", 0.3), light.haze, 0.2))
    return "".join(
        f'<path d="{data}" fill="{leaves(tint, frame.season, at)}"/>'
        for at, (data, tint) in enumerate(zip(paths, tints, strict=True))
    )


def _blossoms(dice: Dice, light: Light, frame: Frame) -> str:
    """Flowers scattered over the grass, small at the horizon and larger at our feet."""
    if frame.season in {"autumn", "winter"}:
        return _grove(dice, light, frame)
    colours = dice.choose("colours", (("#fffdf2", "#ffe27a"), ("#f2a7c0", "#fffdf2"), ("#b9a3e3",)))
    paths = dict.fromkeys(colours, "")
    for at, (across, along, other) in enumerate(scatter(dice, "flowers", 110)):
        depth = along**1.5
        size = (1.6 + 7 * depth) * frame.unit * (0.7 + 0.6 * other)
        x, y = across * frame.width, frame.horizon + frame.depth * (0.05 + 0.93 * depth)
        paths[colours[at % len(colours)]] += (
            f"M{x - size:.1f} {y:.1f}a{size:.1f} {size * 0.8:.1f} 0 1 1 {2 * size:.1f} 0"
            f"a{size:.1f} {size * 0.8:.1f} 0 1 1 {-2 * size:.1f} 0z"
        )
    return "".join(
        f'<path d="{data}" fill="{lit(colour, light)}"/>' for colour, data in paths.items()
    )


def _boulders(dice: Dice, light: Light, frame: Frame) -> str:
    """Grey boulders at one side, lit from above."""
    rock = lit("#a09c98", light)
    light_side, dark = "", ""
    for across, depth, size in ((0.03, 0.16, 1.0), (0.16, 0.08, 0.7), (0.3, 0.05, 0.4)):
        x = (across + dice.number(f"boulder {size}", -0.03, 0, 0.04)) * frame.width
        y, half = frame.horizon + depth * frame.depth, 0.17 * size * frame.depth
        top = (
            f"{x - half * 0.8:.1f} {y - half * 0.7:.1f}L{x - half * 0.2:.1f} {y - half * 1.1:.1f}"
            f"L{x + half * 0.6:.1f} {y - half * 0.8:.1f}L"
        )
        dark += f"M{x - half:.1f} {y:.1f}L{top}{x + half:.1f} {y:.1f}Z"
        light_side += f"M{top}{x:.1f} {y - half * 0.6:.1f}Z"
    return (
        f'<path d="{dark}" fill="{mix(rock, "#5b5a66", 0.25)}"/>'
        f'<path d="{light_side}" fill="{mix(rock, "#ffffff", 0.25)}"/>'
    )


_FEATURES: Mapping[str, _Feature] = {
    "nothing": _nothing,
    "path": _path,
    "fence": _fence,
    "grove": _grove,
    "avenue": _avenue,
    "firs": _firs,
    "snowy firs": _snowy_firs,
    "bushes": _bushes,
    "blossoms": _blossoms,
    "boulders": _boulders,
}

_WOODED = ("grove", "avenue", "firs", "snowy firs")
_SHOWING: Mapping[str, Sequence[str]] = {
    "tree": _WOODED,
    "fir": _WOODED,
    "bush": ("bushes",),
    "fence": ("fence",),
    "flower": ("blossoms",),
    "rock": ("boulders",),
}
"""The features that show what a prompt may be without."""
