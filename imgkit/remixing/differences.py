"""Where two pictures differ, in a few milliseconds: each step of a remix wants to know."""

from functools import reduce

from PIL import Image, ImageChops


def differing(before: Image.Image, after: Image.Image, least: int = 0) -> Image.Image:
    """Return where two pictures differ.

    Args:
        before: The one; it is brought to the size of the other.
        after: The other.
        least: By more than so many of 255 steps a colour has to differ.

    Returns:
        An image in mode ``L``: 255 where they differ, 0 elsewhere.
    """
    first, second = before.convert("RGBA"), after.convert("RGBA")
    if first.size != second.size:
        first = first.resize(second.size, Image.Resampling.LANCZOS)
    strongest = reduce(ImageChops.lighter, ImageChops.difference(first, second).split())
    return strongest.point(lambda steps: 255 * (steps > least))
