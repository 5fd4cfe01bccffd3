"""What a sentence says that a thing is: "the cat is all black", "the sky should be pink"."""

from collections.abc import Sequence
from dataclasses import replace

from imgkit.local.painter.parsing.kinship import is_person
from imgkit.local.painter.parsing.mentions import Mention
from imgkit.local.painter.parsing.naming import Naming
from imgkit.local.painter.parsing.said import Noun
from imgkit.local.painter.parsing.tokens import Tokens
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import Match, Words

_NAMING = frozenset({"things", "several", "parts", "colours", "sizes", "ages", "patterns"})
"""The tables of the words that an adjective before them describes."""

_FEW = 4
"""How many words there are at most between a noun and what it is."""


def is_told_of(tokens: Tokens, words: Words, noun: Noun, start: int, end: int) -> bool:
    """Say whether an adjective is what a noun before it is said to be: "the cat is all black".

    Args:
        tokens: The words of the prompt.
        words: The words of its language.
        noun: The noun.
        start: Where the adjective begins.
        end: Where it ends.
    """
    between = tokens.words[noun.end : start]
    apart = any(tokens.stops_before(one) for one in range(noun.end + 1, start + 1))
    if not between or len(between) > _FEW or apart or _names_on(tokens, words, end):
        return False
    if noun.told and len(between) == 1:  # "the cat is black and white"
        joins = words.match(between, 0)
        return joins is not None and joins.table == "joining"
    hints = words.hints
    told = any(one in hints.copulas for one in between)
    return told and all(one in hints.copulas or one in hints.degrees for one in between)


def _names_on(tokens: Tokens, words: Words, position: int) -> bool:
    if not tokens.joins_on(position):
        return False
    following = words.match(tokens.words, position)
    return following is not None and following.table in _NAMING


def spoken_of(tokens: Tokens, words: Words, things: list[Thing], start: int) -> Noun | None:
    """Return what a pronoun before an adjective stands for: "he is brown"; None without one.

    Args:
        tokens: The words of the prompt.
        words: The words of its language.
        things: What the prompt has named so far.
        start: Where the adjective begins.
    """
    soon = range(start - 1, max(start - 2 - _FEW, -1), -1)
    pronoun = next((one for one in soon if tokens.words[one] in words.hints.subjects), None)
    if pronoun is None:
        return None
    whose = words.hints.subjects[tokens.words[pronoun]]
    fits = (
        at
        for at in range(len(things) - 1, -1, -1)
        if whose in {"any", "several"} or kinds()[things[at].kind].alive
    )
    at = next(fits, None)
    if at is None:
        return None
    contracted = tokens.words[pronoun] in words.hints.copulas  # "it's"
    return Noun(pronoun + (not contracted), thing=at)


def meant_by(
    pronoun: str, words: Words, things: Sequence[Thing], mentions: Sequence[Mention]
) -> int | None:
    """Return what a pronoun that opens a sentence speaks of: whom the sentence before began with.

    Args:
        pronoun: The pronoun, in small letters.
        words: The words of its language.
        things: What the prompt has named so far.
        mentions: What it has mentioned so far.

    Returns:
        The position of the thing; None for no such pronoun, and where it is not clear.
    """
    whose = words.hints.subjects.get(pronoun)
    ends = [at for at, one in enumerate(mentions[:-1]) if one.what == "end"]
    told = [one for one in mentions[ends[-1] if ends else 0 :] if one.what == "thing"]
    named = [one.thing for one in told if not one.implied]
    if whose == "alive":  # "he" is sooner a boy than a shark
        named = [one for one in named if kinds()[things[one].kind].alive]
        named.sort(key=lambda one: not is_person(things[one].kind))
    elif whose == "any":
        named = [one for one in named if not is_person(things[one].kind)]
    elif whose == "several":
        named = [one for one in named if things[one].count != 1]
    return named[0] if named and whose is not None else None


def without_colours(thing: Thing) -> Thing:
    """Return a thing that is to get another colour: "a wooden boat painted green".

    Args:
        thing: The thing.
    """
    return replace(thing, colours=())


class Predicates(Naming):
    """What the sentences of a prompt say of a thing that they have named.

    Args:
        tokens: The words of the prompt, without the instructions before it.
        words: The words of its language.
    """

    def _is_predicate(self, match: Match, start: int, end: int) -> bool:
        """Take what a sentence says that a thing, or a part of it, is: "the cat is black"."""
        tokens, words, things = self.tokens, self.words, self.found.things
        if not words.hints.copulas or not self._said.nothing:
            return False
        meant = (self._noun, self._again, spoken_of(tokens, words, things, start))
        told = (one for one in meant if one and is_told_of(tokens, words, one, start, end))
        noun = next(told, None)
        if noun is None or noun.removed is not None or not things:
            return False
        painted = match.table == "colours"
        if self.found.paint(noun.part, match.value, (start, end)):
            pass
        elif noun.colours is not None:
            self._describe_no_thing(noun.colours, match, start, end)
        elif noun.flowers:
            self.found.describe_flowers(match, start, end)
        else:
            if painted and not noun.told:
                things[noun.thing] = without_colours(things[noun.thing])
            self.found.describe(match, start, end, noun.thing)
        self._noun = replace(noun, end=end, coloured=painted, told=painted)
        return True

    def _speak_of(self, start: int) -> None:
        """Let a pronoun at the beginning of a sentence name once more whom it means."""
        mentions = self.found.mentions
        if not mentions or not (mentions[-1].what == "end" or self._paused):
            return
        known = meant_by(self.tokens.words[start], self.words, self.found.things, mentions)
        if known is not None:
            mentions.append(Mention("thing", thing=known, pause=self._paused))
            self._paused = self._object_unknown = False

    def _glows(self, noun: Noun, match: Match, start: int) -> bool:
        """Say whether a colour stands behind its thing after all: "a jellyfish glowing blue"."""
        if match.table != "colours" or not self._said.nothing:
            return False
        if noun.end not in {start - 1, start}:  # "glowing" may be told of it already
            return False
        glows = self.tokens.words[start - 1] in self.words.colouring
        return glows and not _names_on(self.tokens, self.words, start + match.length)

    def _describe_no_thing(
        self, colours: frozenset[str], match: Match, start: int, end: int
    ) -> None:
        """Take the colour of a place or of a part: it is understood where they have it anyhow."""
        if match.value in colours:
            self.found.understood.append((start, end, "places"))
        elif match.table == "colours":
            self.found.not_drawn.append((start, end))
