"""Which things of a picture an edit can reach, and where they are."""

from dataclasses import dataclass

from imgkit.local.painter.editing.masks import share_inside
from imgkit.local.painter.metadata import Record
from imgkit.local.painter.scene import Box
from imgkit.local.painter.things import Kind

_ENOUGH = 0.25  # of the thing or of the mask
_SLACK = 1.6  # a thing of another shape may be so much wider


@dataclass(frozen=True)
class Reach:
    """What an edit can reach.

    Args:
        record: What is known of the picture; None for one that the painter has not touched.
        area: The area of its mask; None where there is none.
    """

    record: Record | None
    area: Box | None = None

    def box(self, thing: int) -> Box | None:
        """Return where a thing is; None where it is nowhere."""
        return None if self.record is None else self.record.box_of(thing)

    def share(self, thing: int) -> float:
        """Return how much of a thing lies inside the mask, from 0 to 1."""
        box = self.box(thing)
        if self.area is None:
            return 1.0
        return 0.0 if box is None else share_inside(box, self.area)

    def touches(self, thing: int) -> bool:
        """Say whether the mask shows a good part of a thing, or little else."""
        box = self.box(thing)
        if self.area is None or box is None:
            return self.area is None
        return max(self.share(thing), share_inside(self.area, box)) >= _ENOUGH

    def successor(self, thing: int, old: Kind, new: Kind) -> Box | None:
        """Return the place of what comes instead of a thing, as large as it should be.

        Args:
            thing: The thing that goes.
            old: What it is.
            new: What comes.
        """
        box = self.box(thing)
        if box is None:
            return None
        ratio = min(max((new.height / old.height) ** 0.6, 0.5), 1.8)
        half = (box.right - box.left) * ratio * _SLACK / 2
        middle = (box.left + box.right) / 2
        area = self.area or Box(0.02, 0.02, 0.98, 0.98)
        bottom = min(box.bottom, area.bottom)
        top = max(box.bottom - (box.bottom - box.top) * ratio, area.top)
        left, right = max(middle - half, area.left), min(middle + half, area.right)
        return Box(left, top, right, bottom) if left < right and top < bottom else None


def lowered(box: Box, onto: Box) -> Box:
    """Return a place moved down to the lower edge of another one."""
    down = onto.bottom - box.bottom
    return Box(box.left, box.top + down, box.right, box.bottom + down)
