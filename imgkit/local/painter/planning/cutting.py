"""Cuts out of a part of a wish what it says beside: where, when and how."""

from imgkit.local.painter.planning.fragments import Fragment
from imgkit.local.painter.planning.phrases import Phrases, phrases
from imgkit.local.painter.planning.plans import Kind
from imgkit.local.painter.planning.readings import Reading, Said, reading
from imgkit.local.painter.words import load

_ADJECTIVES = frozenset({"hours", "weather", "seasons"})
"""The settings that may say more of the next one: "a snowy forest"."""


def without_settings(
    text: str, fragment: Fragment, say: Phrases, language: str
) -> tuple[str, list[tuple[Kind, str]]]:
    """Cut out what a part says of where, when and how beside what it is about.

    Args:
        text: The words of the part.
        fragment: The part.
        say: The phrases of its language.
        language: Its language.

    Returns:
        The words without that, and each phrase with the kind of the step that it asks for. What
        tells which thing is meant stays: "the dog on the beach", "a snowy branch".
    """
    read = reading(text, language)
    main = main_kind(read) if read.only_setting else None
    cut: list[tuple[Kind, str]] = []
    for order, said in reversed(list(enumerate(read.settings))):
        begins = say.leading(text[: said.start])
        stays = said.kind == main or (main is None and said.kind == "background")
        if stays or (fragment.removes and said.table != "styles"):
            continue
        if main is None and begins == said.start and not _leads_itself(text, said, say):
            continue
        if _describes(text, said, read, order):
            continue
        cut.insert(0, (said.kind, text[begins : said.end].strip()))
        text = f"{text[:begins].rstrip(' ,')} {text[said.end :].lstrip()}".strip()
    return text, cut


def main_kind(read: Reading) -> Kind:
    """Return the kind of the first setting that is no adjective of the next: "a snowy forest"."""
    nouns = (
        said.kind for order, said in enumerate(read.settings) if not _is_adjective(read, order)
    )
    return next(nouns)


def _is_adjective(read: Reading, order: int) -> bool:
    """Say whether a phrase only says more of the one beside it, without a little word between."""
    said = read.settings[order]
    if said.table not in _ADJECTIVES:
        return False
    say, follows = phrases(read.language), load(read.language).adjectives_follow
    beside = read.settings[order - 1 : order] if follows else read.settings[order + 1 : order + 2]
    for one in beside:
        first, second = (one, said) if follows else (said, one)
        leads = say.leading(read.text[second.start : second.end].split(maxsplit=1)[0]) == 0
        if second.start == first.end + 1 and one.table != "styles" and not leads:
            return True
    return False


def _leads_itself(text: str, said: Said, say: Phrases) -> bool:
    """Say whether a phrase is no adjective: "in watercolour", «вечером» at the end."""
    first = text[said.start : said.end].split(maxsplit=1)[0]
    return say.leading(first) == 0 or said.end == len(text)


def _describes(text: str, said: Said, read: Reading, order: int) -> bool:
    """Say whether a phrase is an adjective of the word behind it: "a snowy branch"."""
    if _is_adjective(read, order):
        return True
    following = text[said.end :].lstrip()
    things = [phrase for table, phrase in read.wanted.change.said if table == "things"]
    return any(following.startswith(phrase) for phrase in things)
