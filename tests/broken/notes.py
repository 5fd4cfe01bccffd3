"""What stands beside the pixels: how the camera was held, and colour profiles."""

import zlib
from collections.abc import Iterator

from broken.parts import Case, Fate, chunk, file_of, quarters, titled, with_chunks
from PIL import ExifTags, Image, ImageCms


def turned() -> Iterator[Case]:
    """Pictures of a camera that was held in each of the eight ways, and notes that are broken."""
    back = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    for kind in ("JPEG", "PNG", "WEBP", "TIFF"):
        for way in range(1, 9):
            exif = Image.Exif()
            exif[ExifTags.Base.Orientation] = way
            lying = quarters().transpose(back[way]) if way > 1 else quarters()
            fate: Fate = "as it is" if way == 1 and kind != "TIFF" else "made plain"
            yield Case(
                f"{kind} turned the way {way}", file_of(lying, kind, exif=exif, quality=95), fate
            )
    for way in (0, 9, 65535):
        exif = Image.Exif()
        exif[ExifTags.Base.Orientation] = way
        yield Case(
            f"JPEG turned in no way: {way}",
            file_of(quarters(), "JPEG", exif=exif, quality=95),
            "as it is",
        )
    start = b"Exif\0\0"
    for name, notes in (
        ("empty", start),
        ("that are no TIFF", start + b"rubbish" * 9),
        ("cut", start + b"MM\0*\0\0\0\10\0\5\1\22\0\3"),
        ("that point behind the end", start + b"MM\0*\x7f\xff\xff\xff"),
        (
            "that point at themselves",
            start + b"MM\0*\0\0\0\10\0\1\x87\x69\0\4\0\0\0\1\0\0\0\10\0\0\0\10",
        ),
    ):
        yield Case(
            f"JPEG with notes {name}",
            file_of(quarters(), "JPEG", exif=notes, quality=95),
            "as it is",
        )
    turned_by_xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><r tiff:Orientation="3"/></x:xmpmeta>'
    upside_down = quarters().transpose(Image.Transpose.ROTATE_180)
    yield Case(
        "JPEG turned by XMP",
        file_of(upside_down, "JPEG", xmp=turned_by_xmp, quality=95),
        "made plain",
    )
    yield Case(
        "JPEG with broken XMP",
        file_of(quarters(), "JPEG", xmp=b"<x:xmpmeta <<<\xff\0", quality=95),
        "as it is",
    )
    yield Case(
        "PNG with broken XMP",
        file_of(quarters(), "PNG", pnginfo=titled("XML:com.adobe.xmp", "<<<")),
        "as it is",
    )


def profiles() -> Iterator[Case]:
    """Colour profiles that fit, that do not, and that are none."""
    web = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    for name, profile in (
        ("of the web", web),
        ("of another kind", lab),
        ("that is empty", b" "),
        ("that is cut", web[:200]),
        ("that is rubbish", b"rubbish" * 50),
        ("whose length is wrong", b"\xff\xff\xff\xff" + web[4:]),
    ):
        for kind, mode in (("PNG", "RGB"), ("JPEG", "RGB"), ("JPEG", "CMYK"), ("WEBP", "RGBA")):
            data = file_of(quarters(mode), kind, icc_profile=profile, quality=95)
            fate: Fate = "made plain" if mode == "CMYK" else "as it is"
            yield Case(f"{kind} in {mode} with a profile {name}", data, fate)
    whole = file_of(quarters(), "PNG")
    for name, packed in (("no zlib", b"x" * 30), ("cut", zlib.compress(web)[:99]), ("empty", b"")):
        broken = with_chunks(whole, chunk(b"iCCP", b"web\0\0" + packed))
        yield Case(f"PNG with a profile that is {name}", broken, "as it is")
