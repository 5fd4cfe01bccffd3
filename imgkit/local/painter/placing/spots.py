"""Where the prompt wants things: on the left, on the right, in the middle, far away, close up."""

from collections.abc import Sequence
from dataclasses import replace

from imgkit.local.painter.placing.group import Group
from imgkit.local.painter.placing.placed import EDGE, Placed, Stage, between, standing

_MIDDLES = {"left": 0.2, "middle": 0.5, "right": 0.8}
_BESIDE = {"left": 0.66, "right": 0.34}
"""Where something far stands, so that there is room at one side of it."""
_DOWN_THE_STREET = 0.3  # how near one is there who stands on it, and not on its houses
_TALL, _TALL_ALONE, _WIDE = 0.16, 0.2, 0.24
"""How large what is far away is at most, as shares of the picture."""
_NOT_FAR = frozenset({"room", "underwater", "space"})
"""The grounds with no horizon that something could be at."""
_HEADS = {"close": (0.5, 1.55), "portrait": (0.36, 1.25)}
"""How high a head is, and somebody whose neck nobody knows, as shares of the picture."""
_AT_EDGE, _WITHOUT = 0.04, 0.8
"""How much of the free room is outside a row that reaches an edge; and on the side that it leaves
empty, where others are in the middle."""
_BROADEST = 1.8  # how broad the body is at most of which one sees the head
_FILLED = 0.84  # of the picture is filled by a thing close up


def spot(stage: Stage, group: Group, *names: str) -> str:
    """Return at which of the named spots the prompt wants a group; empty for none of them.

    Args:
        stage: The picture.
        group: The group; what it carries counts too.
        names: The spots.
    """
    told = (stage.scene.things[part.thing] for part in group.parts)
    values = [value for thing in told for what, value in thing.details if what == "spot"]
    return next((value for value in values if value in names), "")


def side(stage: Stage, group: Group) -> str:
    """Return at which side of another thing the prompt wants a group; empty for none."""
    return dict(stage.scene.things[group.thing].details).get("side", "")


def middle_of(stage: Stage, group: Group) -> float | None:
    """Return at which share of the width the prompt wants something; None where it says nothing.

    Args:
        stage: The picture.
        group: What stands there; who stands at one side of it needs room there.
    """
    name = spot(stage, group, *_MIDDLES)
    if name:
        return _MIDDLES[name]
    sides = {
        dict(thing.details).get("side", "")
        for thing in stage.scene.things
        if thing.link is not None and group.thing in thing.link.to
    } - {""}
    if len(sides) > 1:
        return 0.5
    return next((_BESIDE[one] for one in sides), None)


