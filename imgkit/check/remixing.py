"""Checks of a plan: what a wish was split into."""

from imgkit.check.verdict import Verdict, judge
from imgkit.language import _
from imgkit.remixing import Remix

_ENOUGH = 3
"""So many steps make a plan out of a wish."""


def planned(remix: Remix) -> Verdict:
    """Check that a wish became a plan of several steps, one of them in a place of its own.

    Args:
        remix: What was planned.
    """
    stages = remix.stages
    missing = [stage.step.target for stage in stages if stage.state == "impossible"]
    return judge(
        (
            (
                bool(stages),
                _("There is no step: the wish does not say what to change."),
                _("Name a thing in the picture, and say what is to become of it."),
            ),
            (
                not missing,
                _("Not everything that you name is in the picture."),
                _("The picture does not show: {things}.").format(things=", ".join(missing)),
            ),
            (
                not stages or len(stages) >= _ENOUGH,
                _("These are too few steps: wish for at least three changes."),
                _("Wish for one thing, one time of day, and one style."),
            ),
            (
                not stages or any(stage.boxes for stage in stages),
                _("All steps are about the whole picture. Wish for a change in one thing, too."),
            ),
        ),
        _("A wish with a plan: it says what, and where."),
    )
