"""Who does something with somebody else, as a prompt says it: two dance, one runs after another."""

from collections.abc import Sequence
from dataclasses import replace

from imgkit.local.painter.scene import Link, Thing
from imgkit.local.painter.things import kinds

MUTUAL = frozenset({"hugging", "dancing", "fighting", "holding hands", "kissing"})
"""What the other one does, too."""
_AFTER = frozenset({"running", "walking"})
"""What one does after somebody else, or with them: a woman walks with her dog."""


def shared(things: Sequence[Thing]) -> list[Thing]:
    """Let the other one dance too, and who is chased run.

    Args:
        things: The things of a prompt, with their links.

    Returns:
        The things; two that dance together are linked.
    """
    done = list(things)
    for index, thing in enumerate(things):
        for other in thing.link.to if thing.link else ():
            mate = done[other]
            beside = thing.link is not None and thing.link.relation == "beside"
            chased = comes_after(thing, mate) and thing.pose == "running"
            if (chased or (beside and thing.pose in MUTUAL | _AFTER)) and _is_free(mate):
                done[other] = replace(mate, pose=thing.pose)
            goes = mate.pose in _AFTER and not kinds()[thing.kind].dressed
            if beside and (mate.pose in MUTUAL or goes) and _is_free(thing):
                done[index] = replace(done[index], pose=mate.pose)
        before = done[index - 1] if index else None
        both = before is not None and before.pose == thing.pose and before.link is None
        if both and thing.pose in MUTUAL and thing.link is None and thing.count == 1:
            done[index] = replace(done[index], link=Link("beside", (index - 1,)))
    return done


def _is_free(thing: Thing) -> bool:
    return thing.pose is None and kinds()[thing.kind].alive


def goes_along(thing: Thing, other: Thing) -> bool:
    """Say whether two walk or run side by side: a woman and her dog.

    Args:
        thing: Who walks or runs.
        other: Who may go along.
    """
    beside = thing.link is not None and thing.link.relation == "beside"
    alive = kinds()[thing.kind].alive and kinds()[other.kind].alive
    return beside and alive and thing.pose in _AFTER and thing.pose == other.pose


def comes_after(thing: Thing, other: Thing) -> bool:
    """Say whether somebody walks or runs behind somebody else: a dog chases a cat.

    Args:
        thing: Who walks or runs.
        other: Who is before them, if they are behind anybody.
    """
    link = thing.link
    behind = link is not None and link.relation == "behind" and thing.pose in _AFTER
    chased = kinds()[other.kind]
    rolls = thing.pose == "running" and chased.role == "ground" and chased.seat is None
    rolls = rolls and not chased.floor and (chased.held or chased.home == "street")
    return behind and kinds()[thing.kind].alive and (chased.alive or rolls)
