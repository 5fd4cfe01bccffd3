"""Where people in a town go: a school, a hospital, a shop."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, door, grass, lit, windows
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch


def school(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a school with a clock and a bell, 290 high."""
    walls = look.colour or dice.choose(
        "walls", ("#d58a6a", "#f0d9a8", "#c9b8a8", "#b9c7b0"), (3, 3, 2, 2)
    )
    roof = dice.choose("roof", ("#7f6a78", "#8a5f50", "#5f7f8f"), (3, 2, 2))
    sketch, trim = Sketch(1.8), "#fff6e8"
    sketch.draw(box(-190, -120, 190, 0), fill=lit(sketch, walls, (-190, 0), (190, 0)))
    slate = sketch.fade((shade(roof, 0.25), shade(roof, -0.1)), (0, -170), (0, -112))
    sketch.draw(HERE.blob("-202,-114! -176,-166! 176,-166! 202,-114!"), fill=slate)
    sketch.draw(box(-20, -250, 20, -190), fill=trim)
    sketch.draw(HERE.blob("-14,-194! -14,-232 0,-242 14,-232 14,-194!"), fill="#8fb0c0")
    bell = HERE.blob("-10,-204! -6,-212 -4,-228 4,-228 6,-212 10,-204!")
    sketch.draw(bell, fill="#e3b13f")
    sketch.draw(HERE.blob("-30,-246! 0,-284! 30,-246!"), fill=slate)
    sketch.draw(
        HERE.blob("-66,0! -66,-164! 0,-212! 66,-164! 66,0!"),
        fill=lit(sketch, shade(walls, 0.12), (-66, 0), (66, 0)),
    )
    gable = HERE.blob("-80,-152! 0,-216! 80,-152! 72,-142! 0,-198! -72,-142!")
    sketch.draw(gable, fill=slate)
    clock = Place((0, -148), 24)
    sketch.draw(clock.ellipse(0, 0, 1), fill="#fffdf6")
    marks = [Place((0, -148), 24, at * 90).line("0,-0.9 0,-0.72") for at in range(4)]
    sketch.stroke(*marks, clock.line("0,-0.6 0,0! 0.4,0.14"), ink="#5b4636", width=2.4)
    middles = [(x, -66.0) for x in (-160, -122, -86, 86, 122, 160)]
    windows(sketch, light, middles, (14, 24))
    door(sketch, 0, 26, 82, dice.choose("door", ("#5f8f8a", "#a8483e", "#5a739c"), (3, 2, 2)))
    windows(sketch, light, [(-48, -52), (48, -52)], (9, 20))
    sketch.draw(box(-44, -8, 44, 0), fill="#cbb9a2")
    sketch.stroke(HERE.line("212,0 212,-190"), ink="#a9958a", width=3.4)
    flag = dice.choose("flag", ("#e2654a", "#4f93c4", "#f0b43f"), (3, 2, 2))
    sketch.draw(
        HERE.blob("212,-190! 230,-196 246,-186 264,-190! 264,-160! 246,-156 230,-166 212,-160!"),
        fill=flag,
    )
    grass(sketch, -196, -70)
    grass(sketch, 70, 196)
    return sketch.drawing({"head": (0, -284), "back": (-130, -166)})


def hospital(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a hospital, 250 high."""
    walls = look.colour or dice.choose("walls", ("#f0f1ee", "#dfe9ea", "#f3e6d6"), (3, 2, 2))
    sketch = Sketch(1.8)
    fill = lit(sketch, walls, (-170, 0), (170, 0))
    sketch.draw(box(-170, -150, 170, 0), fill=fill)
    sketch.draw(box(-70, -220, 70, 0), fill=lit(sketch, shade(walls, 0.15), (-70, 0), (70, 0)))
    bands = [box(-178, -160, -66, -148), box(66, -160, 178, -148), box(-78, -232, 78, -218)]
    sketch.draw(*bands, fill=mix(walls, "#6fa7ad", 0.7))
    middles = [(x, y) for y in (-112, -60) for x in (-144, -102, 102, 144)]
    windows(sketch, light, middles, (15, 16))
    windows(sketch, light, [(-44, -100), (0, -100), (44, -100)], (14, 16))
    sign = Place((0, -168), 26)
    sketch.draw(sign.ellipse(0, 0, 1), fill="#fffdf8")
    sketch.stroke(sign.line("0,-0.55 0,0.55"), sign.line("-0.55,0 0.55,0"), ink="#d8544c", width=11)
    pane = ("#fff3c0", "#ffd470") if light.lamps else ("#d4e9ef", "#8fbfd2")
    sketch.draw(box(-32, -62, 32, 0), fill=sketch.fade(pane, (0, -62), (0, 0)))
    sketch.stroke(HERE.line("0,-62 0,0"), ink="#fff8ea", width=4)
    sketch.draw(box(-52, -74, 52, -62), fill="#d8544c")
    grass(sketch, -176, -60)
    return sketch.drawing({"head": (0, -232), "back": (-120, -160)})


def shop(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a shop with an awning, 210 high."""
    walls = look.colour or dice.choose(
        "walls", ("#f3dcc0", "#cfe0d8", "#f0c8b8", "#d8d0e3"), (3, 2, 2, 2)
    )
    awning = dice.choose("awning", ("#d8604f", "#5f9a78", "#5a8ab5", "#e3a03f"), (3, 2, 2, 2))
    sketch = Sketch(1.6)
    sketch.draw(box(-112, -200, 112, 0), fill=lit(sketch, walls, (-112, 0), (112, 0)))
    sketch.draw(box(-120, -212, 120, -196), fill=mix(walls, "#8a6a52", 0.5))
    windows(sketch, light, [(-66, -166), (0, -166), (66, -166)], (15, 18))
    pane = ("#fff3c0", "#ffd470") if light.lamps else ("#d4e9ef", "#9fcbd9")
    sketch.draw(box(-98, -96, 28, -22), fill=sketch.fade(pane, (0, -96), (0, -22)))
    with sketch.inside():
        _goods(sketch, dice)
    door(sketch, 68, 24, 92, shade(awning, -0.1))
    left, width = -118, 236 / 8
    for at in range(8):
        x = left + at * width
        strip = HERE.blob(
            f"{x + 6 if at == 0 else x:.1f},-132! {x + width:.1f},-132! {x + width:.1f},-98! "
            f"{x + width / 2:.1f},-86 {x:.1f},-98!"
        )
        sketch.draw(strip, fill=awning if at % 2 == 0 else "#fff6e8")
    sketch.draw(box(-108, -18, 34, 0), fill=mix(walls, "#8a6a52", 0.6))
    return sketch.drawing({"head": (0, -212), "back": (0, -212)})


def _goods(sketch: Sketch, dice: Dice) -> None:
    kind = dice.choose("goods", ("bread", "toys", "books"), (3, 2, 2))
    sketch.stroke(
        HERE.line("-100,-26 30,-26"), HERE.line("-100,-60 30,-60"), ink="#a9805a", width=4
    )
    for at, x in enumerate(range(-86, 30, 24)):
        for y in (-28, -62):
            colour = ("#e2574c", "#4f93c4", "#f0b340", "#6fae78", "#9a76bd")[(at + (y == -28)) % 5]
            if kind == "bread":
                sketch.draw(HERE.ellipse(x, y - 7, 10, 7), fill=("#d79a55", "#c27f3f")[at % 2])
            elif kind == "toys":
                sketch.draw(HERE.ellipse(x, y - 9, 9), fill=colour)
            else:
                sketch.draw(box(x - 8, y - 22, x, y), fill=colour)
