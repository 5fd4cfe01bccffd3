#!/usr/bin/env python3
"""Set the lesson up, and open it: python3 start.py.

The first start makes ``.venv`` beside this file and installs what ``requirements.txt`` locks. Later
starts find that done and go straight on, without a network. Nothing is written outside this folder.

Standard library only, and old syntax on purpose: an old Python must get as far as ``check_python``
to be told that it is too old, hence the quoted types and no ``from __future__`` line.
"""
# ruff: noqa: S603, S606 (this file starts only commands that it puts together itself)

import errno
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

HELP = """\
python3 start.py                   opens the lesson in JupyterLab
python3 start.py --no-browser      the same, and you open the address yourself
python3 start.py --port 9000       the same, on a port of your choice
python3 start.py test              runs all tests; words after it go to pytest
python3 start.py WORD ...          runs one of imgkit's own commands: doctor, tour, generate, ...
python3 start.py lab --help        shows what a command takes, here lab

The first start installs the lesson into this folder, which needs the internet once."""

OLDEST_PYTHON = (3, 11)
PROJECT = Path(__file__).resolve().parent
LOCK = PROJECT / "requirements.txt"
ENVIRONMENT = PROJECT / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
DONE = ENVIRONMENT / "set-up-done.txt"
HOME = PROJECT / ".home"
LOG = HOME / "set-up.log"


class SetUpError(Exception):
    """The set-up cannot go on; ``what`` happened, and a ``remedy``."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(f"{what}\nWhat to do: {remedy}")
        self.what = what
        self.remedy = remedy


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
    r"No space left|Errno 28\b|os error (28|112)\b": FULL,
    r"Permission denied|Read-only file system|Access is denied|os error 5\b": FORBIDDEN,
    r"CERTIFICATE_VERIFY_FAILED|UnknownIssuer|invalid peer certificate": CERTIFICATE,
    r"DO NOT MATCH THE HASHES|hash mismatch": DAMAGED,
    r"name resolution|dns error|getaddrinfo|NewConnectionError|NameResolutionError": OFFLINE,
    r"ProxyError|connection (refused|reset)|timed out|network is unreachable": OFFLINE,
    r"error sending request|connectivity is disabled|No matching distribution": OFFLINE,
}


def main(words: "list[str]") -> int:
    """Set up what is missing, then run what the words ask for."""
    if words and words[0] in ("-h", "--help"):
        print(HELP)
        return 0
    try:
        check_python()
        if not is_set_up():
            set_up()
        return hand_over(command_for(words))
    except SetUpError as error:
        say(error)
    except OSError as error:
        say(explained(error))
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


def is_set_up() -> bool:
    """Tell whether a set-up ran to its end, in this folder, with this lock, and still works."""
    return DONE.is_file() and DONE.read_text(encoding="utf-8") == fingerprint() and works()


def fingerprint() -> str:
    """Return what a finished set-up stands for: a moved folder or a changed lock changes it."""
    wanted = hashlib.sha256(LOCK.read_bytes() + (PROJECT / "pyproject.toml").read_bytes())
    return f"{PROJECT}\n{wanted.hexdigest()}\n"


def works() -> bool:
    """Tell whether the environment's Python runs and finds imgkit: Pythons get updated, or go."""
    probe = "import importlib.util as u, sys; sys.exit(u.find_spec('imgkit') is None)"
    command = [str(PYTHON), "-I", "-c", probe]
    try:
        return subprocess.run(command, stderr=subprocess.DEVNULL, check=False).returncode == 0
    except OSError:
        return False


def set_up() -> None:
    """Make or renew the environment; only one that is complete gets its mark."""
    say("Setting the lesson up: half a minute on a fast network, longer on a slow one ...")
    HOME.mkdir(exist_ok=True)
    LOG.write_bytes(b"")
    finished_here = DONE.is_file() and DONE.read_text(encoding="utf-8").startswith(f"{PROJECT}\n")
    keep = finished_here and works()
    if DONE.is_file():
        DONE.unlink()
    if not keep:
        make_environment()
    install()
    DONE.write_text(fingerprint(), encoding="utf-8")
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


def install() -> None:
    """Install the locked set, then the project itself, which needs no download any more.

    uv is several times faster; pip knows the mirrors and proxies in people's pip settings.
    """
    tasks = (
        ["--require-hashes", "--requirement", str(LOCK)],
        ["--no-deps", "--no-build-isolation", "--editable", str(PROJECT)],
    )
    say("  installing JupyterLab and the libraries ...")
    for installer in (uv, pip):
        command = installer()
        if command and all(run([*command, *task]) for task in tasks):
            return
    raise failed_installation()


def uv() -> "list[str]":
    """Return how uv's install command starts, or nothing where uv cannot be had."""
    found = shutil.which("uv")
    if not found:
        run([*pip(), "--require-hashes", "--requirement", str(lock_of_uv())])
        found = shutil.which("uv", path=str(PYTHON.parent))
    if not found:
        return []
    return [found, "pip", "install", "--python", str(PYTHON)]


def pip() -> "list[str]":
    """Return how pip's install command starts, with pip put in place."""
    run([str(PYTHON), "-m", "ensurepip"])
    return [str(PYTHON), "-m", "pip", "install", "--no-input"]


def lock_of_uv() -> Path:
    """Write the part of the lock that is about uv into a file of its own, and return that."""
    part = re.search(r"^uv==(.*\\\n)*.*\n", LOCK.read_text(encoding="utf-8"), re.MULTILINE)
    path = ENVIRONMENT / "uv.txt"
    path.write_text(part.group() if part else "", encoding="utf-8")
    return path


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


def failed_installation() -> SetUpError:
    """Find out from the log why the installers failed."""
    log = LOG.read_text(encoding="utf-8", errors="replace")
    causes = (cause for marks, cause in MARKS.items() if re.search(marks, log, re.IGNORECASE))
    cause = next(causes, UNKNOWN)
    return SetUpError(cause.what, f"{cause.remedy}\nWhat the installer said is in {LOG}")


def explained(error: OSError) -> SetUpError:
    """Put what the operating system refused into words."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return FULL
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return FORBIDDEN
    return SetUpError(f"{error}.", "Put that right, then run the same command again.")


def command_for(words: "list[str]") -> "list[str]":
    """Return the command that the words stand for."""
    if words[:1] == ["test"]:
        os.chdir(PROJECT)  # pytest takes its settings from there
        return [str(PYTHON), "-m", "pytest", *words[1:]]
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
