"""Things to sit and to lie on: sofa, armchair, chair, bench and bed."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_CLOTH = ("#cf7a63", "#6f97b3", "#7fa07a", "#d9ab58", "#a487b5")
_CLOTH_WEIGHTS = (4, 3, 2, 2, 2)
_WOODS = ("#a9744b", "#8a5f45", "#c79a68")
_WOOD_WEIGHTS = (4, 3, 2)


def _soft_seat(dice: Dice, look: Look, half: float, cushions: int) -> Drawing:
    """Draw an upholstered seat with arms and as many cushions; 90 high."""
    cloth = look.colour or dice.choose("cloth", _CLOTH, _CLOTH_WEIGHTS)
    pillow = dice.choose("pillow", ("#f3d07a", "#f6ead4", "#8fb6b8", "#e39a86"))
    puffed = dice.number("puffed", 0, 2, 4)
    sketch = Sketch(1.1)
    inner = half - 20
    for x in (-half + 12, half - 12):
        sketch.draw(_HERE.limb(f"{x},-12 {x},-3", 7, 5), fill="#8a6245")
    back = (
        f"{-inner},-24! {-inner - 2},-80 {-inner + 8},-90 0,{-91 - puffed} {inner - 8},-90 "
        f"{inner + 2},-80 {inner},-24!"
    )
    sketch.draw(
        _HERE.blob(back),
        fill=sketch.fade((shade(cloth, 0.12), shade(cloth, -0.14)), (0, -90), (0, -30)),
    )
    wide = 2 * inner / cushions
    if cushions > 1:
        seams = [
            _HERE.line(f"{-inner + wide * at},-88 {-inner + wide * at},-50")
            for at in range(1, cushions)
        ]
        sketch.stroke(*seams, ink=shade(cloth, -0.4), opacity=0.5)
    _pillow(sketch, -inner + 22, pillow)
    sketch.draw(
        _HERE.blob(f"{-half + 6},-34! {half - 6},-34! {half - 6},-10! {-half + 6},-10!"),
        fill=shade(cloth, -0.12),
    )
    for at in range(cushions):
        left, right = -inner + wide * at, -inner + wide * (at + 1)
        cushion = (
            f"{left},-30 {left + 2},-42 {left + 8},-44 "
            f"{(left + right) / 2},{-45 - puffed} {right - 8},-44 {right - 2},-42 "
            f"{right},-30 {right - 4},-26 {left + 4},-26"
        )
        sketch.draw(
            _HERE.blob(cushion), fill=sketch.fade((shade(cloth, 0.25), cloth), (0, -46), (0, -26))
        )
    for side in (-1, 1):
        arm = (
            f"{side * half},-9! {side * half},-50 {side * (half - 3)},-60 "
            f"{side * (half - 12)},-63 {side * (inner + 1)},-58 {side * inner},-48 "
            f"{side * inner},-9!"
        )
        sketch.draw(
            _HERE.blob(arm),
            fill=sketch.fade((shade(cloth, 0.2), shade(cloth, -0.1)), (0, -62), (0, -9)),
        )
    anchors = {"back": (0.0, -42.0), "head": (0.0, -91.0), "seat": (0.0, 0.0)}
    return sketch.drawing(anchors)


def _pillow(sketch: Sketch, x: float, colour: str) -> None:
    here = Place((x, -60), 1, -10)
    sketch.draw(here.blob("-16,-15! 0,-13 16,-15! 14,0 16,16! 0,14 -16,16! -14,0"), fill=colour)


def sofa(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a sofa, 92 high, for two or three."""
    cushions = dice.choose("cushions", (2, 3), (3, 2))
    return _soft_seat(dice, look, 66 if cushions == 2 else 90, cushions)


