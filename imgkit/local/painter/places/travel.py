"""Where journeys begin: a railway station, an airport, a petrol station."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, glass, lit, windows
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_CREAM = "#fff6e8"


def station(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a railway station, 290 high: a hall with a glass arch, a clock and a track."""
    walls = look.colour or dice.choose(
        "walls", ("#d99a70", "#e8cf9f", "#c7b3a4", "#c98478"), (3, 3, 2, 2)
    )
    roof = dice.choose("roof", ("#6f8793", "#7f6a78", "#5f8a80"), (3, 2, 2))
    sketch = Sketch(1.8)
    wings = lit(sketch, walls, (-220, 0), (220, 0))
    sketch.draw(box(-216, -128, 216, -14), fill=wings)
    slate = sketch.fade((shade(roof, 0.25), shade(roof, -0.12)), (0, -166), (0, -122))
    sketch.draw(HERE.blob("-228,-124! -206,-162! 206,-162! 228,-124!"), fill=slate)
    windows(sketch, light, [(x, -72.0) for x in (-186, -142, 142, 186)], (15, 34), arched=True)
    hall = "-112,-14! -112,-150! -78,-206 0,-232 78,-206 112,-150! 112,-14!"
    sketch.draw(HERE.blob(hall), fill=lit(sketch, shade(walls, 0.18), (-112, 0), (112, 0)))
    sketch.stroke(HERE.line("-116,-152! -80,-210 0,-237 80,-210 116,-152!"), ink=roof, width=10)
    pane = sketch.fade(glass(light), (0, -200), (0, -20))
    sketch.draw(HERE.blob("-84,-20! -84,-140! -58,-176 0,-194 58,-176 84,-140! 84,-20!"), fill=pane)
    with sketch.inside():
        fan = [Place((0, -134), 90, turn).line("0,0 0,-1") for turn in (-60, -30, 0, 30, 60)]
        posts = [HERE.line(f"{x},-134 {x},-14") for x in (-56, -28, 0, 28, 56)]
        bars = [HERE.line("-90,-134 90,-134"), HERE.line("-90,-78 90,-78")]
        sketch.stroke(*fan, *posts, *bars, ink=_CREAM, width=3.4)
        sketch.stroke(HERE.line("-50,-134 -34,-160 0,-172 34,-160 50,-134"), ink=_CREAM, width=3)
    sketch.draw(box(-36, -70, 36, -14), fill=shade(roof, -0.12))
    sketch.draw(box(-30, -64, -3, -14), box(3, -64, 30, -14), fill=pane)
    clock = Place((0, -252), 34)
    sketch.draw(
        clock.blob("-1.25,0.9! -1.15,-0.2 -0.7,-0.95 0,-1.2 0.7,-0.95 1.15,-0.2 1.25,0.9!"),
        fill=shade(walls, -0.06),
    )
    sketch.draw(clock.ellipse(0, -0.05, 0.84), fill="#fffdf6")
    marks = [Place((0, -253.7), 34, at * 30).line("0,-0.78 0,-0.64") for at in range(12)]
    minute = Place((0, -253.7), 34, dice.number("minute", 0, 60, 180)).line("0,0.1 0,-0.62")
    hour = Place((0, -253.7), 34, -50).line("0,0.1 0,-0.44")
    sketch.stroke(*marks, minute, hour, ink="#5b4636", width=3)
    sketch.draw(box(-236, -16, 236, -8), fill="#c9bba6")
    sleepers = [box(x, -7, x + 12, 0) for x in range(-230, 225, 26)]
    sketch.draw(*sleepers, fill="#8a6a52")
    sketch.stroke(HERE.line("-238,-6 238,-6"), ink="#8d8588", width=4.6)
    return sketch.drawing({"head": (0, -288), "back": (-150, -162)})


