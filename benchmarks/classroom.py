"""A class that clicks at once on one key: does each pupil get a picture, and how soon?

The fault service of the tests plays the limit of the lowest tier, in minutes of a few seconds.
"""

import hashlib
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias
from unittest import mock

import openai

import imgkit
from benchmarks.measure import Result
from imgkit import session
from imgkit.connecting import turns
from imgkit.errors import ImgkitError

if TYPE_CHECKING:
    from faults.service import FaultService

Call: TypeAlias = Callable[[int], bytes | None]
"""Asks for the picture of the pupil with this number; None where none came."""

MODEL = "gpt-image-2"
PUPILS, PICTURES_A_MINUTE = 30, 5
MINUTE = 10.0
"""How many seconds the service's minute takes, and that of the turns."""
DRAWING = MINUTE / 4
"""A picture of low quality takes up to 15 seconds of a real minute (seen in November 2026)."""
LIMIT = 1.05
"""How long the class may wait, by the time that the limit itself imposes."""


def results() -> Iterator[Result]:
    """Yield how long a class waits, and how many pictures are lost or charged twice."""
    plain = _served(lambda url: _raw_call(url, max_retries=0))
    retrying = _served(lambda url: _raw_call(url, max_retries=openai.DEFAULT_MAX_RETRIES))
    with _service() as service, _live(service.url):
        _helped_call(0)  # the first call imports the SDK, long beside minutes as short as these
    with _service() as service, _live(service.url):
        began = time.monotonic()
        pictures = [picture for picture in _at_once(_helped_call) if picture is not None]
        seconds = time.monotonic() - began
        purse = imgkit.purse()
    full_minutes = (PUPILS - 1) // PICTURES_A_MINUTE
    yield Result(
        f"{PUPILS} pupils on a key of {PICTURES_A_MINUTE} pictures a minute ÷ what the limit takes",
        seconds / (full_minutes * MINUTE + DRAWING),
        LIMIT,
        f"({len(pictures)} got a picture; by a plain call {plain}, "
        f"by the SDK with its two retries {retrying})",
    )
    names = {hashlib.sha256(picture).hexdigest() for picture in pictures}
    yield Result("pupils without a picture of their own", PUPILS - len(names), 0)
    yield Result("pictures given and not received", len(set(service.given) - names), 0)
    yield Result("pictures charged beyond one for each pupil", service.charged - PUPILS, 0)
    yield Result("pictures charged that the ledger misses", service.charged - purse.pictures, 0)


def _served(make_call: Callable[[str], Call]) -> int:
    """Return how many of a class get a picture from a service of its own."""
    with _service() as service:
        return sum(picture is not None for picture in _at_once(make_call(service.url)))


def _at_once(call: Call) -> list[bytes | None]:
    with ThreadPoolExecutor(PUPILS) as pupils:
        return list(pupils.map(call, range(PUPILS)))


def _raw_call(url: str, *, max_retries: int) -> Call:
    client = openai.OpenAI(base_url=url, api_key="of-the-class", max_retries=max_retries)

    def call(pupil: int) -> bytes | None:
        try:
            answer = client.images.generate(model=MODEL, prompt=f"The dog of pupil {pupil}")
        except openai.RateLimitError:
            return None
        return answer.to_json().encode()

    return call


def _helped_call(pupil: int) -> bytes | None:
    try:
        return imgkit.generate(f"The dog of pupil {pupil}", model=MODEL)[0].bytes
    except ImgkitError as error:
        print(f"Pupil {pupil} has no picture. {error}")
        return None


@contextmanager
def _service() -> "Iterator[FaultService]":
    tests = str(Path(__file__).parent.parent / "tests")
    if tests not in sys.path:
        sys.path.append(tests)
    from faults.limits import RateLimit
    from faults.service import FaultService, serving

    limit = RateLimit(PICTURES_A_MINUTE, minute=MINUTE)
    with serving(FaultService(limit=limit, seconds=DRAWING)) as service:
        yield service


@contextmanager
def _live(url: str) -> Iterator[None]:
    """Let this service answer as a live one, with a ledger of its own."""
    with (
        tempfile.TemporaryDirectory() as folder,
        mock.patch.dict(
            os.environ,
            IMGKIT_MODE="live",
            OPENAI_BASE_URL=url,
            OPENAI_API_KEY="of-the-class",
            IMGKIT_LEDGER=str(Path(folder) / "ledger.sqlite3"),
        ),
        mock.patch.object(turns, "MINUTE", MINUTE),
    ):
        session.forget()
        yield
        session.forget()
