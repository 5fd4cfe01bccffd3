"""A small storm: two processes, faults at random, and no picture, charge or error is lost."""

from chaos.storm import report, storm
from chaos.table import as_text
from faults.shapes import SHAPES


def test_no_picture_and_no_charge_is_lost_in_a_storm() -> None:
    outcome = storm(calls=150, seed=7)
    assert outcome.ok, report(outcome)
    assert sum(outcome.given.values()) > 100
    assert outcome.ledger["maybe charged"] > 0


def test_the_table_tells_each_error_and_its_remedy() -> None:
    text = as_text()
    for shape in SHAPES.values():
        row = text[text.index(shape.name) :]
        assert row.index(shape.error) < row.index("What to do: ")
