"""Pixels laid out in every way, and animations."""

import struct
import zlib
from collections.abc import Iterator

from broken.parts import END, SIZE, Case, chunk, chunks, file_of, header, png_of, quarters, rows
from PIL import Image


def colour_modes() -> Iterator[Case]:
    """Pixels laid out in every way."""
    see_through = quarters("RGBA")
    see_through.putpixel((0, 0), (0, 0, 0, 0))
    palette = quarters().quantize(8)
    yield Case("PNG of a palette", file_of(palette, "PNG"), "made plain")
    yield Case(
        "PNG of a palette with one clear colour",
        file_of(palette, "PNG", transparency=7),
        "made plain",
    )
    many = bytes(range(0, 256, 32))
    yield Case(
        "PNG of a palette with half-clear colours",
        file_of(palette, "PNG", transparency=many),
        "made plain",
        shows=False,
    )
    yield Case(
        "PNG with one clear colour", file_of(quarters(), "PNG", transparency=(1, 2, 3)), "as it is"
    )
    yield Case("PNG with alpha", file_of(see_through, "PNG"), "as it is")
    yield Case("PNG of 1 bit", file_of(quarters("1"), "PNG"), "made plain", shows=False)
    yield Case("PNG in grey", file_of(quarters("L"), "PNG"), "as it is", shows=False)
    yield Case("PNG in grey with alpha", file_of(quarters("LA"), "PNG"), "made plain", shows=False)
    deep = quarters("L").convert("I").point(lambda value: value * 257 + 0)
    yield Case(
        "PNG with 16 bits of grey", file_of(deep.convert("I;16"), "PNG"), "made plain", shows=False
    )
    wide = b"".join(
        b"\0" + bytes(one for two in zip(row, row, strict=True) for one in two) for row in rows()
    )
    deep_colours = png_of(header(depth=16), chunk(b"IDAT", zlib.compress(wide)), END)
    yield Case("PNG with 16 bits of each colour", deep_colours, "as it is")
    for mode in ("1", "L", "P", "RGB", "RGBA", "LA"):
        yield Case(f"GIF of mode {mode}", file_of(quarters(mode), "GIF"), "made plain", shows=False)
        yield Case(
            f"TIFF of mode {mode}",
            file_of(quarters(mode), "TIFF"),
            "made plain",
            shows=mode.startswith("RGB"),
        )
    yield Case(
        "TIFF with 16 bits", file_of(deep.convert("I;16"), "TIFF"), "made plain", shows=False
    )
    yield Case("TIFF with 32 bits", file_of(deep, "TIFF"), "made plain", shows=False)
    yield Case("TIFF with fractions", file_of(quarters("F"), "TIFF"), "made plain", shows=False)
    yield Case("TIFF in CMYK", file_of(quarters("CMYK"), "TIFF"), "made plain")
    yield Case(
        "TIFF packed by LZW", file_of(quarters(), "TIFF", compression="tiff_lzw"), "made plain"
    )
    yield Case("JPEG in CMYK", file_of(quarters("CMYK"), "JPEG", quality=95), "made plain")
    yield Case("JPEG in grey", file_of(quarters("L"), "JPEG", quality=95), "as it is", shows=False)
    yield Case(
        "JPEG that comes in passes",
        file_of(quarters(), "JPEG", quality=95, progressive=True),
        "as it is",
    )
    scans = file_of(quarters(), "JPEG", progressive=True)
    last = scans.rindex(b"\xff\xda")
    yield Case("JPEG of 5,000 passes", scans[:last] + scans[last:-2] * 5000 + scans[-2:], "refused")
    yield Case("PNG that comes in passes", file_of(quarters(), "PNG", interlace=True), "as it is")
    yield Case("WebP without loss", file_of(quarters(), "WEBP", lossless=True), "as it is")
    yield Case("AVIF", file_of(quarters(), "AVIF", quality=95), "made plain")


def moving() -> Iterator[Case]:
    """Animations: the first frame counts."""
    others = [Image.new("RGB", SIZE, colour) for colour in ("black", "grey")]
    for kind in ("GIF", "PNG", "WEBP", "TIFF"):
        options = {"save_all": True, "append_images": others}
        if kind == "WEBP":
            options["lossless"] = True
        yield Case(
            f"moving {kind}",
            file_of(quarters(), kind, **options),
            "made plain",
            shows=kind != "GIF",
        )
    second = {"save_all": True, "append_images": others}
    yield Case(
        "JPEG with a second one behind it",
        file_of(quarters(), "MPO", quality=95, **second),
        "as it is",
    )
    film = file_of(quarters(), "PNG", save_all=True, append_images=others)
    boasting = film.replace(_film_head(film), _boast(film))
    yield Case("moving PNG that says it has 2**31 frames", boasting, "made plain")
    yield Case("moving PNG that ends after the first frame", _without_frames(film), "made plain")


def _film_head(film: bytes) -> bytes:
    return next(part for part in chunks(film) if part[4:8] == b"acTL")


def _boast(film: bytes) -> bytes:
    return chunk(b"acTL", struct.pack(">I", 2**31) + _film_head(film)[12:16])


def _without_frames(film: bytes) -> bytes:
    kept = [part for part in chunks(film) if part[4:8] != b"fdAT"]
    return png_of(*kept)
