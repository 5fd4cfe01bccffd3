"""Files whose first bytes, lengths, checksums or sizes are wrong."""

import struct
import zlib
from collections.abc import Iterator

from broken.parts import (
    END,
    HEIGHT,
    Case,
    chunk,
    chunks,
    file_of,
    header,
    jpeg_of_size,
    png_of,
    quarters,
    rows,
)


def wrong_numbers() -> Iterator[Case]:
    """Files whose first bytes, lengths, checksums or sizes are wrong."""
    whole = file_of(quarters(), "PNG")
    first, *others = chunks(whole)
    packed = chunk(b"IDAT", zlib.compress(b"".join(b"\0" + row for row in rows())))
    yield Case("PNG with a wrong byte in its signature", b"\x88" + whole[1:], "refused")
    yield Case("PNG with line ends of a text", whole.replace(b"\r\n", b"\n"), "refused")
    yield Case("PNG without a header", png_of(*others), "refused")
    yield Case("PNG without pixels", png_of(first, END), "refused")
    yield Case(
        "PNG whose pixels are no zlib", png_of(first, chunk(b"IDAT", b"x" * 50), END), "refused"
    )
    yield Case(
        "PNG with a wrong checksum in its header", png_of(_spoilt(first), packed, END), "refused"
    )
    yield Case(
        "PNG with a wrong checksum of its pixels", png_of(first, _spoilt(packed), END), "made plain"
    )
    yield Case(
        "PNG whose header says 0 bytes",
        png_of(chunk(b"IHDR", first[8:21], 0), packed, END),
        "refused",
    )
    yield Case(
        "PNG whose header says 4 GB",
        png_of(chunk(b"IHDR", first[8:21], 2**32 - 1), packed),
        "refused",
    )
    yield Case(
        "PNG whose pixels say 2 GB",
        png_of(first, chunk(b"IDAT", packed[8:-4], 2**31 - 1)),
        "made plain",
    )
    yield Case(
        "PNG whose pixels say 1 byte",
        png_of(first, chunk(b"IDAT", packed[8:-4], 1), END),
        "refused",
    )
    for name, size in (
        ("0 pixels wide", (0, 32)),
        ("0 pixels high", (48, 0)),
        ("2**31 pixels wide", (2**31, 1)),
    ):
        yield Case(f"PNG {name}", png_of(header(size), packed, END), "refused")
    yield Case("PNG with 3 bits", png_of(header(depth=3), packed, END), "refused")
    yield Case("PNG of colour type 5", png_of(header(colour=5), packed, END), "refused")
    yield Case(
        "PNG of an unknown compression", png_of(header(more=b"\1\0\0"), packed, END), "as it is"
    )
    yield Case(
        "PNG of an unknown interlacing", png_of(header(more=b"\0\0\7"), packed, END), "refused"
    )
    yield Case(
        "PNG with a palette that is missing", png_of(header(colour=3), packed, END), "refused"
    )
    yield Case(
        "PNG with fewer pixels than it says",
        png_of(header((48, 64)), packed, END),
        "as it is",
        (48, 64),
        shows=False,
    )
    yield Case("PNG with bytes behind its end", whole + b"<script>alert(1)</script>", "as it is")
    yield Case("PNG with a zip file behind its end", whole + b"PK\3\4" + bytes(100), "as it is")
    jpeg = file_of(quarters(), "JPEG", quality=95)
    yield Case("JPEG whose first segment says 64 KB", jpeg[:4] + b"\xff\xff" + jpeg[6:], "refused")
    yield Case("JPEG whose first segment says 0 bytes", jpeg[:4] + b"\0\0" + jpeg[6:], "as it is")
    yield Case("JPEG 0 pixels high", jpeg_of_size(jpeg, 48, 0), "refused")
    yield Case(
        "JPEG much higher than its pixels",
        jpeg_of_size(jpeg, 48, 6000),
        "as it is",
        (48, 6000),
        shows=False,
    )
    yield Case("JPEG with bytes behind its end", jpeg + b"more", "as it is")
    webp = file_of(quarters(), "WEBP", lossless=True)
    yield Case("WebP whose length says 4 GB", webp[:4] + b"\xff\xff\xff\xff" + webp[8:], "refused")
    yield Case("WebP whose length says 0", webp[:4] + bytes(4) + webp[8:], "refused")
    yield Case("WebP of an unknown kind", webp.replace(b"VP8L", b"VP8?"), "refused")
    yield Case(
        "GIF of the version 99z",
        file_of(quarters(), "GIF").replace(b"GIF87a", b"GIF99z"),
        "refused",
    )
    bmp = file_of(quarters(), "BMP")
    yield Case(
        "BMP of negative height",
        bmp[:22] + struct.pack("<i", -HEIGHT) + bmp[26:],
        "made plain",
        shows=False,
    )
    yield Case("BMP with 5 bits", bmp[:28] + b"\5\0" + bmp[30:], "refused")


def _spoilt(part: bytes) -> bytes:
    return part[:-1] + bytes([part[-1] ^ 255])
