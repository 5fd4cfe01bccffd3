"""What is around a thing in its state: flames, smoke, sparkles, flies, ice, a puddle, rubble."""

from imgkit.local.painter.shapes import Place, polygon
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.states.layers import Room

_FLAME = "0,-1! 0.16,-0.6 0.42,-0.3 0.4,0.12 0,0.3 -0.4,0.12 -0.38,-0.26 -0.2,-0.42 -0.14,-0.72"
_STAR = "0,-1! 0.16,-0.16! 1,0! 0.16,0.16! 0,1! -0.16,0.16! -1,0! -0.16,-0.16!"
_WEB = "-1,0.1 -0.66,0.42 -0.8,0.6! -0.48,0.62 -0.4,0.9! -0.1,0.78 0.1,1"
"""One thread across a cobweb."""
_AROUND = ((-0.04, 0.2), (1.04, 0.12), (0.2, -0.08), (0.84, -0.06), (1.08, 0.56), (-0.08, 0.66),
           (0.52, -0.14))  # fmt: skip


def _flame(sketch: Sketch, room: Room, x: float, y: float, size: float) -> None:
    here = room.place(x, y, size)
    sketch.draw(here.blob(_FLAME), fill="#ee6a2f", outlined=False)
    for shrunk, colour in ((0.68, "#f9a83c"), (0.38, "#fff0a8")):
        inner = room.place(x, y, size * shrunk)
        moved = Place(inner.point(0, 0.1), inner.size)
        sketch.draw(moved.blob(_FLAME), fill=colour, outlined=False)


def flames_behind(sketch: Sketch, room: Room) -> None:
    """Let flames rise above a thing, and smoke over them."""
    for x, y, size in ((0.2, -0.3, 0.3), (0.42, -0.48, 0.36), (0.66, -0.36, 0.32)):
        here = room.place(x, y, size)
        sketch.draw(here.ellipse(0, 0, 0.6, 0.5), fill="#6b6468", outlined=False, opacity=0.65)
    for x, y, size in ((0.16, 0.22, 0.62), (0.4, 0.1, 0.8), (0.64, 0.12, 0.74), (0.86, 0.24, 0.58)):
        _flame(sketch, room, x, y, size)


def flames_before(sketch: Sketch, room: Room) -> None:
    """Let flames lick at a thing from below and out of it."""
    for x, y, size in (
        (0.06, 0.9, 0.34),
        (0.94, 0.9, 0.36),
        (0.3, 0.5, 0.3),
        (0.7, 0.46, 0.34),
        (0.5, 0.92, 0.26),
    ):
        _flame(sketch, room, x, y, size)


def smoke(sketch: Sketch, room: Room) -> None:
    """Let smoke rise from a thing."""
    for x, y, size, colour in (
        (0.5, 0.04, 0.2, "#8d878a"),
        (0.58, -0.12, 0.28, "#9c9698"),
        (0.5, -0.3, 0.34, "#aaa5a6"),
        (0.66, -0.46, 0.4, "#bab5b5"),
    ):
        here = room.place(x, y, size)
        puffs = (
            here.ellipse(-0.3, 0.05, 0.42),
            here.ellipse(0.3, 0, 0.46),
            here.ellipse(0, -0.26, 0.44),
        )
        sketch.draw(*puffs, fill=colour, outlined=False, opacity=0.85)


def steam(sketch: Sketch, room: Room) -> None:
    """Let steam rise from a thing."""
    for x in (0.34, 0.52, 0.7):
        here = room.place(x, -0.02, 0.5)
        wisp = here.line("0,0 0.16,-0.2 -0.1,-0.44 0.1,-0.74")
        sketch.stroke(wisp, ink="#6b6468", width=0.09 * room.size, opacity=0.35)
        sketch.stroke(wisp, ink="#ffffff", width=0.07 * room.size, opacity=0.95)


def sparkles(sketch: Sketch, room: Room) -> None:
    """Draw little stars of light around a thing and on it."""
    for at, (x, y) in enumerate((*_AROUND, (0.3, 0.3), (0.7, 0.62))):
        size = (0.2, 0.13, 0.16)[at % 3]
        sketch.draw(room.place(x, y, size).blob(_STAR), fill="#fff3b0")


def magic(sketch: Sketch, room: Room) -> None:
    """Draw coloured stars and dots around a thing."""
    colours = ("#ffe27a", "#f3a6dc", "#a8d8ff", "#c9a8f2")
    for at, (x, y) in enumerate(_AROUND):
        sketch.draw(room.place(x, y, (0.22, 0.15)[at % 2]).blob(_STAR), fill=colours[at % 4])
        here = room.place(x + 0.09, y + 0.1, 0.03)
        sketch.draw(here.ellipse(0, 0, 1), fill=colours[(at + 1) % 4], outlined=False)


def rays(sketch: Sketch, room: Room) -> None:
    """Draw rays of light behind a thing."""
    one = room.drawing
    near, far = (share * max(one.width, one.height) / room.size for share in (0.56, 0.78))
    for turn in range(0, 360, 30):
        here = room.place(0.5, 0.5, 1.0, turn)
        sketch.stroke(here.line(f"0,{-near} 0,{-far}"), ink="#fff3b0", width=0.07 * room.size)


