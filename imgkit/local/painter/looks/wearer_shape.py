"""Where the parts of a body are that is no person, as far as its drawing tells."""

from dataclasses import dataclass

from imgkit.local.painter.placing.group import Group, Part

Box = tuple[float, float, float, float]
"""The left, top, right and bottom edge."""


@dataclass(frozen=True)
class WearerShape:
    """Where the parts of a body are that looks right.

    Args:
        main: Its box.
        head: The top of its head.
        neck: Where its neck is.
        back: Where one sits on it.
        hand: Where a hand is, if the drawing says so.
        eyes: The eyes, as far as the drawing says where.
        upright: Whether the head is over the trunk, and not before it.
    """

    main: Part
    head: tuple[float, float]
    neck: tuple[float, float]
    back: tuple[float, float]
    hand: tuple[float, float] | None
    eyes: tuple[tuple[float, float], ...]
    upright: bool

    @staticmethod
    def of(group: Group) -> "WearerShape":
        """Return the shape of a group's main thing."""
        main, known = group.main, group.anchors
        width, height = main.right - main.left, -main.top
        middle = (main.left + main.right) / 2
        upright = height > width
        if "head" in known and "back" in known:
            upright = known["head"][0] - known["back"][0] < 0.25 * height
        fallback = middle if upright else main.left + 0.78 * width
        head = known.get("head", (fallback, 0.94 * main.top))
        neck = known.get(
            "neck", (fallback if upright else main.left + 0.62 * width, 0.6 * main.top)
        )
        eyes = tuple(known[name] for name in ("eye", "other eye") if name in known)
        hand = known.get("hand") if upright else None
        if neck[1] > 0.15 * main.top:  # a drawing that does not tell
            neck = (0.5 * (head[0] + middle), 0.6 * head[1])
        back = known.get("back", (middle, 0.7 * main.top))
        return WearerShape(main, head, neck, back, hand, eyes, upright)

    @property
    def height(self) -> float:
        """How high it is."""
        return -self.main.top

    @property
    def is_low(self) -> bool:
        """Whether its legs are hardly seen."""
        return self.main.right - self.main.left > 1.2 * self.height

    @property
    def skull(self) -> float:
        """How high the head is."""
        return max(self.neck[1] - self.head[1], 0.14 * self.height)

    def covered(self, zone: str) -> list[Box]:
        """Return the boxes that a garment covers.

        Args:
            zone: What of a wearer it is for: ``"trunk"``.
        """
        left, right, top = self.main.left, self.main.right, self.main.top
        width, neck = right - left, self.neck
        if zone in {"feet", "hands"}:
            return [(left, 0.13 * top, right, -0.1 * top)]
        if zone == "head":
            return [(left, top, right, self.head[1] + 0.3 * self.skull)]
        if self.upright:
            low, half = 0.3 * neck[1], 0.42 * self.height
            left, right = max(left, neck[0] - half), min(right, neck[0] + half)
            return [
                (left, low, right, 0.06 * top) if zone == "legs" else (left, neck[1], right, low)
            ]
        if zone == "legs":
            return [(left, 0.55 * top, left + 0.42 * width, 0.1 * top)]
        high = min(self.back[1], 0.5 * top) - 0.06 * self.height
        front = neck[0] - 0.02 * width
        rear = max(left + 0.14 * width, self.back[0] - 0.75 * self.height)
        return [(rear, high, max(front, rear + 0.5 * self.height), 0.3 * top)]
