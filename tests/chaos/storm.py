"""Two processes of pupils against the fault service, and the sums at the end."""

import argparse
import hashlib
import multiprocessing
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from chaos import table
from chaos.pupils import Report, work
from faults.dice import faults_at_random
from faults.service import FaultService, serving

PROCESSES = ("one", "two")
FAULTY = 0.3
"""How many requests meet a fault."""

MOST_FILES, MOST_MEGABYTES = 10, 40.0
"""How much more a process may use at the end than when it had warmed up."""


@dataclass(frozen=True)
class Outcome:
    """What is left of a storm.

    Args:
        reports: What became of the calls, for each process.
        given: The SHA-256 of the pictures that the service gave.
        on_disk: The SHA-256 of the pictures on the disk.
        charges: How many calls the service charged.
        ledger: How many calls the ledger knows in each state.
        unread: How many calls broke off, and the service charged nothing, as it had not read them.
        seconds: How long it took.
    """

    reports: list[Report]
    given: Counter[str]
    on_disk: Counter[str]
    charges: int
    ledger: dict[str, int]
    unread: int
    seconds: float

    @property
    def untyped(self) -> list[str]:
        """The errors that are none of ours."""
        return [error for report in self.reports for error in report.untyped]

    @property
    def in_ledger(self) -> int:
        """How many calls the ledger counts as charged, surely or maybe, without the unread ones.

        That those were not charged is what only the service can know.
        """
        return self.ledger.get("charged", 0) + self.ledger.get("maybe charged", 0) - self.unread

    @property
    def leaks(self) -> bool:
        """Whether a process used much more at the end than when it had warmed up."""
        return any(
            report.after.files - report.before.files > MOST_FILES
            or report.after.megabytes - report.before.megabytes > MOST_MEGABYTES
            for report in self.reports
        )

    @property
    def ok(self) -> bool:
        """Whether no picture, no charge and no error was lost, and nothing leaks."""
        all_kept = self.given == self.on_disk
        all_counted = self.charges == self.in_ledger and not self.ledger.get("reserved")
        return all_kept and all_counted and not self.untyped and not self.leaks


def storm(calls: int, seed: int) -> Outcome:
    """Let two processes call a service that has faults at random.

    Args:
        calls: How many calls they make together.
        seed: What the dice start from.
    """
    began = time.monotonic()
    service = FaultService(choose=faults_at_random(seed, FAULTY))
    with tempfile.TemporaryDirectory() as name, serving(service):
        folder = Path(name)
        context = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(len(PROCESSES), context) as processes:
            shares = [calls // 2, calls - calls // 2]
            working = [
                processes.submit(work, process, service.url, folder, share, seed)
                for process, share in zip(PROCESSES, shares, strict=True)
            ]
            reports = [process.result() for process in working]
        pictures = (folder / "pictures").glob("*.png")
        on_disk = Counter(hashlib.sha256(path.read_bytes()).hexdigest() for path in pictures)
        database = sqlite3.connect(folder / "ledger.sqlite3")
        rows = database.execute("SELECT state, count(*) FROM calls GROUP BY state").fetchall()
        database.close()
    charged = [drawing.prompt for drawing in service.drawings if drawing.charged]
    doubtful = {prompt for report in reports for prompt in report.doubtful}
    return Outcome(
        reports,
        Counter(service.given),
        on_disk,
        len(charged),
        dict(rows),
        len(doubtful.difference(charged)),
        time.monotonic() - began,
    )


def report(outcome: Outcome) -> str:
    """Return the sums as a text."""
    ends = sum((report.ends for report in outcome.reports), Counter[str]())
    sure, maybe = (outcome.ledger.get(state, 0) for state in ("charged", "maybe charged"))
    same = "the same ones" if outcome.given == outcome.on_disk else "NOT the same ones"
    rows = [
        ("calls", ends.total(), f"in {outcome.seconds:.0f} s, in two processes"),
        *((f"  that ended with {end}", count, "") for end, count in ends.most_common()),
        ("pictures the service gave", outcome.given.total(), ""),
        ("pictures on the disk", outcome.on_disk.total(), same),
        ("charges by the service", outcome.charges, ""),
        ("charges in the ledger", outcome.in_ledger, f"{sure} sure, {maybe} maybe, less these:"),
        (
            "  maybe charged, and not",
            outcome.unread,
            "cut before they were read: no one here knows",
        ),
        ("untyped exceptions", len(outcome.untyped), ""),
    ]
    lines = [f"{what:<40}{number:>7}  {note}".rstrip() for what, number, note in rows]
    for name, its in zip(PROCESSES, outcome.reports, strict=True):
        files = f"{its.before.files} → {its.after.files}"
        memory = f"{its.before.megabytes:.0f} → {its.after.megabytes:.0f} MB"
        lines.append(f"process {name}: open files {files}, memory {memory}")
    return "\n".join([*lines, *outcome.untyped[:3], "all is well" if outcome.ok else "NOT WELL"])


def main(words: list[str]) -> int:
    """Run a storm, or print the table of errors; return 0 where all is well."""
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--calls", type=int, default=1000, help="how many calls")
    parser.add_argument("--seed", type=int, default=7, help="what the dice start from")
    parser.add_argument("--table", action="store_true", help="print what becomes of each error")
    arguments = parser.parse_args(words)
    if arguments.table:
        sys.stdout.write(table.as_text() + "\n")
        return 0
    outcome = storm(arguments.calls, arguments.seed)
    sys.stdout.write(report(outcome) + "\n")
    return 0 if outcome.ok else 1