def puddle(sketch: Sketch, room: Room) -> None:
    """Draw a puddle of water under a thing, and drops that fall from it."""
    one = room.drawing
    half = 0.6 * one.width / room.size
    sketch.draw(room.place(0.5, 1.0).ellipse(0, -0.02, half, 0.09), fill="#7db7dc", opacity=0.85)
    for x, y in ((-0.04, 0.5), (1.04, 0.6), (0.02, 0.78), (0.97, 0.82), (-0.02, 0.24), (1.02, 0.3)):
        drop = room.place(x, y, 0.1).blob("0,-1! 0.5,0 0,0.6 -0.5,0")
        sketch.draw(drop, fill="#8fc7ea")


def melted(sketch: Sketch, room: Room) -> None:
    """Draw a puddle of what a thing is made of, and drops that run into it."""
    one = room.drawing
    half = 0.68 * one.width / room.size
    here = room.place(0.5, 1.0)
    pool = here.blob(
        f"{-half},-0.06 {-half / 2},-0.14 0,-0.12 {half / 2},-0.15 {half},-0.05 {half / 2},0.04 "
        f"{-half / 2},0.05"
    )
    sketch.draw(pool, fill=room.main)


def trickles(sketch: Sketch, room: Room) -> None:
    """Let what melts run down a thing in drops."""
    for x, y, long in (
        (0.12, 0.86, 0.22),
        (0.3, 0.9, 0.18),
        (0.5, 0.84, 0.26),
        (0.7, 0.9, 0.16),
        (0.88, 0.85, 0.22),
    ):
        here = room.place(x, y, long)
        drop = here.blob("-0.14,-0.5 0.14,-0.5 0.2,0.5 0,0.7 -0.2,0.5")
        sketch.draw(drop, fill=room.main)


def ice(sketch: Sketch, room: Room) -> None:
    """Draw a block of clear ice around a thing."""
    one = room.drawing
    half, high = 0.56 * one.width / room.size, 1.08 * one.height / room.size
    here = room.place(0.5, 1.0)
    block = here.blob(
        f"{-half},0! {-half},{-high + 0.12} {-half + 0.12},{-high} {half - 0.12},{-high} "
        f"{half},{-high + 0.12} {half},0!"
    )
    sketch.draw(block, fill="#bfe6fa", outlined=False, opacity=0.42)
    sketch.stroke(block, ink="#ffffff", width=0.05 * room.size, opacity=0.9)
    for x in (-0.7, 0.5):
        edge = here.line(f"{x * half},{-0.9 * high} {x * half - 0.16},{-0.62 * high}")
        sketch.stroke(edge, ink="#ffffff", width=0.05 * room.size, opacity=0.9)


def dust_clouds(sketch: Sketch, room: Room) -> None:
    """Let dust rise beside a thing."""
    for x, y in ((-0.02, 0.94), (1.02, 0.94), (0.94, 0.82), (0.06, 0.84)):
        here = room.place(x, y, 0.22)
        puffs = here.ellipse(-0.4, 0, 0.5), here.ellipse(0.4, 0, 0.5), here.ellipse(0, -0.3, 0.5)
        sketch.draw(*puffs, fill="#d8c6a4", outlined=False, opacity=0.8)


def flies(sketch: Sketch, room: Room) -> None:
    """Let flies and a bad smell be about a thing."""
    for x in (0.24, 0.5, 0.76):
        here = room.place(x, -0.02, 0.4)
        smell = here.line("0,0 0.16,-0.2 -0.1,-0.44 0.1,-0.74")
        sketch.stroke(smell, ink="#8fae4a", width=0.06 * room.size, opacity=0.9)
    for x, y in ((0.1, -0.06), (0.38, -0.22), (0.66, -0.12), (0.92, 0.0), (1.04, 0.3)):
        here = room.place(x, y, 0.06)
        wings = here.ellipse(-0.5, -0.7, 0.4, 0.8, -30), here.ellipse(0.5, -0.7, 0.4, 0.8, 30)
        sketch.draw(*wings, fill="#e8f0f5")
        sketch.draw(here.ellipse(0, 0, 0.7, 0.6), fill="#3d3a40", outlined=False)


def bats(sketch: Sketch, room: Room) -> None:
    """Let bats fly about a thing."""
    wing = (
        "0,0 0.3,-0.3 0.5,-0.1! 1.1,-0.5 1.7,-0.1! 1.2,-0.06 1,0.3! 0.7,0.1 0.4,0.34! 0.2,0.2 "
        "0,0.4!"
    )
    for x, y, size in ((0.02, -0.06, 0.12), (0.96, -0.14, 0.15), (1.06, 0.3, 0.1)):
        here = room.place(x, y, size)
        left = here.blob(" ".join(_mirrored(point) for point in wing.split()))
        sketch.draw(here.blob(wing), left, here.ellipse(0, 0, 0.26, 0.4), fill="#3d3548")


