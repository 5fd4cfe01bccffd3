"""The pictures of a recording: files while it lies there, parts of the answers when it plays."""

import base64
import hashlib
import re
from pathlib import Path

from imgkit.errors import RecordingError
from imgkit.language import _
from imgkit.recordings.bodies import Json, map_body, map_pictures, picture_format

_MARK = re.compile(r"@(?P<form>base64|bytes):(?P<name>\d{2,}-[0-9a-f]{8}\.[a-z]{3,4})")


class PictureFolder:
    """Keeps each picture once, named after its place in the recording and a hash of its bytes.

    Args:
        folder: The folder of the recording.
        secrets: What must not stand in a picture file.
    """

    def __init__(self, folder: Path, secrets: tuple[str, ...] = ()) -> None:
        self._folder = folder
        self._secrets = secrets
        self._names: dict[str, str] = {}

    def take_out(self, body: bytes) -> bytes:
        """Write the pictures of an answer to files, and return it with their names instead."""
        if picture_format(body):
            return f"@bytes:{self._keep(body)}".encode()

        def replace(_key: str, value: Json) -> Json:
            if not isinstance(value, str):
                return value
            return map_pictures(value, lambda data: f"@base64:{self._keep(data)}")

        return map_body(body, replace)

    def put_back(self, body: bytes) -> bytes:
        """Return the body as it came from the service, with its pictures.

        Raises:
            RecordingError: A picture file is missing.
        """
        text = body.decode(errors="surrogateescape")
        whole = _MARK.fullmatch(text)
        if whole and whole["form"] == "bytes":
            return self._read(whole["name"])

        def picture(match: re.Match[str]) -> str:
            return base64.b64encode(self._read(match["name"])).decode()

        return _MARK.sub(picture, text).encode(errors="surrogateescape")

    def _keep(self, data: bytes) -> str:
        if any(secret.encode() in data for secret in self._secrets):
            raise RecordingError(
                "A picture was not recorded, because a key stands in its file.",
                remedy="Look at what the service writes into its pictures; do not share this one.",
            )
        digest = hashlib.sha256(data).hexdigest()[:8]
        name = f"{len(self._names) + 1:02d}-{digest}.{picture_format(data)}"
        name = self._names.setdefault(digest, name)
        (self._folder / name).write_bytes(data)
        return name

    def _read(self, name: str) -> bytes:
        try:
            return (self._folder / name).read_bytes()
        except OSError as error:
            raise RecordingError(
                _("The recording is not whole: the picture {name} cannot be read.").format(
                    name=name
                ),
                why=_("It should be in the folder {folder}.").format(folder=self._folder.name),
                remedy=_("Fetch the lesson anew, or record the notebook again."),
            ) from error
