"""Files that end too early."""

from collections.abc import Iterator

from broken.parts import SIGNATURE, Case, Fate, chunks, file_of, noise, titled


def cut_pngs() -> Iterator[Case]:
    """A PNG cut before, in and behind each of its chunks."""
    whole = file_of(noise(), "PNG", pnginfo=titled("Title", "a picture"), dpi=(72, 72))
    place = len(SIGNATURE)
    for cut in (0, 1, 4, 7, 8):
        yield Case(f"PNG cut after {cut} bytes of its signature", whole[:cut], "refused")
    for part in chunks(whole):
        kind = part[4:8].decode()
        for cut in sorted({0, 3, 4, 8, 9, len(part) // 2, len(part) - 4, len(part) - 1}):
            pixels_are_whole = kind == "IEND" or (kind == "IDAT" and cut >= len(part) - 4)
            fate: Fate = "made plain" if pixels_are_whole else "refused"
            if kind == "IEND" and cut >= 8:
                fate = "as it is"  # only the checksum of nothing is missing
            yield Case(
                f"PNG cut after {cut} bytes of {kind}", whole[: place + cut], fate, shows=False
            )
        place += len(part)


def cut_jpegs() -> Iterator[Case]:
    """A JPEG cut before, in and behind each of its segments."""
    whole = file_of(noise(), "JPEG", quality=90, comment=b"a comment")
    place = 2
    for cut in (0, 1, 2):
        yield Case(f"JPEG cut after {cut} bytes", whole[:cut], "refused")
    while whole[place + 1] != 0xDA:
        end = place + 2 + int.from_bytes(whole[place + 2 : place + 4], "big")
        for cut in (place + 1, place + 2, place + 3, (place + end) // 2, end):
            yield Case(f"JPEG cut after {cut} bytes", whole[:cut], "refused")
        place = end
    for cut in (place + 2, place + 9, place + 14, (place + len(whole)) // 2):
        yield Case(f"JPEG cut after {cut} bytes", whole[:cut], "refused")


def cut_others() -> Iterator[Case]:
    """Other kinds, cut at the boundaries of their headers and in their pixels."""
    for kind, cuts in (
        ("WEBP", (4, 8, 12, 15, 16, 20, 30, -20, -1)),
        ("GIF", (3, 6, 10, 13, 200, -40)),
        ("BMP", (1, 2, 14, 18, 50, 54, 100, -50, -1)),
        ("TIFF", (2, 4, 8, 100, -60, -1)),
        ("AVIF", (4, 8, 12, 40, 200, -50)),
    ):
        whole = file_of(noise(), kind)
        for cut in cuts:
            yield Case(f"{kind} cut at {cut}", whole[:cut], "refused")
