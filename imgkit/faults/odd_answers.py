"""Answers that are not what the SDK takes them for: pages, other forms, and halves of pictures."""

import json
import re
from typing import Any

from openai.types import ImagesResponse

from imgkit.errors import AnswerError
from imgkit.faults.complaints import is_page, read_complaint
from imgkit.faults.sdk_errors import complained, unreadable
from imgkit.faults.words import billed
from imgkit.language import _

_EVENT = re.compile(r"\s*(event|data|id|retry|):")
"""How a line of a stream begins: https://html.spec.whatwg.org/multipage/server-sent-events.html"""

_PNG, _PNG_END = b"\x89PNG\r\n\x1a\n", b"IEND\xaeB`\x82"
_JPEG, _JPEG_END = b"\xff\xd8\xff", b"\xff\xd9"
_AFTER_THE_END = 65_536
"""How much a camera or a service may write behind the end of a JPEG."""


def as_images(answer: object) -> ImagesResponse:
    """Return what the SDK took for pictures, if it holds any.

    The SDK hands on a text as it is where the answer does not call itself JSON, and whatever else
    the JSON holds.

    Args:
        answer: What the SDK returned.

    Raises:
        ServiceError: It is an error that calls itself a success.
        AnswerError: It is something else.
    """
    if isinstance(answer, ImagesResponse):
        error = (answer.model_extra or {}).get("error")
        if error and not answer.data:
            raise complained(read_complaint(json.dumps(error), None, {}))
        return answer
    raise unreadable(answer if isinstance(answer, str) else "")


def whole_answer(stream: Any) -> ImagesResponse | None:  # noqa: ANN401 (of two kinds of events)
    """Return the answer of a service that was asked for a stream and sent it whole.

    The SDK finds no event in it, and would lose pictures that are paid for.

    Args:
        stream: The SDK's stream.

    Returns:
        The answer; None where it is a stream.

    Raises:
        AnswerError: It is neither.
        JSONDecodeError: It is neither, and no JSON; :func:`translated` makes an AnswerError of it.
    """
    response = stream.response
    if "event-stream" in response.headers.get("content-type", ""):
        return None
    text = response.read().decode(errors="replace")
    if _EVENT.match(text):  # it only calls itself something else, and can still be read
        return None
    body = None if is_page(text) else json.loads(text)
    if not isinstance(body, dict):
        raise unreadable(text)
    return ImagesResponse.construct(**body)


def is_whole(data: bytes) -> bool:
    """Say whether a picture came to its end, as far as its kind tells the end.

    Args:
        data: Its file.
    """
    if data.startswith(_PNG):
        return _PNG_END in data
    if data.startswith(_JPEG):
        return _JPEG_END in data[-_AFTER_THE_END:]
    if data.startswith(b"RIFF"):
        return len(data) >= 8 + int.from_bytes(data[4:8], "little")
    return True


def cut_picture() -> AnswerError:
    """Return the error for a picture of which a part is missing."""
    return AnswerError(
        _("The picture came damaged: a part of it is missing."),
        why=_("What came of it was kept."),
        remedy=billed(_("Run it again.")),
        may_be_billed=True,
    )
