"""What roles wear in their faces: beards, masks, glasses, a red nose."""

from collections.abc import Mapping
from types import MappingProxyType

from imgkit.local.painter.features import eye
from imgkit.local.painter.people.face import face_place
from imgkit.local.painter.people.figure import Figure, Part
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def _face(figure: Figure) -> Place:
    return face_place(figure.body.head, figure.features)


def _eyes(sketch: Sketch, figure: Figure) -> None:
    for side in (-0.38, 0.36):
        eye(sketch, _face(figure), side, 0.12, 0.16)


def _beard(sketch: Sketch, figure: Figure, plan: str, colour: str) -> None:
    head, face = figure.body.head, _face(figure)
    fill = sketch.fade((shade(colour, 0.2), colour), head.point(0, 0.3), head.point(0, 1.8))
    sketch.draw(head.blob(plan), fill=fill)
    mouth = face.blob("-0.18,0.6! 0,0.64 0.18,0.6! 0.1,0.74 -0.1,0.74")
    sketch.draw(mouth, fill="#a8443f", outlined=False)
    tips = "0,0.44! 0.2,0.4 0.5,0.6! 0.16,0.6 0,0.54! -0.16,0.6 -0.5,0.6! -0.2,0.4"
    sketch.draw(face.blob(tips), fill=shade(colour, 0.1))


def _short_beard(sketch: Sketch, figure: Figure) -> None:
    plan = (
        "-0.9,0.1! -0.98,0.5 -0.62,1.1 0.1,1.32 0.74,1.08 1,0.46 0.96,0.06! 0.8,0.42 0.5,0.44 "
        "0.2,0.42 -0.2,0.44 -0.6,0.46"
    )
    _beard(sketch, figure, plan, figure.features.strands)


def _long_beard(sketch: Sketch, figure: Figure) -> None:
    plan = (
        "-0.9,0.1! -1.02,0.6 -0.8,1.3 -0.4,1.8 0.1,2.3! 0.5,1.8 0.86,1.3 1.04,0.5 0.96,0.06! "
        "0.8,0.42 0.5,0.44 0.2,0.42 -0.2,0.44 -0.6,0.46"
    )
    _beard(sketch, figure, plan, figure.features.strands)


def _red_nose(sketch: Sketch, figure: Figure) -> None:
    face = _face(figure)
    sketch.draw(face.ellipse(0.03, 0.56, 0.46, 0.26), fill="#fff6ec", outlined=False)
    sketch.stroke(face.line("-0.3,0.5 0,0.68 0.34,0.48"), ink="#b8453f", width=face.size * 0.1)
    sketch.draw(face.ellipse(0.03, 0.3, 0.18), fill="#e2574c")
    sketch.draw(face.ellipse(-0.02, 0.24, 0.05), fill="#ffffff", outlined=False, opacity=0.8)


def _eye_patch(sketch: Sketch, figure: Figure) -> None:
    face, head = _face(figure), figure.body.head
    strap = head.line("-1,-0.3 -0.4,-0.2 0.3,-0.1 1,0.24")
    sketch.stroke(strap, ink="#43363a", width=face.size * 0.07)
    patch = face.blob("-0.62,-0.06 -0.36,-0.12 -0.12,-0.04 -0.2,0.26 -0.38,0.34 -0.56,0.24")
    sketch.draw(patch, fill="#43363a")


def _goggles(sketch: Sketch, figure: Figure) -> None:
    face = _face(figure)
    for side in (-0.38, 0.36):
        sketch.draw(face.ellipse(side, 0.12, 0.31), fill="#cfe9f2", outlined=False, opacity=0.35)
    rims = [face.ellipse(side, 0.12, 0.31) for side in (-0.38, 0.36)]
    bridge = [face.line("-0.08,0.1 -0.01,0.05 0.06,0.1"), face.line("-0.68,0.1 -1.08,-0.02")]
    sketch.stroke(*rims, *bridge, ink="#54474a", width=face.size * 0.08)


