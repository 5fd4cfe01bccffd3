"""Marks on a thing that tell its state: cracks, rust, mud, drops, a gleam, rivets, ivy."""

from imgkit.local.painter.shapes import line, polygon
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.states.layers import Room

SPOTS = (
    (0.16, 0.82), (0.44, 0.93), (0.72, 0.86), (0.88, 0.68), (0.3, 0.62), (0.58, 0.7), (0.12, 0.48),
    (0.8, 0.4), (0.46, 0.4), (0.28, 0.24), (0.64, 0.2), (0.5, 0.06), (0.94, 0.92), (0.04, 0.94),
)  # fmt: skip
"""Where spots are, by shares of a box: the first ones low, as mud is."""
_LEAF = (
    "0,-1 0.4,-0.5 1,-0.7 0.72,-0.1 1.1,0.4 0.5,0.5 0.3,1 -0.2,0.6 -0.8,0.8 -0.6,0.1 -1,-0.4 "
    "-0.4,-0.5"
)
_BLOTS = ((0, 0, 0.8, 0.6), (0.5, 0.3, 0.45, 0.4), (-0.5, 0.2, 0.5, 0.4), (0.1, -0.45, 0.5, 0.35),
          (1.15, -0.2, 0.16, 0.16), (-1.05, -0.4, 0.12, 0.12))  # fmt: skip
_RUST, _MUD, _DUST = ("#a5562b", "#c97a3d", "#7f3f24"), ("#6d4a2f", "#7d5737"), "#d8c6a4"
_CRACKS = (
    (0.5, 0.0, "0,0 -0.1,0.2! 0.08,0.34! -0.06,0.58! 0.1,0.74! 0.02,1"),
    (0.2, 0.3, "0,0 0.14,0.12! 0.06,0.28! 0.24,0.4!"),
    (0.82, 0.42, "0,0 -0.12,0.14! 0,0.26! -0.16,0.42!"),
    (0.36, 0.7, "0,0 0.1,0.1! 0.02,0.2! 0.16,0.3!"),
)


def cracks(sketch: Sketch, room: Room) -> None:
    """Draw cracks from above and from the sides."""
    for x, y, plan in _CRACKS:
        here = room.place(x, y, 0.9)
        sketch.stroke(here.line(plan), ink="#fff8e7", width=0.075 * room.size, opacity=0.5)
        sketch.stroke(here.line(plan), ink="#3d2d2a", width=0.042 * room.size)


def _splashes(
    sketch: Sketch, room: Room, colours: tuple[str, ...], size: float, *, most: int, opacity: float
) -> None:
    for at, (x, y) in enumerate(SPOTS[:most]):
        here = room.place(x, y, size * (1, 0.65, 0.85)[at % 3], 47 * at)
        blots = [here.ellipse(*one) for one in _BLOTS]
        sketch.draw(*blots, fill=colours[at % len(colours)], outlined=False, opacity=opacity)


def rust(sketch: Sketch, room: Room) -> None:
    """Draw spots of rust all over."""
    _splashes(sketch, room, _RUST, 0.16, most=14, opacity=0.85)
    _splashes(sketch, room, _RUST[2:], 0.06, most=14, opacity=0.8)


def mud(sketch: Sketch, room: Room) -> None:
    """Draw mud from below, and splashes of it."""
    one = room.drawing
    low = room.point(0, 0.8)[1]
    here = room.place(0.5, 0.8)
    half, deep = 0.56 * one.width / here.size, (one.bottom - low) / here.size
    low = deep + 0.1
    waves = (
        f"{-half},0.04 {-half / 2},-0.1 0,0.05 {half / 2},-0.12 {half},0 {half},{low} {-half},{low}"
    )
    sketch.draw(here.blob(waves), fill=_MUD[0], outlined=False, opacity=0.9)
    _splashes(sketch, room, _MUD, 0.15, most=11, opacity=0.9)


def dirt(sketch: Sketch, room: Room) -> None:
    """Draw smudges all over."""
    _splashes(sketch, room, ("#6b5a48", "#57493d"), 0.14, most=12, opacity=0.6)


