"""Lets a painter paint captions, and looks at what it painted."""

from collections.abc import Sequence
from dataclasses import dataclass

from imgkit.pixels import DEFAULT_GUIDANCE, DEFAULT_TEMPERATURE
from training.judge import Sight, look
from training.painters import Given, Painter
from training.scores import Share, Verdict, compare, total
from training.sprites import Pixels
from training.world import NAMES, Caption


@dataclass(frozen=True)
class Answer:
    """What was painted for a caption.

    Args:
        caption: What was asked for.
        picture: Palette numbers of shape (20, 20).
        sight: What the judge sees in it.
    """

    caption: Caption
    picture: Pixels
    sight: Sight

    @property
    def verdict(self) -> Verdict:
        """What is right in it."""
        return compare(self.sight, self.caption)


def examine(
    painter: Painter,
    captions: Sequence[Caption],
    *,
    temperature: float = DEFAULT_TEMPERATURE,
    guidance: float = DEFAULT_GUIDANCE,
    seed: int = 0,
    given: Given | None = None,
) -> list[Answer]:
    """Let someone paint one picture for each caption, and look at the pictures.

    Args:
        painter: Who paints.
        captions: What to paint.
        temperature: As in ``Painter``.
        guidance: As in ``Painter``.
        seed: As in ``Painter``.
        given: As in ``Painter``.

    Returns:
        One answer for each caption.
    """
    pictures = painter.paint(
        captions, temperature=temperature, guidance=guidance, seed=seed, given=given
    )
    return [
        Answer(caption, picture, look(picture))
        for caption, picture in zip(captions, pictures, strict=True)
    ]


def verdict(answers: Sequence[Answer]) -> Verdict:
    """Return what is right in many answers."""
    return total(answer.verdict for answer in answers)


def hardest(answers: Sequence[Answer], count: int = 8) -> list[tuple[str, Share]]:
    """Return the things that are missing most often, with how often they were there."""
    shares = dict.fromkeys(NAMES, Share())
    for answer in answers:
        left = [found.name for found in answer.sight.things]
        for thing in answer.caption.things:
            there = thing.name in left
            shares[thing.name] += Share(int(there), 1)
            if there:
                left.remove(thing.name)
    asked = [(name, share) for name, share in shares.items() if share.of]
    return sorted(asked, key=lambda one: one[1].right / one[1].of)[:count]
