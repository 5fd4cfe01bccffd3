"""Splits a wish for a picture into steps, by the painter's own words."""

from collections.abc import Sequence

from imgkit.local.painter.parsing.tongues import language_of
from imgkit.local.painter.planning.fragments import Fragment, cleaned, fragments
from imgkit.local.painter.planning.new_scenes import new_scene
from imgkit.local.painter.planning.outcome import outcome
from imgkit.local.painter.planning.phrases import phrases
from imgkit.local.painter.planning.plans import PaintedPlan, PlannedStep
from imgkit.local.painter.planning.questions import (
    LONGEST,
    MOST,
    is_foreign,
    question,
    wants_nothing_left,
)
from imgkit.local.painter.planning.readings import reading
from imgkit.local.painter.planning.shown import Shown, shown
from imgkit.local.painter.planning.steps import Draft, drafts

_MOST_REGIONS = 100


def plan(wish: str, caption: str, regions: Sequence[tuple[int, str]]) -> PaintedPlan:
    """Split a wish into steps, and say what the picture shows when all are done.

    Args:
        wish: What is to be changed, in a few sentences.
        caption: What the picture shows.
        regions: The number of each of its regions, and what that shows.

    Returns:
        The plan; where the wish contradicts itself, asks for nothing or is in a language that the
        painter does not know, a question instead of steps.
    """
    text = cleaned(wish[: LONGEST + 1])
    language = language_of(text, language_of(caption[:LONGEST]))
    ask = phrases(language).ask
    if is_foreign(text, language):
        return PaintedPlan(question=phrases("en").ask["unknown_language"])
    if len(wish) > LONGEST:
        return PaintedPlan(question=ask["too_many"].format(count=MOST))
    if wants_nothing_left(text, language):
        return PaintedPlan(question=ask["nothing_left"])
    picture = shown(caption[:LONGEST], regions[:_MOST_REGIONS])
    found: list[Draft] = []
    for fragment in fragments(text, language):
        _take(found, fragment, picture, language)
    asked = question(found, language)
    if asked:
        return PaintedPlan(question=asked)
    steps = tuple(draft.step for draft in found)
    return PaintedPlan(steps=steps, prompt=outcome(picture, found, language))


def _take(found: list[Draft], fragment: Fragment, picture: Shown, language: str) -> None:
    anew = new_scene(fragment.text, picture, language)
    if anew is None and _continues(found, fragment, language):
        anew = f"{found.pop().step.wish}, {fragment.text}"
    if anew is not None:
        found.append(Draft(PlannedStep("new_scene", anew), reading(anew, language)))
        return
    found.extend(drafts(fragment, picture, language, _spoken_of(found)))


def _continues(found: Sequence[Draft], fragment: Fragment, language: str) -> bool:
    """Say whether a part tells more of the new picture before it: ", in watercolour"."""
    anew = bool(found) and found[-1].step.kind == "new_scene"
    return anew and not fragment.verb and reading(fragment.text, language).only_setting


def _spoken_of(found: Sequence[Draft]) -> str:
    """Return the kind of the thing that was spoken of last: "replace the dog with a cat … it"."""
    kinds = [draft.reading.kinds for draft in found if draft.step.kind != "remove"]
    return next((named[0] for named in reversed(kinds) if named), "")
