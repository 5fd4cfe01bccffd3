"""What a plan is made of."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "new_scene",
    "background",
    "time_and_weather",
    "style",
    "remove",
    "replace",
    "recolour",
    "pose",
    "add",
]


@dataclass(frozen=True)
class PlannedStep:
    """One thing to do to a picture.

    Args:
        kind: What kind of change it is.
        wish: The instruction to whoever edits the picture.
        target: What it is about, in the words of the wish; empty for the whole picture.
        regions: The numbers of the regions that show it, or where something new goes.
    """

    kind: Kind
    wish: str
    target: str = ""
    regions: tuple[int, ...] = ()


@dataclass(frozen=True)
class PaintedPlan:
    """What is to be done to a picture.

    Args:
        steps: The steps in their order.
        prompt: What the picture shows when all is done.
        question: What has to be asked first; then there are no steps.
    """

    steps: tuple[PlannedStep, ...] = ()
    prompt: str = ""
    question: str = ""
