"""Refusals of what a model cannot do, before money is spent, with the nearest thing that it can."""

import difflib
import functools
import warnings
from collections.abc import Collection, Mapping
from typing import Any

from imgkit import checks
from imgkit.errors import OptionError
from imgkit.language import _
from imgkit.models.catalog import Edits, Model, Provider, catalog

STEPS = ("low", "medium", "high", "xhigh", "max")
"""The qualities, from the cheapest to the dearest."""

WITH_CHOICES = (
    "quality",
    "output_format",
    "background",
    "moderation",
    "complexity",
    "input_fidelity",
)
"""The options that are one of a few words."""

MODERATIONS = ("auto", "low")
"""What ``moderation`` may be: openai 3.51.0, types/image_generate_params.py."""

COMPRESSED = ("jpeg", "webp")
"""The formats that have ``output_compression``: the same place."""

TRANSPARENT = ("png", "webp")
"""The formats that can be transparent: the same place."""


class UnknownModelWarning(UserWarning):
    """The catalogue does not know a model, so that nothing can be refused before it is sent."""


@functools.cache
def warn_of_unknown(name: str) -> None:
    """Warn, once in a session, that the catalogue does not know a model.

    Args:
        name: What it was called; on Azure that is often a deployment.
    """
    text = _(
        "The lesson does not know {model}: neither what it can do nor what it costs. It is asked "
        "all the same. If that is the name that your school gave to a model, say with IMGKIT_MODEL "
        "in .env which model it is; the file imgkit/models/models.toml lists those that are known."
    )
    warnings.warn(text.format(model=name), UnknownModelWarning, stacklevel=2)


def check_request(
    model: Model | None,
    name: str,
    provider: Provider,
    *,
    options: Mapping[str, Any],
    knobs: Mapping[str, float | None],
    files: Collection[str] = (),
    own_models: bool = False,
) -> None:
    """Refuse a request that a model cannot fulfil.

    Args:
        model: The model, or None where the catalogue does not know it.
        name: What it was called.
        provider: Whose model it is there.
        options: What is sent: ``n``, ``size``, ``quality`` and anything else that the SDK takes.
        knobs: ``seed``, ``temperature`` and ``guidance``, None where they were not asked for.
        files: What goes along in an edit: ``image``, and ``mask`` where there is one.
        own_models: Whether the server has models of its own, which no catalogue can know.

    Raises:
        OptionError: It cannot; the error names the nearest thing that it can.
        ModelRetiredError: It is switched off.
    """
    checks.check_count(options["n"])
    if model is None:
        if not own_models:
            warn_of_unknown(name)
        checks.check_knob_values(knobs)
        return
    checks.check_not_retired(model, name, provider)
    checks.check_size(model, name, options["size"])
    checks.check_knobs(model, name, knobs)
    _check_choices(model, name, provider, options)
    _check_format(provider, model, options)
    _check_left_out(options)
    if files:
        _check_edit(model, name, provider, options, files)


def _choices(option: str, model: Model, provider: Provider) -> tuple[str, ...]:
    """Return what an option may be; nothing where a model does not have it."""
    edits = model.edits or Edits(pictures=0)
    return {
        "quality": (*model.qualities, "auto"),
        "output_format": catalog().formats(model, provider),
        "background": (*model.backgrounds, "auto"),
        "moderation": MODERATIONS,
        "complexity": model.complexities,
        "input_fidelity": edits.input_fidelity,
        "image": ("any",) if edits.pictures else (),
        "mask": ("any",) if edits.mask else (),
        "markup": ("any",) if edits.markup else (),
    }[option]


