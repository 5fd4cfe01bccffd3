"""Small birds on the ground or on the wing, and parrots."""

from imgkit.local.painter.animals.plumage import fill_of, glow, legs, looks_out, wing
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

# Body, breast, wing.
_BIRDS = (
    ("#6fa3cf", "#fbe7b8", "#4b7fb0"), ("#a9835f", "#e2703f", "#866546"),
    ("#f5cf5c", "#fff3c4", "#dba83f"), ("#b48a63", "#f7ead5", "#8a6449"),
    ("#7fae7a", "#f3e08a", "#5c8b62"), ("#d9685c", "#f3b09a", "#a94b4a"),
)  # fmt: skip
_WEIGHTS = (4, 3, 2, 2, 1, 1)
_BEAK = "#efa83c"


def _coat(dice: Dice, look: Look) -> tuple[str, str, str]:
    if look.colour:
        breast = detail(look, "marks", shade(look.colour, 0.6))
        return look.colour, breast, shade(look.colour, -0.2)
    return dice.choose("coat", _BIRDS, _WEIGHTS)


def bird(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a small, round bird on its two legs, 21 high."""
    return small_bird(dice, look, _coat(dice, look))


def bullfinch(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bullfinch: red below, grey above, with a black cap and beak."""
    coat = "#8d96a6", look.colour or "#e0563f", "#4b4a55"
    return small_bird(dice, look, coat, beak="#4a4046", cap="#3a3640")


def raven(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a raven, black from its beak to its feet."""
    coat = look.colour or "#413f4b", shade(look.colour or "#413f4b", 0.2), "#2f2d38"
    return small_bird(dice, look, coat, beak="#57525c")


def small_bird(
    dice: Dice,
    look: Look,
    coat: tuple[str, str, str],
    *,
    beak: str = _BEAK,
    cap: str = "",
    solid: bool = False,
    tail: float = 1,
) -> Drawing:
    """Draw a small bird.

    Args:
        dice: What chooses how it holds itself.
        look: What the prompt says of it.
        coat: The colours of its body, its breast and its wing.
        beak: The colour of its beak.
        cap: The colour of its cap; none where empty.
        solid: Whether all of its breast has that colour, not only the middle.
        tail: How long its tail is, as a factor.

    Returns:
        The drawing, 21 high, looking right.
    """
    colour, breast, dark = coat
    here, sketch = Place(size=0.21), Sketch(0.34)
    hops = look.pose == "walking"
    legs(sketch, here, (14, -6) if hops else (10, -2), -24, beak)
    tilt, up = dice.number("tilt", -12, 0, 12), dice.number("tail", -12, 0, 8)
    head = Place(here.point(18, -72), 0.21 * 25, tilt)
    sketch.draw(head.blob("0.7,-0.3! 1.56,-0.02! 0.8,0.34!"), fill=beak)
    sketch.stroke(head.line("0.86,0.06 1.3,0.02"), ink=shade(beak, -0.4))
    feathers = f"6,0 {-14 * tail:.0f},{-4 * tail:.0f} {-36 * tail:.0f},{-10 * tail:.0f}"
    rear = Place(here.point(-28, -42), 0.21, up).limb(feathers, 20, 15, 13)
    sketch.draw(
        here.blob("6,-86 -14,-72 -32,-54 -36,-34 -22,-18 2,-13 26,-20 38,-40 38,-64"),
        head.ellipse(0, 0, 1), rear, fill=fill_of(sketch, here, colour),
    )  # fmt: skip
    with sketch.inside():
        if cap or solid:
            sketch.draw(here.ellipse(26, -36, 24, 34), fill=breast, outlined=False)
        if cap:
            sketch.draw(head.blob("-0.9,-0.6 0.4,-0.4 1.3,-0.2 1,-1.3 -0.4,-1.4"), fill=cap,
                        outlined=False)  # fmt: skip
        glow(sketch, here, breast, (24, -36, 25, 30))
    near = "12,-54 -4,-58 -24,-48 -44,-30! -26,-26 -4,-26 10,-38"
    wing(sketch, here, near, ("-30,-34 -14,-36 0,-44", "-18,-29 -4,-32 4,-38"), dark)
    looks_out(sketch, head, 0.34, -0.16, 0.2)
    anchors = {
        "hand": head.point(1.4, 0.1),
        "head": head.point(0, -0.95),
        "neck": here.point(12, -54),
        "back": here.point(-14, -68),
        "seat": here.point(-2, -14),
    }
    return sketch.drawing(anchors, "right")


def flying_bird(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a small bird on the wing, 22 high."""
    return on_the_wing(dice, _coat(dice, look))


def on_the_wing(dice: Dice, coat: tuple[str, str, str], *, fork: float = 0) -> Drawing:
    """Draw a small bird on the wing.

    Args:
        dice: What chooses how it holds itself.
        coat: The colours of its body, its breast and its wings.
        fork: How much longer than others the two tips of its tail are.

    Returns:
        The drawing, 22 high, looking right.
    """
    colour, breast, dark = coat
    here, sketch = Place(size=0.2), Sketch(0.34)
    raised = dice.number("wings", -26, 0, 12)
    far = Place(here.point(14, -44), 0.2, raised + 26)
    near = Place(here.point(2, -40), 0.2, raised)
    plan = "-16,8 -22,-18 -40,-46 -34,-74! -14,-62 8,-38 18,-6 12,8"
    wing(sketch, far, plan, ("-26,-54 -10,-26",), shade(dark, -0.14))
    head = Place(here.point(42, -50), 0.2 * 21, dice.number("tilt", -10, 0, 10))
    sketch.draw(head.blob("0.7,-0.3! 1.56,0.02! 0.8,0.34!"), fill=_BEAK)
    sketch.stroke(head.line("0.86,0.06 1.3,0.04"), ink=shade(_BEAK, -0.4))
    sketch.draw(
        here.blob(
            f"44,-68 20,-56 -10,-46 -34,-36 {-70 - fork},{-38 - fork * 0.4:.0f}! -60,-28 "
            f"{-74 - fork},-18! -36,-20 -14,-4 14,0 40,-12 "
            "58,-36"
        ),
        head.ellipse(0, 0, 1), fill=sketch.fade((shade(colour, 0.16), shade(colour, -0.1)),
        (0, -14), (0, 0)),
    )  # fmt: skip
    with sketch.inside():
        sketch.soft(here.ellipse(24, -16, 36, 18), colour=breast, opacity=1)
    wing(sketch, near, plan, ("-28,-52 -10,-22", "-20,-30 -4,-8"), dark)
    looks_out(sketch, head, 0.3, -0.12, 0.2)
    anchors = {
        "hand": head.point(1.4, 0.1),
        "head": head.point(0, -0.95),
        "neck": here.point(30, -36),
        "back": here.point(-14, -44),
        "seat": here.point(0, -2),
    }
    return sketch.drawing(anchors, "right")


# Body, wing, tip of the wing, tail.
_PARROTS = (
    ("#d9534a", "#e8b84b", "#4c86b8", "#b8433f"), ("#69a85c", "#4f8f55", "#e0564a", "#4c86b8"),
    ("#4c8fc4", "#3f78ad", "#f2c14e", "#3a6ea3"), ("#f4efe2", "#e6ddc9", "#f2d264", "#e6ddc9"),
)  # fmt: skip


def parrot(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a bright parrot with a hooked beak and a long tail, 46 high."""
    colour, near, tip, tail = dice.choose("coat", _PARROTS, (4, 3, 2, 1))
    if look.colour:
        colour, near, tail = look.colour, shade(look.colour, -0.14), shade(look.colour, -0.3)
    size = 0.46
    here, sketch = Place(size=size), Sketch(0.6)
    marks = detail(look, "marks", "")
    tip = marks or tip
    swing = Place(here.point(-14, -30), size, dice.number("tail", -6, 0, 12))
    sketch.draw(swing.limb("4,-6 -14,10 -34,26", 18, 16, 6), fill=shade(tail, -0.12))
    sketch.draw(swing.limb("-2,-10 -22,6 -42,18", 18, 14, 5), fill=tail)
    legs(sketch, here, (12, 0), -16, "#8a7d78", thick=5)
    head = Place(here.point(14, -80), size * 19, dice.number("tilt", -12, 0, 12))
    sketch.draw(
        here.blob("0,-92 -14,-72 -24,-50 -26,-28 -14,-12 6,-9 24,-22 32,-44 32,-72 26,-90"),
        head.ellipse(0, 0, 1.02), fill=fill_of(sketch, here, colour),
    )  # fmt: skip
    with sketch.inside():
        glow(sketch, here, shade(colour, 0.3), (20, -40, 16, 26))
        if marks:
            sketch.draw(here.ellipse(24, -38, 19, 30), fill=marks, outlined=False)
        sketch.draw(head.ellipse(0.62, 0, 0.5, 0.52), fill="#fbf3e2", outlined=False)
    plan = "8,-60 -8,-64 -24,-46 -34,-22 -36,-4! -18,-12 2,-26 12,-44"
    wing(
        sketch,
        here,
        plan,
        ("-26,-22 -12,-28 0,-36",),
        near,
        tip=("-50,-26 -26,-34 -8,-16 -30,12", tip),
    )
    looks_out(sketch, head, 0.42, -0.18, 0.2)
    hook = "0.8,-0.46 1.3,-0.4 1.62,0.06 1.5,0.66! 1.24,0.36 0.84,0.3"
    sketch.draw(head.blob("0.8,0.2 1.2,0.3 1.2,0.62 0.9,0.56"), fill="#4a3f3c")
    sketch.draw(head.blob(hook), fill="#f0dcae" if dice.choose("beak", (0, 1)) else "#5a4c48")
    anchors = {
        "hand": head.point(1.4, 0.5),
        "head": head.point(-0.1, -0.98),
        "neck": here.point(10, -62),
        "back": here.point(-16, -64),
        "seat": here.point(0, -9),
    }
    return sketch.drawing(anchors, "right")
