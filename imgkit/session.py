"""From settings to SDK clients: the one place that knows who answers and how to reach it."""

import functools
import hashlib
import os
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from imgkit import local
from imgkit.connecting import clients
from imgkit.connecting.line import Line
from imgkit.connecting.turns import Turns, turns_for
from imgkit.errors import RecordingError
from imgkit.keeping.gallery import Gallery
from imgkit.keeping.storage import pictures_folder
from imgkit.language import _
from imgkit.money.ledger import Ledger
from imgkit.services import Service, decide, recorded
from imgkit.settings import Settings, load_settings, project_folder

if TYPE_CHECKING:
    import httpx2
    from azure.ai.vision.imageanalysis import ImageAnalysisClient
    from openai import OpenAI

    from imgkit.recordings import Recording


class Session:
    """The SDK clients for one set of settings.

    Args:
        settings: The settings.

    Raises:
        MissingKeyError: The live mode was asked for, and there is no key.
        RecordingError: The recorded mode was asked for, and there is no recording.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.gallery = Gallery(pictures_folder(settings))
        self.ledger = Ledger(settings.ledger, settings.budget)
        self._recording = self._replay() if settings.mode == "recorded" else None
        self.service: Service = (
            recorded(self._recording.about) if self._recording else decide(settings)
        )
        if self.service.mode == "local":
            local.start()  # without waiting: the painter warms up while the SDK is imported
        if settings.record_to is not None and self._recording is None:
            self._recording = self._record(settings.record_to)

    def _replay(self) -> "Recording":
        from imgkit import recordings

        report = self.settings.recording_report
        return recordings.start_replay(_folder_to_replay(self.settings), report=report)

    def _record(self, folder: Path) -> "Recording":
        from imgkit import recordings

        return recordings.start_recording(
            folder,
            self.service.about(),
            secrets=self.settings.secrets(),
            endpoints=self.settings.endpoints(),
        )

    def close(self) -> None:
        """Close the ledger, and stop recording or playing back."""
        self.ledger.close()
        if self._recording is not None:
            self._recording.stop()

    @property
    def openai(self) -> "OpenAI":
        """The client for drawing, and for describing with a GPT model."""
        # The local service is asked for each time: one that died comes back at another port.
        if self.service.mode == "local":
            return clients.local_openai(local.start().url)
        return self._openai

    @contextmanager
    def openai_over(self, line: Line | None) -> Iterator["OpenAI"]:
        """Lend the client for drawing. It never tries again by itself: the turns do that.

        Args:
            line: What its calls go over; None where nobody will hang up.
        """
        if line is None:
            yield self.openai.with_options(http_client=self._connections, max_retries=0)
            return
        # A connection of its own: only a new one says which it is.
        with (
            self._new_connections(line) as connections,
            self.openai.with_options(http_client=connections, max_retries=0) as client,
        ):
            yield client

    @property
    def turns(self) -> Turns:
        """The turns of all who draw with this key at this address."""
        return self._turns_to("draw")

    @property
    def turns_to_describe(self) -> Turns:
        """The turns of all who describe with this key: models that look have other limits."""
        return self._turns_to("describe")

    def _turns_to(self, do_what: str) -> Turns:
        who = f"{do_what} {self.openai.base_url} {self.openai.api_key}"
        return turns_for(hashlib.sha256(who.encode()).hexdigest())

    @functools.cached_property
    def _connections(self) -> "httpx2.Client":
        # Nobody closes them: in another thread a picture may still be on its way over them.
        return self._new_connections()

    def _new_connections(self, line: Line | None = None) -> "httpx2.Client":
        return clients.connections(
            # A school's proxy must not be asked for what runs on this computer.
            through_proxy=self.service.mode != "local",
            before_request=line.watch if line else None,
            after_answer=self.turns.learn,
        )

    @functools.cached_property
    def _openai(self) -> "OpenAI":
        make = clients.recorded_openai if self.service.mode == "recorded" else clients.live_openai
        return make(self.settings, self.service)

    @functools.cached_property
    def vision(self) -> "ImageAnalysisClient":
        """The client for describing with Azure AI Vision."""
        return clients.vision(self.settings, self.service)

    @property
    def paid_ledger(self) -> Ledger | None:
        """What calls are entered in; None where they are free."""
        return None if self.service.free else self.ledger

    @property
    def paid_ledger_to_describe(self) -> Ledger | None:
        """What describing is entered in: whoever does it may be another than who draws."""
        return None if self.service.describes_free else self.ledger

    @property
    def address(self) -> str:
        """Where the service is: the start of every address that is asked for drawing."""
        return str(self.openai.base_url)

    def translated(self) -> AbstractContextManager[None]:
        """Return a block in which every error of an SDK turns into one of imgkit's."""
        from imgkit.faults import sdk_errors

        return sdk_errors.translated()


def _folder_to_replay(settings: Settings) -> Path:
    """Return the recording that the settings name, or else that of the notebook that runs."""
    if settings.recording is not None:
        return settings.recording
    # Jupyter tells each kernel which notebook it runs (jupyter_server 2.0 and later).
    notebook = os.environ.get("JPY_SESSION_NAME", "")
    if not notebook.endswith(".ipynb"):
        raise RecordingError(
            _("The mode is recorded, but nobody said which recording."),
            remedy=_(
                "Set IMGKIT_RECORDING in .env to a folder in assets/recordings, "
                "or delete the line IMGKIT_MODE to work offline."
            ),
        )
    return recording_folder(Path(notebook))


def recording_folder(notebook: Path) -> Path:
    """Return where the recording of a notebook lies.

    Args:
        notebook: ``…/<language>/<name>.ipynb``.

    Returns:
        ``assets/recordings/<language>/<name>`` in the folder of the lesson.
    """
    return project_folder() / "assets" / "recordings" / notebook.parent.name / notebook.stem


_lock = threading.Lock()
_current: Session | None = None


def current() -> Session:
    """Return the session for the settings as they are now, the same one while they stay the same.

    Returns:
        The session; it is shared by all threads.

    Raises:
        SettingsError: A setting cannot be read, or a key is missing.
        RecordingError: The recorded mode was asked for, and there is no recording.
    """
    global _current  # noqa: PLW0603 (one session for the whole process is the point)
    settings = load_settings()
    if _current is not None and _current.settings != settings:
        forget()
    with _lock:
        if _current is None:
            _current = Session(settings)
        return _current


def forget() -> None:
    """Close the session; the next call opens a new one."""
    global _current  # noqa: PLW0603 (as above)
    with _lock:
        if _current is not None:
            _current.close()
        _current = None


def answer_locally() -> None:
    """Let the painter on this computer answer in this process, whatever ``.env`` says."""
    os.environ["IMGKIT_MODE"] = "local"


def who_answers() -> Service:
    """Say who answers here: a live service, the painter on this computer, or a recording.

    Returns:
        The service; shown or printed, it says so in a sentence.
    """
    return current().service
