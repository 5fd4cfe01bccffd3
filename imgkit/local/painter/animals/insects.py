"""Small creatures, all of them friendly: ant, beetle, fly, wasp, caterpillar and kin."""

from imgkit.local.painter.animals.landing import landed
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch


def _feelers(sketch: Sketch, head: Place, colour: str) -> None:
    for plan in ("0.1,-0.8 0.2,-1.4 0.7,-1.7", "0.5,-0.7 0.9,-1.2 1.4,-1.3"):
        sketch.stroke(head.line(plan), ink=colour, width=head.size * 0.14)
        x, y = (float(part) for part in plan.split()[-1].split(","))
        sketch.draw(head.ellipse(x, y, 0.14), fill=colour, outlined=False)


def smile(sketch: Sketch, head: Place, colour: str) -> None:
    """Draw the face of a small creature: two wide eyes and a smile."""
    for x, size in ((0.1, 0.3), (0.66, 0.26)):
        sketch.draw(head.ellipse(x, -0.14, size), fill="#fffdf6", outlined=False)
        eye(sketch, head, x + 0.05, -0.12, size * 0.7)
    sketch.stroke(head.line("0.2,0.4 0.44,0.5 0.66,0.4"), ink=shade(colour, -0.6))
    blush(sketch, head, -0.16, 0.36, 0.24)


def legs(
    sketch: Sketch,
    here: Place,
    roots: tuple[float, ...],
    colour: str,
    *,
    width: float,
    high: float = -26,
) -> None:
    """Draw thin legs, each from its root to the ground."""
    lines = [
        here.line(f"{x},{high} {x - 8 + at * 3},{high * 0.8 - 4:.0f} {x - 10 + at * 6},0")
        for at, x in enumerate(roots)
    ]
    sketch.stroke(*lines, ink=colour, width=width)


