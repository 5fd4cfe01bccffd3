"""Four-legged animals seen from the side: what all of them have, drawn in one order."""

from collections.abc import Callable
from dataclasses import dataclass

from imgkit.local.painter.animals.fourlegs import Build, Coat, crease, legwear, round_off, stand
from imgkit.local.painter.animals.profile import Profile, far_ear, features, near_ear
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.shapes import Curve, Place, Point, shade
from imgkit.local.painter.sketch import Sketch


@dataclass(frozen=True)
class Beast:
    """One animal while it is drawn.

    Args:
        sketch: What it is drawn on.
        build: How it is built.
        colour: The colour of its coat.
        mark: The colour of its marks.
        head: The place of its head.
        sway: How far its tail swings up, in degrees.
        dice: What chooses all that is left open.
    """

    sketch: Sketch
    build: Build
    colour: str
    mark: str
    head: Place
    sway: float
    dice: Dice


def _nothing(beast: Beast) -> None:
    """Draw nothing: the species does not have this part."""


def _no_more(beast: Beast) -> list[Curve]:  # noqa: ARG001 (the hook of a species without it)
    """Return nothing, likewise."""
    return []


def _level(beast: Beast) -> Point:  # noqa: ARG001 (likewise)
    """Return a point on a level back."""
    return -0.05, 0.02


def _lips(beast: Beast) -> Point:  # noqa: ARG001 (likewise)
    """Return a point in front of a long face."""
    return 1.7, 0.45


@dataclass(frozen=True)
class Species:
    """What makes an animal look like itself.

    Args:
        build: How it is built.
        profile: Its head.
        coats: Colour and marks of the coats it comes in.
        weights: How likely each coat is.
        width: The width of its outlines, in centimetres.
        inside: The colour inside its ears.
        feet: The colour of its hooves or its toes.
        legwear: ``"socks"``, ``"bands"`` or nothing, in the colour of the marks.
        behind: Draws what lies behind the body.
        more: Returns what else belongs to the body.
        marks: Draws onto the body, inside it.
        horns: Draws what lies behind the head.
        horned: What that is, as in ``pieces.toml``.
        face: Draws onto the head, inside it.
        front: Draws what lies in front of all.
        crown: Where a hat sits, on the plan of the head.
        back: Returns where a rider sits, on the plan of the trunk.
        mouth: Returns where it holds something, on the plan of the head.
        bends: Whether it bends its neck to drink; not so with a mane that stands up along it.
    """

    build: Build
    profile: Profile
    coats: tuple[tuple[str, str], ...]
    weights: tuple[float, ...]
    width: float
    inside: str = "#f0b3a8"
    feet: str = "#5a4a44"
    legwear: str = ""
    behind: Callable[[Beast], None] = _nothing
    more: Callable[[Beast], list[Curve]] = _no_more
    marks: Callable[[Beast], None] = _nothing
    horns: Callable[[Beast], None] = _nothing
    horned: str = "horns"
    face: Callable[[Beast], None] = _nothing
    front: Callable[[Beast], None] = _nothing
    crown: Point = (-0.05, -0.62)
    back: Callable[[Beast], Point] = _level
    mouth: Callable[[Beast], Point] = _lips
    bends: bool = True


def _draw_head(species: Species, beast: Beast, fill: str) -> None:
    sketch, head, profile, colour = beast.sketch, beast.head, species.profile, beast.colour
    far_ear(sketch, head, profile, shade(colour, -0.2))
    with sketch.piece(species.horned):
        species.horns(beast)
    sketch.draw(head.blob(profile.skull), fill=fill)
    with sketch.inside():
        species.face(beast)
    features(sketch, head, profile, colour)
    near_ear(sketch, head, profile, shade(colour, -0.06), species.inside)


_PATCHES = (
    "-1.1,-0.1 -0.62,-0.1 -0.5,0.3 -0.66,0.6 -0.9,0.62 -1.1,0.5",
    "-0.1,-0.1 0.36,-0.1 0.42,0.3 0.3,0.66 0.06,0.6 -0.1,0.72 -0.3,0.5 -0.24,0.16",
    "0.74,0.5 0.96,0.4 1.2,0.5 1.12,0.96 0.86,0.9",
)
"""The patches of a second colour on the side of an animal."""


def side_on(species: Species, dice: Dice, look: Look) -> Drawing:
    """Draw an animal of a species, looking right; ``hand`` is its mouth."""
    build = species.build.young() if look.age == "child" else species.build
    build = build.bent() if look.pose == "drinking" and species.bends else build
    colour, mark = dice.choose("coat", species.coats, species.weights)
    colour, asked = look.colour or colour, detail(look, "marks", "")
    mark, sketch = asked or mark, Sketch(species.width)
    turn = build.turn + dice.number("nod", -8, 0, 9)
    head = Place(build.crest.point(*build.head), build.size, turn)
    beast = Beast(sketch, build, colour, mark, head, dice.number("tail", -4, 3, 22), dice)
    worn = {species.legwear: mark}
    coat = Coat(colour, species.feet, worn.get("socks", ""), worn.get("bands", ""))
    species.behind(beast)
    fill = stand(sketch, build, coat, look.pose, more=species.more(beast), sway=beast.sway)
    with sketch.inside():
        legwear(sketch, build, coat)
        crease(sketch, build, colour)
        species.marks(beast)
        if asked:  # "a brown and white horse"
            patches = [build.side.blob(plan) for plan in _PATCHES]
            sketch.draw(*patches, fill=asked, outlined=False)
        round_off(sketch, build, colour)
    with sketch.piece("head", build.withers.origin):
        _draw_head(species, beast, fill)
    species.front(beast)
    return sketch.drawing(
        {
            "back": build.side.point(*species.back(beast)),
            "head": head.point(*species.crown),
            "neck": build.withers.point(-2, 2),
            "hand": head.point(*species.mouth(beast)),
        },
        "right",
    )
