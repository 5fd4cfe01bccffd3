"""Finds out what a step is about: its kind, and the words for what it changes."""

from imgkit.local.painter.editing.retouching import colours_in
from imgkit.local.painter.planning.cutting import main_kind
from imgkit.local.painter.planning.fragments import Fragment
from imgkit.local.painter.planning.phrases import Phrases
from imgkit.local.painter.planning.plans import Kind
from imgkit.local.painter.planning.readings import Reading
from imgkit.local.painter.planning.shown import Shown
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import load
from imgkit.local.painter.words.spelling import split


def kind_of(read: Reading, fragment: Fragment, shown: Shown, say: Phrases) -> Kind | None:
    """Find out what kind of change a part of a wish asks for.

    Args:
        read: What it says.
        fragment: The part.
        shown: What the picture shows.
        say: The phrases of its language.

    Returns:
        The kind; None where it asks for nothing.
    """
    removed = read.wanted.change.removed
    if read.removes or fragment.removes:
        sky = removed and not any(one in kinds() for one in removed)
        return "time_and_weather" if sky else "remove"
    if read.wanted.wish.old and not read.only_setting:
        return "replace"
    if not read.kinds:
        return _without_things(read, fragment, say)
    there = all(shown.has(kind) for kind in read.kinds)
    return _changing(read, fragment, say, there=there) or "add"


def _without_things(read: Reading, fragment: Fragment, say: Phrases) -> Kind | None:
    if read.settings:
        return main_kind(read)
    wish, unknown = read.wanted.wish, read.wanted.change.scene.not_drawn
    if wish.recolours and _coloured(read) and _rest(read, fragment):
        return "recolour"  # "make the sky pink": nobody knows where that is
    if say.find("moving", read.text) and fragment.verb and unknown:
        return "pose"
    return "add" if wish.adds and unknown else None


def _changing(read: Reading, fragment: Fragment, say: Phrases, *, there: bool) -> Kind | None:
    """Return how things change that are there already; None where something comes in."""
    wish = read.wanted.wish
    adds = wish.adds or not fragment.verb
    holds = any(thing.pose for thing in read.wanted.change.scene.things)
    if (holds or say.find("moving", read.text)) and (there or not adds):
        return "pose"
    # Where a language has no articles, "make a blue house" may mean a new one.
    new = not there and say.begin("making", read.text)
    if _coloured(read) and (there or wish.recolours) and not new:
        return "recolour"
    if there and read.settings and (wish.adds or fragment.verb) and not read.linked:
        return main_kind(read)  # "put the bunny on a beach"
    if there and not adds and say.find("scale", read.text):
        return "replace"
    return None


def _coloured(read: Reading) -> bool:
    return read.coloured or any(colours_in(read.wanted.wish.text, read.language))


def target_of(kind: Kind, read: Reading, fragment: Fragment, shown: Shown) -> str:
    """Return what a step is about, in the words of the wish; empty for the whole picture.

    Args:
        kind: The kind of the step.
        read: What the part of the wish says.
        fragment: The part.
        shown: What the picture shows.
    """
    change = read.wanted.change
    if kind in {"style", "background", "time_and_weather"}:
        return ""
    if read.wanted.wish.old:
        return read.wanted.wish.old
    if kind == "remove":
        gone = [phrase for table, phrase in change.said if table == "removed"]
        return " ".join(gone or change.scene.not_drawn)
    things = change.scene.things
    if kind == "add":
        linked = {one for thing in things if thing.link for one in thing.link.to}
        linked = linked or {at for at, one in enumerate(things) if shown.has(one.kind)}
        new = any(at not in linked for at in range(len(things)))
        return next((things[one].phrase for one in sorted(linked)), "") if new else ""
    named = [one.phrase for one in things if shown.has(one.kind)] or [one.phrase for one in things]
    if not named:
        return _rest(read, fragment)
    last = named[0] if kind == "pose" else named[-1]
    return read.text[read.text.find(named[0]) : read.text.rfind(last) + len(last)]


def _rest(read: Reading, fragment: Fragment) -> str:
    """Return what is left of a wish without its verb, its colours and its little words."""
    text = read.text.removeprefix(fragment.verb).strip()
    for word, _ in colours_in(text, read.language):
        text = text.replace(word, " ")
    known = load(read.language)
    looked_up = ((word, known.find((word,), 0, 1)) for word in split(text))
    said = {"stop", "joining", "numbers", "relations", "more", "variation"}
    kept = [word for word, match in looked_up if match is None or match.table not in said]
    return " ".join(kept)
