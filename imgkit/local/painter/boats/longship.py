"""A longship of the Vikings, with its shields and its striped sail."""

from imgkit.local.painter.boats.hull import hull
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, polygon, shade
from imgkit.local.painter.sketch import Sketch

_SHIELDS = ("#c9534a", "#e3b04a", "#4f86a8", "#6f9a62")
_WOOD = "#7d6654"


def longship(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a longship with the head of a dragon at its bow, 330 high."""
    colour = look.colour or dice.choose("colour", ("#9a6a43", "#7d5640", "#a9783f"), (3, 2, 2))
    stripes = detail(
        look, "sails", dice.choose("sails", ("#c9534a", "#4f7fa8", "#d08a3a"), (4, 2, 1))
    )
    sketch, here = Sketch(1.8), Place()
    sketch.stroke(here.line("0,-60 0,-326"), ink=_WOOD, width=9)
    sketch.stroke(here.line("-128,-296 128,-296"), ink=_WOOD, width=7)
    sail = here.blob("-122,-294! 0,-288 122,-294! 132,-210 118,-124! 0,-108 -118,-124! -108,-210")
    sketch.draw(sail, fill=sketch.fade(("#fffaf0", "#eaddc4"), (0, -294), (0, -110)))
    with sketch.inside():
        for x in (-92, -18, 56):
            stripe = polygon([(x, -310), (x + 36, -310), (x + 38, -90), (x + 2, -90)])
            sketch.draw(stripe, fill=stripes, outlined=False)
    flag = here.blob("2,-328! 26,-322 50,-328! 44,-316! 50,-304! 26,-310 2,-306!")
    sketch.draw(flag, fill=stripes)
    neck = (
        "150,-62! 184,-104 186,-150 174,-182 190,-204 222,-198 240,-182! "
        "226,-174! 214,-176! 206,-160 212,-104 196,-44!"
    )
    sketch.draw(
        here.blob(neck), fill=sketch.fade((shade(colour, 0.2), colour), (0, -200), (0, -60))
    )
    sketch.draw(here.blob("178,-196! 172,-216! 192,-204!"), fill=shade(colour, -0.15))
    sketch.draw(here.ellipse(200, -189, 5), fill="#fff6e0")
    sketch.draw(here.ellipse(201, -189, 2), fill="#3d3a40", outlined=False)
    tail = (
        "-150,-62! -186,-100 -194,-150 -176,-176 -156,-166 -166,-152! -176,-146 -166,-104 -140,-44!"
    )
    sketch.draw(
        here.blob(tail), fill=sketch.fade((shade(colour, 0.2), colour), (0, -180), (0, -60))
    )
    hull(
        sketch,
        "-184,-84! -90,-62 0,-56 90,-62 198,-88! 176,-40 132,0! -118,0! -160,-36",
        colour, "-184,-78 -90,-54 0,-48 90,-54 198,-82", ("-176,-40 0,-24 180,-42",),
    )  # fmt: skip
    for at, x in enumerate(range(-110, 131, 40)):
        y = -56 - abs(x - 5) * 0.08
        paint = _SHIELDS[at % len(_SHIELDS)]
        sketch.draw(here.ellipse(x, y, 18), fill=paint)
        sketch.draw(here.ellipse(x, y, 6), fill="#e8ddc4")
    return sketch.drawing(
        {"back": (-40, -60), "seat": (0, 0), "head": (0, -326), "neck": (140, -80)}, "right"
    )
