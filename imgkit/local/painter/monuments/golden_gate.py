"""The Golden Gate Bridge, one unit to the metre at its nearer tower."""

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from imgkit.local.painter.background.shapes import Point, mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.golden_gate_shores import far_shore, fog, headland
from imgkit.local.painter.monuments.masonry import polygon
from imgkit.local.painter.monuments.rock import halo, mass, strokes
from imgkit.local.painter.shapes import Place

_SPAN, _SIDE, _START = 1280.0, 343.0, -108.0
_TOP, _DECK = 227.0, 67.0
_EYE, _AWAY = 112.0, 500.0
"""How high the eye is, and how far away from the nearer tower."""


class _Paint(NamedTuple):
    lit: str
    plain: str
    dark: str


def golden_gate(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Golden Gate Bridge, seen along its deck from the headland where it starts.

    Source of the dimensions: https://en.wikipedia.org/wiki/Golden_Gate_Bridge – towers 227 m above
    the water, 1,280 m apart; side spans of 343 m; 67 m from the water to the bridge; 27 m wide.

    Args:
        dice: What chooses the paint and where the fog lies.
        look: The colour of the bridge, where the prompt names one.
        light: Whether its lamps shine, and the haze over what is far.

    Returns:
        The bridge; its farther tower is smaller, and its foot lies in the fog.
    """
    paint = look.colour or dice.choose("paint", ("#d5533b", "#cc4a3a", "#dd6242"))
    parts = [
        halo("glow", "#ffd890"),
        far_shore(light),
        _cable(-13.7, _tones(paint, light, 0.15), 0.9),
        _tower(_SPAN, _tones(paint, light, 0.28)),
        _deck(_tones(paint, light, 0.08)),
        fog(dice, light),
        _tower(0, _tones(paint, light, 0)),
        _cable(13.7, _tones(paint, light, 0.03), 1.6),
        headland(light),
        _lamps() if light.lamps else "",
    ]
    return Drawing("".join(parts), -300, 290, -229)


def _tones(paint: str, light: Light, far: float) -> _Paint:
    plain = mix(paint, light.haze, far)
    return _Paint(mix(plain, "#ffe2b8", 0.28), plain, mix(plain, "#4a2038", 0.42))


def _seen(along: float, across: float, high: float) -> Point:
    """Where a point shows: its place on the bridge and its height, in metres."""
    away = _AWAY + 0.78 * along - 0.62 * across
    scale = _AWAY / away
    return (-150 + 0.62 * along + 0.78 * across) * scale, _EYE + (high - _EYE) * scale


def _face(ends: Sequence[tuple[float, float]], low: float, high: float, fill: str) -> str:
    """An upright face between two places (along, across)."""
    (one, two) = ends
    corners = [_seen(*one, low), _seen(*one, high), _seen(*two, high), _seen(*two, low)]
    return polygon(corners, fill, 0.4)


def _tower(at: float, paint: _Paint) -> str:
    """One tower: two legs that grow slimmer in steps, and four portals between them."""
    tiers = ((10, _DECK, 5.6, 8.5), (_DECK, 118, 5, 7.6), (118, 157, 4.4, 6.8),
             (157, 194, 3.8, 6), (194, _TOP, 3.2, 5.2))  # fmt: skip

    def leg(middle: float) -> str:
        faces = ""
        for low, high, half, deep in tiers:
            corner = (at - deep, middle + half)
            faces += _face(((at - deep, middle - half), corner), low, high, paint.lit)
            faces += _face((corner, (at + deep, middle + half)), low, high, paint.dark)
        grooves = [
            "{:.2f},{:.2f} {:.2f},{:.2f}".format(
                *_seen(at - deep, middle + part * half, low + 3),
                *_seen(at - deep, middle + part * half, high - 3),
            )
            for low, high, half, deep in tiers[1:]
            for part in (-0.35, 0.35)
        ]
        return faces + strokes(grooves, paint.dark, 0.5, 0.6)

    portals = "".join(
        _face(((at, -13.7), (at, 13.7)), low, high, paint.plain)
        + _face(((at, -13.7), (at, 13.7)), low, low + 2.5, paint.dark)
        for low, high in ((106, 119), (146, 158), (184, 195), (216, 226))
    )
    crosses = [
        "{:.2f},{:.2f} {:.2f},{:.2f}".format(
            *_seen(at, -13.7 * turn, low), *_seen(at, 13.7 * turn, low + 27)
        )
        for low in (11, 38)
        for turn in (-1, 1)
    ]
    size = _AWAY / (_AWAY + 0.78 * at)
    x, foot = _seen(at, 0, 0)
    pier = mass(
        "-31,0! -30,10! -20,13 20,13 30,10! 31,0!",
        mix("#b9aea6", paint.plain, 0.1),
        0.5,
        Place((x, -foot), size, 0, -1),
    )
    return pier + leg(-13.7) + strokes(crosses, paint.plain, 3 * size) + portals + leg(13.7)


def _deck(paint: _Paint) -> str:
    """The road on its truss."""
    end = _SPAN + _SIDE
    road = (_seen(_START, -13.7, _DECK), _seen(end, -13.7, _DECK), _seen(end, 13.7, _DECK),
            _seen(_START, 13.7, _DECK))  # fmt: skip
    truss = ""
    places = [_START + 42.75 * step for step in range(41)]
    for here, there in itertools.pairwise(places):
        corners = [
            _seen(here, 13.7, 58),
            _seen((here + there) / 2, 13.7, 66),
            _seen(there, 13.7, 58),
        ]
        truss += "M" + "L".join(f"{x:.1f} {-high:.1f}" for x, high in corners)
    return (
        polygon(road, mix("#8d8480", paint.plain, 0.25))
        + _face(((_START, 13.7), (end, 13.7)), 57, 60, paint.dark)
        + f'<path d="{truss}" fill="none" stroke="{paint.dark}" stroke-width=".9"/>'
        + _face(((_START, 13.7), (end, 13.7)), 65, 70, paint.plain)
    )


def _hang(along: float) -> float:
    """How high the cable hangs."""
    if along < 0:  # The side span at the headland is cut short, so that it ends on the rock.
        return _TOP - (_TOP - 72) * along / _START
    if along > _SPAN:
        return _TOP - (_TOP - 78) * (along - _SPAN) / _SIDE
    return 78 + (_TOP - 78) * (2 * along / _SPAN - 1) ** 2


def _cable(across: float, paint: _Paint, width: float) -> str:
    """One main cable and, where it is the nearer one, the ropes that carry the deck."""
    places = sorted(
        {_START + step * (_SPAN + _SIDE - _START) / 50 for step in range(51)} | {0.0, _SPAN}
    )
    ropes = ""
    for along in places if across > 0 else ():
        (x, high), (_, low) = _seen(along, across, _hang(along)), _seen(along, across, _DECK)
        ropes += f"M{x:.1f} {-high:.1f}V{-low:.1f}"
    upper = [_seen(along, across, _hang(along) + width) for along in places]
    lower = [_seen(along, across, _hang(along) - width) for along in places]
    return (
        f'<path d="{ropes}" stroke="{paint.dark}" stroke-width=".55" stroke-opacity=".75"/>'
        + polygon([*upper, *reversed(lower)], paint.dark)
    )


def _lamps() -> str:
    """The lamps along the road, and the red ones on the towers."""
    dots = (
        '<defs><g id="{id}-lamp"><circle r="6" fill="url(#{id}-glow)"/>'
        '<circle r="1.5" fill="#fff0c0"/></g></defs>'
    )
    for step in range(34):
        along = _START + 50.0 * step
        x, high = _seen(along, 13.7, _DECK + 8)
        size = _AWAY / (_AWAY + 0.78 * along)
        where = f"translate({x:.1f} {-high:.1f}) scale({size:.2f})"
        dots += f'<use href="#{{id}}-lamp" transform="{where}"/>'
    for at in (0, _SPAN):
        x, high = _seen(at, 0, _TOP)
        dots += (
            f'<circle cx="{x:.1f}" cy="{-high - 1:.1f}" r="{2 if at == 0 else 1}" fill="#ff6a50"/>'
        )
    return dots
