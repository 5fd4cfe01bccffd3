"""Dogs, seen from the side: a retriever, a spotted dog, a terrier and a dachshund."""

from collections.abc import Sequence

from imgkit.local.painter.animals.breeds import BREEDS, Breed
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.features import NOSE, blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Curve, Place, Point, ellipse, limb, shade
from imgkit.local.painter.sketch import Sketch

# Near fore, far fore, near hind, far hind; in leg lengths from the shoulder or the hip.
_STRIDES: dict[str, tuple[tuple[Point, ...], ...]] = {
    "standing": (
        ((0, 0), (0.02, 0.5), (0, 1)),
        ((0, 0), (0.04, 0.5), (0.12, 1)),
        ((0, 0), (0.16, 0.3), (-0.2, 0.66), (-0.14, 1)),
        ((0, 0), (0.2, 0.3), (-0.1, 0.66), (0.04, 1)),
    ),
    "walking": (
        ((0, 0), (-0.06, 0.5), (-0.3, 1)),
        ((0, 0), (0.3, 0.4), (0.42, 0.82)),
        ((0, 0), (0.3, 0.34), (0.06, 0.7), (0.26, 1)),
        ((0, 0), (0.02, 0.34), (-0.4, 0.64), (-0.46, 1)),
    ),
    "running": (
        ((0, 0), (0.5, 0.3), (1, 0.56)),
        ((0, 0), (0.36, 0.42), (0.8, 0.8)),
        ((0, 0), (-0.1, 0.36), (-0.5, 0.62), (-0.92, 0.82)),
        ((0, 0), (0.02, 0.36), (-0.36, 0.68), (-0.68, 1)),
    ),
    "lying": (
        ((0, 0), (0.2, 0.42), (0.9, 0.56)),
        ((0, 0), (0.3, 0.42), (1.05, 0.56)),
        ((0, 0), (0.36, 0.24), (0.1, 0.5), (0.5, 0.56)),
        ((0, 0), (0.44, 0.24), (0.2, 0.5), (0.66, 0.56)),
    ),
}


def _paw(x: float, y: float, thick: float) -> Curve:
    plan = "-0.55,0! -0.6,-0.5 -0.05,-0.9 0.65,-0.8 1.15,-0.35 1.05,0!"
    return Place((x, y), thick).blob(plan)


def _leg(root: Point, steps: Sequence[Point], thick: float) -> list[Curve]:
    spine = Place(root, -root[1]).move(steps)
    x, y = spine.pop()
    spine.append((x, y - thick * 0.58))
    widths = (2.5, 1.9, 1.0, 1.0) if len(steps) == 4 else (1.8, 1.25, 1.05)
    return [limb(spine, [thick * share for share in widths]), _paw(x, y, thick)]


def _upright(sketch: Sketch, breed: Breed, pose: str, far: str) -> tuple[list[Curve], Point]:
    """Draw the far legs of a dog on its feet; return the rest of its body and its head's middle."""
    half, top, deep = breed.length / 2, -(breed.legs + breed.depth), breed.depth
    trunk = Place((0, top), half, 0, deep / half).blob(
        "0.72,0 0.1,0.07 -0.6,0.02 -0.99,0.34 -0.9,0.8 -0.42,0.82 0.1,0.96 0.65,1.03 "
        "1.03,0.64 1,0.2"
    )
    fore, hind = (half * 0.66, top + deep * 0.62), (-half * 0.7, top + deep * 0.55)
    near_fore, far_fore, near_hind, far_hind = _STRIDES[pose]
    thick = 5.4 + deep * 0.08
    for root, steps in ((fore, far_fore), (hind, far_hind)):
        sketch.draw(*_leg((root[0] + 3, root[1]), steps, thick), fill=far)
    head = (half + breed.head * 0.62, top - breed.head * 0.78)
    spine = [(half * 0.5, top + deep * 0.45), (half * 0.92, top + 1), (head[0] - 3, head[1])]
    neck = limb(spine, (deep * 0.9, breed.head * 1.6, breed.head * 1.25))
    legs = [*_leg(fore, near_fore, thick), *_leg(hind, near_hind, thick)]
    return [trunk, neck, *legs, *(_shag(breed) if breed.shaggy else ())], head


