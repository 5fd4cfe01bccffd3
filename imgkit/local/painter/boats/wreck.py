"""What is left of a ship that has sunk."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_WEED = "#4f9a72"


def shipwreck(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw the wreck of a ship, 270 high: aslant in the sand, with a hole and a broken mast."""
    wood = look.colour or dice.choose("wood", ("#8a6a50", "#7d6658", "#94745a"), (3, 2, 2))
    sketch, here, keel = Sketch(1.7), Place(), Place((0, -50), 1, -13)
    sketch.draw(keel.limb("-34,-84 -20,-214", 12, 8), fill=shade(wood, -0.1))
    sketch.draw(keel.limb("-20,-214 26,-196 60,-168", 8, 7, 5), fill=shade(wood, -0.16))
    sketch.draw(keel.limb("78,-84 84,-150", 11, 9), fill=shade(wood, -0.1))
    sketch.stroke(keel.line("-22,-206 150,-96"), keel.line("-24,-200 -150,-104"), ink="#6b5a4a")
    rag = keel.blob(
        "-18,-190! 34,-178 60,-160! 40,-140 46,-122! 22,-128 4,-112! -10,-128 -26,-118!"
    )
    sketch.draw(rag, fill="#d9cdb0", opacity=0.9)
    body = keel.blob(
        "-208,-150! -150,-138! -142,-102! -40,-92! -30,-70! -8,-76! 4,-94! 110,-98! 122,-122! "
        "196,-140! 176,-70 130,10 -150,14 -190,-60"
    )
    fill = sketch.fade((shade(wood, 0.18), wood, shade(wood, -0.3)), (0, -150), (0, 10))
    sketch.draw(body, fill=fill)
    with sketch.inside():
        planks = ("-200,-110 0,-52 190,-84", "-196,-70 0,-22 176,-44", "-180,-30 0,4 150,-10")
        sketch.stroke(*map(keel.line, planks), ink=shade(wood, -0.45), opacity=0.6)
        sketch.draw(
            keel.blob("-80,-58! -50,-70 -20,-56! -8,-30 -34,-4! -70,-8 -92,-30!"), fill="#2f3438"
        )
        ribs = ("-66,-62 -60,-8", "-44,-66 -40,-6", "-22,-58 -22,-10")
        sketch.stroke(*map(keel.line, ribs), ink=shade(wood, -0.2), width=5)
    for x in (46, 88, 130):
        sketch.draw(keel.ellipse(x, -54, 11), fill="#3a4044")
    weeds = (
        (-176, -9, 60),
        (-132, -7, 84),
        (-30, -6, 50),
        (70, -6, 78),
        (120, -7, 58),
        (168, -9, 90),
    )
    for at, (x, y, tall) in enumerate(weeds):
        lean = 12 if at % 2 else -12
        blade = here.limb(
            f"{x},{y} {x + lean},{y - tall * 0.4:.0f} "
            f"{x - lean},{y - tall * 0.75:.0f} {x},{y - tall}",
            7, 8, 6, 1.5,
        )  # fmt: skip
        sketch.draw(blade, fill=mix(_WEED, "#2f7f8a", 0.3 * (at % 2)))
    sand = here.blob("-240,-10! -190,-28 -110,-20 -20,-30 80,-20 170,-30 236,-10! 120,-2 -120,-2")
    sketch.draw(sand, fill="#d9c79a")
    return sketch.drawing({"back": (-60, -100), "seat": (0, 0), "head": (-60, -214)})
