"""How the finer parts of monuments are drawn: outlined paths, pen lines, both halves at once."""

from collections.abc import Iterable

from imgkit.local.painter.monuments.masonry import block, polygon
from imgkit.local.painter.shapes import number

_LINE = "#5b4636"


def outlined(data: str, fill: str, line: float = 0.25) -> str:
    """Return path data filled with a colour, with a soft brown outline of the given width."""
    return (
        f'<path d="{data}" fill="{fill}" stroke="{_LINE}" stroke-opacity=".5" '
        f'stroke-width="{line}" stroke-linejoin="round"/>'
    )


def lines(data: str, ink: str, width: float, opacity: float = 1) -> str:
    """Return path data drawn with a pen."""
    faded = "" if opacity == 1 else f' stroke-opacity="{opacity}"'
    return f'<path d="{data}" fill="none" stroke="{ink}" stroke-width="{width}"{faded}/>'


def veil(data: str, ink: str, opacity: float) -> str:
    """Return path data filled with a colour that what lies below shows through."""
    return f'<path d="{data}" fill="{ink}" fill-opacity="{opacity}"/>'


def dashes(left: float, right: float, height: float, ink: str, size: tuple[float, float]) -> str:
    """Return a row of small upright openings, as of a balustrade.

    Args:
        left: Where it starts.
        right: Where it ends.
        height: The height of its middle.
        ink: Its colour.
        size: How wide one opening is, and how high; they stand one width apart.
    """
    wide, high = size
    return (
        f'<path d="M{left:.2f} {-height:.2f}H{right:.2f}" stroke="{ink}" stroke-width="{high}" '
        f'stroke-dasharray="{wide}" fill="none"/>'
    )


def arcade(
    first: float, last: float, count: int, rise: tuple[float, float], *, wide: float, ink: str
) -> str:
    """Return a long row of alike openings with round heads, written as two dashed lines.

    Args:
        first: The middle of the first opening.
        last: The middle of the last one.
        count: How many there are.
        rise: Where they begin, and how far their heads reach up.
        wide: How wide each is.
        ink: Their colour.
    """
    low, high = rise
    step, spring, half = (last - first) / (count - 1), high - wide / 2, wide / 2
    return (
        f'<path d="M{first - half:.2f} {-(low + spring) / 2:.2f}H{last + half:.2f}" '
        f'stroke="{ink}" stroke-width="{spring - low:.2f}" fill="none" '
        f'stroke-dasharray="{wide} {step - wide:.4f}"/>'
        f'<path d="M{first} {-spring:.2f}H{last + 0.01}" stroke="{ink}" stroke-width="{wide}" '
        f'stroke-linecap="round" stroke-dasharray=".002 {step - 0.002:.4f}" fill="none"/>'
    )


def twice(svg: str) -> str:
    """Return a drawing and its mirror image on the other side of x = 0."""
    return f'{svg}<g transform="scale(-1 1)">{svg}</g>'


def slits(places: Iterable[float], low: float, high: float, fill: str, wide: float) -> str:
    """Return narrow windows with round heads.

    Args:
        places: The x of each.
        low: Where they begin.
        high: How far their heads reach up.
        fill: Their colour.
        wide: How wide they are.

    Returns:
        One path, far shorter to write than as many arches.
    """
    half, down = number(wide / 2), number(high - low - wide / 2)
    window = f"{number(-low)}v-{down}a{half} {half} 0 0 1 {number(wide)} 0v{down}z"
    data = "".join(f"M{number(x - wide / 2)} {window}" for x in places)
    return f'<path d="{data}" fill="{fill}"/>'


def taper(
    x: float, rise: tuple[float, float], halves: tuple[float, float], fill: str, line: float = 0.0
) -> str:
    """Return a shape that narrows evenly on its way up.

    Args:
        x: Its middle.
        rise: The heights where it begins and ends.
        halves: Half its width at those heights.
        fill: Its colour.
        line: The width of its outline.
    """
    (low, high), (foot, top) = rise, halves
    return polygon(((x - foot, low), (x - top, high), (x + top, high), (x + foot, low)), fill, line)


def doric_frieze(
    half: float, rise: tuple[float, float], blocks: int, carved: str, colours: tuple[str, str, str]
) -> str:
    """Return the frieze of a Doric building: grooved blocks, and a carved panel between each two.

    Args:
        half: Half its length.
        rise: The heights where it begins and ends.
        blocks: How many grooved blocks there are.
        carved: Path data of the carving in each panel, from the lower left corner of the panel on.
        colours: Of the panels, of the blocks and what is carved, and of the grooves.
    """
    (low, high), (panel, lit, dark) = rise, colours
    tall = number(high - low)
    step = (2 * half - 1.1) / (blocks - 1)
    places = [0.1 - half + step * index for index in range(blocks)]
    raised = "".join(f"M{x:.2f} {-low}v-{tall}h.9v{tall}z" for x in places)
    figures = "".join(f"M{x + 1.1:.2f} {-low - 0.1:.2f}{carved}" for x in places[:-1])
    grooves = "".join(f"M{x + 0.3:.2f} {-low}v-{tall}m.3 0v{tall}" for x in places)
    return (
        block(-half, half, low, high, panel, 0.15)
        + f'<path d="{figures}{raised}" fill="{lit}"/>'
        + lines(grooves, dark, 0.12, 0.7)
    )
