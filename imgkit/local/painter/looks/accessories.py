"""What is worn on or over a body that is no person: glasses, a cape, a rucksack, a scarf."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from imgkit.local.painter.looks.wearer_shape import WearerShape
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def _glasses(sketch: Sketch, shape: WearerShape, colour: str) -> None:
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


def _mouth_mask(sketch: Sketch, shape: WearerShape, colour: str) -> None:
    x, y = shape.head
    ahead = 0.16 if shape.upright else 0.42
    muzzle = Place((x + ahead * shape.skull, y + 0.7 * shape.skull), 0.3 * shape.skull)
    sketch.draw(
        muzzle.blob("-1,-0.5! 0,-0.7 1,-0.5! 0.9,0.4 0.4,0.8 -0.4,0.8 -0.9,0.4"), fill=colour
    )
    sketch.stroke(muzzle.line("-0.8,0 0,-0.1 0.8,0"), ink=shade(colour, -0.25))


def _headphones(sketch: Sketch, shape: WearerShape, colour: str) -> None:
    size = 0.52 * shape.skull
    here = Place((shape.head[0], shape.head[1] + size), size)
    band = here.line("-1.06,0.1 -0.9,-0.7 0,-1.1 0.9,-0.7 1.06,0.1")
    sketch.stroke(band, ink="#5b4636", width=0.22 * size)
    sketch.stroke(band, ink=colour, width=0.15 * size)
    sketch.draw(*(here.ellipse(x, 0.2, 0.22, 0.36) for x in (-1.04, 1.04)), fill=colour)


def _cape(sketch: Sketch, shape: WearerShape, colour: str) -> None:
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


def _rucksack(sketch: Sketch, shape: WearerShape, colour: str) -> None:
    x, y = shape.neck
    size = 0.17 * shape.height
    at = (max(shape.main.left + 0.12 * size, x - 0.24 * shape.height), y + 1.6 * size)
    if not shape.upright:
        at = ((shape.main.left + 2 * x) / 3, min(y, 0.66 * shape.main.top) + 0.4 * size)
    bag = Place(at, size)
    sketch.draw(bag.blob("-0.9,0.9! -1,-0.5 -0.5,-1.1 0.5,-1.1 1,-0.5 0.9,0.9!"), fill=colour)
    sketch.draw(bag.blob("-0.6,0.1! 0.6,0.1! 0.6,0.75! -0.6,0.75!"), fill=shade(colour, -0.15))


def _skirt(sketch: Sketch, shape: WearerShape, colour: str) -> None:
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


def _skis(sketch: Sketch, shape: WearerShape, colour: str) -> None:
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


def _mittens(sketch: Sketch, shape: WearerShape, colour: str) -> None:
    if shape.hand is None:
        return
    (x, y), middle = shape.hand, (shape.main.left + shape.main.right) / 2
    aside = abs(x - middle)
    if y < 0.66 * shape.main.top:  # that is a mouth, in which things are held
        y, aside = 0.4 * shape.main.top, 0.42 * (shape.main.right - shape.main.left)
    for side in (-1, 1):
        hand = Place((middle + side * aside, y), 0.07 * shape.height)
        sketch.draw(hand.ellipse(0, 0, 1), hand.ellipse(-0.7 * side, -0.6, 0.45), fill=colour)


def _collar(sketch: Sketch, shape: WearerShape, colour: str) -> None:
    neck = Place(shape.neck, 0.5 * shape.skull)
    sketch.draw(neck.blob("-0.4,0.1 -0.6,1.2! -0.1,1.3! 0.1,0.2"), fill=shade(colour, -0.12))
    sketch.draw(neck.limb("-0.9,-0.1 0,0.2 0.9,-0.1", 0.4, 0.46, 0.4), fill=colour)


def _tie(sketch: Sketch, shape: WearerShape, colour: str) -> None:
    neck = Place(shape.neck, 0.4 * shape.skull)
    knot = neck.blob("-0.3,-0.1! 0.3,-0.1! 0.16,0.3! 0.4,1.6! 0,2! -0.4,1.6! -0.16,0.3!")
    sketch.draw(knot, fill=colour)


def booted(sketch: Sketch, shape: WearerShape, colour: str) -> None:
    """Draw boots under somebody who stands low, on legs that are hardly seen."""
    left, width = shape.main.left, shape.main.right - shape.main.left
    for at, share in enumerate((0.2, 0.62, 0.32, 0.74)):
        here = Place((left + share * width, 0), 0.17 * min(shape.height, width))
        fill = shade(colour, -0.2 if at < 2 else 0)
        boot = "-0.6,-1.5! 0.5,-1.5! 0.5,-0.7 1.2,-0.55 1.4,0! -0.6,0!"
        sketch.draw(here.blob(boot), fill=fill)
        sketch.stroke(here.line("-0.6,-1.2 0.5,-1.2"), ink=shade(colour, -0.4), opacity=0.6)


ACCESSORIES: Mapping[str, Callable[[Sketch, WearerShape, str], None]] = MappingProxyType(
    {
        "eyes": _glasses, "ears": _headphones, "cape": _cape, "back": _rucksack,
        "neck": _collar, "tie": _tie, "hands": _mittens, "skirt": _skirt, "skis": _skis,
        "mouth": _mouth_mask,
    }
)  # fmt: skip
"""Draws what is worn on each zone, in a colour."""
