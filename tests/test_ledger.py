"""The ledger alone: sums, the budget, and what is left behind by those who die."""

import datetime as dt
import os
import sqlite3
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from imgkit.errors import BudgetError, SavingError
from imgkit.money import ledger as ledger_module
from imgkit.money.cost import Cost
from imgkit.money.ledger import Entry, Ledger

DOG = Entry("generate", "OpenAI", "gpt-image-2.5-flare", "hash-of-a-dog")


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "new folder" / "ledger.sqlite3", budget=1.0)


def reserve(ledger: Ledger, dollars: float | None = 0.25) -> int:
    (number,) = ledger.reserve(DOG, [Cost(dollars)], [1])
    return number


def states(ledger: Ledger) -> list[str]:
    with sqlite3.connect(ledger.path) as database:
        return [state for (state,) in database.execute("SELECT state FROM entries")]


def test_an_empty_ledger_makes_no_file_and_has_the_whole_budget_left(ledger: Ledger) -> None:
    purse = ledger.purse()
    assert (purse.spent, purse.left, purse.pictures) == (0, 1.0, 0)
    assert ledger.spending() == []
    assert not ledger.path.exists()


def test_what_is_set_aside_counts_until_the_real_cost_is_known(ledger: Ledger) -> None:
    number = reserve(ledger)
    assert ledger.purse().left == pytest.approx(0.75)
    ledger.settle(number, Cost(0.2), ["dog.png"])
    purse = ledger.purse()
    assert (purse.spent, purse.reserved, purse.pictures) == (0.2, 0, 1)
    assert str(purse) == "Spent: $0.2000 of $1.00 (pictures: 1). Left: $0.8000."


def test_where_no_service_says_what_it_cost_the_estimate_counts(ledger: Ledger) -> None:
    ledger.settle(reserve(ledger), Cost(None))
    assert ledger.purse().spent == 0.25


def test_what_was_never_sent_costs_nothing_and_what_broke_off_may_have(ledger: Ledger) -> None:
    ledger.release(reserve(ledger))
    ledger.doubt(reserve(ledger))
    purse = ledger.purse()
    assert (purse.spent, purse.maybe, purse.left) == (0, 0.25, 0.75)
    assert "may have been charged" in str(purse)
    assert states(ledger) == ["not charged", "maybe charged"]


def test_what_passes_the_budget_is_refused_as_a_whole(ledger: Ledger) -> None:
    reserve(ledger, 0.5)
    with pytest.raises(BudgetError, match="IMGKIT_BUDGET") as caught:
        ledger.reserve(DOG, [Cost(0.3, estimated=True)] * 2, [1, 1])
    assert "about $0.6000" in str(caught.value)
    assert "Left: $0.5000" in str(caught.value)
    assert states(ledger) == ["reserved"]
    reserve(ledger, 0.5)
    assert ledger.purse().left == 0


def test_a_budget_and_a_price_that_nobody_knows_do_not_go_together(tmp_path: Path) -> None:
    with pytest.raises(BudgetError, match="IMGKIT_PICTURE_PRICE"):
        reserve(Ledger(tmp_path / "kept.sqlite3", budget=1.0), None)
    free_to_spend = Ledger(tmp_path / "free.sqlite3")
    free_to_spend.settle(reserve(free_to_spend, None), Cost(None))
    purse = free_to_spend.purse()
    assert (purse.spent, purse.unknown) == (0, 1)
    assert "price is unknown: 1" in str(purse)


def test_a_budget_that_is_used_up_still_lets_pass_what_is_free(ledger: Ledger) -> None:
    ledger.settle(reserve(ledger, 1.0), Cost(1.2))
    reserve(ledger, 0.0)
    with pytest.raises(BudgetError):
        reserve(ledger, 0.01)


