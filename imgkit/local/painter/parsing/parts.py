"""Takes the parts of things: a nose that is not drawn by itself, roofs that are those of houses."""

from dataclasses import replace

from imgkit.local.painter.looks.additions import ADDABLE, ADDED
from imgkit.local.painter.looks.pieces import NUMBER, SIZE
from imgkit.local.painter.parsing.adjectives import Adjectives
from imgkit.local.painter.parsing.linking import TAKING
from imgkit.local.painter.parsing.mentions import Mention
from imgkit.local.painter.parsing.said import Noun, Said
from imgkit.local.painter.parsing.traits import with_trait
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import Match

_HAD_ANYHOW = frozenset({"legs", "arms", "ears", "tail", "antennae"})
"""What those who live have in their drawings, marked or not."""
_THINGS_TOO = frozenset({"wheels", "horns", "shell"})
"""The pieces whose names are those of things, too."""
_OPENINGS = frozenset({"chimney", "doorway", "panes", "shell"})
"""The pieces with names of things that only those have in whose drawings they are."""
_LEGLESS = frozenset(
    {
        "fish", "goldfish", "clownfish", "snake", "whale", "orca", "dolphin", "shark", "snail",
        "earthworm", "jellyfish", "seal",
    }
)  # fmt: skip
"""Who has no legs, and can get some."""
_ONE_HORNED = frozenset({"unicorn", "rhinoceros", "narwhal"})
"""Whose drawing has a single horn."""
_TOYS = frozenset({"ears", "tail", "antennae"})
"""What people can put on."""
_USUAL = {"eyes": 2, "ears": 2, "wings": 2, "arms": 2}
"""How many of a piece there are anyhow, where that is not one."""
_COUNTED = frozenset(
    {"eyes", "ears", "head", "tail", "arms", "legs", "horns", "wings", "antennae", "trunk"}
)
"""What there can be more of, and less."""
_SELF = "self"
"""Whom a language calls "me"."""