def airport(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw an airport, 270 high: a hall of glass, a control tower and an aeroplane's tail."""
    colour = look.colour or dice.choose(
        "colour", ("#5f9ac4", "#e08a4f", "#5fa08a", "#c96a6a"), (3, 2, 2, 2)
    )
    sketch, pale = Sketch(1.8), "#f1efe8"
    pane = sketch.fade(glass(light), (0, -250), (0, 0))
    sketch.draw(
        HERE.blob("-168,0! -158,-178! -122,-178! -112,0!"),
        fill=lit(sketch, pale, (-168, 0), (-112, 0)),
    )
    sketch.draw(HERE.blob("-184,-180! -196,-226! -84,-226! -96,-180!"), fill=pane)
    cab = [HERE.line(f"{x * 0.86 - 20:.0f},-180 {x - 16:.0f},-226") for x in (-150, -124, -98)]
    sketch.stroke(*cab, ink=pale, width=4)
    sketch.draw(HERE.blob("-206,-224! -192,-244 -88,-244 -74,-224!"), fill=colour)
    sketch.draw(HERE.blob("-190,-182! -90,-182! -98,-168! -182,-168!"), fill=shade(colour, -0.1))
    sketch.stroke(HERE.line("-140,-244 -140,-268"), width=3)
    lamp = "#ff9a7a" if light.lamps else "#e2574c"
    sketch.draw(HERE.ellipse(-140, -266, 5), fill=lamp)
    tail = HERE.blob("128,-92! 176,-180! 204,-180! 198,-92!")
    sketch.draw(tail, fill=sketch.fade((shade(colour, 0.2), colour), (130, -180), (200, -92)))
    sketch.draw(HERE.blob("60,-86 120,-112 216,-100! 232,-92! 214,-70! 60,-70!"), fill="#f6f3ec")
    hall = "-120,0! -120,-86! -40,-120 60,-116 150,-74 214,-84! 214,0!"
    sketch.draw(HERE.blob(hall), fill=lit(sketch, pale, (-120, 0), (214, 0)))
    front = "-104,-8! -104,-76! -36,-104 58,-100 146,-60 200,-66! 200,-8!"
    sketch.draw(HERE.blob(front), fill=pane)
    with sketch.inside():
        bars = [HERE.line(f"{x},-110 {x},0") for x in range(-72, 200, 32)]
        sketch.stroke(*bars, HERE.line("-110,-44 204,-44"), ink=pale, width=3.4)
    roof = HERE.line("-130,-86! -40,-124 62,-120 152,-78 224,-88!")
    sketch.stroke(roof, width=13)
    sketch.stroke(roof, ink=colour, width=9.4)
    sign = Place((10, -72), 15, 52)
    plane = "0,-1.2 0.24,-0.4! 1.2,0.4! 1.2,0.66! 0.2,0.42! 0.16,0.9! 0.5,1.2! -0.5,1.2! "
    plane += "-0.16,0.9! -0.2,0.42! -1.2,0.66! -1.2,0.4! -0.24,-0.4!"
    sketch.draw(Place((10, -72), 25).ellipse(0, 0, 1), fill=colour)
    sketch.draw(sign.blob(plane), fill="#fffdf6", outlined=False)
    return sketch.drawing({"head": (-140, -246), "back": (0, -122)})


def petrol_station(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a petrol station, 200 high: a roof on posts over the pumps, and a small shop."""
    colour = look.colour or dice.choose(
        "colour", ("#d9584c", "#4f8fc0", "#5c9c6c", "#e0a03c"), (3, 2, 2, 2)
    )
    sketch = Sketch(1.7)
    sketch.draw(box(60, -104, 214, -6), fill=lit(sketch, "#f3ead9", (60, 0), (214, 0)))
    sketch.draw(box(54, -114, 220, -100), fill=mix(colour, "#fff6e8", 0.35))
    pane = sketch.fade(glass(light), (0, -90), (0, -10))
    sketch.draw(box(74, -88, 150, -40), box(166, -88, 202, -6), fill=pane)
    posts = [box(x, -150, x + 14, -8) for x in (-170, 10)]
    sketch.draw(*posts, fill=sketch.fade(("#ffffff", "#c9c8c6"), (-170, 0), (24, 0)))
    sketch.draw(box(-214, -182, 66, -142), fill=colour)
    sketch.draw(box(-214, -156, 66, -142), fill="#fff6e8")
    if light.lamps:
        sketch.soft(HERE.ellipse(-76, -130, 120, 40), colour="#ffe9a0", opacity=0.8)
    drop = Place((-76, -163), 13)
    sketch.draw(Place((-76, -162), 22).ellipse(0, 0, 1), fill="#fff6e8")
    sketch.draw(drop.blob("0,-1.2! 0.7,0 0.6,0.8 0,1.1 -0.6,0.8 -0.7,0"), fill=shade(colour, -0.1))
    sketch.draw(box(-186, -12, 40, 0), fill="#cfc7ba")
    for x in (-128, -44):
        hose = HERE.line(f"{x + 20},-76 {x + 44},-74 {x + 40},-26 {x + 24},-30")
        sketch.stroke(hose, ink="#4a4046", width=4.4)
        sketch.draw(
            box(x - 22, -92, x + 22, -12), fill=lit(sketch, colour, (x - 22, 0), (x + 22, 0))
        )
        sketch.draw(box(x - 26, -98, x + 26, -88), fill="#fff6e8")
        screen = "#fff0b4" if light.lamps else "#cfe6ec"
        sketch.draw(box(x - 15, -82, x + 15, -62), fill=screen)
        sketch.stroke(
            HERE.line(f"{x - 9},-75 {x + 9},-75"),
            HERE.line(f"{x - 9},-69 {x + 4},-69"),
            ink="#5b4636",
            width=2,
        )
        nozzle = HERE.limb(f"{x + 22},-70 {x + 22},-52 {x + 32},-46", 8, 7, 5)
        sketch.draw(nozzle, fill="#5d5456")
    return sketch.drawing({"head": (-74, -182), "back": (-74, -182)})
