"""Things held up high: a kite, a flag, an umbrella and a magic wand."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_BRIGHT = ("#e2574c", "#4f93c4", "#f0b340", "#6fae78", "#e58aa6", "#9a76bd")
_BRIGHT_WEIGHTS = (4, 3, 2, 2, 2, 2)


def kite(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a flying kite with a tail of bows, 96 high, held by the end of its string."""
    colour = look.colour or dice.choose("colour", _BRIGHT, _BRIGHT_WEIGHTS)
    second = (
        shade(colour, 0.5)
        if look.colour
        else dice.choose("second", ("#f6d470", "#fff3dc", "#8fd0c4"))
    )
    sketch, lift = Sketch(0.7), dice.number("lift", -6, 0, 8)
    top = Place((30, -70), 1, 24 + lift)
    sketch.stroke(_HERE.line(f"0,0 6,-22 16,-44 {30 + lift * 0.2:.1f},-66"), width=0.55)
    tail = top.line("0,26 9,33 12,43 24,48")
    sketch.stroke(tail, ink=shade(colour, -0.3), width=0.7)
    for x, y, turn in ((7, 31, 30), (12, 41, -14), (21, 47, 40)):
        bow = Place(top.point(x, y), 1, top.turn + turn)
        sketch.draw(bow.blob("0,0! -5,-3 -5,3"), bow.blob("0,0! 5,-3 5,3"), fill=second)
    sail = top.blob("0,-28! 19,-4! 0,27! -19,-4!")
    sketch.draw(
        sail,
        fill=sketch.fade(
            (shade(colour, 0.25), shade(colour, -0.1)), top.point(-10, -26), top.point(8, 26)
        ),
    )
    with sketch.inside():
        sketch.draw(
            top.blob("0,-30! 24,-4! 0,-4!"),
            top.blob("0,-4! -24,-4! 0,30!"),
            fill=second,
            outlined=False,
            opacity=0.85,
        )
        sketch.soft(top.ellipse(-7, -10, 9, 7), colour="#ffffff", opacity=0.6)
    sketch.stroke(
        top.line("0,-28 0,27"), top.line("-19,-4 19,-4"), ink=shade(colour, -0.4), width=0.6
    )
    return sketch.drawing({"grip": (0, 0), "back": (30, -70), "head": (30, -90)})


