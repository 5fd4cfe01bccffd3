"""Dresses animals and anything else that is no person: over its own outline."""

from dataclasses import dataclass, replace

from imgkit.local.painter.group import Group, Part
from imgkit.local.painter.shapes import Place, shade
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


def clothe(group: Group, thing: int, zone: str, colour: str) -> Group:
    """Dress a thing that is no person.

    Args:
        group: The wearer, looking right.
        thing: The position of what is worn in the scene's list.
        zone: What it covers.
        colour: Its colour.

    Returns:
        The group, dressed.
    """
    shape = _Shape.of(group)
    sketch = Sketch(max(0.9, shape.height * 0.008))
    draw = {
        "eyes": _glasses, "ears": _headphones, "cape": _cape, "back": _rucksack,
        "neck": _collar, "tie": _tie, "hands": _mittens if shape.hand else None,
        "skirt": _skirt, "skis": _skis, "mouth": _mouth_mask,
    }.get(zone)  # fmt: skip
    if draw is not None:
        draw(sketch, shape, colour)
        drawing = sketch.drawing()
        svg = drawing.svg.replace("{id}", f"w{thing}-{group.thing}-{group.copy}")
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
    return replace(group, svg=_painted(group, thing, boxes, colour), parts=(*group.parts, part))


_Box = tuple[float, float, float, float]


def _painted(group: Group, thing: int, boxes: list[_Box], colour: str) -> str:
    """Lay cloth over the parts of an outline that lie in some boxes."""
    name = f"w{thing}-{group.thing}-{group.copy}"
    cloth = "".join(
        f'<rect x="{left:.1f}" y="{top:.1f}" width="{right - left:.1f}" '
        f'height="{bottom - top:.1f}" rx="{0.26 * min(right - left, bottom - top):.1f}" '
        f'fill="{colour}" stroke="{shade(colour, -0.35)}" '
        f'stroke-width="{0.05 * (bottom - top):.1f}"/>'
        for left, top, right, bottom in boxes
    )
    return (
        f'<defs><mask id="{name}-m" mask-type="alpha"><use href="#{name}-a"/></mask></defs>'
        f'<g id="{name}-a">{group.svg}</g>'
        f'<g mask="url(#{name}-m)" opacity="0.84">{cloth}</g>'
    )


@dataclass(frozen=True)
class _Shape:
    """Where the parts of a body are that looks right.

    Args:
        main: Its box.
        head: The top of its head.
        neck: Where its neck is.
        back: Where one sits on it.
        hand: Where a hand is, if the drawing says so.
        eyes: The eyes, as far as the drawing says where.
        upright: Whether the head is over the trunk, and not before it.
    """

    main: Part
    head: tuple[float, float]
    neck: tuple[float, float]
    back: tuple[float, float]
    hand: tuple[float, float] | None
    eyes: tuple[tuple[float, float], ...]
    upright: bool

    @staticmethod
    def of(group: Group) -> "_Shape":
        main, known = group.main, group.anchors
        width, height = main.right - main.left, -main.top
        middle = (main.left + main.right) / 2
        upright = height > width
        if "head" in known and "back" in known:
            upright = known["head"][0] - known["back"][0] < 0.25 * height
        fallback = middle if upright else main.left + 0.78 * width
        head = known.get("head", (fallback, 0.94 * main.top))
        neck = known.get(
            "neck", (fallback if upright else main.left + 0.62 * width, 0.6 * main.top)
        )
        eyes = tuple(known[name] for name in ("eye", "other eye") if name in known)
        hand = known.get("hand") if upright else None
        if neck[1] > 0.15 * main.top:  # a drawing that does not tell
            neck = (0.5 * (head[0] + middle), 0.6 * head[1])
        back = known.get("back", (middle, 0.7 * main.top))
        return _Shape(main, head, neck, back, hand, eyes, upright)

    @property
    def height(self) -> float:
        return -self.main.top

    @property
    def skull(self) -> float:
        """How high the head is."""
        return max(self.neck[1] - self.head[1], 0.14 * self.height)

    def covered(self, zone: str) -> list[_Box]:
        left, right, top = self.main.left, self.main.right, self.main.top
        width, neck = right - left, self.neck
        if zone in {"feet", "hands"}:
            return [(left, 0.13 * top, right, -0.1 * top)]
        if zone == "head":
            return [(left, top, right, self.head[1] + 0.3 * self.skull)]
        if self.upright:
            low, half = 0.3 * neck[1], 0.42 * self.height
            left, right = max(left, neck[0] - half), min(right, neck[0] + half)
            return [
                (left, low, right, 0.06 * top) if zone == "legs" else (left, neck[1], right, low)
            ]
        if zone == "legs":
            return [(left, 0.55 * top, left + 0.42 * width, 0.1 * top)]
        high = min(self.back[1], 0.5 * top) - 0.06 * self.height
        front = neck[0] - 0.02 * width
        rear = max(left + 0.14 * width, self.back[0] - 0.75 * self.height)
        return [(rear, high, max(front, rear + 0.5 * self.height), 0.3 * top)]


