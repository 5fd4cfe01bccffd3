"""Plants in pots: aloe, house plant, bonsai, flytrap."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.nature.crowns import leafy
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()


def _pot(sketch: Sketch, wide: float, high: float, colour: str = "#c9744a") -> None:
    fill = sketch.fade((shade(colour, 0.2), colour, shade(colour, -0.2)), (-wide, 0), (wide, 0))
    sketch.draw(
        _HERE.blob(
            f"{-wide * 0.8},{-high}! {wide * 0.8},{-high}! {wide * 0.6},0! {-wide * 0.6},0!"
        ),
        fill=fill,
    )
    sketch.draw(
        _HERE.blob(
            f"{-wide * 0.94},{-high * 1.16:.1f}! {wide * 0.94},{-high * 1.16:.1f}! "
            f"{wide * 0.9},{-high * 0.84:.1f}! {-wide * 0.9},{-high * 0.84:.1f}!"
        ),
        fill=fill,
    )


def aloe(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an aloe or another succulent in a pot, 50 high."""
    colour = look.colour or dice.choose("colour", ("#7fae78", "#6fa596", "#9ab86a"), (4, 2, 2))
    sketch = Sketch(0.6)
    blades = (
        (-54, 27, -0.2),
        (54, 27, -0.2),
        (-34, 31, -0.1),
        (34, 31, -0.1),
        (-16, 35, 0.0),
        (17, 34, 0.0),
        (0, 36, 0.1),
    )
    for turn, long, dim in blades:
        here, tone = Place((turn * 0.1, -17), long, turn), shade(colour, dim)
        sketch.draw(here.blob("-0.15,0.1! -0.17,-0.4 0,-1.04! 0.17,-0.4 0.15,0.1!"), fill=tone)
        teeth = [
            here.blob(f"{s * 0.15},{y}! {s * 0.22},{y - 0.08:.2f}! {s * 0.13},{y - 0.1:.2f}!")
            for s in (-1, 1)
            for y in (-0.2, -0.4)
        ]
        sketch.draw(*teeth, fill=shade(tone, 0.4), outlined=False)
        sketch.stroke(here.line("0,0 0,-0.8"), ink=shade(tone, 0.4), opacity=0.6)
    _pot(sketch, 15, 16)
    return sketch.drawing({"grip": (0, -8), "head": (0, -50), "seat": (0, 0)})


def pot_plant(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a house plant with large leaves in a pot, 70 high."""
    colour = look.colour or dice.choose("colour", ("#6fa050", "#5a955f", "#86a84a"), (4, 2, 2))
    sketch = Sketch(0.65)
    leaves = (
        (-66, 30, -0.18),
        (64, 31, -0.18),
        (-38, 38, -0.08),
        (40, 38, -0.08),
        (-14, 44, 0.04),
        (16, 42, 0.04),
        (0, 34, 0.12),
    )
    for turn, long, dim in leaves:
        sway = dice.part(f"leaf {turn}").number("turn", -5, 0, 5)
        here, tone = Place((0, -22), long, turn + sway), shade(colour, dim)
        sketch.stroke(here.line("0,0.1 0,-0.5"), ink=shade(colour, -0.3), width=1.3)
        sketch.draw(
            here.blob("0,-0.3! -0.24,-0.46 -0.24,-0.8 0,-1.1! 0.24,-0.8 0.24,-0.46"), fill=tone
        )
        sketch.stroke(here.line("0,-0.36 0,-0.98"), ink=shade(tone, -0.35), opacity=0.5)
    _pot(sketch, 17, 20)
    return sketch.drawing({"grip": (0, -8), "head": (0, -66), "seat": (0, 0)})


def bonsai(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bonsai in its flat bowl, 46 high."""
    colour = look.colour or dice.choose("leaves", ("#6f9a55", "#5f8f6a", "#c98a9a"), (4, 2, 1))
    sketch = Sketch(0.6)
    trunk = (
        _HERE.limb("-2,-9 -8,-18 4,-24 -2,-34", 8, 6, 5, 3),
        _HERE.limb("2,-23 12,-27", 4, 2.4),
        _HERE.limb("-6,-18 -16,-23", 4, 2.2),
    )
    sketch.draw(*trunk, fill=sketch.fade(("#a5774f", "#6b4a35"), (-6, 0), (8, 0)))
    for puffs in (
        ((-18, -26, 7), (-12, -28, 6), (-24, -25, 5)),
        ((14, -30, 7), (20, -29, 5.4), (8, -30, 5.4)),
        ((-2, -40, 9), (-9, -38, 6.4), (6, -38, 6.4), (-1, -46, 5.4)),
    ):
        leafy(sketch, puffs, colour, dice)
    bowl = sketch.fade(("#6f8fae", "#4a6a8a"), (-16, 0), (16, 0))
    sketch.draw(
        _HERE.blob("-17,-9! 17,-9! 13,-2! -13,-2!"),
        _HERE.blob("-11,-2! -7,-2! -7,0! -11,0!"),
        _HERE.blob("7,-2! 11,-2! 11,0! 7,0!"),
        fill=bowl,
    )
    return sketch.drawing({"grip": (0, -4), "head": (0, -48), "seat": (0, 0)})


def flytrap(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a carnivorous plant with toothed mouths in a pot, 56 high."""
    colour = look.colour or dice.choose("colour", ("#7fb04f", "#9ab84a"), (3, 1))
    sketch = Sketch(0.6)
    for plan in ("0,-16 -10,-22 -24,-19", "0,-16 10,-22 24,-20"):
        sketch.draw(_HERE.limb(plan, 3, 7, 2), fill=shade(colour, -0.14))
    for x, y, size, turn in (
        (-15, -36, 9.5, -26),
        (16, -39, 9, 24),
        (0, -50, 12, dice.number("turn", -8, 0, 8)),
    ):
        stalk = _HERE.line(f"0,-16 {x * 0.4:.1f},{y * 0.6:.1f} {x},{y + 6}")
        sketch.stroke(stalk, ink="#5b4636", width=3.2)
        sketch.stroke(stalk, ink=shade(colour, -0.06), width=2)
        head = Place((x, y), size, turn)
        for side in (-1, 1):
            teeth = [
                Place(head.origin, size, turn + side * (90 - at * 24) - 90).blob(
                    "0.8,-0.07! 1.24,0! 0.8,0.07!"
                )
                for at in range(1, 6)
            ]
            sketch.draw(*teeth, fill="#fbf6dc")
        sketch.draw(
            head.ellipse(0, 0, 1, 0.92),
            fill=sketch.fade((shade(colour, 0.2), colour), head.point(0, -1), head.point(0, 1)),
        )
        mouth = head.blob(
            "-0.86,-0.34! -0.4,-0.5 0,-0.54 0.4,-0.5 0.86,-0.34! 0.6,0.34 0,0.56 -0.6,0.34"
        )
        sketch.draw(mouth, fill="#d9506a")
        with sketch.inside():
            fangs = [
                head.blob(f"{a - 0.1},-0.7! {a + 0.1},-0.7! {a},-0.16!")
                for a in (-0.5, -0.17, 0.17, 0.5)
            ]
            fangs += [head.blob(f"{a - 0.1},0.7! {a + 0.1},0.7! {a},0.2!") for a in (-0.3, 0, 0.3)]
            sketch.draw(*fangs, fill="#fffdf2", outlined=False)
    _pot(sketch, 14, 16)
    return sketch.drawing({"grip": (0, -8), "head": (0, -60), "seat": (0, 0)})
