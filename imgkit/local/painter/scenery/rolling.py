"""What is pulled, pushed or poled along: carts, a pram, a carriage, a gondola and a raft."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, lit
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.vehicles.bodywork import wheel

_WOODS = ("#b07c4f", "#9a6a45", "#c2554a", "#6f93a8")


def _spoked(sketch: Sketch, x: float, radius: float, wood: str) -> None:
    here = Place((x, -radius), radius)
    sketch.stroke(here.ellipse(0, 0, 0.88), ink="#5b4636", width=radius * 0.3)
    sketch.stroke(here.ellipse(0, 0, 0.88), ink=wood, width=radius * 0.2)
    spokes = [
        here.line(plan)
        for plan in (
            "0,-0.8 0,0.8",
            "-0.8,0 0.8,0",
            "-0.57,-0.57 0.57,0.57",
            "-0.57,0.57 0.57,-0.57",
        )
    ]
    sketch.stroke(*spokes, ink=shade(wood, -0.1), width=radius * 0.1)
    sketch.draw(here.ellipse(0, 0, 0.2), fill=wood)


def cart(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a wooden cart with two large wheels and shafts to the right, 120 high."""
    wood = look.colour or dice.choose("wood", _WOODS, (3, 2, 1, 1))
    half = dice.number("half", 78, 86, 96)
    sketch = Sketch(1.2)
    sketch.draw(
        HERE.limb(f"{half - 10:.0f},-52 {half + 40:.0f},-50 {half + 92:.0f},-58", 7, 6, 5),
        fill=shade(wood, -0.2),
    )
    sketch.draw(HERE.limb(f"{half - 14},-50 {half - 6},-4", 6, 6), fill=shade(wood, -0.3))
    body = HERE.blob(f"{-half - 12},-104! {half + 12},-104! {half},-48! {-half},-48!")
    sketch.draw(
        body, fill=sketch.fade((shade(wood, 0.25), shade(wood, -0.14)), (0, -104), (0, -48))
    )
    with sketch.inside():
        sketch.stroke(
            *(HERE.line(f"{-half - 14},{y} {half + 14},{y}") for y in (-86, -68)),
            ink=shade(wood, -0.4),
            width=2,
            opacity=0.6,
        )
    ribs = [
        HERE.limb(f"{x * 1.1:.0f},-108 {x},-46", 7, 7)
        for x in (-half + 8, -half * 0.3, half * 0.3, half - 8)
    ]
    sketch.draw(*ribs, fill=shade(wood, -0.12))
    _spoked(sketch, -8, 40, shade(wood, 0.1))
    return sketch.drawing({"back": (-4, -102), "head": (half, -104), "seat": (0, 0)}, "right")


