"""Places for an evening out: a circus tent, and a lamp-post on the way there."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_CREAM = "#fff3dc"


def circus(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a circus tent, 300 high, with strings of lamps that shine at night."""
    colour = look.colour or dice.choose(
        "cloth", ("#d9574f", "#4f84b8", "#7a9a5a", "#9a6fb0"), (5, 2, 1, 1)
    )
    second = dice.choose("flag", ("#f0bf4c", "#6fa3cf", "#7fae7a"), (3, 2, 2))
    sketch = Sketch(1.6)
    for x, top in ((0, -300), (-104, -206), (104, -206)):
        sketch.stroke(_HERE.line(f"{x},{top + 60} {x},{top}"), width=3.4)
        wave = dice.part(f"flag {x}").number("wave", -4, 0, 4)
        flag = _HERE.blob(
            f"{x},{top}! {x + 20},{top + 2 + wave} {x + 40},{top + 9 + wave}! "
            f"{x + 20},{top + 14} {x},{top + 20}!"
        )
        sketch.draw(flag, fill=second)
    walls = "-160,-112! 160,-112! 154,0! -154,0!"
    sketch.draw(
        _HERE.blob(walls),
        fill=sketch.fade((shade(_CREAM, 0), shade(_CREAM, -0.14)), (0, -110), (0, 0)),
    )
    with sketch.inside():
        panels = [
            _HERE.blob(f"{x},-130! {x + 24},-130! {x + 23},10! {x + 1},10!")
            for x in range(-156, 150, 48)
        ]
        fill = sketch.fade((colour, shade(colour, -0.2)), (0, -110), (0, 0))
        sketch.draw(*panels, fill=fill, outlined=False)
        sketch.soft(_HERE.ellipse(0, -108, 170, 20), colour="#45283c", opacity=0.4)
    _roof(sketch, colour)
    inside = ("#ffe08a", "#f0a95a") if light.lamps else ("#8a5a5c", "#5d4048")
    sketch.draw(
        _HERE.blob("0,-98! 22,-60 38,0! -38,0! -22,-60"), fill=sketch.fade(inside, (0, -98), (0, 0))
    )
    for side in (-1, 1):
        curtain = _HERE.blob(
            f"0,-104! {side * 30},-70 {side * 52},0! {side * 30},0! {side * 26},-34 {side * 12},-70"
        )
        sketch.draw(curtain, fill=second)
        sketch.stroke(_HERE.line(f"{side * 26},-40 {side * 44},-36"), ink=_CREAM, width=4)
    lamps = [(x, -104 + abs(x) % 40 * 0.12) for x in range(-150, 160, 25)]
    if light.lamps:
        for x, y in lamps:
            sketch.soft(_HERE.ellipse(x, y, 14), colour="#ffe9a0", opacity=0.9)
    sketch.draw(
        *(_HERE.ellipse(x, y, 4.4, 5) for x, y in lamps),
        fill="#fff0b4" if light.lamps else "#f6d98a",
    )
    return sketch.drawing({"back": (0, -236), "head": (0, -240), "seat": (0, 0)})


def _roof(sketch: Sketch, colour: str) -> None:
    roof = "0,-256! 30,-220 90,-170 178,-122! 176,-104! -176,-104! -178,-122! -90,-170 -30,-220"
    sketch.draw(
        _HERE.blob(roof), fill=sketch.fade((_CREAM, shade(_CREAM, -0.12)), (0, -250), (0, -110))
    )
    with sketch.inside():
        wedges = []
        for at in range(-3, 4, 2):
            inner, outer = at * 50 - 25, at * 50 + 25
            wedges.append(
                _HERE.blob(
                    f"0,-262! {outer * 0.32:.0f},-210 {outer},-100! {inner},-100! "
                    f"{inner * 0.32:.0f},-210"
                )
            )
        fill = sketch.fade((shade(colour, 0.2), colour, shade(colour, -0.12)), (0, -256), (0, -104))
        sketch.draw(*wedges, fill=fill, outlined=False)
        sketch.soft(_HERE.ellipse(-50, -176, 60, 26, -32), colour="#fff8e7", opacity=0.4)
    hem = [
        _HERE.blob(f"{x},-116! {x + 25.4:.1f},-116! {x + 22},-100 {x + 12.7:.1f},-94 {x + 3},-100")
        for x in (at * 25.4 - 177.8 for at in range(14))
    ]
    sketch.draw(*hem[::2], fill=mix(colour, "#5b4636", 0.1))
    sketch.draw(*hem[1::2], fill=_CREAM)


def lamp_post(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw an old street lamp, 300 high, that shines at night."""
    iron = look.colour or dice.choose("iron", ("#56605f", "#4f5a6b", "#5d5450"), (4, 2, 2))
    lanterns = dice.choose("lanterns", (1, 2), (3, 2))
    slim = dice.number("foot", 0.9, 1, 1.15)
    sketch = Sketch(1.5)
    fill = sketch.fade((shade(iron, 0.25), shade(iron, -0.12)), (-10, 0), (10, 0))
    places = [(0.0, -222.0)] if lanterns == 1 else [(-42.0, -206.0), (42.0, -206.0)]
    if light.lamps:
        for x, y in places:
            sketch.soft(_HERE.ellipse(x, y - 30, 44), colour="#ffe9a0", opacity=0.85)
    if lanterns == 2:
        arms = (
            _HERE.limb("0,-196 -24,-178 -42,-196 -42,-206", 7, 6, 6, 6),
            _HERE.limb("0,-196 24,-178 42,-196 42,-206", 7, 6, 6, 6),
        )
        sketch.draw(*arms, _HERE.limb("0,-190 0,-226", 8, 5), _HERE.ellipse(0, -232, 7), fill=fill)
    foot = 22 * slim
    sketch.draw(
        _HERE.limb("0,-20 0,-222" if lanterns == 1 else "0,-20 0,-200", 13, 9),
        _HERE.blob(
            f"{-foot},0! {-foot * 0.9},-12! -12,-18 -10,-52! 10,-52! 12,-18 "
            f"{foot * 0.9},-12! {foot},0!"
        ),
        _HERE.ellipse(0, -56, 13, 5),
        _HERE.ellipse(0, -150, 9, 4.4),
        fill=fill,
    )
    for place in places:
        _lantern(sketch, Place(place), iron, light)
    high = -288 if lanterns == 1 else -238
    return sketch.drawing({"back": (0, high), "head": (0, high), "seat": (0, 0)})


def _lantern(sketch: Sketch, here: Place, iron: str, light: Light) -> None:
    glass = ("#fff6c9", "#ffd36b") if light.lamps else ("#f4f1dc", "#cfdcdc")
    sketch.draw(here.ellipse(0, 0, 12, 5), fill=iron)
    pane = here.blob("-13,-2! 13,-2! 21,-48! -21,-48!")
    sketch.draw(pane, fill=sketch.fade(glass, here.point(0, -48), here.point(0, 0)))
    sketch.stroke(here.line("-6,-2 -9,-48"), here.line("6,-2 9,-48"), ink=iron, width=1.8)
    sketch.draw(here.blob("-25,-46! 25,-46! 14,-60 0,-66 -14,-60"), fill=shade(iron, 0.08))
    sketch.draw(here.ellipse(0, -69, 4.4), fill=iron)