def in_order(stage: Stage, groups: Sequence[Group]) -> list[Group]:
    """Put groups in the order of their spots, from left to right.

    Args:
        stage: The picture.
        groups: The groups in the order that they would have otherwise.
    """
    ranks = {"left": 0, "": 1, "right": 2}
    ordered = sorted(groups, key=lambda one: ranks[spot(stage, one, "left", "right")])
    for group in groups:
        if spot(stage, group, "middle"):
            ordered.remove(group)
            lefts = sum(bool(spot(stage, one, "left")) for one in ordered)
            rights = sum(bool(spot(stage, one, "right")) for one in ordered)
            ordered.insert((lefts + len(ordered) - rights + 1) // 2, group)
    return ordered


def is_told(stage: Stage, groups: Sequence[Group]) -> bool:
    """Say whether the prompt tells of any group on which side it is."""
    return any(spot(stage, one, *_MIDDLES) or side(stage, one) for one in groups)


def spread(stage: Stage, row: Sequence[Group]) -> tuple[float, float] | None:
    """Return where the free room of a row goes.

    Args:
        stage: The picture.
        row: What stands there, from left to right.

    Returns:
        The share of it that is left of them all, and the one that goes between them; None where
        the prompt leaves it open.
    """
    told = {spot(stage, one, *_MIDDLES) for one in row}
    if told == {""}:
        return None
    left, right = "left" in told, "right" in told
    rest = "middle" in told or "" in told
    before = _AT_EDGE if left else (_WITHOUT if right else 0.5) if rest else 1 - _AT_EDGE
    after = _AT_EDGE if right else (_WITHOUT if left else 0.5) if rest else 1 - _AT_EDGE
    return before, max(0.0, 1 - before - after)


def is_far(stage: Stage, group: Group) -> bool:
    """Say whether the prompt wants something far away, and it can be there."""
    stands = group.kind.role not in {"backdrop", "air", "worn"} and not group.kind.hangs
    return stands and stage.setting.ground not in _NOT_FAR and spot(stage, group, "far") != ""


def place_distant(stage: Stage, groups: Sequence[Group], *, alone: bool) -> list[Placed]:
    """Place what is far away: small, at the horizon.

    Args:
        stage: The picture.
        groups: What is there.
        alone: Whether nothing else is in the picture.
    """
    placed = []
    for order, group in enumerate(groups):
        dice = stage.dice.evenly().part(group.kind.name).part(f"far {group.copy}")
        tall = (_TALL_ALONE if alone else _TALL) * stage.height
        tall *= between(0.8, dice.number("size", 0.85, 1, 1.2), 1.2)
        scale = min(tall / group.height, _WIDE * stage.width / group.width)
        usual = dice.number("x", 0.12, 0.3 + 0.4 * (order % 2), 0.88)
        told = middle_of(stage, group)
        across = (usual if told is None else told) * stage.width
        width, edge = group.width * scale, EDGE * stage.width
        left = between(edge, across - width / 2, stage.width - edge - width)
        afloat = group.kind.role == "water"
        on_land = _DOWN_THE_STREET if stage.setting.ground == "street" else 0.07
        y = stage.ground_at(0.05) if afloat else stage.land_at(on_land)
        mirrored = dice.choose("mirrored", (False, True)) and not group.kind.lettered
        placed.append(standing(group, left, y, scale, mirrored=mirrored, far=True))
    return placed


def close_up(stage: Stage, groups: Sequence[Group]) -> Placed | None:
    """Place one thing so near that it fills the picture: of somebody one sees the head.

    Args:
        stage: The picture.
        groups: All that is in the picture.

    Returns:
        Its place; None where nothing is seen close up, or several are there.
    """
    if len(groups) != 1 or not spot(stage, groups[0], *_HEADS):
        return None
    (group,) = groups
    face, whole = _HEADS[spot(stage, group, *_HEADS)]
    dice = stage.dice.evenly().part(group.kind.name).part("close")
    mirrored = dice.choose("mirrored", (False, True)) and not group.kind.lettered
    aside = dice.number("aside", -0.06, 0, 0.06) * stage.width
    near = between(0.9, dice.number("near", 0.9, 1, 1.12), 1.15)
    walks = group.kind.alive and group.kind.role != "air"
    head = group.anchors.get("head") if walks else None
    if head is None and face == _HEADS["portrait"][0]:
        return None
    if head is None:
        size = _FILLED * near
        scale = min(size * stage.width / group.width, size * stage.height / group.height)
        y = (stage.height + group.height * scale) / 2
        left = (stage.width - group.width * scale) / 2
        return standing(group, left, y, scale, mirrored=mirrored)
    neck = group.anchors.get("neck")
    scale = whole * near * stage.height / group.height
    scale = min(scale, _BROADEST * stage.width / group.width)
    if neck is not None:
        scale = max(scale, face * near * stage.height / max(neck[1] - group.top, 1))
    x = stage.width / 2 + aside - (-head[0] if mirrored else head[0]) * scale
    placed = standing(group, 0.0, 0.0, scale, mirrored=mirrored)
    return replace(placed, x=x, y=0.1 * stage.height + group.height * scale)
