"""The pieces of HTML of the knob lab: whether the guess was right, and who refused what."""

import html

from imgkit.comparisons.comparing import Comparison
from imgkit.errors import ImgkitError, ServiceError
from imgkit.widgets import knob_words, pieces

ABOUT_THE_SAME = 0.05
"""Means that are nearer to each other than this count as the same: with few pictures it is luck."""


def verdict(comparison: Comparison, guess: str) -> str:
    """Return whether a guess was right, with the numbers that decide it.

    Args:
        comparison: All the pictures.
        guess: ``"low"``, ``"high"`` or ``"same"``.
    """
    alike = {
        temperature: value
        for temperature, value in zip(comparison.temperatures, comparison.curve, strict=True)
        if temperature is not None and value is not None
    }
    if len(alike) < 2:
        return _paragraph(knob_words.NOTHING_TO_JUDGE)
    low, high = min(alike), max(alike)
    outcome = _outcome(alike[low], alike[high])
    said = knob_words.RIGHT if guess == outcome else knob_words.WRONG
    numbers = knob_words.OUTCOMES[outcome].format(
        low=low, high=high, low_alike=alike[low], high_alike=alike[high]
    )
    return (
        f'<div role="status"><p><b>{html.escape(said)}</b> {html.escape(numbers)}</p>'
        f"{_paragraph(knob_words.BECAUSE)}</div>"
    )


def refused_here(error: ImgkitError, model: str) -> str:
    """Return imgkit's own refusal, before anything was sent, with what it means.

    Args:
        error: The refusal.
        model: Who would have drawn.
    """
    return pieces.error_box(error) + _paragraph(knob_words.BEFORE_SENDING.format(model=model))


def refused_there(error: ServiceError) -> str:
    """Return the refusal of a service, as it came, with what it means.

    Args:
        error: The refusal.
    """
    said = knob_words.ANSWER.format(status=error.status, code=error.code or knob_words.NO_CODE)
    shown = ImgkitError(said, why=error.why, remedy=knob_words.ANSWER_REMEDY)
    return pieces.error_box(shown) + _paragraph(knob_words.AFTER_SENDING)


def _outcome(low: float, high: float) -> str:
    if abs(low - high) < ABOUT_THE_SAME:
        return "same"
    return "low" if low > high else "high"


def _paragraph(text: str) -> str:
    return f"<p>{html.escape(text)}</p>"