def ant(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an ant of three round parts on six legs, 14 high."""
    colour = look.colour or dice.choose("colour", ("#8a4f3a", "#4a403f", "#b5633a"), (4, 3, 2))
    here, sketch = Place(size=0.2), Sketch(0.3)
    legs(sketch, here, (-14, 0, 14), shade(colour, -0.4), width=0.7, high=-28)
    fill = sketch.fade((shade(colour, 0.25), colour, shade(colour, -0.2)), (0, -12), (0, -2))
    sketch.draw(here.ellipse(-40, -34, 30, 21, -10), fill=fill)
    sketch.draw(here.ellipse(-2, -32, 14, 11), fill=fill)
    head = Place(here.point(30, -42), 0.2 * 22, dice.number("tilt", -8, 0, 8))
    _feelers(sketch, head, shade(colour, -0.3))
    sketch.draw(head.ellipse(0, 0, 1, 0.92), fill=fill)
    legs(sketch, here, (-8, 4, 18), shade(colour, -0.25), width=0.8, high=-24)
    smile(sketch, head, colour)
    anchors = {
        "hand": head.point(1, 0.2),
        "head": head.point(0, -0.9),
        "neck": here.point(14, -34),
        "back": here.point(-6, -42),
        "seat": here.point(-4, -22),
    }
    return sketch.drawing(anchors, "right")


def beetle(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a shining beetle, 15 high."""
    return _beetle(dice, look, horned=False)


def stag_beetle(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a stag beetle with its great jaws."""
    return _beetle(dice, look, horned=True)


def _beetle(dice: Dice, look: Look, *, horned: bool) -> Drawing:
    colours = ("#6b4038", "#4a3a3a") if horned else ("#3f8f6a", "#4f6fb0", "#8a4f8a")
    colour = look.colour or dice.choose("colour", colours)
    here, sketch = Place(size=0.22), Sketch(0.32)
    legs(sketch, here, (-28, -4, 22), shade(colour, -0.5), width=0.8, high=-18)
    dark = shade(colour, -0.4)
    head = Place(here.point(48, -26), 0.22 * 18, dice.number("tilt", -6, 0, 8))
    if horned:
        jaws = ("0.6,-0.2 1.4,-0.7 2.0,-0.5 2.2,0.1", "0.6,0.3 1.4,0.5 2.0,0.3")
        for jaw, dim in zip(jaws, (-0.1, -0.3), strict=True):
            sketch.draw(
                head.limb(jaw, *((0.4, 0.34, 0.26, 0.08) if dim == -0.1 else (0.34, 0.28, 0.08))),
                fill=shade(colour, dim),
            )
    else:
        _feelers(sketch, head, dark)
    sketch.draw(head.ellipse(0, 0, 1, 0.92), fill=dark)
    shell = here.blob("40,-14 44,-32 30,-50 4,-60 -28,-54 -50,-34 -54,-12 -20,-6 20,-6")
    fill = sketch.fade(
        (shade(colour, 0.35), colour, shade(colour, -0.25)), here.point(0, -60), here.point(0, -6)
    )
    sketch.draw(shell, fill=fill)
    with sketch.inside():
        sketch.draw(
            here.blob("22,-64! 60,-60! 60,0! 26,0! 18,-30"),
            fill=shade(colour, -0.16),
            outlined=False,
        )
        sketch.soft(here.ellipse(-10, -48, 24, 7, -10), colour="#ffffff", opacity=0.7)
    sketch.stroke(here.line("21,-54 -10,-42 -54,-18"), ink=shade(colour, -0.5), opacity=0.7)
    smile(sketch, head, colour)
    anchors = {
        "hand": head.point(1, 0.2),
        "head": head.point(0, -0.9),
        "neck": here.point(36, -24),
        "back": here.point(-8, -58),
        "seat": here.point(-4, -8),
    }
    return sketch.drawing(anchors, "right")


def _flyer(dice: Dice, colour: str, *, slim: float, nose: bool, bands: str = "") -> Drawing:
    """Draw an insect on two clear wings: a fly, a mosquito, a wasp, a bumblebee."""
    here, sketch = Place(size=0.22), Sketch(0.32)
    lift = dice.number("wings", -10, 0, 12)
    legs(sketch, here, (-12, 2, 16), shade(colour, -0.4), width=0.6, high=-18)
    for x, turn, dim in ((6, lift + 18, 0.6), (-4, lift, 0.85)):
        wing = Place(here.point(x, -44), 0.22, turn)
        sketch.draw(
            wing.blob("4,6 -6,-22 -26,-46 -46,-50 -48,-34 -30,-10"), fill="#dff0f6", opacity=dim
        )
        sketch.stroke(wing.line("0,0 -20,-26 -40,-42"), ink="#9fb9c6", opacity=0.7)
    fill = sketch.fade(
        (shade(colour, 0.3), colour, shade(colour, -0.2)), here.point(0, -50), here.point(0, -6)
    )
    tail = here.blob(
        f"8,{-30 - 16 * slim:.0f} -22,{-28 - 16 * slim:.0f} -48,-26 -60,-16! "
        f"-40,{-18 + 8 * slim:.0f} 0,{-20 + 8 * slim:.0f}"
    )
    sketch.draw(tail, fill=fill)
    if bands:
        with sketch.inside():
            rows = [here.line(f"{x},-70 {x - 5},-30 {x},6") for x in (-8, -24, -40)]
            sketch.stroke(*rows, ink=bands, width=0.22 * 8)
    sketch.draw(here.ellipse(8, -30, 16, 10 + 8 * slim), fill=fill)
    head = Place(here.point(34, -34), 0.22 * (14 + 6 * slim), dice.number("tilt", -8, 0, 8))
    if nose:
        sketch.stroke(head.line("0.7,0.3 1.5,1.0 1.8,1.5"), ink=shade(colour, -0.4), width=0.8)
    _feelers(sketch, head, shade(colour, -0.4))
    sketch.draw(head.ellipse(0, 0, 1, 0.95), fill=fill)
    smile(sketch, head, colour)
    anchors = {
        "hand": head.point(1, 0.2),
        "head": head.point(0, -0.9),
        "neck": here.point(20, -30),
        "back": here.point(-6, -44),
        "seat": here.point(-4, -16),
    }
    return landed(sketch.drawing(anchors, "right"))


def fly(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a fly, 16 high."""
    colour = look.colour or dice.choose("colour", ("#5a6470", "#4f6f6a"), (3, 1))
    return _flyer(dice, colour, slim=1.0, nose=False)


def mosquito(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a slim mosquito with its long nose, 15 high."""
    colour = look.colour or dice.choose("colour", ("#8a8590", "#7a6a5c"), (3, 1))
    return _flyer(dice, colour, slim=0.1, nose=True)


def wasp(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a slim wasp in yellow and black, 15 high."""
    return _flyer(dice, look.colour or "#f2c63f", slim=0.35, nose=False, bands="#3f383c")


def bumblebee(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a round, furry bumblebee, 17 high."""
    return _flyer(dice, look.colour or "#e9b03a", slim=1.7, nose=False, bands="#45393d")


def caterpillar(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a caterpillar of round parts, 14 high."""
    colour = look.colour or dice.choose("colour", ("#8fbf5a", "#a9c94f", "#e0a94f"), (4, 2, 1))
    here, sketch = Place(size=0.2), Sketch(0.3)
    parts = ((-64, -17), (-46, -22), (-28, -32), (-8, -36), (12, -28), (30, -22))
    feet = [here.ellipse(x, -3, 6, 4) for x in (-62, -46, 14, 30)]
    sketch.draw(*feet, fill=shade(colour, -0.35))
    for at, (x, y) in enumerate(parts):
        tone = shade(colour, -0.1 if at % 2 else 0.08)
        sketch.draw(
            here.ellipse(x, y, 17, 17),
            fill=sketch.glow((shade(tone, 0.3), tone), here.point(x - 4, y - 6), 4.4),
        )
        sketch.draw(here.ellipse(x, y - 3, 3.4), fill=mix(colour, "#f4cb45", 0.7), outlined=False)
    head = Place(here.point(52, -34), 0.2 * 23, dice.number("tilt", -8, 0, 8))
    _feelers(sketch, head, shade(colour, -0.5))
    sketch.draw(
        head.ellipse(0, 0, 1, 0.96),
        fill=sketch.glow((shade(colour, 0.35), shade(colour, 0.05)), head.point(-0.3, -0.4), 6),
    )
    smile(sketch, head, colour)
    anchors = {
        "hand": head.point(1, 0.3),
        "head": head.point(0, -0.9),
        "neck": here.point(34, -26),
        "back": here.point(-8, -50),
        "seat": here.point(0, -4),
    }
    return sketch.drawing(anchors, "right")


def grasshopper(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a green grasshopper with its long hind leg, 17 high."""
    colour = look.colour or dice.choose("colour", ("#86b04f", "#a3b84f", "#b9985a"), (4, 2, 1))
    here, sketch = Place(size=0.22), Sketch(0.32)
    legs(sketch, here, (14, 26), shade(colour, -0.4), width=0.8, high=-22)
    far = here.limb("-10,-24 -34,-58 -44,-2", 7, 5, 3)
    sketch.draw(far, fill=shade(colour, -0.25))
    body = here.blob("34,-36 10,-34 -30,-28 -72,-30! -40,-14 0,-10 30,-14 40,-26")
    fill = sketch.fade(
        (shade(colour, 0.25), colour, shade(colour, -0.15)), here.point(0, -36), here.point(0, -10)
    )
    sketch.draw(body, fill=fill)
    sketch.draw(here.blob("22,-34 -10,-38 -50,-36 -80,-32! -44,-26 0,-24"), fill=shade(colour, 0.2))
    sketch.draw(
        here.limb("-4,-22 -34,-66", 13, 6),
        here.limb("-34,-66 -50,-30 -56,-2 -44,0", 5, 4, 3.4, 3),
        fill=shade(colour, -0.06),
    )
    head = Place(here.point(42, -36), 0.22 * 17, dice.number("tilt", -8, 0, 8))
    for plan in ("0.1,-0.8 0.4,-2.0 -0.6,-3.0", "0.4,-0.7 1.0,-1.8 0.4,-3.0"):
        sketch.stroke(head.line(plan), ink=shade(colour, -0.45), width=0.7)
    sketch.draw(
        head.blob("-0.9,-0.3 -0.3,-0.9 0.5,-0.8 1.0,-0.1 0.9,0.7 0.2,1.0 -0.7,0.6"), fill=fill
    )
    smile(sketch, head, colour)
    anchors = {
        "hand": head.point(1, 0.3),
        "head": head.point(0, -0.9),
        "neck": here.point(26, -26),
        "back": here.point(-6, -36),
        "seat": here.point(0, -10),
    }
    return sketch.drawing(anchors, "right")
