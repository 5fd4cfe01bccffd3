"""Exercises that check themselves: a tick where it is right, a hint where it is not.

No check ever shows a solution, and none ever fails a cell.
"""

from imgkit.check.drawing import all_the_same, alt_text, own_prompt, same_picture, shape
from imgkit.check.knowing import how_they_paint, who_answers_here
from imgkit.check.verdict import Verdict

__all__ = [
    "Verdict",
    "all_the_same",
    "alt_text",
    "how_they_paint",
    "own_prompt",
    "same_picture",
    "shape",
    "who_answers_here",
]
