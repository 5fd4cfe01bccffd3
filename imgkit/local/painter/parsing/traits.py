"""How somebody looks, as a prompt says it: sad, with a beard, with curly hair."""

from collections.abc import Sequence
from dataclasses import replace

from imgkit.local.painter.drawing import Drawing
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.shapes import Place
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.things import kinds

HAIRY = frozenset({"hair", "hairstyle", "beard", "moustache"})
"""The traits that have the colour of hair."""

_BECOMES = {
    ("pumpkin", "state", "spooky"): "jack-o-lantern",
    ("house", "state", "spooky"): "haunted-house",
}
"""What looks otherwise in a state: a scary pumpkin has a face cut into it."""
_WITH_A_FACE = frozenset({"ground", "air", "far", "water", "backdrop"})
_FACED = frozenset(
    {
        "fireworks",
        "lightning",
        "rainbow",
        "snowman",
        "gingerbread",
        "teddy-bear",
        "plush-rabbit",
        "kolobok",
    }
)
"""What is not alive, and has a face of its own."""
SHAPE, WORN = "shape", "cool"
"""The traits that say how wide or high a thing is, and what somebody cool has on."""
OF_ANYTHING = frozenset({"reflection", "formation", "face", "material", "cover"})
"""The traits that are not only those of somebody."""
AT = "at"
"""The trait of what is on a part of somebody: which part."""
MIDDLE = ("side", "middle")
"""Where one is that has others on both sides."""
LONG = ("length", "long")
"""How a scarf is that hangs down to the knees."""
COVERED = ("cover", "snow")
"""What lies on a thing that is covered in snow."""

_FLAME = 0.4  # how long a flame is, in heights of who breathes it
_FLAMES = (
    (
        "0,0! 0.2,-0.1 0.5,-0.3 0.7,-0.2 1,-0.4! 0.9,-0.1 1.1,0! 0.9,0.1 1,0.3! 0.5,0.2 0.2,0.1",
        ("#f9b23c", "#ef6a35", "#e04a32"),
    ),
    (
        "0.04,0! 0.3,-0.08 0.56,-0.16 0.8,-0.12! 0.74,0 0.84,0.1! 0.54,0.14 0.3,0.08",
        ("#fff1b0", "#fcd055", "#f9a83c"),
    ),
)
"""A flame that blows to the right, and what is hottest of it."""


def shows(thing: Thing, part: str) -> bool:
    """Say whether a thing can have a trait: things that have no face can get one.

    Args:
        thing: The thing.
        part: What the trait is about.
    """
    kind = kinds()[thing.kind]
    if part in {"state", SHAPE}:
        return True
    plain = kind.role in _WITH_A_FACE and not kind.garment and kind.name not in _FACED
    if part in {"material", "cover"}:
        return True
    return kind.alive or (part in {"mood", "face"} and plain)


def with_those_it_shows(
    thing: Thing, traits: Sequence[tuple[str, str]]
) -> tuple[Thing, list[tuple[str, str]]]:
    """Return a thing with those of some traits that it can have, and the others.

    Args:
        thing: The thing.
        traits: What was said before it: ``("mood", "sad")``.
    """
    shown = [trait for trait in traits if shows(thing, trait[0])]
    for trait in shown:
        thing = with_trait(thing, trait)
    return thing, [trait for trait in traits if trait not in shown]


def with_trait(thing: Thing, trait: tuple[str, str]) -> Thing:
    """Return a thing with one trait more.

    Args:
        thing: The thing.
        trait: What it is about, and how that is: ``("mood", "sad")``.
    """
    kind = _BECOMES.get((thing.kind, *trait), thing.kind)
    return replace(thing, kind=kind, details=(*thing.details, trait))


def breathing(drawing: Drawing, breath: str) -> Drawing:
    """Return a dragon with fire out of its mouth.

    Args:
        drawing: How it looks otherwise.
        breath: ``"fire"``; anything else shows nothing.
    """
    if breath != "fire" or "mouth" not in drawing.anchors:
        return drawing
    long = _FLAME * drawing.height
    here, sketch = Place(drawing.anchors["mouth"], long, 12), Sketch(0.01 * long)
    for plan, colours in _FLAMES:
        fill = sketch.fade(colours, here.point(0, 0), here.point(1, 0))
        sketch.draw(here.blob(plan), fill=fill, outlined=False)
    flame = sketch.drawing()
    svg = drawing.svg + flame.svg.replace("{id}", "{id}-flame")
    right, bottom = max(drawing.right, flame.right), max(drawing.bottom, flame.bottom)
    return replace(drawing, svg=svg, right=right, bottom=bottom)
