"""The files beside start.py say the same as pyproject.toml and as the settings."""

import itertools
import re
import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from imgkit.settings import Settings

PROJECT = Path(__file__).resolve().parent.parent
PYPROJECT = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
LOCK = (PROJECT / "requirements.txt").read_text("utf-8")
EXTRAS = {
    path.stem.removeprefix("requirements-"): path.read_text("utf-8")
    for path in PROJECT.glob("requirements-*.txt")
}
LOCKS = [LOCK, *EXTRAS.values()]
# Whoever starts a kernel to record or to check a notebook sets these; no person does.
BETWEEN_PROCESSES = {"IMGKIT_RECORD_TO", "IMGKIT_RECORDING_REPORT"}


def locked(lock: str = LOCK) -> list[str]:
    """A lock without comments, one requirement with its hashes a line."""
    text = re.sub(r"^\s*#.*\n", "", lock, flags=re.MULTILINE)
    return text.replace("\\\n", " ").splitlines()


def locked_versions(lock: str = LOCK) -> dict[str, list[str]]:
    """The versions of each package: several, where they depend on the Python or the system."""
    versions: dict[str, list[str]] = {}
    for line in locked(lock):
        requirement = Requirement(line.split(" --hash", 1)[0])
        (pin,) = requirement.specifier
        assert pin.operator == "==", line
        versions.setdefault(canonicalize_name(requirement.name), []).append(pin.version)
    return versions


def test_the_lock_is_whole() -> None:
    assert len(locked()) > 50


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_has_hashes(lock: str) -> None:
    for line in locked(lock):
        assert re.search(r" --hash=sha256:[0-9a-f]{64}\b", line), line


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_names_no_host(lock: str) -> None:
    assert "://" not in lock
    assert "index" not in [word.lstrip("-") for word in lock.split()]


@pytest.mark.parametrize("name", EXTRAS)
def test_an_extra_is_declared_locked_and_told(name: str) -> None:
    versions = locked_versions(EXTRAS[name])
    for wanted in map(Requirement, PYPROJECT["dependency-groups"][name]):
        for version in versions[canonicalize_name(wanted.name)]:
            assert wanted.specifier.contains(version, prereleases=True)
    assert PYPROJECT["tool"]["imgkit-lesson"][f"requirements-{name}"]


@pytest.mark.parametrize("name", EXTRAS)
def test_an_extra_changes_nothing_that_is_installed(name: str) -> None:
    for package, versions in locked_versions(EXTRAS[name]).items():
        assert set(versions) <= set(locked_versions().get(package, versions)), package


def test_extras_that_share_a_library_can_be_installed_together() -> None:
    seen: dict[str, set[str]] = {}
    for lock in EXTRAS.values():
        for package, versions in locked_versions(lock).items():
            assert set(versions) & seen.setdefault(package, set(versions)), package


@pytest.mark.parametrize(
    "wanted", [*PYPROJECT["project"]["dependencies"], *PYPROJECT["dependency-groups"]["dev"]]
)
def test_lock_satisfies_pyproject(wanted: str) -> None:
    requirement = Requirement(wanted)
    versions = locked_versions().get(canonicalize_name(requirement.name), [])
    assert versions, f"{wanted} is not locked; CONTRIBUTING.md says how to lock anew"
    for version in versions:
        assert requirement.specifier.contains(version, prereleases=True), (wanted, version)


def test_lock_brings_what_builds_the_project_itself() -> None:
    for wanted in PYPROJECT["build-system"]["requires"]:
        assert canonicalize_name(Requirement(wanted).name) in locked_versions()


def test_lock_brings_the_fast_installer() -> None:
    assert "uv" in locked_versions()


def test_conda_environment_holds_python_pip_and_the_project() -> None:
    environment = yaml.safe_load((PROJECT / "environment.yml").read_text("utf-8"))
    python, pip, by_pip = environment["dependencies"]
    assert environment["name"] == "imgkit"
    assert Requirement(python).name == "python"
    assert Requirement(python).specifier == SpecifierSet(PYPROJECT["project"]["requires-python"])
    assert pip == "pip"
    assert by_pip == {"pip": ["-e ."]}


SETTING = re.compile(r"# ([A-Z][A-Z_]+)=(.*)")


def example_lines() -> list[str]:
    return (PROJECT / ".env.example").read_text("utf-8").splitlines()


def test_env_example_names_every_setting_and_no_other() -> None:
    names = {field.validation_alias for field in Settings.model_fields.values()}
    named = [match[1] for line in example_lines() if (match := SETTING.fullmatch(line))]
    assert sorted(named) == sorted(map(str, names - BETWEEN_PROCESSES))


def test_env_example_sets_nothing_by_itself() -> None:
    assert all(line.startswith("#") for line in example_lines() if line)


def test_env_example_explains_each_setting_in_the_line_above() -> None:
    for above, line in itertools.pairwise(example_lines()):
        if SETTING.fullmatch(line):
            assert re.fullmatch(r"# \w.* .*", above), f"no words above {line!r}"


def test_a_copied_env_example_changes_nothing_but_the_mode(tmp_path: Path) -> None:
    copy = tmp_path / ".env"
    settings = [line.removeprefix("# ") for line in example_lines() if SETTING.fullmatch(line)]
    copy.write_text("\n".join(settings), "utf-8")
    copied = Settings(_env_file=copy)
    assert copied.mode == "local"
    assert copied.model_copy(update={"mode": None}) == Settings(_env_file=None)


def test_licence_is_mit_and_says_whose() -> None:
    licence = (PROJECT / "LICENSE").read_text("utf-8")
    assert licence.startswith("MIT License")
    assert "2026 imgkit contributors" in licence
    assert PYPROJECT["project"]["license"] == "MIT"


def test_check_script_is_sound_and_can_be_run() -> None:
    script = PROJECT / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    subprocess.run(["bash", "-n", str(script)], check=True)  # noqa: S607 (any bash will do)
