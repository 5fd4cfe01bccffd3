"""The head of a person: skin, features and hair."""

from dataclasses import dataclass

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.people import hair
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_GAZES = {"ahead": (0.16, 0.02), "up": (0.2, -0.14), "aside": (0.3, 0.0), "down": (0.18, 0.1)}
_FAR_UP = (0.24, -0.26)
_BROWS = {
    "": ("-0.16,0.06 -0.02,-0.03 0.14,-0.01", "-0.14,-0.01 0.02,-0.03 0.16,0.06"),
    "sad": ("-0.18,0.08 0,0.02 0.15,-0.1", "-0.15,-0.1 0,0.02 0.18,0.08"),
    "angry": ("-0.18,-0.1 0,0 0.16,0.1", "-0.16,0.1 0,0 0.18,-0.1"),
}
"""The brow of the near and of the far eye."""
_MOUTHS = {
    "smile": "-0.24,0.5 0,0.62 0.24,0.5",
    "calm": "-0.13,0.54 0,0.58 0.13,0.54",
    "sad": "-0.22,0.64 0,0.52 0.22,0.64",
}


@dataclass(frozen=True)
class Features:
    """What tells one person from another.

    Args:
        skin: The colour of the skin.
        style: How the hair is worn.
        strands: The colour of the hair.
        gaze: Where the person looks: ``"ahead"``, ``"up"``, ``"aside"``, ``"down"`` or
            ``"high"`` (far up).
        mouth: ``"smile"``, ``"laugh"``, ``"surprised"``, ``"calm"``, ``"sad"`` or
            ``"shout"``.
        moustache: Whether they wear a moustache.
        glasses: Whether they wear glasses.
        freckles: Whether they have freckles.
        brows: ``"sad"`` or ``"angry"``; empty for brows at rest.
        tear: Whether they cry.
    """

    skin: str
    style: str
    strands: str
    gaze: str
    mouth: str
    moustache: bool
    glasses: bool
    freckles: bool
    brows: str = ""
    tear: bool = False


_SKINS = ("#f8d5b8", "#ebba92", "#cb9064", "#9c6645", "#70472f")
_HAIR = ("#7a5136", "#3f2f2a", "#cf9550", "#ecc67a", "#b05a33")
_GREY_HAIR = ("#e2ddd6", "#c4beb7", "#f4efe6", "#b3aca6", "#d5cdc3")
_STYLES = {
    ("person", "child"): (
        "bob",
        "tousled",
        "pigtails",
        "short",
        "curls",
        "long",
        "ponytail",
        "braids",
    ),
    ("person", "adult"): ("short", "long", "bob", "tousled", "curls", "bun", "ponytail", "afro"),
    ("person", "old"): ("bun", "bald", "short", "curls"),
    ("man", "child"): ("tousled", "short", "curls", "afro"),
    ("man", "adult"): ("short", "tousled", "curls", "afro"),
    ("man", "old"): ("bald", "short"),
    ("woman", "child"): ("pigtails", "bob", "ponytail", "braids", "long", "curls"),
    ("woman", "adult"): ("long", "bob", "bun", "ponytail", "curls", "braids", "afro"),
    ("woman", "old"): ("bun", "bob", "curls"),
}


def hair_styles(who: str, age: str) -> tuple[str, ...]:
    """Return how the hair of somebody can be worn, the likeliest first.

    Args:
        who: ``"person"``, ``"man"`` or ``"woman"``, boys and girls included.
        age: ``"child"``, ``"adult"`` or ``"old"``.
    """
    return _STYLES[who, age]


def throw_features(dice: Dice, who: str, age: str) -> Features:
    """Let the dice decide what a person looks like.

    Args:
        dice: What decides.
        who: ``"person"``, ``"man"`` or ``"woman"``, boys and girls included.
        age: ``"child"``, ``"adult"`` or ``"old"``.

    Returns:
        The features.
    """
    styles = _STYLES[who, age]
    style = dice.choose("hair style", styles, [6 - 0.5 * at for at in range(len(styles))])
    skin = dice.choose("skin", _SKINS, (4, 3, 2, 2, 2))
    weights = (4, 3, 3, 2, 2) if age == "old" or skin in _SKINS[:3] else (2, 6, 0.1, 0.05, 0.1)
    strands = dice.choose("hair", _GREY_HAIR if age == "old" else _HAIR, weights)
    can_grow = who != "woman" and age != "child" and style in {"bald", "short", "tousled"}
    moustache = dice.choose(
        "moustache", (age == "old", age != "old"), (3, 2 if age == "old" else 1)
    )
    return Features(
        skin=skin,
        style=style,
        strands=strands,
        gaze=dice.choose("gaze", tuple(_GAZES), (3, 4, 2, 1) if age == "child" else (4, 1, 3, 1)),
        mouth=dice.choose("mouth", ("smile", "laugh", "calm", "surprised"), (4, 2, 1, 0.7)),
        moustache=can_grow and moustache,
        glasses=dice.choose("glasses", (age == "old", age != "old"), (5, 1)),
        freckles=dice.choose("freckles", (False, True), (4, 1 if age == "child" else 0.2)),
    )


