"""The remix studio: the remix panel, and under it the mask of a step where one is painted."""

from collections.abc import Callable, Sequence
from typing import Any

import ipywidgets

from imgkit.describing import estimate_describing as estimate_describing_cost
from imgkit.inputs import ImageInput
from imgkit.keeping.gallery import Gallery
from imgkit.money.cost import FREE, Cost
from imgkit.picture import Pictures
from imgkit.remixing import Remix, plan_remix
from imgkit.services import Service
from imgkit.session import current
from imgkit.session import who_answers as ask_who_answers
from imgkit.widgets import remix_words
from imgkit.widgets.masking import MaskPanel
from imgkit.widgets.remix_panel import RemixPanel


class RemixStudio:
    """A panel that splits a wish into steps and paints them; under it, masks can be painted.

    ``remix`` is the remix as far as it came, ``pictures`` are those that were painted, and
    ``error`` is what went wrong the last time, if anything did.

    Args:
        image: The picture; None leaves it to whoever uses the panel.
        wish: What stands in the field for the wish at first.
        keep: What must not change, in words of the description.
        plan: Plans; takes what :func:`imgkit.plan_remix` takes.
        estimate_describing: Says what it will cost to look at a picture.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.
        gallery: Returns where the pictures are kept.
    """

    def __init__(
        self,
        image: ImageInput | None,
        wish: str,
        keep: Sequence[str],
        *,
        plan: Callable[..., Remix],
        estimate_describing: Callable[[ImageInput], Cost],
        who_answers: Callable[[], Service],
        gallery: Callable[[], Gallery],
    ) -> None:
        self._who_answers = who_answers
        self.masking: MaskPanel | None = None
        self.panel = RemixPanel(
            image,
            wish,
            ", ".join(keep),
            plan=plan,
            estimate_describing=estimate_describing,
            who_answers=who_answers,
            gallery=gallery,
            open_mask=self.open_mask,
        )
        self.panel.observe(self._close_mask, "seen")
        self.widget = ipywidgets.VBox((self.panel,))

    @property
    def image(self) -> ImageInput | None:
        """The picture that is remixed."""
        return self.panel.image

    @property
    def remix(self) -> Remix | None:
        """The remix as far as it came; None before it is planned."""
        return self.panel.remix

    @property
    def pictures(self) -> Pictures:
        """The pictures that were painted, the last one last."""
        return self.remix.pictures if self.remix else Pictures()

    @property
    def error(self) -> Exception | None:
        """What went wrong the last time, if anything did."""
        return self.panel.error

    def open_mask(self, number: int) -> None:
        """Let a person paint where a step may change the picture.

        Args:
            number: The number of the step.
        """
        row = next((row for row in self.panel.steps if row["id"] == number), None)
        if row is None or self.remix is None:
            return  # the plan is another one by now
        stages = [stage for stage in self.remix.stages if stage.step.wish == row["wish"]]
        boxes = [box for stage in stages for box in stage.boxes]

        def use(_image: ImageInput, wish: str, *, mask: bytes, **_options: Any) -> Pictures:
            self.panel.use_mask(number, wish, mask)
            self._close_mask()
            return Pictures()  # it is painted together with the other steps

        self._close_mask()
        self.masking = MaskPanel(
            self.remix.easel.ground,
            row["wish"],
            edit=use,
            estimate=lambda *_words, **_options: FREE,
            who_answers=self._who_answers,
            show=lambda _pictures: None,
        )
        self.masking.texts = {**self.masking.texts, **remix_words.MASK}
        self.masking.strokes = [
            {"tool": "rectangle", "points": [box.left, box.top, box.right, box.bottom]}
            for box in boxes
        ]
        self.widget.children = (self.panel, self.masking)

    def _close_mask(self, _change: object = None) -> None:
        old, self.masking = self.masking, None
        self.widget.children = (self.panel,)
        if old is not None:
            old.close()

    def _repr_mimebundle_(self, **options: Any) -> dict[str, Any]:
        bundle: dict[str, Any] = self.widget._repr_mimebundle_(**options)
        return bundle


def remix_studio(
    image: ImageInput | None = None,
    wish: str = "",
    *,
    keep: Sequence[str] = (),
    plan: Callable[..., Remix] = plan_remix,
    estimate_describing: Callable[[ImageInput], Cost] = estimate_describing_cost,
    who_answers: Callable[[], Service] = ask_who_answers,
    gallery: Callable[[], Gallery] = lambda: current().gallery,
) -> RemixStudio:
    """Return a panel in which a picture is changed as somebody wishes, step by step.

    Args:
        image: The picture; without it, one is chosen in the panel.
        wish: What stands in the field for the wish at first.
        keep: What must not change, in words of the description.
        plan: Plans; takes what :func:`imgkit.plan_remix` takes.
        estimate_describing: Says what it will cost to look at a picture.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.
        gallery: Returns where the pictures are kept.

    Returns:
        The panel; the last line of a cell shows it, and ``.remix`` is what came of it.

    Raises:
        ImageError: The picture is missing, damaged, or no picture at all.
        SettingsError: A setting cannot be read, or a key is missing.
    """
    return RemixStudio(
        image,
        wish,
        keep,
        plan=plan,
        estimate_describing=estimate_describing,
        who_answers=who_answers,
        gallery=gallery,
    )
