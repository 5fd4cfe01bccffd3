"""vcrpy's cassette, set up for pictures: how it is stored, and in which order it plays."""

import copy
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml
from vcr import matchers
from vcr.cassette import Cassette
from vcr.persisters.filesystem import CassetteNotFoundError
from vcr.record_mode import RecordMode
from vcr.request import Request
from vcr.serialize import deserialize, serialize

from imgkit.errors import RecordingError
from imgkit.recordings.pictures import PictureFolder
from imgkit.recordings.scrub import Scrubber


# vcrpy ships no types, so its classes are Any to mypy.
class PictureCassette(Cassette):  # type: ignore[misc]
    """A cassette that keeps its pictures as files, and is safe to use from several threads.

    Requests that are equal play in the order in which they were recorded, and the last of them
    plays again and again: a cell that is run twice works, and two draws of one prompt stay two
    pictures.

    Args:
        path: The cassette's file; the pictures lie beside it.
        scrubber: Takes out what must not be kept.
        recording: True to record, False to play back.
        on_unmatched: Gets a scrubbed request that is not recorded; returns the error to raise.
        on_played: Called after each answer.
    """

    def __init__(
        self,
        path: Path,
        scrubber: Scrubber,
        *,
        recording: bool,
        on_unmatched: Callable[[Request], RecordingError],
        on_played: Callable[[], None],
    ) -> None:
        self._pictures = PictureFolder(path.parent, scrubber.secrets)
        self._scrubber = scrubber
        self._on_unmatched = on_unmatched
        self._on_played = on_played
        self._lock = threading.RLock()
        super().__init__(
            path,
            serializer=_Yaml,
            persister=_Utf8Persister,
            record_mode=RecordMode.ALL if recording else RecordMode.NONE,
            # It fetches and keeps pictures in Azure, and asks no service.
            skip_patchers=("aiohttp",),
            # Never the host: a recording made on this computer also answers for the real service.
            match_on=(matchers.method, matchers.path, matchers.query, matchers.raw_body),
            before_record_request=scrubber.request,
            before_record_response=self._stored,
        )

    def _stored(self, response: dict[str, Any]) -> dict[str, Any] | None:
        stored = self._scrubber.response(response)
        if stored is not None:
            stored["body"]["string"] = self._pictures.take_out(stored["body"]["string"])
        return stored

    def append(self, request: Request, response: dict[str, Any]) -> None:
        """Keep an answer, and write it to the disk at once: it may have cost money."""
        with self._lock:
            super().append(request, response)
            if self.record_mode is RecordMode.ALL:
                self._save()

    def can_play_response_for(self, request: Request) -> bool:
        """Say whether the request is recorded.

        Raises:
            RecordingError: It is not, and nothing may be sent. The SDKs pass it on as it is: it is
                none of the errors that they retry or wrap.
        """
        if self.record_mode is RecordMode.ALL:
            return False
        if any(True for _ in self._responses(request)):
            return True
        raise self._on_unmatched(self._scrubber.request(request) or request)

    def play_response(self, request: Request) -> dict[str, Any]:
        """Return the next answer to this request."""
        with self._lock:
            matching = list(self._responses(request))
            unplayed = (pair for pair in matching if not self.play_counts[pair[0]])
            index, stored = next(unplayed, matching[-1])
            self.play_counts[index] += 1
        response: dict[str, Any] = copy.deepcopy(stored)
        response["body"]["string"] = self._pictures.put_back(response["body"]["string"])
        self._on_played()
        return response

    @property
    def unplayed_requests(self) -> list[Request]:
        """The recorded requests that nobody has asked for yet."""
        return [each for index, each in enumerate(self.requests) if not self.play_counts[index]]


class _Utf8Persister:
    """Stores a cassette as UTF-8 on every system; vcrpy's own takes the system's encoding."""

    @staticmethod
    def load_cassette(file: Path, serializer: object) -> object:
        if not file.is_file():
            raise CassetteNotFoundError
        return deserialize(file.read_text(encoding="utf-8"), serializer)

    @staticmethod
    def save_cassette(file: Path, cassette: dict[str, Any], serializer: object) -> None:
        file.write_text(serialize(cassette, serializer), encoding="utf-8", newline="\n")


class _Dumper(yaml.SafeDumper):
    """Writes text of several lines as such, so that people can read it."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - the signature is PyYAML's
        return True


def _represent_text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, "|" if "\n" in text else None)


_Dumper.add_representer(str, _represent_text)


class _Yaml:
    """Plain YAML without Python objects, in and out."""

    @staticmethod
    def serialize(cassette: dict[str, Any]) -> str:
        text: str = yaml.dump(cassette, Dumper=_Dumper, allow_unicode=True, width=100)
        return text

    @staticmethod
    def deserialize(text: str) -> object:
        return yaml.safe_load(text)
