"""What frames a view at our side of the picture: a tree at its edge, a fir, reeds in a corner."""

from imgkit.local.painter.background.forest import edge_tree
from imgkit.local.painter.background.shapes import Frame, lit, mix, scatter
from imgkit.local.painter.background.trees import WOODS, fir
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light

_WOODED = frozenset({"meadow", "city", "mountains"})
_REEDY = frozenset({"meadow", "city", "mountains", "beach", "lake", "river", "desert"})
_ROOM = 0.1  # of the width has to be free for a tree
_ALIKE = 0.02


def foreground(  # noqa: PLR0917 (all parts of the background are asked in this order)
    kind: str,
    dice: Dice,
    light: Light,
    width: float,
    height: float,
    horizon: float,
    free: tuple[float, float] = (1.0, 1.0),
    season: str | None = None,
    unwanted: tuple[str, ...] = (),
) -> str:
    """Paint what frames a view, at the side where it hides least; often that is nothing.

    Args:
        kind: The ground of the picture.
        dice: What chooses it.
        light: The light of the hour.
        width: Of the picture, in pixels.
        height: Of the picture, in pixels.
        horizon: The y of the horizon, in pixels.
        free: Which share of the width is free on the left and on the right.
        season: The season, where leaves have another colour in it.
        unwanted: What the prompt wants to be without: kinds of things.

    Returns:
        An SVG fragment in picture pixels.
    """
    frame = Frame(width, height, horizon, season=season)
    even = dice.evenly().part("foreground")
    shown = even.choose("framed", (False, True), (3, 4))
    if not shown or not WOODS.isdisjoint(unwanted):
        return ""
    either = even.choose("left", (True, False))
    left = either if abs(free[0] - free[1]) < _ALIKE else free[0] > free[1]
    if kind in _WOODED and max(free) > _ROOM:
        drawn = edge_tree(dice, light, frame, 1, 0.42)
    elif kind == "snow" and max(free) > _ROOM:
        place = (0.13 * width, 0.96 * height, 0.86 * height)
        drawn = fir(*place, lit("#35645e", light), snowy=True)
    elif kind in _REEDY:
        drawn = _reeds(dice, light, frame, kind)
    else:
        drawn = ""
    return drawn if left else f'<g transform="translate({width:.0f} 0) scale(-1 1)">{drawn}</g>'


def _reeds(dice: Dice, light: Light, frame: Frame, kind: str) -> str:
    """Long blades in the lower left corner."""
    dry = kind in {"beach", "desert"}
    green = lit("#a9a058" if dry else "#4f8a48", light)
    paths = ["", ""]
    for at, (across, along, other) in enumerate(scatter(dice, "reeds", 44)):
        x = across**1.6 * 0.42 * frame.width - 0.02 * frame.width
        tall = (0.3 - 0.2 * across) * frame.height * (0.6 + 0.6 * other)
        bend, half = (along - 0.35) * tall * 0.8, 0.022 * tall + 1
        paths[at % 2] += (
            f"M{x - half:.1f} {frame.height + 2:.1f}q{bend * 0.2:.1f} {-tall * 0.6:.1f} "
            f"{bend + half:.1f} {-tall:.1f}q{half * 1.4 - bend * 0.55:.1f} {tall * 0.45:.1f} "
            f"{half - bend:.1f} {tall:.1f}z"
        )
    dark, bright = mix(green, "#4f4a30", 0.4), mix(green, lit("#e6dc92", light), 0.35)
    return f'<path d="{paths[0]}" fill="{dark}"/><path d="{paths[1]}" fill="{bright}"/>'
