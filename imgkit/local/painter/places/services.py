"""Who helps a town, and what it goes to in the evening: firefighters, police, a cinema."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, glass, lit, windows
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_CREAM = "#fff6e8"


def fire_station(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a fire station, 290 high: two red gates, a tower for the hoses and a flame."""
    walls = look.colour or dice.choose("walls", ("#c97a62", "#e6c79a", "#d9a58a"), (3, 2, 2))
    sketch, red = Sketch(1.8), "#d6483f"
    sketch.draw(box(96, -260, 168, 0), fill=lit(sketch, walls, (96, 0), (168, 0)))
    sketch.draw(HERE.blob("86,-256! 132,-290! 178,-256!"), fill="#7f6a78")
    windows(sketch, light, [(132, -222), (132, -158), (132, -94)], (15, 20))
    sketch.draw(box(-170, -168, 100, 0), fill=lit(sketch, walls, (-170, 0), (100, 0)))
    sketch.draw(box(-178, -184, 108, -164), fill=_CREAM)
    sign = Place((-35, -192), 34)
    sketch.draw(sign.blob("-1,0.7! -1,-0.5! -0.5,-1 0.5,-1 1,-0.5! 1,0.7!"), fill=_CREAM)
    flame = "0,0.5 -0.5,0.36 -0.52,-0.1 -0.2,-0.4 -0.1,-0.86! 0.24,-0.5 0.34,-0.3 0.46,-0.4! "
    sketch.draw(sign.blob(flame + "0.56,0 0.44,0.36"), fill="#ec7a35", outlined=False)
    sketch.draw(
        sign.blob("0,0.5 -0.26,0.3 -0.16,0 0.04,-0.34! 0.26,0.1 0.22,0.36"),
        fill="#ffd25e",
        outlined=False,
    )
    windows(sketch, light, [(x, -140.0) for x in (-128, -66, -4, 58)], (17, 13))
    pane = sketch.fade(glass(light), (0, -92), (0, -52))
    for x in (-102, 32):
        sketch.draw(box(x - 58, -112, x + 58, 0), fill=_CREAM)
        fill = sketch.fade((shade(red, 0.14), shade(red, -0.14)), (0, -106), (0, 0))
        sketch.draw(box(x - 52, -106, x + 52, 0), fill=fill)
        panes = [box(x + at, -92, x + at + 26, -62) for at in (-43, -13, 17)]
        sketch.draw(*panes, fill=pane)
        ribs = [HERE.line(f"{x - 52},{y} {x + 52},{y}") for y in (-52, -36, -20)]
        sketch.stroke(*ribs, ink=shade(red, -0.4), opacity=0.6)
    if light.lamps:
        sketch.soft(HERE.ellipse(-35, -116, 40, 24), colour="#ffb09a", opacity=0.9)
    sketch.draw(
        HERE.blob("-44,-112! -42,-124 -35,-130 -28,-124 -26,-112!"),
        fill="#ff8a6a" if light.lamps else red,
    )
    return sketch.drawing({"head": (132, -290), "back": (-100, -184)})