def _glasses(sketch: Sketch, shape: _Shape, colour: str) -> None:
    eyes = shape.eyes or ((shape.head[0] + 0.1 * shape.skull, shape.head[1] + 0.45 * shape.skull),)
    apart = abs(eyes[0][0] - eyes[-1][0])
    size = 0.46 * apart if len(eyes) > 1 and apart > 0.12 * shape.skull else 0.3 * shape.skull
    size = min(max(size, 0.16 * shape.skull), 0.34 * shape.skull)
    lenses = [Place(eye, size).ellipse(0, 0, 1) for eye in eyes]
    dark = int(colour[1:3], 16) < 0x60
    sketch.draw(
        *lenses, fill=colour if dark else "#ffffff", outlined=False, opacity=0.9 if dark else 0.3
    )
    x, y = min(eyes)
    bows = [Place((x, y)).line(f"{-size:.1f},0 {-2.4 * size:.1f},{-0.4 * size:.1f}")]
    if len(eyes) > 1:
        bows.append(
            Place().line(f"{x + size:.1f},{y:.1f} {max(eyes)[0] - size:.1f},{max(eyes)[1]:.1f}")
        )
    sketch.stroke(*lenses, *bows, ink=colour, width=0.24 * size)


def _mouth_mask(sketch: Sketch, shape: _Shape, colour: str) -> None:
    x, y = shape.head
    ahead = 0.16 if shape.upright else 0.42
    muzzle = Place((x + ahead * shape.skull, y + 0.7 * shape.skull), 0.3 * shape.skull)
    sketch.draw(
        muzzle.blob("-1,-0.5! 0,-0.7 1,-0.5! 0.9,0.4 0.4,0.8 -0.4,0.8 -0.9,0.4"), fill=colour
    )
    sketch.stroke(muzzle.line("-0.8,0 0,-0.1 0.8,0"), ink=shade(colour, -0.25))


def _headphones(sketch: Sketch, shape: _Shape, colour: str) -> None:
    size = 0.52 * shape.skull
    here = Place((shape.head[0], shape.head[1] + size), size)
    band = here.line("-1.06,0.1 -0.9,-0.7 0,-1.1 0.9,-0.7 1.06,0.1")
    sketch.stroke(band, ink="#5b4636", width=0.22 * size)
    sketch.stroke(band, ink=colour, width=0.15 * size)
    sketch.draw(*(here.ellipse(x, 0.2, 0.22, 0.36) for x in (-1.04, 1.04)), fill=colour)


def _cape(sketch: Sketch, shape: _Shape, colour: str) -> None:
    (x, y), left = shape.neck, shape.main.left
    low = 0.1 * shape.main.top if shape.upright else 0.34 * shape.main.top
    end = x - 0.66 * (x - left) if not shape.upright else left - 0.1 * shape.height
    cloth = Place().blob(
        f"{x:.1f},{y:.1f}! {(x + end) / 2:.1f},{min(y, shape.main.top * 0.62):.1f} "
        f"{end:.1f},{(y + low) / 2 - 0.06 * shape.height:.1f} {end - 4:.1f},{low:.1f}! "
        f"{(x + end) / 2:.1f},{low * 0.9:.1f} {x - 0.04 * shape.height:.1f},{(y + low) / 2:.1f}"
    )
    sketch.draw(cloth, fill=sketch.fade((colour, shade(colour, -0.25)), (x, y), (end, low)))
    sketch.draw(Place(shape.neck, 0.05 * shape.height).ellipse(0, 0, 1), fill="#f0bf4c")


