"""Exercises that check themselves: a tick where it is right, a hint where it is not.

No check ever shows a solution, and none ever fails a cell.
"""

from imgkit.check.assignment import (
    handed_in,
    monument,
    own_alt_text,
    several_tries,
    within_boundaries,
)
from imgkit.check.boundaries import better_list, own_metaprompt, which_held
from imgkit.check.describing import remixed, retold
from imgkit.check.drawing import all_the_same, alt_text, own_prompt, same_picture, shape
from imgkit.check.knobs import knobs_of, prediction, two_seeds
from imgkit.check.knowing import who_answers_here
from imgkit.check.lineage import close_variation, generations
from imgkit.check.masks import mask_over, protected
from imgkit.check.remixing import planned
from imgkit.check.verdict import Verdict

__all__ = [
    "Verdict",
    "all_the_same",
    "alt_text",
    "better_list",
    "close_variation",
    "generations",
    "handed_in",
    "knobs_of",
    "mask_over",
    "monument",
    "own_alt_text",
    "own_metaprompt",
    "own_prompt",
    "planned",
    "prediction",
    "protected",
    "remixed",
    "retold",
    "same_picture",
    "several_tries",
    "shape",
    "two_seeds",
    "which_held",
    "who_answers_here",
    "within_boundaries",
]
