"""What flies: an aeroplane, a helicopter, a hot-air balloon, a rocket, a flying saucer."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.vehicles.bodywork import (
    CHROME,
    HERE,
    PAINT_WEIGHTS,
    PAINTS,
    pane_colours,
    panes,
    seams,
    shiny,
    wheel,
)

_CREAM = "#fff6e6"


def aeroplane(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw an aeroplane, about 110 high: a jet, or a small one with a propeller."""
    if dice.choose("kind", ("jet", "propeller"), (3, 2)) == "propeller":
        return _propeller_plane(dice, look, light)
    trim = look.colour or dice.choose("trim", PAINTS, PAINT_WEIGHTS)
    hull = mix(trim, "#ffffff", 0.35) if look.colour else "#f6f3ee"
    sketch = Sketch(1.6)
    sketch.draw(HERE.blob("-60,-52! -100,-96! -82,-98! -14,-58!"), fill=shade(hull, -0.2))
    sketch.draw(
        HERE.blob("-156,-58! -186,-112! -160,-114! -116,-66!"), fill=shiny(sketch, trim, -114, -50)
    )
    body = "-176,-58 -150,-66 -80,-72 60,-74 120,-68 156,-48 150,-34 110,-26 0,-22 -90,-30 -150,-46"
    sketch.draw(HERE.blob(body), fill=shiny(sketch, hull, -74, -22))
    with sketch.inside():
        sketch.stroke(HERE.line("-190,-50 -60,-40 160,-40"), ink=trim, width=11)
    curves = [HERE.ellipse(x, -56, 6.4, 7) for x in range(-90, 100, 23)]
    panes(sketch, light, [*curves, HERE.blob("112,-50! 116,-62! 132,-58 140,-50!")])
    engine = HERE.blob("-24,-12 -20,-22 8,-24 20,-16 16,-4 -14,0")
    sketch.draw(engine, fill=shiny(sketch, trim, -24, 0))
    wing = HERE.blob("56,-38! -14,-40! -102,-4! -94,0! -70,-1!")
    sketch.draw(wing, fill=shiny(sketch, hull, -40, 6))
    sketch.draw(HERE.blob("-146,-50! -176,-34! -162,-32! -122,-46!"), fill=hull)
    return sketch.drawing({"back": (0, -74), "head": (100, -70), "seat": (0, 0)}, "right")


def _propeller_plane(dice: Dice, look: Look, light: Light) -> Drawing:
    paint = look.colour or dice.choose("paint", PAINTS, PAINT_WEIGHTS)
    sketch = Sketch(1.5)
    wheels = (40.0, 82.0)
    sketch.stroke(HERE.line("52,-36 40,-12"), HERE.line("70,-36 80,-12"), ink="#7f7a7c", width=4)
    for x in wheels:
        wheel(sketch, x, 13)
    sketch.draw(
        HERE.blob("-134,-56! -152,-100 -134,-108 -112,-96 -96,-60!"),
        fill=shiny(sketch, shade(paint, -0.1), -108, -50),
    )
    body = "-146,-58 -110,-68 -30,-80 50,-84 96,-76 108,-58 98,-38 50,-30 -30,-34 -110,-48"
    sketch.draw(HERE.blob(body), fill=shiny(sketch, paint, -84, -30))
    with sketch.inside():
        sketch.stroke(HERE.line("-160,-54 0,-50 110,-56"), ink=_CREAM, width=8)
    panes(sketch, light, [HERE.blob("-20,-78! -10,-100 14,-106 34,-98 42,-80!")])
    wing = "-30,-46 -40,-40 -36,-34 40,-36 46,-44 34,-50"
    sketch.draw(HERE.blob(wing), fill=shiny(sketch, mix(paint, _CREAM, 0.5), -50, -30))
    sketch.draw(HERE.blob("-150,-60 -158,-54 -120,-48 -110,-56"), fill=mix(paint, _CREAM, 0.5))
    sketch.draw(HERE.ellipse(117, -58, 5, 46), fill="#d9e3e8", outlined=False, opacity=0.6)
    sketch.draw(
        HERE.blob("114,-60! 110,-98 117,-104 121,-96 118,-58 122,-20 116,-12 110,-20"),
        fill="#9a7049",
    )
    sketch.draw(HERE.blob("104,-68! 124,-60 126,-56 104,-48!"), fill="#f0c65a")
    return sketch.drawing({"back": (6, -100), "head": (12, -104), "seat": (0, 0)}, "right")


