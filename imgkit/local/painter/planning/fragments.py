"""Splits a wish into the parts that each ask for one thing."""

import re
import unicodedata
from dataclasses import dataclass, replace

from imgkit.local.painter.planning.phrases import Phrases, phrases
from imgkit.local.painter.planning.readings import reading
from imgkit.local.painter.words import load

_SENTENCE = frozenset(".;!?…\n")


@dataclass(frozen=True)
class Fragment:
    """A part of a wish.

    Args:
        text: Its words; where the verb stands before another part only, with that verb.
        verb: The verb that it begins with; empty where it has none.
        removes: Whether that verb takes something away.
        end: Where it ends in the wish.
    """

    text: str
    verb: str
    removes: bool
    end: int


def cleaned(wish: str) -> str:
    """Return a wish without control characters, and with its accents in one piece."""
    text = unicodedata.normalize("NFC", wish)
    text = "".join(
        " " if letter != "\n" and unicodedata.category(letter).startswith("C") else letter
        for letter in text
    )
    return re.sub(r"[^\S\n]+", " ", text).strip()


def fragments(wish: str, language: str) -> list[Fragment]:
    """Split a wish.

    Args:
        wish: The wish, cleaned.
        language: Its language.

    Returns:
        Its parts in their order. What has no verb of its own belongs to the part before, unless
        it says where, when or how, or takes the verb of that part.
    """
    say = phrases(language)
    found: list[Fragment] = []
    start, separator = 0, "."
    for match in [*say.separators.finditer(wish), None]:
        end = len(wish) if match is None else match.start()
        piece = say.plainly(wish[start:end])
        if piece:
            fragment = _fragment(piece, end, say)
            apart = not found or not _SENTENCE.isdisjoint(separator)
            if apart or fragment.verb or _stands_alone(piece, say, language):
                found.append(fragment)
            else:
                between = wish[found[-1].end : end].rstrip()
                found[-1:] = _joined(found[-1], fragment, between, language)
            separator = ""
        if match is not None:
            start, separator = match.end(), separator + match.group()
    return found


def _joined(last: Fragment, new: Fragment, typed: str, language: str) -> list[Fragment]:
    """Join a part without a verb to the one before, give it the verb of that, or leave it."""
    carried = replace(last, text=f"{last.verb} {new.text}", end=new.end)
    if last.verb and _takes_the_verb(last, carried, new.text, language):
        return [last, carried]
    if reading(new.text, language).only_setting and not _continues(last, new.text, language):
        return [last, new]
    return [replace(last, text=last.text + typed, end=new.end)]


def _fragment(piece: str, end: int, say: Phrases) -> Fragment:
    for table in ("removing", "ordering"):
        match = say.begin(table, piece)
        if match is not None:
            return Fragment(piece, match.group(), table == "removing", end)
    return Fragment(piece, "", removes=False, end=end)


def _stands_alone(piece: str, say: Phrases, language: str) -> bool:
    """Say whether a part without a verb of order is a wish of its own: "the dog should sleep"."""
    if any(pattern.fullmatch(piece) for pattern in (*say.roles, *say.anew)):
        return not reading(piece, language).only_setting
    return say.find("wanting", piece) is not None and bool(reading(piece, language).kinds)


def _takes_the_verb(last: Fragment, carried: Fragment, piece: str, language: str) -> bool:
    before, now = reading(last.text, language), reading(carried.text, language)
    if last.removes:
        alone = reading(piece, language)
        timed = any(one.table in {"styles", "hours"} for one in alone.settings)
        known = piece.split(maxsplit=1)[0].lower() in load(language).definite  # "the moon"
        if known:
            return True
        return not (alone.only_setting and timed)
    if before.wanted.wish.old:
        return bool(now.wanted.wish.old)
    if before.wanted.wish.recolours and before.coloured:
        return now.wanted.wish.recolours and now.coloured
    return before.linked and now.linked


def _continues(last: Fragment, piece: str, language: str) -> bool:
    """Say whether a part tells more of the same setting: "evening and snowy"."""
    before, now = reading(last.text, language), reading(piece, language)
    same = {one.kind for one in before.settings} == {one.kind for one in now.settings}
    return before.only_setting and same
