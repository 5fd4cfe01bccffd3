"""Compares what a picture shows with its caption, and counts what is right in many pictures."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from training.judge import Sight
from training.world import Caption


@dataclass(frozen=True)
class Share:
    """How many of how many are right.

    Args:
        right: Those that are.
        of: All.
    """

    right: int = 0
    of: int = 0

    def __add__(self, other: "Share") -> "Share":
        """Add up two counts."""
        return Share(self.right + other.right, self.of + other.of)

    def __str__(self) -> str:
        """Return the share in per cent, ``–`` where there was nothing to count."""
        return f"{100 * self.right / self.of:.0f} %" if self.of else "–"

    @property
    def interval(self) -> str:
        """Where the true share lies, 19 times out of 20: Wilson's interval, in per cent.

        https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval, 2026-11-20.
        """
        if not self.of:
            return "–"
        share, squared = self.right / self.of, 1.96**2 / self.of
        middle = share + squared / 2
        reach = (squared * (share * (1 - share) + squared / 4)) ** 0.5
        low, high = (100 * (middle + side) / (1 + squared) for side in (-reach, reach))
        return f"{low:.0f}–{high:.0f} %"


@dataclass(frozen=True)
class Verdict:
    """What is right in one picture, or in many.

    Args:
        whole: Pictures in which everything is as said, and no other thing is there.
        things: Things that are there, whatever their colour.
        colours: Of the things that are there and have a colour in the caption, those that have it.
        order: Of the pictures with all their things, those with them in the order said.
        setting: Words for time, ground and sky that the picture keeps to.
    """

    whole: Share = Share()
    things: Share = Share()
    colours: Share = Share()
    order: Share = Share()
    setting: Share = Share()

    def __add__(self, other: "Verdict") -> "Verdict":
        """Add up two verdicts."""
        return Verdict(
            self.whole + other.whole,
            self.things + other.things,
            self.colours + other.colours,
            self.order + other.order,
            self.setting + other.setting,
        )


def compare(sight: Sight, caption: Caption) -> Verdict:
    """Compare what a picture shows with its caption.

    Args:
        sight: What the picture shows.
        caption: What it should show.

    Returns:
        The verdict on this picture.
    """
    asked = [thing.name for thing in caption.things]
    shown = [found.name for found in sight.things]
    there = Counter(asked) & Counter(shown)
    complete = there.total() == len(asked)
    order = Share(
        int([name for name in shown if name in asked] == asked), int(complete and len(asked) > 1)
    )
    setting = [
        *([caption.time == sight.time] if caption.time else []),
        *([caption.ground == sight.ground] if caption.ground else []),
        *([caption.sky in sight.skies] if caption.sky else []),
    ]
    in_place = asked == shown and all(
        thing.colour in (None, found.colour)
        for thing, found in zip(caption.things, sight.things, strict=True)
    )
    return Verdict(
        whole=Share(int(in_place and all(setting)), 1),
        things=Share(there.total(), len(asked)),
        colours=_compare_colours(sight, caption),
        order=order if order.of else Share(),
        setting=Share(sum(setting), len(setting)),
    )


def _compare_colours(sight: Sight, caption: Caption) -> Share:
    # Things of one name are matched from left to right.
    colours = Share()
    left = list(sight.things)
    for thing in caption.things:
        found = next((found for found in left if found.name == thing.name), None)
        if found:
            left.remove(found)
            if thing.colour:
                colours += Share(int(found.colour == thing.colour), 1)
    return colours


def total(verdicts: Iterable[Verdict]) -> Verdict:
    """Add up verdicts."""
    return sum(verdicts, Verdict())
