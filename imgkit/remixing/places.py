"""Where a step may paint: masks from the regions of a description."""

import functools
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageOps

from imgkit.describing import Region
from imgkit.errors import OptionError
from imgkit.language import _
from imgkit.remixing.planning import Kind, Step

WHOLE: tuple[Kind, ...] = ("new_scene", "background", "time_and_weather", "style")
"""The steps that change the whole picture, in the order in which they are done: first, so that what
is painted into the picture afterwards takes on its look."""

MARGIN = 0.06
"""How far the mask reaches beyond a thing that is there, as a part of its larger side."""

ROOM = 0.3
"""How far it reaches beyond it on each side where something is put on it or beside it."""

OPAQUE, CLEAR = 255, 0


@dataclass(frozen=True)
class Box:
    """A part of a picture, in pixels: the right and lower edges lie outside."""

    left: int
    top: int
    right: int
    bottom: int

    def touches(self, other: "Box") -> bool:
        """Tell whether two boxes share a pixel or an edge."""
        apart = (
            self.right < other.left
            or other.right < self.left
            or self.bottom < other.top
            or other.bottom < self.top
        )
        return not apart


def boxes_of(step: Step, regions: Sequence[Region], size: tuple[int, int]) -> tuple[Box, ...]:
    """Return where a step may paint.

    Args:
        step: The step.
        regions: All regions of the description.
        size: Width and height of the picture, in pixels.

    Returns:
        A box for each region of the step, cut off at the edges of the picture; none where the
        step is about the whole picture, or about nothing that it shows.
    """
    if step.kind in WHOLE:
        return ()
    named = (regions[number] for number in step.regions if 0 <= number < len(regions))
    margin = ROOM if step.kind == "add" else MARGIN
    grown = (_grown(region, margin, size) for region in named)
    return tuple(box for box in grown if box.left < box.right and box.top < box.bottom)


def boxes_of_words(words: Iterable[str], regions: Sequence[Region]) -> tuple[Box, ...]:
    """Return where the picture shows things, by the words of its description.

    Args:
        words: The things.
        regions: All regions of the description.

    Raises:
        OptionError: The picture does not show one of them.
    """
    boxes: list[Box] = []
    for thing in words:
        found = [
            Box(region.x, region.y, region.x + region.width, region.y + region.height)
            for region in regions
            if thing.casefold() in region.text.casefold()
        ]
        if not found:
            raise OptionError(
                _("The picture does not show {words}, so that it cannot be kept.").format(
                    words=thing
                ),
                remedy=_("Choose from: {names}.").format(
                    names=", ".join(region.text for region in regions) or "–"
                ),
            )
        boxes += found
    return tuple(boxes)


def _grown(region: Region, margin: float, size: tuple[int, int]) -> Box:
    more = round(margin * max(region.width, region.height))
    return Box(
        max(region.x - more, 0),
        max(region.y - more, 0),
        min(region.x + region.width + more, size[0]),
        min(region.y + region.height + more, size[1]),
    )


@functools.lru_cache(maxsize=16)
def mask_of(boxes: tuple[Box, ...], size: tuple[int, int], kept: tuple[Box, ...] = ()) -> bytes:
    """Return the mask of boxes.

    Args:
        boxes: Where the edit may paint.
        size: Width and height of the picture, in pixels.
        kept: Where it may not, also in those boxes.

    Returns:
        A PNG that is clear (alpha 0) in the boxes and opaque elsewhere.
    """
    alpha = Image.new("L", size, OPAQUE)
    draw = ImageDraw.Draw(alpha)
    for fill, some in ((CLEAR, boxes), (OPAQUE, kept)):
        for box in some:
            draw.rectangle((box.left, box.top, box.right - 1, box.bottom - 1), fill=fill)
    mask = Image.new("RGBA", size)
    mask.putalpha(alpha)
    file = io.BytesIO()
    mask.save(file, "PNG", compress_level=1)
    return file.getvalue()


def clear_in(mask: bytes) -> tuple[Box, ...]:
    """Return the box around all that a mask leaves clear; none where that is nothing.

    Args:
        mask: A PNG that is clear (alpha 0) where the edit may paint.
    """
    alpha = Image.open(io.BytesIO(mask)).convert("RGBA").getchannel("A")
    found = alpha.point(lambda value: OPAQUE * (value == CLEAR)).getbbox()
    return (Box(*found),) if found else ()


def mask_in_size(mask: bytes, size: tuple[int, int]) -> bytes:
    """Return a mask in another size, with edges as hard as before.

    Args:
        mask: A PNG that is clear (alpha 0) where the edit may paint.
        size: Width and height in pixels.
    """
    opened = Image.open(io.BytesIO(mask))
    if opened.size == size:
        return mask
    file = io.BytesIO()
    ImageOps.fit(opened.convert("RGBA"), size, Image.Resampling.NEAREST).save(file, "PNG")
    return file.getvalue()


def scaled(boxes: Iterable[Box], size: tuple[int, int], to: tuple[int, int]) -> tuple[Box, ...]:
    """Return boxes in a picture of another size.

    Args:
        boxes: The boxes.
        size: Width and height of the picture that they were found in.
        to: Those of the other picture.
    """
    across, down = to[0] / size[0], to[1] / size[1]
    return tuple(
        Box(
            int(box.left * across),
            int(box.top * down),
            min(round(box.right * across), to[0]),
            min(round(box.bottom * down), to[1]),
        )
        for box in boxes
    )
