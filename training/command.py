"""What the commands of this folder have in common: plain words for whatever goes wrong."""

import sys
from collections.abc import Callable
from importlib.util import find_spec

from imgkit.errors import ImgkitError, InputError


def carry_out(command: Callable[[], None]) -> int:
    """Carry out a command, and say plainly what goes wrong.

    Args:
        command: What to do.

    Returns:
        The exit status.
    """
    try:
        command()
    except ImgkitError as error:
        print(error.what, file=sys.stderr)
        for lead, text in (("Why", error.why), ("What to do", error.remedy)):
            if text:
                print(f"{lead}: {text}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130
    return 0


def need_torch() -> None:
    """Make sure that PyTorch is installed.

    Raises:
        InputError: It is not.
    """
    if not find_spec("torch"):
        raise InputError(
            "PyTorch is not installed.",
            why="It is large, and only whoever trains a model needs it.",
            remedy="Run: python3 start.py --with train doctor",
        )
