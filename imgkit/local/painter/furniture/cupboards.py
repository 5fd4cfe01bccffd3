"""What things are kept in: shelves, cupboards and a treasure chest."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, lit
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_WOODS = ("#b07c4f", "#8f6547", "#cda271", "#e9ddc6")
_WOOD_WEIGHTS = (4, 3, 2, 1)
_BACKS = ("#b5524a", "#4f7f9c", "#6f9163", "#8a6aa3", "#d3a04a", "#e0ccb0", "#7f5f52")


def _books(
    sketch: Sketch, dice: Dice, ends: tuple[float, float], level: float, tall: float
) -> None:
    """Stand books side by side on a shelf, from end to end."""
    left, right = ends
    by_colour: dict[str, list[tuple[float, float, float]]] = {}
    x, at = left, 0
    while True:
        throw = dice.part(f"book {at}")
        wide = throw.number("wide", 6, 9, 13)
        if x + wide > right:
            break
        high = tall * throw.number("high", 0.62, 0.84, 0.98)
        by_colour.setdefault(_BACKS[(at * 3 + throw.whole("back", 0, 0, 2)) % 7], []).append(
            (x, wide, high)
        )
        x, at = x + wide, at + 1
    for colour, books in by_colour.items():
        sketch.draw(
            *(box(x, level - min(high, tall), x + wide, level) for x, wide, high in books),
            fill=colour,
        )
        bands = [
            Place((x, level - high * 0.75)).line(f"1,0 {wide - 1:.1f},0") for x, wide, high in books
        ]
        sketch.stroke(*bands, ink=shade(colour, 0.55), width=1.6)


def bookcase(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bookcase with four shelves full of books, 190 high."""
    wood = look.colour or dice.choose("wood", _WOODS, _WOOD_WEIGHTS)
    half = dice.number("half", 64, 70, 82)
    sketch = Sketch(1.2)
    sketch.draw(box(-half, -190, half, 0), fill=lit(sketch, wood, (-half, 0), (half, 0)))
    for at in range(4):
        level = -12 - at * 43.0
        sketch.draw(box(-half + 8, level - 37, half - 8, level), fill=shade(wood, -0.5))
        throw = dice.part(f"shelf {at}")
        end = half - 10 - (0, 26, 12, 34)[at]
        _books(sketch, throw, (-half + 10, end), level, 33)
        if at == 1:
            sketch.draw(HERE.ellipse(end + 13, level - 10, 9), fill="#8fb6b8")
        if at == 3:
            pot = Place((end + 17, level))
            sketch.draw(
                *(pot.blob(f"0,-10! {x - 4},-20 {x},-30! {x + 4},-20") for x in (-8, 0, 8)),
                fill="#7fa858",
            )
            sketch.draw(pot.blob("-9,-13! 9,-13! 6,0! -6,0!"), fill="#c9734f")
    sketch.draw(
        box(-half - 4, -197, half + 4, -187),
        box(-half - 3, -8, half + 3, 0),
        fill=shade(wood, 0.12),
    )
    return sketch.drawing({"back": (0, -196), "head": (0, -196), "seat": (0, 0)})


