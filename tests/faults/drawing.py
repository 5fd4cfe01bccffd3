"""The pictures of the fault service, its answers, and what it says that they used."""

import base64
import hashlib
import json
import struct
import zlib
from collections.abc import Iterator
from typing import Any

TOKENS = 196
"""What a picture of 1024x1024 in low quality takes of gpt-image-2.5, so that it has a price."""

PARTIAL, COMPLETED = "partial_image", "completed"


def picture(name: str, padding: int = 0) -> bytes:
    """Return a PNG of 4x4 pixels that is another one for each name.

    Args:
        name: The name.
        padding: How many bytes larger the file is than it would have to be.
    """
    pixels = hashlib.sha256(name.encode()).digest()[:16]
    rows = b"".join(b"\0" + pixels[start : start + 4] for start in range(0, 16, 4))
    header = struct.pack(">IIBBBBB", 4, 4, 8, 0, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    if padding:
        chunks.insert(1, (b"tEXt", b"Comment\0" + b" " * padding))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def usage(pictures: int, prompt: str) -> dict[str, Any]:
    """Return what the drawing used, as the images API says it."""
    words = len(prompt.split())
    return {
        "input_tokens": words,
        "input_tokens_details": {"text_tokens": words, "image_tokens": 0},
        "output_tokens": pictures * TOKENS,
        "total_tokens": words + pictures * TOKENS,
    }


def answer(drawn: list[bytes], prompt: str) -> dict[str, Any]:
    """Return the answer of the images API with these pictures."""
    return {
        "created": 1_793_000_000,
        "data": [{"b64_json": base64.b64encode(one).decode()} for one in drawn],
        "usage": usage(len(drawn), prompt),
    }


def events(drawn: bytes, prompt: str, partial_images: int) -> Iterator[bytes]:
    """Yield the events of a stream: unfinished pictures, and then the finished one."""
    for index in range(partial_images):
        unfinished = {"partial_image_index": index, **_in_base64(picture(f"{prompt} {index}"))}
        yield event(PARTIAL, unfinished)
    yield event(COMPLETED, {**_in_base64(drawn), "usage": usage(1, prompt)})


def event(kind: str, data: dict[str, Any]) -> bytes:
    """Return one event of a stream."""
    name = f"image_generation.{kind}"
    return f"event: {name}\ndata: {json.dumps({'type': name, **data})}\n\n".encode()


def _in_base64(drawn: bytes) -> dict[str, str]:
    return {"b64_json": base64.b64encode(drawn).decode()}
