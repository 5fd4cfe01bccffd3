"""From settings to SDK clients: the one place that knows who answers and how to reach it.

The SDKs are imported when they are first needed: they take a third of a second, in which the
painter's process can warm up.
"""

import functools
import os
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from imgkit import local
from imgkit.errors import RecordingError
from imgkit.gallery import Gallery
from imgkit.language import _
from imgkit.line import Line
from imgkit.services import Service, decide, recorded
from imgkit.settings import Settings, load_settings, project_folder

if TYPE_CHECKING:
    from azure.ai.vision.imageanalysis import ImageAnalysisClient
    from openai import AzureOpenAI, OpenAI

    from imgkit.recordings import Recording

PLACEHOLDER = "https://recorded.invalid"
"""A host that cannot exist (RFC 2606); a recording answers in its place."""

NO_KEY = "no-key-needed"
"""The SDK insists on a key, also where the one who answers does not."""


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
        self.gallery = Gallery(settings.pictures)
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
        """Stop recording or playing back."""
        if self._recording is not None:
            self._recording.stop()

    @property
    def openai(self) -> "OpenAI":
        """The client for drawing, and for describing with a GPT model."""
        # The local service is asked for each time: one that died comes back at another port.
        return _local_openai(local.start().url) if self.service.mode == "local" else self._openai

    @contextmanager
    def openai_over(self, line: Line | None) -> Iterator["OpenAI"]:
        """Lend the client for drawing.

        Args:
            line: What its calls go over; None where nobody will hang up.
        """
        if line is None:
            yield self.openai
            return
        import openai

        # A connection of its own: only a new one says which it is.
        http_client = openai.DefaultHttpxClient(
            event_hooks={"request": [line.watch]}, trust_env=self.service.mode != "local"
        )
        with self.openai.with_options(http_client=http_client) as client:
            yield client

    @functools.cached_property
    def _openai(self) -> "OpenAI":
        import openai

        if self.service.provider == "azure":
            return self._azure_openai()
        if self.service.mode == "recorded":
            return openai.OpenAI(base_url=f"{PLACEHOLDER}/v1", api_key=NO_KEY, max_retries=0)
        return openai.OpenAI(
            base_url=self.settings.openai_base_url or None,
            api_key=self.settings.openai_api_key.get_secret_value() or NO_KEY,
        )

    def _azure_openai(self) -> "AzureOpenAI":
        import openai

        version = self.settings.azure_openai_api_version
        if self.service.mode == "recorded":
            return openai.AzureOpenAI(
                azure_endpoint=PLACEHOLDER, api_key=NO_KEY, api_version=version, max_retries=0
            )
        return openai.AzureOpenAI(
            azure_endpoint=self.settings.azure_openai_endpoint,
            api_key=self.settings.azure_openai_api_key.get_secret_value(),
            api_version=version,
        )

    @functools.cached_property
    def vision(self) -> "ImageAnalysisClient":
        """The client for describing with Azure AI Vision."""
        from azure.ai.vision.imageanalysis import ImageAnalysisClient
        from azure.core.credentials import AzureKeyCredential

        if self.service.mode == "recorded":
            return ImageAnalysisClient(PLACEHOLDER, AzureKeyCredential(NO_KEY))
        key = self.settings.vision_key.get_secret_value()
        return ImageAnalysisClient(self.settings.vision_endpoint, AzureKeyCredential(key))

    def translated(self) -> AbstractContextManager[None]:
        """Return a block in which every error of an SDK turns into one of imgkit's."""
        from imgkit import sdk_errors

        return sdk_errors.translated()


@functools.lru_cache(maxsize=1)
def _local_openai(url: str) -> "OpenAI":
    import openai

    # A school's proxy (trust_env) must not be asked for what runs on this computer.
    http_client = openai.DefaultHttpxClient(trust_env=False)
    return openai.OpenAI(base_url=f"{url}/v1", api_key=NO_KEY, http_client=http_client)


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
