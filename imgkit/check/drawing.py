"""Checks of pictures: of their prompts, number, shape, likeness and alt text."""

from collections.abc import Iterable

from PIL import ImageChops

from imgkit.check.verdict import Verdict, judge
from imgkit.language import _
from imgkit.picture import Picture

_NEEDLESS = tuple(_("a picture of, picture of, an image of, image of").split(", "))
"""How alt texts begin that say first what everybody knows."""


def own_prompt(pictures: list[Picture], examples: Iterable[str]) -> Verdict:
    """Check that a learner wrote a prompt of their own.

    Args:
        pictures: What they drew.
        examples: The prompts of the notebook.
    """
    prompt = pictures[0].prompt if pictures else ""
    copied = prompt.strip().lower() in {example.lower() for example in examples}
    missed = ", ".join(pictures[0].not_drawn) if pictures else ""
    return judge(
        (
            (bool(pictures), _("There is no picture yet: run the cell that draws it.")),
            (
                not copied,
                _("This is still the prompt of the lesson. Change it to one of your own."),
                _("Write between the quotation marks, and run both cells, that one and this one."),
            ),
            (
                copied or len(prompt.split()) >= 4,
                _("Say a little more: who or what, where, and at what time of day?"),
                _("Begin with an animal or a person, say what it does, and then where."),
            ),
            (
                not missed,
                _("These words were not drawn: {words}. Try others for the same thing.").format(
                    words=missed
                ),
            ),
        ),
        _("Your own picture, from your own words: {prompt}").format(prompt=prompt),
    )


def shape(pictures: list[Picture], *, n: int, wider_than_high: bool) -> Verdict:
    """Check how many pictures were drawn, and in which shape.

    Args:
        pictures: What the learner drew.
        n: How many there should be.
        wider_than_high: Whether they should be wider than high, or else higher than wide.
    """
    width, height = pictures[0].size if pictures else (0, 0)
    if wider_than_high:
        fits = width > height
        shape_hint = _(
            "The pictures should be wider than high. The size is width first, then height."
        )
    else:
        fits = width < height
        shape_hint = _(
            "The pictures should be higher than wide. The size is width first, then height."
        )
    return judge(
        (
            (
                len(pictures) == n,
                _("There should be {n} pictures: which argument says how many?").format(n=n),
                _("Of all arguments it has the shortest name."),
            ),
            (
                fits,
                shape_hint,
                _("Which of the two numbers around the x should be the larger one?"),
            ),
        ),
        _("{n} pictures of {width}x{height} pixels.").format(n=n, width=width, height=height),
    )


def same_picture(first: Picture, second: Picture) -> Verdict:
    """Check that a learner drew the same picture twice.

    Args:
        first: One picture.
        second: Another one, drawn anew.
    """
    drawn_twice = first.path != second.path
    alike = (
        first.size == second.size
        and not ImageChops.difference(
            first.image.convert("RGB"), second.image.convert("RGB")
        ).getbbox()
    )
    return judge(
        (
            (drawn_twice, _("That is one picture under two names: call generate twice.")),
            (
                alike,
                _("They differ. Which argument makes the dice fall the same way again?"),
                _("Compare the lines under the two pictures: which number is not the same?"),
            ),
        ),
        _("The same dice, the same picture, to the last pixel."),
    )


def all_the_same(pictures: list[Picture]) -> Verdict:
    """Check that a learner drew several pictures that are all the same.

    Args:
        pictures: What they drew in one call.
    """
    alike = len({picture.image.convert("RGB").tobytes() for picture in pictures}) == 1
    return judge(
        (
            (len(pictures) > 1, _("Draw several at once: which argument says how many?")),
            (
                alike,
                _("They differ. At which temperature is the likeliest colour always taken?"),
                _("Look at the curve of the temperature wall: where are all of them alike?"),
            ),
        ),
        _("{n} pictures, and nothing was left to the dice.").format(n=len(pictures)),
    )


def alt_text(picture: Picture, text: str) -> Verdict:
    """Check an alt text that a learner wrote.

    Args:
        picture: The picture.
        text: What the learner wrote for those who cannot see it.
    """
    words = text.split()
    opening = text.strip().lower()
    return judge(
        (
            (
                len(words) >= 5,
                _("Write a whole sentence: what would you say on the telephone?"),
                _("Who or what is to be seen, what happens, and where?"),
            ),
            (
                len(words) <= 40,
                _("One or two sentences are enough; leave out what matters little."),
            ),
            (
                not opening.startswith(_NEEDLESS),
                _("Leave out “a picture of”: who listens to it knows that already."),
            ),
            (
                text.strip() != picture.prompt.strip(),
                _("Say what is to be seen, not what was asked."),
                _("These are the words of your prompt. Look at the picture: what else is there?"),
            ),
        ),
        _("A sentence that helps someone who cannot see the picture."),
    )
