"""Hats for cold days and for feasts: a woolly hat, a fur hat, Santa's hat, a beret, a kokoshnik."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_SEAT = {"grip": (0.0, -2.0), "seat": (0.0, -2.0)}
_WHITE = "#fffaf2"
_RIBS = (-11, -7, -3, 1, 5, 9)


def woolly_hat(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a knitted hat with a bobble, 30 wide, that sits on a head at its origin."""
    colours = ("#c8504a", "#4f7fae", "#6f9a5c", "#e0a040", "#9a6fae")
    colour = look.colour or dice.choose("colour", colours, (3, 3, 2, 2, 1))
    second = mix(colour, _WHITE, 0.72)
    sketch = Sketch(0.6)
    fill = sketch.fade((shade(colour, 0.22), colour, shade(colour, -0.14)), (-6, -24), (10, 0))
    sketch.draw(_HERE.ellipse(0, -26.5, 5.6), fill=second)
    tufts = [_HERE.line(f"{x},{y} {x + 1.6},{y - 1.8}") for x, y in ((-3, -26), (0, -24), (2, -28))]
    sketch.stroke(*tufts, ink=shade(second, -0.25), width=0.7, opacity=0.8)
    sketch.draw(
        _HERE.blob("-13.4,-4! -13.6,-13 -7.6,-21.6 0,-23 7.6,-21.6 13.6,-13 13.4,-4!"), fill=fill
    )
    with sketch.inside():
        sketch.stroke(_HERE.line("-15,-11.6 0,-9.6 15,-11.6"), ink=second, width=2.6)
        sketch.stroke(_HERE.line("-15,-15.4 0,-13.4 15,-15.4"), ink=second, width=1.1, opacity=0.8)
    sketch.draw(_HERE.limb("-13.6,-3 0,-1 13.6,-3", 3.6, 3.9, 3.6), fill=shade(colour, -0.1))
    ribs = [
        _HERE.line(f"{x + 1},{-5.4 + abs(x) * -0.06:.1f} {x + 1},{1 - abs(x) * 0.1:.1f}")
        for x in _RIBS
    ]
    sketch.stroke(*ribs, ink=shade(colour, -0.42), width=0.6, opacity=0.7)
    return sketch.drawing(_SEAT)


