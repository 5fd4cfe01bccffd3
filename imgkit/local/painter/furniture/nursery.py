"""What belongs to small children: a bathtub with foam, a cradle, a rocking horse, a matryoshka."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, lit
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch


def bathtub(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bathtub on feet, full of foam, 75 high."""
    enamel = look.colour or dice.choose("enamel", ("#f3efe8", "#cfe2ea", "#f2d8d4"), (3, 2, 2))
    sketch = Sketch(1.1)
    tap = HERE.line("82,-66 82,-90 70,-96 60,-90 60,-84")
    sketch.stroke(tap, width=8)
    sketch.stroke(tap, ink="#d9b25c", width=5.6)
    rise = dice.number("foam", -3, 0, 5)
    foam = [
        HERE.ellipse(x, y - rise, size)
        for x, y, size in (
            (-60, -64, 15),
            (-38, -69, 18),
            (-12, -66, 17),
            (12, -70, 19),
            (38, -66, 16),
            (56, -63, 12),
        )
    ]
    sketch.draw(*foam, fill="#fbfeff")
    bubbles = [
        HERE.ellipse(x, y, size) for x, y, size in ((-20, -98, 5), (-4, -108, 3.6), (24, -102, 4.4))
    ]
    sketch.draw(*bubbles, fill="#e3f3f8", opacity=0.9)
    sketch.held()
    low = [
        HERE.ellipse(x, -62, size) for x, size in ((-76, 9), (-34, 11), (6, 9), (44, 12), (74, 8))
    ]
    sketch.draw(*low, fill="#fbfeff")
    sketch.draw(
        *(HERE.limb(f"{x},-14 {x * 1.06:.0f},-4", 11, 8) for x in (-66, 66)), fill="#d9b25c"
    )
    tub = HERE.blob("-98,-64! 98,-64! 92,-38 76,-14 56,-9 -56,-9 -76,-14 -92,-38")
    sketch.draw(
        tub, fill=sketch.fade((shade(enamel, 0.3), enamel, shade(enamel, -0.2)), (0, -64), (0, -8))
    )
    with sketch.inside():
        sketch.soft(HERE.ellipse(-50, -40, 34, 14), colour="#ffffff", opacity=0.8)
    sketch.draw(HERE.limb("-98,-64 98,-64", 10, 10), fill=shade(enamel, 0.15))
    return sketch.drawing({"back": (-8, -64), "head": (0, -84), "seat": (0, 0)})


