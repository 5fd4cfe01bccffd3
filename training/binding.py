"""Says how well a model knows which colour belongs to which thing, even before it can paint them.

A picture of two things is shown with its own caption, and with the same one in which the colours
have changed places. Who ties colours to things is surprised less by the first: the question of
Winoground (https://arxiv.org/abs/2204.03162), put to the probabilities of the model.
"""

from dataclasses import dataclass, replace
from random import Random

import numpy as np
import numpy.typing as npt

from training.lessons import Lesson
from training.painters import Model
from training.prompts import captions
from training.scene import SIZE, draw
from training.scores import Share
from training.world import Caption


@dataclass(frozen=True)
class Binding:
    """How well colours are tied to things.

    Args:
        told_apart: Pictures that fit their own caption better than the one with changed colours.
        surprise: How much more the changed caption surprises, in nats a picture, on average.
    """

    told_apart: Share
    surprise: float


def examine_binding(model: Model, group: str, count: int) -> Binding:
    """Examine a model with pictures of two things in different colours.

    Args:
        model: The model.
        group: ``SEEN``, or the kind of pair that training never shows.
        count: How many pictures.

    Returns:
        How well it ties colours to things.
    """
    dice = Random(f"binding/{group}")
    asked = [caption for caption in captions(group, 2, 8 * count) if _has_two_colours(caption)]
    lessons = []
    for caption in asked[:count]:
        picture = draw(caption, dice).astype(np.int64)
        lessons += [_lesson(caption, picture), _lesson(_with_changed_colours(caption), picture)]
    surprises = np.array(model.surprises(lessons)).reshape(-1, 2)
    more = (surprises[:, 1] - surprises[:, 0]) * SIZE**2
    return Binding(Share(int((more > 0).sum()), len(more)), float(more.mean()))


def _has_two_colours(caption: Caption) -> bool:
    colours = {thing.colour for thing in caption.things}
    return len(colours) == 2 and None not in colours


def _with_changed_colours(caption: Caption) -> Caption:
    one, other = caption.things
    changed = (replace(one, colour=other.colour), replace(other, colour=one.colour))
    return replace(caption, things=changed)


def _lesson(caption: Caption, picture: npt.NDArray[np.int64]) -> Lesson:
    return np.array(caption.tokens()), picture, np.ones((SIZE, SIZE), np.float32)
