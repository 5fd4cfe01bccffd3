"""How one thing is linked to another, once a prompt has said which ones: worn, held, in or on."""

from collections.abc import Sequence
from dataclasses import replace

from imgkit.local.painter.belongings import cooks, dresses, has, holds, recoloured
from imgkit.local.painter.casting import has_costume, in_role
from imgkit.local.painter.mentions import Mention
from imgkit.local.painter.receiving import received
from imgkit.local.painter.scene import SEVERAL, Link, Relation, Thing
from imgkit.local.painter.things import Kind, is_a, kinds
from imgkit.local.painter.toppings import detail_of, lies_on
from imgkit.local.painter.vessels import VESSELS, served_in

TAKING = frozenset({"holding", "wearing", "with", "carrying"})
"""The relations whose objects somebody has."""
STANDING = frozenset({"far", "monument", "backdrop"})
"""The roles of what does not fly, whatever it is over."""
_WRITTEN_ON = frozenset({"board", "easel", "map", "mirror"})
"""What one stands beside who writes on it."""
_OPENINGS = frozenset({"window", "door"})
"""What a house has in its drawing."""
_DRAWN_WITH = frozenset({
    ("planet", "ring"), ("fire-engine", "ladder"), ("tree-house", "ladder"),
    ("grass-blade", "raindrop"),
})  # fmt: skip
"""What stands in a drawing with the other thing anyhow."""
_HUNG_ON = frozenset({("bicycle", "basket")})
"""What hangs on the other thing that it is told with."""
_IN_MASKS = frozenset({"doctor", "nurse", "surgeon", "dentist", "vet"})
"""Whose mask is one for the mouth."""
_AT_PLAY = frozenset({None, "catching", "throwing", "kicking"})
"""The poses in which a role has its ball in its own way: a goalkeeper over the head."""
_FLOWN = frozenset({"broom"})
"""What a witch has in her hand, unless she is on it."""
_FOR_EACH = frozenset({"coffee", "milk", "ice-cream", "lollipop"})
"""What each of several has who eat or drink it."""
SURFACES = frozenset({"table", "shelf", "chest-of-drawers", "school-desk", "picnic-blanket"})
"""What things stand on that it is told with: "a table with a cake"."""
_LOW = 80  # centimetres
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
_YOUNG = 0.65  # how large a puppy is, compared to a dog
_LARGE = 1.3  # how high what one carries may be, in heights of who carries it


