"""Places the actors in the foreground: side by side in rows, near ones larger and lower."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from imgkit.local.painter.group import Group
from imgkit.local.painter.placed import EDGE, Placed, Stage, standing

_ROWS = 4
_ABREAST = 4  # so few stand in one row, however wide they are


@dataclass(frozen=True)
class _Span:
    """From where to where a row may reach, in pixels."""

    left: float
    right: float

    @property
    def width(self) -> float:
        return self.right - self.left


def place_near(
    stage: Stage,
    groups: Sequence[Group],
    unit: float,
    behind: Sequence[Placed],
    *,
    actors_left: bool,
) -> list[Placed]:
    """Place the actors.

    Args:
        stage: The picture.
        groups: The actors.
        unit: How many pixels one unit of a group is in the foreground.
        behind: What stands in the distance already.
        actors_left: Whether they keep to the left of a monument.

    Returns:
        Their places.
    """
    if not groups:
        return []
    ordered = _in_order(stage, groups)
    wide = sum(group.width for group in ordered) * unit
    beside_monument = any(one.group.kind.role == "monument" for one in behind)
    span = _span(stage, wide, actors_left=actors_left, beside_monument=beside_monument)
    rows = 1 if len(ordered) <= _ABREAST else min(_ROWS, max(1, ceil(0.62 * wide / span.width)))
    length = ceil(len(ordered) / rows)
    placed: list[Placed] = []
    for number in range(rows):
        row = ordered[number * length : (number + 1) * length]
        placed += _row(stage, row, unit, span, number / rows)
    return _by_links(stage, placed, behind)


def _span(stage: Stage, wide: float, *, actors_left: bool, beside_monument: bool) -> _Span:
    edge = EDGE * stage.width
    if beside_monument and wide < 0.5 * stage.width:
        if actors_left:
            return _Span(edge, 0.56 * stage.width)
        return _Span(0.44 * stage.width, stage.width - edge)
    return _Span(edge, stage.width - edge)


def _in_order(stage: Stage, groups: Sequence[Group]) -> list[Group]:
    """Shuffle the groups, and then put next to each other what belongs together."""
    keys = {
        (group.thing, group.copy): index + stage.dice_for(group).number("order", -3, 0, 3)
        for index, group in enumerate(groups)
    }
    ordered = sorted(groups, key=lambda group: keys[group.thing, group.copy])
    for group in groups:
        link = stage.link(group)
        targets = [one for one in ordered if link and one.thing in link.to and one.copy == 0]
        if not targets or group in targets:
            continue
        if len(targets) == 2:
            ordered.remove(targets[1])
            ordered.insert(ordered.index(targets[0]) + 1, targets[1])
        ordered.remove(group)
        at = ordered.index(targets[0])
        before = len(targets) == 1 and stage.dice_for(group).choose("before", (False, True))
        ordered.insert(at if before else at + 1, group)
    return ordered


def _row(stage: Stage, row: Sequence[Group], unit: float, span: _Span, back: float) -> list[Placed]:
    """Place one row; ``back`` is 0 for the foremost row and grows towards the horizon."""
    if not row:
        return []
    wide = sum(group.width for group in row)
    scale = min(unit * (1 - 0.45 * back), 0.96 * span.width / wide)
    free = span.width - wide * scale
    gaps = [
        min(
            stage.dice_for(group).number("gap", 0.01, 0.03, 0.12) * stage.width,
            free / max(len(row), 1),
        )
        for group in row[1:]
    ]
    spare = free - sum(gaps)
    x = span.left + spare * stage.dice.part(f"row {back:.2f}").number("start", 0.1, 0.5, 0.9)
    placed = []
    for group, gap in zip(row, [*gaps, 0.0], strict=True):
        dice = stage.dice_for(group)
        nearness = dice.number("nearness", 0.52, 0.76, 0.94) * (1 - 0.62 * back)
        own = scale * (0.86 + 0.14 * nearness / 0.76)
        own = min(own, scale * 1.02, 0.93 * stage.ground_at(nearness) / group.height)
        middle = x + group.width * scale / 2
        towards_left = middle > stage.width / 2
        usual = dice.choose("looks inward", (True, False), (4, 1))
        mirrored = towards_left if usual else not towards_left
        left = middle - group.width * own / 2
        placed.append(standing(group, left, stage.ground_at(nearness), own, mirrored=mirrored))
        x += group.width * scale + gap
    return placed


def _by_links(stage: Stage, placed: list[Placed], behind: Sequence[Placed]) -> list[Placed]:
    """Move what stands in front of, behind or under another thing."""
    moved: list[Placed] = []
    for one in placed:
        link = stage.link(one.group)
        target = next(
            (
                other
                for other in [*placed, *behind]
                if link and other.group.thing == link.to[0] and other is not one
            ),
            None,
        )
        if link is None or target is None or link.relation in {"beside", "between"}:
            moved.append(one)
        else:
            moved.append(_moved(stage, one, target, link.relation))
    return moved


def _moved(stage: Stage, one: Placed, target: Placed, relation: str) -> Placed:
    box, width = target.box, one.group.width * one.scale
    side = -1 if stage.dice_for(one.group).choose("side", (True, False)) else 1
    y = one.y
    middle = (box.left + box.right) / 2
    if relation == "under":
        middle += side * 0.12 * (box.right - box.left)
        y = max(y, target.y + 0.1 * (stage.height - target.y)) if target.far else target.y + 2
    elif relation == "in front of":
        middle += side * 0.2 * (box.right - box.left)
        y = max(y, target.y + 0.08 * stage.height)
    elif relation == "behind":
        reach = min(0.45, 0.6 * width / (box.right - box.left))
        middle += side * ((box.right - box.left) / 2 + width * (0.5 - reach))
        y = target.y - 0.05 * stage.height
    else:
        return one
    y = min(y, 0.97 * stage.height)
    edge = EDGE * stage.width
    left = max(edge, min(middle - width / 2, stage.width - edge - width))
    return standing(
        one.group,
        left,
        y,
        one.scale,
        mirrored=one.mirrored,
        far=relation == "behind" and target.far,
    )
