"""What ``import imgkit`` costs, above what Python itself takes to start."""

import subprocess
import sys
from collections.abc import Iterator

from benchmarks.measure import Result, medians_in_turns

ROUNDS = 15
LIMIT_MS = 50


def results() -> Iterator[Result]:
    """Yield the milliseconds of ``import imgkit``, and whether an SDK is among what it imports."""
    with_imgkit, bare = medians_in_turns(
        lambda: _run("import imgkit"), lambda: _run("pass"), ROUNDS
    )
    yield Result("import imgkit, in ms above bare Python", (with_imgkit - bare) * 1000, LIMIT_MS)
    loaded = _run("import sys, imgkit; print('openai' in sys.modules)").strip()
    yield Result("import openai among what import imgkit imports", float(loaded == "True"), 0)


def _run(code: str) -> str:
    done = subprocess.run(  # noqa: S603 (our own interpreter)
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )
    return done.stdout
