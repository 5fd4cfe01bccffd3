"""Games that have a table of their own, and what is thrown and ridden: a golf club, a snowboard."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, ball, box, downwards
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch


def ping_pong_table(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a table for table tennis, 92 high, with a net, two bats and a ball."""
    top = look.colour or dice.choose("top", ("#3f7fb4", "#4a8f6a"), (3, 2))
    sketch = Sketch(1.3)
    for x in (-96, 96):
        sketch.draw(
            box(x - 4, -64, x + 4, 0), box(x * 0.8 - 3, -64, x * 0.8 + 3, -10), fill="#7f868c"
        )
    sketch.draw(
        HERE.blob("-134,-62! -104,-84! 104,-84! 134,-62!"), fill=downwards(sketch, top, -84, -60)
    )
    sketch.stroke(HERE.line("-119,-73 119,-73"), ink="#f6f8f4", width=1.6)
    sketch.draw(box(-134, -63, 134, -56), fill=shade(top, -0.25))
    edge = HERE.line("-130,-64 -103,-82.4! 103,-82.4! 130,-64!")
    sketch.stroke(edge, ink="#f6f8f4", width=2)
    sketch.draw(HERE.blob("-3,-62! -3,-84! 3,-96! 3,-74!"), fill="#f4f1ea", opacity=0.85)
    sketch.stroke(HERE.line("-3,-61 -3,-83 3,-97"), ink="#6b6468", width=2)
    for x, y, turn, colour in ((-76, -70, -40, "#d9443f"), (80, -76, 30, "#4a4650")):
        bat = Place((x, y), 1, turn)
        sketch.draw(bat.limb("0,4 0,16", 4.6, 5.4), fill="#c99a68")
        sketch.draw(bat.ellipse(0, -6, 10, 11.4), fill=colour)
    hop = dice.number("ball", -60, -38, 60)
    sketch.draw(HERE.ellipse(hop, -92, 4.4), fill=ball(sketch, "#fbf6e8", (hop, -92), 4.4))
    return sketch.drawing({"back": (30, -74), "head": (0, -96), "seat": (0, 0)})


