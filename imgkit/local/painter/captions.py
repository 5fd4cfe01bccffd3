"""Says what a scene shows; how each language says it stands in the word files."""

from collections.abc import Mapping, Sequence
from typing import Any

from imgkit.local.painter.scene import SEVERAL, Scene, Thing
from imgkit.local.painter.setting import Setting
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import load

_TAKEN = frozenset({"held by", "worn by"})
_WITHOUT_HOURS = frozenset({"room", "space", "underwater"})


def caption(scene: Scene, setting: Setting, language: str | None = None) -> str:
    """Describe a picture.

    Args:
        scene: What it shows.
        setting: Where and when it takes place.
        language: The language to say it in; None says it in that of the prompt.

    Returns:
        Whole sentences, one in most languages.
    """
    language = language or scene.language
    say = _say(language)
    flowers = _list([say["blooms"].get(one, one) for one in scene.flowers], language)
    told = {
        "things": _Telling(scene.things, language).text() or say["landscape"],
        "ground": say["grounds"].get(setting.ground, ""),
        "flowers": say["flowers"].format(flowers=flowers) if flowers else "",
        "weather": _list([say["weather"][one] for one in setting.weather], language),
        "hour": "" if setting.ground in _WITHOUT_HOURS else say["hours"].get(setting.hour, ""),
        "style": say["styles"].get(scene.style, ""),
    }
    sentences = [
        _filled(one, told)
        for one in say["sentences"]
        if any(f"{{{part}}}" in one for part, text in told.items() if text)
    ]
    text = " ".join(sentences).replace(" .", ".")
    for apart, together in say["contractions"]:
        text = text.replace(apart, together)
    return text[0].upper() + text[1:]


def name(thing: Thing, language: str = "en") -> str:
    """Name a thing with its colour and its number, such as "three red balloons"."""
    say = _say(language)
    noun = bare_name(thing.kind, language)
    full = str(load(language).names.get(thing.kind, noun))
    colours = [] if kinds()[thing.kind].dressed else _colours(thing, language)
    told = {
        "noun": noun,
        "nouns": say["plurals"].get(thing.kind) or _plural(noun, say["plural_endings"]),
        "colours": say["coloured"].format(colours=_list(colours, language)) if colours else "",
        "number": str(thing.count),
        "article": "",
    }
    if thing.count == SEVERAL:
        return _filled(say["several"], told)
    if thing.count > 1:
        numbers = say["numbers"]
        if thing.count - 2 < len(numbers):
            told["number"] = numbers[thing.count - 2]
        return _filled(say["many"], told)
    if full.startswith(tuple(say["articles"])) or full[0].isupper():
        return full
    told["article"] = _article(thing.kind, _filled(say["one"], told), say)
    return _filled(say["one"], told)


def bare_name(kind: str, language: str) -> str:
    """Return the name of a kind of thing without its article."""
    noun = str(load(language).names.get(kind, kind.replace("-", " ")))
    say = _say(language)
    articles = [*say["articles"], f"{say['article']} "]
    return next((noun.removeprefix(one) for one in articles if noun.startswith(one)), noun)


def listed(things: Sequence[Thing], language: str) -> str:
    """Name things one after the other: "a dog, a cat and two balloons"."""
    return _list([name(thing, language) for thing in things], language)


def _say(language: str) -> Mapping[str, Any]:
    return load(language).caption


def _filled(template: str, told: Mapping[str, str]) -> str:
    """Fill a template in; where a part is empty, no space stays behind."""
    return " ".join(template.format(**told).split())


def _plural(noun: str, endings: Sequence[tuple[str, str]]) -> str:
    one, many = next(pair for pair in endings if noun.endswith(pair[0]))
    return noun.removesuffix(one) + many


def _article(kind: str, phrase: str, say: Mapping[str, Any]) -> str:
    if kind in say.get("feminine", "").split():
        return str(say["feminine_article"])
    sounds_open = phrase[0] in say["vowels"] and not phrase.startswith(tuple(say["not_vowels"]))
    return str(say["article_before_vowel" if sounds_open else "article"])


def _colours(thing: Thing, language: str) -> list[str]:
    words, say = load(language), _say(language)
    names: dict[str, str] = {}
    for called, code in words.colours.items():
        names.setdefault(code, called)
    names |= say["colours"]
    return [names[colour] for colour in thing.colours if colour in names]


class _Telling:
    """Tells each thing once, with what it holds and wears, and what it stands beside."""

    def __init__(self, things: Sequence[Thing], language: str) -> None:
        self._things = things
        self._language = language
        self._say = _say(language)
        self._told = {index for index, thing in enumerate(things) if thing.removed}

    def text(self) -> str:
        starts = [index for index, thing in enumerate(self._things) if not self._is_taken(thing)]
        linked = [index for index in starts if self._things[index].link]
        rest = range(len(self._things))
        told = [self._tell(one) for one in [*linked, *starts, *rest] if one not in self._told]
        return _list(told, self._language)

    def _tell(self, index: int) -> str:
        """Tell a thing, and with it all that stand just as it does: "a king and a queen on …"."""
        together = [one for one in range(len(self._things)) if self._stands_like(one, index)]
        self._told.update(together)
        alone = _list([self._with_taken(one) for one in together], self._language)
        link = self._things[index].link
        if link is None or self._is_taken(self._things[index]):
            return alone
        others = [one for one in link.to if one not in self._told]
        if len(others) < len(link.to):
            return alone
        return self._detailed(alone, {self._say["relations"][link.relation]: others})

    def _stands_like(self, index: int, other: int) -> bool:
        one, link = self._things[index], self._things[other].link
        if index == other:
            return True
        return index not in self._told and one.link == link is not None and not self._is_taken(one)

    def _with_taken(self, index: int) -> str:
        taken = {
            self._say[verb]: [
                order
                for order, other in enumerate(self._things)
                if order not in self._told
                and other.link
                and other.link.relation == relation
                and index in other.link.to
            ]
            for verb, relation in (("holding", "held by"), ("wearing", "worn by"))
        }
        return self._detailed(name(self._things[index], self._language), taken)

    def _detailed(self, thing: str, around: Mapping[str, Sequence[int]]) -> str:
        details = [
            self._say["detail"].format(
                word=word, things=_list([self._tell(one) for one in things], self._language)
            )
            for word, things in around.items()
            if things
        ]
        if not details:
            return thing
        together = self._say["between_details"].join(details)
        return str(self._say["details"].format(thing=thing, details=together))

    def _is_taken(self, thing: Thing) -> bool:
        return thing.link is not None and thing.link.relation in _TAKEN


def _list(phrases: Sequence[str], language: str) -> str:
    if len(phrases) < 2:
        return "".join(phrases)
    return f"{', '.join(phrases[:-1])} {_say(language)['joint']} {phrases[-1]}"