def _curls(breed: Breed, rump: Place, pose: str) -> list[Curve]:
    """Return the balls of curls of a poodle: on its chest, its tail and, on its feet, its legs."""
    top, half = -(breed.legs + breed.depth), breed.length / 2
    x, y = (float(part) for part in breed.tail.split()[-1].split(","))
    balls = [(*rump.point(x, y), 8.0)]
    if pose != "sitting":
        balls += [(half * 0.74 + dx, top + breed.depth * at, 10.5)
                  for dx, at in ((-4, 0.3), (4, 0.25), (6, 0.6), (-2, 0.75), (2, 0.5))]  # fmt: skip
    if pose == "standing":
        balls += [(half * 0.66, -7.0, 6.6), (-half * 0.86, -7.0, 6.6)]
    return [_cloud(x, y, size) for x, y, size in balls]


def _cloud(x: float, y: float, size: float) -> Curve:
    rim = (
        "1,0 0.92,0.4! 0.6,0.8 0.2,0.9! -0.3,0.98 -0.7,0.66! -1,0.2 -0.9,-0.3! "
        "-0.7,-0.8 -0.2,-0.9! "
    )
    return Place((x, y), size).blob(rim + "0.3,-1 0.66,-0.7! 0.96,-0.5")


def _puff(sketch: Sketch, middle: Point, size: float, coat: str) -> None:
    """Draw one ball of curls."""
    curls = [_cloud(middle[0] + dx * size, middle[1] + dy * size, size * 0.62)
             for dx, dy in ((-0.4, 0.1), (0.4, 0.1), (0, -0.3))]  # fmt: skip
    sketch.draw(*curls, fill=coat)


def _shag(breed: Breed) -> list[Curve]:
    """Draw the long hair of the chest, the belly and the back of the thigh."""
    top, deep, half = -(breed.legs + breed.depth), breed.depth, breed.length / 2
    chest = Place((half, top), deep).blob(
        "-0.3,0.1 0.04,0.12 0.1,0.4 0.13,0.66! 0,0.66 0.02,0.92! -0.12,0.86 -0.14,1.16! "
        "-0.3,1 -0.5,0.6"
    )
    belly = Place((0, top), deep).blob(
        "-0.6,0.6 0.7,0.6 0.66,0.96 0.52,1.14! 0.36,0.98 0.18,1.1! 0.02,0.94 -0.2,1.03! -0.4,0.86"
    )
    thigh = Place((-half, top), deep).blob(
        "0.2,0.3 -0.02,0.4 -0.09,0.72! 0.02,0.72 -0.02,0.98! 0.1,0.94 0.12,1.16! 0.3,0.8"
    )
    return [chest, belly, thigh]


def _seated(sketch: Sketch, breed: Breed, far: str) -> tuple[list[Curve], Point]:
    """Draw the far legs of a sitting dog; return the rest of its body, and where its head is."""
    seat = Place((0, 0), (breed.legs + breed.depth * 1.3) / 62)
    sketch.draw(
        seat.limb("16,-34 20,-18 21,-3", 9, 7.5, 6.5), _paw(*seat.point(21, 0), 6.5), fill=far
    )
    head = seat.point(20, -60)
    body = seat.blob("10,-62 -4,-46 -17,-28 -25,-13 -22,0! 4,0! 8,-14 18,-22 23,-36 25,-50 22,-62")
    neck = limb([seat.point(10, -46), (head[0] - 4, head[1] - breed.head * 0.5)], (22, 22))
    leg = [seat.limb("12,-36 13,-18 13,-3", 12, 8.5, 7), _paw(*seat.point(13, 0), 7)]
    haunch = [seat.ellipse(-10, -12.5, 14, 12.5), _paw(*seat.point(1, 0), 8.5)]
    return [body, neck, *leg, *haunch], (head[0], head[1] - breed.head * 0.7)


