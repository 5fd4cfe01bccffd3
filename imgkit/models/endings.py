"""The days on which models are switched off, told in time."""

import datetime as dt

from imgkit.language import _
from imgkit.models.catalog import Model, Provider, today

WARN_DAYS = 60
"""How long before a model is switched off everybody who uses it is told."""

ALARM_DAYS = 30
"""How long before a model that the lesson names is switched off its makers must have acted."""

STALE_DAYS = 90
"""After how long the facts in ``models.toml`` should be looked up again."""


def days_left(end: dt.date) -> int:
    """Return for how many more days a model answers; 0 or less where it is switched off."""
    return (end - today()).days


def warning(name: str, model: Model | None, provider: Provider) -> str:
    """Say that a model is switched off soon, or that it was.

    Args:
        name: What it is called by those who use it.
        model: What the catalogue knows of it, or None where it knows nothing.
        provider: Who switches it off.

    Returns:
        A sentence or two; nothing where it has more than 60 days, or nobody announced its end.
    """
    end = model.shutdown.get(provider) if model else None
    if model is None or end is None or days_left(end) > WARN_DAYS:
        return ""
    if days_left(end) > 0:
        text = _("The model {model} will be switched off on {date} (days left: {days}).")
    else:
        text = _("The model {model} was switched off on {date}.")
    sentences = [text.format(model=name, date=end, days=days_left(end))]
    if model.successor:
        sentences.append(_("Take {model} in its place.").format(model=model.successor))
    return " ".join(sentences)