class Parts(Adjectives):
    """The parts of the things of a prompt.

    Args:
        tokens: The words of the prompt, without the instructions before it.
        words: The words of its language.
    """

    def _take_things(self, match: Match, start: int, end: int) -> None:
        """Take a thing, or a piece of the last one: "a bed with wheels", "a horse with a horn"."""
        last = self.found.things[-1:]
        piece = self._piece(end - 1) if match.length == 1 else ""
        has = self._comes(too=True) and last and not kinds()[last[0].kind].dressed
        if has and (piece in _THINGS_TOO or (piece in _OPENINGS and self._has(piece))):
            self._take_parts(match, start, end)
            return
        if self._comes() and last and last[0].kind == match.value and not match.several:
            colours = tuple(colour for colour, _ in self._said.colours)  # a knight with armour
            self.found.things[-1] = replace(last[0], colours=(*last[0].colours, *colours))
            self.found.understood.append((start, end, "things"))
            self.found.mentions.append(Mention("part"))
            self._said, self._noun = Said(), Noun(end)
            return
        super()._take_things(match, start, end)

    def _has(self, piece: str) -> bool:
        """Say whether the last thing has a piece marked in its drawing."""
        return self._owner_of(piece) == len(self.found.things) - 1

    def _comes(self, *, too: bool = False) -> bool:
        """Say whether what comes next is told as had by the last thing.

        Args:
            too: Whether it may be one more piece: "with wings and a horn".
        """
        last = self.found.mentions[-1:]
        had = any(one.relation == "with" or (too and one.what == "part") for one in last)
        return had and self._removing is None

    def _take_joining(self, match: Match, start: int, end: int) -> None:
        """Take who joins two things, and who is joined: "my mum and me"."""
        super()._take_joining(match, start, end)
        follows = self.tokens.joins_on(end) and self.words.kin.get(self.tokens.words[end]) == _SELF
        follows = follows and not self._names_next(end)
        if follows and self.found.things and kinds()[self.found.things[-1].kind].alive:
            self._add(Thing("child", self.tokens.part(end, end + 1)))
            self.found.understood.append((end, end + 1, "things"))

    def _are_roofs_below(self, start: int) -> bool:
        """Say whether something is over roofs, which are those of houses."""
        over = any(one.relation == "over" for one in self.found.mentions[-1:])
        roofs = self.words.painted.get(self.tokens.words[start]) == "roof"
        return over and roofs and self._removing is None

    def _take_roofs(self, start: int, end: int) -> None:
        colours, self._said.colours = self._said.colours[:1], ()
        self._take_things(Match("things", "house", end - start, several=True), start, end)
        details = tuple(("roof", colour) for colour, _ in colours)
        self.found.things[-1] = replace(self.found.things[-1], details=details)

    def _take_parts(self, _match: Match, start: int, end: int) -> None:
        """Take a part of something that is drawn, such as a nose, and is not drawn by itself."""
        if self._are_roofs_below(start):
            self._take_roofs(start, end)
            return
        before = self.found.mentions[-2:-1]
        is_where = any(one.what == "relation" and one.relation != "with" for one in before)
        if self._thing_end == start and not is_where:  # "bunny ears", but "between tree roots"
            self._drop_modifier(self._said)
        piece = self._piece(start)
        if self._removing is not None and not self._goes_without(piece, start, end):
            self._leave_out(start, end)
        if is_where or not self._alters(piece, start, end):
            self._count_by_parts(start, end)
        at, told = self._body_part(start, end), self.found.mentions[-2:-1]
        if at and is_where and told[0].relation == "on":  # "on a cat's nose"
            self.found.mentions[-2] = replace(told[0], at=at)
        self._thing_end = -1
        if not self._is_of_the_object(end):
            self.found.mentions.append(Mention("part"))
        self._say_no_thing(end, part=self.words.painted.get(self.tokens.words[start], piece))

    def _getting(self, piece: str, start: int) -> int | None:
        """Let the last thing have a piece that its drawing has not: "a cat with wings"."""
        if piece not in ADDABLE or not self._comes(too=True) or not self.found.things:
            return None
        owner = len(self.found.things) - 1
        animal = kinds()[self.found.things[owner].kind]
        if piece == "wings" and animal.alive and (animal.flies or animal.role == "air"):
            return None
        legs = piece in {"legs", "arms"} and animal.name in _LEGLESS
        if (
            not legs
            and piece in _HAD_ANYHOW
            and animal.alive
            and not (animal.dressed and piece in _TOYS)
        ):
            return None
        thing = with_trait(self.found.things[owner], (piece + ADDED, "yes"))
        self.found.things[owner] = thing
        self.found.understood.append((start, start + 1, "parts"))
        return owner

    def _alters(self, piece: str, start: int, end: int) -> bool:
        """Take how large a piece is, and how many there are: "with long ears", "three eyes"."""
        owner = self._owner_of(piece)
        if owner is None:
            owner = self._getting(piece, start)
        if owner is None:
            return False
        size = self._said.size * self._pieces.size_beside(self.tokens.words, start, end)
        count = self._said.count or 0
        asked = [(SIZE, f"{_exaggerated(size):.2f}")] if size != 1 else []
        had = (piece + ADDED, "yes") not in self.found.things[owner].details
        usual = _USUAL.get(piece, 1) if had else 0
        if piece == "horns" and had and self.found.things[owner].kind not in _ONE_HORNED:
            usual = 2
        counts = self._said.count and count != usual and piece in _COUNTED
        if self.found.things[owner].kind in _ONE_HORNED and piece == "horns":
            count += 1  # as of those that have two
        asked += [(NUMBER, str(count))] if counts else []
        for what, value in asked:
            self.found.things[owner] = with_trait(self.found.things[owner], (piece + what, value))
        if asked and self._said.start is not None:
            self.found.understood.append((self._said.start, end, "parts"))
        return bool(asked)

    def _owner_of_a_part(self, start: int, end: int) -> Match | None:
        """Return whose a part is that something is on: "a boy on his dad's shoulders"."""
        word = self.tokens.words[start]
        if not (
            word.endswith("'s") and self.tokens.joins_on(end) and self.found.after_a_relation()
        ):
            return None
        part = self.words.match(self.tokens.words, end)
        if part is None or part.table != "parts":
            return None
        return self.words.find((word.removesuffix("'s"),), 0, 1, ("things",))

    def _is_of_the_object(self, end: int) -> bool:
        """Say whether a part is that of the thing after it: « soigne la patte d'un chien »."""
        last = self.found.mentions[-1] if self.found.mentions else None
        if last is None or last.what != "relation":
            return False
        if last.relation in TAKING:
            bare = self.tokens.words[end : end + 1]
            self._modifier = end + 1 if bare and bare[0] in self.words.of_whom[:2] else -1
            return False
        return self.tokens.joins_on(end) and self.tokens.words[end] in self.words.of_whom


def _exaggerated(size: float) -> float:
    """Return how large a piece is drawn, so that one sees that it is large, or small."""
    return min(1 + 2 * (size - 1), 1.8) if size > 1 else max(1 - 2 * (1 - size), 0.45)
