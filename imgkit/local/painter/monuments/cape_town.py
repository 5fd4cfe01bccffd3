"""Cape Town at the foot of Table Mountain, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.rock import mass

_WALLS = ("#f4ead8", "#ecd9c0", "#f0c9a8", "#dfe6e8", "#f6efe4", "#e3b9a0", "#cfdbe0")
_ROOFS = ("#b5654f", "#a8705a", "#8f7468")


def cape_town(dice: Dice, light: Light) -> str:
    """Draw houses, towers and trees at the foot of the mountain.

    Args:
        dice: What chooses how high the houses are.
        light: Whether their windows glow.

    Returns:
        An SVG fragment.
    """
    glass = "#ffd884" if light.lamps else "#6f7c92"
    shift = dice.number("town", 0, 0.3, 1)
    houses, windows = "", ""
    for row, (count, base) in enumerate(((33, 95), (29, 0))):
        step = 4080 / count
        for n in range(count):
            share = (n * 0.618034 + row * 0.4 + shift) % 1
            x = -2040 + n * step
            centre = max(0.0, 1 - abs(x + 150) / 900)
            tall = 70 + 60 * share + (230 * centre * share if row == 0 else 60 * centre)
            wide = step * (0.94 if row else 0.82)
            tone = mix(_WALLS[n * 5 % 7], "#8a7f9a", 0.16 if row == 0 else 0)
            if light.lamps:  # Darker walls, so that the windows glow.
                tone = mix(tone, "#2c3560", 0.5)
            houses += f'<path d="M{x:.0f} {-base}v{-tall:.0f}h{wide:.0f}V{-base}z" fill="{tone}"/>'
            if tall < 150:
                half = f"{wide / 2 + 8:.0f}"
                roof = f"M{x - 8:.0f} {-base - tall:.0f}l{half} -42l{half} 42z"
                houses += f'<path d="{roof}" fill="{_ROOFS[n % 3]}"/>'
            for high in range(base + 25, int(base + tall - 20), 48):
                for at in (0.2, 0.58):
                    windows += f"M{x + wide * at:.0f} {-high}h{wide * 0.22:.0f}"
    crown = mass("-60,0! -62,50 -20,92 30,84 60,40 56,0!", "inherit")
    trees = "".join(
        f'<use href="#{{id}}-tree" x="{-1980 + 4000 * (n * 0.618034 % 1):.0f}" fill="{green}"/>'
        for n, green in enumerate(("#5f8a55", "#739c58") * 6)
    )
    drawn = f'{houses}<path d="{windows}" stroke="{glass}" stroke-width="24"/>'
    return f'{drawn}<defs><g id="{{id}}-tree">{crown}</g></defs>{trees}'
