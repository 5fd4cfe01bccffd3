"""What one plays on outdoors: a swing, a slide, a seesaw, a sandpit, a goal and more."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, grass
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_PAINTS = ("#d9584c", "#4584b4", "#e5b04d", "#6fa377")


def swing(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a swing on a wooden frame, 230 high."""
    wood = look.colour or dice.choose(
        "wood", ("#c08a57", "#a9744b", "#c2554a", "#4f84b8"), (3, 2, 1, 1)
    )
    seat = shade(look.colour, 0.2) if look.colour else dice.choose("seat", _PAINTS)
    sway = dice.number("sway", -14, 0, 14)
    sketch = Sketch(1.4)
    sketch.draw(
        *(HERE.limb(f"{x},-216 {x * 1.16:.0f},-6", 9, 9) for x in (-98, 98)), fill=shade(wood, -0.3)
    )
    sketch.stroke(
        *(HERE.line(f"{x},-214 {x + sway},-56") for x in (-26, 26)), ink="#8f7a5f", width=3
    )
    fill = sketch.fade((shade(wood, 0.25), shade(wood, -0.15)), (0, -228), (0, 0))
    legs = [HERE.limb(f"{side * 104},-224 {side * 146},-5", 11, 12) for side in (-1, 1)]
    sketch.draw(*legs, HERE.limb("-122,-222 122,-222", 15, 15), fill=fill)
    sketch.draw(box(sway - 36, -60, sway + 36, -51), fill=seat)
    grass(sketch, -150, 150, 90)
    return sketch.drawing({"back": (sway, -58), "head": (0, -230), "seat": (0, 0)})