def dust(sketch: Sketch, room: Room) -> None:
    """Let dust lie on a thing."""
    for x, y in SPOTS:
        sketch.soft(room.place(x, y).ellipse(0, 0, 0.3, 0.2), colour=_DUST, opacity=0.9)


def drops(sketch: Sketch, room: Room) -> None:
    """Draw drops of water all over."""
    for x, y in SPOTS:
        here = room.place(x, y, 0.1)
        drop = here.blob("0,-1! 0.5,0 0,0.6 -0.5,0")
        sketch.draw(drop, fill="#8fc7ea", outlined=False, opacity=0.95)
        sketch.draw(here.ellipse(-0.14, 0.1, 0.14), fill="#ffffff", outlined=False)


def gleam(sketch: Sketch, room: Room) -> None:
    """Draw the light that falls on something smooth."""
    one = room.drawing
    slant = 0.22 * one.height
    for x, wide in ((0.3, 0.1), (0.43, 0.035)):
        left, right = one.left + x * one.width, one.left + (x + wide) * one.width
        band = polygon(
            [
                (left + slant, one.top),
                (right + slant, one.top),
                (right - slant, one.bottom),
                (left - slant, one.bottom),
            ]
        )
        sketch.draw(band, fill="#ffffff", outlined=False, opacity=0.55)


def frost(sketch: Sketch, room: Room) -> None:
    """Draw the stars of frost."""
    for x, y in SPOTS[4:]:
        here = room.place(x, y, 0.13)
        rays = [
            here.line(plan) for plan in ("-1,0 1,0", "-0.5,-0.87 0.5,0.87", "-0.5,0.87 0.5,-0.87")
        ]
        sketch.stroke(*rays, ink="#ffffff", width=0.025 * room.size, opacity=0.85)


def rivets(sketch: Sketch, room: Room) -> None:
    """Draw the seams and the rivets of metal plates."""
    across = [line([room.point(0, y), room.point(1, y)]) for y in (0.36, 0.66)]
    down = [line([room.point(x, 0), room.point(x, 1)]) for x in (0.34, 0.66)]
    sketch.stroke(*across, *down, ink="#59636e", width=0.022 * room.size, opacity=0.7)
    bolts = [
        room.place(x, y).ellipse(0, 0, 0.035)
        for y in (0.29, 0.43, 0.59, 0.73)
        for x in (0.12, 0.27, 0.41, 0.59, 0.73, 0.88)
    ]
    sketch.draw(*bolts, fill="#e8eef3")


def scales(sketch: Sketch, room: Room) -> None:
    """Draw rows of scales."""
    for row in range(9):
        for column in range(10):
            here = room.place((column + row % 2 / 2) / 9.5, row / 8, 0.13)
            sketch.stroke(here.line("-0.6,-0.2 0,0.5 0.6,-0.2"), ink="#45283c",
                          width=0.022 * room.size, opacity=0.5)  # fmt: skip


def ivy(sketch: Sketch, room: Room) -> None:
    """Let ivy climb up a thing, and nail boards on it."""
    leaves = ("#5d8c4f", "#6b9a58", "#4d7a45")
    for x, y, size in ((0.1, 0.98, 0.2), (0.06, 0.8, 0.17), (0.14, 0.62, 0.15), (0.08, 0.46, 0.12),
                       (0.92, 0.96, 0.2), (0.94, 0.76, 0.15), (0.86, 0.14, 0.13), (0.5, 1.0, 0.17),
                       (0.3, 0.98, 0.14), (0.72, 1.0, 0.14)):  # fmt: skip
        for at, colour in enumerate(leaves):
            here = room.place(x, y, size, 120 * at)
            sketch.draw(here.blob(_LEAF), fill=colour, outlined=False)


