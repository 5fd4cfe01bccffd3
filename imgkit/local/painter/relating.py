"""Who stands how to whom: finds subject and object of each relation in a prompt."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, cast, get_args

from imgkit.local.painter.crowds import only
from imgkit.local.painter.scene import Link, Relation, Thing
from imgkit.local.painter.things import Kind, kinds


@dataclass(frozen=True)
class Mention:
    """A thing, a relation or a place in the order of the prompt.

    Args:
        what: Which of them it is; ``"end"`` is the end of a sentence, ``"unknown"`` an object that
            nobody knows.
        thing: For a thing, its position in the list of things.
        relation: For a relation, its name in the word file.
        pause: Whether a comma or a joining word stands before it.
        span: Where its words stand in the prompt.
    """

    what: Literal["thing", "relation", "place", "end", "unknown"]
    thing: int = -1
    relation: str = ""
    pause: bool = False
    span: tuple[int, int] = (0, 0)


class Relations:
    """The relations of a prompt, applied to its things one after the other.

    Args:
        things: The things of the prompt.
        mentions: The things, relations and places in the order of the prompt.
    """

    def __init__(self, things: Sequence[Thing], mentions: Sequence[Mention]) -> None:
        self.things = list(things)
        self.used: list[tuple[int, int]] = []
        self._mentions = mentions
        self._worn_out: set[int] = set()
        for position, mention in enumerate(mentions):
            if mention.what == "relation":
                self._relate(position, mention)

    def related(self) -> tuple[Thing, ...]:
        """Return the things with their links, without the clothes that became a colour."""
        return only(
            {index: thing for index, thing in enumerate(self.things) if index not in self._worn_out}
        )

    def _relate(self, position: int, mention: Mention) -> None:
        takes = mention.relation in {"holding", "wearing", "with"}
        objects = self._objects(position, 9 if takes else 2 if mention.relation == "between" else 1)
        if not objects:
            return
        if takes:
            objects = self._taken(objects)
        subject = self._subject(position, mention, objects)
        if subject is None or subject in objects:
            return
        self.used.append(mention.span)
        if mention.relation in {"holding", "wearing", "with", "worn by"}:
            for item in objects:
                self._take(mention.relation, subject, item)
        elif mention.relation in {"in", "on"}:
            for one in self._joined_before(position, subject):
                self._settle(mention.relation, one, objects[0])
        elif mention.relation in get_args(Relation):
            for one in self._joined_before(position, subject):
                self._link(one, cast("Relation", mention.relation), *objects)

    def _objects(self, position: int, count: int) -> list[int]:
        found: list[int] = []
        for mention in self._mentions[position + 1 :]:
            if mention.what != "thing" or len(found) == count:
                break
            found.append(mention.thing)
        return found

    def _taken(self, objects: list[int]) -> list[int]:
        """Keep the first, and after it what can be taken too: "a balloon and a teddy"."""
        taken = objects[:1]
        for index in objects[1:]:
            kind = self._kind(index)
            if not (kind.held or kind.clothes or kind.role == "worn"):
                break
            taken.append(index)
        return taken

    def _subject(self, position: int, mention: Mention, objects: list[int]) -> int | None:
        before = [one.thing for one in self._mentions[:position] if one.what == "thing"]
        here = self._clause(position)
        if not before and mention.relation == "with" and self._kind(objects[0]).alive:
            return None  # "a picture with a cat on a sofa"
        if not before:  # "Under a tree, a cat sleeps": the subject comes last
            return next(
                (
                    one.thing
                    for one in self._mentions[position + 1 :]
                    if one.what == "thing" and one.thing not in objects
                ),
                None,
            )
        doing = mention.relation in {"holding", "wearing"}
        candidates = [index for index in reversed(here or before) if index not in self._worn_out]
        candidates = [one for one in candidates if not self._is_taken(one)] or candidates
        if mention.pause or not here:  # "a bunny on a horse, holding …": the bunny holds it
            riders = [index for index in here or before if self._rides(index)]
            candidates = riders or list(reversed(candidates))
        if doing:
            doer = next((one for one in candidates if self._kind(one).alive), None)
            return doer if doer is None else self._rider_of(doer)
        return candidates[0] if candidates else None

    def _rider_of(self, mount: int) -> int:
        """Return who rides: in "a bunny on a horse holding …" the bunny has its hands free."""
        riders = (one for one in range(len(self.things)) if self._rides(one))
        return next((one for one in riders if self._links_to(one, mount)), mount)

    def _is_taken(self, index: int) -> bool:
        link = self.things[index].link
        return link is not None and link.relation in {"held by", "worn by"}

    def _links_to(self, index: int, other: int) -> bool:
        link = self.things[index].link
        return link is not None and other in link.to

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
        mentions = [one for one in self._mentions[:position] if one.what != "place"]
        for one, after in zip(reversed(mentions[:-1]), reversed(mentions), strict=False):
            if one.what != "thing" or after.what != "thing" or not after.pause:
                break
            if self._kind(one.thing).alive and self._kind(subject).alive:
                joined.append(one.thing)
        return joined

    def _take(self, relation: str, subject: int, item: int) -> None:
        kind = self._kind(item)
        if relation == "worn by":
            self._link(subject, "worn by", item)
        elif not self._kind(subject).alive:
            self._link(item, "beside", subject)
        elif kind.clothes:
            self._dress(subject, item)
        elif kind.role == "worn" and relation != "holding":
            self._link(item, "worn by", subject)
        elif kind.held or (relation == "holding" and kind.height < 60):
            self._link(item, "held by", subject)
        else:
            self._link(item, "beside", subject)

    def _settle(self, relation: str, subject: int, place: int) -> None:
        kind = self._kind(place)
        if relation == "in" and kind.clothes and self._kind(subject).alive:
            self._dress(subject, place)
        elif relation == "in" and kind.role == "worn" and self._kind(subject).alive:
            self._link(place, "worn by", subject)
        elif relation == "on" and self._kind(subject).role == "worn" and kind.alive:
            self._link(subject, "worn by", place)
        elif kind.role in {"monument", "backdrop"}:
            self._link(subject, "in front of", place)
        else:
            self._link(subject, "in" if relation == "in" else "on", place)

    def _dress(self, subject: int, clothes: int) -> None:
        colours = self.things[clothes].colours or self.things[subject].colours
        self.things[subject] = replace(self.things[subject], colours=colours)
        if self.things[clothes].colours:
            self._worn_out.add(clothes)
        else:
            self._link(clothes, "held by", subject)

    def _link(self, subject: int, relation: Relation, *objects: int) -> None:
        if self.things[subject].link is None and not any(
            self._leads_to(one, subject) for one in objects
        ):
            self.things[subject] = replace(self.things[subject], link=Link(relation, objects))

    def _leads_to(self, start: int, goal: int) -> bool:
        link = self.things[start].link
        return start == goal or (
            link is not None and any(self._leads_to(one, goal) for one in link.to)
        )

    def _rides(self, index: int) -> bool:
        link = self.things[index].link
        return link is not None and link.relation == "on" and self._kind(index).alive

    def _kind(self, index: int) -> Kind:
        return kinds()[self.things[index].kind]
