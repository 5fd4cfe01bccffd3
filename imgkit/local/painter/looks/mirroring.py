"""Mirrors things in water: a temple reflected in a lake."""

from dataclasses import replace

from imgkit.local.painter.drawing import Drawing

REFLECTED = ("reflection", "water")
"""What a thing has that is mirrored in the water before it."""
_CLEAR = 0.3  # how strong the mirror image is
_FLAT = 0.8  # how high it is, as a share of the thing


def mirrored(drawing: Drawing) -> Drawing:
    """Return a drawing with its mirror image below the line that it stands on.

    Args:
        drawing: The thing.
    """
    image = drawing.svg.replace("{id}", "{id}-mirror")
    below = f'<g transform="scale(1 {-_FLAT})" opacity="{_CLEAR}">{image}</g>'
    return replace(drawing, svg=below + drawing.svg)
