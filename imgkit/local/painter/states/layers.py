"""What a state of a thing is made of: other colours, marks on it, and what is around it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from imgkit.local.painter.colours import hue_lightness_saturation
from imgkit.local.painter.drawing import Drawing
from imgkit.local.painter.shapes import Place, Point, mix
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.states.outline import paint_of

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}(?=[\";])")


@dataclass(frozen=True)
class Room:
    """The box of a drawing, in which marks are put by shares of its width and height.

    Args:
        drawing: The drawing.
    """

    drawing: Drawing

    @cached_property
    def main(self) -> str:
        """The colour that most of it has."""
        return paint_of(self.drawing)

    @property
    def size(self) -> float:
        """How large a mark of usual size is, in the units of the drawing."""
        return 0.5 * min(self.drawing.width, self.drawing.height) + 0.12 * max(
            self.drawing.width, self.drawing.height
        )

    def point(self, x: float, y: float) -> Point:
        """Return a point by shares of the box, from its upper left corner."""
        one = self.drawing
        return one.left + x * one.width, one.top + y * one.height

    def place(self, x: float, y: float, size: float = 1.0, turn: float = 0.0) -> Place:
        """Return a place for a mark by shares of the box; ``size`` is compared to the usual one."""
        return Place(self.point(x, y), size * self.size, turn)


Marks = Callable[[Sketch, Room], None]
"""Draws marks of a state."""


@dataclass(frozen=True)
class State:
    """How something looks in a state.

    Args:
        tint: The colour that all its colours lean to, and how far, from 0 to 1.
        faded: By which factor its colours are weaker.
        lighter: By how much its colours are lighter, from 0 to 1.
        on_it: Draws marks, which are seen only where the thing is.
        before: Draws what is in front of it.
        behind: Draws what is behind it.
        eaten: Draws what is missing of it.
        halo: The colour of a glow around it.
        opacity: From 0 (not there) to 1.
    """

    tint: tuple[str, float] | None = None
    faded: float = 1.0
    lighter: float = 0.0
    on_it: Marks | None = None
    before: Marks | None = None
    behind: Marks | None = None
    eaten: Marks | None = None
    halo: str = ""
    opacity: float = 1.0


def layered(drawing: Drawing, states: list[State]) -> Drawing:
    """Return a drawing in its states.

    Args:
        drawing: How it looks otherwise.
        states: Its states.
    """
    room = Room(drawing)
    inner = drawing.svg
    for state in states:
        inner = _in_other_colours(inner, state)
    on_it = _drawn([state.on_it for state in states], room, "on")
    if on_it is not None:
        inner = (
            '<defs><mask id="{id}-sm" mask-type="alpha"><use href="#{id}-sa"/></mask></defs>'
            f'<g id="{{id}}-sa">{inner}</g><g mask="url(#{{id}}-sm)">{on_it.svg}</g>'
        )
    eaten = _drawn([state.eaten for state in states], room, "eaten")
    if eaten is not None:
        inner = _without(inner, eaten.svg, room)
    filters = "".join(_halo(state.halo, room) for state in states if state.halo)
    if filters:
        inner = (
            '<defs><filter id="{id}-sf" x="-20%" y="-20%" width="140%" height="140%">'
            f'{filters}</filter></defs><g filter="url(#{{id}}-sf)">{inner}</g>'
        )
    opacity = min(state.opacity for state in states)
    if opacity < 1:
        inner = f'<g opacity="{opacity:g}">{inner}</g>'
    behind = _drawn([state.behind for state in states], room, "behind")
    before = _drawn([state.before for state in states], room, "before")
    around = [one for one in (behind, before) if one is not None]
    return replace(
        drawing,
        svg=f"{behind.svg if behind else ''}{inner}{before.svg if before else ''}",
        asleep="",
        left=min([drawing.left, *(one.left for one in around)]),
        right=max([drawing.right, *(one.right for one in around)]),
        top=min([drawing.top, *(one.top for one in around)]),
    )


def _drawn(marks: list[Marks | None], room: Room, name: str) -> Drawing | None:
    """Draw the marks of all states on one sketch; None where there are none."""
    draws = [one for one in marks if one is not None]
    if not draws:
        return None
    sketch = Sketch(0.025 * room.size)
    for draw in draws:
        draw(sketch, room)
    drawing = sketch.drawing()
    return replace(drawing, svg=drawing.svg.replace("{id}", f"{{id}}-{name}"))


def _in_other_colours(svg: str, state: State) -> str:
    if state.tint is None and state.faded == 1 and not state.lighter:
        return svg
    tint, share = state.tint or ("#808080", 0.0)
    return _COLOUR.sub(
        lambda match: _other(match.group(), tint, share, state.faded, state.lighter), svg
    )


@lru_cache(maxsize=8192)
def _other(colour: str, tint: str, share: float, faded: float, lighter: float) -> str:
    light = hue_lightness_saturation(colour)[1]
    grey = "#" + f"{round(255 * light):02x}" * 3
    pale = mix(mix(colour, grey, 1 - faded), "#ffffff", lighter)
    # What is darker stays darker, so that the forms are seen under the tint.
    return mix(pale, mix(mix("#1d1a20", tint, min(1.0, 2 * light)), "#ffffff",
                         max(0.0, light - 0.5) * 0.7), share)  # fmt: skip


def _without(svg: str, holes: str, room: Room) -> str:
    """Cut holes into an SVG."""
    one = room.drawing
    wide, high = one.width, one.height
    box = (
        f'x="{one.left - wide:.1f}" y="{one.top - high:.1f}" width="{3 * wide:.1f}" '
        f'height="{3 * high:.1f}"'
    )
    return (
        f'<defs><mask id="{{id}}-sh" maskUnits="userSpaceOnUse" {box}>'
        f'<rect {box} fill="#ffffff"/>{holes}</mask></defs><g mask="url(#{{id}}-sh)">{svg}</g>'
    )


def _halo(colour: str, room: Room) -> str:
    wide = 0.05 * room.size
    return (
        f'<feMorphology in="SourceAlpha" operator="dilate" radius="{wide:.2f}" result="d"/>'
        f'<feGaussianBlur in="d" stdDeviation="{1.6 * wide:.2f}" result="b"/>'
        f'<feFlood flood-color="{colour}"/><feComposite in2="b" operator="in" result="h"/>'
        '<feMerge><feMergeNode in="h"/><feMergeNode in="h"/><feMergeNode in="SourceGraphic"/>'
        "</feMerge>"
    )
