"""Smooth curves for drawing figures, and the colours to fill them with."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

Point = tuple[float, float]


def number(value: float, digits: int = 2) -> str:
    """Write a number for SVG, no longer than needed."""
    text = f"{value:.{digits}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    if text.startswith(("0.", "-0.")):
        return text.replace("0.", ".", 1)
    return "0" if text == "-0" else text


def mix(first: str, second: str, share: float) -> str:
    """Mix two colours.

    Args:
        first: A colour as ``#rrggbb``.
        second: Another one.
        share: How much of the second: 0 is all first, 1 is all second.

    Returns:
        The mixed colour as ``#rrggbb``.
    """
    channels = (
        round(int(first[at : at + 2], 16) * (1 - share) + int(second[at : at + 2], 16) * share)
        for at in (1, 3, 5)
    )
    return "#" + "".join(f"{channel:02x}" for channel in channels)


def shade(colour: str, amount: float) -> str:
    """Make a colour lighter or darker: creamy in the light and plum in the shadow.

    Args:
        colour: A colour as ``#rrggbb``.
        amount: From -1 (deepest shadow) to 1 (brightest light).

    Returns:
        The shaded colour as ``#rrggbb``.
    """
    return mix(colour, "#fff8e7" if amount > 0 else "#45283c", abs(amount))


@dataclass(frozen=True)
class Curve:
    """A line of cubic arcs.

    Args:
        start: Where it starts.
        arcs: For each arc the two control points and the end.
        closed: Whether it comes back to its start and can be filled.
    """

    start: Point
    arcs: tuple[tuple[Point, Point, Point], ...]
    closed: bool = True

    def data(self, digits: int) -> str:
        """Write the curve as SVG path data.

        Args:
            digits: How many decimals its numbers keep.

        Returns:
            One subpath, in steps from point to point, which are shorter to write than places.
        """
        here = round(self.start[0], digits), round(self.start[1], digits)
        written = [f"M{number(here[0], digits)} {number(here[1], digits)}"]
        for arc in self.arcs:
            steps = [(round(x - here[0], digits), round(y - here[1], digits)) for x, y in arc]
            numbers = (number(step, digits) for pair in steps for step in pair)
            written.append("c" + " ".join(numbers).replace(" -", "-"))
            here = here[0] + steps[-1][0], here[1] + steps[-1][1]
        return "".join(written) + ("Z" if self.closed else "")

    def points(self) -> list[Point]:
        """Return points along the curve, close enough together to measure it."""
        found = [self.start]
        for one, two, end in self.arcs:
            begin = found[-1]
            for step in range(1, 7):
                t = step / 6
                a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
                found.append(
                    (
                        a * begin[0] + b * one[0] + c * two[0] + d * end[0],
                        a * begin[1] + b * one[1] + c * two[1] + d * end[1],
                    )
                )
        return found


def _direction(before: Point, after: Point) -> Point:
    length = math.dist(before, after) or 1.0
    return (after[0] - before[0]) / length, (after[1] - before[1]) / length


def _smooth(points: Sequence[Point], corners: Iterable[int], *, closed: bool) -> Curve:
    count, sharp = len(points), frozenset(corners)
    directions: list[Point | None] = []
    for at in range(count):
        at_end = not closed and at in {0, count - 1}
        neighbours = points[at - 1], points[(at + 1) % count]
        directions.append(None if at in sharp or at_end else _direction(*neighbours))
    arcs = []
    for at in range(count if closed else count - 1):
        begin, end = points[at], points[(at + 1) % count]
        reach, straight = math.dist(begin, end) * 0.37, _direction(begin, end)
        leave, arrive = directions[at] or straight, directions[(at + 1) % count] or straight
        arcs.append(
            (
                (begin[0] + leave[0] * reach, begin[1] + leave[1] * reach),
                (end[0] - arrive[0] * reach, end[1] - arrive[1] * reach),
                end,
            )
        )
    return Curve(points[0], tuple(arcs), closed)


def line(points: Sequence[Point], corners: Iterable[int] = ()) -> Curve:
    """Lay a smooth open curve through points, with a corner at each index in ``corners``."""
    return _smooth(points, corners, closed=False)


def blob(points: Sequence[Point], corners: Iterable[int] = ()) -> Curve:
    """Lay a smooth closed curve through points, with a corner at each index in ``corners``.

    All blobs run the same way round, so that overlapping ones fill as one shape.
    """
    following = [*points[1:], points[0]]
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, following, strict=True))
    if area < 0:
        last = len(points) - 1
        return _smooth(points[::-1], [last - at for at in corners], closed=True)
    return _smooth(points, corners, closed=True)


def polygon(points: Sequence[Point]) -> Curve:
    """Join points with straight lines into a closed shape."""
    return blob(points, range(len(points)))


def ellipse(x: float, y: float, across: float, down: float, turn: float = 0) -> Curve:
    """Draw an ellipse.

    Args:
        x: The x of its middle.
        y: The y of its middle.
        across: Half its width.
        down: Half its height.
        turn: How far it is turned clockwise, in degrees.

    Returns:
        A closed curve.
    """
    bend = 0.5523  # four arcs with this reach differ from a circle by 0.03 %
    ring: tuple[Point, ...] = (
        (1, 0),
        (1, bend),
        (bend, 1),
        (0, 1),
        (-bend, 1),
        (-1, bend),
        (-1, 0),
    )
    ring += ((-1, -bend), (-bend, -1), (0, -1), (bend, -1), (1, -bend), (1, 0))
    points = Place((x, y), 1, turn).move((a * across, b * down) for a, b in ring)
    arcs = tuple((points[at], points[at + 1], points[at + 2]) for at in (1, 4, 7, 10))
    return Curve(points[0], arcs)


def limb(spine: Sequence[Point], widths: Sequence[float]) -> Curve:
    """Draw an arm, a leg, a tail: a rounded band along a bent line.

    Args:
        spine: Two or more points along its middle.
        widths: How wide it is at each of them.

    Returns:
        A closed curve.
    """
    one_side: list[Point] = []
    other_side: list[Point] = []
    last = len(spine) - 1
    for at, ((x, y), width) in enumerate(zip(spine, widths, strict=True)):
        dx, dy = _direction(spine[max(at - 1, 0)], spine[min(at + 1, last)])
        one_side.append((x - dy * width / 2, y + dx * width / 2))
        other_side.append((x + dy * width / 2, y - dx * width / 2))
    start, end = _direction(spine[1], spine[0]), _direction(spine[-2], spine[-1])
    tip = (spine[-1][0] + end[0] * widths[-1] / 2, spine[-1][1] + end[1] * widths[-1] / 2)
    root = (spine[0][0] + start[0] * widths[0] / 2, spine[0][1] + start[1] * widths[0] / 2)
    return blob([*one_side, tip, *reversed(other_side), root])


@lru_cache(maxsize=1024)
def _plan(text: str) -> tuple[tuple[Point, ...], tuple[int, ...]]:
    points, corners = [], []
    for at, pair in enumerate(text.split()):
        x, y = pair.rstrip("!").split(",")
        points.append((float(x), float(y)))
        if pair.endswith("!"):
            corners.append(at)
    return tuple(points), tuple(corners)


@dataclass(frozen=True)
class Place:
    """Where, how large and how turned a part of a drawing is.

    A part is planned around its own (0, 0), as text like the ``points`` of an SVG polygon
    (``"0,0 1,0.5"``), with a ``!`` after each point that is a corner.

    Args:
        origin: Where the (0, 0) of the plan comes to lie.
        size: How long one unit of the plan is.
        turn: How far the plan is turned clockwise, in degrees.
        stretch: How many times longer its y units are than its x units.
    """

    origin: Point = (0, 0)
    size: float = 1
    turn: float = 0
    stretch: float = 1

    def move(self, points: Iterable[Point]) -> list[Point]:
        """Bring points of the plan to their places in the drawing."""
        cosine = math.cos(math.radians(self.turn)) * self.size
        sine = math.sin(math.radians(self.turn)) * self.size
        left, top = self.origin
        return [
            (left + x * cosine - y * sine, top + x * sine + y * cosine)
            for x, y in ((x, y * self.stretch) for x, y in points)
        ]

    def point(self, x: float, y: float) -> Point:
        """Bring one point of the plan to its place in the drawing."""
        return self.move([(x, y)])[0]

    def blob(self, plan: str) -> Curve:
        """Draw the planned closed shape."""
        points, corners = _plan(plan)
        return blob(self.move(points), corners)

    def line(self, plan: str) -> Curve:
        """Draw the planned open line."""
        points, corners = _plan(plan)
        return line(self.move(points), corners)

    def limb(self, plan: str, *widths: float) -> Curve:
        """Draw the planned limb, its widths in x units of the plan."""
        return limb(self.move(_plan(plan)[0]), [width * self.size for width in widths])

    def ellipse(
        self, x: float, y: float, across: float, down: float | None = None, turn: float = 0
    ) -> Curve:
        """Draw the planned ellipse, in x units; a circle where ``down`` is not given."""
        tall = across if down is None else down
        return ellipse(*self.point(x, y), across * self.size, tall * self.size, turn + self.turn)