def face_place(head: Place, features: Features) -> Place:
    """Return where on the head the face is, which turns to where the person looks."""
    return Place(head.point(*_GAZES.get(features.gaze, _FAR_UP)), head.size, head.turn)


def draw_hair_behind(sketch: Sketch, head: Place, features: Features) -> None:
    """Draw what hangs behind the head and the shoulders."""
    curves = hair.behind(features.style, head)
    if curves:
        sketch.draw(*curves, fill=shade(features.strands, -0.2))


def draw_head(sketch: Sketch, head: Place, features: Features) -> None:
    """Draw the head with its face and the hair around it."""
    skin = features.skin
    fill = sketch.fade((shade(skin, 0.2), skin), head.point(0, -0.9), head.point(0, 1))
    sketch.draw(head.ellipse(-0.95, 0.18, 0.2, 0.25), fill=skin)
    sketch.draw(
        head.blob(
            "0,-1 -0.74,-0.74 -1,-0.05 -0.92,0.48 -0.5,0.87 0.08,0.98 0.62,0.86 "
            "0.98,0.45 1.02,-0.05 0.76,-0.74"
        ),
        fill=fill,
    )
    _features(sketch, face_place(head, features), features)
    strands = features.strands
    fall = sketch.fade((shade(strands, 0.22), strands), head.point(0, -1.2), head.point(0, 0.1))
    sketch.draw(*hair.before(features.style, head), fill=fall)
    lines = hair.strands(features.style, head)
    if lines:
        sketch.stroke(*lines, ink=shade(strands, -0.35), width=head.size * 0.035, opacity=0.6)


def _features(sketch: Sketch, face: Place, features: Features) -> None:
    pen, ink = face.size * 0.05, shade(features.skin, -0.55)
    for x in (-0.6, 0.54):
        blush(sketch, face, x, 0.42, 0.28)
    if features.freckles:
        spots = [
            face.ellipse(x, y, 0.028)
            for x, y in ((-0.5, 0.32), (-0.38, 0.38), (0.4, 0.38), (0.52, 0.32))
        ]
        sketch.draw(*spots, fill=ink, outlined=False, opacity=0.6)
    for side in (-0.38, 0.36):
        eye(sketch, face, side, 0.12, 0.16)
        raised = 0.07 if features.mouth == "surprised" else 0
        brow = Place(face.point(side, -0.17 - raised), face.size, face.turn)
        plan = _BROWS[features.brows][side > 0]
        sketch.stroke(brow.line(plan), ink=shade(features.strands, -0.4), width=pen)
    sketch.stroke(face.line("0.02,0.26 0.09,0.34 0,0.37"), ink=ink, width=pen, opacity=0.7)
    if features.mouth == "laugh":
        sketch.draw(face.blob("-0.24,0.5! 0,0.55 0.24,0.5! 0.14,0.72 -0.14,0.72"), fill="#a8443f")
    elif features.mouth == "surprised":
        sketch.draw(face.ellipse(0, 0.58, 0.1, 0.13), fill="#a8443f")
    elif features.mouth == "shout":
        sketch.draw(face.ellipse(0, 0.6, 0.18, 0.2), fill="#a8443f")
        sketch.draw(face.ellipse(0, 0.7, 0.11, 0.07), fill="#e58b83", outlined=False)
    else:
        sketch.stroke(face.line(_MOUTHS[features.mouth]), ink=ink, width=pen)
    if features.tear:
        tear = face.blob("-0.46,0.28! -0.56,0.48 -0.46,0.58 -0.36,0.48")
        sketch.draw(tear, fill="#8fc7ea", outlined=False)
    if features.moustache:
        tips = "0,0.4! 0.2,0.4 0.42,0.56! 0.16,0.56 0,0.5! -0.16,0.56 -0.42,0.56! -0.2,0.4"
        sketch.draw(face.blob(tips), fill=features.strands)
    if features.glasses:
        rims = [face.ellipse(side, 0.12, 0.28, 0.26) for side in (-0.38, 0.36)]
        bridge = face.line("-0.1,0.1 -0.01,0.05 0.08,0.1")
        sketch.stroke(*rims, bridge, ink="#6b4f40", width=pen * 0.8)
