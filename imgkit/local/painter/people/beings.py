"""What makes a person a being of tales: other heads, bandages, snakes, the body of a horse."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from imgkit.local.painter.animals.fourlegs import Build, Coat, crease, round_off, stand
from imgkit.local.painter.animals.portrait import (
    POINTED,
    Portrait,
    features,
    muzzle,
    pointed_ears,
)
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.people.face import face_place
from imgkit.local.painter.people.figure import Figure, Part
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_IVORY, _LINEN = "#f6e8c8", "#efe6d2"


def _wolf_head(sketch: Sketch, figure: Figure) -> None:
    fur = figure.features.strands
    head = Place(figure.body.head.origin, figure.body.head.size * 1.12, figure.body.head.turn)
    pale = mix(fur, "#fffaf0", 0.6)
    face = Portrait(POINTED, pale, (0.42, 0.36), "#f2c84e", 0.16, broad=0.2)
    ruff = (
        "-0.9,-0.5 -1.4,0.1! -1.16,0.24 -1.4,0.8! -1.0,0.84 -0.8,1.4! -0.3,1.1 0.1,1.5! 0.4,1.1 "
        "0.9,1.3! 1.0,0.8 1.4,0.6! 1.1,0.1"
    )
    sketch.draw(head.blob(ruff), fill=shade(fur, -0.06))
    pointed_ears(sketch, head, shade(fur, -0.08), "#e0b0a4", high=1.5)
    fill = sketch.fade((shade(fur, 0.2), fur), head.point(0, -0.9), head.point(0, 0.9))
    sketch.draw(head.blob(POINTED), fill=fill)
    with sketch.inside():
        muzzle(sketch, head, face)
    features(sketch, head, face, fur)
    fangs = [head.blob(f"{x},0.58! {x + 0.12},0.58! {x + 0.06},0.78!") for x in (0.26, 0.56)]
    sketch.draw(*fangs, fill="#fffdf6", outlined=False)


def _wolf_tail(sketch: Sketch, figure: Figure) -> None:
    hips, hip = figure.body.build.hips, figure.body.hip
    tail = Place((-hips * 0.6, hip), hips, 0 if hip < -40 else 66)
    fur = figure.features.strands
    sketch.draw(tail.limb("0,0 -1.2,0.5 -1.9,1.4 -1.8,2.3", 0.5, 0.8, 0.9, 0.2), fill=fur)


def _bull_head(sketch: Sketch, figure: Figure) -> None:
    hide = figure.features.strands
    head = Place(figure.body.head.origin, figure.body.head.size * 1.08, figure.body.head.turn)
    for side in (-1, 1):
        horn = f"{side * 0.7},-0.6 {side * 1.3},-0.7 {side * 1.6},-1.2 {side * 1.4},-1.6"
        sketch.draw(head.limb(horn, 0.44, 0.36, 0.24, 0.06), fill=_IVORY)
        ear = (
            f"{side * 0.8},-0.3! {side * 1.3},-0.4 {side * 1.6},-0.1! "
            f"{side * 1.2},0.12 {side * 0.8},0.1!"
        )
        sketch.draw(head.blob(ear), fill=shade(hide, -0.1))
    skull = (
        "0,-1.0 -0.66,-0.84 -0.92,-0.3 -0.8,0.3 -0.6,0.9 0.1,1.06 0.8,0.9 0.96,0.3 1.0,-0.3 "
        "0.7,-0.84"
    )
    fill = sketch.fade((shade(hide, 0.2), hide), head.point(0, -1), head.point(0, 1))
    sketch.draw(head.blob(skull), fill=fill)
    nose = head.ellipse(0.16, 0.66, 0.68, 0.42)
    sketch.draw(nose, fill=mix(hide, "#f0c4ae", 0.65))
    sketch.draw(
        head.ellipse(-0.1, 0.56, 0.09, 0.13),
        head.ellipse(0.42, 0.56, 0.09, 0.13),
        fill="#4a352d",
        outlined=False,
    )
    ring = head.line("-0.04,0.66 -0.06,0.9 0.16,1.02 0.38,0.9 0.36,0.66")
    sketch.stroke(ring, ink="#8f6a24", width=head.size * 0.13)
    sketch.stroke(ring, ink="#f0bf4c", width=head.size * 0.08)
    for x in (-0.3, 0.6):
        eye(sketch, head, x, -0.1, 0.17)
        brow = head.line(f"{x - 0.2},-0.42 {x + 0.2},-0.42")
        sketch.stroke(brow, ink=shade(hide, -0.5), width=head.size * 0.08)
    blush(sketch, head, -0.6, 0.26, 0.22)
    tuft = "-0.5,-0.9 -0.3,-1.3 0.1,-1.2 0.5,-1.3 0.6,-0.9 0.4,-0.5! 0.2,-0.7 0,-0.42! -0.2,-0.7"
    sketch.draw(head.blob(tuft), fill=shade(hide, -0.35))


def _one_eye(sketch: Sketch, figure: Figure) -> None:
    face = face_place(figure.body.head, figure.features)
    sketch.draw(
        face.ellipse(0, 0.14, 0.82, 0.46), fill=shade(figure.features.skin, 0.1), outlined=False
    )
    sketch.draw(face.ellipse(0, 0.06, 0.4, 0.38), fill="#fffdf4")
    with sketch.awake():
        sketch.draw(face.ellipse(0.04, 0.08, 0.25), fill="#6fa06a", outlined=False)
    eye(sketch, face, 0.04, 0.08, 0.18)
    brow = face.line("-0.46,-0.34 0,-0.5 0.46,-0.34")
    sketch.stroke(brow, ink=shade(figure.features.strands, -0.3), width=face.size * 0.11)
    for x in (-0.62, 0.62):
        blush(sketch, face, x, 0.44, 0.24)


def _troll_face(sketch: Sketch, figure: Figure) -> None:
    head, skin = figure.body.head, figure.features.skin
    for side in (-1, 1):
        ear = (
            f"{side * 0.86},-0.2! {side * 1.5},-0.5 {side * 1.95},-0.4! {side * 1.7},0.2 "
            f"{side * 1.2},0.5 {side * 0.86},0.4!"
        )
        sketch.draw(head.blob(ear), fill=skin)
    sketch.draw(head.ellipse(0.2, 0.3, 0.34, 0.28), fill=shade(skin, 0.12))
    for x in (-0.3, 0.5):
        sketch.draw(head.blob(f"{x},0.72! {x + 0.22},0.72! {x + 0.11},0.42!"), fill="#fffaf0")
    warts = [head.ellipse(x, y, 0.07) for x, y in ((-0.6, 0.5), (0.76, 0.1), (0.36, 0.2))]
    sketch.draw(*warts, fill=shade(skin, -0.16), outlined=False)
    hair = (
        "-0.3,-0.8! -0.6,-1.4! -0.16,-1.2 -0.1,-1.8! 0.14,-1.26 0.5,-1.7! 0.4,-1.1 0.8,-1.3! "
        "0.5,-0.8!"
    )
    sketch.draw(head.blob(hair), fill=figure.features.strands)


def _zombie_face(sketch: Sketch, figure: Figure) -> None:
    face, skin = face_place(figure.body.head, figure.features), figure.features.skin
    for x, size in ((-0.38, 0.3), (0.36, 0.26)):
        sketch.draw(face.ellipse(x, 0.12, size + 0.05), fill=shade(skin, -0.3), outlined=False)
        sketch.draw(face.ellipse(x, 0.12, size - 0.04), fill="#fbf7e4", outlined=False)
        eye(sketch, face, x + 0.02, 0.14, 0.11)
    mouth = face.blob("-0.34,0.52! 0,0.48 0.34,0.52! 0.3,0.74 0,0.78 -0.3,0.74")
    sketch.draw(mouth, fill="#5a4a4e", outlined=False)
    teeth = [
        face.blob(f"{x},0.52! {x + 0.13},0.52! {x + 0.13},0.64! {x},0.64!") for x in (-0.22, 0.1)
    ]
    sketch.draw(*teeth, fill="#fffdf0", outlined=False)
    scar = ["-0.7,-0.5 -0.3,-0.3", "-0.62,-0.34 -0.5,-0.54", "-0.48,-0.28 -0.36,-0.48"]
    sketch.stroke(*map(face.line, scar), ink=shade(skin, -0.5), width=face.size * 0.05)


def _torn(sketch: Sketch, figure: Figure) -> None:
    trunk, dark = figure.trunk, shade(figure.clothes.main, -0.4)
    holes = ("-0.6,0.3! -0.3,0.26! -0.36,0.5! -0.66,0.46!", "0.3,0.66! 0.6,0.6! 0.56,0.8!")
    sketch.draw(*map(trunk.blob, holes), fill=figure.features.skin)
    stitches = ["0.2,0.2 0.6,0.34", "0.28,0.36 0.36,0.18", "0.42,0.4 0.5,0.22"]
    sketch.stroke(*map(trunk.line, stitches), ink=dark, width=1.6)


def _bandages(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    bands = [
        trunk.line(f"-1.1,{y} 0,{y + 0.1 * side:.2f} 1.1,{y - 0.06 * side:.2f}")
        for y, side in ((0.1, 1), (0.28, -1), (0.46, 1), (0.64, -1), (0.82, 1))
    ]
    sketch.stroke(*bands, ink=shade(_LINEN, -0.32), opacity=0.8)
    if figure.body.pose in {"sitting", "riding"}:
        return
    loose = trunk.limb("0.7,0.9 1.2,1.2 1.1,1.7 1.4,2.0", 0.24, 0.24, 0.22, 0.16)
    sketch.draw(loose, fill=_LINEN)


def _wrapped_legs(sketch: Sketch, figure: Figure) -> None:
    thick, ink = figure.body.build.thickness * 0.66, shade(_LINEN, -0.32)
    for hip, knee, sole in (figure.body.far_leg, figure.body.near_leg):
        for one, other in ((hip, knee), (knee, sole)):
            for part in (0.25, 0.5, 0.75):
                x = one[0] + (other[0] - one[0]) * part
                y = one[1] + (other[1] - one[1]) * part
                turn = 3 if part == 0.5 else -3
                band = Place((x, y)).line(f"{-thick:.1f},{turn} {thick:.1f},{-turn}")
                sketch.stroke(band, ink=ink, opacity=0.8)


def _bandaged_head(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    face = face_place(head, figure.features)
    wrap = (
        "0,-1.06 -0.78,-0.8 -1.06,-0.05 -0.98,0.5 -0.54,0.92 0.08,1.04 0.66,0.92 1.04,0.47 "
        "1.08,-0.05 0.8,-0.78"
    )
    fill = sketch.fade((shade(_LINEN, 0.3), _LINEN), head.point(0, -1), head.point(0, 1))
    sketch.draw(head.blob(wrap), fill=fill)
    with sketch.inside():
        slit = face.blob("-0.9,-0.06 0,-0.16 0.9,-0.06 0.84,0.3 0,0.38 -0.84,0.3")
        sketch.draw(slit, fill="#4a4148", outlined=False)
        for x in (-0.36, 0.36):
            sketch.draw(face.ellipse(x, 0.1, 0.19), fill="#f7e9a0", outlined=False)
        bands = (
            "-1.1,-0.6 0,-0.34 1.1,-0.66",
            "-1.1,-0.86 0,-0.74 1.1,-0.4",
            "-1.1,0.5 0,0.6 1.1,0.36",
            "-1.1,0.6 0,0.84 1.1,0.7",
            "-0.9,-1 0,-0.96 0.9,-0.9",
        )
        sketch.stroke(*map(head.line, bands), ink=shade(_LINEN, -0.32), opacity=0.8)
    for x in (-0.36, 0.36):
        eye(sketch, face, x, 0.1, 0.12)


def _snake_hair(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    colours = ("#7fae5a", "#5f9a6f", "#96b85a")
    paths = (
        ("-0.7,-0.4 -1.3,-0.5 -1.6,-0.1 -1.9,-0.4", 0),
        ("-0.6,-0.7 -1.1,-1.1 -1.6,-1.0 -1.8,-1.4", 1),
        ("-0.3,-0.9 -0.6,-1.4 -0.4,-1.8 -0.8,-2.1", 2),
        ("0.1,-0.9 0.0,-1.5 0.4,-1.8 0.2,-2.2", 0),
        ("0.4,-0.9 0.8,-1.4 0.8,-1.8 1.3,-1.9", 1),
        ("0.7,-0.6 1.3,-0.9 1.6,-0.7 1.9,-1.1", 2),
        ("0.8,-0.3 1.3,-0.2 1.5,0.2 1.9,0.1", 0),
        ("-0.8,0 -1.2,0.3 -1.1,0.8 -1.5,1.0", 2),
    )
    for plan, tone in paths:
        x, y = (float(part) for part in plan.split()[-1].split(","))
        tip = Place(head.point(x, y), head.size)
        body = head.limb(plan, 0.34, 0.28, 0.24, 0.22)
        sketch.draw(body, tip.ellipse(0, 0, 0.2, 0.17), fill=colours[tone])
        sketch.draw(
            tip.ellipse(-0.06, -0.05, 0.05),
            tip.ellipse(0.08, -0.05, 0.05),
            fill="#36261f",
            outlined=False,
        )
    cap = "-0.95,0.1! -1,-0.5 -0.6,-0.96 0.1,-1.1 0.8,-0.84 1.02,-0.3! 0.5,-0.6 -0.4,-0.56"
    sketch.draw(head.blob(cap), fill=colours[1])


def _small_horns(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    for side in (-1, 1):
        horn = f"{side * 0.42},-0.8 {side * 0.62},-1.2 {side * 0.52},-1.6"
        sketch.draw(head.limb(horn, 0.36, 0.26, 0.06), fill=shade(figure.clothes.main, -0.25))


def _arrow_tail(sketch: Sketch, figure: Figure) -> None:
    hips, hip = figure.body.build.hips, figure.body.hip
    here, colour = Place((-hips * 0.5, hip), hips), figure.clothes.main
    sketch.draw(here.limb("0,0 -1.4,0.7 -2.2,-0.1 -2.3,-1.2", 0.3, 0.26, 0.22, 0.18), fill=colour)
    sketch.draw(here.blob("-2.3,-2.1! -1.7,-1.2! -2.3,-1.36 -2.9,-1.2!"), fill=colour)


@dataclass(frozen=True)
class _Behind(Build):
    """The build of a horse whose chest is under the hips of a person."""

    @property
    def side(self) -> Place:
        """Where the plan of the trunk lies: to the left of the person."""
        half = self.length / 2
        return Place((-half * 0.72, self.top), half, 0, self.depth / half)


def _horse_body(sketch: Sketch, figure: Figure) -> None:
    hide, hair = figure.clothes.shoes, figure.features.strands
    raised = -figure.body.hip / 73
    build = _Behind(
        length=112,
        depth=max(38 * raised, 26),
        legs=max(42 * raised, 6),
        thick=9,
        feet="hoof",
        root=3.2,
        trunk="0.85,-0.1 0.3,0.02 -0.3,0.06 -0.76,-0.02 -1.0,0.2 -0.95,0.66 -0.74,0.84 -0.2,0.92 "
        "0.3,0.98 0.78,1.0 1.03,0.7 1.0,0.1",
        neck="",
        neck_widths=(),
        head=(0, 0),
        size=20,
        turn=0,
        tail="3,6 -2,8",
        tail_widths=(8, 6),
    )
    tail = Place(build.side.point(-0.93, 0.14), 30 if raised > 0.8 else 12)
    sketch.draw(tail.blob("0.3,-0.1 -0.5,0.2 -0.8,1.1 -1.0,1.9! -0.1,1.4 0.3,0.5"), fill=hair)
    pose = "walking" if figure.body.pose == "walking" else "standing"
    stand(sketch, build, Coat(hide, "#5a4a44"), pose)
    with sketch.inside():
        crease(sketch, build, hide)
        round_off(sketch, build, hide)


WORN: Mapping[str, Part] = MappingProxyType(
    {
        "wolf-head": _wolf_head,
        "wolf-tail": _wolf_tail,
        "bull-head": _bull_head,
        "one-eye": _one_eye,
        "troll-face": _troll_face,
        "zombie-face": _zombie_face,
        "torn": _torn,
        "bandages": _bandages,
        "wrapped-legs": _wrapped_legs,
        "bandaged-head": _bandaged_head,
        "snake-hair": _snake_hair,
        "small-horns": _small_horns,
        "arrow-tail": _arrow_tail,
    }
)
"""What they wear, or what grows on them, by name."""

LEGS: Mapping[str, Part] = MappingProxyType({"horse-body": _horse_body})
"""What there is instead of legs, by name."""