def slide(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a playground slide with its ladder on the left, 190 high."""
    paint = look.colour or dice.choose("paint", _PAINTS, (3, 2, 2, 2))
    rail = (
        shade(look.colour, -0.25)
        if look.colour
        else dice.choose("rail", ("#e5b04d", "#6f86a0", "#c2554a"), (3, 2, 2))
    )
    bend = dice.number("bend", -8, 0, 10)
    sketch = Sketch(1.4)
    sketch.draw(
        HERE.limb("22,-118 22,-4", 9, 9), HERE.limb("-40,-140 -40,-4", 9, 9), fill=shade(rail, -0.2)
    )
    rungs = [
        HERE.limb(f"{-110 + at * 9},{-22 - at * 27} {-80 + at * 9},{-22 - at * 27}", 7, 7)
        for at in range(5)
    ]
    sketch.draw(*rungs, fill=shade(rail, 0.15))
    sketch.draw(
        HERE.limb("-122,-4 -62,-182", 9, 9),
        HERE.limb("-88,-4 -40,-146 -34,-190", 9, 9, 9),
        HERE.limb("-62,-182 -34,-190", 8, 8),
        fill=rail,
    )
    chute = (
        f"-64,-142! -24,-148 16,{-124 + bend:.0f} 76,{-46 + bend:.0f} 118,-24 "
        f"160,-26! 160,-6! 112,-4 64,{-24 + bend:.0f} 6,{-98 + bend:.0f} "
        "-24,-124 -64,-124!"
    )
    sketch.draw(
        HERE.blob(chute),
        fill=sketch.fade((shade(paint, 0.3), paint, shade(paint, -0.12)), (0, -146), (30, -10)),
    )
    shine = HERE.line(f"-58,-136 -24,-140 12,{-116 + bend:.0f} 70,{-40 + bend:.0f} 114,-19 156,-20")
    sketch.stroke(shine, ink=shade(paint, 0.65), width=4, opacity=0.8)
    grass(sketch, -120, 150)
    return sketch.drawing({"back": (-30, -142), "head": (-40, -190), "seat": (0, 0)}, "right")


def seesaw(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a seesaw, 80 high, with one end down."""
    paint = look.colour or dice.choose("paint", _PAINTS, (3, 2, 2, 2))
    stand = dice.choose("stand", ("#6f86a0", "#8a6a52", "#6f9c63"), (3, 2, 2))
    tilt = dice.choose("tilt", (6, -6, 0), (4, 3, 1))
    sketch = Sketch(1.2)
    sketch.draw(HERE.blob("-34,0! -8,-48! 8,-48! 34,0! 20,0! 0,-34! -20,0!"), fill=stand)
    plank = Place((0, -46), 1, tilt)
    sketch.draw(
        plank.limb("-148,0 148,0", 12, 12),
        fill=sketch.fade(
            (shade(paint, 0.3), shade(paint, -0.1)), plank.point(0, -8), plank.point(0, 8)
        ),
    )
    handles = [plank.line(f"{x},-4 {x},-30") for x in (-104, 104)] + [
        plank.line(f"{x - 9},-30 {x + 9},-30") for x in (-104, 104)
    ]
    sketch.stroke(*handles, ink="#5b4636", width=6)
    sketch.stroke(*handles, ink="#e5b04d" if not look.colour else shade(paint, 0.3), width=4)
    sketch.draw(
        *(plank.blob(f"{x - 16},-6! {x + 16},-6! {x + 16},-13 {x - 16},-13") for x in (-132, 132)),
        fill=shade(paint, -0.25),
    )
    sketch.draw(HERE.ellipse(0, -46, 8), fill="#d3d6d8")
    return sketch.drawing({"back": (0, -54), "head": (0, -56), "seat": (0, 0)})


def sandpit(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a sandpit with a bucket and a spade, 60 high."""
    wood = look.colour or dice.choose("wood", ("#c08a57", "#c2554a", "#5f8fb5"), (3, 2, 2))
    sketch = Sketch(1.1)
    sketch.draw(HERE.blob("-104,-36! 104,-36! 130,-22! -130,-22!"), fill=shade(wood, -0.2))
    sketch.draw(
        HERE.blob("-118,-22! -96,-36 -40,-44 10,-38 60,-46 100,-36 118,-22!"),
        fill=sketch.fade(("#f4dda6", "#dfbf80"), (0, -46), (0, -20)),
    )
    grains = [
        HERE.ellipse(190 * (at * 0.755 % 1) - 95, -24 - 12 * (at * 0.57 % 1), 1.3)
        for at in range(30)
    ]
    sketch.draw(*grains, fill="#b98e54", outlined=False, opacity=0.6)
    side = dice.choose("side", (1, -1), (3, 2))
    bucket = Place((side * 52, -36))
    sketch.stroke(bucket.line("-13,-24 0,-38 13,-24"), width=1.8)
    sketch.draw(bucket.blob("-15,-25! 15,-25! 11,0! -11,0!"), fill="#d9584c")
    sketch.draw(bucket.ellipse(0, -25, 15, 4), fill="#f0a08e")
    spade = Place((-side * 50, -36), 1, -side * 16)
    sketch.draw(spade.limb("0,-14 0,-40", 4, 4), spade.limb("-6,-42 6,-42", 4, 4), fill="#e5b04d")
    sketch.draw(spade.blob("-9,-14! 9,-14! 7,4 0,8 -7,4"), fill="#6f9fc4")
    board = HERE.blob("-132,-24! 132,-24! 132,0! -132,0!")
    sketch.draw(board, fill=sketch.fade((shade(wood, 0.25), shade(wood, -0.1)), (0, -24), (0, 0)))
    sketch.stroke(HERE.line("-132,-12 132,-12"), ink=shade(wood, -0.4), opacity=0.5)
    return sketch.drawing({"back": (0, -38), "head": (0, -44), "seat": (0, 0)})


def goal(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a football goal with its net, 200 high."""
    frame = look.colour or dice.choose("frame", ("#fbf8f2", "#f3efe6", "#e9e4da"), (3, 1, 1))
    net = mix(frame, "#8fa0ac", 0.25) if look.colour else "#f6fafb"
    deep = dice.number("deep", 16, 24, 34)
    sketch = Sketch(1.6)
    back = HERE.blob(f"-172,-200! 172,-200! {172 - deep:.0f},-{26}! {deep - 172:.0f},-26! ")
    sketch.draw(back, fill=shade(net, -0.12), outlined=False, opacity=0.3)
    sides = [
        HERE.line(f"{side * 172},-200 {side * (172 - deep):.0f},-26! {side * 172},-2")
        for side in (-1, 1)
    ]
    mesh = []
    for at in range(1, 18):
        x = -172 + at * 344 / 18
        mesh.append(HERE.line(f"{x:.0f},-198 {x * (172 - deep) / 172:.0f},-26"))
        if at % 2:
            mesh.append(HERE.line(f"{x * (172 - deep) / 172:.0f},-26 {x:.0f},-4"))
    for at in range(1, 9):
        y, half = -198 + at * 21.5, 172 - deep * at / 8
        mesh.append(HERE.line(f"{-half:.0f},{y:.0f} {half:.0f},{y:.0f}"))
    sketch.stroke(*mesh, *sides, ink=net, width=2.2, opacity=0.95)
    bars = (
        HERE.limb("-174,-198 -174,-5", 12, 12),
        HERE.limb("174,-198 174,-5", 12, 12),
        HERE.limb("-174,-200 174,-200", 12, 12),
    )
    sketch.draw(*bars, fill=frame)
    return sketch.drawing({"back": (0, -206), "head": (0, -206), "seat": (0, 0)})


def trampoline(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a round trampoline, 70 high."""
    edge = look.colour or dice.choose("edge", ("#4584b4", "#6fa377", "#d9584c"), (3, 2, 2))
    wide = dice.number("wide", 108, 118, 130)
    sketch = Sketch(1.2)
    legs = [
        HERE.limb(f"{x:.0f},-56 {x * 1.05:.0f},-4", 7, 7)
        for x in (-wide * 0.86, -wide * 0.3, wide * 0.3, wide * 0.86)
    ]
    sketch.draw(*legs, fill="#9aa3a8")
    sketch.draw(HERE.ellipse(0, -52, wide, 18), fill=shade(edge, -0.3))
    sketch.draw(
        HERE.ellipse(0, -58, wide, 18),
        fill=sketch.fade((shade(edge, 0.3), edge, shade(edge, -0.1)), (-wide, 0), (wide, 0)),
    )
    sketch.draw(HERE.ellipse(0, -58, wide * 0.76, 12), fill="#4f4a55")
    sketch.soft(HERE.ellipse(-20, -60, wide * 0.4, 7), colour="#b8c0cc", opacity=0.6)
    return sketch.drawing({"back": (0, -58), "head": (0, -70), "seat": (0, 0)})


def hammock(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a hammock between two posts, 150 high."""
    cloth = look.colour or dice.choose(
        "cloth", ("#d98a5f", "#6f9fc4", "#8fae6a", "#d9738c"), (3, 2, 2, 2)
    )
    sag = dice.number("sag", -6, 0, 8)
    sketch = Sketch(1.3)
    posts = [HERE.limb(f"{x},-148 {x},-6", 13, 14) for x in (-168, 168)]
    sketch.draw(*posts, fill=sketch.fade(("#b98d60", "#8a6547"), (0, -150), (0, 0)))
    ropes = [
        HERE.line(f"{side * 164},-128 {side * 120},{-104 + at}")
        for side in (-1, 1)
        for at in (-8, 2, 12)
    ]
    sketch.stroke(*ropes, ink="#d9bf92", width=2.4)
    low = -48 + sag
    back = HERE.blob(
        f"-124,-114! -60,{low - 30:.0f} 0,{low - 38:.0f} 60,{low - 30:.0f} "
        f"124,-114! 60,{low - 10:.0f} 0,{low:.0f} -60,{low - 10:.0f}"
    )
    sketch.draw(back, fill=shade(cloth, -0.25))
    front = HERE.blob(
        f"-124,-112! -70,{low - 22:.0f} 0,{low - 14:.0f} 70,{low - 22:.0f} "
        f"124,-112! 76,{low + 14:.0f} 0,{low + 30:.0f} -76,{low + 14:.0f}"
    )
    sketch.draw(
        front, fill=sketch.fade((shade(cloth, 0.25), shade(cloth, -0.12)), (0, -100), (0, -20))
    )
    with sketch.inside():
        stripes = [HERE.line(f"{x * 0.9:.0f},-130 {x},-10") for x in (-96, -64, -32, 0, 32, 64, 96)]
        sketch.stroke(*stripes, ink=mix(cloth, "#fff6e6", 0.7), width=6, opacity=0.8)
    return sketch.drawing({"back": (0, low - 8), "head": (0, -112), "seat": (0, 0)})
