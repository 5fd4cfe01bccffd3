"""Checks of what words carry over from one picture to another."""

import re
from collections.abc import Sequence

from imgkit.check.verdict import Verdict, judge
from imgkit.describing import Description
from imgkit.language import _
from imgkit.picture import Picture

_ENOUGH = 2
"""So many things make a new picture a relative of the first; a picture with fewer keeps all."""


def retold(original: Description, pictures: Sequence[Picture], heard: Description) -> Verdict:
    """Check that a learner described a picture so well that nothing was lost on the way.

    Args:
        original: What a service says of the picture.
        pictures: What was drawn from the learner's words.
        heard: What the service says of that.
    """
    lost = [thing for thing in _things(original) if not _is_seen(thing, heard)]
    words = pictures[0].prompt if pictures else ""
    return judge(
        (
            (bool(pictures), _("There is no picture yet: run the cell that draws it.")),
            (
                _plain(words) != _plain(original.caption),
                _("These are the words of the service. Say it in your own."),
            ),
            (
                not lost,
                _("Something was lost on the way: what is in the first picture only?"),
                _("Lost on the way: {things}. Are they in your words?").format(
                    things=", ".join(lost)
                ),
            ),
        ),
        _("Whoever hears your words sees the whole picture."),
    )


def remixed(original: Description, pictures: Sequence[Picture], heard: Description) -> Verdict:
    """Check that a learner made a new picture with things of an old one.

    Args:
        original: What a service says of the old picture.
        pictures: What the learner drew.
        heard: What the service says of the new picture.
    """
    things = _things(original)
    kept = [thing for thing in things if _is_seen(thing, heard)]
    new = [name for name in _tags(heard) if not _is_seen(name, original)]
    return judge(
        (
            (bool(pictures), _("There is no picture yet: run the cell that draws it.")),
            (
                len(kept) >= min(_ENOUGH, len(things)),
                _("Too little of the first picture is left. Name at least two of its things."),
                _("These are its things: {things}. Take two of them into your prompt.").format(
                    things=", ".join(things)
                ),
            ),
            (
                bool(new),
                _("Nothing in it is new. Take the things to another place or another hour."),
            ),
        ),
        _("Old things in a new picture: that is a remix."),
    )


def _things(description: Description) -> list[str]:
    """Return the things that have a place in the picture, or all that is seen where none has."""
    named = [region.text.lower() for region in description.regions] or _tags(description)
    return list(dict.fromkeys(named))


def _tags(description: Description) -> list[str]:
    return [tag.name.lower() for tag in description.tags]


def _is_seen(thing: str, description: Description) -> bool:
    """Tell whether a description speaks of a thing.

    Live services name things in a new way each time, so the longest word is looked for: the
    umbrella of a red umbrella.
    """
    seen = [description.caption, *_tags(description), *_things(description)]
    return max(_words(thing), key=len, default="") in _words(" ".join(seen))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _plain(text: str) -> str:
    return text.strip().rstrip(".").lower()
