"""The Taj Mahal, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.masonry import arch, arches, block, painted, polygon, shading


def taj_mahal(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Taj Mahal between its four minarets.

    Source of the dimensions: https://en.wikipedia.org/wiki/Taj_Mahal – 73 m high with its platform,
    which is 95 m wide; the dome is nearly 35 m high, the minarets stand 43 m high at its corners.

    Args:
        dice: What chooses the tone of the marble.
        look: Its colour, where the prompt names one.
        light: Whether lamps shine in its niches.

    Returns:
        The building.
    """
    marble = look.colour or dice.choose("marble", ("#f4ecdf", "#f6eae0", "#efece4"))
    dark = mix(marble, "#7d6a80", 0.55)
    niche = "#f0c070" if light.lamps else mix(marble, "#6d6480", 0.5)
    far, near = mix(marble, light.haze, 0.3), mix(marble, dark, 0.05)
    parts = [
        shading("marble", marble, dark),
        *(_minaret(x, 7, 46, far, dark) for x in (-37, 37)),
        *(_dome(x, 32, 4.6, marble, dark) for x in (-17.5, 17.5)),
        block(-9.8, 9.8, 31, 42.5, "url(#{id}-marble)", 0.3),
        _great_dome(dark),
        block(-28.5, 28.5, 7, 31.5, mix(marble, dark, 0.22), 0.3),
        block(-20, 20, 7, 31.5, "url(#{id}-marble)", 0.3),
        *(
            _niches(x, half, niche, dark)
            for x, half in ((-24.3, 2.4), (-14.8, 3.1), (14.8, 3.1), (24.3, 2.4))
        ),
        block(-29, 29, 31.2, 32.4, mix(marble, "#ffffff", 0.5), 0.2),
        _portal(marble, niche, dark),
        *(_minaret(x, 0, 50, near, dark) for x in (-46, 46)),
        block(-48.5, 48.5, 0, 6.4, "url(#{id}-marble)", 0.3),
        block(-49, 49, 6.2, 7.2, mix(marble, "#ffffff", 0.5), 0.2),
        painted(arches(range(-46, 47, 4), 0.8, 1.3, 3.6, 1.2), mix(marble, dark, 0.35)),
    ]
    return Drawing("".join(parts), -49.6, 49.6, -73)


def _great_dome(dark: str) -> str:
    """The onion dome with its finial."""
    left = "M0 -66.5C-.8 -64 -2.6 -62.8 -5 -61C-12.8 -56 -14.6 -48 -9.8 -42.5"
    right = "C14.6 -48 12.8 -56 5 -61C2.6 -62.8 .8 -64 0 -66.5Z"
    return (
        f'<path d="{left}H9.8{right}" fill="url(#{{id}}-marble)" stroke="#5b4636" '
        'stroke-opacity=".55" stroke-width=".3"/>'
        f'<path d="M4 -42.5H9.8{right[:-1]}C3.4 -60 8.4 -52 4 -42.5Z" fill="{dark}" '
        'fill-opacity=".22"/>'
        f'<path d="M-9.8 -43.6H9.8M-10.6 -45H10.6" stroke="{dark}" stroke-width=".4" '
        'stroke-opacity=".6"/>'
        '<path d="M-.3 -66V-73H.3V-66ZM-.9 -68.4a.9 .9 0 1 1 1.8 0a.9 .9 0 1 1 -1.8 0ZM-.65 '
        '-70.6a.65 .65 0 1 1 1.3 0a.65 .65 0 1 1 -1.3 0Z" fill="#d9a83f"/>'
    )


