"""The gallery: all that was drawn so far, to look through, compare, draw again and hand in."""

import math
import threading
from collections.abc import Callable, Sequence
from typing import Any

import traitlets

from imgkit.errors import ImgkitError, InputError, StorageError
from imgkit.handing_in import HandIn
from imgkit.handing_in import hand_in as write_hand_in
from imgkit.images import estimate as estimate_cost
from imgkit.images import generate as generate_pictures
from imgkit.keeping.gallery import Gallery
from imgkit.keeping.recipes import Recipe
from imgkit.money.cost import Cost
from imgkit.picture import Pictures
from imgkit.services import Service
from imgkit.session import current
from imgkit.session import who_answers as ask_who_answers
from imgkit.widgets import browsing_words as words
from imgkit.widgets import pieces
from imgkit.widgets.album import Album
from imgkit.widgets.handing_in import HandInForm
from imgkit.widgets.job import Job
from imgkit.widgets.recipe_rows import arguments_again, open_picture
from imgkit.widgets.working import source

ROW = 4
"""How many pictures stand side by side."""

PAGE = 3 * ROW
"""How many pictures a page shows."""


class GalleryPanel(HandInForm):
    """A panel that shows all pictures that were kept, page by page.

    Args:
        gallery: Where the pictures are kept.
        generate: Draws; takes what :func:`imgkit.generate` takes.
        estimate: Says what it will cost; takes what :func:`imgkit.estimate` takes.
        hand_in: Hands in; takes what :func:`imgkit.hand_in` takes.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.
    """

    _esm = source("pixels.js", "asking_panel.js", "handing_in.js", "browsing.js")
    _css = source("panel.css", "pixels.css", "asking_panel.css", "browsing.css")

    kinds = traitlets.Dict().tag(sync=True)
    word = traitlets.Unicode().tag(sync=True)
    kind = traitlets.Unicode().tag(sync=True)
    day = traitlets.Unicode().tag(sync=True)
    page = traitlets.Int(0).tag(sync=True)
    days: traitlets.List[str] = traitlets.List().tag(sync=True)
    found = traitlets.Int(0).tag(sync=True)
    pages = traitlets.Int(1).tag(sync=True)
    tiles: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)
    """What the browser shows of each picture of the page."""
    comparing = traitlets.Bool(default_value=False).tag(sync=True)
    opened: traitlets.List[str] = traitlets.List().tag(sync=True)
    """The file that is open; two where they are compared."""
    details: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)
    """What the browser shows of the open pictures."""
    same_dice = traitlets.Bool(default_value=False).tag(sync=True)

    def __init__(
        self,
        gallery: Gallery,
        generate: Callable[..., Pictures],
        estimate: Callable[..., Cost],
        hand_in: Callable[..., HandIn],
        who_answers: Callable[[], Service],
    ) -> None:
        self._generate, self._estimate = generate, estimate
        self._shown: list[Recipe] = []
        super().__init__(Album(gallery), hand_in, who_answers, kinds=words.KINDS)
        self._show_page()
        self.observe(self._begin_anew, ["word", "kind", "day"])
        self.observe(self._show_page, "page")
        self.observe(self._show_opened, "opened")

    def calls(self) -> dict[str, Callable[..., None]]:
        """Return what the browser may call, by name."""
        return super().calls() | {"look_again": self.look_again, "again": self.draw_again}

    def look_again(self) -> None:
        """Show also what was drawn since."""
        try:
            self.album.look()
        except StorageError as error:
            self.status = pieces.error_box(error)
        else:
            self._show_page()

    def draw_again(self, **chosen: Any) -> None:
        """Draw the open picture from its recipe once more.

        Args:
            **chosen: What was chosen in the browser, by the names of the traits.
        """
        self.take(chosen)
        recipe, same_dice = self._open_recipe(), self.same_dice

        def order(job: Job) -> None:
            if recipe is None or recipe.parent:
                raise InputError(words.NOT_AGAIN, remedy=words.GALLERY["not_again"])
            self.status = pieces.working(words.DRAWING_AGAIN)
            arguments = arguments_again(recipe, self._service, same_dice=same_dice)
            # What is asked for is another picture, and not the saved one.
            drawn = self._generate(recipe.prompt, **arguments, line=job.line, new_draw=True)
            # They are shown even if it was stopped meanwhile: they are made, and may be paid for.
            self._show_new(drawn)
            if not job.stopped.is_set():
                self.show_done(drawn)

        self.ask(order)

    def show_price(self, change: object = None) -> None:
        """Show what it will cost to draw the open picture again; nothing where none is open."""
        if self._open_recipe() is None:
            self.price = ""
        else:
            super().show_price(change)

    def price_in_words(self, service: Service) -> str:
        """Return what it will cost to draw the open picture again."""
        recipe = self._open_recipe()
        if recipe is None:
            return ""
        again = arguments_again(recipe, service, same_dice=False)
        cost = self._estimate(recipe.prompt, **again)
        return words.AGAIN_PRICE.format(price=pieces.cost_in_words(cost, service))

    def _open_recipe(self) -> Recipe | None:
        return self.album.recipe(self.opened[-1]) if len(self.opened) == 1 else None

    def _begin_anew(self, _change: object) -> None:
        if self.page:
            self.page = 0
        else:
            self._show_page()

    def _show_page(self, _change: object = None) -> None:
        found = self.album.sifted(self.word, self.kind, self.day)
        pages = max(1, math.ceil(len(found) / PAGE))
        with self.hold_sync():
            self.page = min(max(self.page, 0), pages - 1)
            self.days, self.found, self.pages = self.album.days, len(found), pages
            self._shown = found[self.page * PAGE : (self.page + 1) * PAGE]
            self.album.fetch_previews([recipe.file for recipe in self._shown])
            self._show_tiles()
        files = [recipe.file for recipe in self._shown if not self.album.preview(recipe.file)]
        if files:
            threading.Thread(target=self._make_previews, args=(files,), daemon=True).start()

    def _show_tiles(self) -> None:
        self.tiles = [self.tile(recipe) for recipe in self._shown]

    def _make_previews(self, files: Sequence[str]) -> None:
        """Make the previews that are missing, and show each row when it is ready."""
        for start in range(0, len(files), ROW):
            for file in files[start : start + ROW]:
                self.album.make_preview(file)
            self._show_tiles()

    def _show_opened(self, _change: object) -> None:
        with self.hold_sync():
            self.status = ""
            try:
                self.details = [open_picture(self.album.gallery, file) for file in self.opened]
            except ImgkitError as error:
                self.details, self.status = [], pieces.error_box(error)
            self.show_price()

    def _show_new(self, drawn: Pictures) -> None:
        self.album.look()
        self.opened = [picture.path.name for picture in drawn if picture.path]
        self._show_page()


def gallery_panel(
    *,
    generate: Callable[..., Pictures] = generate_pictures,
    estimate: Callable[..., Cost] = estimate_cost,
    hand_in: Callable[..., HandIn] = write_hand_in,
    who_answers: Callable[[], Service] = ask_who_answers,
) -> GalleryPanel:
    """Return a panel with everything that was drawn so far.

    Args:
        generate: Draws; takes what :func:`imgkit.generate` takes.
        estimate: Says what it will cost; takes what :func:`imgkit.estimate` takes.
        hand_in: Hands in; takes what :func:`imgkit.hand_in` takes.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.

    Returns:
        The panel; the last line of a cell shows it, ``.pictures`` are those that are picked, and
        ``.handed_in`` is what was handed in last.

    Raises:
        SettingsError: A setting cannot be read, or a key is missing.
    """
    return GalleryPanel(current().gallery, generate, estimate, hand_in, who_answers)
