"""Larger things that stand in a landscape: a tree, a house and a snowman."""

from collections.abc import Sequence

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.light import Light
from imgkit.local.painter.seasons import foliage
from imgkit.local.painter.shapes import Curve, Place, mix, polygon, shade
from imgkit.local.painter.sketch import Sketch

_CROWNS: dict[str, Sequence[tuple[float, float, float]]] = {
    # x, y and radius of each puff of leaves.
    "round": (
        (0, -190, 80), (-60, -158, 50), (62, -164, 50), (-40, -232, 54), (42, -232, 52),
        (0, -258, 44), (-84, -196, 34), (86, -204, 32), (0, -132, 46),
    ),
    "wide": (
        (0, -186, 66), (-70, -168, 52), (74, -172, 52), (-112, -180, 34), (116, -184, 34),
        (-50, -218, 46), (46, -222, 48), (0, -236, 42), (-30, -138, 34), (36, -140, 34),
    ),
    "tall": (
        (0, -120, 42), (-16, -160, 44), (18, -168, 44), (-12, -215, 40), (14, -226, 38),
        (0, -266, 30), (0, -290, 18),
    ),
}  # fmt: skip


def _leaf_marks(dice: Dice, crown: Sequence[tuple[float, float, float]]) -> list[Curve]:
    marks = []
    for at, (x, y, radius) in enumerate(crown):
        for turn in range(2):
            throw = dice.part(f"leaf {at} {turn}")
            across = throw.number("x", -0.7, 0.3 - 0.6 * turn, 0.7) * radius
            down = throw.number("y", -0.6, 0.2 - 0.5 * turn, 0.6) * radius
            marks.append(
                Place((x + across, y + down), 6).line("-1.3,0 -0.6,0.7! 0,0.1! 0.7,0.8! 1.3,0")
            )
    return marks


def _fir(sketch: Sketch, leaves: str) -> None:
    sketch.draw(Place().blob("-10,0! -7,-50! 7,-50! 11,0!"), fill="#8a6245")
    for at in range(4):
        y, half = -24 - at * 62, 84 - at * 17
        tier = Place((0, y)).blob(
            f"0,-112! {half * 0.4:.1f},-52 {half},-8! {half * 0.5:.1f},4 {half * 0.2:.1f},-6! 0,6 "
            f"{-half * 0.24:.1f},-6! {-half * 0.5:.1f},5 {-half},-8! {-half * 0.4:.1f},-52"
        )
        fill = sketch.fade((shade(leaves, 0.16), shade(leaves, -0.16)), (0, y - 110), (0, y + 5))
        sketch.draw(tier, fill=fill)