def shelf(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a low open shelf, 95 high: its top is free, books and jars stand below."""
    wood = look.colour or dice.choose("wood", _WOODS, _WOOD_WEIGHTS)
    half = dice.number("half", 92, 104, 118)
    sketch = Sketch(1.1)
    sketch.draw(box(-half + 8, -88, half - 8, -8), fill=shade(wood, -0.42))
    _books(sketch, dice.part("upper"), (-half + 16, half * 0.2), -49, 28)
    for at, colour in enumerate(("#d98a5f", "#8fb6b8", "#e3c04d")):
        x = half * 0.36 + at * half * 0.2
        sketch.draw(
            HERE.blob(
                f"{x - 8},-49! {x - 9},-66 {x - 6},-70! {x + 6},-70! {x + 9},-66 {x + 8},-49!"
            ),
            fill=colour,
        )
        sketch.draw(box(x - 7, -75, x + 7, -69), fill="#f3e7d0")
    _books(sketch, dice.part("lower"), (-half * 0.5, half - 16), -10, 28)
    basket = Place((-half * 0.72, -10))
    sketch.draw(basket.blob("-18,-22! 18,-22! 15,0! -15,0!"), fill="#cfa066")
    planks = (
        box(-half, -95, half, -85),
        box(-half, -52, half, -45),
        box(-half, -12, half, -5),
        box(-half, -95, -half + 10, 0),
        box(half - 10, -95, half, 0),
    )
    sketch.draw(*planks, fill=lit(sketch, wood, (0, -95), (0, 0)))
    return sketch.drawing({"back": (0, -95), "head": (0, -95), "seat": (0, 0)})


def wardrobe(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a wardrobe with two doors, 195 high."""
    wood = look.colour or dice.choose("wood", _WOODS, _WOOD_WEIGHTS)
    half = dice.number("half", 58, 64, 74)
    sketch = Sketch(1.2)
    sketch.draw(
        *(HERE.limb(f"{x},-14 {x},-4", 9, 7) for x in (-half + 12, half - 12)),
        fill=shade(wood, -0.3),
    )
    sketch.draw(box(-half, -184, half, -10), fill=lit(sketch, wood, (-half, 0), (half, 0)))
    sketch.draw(
        HERE.blob(
            f"{-half - 6},-182! {-half - 3},-190 {-half * 0.5},-192 0,-201 {half * 0.5},-192 "
            f"{half + 3},-190 {half + 6},-182!"
        ),
        fill=shade(wood, 0.15),
    )
    panels = [
        box(x + 7, top, x + half - 9, bottom)
        for x in (-half, 2)
        for top, bottom in ((-174, -112), (-104, -48))
    ]
    sketch.draw(*panels, fill=shade(wood, 0.2))
    sketch.stroke(
        HERE.line("0,-182 0,-40"),
        HERE.line(f"{-half},-40 {half},-40"),
        ink=shade(wood, -0.45),
        width=1.8,
    )
    sketch.draw(
        *(HERE.ellipse(x, -108, 3.4) for x in (-6, 6)),
        *(HERE.ellipse(x, -26, 3.4) for x in (-half / 2, half / 2)),
        fill="#f2c14e",
    )
    return sketch.drawing({"back": (0, -196), "head": (0, -200), "seat": (0, 0)})


def chest_of_drawers(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a chest of three drawers, 90 high; something sticks out of one of them."""
    wood = look.colour or dice.choose("wood", _WOODS, _WOOD_WEIGHTS)
    cloth = dice.choose("cloth", ("#d9738c", "#6f9fc4", "#e3b04d"), (3, 2, 2))
    half = dice.number("half", 52, 58, 66)
    sketch = Sketch(1.1)
    sketch.draw(
        *(HERE.limb(f"{x},-12 {x},-3", 8, 6) for x in (-half + 9, half - 9)), fill=shade(wood, -0.3)
    )
    sketch.draw(box(-half, -82, half, -8), fill=lit(sketch, wood, (-half, 0), (half, 0)))
    for at in range(3):
        y = -77 + at * 23.0
        sketch.draw(box(-half + 6, y, half - 6, y + 19), fill=shade(wood, 0.2))
        sketch.draw(
            *(HERE.ellipse(x, y + 10, 3) for x in (-half * 0.45, half * 0.45)), fill="#f2c14e"
        )
    if dice.choose("open", (False, True), (3, 2)):
        sketch.draw(
            HERE.blob(
                f"{half * 0.1},-54! {half * 0.6},-54! {half * 0.55},-38 {half * 0.34},-44 "
                f"{half * 0.2},-36"
            ),
            fill=cloth,
        )
    sketch.draw(box(-half - 4, -90, half + 4, -81), fill=shade(wood, 0.15))
    return sketch.drawing({"back": (0, -90), "head": (0, -90), "seat": (0, 0)})


def treasure_chest(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an open treasure chest full of gold, 85 high."""
    wood = look.colour or dice.choose("wood", ("#a06a42", "#8a5a45", "#7f5a3c"), (3, 2, 2))
    gold, iron = "#e9b949", "#c9a24a"
    sketch = Sketch(1.0)
    lid = HERE.blob("-58,-44! -62,-74 -52,-92 0,-98 52,-92 62,-74 58,-44!")
    sketch.draw(lid, fill=shade(wood, -0.4))
    sketch.draw(
        HERE.blob("-62,-70! -60,-90 -50,-100 0,-105 50,-100 60,-90 62,-70! 52,-88 0,-93 -52,-88"),
        fill=lit(sketch, wood, (-60, 0), (60, 0)),
    )
    heap = "-56,-40! -40,-56 -18,-60 4,-68 26,-58 44,-54 56,-40!"
    sketch.draw(
        HERE.blob(heap), fill=sketch.fade((shade(gold, 0.4), shade(gold, -0.1)), (0, -68), (0, -40))
    )
    coins = [
        HERE.ellipse(x, y, 7, 4.6, turn)
        for x, y, turn in (
            (-38, -48, 10),
            (-22, -56, -14),
            (-6, -62, 8),
            (12, -62, -10),
            (28, -54, 16),
            (42, -47, -6),
            (-14, -48, 6),
            (8, -50, -8),
            (24, -45, 10),
        )
    ]
    sketch.draw(*coins[::2], fill=shade(gold, 0.25))
    sketch.draw(*coins[1::2], fill=gold)
    for x, y, colour in ((-30, -47, "#cf4a52"), (18, -53, "#3f7fb4"), (38, -52, "#5f9e6c")):
        sketch.draw(
            Place((x, y), 6).blob("-0.6,-0.8! 0.6,-0.8! 1,-0.2! 0,1! -1,-0.2!"), fill=colour
        )
    pearls = [
        HERE.ellipse(x, y, 2.6) for x, y in ((46, -40), (50, -34), (50, -27), (46, -21), (40, -18))
    ]
    front = HERE.blob("-62,-42! 62,-42! 56,0! -56,0!")
    sketch.draw(
        front, fill=sketch.fade((shade(wood, 0.25), wood, shade(wood, -0.2)), (0, -42), (0, 0))
    )
    with sketch.inside():
        sketch.stroke(
            *(HERE.line(f"-64,{y} 64,{y}") for y in (-28, -14)), ink=shade(wood, -0.45), opacity=0.6
        )
    sketch.draw(*(box(x - 5, -43, x + 5, -1) for x in (-44, 44)), box(-62, -45, 62, -38), fill=iron)
    sketch.draw(HERE.blob("-10,-42! 10,-42! 10,-24 0,-19 -10,-24"), fill=shade(iron, 0.25))
    sketch.draw(HERE.ellipse(0, -33, 2.6), box(-1.2, -33, 1.2, -26), fill="#4a352d", outlined=False)
    if dice.choose("pearls", (True, False), (2, 2)):
        sketch.draw(*pearls, fill="#fdf6ee")
    glints = [
        Place(at, 6).blob("0,-1! 0.16,-0.16 1,0! 0.16,0.16 0,1! -0.16,0.16 -1,0! -0.16,-0.16")
        for at in ((-26, -66), (30, -66))
    ]
    sketch.draw(*glints, fill="#fffbe6", outlined=False)
    return sketch.drawing({"back": (0, -58), "head": (0, -104), "seat": (0, 0)})
