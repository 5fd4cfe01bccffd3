"""More furry animals of river and wood: otter, beaver, badger; and a bat on the wing."""

from imgkit.local.painter.animals.fourlegs import Build
from imgkit.local.painter.animals.hunters import Hunter, Kind, hunt
from imgkit.local.painter.animals.landing import landed
from imgkit.local.painter.animals.portrait import ROUND, Portrait, round_ears
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_LOW = (
    "0.88,0.12 0.4,-0.04 -0.1,-0.1 -0.6,-0.04 -0.96,0.26 -1.0,0.66 -0.74,0.92 -0.2,1.0 0.4,1.02 "
    "0.82,0.96 1.04,0.7 1.02,0.3"
)

_OTTER = Build(
    length=64,
    depth=22,
    legs=12,
    thick=6.4,
    feet="paw",
    root=2.2,
    trunk=_LOW,
    neck="-12,12 5,-2",
    neck_widths=(23, 21),
    head=(9, -6),
    size=13.5,
    turn=0,
    tail="6,6 -10,8 -28,8 -46,14",
    tail_widths=(14, 11, 8, 2),
)


def _tiny_ears(hunter: Hunter) -> None:
    round_ears(
        hunter.sketch, hunter.head, shade(hunter.colour, -0.1), "#c99a8a", size=0.24, out=0.82
    )


def _thick_tail(hunter: Hunter) -> None:
    here = Place(hunter.body.point(-0.6, 0.94), hunter.body.size / 12)
    hunter.sketch.draw(
        here.limb("4,0 -7,0 -16,-1 -26,-5", 6, 6, 5, 1.4), fill=shade(hunter.colour, -0.1)
    )


def _pale_front(hunter: Hunter) -> None:
    body, sketch = hunter.body, hunter.sketch
    sketch.soft(body.ellipse(0.86, 0.6, 0.4, 0.5), colour=hunter.mark, opacity=1)
    sketch.soft(body.ellipse(0.1, 1.02, 0.9, 0.24), colour=hunter.mark, opacity=0.9)


def _pale_chin(hunter: Hunter) -> None:
    hunter.sketch.soft(hunter.head.ellipse(0.4, 0.7, 1.1, 0.6), colour=hunter.mark, opacity=1)