def trailer(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a farm trailer, 100 high, hitched on the right."""
    paint = look.colour or dice.choose("paint", ("#cf5a48", "#5f8f63", "#4f84b8"), (3, 2, 2))
    sketch = Sketch(1.3)
    sketch.draw(
        HERE.limb("112,-40 168,-36", 9, 8), HERE.limb("146,-38 146,-6", 6, 6), fill="#6a6468"
    )
    bed = HERE.blob("-128,-98! 128,-98! 122,-40! -122,-40!")
    sketch.draw(
        bed, fill=sketch.fade((shade(paint, 0.25), shade(paint, -0.16)), (0, -98), (0, -40))
    )
    with sketch.inside():
        sketch.stroke(
            *(HERE.line(f"-130,{y} 130,{y}") for y in (-79, -60)),
            ink=shade(paint, -0.4),
            width=2,
            opacity=0.6,
        )
    sketch.draw(
        *(box(x - 5, -102, x + 5, -38) for x in (-118, -40, 40, 118)), fill=shade(paint, -0.25)
    )
    for x in (-72, 60):
        wheel(sketch, x, 30, "#e5c04d")
    return sketch.drawing({"back": (0, -96), "head": (0, -100), "seat": (0, 0)}, "right")


def pram(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a pram with its hood up on the right and its handle on the left, 105 high."""
    cloth = look.colour or dice.choose(
        "cloth", ("#5f8fb5", "#d98a9a", "#8fae7a", "#8a78a8"), (3, 2, 2, 1)
    )
    sketch = Sketch(1.1)
    sketch.stroke(HERE.line("-44,-54 -66,-84 -80,-92"), width=5.4)
    sketch.stroke(HERE.line("-44,-54 -66,-84 -80,-92"), ink="#c3c9cc", width=3.6)
    sketch.draw(HERE.limb("-88,-94 -70,-91", 7, 7), fill="#6b4a35")
    sketch.stroke(HERE.line("-34,-38 26,-20"), HERE.line("34,-38 -26,-20"), ink="#8f979c", width=4)
    pillow = HERE.blob("-48,-58 -30,-68 10,-66 30,-58! 20,-50 -40,-50")
    sketch.draw(pillow, fill="#fffaf0")
    hood = HERE.blob("8,-58! 4,-92 26,-106 52,-98 64,-76 62,-58!")
    sketch.draw(
        hood, fill=sketch.fade((shade(cloth, 0.25), shade(cloth, -0.14)), (10, -100), (60, -58))
    )
    ribs = [HERE.line(plan) for plan in ("34,-58 22,-80 26,-104", "46,-58 44,-80 50,-97")]
    sketch.stroke(*ribs, ink=shade(cloth, -0.4), opacity=0.6)
    body = HERE.blob("-60,-58! 64,-58! 58,-40 40,-30 -36,-30 -54,-40")
    sketch.draw(
        body, fill=sketch.fade((shade(cloth, 0.2), shade(cloth, -0.18)), (0, -58), (0, -30))
    )
    sketch.draw(HERE.limb("-60,-58 64,-58", 6, 6), fill=mix(cloth, "#fff6e6", 0.6))
    for x in (-30, 36):
        _spoked(sketch, x, 19, "#d3d6d8")
    return sketch.drawing({"back": (-16, -58), "head": (30, -104), "seat": (0, 0)}, "right")


def carriage(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a royal carriage, 200 high, its box on the right."""
    paint = look.colour or dice.choose(
        "paint", ("#7a5aa8", "#b5446a", "#3f6fa0", "#f0e2cc"), (3, 2, 2, 1)
    )
    sketch, gold = Sketch(1.4), "#e8bf5c"
    sketch.draw(HERE.limb("-104,-62 -60,-50 40,-50 112,-60 156,-50", 9, 8, 8, 8, 6), fill=gold)
    sketch.draw(
        HERE.blob("84,-66! 128,-66! 134,-104 124,-112 112,-90 84,-88!"), fill=shade(paint, -0.2)
    )
    body = HERE.blob("-72,-168! 62,-168! 84,-120 74,-76 40,-54 -42,-54 -78,-76 -92,-120")
    sketch.draw(
        body,
        fill=sketch.fade((shade(paint, 0.3), paint, shade(paint, -0.18)), (-60, -168), (50, -54)),
    )
    sketch.draw(
        HERE.blob("-88,-164! -60,-184 -20,-192 20,-192 56,-184 78,-164!"), fill=shade(paint, -0.12)
    )
    sketch.draw(
        HERE.blob("-12,-192! -14,-206! -5,-199! 0,-212! 5,-199! 14,-206! 12,-192!"),
        HERE.limb("-90,-165 80,-165", 8, 8),
        fill=gold,
    )
    panes = [
        HERE.blob(f"{x - 15},-152! {x + 15},-152! {x + 15},-112! {x - 15},-112!") for x in (-54, 44)
    ]
    sketch.draw(box(-28, -154, 18, -60), fill=shade(paint, 0.25))
    panes.append(box(-21, -147, 11, -112))
    sketch.draw(
        *panes,
        fill=sketch.fade(
            ("#fff3c0", "#ffd470") if light.lamps else ("#e2f1f5", "#9cc9d9"), (0, -152), (0, -110)
        ),
    )
    sketch.draw(
        HERE.ellipse(11, -92, 3.4), *(HERE.ellipse(x, -84, 9) for x in (-56, 48)), fill=gold
    )
    _spoked(sketch, -70, 42, gold)
    _spoked(sketch, 84, 32, gold)
    return sketch.drawing({"back": (104, -90), "head": (0, -192), "seat": (0, 0)}, "right")


def gondola(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a Venetian gondola with its iron prow on the right, 130 high."""
    hull = look.colour or dice.choose("hull", ("#3f3d46", "#4a3a44", "#34424f"), (3, 1, 1))
    seat = dice.choose("seat", ("#b5443f", "#3f6fa0", "#8a4f7a"), (3, 2, 2))
    sketch = Sketch(1.3)
    sketch.draw(HERE.limb("-166,-110 -96,-30 -84,-14", 5, 5, 5), fill="#b5825a")
    sketch.draw(HERE.blob("-34,-38! -38,-70 -22,-76 -16,-58 40,-56! 44,-36!"), fill=seat)
    sketch.draw(HERE.ellipse(-26, -74, 4), HERE.limb("-16,-58 42,-56", 6, 6), fill="#e8bf5c")
    body = (
        "-196,-84! -176,-66 -130,-40 -40,-34 60,-36 140,-52 178,-84! 186,-118! "
        "194,-116! 194,-80 172,-40 120,-6 60,0! -80,0! -140,-12 -182,-52"
    )
    sketch.draw(
        HERE.blob(body),
        fill=sketch.fade((shade(hull, 0.3), hull, shade(hull, -0.2)), (0, -80), (0, 0)),
    )
    sketch.stroke(
        HERE.line("-188,-72 -130,-34 -40,-27 60,-29 144,-44 182,-76"), ink="#e8bf5c", width=2.6
    )
    comb = [HERE.limb(f"192,{y} 208,{y + 1}", 4.4, 3.6) for y in (-104, -96, -88, -80)]
    sketch.draw(
        HERE.blob("182,-112! 186,-130 206,-128 204,-114! 196,-112 196,-72! 188,-72!"),
        *comb,
        fill="#d3d9dc",
    )
    return sketch.drawing({"back": (6, -44), "head": (0, -56), "seat": (0, 0)}, "right")


def raft(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a raft of logs with a patched sail, 200 high."""
    sail = look.colour or dice.choose("sail", ("#f3e3c0", "#e9b8a0", "#bcd3dc"), (3, 2, 2))
    patch = dice.choose("patch", ("#cf6a55", "#6f93a8", "#8fa86a"), (3, 2, 2))
    sketch, wood = Sketch(1.3), "#b0855a"
    sketch.draw(HERE.limb("-30,-24 -30,-204", 9, 6), fill=shade(wood, -0.2))
    cloth = HERE.blob("-22,-192! 40,-176 92,-180! 84,-120 94,-64! 30,-72 -22,-62!")
    sketch.draw(
        cloth, fill=sketch.fade((shade(sail, 0.3), shade(sail, -0.12)), (-20, -180), (90, -70))
    )
    sketch.draw(HERE.blob("30,-128! 56,-130! 58,-104! 32,-102!"), fill=patch)
    sketch.stroke(HERE.line("33,-125 53,-127! 55,-107! 35,-105! 33,-125"), ink="#fff6e6", width=1.2)
    sketch.draw(HERE.blob("-32,-204! -62,-196! -32,-188!"), fill=patch)
    logs = [
        HERE.limb(f"{-110 + at % 2 * 6},{-32 + at * 10} {112 - at % 2 * 6},{-32 + at * 10}", 15, 15)
        for at in range(3)
    ]
    for at, one in enumerate(logs):
        sketch.draw(one, fill=lit(sketch, shade(wood, 0.1 - at * 0.08), (-110, 0), (110, 0)))
    ends = [HERE.ellipse(-112 + at % 2 * 6, -32 + at * 10, 5, 7) for at in range(3)]
    sketch.draw(*ends, fill="#e6c692")
    ropes = [HERE.line(f"{x},-38 {x + 2},-6") for x in (-78, -72, 74, 80)]
    sketch.stroke(*ropes, ink="#f0dcae", width=3)
    return sketch.drawing({"back": (24, -36), "head": (-30, -204), "seat": (0, 0)}, "right")
