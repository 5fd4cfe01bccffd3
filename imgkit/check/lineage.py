"""Checks of variations: how different they were to be, and who comes from whom."""

import itertools
import re
from collections.abc import Sequence

from imgkit.check.verdict import Verdict, judge
from imgkit.language import _
from imgkit.picture import Picture

_PERCENT = re.compile(r"(\d+) % different")
"""How imgkit.images puts the strength of a variation into the prompt."""


def close_variation(parent: Picture, pictures: Sequence[Picture], *, at_most: int = 20) -> Verdict:
    """Check that a learner drew a variation that stays close to a picture.

    Args:
        parent: The picture.
        pictures: What they drew from it.
        at_most: How different it may be, in per cent.
    """
    asked = [_percent(picture) for picture in pictures]
    said = all(percent is not None for percent in asked)
    close = all(percent is None or percent <= at_most for percent in asked)
    return judge(
        (
            (bool(pictures), _("There is no picture yet: run the cell that draws it.")),
            (
                all(_is_child(picture, parent) for picture in pictures),
                _("It does not come from the first picture. From which one is it made?"),
            ),
            (
                said,
                _("Nothing says how different it should be."),
                _("Look at the section “How different?”: which argument was used there?"),
            ),
            (
                close,
                _("It is too different. By how much, says its prompt."),
                _(
                    "The argument goes from 0 to 1, so 1 is 100 %. What is {percent} %, then?"
                ).format(percent=at_most),
            ),
        ),
        _("Two cards that only a sharp eye can tell apart."),
    )


def generations(line: Sequence[Picture]) -> Verdict:
    """Check that each picture of a line was made from the one before, with words of its own.

    Args:
        line: The first of the family, its child, its grandchild, and so on.
    """
    pairs = list(itertools.pairwise(line))
    bred = [_is_child(picture, parent) for parent, picture in pairs]
    prompts = [picture.prompt.strip().lower() for picture in line]
    return judge(
        (
            (len(line) > 2, _("A child and a grandchild are asked for: draw both.")),
            (
                all(bred[:1]),
                _("The child does not come from the first picture: what is it made from?"),
            ),
            (
                all(bred[1:]),
                _("The grandchild does not come from the child: what is it made from?"),
                _("A grandchild is made from the child’s picture: that is its first argument."),
            ),
            (
                len(set(prompts)) == len(prompts),
                _("Two of them have the same words: what is new in each?"),
                _("Compare the prompts: name another hour, other weather, or one animal more."),
            ),
        ),
        _("Three generations, and each picture knows its parent."),
    )


def _is_child(picture: Picture, parent: Picture) -> bool:
    return parent.path is not None and picture.parent == parent.path.name


def _percent(picture: Picture) -> int | None:
    match = _PERCENT.search(picture.prompt)
    return int(match[1]) if match else None