def fur_hat(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a fur hat with ear flaps that are tied up, 34 wide, on a head at its origin."""
    colour = look.colour or dice.choose("colour", ("#8a6a4c", "#6f6a6c", "#b08a5a"), (3, 2, 2))
    cloth = mix(shade(colour, -0.35), "#3f4c5a", 0.45)
    sketch = Sketch(0.6)
    sketch.draw(
        _HERE.blob("-13,-7! -12.6,-16 -7,-21.4 0,-22.4 7,-21.4 12.6,-16 13,-7!"), fill=cloth
    )
    fur = sketch.fade((shade(colour, 0.25), colour, shade(colour, -0.16)), (0, -16), (0, 4))
    for side in (-1, 1):
        points = ((11, -14), (17, -12), (18.4, -5), (17, 0.4), (12.4, 1.2), (10.6, -3))
        flap = " ".join(f"{side * x},{y}" for x, y in points)
        sketch.draw(_HERE.blob(flap), fill=fur)
    brow = (
        "-13,-3 -14.4,-9 -12.4,-14.6 -5,-16.6 0,-17 5,-16.6 12.4,-14.6 14.4,-9 13,-3 "
        "6,-1 0,-0.6 -6,-1"
    )
    sketch.draw(_HERE.blob(brow), fill=fur)
    hairs = [
        _HERE.line(f"{x},{y} {x + 1.2},{y + 2.4}")
        for x, y in (
            (-9, -12),
            (-4, -8),
            (1, -13),
            (6, -7),
            (10, -11),
            (-11, -6),
            (15, -4),
            (-15.4, -3),
        )
    ]
    sketch.stroke(*hairs, ink=shade(colour, -0.35), width=0.7, opacity=0.7)
    return sketch.drawing(_SEAT)


def santa_hat(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a red pointed hat with a white rim and bobble, 34 wide, on a head at its origin."""
    colour = look.colour or "#cf4440"
    hangs = dice.number("hangs", -10, -6, -2)
    sketch = Sketch(0.6)
    fill = sketch.fade((shade(colour, 0.2), colour, shade(colour, -0.18)), (-8, -26), (14, 0))
    tail = (
        f"-12.6,-4! -11,-15 -3,-25 7,-26.4 15,-21 19,{hangs - 4:.1f} "
        f"15.6,{hangs - 3:.1f} 11.6,-14 12.6,-4!"
    )
    sketch.draw(_HERE.blob(tail), fill=fill)
    sketch.stroke(_HERE.line("3,-20 9,-18 12,-13"), ink=shade(colour, -0.4), width=0.8, opacity=0.6)
    sketch.draw(_HERE.ellipse(17.6, hangs - 1, 4.4), fill=_WHITE)
    sketch.draw(_HERE.limb("-13,-3.2 0,-1.2 13,-3.2", 3.8, 4.2, 3.8), fill=_WHITE)
    return sketch.drawing(_SEAT)


def beret(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a soft flat beret, 38 wide, that sits on a head at its origin."""
    colours = ("#b8433f", "#3f4a5c", "#5d6f4a", "#7a5a86")
    colour = look.colour or dice.choose("colour", colours, (3, 3, 1, 1))
    sketch = Sketch(0.6)
    fill = sketch.fade((shade(colour, 0.24), colour, shade(colour, -0.16)), (-6, -14), (8, -1))
    sketch.draw(_HERE.limb("1.6,-12 2.6,-16.4", 1.1, 0.9), fill=shade(colour, -0.2))
    sketch.draw(
        _HERE.blob("-12,-2 -18.4,-6 -15,-12 -4,-14.6 8,-13.6 17,-9 16,-4 12,-1.6 0,0"), fill=fill
    )
    sketch.draw(_HERE.limb("-11.6,-2 0,0 11.6,-2", 1.5, 1.7, 1.5), fill=shade(colour, -0.3))
    return sketch.drawing(_SEAT)


def kokoshnik(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw the high festive headdress of Russian tales, 36 wide, on a head at its origin."""
    colour = look.colour or dice.choose("colour", ("#c23b43", "#3f6fb0", "#4f8f6a"), (4, 2, 1))
    gold, pearl = "#e9b94a", "#fff6e2"
    sketch = Sketch(0.6)
    fill = sketch.fade((shade(colour, 0.22), colour, shade(colour, -0.14)), (0, -32), (0, 0))
    sketch.draw(
        _HERE.blob("-15,1! -18.6,-9 -15.6,-21 -7,-26 0,-32! 7,-26 15.6,-21 18.6,-9 15,1! 0,-4"),
        fill=gold,
    )
    sketch.draw(
        _HERE.blob(
            "-13.4,-1.6! -16,-9 -13.4,-19.4 -6,-23.6 0,-28! "
            "6,-23.6 13.4,-19.4 16,-9 13.4,-1.6! 0,-6"
        ),
        fill=fill,
    )
    petals = [
        _HERE.ellipse(x, y, 2.1, 2.6)
        for x, y in ((0, -21.4), (-3.6, -17.6), (3.6, -17.6), (0, -13.6))
    ]
    sketch.draw(*petals, fill=gold)
    sketch.draw(_HERE.ellipse(0, -17.5, 2), fill="#d96a86")
    beads = [
        _HERE.ellipse(x, y, 1.5) for x, y in ((-10.6, -12), (10.6, -12), (-8, -17.6), (8, -17.6))
    ]
    sketch.draw(*beads, fill=pearl)
    rim = [(-12.6, -2), (-8.4, -4), (-4.2, -5.2), (0, -5.6), (4.2, -5.2), (8.4, -4), (12.6, -2)]
    sketch.draw(*(_HERE.ellipse(x, y, 1.6) for x, y in rim), fill=pearl)
    return sketch.drawing(_SEAT)


def flower_crown(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a wreath of flowers and leaves, 36 wide, that sits on a head at its origin."""
    petals = dice.choose("petals", ("#f0a0b8", "#fdf6ea", "#b79ad6"), (3, 2, 2))
    petals = look.colour or petals
    sketch, here = Sketch(0.5), Place()
    sketch.stroke(here.line("-16,-4 -9,-0.6 0,0.6 9,-0.6 16,-4"), ink="#6f9a4c", width=3)
    for x, y, turn in ((-13.0, -5.0, -60), (-6, -2, 30), (5, -2, -30), (13, -5, 60), (0, -3, 0)):
        leaf = Place((x, y), 3.6, turn).blob("0,-1.5! 0.8,-0.4 0,1! -0.8,-0.4")
        sketch.draw(leaf, fill="#7fae5a")
    places = ((-16.0, -5.0), (-9.4, -2), (-2.6, -0.6), (4.4, -0.8), (11, -2.6), (16.6, -5.6))
    for at, (x, y) in enumerate(places):
        colour = petals if at % 2 else shade(petals, 0.4)
        bloom = Place((x, y - 1.6), 4)
        rays = [bloom.ellipse(*Place(turn=72 * ray).point(0, -0.6), 0.46, 0.5) for ray in range(5)]
        sketch.draw(*rays, fill=colour)
        sketch.draw(bloom.ellipse(0, 0, 0.36), fill="#f2c14e", outlined=False)
    return sketch.drawing({"grip": (0.0, -2.0), "seat": (0.0, -2.0)})
