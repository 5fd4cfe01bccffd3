"""Clothes that nobody wears just now: a jumper, a hoodie, a skirt, a jacket, pyjamas, gloves."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, box, downwards, rounded, sideways
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_CLOTHS = ("#d9584c", "#4f8fc0", "#e5a83d", "#6fa377", "#9a76bd")
_SLEEVES = (
    "-12,-48 -20,-44 -27,-30 -31,-8! -21,-6! -17,-26 -16,0! "
    "16,0! 17,-26 21,-6! 31,-8! 27,-30 20,-44 12,-48!"
)


def jumper(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a knitted jumper with a pattern, 48 high."""
    wool = look.colour or dice.choose("wool", _CLOTHS)
    second = shade(wool, 0.6)
    sketch = Sketch(0.7)
    sketch.draw(HERE.blob(_SLEEVES + " 0,-42 -12,-48!"), fill=sideways(sketch, wool, -28, 30))
    with sketch.inside():
        for y, flip in ((-30, 1), (-24, -1)):
            zigzag = " ".join(
                f"{x},{y + (3 if at % 2 else 0) * flip}!" for at, x in enumerate(range(-18, 20, 4))
            )
            sketch.stroke(HERE.line(zigzag), ink=second, width=1.6)
        dots = [HERE.ellipse(x, -18, 1) for x in range(-15, 18, 5)]
        sketch.draw(*dots, fill=second, outlined=False)
        sketch.draw(
            box(-18, -4, 18, 1),
            HERE.blob("-33,-12! -19,-10! -19,-4! -33,-6!"),
            HERE.blob("33,-12! 19,-10! 19,-4! 33,-6!"),
            fill=shade(wool, -0.2),
            outlined=False,
        )
        ribs = [HERE.line(f"{x},-4 {x},1") for x in range(-15, 17, 3)]
        sketch.stroke(*ribs, ink=shade(wool, 0.1), width=0.6)
    sketch.stroke(HERE.line("-11,-47.4 0,-41.6 11,-47.4"), ink=shade(wool, -0.25), width=3)
    return sketch.drawing({"grip": (0, -40), "back": (0, -44), "head": (0, -47), "seat": (0, 0)})


