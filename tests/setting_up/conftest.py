"""A tiny lesson for each test of start.py, with packages to install from a folder."""

import hashlib
import importlib.metadata
import os
import sys
import zipfile
from pathlib import Path

import pytest
from setting_up.tiny_lesson import START, Lesson

PYPROJECT = """\
[build-system]
requires = ["flit_core"]
build-backend = "flit_core.buildapi"

[project]
name = "imgkit-lesson"
version = "1"
description = "Tiny."

[tool.flit.module]
name = "imgkit"

[tool.imgkit-lesson]
requirements-crayons = "crayons in nine colours; 1 kB to download"
"""
# Stands in for pip and for what puts pip in place, which takes seconds; uv has failed before it.
NO_PIP = """\
import sys
sys.exit("no pip here")
"""
# Stands in for imgkit's command line, and for pytest: says what it was asked for.
ECHO = """\
import os, sys
print(sys.argv[1:], os.getcwd())
sys.exit(7)
"""


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder to install from: the package that builds the project, packed again from here."""
    folder = tmp_path_factory.mktemp("wheels")
    package = importlib.metadata.distribution("flit_core")
    name = f"flit_core-{package.version}-py3-none-any.whl"
    with zipfile.ZipFile(folder / name, "w") as wheel:
        for file in package.files or ():
            if file.suffix != ".pyc":
                wheel.write(str(file.locate()), file.as_posix())
    return folder


@pytest.fixture(scope="session")
def _crayons_wheel(wheels: Path) -> None:
    """A package to be an extra, in the folder to install from."""
    about = "crayons-1.0.dist-info"
    files = {
        "crayons.py": "",
        f"{about}/METADATA": "Metadata-Version: 2.1\nName: crayons\nVersion: 1.0\n",
        f"{about}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{name},,\n" for name in [*files, f"{about}/RECORD"])
    with zipfile.ZipFile(wheels / "crayons-1.0-py3-none-any.whl", "w") as wheel:
        for name, text in {**files, f"{about}/RECORD": record}.items():
            wheel.writestr(name, text)


@pytest.fixture(scope="session")
def no_pip(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The variable that lets pip fail at once, for tests of what uv cannot install."""
    folder = tmp_path_factory.mktemp("no pip")
    for name in ("ensurepip", "pip"):
        (folder / f"{name}.py").write_text(NO_PIP)
    return {"PYTHONPATH": str(folder)}


@pytest.fixture
def lesson(tmp_path: Path, wheels: Path) -> Lesson:
    folder = tmp_path / "a lesson"
    package = folder / "imgkit"
    package.mkdir(parents=True)
    (folder / "start.py").write_bytes(START.read_bytes())
    (folder / "pyproject.toml").write_text(PYPROJECT)
    (folder / "pytest.py").write_text(ECHO)
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text(ECHO)
    lock_package(folder / "requirements.txt", wheels, "flit_core")
    home = tmp_path / "home"
    home.mkdir()
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
    environment = {
        **kept,
        "HOME": str(home),
        "PATH": str(Path(sys.executable).parent),  # uv is there
        "PIP_NO_INDEX": "1",
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_FIND_LINKS": wheels.as_uri(),
        "UV_NO_INDEX": "1",
        "UV_OFFLINE": "1",
        "UV_FIND_LINKS": str(wheels),
    }
    return Lesson(folder, environment)


@pytest.fixture
def crayons(lesson: Lesson, wheels: Path, _crayons_wheel: None) -> Path:
    """The lock of an extra that the lesson can be started with."""
    lock = lesson.folder / "requirements-crayons.txt"
    lock_package(lock, wheels, "crayons")
    return lock


def lock_package(lock: Path, wheels: Path, name: str) -> None:
    """Write a lock of one package."""
    (wheel,) = wheels.glob(f"{name}-*.whl")
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    version = wheel.name.split("-")[1]
    lock.write_text(f"{name}=={version} \\\n    --hash=sha256:{digest}\n")
