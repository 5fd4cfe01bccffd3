"""A picture and a wish in, a prompt and a picture out."""

import dataclasses
import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from imgkit import checks, display, images
from imgkit.comparisons import meaning
from imgkit.comparisons.likeness import similarity
from imgkit.connecting.line import Line
from imgkit.describing import Description, describe
from imgkit.inputs import CheckedImage, ImageInput, check_image, check_mask
from imgkit.language import _
from imgkit.models.catalog import split_size
from imgkit.money.cost import FREE, Cost
from imgkit.picture import Picture, Pictures
from imgkit.remixing.assembling import in_size
from imgkit.remixing.painting import Easel, OnStage
from imgkit.remixing.places import boxes_of_words, mask_in_size
from imgkit.remixing.planning import Plan, Step, make_plan
from imgkit.remixing.preparing import prepare
from imgkit.remixing.stages import Stage, in_order, staged
from imgkit.remixing.telling import Report, report_on
from imgkit.session import current

LONGEST_WISH = 2_000
"""Characters: a wish is a few sentences, and whoever pastes a book wants to try the fences."""


@dataclass(frozen=True, repr=False)
class Remix:
    """A wish for a picture, and how far it has come true.

    Args:
        wish: What was wished for.
        description: What the picture shows.
        plan: The steps that the wish was split into; replace them with :meth:`go_on`.
        stages: The steps in the order in which they are done, and how far each is.
        pictures: The picture after each step, the last one last.
        easel: What is painted on.
        size: Width and height of the result, in pixels; None for those of the picture.
        masks: Where the learner says that a step may paint, in place of its regions.
    """

    wish: str
    description: Description
    plan: Plan
    stages: tuple[Stage, ...]
    easel: Easel
    pictures: Pictures
    size: tuple[int, int] | None = None
    masks: Mapping[Step, bytes] = field(default_factory=dict)

    @property
    def prompt(self) -> str:
        """The output prompt: what the picture shows when all is done."""
        return self.plan.prompt

    @property
    def picture(self) -> Picture | None:
        """The result so far; None where nothing was painted."""
        return self.pictures[-1] if self.pictures else None

    @property
    def finished(self) -> bool:
        """Whether there is nothing left to do."""
        return not any(stage.state in {"waiting", "failed"} for stage in self.stages)

    @property
    def cost(self) -> Cost:
        """What was spent on it so far."""
        return sum((picture.cost for picture in self.easel.painted.values()), FREE)

    @property
    def estimate(self) -> Cost:
        """What the steps that are left are going to cost."""
        left = [stage for stage in self.stages if stage.state in {"waiting", "failed"}]
        return sum((self._estimate(stage) for stage in left), FREE)

    def _estimate(self, stage: Stage) -> Cost:
        ground = self.easel.ground
        options = {"size": f"{ground.width}x{ground.height}", **self.easel.options}
        edited = None if stage.step.kind == "new_scene" else ground
        return images.estimate(stage.step.wish, image=edited, **options)

    @property
    def report(self) -> Report:
        """What was changed and what was not, in the language of the notebook."""
        if self.picture is None:
            return report_on(self.stages, self.plan.question)
        pair = self.easel.ground, self.picture
        alike, in_meaning = similarity(*pair), meaning.where_ready(*pair)
        return report_on(self.stages, self.plan.question, alike, in_meaning)

    def with_plan(self, plan: Plan, masks: Mapping[Step, bytes] | None = None) -> "Remix":
        """Return the remix with another plan; nothing is painted.

        Args:
            plan: The plan, whose steps are done in the order in which they stand; those at its
                beginning that are painted already are done.
            masks: Where a step may paint, in place of its regions: PNGs of the size of the picture
                that is painted on, clear where the step may paint; without them, as before.
        """
        masks = self.masks if masks is None else masks
        stages = self.easel.recalled(_staged(plan, self.description, self.easel, masks))
        return dataclasses.replace(self, plan=plan, stages=stages, pictures=Pictures(), masks=masks)

    def go_on(
        self,
        plan: Plan | None = None,
        *,
        on_stage: OnStage | None = None,
        line: Line | None = None,
    ) -> "Remix":
        """Paint what is left; steps that are painted already are not painted again.

        Args:
            plan: Another plan, as for :meth:`with_plan`.
            on_stage: Called with each stage when it begins to run and when it has ended.
            line: What the calls go over, where another thread may hang up.

        Returns:
            The remix, as far as it came. A step that fails is told of in its report, and what was
            painted before it is kept.

        Raises:
            SettingsError: A setting cannot be read.
        """
        plan = plan or self.plan
        gallery = current().gallery
        todo = _staged(plan, self.description, self.easel, self.masks)
        stages, pictures = self.easel.paint(todo, gallery, on_stage=on_stage, line=line)
        if pictures and self.size and all(stage.state != "failed" for stage in stages):
            fitted = in_size(pictures[-1], self.size)
            pictures = pictures if fitted.path else (*pictures, *gallery.keep([fitted]))
        return dataclasses.replace(self, plan=plan, stages=stages, pictures=Pictures(pictures))

    def __str__(self) -> str:
        """Return the output prompt, and the account."""
        return "\n".join([_("Prompt: {prompt}").format(prompt=self.prompt), str(self.report)])

    def __repr__(self) -> str:
        """Say in one line what it is."""
        done = sum(stage.state == "done" for stage in self.stages)
        return f"<Remix {self.wish[:60]!r}: {done} of {len(self.stages)} steps done>"

    def _repr_html_(self) -> str:
        account = "<br>".join(html.escape(line) for line in str(self).splitlines())
        return display.grid([picture._repr_html_() for picture in self.pictures]) + account


