"""What the fronts of palaces and churches are made of: columns, gables, cupolas, flags."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import lines, outlined, veil
from imgkit.local.painter.monuments.masonry import block, polygon


@dataclass(frozen=True)
class Tones:
    """The colours of one kind of stone.

    Args:
        plain: The stone itself.
        dark: Its shadows.
        lit: Its edges in the light.
        glass: The windows in it, which glow when lamps are on.
    """

    plain: str
    dark: str
    lit: str
    glass: str


def tones(stone: str, light: Light) -> Tones:
    """Return the colours of a stone in the light of an hour."""
    dark = mix(stone, "#4f4458", 0.6)
    glass = "#ffd98a" if light.lamps else mix(dark, "#3b4a68", 0.5)
    return Tones(stone, dark, mix(stone, "#fffaf0", 0.55), glass)


def spread(first: float, last: float, count: int) -> list[float]:
    """Return places at equal distances, from the first to the last."""
    return [first + (last - first) * index / (count - 1) for index in range(count)]


def columns(places: Iterable[float], rise: tuple[float, float], half: float, colours: Tones) -> str:
    """Return columns with a foot, a head and a shaded side.

    Args:
        places: The middle of each.
        rise: The heights where they begin and end.
        half: Half the width of one.
        colours: Their stone.
    """
    low, high = rise
    tall, foot = high - low, half * 0.7
    shafts = "".join(
        f"M{x - half:.2f} {-low:.2f}v{-tall:.2f}h{2 * half:.2f}v{tall:.2f}z" for x in places
    )
    shades = "".join(
        f"M{x + half * 0.25:.2f} {-low:.2f}v{-tall:.2f}h{half * 0.75:.2f}v{tall:.2f}z"
        for x in places
    )
    ends = "".join(
        f"M{x - half * 1.4:.2f} {-at:.2f}v{-foot:.2f}h{2.8 * half:.2f}v{foot:.2f}z"
        for x in places
        for at in (low, high - foot)
    )
    return (
        outlined(shafts, colours.lit, half * 0.2)
        + veil(shades, colours.dark, 0.28)
        + (outlined(ends, colours.lit, half * 0.2))
    )


def pediment(x: float, low: float, size: tuple[float, float], colours: Tones) -> str:
    """Return a flat gable over columns: its size is half its width, and its height."""
    half, high = size
    inner = high * 0.24
    return polygon(
        (
            (x - half, low),
            (x - half, low + inner),
            (x, low + high + inner),
            (x + half, low + inner),
            (x + half, low),
        ),
        colours.lit,
        high * 0.05,
    ) + polygon(
        ((x - half * 0.76, low + inner), (x, low + high * 0.9), (x + half * 0.76, low + inner)),
        mix(colours.plain, colours.dark, 0.3),
    )


def cupola(x: float, low: float, size: tuple[float, float], fill: str, belly: float = 1.0) -> str:
    """Return a dome with ribs, lit from the left.

    Args:
        x: Its middle.
        low: The height where it begins.
        size: Half its width, and its height.
        fill: Its colour.
        belly: How far its sides bulge: 1 is an ellipse, more is an egg.
    """
    half, high = size
    foot, top = -low, -low - high

    def side(share: float) -> str:
        wide = half * share
        return (
            f"C{x + wide * 0.5 * belly:.2f} {top:.2f} {x + wide * belly:.2f} "
            f"{foot - high * 0.52:.2f} {x + wide:.2f} {foot:.2f}"
        )

    right = (
        f"H{x + half:.2f}C{x + half * belly:.2f} {foot - high * 0.52:.2f} "
        f"{x + half * 0.5 * belly:.2f} {top:.2f} {x:.2f} {top:.2f}Z"
    )
    start = f"M{x:.2f} {top:.2f}"
    ribs = "".join(start + side(share) for share in (-0.62, -0.22, 0.22, 0.62))
    gleam = (
        f"M{x - half * 0.2:.2f} {top + high * 0.1:.2f}Q{x - half * 0.8 * belly:.2f} "
        f"{foot - high * 0.7:.2f} {x - half * 0.78:.2f} {foot - high * 0.1:.2f}"
        f"Q{x - half * 0.62:.2f} {foot - high * 0.6:.2f} {x - half * 0.2:.2f} "
        f"{top + high * 0.1:.2f}Z"
    )
    return (
        outlined(start + side(-1) + right, fill, half * 0.03)
        + veil(start + side(0.3) + right, "#4a2f48", 0.2)
        + veil(gleam, "#fffbe8", 0.5)
        + lines(ribs, "#4a2f48", half * 0.03, 0.3)
    )


def flag(x: float, foot: float, tall: float, stripes: Sequence[str]) -> str:
    """Return a flag of lying stripes, from the top down, on a pole that begins at a height."""
    wide, high = tall * 0.55, tall * 0.36 / len(stripes)
    top = -foot - tall
    waves = "".join(
        f'<path d="M{x:.2f} {top + high * at:.2f}q{wide * 0.25:.2f} {-wide * 0.1:.2f} '
        f"{wide * 0.5:.2f} 0t{wide * 0.5:.2f} 0v{high:.2f}q{-wide * 0.25:.2f} {wide * 0.1:.2f} "
        f'{-wide * 0.5:.2f} 0t{-wide * 0.5:.2f} 0z" fill="{colour}"/>'
        for at, colour in enumerate(stripes)
    )
    return lines(f"M{x:.2f} {-foot:.2f}V{top:.2f}", "#8a7a6a", tall * 0.04) + waves


def pierced(wall: str, openings: str, fill: str, line: float = 0.25) -> str:
    """Return a wall that one sees through: path data of its outline, and of its openings."""
    return (
        f'<path d="{wall}{openings}" fill="{fill}" fill-rule="evenodd" stroke="#5b4636" '
        f'stroke-opacity=".5" stroke-width="{line}" stroke-linejoin="round"/>'
    )


def river(half: float, high: float, light: Light, water: str = "#7fb0c6") -> str:
    """Return water in front of a monument, with a few ripples.

    Args:
        half: Half its width.
        high: How far up the picture it reaches.
        light: The light of the hour.
        water: Its colour.
    """
    colour = mix(water, light.haze, 0.2)
    ripples = "".join(
        f"M{half * (index * 0.618034 % 1 * 1.7 - 0.9):.1f} "
        f"{-high * (0.15 + index * 0.37 % 0.7):.2f}"
        f"h{half * 0.1:.1f}"
        for index in range(12)
    )
    return block(-half, half, 0, high, colour) + lines(ripples, "#ffffff", high * 0.09, 0.45)


def bushes(places: Iterable[tuple[float, float]], green: str, foot: float = 0.0) -> str:
    """Return round bushes: the middle and the half width of each."""
    data = "".join(
        f"M{x - half:.1f} {-foot:.1f}a{half:.1f} {half * 1.15:.1f} 0 0 1 {2 * half:.1f} 0z"
        for x, half in places
    )
    return f'<path d="{data}" fill="{green}"/>'


def fir_trees(places: Iterable[tuple[float, float, float]], green: str) -> str:
    """Return slender firs: the middle, the foot and the height of each."""
    data = "".join(
        f"M{x - tall * 0.2:.1f} {-foot:.1f}l{tall * 0.2:.1f} "
        f"{-tall:.1f}l{tall * 0.2:.1f} {tall:.1f}z"
        for x, foot, tall in places
    )
    return f'<path d="{data}" fill="{green}"/>'


def disc(x: float, high: float, radius: float, fill: str, line: float = 0.5) -> str:
    """Return a round disc with an outline, its middle at a height."""
    return (
        f'<circle cx="{x:.1f}" cy="{-high:.1f}" r="{radius}" fill="{fill}" stroke="#5b4636" '
        f'stroke-opacity=".55" stroke-width="{line}"/>'
    )


def sheen(name: str, colours: tuple[str, str, str]) -> str:
    """Return a gradient ``{id}-NAME`` for balls: their light, their own colour, their shadow."""
    lit, plain, dark = colours
    return (
        f'<defs><radialGradient id="{{id}}-{name}" cx=".36" cy=".3" r=".78">'
        f'<stop stop-color="{lit}"/><stop offset=".5" stop-color="{plain}"/>'
        f'<stop offset="1" stop-color="{dark}"/></radialGradient></defs>'
    )
