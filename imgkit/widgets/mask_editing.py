"""The mask studio: paint where a picture is to change, edit it, and look at what changed."""

from collections.abc import Callable
from typing import Any

import ipywidgets
from PIL import Image

from imgkit.images import edit as edit_picture
from imgkit.images import estimate as estimate_cost
from imgkit.inputs import ImageInput
from imgkit.money.cost import Cost
from imgkit.picture import Picture, Pictures
from imgkit.services import Service
from imgkit.session import who_answers as ask_who_answers
from imgkit.widgets import strokes
from imgkit.widgets.magnifying import MicroscopePanel, keep
from imgkit.widgets.masking import MaskPanel


class MaskStudio:
    """A panel to paint a mask and to edit; under it a microscope shows what changed.

    ``mask`` is the mask as it is painted now, ``pictures`` are those that were made last, and
    ``error`` is what went wrong the last time, if anything did.

    Args:
        image: The picture.
        prompt: What stands in the field for the prompt at first.
        edit: Edits; takes what :func:`imgkit.edit` takes.
        estimate: Says what it will cost; takes what :func:`imgkit.estimate` takes.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.
        keep: Keeps a repaired picture on the disk.
    """

    def __init__(
        self,
        image: ImageInput,
        prompt: str,
        *,
        edit: Callable[..., Pictures],
        estimate: Callable[..., Cost],
        who_answers: Callable[[], Service],
        keep: Callable[[Picture], Picture],
    ) -> None:
        self._keep = keep
        self.microscope: MicroscopePanel | None = None
        self.panel = MaskPanel(
            image,
            prompt,
            edit=edit,
            estimate=estimate,
            who_answers=who_answers,
            show=self._look_at,
        )
        self.widget = ipywidgets.VBox((self.panel,))

    @property
    def image(self) -> ImageInput:
        """The picture that is edited, upright."""
        return self.panel.image

    @property
    def mask(self) -> Image.Image:
        """The mask as the images API wants it: as large as the picture, alpha 0 is "edit here"."""
        return self.panel.mask

    @property
    def mask_png(self) -> bytes:
        """The mask as a PNG file."""
        return strokes.as_png(self.mask)

    @property
    def pictures(self) -> Pictures:
        """The pictures that were made last."""
        return self.panel.pictures

    @property
    def error(self) -> Exception | None:
        """What went wrong the last time, if anything did."""
        return self.panel.error

    def _look_at(self, pictures: Pictures) -> None:
        old = self.microscope
        self.microscope = MicroscopePanel(
            self.panel.image, pictures[0], self.panel.used_mask, self._keep
        )
        self.widget.children = (self.panel, self.microscope)
        if old is not None:
            old.close()

    def _repr_mimebundle_(self, **options: Any) -> dict[str, Any]:
        bundle: dict[str, Any] = self.widget._repr_mimebundle_(**options)
        return bundle


def mask_studio(
    image: ImageInput,
    prompt: str = "",
    *,
    edit: Callable[..., Pictures] = edit_picture,
    estimate: Callable[..., Cost] = estimate_cost,
    who_answers: Callable[[], Service] = ask_who_answers,
    keep: Callable[[Picture], Picture] = keep,
) -> MaskStudio:
    """Return a panel in which a mask is painted, and a picture edited where it is painted.

    Args:
        image: The picture: a Picture, a Pillow image, a file's bytes, or a path. A photo is turned
            as its camera says, and large ones are shown small; the mask has their full size.
        prompt: What stands in the field for the prompt at first.
        edit: Edits; takes what :func:`imgkit.edit` takes.
        estimate: Says what it will cost; takes what :func:`imgkit.estimate` takes.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.
        keep: Keeps a repaired picture on the disk.

    Returns:
        The panel; the last line of a cell shows it, and ``.mask`` is what was painted.

    Raises:
        ImageError: The picture is missing, damaged, too large, or no picture at all.
        SettingsError: A setting cannot be read, or a key is missing.
    """
    return MaskStudio(
        image, prompt, edit=edit, estimate=estimate, who_answers=who_answers, keep=keep
    )
