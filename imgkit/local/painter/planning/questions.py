"""Finds out what has to be asked back: a wish that contradicts itself, or asks for nothing."""

from collections.abc import Iterator, Sequence

from imgkit.local.painter.editing.retouching import colours_in
from imgkit.local.painter.parsing.grounds import joined_grounds
from imgkit.local.painter.planning.phrases import Phrases, others, phrases
from imgkit.local.painter.planning.readings import Said
from imgkit.local.painter.planning.steps import Draft
from imgkit.local.painter.things import is_a
from imgkit.local.painter.words import load
from imgkit.local.painter.words.spelling import split

LONGEST = 2_000
"""Characters of a wish that are read."""

MOST = 12
"""Steps at once: each is a picture, and pictures cost money with other services."""

_ASKED = {"hours": "hours", "styles": "styles", "seasons": "seasons", "places": "places"}


def is_foreign(wish: str, language: str) -> bool:
    """Say whether a wish is in none of the painter's languages.

    Args:
        wish: The wish.
        language: The one of them that it resembles most.
    """
    words, typed = load(language), split(wish)
    letters = [letter for letter in wish if letter.isalpha()]
    if letters and not any(words.can_spell(word) for word in typed):
        return True
    known = sum(map(words.knows, typed))
    return any(sum(word in other for word in typed) > known for other in others().values())


def question(found: Sequence[Draft], language: str) -> str:
    """Return what has to be asked before anything is done; empty where nothing has to.

    Args:
        found: The steps that the wish asks for.
        language: The language of the wish.
    """
    say = phrases(language)
    if not found:
        return say.ask["no_wish"]
    if len(found) > MOST:
        return say.ask["too_many"].format(count=MOST)
    asked = (*_settings(found, say), *_both_ways(found, say), *_colours(found, say))
    return next(iter(asked), "")


def wants_nothing_left(wish: str, language: str) -> bool:
    """Say whether a wish takes everything away."""
    say = phrases(language)
    removing = say.begin("removing", say.plainly(wish))
    if removing is None:
        return False
    rest = say.plainly(wish)[removing.end() :].strip(" .!")
    everything = say.begin("everything", rest)
    return everything is not None and everything.end() == len(rest)


def _settings(found: Sequence[Draft], say: Phrases) -> Iterator[str]:
    """Ask where two hours, seasons, styles or places are wished for."""
    wished: dict[str, Said] = {}
    texts: dict[str, str] = {}
    for draft in found:
        if draft.step.kind not in {"style", "background", "time_and_weather"}:
            continue
        if draft.reading.removes:
            continue
        text = draft.reading.text
        gone = say.find("passing", text)
        for said in draft.reading.settings:
            if said.table not in _ASKED or (gone and gone.start() <= said.start < gone.end()):
                continue
            words = text[said.start : said.end]
            before = wished.get(said.table)
            if before is not None and _differ(before, said):
                asked = say.ask[_ASKED[said.table]]
                yield asked.format(one=texts[said.table], other=words)
            wished[said.table], texts[said.table] = said, words


def _differ(one: Said, other: Said) -> bool:
    if one.value == other.value:
        return False
    return one.table != "places" or bool(
        one.value and other.value and joined_grounds(one.value, other.value) is None
    )


def _both_ways(found: Sequence[Draft], say: Phrases) -> Iterator[str]:
    """Ask where the same is to be taken away and to come in."""
    gone = [
        kind
        for draft in found
        if draft.step.kind == "remove"
        for kind in draft.reading.wanted.change.removed
    ]
    for draft in found:
        if draft.step.kind != "add" or draft.reading.coloured:
            continue
        things = draft.reading.wanted.change.scene.things
        targets = {one for thing in things if thing.link for one in thing.link.to}
        new = [thing for at, thing in enumerate(things) if at not in targets or len(things) == 1]
        for thing in new:
            if any(is_a(thing.kind, kind) for kind in gone):
                yield say.ask["same"].format(one=thing.phrase)


def _colours(found: Sequence[Draft], say: Phrases) -> Iterator[str]:
    """Ask where one thing is to have two colours, and no pattern is named."""
    wished: dict[tuple[str, tuple[int, ...]], str] = {}
    for draft in found:
        if draft.step.kind != "recolour" or say.find("patterned", draft.step.wish):
            continue
        words = [word for word, _ in colours_in(draft.step.wish, draft.reading.language)]
        one_thing = len(draft.reading.kinds) == 1 and len(draft.step.regions) < 2
        about = (" ".join(draft.reading.kinds), draft.step.regions)
        new = words[-1] if words else ""
        before = wished.setdefault(about, new)
        if before != new:
            yield say.ask["colours"].format(one=before, other=new, what=draft.step.target)
        joined = len(words) > 1 and f"{words[-2]} " in draft.step.wish
        if one_thing and joined and _stand_together(draft.step.wish, words[-2], new, say):
            yield say.ask["colours"].format(one=words[-2], other=new, what=draft.step.target)


def _stand_together(text: str, one: str, other: str, say: Phrases) -> bool:
    """Say whether nothing but "and" stands between two colours: "red and blue"."""
    lower = text.lower()
    between = lower[lower.find(one) + len(one) : lower.rfind(other)]
    return say.separators.fullmatch(between) is not None
