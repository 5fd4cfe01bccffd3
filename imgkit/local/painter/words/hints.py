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
        pictures: Words for a picture that hangs on a wall, where a phrase of ``hung`` follows, or
            one of ``framed``, which says nothing else; ``shows`` stand before what it shows.
        senses: What a kind ``is`` where it is ``named`` so ``beside`` other words, and ``becomes``.
        made_of: Words between many and how many they are: "a family of four".
        riders: Words that tell what somebody rides, and that: a motorcyclist.
        media: Words that are a style where they stand by themselves.
        body: Words for parts of the body that something can be on, and those.
        part_of: Words that name a part of some kinds of things, and those kinds.
        origins: Which ``words`` mean "from" before nouns with some ``endings``, unless those are
            ``other_endings``, or a word ``along`` the way has one of these.
        genitives: How nouns end that tell of ``one`` whose something is, though they could be
            several; not behind a place, with an ending of ``not_after``: "on the table pears".
        called: The last of the words before a name: "a cat called Tom".
        prefixes: Which role a word has that begins so: "superdog".
        places_at: Words before where something is, and not before what it is full of: "at".
        styled: Things that name a style before another noun: "a comic book hero"; the style.
        nouns_behind: Words that are nouns behind one of the ``articles`` and its adjectives, and
            verbs elsewhere: "building"; another word for that noun.
        copulas: Words between a thing and what it is: "is", "should be".
        degrees: Words between those and what it is: "really".
        subjects: Pronouns before them, and who they are: ``"alive"`` or ``"any"``.
    """

    others: Collection[str]
    groups: Collection[str]
    about: Collection[str]
    young_endings: Sequence[str]
    cubs: Collection[str]
    verbs_behind: Mapping[str, str]
    senses: Sequence[Mapping[str, Any]]
    made_of: Collection[str]
    pictures: Collection[str]
    shows: Collection[str]
    hung: Sequence[str]
    framed: Sequence[str]
    riders: Mapping[str, str]
    media: Mapping[str, str]
    kinds_of: Mapping[str, Sequence[str]]
    body: Mapping[str, str]
    part_of: Mapping[str, Sequence[str]]
    origins: Mapping[str, Sequence[str]]
    genitives: Mapping[str, Sequence[str]]
    prefixes: Mapping[str, str]
    called: Collection[str]
    places_at: Collection[str]
    styled: Mapping[str, str]
    nouns_behind: Mapping[str, str]
    articles: Collection[str]
    copulas: Collection[str]
    degrees: Collection[str]
    subjects: Mapping[str, str]

    @staticmethod
    def of(data: Mapping[str, Any]) -> "Hints":
        """Return the hints of a language.

        Args:
            data: The contents of its word file.
        """
        maps = (
            "verbs_behind",
            "kinds_of",
            "riders",
            "media",
            "body",
            "part_of",
            "origins",
            "genitives",
            "prefixes",
            "styled",
            "subjects",
            "nouns_behind",
        )
        lists = (
            "called",
            "others",
            "groups",
            "about",
            "young_endings",
            "cubs",
            "senses",
            "made_of",
            "pictures",
            "shows",
            "hung",
            "framed",
            "copulas",
            "degrees",
            "articles",
            "places_at",
        )
        found: dict[str, Any] = {name: data.get(name, {}) for name in maps}
        return Hints(**found, **{name: data.get(name, ()) for name in lists})
