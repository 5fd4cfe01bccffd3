"""Plants without flowers: fern, ivy, holly, bamboo, wheat and clover."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.nature.flowers import ring
from imgkit.local.painter.shapes import Curve, Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()


def _frond(place: Place, bow: float) -> Curve:
    """Return a frond with a leaflet for each of its teeth, from its root up to its tip."""
    sides: list[list[str]] = [[], []]
    for at in range(1, 10):
        y, size = -at / 10, 0.27 * (1 - abs(at - 3) / 9)
        x = bow * y * y
        for side, teeth in zip((-1, 1), sides, strict=True):
            teeth.append(f"{x + side * 0.02:.2f},{y + 0.06:.2f}!")
            teeth.append(f"{x + side * size:.2f},{y - 0.05:.2f}!")
    return place.blob(" ".join(["0,0!", *sides[0], f"{bow:.2f},-1.02!", *reversed(sides[1])]))


def fern(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a fern with feathered fronds, 60 high."""
    colour = look.colour or dice.choose("colour", ("#6fa04f", "#5f9560", "#8ab05a"), (4, 2, 2))
    sketch = Sketch(0.6)
    fronds = (
        (-74, 42, -0.2), (74, 42, -0.2), (-58, 50, -0.08), (56, 50, -0.08), (-30, 56, 0.02),
        (28, 57, 0.02), (-4, 60, 0.1),
    )  # fmt: skip
    for turn, long, dim in fronds:
        sway = dice.part(f"frond {turn}").number("turn", -4, 0, 4)
        here, bow = Place((0, -8), long, turn + sway), 0.12 if turn > 0 else -0.12
        tone = shade(colour, dim)
        sketch.draw(_frond(here, bow), fill=tone)
        sketch.stroke(
            here.line(f"0,0 {bow * 0.25:.2f},-0.5 {bow:.2f},-1"), ink=shade(tone, -0.35), width=1
        )
    return sketch.drawing({"grip": (0, -6), "head": (0, -56), "seat": (0, 0)})


