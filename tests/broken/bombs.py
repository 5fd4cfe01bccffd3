"""Small files that would fill the memory or take minutes, and pictures of extreme size."""

import zlib
from collections.abc import Iterator

from broken.parts import (
    END,
    MEGABYTE,
    SIZE,
    Case,
    chunk,
    file_of,
    header,
    jpeg_of_size,
    png_of,
    quarters,
    with_chunks,
)


def pixels(size: tuple[int, int] = SIZE) -> bytes:
    """The pixels of a black PNG of three bytes each."""
    rows = zlib.compressobj(9)
    row = bytes(1 + 3 * size[0])
    packed = b"".join(rows.compress(row) for _ in range(size[1]))
    return chunk(b"IDAT", packed + rows.flush())


def bombs() -> Iterator[Case]:
    """Small files that unpack to gigabytes, and pictures of extreme size."""
    for size in ((7_100, 7_100), (20_000, 20_000), (65_000, 65_000), (50_000_001, 1)):
        boast = png_of(header(size), chunk(b"IDAT", zlib.compress(bytes(1000))), END)
        yield Case(f"PNG bomb of {size[0]}x{size[1]}", boast, "refused")
    zeros = zlib.compress(bytes(100 * MEGABYTE), 1)
    whole = file_of(quarters(), "PNG")
    for name, bomb in (
        ("text", chunk(b"zTXt", b"Comment\0\0" + zeros)),
        ("text of the world", chunk(b"iTXt", b"Comment\0\1\0\0\0" + zeros)),
        ("profile", chunk(b"iCCP", b"web\0\0" + zeros)),
    ):
        yield Case(f"PNG with a bomb in its {name}", with_chunks(whole, bomb), "refused")
    text = chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(MEGABYTE - 1)))
    yield Case("PNG with 80 MB of texts", with_chunks(whole, *[text] * 80), "refused")
    many = [chunk(b"tEXt", b"k%d\0v" % number) for number in range(9_000)]
    yield Case("PNG with 9,000 texts", with_chunks(whole, *many), "as it is")
    yield Case("PNG with 18,000 texts", with_chunks(whole, *many, *many), "refused")
    longer = png_of(header(), chunk(b"IDAT", zeros), END)
    yield Case("PNG with 100 MB behind its pixels", longer, "as it is", shows=False)
    jpeg = file_of(quarters(), "JPEG")
    yield Case("JPEG bomb of 65,500x65,500", jpeg_of_size(jpeg, 65_500, 65_500), "refused")
    gif = file_of(quarters(), "GIF")
    yield Case("GIF bomb of 65,535x65,535", gif[:6] + b"\xff\xff\xff\xff" + gif[10:], "refused")
    canvas = (16_383).to_bytes(3, "little") * 2
    webp = file_of(quarters("RGBA"), "WEBP", lossless=True, exif=b"Exif\0\0MM\0*\0\0\0\10\0\0")
    place = webp.index(b"VP8X") + 12
    yield Case("WebP bomb of 16,384x16,384", webp[:place] + canvas + webp[place + 6 :], "refused")
    for size in ((1, 1), (50_000, 1), (1, 50_000), (3, 1)):
        tiny = png_of(header(size), pixels(size), END)
        yield Case(f"PNG of {size[0]}x{size[1]}", tiny, "as it is", size, shows=False)
