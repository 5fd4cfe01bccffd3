"""The front of Notre-Dame: its rose window, its kings, its portals and its wall pillars."""

import math

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import arcade, lines, outlined, slits
from imgkit.local.painter.monuments.masonry import arch, block, painted, polygon

_GOLD = "#e6bd58"


def rose(colours: tuple[str, str], lit: str, dark: str, light: Light) -> str:
    """The rose window: twelve petals around the middle, twenty-four around those."""
    blue, red = ("#a9ceff", "#ffb877") if light.lamps else colours
    gold = mix(_GOLD, blue, 0.15)
    middle = "-28.4"

    def ring(count: int, near: float, far: float, size: float) -> str:
        data = ""
        for step in range(count):
            turn = (step + 0.5) * math.tau / count
            x, y = math.sin(turn), -math.cos(turn)
            data += (
                f"M{x * near:.2f} {-28.4 + y * near:.2f}L{x * far - y * size:.2f} "
                f"{-28.4 + y * far + x * size:.2f}A{size} {size} 0 0 0 {x * far + y * size:.2f} "
                f"{-28.4 + y * far - x * size:.2f}Z"
            )
        return data

    return (
        outlined(arch(0, 21.4, 5.6, 29, 1.05), mix(lit, dark, 0.3), 0.3)
        + f'<circle cy="{middle}" r="5.45" fill="{lit}" stroke="{dark}" stroke-width=".25"/>'
        f'<circle cy="{middle}" r="4.85" fill="{mix(dark, "#33304e", 0.6)}"/>'
        + painted(ring(24, 2.7, 4.1, 0.5), blue)
        + painted(ring(12, 0.9, 2.2, 0.48), red)
        + f'<circle cy="{middle}" r=".75" fill="{gold}" stroke="{lit}" stroke-width=".3"/>'
        f'<circle cy="{middle}" r="2.75" fill="none" stroke="{lit}" stroke-width=".28"/>'
    )


def kings(dark: str, lit: str) -> str:
    """The gallery of the twenty-eight kings."""
    return (
        arcade(-19.7, 19.7, 28, (15.6, 19.2), wide=1.06, ink=mix(lit, dark, 0.8))
        + arcade(-19.7, 19.7, 28, (15.6, 17.9), wide=0.56, ink=lit)
        + arcade(-19.7, 19.7, 28, (17.8, 18.45), wide=0.46, ink=lit)
    )


def portal(x: float, half: float, stone: str, dark: str, light: Light) -> str:
    """A portal: arches within arches, saints around the carved field, and a pair of doors."""
    spring = 6.9
    parts = []
    for step in range(5):
        size = half * (1 - 0.1 * step)
        fill = mix(stone, "#fff6df", 0.4) if step % 2 == 0 else mix(stone, dark, 0.55)
        parts.append(outlined(arch(x, 0.5, size, spring - 0.1 * step, 1.24), fill, 0.15))
    angels = arch(x, 0.5, half * 0.85, spring - 0.15, 1.24)
    size = half * 0.6
    wood = mix("#a4522f", "#ffca70", 0.35) if light.lamps else "#94502f"
    field = arch(x, 6, size, 6.6, 1.24)
    door = f"M{x - size:.2f} -.5v-5.3h{2 * size:.2f}v5.3z"
    saints = "".join(
        f"M{x + share * size - 0.22:.2f} -6.3l.05 -1.1q.17 -.3 .34 0l.05 1.1z"
        for share in (-0.75, -0.55, -0.35, 0.35, 0.55, 0.75)
    )
    judge = f"M{x - 0.5:.2f} -7.8l.2 -1.6q.3 -.4 .6 0l.2 1.6zM{x:.2f} -9.6a.3 .34 0 1 1 .02 0z"
    hinges = f"M{x - size:.2f} -2h{2 * size:.2f}M{x - size:.2f} -4.2h{2 * size:.2f}"
    return (
        "".join(parts) + f'<path d="{angels}" fill="none" stroke="{mix(stone, "#fff6df", 0.5)}" '
        'stroke-width=".36" stroke-dasharray=".5 .35"/>'
        + outlined(field, mix(stone, dark, 0.18), 0.2)
        + painted(saints + judge, mix(stone, "#fff6df", 0.75))
        + outlined(door, wood, 0.2)
        + lines(hinges, mix(wood, "#2c1a18", 0.5), 0.16)
        + lines(f"M{x:.2f} -.5v-5.3", mix(stone, dark, 0.1), 0.55)
        + lines(f"M{x - size / 2:.2f} -.5v-5.3M{x + size / 2:.2f} -.5v-5.3", dark, 0.2, 0.6)
    )


def buttresses(stone: str, dark: str) -> str:
    """The two wall pillars of one half, each with a niche and its shadow."""
    parts = []
    for left in (6.3, 17.9):
        for low, high in ((0.5, 15), (20.4, 35.4)):
            parts.append(block(left, left + 2, low, high, mix(stone, "#fff6df", 0.2), 0.2))
        parts.append(slits([left + 1], 4, 9.4, mix(stone, dark, 0.65), 1.1))
        parts.append(polygon(((left + 0.3, 9), (left + 1, 11.6), (left + 1.7, 9)), stone, 0.15))
        saint = f"M{left + 0.6:.2f} -4.4l.15 -3.2q.25 -.4 .5 0l.15 3.2zm.4 -3.5a.3 .34 0 1 1 .02 0z"
        parts.append(painted(saint, mix(stone, "#fff6df", 0.5)))
    return "".join(parts)
