"""The orchestrator: which activity runs when.

Durable Functions runs it again from its beginning after each activity, with the answers so far. So
it must do the same each time: no clock, no chance, no storage, no settings, only what it is told.
https://learn.microsoft.com/azure/azure-functions/durable/durable-functions-code-constraints
(November 2026)
"""

import datetime as dt
from collections.abc import Generator, Sequence
from typing import Any, TypeAlias, TypeVar

from azure.durable_functions import DurableOrchestrationContext, EntityId
from pydantic import BaseModel

from remix_app.messages import (
    Activity,
    Answer,
    Assembled,
    Ending,
    Group,
    Looked,
    Order,
    Painted,
    Painting,
    Planned,
    Prepared,
    Result,
    StageNote,
)

M = TypeVar("M", bound=BaseModel)
T = TypeVar("T")

Conducted: TypeAlias = Generator[Any, Any, T]
"""Yields what it waits for, and returns what comes of it."""

PAUSES = (10, 60)
"""How many seconds to wait before what failed in passing is asked for again."""

PURSE = EntityId("purse", "all")
"""The budget of all remixes together; see :mod:`remix_app.spending`."""


class _EndedError(Exception):
    """The remix cannot go on."""


def conduct(context: DurableOrchestrationContext) -> Conducted[dict[str, Any]]:
    """Make a wish come true, step by step.

    Args:
        context: What the orchestrator is told, and asks for activities with.

    Returns:
        A :class:`Result`, ready for JSON.
    """
    order = Order.model_validate(context.get_input())
    try:
        result = yield from _remix(context, order)
    except _EndedError as error:
        result = Result(error=str(error))
    return result.model_dump(mode="json")


def _remix(context: DurableOrchestrationContext, order: Order) -> Conducted[Result]:
    _say(context, "preparing the picture")
    prepared = yield from _ask(context, "prepare", order, Prepared)
    yield from _set_aside(context, prepared.estimate)
    # Nobody can say what looking cost in truth: its estimate counts.
    yield from _settle(context, prepared.estimate, prepared.estimate)
    _say(context, "looking at the picture")
    looked = yield from _ask(context, "look", prepared, Looked)
    _say(context, "planning")
    planned = yield from _ask(context, "plan", looked, Planned)
    yield from _set_aside(context, planned.estimate)
    ending = yield from _paint(context, planned)
    yield from _settle(context, planned.estimate, ending.dollars)
    _say(context, "telling", ending.stages, planned.estimate)
    return (yield from _ask(context, "tell", ending, Result))


def _paint(context: DurableOrchestrationContext, planned: Planned) -> Conducted[Ending]:
    """Paint the groups one after the other, and the stages of each side by side."""
    stages = list(planned.stages)
    before, picture = planned.looked.prepared.ground, None
    costs: list[float | None] = []
    for group in planned.groups:
        for at in group:
            stages[at] = stages[at].model_copy(update={"state": "running"})
        _say(context, "painting", stages, planned.estimate)
        jobs = [Painting(planned=planned, at=at, before=before) for at in group]
        answers = yield from _ask_all(context, "paint", jobs, Painted)
        for at, answer in zip(group, answers, strict=True):
            stages[at] = _ended(stages[at], answer)
            costs.append(_spent(answer, planned.price))
        changed = tuple(stages[at] for at in group if stages[at].state == "done")
        if changed:
            job = Group(planned=planned, stages=changed, before=before)
            before = picture = (yield from _ask(context, "assemble", job, Assembled)).picture
        if any(stages[at].state == "failed" for at in group):
            break
    known = [cost for cost in costs if cost is not None]
    dollars = sum(known) if len(known) == len(costs) else None
    return Ending(planned=planned, stages=tuple(stages), picture=picture, dollars=dollars)


def _ended(stage: StageNote, answer: Answer[Painted]) -> StageNote:
    if answer.message is not None:
        return answer.message.stage
    return stage.model_copy(update={"state": "failed", "why": answer.error})


def _spent(answer: Answer[Painted], price: float | None) -> float | None:
    """Return what a stage cost; where nobody knows, the estimate counts."""
    if answer.message is not None:
        return price if answer.message.dollars is None else answer.message.dollars
    return price if answer.may_be_billed else 0.0


def _ask(
    context: DurableOrchestrationContext, activity: Activity, job: BaseModel, kind: type[M]
) -> Conducted[M]:
    """Run an activity, and return what it says.

    Raises:
        _EndedError: It could not.
    """
    (answer,) = yield from _ask_all(context, activity, [job], kind)
    if answer.message is None:
        raise _EndedError(answer.error)
    return answer.message


def _ask_all(
    context: DurableOrchestrationContext,
    activity: Activity,
    jobs: Sequence[BaseModel],
    kind: type[M],
) -> Conducted[list[Answer[M]]]:
    """Run an activity many times side by side; what fails in passing is asked for again."""
    answers: dict[int, Answer[M]] = {}
    left = list(range(len(jobs)))
    for pause in (0, *PAUSES):
        if pause:
            yield context.create_timer(context.current_utc_datetime + dt.timedelta(seconds=pause))
        asked = [context.call_activity(activity, jobs[at].model_dump(mode="json")) for at in left]
        came = yield context.task_all(asked)
        for at, answer in zip(left, came, strict=True):
            answers[at] = Answer[kind].model_validate(answer)  # type: ignore[valid-type]  # pydantic builds the class as it runs
        left = [at for at in left if answers[at].again]
        if not left:
            break
    return [answers[at] for at in range(len(jobs))]


def _set_aside(context: DurableOrchestrationContext, dollars: float | None) -> Conducted[None]:
    """Set money aside before it is spent.

    Raises:
        _EndedError: The budget does not suffice.
    """
    refusal = yield context.call_entity(PURSE, "reserve", dollars)
    if refusal:
        raise _EndedError(refusal)


def _settle(
    context: DurableOrchestrationContext, reserved: float | None, spent: float | None
) -> Conducted[None]:
    """Note what was spent of it; where nobody knows, all of it counts."""
    sums = {"reserved": reserved, "spent": reserved if spent is None else spent}
    yield context.call_entity(PURSE, "settle", sums)


def _say(
    context: DurableOrchestrationContext,
    doing: str,
    stages: Sequence[StageNote] = (),
    dollars: float | None = None,
) -> None:
    """Say how far it is; Durable Functions takes 16 kB."""
    context.set_custom_status(
        {
            "doing": doing,
            "steps": [
                {"wish": stage.step.wish[:100], "state": stage.state} for stage in stages[:50]
            ],
            "estimated_dollars": dollars,
        }
    )
