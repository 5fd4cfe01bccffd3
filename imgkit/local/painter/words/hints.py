"""What a language tells besides its words: which belong together, and what they mean then."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Hints:
    """The hints of one language; what it leaves out of its word file says nothing there.

    Args:
        others: Words for the second of several: "the other".
        groups: Words for many together, before the name of their kind: "a family of".
        kinds_of: Words that name several kinds at once, and those: "animals".
        about: Words before what is only spoken of.
        young_endings: How words for young animals end.
        cubs: Words for a young one, before the name of its kind.
        verbs_behind: Words that are verbs behind who does it, and nouns elsewhere; the verb.
        senses: What a kind ``is`` where it is ``named`` so ``beside`` other words, and ``becomes``.
        made_of: Words between many and how many they are: "a family of four".
        riders: Words that tell what somebody rides, and that: a motorcyclist.
        media: Words that are a style where they stand by themselves.
        part_of: Words that name a part of some kinds of things, and those kinds.
        origins: Which ``words`` mean "from" before nouns with some ``endings``, unless those are
            ``other_endings``, or a word ``along`` the way has one of these.
    """

    others: Collection[str]
    groups: Collection[str]
    about: Collection[str]
    young_endings: Sequence[str]
    cubs: Collection[str]
    verbs_behind: Mapping[str, str]
    senses: Sequence[Mapping[str, Any]]
    made_of: Collection[str]
    riders: Mapping[str, str]
    media: Mapping[str, str]
    kinds_of: Mapping[str, Sequence[str]]
    part_of: Mapping[str, Sequence[str]]
    origins: Mapping[str, Sequence[str]]

    @staticmethod
    def of(data: Mapping[str, Any]) -> "Hints":
        """Return the hints of a language.

        Args:
            data: The contents of its word file.
        """
        maps = ("verbs_behind", "kinds_of", "riders", "media", "part_of", "origins")
        lists = ("others", "groups", "about", "young_endings", "cubs", "senses", "made_of")
        found: dict[str, Any] = {name: data.get(name, {}) for name in maps}
        return Hints(**found, **{name: data.get(name, ()) for name in lists})
