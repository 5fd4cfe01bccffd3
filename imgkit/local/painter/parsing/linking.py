"""How one thing is linked to another, once a prompt has said which ones: worn, held, in or on."""

from collections.abc import Sequence
from dataclasses import replace

from imgkit.local.painter.parsing.belongings import cooks
from imgkit.local.painter.parsing.casting import has_costume, in_role
from imgkit.local.painter.parsing.receiving import received
from imgkit.local.painter.parsing.settling import settled
from imgkit.local.painter.parsing.traits import AT, with_trait
from imgkit.local.painter.placing.hanging import shows
from imgkit.local.painter.scene import Link, Relation, Thing
from imgkit.local.painter.things import Kind, is_a, kinds

TAKING = frozenset({"holding", "wearing", "with", "carrying"})
"""The relations whose objects somebody has."""
STANDING = frozenset({"far", "monument", "backdrop"})
"""The roles of what does not fly, whatever it is over."""
_WRITTEN_ON = frozenset({"board", "easel", "map", "mirror"})
"""What one stands beside who writes on it."""
SURFACES = frozenset({"table", "shelf", "chest-of-drawers", "school-desk", "picnic-blanket"})
"""What things stand on that it is told with: "a table with a cake"."""
_CLIMBED = frozenset({"monument", "backdrop"})
_STATUES = frozenset({"statue-of-liberty"})
"""What holds something up, though it is not alive."""
BRIDGES = frozenset({"bridge", "tower-bridge", "golden-gate", "pont-du-gard", "pont-davignon",
    "rialto-bridge", "torii", "finish-line", "arc-de-triomphe", "brandenburg-gate"})  # fmt: skip
"""What one goes under who goes through it."""
RINGS = frozenset({"hoop"})
"""What one does not jump over, but through."""
_HOLLOW = frozenset({"cave", "tunnel"})
"""What one is in who goes through it."""
_HIGH_GROUND = frozenset({"cliff", "island"})
"""What houses and castles stand on."""


