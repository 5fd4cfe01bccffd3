"""Where one gathers: a table, a fireplace and a camp fire."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, polygon, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
# The flame's plans from the outermost to the innermost, 60 high.
_FLAMES = (
    "-26,0 -30,-16 -20,-30! -15,-22 -12,-40 -2,-60! 6,-46 8,-36 15,-46! 27,-26 28,-12 20,0",
    "-17,0 -19,-12 -13,-20! -8,-14 -6,-30 2,-42! 8,-28 13,-30! 18,-14 13,0",
    "-9,0 -9,-9 -4,-16 1,-24! 7,-12 7,0",
)


def flames(sketch: Sketch, here: Place, colour: str) -> None:
    """Draw a burning fire.

    Args:
        sketch: What to draw on.
        here: Where its middle touches the wood; a unit is a sixtieth of its height.
        colour: Its colour on the outside; it is lighter within.
    """
    tones = colour, mix(colour, "#ffd860", 0.6), mix(colour, "#fff6c8", 0.85)
    for at, (plan, tone) in enumerate(zip(_FLAMES, tones, strict=True)):
        fill = sketch.fade((shade(tone, 0.16), tone), here.point(0, -50), here.point(0, 0))
        sketch.draw(here.blob(plan), fill=fill, outlined=at == 0)


def camp_fire(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a camp fire on crossed logs within a ring of stones, 80 high."""
    colour = look.colour or dice.choose("flame", ("#ee7f3c", "#f0963f", "#e5673f"), (4, 2, 2))
    wood = dice.choose("wood", ("#94653f", "#7d5a45"))
    lean = dice.number("lean", -7, 0, 7)
    sketch = Sketch(0.95)
    for x in (-34, -12, 12, 34):
        sketch.draw(_HERE.ellipse(x, -9, 11, 8), fill="#a39c98")
    for plan in ("-28,-22 26,-6", "28,-22 -26,-6"):
        sketch.draw(_HERE.limb(plan, 9, 9), fill=shade(wood, -0.1))
    flames(sketch, Place((0, -14), 1.1, lean), colour)
    logs = (("-32,-6 12,-20", (-32, -6)), ("32,-6 -10,-18", (32, -6)))
    for plan, end in logs:
        sketch.draw(
            _HERE.limb(plan, 10, 9),
            fill=sketch.fade((shade(wood, 0.16), shade(wood, -0.14)), (0, -22), (0, 0)),
        )
        sketch.draw(_HERE.ellipse(*end, 4, 5), fill="#dcb888")
    for x, size in ((-44, 10), (-22, 9), (2, 10), (25, 9), (45, 9)):
        sketch.draw(
            _HERE.ellipse(x, -size * 0.66, size, size * 0.7),
            fill=sketch.fade(("#c6bfb8", "#938c8a"), (0, -14), (0, 0)),
        )
    return sketch.drawing({"back": (0, -40), "head": (0, -76), "seat": (0, 0)})


