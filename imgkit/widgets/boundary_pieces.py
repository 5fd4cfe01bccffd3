"""What the boundary lab shows of attempts and scores."""

from typing import Any

from imgkit.boundaries import Attempt, Score, answer_in_words
from imgkit.widgets import boundary_words
from imgkit.word_lists import harmless, unwanted


def verdict(attempt: Attempt) -> str:
    """Return which layer stops a prompt, as a sentence.

    Args:
        attempt: What the layers say.
    """
    for found in attempt.findings:
        if found.answer == "stops":
            reasons = ", ".join(found.reasons)
            return boundary_words.LAYER_STOPS[found.layer].format(reasons=reasons)
    return boundary_words.NOBODY_STOPS


def lamps(attempt: Attempt) -> list[dict[str, Any]]:
    """Return what the browser shows of each layer.

    Args:
        attempt: What the layers say.
    """
    held_by = attempt.held_by
    return [
        {
            "layer": found.layer,
            "answer": found.answer,
            "said": answer_in_words(found.answer),
            "reasons": "" if found.layer == "prefix" else ", ".join(found.reasons),
            "held": found.layer == held_by,
        }
        for found in attempt.findings
    ]


def rows(score: Score) -> list[dict[str, Any]]:
    """Return what the browser shows of each prompt of a score.

    Args:
        score: What the layers say of all prompts.
    """
    return [
        {
            "prompt": attempt.prompt,
            "harmless": good,
            "right": (attempt.held_by is None) == good,
            **{found.layer: found.answer for found in attempt.findings},
        }
        for attempts, good in ((score.harmless, True), (score.unwanted, False))
        for attempt in attempts
    ]


def rows_without_score() -> list[dict[str, Any]]:
    """Return what the browser shows of each prompt while no layer has looked at it."""
    groups = ((harmless(), True), (unwanted(), False))
    return [{"prompt": prompt, "harmless": good} for prompts, good in groups for prompt in prompts]


def total(score: Score) -> str:
    """Return a score as a sentence.

    Args:
        score: What the layers say of all prompts.
    """
    return boundary_words.SCORE.format(
        passed=score.passed,
        harmless=len(score.harmless),
        stopped=score.stopped,
        unwanted=len(score.unwanted),
    )
