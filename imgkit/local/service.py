"""The service as a child process: started without waiting, shared, and gone with its parent."""

import atexit
import collections
import os
import subprocess
import sys
import threading
from pathlib import Path

from imgkit.errors import LocalServiceError

READY = "imgkit listens at "
"""How the line begins on which the child says where it answers."""
START_SECONDS = 20.0
LAST_WORDS = 20


class LocalService:
    """One child process that answers on a free loopback port.

    Making one returns at once; ``url`` waits until the child listens.
    """

    def __init__(self) -> None:
        self._url = ""
        self._lines: collections.deque[str] = collections.deque(maxlen=LAST_WORDS)
        self._heard = threading.Event()
        self._process = _spawn()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def _listen(self) -> None:
        """Read all that the child says, so that it never waits for a reader."""
        for line in self._process.stdout or ():
            if line.startswith(READY):
                self._url = line.removeprefix(READY).strip()
                self._heard.set()
            else:
                self._lines.append(line.rstrip())
        self._heard.set()

    @property
    def url(self) -> str:
        """Where it answers, for example ``http://127.0.0.1:53211``.

        Raises:
            LocalServiceError: It ended, or said nothing for 20 seconds.
        """
        in_time = self._heard.wait(START_SECONDS)
        if self._url:
            return self._url
        words = " ".join(line for line in list(self._lines)[-3:] if line)
        self.stop()
        raise _did_not_start(words, in_time=in_time)

    @property
    def running(self) -> bool:
        """Whether the child process is alive."""
        return self._process.poll() is None

    def stop(self) -> None:
        """End the child process; its port is free when this returns."""
        self._process.kill()  # it has nothing to put in order: nothing of it is on the disk
        self._process.wait()
        self._listener.join()


def _spawn() -> "subprocess.Popen[str]":
    code = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join(filter(None, (code, os.environ.get("PYTHONPATH"))))
    try:
        return subprocess.Popen(
            # -P: a pupil's file called random.py in the current folder must not get in the way.
            [sys.executable, "-P", "-m", "imgkit.local.server"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            env={**os.environ, "PYTHONPATH": path, "PYTHONUTF8": "1"},
            # Ctrl-C and Jupyter's stop button are meant for the kernel, not for the service.
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise _did_not_start(str(error), in_time=True) from error


def _did_not_start(words: str, *, in_time: bool) -> LocalServiceError:
    # Imported late: the service itself imports this too, and starts sooner without the languages.
    from imgkit.language import _

    said = [_("It said: {words}").format(words=words) if words else _("It said nothing.")]
    if not in_time:
        said.append(_("It took longer than {seconds:.0f} seconds.").format(seconds=START_SECONDS))
    return LocalServiceError(
        _("The painter on this computer did not start."),
        why=" ".join(said),
        remedy=_("Run `python start.py doctor`; it finds what is missing."),
    )


_lock = threading.Lock()
_current: LocalService | None = None


def start() -> LocalService:
    """Return the service of this process; the first call starts it, without waiting.

    All threads share one. If it has died, a new one is started.

    Returns:
        The service.

    Raises:
        LocalServiceError: No process can be started.
    """
    global _current  # noqa: PLW0603 - one service per process is the point
    with _lock:
        if _current is None or not _current.running:
            _current = LocalService()
        return _current


@atexit.register
def stop() -> None:
    """End the service of this process, if there is one."""
    global _current  # noqa: PLW0603 - likewise
    with _lock:
        if _current is not None:
            _current.stop()
            _current = None
