"""The Palace Bridge in Saint Petersburg with both wings up, one unit to the metre."""

from dataclasses import replace

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()


def palace_bridge(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Palace Bridge at night, its two wings raised over the Neva.

    Source of the dimensions: https://en.wikipedia.org/wiki/Palace_Bridge – 260 m long in five
    spans, of which the middle one opens; the middle three are drawn.

    Args:
        dice: What chooses the iron, and how far it is open.
        look: The colour of its iron, where the prompt names one.
        light: Whether its lamps shine, and what the water reflects.

    Returns:
        The bridge, with water under it.
    """
    iron = look.colour or dice.choose("iron", ("#6f8288", "#7d8a80", "#66788c"), (3, 2, 2))
    stone, rise = mix("#b3a69a", light.haze, 0.1), dice.number("wings", 38, 43, 47)
    sketch = Sketch(0.5)
    water = mix("#5f8fb0", light.haze, 0.25)
    sketch.draw(_HERE.blob("-76,-7! 76,-7! 84,0! -84,0!"),
                fill=sketch.fade((shade(water, 0.25), water), (0, -7), (0, 0)))  # fmt: skip
    with sketch.inside():
        ripples = [_HERE.line(f"{x},{-5 + at % 3 * 2} {x + 9},{-5.4 + at % 3 * 2}")
                   for at, x in enumerate(range(-72, 66, 11))]  # fmt: skip
        sketch.stroke(*ripples, ink="#ffffff", width=0.6, opacity=0.6)
    for side in (-1, 1):
        _wing(sketch, side, rise, iron, light)
        _span(sketch, side, iron, light)
        x = side * 26
        sketch.draw(_HERE.blob(f"{x - 7},0! {x - 6},-14! {x + 6},-14! {x + 7},0!"), fill=stone)
        sketch.draw(_HERE.blob(f"{x - 7},-14! {x + 7},-14! {x + 7},-17! {x - 7},-17!"),
                    fill=shade(stone, 0.15))  # fmt: skip
        end = side * 68
        sketch.draw(_HERE.blob(f"{end - 6},0! {end - 6},-16! {end + 6},-16! {end + 6},0!"),
                    fill=shade(stone, -0.08))  # fmt: skip
    anchors = {"back": (0, -15), "head": (0, -44), "seat": (0, 0)}
    return replace(sketch.drawing(anchors), bottom=0.0)


def _wing(sketch: Sketch, side: int, rise: float, iron: str, light: Light) -> None:
    """Draw one half of the opened middle: a road with railings that points to the sky."""
    wing = Place((side * 24.0, -16.0), 1.0, side * rise)
    far = side * 34

    def there(points: str) -> str:
        return " ".join(
            f"{-side * float(x):.1f},{y}" for x, y in (one.split(",") for one in points.split())
        )

    length = abs(far)
    plan = f"-5,2.5! {length},-0.8! {length},-2.6! -5,-2.6!"
    sketch.draw(wing.blob(there(plan)), fill=sketch.fade(
        (shade(iron, 0.25), shade(iron, -0.2)), wing.point(0, -3), wing.point(0, 3)))  # fmt: skip
    bars = [wing.line(there(f"{x},-2.6 {x},-5")) for x in range(2, length, 4)]
    sketch.stroke(*bars, wing.line(there(f"0,-5 {length},-5")), ink=shade(iron, -0.3), width=0.5)
    ribs = [wing.line(there(f"{x},2 {x + 3},-2")) for x in range(0, length - 4, 5)]
    sketch.stroke(*ribs, ink=shade(iron, -0.35), width=0.5, opacity=0.8)
    for x in (8, 20, 32):
        top = wing.point(-side * x, -10)
        sketch.stroke(wing.line(there(f"{x},-2.6 {x},-9.4")), ink=shade(iron, -0.4), width=0.6)
        _lamp(sketch, top, light)


def _span(sketch: Sketch, side: int, iron: str, light: Light) -> None:
    """Draw the fixed span at one side: a flat arch with railings and lamps."""
    near, end = side * 32, side * 64
    middle = (near + end) / 2
    arch = (
        f"{near},-17! {end},-16! {end},-12! {(middle + end) / 2},-13 {middle},-13.6 "
        f"{(middle + near) / 2},-12.4 {near},-8!"
    )
    sketch.draw(_HERE.blob(arch), fill=sketch.fade(
        (shade(iron, 0.2), shade(iron, -0.2)), (0, -17), (0, -8)))  # fmt: skip
    posts = [_HERE.line(f"{side * x},-16.6 {side * x},-19") for x in range(33, 64, 3)]
    rail = _HERE.line(f"{near},-19.2 {end},-18.4")
    sketch.stroke(*posts, rail, ink=shade(iron, -0.3), width=0.5)
    for x in (42, 57):
        sketch.stroke(
            _HERE.line(f"{side * x},-17 {side * x},-24"), ink=shade(iron, -0.4), width=0.7
        )
        _lamp(sketch, (side * x, -25), light)


def _lamp(sketch: Sketch, at: tuple[float, float], light: Light) -> None:
    if light.lamps:
        sketch.soft(_HERE.ellipse(*at, 5), colour="#ffe9a0", opacity=0.9)
    sketch.draw(_HERE.ellipse(*at, 1.3), fill="#fff0b4" if light.lamps else "#f3e6c8")
