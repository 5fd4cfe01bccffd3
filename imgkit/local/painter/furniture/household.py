"""What cooks, cools and washes: a stove, a fridge, a sink and a washing machine."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, lit
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_ENAMELS = ("#f1ebe0", "#a9c9c4", "#e3b0a0", "#b8c7dc")
_ENAMEL_WEIGHTS = (3, 2, 2, 1)


def stove(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a kitchen stove, 118 high with the pot on it; a loaf is in its oven, which glows."""
    return _stove(dice, look, loaf=True)


def empty_oven(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a kitchen stove with a large oven that glows, for what is baked in it."""
    return _stove(dice, look, loaf=False)


def _stove(dice: Dice, look: Look, *, loaf: bool) -> Drawing:
    enamel = look.colour or dice.choose("enamel", _ENAMELS, _ENAMEL_WEIGHTS)
    pot = dice.choose("pot", ("#c2554a", "#6f86a0", "#d9a24a"), (3, 2, 2))
    sketch = Sketch(1.1)
    sketch.draw(box(-52, -108, 52, -84), fill=shade(enamel, -0.12))
    sketch.draw(box(-52, -86, 52, -4), fill=lit(sketch, enamel, (-52, 0), (52, 0)))
    sketch.draw(box(-56, -92, 56, -84), fill="#6a6468")
    sketch.draw(*(HERE.ellipse(x, -75, 4.4) for x in (-36, -20, 20, 36)), fill="#5b5458")
    sketch.draw(HERE.blob("-38,-64! 38,-64! 38,-20! -38,-20!"), fill=shade(enamel, -0.2))
    half, low = (30, -26) if loaf else (40, -14)
    sketch.draw(
        box(-half, -56, half, low),
        fill=sketch.glow(("#ffd27a", "#e0803f", "#6d4238"), (0, -36), 36),
    )
    if loaf:
        baked = "-20,-28! -22,-38 -10,-44 10,-44 22,-38 20,-28!"
        sketch.draw(HERE.blob(baked), fill="#d9a05c")
    sketch.stroke(HERE.line("-34,-61 34,-61"), ink="#8f8a8c", width=4)
    sketch.draw(box(-50, -12, 50, -4), fill=shade(enamel, -0.3))
    sketch.draw(*(box(x - 6, -5, x + 6, 0) for x in (-42, 42)), fill="#5b5458")
    here = Place((-22, -92))
    sketch.draw(
        here.blob("-19,-24! 19,-24! 18,-3 14,0! -14,0! -18,-3"),
        fill=lit(sketch, pot, (-42, 0), (-2, 0)),
    )
    sketch.draw(
        here.limb("-20,-25 20,-25", 5, 5),
        here.ellipse(0, -30, 4),
        here.limb("18,-17 27,-18", 4, 4),
        here.limb("-18,-17 -27,-18", 4, 4),
        fill=shade(pot, -0.2),
    )
    steam = [HERE.line(f"{x},-124 {x + 6},-132 {x},-140 {x + 5},-148") for x in (-32, -18)]
    sketch.stroke(*steam, ink="#fdfbf6", width=3.4, opacity=0.85)
    top = {"back": (28, -92), "head": (0, -110), "seat": (0, 0)}
    room = {} if loaf else {"inside": (-38, -16), "inside edge": (38, -58)}
    return sketch.drawing({**room, **top})


def fridge(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a fridge, 175 high, with magnets and a child's picture on its door."""
    enamel = look.colour or dice.choose("enamel", _ENAMELS, _ENAMEL_WEIGHTS)
    sketch = Sketch(1.2)
    body = HERE.blob("-44,-4! -44,-160 -34,-174 34,-174 44,-160 44,-4!")
    sketch.draw(*(box(x - 7, -6, x + 7, 0) for x in (-32, 32)), fill="#5b5458")
    sketch.draw(body, fill=lit(sketch, enamel, (-44, 0), (44, 0)))
    sketch.stroke(HERE.line("-44,-118 44,-118"), ink=shade(enamel, -0.5), width=2)
    sketch.draw(
        HERE.limb("-34,-152 -34,-128", 5, 5), HERE.limb("-34,-108 -34,-66", 5, 5), fill="#b9bcc0"
    )
    page = Place((12, -84), 1, dice.number("page", -8, 4, 9))
    sketch.draw(page.blob("-18,-14! 18,-14! 18,14! -18,14!"), fill="#fffaf0")
    sketch.draw(page.ellipse(9, -6, 4), fill="#f2c14e", outlined=False)
    sketch.stroke(page.line("-14,10 -6,-2 2,8 8,2 14,10"), ink="#6f9c63", width=2)
    magnets = ((-6, -104, "#d9584c"), (24, -134, "#4f84b8"), (6, -146, "#e5b04d"))
    for x, y, colour in magnets:
        sketch.draw(HERE.ellipse(x, y, 4), fill=colour)
    return sketch.drawing({"back": (0, -174), "head": (0, -174), "seat": (0, 0)})


def sink(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a wash basin on a stand with a dripping tap, 110 high."""
    enamel = look.colour or dice.choose("enamel", ("#f1ebe0", "#dbe7ea", "#f0dfd6"), (3, 2, 2))
    sketch = Sketch(1.0)
    sketch.draw(
        HERE.blob("-15,-60! -10,-30 -20,0! 20,0! 10,-30 15,-60!"),
        fill=lit(sketch, shade(enamel, -0.08), (-16, 0), (16, 0)),
    )
    tap = HERE.line("0,-82 0,-104 10,-110 20,-104 20,-97")
    sketch.stroke(tap, width=8)
    sketch.stroke(tap, ink="#c3c9cc", width=5.6)
    sketch.draw(*(HERE.limb(f"{x - 5},-92 {x + 5},-92", 4, 4) for x in (-16, 36)), fill="#c3c9cc")
    drop = dice.number("drop", -3, 0, 4)
    sketch.draw(
        Place((20, -90 + drop), 3).blob("0,-1.6! 0.7,-0.2 0.5,0.7 0,0.9 -0.5,0.7 -0.7,-0.2"),
        fill="#8fcbe0",
    )
    sketch.draw(HERE.ellipse(0, -80, 50, 9), fill=shade(enamel, -0.2))
    sketch.held()
    sketch.draw(
        HERE.blob("-52,-80! 0,-72 52,-80! 44,-58 20,-50 -20,-50 -44,-58"),
        fill=sketch.fade((shade(enamel, 0.3), shade(enamel, -0.14)), (0, -80), (0, -50)),
    )
    return sketch.drawing({"back": (0, -80), "head": (0, -108), "seat": (0, 0)})


def washing_machine(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a washing machine, 88 high, with washing in its drum."""
    enamel = look.colour or dice.choose("enamel", ("#f1ebe0", "#dbe7ea", "#e6e0ee"), (3, 2, 2))
    turn = dice.number("turn", -40, 0, 40)
    sketch = Sketch(1.0)
    sketch.draw(box(-42, -88, 42, 0), fill=lit(sketch, enamel, (-42, 0), (42, 0)))
    sketch.draw(box(-42, -88, 42, -72), fill=shade(enamel, -0.14))
    sketch.draw(box(-36, -85, -14, -75), fill=shade(enamel, 0.3))
    sketch.draw(HERE.ellipse(28, -80, 5), HERE.ellipse(14, -80, 3), fill="#8f9aa4")
    drum = Place((0, -38), 25, turn)
    sketch.draw(drum.ellipse(0, 0, 1.12), fill="#b9c0c6")
    sketch.draw(drum.ellipse(0, 0, 0.9), fill="#8fb6cc")
    with sketch.inside():
        for plan, colour in (
            ("-0.9,0.2 -0.3,-0.1 0.2,0.3 0.9,0 0.8,1 -0.8,1", "#d9738c"),
            ("-0.8,0.6 -0.2,0.3 0.4,0.6 0.3,1.1 -0.7,1.1", "#f0c85c"),
            ("0,-0.6 0.5,-0.3 0.7,0.1 0.2,0", "#6f9c63"),
        ):
            sketch.draw(drum.blob(plan), fill=colour)
        sketch.draw(
            *(
                drum.ellipse(x, y, 0.14)
                for x, y in ((-0.4, -0.2), (-0.1, -0.5), (0.3, -0.6), (-0.6, 0.1))
            ),
            fill="#fbfdfe",
        )
    pane = {"pane": (0, -38), "pane edge": (23, -38)}
    return sketch.drawing({**pane, "back": (0, -88), "head": (0, -88), "seat": (0, 0)})
