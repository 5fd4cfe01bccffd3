"""How one thing is linked to another, once a prompt has said which ones: worn, held, in or on."""

from collections.abc import Sequence
from dataclasses import replace

from imgkit.local.painter.belongings import dresses, holds
from imgkit.local.painter.scene import Link, Relation, Thing
from imgkit.local.painter.things import Kind, is_a, kinds
from imgkit.local.painter.vessels import VESSELS

STANDING = frozenset({"far", "monument", "backdrop"})
"""The roles of what does not fly, whatever it is over."""
_WRITTEN_ON = frozenset({"board", "easel", "map", "mirror"})
"""What one stands beside who writes on it."""
_OPENINGS = frozenset({"window", "door"})
"""What a house has in its drawing."""
_IN_MASKS = frozenset({"doctor", "nurse"})
"""Whose mask is one for the mouth."""
_STATUES = frozenset({"statue-of-liberty"})
"""What holds something up, though it is not alive."""


class Links:
    """Things, with the links that they get one after the other.

    Args:
        things: The things of a prompt.
    """

    def __init__(self, things: Sequence[Thing]) -> None:
        self.things = list(things)
        self._worn_out: set[int] = set()
        self._companions: dict[int, int] = {}

    def _take(self, relation: str, subject: int, item: int) -> None:
        kind = self._kind(item)
        if relation == "with":
            self._companions[item] = subject
            if kind.name in _OPENINGS and self._kind(subject).height > kind.height:
                self._worn_out.add(item)
                return
            if self._kind(subject).name in VESSELS and not self._kind(subject).alive:
                self._settle("in", item, subject)
                return
        if relation == "worn by":
            self._link(subject, "worn by", item)
        elif relation != "holding" and dresses(self._kind(subject), kind):
            self._link(item, "worn by", subject)
            if kind.name == "mask" and self._kind(subject).name in _IN_MASKS:
                self.things[item] = replace(self.things[item], kind="surgical-mask")
        elif not self._holds(subject):
            self._link(item, "beside", subject)
        elif kind.held or (relation == "holding" and holds(self._kind(subject), kind)):
            self._link(item, "held by", subject)
        else:
            self._link(item, "beside", subject)

    def _holds(self, index: int) -> bool:
        """Say whether a thing has a hand that is free: a statue may have one."""
        return self._kind(index).alive or self._kind(index).name in _STATUES

    def _wear_alike(self, item: int, subjects: list[int]) -> None:
        """Let all wear it where it is said of several: "a boy and a girl in blue coats"."""
        thing = self.things[item]
        if thing.link and thing.link.relation == "worn by" and thing.count != 1:
            self.things[item] = replace(thing, link=Link("worn by", tuple(subjects)))

    def _settle(self, relation: str, subject: int, place: int) -> None:
        kind = self._kind(place)
        if relation == "on" and self._kind(subject).role == "worn" and kind.alive:
            self._link(subject, "worn by", place)
        elif kind.role == "monument" and relation == "on" and self._kind(subject).alive:
            self._link(subject, "on", place)
        elif kind.role in {"monument", "backdrop"}:
            self._link(subject, "in front of", place)
        elif self._is_beside(relation, subject, kind):
            self._link(subject, "beside", place)
        elif kind.seat is not None:  # who sits in an armchair would be hidden by its back
            self._link(subject, "on", place)
        elif self._kind(subject).alive and is_a(kind.name, "tree"):  # "a bird on a tree"
            self._link(subject, "in", place)
        else:
            self._link(subject, "in" if relation == "in" else "on", place)

    def _link(self, subject: int, relation: Relation, *objects: int) -> None:
        link = self.things[subject].link
        # "a tree with a bird on a branch": the bird is no longer just beside the tree
        is_free = link is None or (
            link.relation == "beside" and link.to == (self._companions.get(subject),)
        )
        if is_free and not any(self._leads_to(one, subject) for one in objects):
            self.things[subject] = replace(self.things[subject], link=Link(relation, objects))

    def _links(self) -> list[Link | None]:
        return [thing.link for thing in self.things]

    def _links_to(self, index: int, other: int) -> bool:
        link = self.things[index].link
        return link is not None and other in link.to

    def _leads_to(self, start: int, goal: int) -> bool:
        link = self.things[start].link
        return start == goal or (
            link is not None and any(self._leads_to(one, goal) for one in link.to)
        )

    def _rides(self, index: int) -> bool:
        link = self.things[index].link
        return link is not None and link.relation == "on" and self._kind(index).alive

    def _bears(self, index: int) -> bool:
        """Say whether one can stand high up on a thing, which has nothing itself: a wire."""
        return self._kind(index).floor and self._kind(index).role == "far"

    def _kind(self, index: int) -> Kind:
        return kinds()[self.things[index].kind]

    def _is_beside(self, relation: str, subject: int, place: Kind) -> bool:
        """Say whether "on" and "in" mean beside: "writing on the board", "dressed as a bee"."""
        writes = relation == "on" and place.name in _WRITTEN_ON and self._kind(subject).alive
        return writes or (relation == "in" and place.alive)