def _dome(x: float, low: float, half: float, marble: str, dark: str) -> str:
    """A small dome on open pillars."""
    pillars = "".join(
        f"M{x + share * half - 0.35:.2f} {-low:.2f}v-4.4h.7v4.4z"
        for share in (-0.85, -0.3, 0.3, 0.85)
    )
    base = low + 4.4
    return (
        f'<path d="{pillars}" fill="{mix(marble, dark, 0.25)}"/>'
        + block(
            x - half * 1.12, x + half * 1.12, base, base + 0.8, mix(marble, "#ffffff", 0.4), 0.2
        )
        + f'<path d="M{x - half * 0.85:.2f} {-base - 0.8:.2f}c{-half * 0.5:.2f} '
        f"{-half * 0.8:.2f} {half * 0.2:.2f} {-half * 1.2:.2f} {half * 0.85:.2f} "
        f"{-half * 1.7:.2f}"
        f"c{half * 0.65:.2f} {half * 0.5:.2f} {half * 1.35:.2f} {half * 0.9:.2f} "
        f'{half * 0.85:.2f} {half * 1.7:.2f}Z" fill="url(#{{id}}-marble)" stroke="#5b4636" '
        'stroke-opacity=".5" stroke-width=".25"/>'
        f'<path d="M{x:.2f} {-base - half * 1.7 - 0.8:.2f}v{-half * 0.5:.2f}" '
        'stroke="#d9a83f" stroke-width=".45"/>'
    )


def _minaret(x: float, low: float, top: float, marble: str, dark: str) -> str:
    """A slender tower with three balconies."""
    parts = [
        polygon(
            ((x - 2.4, low), (x - 1.6, top - 7), (x + 1.6, top - 7), (x + 2.4, low)), marble, 0.25
        )
    ]
    parts.append(
        polygon(
            ((x + 0.5, low), (x + 0.4, top - 7), (x + 1.6, top - 7), (x + 2.4, low)),
            mix(marble, dark, 0.35),
        )
    )
    for share in (0.36, 0.68, 1.0):
        height = low + (top - 7 - low) * share
        parts.append(
            block(x - 2.9, x + 2.9, height - 0.5, height + 0.6, mix(marble, "#ffffff", 0.4), 0.2)
        )
    return "".join(parts) + _dome(x, top - 6.6, 1.7, marble, dark)


def _niches(x: float, half: float, niche: str, dark: str) -> str:
    """Two pointed niches, one above the other, in a frame."""
    openings = arch(x, 8.5, half, 14.2, 1.3) + arch(x, 20.4, half, 25.6, 1.3)
    frames = "".join(
        f"M{x - half - 0.8:.2f} {-low}v-10.6h{2 * half + 1.6:.2f}v10.6z" for low in (7.6, 19.6)
    )
    return (
        f'<path d="{frames}" fill="none" stroke="{dark}" stroke-opacity=".6" stroke-width=".35"/>'
        f'<path d="{openings}" fill="{niche}" stroke="{dark}" stroke-width=".3"/>'
    )


def _portal(marble: str, niche: str, dark: str) -> str:
    """The great portal in the middle."""
    return (
        block(-10, 10, 7, 35, mix(marble, "#ffffff", 0.25), 0.3)
        + f'<path d="M-8.6 -7V-33.6H8.6V-7M-7.8 -7V-32.8H7.8V-7" fill="none" stroke="{dark}" '
        'stroke-width=".3" stroke-opacity=".7"/>'
        + f'<path d="{arch(0, 7, 6.6, 22.5, 1.35)}" fill="{niche}" stroke="{dark}" '
        'stroke-width=".3"/>'
        + f'<path d="{arch(0, 7, 5.2, 20.5, 1.3)}" fill="{mix(niche, dark, 0.35)}"/><path '
        f'd="{arch(0, 7, 2, 12.5, 1.3)}" fill="{mix(dark, "#2c2438", 0.3)}"/>'
        + "".join(block(x - 0.55, x + 0.55, 7, 37.5, marble, 0.2) for x in (-10, 10))
        + block(-10.6, 10.6, 34.6, 35.6, mix(marble, "#ffffff", 0.5), 0.2)
    )