def _markings(
    sketch: Sketch, body: Sequence[Curve], coat: tuple[str, str, str], dice: Dice
) -> None:
    """Put light, shadow and the marks of the coat onto the body."""
    base, kind, colour = coat
    points = [point for curve in body[:2] for point in curve.points()]
    left, top = min(x for x, _ in points), min(y for _, y in points)
    wide, deep = max(x for x, _ in points) - left, max(y for _, y in points) - top

    def spot(x: float, y: float, across: float, down: float, turn: float = 0) -> Curve:
        return ellipse(left + wide * x, top + deep * y, wide * across, deep * down, turn)

    if kind == "saddle":
        sketch.draw(spot(0.42, 0.4, 0.46, 0.3), fill=colour, outlined=False)
    if kind == "spots":
        spots = []
        for at in range(26):
            throw = dice.part(f"spot {at}")
            # Steps of the golden section spread the likeliest places evenly.
            along, down = (at * 0.618) % 1, 0.1 + at * 0.045
            x = throw.number("x", along - 0.12, along, along + 0.12)
            y = throw.number("y", down - 0.12, down, down + 0.12)
            size = throw.number("size", 0.02, 0.035, 0.055)
            spots.append(spot(x, y, size, size * wide / deep * 0.85, at * 40))
        sketch.draw(*spots, fill=colour, outlined=False)
    if kind == "tricolour":
        sketch.draw(spot(0.36, 0.36, 0.34, 0.26), fill=colour, outlined=False)
    if kind in {"bib", "tricolour"}:
        white = colour if kind == "bib" else "#fdf8ee"
        chest = spot(0.93, 0.62, 0.14, 0.5, 10), spot(0.62, 1.02, 0.4, 0.12)
        sketch.draw(*chest, fill=white, outlined=False)
    if kind == "pale":
        sketch.soft(
            spot(0.84, 0.8, 0.2, 0.36, 20), spot(0.5, 1, 0.34, 0.16), colour=colour, opacity=0.85
        )
    sketch.soft(spot(0.45, 0.42, 0.42, 0.2), colour="#fff8e7", opacity=0.4)
    sketch.soft(spot(0.32, 1.12, 0.5, 0.28), colour=shade(base, -0.5), opacity=0.3)


def _fur(sketch: Sketch, pose: str, breed: Breed, coat: str) -> None:
    """Hint at the thigh with a thin pen."""
    if pose == "sitting":
        seat = Place((0, 0), (breed.legs + breed.depth * 1.3) / 62)
        thigh = seat.line("-18,-22 -8,-25.5 2,-20 4.5,-11 0,-6")
    else:
        side = Place((0, -breed.legs - breed.depth), breed.depth)
        hip = side.point(-breed.length / breed.depth * 0.35, 0.4)
        thigh = Place(hip, breed.depth).line("0.32,0 0.42,0.3 0.26,0.56")
    sketch.stroke(thigh, ink=shade(coat, -0.45), opacity=0.5)


def _face(sketch: Sketch, head: Place, breed: Breed, ear: str, *, pants: bool) -> None:
    snout = Place(head.point(breed.snout, 0), head.size, head.turn)
    if pants:
        sketch.draw(snout.blob("0.9,0.48 1.24,0.42 1.3,0.82 1.1,1.02 0.92,0.8"), fill="#ee8b8b")
        sketch.stroke(snout.line("1.08,0.55 1.11,0.82"), ink="#c9646a", opacity=0.7)
    sketch.stroke(snout.line("1.58,0.26 1.3,0.46 0.92,0.48 0.6,0.22"))
    sketch.draw(snout.blob("1.4,-0.16 1.64,-0.2 1.8,-0.02 1.66,0.16 1.46,0.08"), fill=NOSE)
    sketch.draw(snout.ellipse(1.62, -0.09, 0.07, 0.035), fill="#c4a698", outlined=False)
    blush(sketch, head, 0.5, 0.3, 0.32)
    if breed.eyes:
        with sketch.awake():
            sketch.draw(head.ellipse(0.46, -0.2, 0.22, 0.23), fill=breed.eyes, outlined=False)
    eye(sketch, head, 0.46, -0.2, 0.15 if breed.eyes else 0.19)
    sketch.stroke(head.line("0.24,-0.54 0.44,-0.62 0.62,-0.54"), opacity=0.6)
    with sketch.piece("ears", head.point(-0.2, -0.5)):
        sketch.draw(head.blob(breed.ear), fill=ear)


