"""A picture of what an edit changed."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageFilter

from imgkit.changes import Changes

HEAT = ((0, (24, 16, 40)), (9, (106, 28, 110)), (80, (229, 92, 48)), (255, (252, 246, 170)))
"""From how much a pixel changed to a colour: ever brighter, also for those who see no colours."""


def heat_map(found: Changes, edge: int) -> Image.Image:
    """Return a picture of how much each pixel changed, with the edge of the mask in white.

    Args:
        found: What has changed.
        edge: The longest side of the picture in pixels.
    """
    difference, editable = (Image.fromarray(plane) for plane in (found.difference, _grey(found)))
    for plane in (difference, editable):  # small before the filter: it takes seconds on large ones
        plane.thumbnail((edge, edge), Image.Resampling.BOX)
    steps = [step for step, _ in HEAT]
    channels = np.array([colour for _, colour in HEAT]).T
    table = [np.interp(range(256), steps, channel) for channel in channels]
    colours = np.stack(table, axis=1).round().astype(np.uint8)
    heat = Image.fromarray(colours[np.asarray(difference)])
    thickness = max(1, max(heat.size) // 480)  # about a point on the screen
    for wider, colour in ((2, "black"), (1, "white")):  # white is seen on dark, black on bright
        around = editable.filter(ImageFilter.MaxFilter(2 * wider * thickness + 1))
        heat.paste(colour, mask=ImageChops.subtract(around, editable))
    return heat


def _grey(found: Changes) -> NDArray[np.uint8]:
    return found.editable.astype(np.uint8) * np.uint8(255)
