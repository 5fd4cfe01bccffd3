"""Shops that a sign tells apart: a bakery, a pharmacy, a sweet shop, a toy shop, a café."""

from collections.abc import Callable

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, door, glass, lit, windows
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_CREAM = "#fff6e8"
_BRIGHT = ("#e2574c", "#f0b340", "#6fae78", "#4f93c4", "#9a76bd", "#f08fb0")


def bakery(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a bakery, 250 high, with loaves in its window and a croissant on its sign."""
    return _shop(dice, look, light, usual="#d9964f", sign=_croissant, goods=_loaf)


def pharmacy(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a pharmacy, 250 high, with bottles in its window and a green cross on its sign."""
    return _shop(dice, look, light, usual="#4fa070", sign=_cross, goods=_bottle)


def sweet_shop(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a sweet shop, 250 high, with jars in its window and a lollipop on its sign."""
    return _shop(dice, look, light, usual="#e67a9c", sign=_lollipop, goods=_jar)


def toy_shop(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a toy shop, 250 high, with toys in its window and a teddy bear on its sign."""
    return _shop(dice, look, light, usual="#4f8fc4", sign=_bear, goods=_toy)


def cafe(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a café, 250 high, with cakes in its window and a steaming cup on its sign."""
    return _shop(dice, look, light, usual="#8f6b52", sign=_cup, goods=_tart)


def restaurant(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a restaurant, 250 high, with laid tables and a fork and knife on its sign."""
    return _shop(dice, look, light, usual="#b5485a", sign=_cutlery, goods=_guest_table)


def supermarket(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a supermarket, 250 high, with fruit in its window and a trolley on its sign."""
    return _shop(dice, look, light, usual="#d8604f", sign=_trolley, goods=_crate)


def _shop(
    dice: Dice,
    look: Look,
    light: Light,
    *,
    usual: str,
    sign: Callable[[Sketch, Place], None],
    goods: Callable[[Sketch, Place, int], None],
) -> Drawing:
    colour = look.colour or usual
    walls = dice.choose("walls", ("#f6e6cc", "#dce6e0", "#f3d9c8", "#e4dcea"), (3, 2, 2, 2))
    if look.colour:
        walls = mix(look.colour, _CREAM, 0.45)
    left_door = dice.choose("door", (False, True), (3, 1))
    sketch = Sketch(1.7)
    sketch.draw(box(-124, -206, 124, 0), fill=lit(sketch, walls, (-124, 0), (124, 0)))
    sketch.draw(box(-132, -216, 132, -200), fill=shade(colour, -0.06))
    windows(sketch, light, [(-88, -172), (88, -172)], (17, 19))
    here = -1 if left_door else 1
    middle = -38 * here
    sketch.draw(box(middle - 76, -96, middle + 70, -20), fill=shade(colour, 0.05))
    pane = sketch.fade(glass(light), (0, -92), (0, -24))
    sketch.draw(box(middle - 70, -91, middle + 64, -25), fill=pane)
    with sketch.inside():
        for row, y in enumerate((-58, -27)):
            sketch.stroke(HERE.line(f"{middle - 70},{y} {middle + 64},{y}"), ink="#a9805a", width=4)
            for at in range(4):
                goods(sketch, Place((middle - 52 + at * 33, y - 2), 12), at + row)
    door(sketch, 84 * here, 24, 88, shade(colour, -0.12))
    sketch.draw(box(middle - 78, -20, middle + 72, 0), fill=shade(walls, -0.22))
    for at in range(10):
        x = -130 + at * 26
        cloth = f"{x},-138! {x + 26},-138! {x + 26},-104! {x + 13},-92 {x},-104!"
        sketch.draw(HERE.blob(cloth), fill=colour if at % 2 == 0 else _CREAM)
    if light.lamps:
        sketch.soft(HERE.ellipse(0, -196, 76, 66), colour="#ffe9a0", opacity=0.8)
    sketch.draw(HERE.ellipse(0, -196, 48), fill=colour)
    sketch.draw(HERE.ellipse(0, -196, 41), fill="#fffaf0")
    sign(sketch, Place((0, -196), 28))
    return sketch.drawing({"head": (-88, -216), "back": (-88, -216)})


def _croissant(sketch: Sketch, here: Place) -> None:
    moon = "-1.1,0.5! -1.06,-0.2 -0.6,-0.7 0,-0.86 0.6,-0.7 1.06,-0.2 1.1,0.5! 0.7,0.2 0.36,0 "
    sketch.draw(here.blob(moon + "0,-0.06 -0.36,0 -0.7,0.2"), fill="#e0a050")
    folds = (
        "-0.3,-0.8 -0.2,-0.04",
        "0.3,-0.8 0.2,-0.04",
        "-0.8,-0.5 -0.55,0.1",
        "0.8,-0.5 0.55,0.1",
    )
    sketch.stroke(*map(here.line, folds), ink="#a96a32", width=2)


def _loaf(sketch: Sketch, here: Place, at: int) -> None:
    sketch.draw(
        here.blob("-1.1,0! -1.15,-0.7 -0.5,-1.15 0.5,-1.15 1.15,-0.7 1.1,0!"),
        fill=("#d79a55", "#c27f3f")[at % 2],
    )
    sketch.stroke(here.line("-0.4,-0.9 -0.2,-0.4"), here.line("0.2,-0.9 0.4,-0.4"), ink="#8a5a30")


def _cross(sketch: Sketch, here: Place) -> None:
    arms = "-0.3,-0.95! 0.3,-0.95! 0.3,-0.3! 0.95,-0.3! 0.95,0.3! 0.3,0.3! 0.3,0.95! -0.3,0.95! "
    sketch.draw(here.blob(arms + "-0.3,0.3! -0.95,0.3! -0.95,-0.3! -0.3,-0.3!"), fill="#35a862")


def _bottle(sketch: Sketch, here: Place, at: int) -> None:
    sketch.draw(
        here.blob(
            "-0.6,0! -0.6,-1.1 -0.24,-1.3! -0.24,-1.7! 0.24,-1.7! 0.24,-1.3! 0.6,-1.1 0.6,0!"
        ),
        fill=_BRIGHT[at % 5],
    )
    sketch.draw(here.blob("-0.5,-0.3! 0.5,-0.3! 0.5,-0.8! -0.5,-0.8!"), fill="#fffdf6")


def _lollipop(sketch: Sketch, here: Place) -> None:
    sketch.stroke(here.line("0,0.2 0,1.15"), ink="#c9a27a", width=4)
    sketch.draw(here.ellipse(0, -0.3, 0.74), fill="#f08fb0")
    swirl = "0,-0.3 0.2,-0.4 0.1,-0.6 -0.2,-0.6 -0.36,-0.3 -0.16,0.06 0.3,0.06 0.56,-0.3 0.4,-0.7"
    sketch.stroke(here.line(swirl), ink="#fffaf0", width=4)


def _jar(sketch: Sketch, here: Place, at: int) -> None:
    sketch.draw(here.blob("-0.9,0! -0.95,-1.2 0.95,-1.2 0.9,0!"), fill="#e8f2f2")
    spots = ((-0.4, -0.34), (0.4, -0.4), (-0.05, -0.86))
    balls = [here.ellipse(x, y, 0.33) for x, y in spots]
    sketch.draw(*balls, fill=_BRIGHT[at % 6], outlined=False)
    sketch.draw(here.blob("-0.8,-1.3! 0.8,-1.3! 0.8,-1.6! -0.8,-1.6!"), fill=_BRIGHT[(at + 2) % 6])


def _bear(sketch: Sketch, here: Place) -> None:
    ears = here.ellipse(-0.62, -0.62, 0.34), here.ellipse(0.62, -0.62, 0.34)
    sketch.draw(*ears, here.ellipse(0, 0, 0.86, 0.8), fill="#c8925c")
    sketch.draw(here.ellipse(0, 0.3, 0.4, 0.3), fill="#f0d3a8", outlined=False)
    dots = here.ellipse(-0.32, -0.12, 0.1), here.ellipse(0.32, -0.12, 0.1)
    sketch.draw(*dots, here.ellipse(0, 0.18, 0.14, 0.1), fill="#4a362c", outlined=False)


def _toy(sketch: Sketch, here: Place, at: int) -> None:
    colour = _BRIGHT[at % 6]
    if at % 2:
        sketch.draw(here.ellipse(0, -0.8, 0.8), fill=colour)
        sketch.stroke(here.line("-0.7,-0.9 0,-0.6 0.7,-0.9"), ink=_CREAM, width=3)
    else:
        sketch.draw(here.blob("-0.7,0! -0.7,-1! 0.5,-1! 0.5,0!"), fill=colour)
        sketch.draw(here.blob("-0.5,-1! 0,-1.8! 0.4,-1!"), fill=_BRIGHT[(at + 3) % 6])


def _cup(sketch: Sketch, here: Place) -> None:
    sketch.stroke(here.line("0.5,0 1,-0.06 0.9,0.5 0.4,0.5"), ink="#8f6b52", width=5)
    sketch.draw(here.blob("-0.7,-0.2! 0.6,-0.2! 0.5,0.5 0.2,0.8 -0.3,0.8 -0.6,0.5"), fill="#a97a58")
    steam = here.line("-0.3,-0.4 -0.16,-0.62 -0.4,-0.8 -0.24,-1.04")
    sketch.stroke(
        steam, here.line("0.2,-0.4 0.34,-0.62 0.1,-0.8 0.26,-1.04"), ink="#a9968a", width=3
    )


def _tart(sketch: Sketch, here: Place, at: int) -> None:
    sketch.draw(here.blob("-0.9,-0.6! 0.9,-0.6! 0.6,0! -0.6,0!"), fill="#d9a05f")
    sketch.draw(
        here.blob("-0.9,-0.6! -0.6,-1.2 0.6,-1.2 0.9,-0.6!"), fill=("#fbe3ea", "#8a5a48")[at % 2]
    )
    sketch.draw(here.ellipse(0, -1.25, 0.24), fill="#d9485a")


def _cutlery(sketch: Sketch, here: Place) -> None:
    fork = (
        "-0.4,0.9 -0.4,0.1",
        "-0.68,-0.8 -0.68,-0.2 -0.4,0.1 -0.12,-0.2 -0.12,-0.8",
        "-0.4,-0.8 -0.4,0.1",
    )
    sketch.stroke(*map(here.line, fork), here.line("0.45,0.9 0.45,0"), ink="#7a5560", width=4.4)
    sketch.draw(here.blob("0.32,0.06! 0.32,-0.86! 0.62,-0.6 0.66,0.06!"), fill="#7a5560")


def _guest_table(sketch: Sketch, here: Place, at: int) -> None:
    if at % 2:
        sketch.draw(here.blob("-0.3,0! -0.2,-0.7! 0.2,-0.7! 0.3,0!"), fill="#7f9fb0")
        flower = [here.ellipse(x, y, 0.26) for x, y in ((-0.3, -1.1), (0.3, -1.1), (0, -1.45))]
        sketch.draw(*flower, fill="#e8788c")
    else:
        sketch.draw(here.blob("-1.1,0! -1.1,-0.8! 1.1,-0.8! 1.1,0!"), fill="#fffdf6")
        sketch.draw(here.ellipse(0, -0.9, 0.7, 0.2), fill="#e8d3c0")


def _trolley(sketch: Sketch, here: Place) -> None:
    sketch.draw(here.blob("-0.7,-0.6! 0.9,-0.5! 0.7,0.3! -0.5,0.3!"), fill="#e8a04c")
    wires = "-0.3,-0.56 -0.2,0.3", "0.1,-0.54 0.1,0.3", "0.5,-0.52 0.4,0.3", "-0.62,-0.1 0.8,-0.1"
    sketch.stroke(*map(here.line, wires), ink="#fffaf0", width=2)
    sketch.stroke(here.line("-1.2,-0.9 -0.8,-0.9 -0.45,0.5! 0.7,0.5"), ink="#6b5a58", width=4)
    sketch.draw(here.ellipse(-0.3, 0.84, 0.17), here.ellipse(0.56, 0.84, 0.17), fill="#6b5a58")


def _crate(sketch: Sketch, here: Place, at: int) -> None:
    fruit = [here.ellipse(x, -0.9, 0.4) for x in (-0.7, 0, 0.7)]
    sketch.draw(*fruit, fill=_BRIGHT[at % 4])
    sketch.draw(here.blob("-1.2,-0.7! 1.2,-0.7! 1.1,0! -1.1,0!"), fill="#c99a68")
