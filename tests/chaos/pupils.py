"""One process of many pupils: they call the helpers at once, whatever the service does."""

import os
import random
import traceback
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import psutil
from faults.drawing import picture

import imgkit
from imgkit.connecting import turns
from imgkit.errors import ImgkitError, ServiceError
from imgkit.session import current

AT_ONCE = 6
MINUTE = 0.05
"""Limits and pauses of a minute are over as fast as this, in seconds."""

PATIENCE = 5.0
"""After so many seconds without an answer a call is given up."""


@dataclass(frozen=True)
class Usage:
    """What a process uses.

    Args:
        files: How many files, pipes and sockets are open.
        megabytes: How much memory.
    """

    files: int
    megabytes: float


@dataclass
class Report:
    """What became of the calls of a process.

    Args:
        ends: How many calls ended how: with pictures, or with which error.
        untyped: The errors that are none of ours.
        doubtful: The prompts of which nobody here knows whether they were charged.
        before: What the process used when it had warmed up.
        after: What it used at the end.
    """

    ends: Counter[str] = field(default_factory=Counter)
    untyped: list[str] = field(default_factory=list)
    doubtful: list[str] = field(default_factory=list)
    before: Usage = Usage(0, 0)
    after: Usage = Usage(0, 0)


def settings(url: str, folder: Path, key: str) -> dict[str, str]:
    """Return the settings with which the fault service is a live one.

    Args:
        url: Where it is.
        folder: The folder for pictures and ledger.
        key: What is sent as the key.
    """
    return {
        "IMGKIT_MODE": "live",
        "IMGKIT_MODEL": "gpt-image-2.5-flare",
        "IMGKIT_PICTURES": str(folder / "pictures"),
        "IMGKIT_LEDGER": str(folder / "ledger.sqlite3"),
        "OPENAI_API_KEY": key,
        "OPENAI_BASE_URL": url,
    }


def work(name: str, url: str, folder: Path, calls: int, seed: int) -> Report:
    """Make the calls of one process.

    Args:
        name: What the process is called, so that its prompts are its own.
        url: Where the fault service is.
        folder: The folder for pictures and ledger, which all processes share.
        calls: How many calls to make.
        seed: What the dice start from, which choose what is asked.

    Returns:
        What became of them.
    """
    os.environ |= settings(url, folder, key=f"key-of-{name}")
    turns.MINUTE = MINUTE
    current().openai.timeout = PATIENCE
    report = Report()
    numbers = range(calls)
    warm = max(calls // 10, 1)
    with ThreadPoolExecutor(AT_ONCE) as pupils:
        list(pupils.map(lambda number: _call(f"{name} {number}", seed, report), numbers[:warm]))
        report.before = _usage()
        list(pupils.map(lambda number: _call(f"{name} {number}", seed, report), numbers[warm:]))
    report.after = _usage()
    return report


def _call(name: str, seed: int, report: Report) -> None:
    prompt, dice = f"A flamingo {name}", random.Random(f"{seed} {name}")
    try:
        _ask(prompt, dice)
    except ImgkitError as error:
        report.ends[type(error).__name__] += 1
        if isinstance(error, ServiceError) and error.may_be_billed:
            report.doubtful.append(prompt)
    except Exception:  # noqa: BLE001 (to find those is what this is for)
        report.ends["untyped"] += 1
        report.untyped.append(traceback.format_exc())
    else:
        report.ends["pictures"] += 1


def _ask(prompt: str, dice: random.Random) -> None:
    kind = dice.random()
    if kind < 0.5:
        imgkit.generate(prompt, n=dice.choice((1, 1, 1, 2, 3)))
    elif kind < 0.75:
        imgkit.generate(prompt, on_partial=lambda _unfinished: None)
    else:
        imgkit.edit(picture("a lounge"), prompt, n=dice.choice((1, 1, 2)))


def _usage() -> Usage:
    process = psutil.Process()
    count = getattr(process, "num_handles", None) or process.num_fds  # the former on Windows
    return Usage(count(), process.memory_info().rss / 1e6)
