"""What the panels share that ask a service: who answers, what it costs, and pictures to show."""

import html
import threading
from collections.abc import Callable
from typing import Any

import traitlets

from imgkit.connecting.line import Line
from imgkit.display import EDGE
from imgkit.errors import ImageError, ImgkitError, StoppedError
from imgkit.inputs import ImageInput
from imgkit.money.bills import purse as read_purse
from imgkit.picture import Picture, Pictures
from imgkit.services import Service
from imgkit.widgets import pieces, words, words_descent
from imgkit.widgets.job import Job, Order
from imgkit.widgets.previews import copy_of
from imgkit.widgets.working import WorkingPanel, source


class AskingPanel(WorkingPanel):
    """A panel that says who answers, what the next click costs, and what was spent so far.

    All that a person chose, and all that came, is in its traits, so that it is still there when the
    page is loaded anew.

    Args:
        texts: Every word that the panel shows.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.
        traits: What its traits are at first.
    """

    _css = source("panel.css", "pixels.css", "asking_panel.css")

    texts = traitlets.Dict().tag(sync=True)
    who = traitlets.Unicode().tag(sync=True)
    """Who answers, as HTML."""
    price = traitlets.Unicode().tag(sync=True)
    """What the next click will cost, as HTML."""
    purse = traitlets.Unicode().tag(sync=True)
    """What was spent and what is left, as HTML; empty where nothing costs money."""
    turn = traitlets.Unicode().tag(sync=True)
    """How long it is until others have had their turn, as HTML; empty where nobody waits."""
    anew = traitlets.Unicode().tag(sync=True)
    """What the button says that draws anew what was saved already; empty where there is none."""

    def __init__(
        self, texts: dict[str, str], who_answers: Callable[[], Service], **traits: Any
    ) -> None:
        super().__init__(texts={**words_descent.SHARED, **texts}, **traits)
        self._who_answers = who_answers
        self._line = Line()
        self._meet(who_answers())

    def calls(self) -> dict[str, Callable[..., None]]:
        """Return what the browser may call, by name."""
        return super().calls() | {"draw_anew": self.draw_anew}

    def take(self, chosen: dict[str, Any]) -> None:
        """Take over what was chosen in the browser; it travels with the order.

        Its own message may come later than the order: ipywidgets holds it back while an earlier one
        is on its way, but never an order.

        Args:
            chosen: The values of traits, by name.
        """
        with self.hold_sync():
            for name, value in chosen.items():
                self.set_trait(name, value)

    def price_in_words(self, service: Service) -> str:
        """Return what the next click will cost; each panel says it for its own work.

        Args:
            service: Who answers.

        Raises:
            ImgkitError: What was chosen is impossible.
        """
        # abc cannot say so: traitlets has a metaclass of its own.
        raise NotImplementedError

    def show_price(self, _change: object = None) -> None:
        """Show what the next click will cost; what was chosen before is not drawn anew."""
        self.anew = ""
        try:
            text = self.price_in_words(self._service)
        except ImgkitError as error:
            text = words.NO_PRICE.format(error=error)
        self.price = pieces.price(text)

    def show_purse(self) -> None:
        """Show what was spent so far and what is left, where something costs money."""
        if self._service.free and self._service.describes_free:
            self.purse = ""
            return
        try:
            text = str(read_purse())
        except ImgkitError as error:
            text = str(error)
        self.purse = pieces.purse(text)

    def show_done(self, pictures: Pictures) -> None:
        """Show what was drawn and what it cost; what was saved already can be drawn anew.

        Args:
            pictures: The pictures.
        """
        with self.hold_sync():
            self.status = pieces.done(pictures)
            self.offer_anew(pictures)

    def offer_anew(self, pictures: Pictures) -> None:
        """Offer to draw anew what was saved already, at its price.

        Args:
            pictures: What came.
        """
        is_saved = any(picture.saved for picture in pictures)
        price = self.price_in_words(self._service) if is_saved else ""
        self.anew = words.DRAW_ANEW.format(price=price) if is_saved else ""

    def ask(self, order: Order) -> None:
        """Work in a thread, unless someone else answers by now: the price was another's.

        Args:
            order: Does it.
        """
        self._order = order
        self._begin(new_draw=False)

    def draw_anew(self) -> None:
        """Do once more what was done last, and draw anew what was saved already."""
        if self.anew:  # otherwise it is the second click of a double click
            self._begin(new_draw=True)

    def stop(self) -> None:
        """Hang up, and say what that means for the bill."""
        was_busy = self.busy
        with self.hold_sync():
            super().stop()
            self.turn = ""
            if was_busy:
                self._line.hang_up()
                said = words.STOPPED_MEANS[self._service.mode]
                self.status = pieces.notice(words.STOPPED, said)

    def _begin(self, *, new_draw: bool) -> None:
        order = self._order
        line = Line(on_wait=lambda seconds: self._show_turn(line, seconds))

        def work(stopped: threading.Event) -> None:
            service = self._who_answers()
            if service != self._service:
                self._meet(service)
                self.status = pieces.notice(words.CHANGED, words.CHANGED_REMEDY)
                return
            try:
                order(Job(stopped, line, new_draw))
            finally:
                self.show_purse()

        with self.hold_sync():
            self.anew = self.turn = ""
            self._line = line
            self.start(work)

    def _show_turn(self, line: Line, seconds: float) -> None:
        if line is self._line and not line.is_hung_up:
            self.turn = pieces.turn(seconds) if seconds else ""

    def _fail(self, error: Exception, explained: ImgkitError, stopped: threading.Event) -> None:
        super()._fail(error, explained, stopped)
        was_last = stopped is self._stopped
        if isinstance(error, StoppedError) and was_last and not error.may_be_billed:
            self.status = pieces.notice(error.what, error.remedy)

    def _meet(self, service: Service) -> None:
        self._service = service
        self.who = pieces.who(service)
        self.show_price()
        self.show_purse()


def rescued(error: ImgkitError) -> Pictures:
    """Return the pictures that came before it failed, as far as they can be shown.

    Args:
        error: What went wrong.
    """
    return Pictures(picture for picture in getattr(error, "pictures", ()) if _is_whole(picture))


def _is_whole(picture: Picture) -> bool:
    try:
        return bool(picture.image)
    except ImageError:
        return False


def reached(text: str) -> str:
    """Return what has been done, so that screen readers read it out.

    Args:
        text: What has been done.
    """
    return f'<p role="status">{html.escape(text)}</p>'


def shown_picture(image: ImageInput, edge: int = EDGE) -> dict[str, Any]:
    """Return what the browser needs to show a picture with its badge and alt text.

    Args:
        image: The picture.
        edge: The longest side of the copy for the browser in pixels.

    Raises:
        ImageError: It is missing, damaged, or no picture at all.
    """
    if isinstance(image, Picture):
        name = image.path.name if image.path else image.model
        known = {"alt": image.alt, "badge": image.source, "caption": name}
    else:
        own, alt = words_descent.OWN_PICTURE, words_descent.OWN_PICTURE_ALT
        known = {"alt": alt, "badge": "", "caption": own}
    return {**known, "picture": copy_of(image, edge)}
