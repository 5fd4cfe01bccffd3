"""Refusals before anything is sent: a mistake that is found here costs neither money nor time."""

from collections.abc import Mapping

from imgkit.catalog import Model, Provider, catalog, split_size
from imgkit.errors import ModelRetiredError, OptionError, PromptError

MAX_PICTURES = 10
"""The largest ``n`` of one call: openai 3.51.0, types/image_generate_params.py."""

HIGHEST_TEMPERATURE = 2.0
"""Where the catalogue knows nothing of a model."""

HIGHEST_GUIDANCE = 10.0
"""That of the only model that has guidance, ``pixels``."""


def check_prompt(prompt: str, limit: int = 32_000) -> None:
    """Refuse a prompt that no service would take.

    Args:
        prompt: What is to be drawn.
        limit: The longest prompt, in characters.

    Raises:
        PromptError: It is blank or too long.
    """
    if not prompt.strip():
        raise PromptError(
            "The prompt is empty.",
            remedy="Write in a few words what the picture should show.",
        )
    if len(prompt) > limit:
        raise PromptError(
            f"The prompt has {len(prompt):,} characters; at most {limit:,} are allowed.",
            remedy="Make it shorter: two or three sentences are plenty.",
        )


def check_count(n: int) -> None:
    """Refuse a number of pictures that one call cannot make.

    Raises:
        OptionError: ``n`` is not a whole number from 1 to 10.
    """
    if n not in range(1, MAX_PICTURES + 1):
        raise OptionError(
            f"n={n!r} pictures cannot be asked for.",
            why=f"One call makes 1 to {MAX_PICTURES} pictures.",
            remedy="Choose a whole number from 1 to 10.",
        )


def check_size(model: Model, name: str, size: str) -> None:
    """Refuse a size that a model does not draw, and name the nearest one that it does.

    Raises:
        OptionError: The model does not draw this size.
    """
    if size == "auto":
        return
    width, height = split_size(size)
    fits = model.any_size.holds(width, height) if model.any_size else size in model.sizes
    if not fits:
        raise OptionError(
            f"{name} does not draw pictures of {size}.",
            remedy=f'The nearest size that it draws is "{model.nearest_size(width, height)}".',
        )


def check_not_retired(model: Model, name: str, provider: Provider) -> None:
    """Refuse a model that its provider has switched off.

    Raises:
        ModelRetiredError: It is switched off.
    """
    if model.is_retired(provider):
        raise ModelRetiredError(
            f"The model {name} was switched off on {model.shutdown[provider]}.",
            remedy=f"Use {model.successor} instead: set IMGKIT_MODEL={model.successor} in .env.",
        )


def check_options(
    model: Model,
    name: str,
    *,
    quality: str,
    output_format: str | None = None,
    knobs: Mapping[str, float | None] | None = None,
) -> None:
    """Refuse options that a model does not have.

    Args:
        model: The model.
        name: What it was called.
        quality: The quality asked for; ``"auto"`` is always allowed.
        output_format: The format asked for, if any.
        knobs: ``seed``, ``temperature`` and ``guidance``, None where they were not asked for.

    Raises:
        OptionError: The model does not have one of them.
    """
    for option, value, allowed in (
        ("quality", quality, (*model.qualities, "auto")),
        ("output_format", output_format, model.formats),
    ):
        if value is not None and value not in allowed:
            raise OptionError(
                f"{name} has no {option} {value!r}.",
                remedy=f"Choose one of: {', '.join(allowed)}.",
            )
    for knob, setting in (knobs or {}).items():
        if setting is not None and knob not in model.knobs:
            with_knob = [other.names[0] for other in catalog().models if knob in other.knobs]
            raise OptionError(
                f"{name} has no {knob}.",
                why=f"A real service would answer: Unknown parameter: '{knob}'.",
                remedy=f"Leave it out, or ask one that has it: {', '.join(with_knob)} "
                "(IMGKIT_MODE=local).",
            )
    check_knob_values(knobs or {}, model.highest_temperature)


def check_strength(strength: float | None) -> None:
    """Refuse a strength that no variation can have.

    Raises:
        OptionError: The strength is not from 0 to 1.
    """
    if strength is not None and not 0 <= strength <= 1:
        raise OptionError(
            f"The strength {strength} is out of range.",
            remedy="Choose a number from 0 (the same picture) to 1 (all new).",
        )


def check_knob_values(
    knobs: Mapping[str, float | None], highest_temperature: float = HIGHEST_TEMPERATURE
) -> None:
    """Refuse a seed, a temperature or a guidance outside its range.

    Raises:
        OptionError: The temperature is not from 0 to the highest, the seed not from 0 to
            2**32 - 1, or the guidance not from 0 to 10.
    """
    temperature, seed = knobs.get("temperature"), knobs.get("seed")
    if temperature is not None and not 0 <= temperature <= highest_temperature:
        raise OptionError(
            f"The temperature {temperature} is out of range.",
            remedy=f"Choose a number from 0 (always the same) to {highest_temperature:g} (wild).",
        )
    guidance = knobs.get("guidance")
    if guidance is not None and not 0 <= guidance <= HIGHEST_GUIDANCE:
        raise OptionError(
            f"The guidance {guidance} is out of range.",
            remedy=f"Choose a number from 0 (the words are left out) to {HIGHEST_GUIDANCE:g}; "
            "1 is no guidance.",
        )
    if seed is not None and not (isinstance(seed, int) and 0 <= seed < 2**32):
        raise OptionError(
            f"The seed {seed} is out of range.",
            remedy="Choose a whole number from 0 to 4294967295.",
        )
