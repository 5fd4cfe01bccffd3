"""Which things of a prompt a word is said of: those of a clause, and all joined by "and"."""

from collections.abc import Sequence
from dataclasses import replace

from imgkit.local.painter.parsing.linking import SURFACES
from imgkit.local.painter.parsing.mentions import Mention
from imgkit.local.painter.parsing.subjects import Subjects
from imgkit.local.painter.parsing.toppings import detail_of
from imgkit.local.painter.parsing.traits import with_trait
from imgkit.local.painter.scene import Link, Thing

SIDES = {"left of": "left", "right of": "right"}
"""Beside what one is, and at which side of it."""


class Joining(Subjects):
    """The things of a prompt in its order.

    Args:
        things: The things of the prompt.
        mentions: The things, relations and places in the order of the prompt.
    """

    def __init__(self, things: Sequence[Thing], mentions: Sequence[Mention]) -> None:
        super().__init__(things)
        self._mentions = mentions

    def _lift_companions(self) -> None:
        """Put what came with a thing where that is: "a samovar with pretzels on a table"."""
        for index, owner in self._companions.items():
            thing, link = self.things[index], self.things[owner].link
            beside = thing.link is not None and thing.link == Link("beside", (owner,))
            if not beside or link is None or link.relation != "on" or not link.to:
                continue
            small = self._stands_on(self._kind(index)) and self._stands_on(self._kind(owner))
            if small and self._kind(link.to[0]).name in SURFACES:
                self.things[index] = replace(thing, link=link)

    def _settle(self, relation: str, subject: int, place: int) -> None:
        """Put a thing where it is; candles on a cake are a part of its drawing."""
        shown = detail_of(self._kind(place), self.things[subject])
        if relation != "on" or shown is None:
            super()._settle(relation, subject, place)
            return
        self.things[place] = with_trait(self.things[place], shown)
        self._worn_out.add(subject)

    def _put_aside(self, subject: int, side: str, other: int) -> None:
        """Let a thing be at one side of another: "a car to the left of a bus"."""
        self._link(subject, "beside", other)
        own = dict(self.things[subject].details).get("spot", "")  # "a cat on the left and a dog to
        side = own if own in SIDES.values() else side  # the right of a tree"
        self.things[subject] = with_trait(self.things[subject], ("side", side))

    def _said_late(self, position: int, objects: list[int]) -> list[int]:
        """Return who is said after a place: the cat of «…, на стуле спит кот»."""
        opening = self._mentions[max(position - 1, 0) : position + 1]  # «рядом на стуле»
        starts = any(one.opens for one in opening)
        after = self._mentions[position + 1 + len(objects) : position + 2 + len(objects)]
        late = [one.thing for one in after if one.what == "thing" and not one.pause]
        return late if starts and late not in (objects, []) else []

    def _clause(self, position: int) -> list[int]:
        here: list[int] = []
        for mention in self._mentions[:position]:
            if mention.what == "end":
                here = []
            elif mention.what == "thing":
                here.append(mention.thing)
        return here

    def _joined_before(self, position: int, subject: int) -> list[int]:
        """Return the subject and what is joined to it: both of "a cat and a dog next to …"."""
        joined = [subject]
        mentions = [one for one in self._mentions[:position] if one.what not in {"place", "part"}]
        named = [at for at, one in enumerate(mentions) if one.thing == subject]
        mentions = mentions[: named[-1] + 1 if named else None]
        for one, after in zip(reversed(mentions[:-1]), reversed(mentions), strict=False):
            if one.what != "thing" or after.what != "thing" or not after.pause:
                break
            both = self._kind(one.thing), self._kind(subject)
            small = all(self._stands_on(kind) for kind in both)  # "a cup and a book on a table"
            if not (small or all(kind.alive for kind in both)):
                break
            joined.append(one.thing)
        return joined

    def _joined_after(self, position: int, subject: int) -> list[int]:
        """Return what is joined to a subject said late: the books of «на столе лампа и книги»."""
        after = self._mentions[position:]
        start = next((at for at, one in enumerate(after) if one.thing == subject), len(after))
        joined: list[int] = []
        for one in after[start + 1 :]:
            if one.what != "thing" or not one.pause or not self._stands_on(self._kind(one.thing)):
                break
            joined.append(one.thing)
        return joined if self._stands_on(self._kind(subject)) else []
