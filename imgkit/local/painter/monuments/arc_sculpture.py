"""The sculptures of the Arc de Triomphe."""

import math

from imgkit.local.painter.background.shapes import mix


def attic(half: float, stone: str, dark: str) -> str:
    """The procession on the frieze, the shields above the cornice, and the row of palmettes."""
    lit = mix(stone, "#fff4d8", 0.5)
    procession, shields, leaves = "", "", ""
    for step in range(44):
        x = -half + 0.8 + step * 0.996
        lift = 0.25 * math.sin(step * 2.4)
        procession += (
            f"M{x:.2f} -35.9a.26 .26 0 1 1 .02 0ZM{x - 0.34:.2f} -34.1l.1 {-1.4 - lift:.2f}q.26 "
            f"-.4 .5 0l.14 {1.4 + lift:.2f}Z"
        )
    for step in range(11):
        x = (step - 5) * 3.9
        shields += f"M{x - 1:.2f} -44h2v2.2q-.2 1.3 -1 1.7q-.8 -.4 -1 -1.7Z"
        leaves += f"M{x - 1.95:.2f} -45.6h.55v6.4h-.55Z"
    crest = "".join(
        f"M{x:.2f} -48.1q-.1 -1.1 .55 -1.44q.65 .34 .55 1.44Z" for x in _steps(-22.4, 21.3, 28)
    )
    return (
        f'<path d="{procession}" fill="{dark}" fill-opacity=".55" transform="translate(.14 .1)"/>'
        f'<path d="{procession}" fill="{lit}"/>'
        f'<path d="{leaves}" fill="{lit}" stroke="{dark}" stroke-opacity=".4" stroke-width=".14"/>'
        f'<path d="{shields}" fill="{mix(stone, dark, 0.18)}" stroke="{dark}" '
        'stroke-opacity=".7" stroke-width=".22"/>'
        f'<path d="{crest}" fill="{lit}" stroke="{dark}" stroke-opacity=".5" stroke-width=".14"/>'
    )


def _steps(first: float, last: float, count: int) -> list[float]:
    return [first + (last - first) * step / (count - 1) for step in range(count)]


_GROUP = (
    # A winged figure that calls the others to follow her, her arm and her sword held up.
    "M.1 -11a.55 .55 0 1 1 .02 0Z"
    "M-.5 -10.2q-1.3 -1.9 -3.3 -1.7q.6 .5 .9 .9q-.9 0 -1.5 .5q1.1 .3 1.5 .9q-.8 .1 -1.1 "
    ".6q1.9 .5 3.3 -.3Z"
    "M.6 -10.2q.8 -2 2.7 -2.3q-.3 .8 -.6 1.1q.8 -.1 1.4 .4q-1 .4 -1.3 1q.7 0 1.1 .4q-1.6 .8 -3 .3Z"
    "M-.6 -9.9l-1.5 -1.5l.3 -.4l1.9 1.2q.7 -.1 1.1 .5q1 1.6 2.3 2.6q-2 1.4 -4.6 .6q.3 -1.6 .5 -3Z"
    # A bearded leader with a cloak, a youth beside him, and soldiers with a shield and a spear.
    "M-.6 -7a.6 .62 0 1 1 .02 0ZM-1.5 -6.6q1 -.8 1.9 0q.7 1.2 .4 2.6l.8 3.4l-.3 .6h-.9l-.7 "
    "-2.7l-.7 2.7h-.9l.1 -3.3q-.4 -1.8 .3 -3.3Z"
    "M1.1 -5.4a.5 .5 0 1 1 .02 0ZM.5 -5q.7 -.6 1.4 0l.3 2.1l.4 2.9h-.7l-.6 -2.2l-.4 "
    "2.2h-.7l.1 -2.9Z"
    "M2.7 -6.7a.55 .58 0 1 1 .02 0ZM1.9 -6.3q.9 -.7 1.7 .1l.7 2.6l-.3 1.1l.3 2.5h-.9l-.5 "
    "-2.2l-.6 2.2h-.7l.2 -3Z"
    "M-2.8 -6.4a.55 .58 0 1 1 .02 0ZM-3.6 -6q.8 -.7 1.6 0l.3 2.6l.2 3.4h-.7l-.6 -2.5l-.9 "
    "2.5h-.8l.6 -3.2Z"
    "M-3 -4.9a1.15 1.15 0 1 1 .02 0ZM4 -9.6l.3 .1l-.5 9.5h-.3Z"
)

_PANEL = "".join(
    f"M{x} {-2.3 + 0.2 * (index % 2)}a.3 .3 0 1 1 .02 0ZM{x - 0.4} -.3l.1 -1.6q.3 -.4 .6 0l.2 1.6Z"
    for index, x in enumerate((-3.2, -2.1, -1.2, -0.2, 0.9, 1.8, 2.9))
)


def pier(x: float, stone: str, dark: str) -> str:
    """The sculptures on one pier: a group on a pedestal, and a relief in a frame above it."""
    lit = mix(stone, "#fff4d8", 0.55)
    side = 1 if x > 0 else -1
    sculptures = "".join(
        f'<g transform="translate({x:.2f} {y}) scale({side} 1)"><path d="{data}" fill="{dark}" '
        f'fill-opacity=".6" transform="translate({side * 0.32} .2)"/><path d="{data}" fill="{lit}" '
        f'stroke="{dark}" stroke-opacity=".45" stroke-width=".14"/></g>'
        for data, y in ((_GROUP, -6.8), (_PANEL, -25.4))
    )
    return (
        f'<rect x="{x - 4.6:.2f}" y="-6.8" width="9.2" height="3.6" '
        f'fill="{mix(stone, "#fff4d8", 0.25)}" '
        f'stroke="{dark}" stroke-opacity=".5" stroke-width=".2"/>'
        f'<path d="M{x - 4.3:.2f} -24.9v-4.6h8.6v4.6Z" fill="{mix(stone, dark, 0.22)}" '
        f'stroke="{lit}" stroke-width=".4"/>{sculptures}'
    )
