"""Pictures as the bytes that are sent."""

import io

from PIL import Image


def as_bytes(picture: Image.Image, kind: str) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind)
    return buffer.getvalue()
