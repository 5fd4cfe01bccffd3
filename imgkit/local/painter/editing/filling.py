"""Fills a hole in any picture from what is around it, by classical means.

A piece of the picture that fits best around the hole is copied into it, as in texture synthesis by
patches (Efros and Freeman, "Image quilting", 2001); what differs along the seam is spread smoothly
over the piece, as in seamless cloning (Pérez, Gangnet and Blake, "Poisson image editing", 2003).
The spreading goes from coarse to fine ("The lumigraph", Gortler et al., 1996).
"""

from collections.abc import Iterator

from PIL import Image, ImageChops, ImageFilter, ImageOps, ImageStat

_SMALL = 160  # pixels of the longer side of the picture in which the piece is searched
_STEPS = 8  # to each side, of a third of the hole
_FOREIGN = 0.6  # how much it is against a piece that it shows something else than the rim
_MOST = 48  # grey levels that a piece is shifted by, to fit in
_HOLLOW = 60  # grey levels that a piece must fit better, for each part that lies in the hole
_UP_AND_DOWN = 40  # grey levels that a piece from another height must fit better, over a whole one


def filled(picture: Image.Image, hole: Image.Image) -> Image.Image:
    """Fill a hole.

    Args:
        picture: An RGB picture.
        hole: 255 where it is to be filled, else 0; of the same size.

    Returns:
        The picture with its hole filled; outside the hole it is as it was.
    """
    rim = _rim(hole, max(2.0, 0.006 * min(picture.size)))
    if rim.getbbox() is None:  # the hole is all there is
        return picture
    smooth = Image.composite(_spread(picture, rim), picture, hole)
    inside = _piece(smooth, _best_offset(picture, hole))
    differing = ImageChops.subtract(picture, inside, scale=2, offset=128)
    seam = _spread(differing.point(_moderate), rim)
    for _ in range(2):  # the difference was halved, to fit into a byte
        inside = ImageChops.add(inside, seam, offset=-128)
    return Image.composite(inside, picture, hole)


def _moderate(halved: int) -> int:
    """Limit a halved difference: a piece that differs by more would take on garish colours."""
    return min(max(halved, 128 - _MOST // 2), 128 + _MOST // 2)


def _rim(hole: Image.Image, width: float) -> Image.Image:
    """Return a mask of what lies directly around a hole."""
    grown = hole.filter(ImageFilter.GaussianBlur(width)).point(lambda value: 255 * (value > 4))
    return ImageChops.subtract(grown, hole)


def _best_offset(picture: Image.Image, hole: Image.Image) -> tuple[int, int]:
    """Return how far away, in pixels, the piece lies that fits best."""
    factor = max(1.0, max(picture.size) / _SMALL)
    size = (max(1, round(picture.width / factor)), max(1, round(picture.height / factor)))
    small = picture.resize(size, Image.Resampling.BOX)
    # Whatever is touched by the hole belongs to it.
    gap = hole.resize(size, Image.Resampling.BOX).point(lambda value: 255 * (value > 0))
    rim = _rim(gap, 1.2)
    if rim.getbbox() is None:
        return 0, 0
    smooth = _spread(small, rim)
    small = Image.composite(smooth, small, gap)
    found = [
        (
            _misfit(small, small, rim, offset)
            + _FOREIGN * _misfit(smooth, small, gap, offset)
            + _UP_AND_DOWN * abs(offset[1]) / size[1]
            + _HOLLOW * ImageStat.Stat(_piece(gap, offset), gap).mean[0] / 255,
            offset,
        )
        for offset in _offsets(gap)
    ]
    across, down = min(found)[1]
    return round(across * factor), round(down * factor)


def _offsets(gap: Image.Image) -> Iterator[tuple[int, int]]:
    """Yield the offsets to try."""
    left, top, right, bottom = gap.getbbox() or (0, 0, 1, 1)
    wide, high = max((right - left) // 3, 1), max((bottom - top) // 3, 1)
    for row in range(-_STEPS, _STEPS + 1):
        for column in range(-_STEPS, _STEPS + 1):
            across, down = column * wide, row * high
            if abs(across) < gap.width and abs(down) < gap.height:
                yield across, down


def _misfit(
    wanted: Image.Image, small: Image.Image, where: Image.Image, offset: tuple[int, int]
) -> float:
    """Return by how many grey levels a piece differs there from what is wanted, on average."""
    difference = ImageChops.difference(wanted, _piece(small, offset)).convert("L")
    return ImageStat.Stat(difference, where).mean[0]


def _piece(picture: Image.Image, offset: tuple[int, int]) -> Image.Image:
    """Return the picture moved so that what lies at the offset comes to the hole.

    Beyond its edges the picture goes on as in a mirror.
    """
    (across, down), (width, height) = offset, picture.size
    result = Image.new(picture.mode, picture.size)
    mirrored, flipped = ImageOps.mirror(picture), ImageOps.flip(picture)
    both = ImageOps.flip(mirrored)
    beside = -width if across < 0 else width
    below = -height if down < 0 else height
    result.paste(picture, (-across, -down))
    result.paste(mirrored, (beside - across, -down))
    result.paste(flipped, (-across, below - down))
    result.paste(both, (beside - across, below - down))
    return result


def _spread(picture: Image.Image, known: Image.Image) -> Image.Image:
    """Spread the known colours smoothly over all the rest of a picture."""
    levels = [_with_alpha(picture, known)]
    while max(levels[-1].size) > 1:
        width, height = levels[-1].size
        half = ((width + 1) // 2, (height + 1) // 2)
        reduced = levels[-1].resize(half, Image.Resampling.BOX)  # weighs by the alpha
        alpha = reduced.getchannel("A").point(lambda value: 255 * (value > 0))
        levels.append(_with_alpha(reduced, alpha))
    result = levels[-1].convert("RGB")
    for level in reversed(levels[:-1]):
        coarse = result.resize(level.size, Image.Resampling.BICUBIC)
        result = Image.composite(level.convert("RGB"), coarse, level.getchannel("A"))
    return result.filter(ImageFilter.GaussianBlur(max(1.0, 0.004 * min(picture.size))))


def _with_alpha(picture: Image.Image, alpha: Image.Image) -> Image.Image:
    result = picture.convert("RGB")
    result.putalpha(alpha)
    return result
