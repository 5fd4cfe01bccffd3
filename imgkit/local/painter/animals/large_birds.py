"""Large birds: vulture, turkey, and the phoenix."""

from imgkit.local.painter.animals.landing import landed
from imgkit.local.painter.animals.plumage import fill_of, legs, looks_out, wing
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch


def vulture(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a hunched vulture with a bare neck and a white ruff, 75 high."""
    brown = look.colour or dice.choose("coat", ("#6b5347", "#54484a", "#8a6a52"), (4, 2, 2))
    here, sketch = Place(size=0.72), Sketch(0.85)
    legs(sketch, here, (12, -6), -22, "#b99a7a", thick=6)
    sketch.draw(here.blob("-24,-30 -44,0! -30,-2 -18,-4! -8,-22"), fill=shade(brown, -0.2))
    body = here.blob("12,-84 -14,-82 -34,-64 -38,-36 -22,-16 6,-14 26,-30 32,-56 26,-74")
    sketch.draw(body, fill=fill_of(sketch, here, brown))
    neck = here.limb("18,-72 34,-92 42,-84 46,-82", 13, 12, 12, 12)
    sketch.draw(neck, fill="#e3a596")
    ruff = here.blob(
        "4,-84! 8,-92 18,-90! 24,-96 30,-86! 38,-82 32,-72! 30,-62 22,-66! 10,-64 10,-74!"
    )
    sketch.draw(ruff, fill="#fbf6ec")
    head = Place(here.point(48, -86), 0.72 * 10, dice.number("nod", -6, 4, 12))
    sketch.draw(head.blob("0.6,-0.5! 1.4,-0.4 1.9,0.2 1.7,0.9! 1.3,0.5 0.7,0.5"), fill="#e9b45a")
    sketch.draw(head.ellipse(0, 0, 1), fill="#e8ab9c")
    looks_out(sketch, head, 0.34, -0.14, 0.24)
    sketch.stroke(head.line("0,-0.56 0.4,-0.5 0.66,-0.34"), ink="#8a4a40")
    wing(
        sketch,
        here,
        "0,-78 -22,-72 -40,-50 -46,-20 -42,-2! -30,-14 -26,-4! -16,-18 -12,-10! 0,-34 8,-60",
        ("-34,-22 -22,-50", "-24,-20 -14,-44"),
        shade(brown, -0.08),
    )
    anchors = {
        "hand": head.point(1.6, 0.5),
        "head": head.point(0, -0.95),
        "neck": here.point(20, -74),
        "back": here.point(-20, -80),
        "seat": here.point(-2, -16),
    }
    return sketch.drawing(anchors, "right")


def turkey(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a turkey with its fan of tail feathers, 80 high."""
    brown = look.colour or dice.choose("coat", ("#8a5a3c", "#5f4a44", "#a8774a"), (4, 2, 1))
    here, sketch = Place(size=0.76), Sketch(0.85)
    for row, (size, colour) in enumerate(((58, shade(brown, 0.25)), (48, "#e3a552"), (38, brown))):
        feathers = [
            Place(here.point(-16, -44), 0.76, turn).ellipse(size * 0.62, 0, size * 0.4, 8 - row)
            for turn in range(-196, -30, 20)
        ]
        sketch.draw(*feathers, fill=colour)
    legs(sketch, here, (10, -8), -16, "#d98f5a", thick=5)
    body = here.blob("22,-64 -2,-62 -24,-50 -34,-30 -22,-12 6,-8 28,-20 34,-42")
    head = Place(here.point(32, -84), 0.76 * 11, dice.number("tilt", -8, 0, 10))
    sketch.draw(
        body, here.limb("18,-44 26,-62 31,-76", 30, 17, 13), fill=fill_of(sketch, here, brown)
    )
    sketch.draw(head.blob("0.6,-0.3! 1.6,0.1! 0.7,0.44!"), fill="#f0b23f")
    sketch.draw(head.ellipse(0, 0, 1), fill="#9fc0d9")
    wattle = head.blob("0.5,0.3 0.9,0.4 0.9,1.5 0.5,2.0 0.2,1.4 0.2,0.6")
    sketch.draw(wattle, head.limb("0.5,-0.3 0.9,0.2 1.0,0.8", 0.3, 0.26, 0.16), fill="#d9483f")
    looks_out(sketch, head, 0.2, -0.2, 0.26)
    wing(
        sketch,
        here,
        "8,-46 -10,-50 -28,-38 -34,-20! -14,-16 4,-22",
        ("-22,-24 -6,-32",),
        shade(brown, -0.14),
    )
    anchors = {
        "hand": head.point(1.4, 0.2),
        "head": head.point(0, -0.95),
        "neck": here.point(24, -60),
        "back": here.point(-6, -60),
        "seat": here.point(0, -10),
    }
    return sketch.drawing(anchors, "right")


def phoenix(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a phoenix that rises with wings and tail of flame, 110 high."""
    colour = look.colour or dice.choose("coat", ("#ee7a34", "#e2553a", "#f0a03a"), (4, 3, 2))
    bright = mix(colour, "#ffd84a", 0.65)
    here, sketch = Place(size=1.0), Sketch(0.95)
    lift = dice.number("wings", -10, 0, 10)
    sketch.soft(here.ellipse(0, -66, 52, 46), colour="#ffdf8a", opacity=0.8)
    tails = (
        "-8,-40 -30,-26 -52,-20 -78,-30! -60,-8 -34,-4 -10,-24",
        "-4,-38 -16,-16 -40,-2 -70,2! -40,14 -12,6 6,-20",
        "0,-38 2,-14 -14,10 -36,26! -8,20 14,4 14,-26",
    )
    for at, plan in enumerate(tails):
        fill = sketch.fade((colour, bright), here.point(0, -34), here.point(-50, 10))
        sketch.draw(here.blob(plan), fill=fill)
        x, y = (-66, -24) if at == 0 else (-58, 3) if at == 1 else (-26, 20)
        sketch.draw(here.ellipse(x, y, 5.4, 4), fill="#4fa0c0")
    _flame_wing(sketch, Place(here.point(14, -62), 1.0, lift + 34), shade(colour, -0.14), bright)
    body = here.blob("34,-84 12,-74 -6,-58 -12,-40 0,-30 20,-36 34,-54 44,-72")
    head = Place(here.point(42, -92), 12, dice.number("tilt", -8, 0, 10))
    crest = [
        head.limb(f"-0.2,-0.7 {x},{y} {x - 0.3},{y - 0.3}", 0.3, 0.26, 0.1)
        for x, y in ((-0.9, -1.3), (-0.4, -1.7), (0.2, -1.6))
    ]
    sketch.draw(*crest, fill=bright)
    sketch.draw(head.blob("0.7,-0.3! 1.5,-0.1 1.7,0.4! 1.2,0.3 0.8,0.4!"), fill="#f6c84e")
    sketch.draw(
        body,
        head.ellipse(0, 0, 1),
        here.limb("26,-62 38,-78 41,-88", 30, 22, 18),
        fill=sketch.fade(
            (shade(colour, 0.16), colour, bright), here.point(20, -96), here.point(10, -30)
        ),
    )
    looks_out(sketch, head, 0.34, -0.14, 0.22)
    _flame_wing(sketch, Place(here.point(2, -58), 1.0, lift), colour, bright)
    anchors = {
        "hand": head.point(1.5, 0.2),
        "head": head.point(0, -0.95),
        "neck": here.point(34, -72),
        "back": here.point(6, -68),
        "seat": here.point(6, -34),
    }
    return landed(sketch.drawing(anchors, "right"))


def _flame_wing(sketch: Sketch, place: Place, colour: str, bright: str) -> None:
    plan = (
        "8,4 6,-18 -8,-44 -24,-70 -36,-92! -42,-72 -54,-78! -54,-60 -68,-60! -62,-44 -76,-38! "
        "-62,-28 -68,-16! -48,-14 -46,-2! -26,0 -10,10"
    )
    fill = sketch.fade(
        (colour, mix(colour, bright, 0.5), bright), place.point(0, 0), place.point(-60, -70)
    )
    sketch.draw(place.blob(plan), fill=fill)
    lines = "-32,-72 -12,-34", "-50,-60 -18,-26", "-58,-40 -18,-16", "-50,-20 -16,-8"
    sketch.stroke(*map(place.line, lines), ink=shade(colour, -0.3), opacity=0.5)
