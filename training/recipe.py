"""What decides how a training run turns out."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Recipe:
    """What decides how a run turns out; saved with it.

    Args:
        pictures: How many to learn from, each seen once.
        batch: Pictures in each step.
        learning_rate: Its height after the warm-up; it then falls in a straight line to 0.
        binding: How colours are tied to things: ``"slots"`` adds colour and name of a thing into
            one place of the sequence, ``"words"`` gives each a place of its own.
        contrast: The share of captions that say a different colour for each thing.
        thing_weight: How much a pixel in the box of a thing counts in the loss, compared to others.
        seed: For the first weights and for the pictures.
    """

    pictures: int = 300_000
    batch: int = 16
    learning_rate: float = 3e-3
    binding: str = "slots"
    contrast: float = 0.5
    thing_weight: float = 1.0
    seed: int = 1
