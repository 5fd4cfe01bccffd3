"""What a head or a bust looks out from behind, so that it does not lie on the ground."""

from collections.abc import Sequence

_BUSHES = ("#6b9a58", "#5d8c4f", "#79a863")
_COVERS = {
    "space": ("#a79cc4", "#978cb6", "#b7add0"),
    "snow": ("#eef4fa", "#e0eaf4", "#f8fbfe"),
    "desert": ("#d9a566", "#cc975a", "#e2b377"),
    "beach": ("#dcbf8a", "#cfb07b", "#e6cc9b"),
}
"""Rocks, dunes and heaps of snow."""


def cover_on(ground: str) -> Sequence[str]:
    """Return the colours of what one looks out from behind on a ground; bushes on most.

    Args:
        ground: The ground of the picture.
    """
    return _COVERS.get(ground, _BUSHES)
