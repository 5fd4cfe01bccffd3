"""Which models a service has, and when it switches them off, in its own words."""

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

from imgkit.connecting.dialects import Dialect, recognise
from imgkit.session import Session

if TYPE_CHECKING:
    from openai.types import Model


def offered(session: Session) -> dict[str, dt.date | None]:
    """Ask a service which models it has.

    Args:
        session: Who is asked.

    Returns:
        For each model the day on which it is switched off, None where none was announced.

    Raises:
        ServiceError: It answered with an error; NotFoundError where it keeps no list.
    """
    with session.translated():
        return {model.id: _end(model) for model in session.openai.models.list()}


def recognised(session: Session) -> Dialect | None:
    """Recognise a server by the models that it lists; None where they do not tell.

    Args:
        session: Who is asked.

    Raises:
        ServiceError: It answered with an error.
    """
    with session.translated():
        return recognise({model.id: model.owned_by for model in session.openai.models.list()})


def find_offered(name: str, offers: Mapping[str, dt.date | None]) -> list[str]:
    """Return the entries that stand for a model: its own, or else those of its versions.

    Args:
        name: What the catalogue calls it.
        offers: What the service has. Azure lists versions alone, like ``gpt-4o-2024-11-20``.
    """
    if name in offers:
        return [name]
    return [offer for offer in offers if offer.startswith(f"{name}-2")]


def end_of(name: str, offers: Mapping[str, dt.date | None]) -> dt.date | None:
    """Return the first day on which a model, or a version of it, is switched off."""
    ends = [offers[offer] for offer in find_offered(name, offers)]
    return min((end for end in ends if end is not None), default=None)


def _end(model: "Model") -> dt.date | None:
    """Read the day as OpenAI writes it, or as Azure does.

    https://developers.openai.com/api/docs/deprecations (``shutdown_date``, November 2026) and
    https://learn.microsoft.com/rest/api/azureopenai/models/list (``deprecation.inference``).
    """
    azure = (model.model_extra or {}).get("deprecation")
    try:
        if model.shutdown_date:
            return dt.date.fromisoformat(model.shutdown_date)
        if isinstance(azure, dict) and azure.get("inference"):
            return dt.datetime.fromtimestamp(azure["inference"], tz=dt.UTC).date()
    except (TypeError, ValueError, OverflowError, OSError):
        return None  # a server wrote something else there: then no day is known
    return None
