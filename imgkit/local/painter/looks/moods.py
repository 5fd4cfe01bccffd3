"""Moods in the faces of animals, toys and people: in brows and eyes, and around the head."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import PUPIL
from imgkit.local.painter.looks.comic_marks import MARKS, Head
from imgkit.local.painter.looks.marked import found
from imgkit.local.painter.parsing.traits import WORN
from imgkit.local.painter.shapes import Place, Point
from imgkit.local.painter.sketch import Sketch

_INK = "#4a352d"
_DOWN = "-0.3,0.1 0.05,-0.04 0.34,-0.26"
_FROWN = "-0.34,-0.24 0.05,-0.06 0.34,0.14"
_BROWS: Mapping[str, str] = MappingProxyType(
    {
        "sad": _DOWN,
        "crying": _DOWN,
        "afraid": "-0.3,0.02 0.05,-0.14 0.34,-0.36",
        "angry": _FROWN,
        "evil": _FROWN,
    }
)
"""The brow behind, as seen on a head that looks right; the one in front is its mirror image."""
_LEAST = 0.07  # of the height of a drawing: half the way between eyes of which one is seen only
_MARK = 0.11  # of the height or the width of a drawing: a mark that is seen
_LEAST_EYE = 0.27  # half the height of an eye that shows a mood, likewise
_LEAST_OF_TWO = 0.4  # likewise, in halves of the way between two eyes
_NEAR = 4.0  # how far from the eye a mouth is at most, in sizes of a mark
_TO_LIPS = 1.15  # from the eyes of a person, in halves of the way between them
_TO_THE_MOUTH = 1.5  # from the eyes, in halves of the way between them


def expressed(drawing: Drawing, mood: str, *, person: bool = False) -> Drawing:
    """Return somebody with a mood in the face, and around the head.

    Args:
        drawing: How they look otherwise.
        mood: ``"sad"``, ``"angry"``, ``"silly"`` and the like; others show nothing.
        person: Whether that is a person, who has brows and a mouth that show moods.
    """
    if "eye" not in drawing.anchors or mood not in _KNOWN:
        return drawing
    head = _head(drawing, _TO_LIPS if person else _TO_THE_MOUTH)
    least = _LEAST_EYE * head.mark if len(head.eyes) == 1 else _LEAST_OF_TWO * head.size
    svg = _with_other_eyes(drawing.svg, mood, least)
    sketch = Sketch(0.05 * head.size)
    drawn = False
    if mood in _BROWS and not person:
        _draw_brows(sketch, head, mood, thick=0.13 if len(head.eyes) > 1 else 0.2)
        drawn = True
    if mood in MARKS:
        MARKS[mood](sketch, head)
        drawn = True
    if not drawn:
        return replace(drawing, svg=svg)
    marks = sketch.drawing()
    drawn_svg = marks.svg.replace("{id}", "{id}-mood")
    return replace(
        drawing,
        svg=svg + drawn_svg,
        asleep=drawing.asleep + drawn_svg if drawing.asleep else "",
        left=min(drawing.left, marks.left),
        right=max(drawing.right, marks.right),
        top=min(drawing.top, marks.top),
    )


def moods_of(look: Look) -> list[str]:
    """Return the moods that somebody is in; who is spooky looks angry, too.

    Args:
        look: What the prompt says of how they look.
    """
    named = [kind for part, kind in look.details if part in {"mood", "face"}]
    named += ["cool"] if WORN in {part for part, _ in look.details} else []
    spooky = ("state", "spooky") in look.details and not named
    return list(dict.fromkeys([*named, *(("angry",) if spooky else ())]))


def _head(drawing: Drawing, mouth_at: float) -> Head:
    anchors = drawing.anchors
    eyes = tuple(sorted(anchors[name] for name in ("eye", "other eye") if name in anchors))
    apart = eyes[-1][0] - eyes[0][0]
    size = 0.5 * apart if apart else _LEAST * drawing.height
    mark = max(size, _MARK * max(drawing.height, 0.7 * drawing.width))
    x = sum(one[0] for one in eyes) / len(eyes)
    mouth = x, eyes[0][1] + mouth_at * size
    if len(eyes) == 1:  # seen from the side: where it holds something, if that is near
        near = anchors.get("mouth", anchors.get("hand", mouth))
        close = abs(near[0] - x) < _NEAR * mark and 0 < near[1] - eyes[0][1] < _NEAR * mark
        mouth = near if close else mouth
    return Head(eyes, size, mark, anchors.get("head", (x, eyes[0][1] - 1.5 * size)), mouth)


def _draw_brows(sketch: Sketch, head: Head, mood: str, thick: float) -> None:
    for order, (x, y) in enumerate(head.eyes):
        turns = len(head.eyes) > 1 and order == 1
        size = head.size if len(head.eyes) > 1 else max(head.size, 0.75 * head.mark)
        brow = Place((x, y - 0.62 * size), size)
        plan = _mirrored(_BROWS[mood]) if turns else _BROWS[mood]
        sketch.stroke(brow.line(plan), ink=_INK, width=thick * size)


def _with_other_eyes(svg: str, mood: str, least: float) -> str:
    """Return an SVG with the eyes of a mood: wide ones, shut ones, ones that look two ways."""
    eye = _EYES.get(mood)
    if eye is None:
        return svg
    pieces = found(svg, "eyes")
    for order, piece in reversed(list(enumerate(pieces))):
        left, top, right, bottom, x, y = piece.box
        half = max((bottom - top) / 2, (right - left) / 2, least)
        drawn = eye(x, y, half, order)
        if drawn:
            svg = svg[: piece.start] + drawn + svg[piece.end :]
    return svg


def _ball(x: float, y: float, radius: float, look: Point, pupil: float) -> str:
    """Return a round white eye that looks some way."""
    return (
        f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{radius:.2f}" fill="#fffdf8" stroke="{_INK}" '
        f'stroke-width="{0.12 * radius:.2f}"/><circle cx="{x + look[0] * radius:.2f}" '
        f'cy="{y + look[1] * radius:.2f}" r="{pupil * radius:.2f}" fill="{PUPIL}"/>'
    )


def _wide(x: float, y: float, half: float, _order: int) -> str:
    return _ball(x, y, 1.6 * half, (0.0, 0.0), 0.42)


def _googly(x: float, y: float, half: float, order: int) -> str:
    return _ball(x, y, (1.7, 2.1)[order % 2] * half, ((-0.3, 0.3), (0.4, -0.3))[order % 2], 0.45)


def _merry(x: float, y: float, half: float, _order: int) -> str:
    return (
        f'<path d="M{x - half:.2f} {y + 0.5 * half:.2f}Q{x:.2f} {y - 1.4 * half:.2f} '
        f'{x + half:.2f} {y + 0.5 * half:.2f}" fill="none" stroke="{_INK}" '
        f'stroke-width="{0.4 * half:.2f}" stroke-linecap="round"/>'
    )


def _winking(x: float, y: float, half: float, order: int) -> str:
    return "" if order else _merry(x, y, half, order)


def _glaring(x: float, y: float, half: float, _order: int) -> str:
    return (
        f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{1.3 * half:.2f}" fill="#f2d13c" stroke="{_INK}" '
        f'stroke-width="{0.15 * half:.2f}"/><ellipse cx="{x:.2f}" cy="{y:.2f}" '
        f'rx="{0.3 * half:.2f}" ry="{0.9 * half:.2f}" fill="#8a1f24"/>'
    )


def _dazed(x: float, y: float, half: float, _order: int) -> str:
    arms = f"M{x - half:.2f} {y - half:.2f}L{x + half:.2f} {y + half:.2f}M{x - half:.2f} "
    return (
        f'<path d="{arms}{y + half:.2f}L{x + half:.2f} {y - half:.2f}" fill="none" '
        f'stroke="{_INK}" stroke-width="{0.4 * half:.2f}" stroke-linecap="round"/>'
    )


_EYES: Mapping[str, Callable[[float, float, float, int], str]] = MappingProxyType(
    {
        "surprised": _wide,
        "afraid": _wide,
        "silly": _googly,
        "laughing": _merry,
        "cheeky": _winking,
        "evil": _glaring,
        "dizzy": _dazed,
    }
)


_KNOWN = _BROWS.keys() | _EYES.keys() | MARKS.keys()


def _mirrored(plan: str) -> str:
    points = [point.split(",") for point in plan.split()]
    return " ".join(f"{-float(x):g},{y}" for x, y in reversed(points))
