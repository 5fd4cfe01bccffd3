"""What goes by water: a submarine, a ship, a ship of pirates."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.vehicles.bodywork import (
    HERE,
    box,
    pane_colours,
    panes,
    shiny,
)

_CREAM = "#fff6e6"


def submarine(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a submarine with its periscope, 170 high."""
    paint = look.colour or dice.choose(
        "paint", ("#f0c24a", "#d9584c", "#4f93ae", "#7fa37a"), (4, 2, 2, 2)
    )
    trim = shade(paint, -0.25)
    sketch = Sketch(1.7)
    pipe = HERE.limb("10,-112 10,-160 20,-168 36,-166", 9, 9, 9, 11)
    sketch.draw(pipe, fill=trim)
    sketch.draw(
        HERE.blob("-50,-96! -44,-132 -34,-138 36,-138 46,-132 54,-96!"),
        fill=shiny(sketch, paint, -138, -80),
    )
    for y, lean in ((-84, -1), (-27, 1)):
        fin = HERE.blob(
            f"-96,{y}! -132,{y + lean * 22}! -150,{y + lean * 20}! -136,{y - lean * 10}!"
        )
        sketch.draw(fin, fill=trim)
    sketch.draw(
        HERE.ellipse(-154, -70, 5.4, 20, 8), HERE.ellipse(-154, -32, 5.4, 20, -8), fill="#c9ccd0"
    )
    body = "-150,-50 -120,-82 -60,-98 40,-100 110,-88 144,-50 110,-16 40,-6 -60,-7 -120,-20"
    sketch.draw(HERE.blob(body), fill=shiny(sketch, paint, -100, 0))
    with sketch.inside():
        sketch.draw(
            HERE.blob("-170,-18! 0,-12 170,-18! 170,10! -170,10!"), fill=trim, outlined=False
        )
        sketch.stroke(
            HERE.line("-108,-100 -102,-50 -108,0"), ink=shade(paint, -0.45), width=2, opacity=0.6
        )
        sketch.soft(HERE.ellipse(-20, -88, 90, 9), colour="#ffffff", opacity=0.6)
    for x in (-62, -4, 54):
        sketch.draw(HERE.ellipse(x, -56, 22), fill=mix(trim, "#e8b94f", 0.6))
        pane = sketch.glow(("#fffdf0", *pane_colours(light)), (x - 5, -62), 24)
        sketch.draw(HERE.ellipse(x, -56, 15), fill=pane)
    rivets = [HERE.ellipse(x, -22, 2.4) for x in range(-90, 110, 26)]
    sketch.draw(*rivets, fill=shade(paint, -0.4), outlined=False)
    return sketch.drawing({"back": (0, -138), "head": (0, -138), "seat": (0, 0)}, "right")