class Links:
    """Things, with the links that they get one after the other.

    Args:
        things: The things of a prompt.
    """

    def __init__(self, things: Sequence[Thing]) -> None:
        self.things = list(things)
        self._worn_out: set[int] = set()
        self._companions: dict[int, int] = {}
        self._contents: set[int] = set()

    def _holds(self, index: int) -> bool:
        """Say whether a thing has a hand that is free: a statue may have one."""
        return self._kind(index).alive or self._kind(index).name in _STATUES

    def _pass(self, subject: int, way: int) -> None:
        """Let a thing go through another: under a bridge, into a tunnel, through a hoop."""
        kind = self._kind(way)
        relation: Relation = "in front of"
        if kind.name in BRIDGES:
            relation = "under"
        elif kind.name in RINGS:
            relation = "jumping through"
        elif kind.name in _HOLLOW:
            relation = "in"
        self._link(subject, relation, way)

    def _play(self, subjects: list[int], role: int) -> None:
        """Let somebody be in a role: "a boy dressed as a pirate", "a pirate cat"."""
        if not has_costume(self.things[role].kind):
            wears = self._kind(subjects[0]).dressed and not self._kind(role).alive
            if wears:  # "dressed as a pumpkin"
                self._link(role, "worn by", subjects[0])
            else:
                self._link(subjects[0], "beside", role)
            return
        part = self.things[role]
        for one in subjects:
            if in_role(self.things, one, role, part):
                self._worn_out.add(role)

    def _form(self, subject: int, form: int) -> None:
        """Give a thing the form of another one: "a kite shaped like a fish"."""
        if self._kind(subject).alive:  # a girl who looks like a witch
            self._play([subject], form)
            return
        self.things[subject] = replace(self.things[subject], form=self.things[form].kind)
        self._worn_out.add(form)

    def _settle(self, relation: str, subject: int, place: int) -> None:
        if self._has_its_way(relation, subject, place):
            return
        kind = self._kind(place)
        self.things[place] = received(self.things[place], self._kind(subject), relation)
        kind = self._kind(place)
        if relation == "on" and kind.name == "finish-line":
            self._link(subject, "under", place)
            return
        relation = "in" if kind.name in _HOLLOW or shows(self.things[place]) else relation
        stands = self._kind(subject).role in STANDING and kind.floor
        if stands and kind.name not in _HIGH_GROUND:  # a temple reflected in a pond
            self._link(place, "in front of", subject)
            return
        if relation == "on" and self._kind(subject).role == "worn" and kind.alive:
            self._link(subject, "worn by", place)
        elif relation == "on" and self._kind(subject).alive and kind.role in _CLIMBED:
            place_itself = (place,) if kind.role == "monument" else ()
            self._link(subject, "on", *place_itself)  # before Everest is a peak to stand on
        elif kind.role in _CLIMBED:
            self._link(subject, "in front of", place)
        elif self._is_beside(relation, subject, kind):
            self._link(subject, "beside", place)
        elif kind.seat is not None:  # who sits in an armchair would be hidden by its back
            self._link(subject, "on", place)
        elif self._kind(subject).alive and is_a(kind.name, "tree"):  # "a bird on a tree"
            self._link(subject, "in", place)
        else:
            self._link(subject, "in" if relation == "in" else "on", place)

    def _has_its_way(self, relation: str, subject: int, place: int) -> bool:
        """Serve milk in a bowl, or hang a clock on a wall; return whether it was done."""
        if relation == "on" and self._kind(place).garment and self._kind(subject).dressed:
            self._link(place, "worn by", subject)  # with the number 7 on the shirt
            return True
        gone = settled(self.things, relation, subject, place)
        self._worn_out.update(gone or ())
        return gone is not None

    def _link(self, subject: int, relation: Relation, *objects: int) -> None:
        link = self.things[subject].link
        # "a tree with a bird on a branch": the bird is no longer just beside the tree
        is_free = link is None or (
            link.relation == "beside" and link.to == (self._companions.get(subject),)
        )
        if relation == "under":
            for one in objects:
                self.things[one] = received(self.things[one], self._kind(subject), relation)
        if link is not None and self._passes_on(link, relation, objects):  # by a house on a bench
            self.things[objects[0]] = replace(self.things[objects[0]], link=link)
            is_free = True
        if is_free and not any(self._leads_to(one, subject) for one in objects):
            self.things[subject] = replace(self.things[subject], link=Link(relation, objects))

    def _passes_on(self, link: Link, relation: Relation, objects: tuple[int, ...]) -> bool:
        """Say whether what somebody is on stands where they are said to be, beside a building."""
        near = link.relation in {"beside", "in front of", "behind"} and len(link.to) == 1
        on_one = relation in {"on", "in"} and len(objects) == 1
        free = near and on_one and self.things[objects[0]].link is None and objects != link.to
        return free and self._kind(link.to[0]).role in STANDING

    def _worn(self, relation: Relation, item: int, owner: int) -> Relation:
        """Return how something is on a head: «банты на рогах», « sur la tête du sphinx »."""
        if relation == "worn by" and not self._kind(owner).alive:
            return "on"
        worn = self._kind(owner).alive and self._kind(item).role == "worn"
        return "worn by" if relation == "on" and worn else relation

    def _set_at(self, items: Sequence[int], part: str) -> None:
        """Note on which part of somebody things are: a ball on a nose."""
        for item in items if part else ():
            link = self.things[item].link
            if link is not None and link.relation == "on":
                self.things[item] = with_trait(self.things[item], (AT, part))

    def _leads_to(self, start: int, goal: int) -> bool:
        link = self.things[start].link
        return start == goal or (
            link is not None and any(self._leads_to(one, goal) for one in link.to)
        )

    def _kind(self, index: int) -> Kind:
        return kinds()[self.things[index].kind]

    def _is_beside(self, relation: str, subject: int, place: Kind) -> bool:
        """Say whether "on" and "in" mean beside: "writing on the board", "dressed as a bee"."""
        writes = relation == "on" and place.name in _WRITTEN_ON and self._kind(subject).alive
        return writes or (relation == "in" and (place.alive or cooks(self.things, subject, place)))
