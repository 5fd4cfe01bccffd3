"""Flowers in perspective: many small ones far away, a few large ones at our feet."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from imgkit.local.painter.background.blooms import BLOOMS, Bloom
from imgkit.local.painter.background.shapes import Frame, lit, mix, scatter
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light

Box = tuple[float, float, float, float]

_FAR, _NEAR = 12.0, 38.0
"""Head sizes in pixels of a 1024 picture: below the first a dot, above the second every detail."""

_GREEN, _DARK_GREEN = "#6aa651", "#3f7f41"


def flowers(  # noqa: PLR0917 (all parts of the background are asked in this order)
    kind: str,
    dice: Dice,
    light: Light,
    width: float,
    height: float,
    horizon: float,
    keep_clear: Sequence[Box],
    colours: Sequence[str] = (),
) -> str:
    """Let flowers grow on the ground.

    Args:
        kind: ``"daffodils"``, ``"tulips"``, ``"poppies"``, ``"roses"``, ``"sunflowers"`` or
            ``"daisies"``; any other kind is daisies.
        dice: What places the flowers.
        light: The light of the hour, which far flowers fade into.
        width: Of the picture, in pixels.
        height: Of the picture, in pixels.
        horizon: The y of the horizon, in pixels.
        keep_clear: Boxes (left, top, right, bottom), in pixels, in which no flower shows.
        colours: The colours asked for, as ``#rrggbb``; none leaves those that the kind comes in.

    Returns:
        An SVG fragment in picture pixels.
    """
    frame = Frame(width, height, horizon)
    kind = kind if kind in BLOOMS else "daisies"
    bloom = replace(BLOOMS[kind], colours=tuple(colours) or BLOOMS[kind].colours)
    near = []
    far: list[tuple[float, float, float, int]] = []
    for x, y, size, variant in _places(dice.part(kind), frame, bloom, keep_clear):
        if size < _FAR * frame.unit:
            far.append((x, y, size, variant))
        else:
            detail = "near" if size > _NEAR * frame.unit else "middle"
            lean = (variant * 7 % 5 - 2) * 4
            flip = size if variant % 2 else -size
            near.append(
                f'<use href="#background-{kind}-{detail}{variant % len(bloom.colours)}" '
                f'transform="translate({x:.1f} {y:.1f}) rotate({lean}) scale({flip:.2f} '
                f'{size:.2f})"/>'
            )
    return _definitions(kind, bloom, light) + _dots(bloom, light, far) + "".join(near)


def _places(
    dice: Dice, frame: Frame, bloom: Bloom, keep_clear: Sequence[Box]
) -> Iterable[tuple[float, float, float, int]]:
    """Yield x, y, size and a number for the variant of each flower, the farthest first."""
    grown = []
    for count, power, name in ((210, 1.7, "flowers"), (300, 4.5, "far flowers")):
        for index, (across, along, other) in enumerate(scatter(dice, name, count)):
            depth = 0.012 + 1.03 * along**power
            if name == "far flowers" and depth > 0.2:
                continue
            if name == "flowers" and depth > 0.45 and other < 0.3:
                continue
            size = (4 + 64 * depth) * frame.unit * (0.8 + 0.4 * other)
            grown.append((across * frame.width, frame.horizon + frame.depth * depth, size, index))
    for x, y, size, index in sorted(grown, key=lambda place: place[1]):
        half, tall = size * 1.15, size * (bloom.stem + 0.8)
        if not any(
            left < x + half and x - half < right and top < y + 2 and y - tall < bottom
            for left, top, right, bottom in keep_clear
        ):
            yield x, y, size, index


def _definitions(kind: str, bloom: Bloom, light: Light) -> str:
    green, dark_green = lit(_GREEN, light), lit(_DARK_GREEN, light)
    first, second = bloom.leaves.split("Z", 1)
    stem = (
        f'<path d="{first}ZM-.05 0Q.06 {-bloom.stem / 2} -.04 {-bloom.stem}H.04Q.14 '
        f"{-bloom.stem / 2} "
        f'.05 0Z" fill="{green}"/><path d="{second}" fill="{mix(green, dark_green, 0.5)}"/>'
    )
    parts = []
    for index, colour in enumerate(lit(colour, light) for colour in bloom.colours):
        eye = bloom.eye or mix(colour, "#7a1030", 0.3)
        middle = f'<path d="{bloom.middle}" fill="{colour}"/><circle r=".19" fill="{eye}"/>'
        for detail, head in (("middle", middle), ("near", bloom.near(colour))):
            parts.append(
                f'<g id="background-{kind}-{detail}{index}">{stem}'
                f'<g transform="translate(0 {-bloom.stem})">{head}</g></g>'
            )
    return f"<defs>{''.join(parts)}</defs>"


def _dots(bloom: Bloom, light: Light, far: Sequence[tuple[float, float, float, int]]) -> str:
    """Far flowers, as dots on short stems: one path to each colour."""
    heads = [""] * len(bloom.colours)
    stems = ""
    for x, y, size, variant in far:
        up, radius = size * bloom.stem * 0.7, size * 0.42
        heads[variant % len(heads)] += (
            f"M{x - radius:.1f} {y - up:.1f}a{radius:.1f} {radius:.1f} 0 1 1 {2 * radius:.1f} 0"
            f"a{radius:.1f} {radius:.1f} 0 1 1 {-2 * radius:.1f} 0z"
        )
        stems += f"M{x:.1f} {y - up:.1f}h{size * 0.12:.1f}V{y:.1f}h{-size * 0.12:.1f}z"
    parts = [f'<path d="{stems}" fill="{mix(lit(_GREEN, light), light.haze, 0.2)}"/>']
    for colour, data in zip(bloom.colours, heads, strict=True):
        parts.append(f'<path d="{data}" fill="{mix(lit(colour, light), light.haze, 0.2)}"/>')
    return "".join(parts)
