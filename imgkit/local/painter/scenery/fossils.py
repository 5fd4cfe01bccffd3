"""The bones of a dinosaur, as a museum shows them."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def dinosaur_skeleton(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw the skeleton of a large dinosaur on its stand, 300 high."""
    bone = look.colour or dice.choose("bone", ("#f0e4c6", "#e6d5b0", "#f4ecd8"), (3, 2, 2))
    sketch, here = Sketch(1.5), Place()
    dark = shade(bone, -0.18)
    stand = here.blob("-150,0! 150,0! 138,-16! -138,-16!")
    sketch.draw(stand, fill="#8a6248")
    sketch.stroke(here.line("0,-16 0,-150"), here.line("-70,-16 -78,-180"), ink="#6b6670", width=4)
    for x, lean in ((22, 8), (-14, -6)):  # the two legs
        sketch.draw(
            here.limb(f"{x},-132 {x + 30 + lean},-92", 15, 10),
            here.limb(f"{x + 30 + lean},-92 {x + 4 + lean},-46", 11, 8),
            here.limb(f"{x + 4 + lean},-46 {x + 10 + lean},-20", 8, 7),
            here.limb(f"{x + 10 + lean},-21 {x - 22 + lean},-19", 8, 4),
            fill=bone if x > 0 else dark,
        )
    spine = ((190, -96), (160, -112), (130, -126), (100, -137), (70, -145), (40, -150), (10, -154),
             (-20, -160), (-48, -172), (-70, -190), (-86, -212), (-94, -234))  # fmt: skip
    for at, (x, y) in enumerate(spine):
        size = 4 + 1.1 * min(at, 8)
        sketch.draw(
            here.limb(f"{x},{y} {x + 3},{y - size * 1.5:.0f}", size * 0.5, size * 0.25), fill=dark
        )
        sketch.draw(here.ellipse(x, y, size, size * 0.85), fill=bone)
    ribs = [
        here.line(f"{x},{y + 4} {x - 14},{y + 34} {x - 4},{y + 66 - abs(x + 14) * 0.5:.0f}")
        for x, y in ((16, -152), (0, -155), (-16, -158), (-32, -164), (-46, -171))
    ]
    sketch.stroke(*ribs, ink=shade(bone, -0.5), width=8)
    sketch.stroke(*ribs, ink=bone, width=5.5)
    sketch.draw(
        here.limb("-52,-160 -76,-138", 6, 5), here.limb("-76,-138 -90,-146", 5, 3), fill=bone
    )
    skull = here.blob(
        "-70,-246 -92,-272 -124,-270 -166,-248 -172,-232! -120,-226! -84,-222 -68,-230"
    )
    sketch.draw(skull, fill=bone)
    sketch.draw(here.ellipse(-104, -250, 9, 8), here.ellipse(-142, -244, 6, 4), fill="#5f4f48")
    sketch.draw(here.blob("-84,-222! -120,-214 -162,-214! -158,-204 -110,-200 -78,-212"), fill=bone)
    for x in range(-162, -108, 11):
        sketch.draw(here.blob(f"{x},-231! {x + 8},-230! {x + 4},-217!"), fill="#fffaf0")
    for x in range(-154, -112, 11):
        sketch.draw(here.blob(f"{x},-213! {x + 7},-212! {x + 3},-222!"), fill="#fffaf0")
    return sketch.drawing({"back": (10, -160), "head": (-110, -272), "seat": (0, 0)}, "left")
