"""Turns the parts of a wish into steps: what kind each is, and what in the picture it is about."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from imgkit.local.painter.captions import bare_name, name
from imgkit.local.painter.parsing.prompts import Wanted
from imgkit.local.painter.planning.cutting import without_settings
from imgkit.local.painter.planning.fragments import Fragment
from imgkit.local.painter.planning.phrases import Phrases, phrases
from imgkit.local.painter.planning.plans import Kind, PlannedStep
from imgkit.local.painter.planning.readings import Reading, reading
from imgkit.local.painter.planning.shown import Shown
from imgkit.local.painter.planning.targets import kind_of, target_of
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.words import load


@dataclass(frozen=True)
class Draft:
    """A step, and what the painter reads in its wish."""

    step: PlannedStep
    reading: Reading


def drafts(fragment: Fragment, shown: Shown, language: str, it: str = "") -> Iterator[Draft]:
    """Turn a part of a wish into steps; a part that asks for nothing gives none.

    Args:
        fragment: The part.
        shown: What the picture shows.
        language: The language of the wish.
        it: The kind of the thing that was spoken of last.

    Yields:
        The step that it asks for, and one for each setting said beside that: "at night".
    """
    say = phrases(language)
    text = _with_name(_rewritten(fragment.text, say), it or shown.main, say, language)
    text, cut = without_settings(text, fragment, say, language)
    read = reading(text, language)
    kind = kind_of(read, fragment, shown, say)
    if kind is not None:
        yield _draft(kind, read, fragment, shown)
    for setting, words in cut:
        wish = say.cut.format(words=words)
        yield Draft(PlannedStep(setting, wish), reading(wish, language))


def _draft(kind: Kind, read: Reading, fragment: Fragment, shown: Shown) -> Draft:
    language, wish = read.language, read.text
    say = phrases(language)
    if read.only_setting and not fragment.verb:
        leads = say.leading(wish.split(maxsplit=1)[0]) == 0
        wish = (say.cut if leads else say.bare).format(words=wish)
    target = target_of(kind, read, fragment, shown)
    numbers = shown.where(target, language, say, one=kind == "add") if target else ()
    if not numbers and read.kinds and kind in {"pose", "recolour"}:
        numbers = shown.where(bare_name(read.kinds[0], language), language, say, one=False)
    if kind == "add" and not numbers and say.find("pronouns", wish):
        numbers = shown.where(bare_name(shown.main, language), language, say, one=True)
    if kind == "remove" and shown.group_of(target, say) and numbers:
        named = [say.definite(name(Thing(one, ""), language)) for one in shown.kinds_at(numbers)]
        joint = str(load(language).caption["joint"])
        wish = f"{fragment.verb} {f' {joint} '.join(named)}"
        read = reading(wish, language)
    if kind in {"add", "replace"}:
        shown.brought.update({new: numbers for new in read.kinds if numbers})
    if kind == "pose":  # "wave" is no sea here
        read = replace(read, wanted=_only_things(read.wanted))
    return Draft(PlannedStep(kind, wish, target, numbers), read)


def _only_things(wanted: Wanted) -> Wanted:
    scene = replace(wanted.change.scene, hour=None, ground=None, weather=(), season=None)
    return replace(wanted, change=replace(wanted.change, scene=scene))


def _with_name(text: str, it: str, say: Phrases, language: str) -> str:
    """Put the name of a thing in the place of a pronoun, where no ending would have to change."""
    match = say.find("pronouns", text) if it else None
    before = match.groupdict().get("before") if match else None
    if match is None or before is None:
        return text
    named = say.definite(name(Thing(it, ""), language))
    return f"{text[: match.start()]}{before}{named}{text[match.end() :]}"


def _rewritten(text: str, say: Phrases) -> str:
    for pattern, other in say.rewritten:
        match = pattern.fullmatch(text)
        if match is not None:
            return match.expand(other)
    return text
