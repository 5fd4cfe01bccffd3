"""How somebody looks, as a prompt says it: sad, with a beard, with curly hair."""

from dataclasses import replace

from imgkit.local.painter.drawing import Drawing
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.shapes import Place
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.things import kinds

HAIRY = frozenset({"hair", "hairstyle", "beard", "moustache"})
"""The traits that have the colour of hair."""

_FACED = frozenset({"pumpkin", "snowman", "gingerbread", "teddy-bear", "kolobok"})
"""What is not alive, and has a face of its own."""
OF_ANYTHING = frozenset({"reflection", "formation", "face"})
"""The traits that are not only those of somebody."""
COVERED = ("cover", "snow")
"""What lies on a thing that is covered in snow."""

_INK = "#4a352d"
_TEAR = "#8fc7ea"
_BROWS = {
    "sad": "-0.3,0.1 0.05,-0.04 0.34,-0.26",
    "crying": "-0.3,0.1 0.05,-0.04 0.34,-0.26",
    "afraid": "-0.3,0.02 0.05,-0.14 0.34,-0.36",
    "angry": "-0.34,-0.24 0.05,-0.06 0.34,0.14",
}
"""The brow behind, as seen on a head that looks right; the one in front is its mirror image."""
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
_LEAST = 0.07  # of the height of a drawing: half the way between eyes of which one is seen only


def shows(thing: Thing, part: str) -> bool:
    """Say whether a thing can have a trait: things that have no face can get one.

    Args:
        thing: The thing.
        part: What the trait is about.
    """
    kind = kinds()[thing.kind]
    plain = kind.role in {"ground", "air"} and not kind.garment and kind.name not in _FACED
    return kind.alive or (part in {"mood", "face"} and plain)


def with_trait(thing: Thing, trait: tuple[str, str]) -> Thing:
    """Return a thing with one trait more.

    Args:
        thing: The thing.
        trait: What it is about, and how that is: ``("mood", "sad")``.
    """
    return replace(thing, details=(*thing.details, trait))


def expressed(drawing: Drawing, mood: str) -> Drawing:
    """Return an animal or a toy with its mood in its face: in its brows, and with a tear.

    Args:
        drawing: How it looks otherwise.
        mood: ``"sad"``, ``"crying"`` or ``"angry"``; others show nothing.
    """
    if mood not in _BROWS or "eye" not in drawing.anchors:
        return drawing
    eyes = sorted(drawing.anchors[name] for name in ("eye", "other eye") if name in drawing.anchors)
    apart = eyes[-1][0] - eyes[0][0] if len(eyes) > 1 else 0.0
    size = max(0.5 * apart, _LEAST * drawing.height)
    thick = 0.13 if apart else 0.2
    sketch = Sketch(0.05 * size)
    for order, (x, y) in enumerate(eyes):
        turns = len(eyes) > 1 and order == 1
        brow = Place((x, y - 0.62 * size), size)
        plan = _mirrored(_BROWS[mood]) if turns else _BROWS[mood]
        sketch.stroke(brow.line(plan), ink=_INK, width=thick * size)
    if mood in {"sad", "crying"}:
        x, y = eyes[0]
        drop = Place((x - 0.12 * size, y + 0.3 * size), size)
        tear = drop.blob("0,0! -0.17,0.36 0,0.54 0.17,0.36")
        sketch.draw(tear, fill=sketch.fade(("#d9effb", _TEAR), (x, y), (x, y + size)))
    marks = sketch.drawing().svg.replace("{id}", "{id}-mood")
    asleep = drawing.asleep + marks if drawing.asleep else ""
    return replace(drawing, svg=drawing.svg + marks, asleep=asleep)


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


def _mirrored(plan: str) -> str:
    points = [point.split(",") for point in plan.split()]
    return " ".join(f"{-float(x):g},{y}" for x, y in reversed(points))
