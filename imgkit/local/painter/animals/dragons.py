"""Dragons with wings, and dinosaurs that walk upright."""

from dataclasses import replace

from imgkit.local.painter.animals.landing import landed
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.looks.marking import piece
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

# Skin, belly, plates.
_SKINS = (
    ("#86b56e", "#f2e8b5", "#e29a52"), ("#7ca7c9", "#eaf1dc", "#b48bc4"), ("#d97f6a", "#fbe3bd",
    "#e9b85a"),
    ("#a48fcb", "#f3e3ef", "#6fb0a8"), ("#e0b052", "#fdf2cf", "#b9704a"),
)  # fmt: skip
_WEIGHTS = (4, 2, 2, 2, 1)

_SKULL = (
    "-0.5,-0.8 0.0,-1.02 0.46,-0.9 0.78,-0.52 1.4,-0.46 1.9,-0.3 2.06,0.12 1.94,0.5 1.4,0.68 "
    "0.7,0.72 0.2,0.92 -0.5,0.8 -0.86,0.2"
)
_BODY = (
    "10,-92 -10,-84 -24,-62 -34,-44 -56,-28 -80,-16 -104,-12! -84,-2 -54,-3 -30,-8 0,-10 24,-14 "
    "38,-34 38,-60 34,-90"
)


def skin_of(dice: Dice, look: Look) -> tuple[str, str, str]:
    """Return the colours of skin, belly and plates."""
    if look.colour:
        return look.colour, mix(look.colour, "#fff8dc", 0.75), shade(look.colour, -0.3)
    return dice.choose("skin", _SKINS, _WEIGHTS)


def _plates(sketch: Sketch, here: Place, colour: str) -> None:
    ridge = ((-8, -106), (-18, -92), (-27, -74), (-36, -56), (-50, -40), (-66, -29), (-82, -20))
    for at, (x, y) in enumerate(ridge):
        size = 15 - at * 1.4
        plate = Place(here.point(x, y), here.size * size, -52 + at * 3 if at < 4 else -26)
        sketch.draw(plate.blob("-0.7,0.7! -0.3,-0.4 0,-0.8! 0.4,-0.4 0.7,0.7!"), fill=colour)


def _leg(sketch: Sketch, here: Place, x: float, fill: str) -> None:
    thigh = here.blob(
        f"{x - 18},-46 {x - 20},-26 {x - 10},-8 {x - 10},0! {x + 20},0! {x + 20},-8 "
        f"{x + 8},-12 {x + 16},-28 {x + 8},-48"
    )
    sketch.draw(thigh, fill=fill)
    claws = [here.blob(f"{x + at},0! {x + at + 2},-6 {x + at + 7},0!") for at in (2, 8, 14)]
    sketch.draw(*claws, fill="#fbf1dc")


def upright(
    sketch: Sketch, here: Place, skin: tuple[str, str, str], dice: Dice, pose: str
) -> dict[str, tuple[float, float]]:
    """Draw a body that stands on two legs, with its head; return its anchors."""
    colour, belly, plates = skin
    size = here.size
    step = 8 if pose == "walking" else 0
    holds = pose in {"holding", "riding"}
    _leg(sketch, here, 24 + step, shade(colour, -0.2))
    if plates:
        _plates(sketch, here, plates)
    sketch.draw(here.limb("30,-66 42,-58 50,-60", 9, 8, 7), fill=shade(colour, -0.16))
    head = Place(here.point(26, -104), size * 22, dice.number("tilt", -10, -2, 10))
    fill = sketch.fade(
        (shade(colour, 0.2), colour, shade(colour, -0.14)), here.point(0, -126), here.point(0, 0)
    )
    sketch.draw(here.blob(_BODY), here.limb("14,-74 22,-100", 44, 36), fill=fill)
    with sketch.inside():
        front = here.blob("46,-92 28,-84 16,-64 8,-40 -4,-18 -34,-8 -70,-6 -40,4 40,2 60,-40")
        sketch.draw(front, fill=belly, outlined=False)
        rings = [
            here.line(
                f"{12 - at * 3 + abs(at - 1) * 3},{-64 + at * 13} 30,{-60 + at * 13} "
                f"50,{-64 + at * 13}"
            )
            for at in range(-1, 4)
        ]
        sketch.stroke(*rings, ink=shade(belly, -0.35), opacity=0.5)
        spots = [
            here.ellipse(x, y, r)
            for x, y, r in (
                (-8, -72, 4.5),
                (-14, -58, 3.6),
                (-2, -60, 3),
                (-34, -36, 3.4),
                (-50, -24, 3),
            )
        ]
        sketch.draw(*spots, fill=shade(colour, -0.16), outlined=False)
    _leg(sketch, here, -4 - step, fill)
    sketch.draw(head.blob(_SKULL), fill=fill)
    with sketch.inside():
        sketch.soft(head.ellipse(1.3, 0.66, 0.9, 0.34), colour=belly, opacity=1)
    sketch.stroke(head.line("1.96,0.3 1.5,0.44 1.0,0.42 0.62,0.16"), ink=shade(colour, -0.6))
    teeth = [head.blob(f"{x},0.42! {x + 0.16},0.42! {x + 0.08},0.6!") for x in (1.1, 1.5)]
    sketch.draw(*teeth, fill="#fffdf6", outlined=False)
    sketch.draw(head.ellipse(1.74, -0.18, 0.06, 0.08), fill=shade(colour, -0.55), outlined=False)
    sketch.draw(head.ellipse(0.5, -0.34, 0.32, 0.36), fill="#fffdf4", outlined=False)
    eye(sketch, head, 0.56, -0.32, 0.26)
    blush(sketch, head, 0.36, 0.3, 0.32)
    if holds:
        sketch.held()
    arm = "16,-66 34,-56 52,-66" if holds else "16,-66 28,-52 42,-54"
    sketch.draw(here.limb(arm, 11, 9, 8), fill=fill)
    sketch.soft(here.ellipse(16, -66, 7), colour=colour, opacity=1)
    return {
        "hand": here.point(*((51, -66) if holds else (42, -54))),
        "head": head.point(-0.1, -0.96),
        "mouth": head.point(1.96, 0.36),
        "neck": here.point(20, -82),
        "back": here.point(-24, -72),
        "seat": here.point(-8, -6),
    }


