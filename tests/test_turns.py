"""Taking turns on one key, with a service that is a plain function and a minute of a moment."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from taking_turns import MINUTE, Service, Slow, answer, in_order, refusal
from waiting import wait_until

from imgkit.connecting.line import Line
from imgkit.connecting.turns import PAUSES, Turns, turns_for
from imgkit.errors import (
    AccessError,
    AnswerError,
    ConnectionLostError,
    LimitError,
    QuotaError,
    RefusedError,
    ServiceError,
    StoppedError,
)


@pytest.fixture
def turns() -> Turns:
    return Turns(MINUTE)


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(40) as threads:
        yield threads


def test_who_comes_first_is_served_first(turns: Turns, pool: ThreadPoolExecutor) -> None:
    turns.learn(answer(images=1))
    slow = Slow()
    slow.may_finish.set()
    for future in in_order(turns, pool, slow, 6):
        assert future.result(30) == "drawn"
    assert slow.order == list(range(6))


def test_patience_has_an_end(turns: Turns, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("imgkit.connecting.turns.PATIENCE", 1)
    service = Service(*(refusal(retry_after=0.01) for _ in range(10_000)))
    with pytest.raises(LimitError):
        turns.call(service.draw, pictures=1)


@pytest.mark.parametrize(
    "error",
    [
        ConnectionLostError("The service has a fault.", status=503),
        ConnectionLostError("No connection was made."),
        ServiceError("Busy.", status=409),
    ],
)
def test_a_fault_that_may_pass_is_met_with_two_more_tries(turns: Turns, error: Exception) -> None:
    service = Service(error, error)
    assert turns.call(service.draw, pictures=1) == "drawn"
    first, second, third = service.asked
    assert second - first >= MINUTE * PAUSES[0]
    assert third - second >= MINUTE * PAUSES[1]
    service = Service(error, error, error)
    with pytest.raises(type(error)):
        turns.call(service.draw, pictures=1)
    assert len(service.asked) == 3


@pytest.mark.parametrize(
    "error",
    [
        ConnectionLostError("It broke off.", may_be_billed=True),
        ConnectionLostError("It broke off.", status=504, may_be_billed=True),
        ConnectionLostError("Come again tomorrow.", status=503, retry_after=86_400),
        AnswerError("Half an answer.", may_be_billed=True),
        AnswerError("A page of a proxy."),
        QuotaError("The money is used up.", status=429),
        AccessError("A wrong key.", status=401),
        RefusedError("The safety system said no.", status=400),
        ServiceError("No such option.", status=400),
    ],
)
def test_what_may_be_billed_or_cannot_pass_is_never_sent_again(
    turns: Turns, error: Exception
) -> None:
    service = Service(error)
    with pytest.raises(type(error)):
        turns.call(service.draw, pictures=1)
    assert len(service.asked) == 1


def test_who_hangs_up_in_the_line_leaves_at_once_and_lets_others_through(
    turns: Turns, pool: ThreadPoolExecutor
) -> None:
    slow, leaving = Slow(), Line()
    in_order(turns, pool, slow, 5)
    left = pool.submit(turns.call, slow.draws(5), pictures=1, line=leaving)
    wait_until(lambda: len(turns._queue) == 1)
    leaving.hang_up()
    with pytest.raises(StoppedError, match="Nothing was sent") as stopped:
        left.result(30)
    assert not stopped.value.may_be_billed
    slow.may_finish.set()
    assert pool.submit(turns.call, slow.draws(6), pictures=1).result(30) == "drawn"
    assert slow.order == [0, 1, 2, 3, 4, 6]
    assert not turns._queue


def test_who_hangs_up_during_a_pause_is_not_sent_again(
    pool: ThreadPoolExecutor,
) -> None:
    busy = ConnectionLostError("Busy.", status=503, retry_after=100)
    service, line = Service(busy), Line()
    future = pool.submit(Turns().call, service.draw, pictures=1, line=line)
    wait_until(lambda: service.asked)
    line.hang_up()
    with pytest.raises(StoppedError, match="Nothing was sent"):
        future.result(30)
    assert len(service.asked) == 1


@pytest.mark.parametrize("may_be_billed", [True, False])
def test_hanging_up_while_it_draws_says_whether_it_may_be_billed(
    turns: Turns, *, may_be_billed: bool
) -> None:
    line = Line()

    def draw() -> None:
        line.hang_up()
        raise ConnectionLostError("It broke off.", may_be_billed=may_be_billed)

    with pytest.raises(StoppedError) as stopped:
        turns.call(draw, pictures=1, line=line)
    assert stopped.value.may_be_billed == may_be_billed


def test_who_waits_is_told_how_long_and_when_its_turn_is_there() -> None:
    turns, told = Turns(minute=2), list[float]()
    turns.learn(answer(images=1))
    assert turns.call(Service().draw, pictures=1, line=Line(told.append)) == "drawn"
    assert told == []
    assert turns.call(Service().draw, pictures=1, line=Line(told.append)) == "drawn"
    assert told in ([3, 2, 1, 0], [2, 1, 0])


def test_nothing_is_told_where_nobody_knows(turns: Turns, pool: ThreadPoolExecutor) -> None:
    slow, told = Slow(), list[float]()
    in_order(turns, pool, slow, 5)
    last = pool.submit(turns.call, slow.draws(5), pictures=1, line=Line(told.append))
    wait_until(lambda: len(turns._queue) == 1)
    slow.may_finish.set()
    assert last.result(30) == "drawn"
    assert told == []


@pytest.mark.parametrize("error", [KeyboardInterrupt(), ValueError("a fault of our own")])
def test_ctrl_c_and_faults_leave_no_one_in_the_way(
    turns: Turns, pool: ThreadPoolExecutor, error: BaseException
) -> None:
    for _ in range(20):
        with pytest.raises(type(error)):
            turns.call(Service(error).draw, pictures=1)
    slow = Slow()
    in_order(turns, pool, slow, 5)
    assert slow.drawing == 5
    slow.may_finish.set()


def test_ctrl_c_in_the_line_leaves_the_line(turns: Turns) -> None:
    def interrupt(_seconds: float) -> None:
        raise KeyboardInterrupt

    turns.learn(answer(images=1))
    assert turns.call(Service().draw, pictures=1) == "drawn"
    with pytest.raises(KeyboardInterrupt):
        turns.call(Service().draw, pictures=1, line=Line(interrupt))
    assert turns.call(Service().draw, pictures=1) == "drawn"


def test_one_key_has_one_line() -> None:
    assert turns_for("a") is turns_for("a")
    assert turns_for("a") is not turns_for("b")
