"""Masks for the picture that all show: some fit, most do not."""

import zlib
from collections.abc import Iterator

from broken.parts import (
    END,
    HEIGHT,
    SIZE,
    WIDTH,
    Case,
    chunk,
    file_of,
    header,
    png_of,
    quarters,
    with_chunks,
)
from PIL import ExifTags, Image

HOLE = (8, 8, 20, 24)


def mask(size: tuple[int, int] = SIZE, around: int = 255, inside: int = 0) -> Image.Image:
    """A mask with a hole."""
    image = Image.new("RGBA", size, (0, 0, 0, around))
    image.paste((0, 0, 0, inside), HOLE)
    return image


def fitting() -> Iterator[Case]:
    """Masks that can be used, some of them after they were made plain."""
    yield Case("a mask with a hole", file_of(mask(), "PNG"), "as it is")
    yield Case("a mask that is all hole", file_of(mask(around=0), "PNG"), "as it is")
    yield Case("a mask with a soft edge", file_of(mask(around=128), "PNG"), "as it is")
    two = Image.new("LA", SIZE, (0, 255))
    two.paste((0, 0), HOLE)
    yield Case("a mask in grey with alpha", file_of(two, "PNG"), "made plain")
    drawn = Image.new("P", SIZE, 1)
    drawn.paste(0, HOLE)
    drawn.putpalette([0, 0, 0, 255, 255, 255])
    yield Case("a mask of a palette", file_of(drawn, "PNG", transparency=0), "made plain")
    yield Case("a mask as GIF", file_of(drawn, "GIF", transparency=0), "made plain")
    keyed = Image.new("RGB", SIZE, "white")
    keyed.paste("black", HOLE)
    data = file_of(keyed, "PNG", transparency=(0, 0, 0))
    yield Case("a mask with one clear colour", data, "made plain")
    keyed_grey = file_of(keyed.convert("L"), "PNG", transparency=0)
    yield Case("a mask in grey with one clear shade", keyed_grey, "made plain")
    yield Case("a mask as WebP", file_of(mask(), "WEBP", lossless=True), "made plain")
    yield Case("a mask as TIFF", file_of(mask(), "TIFF"), "made plain")
    films = [mask(inside=9)]
    film = file_of(mask(), "PNG", save_all=True, append_images=films)
    yield Case("a moving mask", film, "made plain")
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    lying = mask().transpose(Image.Transpose.ROTATE_90)
    yield Case("a turned mask", file_of(lying, "PNG", exif=exif), "made plain")
    deep = b"".join(_deep_row(row) for row in range(HEIGHT))
    wide = png_of(header(depth=16, colour=6), chunk(b"IDAT", zlib.compress(deep)), END)
    yield Case("a mask with 16 bits", wide, "as it is")
    cut = file_of(mask(), "PNG")[:-12]
    yield Case("a mask without its end", cut, "made plain")


def _deep_row(row: int) -> bytes:
    left, top, right, bottom = HOLE
    inside = top <= row < bottom
    alphas = (0 if inside and left <= column < right else 65_535 for column in range(WIDTH))
    return b"\0" + b"".join(bytes(6) + alpha.to_bytes(2, "big") for alpha in alphas)


def refused() -> Iterator[Case]:
    """Masks that cannot be used."""
    for size in ((WIDTH + 1, HEIGHT), (HEIGHT, WIDTH), (1, 1), (WIDTH * 2, HEIGHT * 2)):
        yield _refused(f"a mask of {size[0]}x{size[1]}", file_of(mask(size), "PNG"))
    for mode in ("1", "L", "P", "RGB", "CMYK", "I;16"):
        kind = "TIFF" if mode == "CMYK" else "PNG"
        yield _refused(f"a mask of mode {mode}", file_of(Image.new(mode, SIZE), kind))
    yield _refused("a mask as JPEG", file_of(quarters(), "JPEG"))
    yield _refused("a mask in black and white", file_of(mask().convert("L"), "PNG"))
    yield _refused("a mask without a hole", file_of(mask(inside=255), "PNG"))
    yield _refused("a mask whose hole is nearly clear", file_of(mask(inside=1), "PNG"))
    unused = file_of(Image.new("P", SIZE, 1), "PNG", transparency=0)
    yield _refused("a mask whose clear colour is nowhere", unused)
    yield _refused("a mask of no bytes", b"")
    yield _refused("a mask of text", b"I am a mask.")
    yield _refused("a mask cut in its pixels", file_of(mask(), "PNG")[:70])
    boast = png_of(header((60_000, 60_000), colour=6), chunk(b"IDAT", zlib.compress(bytes(99))))
    yield _refused("a mask bomb", boast)
    zeros = zlib.compress(bytes(2_000_000))
    bomb = with_chunks(file_of(mask(), "PNG"), chunk(b"zTXt", b"Comment\0\0" + zeros))
    yield _refused("a mask with a bomb in its text", bomb)
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    yield _refused("a mask that fits only lying", file_of(mask(), "PNG", exif=exif))


def _refused(name: str, data: bytes) -> Case:
    return Case(name, data, "refused")
