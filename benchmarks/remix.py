"""The remix: how long three steps take, and how much of that is not spent on its calls."""

from collections.abc import Callable, Iterator
from typing import Any
from unittest.mock import patch

import imgkit
from benchmarks.measure import Result, medians_in_turns
from imgkit import images
from imgkit.describing import describe
from imgkit.picture import Pictures
from imgkit.remixing.planning import make_plan
from imgkit.session import current

PICTURE = "a red balloon and a bunny on a meadow by day"
WISH = "make the balloon blue, make the bunny white, and make it night"
STEPS = 3
ROUNDS = 7
LONGEST_SECONDS = 2.0
LIMIT = 1.2


def results() -> Iterator[Result]:
    """Yield the seconds of a remix, and its ratio to the sum of its calls."""
    (before,) = imgkit.generate(PICTURE, size="1024x1024", seed=1)
    painting = _edits_of(before)
    session = current()

    def calls() -> None:
        make_plan(session, WISH, describe(before))
        for paint in painting:
            paint()

    ours, bare = medians_in_turns(lambda: imgkit.remix(before, WISH), calls, ROUNDS)
    yield Result("a remix of three steps, 1024x1024, in s", ours, LONGEST_SECONDS)
    yield Result(
        "imgkit.remix ÷ its calls one after the other",
        ours / bare,
        LIMIT,
        f"({ours * 1000:.0f} ms ÷ {bare * 1000:.0f} ms)",
    )


def _edits_of(before: imgkit.Picture) -> list[Callable[[], Pictures]]:
    """Return the calls with which a remix paints, to be made again."""
    calls: list[Callable[[], Pictures]] = []
    edit = images.edit

    def noted(*given: Any, **options: Any) -> Pictures:
        calls.append(lambda: edit(*given, **options))
        return edit(*given, **options)

    with patch.object(images, "edit", noted):
        done = imgkit.remix(before, WISH)
    # A benchmark of failures would be worthless.
    assert done.finished  # noqa: S101
    assert len(calls) == STEPS  # noqa: S101
    return calls
