"""Patterns on a thing: stripes, dots, stars and the like over its own outline."""

from dataclasses import replace

from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.looks.motifs import MIXED, Surface, laid_over
from imgkit.local.painter.looks.motifs import PATTERNS as _MOTIFS
from imgkit.local.painter.people.garments import garments
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.things import kinds

PATTERNS = tuple(_MOTIFS)
"""What can be laid over a thing."""
PLAIN = "#fff3dc"
"""The colour of a pattern where the prompt names none."""

_OWN = frozenset({"mushroom", "zebra", "tiger", "ladybird"})
"""Whose drawings have stripes or dots already."""
_COLOURFUL = frozenset(
    {"parrot", "butterfly", "peacock", "fish", "clownfish", "toucan", "hot-air-balloon", "kite",
     "rainbow", "coral", "carousel", "fireworks", "bouquet", "flower", "lollipop", "sweet",
     "umbrella", "rooster", "macaw", "market-stall", "beach-ball", "dragon-kite"}
)  # fmt: skip
"""What has many colours anyhow."""
_WHOLE = frozenset({"monument", "backdrop"})
_USUAL = {"stars": "#f4cb45", "flowers": "#ee94b2", "hearts": "#d4473f", "leaves": "#5d9f56"}
"""The colours of what is not usually the colour of cream."""
_STRONG = 0.62
_CLEAR = frozenset({"stars", "flowers", "hearts", "leaves", "checks"})
"""What is drawn in full strength."""


def takes_a_pattern(kind: str, pattern: str = "stripes") -> bool:
    """Say whether a pattern can be laid over a thing: a balloon, a cat, a chair.

    Args:
        kind: The thing; people wear theirs, and a monument has none.
        pattern: The pattern; a rainbow can be laid over a zebra, too.
    """
    one, own = kinds()[kind], kind in _OWN and pattern != "rainbow"
    return not (one.dressed or one.garment or one.skin or one.role in _WHOLE or own)


def with_pattern(thing: Thing, pattern: str) -> Thing:
    """Return a thing with what a prompt says of its pattern.

    Args:
        thing: The thing.
        pattern: ``"stripes"``, ``"dots"`` and the like, ``"mixed"`` where each of several has a
            colour of its own, or nothing.
    """
    worn = kinds()[thing.kind].garment in garments()
    if pattern == "mixed" and thing.count == 1 and thing.kind not in _COLOURFUL:
        pattern = "rainbow"
    if pattern == "mixed":
        return replace(thing, colours=MIXED) if thing.count != 1 and not thing.colours else thing
    if not pattern or not (worn or takes_a_pattern(thing.kind, pattern)):
        return thing
    return replace(thing, details=(*thing.details, (pattern, PLAIN)))


def patterned(kind: str, drawing: Drawing, look: Look) -> Drawing:
    """Return a drawing with the pattern that was asked for.

    Args:
        kind: What is drawn.
        drawing: How it looks without it.
        look: What the prompt says of how it looks.
    """
    asked = [part for part in PATTERNS if detail(look, part, "")]
    if not asked or not (takes_a_pattern(kind, asked[0]) or kinds()[kind].garment):
        return drawing
    marks = marks_of(asked[0], detail(look, asked[0], PLAIN), drawing)
    svg = laid_over(drawing.svg, marks, "{id}-p", strength_of(asked[0]))
    return replace(drawing, svg=svg, asleep="")


def marks_of(pattern: str, colour: str, drawing: Drawing) -> str:
    """Return the marks of a pattern over all of a drawing.

    Args:
        pattern: The pattern.
        colour: Its colour; :data:`PLAIN` where the prompt names none.
        drawing: What they are to cover.
    """
    surface = Surface(drawing.left, drawing.top, drawing.width, drawing.height)
    return on_surface(pattern, colour, surface)


def on_surface(pattern: str, colour: str, surface: Surface) -> str:
    """Return the marks of a pattern over a surface, like :func:`marks_of`."""
    own = _USUAL.get(pattern, colour) if colour == PLAIN else colour
    return _MOTIFS[pattern](surface, own)


def strength_of(pattern: str) -> float:
    """Return how much of what is below a pattern shows through it not: 1 hides it all."""
    return 1.0 if pattern in _CLEAR else _STRONG