def flag(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a flag that waves on its pole, 120 high."""
    colour = look.colour or dice.choose("colour", _BRIGHT, _BRIGHT_WEIGHTS)
    emblem = dice.choose("emblem", ("stripe", "heart", "plain"), (3, 3, 2))
    wave = dice.number("wave", -5, 4, 9)
    sketch = Sketch(0.9)
    sketch.draw(
        _HERE.limb("0,-1.6 0,-114", 3.6, 3.2),
        fill=sketch.fade(("#c39a68", "#8a6245"), (-2, 0), (2, 0)),
    )
    cloth = _HERE.blob(
        f"1.4,-112! 22,{-114 - wave:.1f} 44,{-108 + wave * 0.6:.1f} 72,-112! "
        f"70,-88 72,-66! 46,{-62 + wave * 0.6:.1f} 22,{-68 - wave:.1f} 1.4,-64!"
    )
    fill = sketch.fade(
        (shade(colour, 0.12), shade(colour, 0.3), shade(colour, -0.14), shade(colour, 0.06)),
        (0, -90),
        (72, -86),
    )
    sketch.draw(cloth, fill=fill)
    with sketch.inside():
        if emblem == "stripe":
            sketch.stroke(
                _HERE.line(f"0,-88 22,{-90 - wave:.1f} 46,{-85 + wave * 0.6:.1f} 76,-89"),
                ink="#fff6e6",
                width=13,
            )
        if emblem == "heart":
            heart = Place((34, -88), 13, 4)
            plan = "0,0.9! -0.9,0.1 -0.9,-0.6 -0.4,-0.8 0,-0.4! 0.4,-0.8 0.9,-0.6 0.9,0.1"
            sketch.draw(heart.blob(plan), fill="#fff6e6", outlined=False)
    sketch.draw(_HERE.ellipse(0, -116.4, 3.4), fill="#f0bf4c")
    return sketch.drawing({"grip": (0, -6), "back": (0, -118), "head": (0, -118), "seat": (0, 0)})


def umbrella(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an open umbrella, 122 high, held by its handle at arm's length below its canopy."""
    colour = look.colour or dice.choose("colour", _BRIGHT, _BRIGHT_WEIGHTS)
    second = (
        mix(colour, "#fff6e6", 0.72)
        if dice.choose("panels", (True, False))
        else shade(colour, 0.12)
    )
    wide = dice.number("wide", 50, 54, 60)
    sketch = Sketch(0.9)
    top = Place((0, -30))
    sketch.draw(_HERE.limb("0,-12 0,-116", 2.4, 2.2), fill="#a9a4a2")
    hook = _HERE.line("0,-14 0,-6 4,-2 9,-3 11,-9")
    sketch.stroke(hook, ink="#5b4636", width=5.4)
    sketch.stroke(hook, ink="#a8734a", width=3.8)
    under = top.blob(f"{-wide},-46! 0,-56 {wide},-46! {wide * 0.5:.1f},-54 {-wide * 0.5:.1f},-54")
    sketch.draw(under, fill=shade(colour, -0.35))
    scallops = " ".join(
        f"{wide * (1 - at * 0.25):.1f},{-46 - (7 if at % 2 else 0)}{'' if at % 2 else '!'}"
        for at in range(9)
    )
    dome = top.blob(
        f"{-wide * 0.86:.1f},-66 {-wide * 0.46:.1f},-83 0,-88! "
        f"{wide * 0.46:.1f},-83 {wide * 0.86:.1f},-66 {scallops}"
    )
    sketch.draw(
        dome,
        fill=sketch.fade(
            (shade(colour, 0.25), colour, shade(colour, -0.14)), (-20, -120), (24, -76)
        ),
    )
    with sketch.inside():
        panels = (
            top.blob(f"0,-90! {-wide * 0.3:.1f},-76 {-wide * 0.5:.1f},-40! 0,-40!"),
            top.blob(
                f"0,-90! {wide * 0.74:.1f},-82 {wide * 1.1:.1f},-40! {wide * 0.5:.1f},-40! "
                f"{wide * 0.3:.1f},-76"
            ),
        )
        sketch.draw(*panels, fill=second, outlined=False, opacity=0.7)
        ribs = [
            top.line(f"0,-88 {wide * x * 0.62:.1f},-76 {wide * x:.1f},-46")
            for x in (-0.5, 0.0, 0.5)
        ]
        sketch.stroke(*ribs, ink=shade(colour, -0.45), opacity=0.45)
        sketch.soft(top.ellipse(-wide * 0.4, -76, 18, 7, -26), colour="#ffffff", opacity=0.6)
    sketch.draw(top.limb("0,-87 0,-92", 3, 2), fill="#8a6a4f")
    return sketch.drawing({"grip": (0, -9), "back": (0, -118), "head": (0, -120), "seat": (0, 0)})


def magic_wand(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a magic wand with a star and sparks, 44 high."""
    colour = look.colour or dice.choose("star", ("#f6c955", "#f29ab0", "#8fc4ea"), (4, 2, 2))
    stick = dice.choose("stick", ("#6f5a86", "#8a5f45", "#f4e2b8"))
    sketch, turn = Sketch(0.5), dice.number("turn", -9, 0, 9)
    sketch.draw(_HERE.limb("0,-1 0,-28", 2.4, 1.8), fill=stick)
    sketch.draw(_HERE.limb("0,-1.4 0,-7", 3, 2.8), fill=shade(stick, 0.3))
    star = Place((0, -32), 11, turn)
    plan = (
        "0,-1! 0.3,-0.36 0.95,-0.31! 0.46,0.16 0.59,0.81! 0,0.5 -0.59,0.81! "
        "-0.46,0.16 -0.95,-0.31! -0.3,-0.36"
    )
    fill = sketch.glow(
        (shade(colour, 0.6), colour, shade(colour, -0.06)), star.point(-0.2, -0.2), 12
    )
    sketch.draw(star.blob(plan), fill=fill)
    spark = "0,-1! 0.2,-0.2 1,0! 0.2,0.2 0,1! -0.2,0.2 -1,0! -0.2,-0.2"
    sparks = [
        Place(at, size).blob(spark)
        for at, size in (((14, -41), 3.4), ((-14, -36), 2.8), ((13, -24), 2.6))
    ]
    sketch.draw(*sparks, fill=shade(colour, 0.4), outlined=False)
    return sketch.drawing({"grip": (0, -4), "back": (0, -40), "head": (0, -42), "seat": (0, 0)})
