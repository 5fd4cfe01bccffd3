"""A bunch of flowers in paper: of the kind and the colour that are asked for, or of several."""

from imgkit.local.painter.background.blooms import BLOOMS
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_MIXED = ("roses", "daisies", "tulips", "poppies", "daffodils")
_PLACES = (
    (-10.0, -37.0), (1.0, -41.0), (12.0, -36.5), (-14.5, -27.5), (-3.0, -30.0), (9.0, -28.5),
    (-7.5, -22.0), (3.5, -22.5), (15.0, -25.0),
)  # fmt: skip
_SIZE = 13.0


def bouquet(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bunch of ten flowers in paper with a ribbon, 50 high."""
    kind = detail(look, "flower", "")
    paper = dice.choose("paper", ("#f6ead2", "#e9d3b0", "#dfe9ee"), (3, 2, 2))
    back = Sketch(0.5)
    for x, y in _PLACES:
        back.stroke(_HERE.line(f"{x},{y} {x * 0.3:.1f},-12"), ink="#5f8f4a", width=1.1)
    leaves = [
        _HERE.blob(f"{side * 4},-18! {side * 20},-30 {side * 25},-24! {side * 14},-15")
        for side in (-1, 1)
    ]
    back.draw(*leaves, fill="#6f9f52")
    kinds = [kind] if kind else list(_MIXED)
    blooms = "".join(_bloom(dice, one, look.colour) for one in kinds)
    heads = f"<defs>{blooms}</defs>" + "".join(
        f'<use href="#{{id}}-{kinds[at % len(kinds)]}" transform="translate({x:g} {y:g}) '
        f'rotate({1.6 * x:.0f}) scale({_SIZE:g})"/>'
        for at, (x, y) in enumerate(_PLACES)
    )
    front = Sketch(0.6)
    fill = front.fade((shade(paper, 0.3), paper, shade(paper, -0.14)), (-17, -20), (17, -8))
    cone = _HERE.blob("-18,-21! -9,-17 0,-19.4 9,-17 18,-21! 5,-8! 8,0! 0,-1.4 -8,0! -5,-8!")
    front.draw(cone, fill=fill)
    front.stroke(_HERE.line("-9,-17 -3,-8"), _HERE.line("9,-17 3,-8"),
                 ink=shade(paper, -0.35), opacity=0.6)  # fmt: skip
    ribbon = dice.choose("ribbon", ("#d9576a", "#5f8fc4", "#8f6fb8"))
    front.draw(_HERE.blob("-5.4,-9.6! 5.4,-9.6! 5,-6.8! -5,-6.8!"), fill=ribbon)
    bows = [
        _HERE.blob(f"0,-8.2! {side * 5},-12.4 {side * 10},-11 {side * 9.4},-6.4 {side * 4.4},-5.6")
        for side in (-1, 1)
    ]
    front.draw(*bows, fill=shade(ribbon, 0.15))
    drawn = front.drawing()
    svg = back.drawing().svg + heads + drawn.svg.replace("{id}", "{id}-paper")
    anchors = {"grip": (0.0, -6.0), "back": (0.0, -36.0), "head": (0.0, -46.0), "seat": (0.0, 0.0)}
    return Drawing(svg, -25.5, 25.6, -48.0, 0.6, anchors)


def _bloom(dice: Dice, kind: str, colour: str | None) -> str:
    bloom = BLOOMS[kind]
    tint = colour or dice.choose(f"colour of {kind}", bloom.colours)
    return f'<g id="{{id}}-{kind}">{bloom.near(tint)}</g>'
