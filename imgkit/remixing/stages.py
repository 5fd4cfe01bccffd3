"""The steps of a plan while they run: which wait, which are done, and why one is not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from imgkit.describing import Region
from imgkit.errors import ImgkitError
from imgkit.language import _
from imgkit.picture import Picture
from imgkit.remixing.places import WHOLE, Box, boxes_of, clear_in
from imgkit.remixing.planning import Kind, Step

State = Literal["waiting", "running", "done", "unchanged", "impossible", "failed"]

ABOUT_WHAT_IS_THERE: tuple[Kind, ...] = ("remove", "replace", "recolour", "pose")
"""The steps that cannot be done where the picture does not show what they are about."""


@dataclass(frozen=True)
class Stage:
    """A step of a plan, and how far it is.

    Args:
        step: The step.
        boxes: Where it may paint; none for the whole picture.
        mask: Where the learner says that it may paint, in place of the boxes: a PNG, clear there.
        state: ``"waiting"``, ``"running"``, ``"done"``, ``"unchanged"`` where the service gave the
            picture back as it was, ``"impossible"`` where the picture does not show what it is
            about, or ``"failed"``.
        picture: What came of it.
        why: Why it is not done.
        error: The error that it failed with.
    """

    step: Step
    boxes: tuple[Box, ...] = ()
    mask: bytes | None = None
    state: State = "waiting"
    picture: Picture | None = None
    why: str = ""
    error: ImgkitError | None = field(default=None, compare=False)

    @property
    def brushwork(self) -> tuple[Step, bytes | None]:
        """What is painted, and where the learner says that it may be."""
        return self.step, self.mask


def in_order(steps: Sequence[Step]) -> tuple[Step, ...]:
    """Put steps into the order in which they are best done: those about the whole picture first.

    Args:
        steps: The steps as they were planned.
    """

    def rank(step: Step) -> int:
        return WHOLE.index(step.kind) if step.kind in WHOLE else len(WHOLE)

    return tuple(sorted(steps, key=rank))


def staged(
    steps: Sequence[Step],
    regions: Sequence[Region],
    size: tuple[int, int],
    *,
    masked: bool,
    masks: Mapping[Step, bytes],
) -> tuple[Stage, ...]:
    """Say of each step of a plan where it may paint, and whether it can be done at all.

    Args:
        steps: The steps in the order in which they are done.
        regions: What the description shows.
        size: Width and height of the picture, in pixels.
        masked: Whether the learner gave a mask: then every step that is not about the whole
            picture has its place.
        masks: Where the learner says that a step may paint, in place of its regions.

    Returns:
        A stage for each step, in the same order; all of them waiting, or impossible.
    """
    anew = any(step.kind == "new_scene" for step in steps)
    stages = []
    for step in steps:
        mask = None if anew else masks.get(step)
        boxes = () if anew else boxes_of(step, regions, size) if mask is None else clear_in(mask)
        if step.kind in ABOUT_WHAT_IS_THERE and not (boxes or masked or anew):
            why = _("The picture does not show {target}.").format(target=step.target or step.wish)
            stages.append(Stage(step, state="impossible", why=why))
        else:
            stages.append(Stage(step, boxes, mask))
    return tuple(stages)


def side_by_side(stages: Sequence[Stage]) -> list[list[int]]:
    """Group stages: those of a group do not touch each other, and can be done at the same time.

    Args:
        stages: The stages in their order.

    Returns:
        The positions of the stages of each group, without those that are impossible.
    """
    groups: list[list[int]] = []
    for at, stage in enumerate(stages):
        if stage.state == "impossible":
            continue
        alone = not stage.boxes or not groups or any(not stages[one].boxes for one in groups[-1])
        if alone or any(_touch(stage, stages[one]) for one in groups[-1]):
            groups.append([at])
        else:
            groups[-1].append(at)
    return groups


def _touch(one: Stage, other: Stage) -> bool:
    return any(mine.touches(box) for mine in one.boxes for box in other.boxes)
