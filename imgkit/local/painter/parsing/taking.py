"""What one thing of a prompt has of another: what it holds and wears, and what comes with it."""

from dataclasses import replace

from imgkit.local.painter.parsing.belongings import cradles, dresses, has, holds, recoloured
from imgkit.local.painter.parsing.linking import SURFACES, Links
from imgkit.local.painter.parsing.pouring import BOWLS
from imgkit.local.painter.parsing.toppings import detail_of, lies_on
from imgkit.local.painter.parsing.vessels import BERRIES, VESSELS
from imgkit.local.painter.scene import SEVERAL, Link
from imgkit.local.painter.things import Kind, is_a

_OPENINGS = frozenset({"window", "door"})
"""What a house has in its drawing."""
_DRAWN_WITH = frozenset({
    ("planet", "ring"), ("fire-engine", "ladder"), ("tree-house", "ladder"),
    ("grass-blade", "raindrop"), ("drink", "wheat"), ("hot-dog", "bottle"), ("glass", "wheat"),
})  # fmt: skip
"""What stands in a drawing with the other thing anyhow."""
_CRAWLING = frozenset({"earthworm", "caterpillar"})
"""What looks out of fruit."""
_HUNG_ON = frozenset({("bicycle", "basket")})
"""What hangs on the other thing that it is told with."""
_IN_MASKS = frozenset({"doctor", "nurse", "surgeon", "dentist", "vet"})
"""Whose mask is one for the mouth."""
_AT_PLAY = frozenset({None, "catching", "throwing", "kicking"})
"""The poses in which a role has its ball in its own way: a goalkeeper over the head."""
_FLOWN = frozenset({"broom"})
"""What a witch has in her hand, unless she is on it."""
_FOR_EACH = frozenset({"coffee", "cup", "milk", "ice-cream", "lollipop"})
"""What each of several has who eat or drink it."""
_LOW = 80  # centimetres
_YOUNG = 0.65  # how large a puppy is, compared to a dog
_LARGE = 1.3  # how high what one carries may be, in heights of who carries it
_HEAP = 5
"""So many of a thing lie beside who has them, unless they are held on strings."""


class Taking(Links):
    """What the things of a prompt have, hold and wear, and what came along with them.

    Args:
        things: The things of a prompt.
    """

    def _take(self, relation: str, subject: int, item: int) -> None:
        kind = self._kind(item)
        if relation == "with" and self._comes_along(subject, item):
            return
        if relation == "worn by":
            self._link(subject, "worn by", item)
        elif (
            relation == "holding" and kind.name in BOWLS and self._has_its_way("in", subject, item)
        ):
            return  # "drinking milk from a bowl"
        elif relation not in {"holding", "carrying"} and dresses(
            self._kind(subject), kind, said=relation == "wearing"
        ):
            if recoloured(self.things, item, subject):
                self._worn_out.add(item)
                return
            self._link(item, "worn by", subject)
            self._fit(item, subject)
            if kind.name == "mask" and self._kind(subject).name in _IN_MASKS:
                self.things[item] = replace(self.things[item], kind="surgical-mask")
        else:
            held = self._holds(subject) and self._is_held(relation, subject, item)
            if held and self.things[subject].count != 1 and kind.name in _FOR_EACH:
                self.things[item] = replace(self.things[item], count=SEVERAL)
            self._link(item, "held by" if held else "beside", subject)

    def _fit(self, item: int, subject: int) -> None:
        """Let a hat be the one by which a role is known: "a chef with a tall hat"."""
        of_role = (one for one in self._kind(subject).costume if is_a(one, "hat"))
        hat = next(of_role, None)
        if hat is not None and self.things[item].kind == "hat":
            self.things[item] = replace(self.things[item], kind=hat)

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
        guest = self._dressed_in(subject, kind)
        if guest is not None:  # "a dog in a suitcase with a hat"
            self._take("wearing", guest, item)
            return True
        self._companions[item] = subject
        opening = kind.name in _OPENINGS and owner.height > kind.height
        if opening or (owner.name, kind.name) in _DRAWN_WITH:
            self._worn_out.add(item)
            return True
        return self._has_its_place(subject, item)

    def _has_its_place(self, subject: int, item: int) -> bool:
        kind, owner = self._kind(item), self._kind(subject)
        if kind.name in _CRAWLING and owner.held and not owner.alive:  # "an apple with a worm"
            self._settle("in", item, subject)
            return True
        topped = self._topped(subject, kind)
        if topped is not None:
            self._link(item, "on", topped)
            return True
        if owner.name in VESSELS and not owner.alive:
            if kind.name in BERRIES and self.things[item].count == 1:
                self.things[item] = replace(self.things[item], count=SEVERAL)
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
        return self._is_set_on(subject, item)

    def _is_set_on(self, subject: int, item: int) -> bool:
        """Set a thing on or in what it is told with; return whether it is there."""
        kind, owner = self._kind(item), self._kind(subject)
        boards = kind.alive and kind.role != "water"  # "a boat with a parrot", but with fish
        if boards and owner.role == "water" and not owner.alive:
            self._settle("in", item, subject)
            return True
        stands = owner.name in SURFACES and self._stands_on(kind)
        stands = stands or lies_on(owner, kind) or (kind.name == "jockey" and owner.alive)
        if stands:
            self._link(item, "on", subject)
        return stands

    def _dressed_in(self, vessel: int, item: Kind) -> int | None:
        """Return who is in a vessel, and wears a garment that is told of it."""
        if self._kind(vessel).alive or not (item.garment or item.role == "worn"):
            return None
        inside = (one for one in range(len(self.things)) if vessel in self._targets(one))
        return next((one for one in inside if dresses(self._kind(one), item)), None)

    def _topped(self, vessel: int, item: Kind) -> int | None:
        """Return what in a vessel something lies on: the pancakes of a plate."""
        inside = (one for one in sorted(self._contents) if vessel in self._targets(one))
        return next((one for one in inside if lies_on(self._kind(one), item)), None)

    def _targets(self, index: int) -> tuple[int, ...]:
        link = self.things[index].link
        return () if link is None else link.to

    def _is_held(self, relation: str, subject: int, item: int) -> bool:
        """Say whether a thing is in the hands of who has it, and not at their side."""
        kind, owner = self._kind(item), self._kind(subject)
        if relation == "with" and self.things[item].count >= _HEAP and kind.name != "balloon":
            return False
        young = _YOUNG if self.things[item].age == "child" else 1.0
        if kind.held or (relation != "with" and holds(owner, kind, young)):
            return True
        if relation != "with" and cradles(owner, kind, young):
            return True
        # Who carries a cello or a ladder has it in the hands, too.
        large = not kind.alive and kind.role == "ground"
        return relation == "carrying" and large and kind.height <= _LARGE * owner.height

    @staticmethod
    def _stands_on(kind: Kind) -> bool:
        return not kind.alive and not kind.garment and kind.height < _LOW and kind.role == "ground"

    def _wear_alike(self, item: int, subjects: list[int]) -> None:
        """Let all have it where it is said of several: "a boy and a girl in blue coats"."""
        thing = self.things[item]
        if thing.link and thing.link.relation == "held by" and not thing.phrase:  # all who fish
            held = (Link("held by", (one,)) for one in subjects if one not in thing.link.to)
            self.things += [replace(thing, link=link) for link in held]
        if thing.link and thing.link.relation == "worn by" and thing.count != 1:
            self.things[item] = replace(thing, link=Link("worn by", tuple(subjects)))