def dinosaur(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a friendly tyrannosaur with small arms, 300 high."""
    sketch = Sketch(1.75)
    anchors = upright(sketch, Place(size=2.3), skin_of(dice, look), dice, look.pose)
    return sketch.drawing(anchors, "right")


@piece("wings")
def dragon_wing(sketch: Sketch, place: Place, colour: str, skin: str) -> None:
    """Draw a wing of skin between bones that grows from the middle of its place."""
    plan = (
        "4,6! 2,-26 -12,-58! -34,-64 -62,-62 -84,-44! -64,-40 -60,-18! -44,-28 -36,-4! -22,-14 "
        "-10,10!"
    )
    sketch.draw(
        place.blob(plan),
        fill=sketch.fade(
            (shade(skin, 0.14), shade(skin, -0.12)), place.point(-20, -60), place.point(-20, 6)
        ),
    )
    bones = "-12,-56 -30,-42 -60,-18", "-12,-56 -20,-34 -36,-4", "-12,-56 -44,-54 -84,-44"
    sketch.stroke(*(place.line(bone) for bone in bones), ink=shade(skin, -0.35), opacity=0.7)
    sketch.draw(place.limb("-2,6 -2,-24 -12,-56", 8, 5, 3), fill=colour)


def _winged(sketch: Sketch, here: Place, dice: Dice, look: Look, spread: float) -> Drawing:
    """Draw a dragon whose wings are spread this many degrees further up."""
    skin = skin_of(dice, look)
    colour, _, plates = skin
    size, lift = here.size, dice.number("wings", -18, 0, 14) + spread
    far = Place(here.point(6, -72), size, lift + 40)
    dragon_wing(sketch, far, shade(colour, -0.2), shade(plates, -0.1))
    horns = Place(here.point(26, -104), size * 22, -2)
    for x, dim in ((0.34, -0.12), (-0.06, 0)):
        horn = f"{x + 0.14},-0.8 {x - 0.1},-1.3 {x - 0.56},-1.56"
        sketch.draw(horns.limb(horn, 0.34, 0.24, 0.06), fill=shade("#f3e2bb", dim))
    anchors = upright(sketch, here, skin, dice, look.pose)
    dragon_wing(sketch, Place(here.point(-8, -62), size, lift + 8), shade(colour, -0.06), plates)
    tail = Place(here.point(-104, -11), size * 13, here.turn - 12)
    sketch.draw(tail.blob("0.4,-0.2! -0.4,-0.9! -1.5,0! -0.4,0.8! 0.4,0.24!"), fill=plates)
    return sketch.drawing(anchors, "right")


def dragon(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a friendly dragon with wings and horns, 330 high."""
    return _winged(Sketch(1.65), Place(size=2.05), dice, look, 0)


def flying_dragon(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a friendly dragon on the wing: it leans forward, and its wings are wide."""
    walking = replace(look, pose="walking" if look.pose == "standing" else look.pose)
    return landed(_winged(Sketch(1.5), Place((0, 0), 1.75, 34), dice, walking, 6))