def _rucksack(sketch: Sketch, shape: _Shape, colour: str) -> None:
    x, y = shape.neck
    size = 0.17 * shape.height
    at = (shape.main.left + 0.12 * size, y + 1.6 * size)
    if not shape.upright:
        at = ((shape.main.left + 2 * x) / 3, min(y, 0.66 * shape.main.top) + 0.4 * size)
    bag = Place(at, size)
    sketch.draw(bag.blob("-0.9,0.9! -1,-0.5 -0.5,-1.1 0.5,-1.1 1,-0.5 0.9,0.9!"), fill=colour)
    sketch.draw(bag.blob("-0.6,0.1! 0.6,0.1! 0.6,0.75! -0.6,0.75!"), fill=shade(colour, -0.15))


def _skirt(sketch: Sketch, shape: _Shape, colour: str) -> None:
    left, width = shape.main.left, shape.main.right - shape.main.left
    if shape.upright:
        x, y, wide, turn = left + 0.5 * width, 0.36 * shape.main.top, 0.5 * width, 0
    else:
        x, y, wide, turn = left + 0.42 * width, 0.62 * shape.back[1], 0.36 * shape.height, 90
    frill = Place((x, y), wide, turn)
    ruffle = frill.blob(
        "-0.7,-0.2! 0,-0.1 0.7,-0.2! 1.1,0.3! 0.7,0.26! 0.45,0.44! 0.15,0.34! -0.15,0.44! "
        "-0.45,0.34! -0.7,0.44! -1.1,0.3!"
    )
    fill = sketch.fade((shade(colour, 0.25), colour), frill.point(0, -0.2), frill.point(0, 0.4))
    sketch.draw(ruffle, fill=fill)
    folds = [frill.line(f"{at * 0.7:.2f},-0.12 {at},0.28") for at in (-0.7, -0.3, 0.1, 0.5, 0.8)]
    sketch.stroke(*folds, ink="#ffffff", opacity=0.6)


def _skis(sketch: Sketch, shape: _Shape, colour: str) -> None:
    left, right, thick = shape.main.left, shape.main.right, 0.035 * shape.height
    for aside in (-1.1, 0.0):
        y = aside * thick
        plank = Place((0, y)).limb(
            f"{left:.1f},0 {right:.1f},0 {right + 5 * thick:.1f},{-2.4 * thick:.1f}",
            thick,
            thick,
            0.6 * thick,
        )
        sketch.draw(plank, fill=shade(colour, -0.12 if aside else 0))


def _mittens(sketch: Sketch, shape: _Shape, colour: str) -> None:
    if shape.hand is None:
        return
    (x, y), middle = shape.hand, (shape.main.left + shape.main.right) / 2
    for side in (-1, 1):
        hand = Place((middle + side * abs(x - middle), y), 0.07 * shape.height)
        sketch.draw(hand.ellipse(0, 0, 1), hand.ellipse(-0.7 * side, -0.6, 0.45), fill=colour)


def _collar(sketch: Sketch, shape: _Shape, colour: str) -> None:
    neck = Place(shape.neck, 0.5 * shape.skull)
    sketch.draw(neck.blob("-0.4,0.1 -0.6,1.2! -0.1,1.3! 0.1,0.2"), fill=shade(colour, -0.12))
    sketch.draw(neck.limb("-0.9,-0.1 0,0.2 0.9,-0.1", 0.4, 0.46, 0.4), fill=colour)


def _tie(sketch: Sketch, shape: _Shape, colour: str) -> None:
    neck = Place(shape.neck, 0.4 * shape.skull)
    knot = neck.blob("-0.3,-0.1! 0.3,-0.1! 0.16,0.3! 0.4,1.6! 0,2! -0.4,1.6! -0.16,0.3!")
    sketch.draw(knot, fill=colour)
