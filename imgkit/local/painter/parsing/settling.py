"""Settles what is in or on a thing in a way of its own: poured in, served, hung on a wall."""

from collections.abc import Sequence
from dataclasses import replace

from imgkit.local.painter.parsing.pouring import is_of_its_own, poured
from imgkit.local.painter.parsing.vessels import served_in
from imgkit.local.painter.placing.hanging import on_the_wall
from imgkit.local.painter.scene import Link, Thing

_TABLE, _LAID = "table", frozenset({"plate"})
"""What plates stand on that are told of with nothing else."""


def laid(things: Sequence[Thing]) -> list[Thing]:
    """Return things with the plates on the table, where there is one: "a table for breakfast".

    Args:
        things: The things of a prompt, with their links.
    """
    table = next((at for at, one in enumerate(things) if one.kind == _TABLE), None)
    if table is None:
        return list(things)
    on = Link("on", (table,))
    return [
        replace(one, link=on) if one.kind in _LAID and one.link is None else one for one in things
    ]


def settled(things: list[Thing], relation: str, subject: int, place: int) -> set[int] | None:
    """Settle one thing in or on another, where that is not just put there.

    Args:
        things: All things.
        relation: ``"in"`` or ``"on"``.
        subject: The position of what is there.
        place: The position of what it is in or on.

    Returns:
        The positions of the things that are not drawn by themselves then; None where nothing was
        settled.
    """
    if relation == "on":
        return {place} if on_the_wall(things, subject, place) else None
    if is_of_its_own(things, subject, place):
        return {place}
    if poured(things, subject, place):
        return {subject}
    if served_in(things, subject, place):
        return {place - 1} if poured(things, place - 1, place) else set()
    return None
