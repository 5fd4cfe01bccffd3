"""Friendly monsters: round or tall, with one eye, two or three, horns and a wide mouth."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_FURS = ("#8a6fc4", "#5fb0a0", "#6fa3d9", "#e58a6a", "#9cbf55", "#d97fae")
_BODIES = {
    "round": "0,-128 -34,-120 -60,-92 -66,-54 -56,-22 -30,-8 0,-5 30,-8 56,-22 66,-54 60,-92 "
    "34,-120",
    "tall": "0,-138 -28,-134 -44,-112 -46,-70 -52,-34 -40,-10 0,-5 40,-10 52,-34 46,-70 44,-112 "
    "28,-134",
    "pear": "0,-134 -26,-128 -38,-104 -46,-74 -68,-46 -62,-18 -30,-6 0,-4 30,-6 62,-18 68,-46 "
    "46,-74 38,-104 26,-128",
}


def monster(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a furry, friendly monster, 150 high; the dice choose its shape, eyes and horns."""
    fur = look.colour or dice.choose("fur", _FURS, (4, 3, 3, 2, 2, 2))
    shape = dice.choose("shape", tuple(_BODIES), (4, 2, 3))
    horns = dice.choose("horns", ("curved", "straight", "feelers"), (4, 2, 2))
    eyes = dice.choose("eyes", (2, 1, 3), (4, 3, 2))
    eyes = int(detail(look, "eyes:number", str(eyes)))
    sketch, here = Sketch(1.1), Place()
    dark, belly = shade(fur, -0.2), detail(look, "marks", shade(fur, 0.55))
    raised = look.pose in {"waving", "cheering"}
    step = 7 if look.pose == "walking" else 0
    _horns(sketch, here, horns, fur)
    for side in (-1, 1):
        x = side * (24 + step)
        sketch.draw(
            here.blob(f"{x - 19},0! {x - 18},-16 {x},-22 {x + 18},-16 {x + 20},0!"), fill=dark
        )
        claws = [here.ellipse(x + at, -3, 4.4, 3.6) for at in (-11, 0, 11)]
        sketch.draw(*claws, fill="#fff3da")
    far = "48,-70 70,-84 80,-112" if raised else "48,-72 72,-62 80,-40"
    with sketch.piece("arms", here.point(48, -72)):
        sketch.draw(here.limb(far, 24, 20, 18), fill=dark)
    tail = here.limb("-46,-24 -72,-16 -84,-34 -78,-48", 20, 16, 11, 4)
    sketch.draw(tail, fill=dark)
    fill = sketch.fade((shade(fur, 0.22), fur, shade(fur, -0.16)), (0, -136), (0, 0))
    sketch.draw(here.blob(_BODIES[shape]), fill=fill)
    with sketch.inside():
        sketch.draw(here.ellipse(2, -28, 36, 30), fill=belly, outlined=False, opacity=0.85)
        spots = [
            here.ellipse(x, y, r)
            for x, y, r in (
                (-46, -70, 6),
                (-36, -86, 4),
                (48, -62, 5),
                (50, -78, 3.4),
                (-52, -50, 4),
            )
        ]
        sketch.draw(*spots, fill=dark, outlined=False, opacity=0.55)
    tufts = [
        here.line(f"{x - 5},{y} {x},{y + 7} {x + 5},{y}")
        for x, y in ((-12, -38), (14, -34), (0, -22), (-44, -30), (46, -34))
    ]
    sketch.stroke(*tufts, ink=shade(fur, -0.4), opacity=0.5)
    _face(sketch, Place((2, -84), 30, dice.number("tilt", -5, 0, 5)), eyes)
    if look.pose in {"holding", "riding"}:
        sketch.held()
    near = "-48,-72 -72,-84 -84,-112" if raised else "-48,-72 -74,-66 -76,-42"
    hand = (84, -114) if raised else (82, -38)
    with sketch.piece("arms", here.point(-48, -72)):
        sketch.draw(here.limb(near, 24, 20, 18), fill=fill)
    anchors = {
        "hand": hand,
        "head": (0, -126),
        "neck": (0, -58),
        "back": (0, -116),
        "seat": (0, -8),
    }
    return sketch.drawing(anchors, "right")


def _horns(sketch: Sketch, here: Place, kind: str, fur: str) -> None:
    for side in (-1, 1):
        if kind == "feelers":
            sketch.draw(
                here.limb(f"{side * 14},-124 {side * 26},-146 {side * 22},-158", 5, 4, 4),
                fill=shade(fur, -0.2),
            )
            sketch.draw(here.ellipse(side * 22, -162, 8), fill=shade(fur, 0.4))
            continue
        plan = (
            f"{side * 16},-122 {side * 36},-136 {side * 40},-152 {side * 30},-164"
            if kind == "curved"
            else f"{side * 18},-122 {side * 28},-140 {side * 34},-160"
        )
        widths = (20, 15, 10, 3) if kind == "curved" else (20, 12, 3)
        sketch.draw(here.limb(plan, *widths), fill="#f6e4bd")


_EYES = {
    1: ((0.0, -0.2, 0.62),),
    2: ((-0.5, -0.2, 0.44), (0.5, -0.2, 0.44)),
    3: ((-0.74, -0.04, 0.34), (0.0, -0.44, 0.38), (0.74, -0.04, 0.34)),
}


def _many_eyes(eyes: int) -> list[tuple[float, float, float]]:
    """Return the places and the sizes of more than three eyes, in two rows."""
    low = (eyes + 1) // 2
    rows = ((low, 0.08), (eyes - low, -0.62))
    size = min(0.34, 0.92 / max(low, 1))
    return [((at - (many - 1) / 2) * 2.2 * size, y, size) for many, y in rows for at in range(many)]


def _face(sketch: Sketch, face: Place, eyes: int) -> None:
    for x, y, size in _EYES.get(eyes) or _many_eyes(eyes):
        sketch.draw(face.ellipse(x, y, size), fill="#fffdf4")
        eye(sketch, face, x + 0.06, y + 0.02, size * 0.56)
    for x in (-0.98, 0.98):
        blush(sketch, face, x, 0.46, 0.28)
    mouth = face.blob("-0.74,0.52! -0.4,0.66 0,0.7 0.4,0.66 0.74,0.52! 0.5,1.0 0,1.16 -0.5,1.0")
    sketch.draw(mouth, fill="#6b3546")
    with sketch.inside():
        sketch.draw(face.ellipse(0.04, 1.14, 0.38, 0.24), fill="#e5707a", outlined=False)
        teeth = [
            face.blob(f"{x - 0.13},0.5! {x + 0.13},0.5! {x},0.86!")
            for x in (-0.46, -0.15, 0.16, 0.47)
        ]
        sketch.draw(*teeth, fill="#fffdf6", outlined=False)
