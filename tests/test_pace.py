"""How fast a service may be asked, with one that is a plain function and a minute of a moment."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest
from faults.limits import RateLimit
from taking_turns import MINUTE, Limited, Service, Slow, answer, in_order, refusal
from waiting import wait_until

from imgkit.connecting.line import Line
from imgkit.connecting.turns import Turns
from imgkit.errors import LimitError


@pytest.fixture
def turns() -> Turns:
    return Turns(MINUTE)


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(40) as threads:
        yield threads


@pytest.mark.parametrize("in_headers", [True, False])
def test_a_class_is_served_without_being_refused_again_and_again(
    turns: Turns, pool: ThreadPoolExecutor, *, in_headers: bool
) -> None:
    service = Limited(RateLimit(5, minute=MINUTE))

    def draw() -> str:
        drawn = service.draw()
        if in_headers:
            turns.learn(answer(requests=5))
        return drawn

    futures = [pool.submit(turns.call, draw, pictures=1) for _ in range(30)]
    assert [future.result(30) for future in futures] == ["drawn"] * 30
    assert service.drawn == 30
    assert service.refused < 15


def test_two_processes_on_one_key_both_come_to_their_pictures(pool: ThreadPoolExecutor) -> None:
    service = Limited(RateLimit(4, minute=MINUTE))
    both = Turns(MINUTE), Turns(MINUTE)
    futures = [pool.submit(turns.call, service.draw, pictures=1) for turns in both * 8]
    assert [future.result(30) for future in futures] == ["drawn"] * 16


def test_it_waits_as_long_as_the_service_says(turns: Turns) -> None:
    service = Service(refusal(retry_after=0.25))
    assert turns.call(service.draw, pictures=1) == "drawn"
    first, second = service.asked
    assert second - first >= 0.25


def test_without_a_word_it_waits_longer_each_time(turns: Turns) -> None:
    service = Service(*(refusal() for _ in range(4)))
    assert turns.call(service.draw, pictures=1) == "drawn"
    pauses = [after - before for before, after in pairwise(service.asked)]
    assert all(pause >= MINUTE * 2**number / 12 for number, pause in enumerate(pauses))


def test_nobody_waits_for_a_limit_of_the_day(turns: Turns) -> None:
    service = Service(refusal("Limit 200 per day.", retry_after=12 * MINUTE))
    with pytest.raises(LimitError, match="per day"):
        turns.call(service.draw, pictures=1)
    assert len(service.asked) == 1
    assert turns.call(service.draw, pictures=1) == "drawn"


def test_before_the_limit_is_known_few_are_sent_at_once(
    turns: Turns, pool: ThreadPoolExecutor
) -> None:
    slow = Slow()
    in_order(turns, pool, slow, 12)
    assert slow.drawing == 5
    slow.may_finish.set()
    wait_until(lambda: len(slow.order) == 12)


def test_each_picture_that_comes_lets_one_more_go_at_once(
    turns: Turns, pool: ThreadPoolExecutor
) -> None:
    for _ in range(3):
        assert turns.call(Service().draw, pictures=1) == "drawn"
    slow = Slow()
    in_order(turns, pool, slow, 12)
    assert slow.drawing == 8
    slow.may_finish.set()
    wait_until(lambda: len(slow.order) == 12)


def test_a_refusal_takes_nothing_of_the_limit() -> None:
    turns, told = Turns(minute=6), list[float]()
    turns.learn(answer(images=2))
    assert turns.call(Service(refusal(retry_after=0.01)).draw, pictures=1) == "drawn"
    assert turns.call(Service().draw, pictures=1, line=Line(told.append)) == "drawn"
    assert max(told, default=0) <= 1


def test_one_call_for_many_pictures_goes_alone(turns: Turns, pool: ThreadPoolExecutor) -> None:
    slow = Slow()
    first = pool.submit(turns.call, slow.draws("ten"), pictures=10)
    wait_until(lambda: slow.drawing)
    second = pool.submit(turns.call, slow.draws("one"), pictures=1)
    wait_until(lambda: turns._queue)
    assert slow.order == ["ten"]
    slow.may_finish.set()
    assert [first.result(30), second.result(30)] == ["drawn"] * 2


@pytest.mark.parametrize(
    ("message", "most"),
    [
        ("Rate limit exceeded for images per minute in organization org-x. Limit: 5/1min.", 5),
        ("Rate limit reached on input-images per min: Limit 5, Used 5. Try again in 12s.", 5),
        ("Rate limit reached for gpt-image-2 on requests per min. Limit: 3 / min.", None),
        ("Rate limit reached for gpt-image-2 on tokens per min (TPM): Limit 8000.", None),
        ("Rate limit reached on images per day: Limit 200, Used 200, Requested 1.", None),
    ],
)
def test_the_limit_is_learnt_from_what_the_service_says(
    turns: Turns, message: str, most: int | None
) -> None:
    assert turns.call(Service(refusal(message, 0.01)).draw, pictures=1) == "drawn"
    assert turns.most_at_once == most


def test_more_at_once_than_the_limit_is_refused_so_that_it_can_be_split(turns: Turns) -> None:
    service = Service(refusal("on images per min: Limit 5, Used 0, Requested 10.", 0.01))
    with pytest.raises(LimitError):
        turns.call(service.draw, pictures=10)
    assert (turns.most_at_once, len(service.asked)) == (5, 1)
    with pytest.raises(LimitError, match="5 at most"):
        turns.call(service.draw, pictures=6)
    assert len(service.asked) == 1
    assert turns.call(service.draw, pictures=5) == "drawn"


def test_limits_of_other_models_and_odd_ones_are_not_learnt(turns: Turns) -> None:
    turns.learn(answer("/v1/chat/completions", images=1))
    turns.learn(answer(images=0))
    turns.learn(answer(images=-1))
    assert turns.most_at_once is None
