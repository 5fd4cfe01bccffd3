"""Tall sailing ships, and those of pirates."""

from imgkit.local.painter.boats.hull import hull
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_MASTS = ((-118, -360, 0.82), (0, -430, 1.0), (112, -350, 0.76))
"""x, top and size of each mast."""


def _sail(
    sketch: Sketch, here: Place, wide: float, high: float, *, colour: str, billow: float
) -> None:
    sketch.draw(here.limb(f"{-wide - 8:.1f},0 {wide + 8:.1f},0", 6, 6), fill="#8a6245")
    low, bulge = wide * 1.12, billow * 9
    plan = (
        f"{-wide:.1f},2! {-wide + 4:.1f},{high * 0.5:.1f} {-low:.1f},{high:.1f}! "
        f"0,{high - bulge - 6:.1f} "
        f"{low + bulge:.1f},{high - 2:.1f}! {wide + bulge:.1f},{high * 0.5:.1f} {wide:.1f},2!"
    )
    fill = sketch.fade(
        (shade(colour, 0.3), colour, shade(colour, -0.16)),
        here.point(-wide, 0),
        here.point(wide, high),
    )
    sketch.draw(here.blob(plan), fill=fill)
    seams = [
        here.line(
            f"{wide * s:.1f},4 {wide * s + bulge * 0.5:.1f},{high * 0.5:.1f} "
            f"{low * s:.1f},{high - bulge - 4:.1f}"
        )
        for s in (-0.34, 0.34)
    ]
    sketch.stroke(*seams, ink=shade(colour, -0.35), opacity=0.45)


def _skull(sketch: Sketch, here: Place) -> None:
    """Draw the pirates' mark: a friendly skull over two bones."""
    bones = here.limb("-1.3,1.5 1.3,0.5", 0.3, 0.3), here.limb("1.3,1.5 -1.3,0.5", 0.3, 0.3)
    sketch.draw(*bones, fill="#fbf6ea", outlined=False)
    sketch.draw(
        here.blob("0,-1 -0.9,-0.6 -0.96,0.2 -0.5,0.5 -0.5,0.9 0.5,0.9 0.5,0.5 0.96,0.2 0.9,-0.6"),
        fill="#fbf6ea",
        outlined=False,
    )
    sketch.draw(
        here.ellipse(-0.4, -0.06, 0.25, 0.28),
        here.ellipse(0.4, -0.06, 0.25, 0.28),
        here.ellipse(0, 0.42, 0.1, 0.12),
        fill="#37313a",
        outlined=False,
    )


def _flag(sketch: Sketch, here: Place, colour: str, wave: float) -> None:
    sketch.draw(
        here.blob(
            f"0,0! 20,{-5 + wave:.1f} 42,{wave:.1f} 62,-3! 60,32! 42,{36 + wave:.1f} "
            f"20,{30 + wave:.1f} 0,34!"
        ),
        fill=colour,
    )


def _rigged(dice: Dice, colour: str, sails: str, flag: str, *, pirates: bool) -> Drawing:
    sketch, here = Sketch(1.9), Place()
    billow, wave = dice.number("wind", 0.2, 1, 1.8), dice.number("wave", -4, 1, 6)
    rope = [
        here.line(f"{x},{top + 10} {x + side * 74},-112")
        for x, top, _ in _MASTS
        for side in (-1, 1)
    ]
    sketch.draw(here.limb("150,-128 214,-164 268,-184", 9, 7, 4), fill="#8a6245")
    sketch.stroke(
        here.line("262,-182 116,-344"),
        here.line("210,-160 112,-290"),
        *rope,
        ink="#7d6654",
        width=1.6,
    )
    for x, top, size in _MASTS:
        sketch.draw(
            here.limb(f"{x},-90 {x},{top}", 9 * size, 5 * size),
            fill=sketch.fade(("#a37c55", "#74543b"), (x - 6, 0), (x + 6, 0)),
        )
        pennant = Place((x, top), 1 if x == 0 else 0.6)
        _flag(sketch, pennant, flag, wave)
        if pirates and x == 0:
            _skull(sketch, Place(pennant.point(30, 13 + wave), 9))
        upper, lower = Place((x, top + 52 * size)), Place((x, top + 152 * size))
        _sail(sketch, upper, 42 * size, 88 * size, colour=sails, billow=billow)
        _sail(sketch, lower, 58 * size, 108 * size, colour=sails, billow=billow)
    if pirates:
        _skull(sketch, Place((6, -222), 22))
    hull(
        sketch,
            "-214,-168! -150,-160! -146,-118! -60,-108 40,-108 110,-116! 122,-140! 204,-158! "
            "186,-96 150,-30 "
        "118,0! -140,0! -176,-22 -196,-80",
        colour, "-212,-158 -150,-150! -142,-108 -60,-99 40,-99 116,-108! 128,-131! 200,-148",
        ("-196,-76 0,-62 184,-84", "-186,-46 0,-36 166,-52", "-170,-20 0,-14 146,-24"),
    )  # fmt: skip
    for x in (-110, -66, -22, 22, 66):
        port = here.blob(f"{x - 9},-88! {x + 9},-88! {x + 9},-72! {x - 9},-72!")
        sketch.draw(port, fill="#4a3b36" if pirates else "#f3d38a")
    cabin = [
        here.blob(f"{x - 8},-142! {x},-148 {x + 8},-142! {x + 8},-122! {x - 8},-122!")
        for x in (-194, -170)
    ]
    sketch.draw(*cabin, fill="#f7d98a")
    return sketch.drawing(
        {"back": (-30, -106), "seat": (0, 0), "head": (0, -430), "neck": (60, -120)}, "right"
    )


def ship(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a tall ship with three masts, 440 high."""
    colour = look.colour or dice.choose(
        "colour", ("#9a6a43", "#7a5a48", "#a9573f", "#4f7390"), (4, 2, 2, 2)
    )
    sails = dice.choose("sails", ("#fbf3e0", "#f4dfb4", "#e9c9b4"), (5, 2, 1))
    flag = dice.choose("flag", ("#cf5246", "#3f7fae", "#e3ab45"))
    sails = detail(look, "sails", sails)
    return _rigged(dice, colour, sails, flag, pirates=False)


def pirate_ship(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a pirate ship under a black flag, 440 high."""
    colour = look.colour or dice.choose("colour", ("#7d5640", "#5f4a45", "#8f4f40"), (4, 2, 2))
    sails = dice.choose("sails", ("#4a444c", "#a9483f", "#e6d8bd"), (4, 2, 2))
    sails = detail(look, "sails", sails)
    return _rigged(dice, colour, sails, "#37313a", pirates=True)
