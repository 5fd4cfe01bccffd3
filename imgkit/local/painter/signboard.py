"""A wooden signboard with the words that could not be drawn, where it hides nothing."""

from collections.abc import Sequence

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing
from imgkit.local.painter.lettering import lettered, width_of
from imgkit.local.painter.placing.group import Group, single
from imgkit.local.painter.placing.placed import EDGE, Placed, Stage, between, covered, standing
from imgkit.local.painter.shapes import Place, polygon, shade
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.things import Kind

_KIND = Kind("signboard", height=110)
_LETTERS = 21.0
_PLANK = 34.0
_GAP = 4.0
_LEAST = 76.0  # the width of the shortest plank
_FOOT = 44.0  # how much of the post is seen below the planks
_HEIGHTS = (
    0.2,
    0.15,
    0.11,
    0.08,
)  # shares of the height of the picture, as need be
_NEARNESS = (0.62, 0.8, 0.46, 0.93, 0.3, 0.15)
_COLUMNS = 17
_SLIVERS = 20  # half of one part in so many may be hidden, if that makes the board larger


def place_signboard(stage: Stage, others: Sequence[Placed]) -> Placed | None:
    """Put up a signboard where it covers as little as can be.

    Args:
        stage: The picture; the words stand in its scene.
        others: What is in the picture already.

    Returns:
        The signboard at its place; None where there is nothing to letter.
    """
    words = stage.scene.signs
    if not words:
        return None
    dice = stage.dice.part("signboard")
    group = _group(words, dice)
    side = dice.choose("side", (1, -1))
    spots = [
        _spot(stage, group, share, nearness, side * column)
        for share in _HEIGHTS
        for nearness in _NEARNESS
        for column in range(-(_COLUMNS // 2), _COLUMNS // 2 + 1)
    ]
    return min(spots, key=lambda one: _hidden(one, others))


def _hidden(one: Placed, others: Sequence[Placed]) -> int:
    """Return how much is against a place: a sliver of the signboard may be behind others."""
    box = one.box
    area = (box.right - box.left) * (box.bottom - box.top)
    return round(_SLIVERS * covered(one, others) / area)


def _spot(stage: Stage, group: Group, share: float, nearness: float, column: int) -> Placed:
    edge = EDGE * stage.width
    share *= 1 + 0.35 * (len(stage.scene.signs) - 1)
    scale = min(share * stage.height / group.height, (stage.width - 2 * edge) / group.width)
    width = group.width * scale
    room = stage.width - 2 * edge - width
    left = edge + room * (0.5 + column / (_COLUMNS - 1))
    y = between(0.05 * stage.height + group.height * scale, stage.ground_at(nearness), 1e9)
    return standing(group, left, y, scale)


def _group(words: Sequence[str], dice: Dice) -> Group:
    named = _drawing(words, dice)
    return single(-1, 0, _KIND, named, 1, cover=())


def _drawing(words: Sequence[str], dice: Dice) -> Drawing:
    """Draw a post with one plank for each word, about 80 high with one."""
    sketch = Sketch(1.4)
    wood = dice.choose("wood", ("#c99a66", "#b98656", "#d4a971"))
    wide = max(_LEAST, *(width_of(word, _LETTERS) + 26 for word in words))
    top = -(_FOOT + len(words) * (_PLANK + _GAP))
    sketch.draw(
        Place().blob(f"-6,0! -5.4,{top - 7}! 0,{top - 11} 5.4,{top - 7}! 6,0!"),
        fill=sketch.fade((shade(wood, -0.12), shade(wood, -0.42)), (-6, 0), (6, 0)),
    )
    lines = []
    for order, word in enumerate(words):
        y = top + order * (_PLANK + _GAP)
        _plank(sketch, y, wide / 2, wood)
        lines.append(lettered(word, 0, y + _PLANK / 2 + 0.35 * _LETTERS, _LETTERS, "#4a3325"))
    drawn = sketch.drawing()
    return Drawing(
        drawn.svg + "".join(lines), drawn.left, drawn.right, drawn.top, 0.0, drawn.anchors
    )


def _plank(sketch: Sketch, y: float, half: float, wood: str) -> None:
    low = y + _PLANK
    fill = sketch.fade((shade(wood, 0.32), shade(wood, 0.02)), (0, y), (0, low))
    sketch.draw(
        polygon([(-half, y + 1), (half, y - 1), (half + 3, low - 1), (-half - 2, low)]), fill=fill
    )
    grain = [Place((0, y + at)).line(f"{-half + 8},0 0,-1.2 {half - 8},0.4") for at in (6, 28)]
    sketch.stroke(*grain, ink=shade(wood, -0.3), width=0.9, opacity=0.35)
    nails = [Place().ellipse(x, y + _PLANK / 2, 1.8) for x in (-half + 6, half - 6)]
    sketch.draw(*nails, fill=shade(wood, -0.55), outlined=False)
