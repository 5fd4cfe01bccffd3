#!/usr/bin/env python3
"""Set the lesson up, and open it.

python3 start.py                   opens the lesson in JupyterLab
python3 start.py --no-browser      the same, and you open the address yourself
python3 start.py --port 9000       the same, on a port of your choice
python3 start.py test              runs all tests; words after it go to pytest
python3 start.py WORD ...          runs one of imgkit's own commands: doctor, tour, generate, ...
python3 start.py lab --help        shows what a command takes, here lab
python3 start.py --with NAME ...   installs an extra first; without a name it lists them

The first start makes .venv beside this file and installs what requirements.txt locks, which needs
the internet once. Later starts go straight on. Nothing is written outside this folder.
"""

# Standard library only, and old syntax on purpose: an old Python must get as far as check_python
# to be told that it is too old, hence the quoted types and no "from __future__" line.
# ruff: noqa: S603, S606 (this file starts only commands that it puts together itself)

import hashlib
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path

OLDEST_PYTHON = (3, 11)
PROJECT = Path(__file__).resolve().parent
LOCK = PROJECT / "requirements.txt"
ENVIRONMENT = PROJECT / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
HOME = PROJECT / ".home"
DONE = HOME / "set-up"  # holds a mark for each lock that was installed
LOG = HOME / "set-up.log"
SIDE_BY_SIDE = ("--numprocesses=logical", "--maxprocesses=4", "--dist=loadgroup")  # see conftest.py


