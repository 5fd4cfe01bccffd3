"""What must be true of a notebook: it plays from its recording, and its page is fit to be read."""

import json
import os
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

ROOT = Path(__file__).resolve().parent.parent
LARGEST_PAGE = 1_500_000
"""In bytes: a page of this size still opens on GitHub and in a slow classroom."""
FEWEST_EXERCISES = 2
SMALLEST_SHARE_OF_PROSE = 0.6
LONGEST_CELL = 12
"""In lines; most have about five."""


class Failures:
    """Collects what failing cells say."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        self._add(report)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._add(report)

    def _add(self, report: pytest.CollectReport | pytest.TestReport) -> None:
        if report.failed:
            self.said.append(report.longreprtext)


def play(path: Path, recording: Path, tmp_path: Path) -> list[str]:
    """Run a notebook against its recording, and return all that is wrong."""
    report = tmp_path / "report.json"
    environment = {
        "IMGKIT_MODE": "recorded",
        "IMGKIT_RECORDING": str(recording),
        "IMGKIT_RECORDING_REPORT": str(report),
        "IMGKIT_PICTURES": str(tmp_path / "pictures"),
        "IPYTHONDIR": str(tmp_path / "ipython"),
        "PYTHONPATH": str(ROOT),
    }
    failures = Failures()
    # In this process: to import nbval in another takes longer than to run a short notebook.
    # nbval knows no picture; the cells assert on pixels themselves (--nbval-lax).
    options = ["-q", "-s", "--nbval-lax", "--nbval-current-env", "-p", "no:cacheprovider"]
    with mock.patch.dict(os.environ, environment):
        ended = pytest.main([*options, str(path)], plugins=[failures])
    faults = failures.said or ([] if ended == pytest.ExitCode.OK else [f"pytest: {ended!r}"])
    if report.exists():
        said = json.loads(report.read_text(encoding="utf-8"))
        how = f"record anew with: {said['record_with']}"
        faults += [f"asked, but not recorded: {line}; {how}" for line in said["unmatched"]]
        faults += [f"recorded, but never asked: {line}; {how}" for line in said["unplayed"]]
    elif recording.exists():
        faults.append(f"{path.name} never opened its recording {recording}")
    return faults


class Images(HTMLParser):
    """Collects the alternative texts of the pictures in a piece of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.alts: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img":
            self.alts.append(dict(attrs).get("alt") or "")


def page_faults(path: Path) -> list[str]:
    """Return what keeps a notebook's page, as it is stored, from being fit to be read."""
    page = path.read_text(encoding="utf-8")
    cells = [cell for cell in json.loads(page)["cells"] if cell["cell_type"] == "code"]
    counts = [cell["execution_count"] for cell in cells if "".join(cell["source"]).strip()]
    outputs = [output for cell in cells for output in cell["outputs"]]
    faults = []
    if len(page.encode()) >= LARGEST_PAGE:
        faults.append(f"the page has {len(page.encode())} bytes")
    if counts != list(range(1, len(counts) + 1)):
        faults.append(f"the cells did not run once, from top to bottom: {counts}")
    if any(output["output_type"] == "error" for output in outputs):
        faults.append("an output is an error")
    if not all(has_alt_text(output) for output in outputs):
        faults.append("a picture has no alternative text")
    if str(ROOT) in page or str(Path.home()) + os.sep in page:
        faults.append("a path of somebody's computer stands in it")
    return faults


def has_alt_text(output: dict[str, Any]) -> bool:
    data = output.get("data", {})
    if "text/html" in data:
        return all(Images("".join(data["text/html"])).alts)
    shown = [kind for kind in data if kind.startswith("image/")]
    return all(output["metadata"].get(kind, {}).get("alt") for kind in shown)


def shape_faults(path: Path) -> list[str]:
    """Return what a notebook of the lesson lacks: time, exercises, prose, a glossary."""
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    prose = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"]
    code = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
    exercises = [cell for cell in cells if "exercise" in cell["metadata"].get("tags", ())]
    written, typed = (sum(len(text.split()) for text in texts) for texts in (prose, code))
    faults = []
    if not re.search(r"^\*.*\d+ (minutes|минут)", prose[0], re.MULTILINE):
        faults.append("the first cell does not say how long it takes")
    if len(exercises) < FEWEST_EXERCISES:
        faults.append(f"{len(exercises)} exercises")
    if written / (written + typed) < SMALLEST_SHARE_OF_PROSE:
        faults.append(f"{written} words of prose, {typed} of code")
    faults += [f"too long: {text}" for text in code if len(text.splitlines()) > LONGEST_CELL]
    if not re.match(r"## (Glossary|Glossaire|Словарик)", prose[-1]):
        faults.append("the last cell is no glossary")
    return faults