_HEAP = 5
"""So many of a thing lie beside who has them, unless they are held on strings."""


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

    def _take(self, relation: str, subject: int, item: int) -> None:
        kind = self._kind(item)
        if relation == "with" and self._comes_along(subject, item):
            return
        if relation == "worn by":
            self._link(subject, "worn by", item)
        elif relation not in {"holding", "carrying"} and dresses(self._kind(subject), kind):
            if recoloured(self.things, item, subject):
                self._worn_out.add(item)
                return
            self._link(item, "worn by", subject)
            if kind.name == "mask" and self._kind(subject).name in _IN_MASKS:
                self.things[item] = replace(self.things[item], kind="surgical-mask")
        else:
            held = self._holds(subject) and self._is_held(relation, subject, item)
            if held and self.things[subject].count != 1 and kind.name in _FOR_EACH:
                self.things[item] = replace(self.things[item], count=SEVERAL)
            self._link(item, "held by" if held else "beside", subject)

    def _without_tools(self, relation: str, subject: int, objects: list[int]) -> list[int]:
        """Leave out what the drawing of a role has in its hand while it stands: a broom."""
        tools = [
            one
            for one in objects
            if has(self._kind(subject), self.things[one])
            and not (relation == "on" and self._kind(one).name in _FLOWN)
        ]
        self._worn_out.update(tools)
        if tools and self.things[subject].pose in _AT_PLAY:
            self.things[subject] = replace(self.things[subject], pose="standing")
        return [one for one in objects if one not in tools]

    def _comes_along(self, subject: int, item: int) -> bool:
        """Let a thing be where the one is that it came with; return whether it has its place."""
        kind, owner = self._kind(item), self._kind(subject)
        self._companions[item] = subject
        opening = kind.name in _OPENINGS and owner.height > kind.height
        if opening or (owner.name, kind.name) in _DRAWN_WITH:
            self._worn_out.add(item)
            return True
        if owner.name in VESSELS and not owner.alive:
            self._settle("on" if owner.name == "plate" else "in", item, subject)
            return True
        shown = detail_of(owner, self.things[item])
        if shown is not None:
            owned = self.things[subject]
            self.things[subject] = replace(owned, details=(*owned.details, shown))
            self._worn_out.add(item)
            return True
        if (owner.name, kind.name) in _HUNG_ON:
            self._link(item, "on", subject)
            owned = self.things[subject]
            self.things[subject] = replace(owned, details=(*owned.details, ("with", kind.name)))
            return True
        stands = owner.name in SURFACES and self._stands_on(kind)
        stands = stands or lies_on(owner, kind) or (kind.name == "jockey" and owner.alive)
        if stands:
            self._link(item, "on", subject)
        return stands

    def _is_held(self, relation: str, subject: int, item: int) -> bool:
        """Say whether a thing is in the hands of who has it, and not at their side."""
        kind, owner = self._kind(item), self._kind(subject)
        if relation == "with" and self.things[item].count >= _HEAP and kind.name != "balloon":
            return False
        young = _YOUNG if self.things[item].age == "child" else 1.0
        if kind.held or (relation != "with" and holds(owner, kind, young)):
            return True
        # Who carries a cello or a ladder has it in the hands, too.
        large = not kind.alive and kind.role == "ground"
        return relation == "carrying" and large and kind.height <= _LARGE * owner.height

    @staticmethod
    def _stands_on(kind: Kind) -> bool:
        return not kind.alive and not kind.garment and kind.height < _LOW and kind.role == "ground"

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

    def _wear_alike(self, item: int, subjects: list[int]) -> None:
        """Let all have it where it is said of several: "a boy and a girl in blue coats"."""
        thing = self.things[item]
        if thing.link and thing.link.relation == "held by" and not thing.phrase:  # all who fish
            held = (Link("held by", (one,)) for one in subjects if one not in thing.link.to)
            self.things += [replace(thing, link=link) for link in held]
        if thing.link and thing.link.relation == "worn by" and thing.count != 1:
            self.things[item] = replace(thing, link=Link("worn by", tuple(subjects)))

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
        self.things[subject] = replace(self.things[subject], form=self.things[form].kind)
        self._worn_out.add(form)

    def _settle(self, relation: str, subject: int, place: int) -> None:
        if relation == "in" and served_in(self.things, subject, place):
            return
        kind = self._kind(place)
        self.things[place] = received(self.things[place], self._kind(subject), relation)
        kind = self._kind(place)
        if relation == "on" and kind.name == "finish-line":
            self._link(subject, "under", place)
            return
        relation = "in" if kind.name in _HOLLOW else relation
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

    def _has_it(self, index: int, item: int) -> bool:
        """Say whether a thing can have another one: no wire has, and no leaf wears a crown."""
        kind, other = self._kind(index), self._kind(item)
        worn = other.role == "worn" or other.garment != ""
        bare = kind.floor and (kind.role == "far" or worn)
        return not (bare or (worn and kind.seat is not None))

    def _rider_of(self, mount: int) -> int:
        """Return who rides: in "a bunny on a horse holding …" the bunny has its hands free."""
        riders = (one for one in range(len(self.things)) if self._rides(one))
        return next((one for one in riders if self._links_to(one, mount)), mount)

    def _is_taken(self, index: int) -> bool:
        """Say whether what is told next is told of another thing: of the bowl, not of its fruit."""
        link = self.things[index].link
        taken = link is not None and link.relation in {"held by", "worn by"}
        return taken or index in self._contents

    def _is_around(self, index: int, mention: Mention, objects: list[int]) -> bool:
        """Say whether a thing is where the subject is: "an elephant in a circus on a ball"."""
        if mention.relation not in {"in", "on"} or not objects:
            return False
        inside = any(link and link.relation == "in" and index in link.to for link in self._links())
        return inside and self._kind(index).height > 2 * self._kind(objects[0]).height

    def _goes_along(self, index: int, mention: Mention, objects: list[int]) -> bool:
        """Say whether a thing is where that is which it came with: "a bear with a bow on a shelf".

        Not so where that is too large: "a house with a cat on a chair".
        """
        owner = self._kind(self._companions.get(index, index))
        if owner is self._kind(index) or mention.relation in TAKING or not objects:
            return False
        return owner.role not in STANDING and owner.height <= self._kind(objects[0]).height * 2

    def _kind(self, index: int) -> Kind:
        return kinds()[self.things[index].kind]

    def _is_beside(self, relation: str, subject: int, place: Kind) -> bool:
        """Say whether "on" and "in" mean beside: "writing on the board", "dressed as a bee"."""
        writes = relation == "on" and place.name in _WRITTEN_ON and self._kind(subject).alive
        return writes or (relation == "in" and (place.alive or cooks(self.things, subject, place)))