def helicopter(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a helicopter, 140 high."""
    paint = look.colour or dice.choose("paint", PAINTS, PAINT_WEIGHTS)
    sketch = Sketch(1.5)
    tail = HERE.blob("-20,-96! -140,-92! -160,-124! -142,-124! -122,-102 -10,-70!")
    sketch.draw(tail, fill=shiny(sketch, shade(paint, -0.08), -120, -70))
    sketch.draw(HERE.ellipse(-150, -108, 22, 4, 60), fill="#cfd8dc", opacity=0.8)
    sketch.draw(HERE.limb("10,-112 10,-132", 9, 7), fill="#7f7a7c")
    sketch.draw(HERE.ellipse(10, -134, 138, 5), fill="#c3ccd1", opacity=0.85)
    struts = [
        HERE.line("-16,-36 -22,-6"),
        HERE.line("40,-36 46,-6"),
        HERE.line("-60,-10 -50,-5 70,-5 84,-14"),
    ]
    sketch.stroke(*struts, ink="#6b6468", width=5)
    body = "-56,-82 -40,-108 0,-118 50,-112 84,-84 88,-56 66,-36 10,-30 -36,-40"
    sketch.draw(HERE.blob(body), fill=shiny(sketch, paint, -118, -30))
    with sketch.inside():
        sketch.stroke(HERE.line("-70,-50 100,-50"), ink=_CREAM, width=8)
    panes(
        sketch,
        light,
        [
            HERE.blob("40,-66! 40,-102! 62,-96 80,-76 82,-66!"),
            HERE.blob("-8,-66! -8,-104! 30,-104! 30,-66!"),
        ],
    )
    seams(sketch, paint, "-14,-104 -14,-36", "35,-104 35,-36")
    return sketch.drawing({"back": (0, -116), "head": (10, -134), "seat": (0, 0)}, "right")


def hot_air_balloon(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a hot-air balloon with its basket, 330 high."""
    colour = look.colour or dice.choose("colour", PAINTS, PAINT_WEIGHTS)
    second = dice.choose("second", (_CREAM, "#f5cf6a", "#f2a58f", "#a9d3d6"), (3, 2, 2, 2))
    pattern = dice.choose("pattern", ("gores", "bands", "waves"), (3, 2, 2))
    sketch = Sketch(1.8)
    ropes = [
        HERE.line(plan)
        for plan in ("-40,-112 -20,-46", "40,-112 20,-46", "-14,-108 -8,-46", "14,-108 8,-46")
    ]
    sketch.stroke(*ropes, ink="#8a6a4e", width=1.8)
    if light.lamps:
        sketch.soft(HERE.ellipse(0, -86, 22, 26), colour="#ffd070", opacity=0.9)
    sketch.draw(HERE.blob("0,-102! -7,-86 0,-76 7,-86"), fill="#ffb84f")
    envelope = (
        "-42,-108! -84,-160 -112,-222 -88,-292 -40,-324 0,-330 40,-324 88,-292 112,-222 "
        "84,-160 42,-108! 0,-104"
    )
    fill = sketch.glow((shade(colour, 0.35), colour, shade(colour, -0.25)), (-34, -258), 170)
    sketch.draw(HERE.blob(envelope), fill=fill)
    with sketch.inside():
        if pattern == "gores":
            for inner, outer in ((18, 52), (-18, -52), (92, 130), (-92, -130)):
                gore = HERE.blob(
                    f"0,-332! {inner},-290 {inner * 1.2:.0f},-222 {inner * 0.5:.0f},-100! "
                    f"{outer * 0.5:.0f},-100! {outer * 1.2:.0f},-222 {outer},-290"
                )
                sketch.draw(gore, fill=second, outlined=False, opacity=0.9)
        elif pattern == "bands":
            for y in (-288, -182):
                band = HERE.blob(
                    f"-130,{y - 17}! 0,{y - 3} 130,{y - 17}! "
                    f"130,{y + 13}! 0,{y + 27} -130,{y + 13}!"
                )
                sketch.draw(band, fill=second, outlined=False, opacity=0.9)
        else:
            wave = " ".join(
                f"{x},{-240 + (14 if at % 2 else -14)}" for at, x in enumerate(range(-130, 140, 26))
            )
            sketch.stroke(HERE.line(wave), ink=second, width=17, opacity=0.9)
        seams(
            sketch,
            colour,
            "0,-334 -66,-280 -78,-220 -30,-104",
            "0,-334 66,-280 78,-220 30,-104",
            "0,-334 0,-104",
        )
        sketch.soft(HERE.ellipse(86, -190, 60, 120), colour="#45283c", opacity=0.3)
        sketch.soft(HERE.ellipse(-40, -270, 34, 44), colour="#ffffff", opacity=0.5)
    sketch.draw(HERE.limb("-41,-110 0,-103 41,-110", 8, 8, 8), fill=shade(colour, -0.25))
    sketch.draw(HERE.blob("-27,-46! 27,-46! 22,0! -22,0!"), fill=shiny(sketch, "#c08a52", -46, 0))
    with sketch.inside():
        weave = [HERE.line(f"-30,{y} 30,{y}") for y in (-34, -22, -10)] + [
            HERE.line(f"{x},-50 {x},0") for x in (-14, 0, 14)
        ]
        sketch.stroke(*weave, ink="#7f5735", width=1.4, opacity=0.7)
    sketch.draw(HERE.limb("-27,-46 27,-46", 8, 8), fill="#a9744a")
    return sketch.drawing({"back": (0, -44), "head": (0, -326), "seat": (0, 0)})


def rocket(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a rocket with its flame, 330 high."""
    paint = look.colour or dice.choose(
        "paint", ("#d9584c", "#4584b4", "#e5b04d", "#6fa377"), (4, 3, 2, 2)
    )
    windows = dice.choose("windows", (1, 2, 3), (2, 3, 1))
    hull = mix(paint, "#ffffff", 0.55) if look.colour else "#f4f1ea"
    sketch = Sketch(1.8)
    flame = "-24,-70! -34,-44 -18,-26 -12,0! 0,-16! 12,0! 18,-26 34,-44 24,-70!"
    sketch.draw(HERE.blob(flame), fill=sketch.fade(("#ffdf70", "#f2903f"), (0, -70), (0, 0)))
    sketch.draw(HERE.blob("-12,-70! -16,-48 0,-24! 16,-48 12,-70!"), fill="#fff3b8", outlined=False)
    for side in (-1, 1):
        fin = HERE.blob(
            f"{side * 36},-166! {side * 74},-118 {side * 84},-54! {side * 58},-78 {side * 30},-82!"
        )
        sketch.draw(fin, fill=shade(paint, -0.06 if side < 0 else -0.22))
    sketch.draw(HERE.blob("-26,-84! 26,-84! 20,-64! -20,-64!"), fill="#8f9299")
    body = "-38,-82! -54,-160 -46,-240 0,-332! 46,-240 54,-160 38,-82! 0,-76"
    sketch.draw(
        HERE.blob(body),
        fill=sketch.fade((shade(hull, 0.3), hull, shade(hull, -0.24)), (-50, 0), (54, 0)),
    )
    with sketch.inside():
        nose = HERE.blob("-80,-256! 0,-244 80,-256! 80,-340! -80,-340!")
        sketch.draw(
            nose,
            fill=sketch.fade((shade(paint, 0.2), paint, shade(paint, -0.25)), (-40, 0), (40, 0)),
        )
        band = HERE.blob("-80,-104! 0,-94 80,-104! 80,-120! 0,-110 -80,-120!")
        sketch.draw(band, fill=paint, outlined=False)
    for at in range(windows):
        y, radius = -212 + at * 44, 19 - at * 3
        sketch.draw(HERE.ellipse(0, y, radius), fill=mix(paint, CHROME, 0.6))
        pane = sketch.glow(("#fffbe0", *pane_colours(light)), (-4, y - 5), radius)
        sketch.draw(HERE.ellipse(0, y, radius * 0.7), fill=pane)
    sketch.draw(HERE.blob("0,-150! -8,-110 0,-60! 8,-110"), fill=shade(paint, -0.12))
    return sketch.drawing(
        {
            "back": (0, -330),
            "head": (0, -330),
            "seat": (0, 0),
            "pane": (0, -196),
            "pane edge": (36, -196),
        }
    )


def ufo(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a flying saucer with a friendly visitor, 130 high."""
    paint = look.colour or dice.choose(
        "paint", ("#9fb3c4", "#a58fc4", "#7fb5a0", "#d39a8f"), (3, 2, 2, 2)
    )
    skin = dice.choose("visitor", ("#8fc46a", "#6fb5c9", "#d38fc0"), (3, 2, 1))
    sketch = Sketch(1.6)
    for x in (-56, 56):
        sketch.draw(
            HERE.limb(f"{x * 0.8:.0f},-30 {x},-6", 6, 5),
            Place((x, -4)).ellipse(0, 0, 11, 4),
            fill="#8f98a4",
        )
    sketch.draw(HERE.ellipse(0, -86, 26, 30), fill=skin)
    for x in (-10, 10):
        sketch.draw(HERE.ellipse(x, -90, 6.4, 8.4), fill="#36261f", outlined=False)
        sketch.draw(HERE.ellipse(x + 2, -93, 2.2), fill="#ffffff", outlined=False)
    sketch.stroke(HERE.line("-6,-76 0,-72 6,-76"), ink="#36261f", width=1.8)
    dome = HERE.blob("-60,-62! -56,-104 -26,-132 26,-132 56,-104 60,-62!")
    sketch.draw(dome, fill="#cfeaf3", opacity=0.45)
    sketch.stroke(HERE.line("-46,-92 -38,-110 -22,-122"), ink="#ffffff", width=5, opacity=0.85)
    saucer = "-150,-46 -110,-64 -50,-72 50,-72 110,-64 150,-46 96,-28 40,-20 -40,-20 -96,-28"
    sketch.draw(HERE.blob(saucer), fill=shiny(sketch, paint, -72, -20))
    with sketch.inside():
        sketch.stroke(
            HERE.line("-160,-44 -60,-36 60,-36 160,-44"),
            ink=shade(paint, -0.4),
            width=2.4,
            opacity=0.6,
        )
    for at, x in enumerate((-104, -62, -21, 21, 62, 104)):
        colour = ("#ffdf70", "#f28f7a", "#8fd6e0")[at % 3]
        y = -51 + (8 - abs(x) * 0.06) * 0.4
        if light.lamps:
            sketch.soft(HERE.ellipse(x, y, 15), colour=colour, opacity=0.9)
        sketch.draw(HERE.ellipse(x, y, 7.4, 6.4), fill=colour)
    return sketch.drawing({"back": (0, -130), "head": (0, -130), "seat": (0, 0)})
