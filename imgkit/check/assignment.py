"""Checks of the assignment: a monument in surroundings of its own, within boundaries, handed in."""

from collections.abc import Iterable

from imgkit.check.drawing import alt_text
from imgkit.check.verdict import Verdict, judge
from imgkit.handing_in import HandIn
from imgkit.language import _
from imgkit.metaprompting import boundaries_and_words
from imgkit.picture import Picture
from imgkit.session import current

FEWEST_WORDS = 6
"""A prompt with a monument, its surroundings and the light has so many, in Russian too."""

FEWEST_PICTURES = 3
"""How many pictures a hand-in shows at least."""


def monument(pictures: list[Picture], name: str, *, examples: Iterable[str] = ()) -> Verdict:
    """Check that a learner drew a monument, in surroundings of their own.

    Args:
        pictures: What they drew.
        name: The monument, as the learner's prompt names it.
        examples: The prompts of the lesson.
    """
    prompt = boundaries_and_words(pictures[0].prompt)[1] if pictures else ""
    copied = _plain(prompt) in {_plain(example) for example in examples}
    missed = {word for picture in pictures for word in picture.not_drawn}
    named = bool(_plain(name).strip("?")) and _plain(name) in _plain(prompt)
    return judge(
        (
            (bool(pictures), _("There is no picture yet: run the cell that draws it.")),
            (
                named,
                _("Which monument is it? Write its name, just as it stands in your prompt."),
                _("The name has to stand in the prompt letter for letter, and in both places."),
            ),
            (
                not named or _among_drawn(name, pictures),
                _("The monument itself was not understood. Is there another name for it?"),
                _("Try a monument that is known all over the world, by its best-known name."),
            ),
            (
                not copied and len(prompt.split()) >= FEWEST_WORDS,
                _("Where does it stand now, who is there, and what is the light like?"),
                _("Say it in at least {count} words of your own.").format(count=FEWEST_WORDS),
            ),
            (
                not missed,
                _("These words were not drawn: {words}. Try others for the same thing.").format(
                    words=", ".join(sorted(missed))
                ),
            ),
        ),
        _("A monument in surroundings of its own: {prompt}").format(prompt=prompt),
    )


def within_boundaries(pictures: list[Picture]) -> Verdict:
    """Check that a metaprompt stands before the prompt of each picture.

    Args:
        pictures: What the learner drew.
    """
    bounded = bool(pictures) and all(map(_has_boundaries, pictures))
    return judge(
        (
            (
                bounded,
                _("Nothing says yet for whom the pictures are. Which argument does that?"),
                _("Look at notebook 02: the argument has the name of what stands before a prompt."),
            ),
        ),
        _("The boundaries stand before your words in each prompt that was sent."),
    )


def several_tries(pictures: list[Picture]) -> Verdict:
    """Check that a learner had several pictures to choose from.

    Args:
        pictures: What they drew.
    """
    seeds = {picture.seed for picture in pictures if picture.seed is not None}
    different = {picture.image.convert("RGB").tobytes() for picture in pictures}
    return judge(
        (
            (
                len(pictures) >= FEWEST_PICTURES,
                _("One throw of the dice is no choice. How do you get several pictures at once?"),
                _("One argument says how many pictures you want; give it at least {count}.").format(
                    count=FEWEST_PICTURES
                ),
            ),
            (
                len(different) == len(pictures) and (not seeds or len(seeds) == len(pictures)),
                _("Some of them are the same picture. Throw the dice anew for each."),
            ),
        ),
        _("{count} pictures to choose from, and no two are alike.").format(count=len(pictures)),
    )


def own_alt_text(picture: Picture) -> Verdict:
    """Check that the alt text of a picture is a learner's own, and a helpful one.

    Args:
        picture: The picture, with the text.
    """
    if _says_own_words(picture):
        return alt_text(picture, picture.alt)
    return judge(
        (
            (
                False,
                _("Say in your own words what is to be seen: you know what matters in it."),
                _("Begin with the monument, then say what is unusual about where it stands."),
            ),
        ),
        "",
    )


def handed_in(work: HandIn) -> Verdict:
    """Check a hand-in: enough pictures, all within boundaries, and all with words of one's own.

    Args:
        work: What was handed in.
    """
    described = list(map(_says_own_words, work.pictures))
    return judge(
        (
            (
                _plain(work.name).strip("?") != "",
                _("Whose work is it? Write your name."),
            ),
            (
                len({picture.bytes for picture in work.pictures}) >= FEWEST_PICTURES,
                _("Hand in at least {count} different pictures.").format(count=FEWEST_PICTURES),
            ),
            (
                all(map(_has_boundaries, work.pictures)),
                _("One of the pictures was drawn without boundaries. Which one?"),
                _("The page tells of each picture which boundaries were put before its prompt."),
            ),
            (
                all(described),
                _("Of {count} pictures, {own} have an alt text of your own.").format(
                    count=len(described), own=sum(described)
                ),
            ),
            (
                work.page.exists() and work.originals.exists(),
                _("The page is not where it was. Run the cell that hands in once more."),
            ),
        ),
        _("Handed in. Open the page with a double click, as your teacher will."),
    )


def _among_drawn(name: str, pictures: list[Picture]) -> bool:
    """Tell whether the painter understood a name; a live service does not say, and is believed."""
    understood = {word for picture in pictures for word in picture.understood}
    if not understood:
        return True
    words = set(_plain(name).split())
    return any(words & set(_plain(phrase).split()) for phrase in understood)


def _has_boundaries(picture: Picture) -> bool:
    return bool(boundaries_and_words(picture.prompt)[0])


def _says_own_words(picture: Picture) -> bool:
    """Tell whether the alt text is another than the one that the picture came with."""
    recipe = current().gallery.recipe(picture.path.name) if picture.path else None
    given = recipe.alt if recipe else ""
    return _plain(picture.alt) not in {"", "?", _plain(given)}


def _plain(text: str) -> str:
    return " ".join(text.lower().split())
