"""More animals of warm countries: cheetah, hyena and gazelle."""

from dataclasses import replace

from imgkit.local.painter.animals.deer import DEER
from imgkit.local.painter.animals.fourlegs import Build
from imgkit.local.painter.animals.hunters import Hunter, Kind, hunt
from imgkit.local.painter.animals.portrait import ROUND, Portrait, round_ears
from imgkit.local.painter.animals.sideways import Beast, side_on
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Curve, Place, mix, shade

_SLIM = (
    "0.85,0.0 0.3,0.08 -0.4,0.0 -0.82,0.04 -1.01,0.3 -0.97,0.62 -0.8,0.72 -0.4,0.7 0.1,0.86 "
    "0.7,1.06 1.04,0.7 1.03,0.2"
)

_CHEETAH = Build(
    length=104,
    depth=34,
    legs=48,
    thick=9,
    feet="paw",
    root=2.5,
    trunk=_SLIM,
    neck="-20,18 4,-2",
    neck_widths=(34, 30),
    head=(8, -14),
    size=18,
    turn=0,
    tail="6,8 -16,16 -36,10 -46,-12 -58,-20",
    tail_widths=(9, 7, 6.4, 6.4, 5),
)


def _small_ears(hunter: Hunter) -> None:
    round_ears(hunter.sketch, hunter.head, hunter.colour, "#f0b3a8", size=0.28, out=0.72)


def _dot(body: Place, x: float, y: float) -> Curve:
    """Return a line that is no longer than wide: drawn with a round pen it is a dot."""
    return body.line(f"{x:.3f},{y:.3f} {x + 0.012:.3f},{y:.3f}")


def _dots(hunter: Hunter) -> None:
    body, sketch = hunter.body, hunter.sketch
    sketch.soft(body.ellipse(0.1, 1.0, 0.9, 0.24), colour="#fffaf0", opacity=1)
    spots = [_dot(body, -0.94 + at * 0.618 % 1 * 1.88, 0.06 + at * 0.0165) for at in range(54)]
    spots += [_dot(body, x, y) for x in (-0.7, -0.6, 0.62, 0.72) for y in (1.1, 1.24, 1.38)]
    spots += [_dot(body, -1.08 - at * 0.1, 0.5 - at * at * 0.02) for at in range(6)]
    sketch.stroke(*spots, ink=hunter.mark, width=body.size * 0.08)


def _tears(hunter: Hunter) -> None:
    head, sketch = hunter.head, hunter.sketch
    sketch.soft(head.ellipse(0.46, 0.66, 0.8, 0.4), colour="#fffaf0", opacity=1)
    dots = [
        head.ellipse(x, y, 0.06)
        for x, y in (
            (0.1, -0.64),
            (0.44, -0.7),
            (0.74, -0.6),
            (-0.3, -0.6),
            (-0.6, -0.3),
            (-0.76, 0.0),
            (0.28, -0.46),
            (0.6, -0.44),
        )
    ]
    sketch.draw(*dots, fill=hunter.mark, outlined=False)
    tears = head.line("0.16,0.06 0.12,0.3 0.02,0.54"), head.line("0.74,0.06 0.8,0.3 0.86,0.54")
    sketch.stroke(*tears, ink=hunter.mark, width=head.size * 0.11)


def _sitting_dots(hunter: Hunter) -> None:
    if hunter.sits:
        place = Place(hunter.body.point(0, 26 / 12 / 2.1), hunter.body.size / 12)
        spots = (
            (-8, -16),
            (-10, -10),
            (-6, -12),
            (-8, -5),
            (-3, -7),
            (-4, -18),
            (-2, -13),
            (-6, -8),
        )
        hunter.sketch.draw(
            *(place.ellipse(x, y, 0.9) for x, y in spots), fill=hunter.mark, outlined=False
        )


def _long_tail(hunter: Hunter) -> None:
    place = Place(hunter.body.point(0, 26 / 12 / 2.1), hunter.body.size / 12)
    tail = place.limb("-4,-3 -14,-2 -20,-7 -20,-15 -25,-18", 4, 3.6, 3.4, 3.2, 3)
    hunter.sketch.draw(tail, fill=hunter.colour)