class SetUpError(Exception):
    """The set-up cannot go on: what happened, and a remedy."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(f"{what}\nWhat to do: {remedy}")


FULL = SetUpError("The disk is full.", "Free about 2 GB, then run the same command again.")
FORBIDDEN = SetUpError(
    f"The folder {PROJECT} cannot be written to.",
    "Close other programs that use it, or move the folder to a place that is yours, such as your"
    " home folder, then run start.py there.",
)
CERTIFICATE = SetUpError(
    "This network puts its own certificate on secure connections, and Python does not know it.",
    "Ask whoever runs the network for the certificate file, let the variables SSL_CERT_FILE and"
    " PIP_CERT name it, and run the same command again; or use another network.",
)
DAMAGED = SetUpError(
    "A download is not the file that the lesson expects, so it was not installed.",
    "Run the same command again, on another network if you can.",
)
OFFLINE = SetUpError(
    "The libraries could not be downloaded: there seems to be no internet connection.",
    "Connect to the internet and run the same command again; this is needed only once.",
)
UNKNOWN = SetUpError("The installation failed.", "Run the same command again.")
# What installers write when they fail, and what that means; the first that fits counts.
MARKS = {
    r"No space left|quota exceeded|(Errno|os error) 28\b|error 112\b": FULL,
    r"Permission denied|Errno 13\b|Read-only file system|Access is denied|error 5\b": FORBIDDEN,
    r"CERTIFICATE_VERIFY_FAILED|UnknownIssuer|invalid peer certificate": CERTIFICATE,
    r"DO NOT MATCH THE HASHES|hash mismatch": DAMAGED,
    r"name resolution|dns error|getaddrinfo|NewConnectionError|NameResolutionError": OFFLINE,
    r"ProxyError|connection (refused|reset)|timed out|network is unreachable": OFFLINE,
    r"error sending request|connectivity is disabled|No matching distribution": OFFLINE,
}


def main(words: "list[str]") -> int:
    """Set up what is missing, then run what the words ask for."""
    if words and words[0] in ("-h", "--help"):
        print(__doc__)
        return 0
    try:
        check_python()
        locks, words = locks_and_command(words)
        for lock in locks:
            if not is_set_up(lock):
                set_up(lock)
        return hand_over(command_for(words))
    except SetUpError as error:
        say(error)
    except OSError as error:
        remedy = "Put that right, then run the same command again."
        say(cause_of(str(error)) or SetUpError(f"{error}.", remedy))
    except KeyboardInterrupt:
        say("\nStopped. Nothing is broken: run the same command again to go on.")
    return 1


def say(text: object) -> None:
    """Tell the person at the terminal; the standard output belongs to the command that follows."""
    print(text, file=sys.stderr, flush=True)


def check_python() -> None:
    """Refuse a Python that is too old for the lesson."""
    if sys.version_info[:2] < OLDEST_PYTHON:
        found = "{}.{}".format(*sys.version_info[:2])
        needed = "{}.{}".format(*OLDEST_PYTHON)
        raise SetUpError(
            f"This is Python {found}, and the lesson needs Python {needed} or newer.",
            f"Install a newer one from python.org, then start with it: python{needed} start.py",
        )


def locks_and_command(words: "list[str]") -> "tuple[list[Path], list[str]]":
    """Take ``--with NAME`` off the words; an extra that was installed once stays wanted."""
    extras = {lock.stem.split("-", 1)[1]: lock for lock in PROJECT.glob("requirements-*.txt")}
    wanted = {name for name, lock in extras.items() if mark_of(lock)}
    while words[:1] == ["--with"]:
        name, words = "".join(words[1:2]), words[2:]
        if name not in extras:
            choice = "".join(f"\n  --with {one}: {gain_of(extras[one])}" for one in sorted(extras))
            what = f"--with wants the name of an extra, not '{name}'."
            raise SetUpError(what, f"Choose one of these:{choice}")
        wanted.add(name)
    return [LOCK, *(extras[name] for name in sorted(wanted))], words


def gain_of(lock: Path) -> str:
    """Return what a lock brings, and how much it downloads, as pyproject.toml tells it."""
    import tomllib  # here, because an old Python has none

    told = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    return str(told.get("tool", {}).get("imgkit-lesson", {}).get(lock.stem, lock.stem))


def is_set_up(lock: Path) -> bool:
    """Tell whether a lock was installed to its end, in this folder, and still works."""
    return mark_of(lock) == fingerprint(lock) and works()


def mark_of(lock: Path) -> str:
    """Return the mark of an installed lock, or nothing."""
    mark = DONE / lock.name
    return mark.read_text(encoding="utf-8") if mark.is_file() else ""


def fingerprint(lock: Path) -> str:
    """Return what a finished set-up stands for: a moved folder or a changed lock changes it."""
    wanted = hashlib.sha256(lock.read_bytes() + (PROJECT / "pyproject.toml").read_bytes())
    return f"{PROJECT}\n{wanted.hexdigest()}\n"


def works() -> bool:
    """Tell whether the environment's Python runs and finds imgkit: Pythons get updated, or go."""
    probe = "import importlib.util as u, sys; sys.exit(u.find_spec('imgkit') is None)"
    command = [str(PYTHON), "-I", "-c", probe]
    try:
        return subprocess.run(command, stderr=subprocess.DEVNULL, check=False).returncode == 0
    except OSError:
        return False


def set_up(lock: Path) -> None:
    """Install a lock; while the lesson's own is at work, every mark tells of unfinished work."""
    say(f"Setting the lesson up: {gain_of(lock)} ...")
    DONE.mkdir(parents=True, exist_ok=True)
    LOG.write_bytes(b"")
    if lock == LOCK:
        keep = mark_of(LOCK).startswith(f"{PROJECT}\n") and works()
        for mark in DONE.iterdir():
            mark.write_text("unfinished", encoding="utf-8")
        if not keep:
            make_environment()
    install(lock)
    (DONE / lock.name).write_text(fingerprint(lock), encoding="utf-8")
    say("Done.")


def make_environment() -> None:
    """Make an empty environment in place of whatever an interrupted set-up left."""
    if ENVIRONMENT.is_symlink() or ENVIRONMENT.is_file():
        raise SetUpError(
            f"{ENVIRONMENT} is a file or a link, and the lesson needs a folder of that name.",
            "Delete or rename it, then run the same command again.",
        )
    say("  making a Python environment in .venv ...")
    if not (find_spec("venv") and (find_spec("ensurepip") or shutil.which("uv"))):
        raise SetUpError(
            "This Python cannot make environments: its part 'venv' or 'ensurepip' is missing.",
            "On Debian and Ubuntu, run: sudo apt install python3-venv. Elsewhere, install Python"
            " from python.org. Then run the same command again.",
        )
    import venv  # here, because some Linux distributions leave it out

    venv.create(ENVIRONMENT, clear=True, symlinks=os.name != "nt")


