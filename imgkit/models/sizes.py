"""The sizes of a model that draws any width and height within limits."""

from pydantic import BaseModel, ConfigDict


class AnySize(BaseModel):
    """The limits within which a model draws any width and height, in pixels."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    multiple: int
    shortest_edge: int
    longest_edge: int
    fewest_pixels: int
    most_pixels: int
    ratio: float

    def holds(self, width: int, height: int) -> bool:
        """Tell whether a size lies within the limits."""
        return (
            width % self.multiple == 0
            and height % self.multiple == 0
            and min(width, height) >= self.shortest_edge
            and max(width, height) <= self.longest_edge
            and self.fewest_pixels <= width * height <= self.most_pixels
            and max(width, height) <= self.ratio * min(width, height)
        )

    def nearest(self, width: int, height: int) -> tuple[int, int]:
        """Return the size within the limits that is most like the one asked for."""
        ratio = min(max(width / height, 1 / self.ratio), self.ratio)
        pixels = min(max(width * height, self.fewest_pixels), self.most_pixels)
        wide, high = (pixels * ratio) ** 0.5, (pixels / ratio) ** 0.5
        scale = min(1.0, self.longest_edge / max(wide, high))
        scale = max(scale, self.shortest_edge / min(wide, high))
        wide, high = wide * scale, high * scale
        around = [
            (x * self.multiple, y * self.multiple)
            for x in range(int(wide // self.multiple) - 1, int(wide // self.multiple) + 3)
            for y in range(int(high // self.multiple) - 1, int(high // self.multiple) + 3)
            if x > 0 and y > 0
        ]
        allowed = [size for size in around if self.holds(*size)]
        return min(allowed, key=lambda size: abs(size[0] - wide) + abs(size[1] - high))
