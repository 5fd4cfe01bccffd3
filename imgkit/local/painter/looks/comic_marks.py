"""What is drawn around a head in a comic: a vein of anger, sweat, hearts; and a tongue, a tear."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from imgkit.local.painter.features import BLUSH
from imgkit.local.painter.shapes import Place, Point
from imgkit.local.painter.sketch import Sketch

_TEAR = "#8fc7ea"
_ABOVE = 0.7
"""How far above the head marks are, in sizes of a mark."""


@dataclass(frozen=True)
class Head:
    """Where the face of somebody is.

    Args:
        eyes: Its eyes, from the left.
        size: Half the way between the eyes.
        mark: How large a mark beside the head is.
        top: What is above them: where a hat sits.
        mouth: Where the mouth is.
    """

    eyes: tuple[Point, ...]
    size: float
    mark: float
    top: Point
    mouth: Point

    @property
    def seen(self) -> float:
        """How large what is drawn in the face is, to be seen where one eye is small."""
        return self.size if len(self.eyes) > 1 else max(self.size, self.mark)

    def beside(self, x: float, y: float, size: float = 1.0, turn: float = 0.0) -> Place:
        """Return a place beside the top of the head, in sizes of a mark."""
        left, top = self.top
        return Place((left + x * self.mark, top + (y - _ABOVE) * self.mark), size * self.mark, turn)


def _vein(sketch: Sketch, head: Head) -> None:
    """Draw the red mark of anger, and two puffs of steam."""
    here = head.beside(1.5, -0.5, 0.5)
    corners = ("-0.8,-0.3 -0.3,-0.3 -0.3,-0.8", "0.3,-0.8 0.3,-0.3 0.8,-0.3",
               "0.8,0.3 0.3,0.3 0.3,0.8", "-0.3,0.8 -0.3,0.3 -0.8,0.3")  # fmt: skip
    sketch.stroke(*(here.line(one) for one in corners), ink="#d4372f", width=0.26 * here.size)
    for x, size in ((-1.9, 0.5), (-2.7, 0.36)):
        puff = head.beside(x, -0.2 if size > 0.4 else -0.6, size)
        balls = ((-0.3, 0.1, 0.6), (0.4, 0, 0.55), (0, -0.4, 0.5))
        sketch.draw(*(puff.ellipse(*ball) for ball in balls), fill="#f3efe9")


def _sweat(sketch: Sketch, head: Head) -> None:
    for x, y, turn in ((-1.7, -0.1, -40), (-1.1, -0.8, -20), (1.2, -0.8, 20), (1.8, -0.1, 40)):
        here = head.beside(x, y, 0.34, turn)
        sketch.draw(here.blob("0,-1! 0.55,0.1 0,0.7 -0.55,0.1"), fill=_TEAR)


def _exclaim(sketch: Sketch, head: Head) -> None:
    for x, turn in ((-0.9, -16), (0.0, 0), (0.9, 16)):
        here = head.beside(x, -0.9, 0.55, turn)
        stroke = here.blob("-0.26,-1.3 0.26,-1.3 0.12,0.1 -0.12,0.1")
        sketch.draw(stroke, here.ellipse(0, 0.5, 0.2), fill="#f29a3a")


def _hearts(sketch: Sketch, head: Head) -> None:
    for x, y, size in ((-1.5, -0.6, 0.55), (0.1, -1.3, 0.75), (1.6, -0.7, 0.55)):
        here = head.beside(x, y, size)
        heart = here.blob("0,0.8! -0.8,0 -0.6,-0.6 -0.2,-0.6 0,-0.2! 0.2,-0.6 0.6,-0.6 0.8,0")
        sketch.draw(heart, fill="#e4626f")


def _joy(sketch: Sketch, head: Head) -> None:
    """Draw the strokes of joy about a head."""
    for x, y, turn in ((-1.9, 0.1, -70), (-1.3, -0.7, -35), (1.3, -0.7, 35), (1.9, 0.1, 70)):
        here = head.beside(x, y, 0.45, turn)
        sketch.stroke(here.line("0,0.5 0,-0.6"), ink="#f0a63c", width=0.3 * here.size)


def _tears_of_joy(sketch: Sketch, head: Head) -> None:
    _joy(sketch, head)
    for order, (x, y) in enumerate(head.eyes):
        side = 1 if order else -1
        drop = Place(
            (x + 0.55 * side * head.size, y + 0.2 * head.size), 0.3 * head.size, -30 * side
        )
        sketch.draw(drop.blob("0,-1! 0.55,0.1 0,0.7 -0.55,0.1"), fill=_TEAR)


def _gloom(sketch: Sketch, head: Head) -> None:
    """Let a little cloud rain on a head, and a tear run down."""
    _tear(sketch, head)
    here = head.beside(0, -0.7, 0.95)
    drops = [here.line(f"{x},0.5 {x - 0.12:.2f},0.9") for x in (-0.5, 0.0, 0.5)]
    sketch.stroke(*drops, ink="#6fa8d6", width=0.16 * here.size)
    balls = ((-0.6, 0.05, 0.42), (0.0, -0.22, 0.55), (0.62, 0.02, 0.44), (0.0, 0.14, 0.5))
    sketch.draw(*(here.ellipse(*ball) for ball in balls), fill="#9aa5b4")


def _tear(sketch: Sketch, head: Head) -> None:
    x, y = head.eyes[0]
    drop = Place((x - 0.12 * head.size, y + 0.3 * head.size), head.seen)
    tear = drop.blob("0,0! -0.17,0.36 0,0.54 0.17,0.36")
    sketch.draw(tear, fill=sketch.fade(("#d9effb", _TEAR), (x, y), (x, y + head.size)))


def _tears(sketch: Sketch, head: Head) -> None:
    """Let tears run down from each eye."""
    for x, y in head.eyes:
        here = Place((x, y + 0.3 * head.size), head.size)
        sketch.draw(here.blob("-0.14,0! 0.14,0! 0.2,0.7 0,0.95 -0.2,0.7"), fill="#a9d6f0")
    for side in (-1, 1):
        drop = Place((head.mouth[0] + 1.9 * side * head.size, head.eyes[0][1]), 0.3 * head.size)
        sketch.draw(drop.blob("0,-1! 0.55,0.1 0,0.7 -0.55,0.1"), fill=_TEAR)


def _tongue(sketch: Sketch, head: Head) -> None:
    here = Place(head.mouth, 0.55 * head.seen)
    sketch.draw(here.blob("-0.5,-0.1! 0.5,-0.1! 0.55,0.8 0,1.2 -0.55,0.8"), fill="#ee7f8f")
    sketch.stroke(here.line("0,0.05 0,0.7"), ink="#b9505f", width=0.12 * here.size)


def _blushes(sketch: Sketch, head: Head) -> None:
    for x, y in head.eyes:
        size = 0.8 * head.seen
        cheek = Place((x, y + 0.85 * size), size)
        sketch.draw(cheek.ellipse(0, 0, 0.46, 0.3), fill=BLUSH, outlined=False, opacity=0.65)
        strokes = [cheek.line(f"{at},0.16 {at + 0.12:.2f},-0.16") for at in (-0.24, -0.04, 0.16)]
        sketch.stroke(*strokes, ink="#b5453c", width=0.06 * size)


def _asking(sketch: Sketch, head: Head) -> None:
    here = head.beside(0.6, -1.4, 0.9)
    ask = here.line("-0.4,-0.5 0,-0.95 0.42,-0.5 0.1,-0.1 0,0.3")
    sketch.stroke(ask, ink="#fffaf0", width=0.5 * here.size)
    sketch.stroke(ask, ink="#4a6fa5", width=0.28 * here.size)
    sketch.draw(here.ellipse(0, 0.75, 0.18), fill="#4a6fa5")


def _drowsy(sketch: Sketch, head: Head) -> None:
    for x, y, size in ((0.5, -0.1, 0.34), (1.2, -0.7, 0.46)):
        here = head.beside(x, y, size)
        zigzag = here.line("-0.5,-0.5! 0.5,-0.5! -0.5,0.5! 0.5,0.5!")
        sketch.stroke(zigzag, ink="#fffaf0", width=0.5 * here.size)
        sketch.stroke(zigzag, ink="#5f6fa3", width=0.26 * here.size)


def _shades(sketch: Sketch, head: Head) -> None:
    """Put sunglasses before the eyes."""
    half = 0.78 if len(head.eyes) > 1 else 1.0
    for x, y in head.eyes:
        here = Place((x, y), head.size)
        lens = here.blob(f"{-half},-0.5 {half},-0.5 {0.8 * half},0.4 0,0.62 {-0.8 * half},0.4")
        sketch.draw(lens, fill="#2f2b36")
        sketch.stroke(here.line(f"{-0.5 * half},0.1 {-0.2 * half},-0.3"), ink="#f4f1fa",
                      width=0.12 * head.size, opacity=0.8)  # fmt: skip
    first, last = head.eyes[0], head.eyes[-1]
    bar = Place(first, head.size).line(
        f"{-half - 0.3},-0.36 {(last[0] - first[0]) / head.size + half + 0.3},-0.36"
    )
    sketch.stroke(bar, ink="#2f2b36", width=0.17 * head.size)


MARKS: Mapping[str, Callable[[Sketch, Head], None]] = MappingProxyType(
    {
        "sad": _gloom,
        "crying": _tears,
        "angry": _vein,
        "afraid": _sweat,
        "surprised": _exclaim,
        "happy": _joy,
        "laughing": _tears_of_joy,
        "silly": _tongue,
        "tongue": _tongue,
        "shy": _blushes,
        "sleepy": _drowsy,
        "love": _hearts,
        "confused": _asking,
        "cool": _shades,
    }
)
"""What is drawn of each mood besides brows and eyes."""
