"""What one hides and lies under: a blanket in a heap, and a bed seen from its foot."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch


def blanket(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a blanket in a heap, 54 high; who is under it looks out at its upper end."""
    wool = look.colour or dice.choose("wool", ("#d98f7c", "#7fa8c4", "#e0b45c", "#9bb58a"))
    sketch = Sketch(0.9)
    sketch.draw(HERE.blob("-34,-34! -20,-48 6,-52 30,-44 40,-30!"), fill=shade(wool, -0.45))
    sketch.held()
    heap = (
        "-38,-36! -18,-32 4,-34 24,-32 42,-34! 58,-26 74,-12 84,-3 78,1 40,0 0,2 -40,0 -72,1 "
        "-80,-4 -66,-16 -50,-28"
    )
    fill = sketch.fade((shade(wool, 0.3), wool, shade(wool, -0.18)), (-60, -40), (60, 0))
    sketch.draw(HERE.blob(heap), fill=fill)
    with sketch.inside():
        bands = [HERE.line(f"{x - 18},-44 {x},-20 {x + 4},4") for x in (-58, -40, 34, 52, 70)]
        sketch.stroke(*bands, ink=shade(wool, 0.5), width=5, opacity=0.8)
        folds = [HERE.line(plan) for plan in ("-24,-30 -20,-14 -30,-2", "14,-31 12,-16 22,-3")]
        sketch.stroke(*folds, ink=shade(wool, -0.4), width=1.6, opacity=0.7)
    hem = HERE.line("-38,-36 -18,-32 4,-34 24,-32 42,-34")
    sketch.stroke(hem, width=6)
    sketch.stroke(hem, ink="#fff6e6", width=4.4)
    return sketch.drawing({"back": (2, -34), "mouth": (36, -34), "head": (0, -52), "seat": (0, 0)})


def made_bed(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bed from its foot, 118 high; who is in it looks over the blanket."""
    wood = dice.choose("wood", ("#a9714a", "#8a5f45", "#c9935f", "#7f97a8"), (3, 2, 2, 1))
    wool = look.colour or dice.choose("wool", ("#b99ad6", "#d98f8f", "#7fa8c4", "#9bb58a"))
    sketch = Sketch(1.1)
    head = HERE.blob("-76,-4! -76,-92 -60,-108 -30,-116 30,-116 60,-108 76,-92 76,-4!")
    sketch.draw(head, fill=sketch.fade((shade(wood, 0.2), shade(wood, -0.2)), (0, -116), (0, 0)))
    panel = HERE.blob("-62,-40! -62,-86 -48,-97 48,-97 62,-86 62,-40!")
    sketch.draw(panel, fill=shade(wood, 0.14))
    sketch.draw(HERE.blob("-58,-46 -60,-66 -48,-76 0,-80 48,-76 60,-66 58,-46"), fill="#fdf8f0")
    sketch.draw(HERE.ellipse(0, -60, 40, 10), fill="#e9e0d6", outlined=False, opacity=0.7)
    sketch.held()
    cover = "-70,-52! -40,-48 0,-46 40,-48 70,-52! 78,-34 76,-12! 0,-8 -76,-12! -78,-34"
    fill = sketch.fade((shade(wool, 0.28), wool, shade(wool, -0.16)), (0, -52), (0, -8))
    sketch.draw(HERE.blob(cover), fill=fill)
    with sketch.inside():
        stars = [
            HERE.ellipse(x, y, 3)
            for x, y in ((-52, -30), (-26, -25), (2, -32), (30, -25), (56, -31))
        ]
        sketch.draw(*stars, fill=shade(wool, 0.6), outlined=False)
    hem = HERE.line("-70,-51 -40,-47 0,-45 40,-47 70,-51")
    sketch.stroke(hem, width=10)
    sketch.stroke(hem, ink="#fffaf0", width=8)
    foot = "-82,0! -82,-17 -74,-22! 0,-16 74,-22! 82,-17 82,0! 70,0! 70,-5! -70,-5! -70,0!"
    sketch.draw(HERE.blob(foot), fill=sketch.fade((shade(wood, 0.28), wood), (0, -22), (0, 0)))
    return sketch.drawing({"back": (0, -48), "mouth": (62, -48), "head": (0, -116), "seat": (0, 0)})
