"""The microscope: what an edit changed, also where the mask said that nothing should."""

import html
import threading
from collections.abc import Callable

import traitlets

from imgkit import changes, display, session
from imgkit.changes import NOTICEABLE, Changes
from imgkit.errors import ImageError, MaskError
from imgkit.inputs import ImageInput
from imgkit.picture import Picture
from imgkit.widgets import mask_words
from imgkit.widgets.heat import heat_map
from imgkit.widgets.previews import small_copy
from imgkit.widgets.working import WorkingPanel, source

PREVIEW_EDGE = 960
"""The longer side of what the browser gets: sharp on a screen with two pixels to a point."""


class MicroscopePanel(WorkingPanel):
    """A panel that lays a picture over what an edit made of it.

    ``after`` is the picture after the edit; the repaired one, once the pixels are put back.

    Args:
        before: The picture before the edit.
        after: The picture after it.
        mask: The mask of the edit; None if there was none.
        keep: Keeps a repaired picture on the disk.
    """

    _esm = source("pixels.js", "magnifying.js")
    _css = source("panel.css", "pixels.css", "masking.css")

    texts = traitlets.Dict().tag(sync=True)
    pictures: "traitlets.Dict[str, bytes]" = traitlets.Dict().tag(sync=True)
    """Small copies of ``before``, ``after`` and ``heat``, as WebP."""
    alts: "traitlets.Dict[str, str]" = traitlets.Dict().tag(sync=True)
    badges: "traitlets.Dict[str, list[str]]" = traitlets.Dict().tag(sync=True)
    """Who drew ``before`` and ``after``, where that is known: the word and its colour."""
    sentences: traitlets.List[str] = traitlets.List().tag(sync=True)
    """What has changed, in words."""
    position = traitlets.Float(50).tag(sync=True)
    """How much of the picture before the edit is shown, in per cent."""
    can_put_back = traitlets.Bool(default_value=False).tag(sync=True)

    def __init__(
        self,
        before: ImageInput,
        after: Picture,
        mask: ImageInput | None,
        keep: Callable[[Picture], Picture],
    ) -> None:
        if not isinstance(after, Picture):
            raise ImageError(
                mask_words.NOT_DRAWN_HERE,
                why=mask_words.NOT_DRAWN_HERE_WHY,
                remedy=mask_words.NOT_DRAWN_HERE_REMEDY,
            )
        hint = mask_words.MICROSCOPE["hint"].format(steps=NOTICEABLE)
        if mask is not None:
            hint = f"{mask_words.OUTLINE} {hint}"
        super().__init__(texts={**mask_words.MICROSCOPE, "hint": hint})
        self.before, self.after, self.mask = before, after, mask
        self.changes = changes.measure(before, after, mask)
        self._keep = keep
        self._show()

    def calls(self) -> dict[str, Callable[..., None]]:
        """Return what the browser may call, by name."""
        return super().calls() | {"put_back": self.put_back}

    def put_back(self) -> None:
        """Put the pixels outside the mask back, as a new picture."""
        if not self.busy:  # otherwise it is the second click of a double click
            self.start(self._work_out)

    def _work_out(self, stopped: threading.Event) -> None:
        if self.mask is None:
            raise MaskError(mask_words.NO_MASK, remedy=mask_words.NO_MASK_REMEDY)
        repaired = self._keep(changes.put_back(self.before, self.after, self.mask))
        if stopped.is_set():
            return
        self.after = repaired
        self.changes = changes.measure(self.before, repaired, self.mask)
        self._show()
        name = repaired.path.name if repaired.path else ""
        said = html.escape(mask_words.PUT_BACK.format(name=name))
        self.status = f'<p role="status">{said}</p>'

    def _show(self) -> None:
        before, after = changes.upright(self.before), changes.upright(self.after)
        shown = {"after": self.after}
        alts = {"before": mask_words.BEFORE_ALT, "heat": mask_words.HEAT_ALT}
        if isinstance(self.before, Picture):
            shown["before"] = self.before
        with self.hold_sync():  # the browser gets all of it at once
            self.pictures = {
                "before": small_copy(before.resize(after.size), PREVIEW_EDGE),
                "after": small_copy(after, PREVIEW_EDGE),
                "heat": small_copy(heat_map(self.changes, PREVIEW_EDGE), PREVIEW_EDGE),
            }
            self.alts = alts | {name: picture.alt for name, picture in shown.items() if picture.alt}
            self.badges = {
                name: [picture.source, display.BADGE_COLOURS[picture.source]]
                for name, picture in shown.items()
            }
            self.sentences = sentences(self.changes, masked=self.mask is not None)
            self.can_put_back = self.mask is not None and self.changes.outside > 0


def sentences(found: Changes, *, masked: bool) -> list[str]:
    """Say what has changed.

    Args:
        found: What has changed.
        masked: Whether there was a mask.
    """
    if masked:
        said = [
            mask_words.OUTSIDE.format(share=_percent(found.outside)),
            mask_words.INSIDE.format(share=_percent(found.inside)),
        ]
    else:
        said = [mask_words.ANYWHERE.format(share=_percent(found.outside))]
    return [*said, mask_words.STRETCHED] if found.stretched else said


def keep(picture: Picture) -> Picture:
    """Keep a picture with its recipe in the folder of pictures.

    Args:
        picture: The picture.

    Returns:
        The same picture, which now knows where it is kept.

    Raises:
        SavingError: It could not be written; the error holds it.
    """
    return session.current().gallery.keep([picture])[0]


def microscope(
    before: ImageInput,
    after: Picture,
    mask: ImageInput | None = None,
    *,
    keep: Callable[[Picture], Picture] = keep,
) -> MicroscopePanel:
    """Return a panel that shows what an edit changed, and puts back what it should not have.

    Args:
        before: The picture before the edit.
        after: The picture after it, as :func:`imgkit.edit` returned it.
        mask: The mask of the edit; without one, no pixel is protected.
        keep: Keeps a repaired picture on the disk.

    Returns:
        The panel; the last line of a cell shows it. ``.changes`` holds the numbers, and ``.after``
        the repaired picture once the pixels are put back.

    Raises:
        ImageError: A picture is missing, damaged, too large, or none that imgkit drew.
        MaskError: The mask has another size than the first picture, or no transparency.
    """
    return MicroscopePanel(before, after, mask, keep)


def _percent(share: float) -> str:
    if 0 < share < 0.001:
        return mask_words.LESS_THAN.format(share=mask_words.PERCENT.format(number="0.1"))
    return mask_words.PERCENT.format(number=f"{100 * share:.1f}")
