"""What stands on desks and counters: a computer, a remote control, a till, a watch, a cassette."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, ball, downwards, rounded, sideways
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_DARK = "#4a4854"
_BRIGHT = ("#e2574c", "#f0b340", "#6fae78", "#4f93c4", "#9a76bd")


def computer(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a computer with its screen, keyboard and mouse, 50 high."""
    case = look.colour or dice.choose("case", (_DARK, "#e9e7e2", "#6f8fb4"), (3, 2, 1))
    sketch = Sketch(0.65)
    sketch.draw(HERE.blob("-6,-16! 6,-16! 9,-8! -9,-8!"), fill=shade(case, -0.15))
    sketch.draw(rounded(-16, -9, 16, -6, 1.4), fill=case)
    sketch.draw(rounded(-36, -54, 36, -15, 3), fill=downwards(sketch, case, -54, -15))
    sketch.draw(
        rounded(-33, -51, 33, -20, 1.6),
        fill=sketch.fade(("#8fd0f0", "#4f8fd0"), (0, -51), (0, -20)),
    )
    with sketch.inside():
        sketch.draw(
            HERE.blob("-36,-28! -20,-40 -6,-30 8,-38 24,-30 36,-34! 36,-16! -36,-16!"),
            fill="#7fc46f",
            outlined=False,
        )
        sketch.draw(HERE.ellipse(22, -44, 4), fill="#fff0a8", outlined=False)
        sketch.draw(rounded(-29, -48, -12, -36, 1.4), fill="#fffdf6", outlined=False)
        sketch.stroke(
            HERE.line("-26,-44 -15,-44"), HERE.line("-26,-40 -18,-40"), ink="#9aa6b4", width=1.2
        )
    sketch.draw(HERE.ellipse(0, -17.4, 1), fill="#7fe0a0", outlined=False)
    sketch.draw(HERE.blob("-34,0! -30,-6.4! 20,-6.4! 24,0!"), fill=mix(case, "#ffffff", 0.25))
    rows = [
        HERE.line(f"{-30 + at * 1.4},{-1.4 - at * 1.7:.1f} {20 - at * 1.2},{-1.4 - at * 1.7:.1f}")
        for at in range(3)
    ]
    sketch.stroke(*rows, ink=shade(case, -0.3), width=0.9, opacity=0.8)
    sketch.draw(HERE.blob("28,-1! 29,-5 33,-6 37,-5 38,-1! 33,0"), fill=case)
    return sketch.drawing({"grip": (0, -30), "back": (0, -54), "head": (0, -54), "seat": (0, 0)})