def _check_choices(model: Model, name: str, provider: Provider, options: Mapping[str, Any]) -> None:
    for option in WITH_CHOICES:
        value, allowed = options.get(option), _choices(option, model, provider)
        if value is None or value in allowed:
            continue
        if not allowed:
            raise _without(option, name, provider)
        near = _nearest(str(value), allowed)
        remedies = [
            _('The nearest that it has is "{name}".').format(name=near) if near else "",
            _("Choose one of: {names}.").format(names=", ".join(allowed)),
            _who_has(option, provider, str(value)),
        ]
        raise OptionError(
            _("{model} has no {option} {value!r}.").format(model=name, option=option, value=value),
            remedy=" ".join(filter(None, remedies)),
        )


def _without(option: str, name: str, provider: Provider) -> OptionError:
    remedies = [_("Leave it out."), _who_has(option, provider)]
    return OptionError(
        _("{model} has no {option}.").format(model=name, option=option),
        remedy=" ".join(filter(None, remedies)),
    )


def _who_has(option: str, provider: Provider, value: str | None = None) -> str:
    """Say which models of a provider have an option, or a value of it."""
    names = [
        model.names[0]
        for model in catalog().models
        if model.task == "draw" and provider in model.providers and not model.is_retired(provider)
        if (allowed := _choices(option, model, provider)) and (value is None or value in allowed)
    ]
    return _("Models that have it: {models}.").format(models=", ".join(names)) if names else ""


def _nearest(value: str, allowed: tuple[str, ...]) -> str | None:
    steps = [step for step in allowed if step in STEPS]
    if value in STEPS and steps:
        return min(steps, key=lambda step: abs(STEPS.index(step) - STEPS.index(value)))
    alike = difflib.get_close_matches(value.lower(), allowed, n=1)
    if alike or steps:
        return alike[0] if alike else None
    return allowed[0]


def _check_format(provider: Provider, model: Model, options: Mapping[str, Any]) -> None:
    """Refuse a format that does not go with the other options."""
    form, compression = options.get("output_format") or "png", options.get("output_compression")
    if options.get("background") == "transparent" and form not in TRANSPARENT:
        raise OptionError(
            _("A picture in the format {format} cannot be transparent.").format(format=form),
            remedy=_('Choose output_format="png".'),
        )
    if compression is None:
        return
    if form not in COMPRESSED:
        possible = [name for name in catalog().formats(model, provider) if name in COMPRESSED]
        raise OptionError(
            _("A picture in the format {format} has no output_compression.").format(format=form),
            remedy=_("Leave it out, or choose as output_format one of: {names}.").format(
                names=", ".join(possible)
            ),
        )
    if compression not in range(101):
        raise OptionError(
            _("output_compression={value!r} is out of range.").format(value=compression),
            remedy=_("Choose a whole number from 0 (a small file) to 100 (all details)."),
        )


def _check_left_out(options: Mapping[str, Any]) -> None:
    """Refuse what the SDK still knows, and no model has any more, or what the helpers set."""
    remedies = {
        "style": _("Leave it out, and say in the prompt which style you want."),
        "response_format": _("Leave it out: each picture is kept in a file by itself."),
        "stream": _("Leave it out, and give on_partial a function to see unfinished pictures."),
        "partial_images": _("Leave it out; on_partial gets all unfinished pictures."),
        "frame_count": _("Leave it out: the lesson draws pictures that stand still."),
        "frame_duration_ms": _("Leave it out: the lesson draws pictures that stand still."),
        "svg": _("Leave it out: the lesson draws pictures of pixels."),
    }
    for option, remedy in remedies.items():
        if options.get(option) is not None:
            raise OptionError(
                _("The option {option} cannot be set here.").format(option=option),
                remedy=remedy,
            )


def _check_edit(
    model: Model,
    name: str,
    provider: Provider,
    options: Mapping[str, Any],
    files: Collection[str],
) -> None:
    for option in (*files, "markup"):
        asked = option in files or options.get(option) is not None
        if asked and not _choices(option, model, provider):
            raise _without(option, name, provider)
    if "mask" in files and options.get("markup") is not None:
        raise OptionError(
            _("A mask and a markup cannot go together."),
            remedy=_("Choose one of them: a mask for where, or a markup to draw what you mean."),
        )
