"""Animals of the park and the nursery: goose, peacock and hamster."""

from dataclasses import replace

from imgkit.local.painter.animals.fourlegs import Build
from imgkit.local.painter.animals.hunters import Hunter, Kind, hunt
from imgkit.local.painter.animals.plumage import fill_of, glow, legs, looks_out, wing
from imgkit.local.painter.animals.portrait import ROUND, Portrait, round_ears
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_BILL = "#ef9a3c"


def goose(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a goose with its long neck, 75 high."""
    coats = (("#fbf7ee", "#eee6d8"), ("#b3a596", "#8f8172"), ("#d8cfc2", "#a89a8a"))
    colour, near = dice.choose("coat", coats, (4, 2, 1))
    if look.colour:
        colour, near = look.colour, shade(look.colour, -0.12)
    here, sketch, size = Place(size=0.68), Sketch(0.7), 0.68
    legs(sketch, here, (18, -12) if look.pose == "walking" else (9, -7), -20, _BILL, thick=4.4)
    head = Place(here.point(40, -104), size * 13, dice.number("tilt", -10, 0, 8))
    bill = "0.6,-0.34 1.1,-0.1 1.8,0.1 1.86,0.36 1.2,0.46 0.6,0.5"
    sketch.draw(head.blob(bill), fill=_BILL)
    sketch.stroke(head.line("0.7,0.26 1.2,0.3 1.8,0.24"), ink=shade(_BILL, -0.4))
    body = here.blob(
        "34,-44 20,-54 -4,-56 -30,-52 -50,-58 -66,-60! -60,-44 -48,-26 -24,-13 12,-12 34,-22 42,-36"
    )
    neck = here.limb("24,-34 34,-56 32,-80 38,-102", 36, 22, 17, 18)
    sketch.draw(body, neck, head.ellipse(0, 0, 1.0), fill=fill_of(sketch, here, colour))
    with sketch.inside():
        glow(sketch, here, shade(colour, 0.35), (32, -34, 16, 20))
    plan = "14,-46 -6,-50 -30,-48 -54,-48! -44,-38 -48,-32! -28,-24 -2,-22 14,-30"
    wing(sketch, here, plan, ("-36,-38 -18,-38 0,-42", "-26,-30 -10,-32 4,-38"), near)
    looks_out(sketch, head, 0.3, -0.24, 0.22)
    anchors = {
        "hand": head.point(1.6, 0.3),
        "head": head.point(0, -0.95),
        "neck": here.point(33, -66),
        "back": here.point(-10, -55),
        "seat": here.point(-4, -12),
    }
    return sketch.drawing(anchors, "right")


def peacock(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a peacock that shows its fan, 110 high."""
    colour = look.colour or dice.choose("coat", ("#3f7fc0", "#3f8f9c", "#efe9df"), (5, 2, 1))
    fan = look.colour or {"#efe9df": "#f6f1e8"}.get(colour, "#5fa06c")
    here, sketch, size = Place(size=1.0), Sketch(0.8), 1.0
    spread = dice.number("fan", 0.9, 1.0, 1.05)
    for row, (count, long, dim) in enumerate(((9, 92, -0.1), (8, 66, 0.06))):
        feathers, eyes = [], []
        for at in range(count):
            turn = (at - (count - 1) / 2) * (164 / (count - 1)) * spread
            quill = Place(here.point(0, -34), size, turn)
            feathers.append(quill.blob(f"0,0! -13,{-long + 8} 0,{-long - 7} 13,{-long + 8}"))
            eyes.append((quill.ellipse(0, -long + 8, 7, 8.4), quill.ellipse(0, -long + 10, 4, 4.8)))
        fill = sketch.glow(
            (shade(fan, -0.2), shade(fan, dim), shade(fan, dim + 0.2)), here.point(0, -34), long
        )
        for feather in feathers:
            sketch.draw(feather, fill=fill)
        sketch.draw(
            *(outer for outer, _ in eyes), fill="#e3b95a" if row == 0 else "#edd07a", outlined=False
        )
        sketch.draw(*(inner for _, inner in eyes), fill=mix(colour, "#2f5f9c", 0.5), outlined=False)
    legs(sketch, here, (6, -6), -14, "#b98a5a", thick=3)
    head = Place(here.point(10, -76), size * 12, dice.number("tilt", -8, 0, 8))
    crest = [head.line(f"0,-0.8 {x},-1.8") for x in (-0.5, 0.0, 0.5)]
    sketch.stroke(*crest, ink=shade(colour, -0.3))
    sketch.draw(
        *(head.ellipse(x, -1.9, 0.17) for x in (-0.54, 0.0, 0.54)), fill=mix(colour, "#3f8f9c", 0.5)
    )
    sketch.draw(head.blob("0.6,-0.2 1.1,0.06 1.6,0.24! 1.1,0.4 0.6,0.4"), fill="#d9b26a")
    body = here.blob("16,-54 -2,-48 -20,-36 -22,-20 -8,-8 14,-9 26,-22 26,-40")
    neck = here.limb("9,-34 15,-54 9,-74", 30, 18, 18)
    sketch.draw(body, neck, head.ellipse(0, 0, 0.98), fill=fill_of(sketch, here, colour))
    with sketch.inside():
        glow(sketch, here, shade(colour, 0.35), (16, -30, 10, 16))
    sketch.draw(head.ellipse(0.3, -0.1, 0.44, 0.4), fill="#fffdf4", outlined=False)
    looks_out(sketch, head, 0.36, -0.12, 0.26)
    plan = "8,-34 -6,-36 -20,-26! -16,-16 0,-14 8,-22"
    wing(
        sketch,
        here,
        plan,
        ("-10,-24 0,-26", "-8,-19 2,-21"),
        mix(shade(colour, -0.1), "#b98a5a", 0.35),
    )
    anchors = {
        "hand": head.point(1.4, 0.3),
        "head": head.point(0, -0.95),
        "neck": here.point(11, -54),
        "back": here.point(-6, -44),
        "seat": here.point(0, -10),
    }
    return sketch.drawing(anchors, "right")


_HAMSTER = Build(
    length=15, depth=10, legs=2.6, thick=2.4, feet="paw", root=1.8,
    trunk="0.85,0.1 0.4,-0.06 -0.1,-0.12 -0.6,-0.02 -0.96,0.34 -1.0,0.7 -0.74,0.96 -0.2,1.04 "
    "0.4,1.04 0.82,0.98 1.04,0.7 1.02,0.3",
    neck="-4,5 0,4", neck_widths=(10, 9),
    head=(0.6, 0.6), size=5.8, turn=0, tail="1,4 -1,4.4", tail_widths=(1.8, 1.4),
)  # fmt: skip


def _hamster_ears(hunter: Hunter) -> None:
    round_ears(hunter.sketch, hunter.head, hunter.colour, "#f0b3a8", size=0.28, out=0.66)


def _cheeks(hunter: Hunter) -> None:
    head, sketch = hunter.head, hunter.sketch
    curves = head.ellipse(-0.5, 0.66, 0.62, 0.5), head.ellipse(1.04, 0.6, 0.42, 0.46)
    sketch.draw(*curves, fill=hunter.mark, outlined=False)
    sketch.soft(head.ellipse(0.44, -0.7, 0.24, 0.6), colour=hunter.mark, opacity=0.9)


def _tummy(hunter: Hunter) -> None:
    hunter.sketch.soft(hunter.body.ellipse(0.1, 1.0, 0.9, 0.4), colour=hunter.mark, opacity=1)


def _stump(hunter: Hunter) -> None:
    hunter.sketch.draw(hunter.body.ellipse(-0.98, 0.9, 0.12), fill="#eeb7ab")


def hamster(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a hamster with full cheeks, 17 high."""
    coats = (("#dba463", "#fdf4e4"), ("#b9a79a", "#f6f0e8"), ("#f3e7d2", "#fffdf6"))
    colour, pale = dice.choose("coat", coats, (4, 2, 1))
    colour = look.colour or colour
    kind = Kind(
        build=_HAMSTER,
        portrait=Portrait(ROUND, pale, (0.42, 0.34), "", 0.19, "#e58f88", 0.12, whiskers=True),
        width=0.3, scale=0.48, ears=_hamster_ears, tail=_stump, marks=_tummy, face=_cheeks,
    )  # fmt: skip
    if look.pose == "standing":
        look = replace(look, pose="sitting")
    return hunt(kind, dice, look, (colour, pale))