def boards(sketch: Sketch, room: Room) -> None:
    """Nail two boards across a thing."""
    for x, y, turn in ((0.36, 0.58, -18), (0.62, 0.56, 22)):
        here = room.place(x, y, 0.3, turn)
        board = polygon(here.move([(-1, -0.15), (1, -0.15), (1, 0.15), (-1, 0.15)]))
        sketch.draw(board, fill="#a97c50")
        sketch.draw(here.ellipse(-0.84, 0, 0.05), here.ellipse(0.84, 0, 0.05), fill="#5b4636")


def patches(sketch: Sketch, room: Room) -> None:
    """Sew patches on a thing."""
    for x, y, turn, colour in ((0.3, 0.62, -10, "#c9a36b"), (0.7, 0.4, 14, "#a99f8d")):
        here = room.place(x, y, 0.15, turn)
        sketch.draw(polygon(here.move([(-1, -0.9), (1, -1), (0.9, 1), (-1, 0.9)])), fill=colour)
        edge = here.line("-0.76,-0.7 0.76,-0.74! 0.7,0.74! -0.76,0.7! -0.76,-0.7!")
        sketch.stroke(edge, ink="#5b4636", width=0.02 * room.size, opacity=0.7)


def circuits(sketch: Sketch, room: Room) -> None:
    """Draw lines of light, as things of the future have them."""
    for x, y, plan in (
        (0.2, 0.9, "0,0 0,-0.5! 0.4,-0.8! 0.4,-1.4!"),
        (0.8, 0.95, "0,0 0,-0.7! -0.3,-1! -0.3,-1.6!"),
        (0.5, 1.0, "0,0 0,-1.1!"),
    ):
        here = room.place(x, y, 0.6)
        sketch.stroke(here.line(plan), ink="#3fe0ee", width=0.05 * room.size, opacity=0.9)
        sketch.stroke(here.line(plan), ink="#eaffff", width=0.018 * room.size)


def gears(sketch: Sketch, room: Room) -> None:
    """Draw gear wheels of brass, and rivets."""
    for x, y, size in ((0.34, 0.6, 0.2), (0.6, 0.46, 0.15), (0.66, 0.78, 0.17)):
        here = room.place(x, y, size)
        turned = (room.place(x, y, size, turn) for turn in range(0, 360, 45))
        teeth = [one.ellipse(0, -1, 0.16, 0.24) for one in turned]
        sketch.draw(here.ellipse(0, 0, 0.92), *teeth, fill="#c9923e")
        sketch.draw(here.ellipse(0, 0, 0.4), fill="#6b4a2a")


def slime(sketch: Sketch, room: Room) -> None:
    """Let green slime run down from above."""
    one = room.drawing
    wide = one.width / room.size
    here = room.place(0, 0)
    edge = " ".join(
        f"{wide * at / 8:.2f},{(0.5, 0.26, 0.66, 0.3, 0.44, 0.24, 0.6, 0.3, 0.4)[at]}"
        for at in range(9)
    )
    flow = here.blob(f"-0.1,-0.1! {edge} {wide + 0.1:.2f},-0.1!")
    sketch.draw(flow, fill="#8ccf4f", outlined=False, opacity=0.9)


def hairs(sketch: Sketch, room: Room) -> None:
    """Draw strokes of long hair."""
    for row in range(7):
        for column in range(6):
            here = room.place(
                (column + 0.3 + row % 2 / 2) / 6, (row + 0.5) / 7, 0.1, -12 + 9 * (column % 4)
            )
            sketch.stroke(
                here.line("0,-0.6 0.16,0 0,0.7"),
                ink="#45283c",
                width=0.02 * room.size,
                opacity=0.28,
            )


def bandages(sketch: Sketch, room: Room) -> None:
    """Put two plasters on a thing."""
    for x, y, turn in ((0.42, 0.56, 35), (0.62, 0.3, -30)):
        here = room.place(x, y, 0.17, turn)
        for way in (turn, turn + 90):
            strip = room.place(x, y, 0.17, way)
            ends = "-1,-0.28 1,-0.28 1.1,0 1,0.28 -1,0.28 -1.1,0"
            sketch.draw(strip.blob(ends), fill="#f6e3c8")
        sketch.draw(here.ellipse(0, 0, 0.16), fill="#e2574c", outlined=False)
