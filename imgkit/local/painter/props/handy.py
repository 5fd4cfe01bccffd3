"""Things to play with and to work with: a surfboard, a paper plane, a xylophone, a rake."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_BARS = ("#d4473f", "#ee8a34", "#f4cb45", "#5d9f56", "#43b5ac", "#4a80c4", "#8657a8")


def surfboard(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a surfboard that stands in the sand, 170 high."""
    colour = look.colour or dice.choose(
        "board", ("#4fa8c0", "#ee8a5a", "#f4cb45", "#6fbf8f"), (3, 2, 2, 1)
    )
    sketch, here = Sketch(1.2), Place((0, 0), 1, dice.number("lean", -5, 4, 9))
    board = here.blob("0,-170! 17,-136 24,-90 21,-40 12,0! -12,0! -21,-40 -24,-90 -17,-136")
    sketch.draw(board, fill=sketch.fade((shade(colour, 0.3), colour), (-24, -170), (24, 0)))
    with sketch.inside():
        band = here.blob("-30,-70! 30,-100! 30,-76! -30,-46!")
        sketch.draw(band, fill="#fff6e6", outlined=False)
        thin = here.blob("-30,-38! 30,-68! 30,-60! -30,-30!")
        sketch.draw(thin, fill=shade(colour, -0.3), outlined=False)
    sketch.stroke(here.line("0,-160 0,-4"), ink=shade(colour, -0.35), width=1.6)
    return sketch.drawing({"grip": (0, -80), "back": (0, -170), "seat": (0, 0)})


