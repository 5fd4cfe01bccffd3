"""The steps of a remix as rows that the browser shows, and that a person changes."""

import functools
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from imgkit.describing import Region
from imgkit.errors import ImageError
from imgkit.remixing import Plan, Stage, Step
from imgkit.remixing.words import KINDS, STATES
from imgkit.widgets import remix_words
from imgkit.widgets.previews import copy_of

Row = dict[str, Any]
"""A step: ``id``, ``on``, ``title``, ``kind``, ``wish``, ``target`` and ``regions``."""

THUMB_EDGE = 128
"""The longest side of what shows how the picture looks after a step, in pixels."""


def rows_of(stages: Iterable[Stage]) -> list[Row]:
    """Return a row for each stage.

    Args:
        stages: The stages in their order.
    """
    return [
        {
            "id": number,
            "on": True,
            "title": KINDS[stage.step.kind],
            **stage.step.model_dump(mode="json"),
        }
        for number, stage in enumerate(stages)
    ]


def step_of(row: Row) -> Step | None:
    """Return the step that a row stands for; None where it is left out.

    Args:
        row: The row, as a person left it.
    """
    wish = str(row["wish"]).strip()
    return Step.model_validate({**row, "wish": wish}) if row["on"] and wish else None


def plan_of(rows: Iterable[Row], planned: Plan) -> Plan:
    """Return the plan that rows stand for.

    Args:
        rows: The rows in their order.
        planned: The plan as it came.
    """
    steps = tuple(step for row in rows if (step := step_of(row)) is not None)
    return planned.model_copy(update={"steps": steps})


def masks_of(rows: Iterable[Row], masks: Mapping[int, bytes]) -> dict[Step, bytes]:
    """Return the masks that a person painted, by step.

    Args:
        rows: The rows.
        masks: The masks, by the ids of rows.
    """
    return {step: masks[row["id"]] for row in rows if row["id"] in masks and (step := step_of(row))}


def progress_of(
    rows: Iterable[Row], stages: Iterable[Stage], regions: Sequence[Region]
) -> list[dict[str, Any]]:
    """Return how far the step of each row is, as the browser shows it.

    Args:
        rows: The rows.
        stages: The stages of the steps that are not left out.
        regions: What the description shows.
    """
    by_step = {stage.step: stage for stage in stages}
    left_out = {"state": "left_out", "said": remix_words.LEFT_OUT, "why": "", "where": ""}
    return [
        _stage_in_words(by_step[step], regions)
        if (step := step_of(row)) is not None and step in by_step
        else left_out
        for row in rows
    ]


def _stage_in_words(stage: Stage, regions: Sequence[Region]) -> dict[str, Any]:
    said = {"state": stage.state, "said": STATES[stage.state], "why": stage.why}
    return said | {"where": _where(stage, regions)} | _thumb(stage)


def _where(stage: Stage, regions: Sequence[Region]) -> str:
    if stage.mask is not None:
        return remix_words.OWN_MASK
    if not stage.boxes:
        return remix_words.WHOLE_PICTURE
    named = [regions[at].text for at in stage.step.regions if at < len(regions)]
    return ", ".join(dict.fromkeys(named))


def _thumb(stage: Stage) -> dict[str, Any]:
    if stage.picture is None:
        return {}
    try:
        return {"thumb": _small(stage.picture.bytes)}
    except ImageError:  # it cannot be shown, but it is kept, and was perhaps paid for
        return {}


@functools.lru_cache(maxsize=16)
def _small(data: bytes) -> bytes:
    return copy_of(data, THUMB_EDGE)
