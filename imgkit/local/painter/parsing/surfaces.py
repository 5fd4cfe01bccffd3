"""Takes what things look like in a prompt: of what they are made, in which form, with what on."""

from dataclasses import replace

from imgkit.local.painter.looks.patterns import PATTERNS, PLAIN
from imgkit.local.painter.looks.pieces import PATTERN
from imgkit.local.painter.looks.substances import MATERIALS
from imgkit.local.painter.parsing.kinship import is_person
from imgkit.local.painter.parsing.linking import STANDING
from imgkit.local.painter.parsing.parts import Parts
from imgkit.local.painter.parsing.traits import LONG, with_trait
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import Match

_LONG = frozenset({"scarf"})
"""What is worn and can be long."""
_BLOOMING = frozenset({"cactus", "tree", "bush", "hedge", "oak", "birch", "willow"})
"""What has flowers on it that it is told with."""


class Surfaces(Parts):
    """The materials, forms and patterns of the things of a prompt.

    Args:
        tokens: The words of the prompt, without the instructions before it.
        words: The words of its language.
    """

    _formed = ""

    def _add(self, thing: Thing) -> None:
        """Add a thing, in the form that was said before it: "a heart-shaped cake"."""
        formed, self._formed = self._formed, ""
        super()._add(replace(thing, form=formed) if formed else thing)

    def _is_formed(self, end: int) -> bool:
        """Say whether the words before or behind tell in which form something is."""
        following = self.words.match(self.tokens.words, end) if self.tokens.joins_on(end) else None
        return bool(self._formed) or (following is not None and following.value == "shaped like")

    def _takes_form(self, position: int) -> bool:
        """Take the form that a thing has whose name comes next: "heart-shaped", "fish shaped"."""
        form, _, shaped = self.tokens.words[position].rpartition("-")
        if shaped not in self._pieces.shaped:
            return False
        phrase = self.words.match(self.tokens.words, position)
        if phrase is not None and phrase.length > 1:  # "shaped like a fish"
            return False
        if not form and self._thing_end == position:
            self._formed = self.found.take_away_last()[0].kind
            self._thing_end = -1
            return True
        named = self.words.find((form,), 0, 1, ("things",)) if form else None
        if named is None:
            return False
        self._formed = named.value
        self.found.understood.append((position, position + 1, "parts"))
        return True

    def _take_materials(self, match: Match, start: int, end: int) -> None:
        """Take what a thing is made of, or covered with: "a castle made of cheese"."""
        what, name = match.value.split()
        what = "material" if what == "of" else what
        if not self.found.things or "-" in self.tokens.words[start]:  # "a moss-covered castle"
            self._traits.append((what, name))
            return
        piece = self._noun.part if self._noun is not None and what == "material" else ""
        if piece and self.found.paint(piece, MATERIALS[name].colour, (start, end)):
            return  # « une corne en or »
        self.found.things[-1] = with_trait(self.found.things[-1], (what, name))
        self.found.understood.append((start, end, "parts"))
        self._noun = self._kept(end)

    def _match(self, position: int) -> Match | None:
        """Look a word up; what something is shaped like is a thing: a star, and no night."""
        last = self.found.mentions[-1:]
        if last and last[0].relation == "shaped like":
            words = self.tokens.words
            named = self.words.find(words, position, position + 1, ("things",))
            whole = super()._match(position)
            return whole if whole is not None and whole.length > 1 else named or whole
        match = super()._match(position)
        of = match is not None and match.table == "materials" and match.value.startswith("of ")
        if of and not self._is_built(position):
            return self.words.find(self.tokens.words, position, position + 1)
        return match

    def _is_built(self, position: int) -> bool:
        """Say whether a building or an animal was just named, which can be of some material."""
        if not self.found.things or self._noun is None or self._noun.end != position:
            return False
        kind = kinds()[self.found.things[-1].kind]
        return kind.role in STANDING or (kind.alive and not is_person(kind.name))

    def _take_things(self, match: Match, start: int, end: int) -> None:
        """Take a thing, and that it is long: a scarf."""
        super()._take_things(match, start, end)
        last = self.found.things[-1:]
        longer = self._pieces.size_beside(self.tokens.words, start, end) > 1
        if longer and last and last[0].kind in _LONG and match.value == last[0].kind:
            self.found.things[-1] = with_trait(last[0], LONG)

    def _take_flowers(self, match: Match, start: int, end: int) -> None:
        """Take flowers, which may be on what was named: "a cactus with pink flowers"."""
        last = self.found.things[-1:]
        named = [one.kind for one in last if one.phrase]  # no tree that a garden brings with it
        if not (self._comes() and named and named[0] in _BLOOMING):
            super()._take_flowers(match, start, end)
            return
        blooms = [("bloom", colour) for colour, _ in self._said.colours]
        told = (*last[0].details, ("cover", "flowers"), *blooms)
        self.found.things[-1] = replace(last[0], details=told)
        self.found.understood.append((start, end, "parts"))
        self._said.colours = ()
        self._forget_said()

    def _take_patterns(self, match: Match, start: int, end: int) -> None:
        """Take a pattern, which may be that of a piece: « une carapace à pois »."""
        piece = self._noun.part if self._noun is not None else ""
        if piece and self._is_put_on(piece, match.value):
            self.found.understood.append((start, end, "parts"))
            return
        super()._take_patterns(match, start, end)

    def _take_parts(self, match: Match, start: int, end: int) -> None:
        """Take a piece with the pattern that was said before it: "with a rainbow mane"."""
        pattern = self._patterned
        super()._take_parts(match, start, end)
        if self._is_put_on(self._piece(start), pattern or self._patterned):
            self._patterned = ""

    def _is_put_on(self, piece: str, pattern: str) -> bool:
        """Put a pattern on the last piece of a name; return whether there is one."""
        owner = self._owner_of(piece) if piece and pattern else None
        pattern = "rainbow" if pattern == "mixed" else pattern
        if owner is None or pattern not in PATTERNS:
            return False
        told = (piece + PATTERN, f"{pattern} {PLAIN}")
        self.found.things[owner] = with_trait(self.found.things[owner], told)
        return True