def plan_remix(
    image: ImageInput,
    wish: str,
    *,
    keep: Sequence[str] = (),
    mask: ImageInput | None = None,
    size: str | None = None,
    description: Description | None = None,
    plan: Plan | None = None,
    line: Line | None = None,
    **options: Any,
) -> Remix:
    """Look at a picture, and split a wish into steps; nothing is painted yet.

    Args:
        image: The picture.
        wish: What is to be changed, in a few sentences.
        keep: What must stay as it is, in words of the description.
        mask: Where the steps may paint that have no place of their own, as in :func:`edit`.
        size: ``WIDTHxHEIGHT`` of the result in pixels; without it, that of the picture, or
            smaller, where it has more pixels than 1024 x 1024.
        description: What the picture shows, where that is known already.
        plan: The steps, where they are known already.
        line: A line that another thread may hang up.
        **options: Anything else that :func:`edit` takes: quality, model, seed and the like.

    Returns:
        The remix: its ``estimate`` says what painting costs, and its ``go_on()`` paints.

    Raises:
        InputError: Something cannot be done; nothing was sent.
        ServiceError: The service answered with an error.
    """
    session = current()
    checks.check_prompt(wish, LONGEST_WISH)
    wanted = split_size(size) if size else None
    ground = prepare(image, session.service, options.get("model"))
    own_mask = _own_mask(mask, image, ground) if mask is not None else None
    description = description or describe(ground, line=line)
    kept = boxes_of_words(keep, description.regions)
    plan = plan or make_plan(session, wish, description, line)
    plan = plan.model_copy(update={"steps": in_order(plan.steps)})
    easel = Easel(ground, kept, own_mask, options)
    return Remix(
        wish=wish,
        description=description,
        plan=plan,
        stages=_staged(plan, description, easel, {}),
        easel=easel,
        pictures=Pictures(),
        size=wanted,
    )


def remix(
    image: ImageInput,
    wish: str,
    *,
    on_stage: OnStage | None = None,
    line: Line | None = None,
    **options: Any,
) -> Remix:
    """Change a picture as somebody wishes, step by step.

    Args:
        image: The picture.
        wish: What is to be changed, in a few sentences.
        on_stage: Called with each stage when it begins to run and when it has ended.
        line: What the calls go over, where another thread may hang up.
        **options: Everything else that :func:`plan_remix` takes.

    Returns:
        The remix: the pictures, the output prompt, and an account of what was changed. A step that
        fails is told of there, and ``go_on()`` tries it again.

    Raises:
        InputError: Something cannot be done; nothing was sent.
        ServiceError: The service answered with an error before anything was painted.
    """
    planned = plan_remix(image, wish, line=line, **options)
    return planned.go_on(on_stage=on_stage, line=line)


def _staged(
    plan: Plan, description: Description, easel: Easel, masks: Mapping[Step, bytes]
) -> tuple[Stage, ...]:
    size = easel.ground.width, easel.ground.height
    masked = easel.own_mask is not None
    return staged(plan.steps, description.regions, size, masked=masked, masks=masks)


def _own_mask(mask: ImageInput, image: ImageInput, ground: CheckedImage) -> bytes:
    checked = check_mask(mask, check_image(image))
    return mask_in_size(checked.data, (ground.width, ground.height))
