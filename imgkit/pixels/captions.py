"""Captions: what a picture is to show, in the few words that the model knows."""

import re
from dataclasses import dataclass

from imgkit.errors import PromptError
from imgkit.pixels.weights import Weights

MOST_THINGS = 3


@dataclass(frozen=True)
class Thing:
    """One thing of a caption.

    Args:
        name: What it is, of ``Weights.things``.
        colour: Of ``Weights.colours``; None leaves it to the model.
    """

    name: str
    colour: str | None = None


@dataclass(frozen=True)
class Caption:
    """What a picture is to show; the model chooses what is None.

    Args:
        things: At most three things, from left to right.
        time: Of ``Weights.times``.
        ground: Of ``Weights.grounds``.
        sky: Of ``Weights.skies``.
        not_drawn: The words that it was read from and that the model does not know.
    """

    things: tuple[Thing, ...] = ()
    time: str | None = None
    ground: str | None = None
    sky: str | None = None
    not_drawn: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return the words, such as ``red house, tree, night, meadow``."""
        things = (f"{thing.colour or ''} {thing.name}".strip() for thing in self.things)
        return ", ".join([*things, *filter(None, (self.time, self.ground, self.sky))])

    @property
    def slots(self) -> tuple[str, ...]:
        """The words at each place that the model looks at: things, time, ground and sky."""
        things = [f"{thing.colour or ''} {thing.name}".strip() for thing in self.things]
        things += [""] * (MOST_THINGS - len(things))
        return (*things, self.time or "", self.ground or "", self.sky or "")

    def tokens(self, weights: Weights) -> list[int]:
        """Return the token numbers that the model reads.

        Args:
            weights: The model.

        Returns:
            Colour and name of each of three things, then time, ground and sky.

        Raises:
            PromptError: A word is not the model's, or there are more than three things.
        """
        if len(self.things) > MOST_THINGS:
            from imgkit.language import _  # late, as in no_known_word

            raise PromptError(
                _("{count} things do not fit into a picture of 20 by 20 pixels.").format(
                    count=len(self.things)
                ),
                remedy=_("Name at most {most}.").format(most=MOST_THINGS),
            )
        words = [word for thing in self.things for word in (thing.colour, thing.name)]
        words += [None] * (2 * MOST_THINGS - len(words))
        numbers = {word: number for number, word in enumerate(weights.vocabulary)}
        try:
            return [numbers[word or ""] for word in (*words, self.time, self.ground, self.sky)]
        except KeyError as error:
            raise no_known_word(str(error.args[0]), weights) from None


def read_caption(text: str, weights: Weights) -> Caption:
    """Read a caption in the model's own words; others between them are left out.

    Args:
        text: Words such as ``"red house, tree, night"``, the things from left to right.
        weights: The model.

    Returns:
        The caption.

    Raises:
        PromptError: The model knows none of the words, or two contradict each other.
    """
    things: list[Thing] = []
    said: dict[str, str] = {}
    not_drawn: list[str] = []
    colour: str | None = None
    tables = {"time": weights.times, "ground": weights.grounds, "sky": weights.skies}
    for word in re.findall(r"[\w'-]+", text.lower()):
        slot = next((slot for slot, words in tables.items() if word in words), None)
        if word in weights.colours:
            not_drawn += [colour] if colour else []
            colour = word
        elif word in weights.things:
            if len(things) == MOST_THINGS:
                not_drawn.append(f"{colour or ''} {word}".strip())
            else:
                plain = word in weights.uncoloured
                not_drawn += [colour] if colour and plain else []
                things.append(Thing(word, None if plain else colour))
            colour = None
        elif slot is None:
            not_drawn.append(word)
        elif said.setdefault(slot, word) != word:
            raise _contradiction(said[slot], word)
    not_drawn += [colour] if colour else []
    if not things and not said:
        raise no_known_word(text, weights)
    return Caption(tuple(things), **said, not_drawn=tuple(not_drawn))


def _contradiction(one: str, other: str) -> PromptError:
    from imgkit.language import _  # late, as in no_known_word

    return PromptError(
        _("A picture cannot show {one} and {other} at once.").format(one=one, other=other),
        why=_("The model takes one time of day, one ground and one thing in the sky."),
        remedy=_("Leave one of them out."),
    )


def no_known_word(text: str, weights: Weights) -> PromptError:
    """Return the error for words of which the model knows none; it lists those that it knows."""
    # Imported late: the local service starts sooner without the languages.
    from imgkit.language import _

    listed = ", ".join
    return PromptError(
        _("The pixel model knows no word of {prompt!r}.").format(prompt=text[:60]),
        why=_("Number of words that it knows: {count}. It was shown nothing else.").format(
            count=len(weights.vocabulary) - 1
        ),
        remedy=_(
            "Choose of its things: {things}; colours: {colours}; times: {times}; "
            "grounds: {grounds}; sky: {skies}."
        ).format(
            things=listed(weights.things),
            colours=listed(weights.colours),
            times=listed(weights.times),
            grounds=listed(weights.grounds),
            skies=listed(weights.skies),
        ),
    )
