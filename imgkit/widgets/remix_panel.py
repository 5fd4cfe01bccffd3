"""The remix: a wish is split into steps, which can be changed, painted, and gone on from."""

import threading
from collections.abc import Callable, Iterable
from typing import Any

import traitlets

from imgkit.errors import ImageError, InputError
from imgkit.inputs import ImageInput
from imgkit.keeping.gallery import Gallery
from imgkit.money.cost import Cost
from imgkit.picture import Pictures
from imgkit.remixing import Remix, Stage
from imgkit.services import Service, name_on_show
from imgkit.widgets import pieces, remix_steps, remix_words, words, words_descent
from imgkit.widgets.asking_panel import shown_picture
from imgkit.widgets.job import Job
from imgkit.widgets.picking import SHOWN_EDGE, PickingPanel
from imgkit.widgets.remix_steps import Row
from imgkit.widgets.working import source


class RemixPanel(PickingPanel):
    """A panel that plans a remix, shows its steps, and paints them.

    ``remix`` is the remix as far as it came; None before it is planned.

    Args:
        image: The picture; None leaves it to whoever uses the panel.
        wish: What stands in the field for the wish at first.
        keep: What stands in the field for what must not change.
        plan: Plans; takes what :func:`imgkit.plan_remix` takes.
        estimate_describing: Says what it will cost to look at a picture.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.
        gallery: Returns where the pictures are kept.
        open_mask: Is called with the number of the step whose mask is to be painted.
    """

    _esm = source("pixels.js", "asking_panel.js", "uploading.js", "remix_panel.js")
    _css = source("panel.css", "pixels.css", "asking_panel.css", "remix_panel.css")

    wish = traitlets.Unicode().tag(sync=True)
    keep = traitlets.Unicode().tag(sync=True)
    seen = traitlets.Dict().tag(sync=True)
    """Who looked at the picture, and what it shows; empty before it is planned."""
    steps: traitlets.List[Row] = traitlets.List().tag(sync=True)
    """The steps, as a person left them."""
    progress: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)
    """How far each of them is."""
    prompt = traitlets.Unicode().tag(sync=True)
    stale = traitlets.Bool(default_value=False).tag(sync=True)
    """Whether the steps are no longer those that the output prompt is about."""
    result = traitlets.Dict().tag(sync=True)
    """The picture that came of it, as the browser shows it; empty where there is none."""
    report: traitlets.List[str] = traitlets.List().tag(sync=True)

    def __init__(
        self,
        image: ImageInput | None,
        wish: str,
        keep: str,
        *,
        plan: Callable[..., Remix],
        estimate_describing: Callable[[ImageInput], Cost],
        who_answers: Callable[[], Service],
        gallery: Callable[[], Gallery],
        open_mask: Callable[[int], None],
    ) -> None:
        self._plan, self._estimate_describing = plan, estimate_describing
        self._open_mask = open_mask
        self.remix: Remix | None = None
        self.masks: dict[int, bytes] = {}
        self._stages: tuple[Stage, ...] = ()
        self._showing = threading.Lock()
        super().__init__(remix_words.STUDIO, who_answers, gallery, wish=wish, keep=keep)
        self.observe(self._follow_steps, "steps")
        if image is not None:
            self.begin_with(image)

    def calls(self) -> dict[str, Callable[..., None]]:
        """Return what the browser may call, by name."""
        return super().calls() | {
            "plan": self.plan,
            "paint": self.paint,
            "open_mask": self._open_mask,
        }

    def begin_with(self, image: ImageInput) -> None:
        """Take a picture; nothing is planned for it yet.

        Args:
            image: The picture.

        Raises:
            ImageError: It is missing, damaged, or no picture at all.
        """
        with self.hold_sync():
            super().begin_with(image)
            self._show_plan(None)

    def plan(self, **chosen: Any) -> None:
        """Have the picture looked at, and the wish split into steps.

        Args:
            **chosen: What was chosen in the browser, by the names of the traits.
        """
        if not self.busy:  # otherwise it is the second click of a double click
            self.take(chosen)
            self.ask(self._planning)

    def paint(self, **chosen: Any) -> None:
        """Paint the steps that are not painted yet.

        Args:
            **chosen: What was chosen in the browser, by the names of the traits.
        """
        if not self.busy:
            self.take(chosen)
            self.ask(self._painting)

    def use_mask(self, number: int, wish: str, mask: bytes) -> None:
        """Let a step paint where a person says.

        Args:
            number: The number of the step.
            wish: What the step does.
            mask: A PNG, clear where it may paint.
        """
        self.masks[number] = mask
        rows = [row | {"wish": wish} if row["id"] == number else row for row in self.steps]
        if rows == self.steps:
            self._follow_steps()
        else:
            self.steps = rows

    def price_in_words(self, service: Service) -> str:
        """Return what the next click will cost."""
        if self.remix is None:
            _name, mode = service.describer
            if service.describes_free:
                return words.FREE[mode]
            if self.image is None:
                return words_descent.NO_PICTURE_PRICE
            looking = pieces.cost_in_words(self._estimate_describing(self.image), service)
            return remix_words.PLAN_PRICE.format(price=looking)
        if self.remix.finished:
            return remix_words.NOTHING_LEFT
        return pieces.cost_in_words(self.remix.estimate, service)

    def offer_anew(self, pictures: Pictures) -> None:
        """Offer to paint all steps anew, where some were saved already."""
        self.anew = ""
        if any(picture.saved for picture in pictures):
            price = pieces.cost_in_words(self._afresh().estimate, self._service)
            self.anew = words.DRAW_ANEW.format(price=price)

    def _planning(self, job: Job) -> None:
        if self.image is None:
            raise ImageError(remix_words.NO_PICTURE, remedy=remix_words.NO_PICTURE_REMEDY)
        self.status = pieces.working(remix_words.LOOKING)
        # What the picture shows is known if it was planned before.
        known = self.remix.description if self.remix else None
        planned = self._plan(
            self.image, self.wish, keep=self._kept(), description=known, line=job.line
        )
        if job.stopped.is_set():
            return
        with self.hold_sync():
            self._show_plan(planned)
            question = planned.plan.question
            said = pieces.notice(question, str(planned.report.lines()[-1]))
            self.status = said if question else pieces.notice(remix_words.PLANNED, "")

    def _painting(self, job: Job) -> None:
        remix = self._afresh(new_draw=True) if job.new_draw else self.remix
        if remix is None or not remix.stages:
            raise InputError(remix_words.NO_STEPS, remedy=remix_words.NO_STEPS_REMEDY)
        self._stages = remix.stages
        done = remix.go_on(on_stage=lambda stage: self._show_stage(stage, job), line=job.line)
        self._take_over(done, job)

    def _show_stage(self, stage: Stage, job: Job) -> None:
        with self._showing:  # stages that are painted side by side tell of it side by side
            self._stages = tuple(stage if one.step == stage.step else one for one in self._stages)
            self._show_progress(self._stages)
            if stage.state == "running" and not job.stopped.is_set():
                at = [one.step for one in self._stages].index(stage.step)
                text = remix_words.PAINTING.format(wish=stage.step.wish)
                self.status = pieces.working(text, at / len(self._stages))

    def _take_over(self, done: Remix, job: Job) -> None:
        """Show what came, also if it was stopped meanwhile: it is made, and may be paid for."""
        with self.hold_sync():
            self.remix = done
            if done.picture is not None:
                self.result = shown_picture(done.picture, SHOWN_EDGE)
            self.report = done.report.lines()
            self._follow_steps()
        for stage in done.stages:
            if stage.error is not None:
                raise stage.error
        if not job.stopped.is_set():
            self.show_done(Pictures(stage.picture for stage in done.stages if stage.picture))

    def _show_plan(self, planned: Remix | None) -> None:
        self.remix, self.masks = planned, {}
        self.result, self.report, self.stale = {}, [], False
        self.prompt = planned.prompt if planned else ""
        self.seen = _seen(planned) if planned else {}
        self.progress = []
        self.steps = remix_steps.rows_of(planned.stages) if planned else []
        self._follow_steps()

    def _follow_steps(self, _change: object = None) -> None:
        """Plan what the rows say by now; what is painted already stays painted."""
        if self.remix is not None:
            plan = remix_steps.plan_of(self.steps, self.remix.plan)
            masks = remix_steps.masks_of(self.steps, self.masks)
            changed = plan.steps != self.remix.plan.steps
            self.stale = self.stale or changed
            if changed or masks != self.remix.masks:
                self.remix = self.remix.with_plan(plan, masks)
            self._show_progress(self.remix.stages)
        self.show_price()

    def _show_progress(self, stages: Iterable[Stage]) -> None:
        regions = self.remix.description.regions if self.remix else []
        self.progress = remix_steps.progress_of(self.steps, stages, regions)

    def _afresh(self, **options: Any) -> Remix:
        """Return the remix as it was before anything was painted; that asks nobody."""
        remix = self.remix
        if remix is None or self.image is None:
            raise InputError(remix_words.NO_STEPS, remedy=remix_words.NO_STEPS_REMEDY)
        known = {"description": remix.description, "plan": remix.plan}
        planned = self._plan(self.image, remix.wish, keep=self._kept(), **known, **options)
        return planned.with_plan(remix.plan, remix.masks)

    def _kept(self) -> list[str]:
        return [part.strip() for part in self.keep.split(",") if part.strip()]


def _seen(planned: Remix) -> dict[str, Any]:
    said = planned.description
    return {
        "caption": said.caption,
        "service": name_on_show(said.service),
        "source": said.source,
        "regions": [region.text for region in said.regions],
    }
