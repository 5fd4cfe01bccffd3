"""Sees to it that nothing is paid for twice: Durable Functions may run an activity again.

It promises that an activity runs *at least* once: where a machine dies before the answer is written
down, another one runs it anew. So each call that costs money leaves a mark in the storage before it
is sent, and its answer afterwards.
https://learn.microsoft.com/azure/azure-functions/durable/durable-functions-types-features-overview
(November 2026)
"""

import contextlib
import secrets
from collections.abc import Callable

from imgkit.errors import ImgkitError, ServiceError, StorageError
from imgkit.keeping.files import write_new
from imgkit.keeping.storage import AnyPath, names_in, read, remove
from remix_app.messages import Message


class InDoubtError(ServiceError):
    """It was begun before, and nobody knows how it ended."""


def once(folder: AnyPath, name: str, kind: type[Message], work: Callable[[], Message]) -> Message:
    """Do work that may be billed, unless it was begun before.

    Args:
        folder: Where marks and answers of the remix lie.
        name: What the work is called there.
        kind: What it answers.
        work: The work; where it raises what was certainly not billed, it may be begun anew.

    Returns:
        The answer; of work that was done before, the one of that time.

    Raises:
        InDoubtError: It was begun before, and nobody knows how it ended.
        ImgkitError: Whatever the work raised.
    """
    mark, answered = folder / f"{name}.begun", folder / f"{name}.json"
    if answered.name in names_in(folder):
        return kind.model_validate_json(read(answered))
    _begin(folder, mark)
    try:
        answer = work()
    except ImgkitError as error:
        if not may_be_billed(error):
            # A mark that stays costs a new remix at worst, and never money.
            with contextlib.suppress(OSError, StorageError):
                remove(mark)
        raise
    # Durable Functions writes it down too; this one is for the case that it comes to no more.
    with contextlib.suppress(StorageError):
        write_new(answered, answer.model_dump_json().encode())
    return answer


def may_be_billed(error: ImgkitError) -> bool:
    """Say whether money may have been spent on what failed.

    Args:
        error: What it failed with: a service says so, and a picture that came is paid for.
    """
    return bool(getattr(error, "may_be_billed", False) or getattr(error, "pictures", ()))


def _begin(folder: AnyPath, mark: AnyPath) -> None:
    try:
        # The bytes tell two that begin at the same moment apart.
        write_new(mark, secrets.token_bytes(16))
    except ImgkitError:
        if mark.name not in names_in(folder):
            raise
        raise InDoubtError(
            "This step was broken off.",
            why="It may have been billed, and so it is not sent again by itself.",
            remedy="Look at the pictures that were kept, and begin a new remix with the last one.",
            may_be_billed=True,
        ) from None
