"""Dresses animals and anything else that is no person: over its own outline."""

from dataclasses import dataclass, replace

from imgkit.local.painter.drawing import Drawing
from imgkit.local.painter.looks.accessories import ACCESSORIES, booted
from imgkit.local.painter.looks.motifs import Surface, laid_over
from imgkit.local.painter.looks.patterns import on_surface, strength_of
from imgkit.local.painter.looks.wearer_shape import Box, WearerShape
from imgkit.local.painter.placing.group import Group, Part
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch

_BOXES = {
    "trunk": (0.3, 0.75),
    "legs": (0.55, 0.95),
    "skirt": (0.55, 0.8),
    "feet": (0.82, 1.0),
    "skis": (0.92, 1.0),
    "hands": (0.45, 0.65),
    "eyes": (0.08, 0.25),
    "ears": (0.0, 0.25),
    "mouth": (0.16, 0.32),
    "head": (0.0, 0.2),
    "neck": (0.25, 0.45),
    "tie": (0.3, 0.5),
    "back": (0.28, 0.6),
    "cape": (0.28, 0.95),
}
"""From where to where each zone of a person reaches, as shares of the height from the top."""


_LONGER = 2.4
_FEW = 5
"""How many motifs of a pattern stand in a row."""


def marked(group: Group, thing: int, zone: str) -> Group:
    """Note where a person wears a thing that the drawing of the person has on already.

    Args:
        group: The person.
        thing: The position of what is worn in the scene's list.
        zone: What it covers.

    Returns:
        The group with one more part.
    """
    main, (top, bottom) = group.main, _BOXES[zone]
    height = main.bottom - main.top
    part = Part(thing, main.left, main.top + top * height, main.right, main.top + bottom * height)
    return replace(group, parts=(*group.parts, part))


@dataclass(frozen=True)
class Cloth:
    """What a garment is made of.

    Args:
        colour: Its colour.
        pattern: What is on it, and in which colour; None for plain cloth.
        long: Whether it hangs down further than usual.
    """

    colour: str
    pattern: tuple[str, str] | None = None
    long: bool = False

    def on(self, svg: str, box: Box, name: str) -> str:
        """Return the SVG of a garment with the pattern on it."""
        if self.pattern is None:
            return svg
        left, top, right, bottom = box
        marks = on_surface(*self.pattern, Surface(left, top, right - left, bottom - top, _FEW))
        return laid_over(svg, marks, f"{name}-p", strength_of(self.pattern[0]))


def clothe(group: Group, thing: int, zone: str, cloth: Cloth) -> Group:
    """Dress a thing that is no person.

    Args:
        group: The wearer, looking right.
        thing: The position of what is worn in the scene's list.
        zone: What it covers.
        cloth: Its colour, and the pattern on it.

    Returns:
        The group, dressed.
    """
    colour, name = cloth.colour, f"w{thing}-{group.thing}-{group.copy}"
    shape = WearerShape.of(group)
    sketch = Sketch(max(0.9, shape.height * 0.008))
    draw = ACCESSORIES.get(zone) if zone != "hands" or shape.hand else None
    if zone == "feet" and shape.is_low:
        draw = booted
    if draw is not None:
        draw(sketch, shape, colour)
        drawing = sketch.drawing()
        box = (drawing.left, drawing.top, drawing.right, drawing.bottom)
        svg = cloth.on(drawing.svg.replace("{id}", name), box, name)
        if cloth.long:
            drawing, svg = _lengthened(drawing, svg)
        part = Part(thing, drawing.left, drawing.top, drawing.right, drawing.bottom)
        return replace(group, svg=group.svg + svg, parts=(*group.parts, part))
    boxes = shape.covered(zone)
    part = Part(
        thing,
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )
    box = (part.left, part.top, part.right, part.bottom)
    svg = _painted(group, name, cloth.on(_sewn(boxes, colour), box, name))
    return replace(group, svg=svg, parts=(*group.parts, part))


def _lengthened(drawing: Drawing, svg: str) -> tuple[Drawing, str]:
    """Return a garment that hangs down further, and its SVG."""
    longer = max(1.0, min(_LONGER, -0.96 * drawing.top / drawing.height))
    move = f"translate(0 {drawing.top:.2f}) scale(1 {longer:.3f}) translate(0 {-drawing.top:.2f})"
    bottom = drawing.top + longer * drawing.height
    return replace(drawing, bottom=bottom), f'<g transform="{move}">{svg}</g>'


def _sewn(boxes: list[Box], colour: str) -> str:
    """Return cloth in some boxes."""
    return "".join(
        f'<rect x="{left:.1f}" y="{top:.1f}" width="{right - left:.1f}" '
        f'height="{bottom - top:.1f}" rx="{0.26 * min(right - left, bottom - top):.1f}" '
        f'fill="{colour}" stroke="{shade(colour, -0.35)}" '
        f'stroke-width="{0.05 * (bottom - top):.1f}"/>'
        for left, top, right, bottom in boxes
    )


def _painted(group: Group, name: str, cloth: str) -> str:
    """Lay cloth over a group, as far as its outline reaches."""
    return (
        f'<defs><mask id="{name}-m" mask-type="alpha"><use href="#{name}-a"/></mask></defs>'
        f'<g id="{name}-a">{group.svg}</g>'
        f'<g mask="url(#{name}-m)" opacity="0.84">{cloth}</g>'
    )
