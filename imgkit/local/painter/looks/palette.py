"""Turns the colours of a piece of SVG: to another mood, to snow, or to something wild."""

import re
from functools import lru_cache

from imgkit.local.painter.colours import channels, from_hue, hue_lightness_saturation
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.shapes import shade

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}(?=[\";])")
_WILD_TURN = 0.7  # of the circle of hues, at temperature 2
_WILD_LIGHT = 0.75  # lighter or darker, at temperature 2
_DARKEST, _LIGHTEST = -0.5, 0.35  # beyond them, all is black or white
_GREENS = (0.13, 0.47)  # from which hue to which: leaves and grass
_GRASS = {"spring": (0.25, 0.45, 1.25, 0.025), "autumn": (_GREENS[0], 0.66, 1.0, 0.0)}
"""The hue that greens go to, how far, by which factor they are stronger, and how much lighter."""
_BLANKET = "#eef4fb"
_SHADES = (-0.75, -0.55, -0.15, 0.0, 0.1, 0.25)
"""How dark or light the shades of a tint are, from black to white."""


def in_another_mood(svg: str, dice: Dice, name: str, reach: float = 1.0) -> str:
    """Return an SVG in slightly other colours, and at high temperatures in odd ones.

    Args:
        svg: The SVG.
        dice: What turns the colours; at temperature 0 they stay.
        name: The name of the throws.
        reach: How far the mood may be from the usual one; 1 is gentle.

    Returns:
        The SVG, with every colour turned alike.
    """
    even = dice.evenly()
    hue = even.number(f"{name} hue", -0.045, 0, 0.045) * reach
    hue += even.odd(f"{name} odd hue", -_WILD_TURN, _WILD_TURN)
    light = even.number(f"{name} light", -0.1, 0, 0.08) * (reach + even.wildness)
    light += even.odd(f"{name} odd light", -_WILD_LIGHT, _WILD_LIGHT)
    light = min(max(light, _DARKEST), _LIGHTEST)
    strength = 1 + even.number(f"{name} strength", -0.25, 0, 0.2) * (reach + even.wildness)
    return turned(svg, hue, light, strength)


def turned(svg: str, hue: float, light: float = 0.0, strength: float = 1.0) -> str:
    """Return an SVG with its colours turned.

    Args:
        svg: The SVG.
        hue: By which part of the circle of hues.
        light: By how much lighter, from -1 to 1; black and white stay as they are.
        strength: By which factor the colours are stronger.
    """
    # Rounded, so that colours that were turned once are remembered.
    steps = (round(hue % 1, 3), round(light, 3), round(max(strength, 0.0), 3))
    if steps == (0, 0, 1):
        return svg
    return _COLOUR.sub(lambda match: _turned(match.group(), *steps), svg)


def snowed(svg: str) -> str:
    """Return an SVG with snow on it: what was green is white."""
    return _COLOUR.sub(lambda match: _snowed(match.group()), svg)


@lru_cache(maxsize=8192)
def _turned(colour: str, hue: float, light: float, strength: float) -> str:
    own_hue, own_light, own_strength = hue_lightness_saturation(colour)
    lighter = own_light + light * 4 * own_light * (1 - own_light)
    return from_hue(own_hue + hue, lighter, own_strength * strength)


def in_season(svg: str, season: str | None) -> str:
    """Return an SVG whose grass is that of a season: golden in autumn, fresh in spring."""
    if season not in _GRASS:
        return svg
    return _COLOUR.sub(lambda match: _grassy(match.group(), season), svg)


@lru_cache(maxsize=8192)
def _grassy(colour: str, season: str) -> str:
    hue, light, strength = hue_lightness_saturation(colour)
    low, high = _GREENS
    if not low < hue < high or strength < 0.08:
        return colour
    towards, share, stronger, lighter = _GRASS[season]
    return from_hue(hue + (towards - hue) * share, light + lighter, strength * stronger)


@lru_cache(maxsize=8192)
def _snowed(colour: str) -> str:
    hue, light, strength = hue_lightness_saturation(colour)
    low, high = _GREENS
    if not low < hue < high or strength < 0.08:
        return colour
    white = channels(_BLANKET)
    # Shaded leaves stay a little darker and bluer than those that catch the light.
    shade = 0.62 + 0.38 * min(1.0, light / 0.62)
    bluer = (shade, shade * 0.4 + 0.6 * shade**0.8, shade**0.7)
    return "#" + "".join(
        f"{min(255, round(one * part)):02x}" for one, part in zip(white, bluer, strict=True)
    )


def tint(name: str, colour: str) -> str:
    """Return a filter that gives all colours of what it lies on to the shades of one.

    Args:
        name: The id of the filter.
        colour: The colour, as ``#rrggbb``.
    """
    shades = [channels(shade(colour, amount)) for amount in _SHADES]
    red, green, blue = (" ".join(f"{one[at] / 255:.3f}" for one in shades) for at in range(3))
    grey = "0.3 0.59 0.11 0 0 " * 3 + "0 0 0 1 0"
    return (
        f'<defs><filter id="{name}" x="-20%" y="-20%" width="140%" height="140%" '
        f'color-interpolation-filters="sRGB"><feColorMatrix values="{grey}"/><feComponentTransfer>'
        f'<feFuncR type="table" tableValues="{red}"/><feFuncG type="table" tableValues="{green}"/>'
        f'<feFuncB type="table" tableValues="{blue}"/></feComponentTransfer></filter></defs>'
    )
