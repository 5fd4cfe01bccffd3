"""What people wear: the choice of it, and legs, arms and scarf."""

from collections.abc import Sequence
from dataclasses import dataclass

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.looks.marking import piece
from imgkit.local.painter.people.body import Body
from imgkit.local.painter.people.face import Features
from imgkit.local.painter.people.stances import STRIDES
from imgkit.local.painter.shapes import Place, Point, ellipse, limb, shade
from imgkit.local.painter.sketch import Sketch

_MAIN = ("#d9584c", "#4584b4", "#e5b04d", "#6fa377", "#9274b3", "#e48fa2", "#4f8f8b")
_TROUSERS = ("#4f6b8f", "#7d6049", "#5f5b6e", "#93825f")
_SHIRTS = ("#fbf3e4", "#f0d68f", "#e9b8a8", "#b8d0d8")
_SHOES = ("#8a4f3c", "#c2534a", "#5a4a45", "#e0b05a")
# How a shoe is turned, in degrees, and how far its sole is raised for that, in shoe lengths.
_STEPS = {
    "near walking": (24, 0.46), "far walking": (-6, 0.06), "sitting": (-62, 0.52),
    "near running": (80, 0.0), "far running": (-12, 0.0), "near jumping": (50, 0.0),
    "far jumping": (24, 0.0), "far dancing": (-30, 0.0), "far kicking": (-34, 0.0),
    "near climbing": (-10, 0.0), "near kneeling": (50, 0.3),
}  # fmt: skip
"""By how many degrees a shoe is turned, and how high its heel is."""


@dataclass(frozen=True)
class Clothes:
    """What one person wears.

    Args:
        kind: ``"jumper"``, ``"coat"``, ``"dress"``, ``"dungarees"``, ``"gown"`` (down to the
            ground), ``"suit"``, ``"uniform"`` or ``"tunic"``.
        main: The colour of that.
        shirt: The colour of the sleeves.
        legs: The colour of trousers or tights.
        shoes: The colour of the shoes.
        extra: ``"scarf"``, ``"stripes"`` or ``"plain"``.
        hands: The colour of gloves; empty for bare hands.
        short: Whether the sleeves end above the elbows.
    """

    kind: str
    main: str
    shirt: str
    legs: str
    shoes: str
    extra: str
    hands: str = ""
    short: bool = False


def throw_clothes(dice: Dice, who: str, colour: str | None, features: Features) -> Clothes:
    """Let the dice choose clothes, in the colour asked for if there is one."""
    no_dress = who == "man" or features.style in {"short", "tousled", "bald"}
    dress = 0 if no_dress else 4 if who == "woman" else 2.5
    kind = dice.choose("clothes", ("coat", "jumper", "dress", "dungarees"), (3, 2.5, dress, 2))
    main = colour or dice.choose("main colour", _MAIN, (4, 3.5, 3, 3, 2, 2, 2))
    trousers = dice.choose("trousers", _TROUSERS, (4, 3, 2, 2))
    shirt = dice.choose("shirt", _SHIRTS, (3, 2, 2, 2))
    tights = dice.choose("tights", (features.skin, "#fbf3e4", "#6b5a66"), (3, 2, 2))
    return Clothes(
        kind=kind,
        main=main,
        shirt=shirt if kind == "dungarees" else main,
        legs={"dress": tights, "dungarees": main}.get(kind, trousers),
        shoes=dice.choose("shoes", _SHOES, (4, 2, 2, 1)),
        extra=dice.choose("extra", ("plain", "scarf", "stripes"), (3, 2, 2)),
    )


@piece("legs")
def draw_legs(sketch: Sketch, body: Body, clothes: Clothes) -> None:
    """Draw both legs, the far one first, with their shoes."""
    thick = body.build.thickness * 1.3
    for side, (hip, knee, sole), shadow in (
        ("far", body.far_leg, -0.16),
        ("near", body.near_leg, 0),
    ):
        pose = STRIDES.get(body.pose, body.pose)
        turn, rise = _STEPS.get(pose) or _STEPS.get(f"{side} {pose}", (0, 0))
        x, y = sole[0], sole[1] - rise * thick
        leg = limb([hip, knee, (x, y - thick * 0.42)], (thick * 1.25, thick, thick * 0.78))
        with sketch.piece("trousers"):
            sketch.draw(leg, fill=shade(clothes.legs, shadow))
        shoe = Place((x, y), thick, turn).blob(
            "-0.58,0! -0.56,-0.5 -0.1,-0.62 0.4,-0.5 0.92,-0.4 1.08,0!"
        )
        sketch.draw(shoe, fill=shade(clothes.shoes, shadow))


def draw_scarf(sketch: Sketch, body: Body, clothes: Clothes) -> None:
    """Draw a scarf around the neck, if one is worn."""
    if clothes.extra != "scarf" or clothes.kind == "dungarees":
        return
    is_warm = clothes.main[1:3] > clothes.main[5:7]
    colour = "#f0c869" if is_warm else "#e0705f"
    neck = Place((body.build.stoop * 0.5, body.shoulder), body.build.head)
    sketch.draw(neck.blob("-0.3,0.1 -0.44,0.8! -0.14,0.84! 0,0.14"), fill=shade(colour, -0.12))
    sketch.draw(neck.limb("-0.46,-0.06 0.05,0.1 0.52,-0.06", 0.26, 0.3, 0.26), fill=colour)


def draw_arm(
    sketch: Sketch, arm: Sequence[Point], thick: float, clothes: Clothes, skin: str, *, joined: bool
) -> None:
    """Draw an arm in its sleeve, with a hand like a mitten.

    Args:
        sketch: What to draw on.
        arm: Shoulder, elbow and hand.
        thick: How thick the arm is.
        clothes: The sleeve and the glove.
        skin: The colour of the arm.
        joined: Whether the sleeve goes over into the front of the body without a line.
    """
    with sketch.piece("arms", arm[0]):
        _arm(sketch, arm, thick, clothes, skin, joined=joined)


def _arm(
    sketch: Sketch, arm: Sequence[Point], thick: float, clothes: Clothes, skin: str, *, joined: bool
) -> None:
    (shoulder, elbow, hand), sleeve = arm, clothes.shirt
    wrist = (hand[0] * 0.78 + elbow[0] * 0.22, hand[1] * 0.78 + elbow[1] * 0.22)
    palm = Place(hand, thick)
    thumb = 0.3 if hand[0] >= elbow[0] else -0.3
    sketch.draw(
        palm.ellipse(0, 0, 0.46, 0.5),
        palm.ellipse(thumb, -0.3, 0.2, 0.24),
        fill=clothes.hands or skin,
    )
    whole = limb([shoulder, elbow, wrist], (thick * 1.08, thick, thick * 0.92))
    if clothes.short:
        sketch.draw(whole, fill=skin)
        end = (shoulder[0] * 0.34 + elbow[0] * 0.66, shoulder[1] * 0.34 + elbow[1] * 0.66)
        whole = limb([shoulder, end], (thick * 1.1, thick * 1.24))
    with sketch.piece("sleeves"):
        sketch.draw(whole, fill=sleeve)
    if joined:
        inwards = thick * (0.42 if shoulder[0] < 0 else -0.42)
        seam = ellipse(shoulder[0] + inwards, shoulder[1] + thick * 0.12, thick * 0.4, thick * 0.62)
        sketch.draw(seam, fill=sleeve, outlined=False)
