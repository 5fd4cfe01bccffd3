"""What never gets into a recording: keys, host names, signed addresses, times."""

import hashlib
import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from vcr.filters import decode_response
from vcr.request import Request

from imgkit.errors import RecordingError
from imgkit.recordings.bodies import Json, canonical_body, map_body

NEUTRAL_ORIGIN = "https://service.example"
_HIDDEN = "***"
# A shorter text is no key, and replacing it everywhere would break words.
_SHORTEST_SECRET = 8
_KEPT_HEADERS = {"content-type", "location", "x-ms-error-code"}
# Answers that the SDKs ask again after: a busy service is the weather of the day, not the lesson.
_PASSING = {408, 409, 429, *range(500, 600)}
# What stands before the API's own path is the address of a school or a proxy; and the same client
# finds Azure's /openai/v1/ and OpenAI's /v1/.
_PREFIX = re.compile(r"^/.*(?=/(?:v1|openai/deployments|computervision)/)")
# The version of Azure's API belongs to the set-up and to the SDK, not to what is asked.
_UNCOMPARED_FIELDS = {"api-version"}
_URL = re.compile(r"https?://[^\s\"'<>]+")
_LOOPBACK = re.compile(r"(?:https?://)(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?")
# In addresses that open a door to whoever holds them: Azure's, Amazon's, Google's.
_SIGNATURE = re.compile(r"(?:[?&]|u0026)(?:sig|(?:x-(?:amz|goog)-)?signature)=", re.IGNORECASE)
_SECRET_FIELDS = {
    "access_token",
    "api-key",
    "api_key",
    "apikey",
    "client_secret",
    "code",
    "id_token",
    "key",
    "refresh_token",
    "subscription-key",
    "token",
}
# In JSON, "code" is the code of an error, and "key" and "token" are everyday words.
_SECRET_JSON_KEYS = _SECRET_FIELDS - {"code", "key", "token"}
_TIMES = {"created", "created_at", "completed_at"}
# Signing in with Microsoft Entra instead of a key: nothing but secrets, both ways.
_SIGN_IN = re.compile(r"/oauth2/|/metadata/identity/|/\.well-known/|/common/discovery/")


class Scrubber:
    """Takes out of requests and answers what must not, or need not, be kept.

    Scrubbing twice changes nothing more, so what is asked at replay compares with what was stored.

    Args:
        secrets: Keys and the like; each becomes ``***`` wherever it stands.
        endpoints: Addresses of services, whose host names are nobody's business.
    """

    def __init__(self, secrets: Iterable[str] = (), endpoints: Iterable[str] = ()) -> None:
        long_enough = {secret for secret in secrets if len(secret) >= _SHORTEST_SECRET}
        # The longest first: one key may be the beginning of another.
        self.secrets = tuple(sorted(long_enough, key=lambda secret: (-len(secret), secret)))
        hosts = {urlsplit(endpoint).netloc for endpoint in endpoints}
        self._hosts = tuple(sorted(hosts - {""}, key=lambda host: (-len(host), host)))

    def text(self, text: str) -> str:
        """Scrub a text."""
        text = _URL.sub(lambda match: _unsigned(match[0]), text)
        for host in self._hosts:
            text = text.replace(f"http://{host}", NEUTRAL_ORIGIN).replace(host, "service.example")
        text = _LOOPBACK.sub(NEUTRAL_ORIGIN, text)
        for secret in self.secrets:
            text = text.replace(secret, _HIDDEN)
        return text

    def request(self, request: Request) -> Request | None:
        """Return the request as it is stored and compared; None for one that is never stored."""
        parts = urlsplit(_unsigned(request.uri))
        if _SIGN_IN.search(parts.path):
            return None
        query = [
            (name, self.text(value))
            for name, value in parse_qsl(parts.query)
            if name.lower() not in _SECRET_FIELDS | _UNCOMPARED_FIELDS
        ]
        path = urlunsplit(("", "", _PREFIX.sub("", parts.path), urlencode(query), ""))
        content_type = request.headers.get("Content-Type") or ""
        body = canonical_body(request.body_bytes or b"", _decoded(content_type))
        kind = _decoded(content_type).partition(";")[0]
        return Request(
            request.method,
            self.text(NEUTRAL_ORIGIN + path),
            map_body(body, self._value),
            {"Content-Type": kind} if kind else {},
        )

    def response(self, response: dict[str, Any]) -> dict[str, Any] | None:
        """Return the answer as it is stored; None for one that is never stored.

        Raises:
            RecordingError: The answer is compressed in a way that cannot be looked into.
        """
        if response["status"]["code"] in _PASSING:
            return None
        response = decode_response(response)
        headers = {name.lower(): values for name, values in response["headers"].items()}
        if "content-encoding" in headers:
            raise RecordingError(
                f"An answer packed as {headers['content-encoding'][0]} cannot be recorded.",
                why="A recording must be readable, so that no key slips into it.",
                remedy="Uninstall the packages brotli and zstandard, and record again.",
            )
        return {
            "status": response["status"],
            "headers": {
                name: [self.text(value) for value in headers[name]]
                for name in sorted(_KEPT_HEADERS & headers.keys())
            },
            "body": {"string": map_body(response["body"]["string"] or b"", self._value)},
        }

    def _value(self, key: str, value: Json) -> Json:
        if key in _TIMES and isinstance(value, int | float):
            return 0
        if not isinstance(value, str):
            return value
        return _HIDDEN if key.lower() in _SECRET_JSON_KEYS else self.text(value)


def _decoded(header: str | bytes) -> str:
    return header.decode("latin-1") if isinstance(header, bytes) else header


def _unsigned(url: str) -> str:
    """Replace an address that carries a signature by one that opens nothing."""
    parts = urlsplit(url)
    if not _SIGNATURE.search(url):
        return url
    digest = hashlib.sha256(f"{parts.netloc}{parts.path}".encode()).hexdigest()[:12]
    ending = re.search(r"\.\w{3,4}$", parts.path)
    return f"{NEUTRAL_ORIGIN}/signed/{digest}{ending[0] if ending else ''}"
