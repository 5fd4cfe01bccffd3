"""What the panels share that ask a service: who answers, what it costs, and pictures to show."""

import html
import threading
from collections.abc import Callable
from typing import Any

import traitlets

from imgkit.display import EDGE
from imgkit.errors import ImgkitError
from imgkit.inputs import ImageInput
from imgkit.picture import Picture
from imgkit.services import Service
from imgkit.widgets import pieces, words, words_descent
from imgkit.widgets.previews import copy_of
from imgkit.widgets.working import Work, WorkingPanel, source


class AskingPanel(WorkingPanel):
    """A panel that says who answers and what the next click costs.

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

    def __init__(
        self, texts: dict[str, str], who_answers: Callable[[], Service], **traits: Any
    ) -> None:
        super().__init__(texts={**words_descent.SHARED, **texts}, **traits)
        self._who_answers = who_answers
        self._meet(who_answers())

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
        """Show what the next click will cost."""
        try:
            text = self.price_in_words(self._service)
        except ImgkitError as error:
            text = words.NO_PRICE.format(error=error)
        self.price = pieces.price(text)

    def start(self, work: Work) -> None:
        """Work in a thread, unless someone else answers by now: the price was another's.

        Args:
            work: Does it.
        """

        def work_if_agreed(stopped: threading.Event) -> None:
            service = self._who_answers()
            if service == self._service:
                work(stopped)
                return
            self._meet(service)
            self.status = pieces.notice(words.CHANGED, words.CHANGED_REMEDY)

        super().start(work_if_agreed)

    def stop(self) -> None:
        """Leave off what is being done; what the service draws already is kept all the same."""
        was_busy = self.busy
        super().stop()
        if was_busy:
            self.status = pieces.notice(words_descent.STOPPED, words_descent.STOPPED_REMEDY)

    def _meet(self, service: Service) -> None:
        self._service = service
        self.who = pieces.who(service)
        self.show_price()


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
