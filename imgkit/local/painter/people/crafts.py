"""What beekeepers, puppeteers, glassblowers and shepherds wear and carry."""

from collections.abc import Mapping
from types import MappingProxyType

from imgkit.local.painter.people.figure import Figure, Part
from imgkit.local.painter.props.pastries import comb
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_WOOD, _STEEL = "#8f653f", "#9aa3ad"


def _bee_veil(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    veil = head.blob("-1.16,-0.7! 1.2,-0.66! 1.34,0.3 1.1,1.16! 0,1.3 -1.06,1.16! -1.3,0.3")
    sketch.draw(veil, fill="#f6f1e2", opacity=0.42)
    with sketch.inside():
        across = [
            head.line(f"-1.4,{y / 10} 0,{y / 10 + 0.12} 1.4,{y / 10}") for y in range(-6, 13, 3)
        ]
        down = [head.line(f"{x / 10},-0.8 {x / 10},1.3") for x in range(-12, 13, 3)]
        sketch.stroke(*across, *down, ink="#6d665c", width=0.5, opacity=0.7)
    sketch.draw(head.ellipse(0.04, -0.66, 1.66, 0.34, -2), fill="#e8cf96")
    crown = head.blob("-0.8,-0.7! -0.7,-1.3 0,-1.5 0.74,-1.3 0.86,-0.7! 0,-0.54")
    sketch.draw(
        crown, fill=sketch.fade(("#f4e3b4", "#dfc07c"), head.point(0, -1.5), head.point(0, -0.6))
    )
    sketch.stroke(head.line("-0.8,-0.78 0,-0.62 0.86,-0.78"), ink=figure.accent, width=2.6)


def _honey_frame(sketch: Sketch, figure: Figure) -> None:
    x, y = figure.body.far_arm[-1]
    comb(sketch, Place((x + 2, y), figure.body.build.head * 0.055))


def _marionette(sketch: Sketch, figure: Figure) -> None:
    x, y = figure.body.far_arm[-1]
    hand = Place((x, y), min(figure.body.build.head, -y / 2.9))  # its feet stay above the ground
    accent = figure.accent
    strings = ("-0.5,0 -0.46,1.3", "0,0 0,0.9", "0.5,0 0.46,1.3")
    sketch.stroke(*map(hand.line, strings), width=0.5)
    sketch.draw(hand.limb("-0.7,-0.06 0.7,0.06", 0.14, 0.14), hand.limb("0,-0.3 0,0.3", 0.14, 0.14),
                fill=_WOOD)  # fmt: skip
    limbs = ("-0.2,1.5 -0.46,1.36", "0.2,1.5 0.46,1.36", "-0.1,2 -0.2,2.6", "0.1,2 0.22,2.56")
    sketch.draw(*(hand.limb(plan, 0.15, 0.13) for plan in limbs), fill=shade(accent, -0.3))
    sketch.draw(hand.blob("-0.24,1.36! 0.24,1.36! 0.32,2.1! -0.32,2.1!"), fill=accent)
    sketch.draw(hand.ellipse(0, 1.1, 0.3), fill="#f3cfae")
    sketch.draw(hand.blob("-0.3,1! 0.3,1! 0,0.5!"), fill=shade(accent, -0.14))
    sketch.draw(
        *(hand.ellipse(x, 1.1, 0.045) for x in (-0.1, 0.12)), fill="#36261f", outlined=False
    )


def _blowpipe(sketch: Sketch, figure: Figure) -> None:
    mouth = figure.body.head.point(0.5, 0.5)
    head = figure.body.build.head
    end = (mouth[0] + 3.2 * head, mouth[1] + 1.3 * head)
    pipe = Place().limb(f"{mouth[0]:.1f},{mouth[1]:.1f} {end[0]:.1f},{end[1]:.1f}", 2.4, 2.4)
    sketch.draw(pipe, fill=_STEEL)
    glass = Place(end, head)
    sketch.soft(glass.ellipse(0.5, 0.2, 1.3), colour="#ffb84a", opacity=0.7)
    bubble = glass.blob("-0.1,-0.2 0.3,-0.6 1,-0.5 1.3,0.2 1,0.9 0.3,0.8 -0.2,0.3")
    fill = sketch.glow(("#fff0b0", "#f6a04a", "#dd6a3a"), glass.point(0.4, 0), head * 1.1)
    sketch.draw(bubble, fill=fill)
    sketch.draw(
        glass.ellipse(0.3, -0.2, 0.16, 0.26, 30), fill="#fffbe6", outlined=False, opacity=0.9
    )


def _crook(sketch: Sketch, figure: Figure) -> None:
    (x, y), head = figure.body.far_arm[-1], figure.body.build.head
    top = Place((x + 1, y - 2.3 * head), head)
    pole = Place().limb(f"{x - 1:.1f},-2 {x:.1f},{y:.1f} {x + 1:.1f},{y - 2.3 * head:.1f}", 4, 4, 4)
    hook = top.limb("0,0.1 0,-0.5 0.36,-0.8 0.7,-0.5 0.64,-0.16", 0.2, 0.2, 0.19, 0.18, 0.16)
    sketch.draw(pole, hook, fill=_WOOD)


def _ogre_face(sketch: Sketch, figure: Figure) -> None:
    head, green = figure.body.head, "#8fae5c"
    for side in (-1, 1):
        ear = (
            f"{side * 0.86},-0.1! {side * 1.5},-0.5 {side * 1.75},-0.8! "
            f"{side * 1.6},-0.1 {side * 1.1},0.4 {side * 0.86},0.36!"
        )
        sketch.draw(head.blob(ear), fill=green)
        horn = (
            f"{side * 0.4},-0.86! {side * 0.66},-1.3 "
            f"{side * 0.56},-1.6! {side * 0.86},-1.2 {side * 0.8},-0.66!"
        )
        sketch.draw(head.blob(horn), fill="#f0e2c4")
    sketch.soft(head.ellipse(0.1, 0.1, 1.05, 1.0), colour=green, opacity=0.55)
    sketch.draw(head.ellipse(0.2, 0.22, 0.24, 0.18), fill=shade(green, 0.1))
    for x in (-0.12, 0.5):
        sketch.draw(head.blob(f"{x},0.66! {x + 0.2},0.66! {x + 0.1},0.34!"), fill="#fffaf0")


def _foil(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.stroke(hand.line("0,0.1 2.6,-0.9"), width=2.4)
    sketch.stroke(hand.line("0,0.1 2.6,-0.9"), ink="#dfe5ea", width=1.3)
    sketch.draw(hand.ellipse(0.2, 0.02, 0.12, 0.3, -20), fill="#e0b24a")


def _pot(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    pot = hand.blob(
        "-0.4,-1.3! 0.4,-1.3! 0.26,-0.96 0.6,-0.5 0.3,0.1! -0.3,0.1! -0.6,-0.5 -0.26,-0.96"
    )
    sketch.draw(
        pot, fill=sketch.fade(("#d98f5f", "#a9623c"), hand.point(-0.5, 0), hand.point(0.5, 0))
    )
    rings = [hand.line(f"-0.5,{y} 0.5,{y}") for y in (-0.6, -0.4)]
    sketch.stroke(*rings, ink="#fff3dc", width=1.2)


def _fencing_mask(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    mask = head.blob("-0.9,-0.8 0,-1.24 0.9,-0.9 1.2,0 1,0.8 0.3,1.2 -0.5,1.1 -1.1,0.2")
    sketch.draw(mask, fill="#c9d0d8")
    sketch.draw(
        head.blob("-0.5,-0.7 0.2,-0.94 0.9,-0.7 1.1,0 0.9,0.7 0.3,1 -0.3,0.8 -0.6,0"),
        fill="#6d7682",
    )
    with sketch.inside():
        mesh = [head.line(f"{x / 10},-1 {x / 10 + 0.2},1.1") for x in range(-7, 12, 3)]
        mesh += [head.line(f"-0.8,{y / 10} 1.2,{y / 10}") for y in range(-9, 11, 3)]
        sketch.stroke(*mesh, ink="#aeb8c2", width=0.6)


CARRIED: Mapping[str, Part] = MappingProxyType(
    {
        "honey-frame": _honey_frame,
        "marionette": _marionette,
        "blowpipe": _blowpipe,
        "crook": _crook,
        "foil": _foil,
        "pot": _pot,
    }
)
"""What they carry, by name."""
WORN: Mapping[str, Part] = MappingProxyType(
    {"bee-veil": _bee_veil, "ogre-face": _ogre_face, "fencing-mask": _fencing_mask}
)
"""What they wear, by name."""