def hoodie(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a hoodie with its strings and pocket, 56 high."""
    cloth = look.colour or dice.choose(
        "cloth", ("#6f86a8", "#c9605a", "#7fa37a", "#e5a83d", "#8f76b0")
    )
    sketch = Sketch(0.7)
    sketch.draw(
        HERE.blob("-13,-46 -14,-55 -6,-60 6,-60 14,-55 13,-46! 0,-40"), fill=shade(cloth, -0.08)
    )
    sketch.draw(HERE.blob("-8,-46 -8.6,-53 0,-56.6 8.6,-53 8,-46! 0,-41"), fill=shade(cloth, -0.42))
    sketch.draw(
        HERE.blob(_SLEEVES + " 6,-43 0,-40 -6,-43 -12,-48!"), fill=sideways(sketch, cloth, -28, 30)
    )
    sketch.draw(HERE.blob("-11,-8! -8,-18! 8,-18! 11,-8! 11,-5! -11,-5!"), fill=shade(cloth, 0.1))
    with sketch.inside():
        sketch.draw(box(-18, -3.4, 18, 1), fill=shade(cloth, -0.2), outlined=False)
    cuffs = HERE.line("-31,-9 -21,-7"), HERE.line("31,-9 21,-7")
    sketch.stroke(*cuffs, ink=shade(cloth, -0.25), width=2.8)
    strings = HERE.line("-3,-41 -4,-29"), HERE.line("3,-41 4,-27")
    sketch.stroke(*strings, ink="#fffaf0", width=1.3)
    return sketch.drawing({"grip": (0, -44), "back": (0, -54), "head": (0, -59), "seat": (0, 0)})


def jacket(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a quilted jacket with a zip, 50 high."""
    cloth = look.colour or dice.choose("cloth", _CLOTHS)
    sketch = Sketch(0.7)
    sketch.draw(HERE.blob(_SLEEVES + " 0,-44 -12,-48!"), fill=sideways(sketch, cloth, -28, 30))
    with sketch.inside():
        seams = [HERE.line(f"-18,{y} 0,{y + 1.4} 18,{y}") for y in (-34, -26, -18, -10)]
        arms = [
            HERE.line(
                f"{side * (19 + at * 2.6):.1f},{-38 + at * 8} {side * (26 + at * 2)},{-35 + at * 8}"
            )
            for side in (-1, 1)
            for at in range(4)
        ]
        sketch.stroke(*seams, *arms, ink=shade(cloth, -0.35), width=0.9)
    sketch.draw(
        HERE.blob("-12,-48! -13,-54 -5,-52! 0,-44! 5,-52! 13,-54 12,-48! 3,-40! 0,-42 -3,-40!"),
        fill=shade(cloth, -0.16),
    )
    sketch.stroke(HERE.line("0,-42 0,0"), ink="#5b4636", width=2.2)
    sketch.stroke(HERE.line("0,-42 0,0"), ink="#f3d98a", width=1.1)
    pockets = HERE.line("-13,-14 -7,-9"), HERE.line("13,-14 7,-9")
    sketch.stroke(*pockets, ink=shade(cloth, -0.45), width=1.5)
    return sketch.drawing({"grip": (0, -46), "back": (0, -48), "head": (0, -52), "seat": (0, 0)})


def skirt(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a pleated skirt, 36 high."""
    cloth = look.colour or dice.choose(
        "cloth", ("#d9707f", "#4f8fc0", "#e5a83d", "#6fa377", "#9a76bd")
    )
    sketch = Sketch(0.65)
    sketch.draw(
        HERE.blob("-13,-36! 13,-36! 29,-2! 20,1 10,-2 0,1 -10,-2 -20,1 -29,-2!"),
        fill=sideways(sketch, cloth, -26, 28),
    )
    with sketch.inside():
        pleats = [HERE.line(f"{x * 0.46:.1f},-34 {x},2") for x in (-20, -10, 0, 10, 20)]
        sketch.stroke(*pleats, ink=shade(cloth, -0.35), width=1)
        sketch.stroke(
            HERE.line("-32,-7 -20,-4 -10,-6.4 0,-4 10,-6.4 20,-4 32,-7"),
            ink=shade(cloth, 0.6),
            width=1.7,
        )
    sketch.draw(rounded(-14, -40, 14, -35, 1.4), fill=shade(cloth, -0.25))
    sketch.draw(HERE.ellipse(9, -37.4, 1.4), fill="#f3d98a")
    return sketch.drawing({"grip": (0, -37), "back": (0, -38), "head": (0, -39), "seat": (0, 0)})


def pyjamas(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw pyjamas with moons and stars, 62 high."""
    cloth = look.colour or dice.choose("cloth", ("#8fb0dc", "#c8a8dc", "#f0b8b0", "#a8cfa8"))
    sketch = Sketch(0.7)
    legs = "12,-30! 38,-30! 41,0! 27,0! 25,-18! 23,0! 9,0!"
    sketch.draw(HERE.blob(legs), fill=sideways(sketch, shade(cloth, -0.06), 8, 40))
    top = Place((-16, -18), 0.92)
    sketch.draw(top.blob(_SLEEVES + " 0,-40 -12,-48!"), fill=sideways(sketch, cloth, -42, 10))
    sketch.stroke(top.line("0,-40 0,0"), ink=shade(cloth, -0.35), width=0.9)
    for side in (-1, 1):
        sketch.draw(top.blob(f"0,-40! {side * 12},-48! {side * 10},-38!"), fill="#fffaf0")
    buttons = [top.ellipse(2, y, 1.2) for y in (-32, -22, -12)]
    sketch.draw(*buttons, fill="#fffaf0")
    star = "0,-1! 0.28,-0.28! 1,0! 0.28,0.28! 0,1! -0.28,0.28! -1,0! -0.28,-0.28!"
    stars = [
        Place(at, 2.6).blob(star)
        for at in (
            (-26, -46),
            (-6, -40),
            (-24, -26),
            (-8, -24),
            (16, -22),
            (33, -12),
            (15, -8),
            (34, -24),
        )
    ]
    moons = [
        Place(at, 2.6).blob("0.4,-1! -0.7,-0.6 -0.7,0.6 0.4,1! -0.1,0.4 -0.1,-0.4")
        for at in ((-24, -36), (-6, -31), (31, -18), (17, -15), (33, -5))
    ]
    sketch.draw(*stars, *moons, fill="#fff0b0", outlined=False)
    return sketch.drawing(
        {"grip": (-16, -58), "back": (-16, -58), "head": (-16, -60), "seat": (0, 0)}
    )


def gloves(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a pair of gloves with five fingers each, 34 high."""
    wool = look.colour or dice.choose("wool", _CLOTHS)
    sketch = Sketch(0.6)
    for side in (-1, 1):
        here = Place((side * 14, 0), 1)
        fingers = [
            here.limb(f"{side * at[0]},-18 {side * at[1]},{at[2]}", 4.6, 4)
            for at in ((6, 9, -29), (2, 3, -33), (-2, -3, -32), (-6, -8.4, -27))
        ]
        thumb = here.limb(f"{side * -7},-11 {side * -13},-19", 5, 4.2)
        palm = here.blob("-8,-9! -8.6,-19 0,-21 8.6,-19 8,-9!")
        sketch.draw(*fingers, thumb, palm, fill=downwards(sketch, wool, -34, -8))
        sketch.draw(here.blob("-8,-10! 8,-10! 9,0! -9,0!"), fill=shade(wool, -0.2))
        ribs = [here.line(f"{x},-9 {x * 1.06:.1f},-1") for x in (-5, -2.4, 0, 2.4, 5)]
        sketch.stroke(*ribs, ink=shade(wool, 0.15), width=0.7)
        sketch.stroke(here.line("-8,-12.4 8,-12.4"), ink=shade(wool, 0.6), width=1.6)
    return sketch.drawing({"grip": (0, -6), "back": (0, -30), "head": (0, -33), "seat": (0, 0)})


def bow_tie(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bow tie, 20 high."""
    silk = look.colour or dice.choose(
        "silk", ("#c9443f", "#4a4854", "#4f7fb8", "#8f5fa8"), (3, 2, 2, 2)
    )
    sketch = Sketch(0.55)
    for side in (-1, 1):
        wing = (
            f"0,-13! {side * 14},-21 {side * 22},-20! "
            f"{side * 20.6},-10 {side * 22},0! {side * 14},1 0,-7!"
        )
        sketch.draw(HERE.blob(wing), fill=sideways(sketch, silk, -22, 22))
        with sketch.inside():
            dots = [
                HERE.ellipse(side * x, y, 1.4)
                for x, y in ((11, -14), (17, -16), (17, -4), (11, -6), (15, -10))
            ]
            sketch.draw(*dots, fill=mix(silk, "#fffaf0", 0.85), outlined=False)
        sketch.stroke(
            HERE.line(f"{side * 4},-10 {side * 10},-12"), ink=shade(silk, -0.4), width=0.9
        )
    sketch.draw(rounded(-4, -14.6, 4, -5.4, 2), fill=shade(silk, -0.14))
    return sketch.drawing({"grip": (0, -10), "back": (0, -18), "head": (0, -19), "seat": (0, 0)})


def earrings(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a pair of earrings with drops, 26 high."""
    stone = look.colour or dice.choose(
        "stone", ("#4fb0c8", "#d9485a", "#6fae78", "#9a76bd"), (3, 2, 2, 2)
    )
    sketch = Sketch(0.5)
    for x in (-11, 11):
        hook = HERE.line(f"{x},-17 {x},-24 {x + 3},-28 {x + 6},-25")
        sketch.stroke(hook, ink="#5b4636", width=1.8)
        sketch.stroke(hook, ink="#e6b84a", width=1)
        sketch.draw(HERE.ellipse(x, -17, 2.6), fill="#f0c85a")
        drop = Place((x, -7), 7).blob("0,-1.3! 0.8,0 0.6,0.75 0,1 -0.6,0.75 -0.8,0")
        sketch.draw(drop, fill=downwards(sketch, stone, -15, 0))
        sketch.draw(HERE.ellipse(x - 2, -5, 1.2, 2), fill="#ffffff", outlined=False, opacity=0.8)
    return sketch.drawing({"grip": (0, -16), "back": (0, -18), "head": (0, -24), "seat": (0, 0)})


def wedding_dress(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a wedding dress on a hanger, 120 high."""
    silk = look.colour or dice.choose("silk", ("#fdf9f4", "#fbeee6"), (3, 1))
    sash = dice.choose("sash", ("#f0c0c8", "#c8dcf0", "#f0dcae"), (3, 2, 2))
    sketch = Sketch(1.1)
    sketch.stroke(HERE.line("0,-118 0,-126 5,-129 7,-124"), width=2.4)
    sketch.stroke(HERE.line("-20,-108 0,-118! 20,-108"), ink="#a9744a", width=4)
    sketch.draw(
        HERE.blob("-14,-72! 14,-72! 40,-30 54,-2! 36,1 18,-2 0,1 -18,-2 -36,1 -54,-2! -40,-30"),
        fill=sideways(sketch, silk, -54, 54),
    )
    with sketch.inside():
        for y, half in ((-44, 34), (-24, 48)):
            lace = [
                HERE.line(f"{x - 6},{y - 4} {x},{y + 3} {x + 6},{y - 4}")
                for x in range(-half, half + 1, 12)
            ]
            sketch.stroke(*lace, ink=shade(silk, -0.16), width=1.5)
        folds = [HERE.line(f"{x * 0.3:.0f},-70 {x},0") for x in (-30, -12, 10, 28)]
        sketch.stroke(*folds, ink=shade(silk, -0.2), width=1.2, opacity=0.7)
    sketch.draw(
        HERE.blob("-14,-72! -17,-92 -13,-104! -6,-98 0,-96 6,-98 13,-104! 17,-92 14,-72!"),
        fill=sideways(sketch, silk, -16, 16),
    )
    for side in (-1, 1):
        sketch.draw(HERE.ellipse(side * 18, -99, 7.4, 6), fill=shade(silk, 0.2))
    sketch.draw(HERE.blob("-15,-76! 15,-76! 16,-69! -16,-69!"), fill=sash)
    for side in (-1, 1):
        sketch.draw(
            HERE.blob(f"8,-72! {8 + side * 9},-80 {8 + side * 11},-72 {8 + side * 8},-66"),
            fill=sash,
        )
    return sketch.drawing({"grip": (0, -122), "back": (0, -100), "head": (0, -112), "seat": (0, 0)})