def fireplace(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a fireplace with a burning fire, 150 high, and stockings or a clock over it."""
    stone = look.colour or dice.choose("stone", ("#b5664f", "#a99e96", "#c9a98a"), (4, 3, 2))
    wood = dice.choose("shelf", ("#8a5f45", "#a9744b", "#f3ead8"))
    mantel = dice.choose("mantel", ("clock", "candles", "stockings"), (3, 2, 2))
    sketch = Sketch(1.2)
    wall = polygon([(-78, 0), (-78, -116), (78, -116), (78, 0)])
    sketch.draw(wall, fill=sketch.fade((shade(stone, 0.2), shade(stone, -0.06)), (0, -116), (0, 0)))
    with sketch.inside():
        rows = [_HERE.line(f"-80,{y} 80,{y}") for y in range(-100, 0, 16)]
        joints = [
            _HERE.line(f"{x},{y} {x},{y - 16}")
            for at, y in enumerate(range(-100, 16, 16))
            for x in range(-80 + at % 2 * 16, 90, 32)
        ]
        sketch.stroke(*rows, *joints, ink=mix(stone, "#fff3e2", 0.5), width=1.6, opacity=0.7)
        sketch.soft(_HERE.ellipse(0, -116, 86, 18), colour="#45283c", opacity=0.35)
    hearth = _HERE.blob("-48,-6! -48,-58 -32,-82 0,-90 32,-82 48,-58 48,-6!")
    sketch.draw(hearth, fill=sketch.fade(("#4a3a3c", "#6d4a40"), (0, -90), (0, 0)))
    with sketch.inside():
        sketch.soft(
            _HERE.ellipse(0, -24, 56, 50), colour="#f08a45", opacity=1 if light.lamps else 0.8
        )
    flames(sketch, Place((0, -16), 0.94, dice.number("lean", -6, 0, 6)), "#ee7f3c")
    for plan in ("-28,-10 22,-16", "28,-10 -20,-15"):
        sketch.draw(_HERE.limb(plan, 10, 9), fill="#8a5f42")
    sketch.draw(
        polygon([(-88, 0), (-88, -9), (88, -9), (88, 0)]),
        fill=shade(mix(stone, "#b0a69c", 0.5), -0.1),
    )
    sketch.draw(
        polygon([(-90, -114), (-90, -126), (90, -126), (90, -114)]),
        fill=sketch.fade((shade(wood, 0.2), shade(wood, -0.1)), (0, -126), (0, -114)),
    )
    _mantel(sketch, mantel, dice)
    return sketch.drawing({"back": (0, -126), "head": (0, -126), "seat": (0, 0)})


def _mantel(sketch: Sketch, kind: str, dice: Dice) -> None:
    if kind == "clock":
        sketch.draw(_HERE.blob("-20,-126! -17,-142 0,-152 17,-142 20,-126!"), fill="#9a6a48")
        sketch.draw(_HERE.ellipse(0, -138, 9), fill="#fff8ea")
        sketch.stroke(_HERE.line("0,-144 0,-138! 4,-135"), width=1.3)
    for x, tall in ((-62, 17), (62, 13)):
        sketch.draw(
            polygon([(x - 4, -126), (x - 4, -126 - tall), (x + 4, -126 - tall), (x + 4, -126)]),
            fill="#fbf1dc",
        )
        sketch.draw(
            _HERE.blob(f"{x - 2.6},{-128 - tall} {x},{-138 - tall}! {x + 2.6},{-128 - tall}"),
            fill="#f5b04a",
        )
    if kind == "stockings":
        for at, x in enumerate((-58, 50)):
            colour = dice.part(f"stocking {at}").choose("colour", ("#cf5246", "#6f9c63", "#4f84b8"))
            sock = Place((x, -112))
            sketch.draw(sock.blob("-6,0! 6,0! 6,18 16,26 14,33 0,33 -6,22"), fill=colour)
            sketch.draw(sock.blob("-7.4,-2! 7.4,-2! 7.4,6! -7.4,6!"), fill="#fff8ea")


def table(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a wooden table, 78 high, now and then with a cloth."""
    wood = look.colour or dice.choose("wood", ("#b07c4f", "#8f6547", "#cda271"), (4, 3, 2))
    cloth = look.colour or dice.choose("cloth", ("", "#f6efe1", "#d9897a", "#8fb0c4"), (4, 2, 2, 2))
    half = dice.number("half", 72, 80, 92)
    sketch, dark = Sketch(1.1), shade(wood, -0.22)
    for x in (-half + 24, half - 24):
        sketch.draw(_HERE.limb(f"{x},-66 {x},-10", 8, 6), fill=dark)
    fill = sketch.fade((shade(wood, 0.2), wood, dark), (0, -78), (0, 0))
    for x in (-half + 9, half - 9):
        sketch.draw(_HERE.blob(f"{x - 6},-66! {x + 6},-66! {x + 4},0! {x - 4},0!"), fill=fill)
    sketch.draw(
        _HERE.blob(f"{-half + 4},-70! {half - 4},-70! {half - 6},-58! {-half + 6},-58!"), fill=dark
    )
    sketch.draw(
        _HERE.blob(f"{-half - 4},-78! {half + 4},-78! {half + 4},-69! {-half - 4},-69!"), fill=fill
    )
    if cloth:
        scallops = " ".join(
            f"{half * (0.86 - at * 0.215):.1f},{-50 if at % 2 else -42}{'!' if at % 2 else ''}"
            for at in range(9)
        )
        sketch.draw(
            _HERE.blob(
                f"{-half * 0.8:.1f},-79.4! {half * 0.8:.1f},-79.4! {half * 0.9:.1f},-70 "
                f"{scallops} {-half * 0.9:.1f},-70"
            ),
            fill=sketch.fade((shade(cloth, 0.3), shade(cloth, -0.08)), (0, -80), (0, -42)),
        )
        folds = [
            _HERE.line(f"{half * x:.1f},-68 {half * x * 1.04:.1f},-52")
            for x in (-0.6, -0.2, 0.24, 0.62)
        ]
        sketch.stroke(*folds, ink=shade(cloth, -0.35), opacity=0.4)
    return sketch.drawing({"back": (0, -78), "head": (0, -78), "seat": (0, 0)})
