"""Checks of pictures: of their prompts, number, shape, likeness and alt text."""

from collections.abc import Iterable

from PIL import ImageChops

from imgkit.check.verdict import Verdict, judge
from imgkit.picture import Picture


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
            (bool(pictures), "There is no picture yet: run the cell that draws it."),
            (not copied, "This is still the prompt of the lesson. Change it to one of your own."),
            (
                copied or len(prompt.split()) >= 4,
                "Say a little more: who or what, where, and at what time of day?",
            ),
            (not missed, f"These words were not drawn: {missed}. Try others for the same thing."),
        ),
        f"Your own picture, from your own words: {prompt}",
    )


def shape(pictures: list[Picture], *, n: int, wider_than_high: bool) -> Verdict:
    """Check how many pictures were drawn, and in which shape.

    Args:
        pictures: What the learner drew.
        n: How many there should be.
        wider_than_high: Whether they should be wider than high, or else higher than wide.
    """
    width, height = pictures[0].size if pictures else (0, 0)
    wanted = "wider than high" if wider_than_high else "higher than wide"
    fits = (width > height) if wider_than_high else (width < height)
    return judge(
        (
            (len(pictures) == n, f"There should be {n} pictures: which argument says how many?"),
            (fits, f"The pictures should be {wanted}. The size is width first, then height."),
        ),
        f"{n} pictures of {width}x{height} pixels.",
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
            (drawn_twice, "That is one picture under two names: call generate twice."),
            (alike, "They differ. Which argument makes the dice fall the same way again?"),
        ),
        "The same dice, the same picture, to the last pixel.",
    )


def all_the_same(pictures: list[Picture]) -> Verdict:
    """Check that a learner drew several pictures that are all the same.

    Args:
        pictures: What they drew in one call.
    """
    alike = len({picture.image.convert("RGB").tobytes() for picture in pictures}) == 1
    return judge(
        (
            (len(pictures) > 1, "Draw several at once: which argument says how many?"),
            (
                alike,
                "They differ. At which temperature is the likeliest colour always taken?",
            ),
        ),
        f"{len(pictures)} pictures, and nothing was left to the dice.",
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
            (len(words) >= 5, "Write a whole sentence: what would you say on the telephone?"),
            (len(words) <= 40, "One or two sentences are enough; leave out what matters little."),
            (
                not opening.startswith(("picture of", "image of", "a picture of", "an image of")),
                "Leave out “a picture of”: who listens to it knows that already.",
            ),
            (text.strip() != picture.prompt.strip(), "Say what is to be seen, not what was asked."),
        ),
        "A sentence that helps someone who cannot see the picture.",
    )
