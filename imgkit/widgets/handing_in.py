"""The part of the gallery that hands in: picked pictures, their alt texts, a name and a title."""

import threading
from collections.abc import Callable
from typing import Any

import traitlets

from imgkit.handing_in import HandIn
from imgkit.keeping.recipes import Recipe
from imgkit.picture import Picture, Pictures
from imgkit.services import Service
from imgkit.widgets import browsing_words as words
from imgkit.widgets import pieces
from imgkit.widgets.album import Album
from imgkit.widgets.asking_panel import AskingPanel, reached


class HandInForm(AskingPanel):
    """A panel with a form to hand in pictures of an album.

    ``handed_in`` is what was handed in last.

    Args:
        album: The pictures to pick from.
        hand_in: Hands in; takes what :func:`imgkit.hand_in` takes.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.
        traits: What its traits are at first.
    """

    handing = traitlets.Bool(default_value=False).tag(sync=True)
    """Whether the form is shown."""
    picked: traitlets.List[str] = traitlets.List().tag(sync=True)
    """The files that will be handed in, in this order."""
    exhibits: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)
    """What the form shows of the picked pictures."""
    alts = traitlets.Dict().tag(sync=True)
    """The alt texts that were written here, by file."""
    pupil = traitlets.Unicode().tag(sync=True)
    work = traitlets.Unicode().tag(sync=True)

    def __init__(
        self,
        album: Album,
        hand_in: Callable[..., HandIn],
        who_answers: Callable[[], Service],
        **traits: Any,
    ) -> None:
        self.album, self._hand_in = album, hand_in
        self.handed_in: HandIn | None = None
        super().__init__(words.GALLERY, who_answers, **traits)
        self.observe(self._show_picked, "picked")

    def calls(self) -> dict[str, Callable[..., None]]:
        """Return what the browser may call, by name."""
        return super().calls() | {"hand_in": self.hand_in}

    @property
    def pictures(self) -> Pictures:
        """The picked pictures, with the alt texts that were written here.

        Raises:
            ImageError: One of them is gone.
        """
        return Pictures(self._with_own_alt(file) for file in self.picked)

    def hand_in(self, **chosen: Any) -> None:
        """Write a page with the picked pictures, and a zip with their originals.

        Args:
            **chosen: What was chosen in the browser, by the names of the traits.
        """
        self.take(chosen)

        def work(_stopped: threading.Event) -> None:
            self.status = pieces.working(words.HANDING_IN)
            self.handed_in = self._hand_in(self.pupil, self.pictures, title=self.work)
            self.status = reached(str(self.handed_in))

        self.start(work)  # no service is asked, so it does not matter who answers

    def tile(self, recipe: Recipe) -> dict[str, Any]:
        """Return what the browser shows of a picture in a list.

        Args:
            recipe: The recipe of the picture.
        """
        return {
            "file": recipe.file,
            "alt": recipe.alt,
            "badge": recipe.source,
            "time": recipe.created.astimezone().strftime("%Y-%m-%d %H:%M"),
            "picture": self.album.preview(recipe.file),
        }

    def _with_own_alt(self, file: str) -> Picture:
        picture = self.album.gallery.picture(file)
        written = str(self.alts.get(file, "")).strip()
        return picture.with_alt(written) if written else picture

    def _show_picked(self, _change: object) -> None:
        known = (self.album.recipe(file) for file in self.picked)
        self.exhibits = [self.tile(recipe) for recipe in known if recipe]
