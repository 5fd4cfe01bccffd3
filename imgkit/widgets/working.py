"""What panels share that work in a thread while the browser shows how far they are."""

import threading
from collections.abc import Callable
from importlib import resources
from typing import Any

import anywidget
import traitlets

from imgkit.errors import ImgkitError
from imgkit.widgets import pieces, words

Work = Callable[[threading.Event], None]
"""Does the work; it looks at the event, and leaves off when it is set."""


def source(*names: str) -> str:
    """Return files of this folder, one after the other: anywidget takes a single text."""
    folder = resources.files("imgkit.widgets")
    return "\n".join(folder.joinpath(name).read_text(encoding="utf-8") for name in names)


class Panel(anywidget.AnyWidget):
    """A panel that says so when the kernel was restarted, and nobody is behind it any more."""

    gone = traitlets.Unicode(words.KERNEL_GONE).tag(sync=True)


class WorkingPanel(Panel):
    """A panel that works in a thread, so that other cells can run meanwhile.

    ``error`` is what went wrong the last time, if anything did.

    Args:
        **traits: The first values of the panel's traits.
    """

    busy = traitlets.Bool(default_value=False).tag(sync=True)
    status = traitlets.Unicode().tag(sync=True)
    """What is being done, or what went wrong, as HTML."""

    def __init__(self, **traits: Any) -> None:
        super().__init__(**traits)
        self.error: Exception | None = None
        self._turn = threading.Lock()
        self._stopped = threading.Event()
        self.on_msg(self._hear)

    def calls(self) -> dict[str, Callable[..., None]]:
        """Return what the browser may call, by name."""
        return {"stop": self.stop}

    def stop(self) -> None:
        """Leave off what is being done."""
        self._stopped.set()
        self.busy = False
        self.status = ""

    def start(self, work: Work) -> None:
        """Work in a thread; what is being done is left off.

        Args:
            work: Does it.
        """
        self._stopped.set()
        self._stopped = stopped = threading.Event()
        self.error = None
        self.busy = True
        self.status = pieces.working()
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
                self._fail(error, error, stopped)
            except Exception as error:  # noqa: BLE001 - in a thread it would vanish; it is shown
                self._fail(error, pieces.unforeseen(error), stopped)
            if not stopped.is_set():
                self.busy = False

    def _fail(self, error: Exception, explained: ImgkitError, stopped: threading.Event) -> None:
        if stopped.is_set():
            return  # nobody waits for it any more
        self.error = error
        self.status = pieces.error_box(explained)
