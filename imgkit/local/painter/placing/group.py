"""What is placed as one: a thing with all that it carries."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from imgkit.local.painter.drawing import Drawing
from imgkit.local.painter.sketch import HELD
from imgkit.local.painter.things import Kind


@dataclass(frozen=True)
class Part:
    """Where one thing is: its position in the scene's list of things, and its box."""

    thing: int
    left: float
    top: float
    right: float
    bottom: float

    def moved(self, x: float, y: float, scale_x: float, scale_y: float) -> "Part":
        """Return the part scaled and then moved; a negative scale mirrors it."""
        edges = sorted((x + self.left * scale_x, x + self.right * scale_x))
        top, bottom = y + self.top * scale_y, y + self.bottom * scale_y
        return Part(self.thing, edges[0], top, edges[1], bottom)

    def turned(self, degrees: float) -> "Part":
        """Return the box around the part after a turn around the origin."""
        sine, cosine = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))
        corners = [(x, y) for x in (self.left, self.right) for y in (self.top, self.bottom)]
        xs = [x * cosine - y * sine for x, y in corners]
        ys = [x * sine + y * cosine for x, y in corners]
        return Part(self.thing, min(xs), min(ys), max(xs), max(ys))


@dataclass(frozen=True, eq=False)
class Group:
    """Things that are placed as one, standing on y = 0 and facing right.

    Its units are those of a storybook: a child is 100 high, and large and small things are closer
    to each other than in life.

    Args:
        thing: The position of its main thing in the scene's list.
        copy: Which copy of that thing it is, from 0.
        kind: What its main thing is.
        svg: The SVG fragment; its ids are unique already.
        parts: The boxes of its things, the main one first.
        anchors: Those of the main thing.
        scales: By how much the main thing's own drawing was scaled, across and up.
    """

    thing: int
    copy: int
    kind: Kind
    svg: str
    parts: tuple[Part, ...]
    anchors: Mapping[str, tuple[float, float]]
    scales: tuple[float, float]

    @property
    def left(self) -> float:
        """The smallest x."""
        return min(part.left for part in self.parts)

    @property
    def right(self) -> float:
        """The largest x."""
        return max(part.right for part in self.parts)

    @property
    def top(self) -> float:
        """The smallest y."""
        return min(part.top for part in self.parts)

    @property
    def width(self) -> float:
        """From the smallest to the largest x."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From the ground to the smallest y."""
        return -self.top

    @property
    def main(self) -> Part:
        """The box of the main thing alone."""
        return self.parts[0]


def single(
    thing: int,
    copy: int,
    kind: Kind,
    drawing: Drawing,
    scale: float,
    *,
    cover: Sequence[str] = (),
) -> Group:
    """Make a group of one drawing.

    Args:
        thing: The position of the thing in the scene's list.
        copy: Which copy of it this is.
        kind: What it is.
        drawing: How it looks, in its own units.
        scale: By how much to scale it.
        cover: The colours of what it looks out from behind; empty where it is seen whole.

    Returns:
        The group, with the drawing turned to the right.
    """
    flip = -scale if drawing.faces == "left" else scale
    svg = drawing.svg.replace("{id}", f"t{thing}-{copy}")
    box = Part(thing, drawing.left, drawing.top, drawing.right, drawing.bottom)
    box = box.moved(0, 0, flip, scale)
    svg = f'<g transform="scale({flip:.4f} {scale:.4f})">{svg}</g>'
    if cover:
        svg += _bush(box, cover)
        spread = (box.right - box.left) * 0.12
        box = replace(box, left=box.left - spread, right=box.right + spread)
    anchors = {name: (x * flip, y * scale) for name, (x, y) in drawing.anchors.items()}
    return Group(thing, copy, kind, svg, (box,), anchors, (flip, scale))


def joined(
    group: Group,
    other: Group,
    at: tuple[float, float],
    by: tuple[float, float] = (0.0, 0.0),
    scale: float = 1.0,
    *,
    turn: float = 0.0,
    behind: bool = False,
    in_hand: bool = False,
) -> Group:
    """Add one group to another.

    Args:
        group: The group that stands on the ground.
        other: What it carries.
        at: The point of the group where the other is fixed.
        by: The point of the other that comes to lie there.
        scale: By how much the other is scaled.
        turn: By how many degrees the other is turned around that point, clockwise.
        behind: Whether the other is drawn behind the group.
        in_hand: Whether it is drawn where the drawing of a hand wants it.

    Returns:
        Both as one group.
    """
    carried = (
        f'<g transform="translate({at[0]:.2f} {at[1]:.2f}) rotate({turn:.1f}) scale({scale:.4f}) '
        f'translate({-by[0]:.2f} {-by[1]:.2f})">{other.svg}</g>'
    )
    parts = tuple(
        part.moved(-by[0] * scale, -by[1] * scale, scale, scale)
        .turned(turn)
        .moved(at[0], at[1], 1, 1)
        for part in other.parts
    )
    if in_hand and HELD in group.svg:  # the fingers lie over what they hold
        back = f'<g transform="scale({1 / group.scales[0]:.5f} {1 / group.scales[1]:.5f})">'
        svg = group.svg.replace(HELD, f"{back}{carried}</g>{HELD}", 1)
    else:
        svg = carried + group.svg if behind else group.svg + carried
    return replace(group, svg=svg, parts=group.parts + parts)


def laid(group: Group, degrees: float, back: tuple[float, float]) -> Group:
    """Turn a group on its origin and set it down again.

    Args:
        group: The group.
        degrees: By how many degrees, clockwise.
        back: Where one sits on it before the turn.

    Returns:
        The group, standing on its new lower edge, with a ``back`` to sit on.
    """
    parts = [part.turned(degrees) for part in group.parts]
    drop = -max(part.bottom for part in parts)
    points = {
        name: Part(0, *point, *point).turned(degrees)
        for name, point in {**group.anchors, "back": back}.items()
    }
    inner = group.svg.replace(HELD, "")  # what is held is not turned too
    return replace(
        group,
        svg=f'<g transform="translate(0 {drop:.2f}) rotate({degrees:.1f})">{inner}</g>',
        parts=tuple(part.moved(0, drop, 1, 1) for part in parts),
        anchors={name: (one.left, one.top + drop) for name, one in points.items()},
    )


def _bush(box: Part, colours: Sequence[str]) -> str:
    """Draw the bush that a head or a bust looks out from."""
    width, height = box.right - box.left, -box.top
    blobs = []
    for index, colour in enumerate((*colours, *reversed(colours))):
        x = box.left + width * (index - 0.2) / 4.6
        radius = height * (0.13 + 0.035 * ((index * 2) % 3))
        blobs.append(
            f'<ellipse cx="{x:.1f}" cy="{-radius * 0.75:.1f}" rx="{width * 0.17:.1f}" '
            f'ry="{radius:.1f}" fill="{colour}"/>'
        )
    return "".join(blobs)
