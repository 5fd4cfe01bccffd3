"""All notebooks, played from their recordings one after the other, as the tests do it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import Result, seconds

ROOT = Path(__file__).resolve().parent.parent
PLAY = ("-m", "pytest", "-q", "tests/test_notebooks.py")


def results() -> Iterator[Result]:
    """Yield how long all of them take."""
    took = seconds(lambda: subprocess.run([sys.executable, *PLAY], cwd=ROOT, check=True))  # noqa: S603 (our own command)
    count = len(list((ROOT / "notebooks").glob("*/[0-9]*.ipynb")))
    yield Result("all notebooks from their recordings, in s", took, 240, f"{count} of them")
