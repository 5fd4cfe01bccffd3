"""The scene, the prompt and the credit for the artwork, in the text chunks of a PNG."""

import io
import zlib
from dataclasses import dataclass

from PIL import Image, PngImagePlugin
from pydantic import TypeAdapter, ValidationError

from imgkit.local.painter.artwork import CREDIT
from imgkit.local.painter.scene import Box, Scene
from imgkit.local.painter.setting import Setting

SOFTWARE = "imgkit painter (rules and dice, not AI)"

_HEADER = 8 + 25  # the signature and the IHDR chunk, which stands first in every PNG
_KEY = "imgkit scene"


@dataclass(frozen=True)
class Record:
    """What is known of a painted picture.

    Args:
        scene: What it shows.
        setting: Where and when it takes place; None for a picture that was not painted.
        seed: The seed that placed its things.
        temperature: The temperature of the dice.
        weather_seed: The seed of its sky and its weather.
        boxes: Which thing of the scene is where.
    """

    scene: Scene
    setting: Setting | None
    seed: int
    temperature: float
    weather_seed: int
    boxes: tuple[tuple[int, Box], ...]


_RECORD = TypeAdapter(Record)


def with_record(png: bytes, record: Record) -> bytes:
    """Add text chunks to a PNG, without decoding its pixels.

    Args:
        png: A PNG without such chunks.
        record: What to say of it.

    Returns:
        The PNG with the record, its prompt, what it was made with, and the credit.
    """
    texts = {
        _KEY: _RECORD.dump_json(record).decode(),
        "Description": record.scene.prompt,
        "Software": SOFTWARE,
        "Copyright": CREDIT,
    }
    chunks = b"".join(_text_chunk(key, text) for key, text in texts.items())
    return png[:_HEADER] + chunks + png[_HEADER:]


def record_of(image: Image.Image) -> Record | None:
    """Return what is known of a picture.

    Args:
        image: An open picture.

    Returns:
        The record; None for a picture that the painter did not paint.
    """
    if not isinstance(image, PngImagePlugin.PngImageFile):
        return None
    text = image.text.get(_KEY)
    if text is None:
        return None
    try:
        return _RECORD.validate_json(str(text))
    except ValidationError:
        return None  # painted by another version: treated like any other picture


def encoded(image: Image.Image) -> bytes:
    """Return a picture as PNG without any text."""
    buffer = io.BytesIO()
    image.save(buffer, "PNG", compress_level=1)
    return buffer.getvalue()


def _text_chunk(key: str, text: str) -> bytes:
    """Return one iTXt chunk: https://www.w3.org/TR/png-3/#11iTXt."""
    compressed = zlib.compress(text.encode())
    data = key.encode("latin-1") + b"\0" + b"\x01\0" + b"\0" + b"\0" + compressed
    body = b"iTXt" + data
    return len(data).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")
