"""The prompt panel: from a prompt to pictures without a line of code."""

import contextlib
import threading
from collections.abc import Callable
from typing import Any

import ipywidgets

from imgkit.cost import Cost
from imgkit.errors import ImgkitError, SavingError
from imgkit.images import estimate as estimate_cost
from imgkit.images import generate as generate_pictures
from imgkit.picture import Pictures
from imgkit.services import Service
from imgkit.session import who_answers as ask_who_answers
from imgkit.widgets import pieces, words
from imgkit.widgets.controls import Controls, read_seed


class PromptPanel:
    """A panel that draws what its prompt says, and shows the price before the click.

    It works in a thread, so that other cells can run while it draws. ``pictures`` are those that
    it drew last; ``error`` is what went wrong the last time, if anything did.

    Args:
        prompt: What stands in the field for the prompt at first.
        generate: Draws; takes what :func:`imgkit.generate` takes.
        estimate: Says what it will cost; takes what :func:`imgkit.estimate` takes.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.
    """

    def __init__(
        self,
        prompt: str,
        generate: Callable[..., Pictures],
        estimate: Callable[..., Cost],
        who_answers: Callable[[], Service],
    ) -> None:
        self.pictures = Pictures()
        self.error: Exception | None = None
        self._generate, self._estimate, self._who_answers = generate, estimate, who_answers
        self._idle = threading.Lock()
        self._service = who_answers()
        self.controls = Controls(prompt, self._service)
        self.draw = ipywidgets.Button(
            description=words.DRAW, tooltip=words.DRAW_TIP, button_style="primary"
        ).add_class("imgkit-draw")
        self.who, self.price, self.status = (ipywidgets.HTML() for _ in range(3))
        self.result = ipywidgets.HTML(pieces.nothing_yet())
        asking = ipywidgets.VBox((*self.controls.rows, self.price, self.draw, self.status))
        columns = ipywidgets.HBox((asking, self.result)).add_class("imgkit-columns")
        style = ipywidgets.HTML(pieces.style(), layout=ipywidgets.Layout(display="none"))
        self.widget = ipywidgets.VBox((style, self.who, columns)).add_class("imgkit-panel")
        self._meet(self._service)
        for control in (self.controls.size, self.controls.n, self.controls.quality):
            control.observe(self._show_price, "value")
        self.draw.on_click(self._click)

    def _repr_mimebundle_(self, **options: Any) -> dict[str, Any]:
        bundle: dict[str, Any] = self.widget._repr_mimebundle_(**options)
        return bundle

    def _meet(self, service: Service) -> None:
        """Show who answers, the controls that this service has, and its price."""
        self._service = service
        self.who.value = pieces.who(service)
        self.controls.meet(service)
        self._show_price()

    def _show_price(self, _change: object = None) -> None:
        values = self.controls.values()
        try:
            cost = self._estimate(
                values["prompt"], n=values["n"], size=values["size"], quality=values["quality"]
            )
        except ImgkitError as error:
            self._free = False
            self.price.value = pieces.price(words.NO_PRICE.format(error=error))
            return
        self._free = cost.dollars == 0
        self.price.value = pieces.price(pieces.cost_in_words(cost, self._service))

    def _click(self, _button: ipywidgets.Button) -> None:
        if not self._idle.acquire(blocking=False):
            return  # the second click of a double click
        self.draw.disabled = True
        self.error = None
        self.status.value = pieces.working()
        values = self.controls.values()
        threading.Thread(target=self._work, args=(values,), daemon=True).start()

    def _work(self, values: dict[str, Any]) -> None:
        try:
            if not self._has_changed():
                self._show(self._draw(values))
        except SavingError as error:
            self._fail(error, error)
            self.pictures = Pictures(error.pictures)
            self.result.value = self.pictures._repr_html_()
        except ImgkitError as error:
            self.result.value = pieces.nothing_yet()
            self._fail(error, error)
        except Exception as error:  # noqa: BLE001 - in a thread it would vanish; it is shown
            self.result.value = pieces.nothing_yet()
            self._fail(error, pieces.unforeseen(error))
        finally:
            self._idle.release()
            self.draw.disabled = False

    def _has_changed(self) -> bool:
        """Tell whether someone else answers now: the price on show would be another's."""
        service = self._who_answers()
        if service == self._service:
            return False
        self._meet(service)
        self.status.value = pieces.notice(words.CHANGED, words.CHANGED_REMEDY)
        return True

    def _draw(self, values: dict[str, Any]) -> Pictures:
        # Unfinished pictures are billed: 100 output tokens each, and three of them cost more than a
        # whole picture of low quality ("Partial images cost" in OpenAI's guide,
        # https://platform.openai.com/docs/guides/image-generation). The price on show is without
        # them, so they are asked for only where they are free.
        on_partial = self._show_unfinished if values["n"] == 1 and self._free else None
        arguments = {**values, "seed": read_seed(values["seed"])}
        return self._generate(arguments.pop("prompt"), **arguments, on_partial=on_partial)

    def _show_unfinished(self, data: bytes) -> None:
        # A preview that cannot be shown must not break off the picture that it belongs to.
        with contextlib.suppress(Exception):
            self.result.value = pieces.unfinished(data, self._service.mode)

    def _show(self, pictures: Pictures) -> None:
        self.pictures = pictures
        self.result.value = pictures._repr_html_()
        self.status.value = pieces.done(pictures)

    def _fail(self, error: Exception, explained: ImgkitError) -> None:
        self.error = error
        self.status.value = pieces.error_box(explained)


def prompt_panel(
    prompt: str = "",
    *,
    generate: Callable[..., Pictures] = generate_pictures,
    estimate: Callable[..., Cost] = estimate_cost,
    who_answers: Callable[[], Service] = ask_who_answers,
) -> PromptPanel:
    """Return a panel that draws what is typed into it.

    Args:
        prompt: What stands in the field for the prompt at first.
        generate: Draws; takes what :func:`imgkit.generate` takes.
        estimate: Says what it will cost; takes what :func:`imgkit.estimate` takes.
        who_answers: Says who answers, like :func:`imgkit.who_answers`.

    Returns:
        The panel; the last line of a cell shows it, and ``.pictures`` holds what it drew last.

    Raises:
        SettingsError: A setting cannot be read, or a key is missing.
    """
    return PromptPanel(prompt, generate, estimate, who_answers)
