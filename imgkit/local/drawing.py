"""Carries out an order: what is to be painted, by whom, and in which format it leaves."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Protocol

from PIL import ExifTags, Image

from imgkit.local.options import LARGEST_SEED, ImageOptions
from imgkit.local.painter import PaintedDescription, Painting
from imgkit.local.uploads import Upload

CREDITS = {"Copyright": ExifTags.Base.Copyright, "Software": ExifTags.Base.Software}
"""Text chunks of a PNG, and where the same stands in a JPEG and a WebP."""


class Hand(Protocol):
    """Who paints. The module ``imgkit.local.painter`` is one, the pixel model another."""

    def paint(self, prompt: str, size: tuple[int, int], seed: int, temperature: float) -> Painting:
        """Paint a prompt."""

    def paint_in_stages(
        self, prompt: str, size: tuple[int, int], seed: int, temperature: float, stages: int
    ) -> Iterator[bytes | Painting]:
        """Paint a prompt, and show the unfinished picture so many times on the way."""

    def edit(  # noqa: PLR0917 - these six are the painter's contract
        self,
        image: bytes,
        prompt: str,
        mask: bytes | None,
        size: tuple[int, int],
        seed: int,
        temperature: float,
    ) -> Painting:
        """Change a picture, where there is a mask only inside it."""


class Artist(Hand, Protocol):
    """Who paints, and says what is in pictures."""

    def describe(self, image: bytes, language: str | None = None) -> PaintedDescription:
        """Say what a picture shows, in one of the painter's languages or that of its prompt."""


@dataclass(frozen=True)
class Order:
    """One request for pictures, checked and complete.

    Args:
        options: The options of the request.
        size: Width and height to paint, in pixels.
        seed: The seed of the first picture; each further one takes the next.
        pictures: The pictures to change; none to paint from nothing.
        mask: Where to change the first one.
    """

    options: ImageOptions
    size: tuple[int, int]
    seed: int
    pictures: tuple[Upload, ...] = ()
    mask: bytes | None = None

    def seed_of(self, index: int) -> int:
        """Return the seed of a picture, counted from 0; after the last seed comes the first."""
        return (self.seed + index) % (LARGEST_SEED + 1)


def draw(artist: Hand, order: Order, index: int) -> Painting:
    """Paint one picture of an order.

    Args:
        artist: Who paints.
        order: What is wanted.
        index: Which of its pictures, from 0.

    Returns:
        The picture, as PNG.
    """
    prompt, spread, seed = order.options.prompt, order.options.spread(), order.seed_of(index)
    if not order.pictures:
        return artist.paint(prompt, order.size, seed, spread)
    first, *others = order.pictures
    painting = artist.edit(first.png, prompt, order.mask, order.size, seed, spread)
    unused = tuple(f"picture {number}" for number, _ in enumerate(others, start=2))
    return replace(painting, not_drawn=painting.not_drawn + unused)


def draw_in_stages(artist: Hand, order: Order, index: int) -> Iterator[bytes | Painting]:
    """Paint one picture of an order, showing it unfinished as often as the order asks.

    Args:
        artist: Who paints.
        order: What is wanted.
        index: Which of its pictures, from 0.

    Yields:
        Unfinished pictures as PNG, and the finished one at the end.
    """
    options, stages = order.options, order.options.partial_images
    if not order.pictures:
        seed = order.seed_of(index)
        yield from artist.paint_in_stages(
            options.prompt, order.size, seed, options.spread(), stages
        )
        return
    painting = draw(artist, order, index)
    yield from _fades(order.pictures[0].png, painting.image, stages)
    yield painting


def _fades(before: bytes, after: bytes, stages: int) -> Iterator[bytes]:
    """Yield pictures on the way from one to the other: an edit is done too fast for stages."""
    if stages == 0:
        return
    end = Image.open(io.BytesIO(after)).convert("RGB")
    start = Image.open(io.BytesIO(before)).convert("RGB").resize(end.size)
    for stage in range(1, stages + 1):
        buffer = io.BytesIO()
        Image.blend(start, end, stage / (stages + 1)).save(buffer, "PNG", compress_level=1)
        yield buffer.getvalue()


def encode(png: bytes, options: ImageOptions) -> bytes:
    """Turn a painted PNG into the format that was asked for.

    Args:
        png: The picture; it passes untouched where PNG was asked for.
        options: The options of the request.

    Returns:
        The bytes to send.
    """
    if options.output_format == "png":
        return png
    buffer = io.BytesIO()
    picture = Image.open(io.BytesIO(png))
    exif = Image.Exif()
    for key, tag in CREDITS.items():
        if key in picture.info:
            exif[tag] = str(picture.info[key]).encode()
    picture.convert("RGB").save(
        buffer, options.output_format.upper(), quality=options.output_compression, exif=exif
    )
    return buffer.getvalue()