def ivy(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a climbing branch of ivy, 60 high."""
    colour = look.colour or dice.choose("colour", ("#5f8f4f", "#4f8560", "#7a9a4a"), (4, 2, 1))
    sketch = Sketch(0.6)
    vine = _HERE.line("0,0 -6,-14 5,-28 -4,-42 4,-58")
    sketch.stroke(vine, ink="#5b4636", width=2.4)
    sketch.stroke(vine, ink="#8a6a4a", width=1.4)
    blade = (
        "0,0! -0.3,-0.2 -0.9,-0.2! -0.5,-0.5 -0.7,-1.0! -0.2,-0.8 0,-1.4! "
        "0.2,-0.8 0.7,-1.0! 0.5,-0.5 0.9,-0.2! 0.3,-0.2"
    )
    places = (
        (-4, -8, 11, -60),
        (-1, -14, 10, 50),
        (4, -24, 11, -40),
        (3, -32, 10, 64),
        (-3, -40, 10, -64),
        (-1, -46, 9, 44),
        (2, -54, 8, -40),
        (4, -58, 8, 10),
        (0, -9, 9, 70),
    )
    for at, (x, y, size, turn) in enumerate(places):
        leaf = Place((x, y), size, turn)
        sketch.draw(leaf.blob(blade), fill=shade(colour, (at % 3 - 1) * 0.1))
        veins = leaf.line("0,0 0,-1.1"), leaf.line("0,-0.2 -0.5,-0.7"), leaf.line("0,-0.2 0.5,-0.7")
        sketch.stroke(*veins, ink=shade(colour, 0.45), opacity=0.7)
    return sketch.drawing({"grip": (0, -6), "head": (4, -60), "seat": (0, 0)})


def holly(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a sprig of holly: prickly leaves and red berries, 26 high."""
    colour = look.colour or dice.choose("colour", ("#4f8a55", "#3f7a5a"), (3, 1))
    sketch, root = Sketch(0.5), (0.0, -7.0)
    blade = (
        "0,0! 0.2,-0.24! 0.3,-0.08! 0.46,-0.3! 0.58,-0.12! 0.74,-0.28! "
        "0.84,-0.1! 1.08,0! 0.84,0.1! 0.74,0.28! 0.58,0.12! 0.46,0.3! 0.3,0.08! "
        "0.2,0.24!"
    )
    for turn, dim in ((-162, -0.06), (-18, -0.06), (-90, 0.08)):
        leaf = Place(root, 18, turn)
        sketch.draw(
            leaf.blob(blade),
            fill=sketch.fade(
                (shade(colour, dim), shade(colour, dim + 0.2)), root, leaf.point(1, 0)
            ),
        )
        sketch.stroke(leaf.line("0.06,0 0.94,0"), ink=shade(colour, -0.4), opacity=0.6)
    for x, y in ((-3.6, -6), (3.4, -6), (0, -2.9)):
        berry = Place((x, y), 3)
        sketch.draw(
            berry.ellipse(0, 0, 1),
            fill=sketch.glow(("#f08a7a", "#d4392f"), berry.point(-0.3, -0.4), 3.4),
        )
    return sketch.drawing({"grip": (0, -4), "head": (0, -24), "seat": (0, 0)})


def bamboo(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a clump of bamboo, 300 high."""
    colour = look.colour or dice.choose("colour", ("#8fb85a", "#7aa85a", "#b9c06a"), (4, 2, 1))
    sketch = Sketch(1.5)
    for x, high, dim in (
        (-34, 250, -0.2),
        (40, 262, -0.16),
        (4, 296, 0.0),
        (-60, 200, -0.04),
        (66, 214, -0.02),
    ):
        lean = dice.part(f"cane {x}").number("lean", -8, x * 0.1, 8)
        tone = shade(colour, dim)
        cane = _HERE.limb(
            f"{x},-6 {x + lean * 0.4:.1f},{-high * 0.5:.1f} {x + lean:.1f},{-high}", 14, 13, 10
        )
        sketch.draw(
            cane, fill=sketch.fade((shade(tone, 0.25), shade(tone, -0.1)), (x - 8, 0), (x + 8, 0))
        )
        joints = [
            _HERE.line(
                f"{x + lean * at / 8 - 8:.1f},{-high * at / 7.4:.1f} "
                f"{x + lean * at / 8 + 8:.1f},{-high * at / 7.4:.1f}"
            )
            for at in range(1, 8)
        ]
        sketch.stroke(*joints, ink=shade(tone, -0.4), width=2.6)
        for at, turn in ((0.56, -28), (0.7, 204), (0.84, -40), (1.0, -70), (1.0, 250)):
            root = (x + lean * at, -high * at)
            blades = [
                Place(root, 42, turn + more).blob("0,0! 0.4,-0.13 1,0! 0.4,0.13")
                for more in (-16, 12)
            ]
            sketch.draw(*blades, fill=shade("#6fa04f", dim * 0.6))
    return sketch.drawing({"back": (0, -120), "head": (0, -290), "seat": (0, 0)})


def wheat(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a sheaf of ears of wheat, 90 high."""
    colour = look.colour or dice.choose("colour", ("#e3b450", "#d9a04a", "#c9b85a"), (4, 2, 1))
    sketch = Sketch(0.75)
    for turn, high, dim in (
        (-22, 76, -0.16), (22, 76, -0.16), (-11, 84, -0.06), (11, 84, -0.06), (0, 88, 0.06),
    ):  # fmt: skip
        sway = dice.part(f"ear {turn}").number("turn", -3, 0, 3)
        here, tone = Place((0, -2), high, turn + sway), shade(colour, dim)
        sketch.stroke(here.line("0,0 0,-0.7"), ink=shade(tone, -0.25), width=1.6)
        beards = [here.line(f"{x},-0.9 {x * 3:.2f},-1.1") for x in (-0.03, 0, 0.03)]
        sketch.stroke(*beards, ink=shade(tone, -0.2), width=0.6)
        grain = "0,0.05! {0},-0.01 {1},-0.07! {2},-0.02"
        grains = [
            Place(here.point(0, -0.62 - at * 0.07), high, here.turn).blob(
                grain.format(side * 0.06, side * 0.07, side * 0.01)
            )
            for at in range(5)
            for side in (-1, 1)
        ]
        sketch.draw(*grains, here.ellipse(0, -0.97, 0.03, 0.05), fill=tone)
    band = _HERE.limb("-6,-30 0,-28 6,-30", 5, 5, 5)
    sketch.draw(band, fill="#c2534a")
    return sketch.drawing({"grip": (0, -14), "head": (0, -86), "seat": (0, 0)})


def clover(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a lucky clover with four leaves, 20 high."""
    colour = look.colour or dice.choose("colour", ("#6fae52", "#5fa060"), (3, 1))
    sketch = Sketch(0.42)
    bend = dice.number("bend", -3, 1.5, 3)
    stalk = _HERE.line(f"{-bend},0 {-bend * 0.4},-6 0,-11")
    sketch.stroke(stalk, ink="#5b4636", width=1.9)
    sketch.stroke(stalk, ink=shade(colour, -0.1), width=1.2)
    heart = "0,0! 0.34,-0.5 0.8,-0.56 1.06,-0.26 0.92,0! 1.06,0.26 0.8,0.56 0.34,0.5"
    for at, leaf in enumerate(ring((0, -12.4), 8, 4, heart, 45)):
        sketch.draw(leaf, fill=shade(colour, 0.06 if at % 2 else -0.04))
    marks = [Place((0, -12.4), 8, 45 + 90 * at).line("0.3,-0.3 0.56,0 0.3,0.3") for at in range(4)]
    sketch.stroke(*marks, ink=mix(colour, "#fdfbe6", 0.6), width=1)
    return sketch.drawing({"grip": (0, -3), "head": (0, -20), "seat": (0, 0)})
