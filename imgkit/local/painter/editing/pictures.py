"""Opens pictures that others made."""

from PIL import Image

from imgkit import picture_files
from imgkit.errors import ImageError

FORMATS = (*picture_files.FORMATS, "ICO")
"""Azure AI Vision takes icons too."""


def opened(data: bytes) -> Image.Image:
    """Open a picture and read all of it.

    Args:
        data: The bytes of a picture file.

    Returns:
        The picture; its text chunks are still with it.

    Raises:
        ImageError: The bytes are no picture, or a damaged one.
    """
    try:
        image = picture_files.open_whole(data, FORMATS)
    except picture_files.UnreadableError as error:
        raise ImageError(
            "This picture cannot be read.",
            why="It is damaged, too large, or of a kind that the painter does not know.",
            remedy="Open it in an image program and save it again as PNG.",
        ) from error
    # Anything that has text chunks of ours has eight bits.
    return picture_files.plain(image) if image.mode.startswith("I") else image


def paintable(picture: Image.Image) -> Image.Image:
    """Return a picture with red, green and blue, and with transparency where it has some."""
    see_through = picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info
    return picture.convert("RGBA" if see_through else "RGB")