def otter(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an otter with a pale chin and a thick tail, 48 high."""
    colour, mark = dice.choose("coat", (("#8a6448", "#e6cfae"), ("#6f5446", "#d3bb9c")), (3, 2))
    if look.colour:
        colour, mark = look.colour, mix(look.colour, "#fffaf0", 0.65)
    kind = Kind(
        build=_OTTER,
        portrait=Portrait(
            ROUND, mix(mark, "#fffaf0", 0.5), (0.46, 0.34), "", 0.14, broad=0.2, whiskers=True
        ),
        width=0.7,
        scale=1.2,
        ears=_tiny_ears,
        tail=_thick_tail,
        marks=_pale_front,
        face=_pale_chin,
    )
    return hunt(kind, dice, look, (colour, mark))


_BEAVER = Build(
    length=58,
    depth=32,
    legs=11,
    thick=7,
    feet="paw",
    root=2.1,
    trunk="0.85,0.2 0.4,-0.06 -0.1,-0.14 -0.6,-0.02 -0.98,0.34 -1.0,0.7 -0.74,0.94 "
    "-0.2,1.0 0.4,1.02 0.82,0.96 "
    "1.04,0.7 1.02,0.36",
    neck="-14,18 2,10",
    neck_widths=(30, 27),
    head=(6, 2),
    size=16,
    turn=0,
    tail="4,12 -4,16",
    tail_widths=(10, 8),
)


def _paddle(hunter: Hunter) -> None:
    sketch = hunter.sketch
    if hunter.sits:
        here, turn = Place(hunter.body.point(-0.6, 0.84), hunter.body.size / 12), 14
    else:
        here, turn = Place(hunter.body.point(-0.92, 0.62), 1.9), -6
    flat = Place(here.origin, here.size, turn)
    sketch.draw(flat.blob("4,-2! -8,-6 -20,-6 -24,0 -20,5 -8,4 4,2!"), fill="#6b5650")
    with sketch.inside():
        net = [flat.line(f"{x},-8 {x + 5},8") for x in range(-24, 4, 5)]
        net += [flat.line(f"{x},8 {x + 5},-8") for x in range(-24, 4, 5)]
        sketch.stroke(*net, ink="#4f3f3c", opacity=0.6)


def _beaver_ears(hunter: Hunter) -> None:
    round_ears(
        hunter.sketch, hunter.head, shade(hunter.colour, -0.12), "#c99a8a", size=0.26, out=0.8
    )


def _tail_of_standing(hunter: Hunter) -> None:
    if not hunter.sits:
        _paddle(hunter)


def _buck_teeth(hunter: Hunter) -> None:
    head, sketch = hunter.head, hunter.sketch
    sketch.soft(head.ellipse(0.46, 0.5, 0.6, 0.44), colour=hunter.mark, opacity=0.9)


def beaver(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a beaver with its flat tail and two large teeth, 50 high."""
    colour, mark = dice.choose("coat", (("#8f6242", "#d9b58e"), ("#7a5240", "#c9a284")), (3, 2))
    if look.colour:
        colour, mark = look.colour, mix(look.colour, "#fffaf0", 0.5)
    kind = Kind(
        build=_BEAVER,
        portrait=Portrait(ROUND, mix(mark, "#fffaf0", 0.4), (0.42, 0.3), "", 0.14, broad=0.2),
        width=0.75,
        scale=1.35,
        ears=_beaver_ears,
        tail=_paddle,
        finish=_tail_of_standing,
        face=_buck_teeth,
    )
    return hunt(kind, dice, look, (colour, mark))


_BADGER = Build(
    length=62,
    depth=28,
    legs=13,
    thick=8,
    feet="paw",
    root=2.1,
    trunk=_LOW,
    neck="-14,14 2,6",
    neck_widths=(27, 24),
    head=(7, 0),
    size=14.5,
    turn=0,
    tail="4,4 -6,8 -13,12",
    tail_widths=(8, 8, 3),
)


def _badger_ears(hunter: Hunter) -> None:
    round_ears(hunter.sketch, hunter.head, "#45404a", "#fbf8f2", size=0.27, out=0.76)


def _dark_below(hunter: Hunter) -> None:
    low = hunter.body.blob("-1.4,0.72 -0.6,0.82 0.2,0.86 1.0,0.7 1.6,0.6! 1.6,2! -1.6,2!")
    hunter.sketch.draw(low, fill="#45404a", outlined=False)


def _striped_face(hunter: Hunter) -> None:
    head, sketch = hunter.head, hunter.sketch
    sketch.draw(head.ellipse(0, 0, 2), fill="#fbf8f2", outlined=False)
    for plan in (
        "-0.3,-0.9 0.1,-0.9 0.24,-0.3 0.34,0.16 0.1,0.36 -0.2,0.1 -0.36,-0.4",
        "0.9,-0.9 0.6,-0.8 0.64,-0.3 0.58,0.16 0.84,0.34 1.04,0.06 1.06,-0.4",
    ):
        sketch.draw(head.blob(plan), fill="#45404a", outlined=False)
    for x in (0.05, 0.83):
        sketch.draw(head.ellipse(x, -0.08, 0.17, 0.18), fill="#fbf8f2", outlined=False)


def _short_tail(hunter: Hunter) -> None:
    here = Place(hunter.body.point(-0.6, 0.94), hunter.body.size / 12)
    hunter.sketch.draw(here.limb("4,0 -5,-1 -10,-5", 4, 4.4, 2), fill=hunter.colour)


def badger(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a badger with its striped face, 44 high."""
    colour = look.colour or dice.choose("coat", ("#a39d9c", "#8f8b90"), (3, 2))
    kind = Kind(
        build=_BADGER,
        portrait=Portrait(ROUND, "#fbf8f2", (0.34, 0.28), "", 0.13, broad=0.2),
        width=0.75,
        scale=1.25,
        ears=_badger_ears,
        tail=_short_tail,
        marks=_dark_below,
        face=_striped_face,
    )
    return hunt(kind, dice, look, (colour, "#45404a"))


def bat(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a friendly bat with spread wings, 34 high."""
    colour = look.colour or dice.choose("coat", ("#6a5a78", "#5a5560", "#8a6a5a"), (4, 3, 2))
    here, sketch = Place(size=0.36), Sketch(0.5)
    lift = dice.number("wings", -8, 0, 12)
    for side in (-1, 1):
        points = (
            (6, -44),
            (24, -76),
            (50, -84),
            (86, -66),
            (98, -34),
            (76, -42),
            (66, -20),
            (48, -34),
            (36, -12),
            (20, -26),
        )
        corners = {4, 6, 8}
        plan = " ".join(
            f"{side * x},{y}{'!' if at in corners or at == 3 else ''}"
            for at, (x, y) in enumerate(points)
        )
        wing = Place(here.point(0, 0), 0.36, lift * side * 0.5)
        fill = sketch.fade(
            (shade(colour, 0.2), shade(colour, -0.12)), wing.point(0, -80), wing.point(0, -10)
        )
        sketch.draw(wing.blob(plan), fill=fill)
        bones = [
            wing.line(f"{side * 26},-74 {side * x * 0.8:.0f},{y - 8} {side * x},{y}")
            for x, y in ((94, -36), (64, -24), (36, -16))
        ]
        sketch.stroke(*bones, ink=shade(colour, -0.4), opacity=0.6)
    for foot in (-6, 6):
        sketch.draw(here.limb(f"{foot},-12 {foot},-3", 6, 4), fill=shade(colour, -0.2))
    sketch.draw(
        here.ellipse(0, -28, 18, 22),
        fill=sketch.fade((shade(colour, 0.1), shade(colour, -0.1)), (0, -18), (0, -3)),
    )
    with sketch.inside():
        sketch.soft(here.ellipse(0, -24, 12, 16), colour=shade(colour, 0.5), opacity=0.9)
    head = Place(here.point(0, -56), 0.36 * 21, dice.number("tilt", -6, 0, 6))
    for side in (-1, 1):
        sketch.draw(
            head.blob(f"{side * 0.2},-0.7! {side * 0.8},-1.6! {side * 0.96},-0.3!"), fill=colour
        )
        sketch.draw(
            head.blob(f"{side * 0.4},-0.7! {side * 0.76},-1.3! {side * 0.84},-0.5!"),
            fill="#e3a9a6",
            outlined=False,
        )
    sketch.draw(head.ellipse(0, 0, 1, 0.92), fill=shade(colour, 0.06))
    for x in (-0.38, 0.38):
        sketch.draw(head.ellipse(x, -0.1, 0.3), fill="#fffdf6", outlined=False)
        eye(sketch, head, x * 0.94, -0.08, 0.21)
        blush(sketch, head, x * 1.7, 0.34, 0.22)
    sketch.stroke(head.line("-0.26,0.36 0,0.46 0.26,0.36"), ink=shade(colour, -0.6))
    fangs = [head.blob(f"{x},0.4! {x + 0.14},0.4! {x + 0.07},0.62!") for x in (-0.2, 0.08)]
    sketch.draw(*fangs, fill="#fffdf6", outlined=False)
    anchors = {
        "hand": here.point(0, -4),
        "head": head.point(0, -0.9),
        "neck": here.point(0, -44),
        "back": here.point(0, -46),
        "seat": here.point(0, -6),
    }
    return landed(sketch.drawing(anchors, "both"))