def _hero_mask(sketch: Sketch, figure: Figure) -> None:
    face = _face(figure)
    plan = (
        "-0.78,-0.1! -0.4,-0.16 0,-0.04 0.38,-0.16 0.76,-0.1! 0.72,0.24 0.36,0.38 0.02,0.22 "
        "-0.4,0.38 -0.74,0.24"
    )
    sketch.draw(face.blob(plan), fill=shade(figure.clothes.main, -0.3))
    sketch.draw(
        *(face.ellipse(side, 0.12, 0.2, 0.19) for side in (-0.38, 0.36)),
        fill="#fffaf0",
        outlined=False,
    )
    _eyes(sketch, figure)


def _ninja_hood(sketch: Sketch, figure: Figure) -> None:
    head, colour = figure.body.head, figure.clothes.main
    fill = sketch.fade((shade(colour, 0.22), colour), head.point(-0.4, -1.1), head.point(0.4, 1))
    ends = head.blob("-0.9,-0.4! -1.5,-0.3 -1.9,0.06! -1.6,0.14! -1.76,0.5! -1.3,0.2 -0.9,-0.1!")
    sketch.draw(ends, fill=figure.accent)
    top = "-1.08,-0.08! -1.04,-0.7 -0.5,-1.16 0.3,-1.18 0.9,-0.8 1.1,-0.1! 0.3,-0.16 -0.4,-0.14"
    chin = "-1.06,0.34! -0.4,0.3 0.1,0.44 0.5,0.3 1.06,0.3! 0.96,0.66 0.5,0.98 0,1.06 -0.7,0.92"
    sketch.draw(head.blob(top), head.blob(chin), fill=fill)
    band = head.limb("-1.04,-0.3 0.02,-0.38 1.06,-0.32", 0.3, 0.3, 0.3)
    sketch.draw(band, fill=figure.accent)
    _eyes(sketch, figure)


def _pointed_ears(sketch: Sketch, figure: Figure) -> None:
    head, skin = figure.body.head, figure.features.skin
    near = head.blob("-0.86,0 -1.3,-0.24 -1.62,-0.5! -1.5,0.1 -0.94,0.42")
    far = head.blob("0.98,0 1.2,-0.3 1.4,-0.5! 1.3,0.1 0.98,0.36")
    sketch.draw(near, far, fill=skin)


def _dummy(sketch: Sketch, figure: Figure) -> None:
    face = _face(figure)
    sketch.draw(face.ellipse(0, 0.56, 0.24, 0.17), fill=figure.accent)
    sketch.stroke(face.ellipse(0, 0.62, 0.12), ink=shade(figure.accent, -0.3))


def _mouth_mask(sketch: Sketch, figure: Figure) -> None:
    face, colour = _face(figure), figure.accent
    strings = face.line("-0.5,0.36 -0.96,0.2"), face.line("0.56,0.36 0.94,0.2")
    sketch.stroke(*strings, ink="#ffffff", width=face.size * 0.06)
    cloth = face.blob("-0.56,0.3! 0,0.22 0.58,0.3! 0.56,0.68 0.3,0.86 -0.3,0.86 -0.56,0.68")
    sketch.draw(cloth, fill=colour)
    folds = [face.line(f"-0.44,{y} 0,{y - 0.05} 0.46,{y}") for y in (0.46, 0.58, 0.7)]
    sketch.stroke(*folds, ink=shade(colour, -0.25), width=face.size * 0.035)


BEARDS = frozenset({"short-beard", "long-beard"})
"""What children do not wear."""

FACES: Mapping[str, Part] = MappingProxyType(
    {
        "short-beard": _short_beard, "long-beard": _long_beard, "red-nose": _red_nose,
        "eye-patch": _eye_patch, "goggles": _goggles, "hero-mask": _hero_mask,
        "ninja-hood": _ninja_hood, "pointed-ears": _pointed_ears, "dummy": _dummy,
        "mouth-mask": _mouth_mask,
    }
)  # fmt: skip
"""What can be worn in a face, by name."""
