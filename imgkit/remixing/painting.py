"""Paints the stages of a remix: each by one call, those that do not touch at the same time."""

import dataclasses
import io
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from PIL import Image

from imgkit import images
from imgkit.changes import NOTICEABLE
from imgkit.connecting.line import Line
from imgkit.errors import ImgkitError, SavingError
from imgkit.inputs import CheckedImage, check_image
from imgkit.keeping.gallery import Gallery
from imgkit.language import _
from imgkit.picture import Picture
from imgkit.remixing.assembling import assemble
from imgkit.remixing.differences import differing
from imgkit.remixing.places import WHOLE, Box, mask_in_size, mask_of, scaled
from imgkit.remixing.planning import Step
from imgkit.remixing.stages import Stage, side_by_side

OnStage: TypeAlias = Callable[[Stage], None]
"""Called with each stage when it begins to run and when it has ended."""

History: TypeAlias = tuple[tuple[Step, bytes | None], ...]
"""The steps that led to a picture, each with the mask that the learner painted for it."""


@dataclass(frozen=True)
class Easel:
    """What is painted on, and what was painted on it so far.

    Args:
        ground: The picture that it begins with.
        kept: Where nothing may change, in pixels of the ground.
        own_mask: The learner's mask for the steps that have no place of their own.
        options: What goes along with every call: quality, model and the like.
        painted: What came, and was perhaps paid for, after each history of steps.
        assembled: What was put together of that.
        unkept: What came and could not be written: it is not painted, and paid for, again.
    """

    ground: CheckedImage
    kept: tuple[Box, ...] = ()
    own_mask: bytes | None = None
    options: Mapping[str, Any] = field(default_factory=dict)
    painted: dict[History, Picture] = field(default_factory=dict)
    assembled: dict[History, Picture] = field(default_factory=dict)
    unkept: dict[History, SavingError] = field(default_factory=dict)

    def paint(
        self,
        stages: Sequence[Stage],
        gallery: Gallery,
        *,
        on_stage: OnStage | None = None,
        line: Line | None = None,
    ) -> tuple[tuple[Stage, ...], tuple[Picture, ...]]:
        """Paint the stages; stop after the first that fails. What is painted already stays.

        Args:
            stages: The stages in their order.
            gallery: Where the pictures are kept.
            on_stage: Called with each stage when it begins to run and when it has ended.
            line: What the calls go over, where another thread may hang up.

        Returns:
            The stages, as far as they came, and the picture after each group of them.
        """
        done = list(stages)
        pictures: list[Picture] = []
        before = self.ground
        history: History = ()
        for group in side_by_side(stages):
            ended = self._run_together([done[at] for at in group], before, history, on_stage, line)
            for at, stage in zip(group, ended, strict=True):
                done[at] = stage
            over = [done[at] for at in group if done[at].state != "failed"]
            history = (*history, *(stage.brushwork for stage in over))
            changed = [stage for stage in over if stage.state == "done"]
            if changed:
                picture = self.put_together(changed, before, gallery, history)
                pictures.append(picture)
                before = check_image(picture)
            if len(over) < len(group):
                break
        return tuple(done), tuple(pictures)

    def recalled(self, stages: Sequence[Stage]) -> tuple[Stage, ...]:
        """Return the stages, and those as done that were painted before.

        Args:
            stages: The stages in their order.
        """
        known = list(stages)
        history: History = ()
        for group in side_by_side(stages):
            for at in group:
                picture = self.painted.get((*history, stages[at].brushwork))
                if picture is not None:
                    known[at] = dataclasses.replace(stages[at], state="done", picture=picture)
            history = (*history, *(stages[at].brushwork for at in group))
        return tuple(known)

    def _run_together(
        self,
        stages: Sequence[Stage],
        before: CheckedImage,
        history: History,
        on_stage: OnStage | None,
        line: Line | None,
    ) -> list[Stage]:
        line = line or Line()
        with ThreadPoolExecutor(len(stages)) as pool:
            try:
                runs = [
                    pool.submit(self.run, stage, before, history, on_stage, line)
                    for stage in stages
                ]
                return [run.result() for run in runs]
            except KeyboardInterrupt:
                line.hang_up()
                raise

    def run(
        self,
        stage: Stage,
        before: CheckedImage,
        history: History = (),
        on_stage: OnStage | None = None,
        line: Line | None = None,
    ) -> Stage:
        """Paint one stage; its error is in it where it fails.

        Args:
            stage: The stage.
            before: The picture that it changes.
            history: The steps that led to that.
            on_stage: Called with the stage when it begins to run and when it has ended.
            line: What the call goes over, where another thread may hang up.
        """
        told = on_stage or (lambda _stage: None)
        told(dataclasses.replace(stage, state="running"))
        mask = self._mask(stage, before)
        try:
            picture = self._painted(stage, before, history, mask, line)
        except ImgkitError as error:
            ended = dataclasses.replace(stage, state="failed", why=str(error), error=error)
        else:
            ended = _ended(stage, picture, before)
        told(ended)
        return ended

    def _painted(
        self,
        stage: Stage,
        before: CheckedImage,
        history: History,
        mask: bytes | None,
        line: Line | None,
    ) -> Picture:
        after = (*history, stage.brushwork)
        if after not in self.painted:
            try:
                (picture,) = self._kept_again(after) or self._asked(stage.step, before, mask, line)
            except SavingError as error:
                if error.pictures:
                    self.unkept[after] = error
                raise
            self.painted[after] = picture
        return self.painted[after]

    def _kept_again(self, after: History) -> Sequence[Picture]:
        error = self.unkept.get(after)
        return error.keep_again() if error and error.keep_again else ()

    def _asked(
        self, step: Step, before: CheckedImage, mask: bytes | None, line: Line | None
    ) -> Sequence[Picture]:
        options = {**self.options, "size": f"{before.width}x{before.height}", "line": line}
        if step.kind == "new_scene":
            return images.generate(step.wish, **options)
        return images.edit(before, step.wish, mask=mask, **options)

    def _mask(self, stage: Stage, before: CheckedImage) -> bytes | None:
        """Return where a stage may paint: its boxes, the learner's mask, or all but the kept."""
        size, first = (before.width, before.height), (self.ground.width, self.ground.height)
        kept = scaled(self.kept, first, size)
        if stage.step.kind == "new_scene":
            return None
        if stage.mask is not None:
            return mask_in_size(stage.mask, size)
        if stage.boxes:
            return mask_of(scaled(stage.boxes, first, size), size, kept)
        if self.own_mask is not None and stage.step.kind not in WHOLE:
            return mask_in_size(self.own_mask, size)
        return mask_of((Box(0, 0, *size),), size, kept) if kept else None

    def put_together(
        self,
        changed: Sequence[Stage],
        before: CheckedImage,
        gallery: Gallery,
        history: History = (),
    ) -> Picture:
        """Put what a group painted into one picture, and keep that.

        Args:
            changed: The stages of the group that changed the picture, at least one.
            before: The picture that they changed.
            gallery: Where the picture is kept.
            history: The steps that led to the new picture.

        Raises:
            SavingError: It could not be written.
        """
        masked = [
            (stage.picture, mask)
            for stage in changed
            if stage.picture and (mask := self._mask(stage, before)) is not None
        ]
        if not masked and changed[0].picture:  # it changed the whole picture, and was alone
            return changed[0].picture
        if history not in self.assembled:
            picture = assemble(before, masked)
            self.assembled[history] = picture if picture.path else gallery.keep([picture])[0]
        return self.assembled[history]


def _ended(stage: Stage, picture: Picture, before: CheckedImage) -> Stage:
    ground = Image.open(io.BytesIO(before.data))
    changed = differing(ground, picture.image, NOTICEABLE).getbbox() is not None
    if stage.step.kind == "new_scene" or changed:
        return dataclasses.replace(stage, state="done", picture=picture)
    why = _("the picture came back as it was")
    return dataclasses.replace(stage, state="unchanged", picture=picture, why=why)
