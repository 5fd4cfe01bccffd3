"""The panel on which a mask is painted."""

from collections.abc import Callable
from typing import Any

import traitlets
from PIL import Image

from imgkit import asking, changes, display
from imgkit.errors import ImgkitError, MaskError
from imgkit.inputs import ImageInput, check_image
from imgkit.money.cost import Cost
from imgkit.picture import Picture, Pictures
from imgkit.services import Service
from imgkit.widgets import mask_words, pieces, strokes
from imgkit.widgets.asking_panel import AskingPanel, rescued
from imgkit.widgets.job import Job
from imgkit.widgets.magnifying import PREVIEW_EDGE
from imgkit.widgets.previews import small_copy
from imgkit.widgets.strokes import Stroke
from imgkit.widgets.working import source

BRUSH_PART = 16
"""At first the brush is the 16th part of the picture's shorter side wide."""


class MaskPanel(AskingPanel):
    """The panel to paint on; the mask studio adds the microscope to it.

    What was painted is in its traits, so that it is still there when the page is loaded anew.

    Args:
        image: The picture.
        prompt: What stands in the field for the prompt at first.
        edit: Edits; takes what :func:`imgkit.edit` takes.
        estimate: Says what it will cost; takes what :func:`imgkit.estimate` takes.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.
        show: Is called with the pictures when they have come.
    """

    _esm = source("pixels.js", "asking_panel.js", "strokes.js", "masking.js")
    _css = source("panel.css", "pixels.css", "masking.css")

    prompt = traitlets.Unicode().tag(sync=True)
    preview = traitlets.Bytes().tag(sync=True)
    """A small copy of the picture, as WebP."""
    alt = traitlets.Unicode().tag(sync=True)
    badge: traitlets.List[str] = traitlets.List().tag(sync=True)
    """Who drew it, where that is known: the word and its colour."""
    width = traitlets.Int().tag(sync=True)
    """Of the picture itself, in pixels."""
    height = traitlets.Int().tag(sync=True)
    tool = traitlets.Unicode("brush").tag(sync=True)
    brush = traitlets.Int().tag(sync=True)
    """The diameter of the brush in pixels of the picture."""
    strokes: traitlets.List[Stroke] = traitlets.List().tag(sync=True)

    def __init__(
        self,
        image: ImageInput,
        prompt: str,
        *,
        edit: Callable[..., Pictures],
        estimate: Callable[..., Cost],
        who_answers: Callable[[], Service],
        show: Callable[[Pictures], None],
    ) -> None:
        opened = changes.upright(image)
        known = image if isinstance(image, Picture) else None
        self.image = image
        self.pictures = Pictures()
        self.used_mask = b""
        self._checked = check_image(self.image)
        self._edit, self._estimate, self._show = edit, estimate, show
        super().__init__(
            mask_words.STUDIO,
            who_answers,
            prompt=prompt,
            preview=small_copy(opened, PREVIEW_EDGE),
            alt=known.alt if known and known.alt else mask_words.BEFORE_ALT,
            badge=[known.source, display.BADGE_COLOURS[known.source]] if known else [],
            width=opened.width,
            height=opened.height,
            brush=max(1, min(opened.size) // BRUSH_PART),
        )
        self.observe(self.show_price, "prompt")

    @property
    def mask(self) -> Image.Image:
        """The mask as the images API wants it: as large as the picture, alpha 0 is "edit here"."""
        return strokes.as_mask(self._painted())

    def calls(self) -> dict[str, Callable[..., None]]:
        """Return what the browser may call, by name."""
        return super().calls() | {"edit": self.edit}

    def edit(self, **chosen: Any) -> None:
        """Edit the picture where it is painted.

        Args:
            **chosen: What was chosen in the browser, by the names of the traits.
        """
        if not self.busy:  # otherwise it is the second click of a double click
            self.take(chosen)
            self.ask(self._work_out)

    def price_in_words(self, service: Service) -> str:
        """Return what the next click will cost.

        Args:
            service: Who answers.

        Raises:
            ImgkitError: The model is switched off, or cannot draw this size.
        """
        options = {"n": 1, "size": self._size(), "quality": "low"}
        return pieces.edit_price(self._estimate, service, self.prompt, self._checked, **options)

    def _painted(self) -> Image.Image:
        return strokes.paint((self.width, self.height), self.strokes)

    def _size(self) -> str:
        return asking.size_like(self._service, None, self._checked)

    def _work_out(self, job: Job) -> None:
        painted = self._painted()
        if painted.getbbox() is None:
            raise MaskError(
                mask_words.NOTHING_PAINTED,
                why=mask_words.NOTHING_PAINTED_WHY,
                remedy=mask_words.NOTHING_PAINTED_REMEDY,
            )
        mask = strokes.as_png(strokes.as_mask(painted))
        try:
            pictures = self._edit(
                self.image,
                self.prompt,
                mask=mask,
                n=1,
                size=self._size(),
                quality="low",
                **job.options,
            )
        except ImgkitError as error:
            self._arrive(rescued(error), mask, job)
            raise
        self._arrive(pictures, mask, job)

    def _arrive(self, pictures: Pictures, mask: bytes, job: Job) -> None:
        if job.stopped.is_set() or not pictures:
            return
        self.pictures, self.used_mask = pictures, mask
        self._show(pictures)
        self.show_done(pictures)
