"""``serve --class``: others get in with the class's key only, and not too often."""

import contextlib
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from typing import IO

import anyio
import httpx2
import openai
import pytest
import requests
from own_loop import run_in_own_loop
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send

import imgkit
from imgkit.cli import main
from imgkit.errors import AccessError
from imgkit.local.app import create_app
from imgkit.local.attendance import Attendance
from imgkit.local.class_door import ClassDoor, Pace, new_key
from imgkit.local.classroom import own_address

KEY = "class-abcd-efgh-ijkm-npqr"
DOG = {"prompt": "a dog", "size": "64x64"}


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def attendance(clock: Clock) -> Attendance:
    return Attendance(clock)


@pytest.fixture
def classroom(clock: Clock, attendance: Attendance) -> TestClient:
    door = Middleware(ClassDoor, key=KEY, attendance=attendance, pace=Pace(3, clock))
    return TestClient(create_app(door=[door], most_bytes=1000))


def bearer(key: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"}


def test_the_key_of_the_class_opens_the_door(classroom: TestClient) -> None:
    answer = classroom.post("/v1/images/generations", json=DOG, headers=bearer(KEY))
    assert answer.status_code == 200
    assert answer.json()["data"][0]["b64_json"]


@pytest.mark.parametrize("header", ["api-key", "Ocp-Apim-Subscription-Key"])
def test_azures_clients_send_it_in_their_own_headers(classroom: TestClient, header: str) -> None:
    path = "/openai/deployments/any/images/generations?api-version=2025-04-01-preview"
    assert classroom.post(path, json=DOG, headers={header: KEY}).status_code == (
        200 if header == "api-key" else 401
    )


@pytest.mark.parametrize(
    "headers",
    [{}, bearer(""), bearer("any"), bearer(KEY[:-1]), bearer(KEY + "x"), {"api-key": "schön"}],
    ids=["none", "empty", "any", "too short", "too long", "not ascii"],
)
@pytest.mark.parametrize("path", ["/", "/v1/models", "/painted.png?prompt=dog", "/nowhere"])
def test_without_it_nothing_is_told_or_painted(
    classroom: TestClient, path: str, headers: dict[str, str]
) -> None:
    sent = [(name.encode(), value.encode()) for name, value in headers.items()]
    answer = classroom.get(path, headers=sent)
    assert answer.status_code == 401
    assert answer.json()["error"]["code"] == "invalid_api_key"
    assert "teacher" in answer.text
    assert KEY not in answer.text


def test_who_asks_too_often_is_told_when_to_come_back(classroom: TestClient, clock: Clock) -> None:
    for _ in range(3):
        assert classroom.get("/v1/models", headers=bearer(KEY)).status_code == 200
        clock.now += 10
    refused = classroom.get("/v1/models", headers=bearer(KEY))
    assert refused.status_code == 429
    assert refused.json()["error"]["code"] == "rate_limit_exceeded"
    assert refused.headers["retry-after"] == "30"
    assert refused.headers["retry-after-ms"] == "30000"
    clock.now += 30
    assert classroom.get("/v1/models", headers=bearer(KEY)).status_code == 200


def test_guessing_keys_is_slowed_down_too(classroom: TestClient) -> None:
    guessed = [classroom.get("/v1/models", headers=bearer(new_key())) for _ in range(5)]
    assert [answer.status_code for answer in guessed] == [401, 401, 401, 429, 429]


def test_the_pace_of_one_does_not_hold_up_another_and_forgets_those_long_gone(
    clock: Clock,
) -> None:
    pace = Pace(1, clock)
    assert pace.seconds_to_wait("10.0.0.1") == 0
    assert pace.seconds_to_wait("10.0.0.1") == 60
    assert pace.seconds_to_wait("10.0.0.2") == 0
    for number in range(10_000):
        pace.seconds_to_wait(f"stranger {number}")
    assert pace.seconds_to_wait("10.0.0.1") == 0


def test_a_request_that_is_too_large_is_refused(classroom: TestClient) -> None:
    large = {"prompt": "dog " * 500}
    answer = classroom.post("/v1/images/generations", json=large, headers=bearer(KEY))
    assert answer.status_code == 413
    assert answer.json()["error"]["code"] == "request_too_large"


def test_the_line_for_the_teacher_says_who_waits_and_never_what_for(
    classroom: TestClient, attendance: Attendance, clock: Clock
) -> None:
    assert str(attendance) == "Nobody waits (answered: 0, turned away: 0)"
    with attendance.waiting("10.0.0.7"):
        clock.now += 8
        with attendance.waiting("10.0.0.9"), attendance.waiting("10.0.0.7"):
            clock.now += 1
            line = str(attendance)
    assert line == "Waiting (answered: 0, turned away: 0): 10.0.0.7 x2 9 s, 10.0.0.9 1 s"
    classroom.post("/v1/images/generations", json=DOG, headers=bearer("wrong"))
    assert str(attendance) == "Nobody waits (answered: 3, turned away: 1)"


def test_keys_are_new_each_time_and_hard_to_guess() -> None:
    keys = {new_key() for _ in range(100)}
    assert len(keys) == 100
    assert all(re.fullmatch(r"class(-[a-km-np-z2-9]{4}){4}", key) for key in keys)


def test_one_address_has_four_places_and_the_rest_waits_at_the_door(
    attendance: Attendance, clock: Clock
) -> None:
    inside: list[int] = []
    most = 0

    async def painting(scope: Scope, receive: Receive, send: Send) -> None:
        nonlocal most
        inside.append(1)
        most = max(most, len(inside))
        await anyio.sleep(0.01)
        inside.pop()
        await PlainTextResponse("painted")(scope, receive, send)

    async def ask(door: ClassDoor) -> None:
        transport = httpx2.ASGITransport(app=door)
        async with httpx2.AsyncClient(transport=transport, base_url="http://class") as client:
            assert (await client.get("/", headers=bearer(KEY))).status_code == 200

    async def ask_often() -> None:
        door = ClassDoor(painting, key=KEY, attendance=attendance, pace=Pace(100, clock))
        async with anyio.create_task_group() as group:
            for _ in range(10):
                group.start_soon(ask, door)

    run_in_own_loop(ask_often())
    assert most == 4
    assert str(attendance) == "Nobody waits (answered: 10, turned away: 0)"


@contextlib.contextmanager
def serving_a_class() -> Iterator[tuple["subprocess.Popen[str]", dict[str, str]]]:
    """Run it as a teacher does, on loopback, and read what it shows."""
    code = "from imgkit.local.classroom import serve_class; serve_class('127.0.0.1')"
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    with process:
        assert process.stdout
        yield process, dict(_lines_for_pupils(process.stdout))
        process.kill()


def _lines_for_pupils(shown: IO[str]) -> Iterator[tuple[str, str]]:
    for line in shown:
        name, equals, value = line.strip().partition("=")
        if equals:
            yield name, value
        if line.startswith("The key is good"):
            return


def test_the_lines_it_shows_are_all_that_a_pupil_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving_a_class() as (process, lines):
        for name, value in lines.items():
            monkeypatch.setenv(name, value)
        (picture,) = imgkit.generate("a dog in a meadow", size="64x64", seed=3)
        assert (picture.source, picture.model, str(picture.cost)) == ("live", "painter", "free")
        assert "dog" in imgkit.describe(picture).caption
        assert "free" in str(imgkit.who_answers())
        monkeypatch.setenv("OPENAI_API_KEY", new_key())
        with pytest.raises(AccessError, match="teacher"):
            imgkit.generate("a dog in a meadow", size="64x64")
        strange = requests.get(lines["OPENAI_BASE_URL"] + "/models", timeout=20)
        assert strange.status_code == 401
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0


def test_a_wrong_key_is_told_also_to_those_who_send_much() -> None:
    with (
        serving_a_class() as (_process, lines),
        openai.OpenAI(base_url=lines["OPENAI_BASE_URL"], api_key="x", max_retries=0) as client,
        pytest.raises(openai.AuthenticationError, match="teacher"),
    ):
        client.images.edit(image=b"x" * 10_000_000, prompt="a dog")


def test_the_word_class_lets_others_in_and_nothing_else_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []
    monkeypatch.setattr("imgkit.local.server.serve", lambda port: asked.append(f"alone {port}"))
    monkeypatch.setattr(
        "imgkit.local.classroom.serve_class", lambda port: asked.append(f"class {port}")
    )
    assert main(["serve", "--port", "7"]) == main(["serve", "--class"]) == 0
    assert asked == ["alone 7", "class 0"]


def test_the_address_for_others_is_one_of_this_computers() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+\.\d+", own_address())
    assert own_address() != "0.0.0.0"  # noqa: S104 - this is what it must not be
