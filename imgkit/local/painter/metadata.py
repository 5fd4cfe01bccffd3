"""The scene, the prompt and the credit for the artwork, in the text chunks of a PNG."""

import io
import zlib
from dataclasses import dataclass

from PIL import Image, PngImagePlugin
from pydantic import TypeAdapter, ValidationError

from imgkit.local.painter.artwork import CREDIT
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.editing.varying import Variation, varied
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
        variations: The slight variations since.
        restyled_by: The neural network that gave it a style, if one did.
    """

    scene: Scene
    setting: Setting | None
    seed: int
    temperature: float
    weather_seed: int
    boxes: tuple[tuple[int, Box], ...]
    variations: tuple[Variation, ...] = ()
    restyled_by: str | None = None

    @property
    def dice(self) -> Dice:
        """The dice that placed its things."""
        return varied(Dice(self.seed, self.temperature), self.variations)

    @property
    def weather_dice(self) -> Dice:
        """The dice of its sky and its weather."""
        return varied(Dice(self.weather_seed, self.temperature), self.variations)

    def box_of(self, thing: int) -> Box | None:
        """Return the box around all copies of a thing; None where it is nowhere."""
        boxes = [box for index, box in self.boxes if index == thing]
        if not boxes:
            return None
        return Box(
            min(box.left for box in boxes),
            min(box.top for box in boxes),
            max(box.right for box in boxes),
            max(box.bottom for box in boxes),
        )


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
        "Software": _software(record),
        "Copyright": CREDIT,
    }
    chunks = b"".join(_text_chunk(key, text) for key, text in texts.items())
    return png[:_HEADER] + chunks + png[_HEADER:]


def _software(record: Record) -> str:
    if record.restyled_by is None:
        return SOFTWARE
    return f"{SOFTWARE}, restyled by a small neural network ({record.restyled_by})"


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
