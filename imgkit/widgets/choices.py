"""What there is to choose for a call of ``generate``: that, and only that, which a model has."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from imgkit.checks import check_prompt
from imgkit.errors import OptionError
from imgkit.metaprompting import metaprompt
from imgkit.models.catalog import Model, catalog, split_size
from imgkit.services import Service
from imgkit.widgets import knob_words, prompting_words

SIZES = ("1024x1024", "1536x1024", "1024x1536", "512x512")
"""The sizes to choose from where a model draws any size, as far as it draws them."""

QUALITIES = ("low", "medium", "high")
"""The qualities to choose from where a model's own are not known."""

OPTIONS = ("n", "size", "quality")
"""What every model has."""

Choice = list[str]
"""What is sent, and what a person reads in its place."""


def models(service: Service) -> list[Choice]:
    """Return who can be asked to draw.

    Args:
        service: Who answers.
    """
    return [[name, _model_in_words(service, name)] for name in service.models_to_try]


def sizes(model: Model | None) -> list[Choice]:
    """Return the sizes to choose from.

    Args:
        model: The model, or None where the catalogue does not know it.
    """
    if model is None:
        offered: tuple[str, ...] = SIZES[:3]
    elif model.any_size:
        offered = tuple(size for size in SIZES if model.any_size.holds(*split_size(size)))
    else:
        offered = model.sizes
    return [[size, _size_in_words(size)] for size in offered]


def qualities(model: Model | None) -> list[Choice]:
    """Return the qualities to choose from.

    Args:
        model: The model, or None where the catalogue does not know it.
    """
    return [[quality, quality] for quality in (model and model.qualities) or QUALITIES]


def kept(chosen: str, offered: list[Choice]) -> str:
    """Return what was chosen if it is still offered, and else what is offered first."""
    names = [name for name, _words in offered]
    return chosen if chosen in names else names[0]


def missing_knobs(name: str, knobs: Collection[str] | None) -> list[str]:
    """Return a sentence for each knob that is not there, saying who has it.

    Args:
        name: What the service calls the model.
        knobs: Those that there are, or None where nobody knows.
    """
    if knobs is None:
        return [prompting_words.UNKNOWN_KNOBS.format(model=name)]
    return [
        sentence.format(
            model=name,
            others=", ".join(other.names[0] for other in catalog().models if knob in other.knobs),
        )
        for knob, sentence in prompting_words.NO_KNOB.items()
        if knob not in knobs
    ]


def final_prompt(chosen: Mapping[str, Any]) -> str:
    """Return what is sent: the prompt, with its metaprompt where one was chosen.

    Args:
        chosen: ``prompt``, ``bounded``, ``audience`` and ``disallow`` as a person chose them.

    Raises:
        PromptError: The prompt is empty or too long.
    """
    prompt: str = chosen["prompt"]
    if not chosen["bounded"]:
        check_prompt(prompt)
        return prompt
    left_out = [part.strip() for part in chosen["disallow"].split(",") if part.strip()]
    return metaprompt(prompt, audience=chosen["audience"], disallow=left_out)


def arguments(chosen: Mapping[str, Any], knobs: Sequence[str]) -> dict[str, Any]:
    """Return what was chosen as arguments of ``generate``.

    Args:
        chosen: What a person chose.
        knobs: The knobs that the model has; others are left out.

    Raises:
        OptionError: The seed is no number.
    """
    turned = {
        "seed": read_seed(chosen["seed"]) if "seed" in knobs else None,
        "temperature": round(chosen["temperature"], 1),
        "guidance": round(chosen["guidance"], 1),
    }
    options = {"model": chosen["drawn_by"], **{name: chosen[name] for name in OPTIONS}}
    return options | {knob: value for knob, value in turned.items() if knob in knobs}


def read_seed(text: str) -> int | None:
    """Read what was typed into the field for the seed.

    Args:
        text: Digits, or nothing.

    Returns:
        The seed; None where it is left to chance.

    Raises:
        OptionError: It is something else.
    """
    if not text.strip():
        return None
    try:
        return int(text)
    except ValueError:
        raise OptionError(
            prompting_words.SEED_WRONG.format(seed=text[:40]), remedy=prompting_words.SEED_REMEDY
        ) from None


def _model_in_words(service: Service, name: str) -> str:
    if name in knob_words.MODELS:
        return knob_words.MODELS[name]
    template = prompting_words.PLAYED if service.plays_models else "{model}"
    return template.format(model=name)


def _size_in_words(size: str) -> str:
    width, height = split_size(size)
    if width == height:
        template = prompting_words.SQUARE
    else:
        template = prompting_words.LANDSCAPE if width > height else prompting_words.PORTRAIT
    return template.format(width=width, height=height)
