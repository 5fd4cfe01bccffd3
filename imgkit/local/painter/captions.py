"""Says in one sentence what a scene shows; how it says it stands in the word files."""

from collections.abc import Sequence

from imgkit.local.painter.scene import Scene, Thing
from imgkit.local.painter.setting import Setting
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import Words, load

_TAKEN = frozenset({"held by", "worn by"})


def caption(scene: Scene, setting: Setting, language: str = "en") -> str:
    """Describe a picture in one sentence.

    Args:
        scene: What it shows.
        setting: Where and when it takes place.
        language: The language of the sentence.

    Returns:
        The sentence, with a capital letter and a full stop.
    """
    words = load(language)
    say = words.caption
    told: list[str] = [_Telling(scene.things, words).text() or say["landscape"]]
    told.append(say["grounds"].get(setting.ground, ""))
    if scene.flowers:
        told.append(f"{say['flowers']} {_list(scene.flowers, words)}")
    told += [say["weather"][one] for one in setting.weather]
    if setting.ground not in {"room", "space", "underwater"}:
        told.append(say["hours"][setting.hour])
    sentence = " ".join(part for part in told if part)
    return sentence[0].upper() + sentence[1:] + "."


def name(thing: Thing, language: str = "en") -> str:
    """Name a thing with its colour and its number, such as "three red balloons"."""
    words = load(language)
    say = words.caption
    noun = str(words.names.get(thing.kind, thing.kind.replace("-", " ")))
    colours = [
        next((called for called, code in words.colours.items() if code == colour), "")
        for colour in thing.colours
    ]
    dressed = kinds()[thing.kind].dressed  # a red grandmother is one in a red dress
    colour = "" if dressed else _list([one for one in colours if one], words)
    if thing.count != 1:
        noun = say["plurals"].get(thing.kind, f"{noun}s")
        few = thing.count < len(say["numbers"])
        number = say["numbers"][thing.count] if few else str(thing.count)
        return " ".join(part for part in (number, colour, noun) if part)
    if noun.startswith(("the ", "a ")) or noun[0].isupper():
        return noun
    phrase = f"{colour} {noun}".strip()
    return f"{'an' if phrase[0] in say['vowels'] else say['numbers'][1]} {phrase}"


class _Telling:
    """Tells each thing once, with what it holds and wears, and what it stands beside."""

    def __init__(self, things: Sequence[Thing], words: Words) -> None:
        self._things = things
        self._words = words
        self._told = {index for index, thing in enumerate(things) if thing.removed}

    def text(self) -> str:
        starts = [index for index, thing in enumerate(self._things) if not self._is_taken(thing)]
        linked = [index for index in starts if self._things[index].link]
        sentences = [self._tell(one) for one in [*linked, *starts] if one not in self._told]
        rest = [self._tell(one) for one in range(len(self._things)) if one not in self._told]
        return _list([*sentences, *rest], self._words)

    def _tell(self, index: int) -> str:
        self._told.add(index)
        thing = self._things[index]
        text = name(thing)
        for verb, relation in (("holding", "held by"), ("wearing", "worn by")):
            taken = [
                order
                for order, other in enumerate(self._things)
                if order not in self._told
                and other.link
                and other.link.relation == relation
                and index in other.link.to
            ]
            if taken:
                items = _list([self._tell(order) for order in taken], self._words)
                text += f" {self._words.caption[verb]} {items}"
        link = thing.link
        if link and not self._is_taken(thing) and all(one not in self._told for one in link.to):
            others = _list([self._tell(one) for one in link.to], self._words)
            text += f" {self._words.caption['relations'][link.relation]} {others}"
        return text

    def _is_taken(self, thing: Thing) -> bool:
        return thing.link is not None and thing.link.relation in _TAKEN


def _list(phrases: Sequence[str], words: Words) -> str:
    if len(phrases) < 2:
        return "".join(phrases)
    return f"{', '.join(phrases[:-1])} {words.caption['joint']} {phrases[-1]}"
