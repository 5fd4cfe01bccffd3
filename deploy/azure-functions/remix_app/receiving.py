"""What comes in over HTTP: a picture and a wish, checked before anything is begun."""

import uuid
from typing import Annotated

import azure.functions as func
from pydantic import Base64Bytes, BaseModel, ConfigDict, Field, ValidationError

from imgkit import checks
from imgkit.errors import InputError
from imgkit.inputs import MAX_BYTES, check_image
from imgkit.keeping.files import write_new
from imgkit.models.catalog import split_size
from imgkit.picture import file_ending
from imgkit.remixing.remix import LONGEST_WISH
from imgkit.session import current
from remix_app.messages import Order

MAX_REQUEST = 4 * MAX_BYTES // 3 + 100_000
"""The largest picture in base64, and the words around it."""

MOST_KEPT = 20
"""So many things can be asked to stay as they are."""


class TooLargeError(InputError):
    """The request is larger than any that could be carried out."""


class _Request(BaseModel):
    """The JSON that is understood; the fields of a form have the same names."""

    model_config = ConfigDict(extra="forbid")

    picture: Base64Bytes
    wish: str
    keep: Annotated[list[str], Field(max_length=MOST_KEPT)] = []
    size: str | None = None


def receive(request: func.HttpRequest) -> Order:
    """Read a request, and keep its picture as it came.

    Args:
        request: A form (``multipart/form-data``) or JSON with ``picture``, ``wish``, and perhaps
            ``keep`` and ``size``; in JSON the picture is in base64.

    Returns:
        What is wished for.

    Raises:
        InputError: It cannot be done; nothing is kept.
        StorageError: The picture could not be kept.
    """
    if len(request.get_body()) > MAX_REQUEST:
        raise TooLargeError(
            f"The request has more than {MAX_REQUEST // 1_000_000} MB.",
            remedy="Make the picture smaller.",
        )
    asked = _asked(request)
    checks.check_prompt(asked.wish, LONGEST_WISH)
    check_image(asked.picture)
    if asked.size:
        split_size(asked.size)
    run = uuid.uuid4().hex
    original = f"runs/{run}/original.{file_ending(asked.picture)}"
    write_new(current().gallery.folder / original, asked.picture)
    return Order(
        run=run, original=original, wish=asked.wish, keep=tuple(asked.keep), size=asked.size
    )


def _asked(request: func.HttpRequest) -> _Request:
    kind = request.headers.get("Content-Type", "")
    try:
        if kind.startswith("multipart/form-data"):
            return _in_form(request)
        return _Request.model_validate_json(request.get_body())
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise InputError(
            "The request cannot be read.",
            why=f"{'.'.join(map(str, first['loc'])) or 'It'}: {first['msg']}.",
            remedy="Send a form or JSON with picture and wish; the README shows how.",
        ) from None


def _in_form(request: func.HttpRequest) -> _Request:
    form, picture = request.form, request.files.get("picture")
    fields = {**form.to_dict(), "keep": form.getlist("keep"), "picture": b""}
    asked = _Request.model_validate(fields)
    return asked.model_copy(update={"picture": picture.stream.read() if picture else b""})
