"""The towers of the Sagrada Família, and what stands on their tips."""

from imgkit.local.painter.monuments.carving import lines, outlined, taper
from imgkit.local.painter.monuments.masonry import painted, polygon

FRUIT = ("#e0a03f", "#c9503f", "#7aa653", "#d9853f", "#8f5f9c")
"""The colours of broken tiles, and of the fruit on the gables."""


def placed(part: str, x: float, wide: float, high: float, seen: float = 1) -> str:
    """A tower at its place; far ones let a little of the sky through."""
    faded = "" if seen == 1 else f' opacity="{seen}"'
    return (
        f'<use href="#{{id}}-{part}" transform="translate({x}) scale({wide} {high:.3f})"{faded}/>'
    )


def _ribs(half: float, top: float, shares: tuple[float, ...], first: float, last: float) -> str:
    """Lines up a tower that narrows in a soft curve, like a spindle set on end.

    Args:
        half: Half its width at the foot.
        top: Its height.
        shares: How far each line is from the middle of the tower; -1 and 1 are its edges.
        first: At which share of the height they start.
        last: Where they end.

    Returns:
        Path data.
    """
    return "".join(
        "M"
        + "L".join(
            f"{share * half * (1 - 0.8 * up**2.3):.2f} {-top * up:.1f}"
            for up in (first + (last - first) * step / 8 for step in range(9))
        )
        for share in shares
    )


def _body(half: float, top: float, fill: str) -> str:
    left, right = _ribs(half, top, (-1,), 0, 1), _ribs(half, top, (1,), 1, 0)
    return outlined(f"{left}L{right[1:]}Z", f"url(#{{id}}-{fill})", 0.3)


def bell_tower(dark: str, glass: str) -> str:
    """A bell tower of 107 m, open like lattice, with its bright pinnacle of broken tiles."""
    half, top = 3.9, 86.0
    rings = "".join(
        f"M{-wide} {-height}q{wide} 1 {2 * wide} 0"
        for height, wide in ((42, 3.45), (64, 2.4), (77, 1.65))
    )
    pinnacle = (
        "M-.9 -85.5l-.5 -3.6l.9 -1.2l-.3 -5.4l.5 -.6l.1 -5.4h.7l.1 5.4l.5 .6l-.3 5.4l.9 1.2"
        "l-.5 3.6z"
    )
    balls = "".join(
        f"M{side - 0.6:.1f} {-top - up}a.6 .6 0 1 1 1.2 0a.6 .6 0 1 1 -1.2 0z"
        for side, up in ((-1.7, 17), (1.7, 17), (0, 18))
    )
    louvres = _ribs(half, top, (-0.74, -0.38, 0, 0.38, 0.74), 0.46, 0.88)
    return (
        '<g id="{id}-bell">'
        + _body(half, top, "stone")
        + f'<path d="{louvres}" fill="none" stroke="{glass}" stroke-width=".62" '
        'stroke-dasharray="2.6 .9"/>'
        + lines(_ribs(half, top, (-0.56, -0.19, 0.19, 0.56), 0.4, 1), dark, 0.22, 0.45)
        + lines(rings, dark, 0.5, 0.5)
        + outlined(pinnacle, "#e9cf96", 0.2)
        + painted("M-.8 -91.2h1.6v-1.2h-1.6zm.1 -3.2h1.4v-1.2h-1.4z", FRUIT[1])
        + outlined(
            "M0 -100.4l-1.9 -2.2l1 -1.2l-.5 -1.9l1.4 -1.6l1.4 1.6l-.5 1.9l1 1.2z", FRUIT[0], 0.2
        )
        + painted(balls, "#fdf3d8")
        + "</g>"
    )


def high_tower(dark: str, glass: str) -> str:
    """A tower of 130 m over the middle of the church, with rows of small windows."""
    half, top = 5.0, 130.0
    windows = _ribs(half, top, (-0.8, -0.4, 0, 0.4, 0.8), 0.3, 0.88)
    return (
        '<g id="{id}-high">'
        + _body(half, top, "far")
        + f'<path d="{windows}" fill="none" stroke="{glass}" stroke-width=".75" '
        'stroke-dasharray="1.6 2.6" stroke-opacity=".8"/>'
        + lines(_ribs(half, top, (-0.6, -0.2, 0.2, 0.6), 0.3, 1), dark, 0.3, 0.45)
        + "</g>"
    )


def cross(shine: str) -> str:
    """The cross with four arms on the tower of Jesus, 17 m high."""
    arms = "M-1 -155.5L-1.3 -163L-5.6 -162.2L-6.4 -163.6L-5.6 -165L-1.3 -164.6L-1.1 -171.4L0 -172.5"
    return (
        f"{outlined('M-2.4 -155.2L0 -158.6L2.4 -155.2Z', '#e6d3a6', 0.25)}"
        f'<path d="{arms}L1.1 -171.4L1.3 -164.6L5.6 -165L6.4 -163.6L5.6 -162.2L1.3 -163L1 -155.5Z" '
        f'fill="{shine}" stroke="#8a7560" stroke-width=".35" stroke-linejoin="round"/>'
        '<circle cy="-163.7" r="1" fill="#e9c15a"/>'
    )


def star(x: float, height: float, shine: str) -> str:
    """The star of the tower of Mary."""
    rays = "l.7 2.4l2.5 -.3l-1.6 2l1.6 2l-2.5 -.3l-.7 2.4l-.7 -2.4l-2.5 .3l1.6 -2l-1.6 -2l2.5 .3z"
    return (
        polygon(((x - 1.3, 129.5), (x, 133), (x + 1.3, 129.5)), "#dcd0bb", 0.2)
        + f'<path d="M{x} {-height - 4.2:.2f}{rays}" fill="{shine}" stroke="#b58a4a" '
        'stroke-width=".25"/>'
    )


def winged(x: float, top: float, shine: str) -> str:
    """The winged figure of an Evangelist, white against the sky."""
    wings = f"M{x} {-top - 2}l-3 -2.6l-.5 -1.6l2.2 .6l1.3 -1.2l1.3 1.2l2.2 -.6l-.5 1.6z"
    return (
        taper(x, (top - 0.6, top + 3), (1.4, 0.4), "#e3d6c0", 0.2)
        + outlined(wings, shine, 0.2)
        + outlined(f"M{x - 0.7:.2f} {-top - 1.6}l.3 -5.6q.4 -1.1 .8 0l.3 5.6z", shine, 0.2)
    )
