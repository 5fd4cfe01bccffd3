"""Who stands how to whom: finds subject and object of each relation in a prompt."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast, get_args

from imgkit.local.painter.parsing.belongings import donned, had_anyhow, holds, knitted
from imgkit.local.painter.parsing.borrowing import is_too_large, owners_in
from imgkit.local.painter.parsing.joining import SIDES
from imgkit.local.painter.parsing.linking import RINGS, STANDING, SURFACES, TAKING
from imgkit.local.painter.parsing.loading import Loading
from imgkit.local.painter.parsing.mentions import OF_IT, Mention, of_holders, referred
from imgkit.local.painter.parsing.settling import laid
from imgkit.local.painter.parsing.vessels import FILLABLE
from imgkit.local.painter.placing.crowds import only
from imgkit.local.painter.placing.flight import lifted
from imgkit.local.painter.placing.mutual import shared
from imgkit.local.painter.scene import Link, Relation, Thing
from imgkit.local.painter.things import is_a

_FILLING = frozenset({"full of", "laden with"})
_WHERE = frozenset(
    {"in", "inside", "on", "under", "over", "beside", "in front of", "behind", "between", "around",
     "left of", "right of"}
)  # fmt: skip

_TOLD_OVER = frozenset({"beside", "held by", "in", "worn by"})
"""How a thing may stand before another relation says better: "a cake with a crown beside it"."""


class Relations(Loading):
    """The relations of a prompt, applied to its things one after the other.

    Args:
        things: The things of the prompt.
        mentions: The things, relations and places in the order of the prompt.
    """

    def __init__(self, things: Sequence[Thing], mentions: Sequence[Mention]) -> None:
        super().__init__(things, mentions)
        self.used: list[tuple[int, int]] = []
        self._leave_out_named(mentions)
        for position, mention in enumerate(mentions):
            if mention.what == "relation":
                self._relate(position, mention)
        self._lift_companions()
        self._worn_out |= had_anyhow(self.things) | knitted(self.things)
        self.things = laid(shared([lifted(one) for one in self.things]))

    def _leave_out_named(self, mentions: Sequence[Mention]) -> None:
        """Leave out what is implied where the prompt names it too: "fishing with a rod"."""
        named = [one.thing for one in mentions if one.what == "thing" and not one.implied]
        for mention in mentions:
            kind = self.things[mention.thing].kind if mention.implied else ""
            if kind and any(is_a(self.things[one].kind, kind) for one in named):
                self._worn_out.add(mention.thing)

    def related(self) -> tuple[Thing, ...]:
        """Return the things with their links, without what was said twice."""
        return only(
            {index: thing for index, thing in enumerate(self.things) if index not in self._worn_out}
        )

    def _relate(self, position: int, mention: Mention) -> None:
        mention = self._dressing(position, mention)
        if mention.relation.endswith(OF_IT):
            self._refer(position, mention)
            return
        takes = mention.relation in TAKING
        fills = mention.relation in _FILLING
        objects = self._objects(position, 9 if takes or fills else 1)
        if mention.relation == "between" and objects and self.things[objects[0]].count == 1:
            objects = self._objects(position, 2)
        objects = [one for one in objects if one not in self._worn_out]
        if mention.relation == "playing":
            mention = replace(mention, relation="holding")
            objects = self._played(position, objects)
        if not objects:
            self._refer(position, mention)
            self._lift(position, mention)
            return
        if takes:
            objects = self._taken(objects, self._mentions[max(position - 1, 0)])
        elif fills:
            objects = self._filling(objects)
        subject = self._subject(position, mention, objects)
        if subject is None or subject in objects:
            return
        self.used.append(mention.span)
        objects = self._without_tools(mention.relation, subject, objects)
        if objects:
            subjects = self._joined_before(position, subject)
            subjects = list(dict.fromkeys(subjects + self._joined_after(position, subject)))
            self._apply(mention.relation, subjects, objects)
            self._set_at(subjects, mention.at)

    def _dressing(self, position: int, mention: Mention) -> Mention:
        """Take "in a coat and a hat" for "wearing a coat and a hat"."""
        if mention.relation != "in":
            return mention
        objects = self._objects(position, 1)
        subject = self._subject(position, mention, objects) if objects else None
        if subject is None:
            return mention
        return replace(
            mention,
            relation=donned(
                self._kind(subject), self._kind(objects[0]), self.things[objects[0]].count
            ),
        )

    def _apply(self, relation: str, subjects: list[int], objects: list[int]) -> None:
        """Relate the first subject, or all that are joined to it, to the objects."""
        if relation in TAKING or relation == "worn by":
            for item in objects:
                self._take(relation, subjects[0], item)
                self._wear_alike(item, subjects)
        elif relation in {"as", "shaped like", "full of", "laden with", "through", *SIDES}:
            self._become(relation, subjects, objects)
        elif relation in {"in", "inside", "on"}:  # inside a hat: one does not wear it
            for one in subjects:
                self._settle("on" if relation == "on" else "in", one, objects[0])
        elif relation in get_args(Relation):
            if relation == "jumping over" and self._kind(objects[0]).name in RINGS:
                relation = "jumping through"
            if relation == "between" and self._lined_up(subjects[0], objects):
                return
            for one in subjects:
                self._link(one, cast("Relation", relation), *objects)

    def _become(self, relation: str, subjects: list[int], others: list[int]) -> None:
        """Let one play another, look like it, go through it, be at its side, or hold it inside."""
        other = others[0]
        if relation == "as":
            self._play(subjects, other)
        elif relation == "shaped like":
            self._form(subjects[0], other)
        elif relation == "through":
            for one in subjects:
                self._pass(one, other)
        elif relation in SIDES:
            for one in subjects:
                self._put_aside(one, SIDES[relation], other)
        else:
            for one in others:
                self._load(subjects[0], one)

    def _objects(self, position: int, count: int) -> list[int]:
        found: list[int] = []
        takes = self._mentions[position].relation in TAKING
        for mention in self._mentions[position + 1 :]:
            of_it = bool(found) and mention.relation.endswith(OF_IT)  # "a parrot on it, and a map"
            if takes and (mention.what == "part" or of_it):  # "with big ears and a hat"
                continue
            if mention.what != "thing" or len(found) == count:
                break
            found.append(mention.thing)
        return found

    def _played(self, position: int, objects: list[int]) -> list[int]:
        """Keep what is played: the guitar of "playing guitar", no dog of "playing, and a dog"."""
        joined = self._mentions[position + 1 : position + 2]
        apart = any(one.pause for one in joined)
        return [one for one in objects if not apart and not self._kind(one).alive]

    def _lift(self, position: int, mention: Mention) -> None:
        """Let who is over a place fly, and who is on a mountain stand on its top."""
        following = self._mentions[position + 1 : position + 2]
        places = [one for one in following if one.what == "place"]
        relation = mention.relation
        if not places or not (relation == "over" or (relation == "on" and places[0].high)):
            return
        subject = self._subject(position, mention, [])
        if subject is None:
            return
        role = self._kind(subject).role  # "a bridge over a river", but "a windmill on a hill"
        if role in STANDING and (relation == "over" or role != "far"):
            return
        self.used.append(mention.span)
        for one in self._joined_before(position, subject):
            self._link(one, cast("Relation", relation))

    def _is_told_of(self, index: int) -> bool:
        """Say whether a thing was named, or is what others stand on: a table that all sit at."""
        return bool(self.things[index].phrase) or self._kind(index).name in SURFACES

    def _refer(self, position: int, mention: Mention) -> None:
        """Relate what was said before to whose it is: "a tree with presents under it"."""
        relation = mention.relation.removesuffix(" it").removesuffix(" him")
        relation = "in" if relation == "inside" else relation
        following = self._mentions[position + 1 : position + 2]
        if relation != "on" and any(one.what == "part" for one in following):
            self._take_in_hand(position)
            return
        named = self._objects(position, 9) if relation != mention.relation else []
        if named and not self._mentions[position + 1].pause:  # «под ней подарки»
            items, owner = named, self._subject(position, mention, named)
            before = self._mentions[max(position - 1, 0)].what
            if mention.relation.endswith(" him") and before == "thing":  # «на спине слона»
                items, owner = [] if owner is None else [owner], named[0]
        else:
            items, owner = referred(self._mentions, position, self._companions, self._is_alive)
            items, owner = of_holders(self.things, self._companions, items, owner)
        if owner is not None and relation == "through":
            for item in items:
                self._pass(item, owner)
        if owner is None or relation not in get_args(Relation):
            return
        self.used.append(mention.span)
        for item in items:
            link = self.things[item].link
            lost = relation == "behind" and self.things[item].count != 1
            if lost and self._kind(owner).role in STANDING:  # they would be hidden there
                continue
            if link is None or link.relation in _TOLD_OVER or link.to == (owner,):
                self.things[item] = replace(self.things[item], link=None)
                self._link(item, self._worn(cast("Relation", relation), item, owner), owner)
        self._set_at(items, mention.at)

    def _take_in_hand(self, position: int) -> None:
        """Let a thing be held that was said to be "in his hand" or "in its mouth"."""
        items, owner = referred(self._mentions, position, self._companions, self._is_alive)
        for item in items:
            link, kind = self.things[item].link, self._kind(item)
            if owner is not None and link and link.relation == "beside" and holds(kind, kind):
                self.things[item] = replace(self.things[item], link=None)
                self._link(item, "held by", owner)

    def _is_up(self, index: int, place: int) -> bool:
        """Say whether somebody is on top of a mountain, or high up in the thing named last."""
        link = self.things[index].link
        if link is None or not self._is_alive(index):
            return False
        up_there = link.relation in {"on", "in"} and place in link.to
        return link == Link("on", ()) or (up_there and self._kind(place).role in STANDING)

    def _is_of_a_place(
        self, mention: Mention, objects: list[int], *, in_a_place: bool, first: bool
    ) -> bool:
        """Say whether no thing has something: "a kitchen full of pots", "a market with pears"."""
        if mention.relation == "full of":
            return in_a_place or first
        has = mention.relation == "with" and first
        return has and (in_a_place or self._is_alive(objects[0]))  # "a picture with a cat"

    def _subject(self, position: int, mention: Mention, objects: list[int]) -> int | None:
        before = [one.thing for one in self._mentions[:position] if one.what == "thing"]
        here = self._clause(position)
        in_a_place = position > 0 and self._mentions[position - 1].what == "place"
        if self._is_of_a_place(mention, objects, in_a_place=in_a_place, first=not before):
            return None
        if mention.relation == "full of" and self._kind(before[-1]).name in FILLABLE:
            return before[-1]
        if not before:  # "Under a tree, a cat sleeps": the subject comes last
            return next(
                (
                    one.thing
                    for one in self._mentions[position + 1 :]
                    if one.what == "thing" and one.thing not in objects
                ),
                None,
            )
        doing = mention.relation in {"holding", "wearing", "carrying"}
        if mention.relation == "wearing" and not any(self._kind(one).alive for one in before):
            doing = False  # "a teddy bear in pyjamas"
        candidates = [index for index in reversed(here or before) if index not in self._worn_out]
        candidates = [
            one
            for one in candidates
            if not self._is_taken(one)
            and not self._goes_along(one, mention, objects)
            and not self._is_around(one, mention, objects)
            and not is_too_large(self.things, one, objects, mention.relation)
        ] or candidates
        # What a place adds does nothing: "a scarecrow in a corn field with crows on its arms".
        candidates = [one for one in candidates if self._is_told_of(one)] or candidates
        if mention.relation == "with":  # "on a tightrope with an umbrella"
            candidates = [one for one in candidates if self._has_it(one, objects[0])] or candidates
        late = self._said_late(position, objects) if mention.relation in _WHERE else []
        if mention.pause or not here:  # "a bunny on a horse, holding …": the bunny holds it
            riders = [index for index in here or before if self._rides(index)]
            candidates = riders or list(reversed(candidates))
        has_one = mention.relation == "with" and self._kind(objects[0]).held
        has_one = has_one and self._kind(objects[0]).role != "worn"
        on_a_peak = [one for one in candidates if self._is_up(one, candidates[0])]
        candidates = on_a_peak + candidates if has_one else candidates  # not Everest has a flag
        if has_one and candidates and not self._is_alive(candidates[0]):
            candidates = [*owners_in(self.things, candidates[0], objects[0]), *candidates]
        if has_one and candidates and self._is_alive(candidates[0]):  # the rider has it
            candidates = [self._rider_of(candidates[0]), *candidates]
        if doing:
            able = [one for one in candidates if self._holds(one)]
            dressed = [one for one in able if self._kind(one).dressed]  # "He wears a jumper."
            doer = next(iter(dressed if mention.relation == "wearing" and not here else able), None)
            return doer if doer is None else self._rider_of(doer)
        return next(iter([*late, *candidates]), None)
