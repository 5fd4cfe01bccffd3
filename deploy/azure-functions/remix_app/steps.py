"""The activities: the steps of a remix, each run alone, perhaps on a machine of its own.

Between two of them there is nothing but JSON and the pictures in the storage.
"""

import dataclasses
import secrets
import time
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import Any, TypeVar

from imgkit.comparisons.likeness import similarity
from imgkit.describing import describe, estimate_describing
from imgkit.errors import ConnectionLostError, ImgkitError, LimitError, SavingError, StorageError
from imgkit.inputs import CheckedImage, check_image
from imgkit.keeping.files import write_new
from imgkit.keeping.storage import AnyPath, read
from imgkit.models.catalog import split_size
from imgkit.money.cost import Cost
from imgkit.picture import file_ending
from imgkit.remixing import Stage, plan_remix
from imgkit.remixing.assembling import in_size
from imgkit.remixing.painting import Easel
from imgkit.remixing.preparing import prepare as prepare_image
from imgkit.remixing.stages import side_by_side
from imgkit.remixing.telling import report_on
from imgkit.session import current
from remix_app.messages import (
    Assembled,
    Ending,
    Group,
    Looked,
    Message,
    Order,
    Painted,
    Painting,
    Planned,
    Prepared,
    Result,
    StageNote,
)
from remix_app.once import may_be_billed, once

Job = TypeVar("Job")

PAUSES = (5, 30, 120)
"""After how many seconds a picture that could not be kept is tried to be kept again."""

PASSING = (ConnectionLostError, LimitError, StorageError)
"""What may be over by the next time."""


def prepare(order: Order) -> Prepared:
    """Bring the picture into the form that the service takes."""
    session = current()
    if order.size:
        split_size(order.size)
    ground = prepare_image(read(session.gallery.folder / order.original), session.service)
    name = f"ground-{secrets.token_hex(4)}.{file_ending(ground.data)}"
    write_new(_folder(order) / name, ground.data)
    estimate = estimate_describing(ground).dollars
    return Prepared(order=order, ground=f"runs/{order.run}/{name}", estimate=estimate)


def look(prepared: Prepared) -> Looked:
    """Describe the picture."""

    def looked() -> Looked:
        return Looked(prepared=prepared, description=describe(_opened(prepared.ground)))

    return once(_folder(prepared.order), "look", Looked, looked)


def plan(looked: Looked) -> Planned:
    """Split the wish into steps, and say what painting them costs."""
    order = looked.prepared.order

    def planned() -> Planned:
        remix = plan_remix(
            _opened(looked.prepared.ground),
            order.wish,
            keep=order.keep,
            size=order.size,
            description=looked.description,
        )
        groups = tuple(map(tuple, side_by_side(remix.stages)))
        return Planned(
            looked=looked,
            plan=remix.plan,
            kept=remix.easel.kept,
            stages=tuple(map(StageNote.of, remix.stages)),
            groups=groups,
            price=remix.estimate.share(max(sum(map(len, groups)), 1)).dollars,
        )

    return once(_folder(order), "plan", Planned, planned)


def paint(painting: Painting) -> Painted:
    """Paint one stage."""
    planned, before = painting.planned, _opened(painting.before)
    stage = _stage(planned.stages[painting.at])
    easel = _easel(planned)

    def painted() -> Painted:
        ended = _kept_at_last(easel, stage, before)
        if ended.error is not None:
            raise ended.error
        cost = ended.picture.cost.dollars if ended.picture else 0.0
        return Painted(stage=StageNote.of(ended), dollars=cost)

    return once(_folder(planned.looked.prepared.order), f"paint-{painting.at}", Painted, painted)


def assemble(group: Group) -> Assembled:
    """Put what was painted side by side into one picture."""
    changed = [_stage(note) for note in group.stages]
    gallery = current().gallery
    picture = _easel(group.planned).put_together(changed, _opened(group.before), gallery)
    return Assembled(picture=_name(picture.path))


def tell(ending: Ending) -> Result:
    """Bring the last picture to the asked size, and say what was changed and what was not."""
    planned, order = ending.planned, ending.planned.looked.prepared.order
    stages = [_stage(note) for note in ending.stages]
    if ending.picture is None:
        return Result(
            prompt=planned.plan.prompt,
            report=tuple(report_on(stages, planned.plan.question).lines()),
            cost=str(Cost(ending.dollars)),
        )
    gallery = current().gallery
    last = gallery.picture(ending.picture)
    if order.size and all(stage.state != "failed" for stage in stages):
        fitted = in_size(last, split_size(order.size))
        last = fitted if fitted.path else gallery.keep([fitted])[0]
    alike = similarity(_opened(planned.looked.prepared.ground), last)
    return Result(
        picture=_name(last.path),
        prompt=planned.plan.prompt,
        report=tuple(report_on(stages, similarity=alike).lines()),
        cost=str(Cost(ending.dollars)),
    )


def answered(step: Callable[[Job], Message], job: Job) -> dict[str, Any]:
    """Run an activity, and pass its error on in words.

    Args:
        step: The activity.
        job: What it is asked.

    Returns:
        An :class:`Answer`, ready for JSON.
    """
    try:
        return {"message": step(job).model_dump(mode="json")}
    except ImgkitError as error:
        billed = may_be_billed(error)
        again = isinstance(error, PASSING) and not billed
        return {"error": str(error), "again": again, "may_be_billed": billed}


def _kept_at_last(easel: Easel, stage: Stage, before: CheckedImage) -> Stage:
    """Paint a stage; where the storage is away, wait for it: the picture is paid for."""
    ended = easel.run(stage, before)
    for pause in PAUSES:
        if not (isinstance(ended.error, SavingError) and ended.error.keep_again):
            break
        time.sleep(pause)
        try:
            (easel.painted[(stage.brushwork,)],) = ended.error.keep_again()
        except SavingError as error:
            ended = dataclasses.replace(ended, error=error)
        else:
            ended = easel.run(stage, before)
    return ended


def _easel(planned: Planned) -> Easel:
    return Easel(_opened(planned.looked.prepared.ground), planned.kept)


def _stage(note: StageNote) -> Stage:
    picture = current().gallery.picture(note.picture) if note.picture else None
    return Stage(note.step, note.boxes, state=note.state, picture=picture, why=note.why)


def _opened(name: str) -> CheckedImage:
    checked = check_image(read(current().gallery.folder / name))
    return dataclasses.replace(checked, parent=PurePosixPath(name).name)


def _folder(order: Order) -> AnyPath:
    return current().gallery.folder / "runs" / order.run


def _name(path: "AnyPath | None") -> str:
    assert path is not None  # noqa: S101 (the gallery has just kept it)
    return path.name
