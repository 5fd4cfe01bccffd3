"""What a picture of the pixel model carries in the text chunks of its PNG, and says of itself."""

import io
import json
from typing import Any, TypedDict

from PIL import Image, PngImagePlugin

from imgkit.local import painter
from imgkit.local.painter import PaintedDescription, Tag
from imgkit.local.painter.editing.pictures import opened
from imgkit.local.painter.words import LANGUAGES

_KEY = "imgkit pixels"
_SOFTWARE = "imgkit pixels (a tiny image model, trained for this lesson)"
_SURE = 0.8
"""How sure a description is: the caption is known, and the model does not always keep to it."""


class Record(TypedDict):
    """What a picture carries of how it was made; ``words`` are those of the model."""

    words: str
    language: str
    seed: int
    temperature: float
    guidance: float
    weights: str


def describe(image: bytes, language: str | None = None) -> PaintedDescription:
    """Describe a picture: one of the pixel model by the words that it carries.

    Args:
        image: The bytes of a picture file.
        language: ``"en"``, ``"fr"`` or ``"ru"``; None takes the language of its prompt.

    Returns:
        What it was asked to show; of any other picture, what the painter says.

    Raises:
        ImageError: The bytes are no picture, or a damaged one.
    """
    record = record_of(opened(image))
    if record is None:
        return painter.describe(image, language)
    from imgkit.local.pixel_captions import describe_caption
    from imgkit.pixels import load_weights, read_caption

    caption = read_caption(record["words"], load_weights())
    words = filter(None, record["words"].split(", "))
    return PaintedDescription(
        caption=describe_caption(caption, language or record["language"]),
        confidence=_SURE,
        tags=tuple(Tag(word, _SURE) for word in dict.fromkeys([*words, "pixel art"])),
        regions=(),
    )


def record_of(picture: Image.Image) -> Record | None:
    """Return what an open picture carries; None for one that the model did not paint."""
    text = getattr(picture, "text", {}).get(_KEY)
    try:
        record: Any = json.loads(text or "null")
    except ValueError:
        return None
    sound = isinstance(record, dict) and Record.__required_keys__ <= record.keys()
    if not sound or record["language"] not in LANGUAGES or not isinstance(record["words"], str):
        return None
    return record  # type: ignore[no-any-return]  # its keys were looked at


def as_png(picture: Image.Image, record: Record | None = None) -> bytes:
    """Return a picture as PNG, with what is to be told of it."""
    texts = PngImagePlugin.PngInfo()
    if record is not None:
        texts.add_itxt(_KEY, json.dumps(record))
        texts.add_itxt("Description", record["words"])
        texts.add_itxt("Software", _SOFTWARE)
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", pnginfo=texts, compress_level=1)
    return buffer.getvalue()
