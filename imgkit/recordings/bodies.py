"""The bodies of requests and answers: JSON, event streams, forms and pictures.

Two requests mean the same when their canonical bodies are equal: the order of JSON keys, the random
boundary of a form and the compression of an uploaded PNG make no difference.
"""

import base64
import binascii
import functools
import hashlib
import io
import json
import re
from collections.abc import Callable
from typing import TypeAlias

from python_multipart import parse_form
from python_multipart.multipart import Field, File

from imgkit.picture_files import UnreadableError, open_whole

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

# The first bytes of the file formats that image services take and give.
_FORMATS = {
    "png": re.compile(rb"\x89PNG\r\n\x1a\n"),
    "jpg": re.compile(rb"\xff\xd8\xff"),
    "webp": re.compile(rb"RIFF....WEBP", re.DOTALL),
    "gif": re.compile(rb"GIF8[79]a"),
}
_BASE64 = re.compile(r"(?P<prefix>data:image/[\w.+-]+;base64,)?(?P<data>[A-Za-z0-9+/]{40,}={0,2})")


def picture_format(data: bytes) -> str | None:
    """Return the ending of a picture's file name, "png" for example; None for other bytes."""
    return next((ending for ending, start in _FORMATS.items() if start.match(data)), None)


def map_pictures(text: str, change: Callable[[bytes], str]) -> str:
    """Replace a string that is a picture in base64, or a data URL of one.

    Args:
        text: One whole string of a JSON document.
        change: Gets the bytes of the picture, and returns what stands in their place.

    Returns:
        The new string (the beginning of a data URL stays), or ``text`` where it is no picture.
    """
    match = _BASE64.fullmatch(text)
    if match is None:
        return text
    try:
        data = base64.b64decode(match["data"], validate=True)
    except binascii.Error:
        return text
    return (match["prefix"] or "") + change(data) if picture_format(data) else text


def map_json(tree: Json, change: Callable[[str, Json], Json], key: str = "") -> Json:
    """Replace every value of a JSON document that is neither an object nor a list.

    Args:
        tree: The document.
        change: Gets the key that the value belongs to ("" for none) and the value.
        key: The key that ``tree`` itself belongs to.

    Returns:
        The new document.
    """
    if isinstance(tree, dict):
        return {name: map_json(value, change, name) for name, value in tree.items()}
    if isinstance(tree, list):
        return [map_json(value, change, key) for value in tree]
    return change(key, tree)


def map_body(body: bytes, change: Callable[[str, Json], Json]) -> bytes:
    """Replace every value in a body: JSON, an event stream of JSON documents, or plain text.

    Args:
        body: The body; bytes that are no text stay as they are.
        change: Gets a key ("" for none) and a value; a line of plain text counts as a value.

    Returns:
        The new body; JSON comes back with one value a line, so that people can read it.
    """
    try:
        text = body.decode()
    except UnicodeDecodeError:
        return body
    try:
        tree = json.loads(text)
    except ValueError:
        return "\n".join(_map_line(line, change) for line in text.split("\n")).encode()
    return json.dumps(map_json(tree, change), indent=2, ensure_ascii=False).encode()


def _map_line(line: str, change: Callable[[str, Json], Json]) -> str:
    """Replace the values in one line of an event stream or of plain text."""
    field, _, data = line.partition(":")
    try:
        tree = json.loads(data if field == "data" else "")
    except ValueError:
        return str(change("", line))
    return f"data: {json.dumps(map_json(tree, change), ensure_ascii=False)}"


def canonical_body(body: bytes, content_type: str) -> bytes:
    """Bring the body of a request into the shape that is stored and compared.

    Args:
        body: The body as it was sent.
        content_type: The ``Content-Type`` header, with the boundary of a form.

    Returns:
        JSON with sorted keys, for JSON and for forms; a picture is replaced by its size and a hash
        of its pixels. Other bodies stay as they are.
    """
    if "boundary=" in content_type:
        tree: Json = _form(body, content_type)
    elif picture_format(body):
        return picture_mark(body).encode()
    else:
        try:
            tree = json.loads(body)
        except ValueError:
            return body
    marked = map_json(tree, lambda _key, value: _mark_pictures(value))
    return json.dumps(marked, indent=2, sort_keys=True, ensure_ascii=False).encode()


def _mark_pictures(value: Json) -> Json:
    return map_pictures(value, picture_mark) if isinstance(value, str) else value


def _form(body: bytes, content_type: str) -> dict[str, Json]:
    """Read a multipart form: one value for a field that was sent once, a list for the others."""
    values: dict[str, list[Json]] = {}

    def keep_field(field: Field) -> None:
        values.setdefault(_text(field.field_name), []).append(_text(field.value))

    def keep_file(file: File) -> None:
        file.file_object.seek(0)
        values.setdefault(_text(file.field_name), []).append(picture_mark(file.file_object.read()))

    headers = {"Content-Type": content_type.encode(), "Content-Length": str(len(body)).encode()}
    parse_form(headers, io.BytesIO(body), keep_field, keep_file)
    return {name: sent[0] if len(sent) == 1 else sent for name, sent in values.items()}


def _text(data: bytes | None) -> str:
    return (data or b"").decode(errors="replace")


# vcrpy asks for the shape of a request several times, and decoding a picture takes a while.
@functools.lru_cache(maxsize=8)
def picture_mark(data: bytes) -> str:
    """Return a short text that stands for an uploaded picture: its size and a hash of its pixels.

    Args:
        data: The bytes of a picture file; bytes that Pillow cannot read are hashed as they are.

    Returns:
        For example ``<picture 64x64 8c1d2e3f4a5b6c7d>``.
    """
    try:
        pixels = open_whole(data).convert("RGBA")
    except UnreadableError:
        return f"<file {len(data)} bytes {hashlib.sha256(data).hexdigest()[:16]}>"
    digest = hashlib.sha256(pixels.tobytes()).hexdigest()[:16]
    return f"<picture {pixels.width}x{pixels.height} {digest}>"