def paper_plane(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a plane folded from a sheet of paper, 34 high."""
    colour = look.colour or dice.choose("paper", ("#fbf8f0", "#bcdcf0", "#f7e3a1"), (4, 1, 1))
    sketch, here = Sketch(0.8), Place()
    sketch.draw(here.blob("44,-26! -40,-34! -14,-17!"), fill=colour)
    sketch.draw(here.blob("44,-26! -14,-17! -22,0! -4,-10!"), fill=shade(colour, -0.22))
    sketch.draw(here.blob("44,-26! -4,-11! 2,-2!"), fill=shade(colour, -0.08))
    sketch.stroke(here.line("44,-26 -14,-17"), ink=shade(colour, -0.5), opacity=0.7)
    return sketch.drawing({"grip": (-6, -10), "back": (0, -26)}, "right")


def xylophone(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a xylophone with a bar of each colour and two mallets, 60 high."""
    wood = look.colour or dice.choose("wood", ("#b98a5c", "#8f653f"), (3, 2))
    sketch, here = Sketch(1.0), Place()
    legs = ("-52,-36 -57,-4", "52,-36 57,-4", "-30,-44 -32,-14", "30,-44 32,-14")
    sketch.draw(*(here.limb(one, 6, 6) for one in legs), fill=shade(wood, -0.2))
    sketch.draw(here.blob("-66,-34! 62,-40! 62,-34! -66,-26!"), fill=wood)
    sketch.draw(here.blob("-60,-52! 58,-50! 58,-45! -60,-46!"), fill=wood)
    for at, colour in enumerate(_BARS):
        x, reach = -52 + 17 * at, 1 - 0.05 * at
        bar = here.blob(
            f"{x},{-40 - 18 * reach:.1f}! {x + 13},{-40 - 18 * reach:.1f}! "
            f"{x + 13},{-40 + 20 * reach:.1f}! {x},{-40 + 20 * reach:.1f}!"
        )
        sketch.draw(bar, fill=colour)
        studs = [here.ellipse(x + 6.5, y, 1.4) for y in (-49, -31)]
        sketch.draw(*studs, fill="#fff6e6", outlined=False)
    for x, y, turn in ((-8, -62, 24), (24, -64, -20)):
        stick = Place((x, y), 1, turn)
        sketch.draw(stick.limb("0,0 0,-26", 2.6, 2.6), fill="#e2b27a")
        sketch.draw(stick.ellipse(0, 1, 5), fill="#d9584c")
    return sketch.drawing({"back": (0, -58), "grip": (0, -40)})


def rake(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a garden rake that stands on its teeth, 130 high."""
    iron = look.colour or dice.choose("iron", ("#6a8f5a", "#b8584a", "#77808c"), (3, 2, 2))
    sketch, here = Sketch(1.0), Place((0, -5), 1, dice.number("lean", 2, 8, 12))
    sketch.draw(here.limb("0,-14 0,-130", 5, 5), fill="#c69660")
    fan = [here.line(f"0,-26 {x},-12 {x * 1.1:.1f},-1") for x in (-26, -17, -8, 0, 8, 17, 26)]
    sketch.stroke(*fan, ink="#5b4636", width=4)
    sketch.stroke(*fan, ink=iron, width=2.6)
    sketch.draw(here.limb("-24,-14 24,-14", 4, 4), here.limb("0,-34 0,-22", 8, 7), fill=iron)
    return sketch.drawing({"grip": (2, -84), "back": (0, -130)})


def beanbag(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a soft beanbag to sink into, 80 high."""
    colour = look.colour or dice.choose("cloth", ("#8a6fb5", "#d9705f", "#5f9fb5"), (3, 2, 2))
    sketch, here = Sketch(1.1), Place()
    bag = here.blob(
        "-4,-80! -26,-70 -44,-44 -60,-24 -62,-6 -40,0 36,0 62,-6 64,-24 44,-40 16,-48 6,-66"
    )
    fill = sketch.fade((shade(colour, 0.3), colour, shade(colour, -0.2)), (0, -80), (0, 0))
    sketch.draw(bag, fill=fill)
    with sketch.inside():
        sketch.soft(here.ellipse(10, -38, 36, 9), colour=shade(colour, -0.6), opacity=0.4)
        seams = ("-4,-80 -20,-50 -26,0", "-2,-78 4,-56 34,-30 40,0")
        sketch.stroke(*map(here.line, seams), ink=shade(colour, -0.4), opacity=0.6)
    sketch.draw(here.ellipse(-4, -80, 5, 4), fill=mix(colour, "#ffffff", 0.4))
    return sketch.drawing({"back": (12, -40), "head": (0, -76), "seat": (0, 0)})


def bagpipes(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw bagpipes with a chequered bag and three drones, 66 high."""
    colour = look.colour or dice.choose("bag", ("#b9433f", "#3f7f5a", "#4a6fae"), (3, 2, 2))
    sketch, here = Sketch(0.9), Place((0, -3))
    lean = dice.number("drones", -5, 0, 6)
    for x, y in ((-26 + lean, -64), (-14 + lean, -66), (-2 + lean, -62)):
        sketch.draw(here.limb(f"-4,-24 {x:.1f},{y}", 3, 3.6), fill="#45393d")
        sketch.draw(here.ellipse(x, y, 4, 3), fill="#fff6e6")
    sketch.draw(here.limb("12,-26 26,-50", 3, 4), fill="#45393d")
    sketch.draw(here.limb("22,-12 40,0", 3.6, 4.4), fill="#45393d")
    bag = here.blob("-30,-8 -26,-24 -6,-32 18,-28 28,-16 20,-4 -4,0 -22,0")
    sketch.draw(bag, fill=sketch.fade((shade(colour, 0.2), colour), (0, -32), (0, 0)))
    with sketch.inside():
        lines = [here.line(f"{x},-40 {x + 6},4") for x in (-24, -10, 4, 18)]
        lines += [here.line(f"-40,{y} 36,{y + 3}") for y in (-24, -14, -4)]
        sketch.stroke(*lines, ink=mix(colour, "#2b3a4a", 0.6), width=2.6, opacity=0.7)
        sketch.stroke(*lines, ink="#f4cb45", width=0.7)
    return sketch.drawing({"grip": (0, -12), "back": (0, -30)})
