"""Exercises that check themselves: a tick where it is right, a hint where it is not.

No check ever shows a solution, and none ever fails a cell.
"""

import html
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PIL import ImageChops

from imgkit.picture import Picture
from imgkit.session import who_answers


@dataclass(frozen=True)
class Verdict:
    """What a check says.

    Args:
        hints: What is still missing; nothing where all is right.
        praise: What to say where all is right.
    """

    hints: tuple[str, ...]
    praise: str

    @property
    def ok(self) -> bool:
        """Whether all is right."""
        return not self.hints

    def __str__(self) -> str:
        """Return a tick and praise, or the hints."""
        if self.ok:
            return f"✔ {self.praise}"
        return "\n".join(f"➜ {hint}" for hint in self.hints)

    def _repr_html_(self) -> str:
        colour = "#2e6b3f" if self.ok else "#8a5a00"
        text = html.escape(str(self)).replace("\n", "<br>")
        return f'<p style="border-left:4px solid {colour};padding-left:8px">{text}</p>'

    def _repr_pretty_(self, printer: object, cycle: bool) -> None:  # noqa: FBT001 (IPython's call)
        del cycle
        printer.text(str(self))  # type: ignore[attr-defined]  # IPython's printer has no type here


def _judge(findings: Iterable[tuple[bool, str]], praise: str) -> Verdict:
    return Verdict(tuple(hint for right, hint in findings if not right), praise)


def own_prompt(pictures: list[Picture], examples: Iterable[str]) -> Verdict:
    """Check that a learner wrote a prompt of their own.

    Args:
        pictures: What they drew.
        examples: The prompts of the notebook.
    """
    prompt = pictures[0].prompt if pictures else ""
    copied = prompt.strip().lower() in {example.lower() for example in examples}
    missed = ", ".join(pictures[0].not_drawn) if pictures else ""
    return _judge(
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


def who_answers_here(answer: str) -> Verdict:
    """Check that a learner read who answers.

    Args:
        answer: ``"live"``, ``"local"`` or ``"recorded"``.
    """
    right = answer.strip().lower() == who_answers().mode
    return _judge(
        ((right, "Look again at what the first cell printed: which of the three words fits it?"),),
        "That is right, and the badge under each picture says it too.",
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
    return _judge(
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
    return _judge(
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
    return _judge(
        (
            (len(pictures) > 1, "Draw several at once: which argument says how many?"),
            (
                alike,
                "They differ. At which temperature is the likeliest colour always taken?",
            ),
        ),
        f"{len(pictures)} pictures, and nothing was left to the dice.",
    )


def how_they_paint(answers: Mapping[str, str]) -> Verdict:
    """Check that a learner knows what is published of how models paint.

    Args:
        answers: For each model ``"tokens"``, ``"diffusion"`` or ``"secret"``.
    """
    return _judge(
        (
            (answers.get(model, "").strip().lower() == right, f"{model}: {hint}")
            for model, (right, hint) in _HOW_THEY_PAINT.items()
        ),
        "You tell apart what is known and what is only guessed.",
    )


_HOW_THEY_PAINT = {
    "the pixel model": ("tokens", "You have watched it. Did it begin with noise, or with a pixel?"),
    "DALL·E 1": ("tokens", "Look at the table again: what are the 1,024 that follow the words?"),
    "DALL·E 2": ("diffusion", "What does its decoder begin with, according to the table?"),
    "Midjourney": ("secret", "Is there a paper that says so, or does everybody only guess?"),
}
"""What each model does, and a hint; the sources stand in notebook 07."""


def alt_text(picture: Picture, text: str) -> Verdict:
    """Check an alt text that a learner wrote.

    Args:
        picture: The picture.
        text: What the learner wrote for those who cannot see it.
    """
    words = text.split()
    opening = text.strip().lower()
    return _judge(
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
