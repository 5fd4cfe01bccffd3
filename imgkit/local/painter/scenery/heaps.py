"""What lies in a heap: leaves, gold, hay and sand; and a sandcastle."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box
from imgkit.local.painter.shapes import Curve, Place, Point, mix, shade
from imgkit.local.painter.sketch import Sketch


def _spread(count: int, half: float, tall: float) -> list[Point]:
    """Return places all over a heap, the lowest last."""
    places = []
    for at in range(count):
        up = 1 - (at + 0.5) / count
        across = 2 * (at * 0.618034 % 1) - 1
        places.append((across * half * (1 - up**1.4) ** 0.75, -up * tall))
    return places


def pile_of_leaves(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a heap of autumn leaves, 70 high."""
    asked = look.colour
    colours = (
        (asked, shade(asked, 0.2), shade(asked, -0.15))
        if asked
        else ("#d9813f", "#e3ab45", "#c2583f", "#b08a45")
    )
    tall = dice.number("tall", 60, 70, 80)
    sketch = Sketch(0.8)
    mound = (
        f"-98,0! -74,-26 -34,{-tall * 0.86:.0f} 0,{-tall:.0f} 34,{-tall * 0.84:.0f} 74,-26 98,0!"
    )
    sketch.draw(
        HERE.blob(mound),
        fill=sketch.fade((colours[0], shade(colours[0], -0.2)), (0, -tall), (0, 0)),
    )
    leaf = (
        "0,-1! 0.24,-0.5! 0.8,-0.6! 0.6,-0.1! 1,0.2! 0.4,0.5! 0.1,1! -0.4,0.5! "
        "-1,0.2! -0.6,-0.1! -0.8,-0.6! -0.24,-0.5!"
    )
    oval = "0,-1.1! 0.6,-0.4 0.6,0.4 0,1! -0.6,0.4 -0.6,-0.4"
    for at, (x, y) in enumerate(_spread(38, 88, tall - 12)):
        here = Place((x, min(y - 4, -12)), 12, at * 47 % 360)
        sketch.draw(here.blob(leaf if at % 2 else oval), fill=colours[at * 7 // 3 % len(colours)])
    return sketch.drawing({"back": (0, -tall + 6), "head": (0, -tall), "seat": (0, 0)})


def pile_of_gold(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a heap of gold coins with a few jewels in it, 90 high."""
    gold = look.colour or dice.choose("gold", ("#edbb49", "#e5ad3c", "#f2c85c"), (3, 2, 2))
    tall = dice.number("tall", 78, 88, 100)
    sketch = Sketch(0.9)
    mound = (
        f"-120,0! -88,-24 -40,{-tall * 0.78:.0f} 0,{-tall:.0f} 40,{-tall * 0.8:.0f} 88,-24 120,0!"
    )
    sketch.draw(
        HERE.blob(mound),
        fill=sketch.fade((shade(gold, 0.35), gold, shade(gold, -0.25)), (-40, -tall), (40, 0)),
    )
    coins = _spread(40, 106, tall - 12)
    for at, (x, y) in enumerate(coins):
        turn = (at * 37 % 60) - 30
        coin = Place((x, min(y - 4, -8)), 10, turn)
        sketch.draw(coin.ellipse(0, 0, 1, 0.56), fill=shade(gold, (0.35, 0.12, -0.1)[at % 3]))
    rims = [
        Place((x, min(y - 4, -8)), 10, (at * 37 % 60) - 30).ellipse(0, 0, 0.6, 0.3)
        for at, (x, y) in enumerate(coins)
        if at % 2
    ]
    sketch.stroke(*rims, ink=shade(gold, -0.4), width=0.8, opacity=0.6)
    jewel = "-0.6,-0.7! 0.6,-0.7! 1,-0.2! 0,1! -1,-0.2!"
    for x, y, colour in (
        (-46, -34, "#cf4a52"),
        (30, -54, "#3f7fb4"),
        (66, -18, "#5f9e6c"),
        (-10, -16, "#9274b3"),
    ):
        sketch.draw(Place((x, y), 8).blob(jewel), fill=colour)
    glints = [
        Place(at, 7).blob("0,-1! 0.16,-0.16 1,0! 0.16,0.16 0,1! -0.16,0.16 -1,0! -0.16,-0.16")
        for at in ((-22, -tall + 22), (52, -40), (-78, -20))
    ]
    sketch.draw(*glints, fill="#fffbe6", outlined=False)
    return sketch.drawing({"back": (0, -tall + 4), "head": (0, -tall), "seat": (0, 0)})


def haystack(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a haystack, 160 high."""
    hay = look.colour or dice.choose("hay", ("#e0bd62", "#d3ae57", "#e8cb7d"), (3, 2, 2))
    tall = dice.number("tall", 150, 160, 176)
    sketch = Sketch(1.2)
    mound = (
        f"-106,0! -112,-40 -88,{-tall * 0.66:.0f} -40,{-tall * 0.94:.0f} "
        f"0,{-tall:.0f} 42,{-tall * 0.93:.0f} 90,{-tall * 0.62:.0f} 112,-40 "
        "106,0!"
    )
    sketch.draw(
        HERE.blob(mound),
        fill=sketch.fade((shade(hay, 0.35), hay, shade(hay, -0.22)), (-60, -tall), (70, 0)),
    )
    with sketch.inside():
        straws = [
            Place(
                (210 * (at * 0.618 % 1) - 105, -tall * (at * 0.755 % 1)),
                14,
                60 + 60 * (at * 0.41 % 1),
            ).line("-1,0 0,-0.2 1,0")
            for at in range(64)
        ]
        sketch.stroke(*straws[::2], ink=shade(hay, -0.35), width=1.4, opacity=0.6)
        sketch.stroke(*straws[1::2], ink=shade(hay, 0.6), width=1.4, opacity=0.8)
    wisps = [
        HERE.line(plan)
        for plan in (
            f"-30,{-tall * 0.95:.0f} -44,{-tall - 4:.0f}",
            f"8,{-tall + 2:.0f} 18,{-tall - 12:.0f}",
            f"60,{-tall * 0.82:.0f} 80,{-tall * 0.92:.0f}",
            "-100,-4 -118,-12",
            "98,-6 120,-10",
        )
    ]
    sketch.stroke(*wisps, ink=hay, width=2.4)
    return sketch.drawing({"back": (0, -tall + 6), "head": (0, -tall), "seat": (0, 0)})


def sandcastle(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a sandcastle, 70 high, with a little flag."""
    sand = look.colour or dice.choose("sand", ("#e5c284", "#dcb878", "#edd09a"), (3, 2, 2))
    flag = dice.choose("flag", ("#d9584c", "#4f84b8", "#6f9c63"), (3, 2, 2))
    sketch = Sketch(0.8)
    fill = sketch.fade((shade(sand, 0.3), sand, shade(sand, -0.2)), (-40, -60), (40, 0))
    sketch.draw(HERE.blob("-72,0! -50,-9 0,-12 50,-9 72,0!"), fill=shade(sand, -0.05))
    sketch.stroke(HERE.line("0,-60 0,-82"), ink="#8a6245", width=1.6)
    sketch.draw(HERE.blob("0,-82! 18,-77! 0,-71!"), fill=flag)
    sketch.draw(_turret(0, 17, -30, -62), fill=fill)
    sketch.draw(box(-40, -32, 40, -4), fill=fill)
    sketch.draw(_turret(-40, 15, -2, -46), _turret(40, 15, -2, -46), fill=fill)
    sketch.draw(HERE.blob("-9,-4! -9,-16 0,-22 9,-16 9,-4!"), fill=mix(sand, "#6b4a35", 0.6))
    windows = [HERE.ellipse(x, y, 2.6, 4) for x, y in ((-40, -28), (40, -28), (0, -44))]
    sketch.draw(*windows, fill=mix(sand, "#6b4a35", 0.6), outlined=False)
    grains = [
        HERE.ellipse(110 * (at * 0.618 % 1) - 55, -4 - 36 * (at * 0.755 % 1), 1) for at in range(26)
    ]
    sketch.draw(*grains, fill=shade(sand, -0.4), outlined=False, opacity=0.5)
    shells = [
        HERE.blob(f"{x - 2},-4! {x - 7},-9 {x},-13 {x + 7},-9 {x + 2},-4!") for x in (-58, 24, 60)
    ]
    sketch.draw(*shells, fill="#fbeee0")
    return sketch.drawing({"back": (0, -62), "head": (0, -66), "seat": (0, 0)})


def _turret(x: float, half: float, bottom: float, top: float) -> Curve:
    return HERE.blob(
        f"{x - half * 0.9:.1f},{bottom}! {x - half * 0.8:.1f},{top + 8}! "
        f"{x - half},{top}! {x - half * 0.5:.1f},{top}! {x - half * 0.5:.1f},{top + 5}! "
        f"{x - half * 0.2:.1f},{top + 5}! {x - half * 0.2:.1f},{top}! {x + half * 0.2:.1f},{top}! "
        f"{x + half * 0.2:.1f},{top + 5}! {x + half * 0.5:.1f},{top + 5}! "
        f"{x + half * 0.5:.1f},{top}! {x + half},{top}! {x + half * 0.8:.1f},{top + 8}! "
        f"{x + half * 0.9:.1f},{bottom}!"
    )
