"""Checks of what a learner knows, without a picture."""

from imgkit.check.verdict import Verdict, judge
from imgkit.language import _
from imgkit.session import who_answers


def who_answers_here(answer: str) -> Verdict:
    """Check that a learner read who answers.

    Args:
        answer: ``"live"``, ``"local"`` or ``"recorded"``.
    """
    right = answer.strip().lower() == who_answers().mode
    return judge(
        (
            (
                right,
                _("Look again at what the first cell printed: which of the three words fits it?"),
                _("The badge under each picture is one of the three words."),
            ),
        ),
        _("That is right, and the badge under each picture says it too."),
    )