def billiard_table(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a billiard table, 96 high, with its balls and a cue."""
    cloth = look.colour or dice.choose("cloth", ("#3f8f5f", "#3f7fa8", "#a8443f"), (4, 2, 1))
    sketch, wood = Sketch(1.4), "#9a5f3c"
    for x in (-112, 112):
        leg = HERE.blob(
            f"{x - 12},-54! {x + 12},-54! {x + 8},-30 {x + 10},-6! "
            f"{x + 10},0! {x - 10},0! {x - 10},-6! {x - 8},-30"
        )
        sketch.draw(leg, fill=downwards(sketch, shade(wood, -0.1), -54, 0))
    sketch.draw(
        HERE.blob("-150,-56! -122,-92! 122,-92! 150,-56!"), fill=downwards(sketch, wood, -92, -56)
    )
    sketch.draw(
        HERE.blob("-134,-61! -113,-87! 113,-87! 134,-61!"), fill=downwards(sketch, cloth, -90, -56)
    )
    sketch.draw(
        HERE.blob("-150,-56! 150,-56! 142,-36! -142,-36!"),
        fill=downwards(sketch, shade(wood, -0.1), -56, -36),
    )
    pockets = [
        HERE.ellipse(x, y, 8, 4.4)
        for x, y in ((-132, -61), (0, -60), (132, -61), (-112, -87), (112, -87))
    ]
    sketch.draw(*pockets, fill="#3f3538")
    colours = ("#e2574c", "#f0b340", "#4f93c4", "#9a76bd", "#ec8a3c", "#8a4a3c")
    spots = ((30, -78), (42, -74), (42, -81), (54, -70), (54, -77), (54, -83))
    for (x, y), colour in zip(spots, colours, strict=True):
        sketch.draw(HERE.ellipse(x, y, 5.4), fill=ball(sketch, colour, (x, y), 5))
    shot = dice.number("shot", -66, -54, -40)
    sketch.draw(HERE.ellipse(shot, -74, 5.4), fill=ball(sketch, "#fdfaf0", (shot, -74), 5))
    cue = HERE.limb(f"{shot - 8},-75 {shot - 120},-104", 2.4, 6)
    sketch.draw(cue, fill="#d9b27a")
    return sketch.drawing({"back": (20, -74), "head": (0, -92), "seat": (0, 0)})


def snowboard(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a snowboard standing on its tail, 150 high."""
    paint = look.colour or dice.choose(
        "paint", ("#4584c4", "#e2574c", "#8f6fc0", "#5fae6a"), (3, 2, 2, 2)
    )
    second = (
        mix(paint, "#fff6e6", 0.7)
        if look.colour
        else dice.choose("second", ("#f6cf54", "#fff6e6", "#f08a3c"))
    )
    sketch = Sketch(1.1)
    here = Place((0, 0), 1, 6)
    board = (
        "-15,-12 -10,-2 0,0 10,-2 15,-12! 12.4,-75 15,-138! "
        "10,-148 0,-151 -10,-148 -15,-138! -12.4,-75"
    )
    sketch.draw(here.blob(board), fill=downwards(sketch, paint, -150, 0))
    with sketch.inside():
        sketch.draw(
            here.blob("-20,-150! 20,-118! 20,-92! -20,-124!"),
            here.blob("-20,-52! 20,-20! 20,-4! -20,-36!"),
            fill=second,
            outlined=False,
        )
        flake = [Place(here.point(0, -76), 10, turn).line("0,-1 0,1") for turn in (0, 60, 120)]
        sketch.stroke(*flake, ink="#fffdf6", width=2.4)
    for y in (-108, -46):
        sketch.draw(here.blob(f"-9,{y - 6}! 9,{y - 6}! 11,{y + 8}! -11,{y + 8}!"), fill="#4a4650")
        sketch.stroke(
            here.line(f"-11,{y - 2} 11,{y - 2}"),
            here.line(f"-11,{y + 5} 11,{y + 5}"),
            ink="#8d8a96",
            width=2.6,
        )
    return sketch.drawing({"grip": (8, -76), "back": (8, -80), "head": (14, -148), "seat": (0, 0)})


def golf_club(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a golf club with a ball on its tee, 95 high."""
    grip = look.colour or dice.choose("grip", ("#4a4650", "#a8443f", "#3f6f94"), (3, 2, 2))
    sketch = Sketch(0.9)
    if look.colour:
        sketch.draw(HERE.limb("26,-93 -12,-10", 5.4, 4.4), fill=look.colour)
    sketch.draw(HERE.limb("26,-93 -12,-10", 2.4, 2.4), fill="#c9ced2")
    sketch.draw(HERE.limb("27,-94 15,-66", 5.4, 4.4), fill=grip)
    sketch.draw(
        HERE.blob("-9,-14! -18,-12 -30,-8 -30,-1 -20,0 -8,-2!"),
        fill=downwards(sketch, look.colour or "#b9c0c6", -14, 0),
    )
    sketch.stroke(HERE.line("-26,-7 -15,-9"), HERE.line("-26,-4 -14,-5"), ink="#7f868c", width=0.8)
    sketch.draw(HERE.blob("8,-6! 16,-6! 13,-4! 12.6,0! 11.4,0! 11,-4!"), fill="#e5b04d")
    sketch.draw(HERE.ellipse(12, -11.6, 6), fill=ball(sketch, "#fbfaf4", (12, -11.6), 6))
    dimples = [
        HERE.ellipse(12 + x, -11.6 + y, 0.7)
        for x, y in ((-2, -2), (1, -3), (2, 0), (-1, 1), (-3, 1), (1, 3))
    ]
    sketch.draw(*dimples, fill="#c9c6bc", outlined=False)
    return sketch.drawing({"grip": (22, -82), "back": (0, -40), "head": (26, -94), "seat": (0, 0)})


def shuttlecock(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a shuttlecock, 22 high."""
    band = look.colour or dice.choose("band", ("#d9584c", "#4584b4", "#5fae6a"), (3, 2, 2))
    feather = mix(look.colour, "#ffffff", 0.3) if look.colour else "#fdfbf4"
    sketch = Sketch(0.5)
    for x in (-9, -4.5, 0, 4.5, 9):
        vane = f"{x * 0.28},-8! {x - 2.6},-18 {x},-23! {x + 2.6},-18 {x * 0.28 + 0.6},-8!"
        sketch.draw(HERE.blob(vane), fill=feather)
        sketch.stroke(HERE.line(f"{x * 0.3},-8 {x},-21"), ink="#b9b2a4", width=0.5)
    sketch.stroke(HERE.line("-6,-13 0,-12 6,-13"), ink=band, width=1.4)
    sketch.draw(
        HERE.blob("-4.4,-9! 4.4,-9! 4.6,-3 2.6,0 -2.6,0 -4.6,-3"),
        fill=downwards(sketch, look.colour or "#f0e6d0", -9, 0),
    )
    with sketch.inside():
        sketch.draw(box(-6, -9.4, 6, -6.4), fill=band, outlined=False)
    return sketch.drawing({"grip": (0, -4), "back": (0, -14), "head": (0, -20), "seat": (0, 0)})


def puck(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an ice hockey puck, 9 high."""
    rubber = look.colour or dice.choose("rubber", ("#4a4650", "#3f4650"))
    sketch = Sketch(0.5)
    sketch.draw(
        HERE.blob("-16,-8! -16,-3 -8,0 8,0 16,-3 16,-8!"),
        fill=downwards(sketch, shade(rubber, -0.1), -8, 0),
    )
    sketch.draw(HERE.ellipse(0, -8, 16, 4), fill=shade(rubber, 0.2))
    sketch.stroke(HERE.ellipse(0, -8, 11, 2.5), ink=shade(rubber, 0.45), width=0.7)
    return sketch.drawing({"grip": (0, -4), "back": (0, -9), "head": (0, -9), "seat": (0, 0)})
