"""The mask of an edit: where it may paint, softly at the edges and nowhere outside."""

from dataclasses import dataclass

from PIL import Image, ImageChops, ImageFilter

from imgkit.local.painter.editing.pictures import opened
from imgkit.local.painter.scene import Box

_LEAST = 0.35  # of the widest row or column of the mask: thinner fringes hold nothing


@dataclass(frozen=True)
class Area:
    """Where an edit may paint.

    Args:
        hard: 255 inside the area, 0 outside.
        soft: 0 outside the area, rising to 255 a little inside of it.
        box: The part of the picture that has room for a thing.
        empty: Whether it may paint nowhere.
    """

    hard: Image.Image
    soft: Image.Image
    box: Box
    empty: bool = False


def share_inside(box: Box, area: Box) -> float:
    """Return how much of a box lies inside an area, from 0 to 1."""
    wide = max(0.0, min(box.right, area.right) - max(box.left, area.left))
    high = max(0.0, min(box.bottom, area.bottom) - max(box.top, area.top))
    return wide * high / max((box.right - box.left) * (box.bottom - box.top), 1e-9)


def area_of(mask: bytes, size: tuple[int, int]) -> Area:
    """Read a mask.

    Args:
        mask: A picture file; it is transparent where the edit may paint.
        size: Width and height of the picture that it is for, in pixels.

    Returns:
        The area; it is empty when the mask is transparent nowhere.

    Raises:
        ImageError: The bytes are no picture, or a damaged one.
    """
    alpha = opened(mask).convert("RGBA").getchannel("A").resize(size, Image.Resampling.NEAREST)
    hard = alpha.point(lambda value: 255 * (value < 128))
    if hard.getbbox() is None:
        return Area(hard, hard, Box(0, 0, 1, 1), empty=True)
    # A blurred edge is at half strength on the border itself; twice that, less one, starts there.
    blurred = hard.filter(ImageFilter.GaussianBlur(max(1.5, 0.006 * min(size))))
    soft = ImageChops.darker(hard, blurred.point(lambda value: max(0, 2 * value - 255)))
    return Area(hard, soft, Box(*_roomy(hard)))


def _roomy(hard: Image.Image) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of the part that has room, as fractions."""
    width, height = hard.size
    columns = hard.resize((width, 1), Image.Resampling.BOX).tobytes()
    rows = hard.resize((1, height), Image.Resampling.BOX).tobytes()
    left, right = _ends(columns)
    top, bottom = _ends(rows)
    return left / width, top / height, right / width, bottom / height


def _ends(filled: bytes) -> tuple[int, int]:
    enough = max(1, round(_LEAST * max(filled)))
    kept = [index for index, value in enumerate(filled) if value >= enough]
    return kept[0], kept[-1] + 1
