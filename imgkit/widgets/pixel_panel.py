"""What the panels of the pixel model share: they paint in a thread, and the browser shows it."""

import threading
from collections.abc import Callable
from importlib import resources
from typing import TYPE_CHECKING, Any

import anywidget
import traitlets

from imgkit.errors import ImgkitError
from imgkit.pixels import Caption, load_weights
from imgkit.widgets import pieces, words

if TYPE_CHECKING:
    from imgkit.local.pixel_words import Reading

Read = Callable[[str], "Reading"]
Work = Callable[[threading.Event], None]


def source(*names: str) -> str:
    """Return files of this folder, one after the other: anywidget takes a single text."""
    folder = resources.files("imgkit.widgets")
    return "\n".join(folder.joinpath(name).read_text(encoding="utf-8") for name in names)


def read_words(prompt: str) -> "Reading":
    """Read a prompt, in English, French or Russian, as words of the pixel model.

    Args:
        prompt: What a person typed.

    Returns:
        The model's words, and those of the prompt that it does not know.

    Raises:
        PromptError: The model knows none of the words.
        WeightsError: The weights are missing or damaged.
    """
    from imgkit.local.pixel_words import read_prompt

    return read_prompt(prompt, load_weights())


class PixelPanel(anywidget.AnyWidget):
    """A panel of the pixel model; each panel adds what it shows.

    All that a person chose or painted is in its traits, so that it is still there when the page is
    loaded anew. ``error`` is what went wrong the last time, if anything did.

    Args:
        prompt: What stands in the field for the prompt at first.
        texts: Every word that the panel shows.
        read: Reads a prompt, like :func:`read_words`.
    """

    _css = source("panel.css", "pixels.css")

    prompt = traitlets.Unicode().tag(sync=True)
    texts = traitlets.Dict().tag(sync=True)
    palette: traitlets.List[list[str]] = traitlets.List().tag(sync=True)
    known: traitlets.List[list[str]] = traitlets.List().tag(sync=True)
    """The names of the lists of words that the model knows, and their words."""
    busy = traitlets.Bool(default_value=False).tag(sync=True)
    status = traitlets.Unicode().tag(sync=True)

    def __init__(self, prompt: str, texts: dict[str, str], read: Read) -> None:
        weights = load_weights()
        super().__init__(
            prompt=prompt,
            texts=texts,
            palette=[list(colour) for colour in weights.palette.items()],
            known=[
                [name, ", ".join(getattr(weights, table))]
                for name, table in words.PIXEL_WORDS.items()
            ],
        )
        self.error: Exception | None = None
        self._read = read
        self._turn = threading.Lock()
        self._stopped = threading.Event()
        self.on_msg(self._hear)

    def stop(self) -> None:
        """Leave off what is being painted."""
        self._stopped.set()
        self.busy = False
        self.status = ""

    def calls(self) -> dict[str, Callable[..., None]]:
        """Return what the browser may call, by name."""
        return {"stop": self.stop}

    def caption(self) -> Caption:
        """Read the prompt, and say how the model reads it and what it does not know.

        Raises:
            PromptError: The model knows none of its words.
        """
        reading = self._read(self.prompt)
        self.status = pieces.model_reads(str(reading.caption), reading.not_drawn)
        return reading.caption

    def start(self, work: Work) -> None:
        """Work in a thread; what is being painted is left off.

        Args:
            work: Does it; it looks at the event, and leaves off when it is set.
        """
        self._stopped.set()
        self._stopped = stopped = threading.Event()
        self.error = None
        self.busy = True
        threading.Thread(target=self._work, args=(work, stopped), daemon=True).start()

    def _hear(self, _widget: object, content: dict[str, Any], _buffers: object) -> None:
        self.calls()[content["call"]](**content.get("with", {}))

    def _work(self, work: Work, stopped: threading.Event) -> None:
        with self._turn:  # one after the other: the computer has other things to do too
            if stopped.is_set():
                return
            try:
                work(stopped)
            except ImgkitError as error:
                self._fail(error, error)
            except Exception as error:  # noqa: BLE001 - in a thread it would vanish; it is shown
                self._fail(error, pieces.unforeseen(error))
            if not stopped.is_set():
                self.busy = False

    def _fail(self, error: Exception, explained: ImgkitError) -> None:
        self.error = error
        self.status = pieces.error_box(explained)


def texts(own: dict[str, str]) -> dict[str, str]:
    """Return the words of one panel with those of all panels of the pixel model."""
    return {**words.PIXELS, **own}