def test_a_reservation_of_one_who_died_counts_as_maybe_charged_after_its_time(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    reserve(ledger)
    assert states(ledger) == ["reserved"]
    monkeypatch.setattr(ledger_module, "RESERVED_FOR", dt.timedelta(seconds=-1))
    reserve(ledger)
    assert states(ledger) == ["reserved", "maybe charged"]
    assert (ledger.purse().reserved, ledger.purse().maybe) == (0.25, 0.25)


def test_the_same_request_is_known_again_when_it_was_answered_in_full(ledger: Ledger) -> None:
    two = ledger.reserve(DOG, [Cost(0.1)] * 2, [2, 1])
    ledger.settle(two[0], Cost(0.1), ["a.png", "b.png"])
    assert ledger.saved("hash-of-a-dog", 3) == []
    ledger.settle(two[1], Cost(0.1), ["c.png"])
    assert ledger.saved("hash-of-a-dog", 3) == ["a.png", "b.png", "c.png"]
    assert ledger.saved("hash-of-a-cat", 3) == []
    (again,) = ledger.reserve(DOG, [Cost(0.1)], [3])
    ledger.settle(again, Cost(0.1), ["d.png", "e.png", "f.png"])
    assert ledger.saved("hash-of-a-dog", 3) == ["d.png", "e.png", "f.png"]


def test_the_sums_of_a_day_stand_apart_for_each_model(ledger: Ledger) -> None:
    ledger.settle(reserve(ledger), Cost(0.1), ["a.png"])
    ledger.release(reserve(ledger))
    (other,) = ledger.reserve(Entry("describe", "OpenAI", "gpt-5.6-luna"), [Cost(0.01)])
    ledger.settle(other, Cost(0.001))
    today = dt.datetime.now(tz=dt.UTC).astimezone().date().isoformat()
    assert [(one.day, one.model, one.purse.spent) for one in ledger.spending()] == [
        (today, "gpt-5.6-luna", 0.001),
        (today, "gpt-image-2.5-flare", 0.1),
    ]


CLICKS = """
    import sys
    from concurrent.futures import ThreadPoolExecutor
    from pathlib import Path
    from imgkit.money.cost import Cost
    from imgkit.errors import BudgetError
    from imgkit.money.ledger import Entry, Ledger

    ledger = Ledger(Path(sys.argv[1]), budget=1.0)

    def click(number):
        try:
            (call,) = ledger.reserve(Entry("generate", "OpenAI", "m"), [Cost(0.03)], [1])
        except BudgetError:
            return 0
        ledger.settle(call, Cost(0.03), [f"{number}.png"])
        return 1

    print("ready", flush=True)
    sys.stdin.readline()
    with ThreadPoolExecutor(30) as pool:
        print(sum(pool.map(click, range(30))))
"""


def test_many_may_begin_a_ledger_at_the_same_moment(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        for number in range(20):
            path = tmp_path / f"{number}.sqlite3"
            begun = [Ledger(path, budget=4.0) for _ in range(8)]
            assert sorted(pool.map(reserve, begun)) == list(range(1, 9))


def test_thirty_clicks_in_each_of_two_processes_do_not_pass_the_budget(ledger: Ledger) -> None:
    command = [sys.executable, "-c", textwrap.dedent(CLICKS), str(ledger.path)]
    environment = os.environ | {"PYTHONPATH": str(Path(ledger_module.__file__).parent.parent)}
    both = [
        subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )
        for _process in range(2)
    ]
    for process in both:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
    for process in both:
        assert process.stdin
        process.stdin.write("go\n")
        process.stdin.flush()
    went_through = sum(int(process.communicate(timeout=60)[0]) for process in both)
    assert went_through == 33, "0.99 of 1.00 dollar"
    assert ledger.purse().spent == pytest.approx(0.99)
    assert ledger.purse().pictures == 33


def test_a_process_that_is_killed_leaves_its_money_set_aside(ledger: Ledger) -> None:
    dying = textwrap.dedent(CLICKS).split("def click")[0] + (
        "ledger.reserve(Entry('generate', 'OpenAI', 'm'), [Cost(0.4)], [1])\n"
        "import os, signal; os.kill(os.getpid(), getattr(signal, 'SIGKILL', signal.SIGTERM))\n"
    )
    environment = os.environ | {"PYTHONPATH": str(Path(ledger_module.__file__).parent.parent)}
    died = subprocess.run(
        [sys.executable, "-c", dying, str(ledger.path)], env=environment, timeout=60, check=False
    )
    assert died.returncode != 0
    assert ledger.purse().reserved == 0.4
    with pytest.raises(BudgetError):
        reserve(ledger, 0.7)


def test_a_ledger_that_cannot_be_written_is_refused_with_a_way_out(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SavingError, match="IMGKIT_LEDGER"):
        reserve(Ledger(tmp_path / "file" / "ledger.sqlite3"))


def test_a_full_disk_is_an_error_and_with_space_it_goes_on(ledger: Ledger) -> None:
    number = reserve(ledger)
    database = ledger._connection
    assert database is not None
    (pages,) = database.execute("PRAGMA page_count").fetchone()
    database.execute(f"PRAGMA max_page_count = {pages}")  # as if the disk ended here
    free = Cost(0.0)
    with pytest.raises(SavingError, match="Free some space"):
        ledger.reserve(DOG, [free] * 1000, [1] * 1000)
    assert states(ledger) == ["reserved"], "a request was set aside in part"
    database.execute("PRAGMA max_page_count = 1000000")
    reserve(ledger)
    ledger.settle(number, Cost(0.1))
    assert states(ledger) == ["charged", "reserved"]
    assert ledger.purse().spent == 0.1


def test_a_file_that_is_no_ledger_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "homework.txt"
    path.write_text("My homework, which is long enough to be no empty file. " * 40)
    before = path.read_bytes()
    with pytest.raises(SavingError, match="another name"):
        reserve(Ledger(path))
    assert path.read_bytes() == before


def test_it_is_opened_again_after_it_was_closed(ledger: Ledger) -> None:
    number = reserve(ledger)
    ledger.close()
    ledger.settle(number, Cost(0.1))
    assert ledger.purse().spent == 0.1