def police_station(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a police station, 250 high, with a blue lamp and a star over its door."""
    walls = look.colour or dice.choose("walls", ("#e9e4d8", "#d8dfe6", "#ecd9bd"), (3, 2, 2))
    sketch, blue = Sketch(1.8), "#3f6fae"
    sketch.draw(box(-160, -190, 160, 0), fill=lit(sketch, walls, (-160, 0), (160, 0)))
    with sketch.inside():
        sketch.draw(box(-170, -112, 170, -98), fill=blue, outlined=False)
    sketch.draw(box(-170, -204, 170, -188), fill=blue)
    middles = [(x, y) for y in (-150, -56) for x in (-124, -78, 78, 124)]
    windows(sketch, light, middles, (17, 22))
    sketch.draw(box(-48, -196, 48, 0), fill=lit(sketch, shade(walls, 0.2), (-48, 0), (48, 0)))
    sketch.draw(HERE.blob("-58,-194! 0,-236! 58,-194!"), fill=blue)
    shield = Place((0, -142), 34)
    sketch.draw(shield.blob("-0.9,-0.9! 0,-1.1 0.9,-0.9! 0.86,0.1 0,1.1! -0.86,0.1"), fill=blue)
    star = " ".join(
        f"{x:.2f},{y:.2f}!"
        for x, y in (
            Place((0, -0.1), 0.62 if at % 2 == 0 else 0.27, at * 36).point(0, -1)
            for at in range(10)
        )
    )
    sketch.draw(shield.blob(star), fill="#ffd766")
    pane = sketch.fade(glass(light), (0, -84), (0, 0))
    sketch.draw(box(-30, -84, 30, 0), fill=pane)
    sketch.stroke(HERE.line("0,-84 0,0"), ink=blue, width=4)
    sketch.draw(box(-40, -94, 40, -84), fill=blue)
    for x in (-60, 60):
        if light.lamps:
            sketch.soft(HERE.ellipse(x, -98, 26), colour="#9ec8ff", opacity=0.9)
        sketch.stroke(HERE.line(f"{x},-80 {x},-64"), width=3)
        sketch.draw(HERE.ellipse(x, -92, 10, 13), fill="#a8d0ff" if light.lamps else "#6f9fe0")
    sketch.draw(box(-54, -8, 54, 0), fill="#c9bba6")
    sketch.stroke(HERE.line("0,-236 0,-262"), width=2.6)
    wave = dice.number("wave", -4, 0, 4)
    sketch.draw(
        HERE.blob(f"0,-262! 16,{-264 + wave:.1f} 34,-258! 34,-242! 16,-248 0,-246!"), fill=blue
    )
    return sketch.drawing({"head": (-100, -204), "back": (-100, -204)})


def cinema(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a cinema, 280 high: lamps around its porch, a reel of film above, posters below."""
    walls = look.colour or dice.choose(
        "walls", ("#8f6fb0", "#c95f62", "#4f86a8", "#d9a04f"), (3, 3, 2, 2)
    )
    sketch, gold = Sketch(1.8), "#f2c14e"
    sketch.draw(box(-160, -196, 160, 0), fill=lit(sketch, walls, (-160, 0), (160, 0)))
    steps = "-92,-190! -92,-222! -64,-222! -64,-246! 64,-246! 64,-222! 92,-222! 92,-190!"
    sketch.draw(HERE.blob(steps), fill=shade(walls, -0.1))
    sketch.draw(box(-168, -204, 168, -190), fill=gold)
    reel = Place((0, -222), 44)
    if light.lamps:
        sketch.soft(reel.ellipse(0, 0, 1.7), colour="#ffe9a0", opacity=0.8)
    sketch.draw(reel.ellipse(0, 0, 1), fill="#5d5560")
    holes = [Place(reel.origin, 44, at * 60).ellipse(0, -0.58, 0.22) for at in range(6)]
    sketch.draw(*holes, reel.ellipse(0, 0, 0.14), fill=_CREAM)
    film = HERE.limb("28,-188 64,-178 100,-186 140,-176", 20, 20, 20, 20)
    sketch.draw(film, fill="#5d5560")
    frames = [
        Place((x, y), 7).blob("-1,-0.8! 1,-0.8! 1,0.8! -1,0.8!")
        for x, y in ((50, -182), (72, -179), (94, -184), (116, -182))
    ]
    sketch.draw(*frames, fill="#bfe0ea", outlined=False)
    sketch.draw(
        HERE.blob("-176,-118! -160,-152! 160,-152! 176,-118! 168,-104! -168,-104!"),
        fill=sketch.fade(("#fffdf3", "#f6e6bf"), (0, -152), (0, -104)),
    )
    star = " ".join(
        f"{x:.2f},{y:.2f}!"
        for x, y in (
            Place((0, 0), 1 if at % 2 == 0 else 0.45, at * 36).point(0, -1) for at in range(10)
        )
    )
    stars = [Place((x, -128), 14).blob(star) for x in (-108, -54, 0, 54, 108)]
    sketch.draw(*stars, fill=mix(walls, "#45283c", 0.12))
    lamps = [HERE.ellipse(x, -107, 5) for x in range(-160, 165, 20)]
    if light.lamps:
        sketch.soft(
            *(HERE.ellipse(x, -107, 15) for x in range(-160, 165, 40)),
            colour="#ffe08a",
            opacity=0.9,
        )
    sketch.draw(*lamps, fill="#fff3b0" if light.lamps else gold)
    pane = sketch.fade(glass(light), (0, -90), (0, 0))
    sketch.draw(box(-50, -88, 50, 0), fill=shade(walls, -0.4))
    sketch.draw(box(-44, -82, -3, 0), box(3, -82, 44, 0), fill=pane)
    colours = dice.choose("posters", (("#5fa08a", "#e3873f"), ("#d9584c", "#4f8fc0")), (3, 2))
    for x, colour in zip((-110, 110), colours, strict=True):
        sketch.draw(box(x - 30, -90, x + 30, -14), fill=gold)
        sketch.draw(box(x - 25, -85, x + 25, -19), fill=colour)
        sketch.draw(HERE.ellipse(x, -56, 13), fill="#ffe9c0", outlined=False)
        sketch.draw(
            HERE.blob(f"{x - 22},-20! {x - 12},-40 {x + 12},-40 {x + 22},-20!"),
            fill=shade(colour, -0.4),
            outlined=False,
        )
    return sketch.drawing({"head": (-120, -204), "back": (-120, -204)})
