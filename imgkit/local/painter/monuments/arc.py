"""The Arc de Triomphe, one unit to the metre."""

import math

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.arc_sculpture import attic, pier

_HALF = 22.41
_TOP = 49.54
_PARAPET = 48.5
_VAULT = 7.31
"""Half the width of the great vault, which is also the radius of its arch."""
_SPRING = 21.88
"""Where the arch begins: 29.19 m less its radius."""
_SIDE = 4.8
"""How wide the side, 22.21 m deep, looks to someone who stands almost in front."""

_BANDS = (
    # bottom, top, how far it stands out, how much lighter or darker than the wall
    (0.0, 1.7, 0.7, -0.12),
    (1.7, 3.2, 0.35, 0.12),
    (20.9, 22.3, 0.3, 0.18),
    (32.6, 34.0, 0.2, 0.14),
    (36.8, 37.6, 0.7, -0.1),
    (37.6, 38.6, 1.15, 0.3),
    (46.2, 46.9, 0.4, -0.1),
    (46.9, 47.7, 0.8, 0.3),
    (47.7, 48.5, 0.1, 0.05),
)


def arc_de_triomphe(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Arc de Triomphe, seen slightly from the side.

    Source of the dimensions: https://en.wikipedia.org/wiki/Arc_de_Triomphe – 49.54 m high, 44.82 m
    wide, 22.21 m deep; the great vault is 29.19 m high and 14.62 m wide, the small one in the side
    18.68 m and 8.44 m.

    Args:
        dice: What chooses the stone, and whether the flag hangs in the arch.
        look: Its colour, where the prompt names one.
        light: Whether its lamps are lit.

    Returns:
        The arch, as wide and as high as the real one in metres.
    """
    stone = look.colour or dice.choose("stone", ("#e2cda6", "#dbc8ab", "#e8d2a2"), (0.6, 0.2, 0.2))
    if light.lamps:
        stone = mix(stone, "#f6b055", 0.3)
    dark = mix(stone, "#6b4c50", 0.5)
    parts = [
        _definitions(stone, dark, lamps=light.lamps),
        _vault(stone, dark),
        _flag() if dice.choose("flag", (False, True), (0.6, 0.4)) else "",
        _side(stone, dark),
        _front(),
        _archivolt(stone, dark),
        _bands(stone, dark),
        attic(_HALF, stone, dark),
        "".join(pier(side * (_VAULT + _HALF) / 2, stone, dark) for side in (-1, 1)),
        _lamplight() if light.lamps else "",
    ]
    return Drawing("".join(parts), -_HALF - 1.15, _HALF + _SIDE + 1.15, -_TOP)


def _arch(half: float, spring: float, x: float = 0.0, foot: float = 0.0) -> str:
    return (
        f"M{x - half:.2f} {-foot:.2f}V{-spring:.2f}A{half:.2f} {half:.2f} 0 0 1 "
        f"{x + half:.2f} {-spring:.2f}V{-foot:.2f}Z"
    )


def _definitions(stone: str, dark: str, *, lamps: bool) -> str:
    low, glow = ("#f6b055", 1.2) if lamps else (mix(stone, dark, 0.3), 1)
    return (
        '<defs><linearGradient id="{id}-wall" x2="1" y2=".25">'
        f'<stop stop-color="{mix(stone, "#fff4d8", 0.45)}"/><stop offset=".6" '
        f'stop-color="{stone}"/>'
        f'<stop offset="1" stop-color="{mix(stone, dark, 0.25)}"/></linearGradient>'
        '<linearGradient id="{id}-vault" x2="1"><stop stop-color="'
        f'{mix(stone, dark, 0.45)}"/><stop offset="1" stop-color="{mix(stone, dark, 0.85)}"/>'
        "</linearGradient>"
        f'<linearGradient id="{{id}}-low" x1="0" y1="1" x2="0" y2="0"><stop stop-color="{low}" '
        f'stop-opacity="{glow * 0.7:.2f}"/><stop offset=".75" stop-color="{low}" '
        f'stop-opacity="{(glow - 1) * 0.6:.2f}"/></linearGradient>'
        f'<clipPath id="{{id}}-opening"><path d="{_arch(_VAULT, _SPRING)}"/></clipPath></defs>'
    )


def _vault(stone: str, dark: str) -> str:
    """The inside of the vault; its far end stays open, so that the sky shows through."""
    far = 0.955
    rear = _arch(_VAULT * far, _SPRING * far, _SIDE, 0.8)
    coffers = ""
    for step in range(1, 9):
        turn = math.pi * step / 9
        x, y = -_VAULT * math.cos(turn), -_SPRING - _VAULT * math.sin(turn)
        coffers += f"M{x:.2f} {y:.2f}L{x * far + _SIDE:.2f} {y * far:.2f}"
    for depth in (0.25, 0.5, 0.75):
        scale = 1 - depth * (1 - far)
        coffers += _arch(_VAULT * scale, _SPRING * scale, _SIDE * depth, -1)[:-1]
    lit = mix(stone, "#fff0cc", 0.2)
    return (
        '<g clip-path="url(#{id}-opening)">'
        f'<path d="{_arch(_VAULT + 1, _SPRING, 0, -1)}{rear}" fill-rule="evenodd" '
        'fill="url(#{id}-vault)"/>'
        f'<path d="{coffers}" fill="none" stroke="{lit}" stroke-width=".22" stroke-opacity=".5"/>'
        f'<path d="M{-_VAULT} {-_SPRING}l{_SIDE + 0.3:.2f} .9v1.1l{-_SIDE - 0.3:.2f} -.8Z" '
        f'fill="{lit}" fill-opacity=".6"/>'
        f'<path d="M{-_VAULT + 1.6} -.2V-14.5Q{-_VAULT + 2.4} -18 {-_VAULT + 3.1} -14.3V-.4Z" '
        f'fill="{dark}" fill-opacity=".7"/>'
        f'<path d="{rear[:-1]}" fill="none" stroke="{dark}" stroke-width=".4"/></g>'
    )


def _flag() -> str:
    stripes = "".join(
        f'<path d="M{x} -25.6q-.25 5 .1 8.3t-.1 6.2h1.75q.3 -3 -.05 -6.2t.05 -8.3Z" '
        f'fill="{colour}"/>'
        for x, colour in ((-1.2, "#3c5aa6"), (0.5, "#fbf6ec"), (2.2, "#d3473f"))
    )
    return (
        '<g clip-path="url(#{id}-opening)"><path d="M1.4 -30V-25.6" stroke="#6b4c50" '
        f'stroke-width=".2"/>{stripes}</g>'
    )


def _aside(depth: float, height: float) -> str:
    """A point on the side: depth from 0 at the front corner to 1 at the back."""
    return f"{_HALF + _SIDE * depth:.2f} {-height * (1 - 0.045 * depth) - 0.8 * depth:.2f}"


def _on_side(low: float, high: float, first: float = 0.0, last: float = 1.0) -> str:
    return f"M{_aside(first, low)}L{_aside(first, high)}L{_aside(last, high)}L{_aside(last, low)}Z"


def _side(stone: str, dark: str) -> str:
    shade, deep = mix(stone, dark, 0.52), mix(stone, dark, 0.9)
    arch = (
        f"M{_aside(0.32, 0)}L{_aside(0.32, 14)}Q{_aside(0.36, 18.4)} {_aside(0.5, 18.7)}"
        f"Q{_aside(0.64, 18.4)} {_aside(0.68, 14)}L{_aside(0.68, 0)}Z"
    )
    panels = _on_side(23.6, 31, 0.16, 0.84) + _on_side(39.5, 45.4, 0.1, 0.9)
    return (
        f'<path d="{_on_side(0, _PARAPET)}" fill="{shade}"/>'
        f'<path d="{panels}" fill="none" stroke="{deep}" stroke-width=".25"/>'
        f'<path d="{arch}" fill="{deep}" stroke="{mix(stone, dark, 0.25)}" stroke-width=".3"/>'
    )


def _front() -> str:
    wall = f"M{-_HALF} 0V{-_PARAPET}H{_HALF}V0Z{_arch(_VAULT, _SPRING)}"
    return (
        f'<path d="{wall}" fill-rule="evenodd" fill="url(#{{id}}-wall)"/>'
        f'<path d="{wall}" fill-rule="evenodd" fill="url(#{{id}}-low)"/>'
    )


def _archivolt(stone: str, dark: str) -> str:
    """The moulding around the arch, its keystone, and the two winged Victories beside it."""
    radius = _VAULT + 1.5
    victory = (
        "M-6.5 -31.1a.5 .5 0 1 1 .02 0Z"
        "M-7 -31q-1.6 -.5 -3.2 .3q.9 .2 1.1 .6q-.9 .3 -1.2 1q1.4 .3 2.6 -.4Z"
        "M-7.1 -30.9q.7 -.5 1.2 .1l1.9 -.5l.2 .5l-1.9 1q-.3 1.5 -1.5 2.6q-.9 1.4 -1.9 2.3l-.4 -.3"
        "q.5 -1.4 .8 -2.7q.5 -1.7 1.6 -3Z"
    )
    ring = (
        f"M{-radius:.2f} {-_SPRING}A{radius:.2f} {radius:.2f} 0 0 1 {radius:.2f} {-_SPRING}"
        f"H{_VAULT}"
        f"A{_VAULT} {_VAULT} 0 0 0 {-_VAULT} {-_SPRING}Z"
    )
    lit = mix(stone, "#fff4d8", 0.5)
    figures = "".join(
        f'<g transform="scale({side} 1)"><path d="{victory}" fill="{dark}" fill-opacity=".55" '
        f'transform="translate(-.2 .2)"/><path d="{victory}" fill="{lit}"/></g>'
        for side in (-1, 1)
    )
    return (
        f'<path d="{ring}" fill="{lit}" stroke="{dark}" stroke-opacity=".6" stroke-width=".22"/>'
        f'{figures}<path d="M-1.1 -31.8H1.1L.8 -28.6H-.8Z" fill="{stone}" stroke="{dark}" '
        'stroke-width=".25"/>'
    )


def _bands(stone: str, dark: str) -> str:
    """Plinth, imposts, architrave and cornices, around the front and along the side."""
    parts = []
    for low, high, out, tone in _BANDS:
        colour = mix(stone, "#fff6de" if tone > 0 else dark, abs(tone) * 2)
        reaches = (
            ((-_HALF - out, -_VAULT), (_VAULT, _HALF + out))
            if low < _SPRING
            else ((-_HALF - out, _HALF + out),)
        )
        front = "".join(f"M{x:.2f} {-low}V{-high}H{end:.2f}V{-low}Z" for x, end in reaches)
        beyond = out / _SIDE
        side = _on_side(low, high, beyond, 1 + beyond)
        parts.append(
            f'<path d="{side}" fill="{mix(colour, dark, 0.5)}"/>'
            f'<path d="{front}" fill="{colour}" stroke="{dark}" stroke-opacity=".4" '
            'stroke-width=".16"/>'
        )
    shadows = (
        f"M{-_HALF} -36.8H{_HALF}v.9H{-_HALF}ZM{-_HALF} -46.2H{_HALF}v.7H{-_HALF}ZM{-_HALF} "
        f"-20.9H{-_VAULT}v.7H{-_HALF}ZM{_VAULT} -20.9H{_HALF}v.7H{_VAULT}Z"
    )
    dentils = f"M{-_HALF - 0.4} -37.2H{_HALF + 0.4}"
    return (
        f'<path d="{shadows}" fill="{dark}" fill-opacity=".3"/>{"".join(parts)}'
        f'<path d="{dentils}" stroke="{dark}" stroke-width=".6" stroke-dasharray=".45 .55" '
        'stroke-opacity=".75"/>'
    )


def _lamplight() -> str:
    return "".join(
        f'<circle cx="{x}" cy="-1" r=".55" fill="#fff3c0"/>'
        for x in (-20, -14.8, -9.5, 9.5, 14.8, 20)
    )
