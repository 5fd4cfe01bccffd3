"""A Christmas tree with its candles and baubles."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_BAUBLES = ("#d9534b", "#f0bf4c", "#5f93c9", "#c06fa8", "#e98a4a")
_STAR = "0,-1! 0.26,-0.36! 0.95,-0.31! 0.43,0.14! 0.59,0.81! 0,0.45! -0.59,0.81! -0.43,0.14!"
# From above to below: the y of the tier's point, its half width and its height.
_TIERS = ((-238, 46, 66), (-200, 68, 80), (-154, 88, 88), (-104, 106, 84))


def christmas_tree(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a Christmas tree, 265 high, with lights that glow at night and presents below."""
    leaves = look.colour or dice.choose("leaves", ("#5d9160", "#6f9c5a", "#4f8672"), (4, 2, 2))
    sketch = Sketch(1.5)
    sketch.draw(_HERE.blob("-12,-40! 12,-40! 14,-12! -14,-12!"), fill="#8a6245")
    pot = _HERE.blob("-30,-22! 30,-22! 24,0! -24,0!")
    sketch.draw(pot, fill=sketch.fade(("#d9785c", "#a94f45"), (-30, 0), (30, 0)))
    for top, half, tall in reversed(_TIERS):
        low = top + tall
        tier = (
            f"0,{top - 8}! {half * 0.42:.0f},{top + tall * 0.5:.0f} {half},{low - 6}! "
            f"{half * 0.66:.0f},{low + 2} {half * 0.5:.0f},{low - 5}! {half * 0.2:.0f},{low + 5} "
            f"0,{low - 3}! {-half * 0.24:.0f},{low + 5} {-half * 0.5:.0f},{low - 5}! "
            f"{-half * 0.7:.0f},{low + 2} {-half},{low - 6}! "
            f"{-half * 0.42:.0f},{top + tall * 0.5:.0f}"
        )
        fill = sketch.fade((shade(leaves, 0.18), shade(leaves, -0.18)), (0, top), (0, low))
        sketch.draw(_HERE.blob(tier), fill=fill)
        with sketch.inside():
            garland = _HERE.line(f"{-half},{low - 26} 0,{low - 8} {half},{low - 34}")
            if "lights" not in look.without:
                sketch.stroke(garland, ink="#f3d98a", width=3.4)
    if "baubles" not in look.without:
        _hangings(sketch, dice, look, light)
    _presents(sketch, dice)
    star = Place((0, -252), 17, dice.number("star", -8, 0, 8))
    if light.lamps:
        sketch.soft(star.ellipse(0, 0, 1), colour="#fff0b0", opacity=0.9)
    sketch.draw(star.blob(f"{_STAR} -0.95,-0.31! -0.26,-0.36!"), fill="#f6c955")
    return sketch.drawing({"back": (0, -120), "head": (0, -250), "seat": (0, 0)})


def _hangings(sketch: Sketch, dice: Dice, look: Look, light: Light) -> None:
    places = (
        (-12, -186), (22, -176), (-34, -138), (8, -142), (44, -128), (-56, -86), (-14, -94),
        (30, -86), (66, -80), (-74, -38), (-34, -44), (8, -36), (48, -42), (82, -34),
    )  # fmt: skip
    shift = dice.whole("baubles", 0, 0, 4)
    for at, colour in enumerate(_BAUBLES):
        spots = [spot for number, spot in enumerate(places) if (number * 2 + shift) % 5 == at]
        sketch.draw(*(_HERE.ellipse(x, y, 7.4) for x, y in spots), fill=colour)
        glints = [_HERE.ellipse(x - 2.4, y - 2.6, 1.9) for x, y in spots]
        sketch.draw(*glints, fill="#ffffff", outlined=False, opacity=0.8)
    if "lights" in look.without:
        return
    lamps = (
        (-24, -168),
        (6, -160),
        (-8, -118),
        (34, -108),
        (-38, -66),
        (18, -64),
        (56, -58),
        (-58, -58),
        (-8, -70),
    )
    for x, y in lamps:
        if light.lamps:
            sketch.soft(_HERE.ellipse(x, y, 13), colour="#ffe9a0", opacity=0.9)
    sketch.draw(*(_HERE.ellipse(x, y, 3, 4) for x, y in lamps), fill="#fff0b4", outlined=False)


def _presents(sketch: Sketch, dice: Dice) -> None:
    for at, (left, right, top) in enumerate(((-84, -44, -28), (40, 72, -36), (62, 98, -22))):
        throw = dice.part(f"present {at}")
        paper = throw.choose("paper", ("#c65a6a", "#6f93c4", "#e3b455", "#7fae7a"))
        middle = (left + right) / 2
        sketch.draw(
            _HERE.blob(f"{left},{top}! {right},{top}! {right},0! {left},0!"),
            fill=sketch.fade((shade(paper, 0.2), shade(paper, -0.12)), (0, top), (0, 0)),
        )
        ribbon = _HERE.line(f"{middle},{top} {middle},0")
        sketch.stroke(ribbon, ink="#fff3dc", width=5)
        bows = (
            _HERE.blob(f"{middle},{top}! {middle - 11},{top - 9} {middle - 12},{top}"),
            _HERE.blob(f"{middle},{top}! {middle + 11},{top - 9} {middle + 12},{top}"),
        )
        sketch.draw(*bows, fill="#fff3dc")
