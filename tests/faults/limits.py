"""The limit that a key has: so many pictures a minute, in a minute that tests make shorter."""

import time
from collections import deque
from dataclasses import dataclass, field


@dataclass
class RateLimit:
    """At most so many pictures in any minute.

    Args:
        pictures: How many.
        minute: How long a minute is, in seconds.
        in_headers: Whether answers tell the limit and the time to wait in headers; the message of
            an error tells them always.
    """

    pictures: int
    minute: float = 60.0
    in_headers: bool = True
    drawn_at: deque[float] = field(default_factory=deque)

    def take(self, pictures: int) -> float:
        """Take pictures of the limit.

        Returns:
            0 where they may be drawn now, else after how many seconds they may.
        """
        now = time.monotonic()
        while self.drawn_at and self.drawn_at[0] <= now - self.minute:
            self.drawn_at.popleft()
        over = len(self.drawn_at) + pictures - self.pictures
        if over > 0:
            blocking = self.drawn_at[min(over, len(self.drawn_at)) - 1] if self.drawn_at else now
            return max(blocking + self.minute - now, 0.001)
        self.drawn_at.extend([now] * pictures)
        return 0.0

    def headers(self, wait: float = 0.0) -> dict[str, str]:
        """Return what an answer says about the limit.

        Args:
            wait: After how many seconds to ask again; 0 where it was not refused.
        """
        if not self.in_headers:
            return {}
        left = self.pictures - len(self.drawn_at)
        told = {
            "x-ratelimit-limit-requests": str(self.pictures),
            "x-ratelimit-remaining-requests": str(left),
            "x-ratelimit-reset-requests": f"{self.minute / self.pictures:.3f}s",
        }
        return told | ({"retry-after-ms": f"{wait * 1000:.0f}"} if wait else {})

    def message(self, pictures: int, wait: float) -> str:
        """Return what the error says, as OpenAI words it."""
        return (
            f"Rate limit reached for images per minute. Limit: {self.pictures}/1min. "
            f"Used {len(self.drawn_at)}, Requested {pictures}. "
            f"Please try again in {wait * 1000:.0f}ms."
        )