def remote_control(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a remote control, 30 high."""
    case = look.colour or dice.choose("case", (_DARK, "#e9e7e2", "#5f86b0"), (3, 2, 1))
    key = "#e9e7e2" if case == _DARK else shade(case, -0.35)
    here = Place((0, 0), 1, dice.number("turn", -4, 8, 16))
    sketch = Sketch(0.5)
    outline = "-7,-2! -7.6,-16 -7,-29! -4,-31 4,-31 7,-29! 7.6,-16 7,-2! 4,0 -4,0"
    sketch.draw(here.blob(outline), fill=sideways(sketch, case, -8, 8))
    sketch.draw(here.ellipse(-3.4, -27.6, 1.5), fill="#e2493f")
    sketch.draw(here.ellipse(0, -20.6, 4.4), fill=key)
    sketch.draw(here.ellipse(0, -20.6, 1.7), fill=case)
    keys = [here.ellipse(x, y, 1.25) for y in (-13.4, -10, -6.6) for x in (-3.6, 0, 3.6)]
    sketch.draw(*keys, fill=key, outlined=False)
    for at, x in enumerate((-4, -1.4, 1.4, 4)):
        sketch.draw(here.ellipse(x, -3.2, 0.9), fill=_BRIGHT[at], outlined=False)
    return sketch.drawing(
        {"grip": here.point(0, -8), "back": (2, -29), "head": (2, -30), "seat": (0, 0)}
    )


def smartwatch(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a smartwatch, 34 high."""
    strap = look.colour or dice.choose(
        "strap", ("#4f93c4", "#e2574c", "#6fae78", _DARK), (3, 2, 2, 2)
    )
    sketch = Sketch(0.5)
    sketch.draw(
        HERE.blob("-6,-24! -5,-34! 5,-34! 6,-24!"),
        HERE.blob("-6,-10! -5,0! 5,0! 6,-10!"),
        fill=sideways(sketch, strap, -6, 6),
    )
    holes = [HERE.ellipse(0, y, 0.9) for y in (-2.4, -5.4)]
    sketch.draw(*holes, fill=shade(strap, -0.4), outlined=False)
    sketch.draw(rounded(8, -20, 10.4, -15, 1), fill="#c3c9ce")
    sketch.draw(rounded(-9, -26, 9, -8, 4), fill="#5b5966")
    sketch.draw(
        rounded(-7.4, -24.4, 7.4, -9.6, 3),
        fill=sketch.fade(("#3b3f6a", "#20243f"), (0, -24), (0, -10)),
    )
    sketch.stroke(Place((0, -17), 5).line("0,-0.9 0,0 0.6,0.4"), ink="#fffdf6", width=1.1)
    ring = HERE.line("-5,-17 -4,-21 0,-22.4 4,-21 5,-17")
    sketch.stroke(ring, ink="#7fe08a", width=1.3)
    heart = Place((0, -12.4), 1.7).blob("0,1! -1,0 -0.6,-0.8 0,-0.3! 0.6,-0.8 1,0")
    sketch.draw(heart, fill="#ff6f7a", outlined=False)
    return sketch.drawing({"grip": (0, -4), "back": (0, -30), "head": (0, -32), "seat": (0, 0)})


def cash_register(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a till with its drawer open, 52 high."""
    case = look.colour or dice.choose("case", ("#c9485a", "#5f8fa8", "#8f9a5a"), (3, 2, 2))
    sketch = Sketch(0.7)
    sketch.draw(HERE.blob("-6,-44! 6,-44! 6,-36! -6,-36!"), fill="#8d949a")
    sketch.draw(rounded(-22, -56, 22, -43, 2), fill=shade(case, -0.1))
    sketch.draw(rounded(-18, -53, 18, -46, 1), fill="#dff0e0")
    sketch.stroke(
        HERE.line("-12,-49.4 -6,-49.4"), HERE.line("-2,-49.4 12,-49.4"), ink="#4a6f5a", width=1.6
    )
    sketch.draw(
        HERE.blob("-24,-38! 24,-38! 32,-16! -32,-16!"), fill=downwards(sketch, case, -38, -16)
    )
    for row, y in enumerate((-33, -27.6, -22)):
        keys = [
            rounded(x * (1 + row * 0.1) - 3, y - 2, x * (1 + row * 0.1) + 3, y + 2, 1)
            for x in (-18, -9, 0, 9)
        ]
        sketch.draw(*keys, fill="#fffaf0")
    sketch.draw(rounded(16, -35, 22, -22, 1.4), fill="#6fae78")
    sketch.draw(rounded(-34, -16, 34, 0, 2), fill=shade(case, -0.25))
    sketch.draw(HERE.blob("-30,-12! 30,-12! 36,-4! -36,-4!"), fill="#5b4a44")
    notes = HERE.blob("-28,-11! -10,-11! -10,-6! -30,-6!"), HERE.blob("-7,-11! 8,-11! 9,-6! -7,-6!")
    sketch.draw(*notes, fill="#8fc08a")
    coins = [HERE.ellipse(x, -8, 3, 2) for x in (14, 20, 26)]
    sketch.draw(*coins, fill="#f0bf3f")
    sketch.draw(HERE.blob("-36,-5! 36,-5! 36,0! -36,0!"), fill=shade(case, 0.05))
    return sketch.drawing({"grip": (0, -20), "back": (0, -55), "head": (0, -55), "seat": (0, 0)})


def cassette(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a music cassette, 24 high."""
    case = look.colour or dice.choose(
        "case", (_DARK, "#e88a5a", "#5f9ab4", "#e6e0d0"), (3, 2, 2, 1)
    )
    sketch = Sketch(0.5)
    sketch.draw(rounded(-20, -26, 20, 0, 2), fill=downwards(sketch, case, -26, 0))
    sketch.draw(rounded(-16, -23, 16, -8, 1.4), fill="#fff6e0")
    for at, y in enumerate((-21, -19.4, -17.8)):
        sketch.stroke(HERE.line(f"-15,{y} 15,{y}"), ink=_BRIGHT[at], width=1.5)
    sketch.draw(rounded(-12, -15.6, 12, -9.4, 3), fill="#6b5a58")
    reels = HERE.ellipse(-7, -12.5, 2.5), HERE.ellipse(7, -12.5, 2.5)
    sketch.draw(*reels, fill="#fffdf6")
    sketch.draw(HERE.blob("-12,0! -10,-5.4! 10,-5.4! 12,0!"), fill=shade(case, -0.2))
    sketch.draw(HERE.ellipse(-6, -2.4, 1), HERE.ellipse(6, -2.4, 1), fill="#fff6e0", outlined=False)
    return sketch.drawing({"grip": (0, -4), "back": (0, -26), "head": (0, -26), "seat": (0, 0)})


def piggy_bank(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a piggy bank with a coin going in, 32 high."""
    china = look.colour or dice.choose("china", ("#f5a8b8", "#9cc8e0", "#f6cf7a"), (4, 2, 1))
    sketch = Sketch(0.6)
    for x in (-12, -5, 7, 14):
        sketch.draw(
            HERE.blob(f"{x - 3.4},-8! {x - 3},0! {x + 3},0! {x + 3.4},-8!"),
            fill=shade(china, -0.15),
        )
    sketch.stroke(HERE.line("-21,-18 -26,-20 -24,-24 -21,-21"), ink=shade(china, -0.3), width=1.8)
    sketch.draw(HERE.ellipse(0, -34, 5), fill=ball(sketch, "#f0bf3f", (0, -34), 5))
    sketch.draw(HERE.ellipse(0, -17, 21, 14.4), fill=ball(sketch, china, (0, -17), 19))
    sketch.draw(HERE.blob("8,-28! 8,-37 18,-30!"), fill=shade(china, -0.08))
    sketch.draw(HERE.ellipse(20.6, -16, 4.4, 5.4), fill=shade(china, 0.12))
    sketch.draw(
        HERE.ellipse(19.6, -17.4, 0.9, 1.5),
        HERE.ellipse(22.2, -17.4, 0.9, 1.5),
        fill="#8f4f5a",
        outlined=False,
    )
    sketch.draw(HERE.ellipse(13, -22, 1.5, 1.8), fill="#43352b", outlined=False)
    sketch.stroke(HERE.line("-5,-30.8 5,-30.8"), ink="#8f4f5a", width=2)
    sketch.soft(HERE.ellipse(15, -12, 4, 3), colour="#f0707f", opacity=0.7)
    return sketch.drawing(
        {"grip": (0, -10), "back": (0, -32), "head": (4, -34), "seat": (0, 0)}, "right"
    )
