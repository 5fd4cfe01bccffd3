"""Buildings that are seen from afar: a lighthouse, a windmill, a church, towers."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, door, grass, lit, stones, window, windows
from imgkit.local.painter.shapes import Curve, Place, mix, polygon, shade
from imgkit.local.painter.sketch import Sketch

_ROOFS = ("#b5574f", "#5a739c", "#7a5f94", "#4f8478")


def lighthouse(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a lighthouse on a rock, 420 high; its lamp shines when it is dark."""
    colour = look.colour or dice.choose(
        "colour", ("#d2554a", "#4a74a8", "#4f8a70", "#4a4650"), (4, 2, 1, 1)
    )
    pattern = dice.choose("pattern", ("bands", "spiral", "plain"), (4, 2, 1.5))
    sketch = Sketch(2)
    if light.lamps:
        sketch.soft(HERE.ellipse(0, -338, 58), colour="#ffe9a0", opacity=0.9)
    base = lit(sketch, colour if pattern == "plain" else "#fdf6ea", (-50, 0), (56, 0))
    sketch.draw(HERE.blob("-58,-24! -48,-150 -36,-306! 36,-306! 48,-150 58,-24!"), fill=base)
    with sketch.inside():
        if pattern == "bands":
            for y in (-272, -172, -72):
                band = HERE.blob(
                    f"-70,{y - 26}! 0,{y - 18} 70,{y - 26}! 70,{y + 26}! 0,{y + 34} -70,{y + 26}!"
                )
                sketch.draw(band, fill=lit(sketch, colour, (-50, 0), (56, 0)), outlined=False)
        elif pattern == "spiral":
            for y in (-266, -166, -66, 30):
                band = HERE.blob(
                    f"-70,{y - 4}! 0,{y - 36} 70,{y - 74}! 70,{y - 26}! 0,{y + 12} -70,{y + 44}!"
                )
                sketch.draw(band, fill=lit(sketch, colour, (-50, 0), (56, 0)), outlined=False)
        sketch.soft(HERE.ellipse(46, -150, 44, 160), colour="#45283c", opacity=0.3)
    for x, y in ((-4, -240), (6, -140)):
        window(sketch, light, (x, y), (9, 13), arched=True)
    sketch.draw(box(-50, -316, 50, -304), fill="#e9dcc8")
    rails = [HERE.line(f"{x},-316 {x},-334") for x in (-46, -24, 24, 46)]
    sketch.stroke(*rails, HERE.line("-50,-334 50,-334"), ink="#5b4f52", width=2.4)
    lamp = ("#fffbe0", "#ffd860") if light.lamps else ("#f4fafb", "#a9cfdc")
    sketch.draw(box(-25, -362, 25, -316), fill=sketch.fade(lamp, (0, -362), (0, -316)))
    sketch.stroke(HERE.line("-9,-362 -9,-316"), HERE.line("9,-362 9,-316"), ink="#5b4f52", width=2)
    sketch.draw(
        HERE.blob("-34,-360! -26,-382 0,-398 26,-382 34,-360!"),
        fill=lit(sketch, colour, (-34, 0), (34, 0)),
    )
    sketch.draw(HERE.ellipse(0, -402, 5), fill="#f2c14e")
    door(sketch, 0, 15, 66, "#8a5f43")
    rock = "-112,0! -98,-22 -70,-30 -50,-26! -34,-36 -4,-22 20,-32 48,-28! 74,-36 96,-18 116,0!"
    sketch.draw(HERE.blob(rock), fill=sketch.fade(("#b3a79f", "#85796f"), (0, -40), (0, 0)))
    cracks = [HERE.line("-80,-6 -66,-18 -50,-12"), HERE.line("20,-6 40,-18 58,-10")]
    sketch.stroke(*cracks, ink="#6b6058", opacity=0.6)
    return sketch.drawing({"head": (0, -398), "back": (0, -398)})