def install(lock: Path) -> None:
    """Install a locked set, then the project itself, which needs no download any more.

    uv is several times faster; pip knows the mirrors and proxies in people's pip settings.
    """
    tasks = (
        ["--require-hashes", "--requirement", str(lock)],
        ["--no-deps", "--no-build-isolation", "--editable", str(PROJECT)],
    )
    say("  installing the libraries ...")
    for installer in (uv, pip):
        command = installer()
        if command and all(run([*command, *task]) for task in tasks):
            return
    say(f"  that failed; what the installer said is in {LOG}")
    raise cause_of(LOG.read_text(encoding="utf-8", errors="replace")) or UNKNOWN


def uv() -> "list[str]":
    """Return how uv's install command starts, or nothing where uv cannot be had."""
    beside = str(PYTHON.parent)
    found = shutil.which("uv") or shutil.which("uv", path=beside)
    if not found:
        part = re.search(r"^uv==(.*\\\n)*.*\n", LOCK.read_text(encoding="utf-8"), re.MULTILINE)
        lock = ENVIRONMENT / "uv.txt"
        lock.write_text(part.group() if part else "", encoding="utf-8")
        run([*pip(), "--require-hashes", "--requirement", str(lock)])
        found = shutil.which("uv", path=beside)
    return [found, "pip", "install", "--python", str(PYTHON)] if found else []


def pip() -> "list[str]":
    """Return how pip's install command starts, with pip put in place."""
    run([str(PYTHON), "-m", "ensurepip"])
    return [str(PYTHON), "-m", "pip", "install", "--no-input"]


def run(command: "list[str]") -> bool:
    """Run an installer with its output in the log, and tell whether it succeeded."""
    settings = {
        "PIP_CACHE_DIR": HOME / "cache" / "pip",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_USER": "0",
        "UV_CACHE_DIR": HOME / "cache" / "uv",
        "UV_COMPILE_BYTECODE": "1",
        # uv's own certificates fail where a school's network signs anew: take the system's. An
        # older uv, found on this computer, knows the setting by the second name.
        "UV_SYSTEM_CERTS": "1",
        "UV_NATIVE_TLS": "1",
    }
    environment = {**os.environ, **{name: str(value) for name, value in settings.items()}}
    with LOG.open("ab") as log:
        installer = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment, cwd=PROJECT
        )
        return finished(installer)


def finished(installer: "subprocess.Popen[bytes]") -> bool:
    """Wait for an installer, and say now and then that it is still at work."""
    started = time.monotonic()
    while True:
        try:
            return installer.wait(timeout=10) == 0
        except subprocess.TimeoutExpired:
            say(f"  still at work after {time.monotonic() - started:.0f} seconds ...")
        except KeyboardInterrupt:
            installer.kill()
            raise


def cause_of(text: str) -> "SetUpError | None":
    """Put what an installer or the operating system said into words, where they are known."""
    causes = (cause for marks, cause in MARKS.items() if re.search(marks, text, re.IGNORECASE))
    return next(causes, None)


def command_for(words: "list[str]") -> "list[str]":
    """Return the command that the words stand for."""
    if words[:1] == ["test"]:
        os.chdir(PROJECT)  # pytest takes its settings from there
        return [str(PYTHON), "-m", "pytest", *SIDE_BY_SIDE, *words[1:]]
    if not words or words[0].startswith("-"):
        words = ["lab", *words]
    return [str(PYTHON), "-m", "imgkit", *words]


def hand_over(command: "list[str]") -> int:
    """Let the command take the place of this program."""
    if os.name != "nt":
        os.execv(command[0], command)
    # Windows cannot replace a program by another: wait for it, and leave Ctrl+C to it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
