"""Places the actors in the foreground: side by side in rows, near ones larger and lower."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil

from imgkit.local.painter.placing.bonds import facing, gap_between
from imgkit.local.painter.placing.circling import encircled
from imgkit.local.painter.placing.group import Group, Part
from imgkit.local.painter.placing.inline import facings, walks_in_line
from imgkit.local.painter.placing.linked import by_links
from imgkit.local.painter.placing.ordering import ordered as in_order
from imgkit.local.painter.placing.placed import EDGE, Placed, Stage, between, standing
from imgkit.local.painter.placing.spots import is_told, spread

_ROWS = 4
_HERD = 4  # so many can stand in one row or in two
_FEW = 0.8  # how seldom a few stand in two rows: where they are far larger so
_FEW_ASIDE = 3  # so many stand in one row, where some of them are on one side
_LEAST = 0.105  # of the height of the picture: what is smaller is overlooked
_LEAST_PERSON, _FEW_PEOPLE = 0.17, 6  # of people one wants to see the face
_LEAST_RIDER = 0.1  # likewise of who is on something
_STANDS = ((0.5, False), (0.9, False), (0.12, False), (0.5, True), (0.1, True), (0.88, True))
"""Where one stands who is alone, and whether facing left: seeds in a row differ in both."""
_USUALLY = (6, 5, 5, 5, 5, 5)
_BROAD, _BROAD_WITH_A_CROWD, _CROWD = 0.3, 0.6, 4
"""How broad something may become so that it is seen well, and what so many are on."""
_FRONT = 0.78  # how near the foremost row stands: 0 is the horizon, 1 the lower edge
_AFLOAT = 0.75  # how large it is on the water of a lake, which is farther away
_FRONT_OF_MANY = 0.93  # likewise, where there are several rows
_OVERLAP = 2.0  # so many times as tall as the way to the next row: heads are seen above heads


@dataclass(frozen=True)
class _Span:
    """From where to where a row may reach, in pixels."""

    left: float
    right: float

    @property
    def width(self) -> float:
        return self.right - self.left


@dataclass(frozen=True)
class _Actor:
    """A group in the foreground, and by how much it is drawn larger than it is."""

    group: Group
    factor: float

    @property
    def width(self) -> float:
        return self.group.width * self.factor

    @property
    def height(self) -> float:
        return self.group.height * self.factor


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
    told = is_told(stage, groups)
    share = 1.0 if told else _share(behind)
    if share < 1:  # an elephant leaves the Taj Mahal in view
        unit = min(unit, (share - 0.12) * stage.width / max(group.width for group in groups))
    ordered = [_Actor(group, 1.0) for group in in_order(stage, groups)]
    # Seldom in more rows than need be, or in fewer: so a herd looks another way.
    even = stage.dice.evenly().part(groups[0].kind.name)
    herd = len(groups) >= _HERD
    rarer = even.choose("formation", (0.78, 0.95, 0.72), (4, 2, 2)) if herd else _FEW
    in_a_row = _has_a_middle(stage, groups) or (told and len(groups) <= _FEW_ASIDE)
    most = 1 if in_a_row else min(_ROWS, ceil(len(groups) / 2))
    for _ in range(2):  # those that would be too small are enlarged, and then all have to fit again
        ordered = [_enlarged(stage, one.group, unit) for one in ordered]
        wide = sum(one.width for one in ordered) * unit
        span = _span(stage, wide, share, actors_left=actors_left)
        rows, unit = max(
            (
                (rows, _unit_in_rows(stage, ordered, unit, span, rows, hides=share < 1))
                for rows in range(1, most + 1)
            ),
            key=lambda choice: choice[1] * rarer ** choice[0],  # fewer rows hide less
        )
    length = ceil(len(ordered) / rows)
    from_left = [one.group for one in ordered]
    if rows > 1:  # the tall ones look over the heads of the others
        ordered.sort(key=lambda one: one.height)
    placed: list[Placed] = []
    for number in range(rows):
        row = ordered[number * length : (number + 1) * length]
        row.sort(key=lambda one: from_left.index(one.group))
        placed += _row(stage, row, unit, span, (number, rows))
    return encircled(stage, by_links(stage, placed, behind))


def _has_a_middle(stage: Stage, groups: Sequence[Group]) -> bool:
    """Say whether a few stand in one row, because one of them is between others."""
    if any(walks_in_line(stage, group) for group in groups):
        return True
    links = (stage.link(group) for group in groups)
    return len(groups) <= _HERD and any(link and link.relation == "between" for link in links)


def smallest(stage: Stage, group: Group) -> float:
    """Return the least pixels per unit at which something in the foreground is seen well.

    Args:
        stage: The picture.
        group: What stands there.
    """
    wish = between(0.75, stage.scene.things[group.thing].size, 1)  # "a tiny mouse" may be smaller
    carried = [max(one.bottom - one.top, one.right - one.left) for one in _riders(stage, group)]
    many = stage.scene.things[group.thing].count > _FEW_PEOPLE
    own = _LEAST_PERSON if group.kind.dressed and not many else _LEAST
    least = max(own * wish / group.height, _LEAST_RIDER / min(carried, default=group.height))
    broad = _BROAD if len(carried) < _CROWD else _BROAD_WITH_A_CROWD
    return min(least * stage.height, broad * stage.width / group.width)


def _riders(stage: Stage, group: Group) -> list[Part]:
    """Return the boxes of what is on the main thing of a group."""
    links = {index: thing.link for index, thing in enumerate(stage.scene.things)}
    return [
        part
        for part in group.parts[1:]
        if (link := links[part.thing]) is not None and link.relation == "on"
    ]


def _enlarged(stage: Stage, group: Group, unit: float) -> _Actor:
    return _Actor(group, max(1.0, smallest(stage, group) / unit))


def _unit_in_rows(
    stage: Stage, actors: Sequence[_Actor], unit: float, span: _Span, rows: int, *, hides: bool
) -> float:
    """Return how large actors can be in so many rows, with the heads of each in view.

    ``hides`` is whether something far is behind them, which the last row would hide.
    """
    wide = sum(actor.width for actor in actors) / rows
    fitting = min(unit, 0.9 * span.width / wide)
    if rows == 1:
        return fitting
    step = (stage.ground_at(_FRONT_OF_MANY) - stage.ground_at(_FRONT_OF_MANY / rows)) / (rows - 1)
    heights = sorted(actor.height for actor in actors)
    if not hides:  # the tall ones are in the last row
        heights = heights[: ceil(len(actors) / rows) * (rows - 1)]
    return min(fitting, _OVERLAP * step / heights[-1])


def _share(behind: Sequence[Placed]) -> float:
    """Return which share of the width the actors keep to, because of what stands behind them."""
    roles = {one.group.kind.role for one in behind}
    return 0.52 if "monument" in roles else 0.62 if "far" in roles else 1.0


def _span(stage: Stage, wide: float, share: float, *, actors_left: bool) -> _Span:
    edge = EDGE * stage.width
    if share < 1 and wide < share * stage.width:
        if actors_left:
            return _Span(edge, (share + 0.04) * stage.width)
        return _Span((0.96 - share) * stage.width, stage.width - edge)
    return _Span(edge, stage.width - edge)


def _row(
    stage: Stage, row: Sequence[_Actor], unit: float, span: _Span, which: tuple[int, int]
) -> list[Placed]:
    """Place one row; ``which`` says which it is, 0 for the foremost one, and of how many."""
    if not row:
        return []
    number, rows = which
    back, jitter = number / rows, 1 if rows == 1 else 0.2
    wide = sum(actor.width for actor in row)
    most = 0.96 if rows == 1 else 0.96 - 0.5 / (len(row) + 1)  # the heads stand in the gaps
    scale = min(unit * (1 - 0.45 * back), most * span.width / wide)
    free = span.width - wide * scale
    gaps = [
        _gap(stage, before, actor, scale, free / max(len(row), 1))
        for before, actor in pairwise(row)
    ]
    spare = free - sum(gaps)
    first = _FRONT_OF_MANY * (1 - back) if back or jitter < 1 else _FRONT
    even = stage.dice.evenly().part(row[0].group.kind.name)
    start = even.part(f"row {back:.2f}").number("start", 0.0, 0.5, 1.0)
    alone = even.choose("stand", _STANDS, _USUALLY) if (rows, len(row)) == (1, 1) else None
    start = start if alone is None else alone[0]
    told = spread(stage, [actor.group for actor in row])
    if told is not None:
        start = told[0]
        gaps = [gap + spare * told[1] / len(gaps) for gap in gaps]
    elif rows > 1:
        start = (0.1, 0.9)[number % 2]
    x = span.left + spare * between(0, start, 1)
    in_line = facings(stage, [actor.group for actor in row])
    placed = []
    front, before = _FRONT, None
    for actor, gap in zip(row, [*gaps, 0.0], strict=True):
        dice = stage.dice_for(actor.group)
        if before is None or facing(stage, before.group, actor.group) is None:
            front = between(0.45, dice.number("nearness", 0.52, _FRONT, 0.94), 0.96)
        before = actor
        nearness = first + (front - _FRONT) * jitter
        own = scale * (0.86 + 0.14 * nearness / first)
        own = min(own, scale * 1.02, 0.93 * stage.ground_at(nearness) / actor.height)
        own *= _AFLOAT if stage.is_afloat(actor.group) else 1
        middle = x + actor.width * scale / 2
        towards_left = middle > stage.width / 2
        usual = even.part(f"facing {actor.group.copy}").choose("inward", (True, False), (2, 1))
        mirrored = towards_left if usual else not towards_left
        mirrored = mirrored if alone is None else alone[1]
        mirrored = in_line.get((actor.group.thing, actor.group.copy), mirrored)
        mirrored = mirrored and not actor.group.kind.lettered
        left = middle - actor.width * own / 2
        level = stage.level_of(actor.group, nearness)
        placed.append(standing(actor.group, left, level, own * actor.factor, mirrored=mirrored))
        x += actor.width * scale + gap
    return placed


def _gap(stage: Stage, left: _Actor, right: _Actor, scale: float, room: float) -> float:
    """Return how far apart two in a row stand, in pixels."""
    close = gap_between(stage, left.group, right.group)
    if close is not None:
        return close * scale * min(left.factor, right.factor)
    return min(stage.dice_for(right.group).number("gap", 0.01, 0.03, 0.12) * stage.width, room)
