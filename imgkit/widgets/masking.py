"""The panel on which a mask is painted."""

import io
import threading
from collections.abc import Callable

import traitlets
from PIL import ExifTags, Image

from imgkit import asking, changes, display
from imgkit.cost import Cost
from imgkit.errors import MaskError, SavingError
from imgkit.inputs import ImageInput, check_image
from imgkit.picture import Picture, Pictures
from imgkit.services import Service
from imgkit.widgets import mask_words, pieces, strokes
from imgkit.widgets.asking_panel import AskingPanel
from imgkit.widgets.magnifying import PREVIEW_EDGE
from imgkit.widgets.previews import small_copy
from imgkit.widgets.strokes import Stroke
from imgkit.widgets.working import source

BRUSH_PART = 16
"""At first the brush is the 16th part of the picture's shorter side wide."""

JPEG_QUALITY = 95
"""A turned photo stays far below the 50 MB that are allowed; as PNG it might not."""


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

    _esm = source("pixels.js", "strokes.js", "masking.js")
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
        self.image = _as_seen(image, opened)
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

    @property
    def mask(self) -> Image.Image:
        """The mask as the images API wants it: as large as the picture, alpha 0 is "edit here"."""
        return strokes.as_mask(self._painted())

    def calls(self) -> dict[str, Callable[..., None]]:
        """Return what the browser may call, by name."""
        return super().calls() | {"edit": self.edit}

    def edit(self) -> None:
        """Edit the picture where it is painted."""
        if not self.busy:  # otherwise it is the second click of a double click
            self.start(self._work_out)

    def price_in_words(self, service: Service) -> str:
        """Return what the next click will cost.

        Args:
            service: Who answers.

        Raises:
            ImgkitError: The model is switched off, or cannot draw this size.
        """
        cost = self._estimate(self.prompt, n=1, size=self._size(), quality="low")
        said = pieces.cost_in_words(cost, service)
        return mask_words.AND_MORE.format(price=said) if cost.dollars else said

    def _painted(self) -> Image.Image:
        return strokes.paint((self.width, self.height), self.strokes)

    def _size(self) -> str:
        return asking.size_like(self._service, None, self._checked)

    def _work_out(self, stopped: threading.Event) -> None:
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
                self.image, self.prompt, mask=mask, n=1, size=self._size(), quality="low"
            )
        except SavingError as error:
            self._arrive(Pictures(error.pictures), mask, stopped)
            raise
        self._arrive(pictures, mask, stopped)

    def _arrive(self, pictures: Pictures, mask: bytes, stopped: threading.Event) -> None:
        if stopped.is_set() or not pictures:
            return
        self.pictures, self.used_mask = pictures, mask
        self._show(pictures)
        self.status = pieces.done(pictures)


def _as_seen(image: ImageInput, opened: Image.Image) -> ImageInput:
    """Return a picture whose pixels lie as they are seen; what lies so already stays as it is."""
    orientation = (
        Image.open(io.BytesIO(check_image(image).data)).getexif().get(ExifTags.Base.Orientation, 1)
    )
    if orientation == 1:
        return image
    file = io.BytesIO()
    if opened.has_transparency_data:
        opened.save(file, "PNG")
    else:
        opened.convert("RGB").save(file, "JPEG", quality=JPEG_QUALITY)
    return file.getvalue()
