"""What people put up where they are: an igloo and a tent."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import (
    HERE,
    grass,
)
from imgkit.local.painter.shapes import mix, shade
from imgkit.local.painter.sketch import Sketch


def igloo(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw an igloo, 120 high."""
    snow = look.colour or dice.choose("snow", ("#e6f1f8", "#eef4f6", "#dce8f4"), (3, 2, 2))
    sketch = Sketch(1.4)
    fill = sketch.fade(
        ("#ffffff" if not look.colour else shade(snow, 0.4), snow, shade(snow, -0.22)),
        (-60, -120),
        (90, 0),
    )
    sketch.draw(
        HERE.blob("-112,0! -108,-46 -80,-94 -28,-122 28,-122 80,-94 108,-46 112,0!"), fill=fill
    )
    with sketch.inside():
        arcs = [
            HERE.line("-116,-32 0,-26 116,-32"),
            HERE.line("-106,-62 0,-54 106,-62"),
            HERE.line("-80,-92 0,-84 80,-92"),
        ]
        joints = [
            HERE.line(f"{x},{y} {x * 0.94:.0f},{y - 28}")
            for y, row in (
                (-1, (-84, -40, 78, 100)),
                (-29, (-100, -64, -20, 24, 68)),
                (-58, (-78, -38, 4, 48)),
                (-87, (-50, -8, 36)),
            )
            for x in row
        ]
        sketch.stroke(
            *arcs, *joints, ink=mix(shade(snow, -0.3), "#7f9fbe", 0.6), width=2, opacity=0.8
        )
        sketch.soft(HERE.ellipse(80, -20, 60, 60), colour="#7f9fc0", opacity=0.4)
    sketch.draw(
        HERE.blob("-16,0! -16,-40 0,-62 30,-70 60,-62 76,-40 78,0!"),
        fill=sketch.fade((shade(snow, 0.5), shade(snow, -0.1)), (0, -70), (70, 0)),
    )
    inside = ("#ffe9a8", "#f2b45f") if light.lamps else ("#6f8fae", "#4a627f")
    sketch.draw(
        HERE.blob("4,0! 4,-32 16,-48 32,-52 48,-48 60,-32 62,0!"),
        fill=sketch.fade(inside, (0, -52), (0, 0)),
    )
    sketch.draw(
        HERE.blob("-130,0! -120,-8 -96,-11 -84,0!"),
        HERE.blob("84,0! 96,-11 120,-9 132,0!"),
        fill="#f6fafc",
    )
    return sketch.drawing({"head": (0, -120), "back": (0, -120)})


def tent(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a tent, 150 high: a ridge tent, a tepee, or a round one."""
    cloth = look.colour or dice.choose(
        "cloth", ("#e39a4e", "#5f9a8f", "#c9594c", "#6f8fc0", "#a9b05a"), (3, 2, 2, 2, 2)
    )
    kind = dice.choose("kind", ("ridge", "tepee", "dome"), (3, 2, 2))
    sketch = Sketch(1.4)
    fill = sketch.fade((shade(cloth, 0.3), cloth, shade(cloth, -0.2)), (-90, -140), (90, 0))
    inner = sketch.fade(
        ("#ffe3a0", "#f0b060") if light.lamps else ("#6b5048", "#4a3838"), (0, -110), (0, 0)
    )
    if kind == "tepee":
        poles = [
            HERE.limb(plan, 4, 3)
            for plan in ("10,-130 -18,-176", "0,-130 2,-182", "-10,-130 22,-174")
        ]
        sketch.draw(*poles, fill="#8a6245")
        sketch.draw(HERE.blob("-92,0! -14,-146! 14,-146! 92,0! 0,0.6"), fill=fill)
        with sketch.inside():
            zigzag = " ".join(
                f"{x},{-26 if at % 2 else -44}!" for at, x in enumerate(range(-110, 120, 20))
            )
            sketch.stroke(HERE.line(zigzag), ink="#fff3dd", width=6)
            sketch.stroke(HERE.line("-60,-96 0,-90 60,-96"), ink="#fff3dd", width=5)
        sketch.draw(HERE.blob("0,-96! -26,-2! 26,-2!"), fill=inner)
        top = -146.0
    elif kind == "dome":
        sketch.draw(HERE.blob("-108,0! -100,-54 -62,-108 0,-126 62,-108 100,-54 108,0!"), fill=fill)
        with sketch.inside():
            seams = [HERE.line("0,-130 -52,-84 -70,0"), HERE.line("0,-130 60,-80 84,0")]
            sketch.stroke(*seams, ink=shade(cloth, -0.4), width=2.2, opacity=0.6)
            sketch.stroke(HERE.line("-120,-8 0,-3 120,-8"), ink=shade(cloth, -0.35), width=14)
        sketch.draw(HERE.blob("-40,0! -38,-44 -18,-82 4,-90 24,-80 40,-42 42,0!"), fill=inner)
        sketch.draw(
            HERE.blob("42,0! 40,-42 24,-80 6,-90! 30,-60 34,-26 26,0!"), fill=shade(cloth, 0.35)
        )
        top = -126.0
    else:
        sketch.stroke(
            HERE.line("-40,-94 -134,0"), HERE.line("40,-94 134,0"), ink="#b09a7a", width=1.8
        )
        sketch.draw(HERE.limb("0,-4 0,-148", 5, 4), fill="#8a6245")
        sketch.draw(HERE.blob("-112,0! -52,-78 0,-142! 52,-78 112,0! 0,0.6"), fill=fill)
        with sketch.inside():
            stripes = [HERE.line(f"0,-150 {x},10") for x in (-84, 84)]
            sketch.stroke(*stripes, ink=shade(cloth, 0.55), width=11)
        sketch.draw(HERE.blob("0,-124! -18,-66 -44,0! 44,0! 18,-66"), fill=inner)
        for side in (-1, 1):
            near, far = f"{side * 46},0! {side * 62},0!", f"{side * 46},-56! {side * 20},-80"
            flap = HERE.blob(f"0,-126! {side * 20},-70 {near} {far}")
            sketch.draw(flap, fill=shade(cloth, 0.3))
        top = -142.0
    grass(sketch, -110, 110, 50)
    return sketch.drawing({"head": (0, top), "back": (0, top)})