def windmill(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a windmill with four sails, about 340 high."""
    walls = look.colour or dice.choose("walls", ("#f6ead6", "#c98a6a", "#dfe1d8"), (4, 2, 2))
    cap = dice.choose("cap", ("#a8604f", "#6f86a0", "#7a6a5a"), (3, 2, 2))
    turn = dice.number("turn", -40, 18, 40)
    sketch = Sketch(1.8)
    sketch.draw(
        HERE.blob("-68,0! -56,-90 -42,-196! 42,-196! 56,-90 68,0!"),
        fill=lit(sketch, walls, (-60, 0), (66, 0)),
    )
    with sketch.inside():
        stones(
            sketch,
            ((-48, -12), (-30, -26), (44, -14), (28, -30), (-38, -150), (34, -120), (-26, -90)),
            10,
            walls,
        )
        sketch.soft(HERE.ellipse(60, -90, 50, 110), colour="#45283c", opacity=0.3)
    sketch.draw(
        HERE.blob("-50,-192! -46,-222 -20,-246 0,-250 20,-246 46,-222 50,-192!"),
        fill=lit(sketch, cap, (-46, 0), (46, 0)),
    )
    window(sketch, light, (0, -128), (12, 15), arched=True)
    for x in (-28, 30):
        window(sketch, light, (x, -80), (10, 12))
    door(sketch, 0, 18, 62, "#7f5f47")
    balcony = [HERE.line("-74,-104 74,-104")]
    sketch.stroke(*balcony, ink="#8a6245", width=6)
    hub = (0.0, -206.0)
    for quarter in range(4):
        _sail(sketch, Place(hub, 1, turn + quarter * 90), look.colour)
    sketch.draw(Place(hub).ellipse(0, 0, 10), fill="#8a6245")
    grass(sketch, -84, 84, 32)
    return sketch.drawing({"head": (0, -246), "back": (0, -246)})


def _sail(sketch: Sketch, arm: Place, colour: str | None) -> None:
    cloth = mix(colour, "#fff8ea", 0.35) if colour else "#fbf1dc"
    sketch.draw(arm.blob("3,-34! 36,-38! 36,-134! 3,-134!"), fill=cloth, opacity=0.95)
    bars = [arm.line(f"3,{y} 36,{y - 2}") for y in (-58, -82, -108)]
    sketch.stroke(*bars, arm.line("19,-36 19,-134"), ink="#b59a78", width=1.6)
    sketch.draw(arm.limb("0,0 0,-138", 6, 4), fill="#8a6245")


def church(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a church with a steeple, 390 high."""
    walls = look.colour or dice.choose(
        "walls", ("#f3e8d8", "#d9cfc6", "#e6d3b8", "#f4f2ee"), (3, 2, 2, 2)
    )
    roof = dice.choose("roof", ("#8a6a5f", "#6f7f94", "#b5644f", "#5f8a78"), (3, 2, 2, 2))
    sketch = Sketch(1.8)
    wall = lit(sketch, walls, (-90, 0), (150, 0))
    sketch.draw(box(-10, -110, 150, 0), fill=wall)
    slope = HERE.blob("-20,-106! 20,-186! 136,-186! 164,-106!")
    sketch.draw(
        slope, fill=sketch.fade((shade(roof, 0.2), roof, shade(roof, -0.15)), (0, -186), (60, -100))
    )
    with sketch.inside():
        rows = [HERE.line(f"-30,{y} 170,{y}") for y in (-124, -142, -160)]
        sketch.stroke(*rows, ink=shade(roof, -0.4), width=1.6, opacity=0.4)
    windows(sketch, light, [(64, -56), (98, -56), (132, -56)], (10, 28), arched=True)
    tower = lit(sketch, walls, (-96, 0), (30, 0))
    sketch.draw(box(-84, -228, 20, 0), fill=tower)
    with sketch.inside():
        stones(
            sketch,
            ((-74, -8), (-54, -18), (4, -10), (-72, -120), (8, -150), (-66, -190)),
            10,
            walls,
        )
    sketch.draw(box(-90, -236, 26, -224), fill=mix(walls, "#fffaf0", 0.5))
    spire = HERE.blob("-92,-234! -64,-262 -32,-366! 0,-262 28,-234!")
    sketch.draw(
        spire, fill=sketch.fade((shade(roof, 0.25), roof, shade(roof, -0.2)), (-80, 0), (20, 0))
    )
    cross = [HERE.line("-32,-366 -32,-392"), HERE.line("-41,-382 -23,-382")]
    sketch.stroke(*cross, ink="#c9963a", width=4)
    window(sketch, light, (-32, -190), (15, 23), arched=True)
    sketch.draw(HERE.ellipse(-32, -128, 22), fill="#ffdf8a" if light.lamps else "#a9cfe0")
    spokes = [Place((-32, -128), 22, at * 45).line("0,-1 0,1") for at in range(4)]
    sketch.stroke(*spokes, ink="#fff8ea", width=2.6)
    door(sketch, -32, 22, 74, dice.choose("door", ("#8a5f43", "#a8483e", "#5f7f8a"), (3, 2, 2)))
    sketch.draw(box(-66, -7, 2, 0), fill="#cbb9a2")
    grass(sketch, 20, 150)
    return sketch.drawing({"head": (-32, -366), "back": (80, -186)})


def tower(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the round tower of a fairy tale, 380 high."""
    stone = look.colour or dice.choose(
        "stone", ("#d8cfc4", "#e3d2bb", "#c9cdd6", "#e6cfc8"), (3, 2, 2, 2)
    )
    roof = dice.choose("roof", _ROOFS, (3, 2, 2, 2))
    sketch = Sketch(1.8)
    sketch.draw(
        HERE.blob("-60,0! -50,-40 -46,-226! 46,-226! 50,-40 60,0!"),
        fill=lit(sketch, stone, (-50, 0), (54, 0)),
    )
    with sketch.inside():
        places = [(-40 + 84 * (at * 0.618 % 1), -14 - at * 15) for at in range(14)]
        stones(sketch, places, 9, stone)
    room = lit(sketch, stone, (-58, 0), (60, 0))
    sketch.draw(HERE.blob("-46,-214! -58,-232! -58,-284! 58,-284! 58,-232! 46,-214!"), fill=room)
    teeth = [HERE.line(f"{x},-222 {x},-230") for x in (-36, -18, 0, 18, 36)]
    sketch.stroke(*teeth, ink=shade(stone, -0.35), width=5, opacity=0.5)
    peak = dice.number("peak", 350, 374, 400)
    half = -(278 + peak) / 2
    cone = HERE.blob(f"-74,-278! -36,{half:.0f} 0,{-peak:.0f}! 36,{half:.0f} 74,-278! 0,-266")
    sketch.draw(
        cone, fill=sketch.fade((shade(roof, 0.3), roof, shade(roof, -0.25)), (-60, 0), (66, 0))
    )
    with sketch.inside():
        rows = [HERE.line(f"-80,{y} 0,{y + 10} 80,{y}") for y in (-300, -322, -344)]
        sketch.stroke(*rows, ink=shade(roof, -0.4), width=1.6, opacity=0.4)
    sketch.stroke(HERE.line(f"0,{-peak + 2:.0f} 0,{-peak - 26:.0f}"), ink="#6b4c3a", width=2.6)
    flag = Place((0, -peak - 26)).blob("0,0! 12,-4 24,2! 36,0! 30,8! 36,15! 22,16 12,12 0,16!")
    sketch.draw(flag, fill=dice.choose("flag", ("#e8b93f", "#d9534f", "#4f8fc0"), (3, 2, 2)))
    window(sketch, light, (0, -252), (14, 18), arched=True)
    window(sketch, light, (-12, -150), (9, 14), arched=True)
    door(sketch, 6, 18, 62, "#8a5f43")
    _ivy(sketch, -46 if dice.choose("ivy at", (True, False), (1, 1)) else 46)
    grass(sketch, -70, 70, 36)
    return sketch.drawing({"head": (0, -peak), "back": (0, -peak)})


def _ivy(sketch: Sketch, x: float) -> None:
    puffs = ((0, -19, 18), (4, -42, 14), (-2, -68, 13), (5, -92, 11), (0, -116, 9), (6, -136, 7))
    inward = -1 if x > 0 else 1
    leaves = [HERE.ellipse(x + inward * a, y, size) for a, y, size in puffs]
    sketch.draw(*leaves, fill=sketch.fade(("#93b566", "#5f8a4b"), (0, -140), (0, 0)))


def skyscraper(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a skyscraper with rows of windows, about 520 high."""
    walls = look.colour or dice.choose(
        "walls", ("#8fa9bc", "#c9b59a", "#b98f80", "#9fb3a6"), (3, 2, 2, 2)
    )
    kind = dice.choose("kind", ("stepped", "slab", "pointed"), (3, 2, 2))
    sketch = Sketch(2.2)
    blocks = {
        "stepped": ((-92, 0, -200), (-70, -200, -340), (-44, -340, -440)),
        "slab": ((-78, 0, -450),),
        "pointed": ((-80, 0, -380),),
    }[kind]
    for left, bottom, top in blocks:
        wall = lit(sketch, walls, (left, 0), (-left, 0))
        sketch.draw(box(left, top, -left, bottom), fill=wall)
        _rows(sketch, dice, light, left=left, bottom=bottom - (46 if bottom == 0 else 8), top=top)
        sketch.draw(box(left - 5, top - 7, -left + 5, top + 4), fill=mix(walls, "#fff8ea", 0.5))
    peak = blocks[-1][2]
    if kind == "pointed":
        sketch.draw(
            polygon([(-80, peak - 6), (0, peak - 100), (80, peak - 6)]),
            fill=lit(sketch, shade(walls, -0.15), (-70, 0), (70, 0)),
        )
        peak -= 96
    sketch.draw(HERE.limb(f"0,{peak} 0,{peak - 60}", 6, 2), fill="#a9a3a0")
    sketch.draw(HERE.ellipse(0, peak - 62, 4), fill="#ff8a70" if light.lamps else "#d2554a")
    sketch.draw(
        HERE.blob("-30,0! -30,-34! 30,-34! 30,0!"),
        fill=sketch.fade(
            ("#fff3c0", "#ffd470") if light.lamps else ("#d4e9ef", "#8fbfd2"), (0, -34), (0, 0)
        ),
    )
    sketch.stroke(HERE.line("0,-34 0,0"), HERE.line("-30,-34 30,-34"), ink="#fff8ea", width=4)
    return sketch.drawing({"head": (0, peak), "back": (0, peak)})


def _rows(
    sketch: Sketch, dice: Dice, light: Light, *, left: float, bottom: float, top: float
) -> None:
    """Draw rows of windows on one block; at night only some of them are lit."""
    columns, rows = max(2, round(-left * 2 / 26)), max(2, round((bottom - top) / 34))
    wide, tall = -left * 2 / columns, (bottom - top - 14) / rows
    bright: list[Curve] = []
    dark: list[Curve] = []
    for row in range(rows):
        for column in range(columns):
            x, y = left + wide * (column + 0.5), bottom - tall * (row + 0.5)
            pane = HERE.line(f"{x:.1f},{y - tall * 0.2:.1f} {x:.1f},{y + tall * 0.2:.1f}")
            on = dice.choose(f"window {top} {row} {column}", (True, False), (3, 2))
            (bright if on else dark).append(pane)
    pale = "#ffdf86" if light.lamps else "#d9edf3"
    deep = "#5f6f86" if light.lamps else "#a9cfdd"
    for panes, ink in ((bright, pale), (dark, deep)):
        if panes:
            sketch.stroke(*panes, ink=ink, width=wide * 0.46)
