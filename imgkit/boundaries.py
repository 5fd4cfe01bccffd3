"""Boundaries around an application: four layers, and what each of them says of a prompt.

prefix       a metaprompt before the prompt: it asks, and stops nothing
words        a list of words, looked at before anything is sent
moderation   a service that judges texts
service      the filter of the image service, known only by really asking for the picture
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from imgkit.errors import ImgkitError, RefusedError
from imgkit.images import generate as generate_pictures
from imgkit.language import _
from imgkit.metaprompting import metaprompt
from imgkit.moderating import moderate as ask_moderation
from imgkit.picture import Pictures
from imgkit.word_lists import find_words, harmless, unwanted

Layer = Literal["prefix", "words", "moderation", "service"]

LAYERS: tuple[Layer, ...] = get_args(Layer)
"""All layers, in the order in which a prompt meets them."""

Answer = Literal["asks", "stops", "passes", "unknown", "not asked"]
"""What a layer says: only ``"stops"`` stops a prompt; it is ``"unknown"`` where nobody answered."""

Moderate = Callable[[Sequence[str]], list[tuple[str, ...]]]


@dataclass(frozen=True)
class Finding:
    """What one layer says of a prompt.

    Args:
        layer: The layer.
        answer: What it says.
        reasons: The words that it found, or the categories, or why there is no answer; of the
            prefix, all that will be sent.
    """

    layer: Layer
    answer: Answer
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True)
class Attempt:
    """What layers say of a prompt.

    Args:
        prompt: The prompt.
        findings: What each layer says, in the order in which the prompt meets them.
        pictures: What was drawn, where the service was really asked and did not refuse.
    """

    prompt: str
    findings: tuple[Finding, ...]
    pictures: Pictures = field(default_factory=Pictures)

    @property
    def held_by(self) -> Layer | None:
        """The first layer that stops the prompt; None where none does."""
        stopping = (found.layer for found in self.findings if found.answer == "stops")
        return next(stopping, None)

    def __str__(self) -> str:
        """Return a line for each layer."""
        lines = [self.prompt]
        for found in self.findings:
            reasons = "" if found.layer == "prefix" else ", ".join(found.reasons)
            answer = answer_in_words(found.answer)
            lines.append(f"    {found.layer:12}{answer:15}{reasons}".rstrip())
        return "\n".join(lines)


@dataclass(frozen=True)
class Score:
    """How well layers tell apart what may pass and what may not.

    Args:
        harmless: What the layers say of prompts that should pass.
        unwanted: What they say of prompts that should not.
    """

    harmless: tuple[Attempt, ...]
    unwanted: tuple[Attempt, ...]

    @property
    def passed(self) -> int:
        """How many harmless prompts pass."""
        return sum(attempt.held_by is None for attempt in self.harmless)

    @property
    def stopped(self) -> int:
        """How many unwanted prompts are stopped."""
        return sum(attempt.held_by is not None for attempt in self.unwanted)

    def __str__(self) -> str:
        """Return the score, and the prompts that the layers are wrong about."""
        lines = [
            _("Harmless prompts that pass: {count} of {all}").format(
                count=self.passed, all=len(self.harmless)
            ),
            *(f"    ✗ {attempt.prompt}" for attempt in self.harmless if attempt.held_by),
            _("Unwanted prompts that are stopped: {count} of {all}").format(
                count=self.stopped, all=len(self.unwanted)
            ),
            *(f"    ✗ {attempt.prompt}" for attempt in self.unwanted if not attempt.held_by),
        ]
        return "\n".join(lines)


def answer_in_words(answer: Answer) -> str:
    """Return what a layer says as people read it."""
    return {
        "asks": _("only asks"),
        "stops": _("stops it"),
        "passes": _("lets it pass"),
        "unknown": _("no answer"),
        "not asked": _("not asked"),
    }[answer]


def try_layers(
    prompt: str,
    layers: Collection[Layer] = ("prefix", "words", "moderation"),
    *,
    audience: str = "children",
    words: Sequence[str] | None = None,
    inside: bool = False,
    moderate: Moderate = ask_moderation,
    generate: Callable[..., Pictures] = generate_pictures,
    **options: Any,
) -> Attempt:
    """Let a prompt meet the layers that are switched on.

    Args:
        prompt: What a person typed.
        layers: The layers that are switched on. With ``"service"`` among them, the picture is
            really asked for, which may cost money; but only where no earlier layer stops it.
        audience: For whom the metaprompt is, as :func:`imgkit.metaprompt` takes it.
        words: The word list; without it, the lesson's own.
        inside: Whether to look for its words inside longer words too.
        moderate: Judges texts, like :func:`imgkit.moderating.moderate`.
        generate: Draws; takes what :func:`imgkit.generate` takes.
        **options: What else goes to ``generate``, such as ``output_format``.

    Returns:
        What each layer says.

    Raises:
        ImgkitError: The prompt is impossible, or the service was asked and failed; its refusal is
            no failure.
    """
    bounded = metaprompt(prompt, audience=audience)
    final = bounded if "prefix" in layers else prompt
    says: dict[Layer, Finding] = {layer: Finding(layer, "not asked") for layer in LAYERS}
    if "prefix" in layers:
        says["prefix"] = Finding("prefix", "asks", (final,))
    if "words" in layers:
        says["words"] = _look_for_words(prompt, words, inside=inside)
    if "moderation" in layers:
        [says["moderation"]] = _ask_moderation([prompt], moderate)
    attempt = Attempt(prompt, tuple(says.values()))
    if "service" not in layers or attempt.held_by:
        return attempt
    says["service"], pictures = _ask_service(final, generate, options)
    return Attempt(prompt, tuple(says.values()), pictures)


def score(
    layers: Collection[Layer] = ("words", "moderation"),
    *,
    words: Sequence[str] | None = None,
    inside: bool = False,
    moderate: Moderate = ask_moderation,
) -> Score:
    """Try layers on the lesson's harmless and unwanted prompts; no picture is asked for.

    Args:
        layers: ``"words"``, ``"moderation"`` or both.
        words: The word list; without it, the lesson's own.
        inside: Whether to look for its words inside longer words too.
        moderate: Judges texts, like :func:`imgkit.moderating.moderate`.

    Returns:
        What the layers say, and how often they are right.
    """
    good, prompts = harmless(), [*harmless(), *unwanted()]
    says: list[list[Finding]] = []
    if "words" in layers:
        says.append([_look_for_words(prompt, words, inside=inside) for prompt in prompts])
    if "moderation" in layers:
        says.append(_ask_moderation(prompts, moderate))
    attempts = [Attempt(prompt, tuple(said)) for prompt, *said in zip(prompts, *says, strict=True)]
    return Score(tuple(attempts[: len(good)]), tuple(attempts[len(good) :]))


def _look_for_words(prompt: str, words: Sequence[str] | None, *, inside: bool) -> Finding:
    found = find_words(prompt, words, inside=inside)
    return Finding("words", "stops" if found else "passes", tuple(found))


def _ask_moderation(prompts: Sequence[str], moderate: Moderate) -> list[Finding]:
    try:
        judged = moderate(prompts)
    except ImgkitError as error:  # one that does not answer holds nothing up, and says so
        return [Finding("moderation", "unknown", (error.what,))] * len(prompts)
    return [Finding("moderation", "stops" if found else "passes", found) for found in judged]


def _ask_service(
    final: str, generate: Callable[..., Pictures], options: dict[str, Any]
) -> tuple[Finding, Pictures]:
    try:
        pictures = generate(final, **options)
    except RefusedError as error:
        return Finding("service", "stops", (error.why,)), Pictures()
    return Finding("service", "passes"), pictures
