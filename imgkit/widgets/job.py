"""What a click in a panel sets going at a service."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from imgkit.connecting.line import Line


@dataclass(frozen=True)
class Job:
    """What one click sets going.

    Args:
        stopped: Set when it is to be left off.
        line: What its calls go over; stopping hangs it up.
        new_draw: Whether to draw anew what was saved already.
    """

    stopped: threading.Event
    line: Line
    new_draw: bool = False

    @property
    def options(self) -> dict[str, Any]:
        """What each call of it that draws takes besides."""
        return {"line": self.line} | ({"new_draw": True} if self.new_draw else {})


Order: TypeAlias = Callable[[Job], None]
"""Does a job."""