def _mirrored(point: str) -> str:
    x, y = point.split(",")
    return f"{-float(x):g},{y}"


def cobweb(sketch: Sketch, room: Room) -> None:
    """Hang a cobweb into the upper corner of a thing."""
    here = room.place(0.86, 0.1, 0.34)
    spokes = [here.line(f"0,0 {x},{y}") for x, y in ((-1, 0.1), (-0.8, 0.6), (-0.4, 0.9), (0.1, 1))]
    rings = [Place(here.origin, here.size * by).line(_WEB) for by in (0.35, 0.65, 0.95)]
    sketch.stroke(*spokes, *rings, ink="#f4f1ea", width=0.028 * room.size, opacity=0.95)


def rubble(sketch: Sketch, room: Room) -> None:
    """Let stones lie in front of a thing."""
    for at, x in enumerate((0.04, 0.16, 0.32, 0.66, 0.82, 0.97)):
        here = room.place(x, 1.0, (0.13, 0.09, 0.11)[at % 3])
        stone = polygon(here.move([(-1, 0), (-0.8, -0.8), (0.1, -1.1), (0.9, -0.6), (1, 0)]))
        sketch.draw(stone, fill=("#a9a29a", "#938c86")[at % 2])


def shards(sketch: Sketch, room: Room) -> None:
    """Let what has broken off lie in front of a thing."""
    for at, (x, y) in enumerate(((-0.04, 1.0), (0.14, 1.0), (0.86, 1.0), (1.06, 1.0))):
        here = room.place(x, y, (0.14, 0.1)[at % 2])
        shard = polygon(here.move([(-0.9, 0), (-0.2, -1.1), (0.5, -0.7), (1, 0)]))
        sketch.draw(shard, fill=room.main)


def antenna(sketch: Sketch, room: Room) -> None:
    """Put an antenna on the head."""
    x, y = room.drawing.anchors.get("head", room.point(0.5, 0))
    here = Place((x, y), 0.4 * room.size)
    sketch.stroke(here.line("0,0.1 0.06,-0.5"), ink="#6d7883", width=0.05 * room.size)
    sketch.draw(here.ellipse(0.06, -0.6, 0.16), fill="#ee4f43")


def bushy_brows(sketch: Sketch, room: Room) -> None:
    """Give an old animal the white brows of a grandfather, and his glasses."""
    anchors = room.drawing.anchors
    eyes = [anchors[name] for name in ("eye", "other eye") if name in anchors]
    apart = abs(eyes[0][0] - eyes[1][0]) if len(eyes) > 1 else 0.0
    size = max(0.5 * apart, 0.06 * room.drawing.height)
    eyes = eyes or [room.point(0.6, 0.2)]
    for eye in eyes:
        here = Place(eye, size)
        sketch.stroke(here.ellipse(0, 0.02, 0.78), ink="#6b4f40", width=0.13 * size)
        sketch.draw(
            here.blob("-0.9,-0.8 -0.3,-1.3 0.4,-1.24 1,-0.86 0.3,-0.86 -0.3,-0.84"), fill="#fbf7f0"
        )


def litter(sketch: Sketch, room: Room) -> None:
    """Let paper and socks lie about a thing."""
    colours = ("#fdfbf5", "#e9837f", "#fdfbf5", "#7fb0d8", "#f4cb45", "#fdfbf5")
    for at, x in enumerate((-0.12, 0.04, 0.24, 0.7, 0.92, 1.1)):
        here = room.place(x, 1.0, 0.12, 37 * at)
        scrap = polygon(here.move([(-0.9, 0.1), (-0.5, -0.8), (0.8, -0.7), (0.9, 0.4), (0, 0.5)]))
        sketch.draw(scrap, fill=colours[at])


def bite(sketch: Sketch, room: Room) -> None:
    """Cut a bite out of the right side."""
    one = room.drawing
    wide = one.width / room.size
    here = room.place(1.0, 0.34)
    holes = [here.ellipse(-0.06 * wide, y, 0.26 * wide, 0.2) for y in (-0.18, 0.06, 0.3)]
    holes += [here.ellipse(-0.26 * wide, y, 0.12 * wide, 0.12) for y in (-0.12, 0.06, 0.22)]
    sketch.draw(*holes, fill="#000000", outlined=False)


def jagged_top(sketch: Sketch, room: Room) -> None:
    """Cut off the top, as that of a ruin is."""
    one = room.drawing
    wide, high = one.width / room.size, one.height / room.size
    here = room.place(0, 0)
    depths = (0.46, 0.24, 0.34, 0.12, 0.26, 0.1, 0.38, 0.22, 0.5)
    edge = " ".join(f"{wide * at / 8:.2f},{high * deep:.2f}!" for at, deep in enumerate(depths))
    hole = here.blob(f"-0.2,-1! -0.2,0.2! {edge} {wide + 0.2:.2f},0.2! {wide + 0.2:.2f},-1!")
    sketch.draw(hole, fill="#000000", outlined=False)
