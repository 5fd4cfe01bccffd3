"""Stripes and dots on a thing: over its own outline, whatever draws it."""

from dataclasses import replace

from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.people.garments import garments
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.things import kinds

PATTERNS = ("stripes", "dots", "rainbow")
"""What can be laid over a thing."""
PLAIN = "#fff3dc"
"""The colour of stripes and dots where the prompt names none."""

_OWN = frozenset({"mushroom", "zebra", "tiger", "ladybird"})
"""Whose drawings have stripes or dots already."""
_WHOLE = frozenset({"monument", "backdrop"})
_MIXED = ("#d4473f", "#f4cb45", "#5d9f56", "#4a80c4", "#ee94b2", "#8657a8", "#ee8a34")
_RAINBOW = ("#d4473f", "#ee8a34", "#f4cb45", "#5d9f56", "#4a80c4", "#8657a8")
_ROWS, _STRONG = 7, 0.62


def takes_a_pattern(kind: str) -> bool:
    """Say whether stripes or dots can be laid over a thing: a balloon, a cat, a chair.

    Args:
        kind: The thing; people wear theirs, and a monument has none.
    """
    one = kinds()[kind]
    return not (one.dressed or one.garment or one.skin or one.role in _WHOLE or kind in _OWN)


def with_pattern(thing: Thing, pattern: str) -> Thing:
    """Return a thing with what a prompt says of its pattern.

    Args:
        thing: The thing.
        pattern: ``"stripes"``, ``"dots"``, ``"mixed"`` where each of several has a colour of its
            own, or nothing.
    """
    if pattern == "mixed":
        return replace(thing, colours=_MIXED) if thing.count != 1 and not thing.colours else thing
    worn = pattern == "stripes" and kinds()[thing.kind].garment in garments()
    if not pattern or not (worn or takes_a_pattern(thing.kind)):
        return thing
    return replace(thing, details=(*thing.details, (pattern, PLAIN)))


def patterned(kind: str, drawing: Drawing, look: Look) -> Drawing:
    """Return a drawing with the stripes or dots that were asked for.

    Args:
        kind: What is drawn.
        drawing: How it looks without them.
        look: What the prompt says of how it looks.
    """
    asked = [part for part in PATTERNS if detail(look, part, "")]
    if not asked or not takes_a_pattern(kind):
        return drawing
    marks = {"stripes": _stripes, "dots": _dots, "rainbow": _rainbow}[asked[0]](drawing)
    colour = detail(look, asked[0], PLAIN)
    svg = (
        f'<defs><mask id="{{id}}-pm" mask-type="alpha"><use href="#{{id}}-pa"/></mask></defs>'
        f'<g id="{{id}}-pa">{drawing.svg}</g>'
        f'<g mask="url(#{{id}}-pm)" fill="{colour}" opacity="{_STRONG}">{marks}</g>'
    )
    return replace(drawing, svg=svg, asleep="")


def _stripes(drawing: Drawing) -> str:
    wide = drawing.width / (2 * _ROWS)
    return "".join(
        f'<rect x="{drawing.left + (2 * at + 0.5) * wide:.1f}" y="{drawing.top:.1f}" '
        f'width="{wide:.1f}" height="{drawing.height:.1f}"/>'
        for at in range(_ROWS)
    )


def _dots(drawing: Drawing) -> str:
    step = max(drawing.width, drawing.height) / _ROWS
    rows, columns = round(drawing.height / step) + 1, round(drawing.width / step) + 1
    return "".join(
        f'<circle cx="{drawing.left + (at + row % 2 / 2) * step:.1f}" '
        f'cy="{drawing.top + (row + 0.5) * step:.1f}" r="{0.24 * step:.1f}"/>'
        for row in range(rows)
        for at in range(columns)
    )


def _rainbow(drawing: Drawing) -> str:
    wide = drawing.width / len(_RAINBOW)
    return "".join(
        f'<rect x="{drawing.left + at * wide:.1f}" y="{drawing.top:.1f}" '
        f'width="{wide + 0.5:.1f}" height="{drawing.height:.1f}" fill="{colour}"/>'
        for at, colour in enumerate(_RAINBOW)
    )
