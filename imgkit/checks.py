"""Refusals before anything is sent: a mistake that is found here costs neither money nor time."""

from collections.abc import Mapping

from imgkit import prompt_text
from imgkit.errors import ModelRetiredError, OptionError, PromptError
from imgkit.language import _
from imgkit.models.catalog import Model, Provider, catalog, split_size

MAX_PICTURES = 10
"""The largest ``n`` of one call: openai 3.51.0, types/image_generate_params.py."""

HIGHEST_TEMPERATURE = 2.0
"""Where the catalogue knows nothing of a model."""

HIGHEST_GUIDANCE = 10.0
"""That of the only model that has guidance, ``pixels``."""

LONGEST_PROMPT = 32_000
"""In characters, where nothing else is known: openai 3.51.0, types/image_generate_params.py."""


def check_prompt(prompt: str, limit: int = LONGEST_PROMPT) -> None:
    """Refuse a prompt that no service would take.

    Args:
        prompt: What is to be drawn.
        limit: The longest prompt, in characters.

    Raises:
        PromptError: It is no text, blank or too long, or holds what cannot be sent.
    """
    if not isinstance(prompt, str):
        raise PromptError(
            _("The prompt is no text: it is of the type {kind}.").format(
                kind=type(prompt).__name__
            ),
            remedy=_("Write it in quotation marks."),
        )
    if len(prompt) > limit:
        raise PromptError(
            _("The prompt has {length:,} characters; at most {limit:,} are allowed.").format(
                length=len(prompt), limit=limit
            ),
            remedy=_("Make it shorter: two or three sentences are plenty."),
        )
    check_characters(prompt)
    if prompt_text.is_blank(prompt):
        raise PromptError(
            _("The prompt is empty."),
            remedy=_("Write in a few words what the picture should show."),
        )


def check_characters(text: str) -> None:
    """Refuse a text with characters that cannot be sent, or that no one could read.

    Args:
        text: What a person typed or copied.

    Raises:
        PromptError: It holds half a character, a control character, or heaps of accents.
    """
    character = prompt_text.unsendable(text)
    if character is not None:
        raise PromptError(
            _("The prompt holds a character that cannot be sent: {number}.").format(
                number=prompt_text.number_of(character)
            ),
            why=_("It cannot be seen; copied text may hold such characters."),
            remedy=_("Type the words again instead of copying them."),
        )
    if prompt_text.has_heaps_of_marks(text):
        raise PromptError(
            _("The prompt has more than {most} accents on one letter.").format(
                most=prompt_text.MOST_MARKS
            ),
            remedy=_("Take the accents away, or type the words again."),
        )


def check_option_texts(options: Mapping[str, object]) -> None:
    """Refuse options whose text cannot be sent.

    Args:
        options: The options by name; what is no text is looked at elsewhere.

    Raises:
        OptionError: One holds half a character or a control character.
    """
    for name, value in options.items():
        character = prompt_text.unsendable(value) if isinstance(value, str) else None
        if character is not None:
            raise OptionError(
                _("The option {name} holds a character that cannot be sent: {number}.").format(
                    name=name, number=prompt_text.number_of(character)
                ),
                remedy=_("Type it again instead of copying it."),
            )


def check_count(n: object) -> None:
    """Refuse a number of pictures that one call cannot make.

    Raises:
        OptionError: ``n`` is not a whole number from 1 to 10.
    """
    if not isinstance(n, int) or n not in range(1, MAX_PICTURES + 1):
        raise OptionError(
            _("n={n!r} pictures cannot be asked for.").format(n=n),
            why=_("One call makes 1 to {most} pictures.").format(most=MAX_PICTURES),
            remedy=_("Choose a whole number from 1 to {most}.").format(most=MAX_PICTURES),
        )


def check_size(model: Model, name: str, size: object) -> None:
    """Refuse a size that a model does not draw, and name the nearest one that it does.

    Raises:
        OptionError: The model does not draw this size, or does not draw at all.
    """
    if not (model.sizes or model.any_size):
        raise OptionError(
            _("{model} does not draw.").format(model=name),
            remedy=_("Leave the model out, or take {other}.").format(
                other=catalog().defaults["image"]
            ),
        )
    if size == "auto":
        return
    width, height = split_size(str(size))
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


def check_knobs(model: Model, name: str, knobs: Mapping[str, float | None]) -> None:
    """Refuse a knob that a model does not have, or that it cannot turn so far.

    Args:
        model: The model.
        name: What it was called.
        knobs: ``seed``, ``temperature`` and ``guidance``, None where they were not asked for.

    Raises:
        OptionError: It does not have one of them, or not that value.
    """
    for knob, setting in knobs.items():
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
    check_knob_values(knobs, model.highest_temperature)


def check_strength(strength: object) -> None:
    """Refuse a strength that no variation can have.

    Raises:
        OptionError: The strength is not from 0 to 1.
    """
    if strength is not None and not _is_within(strength, 0, 1):
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
    if temperature is not None and not _is_within(temperature, 0, highest_temperature):
        raise OptionError(
            _("The temperature {value} is out of range.").format(value=temperature),
            remedy=_("Choose a number from 0 (always the same) to {highest:g} (wild).").format(
                highest=highest_temperature
            ),
        )
    guidance = knobs.get("guidance")
    if guidance is not None and not _is_within(guidance, 0, HIGHEST_GUIDANCE):
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


def _is_within(value: object, lowest: float, highest: float) -> bool:
    """Tell whether something is a number, and within its range; a pupil may type anything."""
    return isinstance(value, int | float) and lowest <= value <= highest