def tree(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a tree, about 300 high: round, wide, tall, or a fir."""
    leaves = foliage(
        dice, look, ("#82ab5c", "#95b768", "#629463", "#cda54e"), (4, 3, 2, 1), blossoms=True
    )
    kind = dice.choose("kind", ("round", "wide", "tall", "fir"), (4, 2, 1.5, 1.5))
    if kind == "fir" and look.season in {"spring", "autumn"}:  # no season is seen on a fir
        kind = "wide"
    sketch = Sketch(1.6)
    if kind == "fir":
        needles = "#629463" if look.season else leaves
        _fir(sketch, look.colour or shade(needles, -0.12))
        return sketch.drawing({"back": (0, -120), "head": (0, -320)})
    bark = sketch.fade(("#ab8159", "#7d5a40"), (-12, 0), (14, 0))
    trunk = Place().blob("-24,0! -11,-14 -9,-60 -12,-120! 12,-120! 9,-60 12,-14 26,0! 8,-4 -6,-3")
    branches = [
        Place().limb("0,-90 -20,-120 -38,-140", 10, 8, 5),
        Place().limb("2,-84 22,-116 40,-140", 10, 8, 5),
    ]
    sketch.draw(trunk, *branches, fill=bark)
    grain = [Place().line("-3,-12 -2,-40 -4,-70"), Place().line("5,-20 4,-50")]
    sketch.stroke(*grain, ink="#6b4a35", opacity=0.5)
    crown = _CROWNS[kind]
    fill = sketch.fade((shade(leaves, 0.3), leaves, shade(leaves, -0.22)), (-40, -300), (30, -80))
    sketch.draw(
        *(Place().ellipse(x, y, radius, radius * 0.92) for x, y, radius in crown), fill=fill
    )
    with sketch.inside():
        for x, y, radius in crown:
            sketch.soft(
                Place().ellipse(x - radius * 0.2, y - radius * 0.3, radius * 0.8),
                colour=shade(leaves, 0.5),
                opacity=0.35,
            )
        sketch.stroke(*_leaf_marks(dice, crown), ink=shade(leaves, -0.4), opacity=0.45)
    return sketch.drawing({"back": (0, -120), "head": (0, -290), "trunk": (16, -110)})


def _window(sketch: Sketch, x: float, y: float, light: Light, shutters: str) -> None:
    here = Place((x, y))
    for side in (-1, 1):
        sketch.draw(
            here.blob(f"{side * 19},-26! {side * 32},-26! {side * 32},26! {side * 19},26!"),
            fill=shutters,
        )
    glass = ("#fff3c0", "#ffd470") if light.lamps else ("#d4e9ef", "#8fbfd2")
    sketch.draw(
        here.blob("-18,-26! 18,-26! 18,26! -18,26!"),
        fill=sketch.fade(glass, (0, y - 26), (0, y + 26)),
    )
    sketch.stroke(here.line("0,-26 0,26"), here.line("-18,0 18,0"), ink="#fff8ea", width=3.4)
    sketch.draw(here.blob("-24,26! 24,26! 21,35! -21,35!"), fill="#a9714d")
    sketch.draw(
        *(here.ellipse(at, 25, 5.4, 4.6) for at in (-16, -5, 6, 17)), fill="#7da35a", outlined=False
    )
    for at, colour in ((-15, "#e2574c"), (-6, "#f6c75a"), (4, "#e58aa6"), (14, "#e2574c")):
        sketch.draw(here.ellipse(at, 21.5, 3.1, 3), fill=colour, outlined=False)


def house(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a cottage, 250 high, with windows that glow at night."""
    walls = look.colour or dice.choose(
        "walls", ("#f7ead2", "#efd0b8", "#dfe3d8", "#f3dc9e"), (4, 2, 2, 2)
    )
    tiles = dice.choose("roof", ("#cc6f52", "#8a6a5a", "#6f86a0", "#b5534a"), (4, 2, 2, 2))
    tiles = detail(look, "roof", tiles)
    accent = dice.choose("accent", ("#5f8f8a", "#a8483e", "#7d9a5a", "#c98b4a"), (3, 2, 2, 2))
    shutters, accent = detail(look, "windows", accent), detail(look, "door", accent)
    sketch = Sketch(1.6)
    with sketch.piece("chimney"):
        sketch.draw(
            polygon([(52, -160), (52, -242), (82, -242), (82, -140)]),
            fill=sketch.fade(("#c48768", "#9f6248"), (52, 0), (82, 0)),
        )
        sketch.draw(polygon([(47, -238), (47, -250), (87, -250), (87, -238)]), fill="#b5765a")
    sketch.draw(
        polygon([(-108, 0), (-108, -136), (0, -224), (108, -136), (108, 0)]),
        fill=sketch.fade((shade(walls, 0.2), walls, shade(walls, -0.1)), (-108, -180), (108, 0)),
    )
    with sketch.inside():
        stones = [
            Place().ellipse(x + y * 0.7, y, 10 + at % 2 * 2, 5.4)
            for at, (x, y) in enumerate(
                (
                    (-98, -6),
                    (-72, -5),
                    (-88, -19),
                    (-46, -7),
                    (48, -6),
                    (74, -5),
                    (98, -7),
                    (84, -19),
                )
            )
        ]
        sketch.draw(*stones, fill=mix(walls, "#8a7868", 0.4), outlined=False, opacity=0.8)
        eaves_shadow = Place().line("-140,-98 0,-198! 140,-98")
        sketch.stroke(eaves_shadow, ink=shade(walls, -0.6), width=16, opacity=0.16)
    with sketch.piece("rooftop"):
        eaves = Place().blob("-136,-128! 0,-236! 136,-128! 124,-112! 0,-206! -124,-112!")
        sketch.draw(
            eaves,
            fill=sketch.fade(
                (shade(tiles, 0.2), tiles, shade(tiles, -0.15)), (-60, -236), (60, -110)
            ),
        )
        rows = [
            Place((x, -232 + abs(x) * 0.79)).line("-5,10 0,16 5,10") for x in range(-108, 120, 18)
        ]
        sketch.stroke(*rows, ink=shade(tiles, -0.4), opacity=0.6)
    with sketch.piece("panes"):
        sketch.draw(Place().ellipse(0, -158, 16), fill="#ffdf8a" if light.lamps else "#a9cfe0")
        sketch.stroke(
            Place().line("0,-174 0,-142"), Place().line("-16,-158 16,-158"), ink="#fff8ea", width=3
        )
    with sketch.piece("doorway"):
        sketch.draw(
            Place().blob("-30,0! -30,-62 -22,-84 0,-94 22,-84 30,-62 30,0!"),
            fill=mix(walls, "#fffaf0", 0.6),
        )
        sketch.draw(
            Place().blob("-23,0! -23,-60 -17,-77 0,-85 17,-77 23,-60 23,0!"),
            fill=sketch.fade((shade(accent, 0.12), shade(accent, -0.12)), (0, -85), (0, 0)),
        )
        sketch.stroke(
            *(Place().line(f"{x},-72 {x},-2") for x in (-9, 6)),
            ink=shade(accent, -0.4),
            opacity=0.45,
        )
        sketch.draw(Place().ellipse(15, -38, 3), fill="#f2c14e")
    for x in (-70, 70):
        with sketch.piece("panes"):
            _window(sketch, x, -70, light, shutters)
    sketch.draw(Place().blob("-36,0! -34,-7! 34,-7! 36,0!"), fill="#cbb9a2")
    return sketch.drawing({"head": (0, -236)})


def snowman(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a snowman, 130 high; a colour asked for is that of its scarf and its hat."""
    scarf = look.colour or dice.choose("scarf", ("#cf5246", "#3f7fae", "#5f9160", "#e3ab45"))
    sketch, here = Sketch(0.95), Place()
    face = Place((0, -88), 21, dice.number("tilt", -7, 0, 7))
    snow = sketch.fade(("#ffffff", "#f1f5f8", "#c9d8e4"), (-20, -110), (26, 0))
    for arm in ("-22,-52 -40,-62 -52,-76", "22,-52 42,-58 54,-70"):
        sketch.draw(here.limb(arm, 2.6, 2.2, 1.4), fill="#8a6245")
    twigs = [here.line("-46,-69 -54,-66"), here.line("48,-64 56,-60")]
    sketch.stroke(*twigs, ink="#6b4a35", width=1.6)
    body = "-20,0! -34,-12 -36,-26 -27,-42 -26,-58 -14,-72 14,-72 26,-58 27,-42 36,-26 34,-12 20,0!"
    sketch.draw(here.blob(body), fill=snow)
    with sketch.inside():
        sketch.soft(here.ellipse(0, -42, 30, 7), colour="#8fa9c0", opacity=0.45)
        sketch.soft(here.ellipse(20, -14, 22, 20), colour="#8fa9c0", opacity=0.3)
    sketch.draw(*(here.ellipse(1, y, 2) for y in (-56, -44, -28)), fill="#4a3f3c", outlined=False)
    sketch.draw(face.ellipse(0, 0, 1), fill=snow)
    for x in (-0.32, 0.36):
        sketch.mark_eye(face.point(x, -0.14))
        with sketch.piece("eyes", face.point(x, -0.14)):
            sketch.draw(face.ellipse(x, -0.14, 0.1, 0.12), fill="#3a302d", outlined=False)
        sketch.soft(face.ellipse(x * 1.7, 0.24, 0.22, 0.16), colour="#e8735b", opacity=0.5)
    if "nose" not in look.without:
        sketch.draw(face.blob("0,0.02! 0.1,-0.08 0.86,0.2! 0.1,0.18"), fill="#ec8b3e")
    sketch.stroke(face.line("-0.3,0.44 0.06,0.58 0.4,0.42"), ink="#3a302d", width=1.4)
    sketch.draw(here.blob("-12,-68 -20,-42! -9,-40! -4,-66"), fill=shade(scarf, -0.14))
    sketch.draw(here.limb("-19,-71 0,-65 19,-71", 8, 9, 8), fill=scarf)
    if not look.hatless:
        sketch.draw(face.ellipse(0, -0.82, 1.02, 0.2), fill=shade(scarf, -0.3))
        sketch.draw(
            face.blob("-0.62,-0.84! -0.58,-1.9! 0,-1.98 0.58,-1.9! 0.62,-0.84! 0,-0.72"),
            fill=shade(scarf, -0.2),
        )
    head = face.point(0, -0.7 if look.hatless else -1.7)
    return sketch.drawing({"hand": (53, -70), "head": head, "neck": (0, -69), "back": (0, -100)})
