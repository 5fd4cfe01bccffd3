"""Homely things: a samovar, a table lamp and a patterned carpet."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch


def samovar(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a samovar with its teapot on top, 58 high."""
    brass = look.colour or dice.choose("brass", ("#e0a93f", "#d99a4a", "#c9c4bc"), (4, 2, 1))
    pot = dice.choose("pot", ("#f4ead8", "#cf4f45", "#4f84b8"), (3, 2, 2))
    sketch = Sketch(0.7)
    fill = sketch.fade((shade(brass, 0.5), brass, shade(brass, -0.3)), (-18, 0), (20, 0))
    for side in (-1, 1):
        sketch.stroke(
            HERE.line(f"{side * 16},-32 {side * 25},-33 {side * 25},-24 {side * 17},-22"), width=4.4
        )
        sketch.stroke(
            HERE.line(f"{side * 16},-32 {side * 25},-33 {side * 25},-24 {side * 17},-22"),
            ink=shade(brass, -0.1),
            width=3,
        )
    sketch.draw(
        box(-15, -4, 15, 0), HERE.blob("-12,-4! -6,-9 -6,-12! 6,-12! 6,-9 12,-4!"), fill=fill
    )
    body = "-9,-12! -14,-17 -19,-28 -19,-38 -15,-42! 15,-42! 19,-38 19,-28 14,-17 9,-12!"
    sketch.draw(HERE.blob(body), fill=fill)
    with sketch.inside():
        sketch.stroke(
            HERE.line("-19,-38 19,-38"),
            HERE.line("-13,-17 13,-17"),
            ink=shade(brass, -0.35),
            width=1,
        )
        sketch.soft(HERE.ellipse(-8, -30, 4, 10), colour="#fffbe8", opacity=0.9)
    sketch.draw(
        HERE.limb("0,-18 0,-13", 3, 3),
        HERE.limb("-4,-20 4,-20", 2.4, 2.4),
        fill=shade(brass, -0.15),
    )
    sketch.draw(box(-17, -44.4, 17, -41.6), box(-9, -48, 9, -44), fill=fill)
    tea = Place((0, -48), 1)
    sketch.draw(tea.blob("9,-7! 14,-9 17,-13! 13,-12 9,-11"), fill=pot)
    sketch.stroke(tea.line("-9,-11 -14,-10 -13,-5 -9,-4"), width=1.8)
    sketch.draw(
        tea.blob("-10,-3 -10,-9 -6,-12 6,-12 10,-9 10,-3 6,0 -6,0"),
        fill=sketch.fade((shade(pot, 0.3), shade(pot, -0.14)), (-10, 0), (10, 0)),
    )
    sketch.draw(tea.ellipse(0, -12, 6, 1.6), tea.ellipse(0, -14, 1.7), fill=shade(pot, -0.1))
    return sketch.drawing({"back": (0, -60), "head": (0, -62), "seat": (0, 0), "grip": (0, -6)})


def table_lamp(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a table lamp with a shade, 55 high, that shines at night."""
    cloth = look.colour or dice.choose(
        "shade", ("#e9b872", "#d98a76", "#8fb6b8", "#f0dfc0"), (3, 2, 2, 2)
    )
    foot = dice.choose("foot", ("#9a7049", "#6f86a0", "#b5604c"), (3, 2, 2))
    sketch = Sketch(0.7)
    if light.lamps:
        sketch.soft(HERE.ellipse(0, -40, 40, 36), colour="#ffe9a0", opacity=0.85)
    sketch.draw(
        HERE.limb("0,-4 0,-36", 4, 3),
        HERE.blob("-13,0! -11,-4 -4,-6! 4,-6! 11,-4 13,0!"),
        HERE.ellipse(0, -15, 7, 8),
        fill=sketch.fade((shade(foot, 0.3), shade(foot, -0.15)), (-8, 0), (8, 0)),
    )
    glow = (
        ("#fff6cc", mix(cloth, "#ffd970", 0.5))
        if light.lamps
        else (shade(cloth, 0.3), shade(cloth, -0.12))
    )
    sketch.draw(
        HERE.blob("-12,-56! 12,-56! 23,-30! 0,-28 -23,-30!"),
        fill=sketch.fade(glow, (0, -32), (0, -56))
        if light.lamps
        else sketch.fade(glow, (-20, 0), (20, 0)),
    )
    sketch.stroke(
        HERE.line("-22,-33 0,-31 22,-33"),
        HERE.line("-12,-54 12,-54"),
        ink=shade(cloth, -0.35),
        width=1,
    )
    return sketch.drawing({"back": (0, -56), "head": (0, -56), "seat": (0, 0), "grip": (0, -10)})


def carpet(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an oriental carpet that waves as if it flew, 200 across."""
    wool = look.colour or dice.choose("wool", ("#b5443f", "#3f6fa0", "#7a4f8f"), (4, 2, 2))
    gold, wave = "#e8bf5c", dice.number("wave", -5, 0, 6)
    sketch = Sketch(1.1)
    for side in (-1, 1):
        fringe = [
            HERE.line(f"{side * 104},{y} {side * 114},{y + 2}") for y in (-34, -29, -24, -19, -14)
        ]
        sketch.stroke(*fringe, ink=gold, width=2)
    top = f"-104,-38! -60,{-50 + wave:.0f} -20,-38 30,{-44 - wave:.0f} 70,-52 104,-38!"
    low = f"104,-10! 66,-22 26,{-12 - wave:.0f} -24,-4 -64,{-18 + wave:.0f} -104,-8!"
    sketch.draw(
        HERE.blob(f"{top} {low}"),
        fill=sketch.fade((shade(wool, 0.2), wool, shade(wool, -0.15)), (-100, -50), (100, 0)),
    )
    with sketch.inside():
        edges = [
            HERE.line(
                f"-104,{-33 + y} -60,{-45 + y + wave:.0f} -20,{-33 + y} 30,{-39 + y - wave:.0f} "
                f"70,{-46 + y} 104,{-33 + y}"
            )
            for y in (0, 17)
        ]
        sketch.stroke(
            *edges, HERE.line("-94,-44 -94,0"), HERE.line("94,-48 94,0"), ink=gold, width=2.6
        )
        diamonds = [
            Place((x, y), 9, 0, 0.6).blob("0,-1! 1.3,0! 0,1! -1.3,0!")
            for x, y in ((-66, -29), (-34, -26), (0, -23), (34, -26), (66, -34))
        ]
        sketch.draw(*diamonds, fill=gold)
        sketch.draw(
            *(
                Place((x, y), 4, 0, 0.6).blob("0,-1! 1.3,0! 0,1! -1.3,0!")
                for x, y in ((-66, -29), (-34, -26), (0, -23), (34, -26), (66, -34))
            ),
            fill=shade(wool, -0.3),
            outlined=False,
        )
    return sketch.drawing({"back": (0, -30), "head": (0, -44), "seat": (0, 0)})
