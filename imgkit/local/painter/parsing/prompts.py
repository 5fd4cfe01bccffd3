"""What a prompt asks for, by its words and by its emoji, and what is left for the signboard."""

from dataclasses import dataclass, replace

from imgkit.local.painter.editing.retouching import colours_in
from imgkit.local.painter.parsing.emoji import with_emoji
from imgkit.local.painter.parsing.metaprompts import wish
from imgkit.local.painter.parsing.signs import signs_for
from imgkit.local.painter.parsing.wishes import Wish, wish_in
from imgkit.local.painter.reading import Change, read, read_change
from imgkit.local.painter.scene import Scene
from imgkit.local.painter.words import LANGUAGES, load


@dataclass(frozen=True)
class Wanted:
    """What a prompt wants of a picture that is there.

    Args:
        change: What to change.
        wish: What kind of edit it is.
        replaced: The kinds of things whose place the new things take.
    """

    change: Change
    wish: Wish
    replaced: tuple[str, ...] = ()


def scene_of(prompt: str) -> Scene:
    """Return the scene that a prompt asks for.

    Args:
        prompt: What a person typed, perhaps with a metaprompt before it.

    Returns:
        The scene, with the words for its signboard.
    """
    scene = with_emoji(read(prompt))
    return replace(scene, signs=signs_for(scene.not_drawn))


def wanted_of(prompt: str, usual: str) -> Wanted:
    """Return what a prompt wants to change in a picture that is there.

    Args:
        prompt: What a person typed, perhaps with a metaprompt before it.
        usual: The language of the picture.

    Returns:
        The change; unknown words that it adds are for a signboard.
    """
    text = prompt
    for language in LANGUAGES:
        text = wish(text, load(language))
    found = wish_in(text)
    change = _change_of(found.text, usual)
    if found.strength is not None:
        said = tuple(("variation", phrase) for phrase in found.said)
        return Wanted(replace(change, variation=True, said=(*said, *change.said)), found)
    if found.old:
        return _replacement(found, change, usual)
    if found.recolours:
        change = _coloured(change, found.text)
    signs = signs_for(change.scene.not_drawn) if found.adds else ()
    return Wanted(replace(change, scene=replace(change.scene, signs=signs)), found)


def _change_of(text: str, usual: str) -> Change:
    change = read_change(text, usual=usual)
    scene = with_emoji(change.scene)
    pointed = tuple(("things", one.phrase) for one in scene.things[len(change.scene.things) :])
    return replace(change, scene=scene, said=(*change.said, *pointed))


def _coloured(change: Change, text: str) -> Change:
    """Give the last thing the colour that stands behind it: "make the (red) house blue"."""
    scene = change.scene
    left = [word for phrase in scene.not_drawn for word, _ in colours_in(phrase, scene.language)]
    found = list(colours_in(text, scene.language))
    if any(thing.colours for thing in scene.things):
        found = [(word, code) for word, code in found if word in left]
    if not found or not scene.things:
        return change
    word, code = found[-1] if left else found[0]
    things = (*scene.things[:-1], replace(scene.things[-1], colours=(code,)))
    not_drawn = tuple(one for one in scene.not_drawn if one.lower() != word)
    scene = replace(scene, things=things, not_drawn=not_drawn)
    return replace(change, scene=scene, said=(*change.said, ("things", word)))


def _replacement(found: Wish, change: Change, usual: str) -> Wanted:
    """Take the old thing away for the new one; without a new thing it gets what is said of it."""
    if not change.scene.things:
        text = f"{found.text} {found.old}"  # "change the house to blue" wants a blue house
        return Wanted(_change_of(text, usual), replace(found, text=text, old="", recolours=True))
    old = _change_of(found.old, usual)
    kinds = tuple(thing.kind for thing in old.scene.things)
    said = tuple(("removed", phrase) for table, phrase in old.said if table == "things")
    scene = replace(change.scene, not_drawn=(*old.scene.not_drawn, *change.scene.not_drawn))
    both = replace(
        change, scene=scene, removed=(*change.removed, *kinds), said=(*said, *change.said)
    )
    return Wanted(both, found, kinds)