def armchair(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an armchair, 92 high."""
    return _soft_seat(dice, look, dice.number("half", 42, 45, 50), 1)


def chair(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a wooden chair, 95 high, with a cushion."""
    wood = look.colour or dice.choose("wood", _WOODS, _WOOD_WEIGHTS)
    cushion = (
        dice.choose("cushion", _CLOTH, _CLOTH_WEIGHTS) if not look.colour else shade(wood, 0.35)
    )
    slats = dice.choose("slats", (3, 2, 4), (3, 2, 2))
    sketch, dark = Sketch(0.9), shade(wood, -0.22)
    legs = [_HERE.limb(plan, 5.4, 4.4) for plan in ("-13,-44 -14,-2.4", "17,-44 18,-2.4")]
    sketch.draw(*legs, fill=dark)
    fill = sketch.fade((shade(wood, 0.2), wood, dark), (0, -96), (0, 0))
    bars = [
        _HERE.limb(f"{x:.1f},-88 {x:.1f},-48", 4, 4)
        for x in ((at + 1) * 36 / (slats + 1) - 18 for at in range(slats))
    ]
    sketch.draw(*bars, fill=dark)
    posts = [
        _HERE.limb(plan, 6, 6.4, 5)
        for plan in ("-20,-91 -19,-46 -22,-2.6", "20,-91 21,-46 24,-2.6")
    ]
    rail = _HERE.blob("-24,-84! -24,-93 0,-97 24,-93 24,-84! 0,-86")
    sketch.draw(rail, *posts, fill=fill)
    sketch.draw(_HERE.limb("-20,-22 22,-22", 3.6, 3.6), fill=fill)
    sketch.draw(_HERE.blob("-25,-48! 25,-48! 29,-41! -28,-41!"), fill=fill)
    sketch.draw(_HERE.blob("-22,-48! -22,-53 0,-55 23,-53 24,-48!"), fill=cushion)
    return sketch.drawing({"back": (0, -52), "head": (0, -95), "seat": (0, 0)})


def bench(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a park bench, 85 high."""
    wood = look.colour or dice.choose("wood", ("#b07c4f", "#8a6a4f", "#6f8f63"), (4, 2, 2))
    iron = dice.choose("iron", ("#56605f", "#5d5450", "#4f5a6b"))
    half = dice.number("half", 76, 84, 94)
    sketch = Sketch(1.1)
    sides = [-half + 14, half - 14]
    for x in sides:
        frame = (
            _HERE.line(f"{x},-84 {x},-40! {x},-2"),
            _HERE.line(f"{x - 11},-2 {x - 8},-22 {x},-34 {x + 8},-22 {x + 11},-2"),
        )
        sketch.stroke(*frame, ink=mix(iron, "#5b4636", 0.5), width=7)
        sketch.stroke(*frame, ink=iron, width=4.8)
    for at in range(3):
        y = -83 + at * 13
        plank = _HERE.blob(f"{-half},{y}! {half},{y}! {half},{y + 9.6}! {-half},{y + 9.6}!")
        sketch.draw(
            plank, fill=sketch.fade((shade(wood, 0.2), shade(wood, -0.06)), (0, y), (0, y + 10))
        )
    for at in range(2):
        low = -42 + at * 5.4
        reach = half + 2 + at * 3
        plank = _HERE.blob(
            f"{-reach},{low}! {reach},{low}! {reach + 2},{low + 5.6}! {-reach - 2},{low + 5.6}!"
        )
        sketch.draw(plank, fill=shade(wood, 0.14 - 0.16 * at))
    for x in sides:
        arm = _HERE.line(f"{x},-58 {x + 8},-60 {x + 12},-54 {x + 9},-42")
        sketch.stroke(arm, ink=mix(iron, "#5b4636", 0.5), width=6)
        sketch.stroke(arm, ink=iron, width=4)
    return sketch.drawing({"back": (0, -40), "head": (0, -84), "seat": (0, 0)})


def bed(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bed seen from the side, 88 high, its pillow on the left."""
    cover = look.colour or dice.choose(
        "cover", ("#7f9fc4", "#d98a76", "#8fae7f", "#b592c0"), (4, 3, 2, 2)
    )
    wood = dice.choose("wood", _WOODS, _WOOD_WEIGHTS)
    pattern = dice.choose("pattern", ("stars", "stripes", "plain"), (3, 2, 2))
    sketch = Sketch(1.1)
    fill = sketch.fade((shade(wood, 0.2), shade(wood, -0.12)), (0, -88), (0, 0))
    sketch.draw(_HERE.blob("-108,0! -108,-74 -103,-87 -92,-87 -88,-74 -88,0!"), fill=fill)
    sketch.draw(_HERE.blob("-90,-38! 92,-38! 92,-16! -90,-16!"), fill=shade(wood, -0.06))
    sketch.draw(_HERE.blob("-88,-32! -88,-46 -82,-50 86,-50 90,-46 90,-32!"), fill="#fbf4e6")
    pillow = "-86,-50 -84,-62 -70,-67 -48,-65 -38,-58 -40,-50 -62,-47"
    sketch.draw(_HERE.blob(pillow), fill=sketch.fade(("#ffffff", "#e6dfe6"), (0, -66), (0, -46)))
    quilt = (
        "-46,-49! -36,-60 0,-62 60,-60 90,-56 94,-40 92,-24! 60,-20 30,-25 0,-20 -30,-24 -44,-21!"
    )
    sketch.draw(
        _HERE.blob(quilt),
        fill=sketch.fade((shade(cover, 0.22), cover, shade(cover, -0.12)), (0, -62), (0, -20)),
    )
    with sketch.inside():
        if pattern == "stars":
            spots = ((-20, -46), (6, -34), (28, -50), (50, -34), (74, -46), (-30, -32))
            sketch.draw(
                *(
                    Place(spot, 5).blob(
                        "0,-1! 0.28,-0.28 1,0! 0.28,0.28 0,1! -0.28,0.28 -1,0! -0.28,-0.28"
                    )
                    for spot in spots
                ),
                fill=shade(cover, 0.6),
                outlined=False,
            )
        if pattern == "stripes":
            sketch.stroke(
                *(_HERE.line(f"{x},-64 {x + 2},-18") for x in range(-30, 94, 22)),
                ink=shade(cover, 0.5),
                width=6,
            )
        turned = _HERE.blob("-48,-64! -30,-64! -32,-44 -30,-18! -46,-18!")
        sketch.draw(turned, fill="#fffaf0", outlined=False)
    sketch.draw(_HERE.blob("90,0! 90,-50 94,-60 102,-60 106,-50 106,0!"), fill=fill)
    return sketch.drawing({"back": (10, -58), "head": (-66, -66), "seat": (0, 0)})