def _collar(sketch: Sketch, head: Place, dice: Dice) -> None:
    colour = dice.choose("collar", ("#cf5246", "#3f7fae", "#5f9160", ""), (4, 3, 2, 2))
    if not colour:
        return
    with sketch.piece("collar"):
        sketch.draw(head.limb("-1.7,0.3 -0.7,1.08 0.3,1.2", 0.26, 0.26, 0.26), fill=colour)
        sketch.draw(head.ellipse(-0.2, 1.32, 0.13), fill="#f2c14e")


def dog(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a friendly dog, looking right; ``hand`` is where its mouth holds something."""
    return dog_of(BREEDS[dice.choose("breed", tuple(BREEDS), (4, 2, 2, 2))], dice, look, light)


def dog_of(breed: Breed, dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one call)
    """Draw a dog of a breed, like :func:`dog`."""
    coat, kind, mark = dice.choose("coat", breed.coats, (3, 2, 2)[: len(breed.coats)])
    if look.colour:
        coat, mark = look.colour, mark if kind == "spots" else shade(look.colour, 0.5)
    if marks := detail(look, "marks", ""):
        kind, mark = "saddle", marks
    sketch = Sketch(0.8)
    pose = {"riding": "sitting"}.get(look.pose, look.pose)
    pose = pose if pose in {"walking", "running", "lying", "sitting"} else "standing"
    far = shade(coat, -0.2)
    if pose == "sitting":
        body, middle = _seated(sketch, breed, far)
        hangs = float(breed.tail.split()[-1].split(",")[1]) > 0
        lift = 118 if hangs else 0  # a hanging tail lies on the ground
        rump = Place((-20, -15 if hangs else -9), 24, dice.number("wag", -38, -26, 0) + lift)
    else:
        body, middle = _upright(sketch, breed, pose, far)
        rump = Place(
            (-breed.length * 0.46, -breed.legs - breed.depth * 0.84),
            22,
            dice.number("wag", -18, 0, 22),
        )
    head = Place(middle, breed.head, dice.number("tilt", -14, -4, 7))
    tail = rump.limb(breed.tail, *breed.tail_widths)
    body += [tail]
    if breed.curly:
        body += _curls(breed, rump, pose)
    skull = head.blob(breed.skull)
    top = middle[1] - breed.head
    fill = sketch.fade((shade(coat, 0.12), coat, shade(coat, -0.1)), (0, top), (0, 0))
    sketch.draw(*body, fill=fill)
    sketch.ghost("tail", tail, fill, rump.origin)
    with sketch.inside():
        _markings(sketch, body, (coat, kind, mark), dice)
        _fur(sketch, pose, breed, coat)
        _collar(sketch, head, dice)
    ear = mark if kind in {"spots", "saddle", "mask"} else shade(coat, -0.16)
    # A dog that carries something keeps its tongue in.
    pants = dice.choose("pants", (True, False), (3, 2)) and look.pose != "holding"
    with sketch.piece("head"):
        if breed.pricked:
            sketch.draw(
                Place(head.point(0.5, 0.04), head.size, head.turn + 6).blob(breed.ear), fill=far
            )
        sketch.draw(
            skull, fill=sketch.fade((shade(coat, 0.2), coat), (0, top), (0, middle[1] + breed.head))
        )
        if breed.mask:
            with sketch.inside():
                sketch.draw(head.blob(breed.mask), fill=breed.masked or mark, outlined=False)
        if breed.curly:
            _puff(sketch, head.point(-0.2, -0.95), breed.head * 0.85, coat)
        _face(sketch, head, breed, ear, pants=pants)
    back = (0.0, -(breed.legs + breed.depth))
    return sketch.drawing(
        {
            "back": back,
            "head": head.point(-0.1, -0.95),
            "neck": head.point(-0.6, 1),
            "hand": head.point(1.3, 0.5),
            "seat": (-4, 0),
        },
        "right",
    )