def ship(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a steamer, about 210 high."""
    paint = look.colour or dice.choose(
        "paint", ("#4f6f94", "#c9584c", "#5a8a78", "#4f4a55"), (3, 3, 2, 1)
    )
    funnels = dice.choose("funnels", (2, 1, 3), (3, 2, 1))
    sketch = Sketch(1.8)
    band = shade(paint, 0.1) if look.colour else "#e2654a"
    for at in range(funnels):
        x = -30 + (at - (funnels - 1) / 2) * 62
        sketch.draw(
            HERE.blob(f"{x - 19},-130! {x - 15},-206! {x + 19},-206! {x + 19},-130!"),
            fill=shiny(sketch, band, -206, -130),
        )
        sketch.draw(box(x - 17, -206, x + 20, -190), fill="#4f4850")
    white = shiny(sketch, "#fdf8ef", -150, -70)
    sketch.draw(HERE.blob("-120,-104! -110,-146! 76,-146! 92,-104!"), fill=white)
    sketch.draw(HERE.blob("-158,-66! -150,-108! 124,-108! 136,-66!"), fill=white)
    panes(sketch, light, [box(x, -136, x + 22, -118) for x in range(-96, 74, 32)])
    ports = [HERE.ellipse(x, -86, 7.4) for x in range(-132, 122, 28)]
    panes(sketch, light, ports)
    hull = "-196,-72! 0,-66 206,-86! 176,-26 160,0! -160,0! -182,-30"
    sketch.draw(HERE.blob(hull), fill=shiny(sketch, paint, -80, 0))
    with sketch.inside():
        sketch.stroke(HERE.line("-200,-64 0,-58 210,-78"), ink=_CREAM, width=7)
        sketch.draw(
            box(-220, -14, 220, 4),
            fill="#b5524a" if not look.colour else shade(paint, -0.3),
            outlined=False,
        )
    sketch.stroke(HERE.line("176,-82 176,-150"), ink="#8a6a52", width=3.4)
    flag = HERE.blob("176,-150! 162,-146 150,-152 136,-148! 136,-128! 150,-132 162,-126 176,-130!")
    sketch.draw(flag, fill=band)
    return sketch.drawing({"back": (0, -146), "head": (-30, -206), "seat": (0, 0)}, "right")


def pirate_ship(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a pirate ship under sail, 310 high."""
    wood = look.colour or dice.choose("wood", ("#9a6a48", "#b07f52", "#7f5a4a"), (3, 2, 2))
    cloth = dice.choose("sails", ("#f7ecd6", "#c9594f", "#5a5460"), (4, 2, 1))
    sketch = Sketch(1.8)
    for x, top in ((-70, -252), (46, -290)):
        sketch.draw(HERE.limb(f"{x},-80 {x},{top}", 9, 6), fill="#8a6245")
    lines = [
        HERE.line(plan) for plan in ("46,-288 206,-112", "-70,-250 -186,-110", "46,-280 -70,-240")
    ]
    sketch.stroke(*lines, ink="#8a6a52", width=1.6)
    sails = (
        ("-118,-238! -22,-238! -18,-176 -28,-148! -70,-158 -112,-148! -122,-190"),
        ("-10,-274! 102,-274! 112,-226 100,-196! 46,-208 -8,-196! -20,-232"),
        ("-16,-186! 108,-186! 120,-140 106,-112! 46,-124 -14,-112! -26,-148"),
    )
    fill = sketch.fade((shade(cloth, 0.25), cloth, shade(cloth, -0.18)), (-90, -280), (100, -110))
    for plan in sails:
        sketch.draw(HERE.blob(plan), fill=fill)
    skull = Place((46, -238), 21)
    ink = "#f7ecd6" if cloth != "#f7ecd6" else "#54464a"
    bones = [skull.line("-1.1,0.9 1.1,0.2"), skull.line("-1.1,0.2 1.1,0.9")]
    sketch.stroke(*bones, ink=ink, width=5)
    sketch.draw(
        skull.ellipse(0, -0.16, 0.7, 0.62),
        skull.ellipse(0, 0.34, 0.4, 0.36),
        fill=ink,
        outlined=False,
    )
    eyes = [skull.ellipse(x, -0.1, 0.17, 0.2) for x in (-0.28, 0.28)]
    sketch.draw(*eyes, fill=cloth, outlined=False)
    sketch.stroke(skull.line("-0.22,0.44 0,0.54 0.22,0.44"), ink=cloth, width=2.4)
    sketch.draw(
        HERE.blob("46,-312! 60,-316 72,-308 86,-312! 86,-292! 72,-288 60,-296 46,-292!"),
        fill="#4a4048",
    )
    hull = (
        "-190,-122! -120,-116! -112,-76! 110,-76! 118,-98! 214,-112! 178,-46 150,0! "
        "-140,0! -174,-50"
    )
    sketch.draw(HERE.blob(hull), fill=shiny(sketch, wood, -120, 0))
    with sketch.inside():
        planks = [HERE.line(f"-200,{y} 0,{y + 6} 220,{y}") for y in (-62, -46, -30, -14)]
        sketch.stroke(*planks, ink=shade(wood, -0.45), width=1.6, opacity=0.5)
        rail = HERE.line("-196,-112 -122,-106! -114,-68! 112,-68! 120,-90! 220,-104")
        sketch.stroke(rail, ink="#e8b94f", width=6)
    panes(
        sketch,
        light,
        [
            HERE.blob(f"{x},-82! {x},-100 {x + 10},-106 {x + 20},-100 {x + 20},-82!")
            for x in (-176, -148)
        ],
    )
    ports = [box(x, -52, x + 24, -32) for x in (-90, -44, 2, 48, 94)]
    sketch.draw(*ports, fill=shade(wood, -0.5))
    sketch.draw(HERE.limb("196,-106 248,-138", 8, 4), fill="#8a6245")
    return sketch.drawing({"back": (0, -76), "head": (46, -296), "seat": (0, 0)}, "right")
