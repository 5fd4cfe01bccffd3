"""Files of other kinds that are called .png."""

from collections.abc import Iterator

from broken.parts import Case, file_of, quarters


def strangers() -> Iterator[Case]:
    """Files of other kinds that are called ``.png``."""
    svg = b'<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>'
    heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(200)
    for name, data in (
        ("nothing at all", b""),
        ("one byte", b"\0"),
        ("zeros", bytes(4096)),
        ("a web page", b"<!DOCTYPE html><html><body>404 Not Found</body></html>"),
        ("a web page behind a mark of its bytes", b"\xef\xbb\xbf\n<html></html>"),
        ("an SVG drawing", svg),
        ("an SVG drawing with a head", b'<?xml version="1.0"?>' + svg),
        (
            "an SVG drawing that reads a file",
            svg.replace(b"<rect", b'<image href="file:///etc/passwd"/><rect'),
        ),
        ("a PDF document", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"),
        (
            "PostScript",
            b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\nshowpage\n",
        ),
        ("a HEIC photo", heic),
        ("a zip file", b"PK\3\4" + bytes(200)),
        ("a program", b"\x7fELF" + bytes(200)),
        ("JSON", b'{"error": {"message": "no"}}'),
        ("a text", "Это не картинка.".encode()),
        ("a text in UTF-16", "no picture".encode("utf-16")),
        ("a drawing of Windows", b"\xd7\xcd\xc6\x9a" + bytes(200)),
        ("an icon", file_of(quarters().resize((32, 32)), "ICO")),
        ("a portable pixmap", file_of(quarters(), "PPM")),
        ("JPEG 2000", file_of(quarters(), "JPEG2000")),
    ):
        yield Case(f"{name} called .png", data, "refused")
