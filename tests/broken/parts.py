"""What broken pictures are made of, and what all of them show: four quarters in four colours."""

import io
import struct
import zlib
from dataclasses import dataclass
from typing import Literal

from PIL import Image, PngImagePlugin

Fate = Literal["as it is", "made plain", "refused"]

SIZE = WIDTH, HEIGHT = 48, 32
SIGNATURE = b"\x89PNG\r\n\x1a\n"
MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Case:
    """One file.

    Args:
        name: What is odd about it.
        data: Its bytes.
        fate: What becomes of it: it is sent as it is, made plain first, or refused.
        size: Its width and height, seen upright.
        shows: Whether the four quarters are to be seen; else its pixels are nobody's business.
    """

    name: str
    data: bytes
    fate: Fate
    size: tuple[int, int] = SIZE
    shows: bool = True


def quarters(mode: str = "RGB") -> Image.Image:
    """The picture that all of them show."""
    picture = Image.new("RGB", SIZE, "red")
    for colour, left, top in (("lime", 1, 0), ("blue", 0, 1), ("white", 1, 1)):
        picture.paste(colour, (left * WIDTH // 2, top * HEIGHT // 2, WIDTH, HEIGHT))
    return picture.convert(mode)


def file_of(picture: Image.Image, kind: str, **options: object) -> bytes:
    """A picture as the bytes of a file."""
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def noise(mode: str = "RGB") -> Image.Image:
    """A picture that no compression makes small, so that a cut goes through its pixels."""
    return Image.effect_noise(SIZE, 120).convert(mode)


def chunk(
    kind: bytes, data: bytes, length: int | None = None, checksum: int | None = None
) -> bytes:
    """A chunk of a PNG, with a wrong length or a wrong checksum if wanted."""
    size = len(data) if length is None else length
    check = zlib.crc32(kind + data) if checksum is None else checksum
    return struct.pack(">I", size) + kind + data + struct.pack(">I", check)


def chunks(png: bytes) -> list[bytes]:
    """The chunks of a PNG, behind its signature."""
    found, place = [], len(SIGNATURE)
    while place < len(png):
        end = place + 12 + int.from_bytes(png[place : place + 4], "big")
        found.append(png[place:end])
        place = end
    return found


def header(
    size: tuple[int, int] = SIZE, depth: int = 8, colour: int = 2, more: bytes = b"\0\0\0"
) -> bytes:
    """The first chunk of a PNG."""
    return chunk(b"IHDR", struct.pack(">IIBB", *size, depth, colour) + more)


def png_of(*parts: bytes) -> bytes:
    """A PNG from its chunks."""
    return SIGNATURE + b"".join(parts)


END = chunk(b"IEND", b"")


def rows() -> list[bytes]:
    """The pixels of the picture that all show, row by row."""
    data = quarters().tobytes()
    return [data[place : place + 3 * WIDTH] for place in range(0, len(data), 3 * WIDTH)]


def titled(key: str, value: str) -> PngImagePlugin.PngInfo:
    """What is written into a PNG."""
    info = PngImagePlugin.PngInfo()
    info.add_itxt(key, value)
    return info


def jpeg_of_size(jpeg: bytes, width: int, height: int) -> bytes:
    """A JPEG whose header lies about its size."""
    place = jpeg.index(b"\xff\xc0") + 5
    return jpeg[:place] + struct.pack(">HH", height, width) + jpeg[place + 4 :]


def with_chunks(png: bytes, *more: bytes) -> bytes:
    """A PNG with more chunks behind its first one."""
    first, *others = chunks(png)
    return png_of(first, *more, *others)
