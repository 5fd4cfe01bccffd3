"""The size of the repository, and how long the tests without the browser take."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import Result, seconds

PROJECT = Path(__file__).resolve().parent.parent
RECORDINGS = PROJECT / "assets" / "recordings"
LIMIT_MB = 80
LIMIT_RECORDINGS_MB = 40
LIMIT_SECONDS = 180


def results() -> Iterator[Result]:
    """Yield the megabytes of the repository and the seconds of the test suite."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"],  # noqa: S607 (git from the PATH is what the person uses)
        cwd=PROJECT,
        check=True,
        capture_output=True,
        text=True,
    )
    files = [PROJECT / name for name in listed.stdout.split("\0") if name]
    sizes = {file: file.stat().st_size / 1_000_000 for file in files if file.is_file()}
    yield Result("the repository, in MB", sum(sizes.values()), LIMIT_MB, f"({len(files)} files)")
    recorded = sum(size for file, size in sizes.items() if RECORDINGS in file.parents)
    yield Result("all recordings together, in MB", recorded, LIMIT_RECORDINGS_MB)
    command = [sys.executable, "-m", "pytest", "-q", "-m", "not browser"]
    took = seconds(lambda: subprocess.run(command, cwd=PROJECT, check=True))  # noqa: S603 (ours)
    yield Result("the tests without the browser, in seconds", took, LIMIT_SECONDS)
