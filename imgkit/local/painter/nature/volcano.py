"""A volcano that smokes on the horizon."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()


def volcano(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a volcano, 300 high with its smoke; its lava glows at night."""
    rock = look.colour or dice.choose("rock", ("#8d7674", "#7c7a88", "#96806a"), (4, 2, 2))
    lava = "#ff8a3c" if light.lamps else "#ee7a45"
    drift = dice.number("drift", -16, 26, 50)
    sketch = Sketch(1.5)
    puffs = ((0.0, -206, 26), (0.2, -226, 32), (0.5, -250, 36), (0.2, -262, 30), (0.9, -272, 30))
    smoke = [
        _HERE.ellipse(at * drift + lean, y, size, size * 0.86)
        for lean, (at, y, size) in zip((0, -14, 8, -22, 20), puffs, strict=True)
    ]
    sketch.draw(*smoke, fill=sketch.fade(("#f3edea", "#cfc5c6"), (0, -300), (0, -190)))
    with sketch.inside():
        sketch.soft(_HERE.ellipse(0, -196, 46, 26), colour=lava, opacity=0.9)
        sketch.soft(_HERE.ellipse(drift * 0.5 - 10, -276, 40, 22), colour="#ffffff", opacity=0.8)
    if dice.choose("sparks", (True, False), (3, 1)):
        sparks = ((-26, -214, 4), (-40, -196, 3), (28, -220, 4.4), (42, -200, 3), (6, -240, 3.4))
        sketch.draw(*(_HERE.ellipse(x, y, r) for x, y, r in sparks), fill="#ffb45a", outlined=False)
    cone = (
        "-240,0! -190,-26 -130,-86 -84,-150 -46,-196! -20,-190 4,-194 24,-188 "
        "46,-196! 80,-146 126,-84 190,-28 240,0!"
    )
    sketch.draw(
        _HERE.blob(cone),
        fill=sketch.fade((shade(rock, 0.16), rock, mix(rock, "#7fa060", 0.42)), (0, -196), (0, 0)),
    )
    with sketch.inside():
        shadow = "20,-210! 44,-150 30,-100 64,-50 50,10! 260,10! 240,-40 60,-210!"
        sketch.draw(_HERE.blob(shadow), fill=shade(rock, -0.35), outlined=False, opacity=0.35)
        streams = (
            ("-16,-196 -24,-150 -44,-112 -40,-84", (22, 17, 13, 7)),
            ("12,-196 8,-140 20,-96 12,-52", (26, 20, 14, 7)),
            ("34,-196 44,-160 60,-136", (14, 11, 6)),
        )
        for plan, widths in streams:
            sketch.draw(
                _HERE.limb(plan, *widths),
                fill=sketch.fade(("#ffd06a", lava, "#d9573c"), (0, -200), (0, -60)),
                outlined=False,
            )
        gullies = [
            _HERE.line(plan)
            for plan in (
                "-70,-150 -104,-90 -150,-36",
                "-50,-90 -70,-50 -96,-14",
                "70,-110 96,-60 130,-20",
                "40,-50 50,-26 44,-8",
            )
        ]
        sketch.stroke(*gullies, ink=shade(rock, -0.4), width=2, opacity=0.4)
        sketch.soft(_HERE.ellipse(-90, -90, 60, 40, -52), colour="#fff8e7", opacity=0.35)
    rim = _HERE.line("-44,-195 -20,-188 4,-193 24,-187 44,-195")
    sketch.stroke(rim, ink="#ffd98a", width=4)
    return sketch.drawing({"back": (0, -190), "head": (0, -200), "seat": (0, 0)})