def cradle(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a wooden cradle on rockers, 90 high."""
    wood = look.colour or dice.choose("wood", ("#c08a57", "#e0cfae", "#a9744b"), (3, 2, 2))
    cloth = dice.choose("cloth", ("#f2c8d2", "#bcd7e8", "#f3e3b0"), (2, 2, 2))
    sketch = Sketch(1.0)
    sketch.draw(HERE.blob("-66,-54! -70,-84 -58,-96 -44,-92 -40,-54!"), fill=shade(wood, -0.1))
    sketch.draw(HERE.ellipse(-34, -56, 24, 11), fill="#fffaf0")
    sketch.draw(HERE.blob("-30,-50! -10,-64 30,-66 62,-58 66,-46!"), fill=cloth)
    side = HERE.blob("-70,-56! 70,-56! 58,-16! -58,-16!")
    sketch.draw(side, fill=sketch.fade((shade(wood, 0.25), shade(wood, -0.12)), (0, -56), (0, -16)))
    bars = [HERE.line(f"{x},-50 {x * 0.86:.0f},-20") for x in (-50, -30, -10, 10, 30, 50)]
    sketch.stroke(*bars, ink=shade(wood, -0.4), width=1.6, opacity=0.6)
    heart = Place((0, -36), 9)
    sketch.draw(
        heart.blob("0,1! -1,0.1 -0.9,-0.6 -0.4,-0.8 0,-0.4! 0.4,-0.8 0.9,-0.6 1,0.1"),
        fill=mix(cloth, "#d9738c", 0.5),
    )
    sketch.draw(
        HERE.limb("-72,-12 -40,-4 0,-3 40,-4 72,-12", 7, 7, 7, 7, 7), fill=shade(wood, -0.2)
    )
    return sketch.drawing({"back": (-6, -58), "head": (-54, -94), "seat": (0, 0)})


def rocking_horse(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a rocking horse, 100 high, looking to the right."""
    coat = look.colour or dice.choose("coat", ("#f3e6cc", "#c9935f", "#d9c2b0"), (3, 2, 2))
    paint = dice.choose("paint", ("#cf4f45", "#4584b4", "#6fa377"), (3, 2, 2))
    sketch, mane = Sketch(1.0), mix(coat, "#7a4a35", 0.7)
    tail = HERE.blob("-42,-66! -58,-62 -64,-40 -56,-28! -50,-44 -40,-54")
    sketch.draw(tail, fill=mane)
    legs = [
        HERE.limb(plan, 14, 10, 8)
        for plan in (
            "-30,-46 -42,-26 -54,-12",
            "-22,-46 -24,-26 -34,-10",
            "26,-46 30,-26 36,-10",
            "32,-48 44,-28 56,-12",
        )
    ]
    body = HERE.blob(
        "-44,-64 -24,-68 8,-66 26,-78 38,-98 46,-102! 50,-98 66,-84 66,-75 "
        "58,-72 48,-78 44,-58 34,-42 0,-38 -32,-40"
    )
    sketch.draw(
        *legs,
        body,
        fill=sketch.fade((shade(coat, 0.25), coat, shade(coat, -0.15)), (0, -100), (0, -10)),
    )
    sketch.draw(HERE.blob("44,-102 32,-94 20,-74 16,-60! 28,-68 36,-80 44,-90"), fill=mane)
    sketch.draw(HERE.blob("-18,-69! 12,-68! 10,-50 -4,-46 -16,-50"), fill=paint)
    sketch.stroke(HERE.line("62,-86 50,-82 46,-92"), HERE.line("52,-80 24,-72"), ink=paint, width=2)
    sketch.draw(HERE.ellipse(51, -90, 2.2), fill="#4a352d", outlined=False)
    sketch.draw(HERE.limb("-78,-16 -40,-5 0,-3 40,-5 78,-16", 8, 8, 8, 8, 8), fill=paint)
    return sketch.drawing(
        {"back": (-4, -66), "head": (44, -102), "neck": (34, -76), "seat": (0, 0)}, "right"
    )


def matryoshka(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a matryoshka, 40 high, with flowers on her apron."""
    shawl = look.colour or dice.choose(
        "shawl", ("#cf3f3f", "#3f7fb4", "#e0a82f", "#4f8f5a"), (4, 2, 2, 2)
    )
    apron = dice.choose("apron", ("#f6e2a8", "#f4ead8", "#f0c8b0"), (3, 2, 2))
    sketch = Sketch(0.6)
    body = (
        "-13,0! -17,-8 -16,-18 -10,-26 -10.6,-33 -7,-40 0,-42 7,-40 10.6,-33 "
        "10,-26 16,-18 17,-8 13,0!"
    )
    sketch.draw(HERE.blob(body), fill=lit(sketch, shawl, (-16, 0), (16, 0)))
    with sketch.inside():
        sketch.draw(HERE.blob("0,-24 -9,-17 -10,-7 -6,0! 6,0! 10,-7 9,-17"), fill=apron)
        sketch.draw(
            HERE.blob("-20,-3! 20,-3! 20,3! -20,3!"), fill=shade(shawl, -0.3), outlined=False
        )
    face = Place((0, -32.6), 7)
    sketch.draw(face.ellipse(0, 0, 1, 1.04), fill="#fbe0c4")
    with sketch.inside():
        sketch.draw(
            face.blob("-1.1,-0.2 -0.7,-1.2 0,-1.1! 0.7,-1.2 1.1,-0.2 0.5,-0.6 0,-0.8! -0.5,-0.6"),
            fill="#7a4a35",
            outlined=False,
        )
    sketch.draw(
        face.ellipse(-0.36, -0.08, 0.1, 0.14),
        face.ellipse(0.36, -0.08, 0.1, 0.14),
        fill="#43352b",
        outlined=False,
    )
    sketch.soft(
        face.ellipse(-0.55, 0.3, 0.3), face.ellipse(0.55, 0.3, 0.3), colour="#e8707a", opacity=0.8
    )
    sketch.stroke(face.line("-0.2,0.46 0,0.56 0.2,0.46"), ink="#b5443f", width=0.8)
    sketch.draw(
        HERE.ellipse(0, -24.4, 2.2),
        HERE.blob("-1,-24! -6,-21 -5,-26!"),
        HERE.blob("1,-24! 6,-21 5,-26!"),
        fill=shade(shawl, 0.2),
    )
    flower = Place((0, -12), 3.2)
    sketch.draw(
        *(
            Place((flower.point(x, y)), 2).ellipse(0, 0, 1)
            for x, y in ((0, -0.9), (0.85, -0.3), (0.5, 0.7), (-0.5, 0.7), (-0.85, -0.3))
        ),
        fill="#d9486a" if shawl != "#cf3f3f" else "#c93a4a",
    )
    sketch.draw(flower.ellipse(0, 0, 0.5), fill="#f2c14e")
    leaves = [
        Place((x, -7), 3, turn).blob("0,0! 0.8,-0.5 2,0! 0.8,0.5")
        for x, turn in ((-1, 200), (1, -20))
    ]
    sketch.draw(*leaves, fill="#5f9a50")
    return sketch.drawing({"back": (0, -41), "head": (0, -42), "seat": (0, 0), "grip": (0, -10)})
