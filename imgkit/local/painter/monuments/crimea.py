"""The Swallow's Nest in Crimea on its rock over the sea, one unit to the metre."""

from dataclasses import replace

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()


def swallows_nest(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Swallow's Nest: a small castle with a round tower at the edge of a rock.

    Source of the dimensions: https://en.wikipedia.org/wiki/Swallow%27s_Nest_(Crimea) – the castle
    is 20 m long, 10 m wide and 12 m high and stands on a rock of 40 m, which is drawn lower.

    Args:
        dice: What chooses the stone.
        look: The colour of its walls, where the prompt names one.
        light: Whether its windows glow.

    Returns:
        The castle on its rock.
    """
    stone = look.colour or dice.choose("stone", ("#d9cdb8", "#cfc6bb", "#e0d2b4"), (3, 2, 2))
    rock = mix(dice.choose("rock", ("#9a8f86", "#a3927e"), (3, 2)), light.haze, 0.08)
    sketch = Sketch(0.35)
    _rock(sketch, rock)
    glass = "#ffd98a" if light.lamps else "#5f6f7f"
    for left, right, low, high in ((-19, -6, 30, 39), (-9, 6, 30, 42)):
        _wall(sketch, (left, right, low, high), stone)
    for x, y in ((-15.5, 34), (-11, 34), (-4.5, 35), (1.5, 35)):
        _window(sketch, x, y, glass)
    _wall(sketch, (4, 13, 29, 50), stone, round_=True)
    _wall(sketch, (6.6, 10.6, 50, 54), stone)
    for x, y in ((7, 43), (10.4, 43), (8.6, 35)):
        _window(sketch, x, y, glass)
    for x, high in ((-19, 44), (-8.4, 47), (4.4, 54), (12.8, 54)):
        _turret(sketch, x, high, stone)
    sketch.stroke(_HERE.line("8.6,-54 8.6,-60"), width=0.5)
    sketch.draw(_HERE.blob("8.6,-60! 13,-59! 8.6,-57!"), fill="#d9584c")
    return replace(
        sketch.drawing({"back": (-14, -30), "head": (8.6, -58), "seat": (0, 0)}), bottom=0.0
    )


def _rock(sketch: Sketch, rock: str) -> None:
    plan = (
        "-34,0! -30,-12 -27,-16! -26,-25 -20,-30! 13,-30! 17,-26 15,-21! 18,-15 13,-10! 16,-4 20,0!"
    )
    sketch.draw(_HERE.blob(plan), fill=sketch.fade(
        (shade(rock, 0.25), rock, shade(rock, -0.25)), (-26, 0), (18, 0)))  # fmt: skip
    with sketch.inside():
        cracks = ("-22,-29 -24,-20! -19,-12 -22,-2", "-10,-29 -8,-22! -12,-14! -8,-4",
                  "4,-29 2,-20! 6,-14! 3,-2", "12,-28 9,-22! 12,-14 9,-8")  # fmt: skip
        sketch.stroke(*(_HERE.line(one) for one in cracks), ink=shade(rock, -0.4), opacity=0.7)
        sketch.draw(_HERE.blob("8,-31! 24,-31! 24,2! 12,2! 7,-10 11,-18"),
                    fill=shade(rock, -0.3), outlined=False, opacity=0.5)  # fmt: skip
        bushes = [_HERE.ellipse(x, y, 3.4, 1.8) for x, y in ((-24, -17), (-28, -7), (-15, -22))]
        sketch.draw(*bushes, fill="#7c9460", outlined=False)
    foam = [_HERE.line(f"{x},-0.6 {x + 4},-1.4 {x + 8},-0.6") for x in range(-34, 16, 9)]
    sketch.stroke(*foam, ink="#ffffff", width=0.9, opacity=0.9)


def _wall(
    sketch: Sketch, box: tuple[float, float, float, float], stone: str, *, round_: bool = False
) -> None:
    """Draw a wall with battlements; a round one has more shadow."""
    left, right, low, high = box
    fill = sketch.fade((shade(stone, 0.25), shade(stone, -0.28 if round_ else -0.1)),
                       (left, 0), (right, 0))  # fmt: skip
    teeth = max(3, round((right - left) / 2.2))
    step = (right - left) / (2 * teeth - 1)
    tops = [
        _HERE.blob(f"{left + 2 * at * step:.2f},{-high}! {left + (2 * at + 1) * step:.2f},{-high}! "
                   f"{left + (2 * at + 1) * step:.2f},{-high - 1.6}! "
                   f"{left + 2 * at * step:.2f},{-high - 1.6}!")
        for at in range(teeth)
    ]  # fmt: skip
    wall = _HERE.blob(f"{left},{-low}! {left},{-high}! {right},{-high}! {right},{-low}!")
    sketch.draw(wall, *tops, fill=fill)
    band = _HERE.line(f"{left},{-high + 1.4} {right},{-high + 1.4}")
    sketch.stroke(band, ink=shade(stone, -0.35), opacity=0.7)


def _window(sketch: Sketch, x: float, y: float, glass: str) -> None:
    plan = (
        f"{x - 0.9},{-y}! {x - 0.9},{-y - 2.4} {x},{-y - 3.8}! {x + 0.9},{-y - 2.4} {x + 0.9},{-y}!"
    )
    sketch.draw(_HERE.blob(plan), fill=glass)


def _turret(sketch: Sketch, x: float, high: float, stone: str) -> None:
    """Draw one of the thin pointed turrets at the corners."""
    sketch.draw(_HERE.blob(f"{x - 0.8},{-high + 7}! {x - 0.8},{-high}! {x + 0.8},{-high}! "
                           f"{x + 0.8},{-high + 7}!"), fill=shade(stone, -0.04))  # fmt: skip
    sketch.draw(_HERE.blob(f"{x - 1.2},{-high}! {x},{-high - 4}! {x + 1.2},{-high}!"),
                fill=shade(stone, -0.3))  # fmt: skip
