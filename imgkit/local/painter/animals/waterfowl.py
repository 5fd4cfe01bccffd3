"""Ducks on land and on water, swans and penguins."""

from imgkit.local.painter.animals.plumage import fill_of, glow, legs, looks_out, wing
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_BILL = "#f0a23c"

# Body, head, wing, breast.
_DUCKS = (
    ("#d6cbbd", "#3f7d5f", "#a3907f", "#8a5a40"), ("#fbf7ee", "#fbf7ee", "#ece3d3", "#fffdf8"),
    ("#f7d35f", "#f7d35f", "#e5b546", "#fbe59a"), ("#b08a66", "#a27b58", "#8a664a", "#d3b08c"),
)  # fmt: skip


def _duck(sketch: Sketch, here: Place, dice: Dice, look: Look) -> Drawing:
    """Draw all of a duck above its legs."""
    colour, top, near, breast = dice.choose("coat", _DUCKS, (4, 3, 2, 2))
    if look.colour:
        colour = top = look.colour
        near, breast = shade(colour, -0.14), shade(colour, 0.4)
    size = here.size
    head = Place(here.point(32, -78), size * 17, dice.number("tilt", -12, 0, 10))
    bill = "0.6,-0.26 1.1,-0.06 1.9,0.1 1.96,0.34 1.3,0.42 0.6,0.46"
    sketch.draw(head.blob(bill), fill=_BILL)
    sketch.stroke(head.line("0.9,0.24 1.4,0.26 1.86,0.22"), ink=shade(_BILL, -0.4))
    neck = here.limb("26,-36 29,-56 32,-76", 32, 22, 26)
    if top != colour:
        sketch.draw(neck, head.ellipse(0, 0, 1.04), fill=fill_of(sketch, here, top))
        sketch.stroke(here.line("19,-55 29,-51 39,-55"), ink="#fbf7ee", width=size * 4)
    body = here.blob(
        "38,-46 24,-52 0,-50 -26,-48 -44,-60 -60,-62! -56,-44 -46,-24 -20,-9 16,-7 38,-18 46,-34"
    )
    rest = [] if top != colour else [neck, head.ellipse(0, 0, 1.04)]
    sketch.draw(body, *rest, fill=fill_of(sketch, here, colour))
    with sketch.inside():
        glow(sketch, here, breast, (34, -32, 18, 24))
    plan = "16,-42 -4,-46 -26,-42 -48,-40! -36,-30 -42,-26! -24,-20 2,-18 16,-28"
    wing(sketch, here, plan, ("-32,-32 -16,-32 0,-36", "-20,-24 -6,-26 6,-32"), near)
    looks_out(sketch, head, 0.3, -0.24, 0.22)
    anchors = {
        "hand": head.point(1.7, 0.3),
        "head": head.point(0, -0.98),
        "neck": here.point(28, -56),
        "back": here.point(-10, -49),
        "seat": here.point(-4, -8),
    }
    return sketch.drawing(anchors, "right")


