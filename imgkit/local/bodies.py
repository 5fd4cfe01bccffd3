"""Reads the bodies of requests: JSON or a form, with a limit, and without a file on the disk."""

import base64
import binascii
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from pydantic_core import from_json
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from imgkit.local import refusals
from imgkit.local.answers import most_bytes_of

MAX_FORM_PARTS = 64


@dataclass(frozen=True)
class Form:
    """The fields of a form as text, and its files in order of arrival under each name."""

    fields: dict[str, str] = field(default_factory=dict)
    files: dict[str, list[bytes]] = field(default_factory=dict)


async def _within_limit(request: Request) -> AsyncGenerator[bytes, None]:
    """Yield the body, and read an overlong one to its end without keeping it.

    A client that is still sending when the answer comes sees a broken connection, not the answer.
    """
    total, limit = 0, most_bytes_of(request)
    async for chunk in request.stream():
        total += len(chunk)
        if total <= limit:
            yield chunk
        elif total > 4 * limit:
            break
    if total > limit:
        raise refusals.too_large(limit)


async def read_bytes(request: Request) -> bytes:
    """Return the whole body.

    Raises:
        Refusal: It is too large.
    """
    return b"".join([chunk async for chunk in _within_limit(request)])


async def read_object(request: Request) -> dict[str, object]:
    """Return the JSON object in the body; fields that are null count as not sent.

    Raises:
        Refusal: It is too large, or no JSON object.
    """
    body = await read_bytes(request)
    try:
        # Unlike json.loads it refuses lone surrogates, NaN and bottomless nesting by itself.
        value = from_json(body, allow_inf_nan=False)
    except ValueError:
        raise refusals.unreadable_body("JSON") from None
    if not isinstance(value, dict):
        raise refusals.unreadable_body("a JSON object")
    return {name: item for name, item in value.items() if item is not None}


async def read_form(request: Request) -> Form:
    """Return the multipart form in the body.

    Raises:
        Refusal: It is too large, or no form.
    """
    parser = MultiPartParser(
        request.headers,
        _within_limit(request),
        max_files=MAX_FORM_PARTS,
        max_fields=MAX_FORM_PARTS,
    )
    parser.spool_max_size = most_bytes_of(request)  # nothing goes to the disk
    try:
        parts = await parser.parse()
    except MultiPartException as error:
        raise refusals.unreadable_body(f"multipart/form-data: {error.message}") from None
    form = Form()
    for name, part in parts.multi_items():
        if isinstance(part, UploadFile):
            form.files.setdefault(name, []).append(await part.read())
        else:
            form.fields[name] = part
    return form


def data_url(url: str) -> bytes | None:
    """Return what a data URL holds, or None where it is none or a broken one.

    Args:
        url: For example ``data:image/png;base64,iVBOR…`` (RFC 2397).
    """
    head, comma, payload = url.partition(",")
    if not (comma and head.startswith("data:")):
        return None
    if not head.endswith(";base64"):
        return unquote_to_bytes(payload)
    try:
        return base64.b64decode(payload, validate=True)
    except (binascii.Error, ValueError):
        return None


def text_field(fields: Mapping[str, object], name: str) -> str | None:
    """Return a field that must be text if it is there.

    Raises:
        Refusal: It is something else.
    """
    value = fields.get(name)
    if value is None or isinstance(value, str):
        return value
    message = f"Invalid type for '{name}': expected a string."
    raise refusals.Refusal(400, message, code="invalid_type", param=name)
