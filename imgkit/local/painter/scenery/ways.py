"""Ways with something special to them: rails, a maze of hedges, a magic portal."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def rails(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a railway track that comes towards us, 60 high and 300 wide."""
    wood = look.colour or dice.choose("wood", ("#9a6f4f", "#8a7264", "#a87f58"), (3, 2, 2))
    sketch = Sketch(1.3)
    bed = "-150,0! -36,-60! 36,-60! 150,0!"
    sketch.draw(HERE.blob(bed), fill=sketch.fade(("#c9bdb0", "#a99c90"), (0, -60), (0, 0)))
    sleepers = []
    for at in range(8):
        near, low = 1 - at / 8, 1 - (at + 0.5) / 8
        top, bottom = -60 * (1 - low**1.5) - 1, -60 * (1 - near**1.5)
        wide, narrow = 26 + 100 * near**1.5, 26 + 100 * low**1.5
        plan = f"{-wide:.1f},{bottom:.1f}! {-narrow:.1f},{top:.1f}! {narrow:.1f},{top:.1f}! "
        sleepers.append(HERE.blob(plan + f"{wide:.1f},{bottom:.1f}!"))
    sketch.draw(*sleepers, fill=wood)
    for side in (-1, 1):
        rail = f"{side * 78},0! {side * 19},-60! {side * 22},-60! {side * 92},0!"
        sketch.draw(HERE.blob(rail), fill=sketch.fade(("#7f868c", "#c9ced2"), (0, -60), (0, 0)))
    return sketch.drawing({"back": (0, -24), "head": (0, -40), "seat": (0, 0)})


def maze(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a round maze of hedges seen from above, 190 high and 340 wide, a flag in its middle."""
    hedge = look.colour or dice.choose("hedge", ("#5f9a4f", "#6fa85a", "#4f8f5f"), (3, 2, 2))
    sketch = Sketch(1.5)
    sketch.draw(HERE.ellipse(0, -84, 172, 82), fill="#ecd9ac")
    for ring, reach in enumerate((0.24, 0.46, 0.68, 0.9)):
        part = dice.part(f"ring {ring}")
        gap = part.number("gap", -60, (200, 20, 150, 180)[ring], 260)
        turns = [gap + 18 / reach**0.7 + at * (360 - 36 / reach**0.7) / 24 for at in range(25)]
        places = [Place((0, 0), reach, turn).point(0, -1) for turn in turns]
        wall = " ".join(f"{x * 166:.1f},{-84 + y * 77:.1f}" for x, y in places)
        low = " ".join(f"{x * 166:.1f},{-77 + y * 77:.1f}" for x, y in places)
        sketch.stroke(HERE.line(low), ink=shade(hedge, -0.45), width=17)
        sketch.stroke(HERE.line(wall), ink=shade(hedge, -0.25), width=17)
        sketch.stroke(HERE.line(wall), ink=hedge, width=14)
        sketch.stroke(HERE.line(wall), ink=shade(hedge, 0.25), width=4)
    sketch.stroke(HERE.line("0,-82 0,-150"), width=4)
    sketch.draw(HERE.blob("1,-150! 40,-138! 1,-124!"), fill="#e2574c")
    return sketch.drawing({"back": (0, -84), "head": (0, -150), "seat": (0, 0)})


def portal(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a magic portal: a ring of stones with light whirling in it, 200 high."""
    glow = look.colour or dice.choose("glow", ("#7f6fe8", "#4fb8e8", "#c86fd8", "#4fd0a0"))
    sketch = Sketch(1.5)
    ring = Place((0, -104), 1, 0, 1.2)
    sketch.soft(HERE.ellipse(0, -106, 104, 104), colour=glow, opacity=0.9)
    for turn in range(0, 360, 20):
        x, y = Place((0, 0), 1, turn).point(0, -1)
        stone = Place((x * 76, -106 + y * 88), 17, turn)
        plan = "-0.9,-0.6 0.9,-0.7 1,0.5 0.2,0.8 -0.9,0.6"
        sketch.draw(stone.blob(plan), fill=("#9a94a8", "#857f96", "#a8a2b2")[turn // 20 % 3])
    inner = HERE.ellipse(0, -104, 64, 78)
    sketch.draw(inner, fill=sketch.glow(("#ffffff", shade(glow, 0.35), glow), (0, -104), 80))
    with sketch.inside():
        for start in (0, 120, 240):
            whirl = [
                Place((0, -104), 1, start + at * 26).point(0, -(10 + at * 9)) for at in range(8)
            ]
            swirl = HERE.line(" ".join(f"{x:.1f},{-104 + (y + 104) * 1.2:.1f}" for x, y in whirl))
            sketch.stroke(swirl, ink="#ffffff", width=5, opacity=0.75)
    star = "0,-1! 0.28,-0.28! 1,0! 0.28,0.28! 0,1! -0.28,0.28! -1,0! -0.28,-0.28!"
    spots = ((-96, -180), (98, -160), (-104, -60), (90, -40), (0, -214))
    sketch.draw(*(Place(spot, 8).blob(star) for spot in spots), fill="#fff6c8")
    return sketch.drawing({"back": ring.point(0, -60), "head": (0, -196), "seat": (0, 0)})
