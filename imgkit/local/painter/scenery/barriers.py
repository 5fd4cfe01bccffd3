"""What encloses a garden: a fence, a hedge and a brick wall."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.nature.crowns import leafy
from imgkit.local.painter.places.masonry import HERE, box, grass
from imgkit.local.painter.shapes import Curve, mix, shade
from imgkit.local.painter.sketch import Sketch


def fence(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a garden fence, 100 high: of pointed pickets or of rails between posts."""
    wood = look.colour or dice.choose("wood", ("#f3ead9", "#b07c4f", "#8a6a4f", "#8fb0a0"))
    sketch, half = Sketch(1.3), dice.number("half", 104, 116, 136)
    dark = shade(wood, -0.2)
    if dice.choose("kind", ("pickets", "rails"), (3, 2)) == "rails":
        sketch.draw(*_rails(half, 3), fill=sketch.fade((shade(wood, 0.15), dark), (0, -90), (0, 0)))
        posts = [_picket(-half + at * half * 2 / 3, 9, 104) for at in range(4)]
        sketch.draw(*posts, fill=sketch.fade((shade(wood, 0.25), dark), (0, -104), (0, 0)))
    else:
        sketch.draw(*_rails(half, 2), fill=dark)
        count = round(half / 13)
        step = (2 * half - 22) / (count - 1)
        pickets = [_picket(-half + 11 + at * step, step * 0.36, 98) for at in range(count)]
        sketch.draw(*pickets, fill=sketch.fade((shade(wood, 0.3), wood, dark), (0, -98), (0, 0)))
    grass(sketch, -half + 6, half - 6)
    return sketch.drawing({"back": (0, -97), "head": (0, -97), "seat": (0, 0)})


def _rails(half: float, count: int) -> list[Curve]:
    step = 66 / count
    return [box(-half, -82 + at * step, half, -71 + at * step) for at in range(count)]


def _picket(x: float, half: float, tall: float) -> Curve:
    return HERE.blob(
        f"{x - half:.1f},0! {x - half:.1f},{9 - tall}! {x:.1f},{-tall}! "
        f"{x + half:.1f},{9 - tall}! {x + half:.1f},0!"
    )


def hedge(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a clipped hedge, 110 high, now and then in bloom."""
    leaves = look.colour or dice.choose("leaves", ("#6f9f54", "#5f8f5a", "#85aa55"), (3, 2, 2))
    bloom = dice.choose("bloom", ("", "#f7e6ee", "#e58aa6"), (4, 2, 2))
    half = dice.number("half", 104, 116, 136)
    sketch = Sketch(1.4)
    stems = [HERE.limb(f"{x},-16 {x},-4", 8, 7) for x in range(round(-half) + 30, round(half), 52)]
    sketch.draw(*stems, fill="#8a6245")
    puffs = [
        (half * (across - 1), y, 27.0)
        for y in (-36, -76)
        for across in (0.18, 0.45, 0.73, 1.0, 1.27, 1.55, 1.82)
    ]
    leafy(sketch, puffs, leaves, dice)
    if bloom:
        spots = [
            HERE.ellipse(half * (1.7 * (at * 0.755 % 1) - 0.85), -22 - 70 * (at * 0.57 % 1), 6)
            for at in range(22)
        ]
        sketch.draw(*spots, fill=bloom)
        hearts = [HERE.ellipse(*_middle(spot), 1.9) for spot in spots]
        sketch.draw(*hearts, fill="#f2c14e", outlined=False)
    return sketch.drawing({"back": (0, -102), "head": (0, -104), "seat": (0, 0)})


def _middle(spot: Curve) -> tuple[float, float]:
    return spot.start[0] - 6, spot.start[1]


def brick_wall(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a brick wall, 150 high, with a coping and perhaps some ivy."""
    brick = look.colour or dice.choose("brick", ("#c0705a", "#b5604c", "#cc8a66"), (3, 2, 2))
    ivy = dice.choose("ivy", (0, 1, -1), (3, 2, 2))
    half = dice.number("half", 104, 116, 136)
    sketch, joint = Sketch(1.4), mix(brick, "#fff3e2", 0.55)
    wall = box(-half, -140, half, 0)
    sketch.draw(wall, fill=sketch.fade((shade(brick, 0.15), shade(brick, -0.1)), (0, -140), (0, 0)))
    with sketch.inside():
        for at in range(9):
            across, down = half * (1.8 * (at * 0.618 % 1) - 0.9), -128 + 20 * (at * 3 % 7)
            sketch.draw(
                box(across // 20 * 20, down, across // 20 * 20 + 38, down + 20),
                fill=shade(brick, -0.16 if at % 2 else 0.2),
                outlined=False,
            )
        rows = [HERE.line(f"{-half},{y} {half},{y}") for y in range(-128, 0, 20)]
        joints = [
            HERE.line(f"{x},{y} {x},{y + 20}")
            for at, y in enumerate(range(-148, 0, 20))
            for x in range(-200 + at % 2 * 20, 200, 40)
            if abs(x) < half
        ]
        sketch.stroke(*rows, *joints, ink=joint, width=2.4)
    coping = box(-half - 5, -152, half + 5, -138)
    sketch.draw(coping, fill=sketch.fade(("#e9ddca", "#b9a994"), (0, -152), (0, -138)))
    if ivy:
        leafy(sketch, [(ivy * (half - 26), -134, 26), (ivy * (half - 14), -96, 22),
                       (ivy * (half - 46), -112, 16), (ivy * (half - 12), -60, 14)],
              "#719f5a", dice)  # fmt: skip
    grass(sketch, -half + 6, half - 6)
    return sketch.drawing({"back": (0, -152), "head": (0, -152), "seat": (0, 0)})
