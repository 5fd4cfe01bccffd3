"""How those stand who do something together: face to face, hand in hand, one after the other."""

from imgkit.local.painter.placing.group import Group
from imgkit.local.painter.placing.leads import is_led
from imgkit.local.painter.placing.mutual import MUTUAL, comes_after, goes_along
from imgkit.local.painter.placing.placed import Stage

_TOWARDS = frozenset({"talking", "giving", "barking", "shouting", "throwing", "kicking", "pushing",
    "pointing", "catching", "kneeling", "crouching"})  # fmt: skip
"""What one does with the face to the other."""
_FROM = frozenset({"pulling"})
_GIVING = frozenset({"giving", "throwing", "talking"})
"""What one does with whoever stands there."""
_TURNED = {"back": (True, False), "face": (False, True)}
"""Whether two face left who stand back to back, or face to face."""
_AIMED = frozenset({"telescope", "cannon"})
"""What one stands behind who looks through it, or fires it."""
_HUG, _TOUCH = 0.94, 0.02
"""How far apart those are who hug, in heights of their heads; the gap between others, in widths."""


def is_after(stage: Stage, one: Group, other: Group) -> bool:
    """Say whether somebody walks or runs behind somebody else: a dog chases a cat."""
    link = stage.link(one)
    things = stage.scene.things
    linked = link is not None and other.thing in link.to
    return (
        linked
        and things[one.thing].count == 1
        and comes_after(things[one.thing], things[other.thing])
    )


def facing(stage: Stage, left: Group, right: Group) -> tuple[bool, bool] | None:
    """Return whether two neighbours face left because of what they do with each other.

    Args:
        stage: The picture.
        left: The one on the left.
        right: The one on the right.

    Returns:
        Whether each faces left; None where they have nothing to do with each other.
    """
    things = stage.scene.things
    for one, other in ((left, right), (right, left)):
        first = _first(stage, one, other)
        if first is not None:
            return (first is left,) * 2
    turned = _TURNED.get(dict(things[left.thing].details).get("formation", ""))
    if turned is not None and left.thing == right.thing:
        return turned
    if all(things[one.thing].pose == "running" for one in (left, right)):  # all run one way
        return (stage.dice.evenly().part("run").choose("left", (True, False)),) * 2
    pose = _bond(stage, left, right)
    if pose is None or left.kind.towed or right.kind.towed:
        return None
    doer = left if stage.scene.things[left.thing].pose == pose else right
    if pose in _FROM:
        return (doer is left,) * 2
    return False, True


def _first(stage: Stage, one: Group, other: Group) -> Group | None:
    """Return who goes before the other, where both go or look one way; None for anything else."""
    if is_after(stage, one, other):
        return other
    link, things = stage.link(one), stage.scene.things
    if link is None or other.thing not in link.to:
        return None
    if goes_along(things[one.thing], things[other.thing]):  # the dog goes before
        return other if is_led(things, one.thing, other.thing) else one
    return other if other.kind.name in _AIMED else None


def _bond(stage: Stage, left: Group, right: Group) -> str | None:
    """Return what one of two does with the other."""
    things = stage.scene.things
    same = left.thing == right.thing and left.copy // 2 == right.copy // 2
    linked = any(_is_beside(stage, *both) for both in ((left, right), (right, left)))
    for one, other in ((left, right), (right, left)):
        pose, mate = things[one.thing].pose, other.kind
        meant = pose in _GIVING and mate.alive and stage.link(other) is None
        if pose in MUTUAL | _TOWARDS and (linked or same or meant):
            return pose
        if pose in _FROM and linked:
            return pose
    return None


def _is_beside(stage: Stage, one: Group, other: Group) -> bool:
    link = stage.link(one)
    return link is not None and link.relation == "beside" and other.thing in link.to


def gap_between(stage: Stage, left: Group, right: Group) -> float | None:
    """Return how far apart two stand who do something together, in units of a group.

    Args:
        stage: The picture.
        left: The one on the left.
        right: The one on the right.

    Returns:
        The gap between their boxes, below 0 where these overlap; None for any others.
    """
    pose = _bond(stage, left, right)
    if pose not in MUTUAL:
        return None
    if pose in {"hugging", "holding hands"} and all("neck" in one.anchors for one in (left, right)):
        reach = sum(one.right - one.anchors["neck"][0] for one in (left, right))
        heads = sum(one.anchors["neck"][1] - one.anchors["head"][1] for one in (left, right))
        hands = sum(one.anchors["hand"][0] - one.anchors["neck"][0] for one in (left, right))
        return max(hands, 0.5 * heads) - reach if pose != "hugging" else 0.5 * _HUG * heads - reach
    return _TOUCH * min(left.width, right.width)
