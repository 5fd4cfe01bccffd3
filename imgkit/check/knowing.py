"""Checks of what a learner knows, without a picture."""

from collections.abc import Mapping

from imgkit.check.verdict import Verdict, judge
from imgkit.session import who_answers


def who_answers_here(answer: str) -> Verdict:
    """Check that a learner read who answers.

    Args:
        answer: ``"live"``, ``"local"`` or ``"recorded"``.
    """
    right = answer.strip().lower() == who_answers().mode
    return judge(
        ((right, "Look again at what the first cell printed: which of the three words fits it?"),),
        "That is right, and the badge under each picture says it too.",
    )


def how_they_paint(answers: Mapping[str, str]) -> Verdict:
    """Check that a learner knows what is published of how models paint.

    Args:
        answers: For each model ``"tokens"``, ``"diffusion"`` or ``"secret"``.
    """
    return judge(
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
