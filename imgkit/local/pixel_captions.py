"""Says in the language of the prompt or the notebook what the pixel model is asked to paint."""

from collections.abc import Iterable
from itertools import groupby

from imgkit.local.painter.captions import listed
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.words import load
from imgkit.local.pixel_words import pixel_words
from imgkit.pixels import Caption


def describe_caption(caption: Caption, language: str) -> str:
    """Say in one sentence what a picture is to show.

    Args:
        caption: In the model's words.
        language: ``"en"``, ``"fr"`` or ``"ru"``.
    """
    say = pixel_words()["say"][language]
    colours = load("en").colours  # the painter names a colour by its number in its own palette
    things = [
        Thing(thing.name, "", len(list(group)), (colours[thing.colour],) if thing.colour else ())
        for thing, group in groupby(caption.things)
    ]
    rest = [say[word] for word in (caption.time, caption.ground, caption.sky) if word]
    words = ", ".join(([listed(things, language)] if things else []) + rest)
    return str(say["picture"]).format(words=words)


def said_in(language: str, words: Iterable[str]) -> list[str]:
    """Return the model's words for things, times, grounds and skies as a person says them.

    Args:
        language: ``"en"``, ``"fr"`` or ``"ru"``.
        words: Of its weights.
    """
    say, names = pixel_words()["say"][language], load(language).names
    return [say.get(word) or names[word] for word in words]


def describe_edit(repainted: int, language: str, *, mapped: bool) -> str:
    """Say what happened to a given picture.

    Args:
        repainted: How many of its pixels were painted anew.
        language: ``"en"``, ``"fr"`` or ``"ru"``.
        mapped: Whether it had to be turned into the model's size and colours.
    """
    say = pixel_words()["say"][language]
    notes = [say["mapped"]] if mapped else []
    return " ".join([*notes, say["repainted"].format(count=repainted)])
