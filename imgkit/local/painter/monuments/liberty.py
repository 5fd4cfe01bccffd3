"""The Statue of Liberty, one unit to the metre."""

import math

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.masonry import arch, block, polygon, shading


def statue_of_liberty(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Statue of Liberty on her pedestal.

    Source of the dimensions: https://en.wikipedia.org/wiki/Statue_of_Liberty – 93 m from the ground
    to the torch, of which the statue is 46 m.

    Args:
        dice: What chooses the green of the copper.
        look: Its colour, where the prompt names one.
        light: Whether the torch glows.

    Returns:
        The statue with her pedestal.
    """
    copper = look.colour or dice.choose("copper", ("#86b9a0", "#7fb3a6", "#93bf9f"))
    dark = mix(copper, "#24504f", 0.6)
    parts = [
        shading("copper", copper, dark),
        _pedestal(look),
        _torch(light, dark),
        _figure(copper, dark),
    ]
    anchors = {"hand": (-7.4, -87.0), "head": (0.0, -85.0), "neck": (0.0, -78.0)}
    anchors |= {"eye": (-1.25, -81.6), "other eye": (1.25, -81.6)}
    return Drawing("".join(parts), -20, 20, -93, anchors=anchors)


def _pedestal(look: Look) -> str:
    stone = mix(look.colour, "#d9c9ae", 0.5) if look.colour else "#d9c9ae"
    dark = mix(stone, "#6b4c48", 0.55)
    windows = "".join(arch(x, 30, 0.9, 35.5, 1.2) for x in (-4.6, -1.6, 1.6, 4.6))
    return (
        shading("stone", stone, dark)
        + polygon(((-20, 0), (-18.4, 8), (18.4, 8), (20, 0)), mix(stone, dark, 0.3), 0.3)
        + block(-18.8, 18.8, 8, 9.4, mix(stone, "#fff4d8", 0.4), 0.25)
        + polygon(((-13, 9.4), (-12, 19), (12, 19), (13, 9.4)), "url(#{id}-stone)", 0.3)
        + f'<path d="{arch(0, 9.4, 2.2, 14, 1.1)}" fill="{dark}"/>'
        + block(-12.6, 12.6, 19, 20.6, mix(stone, "#fff4d8", 0.4), 0.25)
        + polygon(((-9.6, 20.6), (-8.4, 43), (8.4, 43), (9.6, 20.6)), "url(#{id}-stone)", 0.3)
        + block(-7.2, 7.2, 28.4, 38.4, mix(stone, dark, 0.35), 0.25)
        + f'<path d="{windows}" fill="{dark}"/>'
        + block(-9.6, 9.6, 42.6, 45, mix(stone, "#fff4d8", 0.4), 0.25)
        + block(-7.6, 7.6, 45, 47.2, "url(#{id}-stone)", 0.25)
    )


def _torch(light: Light, dark: str) -> str:
    glow = (
        '<circle cx="-7.6" cy="-91" r="5" fill="#ffe08a" fill-opacity=".3"/>' if light.lamps else ""
    )
    return (
        f'{glow}<path d="M-8.1 -84.6L-8.5 -88.6H-6.7L-7.1 -84.6Z" fill="{dark}"/>'
        f'<path d="M-9.4 -88.4H-5.8L-6.4 -89.9H-8.8Z" fill="{mix(dark, "#ffffff", 0.2)}"/>'
        '<path d="M-8.7 -89.9Q-9.4 -91.4 -7.9 -93Q-7.9 -92 -7.1 -91.7Q-6 -91 -6.5 -89.9Z" '
        'fill="#f6c445" stroke="#b5813a" stroke-width=".2"/>'
    )


def _figure(copper: str, dark: str) -> str:
    """The figure: robe, tablet, raised arm, head and crown of seven rays."""
    lit = mix(copper, "#effaf0", 0.4)
    line = (
        f'stroke="{mix(dark, "#1c3434", 0.3)}" stroke-opacity=".7" stroke-width=".28" '
        'stroke-linejoin="round"'
    )
    robe = (
        "M-6.4 -47C-6.9 -54 -6.2 -61 -5.4 -67C-5.6 -71 -5.4 -74 -4.2 -76.4Q-2.6 -77.8 -.9 -77.9H1.1"
        "Q3.6 -77.6 4.7 -75.6C5.7 -72 5.6 -69 5.4 -66C6.2 -60 6.8 -54 6.4 -47Z"
    )
    folds = (
        "M-4.6 -47.4C-4.8 -56 -3.4 -62 -2.6 -67M-2.2 -47.4C-2.2 -56 -1 -61 .4 -66M.4 "
        "-47.4C.6 -55 1.8 -60 2.8 -64"
        "M3 -47.4C3.2 -54 4 -58 4.6 -62M-4.8 -68C-1 -66 3 -68 5 -71.5M-5 -71C-2 -69.4 2 -71 "
        "4.6 -74.6"
    )
    rays = ""
    for step in range(7):
        turn = math.radians(-66 + 22 * step)
        sine, cosine = math.sin(turn), math.cos(turn)
        across = 0.28
        rays += (
            f"M{2 * sine - across * cosine:.2f} {-83.2 - 2 * cosine - across * sine:.2f}"
            f"L{4.9 * sine:.2f} {-83.2 - 4.9 * cosine:.2f}"
            f"L{2 * sine + across * cosine:.2f} {-83.2 - 2 * cosine + across * sine:.2f}Z"
        )
    return (
        '<path d="M-4.9 -73L-3 -77.2Q-4.6 -80.6 -6.6 -84.4L-8.4 -84.6Q-8.8 -82.6 -8 '
        f'-80.6Q-7.4 -76 -4.9 -73Z" fill="url(#{{id}}-copper)" {line}/>'
        f'<path d="M-8.6 -84.3Q-8.9 -86 -7.6 -86.3Q-6.3 -86.2 -6.5 -84.4Z" fill="{copper}" {line}/>'
        f'<path d="{robe}" fill="url(#{{id}}-copper)" {line}/>'
        f'<path d="{folds}" fill="none" stroke="{dark}" stroke-opacity=".65" '
        'stroke-width=".5" stroke-linecap="round"/>'
        '<path d="M-5.2 -66C-2 -63 3 -64.6 5.4 -69L5.5 -66.6C3.6 -62.6 -1.6 -60.6 -5.6 -63Z" '
        f'fill="{lit}" fill-opacity=".8"/>'
        f'<path d="M3.4 -66.6L7.2 -68L8.4 -75.2L4.9 -74.2Z" fill="{mix(copper, dark, 0.3)}" '
        f"{line}/>"
        '<path d="M4.4 -75.8Q6.8 -73 6.2 -69.6Q5.6 -67.6 3.6 -67.4Q2.6 -68 3.2 -69Q4.4 -70 4 '
        f'-72.4Z" fill="{copper}" {line}/>'
        f'<path d="M-.9 -77.4V-79.4H.9V-77.4Z" fill="{mix(copper, dark, 0.3)}"/><path '
        f'd="{rays}" fill="{lit}" {line}/>'
        '<path d="M-2.3 -80.6Q-2.6 -84.6 0 -84.8Q2.6 -84.6 2.3 -80.6Q1.9 -79 0 -78.9Q-1.9 '
        f'-79 -2.3 -80.6Z" fill="{mix(copper, dark, 0.45)}"/>'
        f'<ellipse cy="-81.2" rx="1.75" ry="2.45" fill="{lit}" {line}/>'
        f'<path d="M-2.1 -82.6Q0 -83.7 2.1 -82.6L2.2 -84Q0 -85.3 -2.2 -84Z" fill="{copper}" '
        f"{line}/>"
        f'<path d="M-1 -81.8h.6M.4 -81.8h.6M0 -81.5v.8M-.5 -79.9h1" stroke="{dark}" '
        'stroke-width=".25" stroke-linecap="round"/>'
    )
