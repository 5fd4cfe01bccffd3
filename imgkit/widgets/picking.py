"""What a panel needs for a picture that is picked in it: a file, or one of the gallery."""

from collections.abc import Callable
from typing import Any

import traitlets

from imgkit.errors import ImgkitError
from imgkit.inputs import ImageInput
from imgkit.keeping.gallery import Gallery
from imgkit.services import Service
from imgkit.widgets import pieces
from imgkit.widgets.album import Album
from imgkit.widgets.asking_panel import AskingPanel, shown_picture

SHOWN_EDGE = 512
"""The longest side of the shown copy in pixels."""

OFFERED = 12
"""How many pictures of the gallery can be picked from."""


class PickingPanel(AskingPanel):
    """A panel for a picture that can be picked in it.

    ``image`` is the picture; None where there is none yet.

    Args:
        texts: Every word that the panel shows.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.
        gallery: Returns where the pictures are kept.
        traits: What its traits are at first.
    """

    shown = traitlets.Dict().tag(sync=True)
    """The picture as the browser shows it; empty where there is none."""
    upload = traitlets.CBytes().tag(sync=True)
    """A file that was chosen in the browser; empty again when it has been taken."""
    album: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)
    """The pictures of the gallery that can be picked."""

    def __init__(
        self,
        texts: dict[str, str],
        who_answers: Callable[[], Service],
        gallery: Callable[[], Gallery],
        **traits: Any,
    ) -> None:
        self.image: ImageInput | None = None
        self._gallery = gallery
        super().__init__(texts, who_answers, **traits)
        self.observe(self._take_upload, "upload")

    def calls(self) -> dict[str, Callable[..., None]]:
        """Return what the browser may call, by name."""
        return super().calls() | {"browse": self.browse, "pick": self.pick}

    def begin_with(self, image: ImageInput) -> None:
        """Take a picture; nothing has been done with it yet.

        Args:
            image: The picture.

        Raises:
            ImageError: It is missing, damaged, or no picture at all.
        """
        shown = shown_picture(image, SHOWN_EDGE)
        with self.hold_sync():
            self.image, self.shown, self.status = image, shown, ""

    def browse(self) -> None:
        """Offer the pictures of the gallery that were kept last."""
        try:
            album = Album(self._gallery())
        except ImgkitError as error:
            self.status = pieces.error_box(error)
            return
        recipes = album.sifted()[:OFFERED]
        album.fetch_previews([recipe.file for recipe in recipes])
        for recipe in recipes:
            if not album.preview(recipe.file):
                album.make_preview(recipe.file)
        self.album = [
            {"file": recipe.file, "picture": small, "alt": recipe.alt or recipe.prompt}
            for recipe in recipes
            if (small := album.preview(recipe.file))
        ]

    def pick(self, file: str) -> None:
        """Begin with a picture of the gallery.

        Args:
            file: The name of its file.
        """
        self._begin_anew(lambda: self._gallery().picture(file))

    def _take_upload(self, change: dict[str, Any]) -> None:
        if change["new"]:
            self._begin_anew(lambda: change["new"])
            self.upload = b""  # so that the same file can be chosen again

    def _begin_anew(self, picked: Callable[[], ImageInput]) -> None:
        self.stop()
        try:
            self.begin_with(picked())
        except ImgkitError as error:
            self.status = pieces.error_box(error)