def duck(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a duck on its two feet, 38 high."""
    here, sketch = Place(size=0.39), Sketch(0.55)
    stride = (16, -12) if look.pose == "walking" else (8, -6)
    legs(sketch, here, stride, -14, _BILL, thick=4.4)
    return _duck(sketch, here, dice, look)


def swimming_duck(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a duck on the water, 35 high, its breast at the water line."""
    return _duck(Sketch(0.55), Place((0, 0.39 * 6.2), 0.39), dice, look)


def swan(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a swan on the water, 80 high."""
    colour = look.colour or dice.choose("coat", ("#fdfaf3", "#4b4548"), (6, 1))
    size = 0.8
    here, sketch = Place(size=size), Sketch(0.8)
    head = Place(here.point(33, -88), size * 9.5, dice.number("nod", -8, 6, 20))
    sketch.draw(head.blob("0.5,-0.3 1.2,0.16 2.1,0.46! 1.9,0.8 1,0.7 0.5,0.5"), fill="#ef8c3c")
    sketch.draw(
        here.blob(
            "42,-34 30,-40 4,-36 -22,-40 -46,-52 -64,-58! -60,-36 -46,-14 -20,-1 16,0 38,-8 "
            "48,-20"
        ),
        here.limb("32,-26 38,-44 28,-62 22,-78 32,-89", 30, 18, 12, 11, 13),
        head.ellipse(0, 0, 1.04), fill=fill_of(sketch, here, colour),
    )  # fmt: skip
    with sketch.inside():
        glow(sketch, here, shade(colour, 0.3), (34, -20, 16, 18))
    sketch.draw(head.blob("0.4,-0.4 1,-0.1 1.06,0.3 0.6,0.3"), fill="#453a3a", outlined=False)
    lift = dice.number("wings", 0, 4, 20)
    raised = Place(here.point(16, -30), size, lift)
    plan = "6,-6 -14,-20 -40,-34 -64,-46! -58,-32 -72,-30! -58,-20 -66,-14! -44,-4 -14,8 6,6"
    feathers = "-56,-30 -34,-20 -10,-8", "-54,-18 -34,-10 -12,0", "-44,-6 -26,-2 -8,4"
    wing(sketch, raised, plan, feathers, shade(colour, -0.03))
    eye(sketch, head, 0.36, -0.2, 0.2)
    anchors = {
        "hand": head.point(1.8, 0.6),
        "head": head.point(-0.1, -0.98),
        "neck": here.point(33, -52),
        "back": here.point(-6, -40),
        "seat": here.point(-2, -4),
    }
    return sketch.drawing(anchors, "right")


def penguin(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a penguin in three-quarter view, 72 high."""
    colour = look.colour or dice.choose("coat", ("#4d525f", "#5d6b82", "#433f45"), (4, 2, 2))
    if look.age == "child" and look.colour is None:  # grey down
        colour = "#aab0bd"
    kind = dice.choose("kind", ("plain", "yellow"), (3, 2))
    size = 0.72
    here, sketch = Place(size=size), Sketch(0.85)
    rock = dice.number("rock", -5, 0, 5)
    for x, dim in ((16, -0.12), (-6, 0)):
        feet = f"{x - 14},-1 {x - 8},-8 {x + 6},-8 {x + 16},-2 {x + 14},0! {x - 12},0!"
        sketch.draw(here.blob(feet), fill=shade("#f0a23c", dim))
    stout = Place(here.point(0, -4), size, rock)
    holds = look.pose in {"holding", "riding"}
    far = "26,-60 38,-50 44,-34 40,-26 30,-36"
    sketch.draw(stout.blob(far), fill=shade(colour, -0.2))
    plan = (
        "2,-98 -18,-90 -24,-74 -28,-58 -34,-36 -30,-12 -14,0 8,1 28,-4 34,-24 32,-48 28,-64 "
        "28,-78 22,-92"
    )
    sketch.draw(stout.blob(plan), fill=fill_of(sketch, here, colour))
    with sketch.inside():
        belly = "10,-64 -8,-56 -16,-36 -14,-12 -2,2 20,4 36,-8 34,-44 28,-60"
        sketch.draw(stout.blob(belly), fill="#fdfaf2", outlined=False)
        face = "12,-84 4,-92 -10,-86 -12,-72 -2,-62 12,-58 26,-62 34,-74 30,-88 20,-92"
        sketch.draw(stout.blob(face), fill="#fdfaf2", outlined=False)
        if kind == "yellow":
            sketch.soft(
                stout.ellipse(-8, -62, 11, 12),
                stout.ellipse(12, -52, 16, 9),
                colour="#f6c34f",
                opacity=0.9,
            )
        sketch.soft(stout.ellipse(-14, -14, 24, 20), colour="#45283c", opacity=0.22)
    head = Place(stout.point(10, -76), size * 20, rock)
    sketch.draw(head.blob("-0.06,0 0.26,-0.1 0.6,0.02 0.9,0.2! 0.4,0.34 0,0.22"), fill="#f0a23c")
    sketch.stroke(head.line("0.02,0.12 0.4,0.16 0.7,0.18"), ink="#a9682c")
    for eye_x, share in ((-0.34, 1.0), (0.6, 0.9)):
        eye(sketch, head, eye_x, -0.16, 0.17 * share)
    blush(sketch, head, -0.46, 0.24, 0.24)
    blush(sketch, head, 0.84, 0.22, 0.18)
    if holds:
        sketch.held()
    lift = -104.0 if holds else dice.number("wing", -30, -4, 0)
    near = Place(stout.point(-18, -58), size, lift)
    sketch.draw(near.blob("-6,-4 2,-6 6,6 0,26 -8,36 -14,30 -12,12"), fill=shade(colour, -0.1))
    anchors = {
        "hand": near.point(-8, 32) if holds else head.point(0.8, 0.2),
        "head": head.point(-0.3, -1.05),
        "neck": stout.point(4, -58),
        "back": stout.point(-16, -66),
        "seat": here.point(0, -3),
    }
    return sketch.drawing(anchors, "right")
