"""Makes requests that no well-kept client would send: sound ones, broken by seeded dice."""

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import quote

from local.sound_requests import Sent, sound_requests

ODD_HEADERS = (
    *(b"", b"multipart/form-data", b"multipart/form-data; boundary=", b"\xff\xfe", b"gzip"),
    *(b'multipart/form-data; boundary="' + b"f" * 300, b"application/json; charset=utf-7"),
    *(b"image/svg+xml", b"Bearer", b"Basic Og==", b"evil.example", b"a" * 9000, b",;=;,"),
)


class Breaker:
    """Breaks sound requests.

    Args:
        seed: The same one breaks the same things.
        bait: A path to a file that the service must never open.
    """

    def __init__(self, seed: int, bait: str) -> None:
        self._dice = random.Random(seed)
        self._sound = sound_requests()
        self._texts = [
            *(
                "",
                " ",
                "\x00",
                "\n" * 50,
                "a" * 40_000,
                "\u202e\u200bdog\ufeff",
                "👨‍👩‍👧" * 50,
                "NaN",
            ),
            *("a\u0301" * 3000, "<script>", "%s%n{0}${x}", "';--", "\u2028", "0x40", "64×64"),
            *(bait, f"file://{bait}", f"../../../../../../../..{bait}", f"data:,{bait}"),
            *("http://169.254.169.254/latest", "http://[::1]/a.png", "//example.org/a.png"),
            *("data:image/png;base64,", "data:;base64,////", "data:image/png;base64,AAAA=A"),
            *("99999999999999x1", "-1x-1", "1e9x1e9", "٦٤x٦٤", "auto", "1x", "xx", "64x64x64"),
            *(
                "gpt-image-2",
                "dall-e-3",
                "pixels",
                "painter/../../x",
                "http://localhost/painted.png",
            ),
        ]
        self._values: list[object] = [
            *(None, True, False, 0, -1, 11, 2**31, 2**63, 10**300, -1e308, 0.1, [], {}, [[]], [{}]),
            *([None] * 100, {"image_url": None}, {"image_url": bait}, [{"image_url": 7}], {"": ""}),
            *([{"content": [{"type": "input_image"}]}], [{"content": 7}], {"format": {"type": 7}}),
        ]

    def requests(self, count: int) -> Iterator[Sent]:
        """Yield broken requests.

        Args:
            count: How many.
        """
        for _ in range(count):
            sent = self._dice.choice(self._sound)
            for _ in range(self._dice.choice((1, 1, 1, 2, 3))):
                sent = self._dice.choice(self._ways())(sent)
            yield sent

    def _ways(self) -> tuple[Callable[[Sent], Sent], ...]:
        return (*[self._field] * 6, *[self._bytes] * 3, self._header, self._path, self._query)

    def _value(self) -> object:
        return self._dice.choice((self._dice.choice(self._texts), self._dice.choice(self._values)))

    def _field(self, sent: Sent) -> Sent:
        """Put something else into one field of a JSON body, at any depth."""
        try:
            body = json.loads(sent.body)
        except (ValueError, RecursionError):
            return self._bytes(sent)
        if not isinstance(body, dict | list):
            return self._bytes(sent)
        places = list(_places(body))
        if not places:
            return replace(sent, body=json.dumps(self._value()).encode())
        holder, place = self._dice.choice(places)
        dice = self._dice.random()
        if dice < 0.15:
            del holder[place]
        elif dice < 0.3 and isinstance(holder, dict):
            holder[self._dice.choice(self._texts)] = self._value()
        else:
            holder[place] = self._value()
        return replace(sent, body=json.dumps(body).encode())

    def _bytes(self, sent: Sent) -> Sent:
        """Cut, flip, repeat or put in bytes of the body."""
        body = bytearray(sent.body or b"{}")
        start = self._dice.randrange(len(body))
        way = self._dice.randrange(5)
        if way == 0:
            del body[start:]
        elif way == 1:
            for _ in range(self._dice.randrange(1, 8)):
                body[self._dice.randrange(len(body))] ^= 1 << self._dice.randrange(8)
        elif way == 2:
            body[start:start] = body[: self._dice.randrange(1, 200)]
        elif way == 3:
            body[start:start] = self._dice.randbytes(self._dice.randrange(1, 64))
        else:
            body = bytearray(self._dice.choice((b"", b"[" * 5000, b'{"a":' * 5000, b'"\\ud800"')))
        return replace(sent, body=bytes(body))

    def _header(self, sent: Sent) -> Sent:
        name = self._dice.choice(
            [
                *sent.headers,
                b"content-type",
                b"content-encoding",
                b"x-http-method-override",
                b"host",
            ]
        )
        value = self._dice.choice(ODD_HEADERS)
        kept = {key: old for key, old in sent.headers.items() if self._dice.random() > 0.1}
        return replace(sent, headers={**kept, name: value})

    def _path(self, sent: Sent) -> Sent:
        method = self._dice.choice(("GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD", "BREW"))
        text, safe = self._dice.choice(self._texts)[:2000], self._dice.choice(("", "/:@"))
        odd = quote(text, safe=safe).encode()
        path = self._dice.choice(
            (
                *(sent.path, sent.path + b"/", b"/" + sent.path, sent.path + b"/" + odd),
                *(b"/v1/models/" + odd, b"/openai/deployments/" + odd + b"/images"),
                *(b"/v1/%2e%2e/%2e%2e" + odd, b"/static/..%5c..%5c" + odd),
            )
        )
        return replace(sent, method=self._dice.choice((sent.method, method)), path=path)

    def _query(self, sent: Sent) -> Sent:
        names = ("prompt", "seed", "size", "temperature", "features", "language", "api-version")
        pairs = [
            f"{self._dice.choice((*names, ''))}={quote(str(self._value())[:3000])}"
            for _ in range(self._dice.randrange(1, 4))
        ]
        before = self._dice.choice((b"", sent.query + b"&", b"%ff&"))
        return replace(sent, query=before + "&".join(pairs).encode())


def _places(value: dict[Any, Any] | list[Any]) -> Iterator[tuple[Any, Any]]:
    """Yield every list and object of a JSON value with each of its places."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for place, inner in pairs:
        yield value, place
        if isinstance(inner, dict | list):
            yield from _places(inner)
