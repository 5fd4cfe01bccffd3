"""Changes pieces of a drawing as a prompt asks: blue wings, long ears, three eyes, no wheels."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from types import MappingProxyType

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.drawings import draw, is_own
from imgkit.local.painter.light import light_at
from imgkit.local.painter.looks.eyed import eyed, iris
from imgkit.local.painter.looks.marked import Piece, each, found, moved, names, shown, without
from imgkit.local.painter.looks.motifs import Surface, laid_over
from imgkit.local.painter.looks.palette import tint
from imgkit.local.painter.looks.patterns import on_surface, strength_of
from imgkit.local.painter.things import kinds

SIZE, NUMBER, WITHOUT, PATTERN, LENGTH = ":size", ":number", ":without", ":pattern", ":length"
"""How a detail ends that tells of a piece how large it is, how many there are, that it goes, what
is on it, and how far it hangs down.
"""

_MOST = 12
_FEW, _FEWER = 5, 3  # motifs in a row of a garment, and of what is smaller
_CLOTHES = frozenset({"cloth", "sleeves", "trousers"})
_PAIRED = frozenset({"ears", "wings", "arms", "horns"})
"""What comes in pairs, though only one may be drawn."""
_PAIRS = 2
_SPREAD = 34
"""By how many degrees one more wing or tail is turned from the last one."""


@cache
def pieces_of(kind: str) -> frozenset[str]:
    """Return the names of the pieces that the drawing of a thing has marked.

    Args:
        kind: The name of the thing.
    """
    one = kinds()[kind]
    if not is_own(one):
        return frozenset()
    return names(draw(one, Dice(0, 0), Look(age=one.age), light_at("day")).svg)


def changed(drawing: Drawing, details: Sequence[tuple[str, str]]) -> Drawing:
    """Return a drawing whose pieces are as they were asked for.

    Args:
        drawing: How it looks otherwise.
        details: What was asked: ``("wings", "#4a80c4")``, ``("ears:size", "1.6")``,
            ``("eyes:number", "3")``, ``("wheels:without", "yes")``; others are about something
            else.
    """
    if "<!--" not in drawing.svg:
        return drawing
    svgs = [drawing.svg, drawing.asleep]
    for part, value in sorted(details, key=_order):
        name, end = _split(part)
        if end in _CHANGES:
            drawing = _reaching(drawing, found(svgs[0], name), end, value)
            svgs = [_changed(svg, name, end, value) for svg in svgs]
    return replace(drawing, svg=svgs[0], asleep=svgs[1])


def _split(part: str) -> tuple[str, str]:
    """Return the piece that a detail is about, and how the detail ends."""
    name, colon, end = part.partition(":")
    return name, colon + end


def _order(detail: tuple[str, str]) -> int:
    """Return when a detail is shown: more of a piece has its colour and its size already."""
    end = _split(detail[0])[1]
    return list(_CHANGES).index(end) if end in _CHANGES else len(_CHANGES)


def _reaching(drawing: Drawing, pieces: Sequence[Piece], end: str, value: str) -> Drawing:
    """Return a drawing that reaches as far as its larger pieces do."""
    if end != SIZE or not pieces:
        return drawing
    by = float(value)
    lefts, tops, rights, bottoms = zip(*(one.reach(by) for one in pieces), strict=True)
    return replace(
        drawing,
        left=min(drawing.left, *lefts),
        top=min(drawing.top, *tops),
        right=max(drawing.right, *rights),
        bottom=max(drawing.bottom, *(min(one, drawing.bottom + 0.1) for one in bottoms)),
    )


def _changed(svg: str, name: str, end: str, value: str) -> str:
    pieces = found(svg, name)
    return _CHANGES[end](svg, name, pieces, value) if pieces else svg


def _coloured(svg: str, name: str, pieces: Sequence[Piece], colour: str) -> str:
    """Return a drawing with a piece in a colour, or in stripes where it has one already."""
    if not colour.startswith("#"):
        return svg
    if name == "eyes":
        return each(svg, pieces, lambda inner, one: iris(inner, one, colour))
    key = f"{{id}}-{name}{colour[1:]}"
    if f'"{{id}}-{name}' in svg:  # "red and yellow wings"
        return svg if key in svg else _patterned(svg, name, pieces, f"stripes {colour}")
    filtered = f'<g filter="url(#{key})">'
    svg = each(svg, pieces, lambda inner, _one: f"{filtered}{shown(inner)}</g>")
    return tint(key, colour) + svg


def _patterned(svg: str, name: str, pieces: Sequence[Piece], told: str) -> str:
    """Return a drawing with a pattern on a piece: what it is, and its colour after a space."""
    pattern, colour = told.split()
    rows = _FEW if name in _CLOTHES else _FEWER

    def change(inner: str, one: Piece) -> str:
        surface = Surface(*one.box[:2], one.width, one.height, rows)
        marks = on_surface(pattern, colour, surface)
        return laid_over(shown(inner), marks, f"{{id}}-{name}{one.start}", strength_of(pattern))

    return each(svg, pieces, change)


def _stretched(svg: str, _name: str, pieces: Sequence[Piece], by: str) -> str:
    """Return a drawing with a piece that hangs down further."""

    def change(inner: str, one: Piece) -> str:
        top = one.box[1]
        move = f"translate(0 {top:.2f}) scale(1 {by}) translate(0 {-top:.2f})"
        return f'<g transform="{move}">{inner}</g>'

    return each(svg, pieces, change)


def _sized(svg: str, _name: str, pieces: Sequence[Piece], size: str) -> str:
    return each(svg, pieces, lambda inner, one: moved(inner, one, scale=float(size)))


def _numbered(svg: str, name: str, pieces: Sequence[Piece], told: str) -> str:
    """Return a drawing with so many of a piece."""
    number = min(int(told), _MOST)
    if name == "eyes":
        return eyed(svg, pieces, number)
    if number < len(pieces) and name in _PAIRED:
        return without(svg, pieces[number:])
    alone = name not in _PAIRED and name != "head"
    more = number - (len(pieces) if alone else _PAIRS if name in _PAIRED else 1)
    copies = []
    for at in range(more):
        if name == "head":  # hair hangs behind it, and is another place
            by = _beside(pieces, at)
            copies += [moved(svg[one.start : one.end], one, by=by) for one in pieces]
            continue
        one, step = pieces[at % len(pieces)], at // len(pieces) + 1
        if name == "horns":  # they stand in a row
            aside = (-0.6 * step * one.width, 0.1 * step * one.height)
            copies.append(moved(svg[one.start : one.end], one, by=aside))
            continue
        left, _, right, _, root, _ = one.box
        turn = _SPREAD * step * (1 if left + right < 2 * root else -1)
        copies.append(moved(svg[one.start : one.end], one, turn=turn))
    cut = svg.rindex("<!--", 0, pieces[0].start)
    return svg[:cut] + "".join(copies) + svg[cut:]


def _beside(pieces: Sequence[Piece], at: int) -> tuple[float, float]:
    """Return where one more head is: behind the first one, to the left and to the right of it."""
    wide = min(one.width for one in pieces)
    return (-1) ** (at + 1) * (0.72 + 0.5 * (at // 2)) * wide, -0.1 * wide


def _left_out(svg: str, _name: str, pieces: Sequence[Piece], which: str) -> str:
    if which == "front":
        pieces = [max(pieces, key=lambda one: one.box[2])]
    return without(svg, pieces)


_CHANGES: Mapping[str, Callable[[str, str, Sequence[Piece], str], str]] = MappingProxyType(
    {
        "": _coloured,
        PATTERN: _patterned,
        LENGTH: _stretched,
        SIZE: _sized,
        NUMBER: _numbered,
        WITHOUT: _left_out,
    }
)
"""What each end of a detail does to a piece, in the order in which it is done."""
