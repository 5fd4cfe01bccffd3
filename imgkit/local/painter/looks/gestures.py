"""What shows over a head what somebody does: the Z of sleep, notes of a song, words, a thought."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from imgkit.local.painter.drawing import Drawing
from imgkit.local.painter.shapes import Place
from imgkit.local.painter.sketch import Sketch

_INK, _PAPER, _SOUND = "#5b4636", "#fffaf0", "#c9803f"
_SIZE = 0.13
"""How large a mark is, in heights of who makes it."""


def _sleep(sketch: Sketch, here: Place) -> None:
    for x, y, size in ((0.1, -0.2, 0.55), (0.8, -1.05, 0.75), (1.7, -2.0, 0.95)):
        letter = Place(here.point(x, y), here.size * size)
        zigzag = letter.line("-0.4,-0.4! 0.4,-0.4! -0.4,0.4! 0.4,0.4!")
        sketch.stroke(zigzag, ink=_PAPER, width=letter.size * 0.42)
        sketch.stroke(zigzag, ink="#5f6fa3", width=letter.size * 0.22)


def _song(sketch: Sketch, here: Place) -> None:
    _notes(sketch, here, ((0.5, 0.1, 0.9), (1.6, -0.9, 1.1)))


def _dance(sketch: Sketch, here: Place) -> None:
    _notes(sketch, here, ((0.7, -0.8, 0.9), (1.9, -1.5, 1.1)))


def _notes(sketch: Sketch, here: Place, places: Sequence[tuple[float, float, float]]) -> None:
    for x, y, size in places:
        note = Place(here.point(x, y), here.size * size)
        stem = note.line("0.18,0.4 0.18,-0.7!")
        flag = note.line("0.18,-0.7! 0.62,-0.4 0.5,-0.02")
        sketch.stroke(stem, flag, ink=_INK, width=note.size * 0.14)
        sketch.draw(note.ellipse(-0.06, 0.4, 0.27, 0.2, -18), fill=_INK)


def _bubble(sketch: Sketch, here: Place) -> None:
    speech = here.blob("-0.3,0.9! 0.1,0.3 -0.2,-0.5 0.3,-1.2 1.4,-1.4 2.5,-1.2 2.9,-0.5 2.4,0.2 "
                       "1.4,0.4 0.6,0.36")  # fmt: skip
    sketch.draw(speech, fill=_PAPER)
    dots = [here.ellipse(x, -0.5, 0.17) for x in (0.7, 1.35, 2.0)]
    sketch.draw(*dots, fill=_INK, outlined=False)


def _thought(sketch: Sketch, here: Place) -> None:
    sketch.draw(here.ellipse(0.0, 0.6, 0.16), here.ellipse(0.35, 0.15, 0.26), fill=_PAPER)
    cloud = here.blob(
        "0.3,-0.9 0.5,-1.7 1.3,-2.0 2.1,-1.8 2.7,-1.3 2.5,-0.6 1.9,-0.2 1.1,-0.2 0.5,-0.4"
    )
    sketch.draw(cloud, fill=_PAPER)
    ask = here.line("1.1,-1.4 1.5,-1.65 1.85,-1.35 1.55,-1.0 1.5,-0.75")
    sketch.stroke(ask, ink=_INK, width=here.size * 0.16)
    sketch.draw(here.ellipse(1.5, -0.48, 0.1), fill=_INK, outlined=False)


def _sound(sketch: Sketch, here: Place) -> None:
    arcs = [
        here.line(f"{x},{-0.6 - x * 0.35:.2f} {x + 0.3 + x * 0.1:.2f},0.1 {x},{0.8 + x * 0.35:.2f}")
        for x in (0.5, 1.05, 1.6)
    ]
    sketch.stroke(*arcs, ink=_SOUND, width=here.size * 0.17)


def _heart(sketch: Sketch, here: Place) -> None:
    heart = here.blob("0.7,0.2! -0.1,-0.6 0.1,-1.2 0.5,-1.2 0.7,-0.8! 0.9,-1.2 1.3,-1.2 1.5,-0.6")
    sketch.draw(heart, fill="#e4626f")


def _spray(sketch: Sketch, here: Place) -> None:
    jets = ("0,0 0.7,-1.4 0,-2.4 -1.4,-2.6", "0,0 1.1,-1.3 0.9,-2.9 -0.6,-3.6",
            "0,0 0.3,-1 -0.5,-1.7 -1.6,-1.6")  # fmt: skip
    sketch.stroke(*map(here.line, jets), ink="#6fb4d8", width=0.26 * here.size)
    sketch.stroke(*map(here.line, jets), ink="#d8eff8", width=0.12 * here.size)
    places = ((-1.9, -2.3), (-1.1, -3.4), (-2.1, -1.2), (0.2, -3.9))
    drops = [here.ellipse(x, y, 0.16) for x, y in places]
    sketch.draw(*drops, fill="#a9d8ec")


_MARKS: Mapping[str, Callable[[Sketch, Place], None]] = MappingProxyType(
    {
        "sleeping": _sleep,
        "singing": _song,
        "dancing": _dance,
        "spraying": _spray,
        "talking": _bubble,
        "thinking": _thought,
        "shouting": _sound,
        "barking": _sound,
        "howling": _sound,
        "hugging": _heart,
        "kissing": _heart,
    }
)
_LIES = 1.3
"""How much wider than high somebody is who lies."""
_AT_THE_MOUTH = frozenset({"shouting", "barking", "howling"})


def marked_with(drawing: Drawing, pose: str | None) -> Drawing:
    """Draw over a head what shows what somebody does.

    Args:
        drawing: Who does it.
        pose: What they do.

    Returns:
        The drawing, with notes over the head of who sings; as it is where nothing shows that.
    """
    mark = _MARKS.get(pose or "")
    if mark is None or "head" not in drawing.anchors:
        return drawing
    side = -1 if drawing.faces == "left" else 1
    head, top = drawing.anchors["head"]
    size = _SIZE * max(drawing.height, 0.6 * drawing.width)
    lower = 0.0
    if drawing.width > _LIES * drawing.height:  # above who lies
        head, top = head - 0.5 * side * size, drawing.top - 0.2 * size
    if pose in _AT_THE_MOUTH:
        neck = drawing.anchors.get("neck", (head, top + 2 * size))[1]
        lower = 0.55 * (neck - top)
    reach = -0.7 * size if mark is _heart or drawing.width > _LIES * drawing.height else 1.1 * size
    if pose == "spraying":
        head, top = drawing.anchors.get("hand", (head, top))
        reach = 0.0
    if pose in _AT_THE_MOUTH:
        reach = max(_reach(drawing, side) - side * head, 0.0)
    sketch = Sketch(0.09 * size)
    mark(sketch, Place((0.0, 0.0), size))
    drawn = sketch.drawing()
    x, y = head + side * min(reach, 2.4 * size), top + lower
    flip = -1 if side < 0 and pose in _AT_THE_MOUTH else 1
    shift = x if flip * side > 0 else x - drawn.right
    svg = drawn.svg.replace("{id}", "{id}-mark")
    placed = f'<g transform="translate({shift:.2f} {y:.2f}) scale({flip} 1)">{svg}</g>'
    edges = (shift + flip * drawn.left, shift + flip * drawn.right)
    return replace(
        drawing,
        svg=drawing.svg + placed,
        asleep=drawing.asleep + placed if drawing.asleep else "",
        left=min(drawing.left, *edges),
        right=max(drawing.right, *edges),
        top=min(drawing.top, y + drawn.top),
    )


def _reach(drawing: Drawing, side: int) -> float:
    """Return how far a drawing reaches to the side that it looks to."""
    return drawing.right if side > 0 else -drawing.left
