"""Taking turns through the real SDK, with the fault service, in minutes of a moment."""

import gc
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import psutil
import pytest
from faults.limits import RateLimit
from faults.service import FaultService, serving
from waiting import wait_until

import imgkit
from imgkit import session
from imgkit.connecting.line import Line
from imgkit.errors import ConnectionLostError, QuotaError, StoppedError


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., FaultService]]:
    """Start a service that answers as a live one, and whose minute takes so many seconds."""
    services = []

    def start(limit: RateLimit | None = None, minute: float = 0.5) -> FaultService:
        context = serving(FaultService(limit=limit))
        services.append(context)
        service = context.__enter__()
        monkeypatch.setattr("imgkit.connecting.turns.MINUTE", minute)
        monkeypatch.setenv("OPENAI_BASE_URL", service.url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-0123456789")
        monkeypatch.setenv("IMGKIT_MODEL", "gpt-image-2")
        return service

    yield start
    for context in services:
        context.__exit__(None, None, None)


def wait_in_line() -> None:
    """Wait until somebody stands in the line of the service."""
    wait_until(lambda: session.current().turns._queue)


def left_open() -> tuple[int, int]:
    """What stands open: threads, and sockets and files."""
    gc.collect()  # what other tests left behind is not closed in between
    imgkit.purse()  # SQLite closes a file only when no other connection to it is in use
    return threading.active_count(), psutil.Process().num_fds()


def test_a_limit_is_waited_for_and_everyone_gets_a_picture(
    serve: Callable[..., FaultService],
) -> None:
    service = serve(RateLimit(3, minute=0.5))
    with ThreadPoolExecutor(9) as pupils:
        drawn = list(pupils.map(imgkit.generate, [f"The dog of pupil {n}" for n in range(9)]))
    assert len({pictures[0].bytes for pictures in drawn}) == 9
    assert service.charged == imgkit.purse().pictures == 9


@pytest.mark.parametrize("in_headers", [True, False])
def test_more_pictures_than_the_limit_come_in_several_calls(
    serve: Callable[..., FaultService], *, in_headers: bool
) -> None:
    service = serve(RateLimit(4, minute=0.5, in_headers=in_headers))
    assert len(imgkit.generate("a dog", n=10)) == 10
    assert [one.pictures for one in service.drawings] == [4, 4, 2]
    assert imgkit.purse().pictures == 10


def test_a_service_that_is_busy_is_asked_three_times_at_most(
    serve: Callable[..., FaultService],
) -> None:
    service = serve()
    service.play("OpenAI: overloaded", "OpenAI: overloaded")
    assert imgkit.generate("a dog")
    assert service.asked == 3
    service.play(*["OpenAI: overloaded"] * 3)
    with pytest.raises(ConnectionLostError):
        imgkit.generate("a cat")
    assert service.asked == 6
    assert imgkit.purse().maybe == 0


def test_where_the_money_is_used_up_nobody_asks_again(serve: Callable[..., FaultService]) -> None:
    service = serve()
    service.play("OpenAI: no quota left")
    with pytest.raises(QuotaError):
        imgkit.generate("a dog")
    assert service.asked == 1


def test_a_picture_that_may_be_billed_is_not_asked_for_again(
    serve: Callable[..., FaultService],
) -> None:
    service = serve()
    service.play("reset before the answer")
    with pytest.raises(ConnectionLostError):
        imgkit.generate("a dog")
    assert service.asked == 1
    assert imgkit.purse().maybe > 0


def test_hanging_up_in_the_line_leaves_nothing_behind(serve: Callable[..., FaultService]) -> None:
    service = serve(RateLimit(1, minute=60), minute=60)
    imgkit.generate("a dog")
    told: list[float] = []
    before, line = left_open(), Line(told.append)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(imgkit.generate, "a cat", line=line)
        wait_until(lambda: told)
        assert imgkit.purse().reserved > 0
        line.hang_up()
        with pytest.raises(StoppedError, match="Nothing was sent"):
            waiting.result(30)
    assert 50 < told[0] <= 61
    assert left_open() == before
    purse = imgkit.purse()
    assert (purse.reserved, purse.maybe, purse.pictures, service.charged) == (0, 0, 1, 1)


def test_ctrl_c_in_the_line_leaves_nothing_behind(serve: Callable[..., FaultService]) -> None:
    serve(RateLimit(1, minute=60), minute=60)
    imgkit.generate("a dog")
    before, this = left_open(), threading.get_ident()

    def interrupt() -> None:
        wait_in_line()
        signal.pthread_kill(this, signal.SIGINT)

    other = threading.Thread(target=interrupt)
    other.start()
    with pytest.raises(KeyboardInterrupt):
        imgkit.generate("a cat")
    other.join()
    assert left_open() == before
    assert imgkit.purse().reserved == imgkit.purse().maybe == 0
    assert not session.current().turns._queue