def cheetah(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a slim cheetah with small spots and dark lines from its eyes."""
    colour, mark = dice.choose("coat", (("#efc47a", "#4d3a30"), ("#e6b86a", "#3f302a")), (3, 2))
    if look.colour:
        colour, mark = look.colour, shade(look.colour, -0.6)
    kind = Kind(
        build=_CHEETAH,
        portrait=Portrait(
            ROUND, "#fffaf0", (0.44, 0.34), "#d9a04a", 0.17, "#4a352d", 0.17, whiskers=True
        ),
        width=0.95,
        scale=1.9,
        ears=_small_ears,
        tail=_long_tail,
        marks=_dots,
        face=_tears,
        finish=_sitting_dots,
    )
    return hunt(kind, dice, look, (colour, mark))


_HYENA = Build(
    length=84,
    depth=36,
    legs=36,
    thick=9,
    feet="paw",
    root=2.3,
    trunk="0.85,-0.16 0.3,-0.06 -0.3,0.16 -0.8,0.3 -1.0,0.5 -0.94,0.8 -0.74,0.94 -0.2,0.94 "
    "0.3,1.0 0.76,1.02 1.04,0.66 1.05,0.1",
    neck="-16,18 6,-8",
    neck_widths=(40, 34),
    head=(12, -18),
    size=18.5,
    turn=0,
    tail="5,2 -8,8 -13,22 -13,32",
    tail_widths=(8, 8, 9, 2),
)


def _hyena_ears(hunter: Hunter) -> None:
    sketch, head = hunter.sketch, hunter.head
    if not hunter.sits:
        mane = (
            "-0.4,-0.6! -1.0,-0.9! -0.96,-0.5 -1.5,-0.5! -1.3,-0.1 -1.9,0.1! "
            "-1.6,0.4 -2.2,0.8! -1.2,1.0 -0.6,0.6"
        )
        sketch.draw(head.blob(mane), fill=hunter.mark)
    round_ears(sketch, head, shade(hunter.colour, -0.12), "#6b5148", size=0.36, out=0.74)


def _hyena_spots(hunter: Hunter) -> None:
    body, sketch = hunter.body, hunter.sketch
    spots = [
        body.ellipse(-0.9 + at * 0.618 % 1 * 1.7, 0.3 + at * 0.027, 0.06 + at % 3 * 0.01, 0.05)
        for at in range(24)
    ]
    sketch.draw(*spots, fill=hunter.mark, outlined=False, opacity=0.85)


def _hyena_face(hunter: Hunter) -> None:
    head, sketch = hunter.head, hunter.sketch
    dark = head.blob("0,0.1 0.47,0 0.94,0.1 1.2,0.4 1,1.1 -0.1,1.1 -0.3,0.5")
    sketch.draw(dark, fill=mix(hunter.mark, "#3f332f", 0.4), outlined=False, opacity=0.8)


def _bushy_tail(hunter: Hunter) -> None:
    here = Place(hunter.body.point(-0.6, 0.94), hunter.body.size / 12)
    hunter.sketch.draw(here.limb("4,0 -6,-1 -12,-5 -15,-12", 4, 5, 6, 2), fill=hunter.mark)


def hyena(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a spotted hyena with a sloping back, a mane and round ears."""
    colour, mark = dice.choose("coat", (("#c9a878", "#6b4f3c"), ("#b39a86", "#5a463c")), (3, 2))
    if look.colour:
        colour, mark = look.colour, shade(look.colour, -0.5)
    kind = Kind(
        build=_HYENA,
        portrait=Portrait(
            ROUND, mix(colour, "#5a463c", 0.55), (0.42, 0.34), "", 0.15, "#3a2c2a", 0.2
        ),
        width=0.95,
        scale=1.7,
        ears=_hyena_ears,
        tail=_bushy_tail,
        marks=_hyena_spots,
        face=_hyena_face,
        finish=_sitting_dots,
    )
    return hunt(kind, dice, look, (colour, mark))


def _straight_horns(beast: Beast) -> None:
    head = beast.head
    for x, fill in ((0.5, "#5f5048"), (-0.06, "#6f5f54")):
        horn = head.limb(
            f"{x},-0.5 {x - 0.3},-1.4 {x - 0.7},-2.2 {x - 0.6},-3.0", 0.34, 0.3, 0.22, 0.08
        )
        beast.sketch.draw(horn, fill=fill)
        rings = [
            head.line(
                f"{x - 0.1 - at * 0.13:.2f},{-0.8 - at * 0.3:.2f} "
                f"{x + 0.14 - at * 0.13:.2f},{-0.86 - at * 0.3:.2f}"
            )
            for at in range(4)
        ]
        beast.sketch.stroke(*rings, ink="#a8978a", opacity=0.7)


def _flank(beast: Beast) -> None:
    side, sketch = beast.build.side, beast.sketch
    white = side.blob("1.1,0.86 0.4,0.76 -0.4,0.62 -0.9,0.6 -0.8,1.2! 0.9,1.3!")
    sketch.draw(white, fill="#fdf6ea", outlined=False)
    band = side.line("0.96,0.74 0.4,0.64 -0.4,0.5 -0.84,0.5")
    sketch.stroke(band, ink="#5a4034", width=beast.build.depth * 0.15)


def gazelle(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a gazelle with ringed horns and a dark band on its side."""
    species = replace(
        DEER,
        coats=(("#d39a5a", ""), ("#c48a52", ""), ("#dcae74", "")),
        marks=_flank,
        horns=_straight_horns,
    )
    return side_on(species, dice, look)
