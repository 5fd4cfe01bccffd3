"""Start and stop recordings of all that this process asks of a service.

vcrpy patches the HTTP libraries of the process that it runs in (``httpx2`` under ``openai``,
``urllib3`` under ``requests`` and ``azure``), so the kernel of a notebook enters its recording
itself.
"""

import json
import logging
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

import yaml
from vcr.request import Request

from imgkit.errors import RecordingError
from imgkit.language import _
from imgkit.recordings.cassette import PictureCassette
from imgkit.recordings.scrub import Scrubber
from imgkit.recordings.wording import command_for, describe, notebook_of, unmatched

if TYPE_CHECKING:
    from vcr.cassette import CassetteContextDecorator

FILE_NAME = "recording.yaml"
ABOUT_NAME = "about.json"

# It logs every request and answer as it was, before anything is scrubbed.
logging.getLogger("vcr").setLevel(logging.WARNING)


class Recording:
    """A recording that is being made or played; also a context manager that stops at its end.

    Made by ``start_recording`` and ``start_replay``.

    Attributes:
        folder: Where it lies.
        about: Who answered when it was made.
    """

    def __init__(
        self,
        folder: Path,
        about: Mapping[str, str],
        scrubber: Scrubber,
        *,
        recording: bool,
        report: Path | None = None,
    ) -> None:
        self.folder = folder
        self.about = dict(about)
        self._report = report
        self._unmatched: list[str] = []
        # vcrpy's own context manager loads the cassette, patches the libraries, and undoes that.
        self._context: CassetteContextDecorator | None = PictureCassette.use(
            path=folder / FILE_NAME,
            scrubber=scrubber,
            recording=recording,
            on_unmatched=self._explain_unmatched,
            on_played=self._write_report,
        )
        self._cassette: PictureCassette = self._context.__enter__()
        self._write_report()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Let the HTTP libraries speak to the network again; a second call does nothing."""
        if self._context is not None:
            context, self._context = self._context, None
            context.__exit__(None, None, None)

    def answers(self) -> int:
        """Return how many answers the recording holds."""
        return len(self._cassette)

    def unplayed(self) -> list[str]:
        """Return a line for each recorded request that nobody has asked for yet."""
        return [describe(request) for request in self._cassette.unplayed_requests]

    def _explain_unmatched(self, request: Request) -> RecordingError:
        self._unmatched.append(describe(request))
        self._write_report()
        return unmatched(request, self._cassette.requests, self.folder)

    def _write_report(self) -> None:
        """Tell whoever checks this notebook, from another process, what was played so far."""
        if self._report is None:
            return
        report = {
            "answers": self.answers(),
            "notebook": notebook_of(self.folder),
            "record_with": command_for(self.folder),
            "unmatched": self._unmatched,
            "unplayed": self.unplayed(),
        }
        unfinished = self._report.with_suffix(".new")
        unfinished.write_text(json.dumps(report, indent=2, ensure_ascii=False), encoding="utf-8")
        unfinished.replace(self._report)


def start_recording(
    folder: Path,
    about: Mapping[str, str],
    *,
    secrets: Iterable[str] = (),
    endpoints: Iterable[str] = (),
) -> Recording:
    """Record what the services answer from now on, until ``stop`` or the end of the process.

    Each answer is on the disk before the caller sees it.

    Args:
        folder: Where to put the recording; made where it is missing.
        about: Who answers: mode, name of the service, default model, date, and the like.
        secrets: Texts that must not be kept, above all the keys in use.
        endpoints: The addresses of the services in use; their host names are not kept.

    Returns:
        The recording, started.

    Raises:
        RecordingError: The folder holds a recording already, or cannot be written.
    """
    if (folder / FILE_NAME).exists():
        raise RecordingError(
            f"The folder {folder.name} holds a recording already.",
            why="A recording is never overwritten while a notebook runs.",
            remedy="Name an empty folder, or remove the old recording first.",
        )
    scrubber = Scrubber(secrets, endpoints)
    told = {name: scrubber.text(value) for name, value in about.items()}
    text = json.dumps(told, indent=2, sort_keys=True, ensure_ascii=False)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / ABOUT_NAME).write_text(text + "\n", encoding="utf-8", newline="\n")
    except OSError as error:
        raise RecordingError(
            f"The recording cannot be written to {folder}.",
            why=f"{error.strerror}.",
            remedy="Choose a folder that you may write to.",
        ) from error
    return Recording(folder, told, scrubber, recording=True)


def start_replay(folder: Path, *, report: Path | None = None) -> Recording:
    """Answer from a recording from now on, until ``stop`` or the end of the process.

    Nothing is sent any more: a request that was not recorded raises ``RecordingError``.

    Args:
        folder: The folder of the recording.
        report: A JSON file to keep up to date with what was asked and what was not, for a check
            that runs in another process.

    Returns:
        The recording, started.

    Raises:
        RecordingError: There is no recording in this folder, or it is damaged.
    """
    try:
        about = json.loads((folder / ABOUT_NAME).read_text(encoding="utf-8"))
        return Recording(folder, about, Scrubber(), recording=False, report=report)
    except FileNotFoundError as error:
        raise RecordingError(
            _("There is no recording of {notebook} here.").format(notebook=notebook_of(folder)),
            remedy=_("Make one with: {command}").format(command=command_for(folder)),
        ) from error
    except (ValueError, KeyError, TypeError, yaml.YAMLError) as error:
        raise RecordingError(
            _("The recording of {notebook} is damaged.").format(notebook=notebook_of(folder)),
            why=f"{type(error).__name__}: {error}.",
            remedy=_("Fetch the lesson anew, or record it again with: {command}").format(
                command=command_for(folder)
            ),
        ) from error
