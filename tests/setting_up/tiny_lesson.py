"""A tiny lesson with a copy of start.py, and what a start of it may say."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

START = Path(__file__).resolve().parents[2] / "start.py"


@dataclass
class Lesson:
    """A copy of start.py with the least that it needs around it."""

    folder: Path
    environment: dict[str, str]

    def start(self, *words: str, **more: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, str(self.folder / "start.py"), *words],
            env={**self.environment, **more},
            cwd=self.folder.parent,
            capture_output=True,
            text=True,
            check=False,
        )

    @property
    def environment_folder(self) -> Path:
        return self.folder / ".venv"

    def has(self, module: str) -> bool:
        """Tell whether the environment of the lesson has a module."""
        return any(self.environment_folder.rglob(f"site-packages/{module}.py"))


def assert_one_sentence_and_remedy(result: "subprocess.CompletedProcess[str]") -> None:
    assert result.returncode == 1
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
    assert result.stderr.count("What to do: ") == 1
