"""The body that four-legged animals share: a trunk, a neck, a tail and four legs that walk."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from imgkit.local.painter.animals.gaits import GAITS
from imgkit.local.painter.looks.marking import piece
from imgkit.local.painter.shapes import Curve, Place, Point, limb, line, shade
from imgkit.local.painter.sketch import Sketch

_FEET = {  # around the point that touches the ground, in widths of the leg
    "hoof": "-0.58,-0.75! 0.56,-0.75! 0.86,0! -0.66,0!",
    "paw": "-0.55,0! -0.6,-0.5 -0.05,-0.9 0.65,-0.8 1.15,-0.35 1.05,0!",
    "pillar": "-0.56,0! -0.56,-0.3 -0.5,-0.6 0.5,-0.6 0.62,-0.3 0.64,0!",
}

_WIDTHS = {  # of a leg along its steps, in widths of the leg; the root's is the build's own
    ("hoof", 4): (1.55, 0.95, 1.05),
    ("hoof", 5): (2.4, 1.2, 1.0, 1.05),
    ("paw", 3): (1.3, 1.05),
    ("paw", 4): (1.9, 1.05, 1.0),
    ("pillar", 3): (1.2, 1.0),
}


@dataclass(frozen=True)
class Build:
    """How a four-legged animal is built.

    Args:
        length: From the chest to the rump, in centimetres.
        depth: How deep the trunk is, likewise.
        legs: From the belly to the ground, likewise.
        thick: How wide a leg is above the foot, likewise.
        feet: ``"hoof"``, ``"paw"`` or ``"pillar"``.
        trunk: The plan of the trunk: x from -1 (rump) to 1 (chest), y from 0 (back) to 1 (belly).
        neck: The plan of the neck's middle line in centimetres, from the upper front corner of
            the trunk; none where the head hides it.
        neck_widths: How wide the neck is along it.
        head: Where the head is, in centimetres from the same corner.
        size: How long a unit of the head's plan is, likewise.
        turn: How far the head looks down, in degrees.
        tail: The plan of the tail's middle line from the rump, in centimetres.
        tail_widths: How wide the tail is along it.
        root: How wide the legs are where they begin, in widths of the leg.
        bow: How far the neck is bent down, in degrees.
        reach: How far it is stretched then, as a factor.
    """

    length: float
    depth: float
    legs: float
    thick: float
    feet: str
    trunk: str
    neck: str
    neck_widths: tuple[float, ...]
    head: Point
    size: float
    turn: float
    tail: str
    tail_widths: tuple[float, ...]
    root: float = 3.0
    bow: float = 0.0
    reach: float = 1.0

    @property
    def top(self) -> float:
        """The y of the back."""
        return -(self.legs + self.depth)

    @property
    def side(self) -> Place:
        """Where the plan of the trunk lies."""
        half = self.length / 2
        return Place((0, self.top), half, 0, self.depth / half)

    @property
    def withers(self) -> Place:
        """The upper front corner of the trunk, in centimetres."""
        return Place((self.length / 2, self.top))

    @property
    def crest(self) -> Place:
        """The same corner, turned and stretched with the neck."""
        return Place(self.withers.origin, self.reach, self.bow)

    def bent(self) -> "Build":
        """Return the build with its mouth near the ground, to drink or to graze."""
        x, y = self.head
        down = 72 - math.degrees(math.atan2(y, x))
        reach = 0.62 * -self.top / math.hypot(x, y)
        return replace(self, bow=down, reach=max(reach, 0.8), turn=max(self.turn + 36, 52))

    def young(self) -> "Build":
        """Return the build of a young one: a large head on short legs."""
        return replace(
            self,
            legs=0.7 * self.legs,
            length=0.76 * self.length,
            thick=1.05 * self.thick,
            size=1.36 * self.size,
        )

    def nape(self) -> Curve:
        """Return the neck, which begins in the trunk however far it bends."""
        if not self.bow:
            return self.withers.limb(self.neck, *self.neck_widths)
        ends = [point.split(",") for point in (self.neck.split()[0], self.neck.split()[-1])]
        (x, y), (to_x, to_y) = ((float(across), float(down)) for across, down in ends)
        spine = [self.withers.point(x, y), self.crest.point(to_x, to_y)]
        return limb(spine, (self.neck_widths[0], self.neck_widths[-1]))


@dataclass(frozen=True)
class Coat:
    """What an animal wears on its skin.

    Args:
        colour: The colour of its body.
        feet: The colour of its hooves or its toes.
        socks: The colour of its lower legs; none of their own where empty.
        bands: The colour of the rings around its legs; none where empty.
    """

    colour: str
    feet: str = "#5a4a44"
    socks: str = ""
    bands: str = ""


def _leg(build: Build, root: Point, steps: Sequence[Point]) -> tuple[Curve, Curve]:
    """Return a leg and its foot."""
    spine = Place(root, -root[1]).move(steps)
    x, y = spine[-1]
    thick = build.thick
    raised = y < -0.12 * -root[1]
    foot_y = y + thick * 0.5 if raised else 0
    if build.feet == "hoof":
        spine[-1] = (x, foot_y - thick * 0.6)
    else:
        foot_y = y
        spine[-1] = (x, y - thick * 0.58)
    own = (build.root, *_WIDTHS[build.feet, len(steps)])
    foot = Place((x, foot_y), thick, 30 if raised and build.feet == "hoof" else 0)
    return limb(spine, [thick * share for share in own]), foot.blob(_FEET[build.feet])


def legwear(sketch: Sketch, build: Build, coat: Coat, *, far: bool = False) -> None:
    """Draw socks or rings onto legs; to be called inside them."""
    dim, wide = (-0.2 if far else 0), build.length
    if coat.socks:
        low = Place((0, 0), build.legs).blob("-9,-0.42! 9,-0.42! 9,0.3! -9,0.3!")
        sketch.draw(low, fill=shade(coat.socks, dim), outlined=False)
    if coat.bands:
        rings = [
            line([(-wide, y), (wide, y)]) for y in (-build.legs * at / 7 for at in range(1, 7))
        ]
        sketch.stroke(*rings, ink=shade(coat.bands, dim), width=build.legs * 0.055)


def stand(
    sketch: Sketch,
    build: Build,
    coat: Coat,
    pose: str,
    *,
    more: Sequence[Curve] = (),
    sway: float = 0,
) -> str:
    """Draw an animal on its four legs, all but its head; marks can be put inside it next.

    Args:
        sketch: What to draw on.
        build: How it is built.
        coat: Its colours.
        pose: ``"walking"`` walks, ``"running"`` gallops; all others stand.
        more: What else belongs to the body: a hump, long hair.
        sway: How far the tail swings up, in degrees.

    Returns:
        The fill of the body.
    """
    gaits = GAITS[build.feet]
    gait = gaits.get(pose, gaits["standing"])
    side, far = build.side, shade(coat.colour, -0.2)
    fore, hind = side.point(0.68, 0.58), side.point(-0.68, 0.55)
    shift = build.length * 0.04
    for (x, y), steps in ((fore, gait[1]), (hind, gait[3])):
        leg, foot = _leg(build, (x + shift, y), steps)
        if build.feet == "hoof":
            sketch.draw(foot, fill=shade(coat.feet, -0.15))
        sketch.draw(*((leg,) if build.feet == "hoof" else (leg, foot)), fill=far)
        if coat.socks or coat.bands:
            with sketch.inside():
                legwear(sketch, build, coat, far=True)
    legs = [_leg(build, fore, gait[0]), _leg(build, hind, gait[2])]
    body = [side.blob(build.trunk), *(leg for leg, _ in legs), *more]
    if build.neck:
        body.append(build.nape())
    tail = Place(side.point(-0.93, 0.16), 1, sway).limb(build.tail, *build.tail_widths)
    body.append(tail)
    feet = [foot for _, foot in legs]
    if build.feet == "hoof":
        sketch.draw(*feet, fill=coat.feet)
    else:
        body += feet
    colours = shade(coat.colour, 0.2), coat.colour, shade(coat.colour, -0.12)
    fill = sketch.fade(colours, (0, build.top * 1.15), (0, 0))
    sketch.draw(*body, fill=fill)
    sketch.ghost("tail", tail, fill, side.point(-0.93, 0.16))
    return fill


def round_off(sketch: Sketch, build: Build, colour: str) -> None:
    """Put light on the back and shadow under the belly; to be called inside the body."""
    side, depth = build.side, build.depth / build.length * 2
    sketch.soft(
        side.ellipse(-0.55, 0.22, 0.4, 0.22 * depth),
        side.ellipse(0.2, 0.2, 0.6, 0.2 * depth),
        colour="#fff8e7",
        opacity=0.35,
    )
    sketch.soft(
        side.ellipse(0, 1.02, 0.85, 0.26 * depth), colour=shade(colour, -0.55), opacity=0.35
    )


def crease(sketch: Sketch, build: Build, colour: str) -> None:
    """Hint at the thigh and the shoulder with a thin pen."""
    side = build.side
    lines = side.line("-0.42,0.3 -0.36,0.55 -0.5,0.85"), side.line("0.5,0.35 0.44,0.6 0.52,0.85")
    sketch.stroke(*lines, ink=shade(colour, -0.45), opacity=0.35)


@piece("tail")
def tuft(sketch: Sketch, build: Build, colour: str, size: float, sway: float = 0) -> None:
    """Draw the tuft at the end of a tail.

    Args:
        sketch: What to draw on.
        build: Whose tail it is.
        colour: Its colour.
        size: How long it is, in centimetres.
        sway: How far the tail swings up, in degrees.
    """
    tail = Place(build.side.point(-0.93, 0.16), 1, sway)
    x, y = (float(part) for part in build.tail.split()[-1].split(","))
    here = Place(tail.point(x, y), size, sway)
    sketch.draw(
        here.blob("0.14,-0.3 0.3,0.2 0.12,0.9! -0.06,0.7 -0.24,0.82! -0.34,0.2 -0.16,-0.3"),
        fill=colour,
    )
