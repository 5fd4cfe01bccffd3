"""Checks of seed and temperature: what a learner predicted, drew and found out."""

from collections.abc import Mapping
from typing import TypeAlias

from imgkit.check.verdict import Verdict, judge
from imgkit.comparisons.comparing import Comparison
from imgkit.language import _
from imgkit.models.catalog import find
from imgkit.picture import Picture

Finding: TypeAlias = tuple[bool, str] | tuple[bool, str, str]
"""What :func:`judge` takes: whether it is right, a hint, and a stronger one."""

_ANSWERS = {
    frozenset(): "none",
    frozenset({"seed"}): "seed",
    frozenset({"temperature"}): "temperature",
    frozenset({"seed", "temperature"}): "both",
}
"""What a learner writes for the knobs that a model has."""


def prediction(
    comparison: Comparison, *, most_alike: float | str, least_alike: float | str
) -> Verdict:
    """Check which temperatures a learner expected to give the most and the least alike pictures.

    Args:
        comparison: What was drawn then.
        most_alike: The temperature of the column that was expected to be the most alike.
        least_alike: That of the column that was expected to be the least alike.
    """
    alike = {
        temperature: likeness
        for temperature, likeness in zip(comparison.temperatures, comparison.curve, strict=True)
        if temperature is not None and likeness is not None
    }
    choices = ", ".join(f"{temperature:g}" for temperature in alike)
    ends = (max, _("most alike"), most_alike), (min, _("least alike"), least_alike)
    findings: list[Finding] = []
    for end, name, guess in ends:
        value = _number(guess)
        named = value in alike
        findings += [
            (named, _("{name}: guess one of these: {choices}.").format(name=name, choices=choices)),
            (
                not named or value == end(alike, key=lambda one: alike[one]),
                _(
                    "{name}: the pictures say something else than your guess. A wrong guess "
                    "teaches most: what did you expect, and what do you see?"
                ).format(name=name),
                _("{name}: look at the curve. Where is it highest, and where lowest?").format(
                    name=name
                ),
            ),
        ]
    return judge(findings, _("That is what the pictures say, and you knew it before."))


def two_seeds(first: Picture, second: Picture) -> Verdict:
    """Check that a learner drew two different pictures of one prompt, each to be drawn again.

    Args:
        first: One picture.
        second: Another one, drawn anew.
    """
    differ = first.image.convert("RGB").tobytes() != second.image.convert("RGB").tobytes()
    seeds_differ = first.seed != second.seed
    return judge(
        (
            (
                first.path != second.path,
                _("That is one picture under two names: call generate twice."),
            ),
            (
                first.prompt == second.prompt,
                _("The prompts differ. Take the same one twice: another knob makes the change."),
            ),
            (
                first.seed is not None and second.seed is not None,
                _("One of them has no seed, so nobody can draw it again."),
            ),
            (
                seeds_differ,
                _("They start from the same number, so the dice fall the same way."),
                _("Which argument says where the dice start? Change its number in one call."),
            ),
            (
                differ or not seeds_differ,
                _("The seeds differ, and the pictures do not. Do the dice have a say at all?"),
                _("At one temperature the seed makes no difference. Did you write that one?"),
            ),
        ),
        _("Two pictures of one prompt, and their seeds are kept: both can be drawn again."),
    )


def knobs_of(answers: Mapping[str, str]) -> Verdict:
    """Check that a learner knows which model has a seed and a temperature.

    Args:
        answers: For each model ``"seed"``, ``"temperature"``, ``"both"`` or ``"none"``.
    """
    findings: list[Finding] = []
    for name, answer in answers.items():
        model = find(name)
        has = _ANSWERS[model.knobs & {"seed", "temperature"}] if model else ""
        hint = _("{name}: look at the list that the code printed above.")
        stronger = _("{name}: ask it for a picture with a seed and a temperature. Does it refuse?")
        right = answer.strip().lower() == has
        findings.append((right, hint.format(name=name), stronger.format(name=name)))
    return judge(findings, _("You know who has which knob, and need not try it out."))


def _number(guess: float | str) -> float | None:
    try:
        return float(str(guess).replace(",", "."))
    except ValueError:
        return None
