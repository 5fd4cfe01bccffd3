"""Refusals before anything is sent: a mistake that is found here costs neither money nor time."""

from collections.abc import Mapping

from imgkit.catalog import Model, Provider, catalog, split_size
from imgkit.errors import ModelRetiredError, OptionError, PromptError
from imgkit.language import _

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
            _("The prompt is empty."),
            remedy=_("Write in a few words what the picture should show."),
        )
    if len(prompt) > limit:
        raise PromptError(
            _("The prompt has {length:,} characters; at most {limit:,} are allowed.").format(
                length=len(prompt), limit=limit
            ),
            remedy=_("Make it shorter: two or three sentences are plenty."),
        )


def check_count(n: int) -> None:
    """Refuse a number of pictures that one call cannot make.

    Raises:
        OptionError: ``n`` is not a whole number from 1 to 10.
    """
    if n not in range(1, MAX_PICTURES + 1):
        raise OptionError(
            _("n={n!r} pictures cannot be asked for.").format(n=n),
            why=_("One call makes 1 to {most} pictures.").format(most=MAX_PICTURES),
            remedy=_("Choose a whole number from 1 to {most}.").format(most=MAX_PICTURES),
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
            _("{model} does not draw pictures of {size}.").format(model=name, size=size),
            remedy=_('The nearest size that it draws is "{size}".').format(
                size=model.nearest_size(width, height)
            ),
        )


def check_not_retired(model: Model, name: str, provider: Provider) -> None:
    """Refuse a model that its provider has switched off.

    Raises:
        ModelRetiredError: It is switched off.
    """
    if model.is_retired(provider):
        raise ModelRetiredError(
            _("The model {model} was switched off on {date}.").format(
                model=name, date=model.shutdown[provider]
            ),
            remedy=_("Use {successor} instead: set IMGKIT_MODEL={successor} in .env.").format(
                successor=model.successor
            ),
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
                _("{model} has no {option} {value!r}.").format(
                    model=name, option=option, value=value
                ),
                remedy=_("Choose one of: {names}.").format(names=", ".join(allowed)),
            )
    for knob, setting in (knobs or {}).items():
        if setting is not None and knob not in model.knobs:
            with_knob = [other.names[0] for other in catalog().models if knob in other.knobs]
            raise OptionError(
                _("{model} has no {knob}.").format(model=name, knob=knob),
                why=_("A real service would answer: Unknown parameter: '{knob}'.").format(
                    knob=knob
                ),
                remedy=_(
                    "Leave it out, or ask one that has it: {models} (IMGKIT_MODE=local)."
                ).format(models=", ".join(with_knob)),
            )
    check_knob_values(knobs or {}, model.highest_temperature)


def check_strength(strength: float | None) -> None:
    """Refuse a strength that no variation can have.

    Raises:
        OptionError: The strength is not from 0 to 1.
    """
    if strength is not None and not 0 <= strength <= 1:
        raise OptionError(
            _("The strength {value} is out of range.").format(value=strength),
            remedy=_("Choose a number from 0 (the same picture) to 1 (all new)."),
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
            _("The temperature {value} is out of range.").format(value=temperature),
            remedy=_("Choose a number from 0 (always the same) to {highest:g} (wild).").format(
                highest=highest_temperature
            ),
        )
    guidance = knobs.get("guidance")
    if guidance is not None and not 0 <= guidance <= HIGHEST_GUIDANCE:
        raise OptionError(
            _("The guidance {value} is out of range.").format(value=guidance),
            remedy=_(
                "Choose a number from 0 (the words are left out) to {highest:g}; 1 is no guidance."
            ).format(highest=HIGHEST_GUIDANCE),
        )
    if seed is not None and not (isinstance(seed, int) and 0 <= seed < 2**32):
        raise OptionError(
            _("The seed {value} is out of range.").format(value=seed),
            remedy=_("Choose a whole number from 0 to 4294967295."),
        )
