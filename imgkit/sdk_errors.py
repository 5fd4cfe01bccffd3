"""The errors of the SDKs, translated once into imgkit's own.

The shapes were collected from OpenAI, Azure OpenAI and Azure AI Vision in November 2026:
https://platform.openai.com/docs/guides/error-codes
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import openai
import requests
from azure.core.exceptions import AzureError, HttpResponseError

from imgkit.errors import (
    AccessError,
    ConnectionLostError,
    LimitError,
    NotFoundError,
    QuotaError,
    RefusedError,
    ServiceError,
)
from imgkit.language import _


@dataclass(frozen=True)
class _Rule:
    """One kind of answer: recognised by a status and by words in its code or its message."""

    status: int | None
    words: tuple[str, ...]
    error: type[ServiceError]
    what: str
    remedy: str

    def fits(self, status: int | None, text: str) -> bool:
        right_status = self.status is None or self.status == status
        return right_status and (not self.words or any(word in text for word in self.words))


_RULES = (
    _Rule(
        None,
        ("moderation_blocked", "content_policy_violation", "content_filter", "safety system"),
        RefusedError,
        _("The service's safety system said no. Nothing was drawn."),
        _("Say it in other words, without anything violent, sexual or hateful."),
    ),
    _Rule(
        None,
        (
            "insufficient_quota",
            "billing_hard_limit",
            "credit_balance_exhausted",
            "project_spend_limit",
            "organization_spend_limit",
        ),
        QuotaError,
        _("The money or the quota of this key is used up."),
        _(
            "Waiting does not help: whoever owns the key must raise its limit. "
            "Until then set IMGKIT_MODE=local in .env."
        ),
    ),
    _Rule(
        429,
        (),
        LimitError,
        _("Too many pictures were asked for in a short time."),
        _("Wait a minute and run it again; a class that shares a key takes turns."),
    ),
    _Rule(
        401,
        (),
        AccessError,
        _("The service does not accept the key."),
        _("Check the key in .env: copy it again, without spaces around it."),
    ),
    _Rule(
        403,
        (),
        AccessError,
        _("This key may not use this model."),
        _("Verify the organisation with the service, or set another IMGKIT_MODEL in .env."),
    ),
    _Rule(
        404,
        (),
        NotFoundError,
        _("The service does not know this model, deployment or address."),
        _(
            "Check IMGKIT_MODEL, the addresses and, on Azure, AZURE_OPENAI_DEPLOYMENT in .env; "
            "`python3 start.py doctor` says which models are switched off."
        ),
    ),
    _Rule(
        400,
        ("unknown parameter", "unknown_parameter", "additional properties"),
        ServiceError,
        _("The service has no such option."),
        _("Leave the option out."),
    ),
    _Rule(
        400,
        (),
        ServiceError,
        _("The service refused the request."),
        _("Change what its message names."),
    ),
)


@contextmanager
def translated() -> Iterator[None]:
    """Turn every error of an SDK inside the block into one of imgkit's.

    Raises:
        ServiceError: The service answered with an error, or it could not be reached.
    """
    try:
        yield
    except (openai.OpenAIError, AzureError, requests.RequestException) as error:
        raise _translate(error) from error


def _translate(error: Exception) -> ServiceError:
    status, code, message = _parts(error)
    if status is None and isinstance(error, openai.APIConnectionError | AzureError | OSError):
        return ConnectionLostError(
            _("The service could not be reached, or it broke off."),
            why=f"{message}",
            remedy=_(
                "Check the network and run it again. If it broke off in the middle, "
                "a live service may have billed the picture."
            ),
        )
    if status is not None and status >= 500:
        return ConnectionLostError(
            _("The service has a fault of its own (HTTP {status}).").format(status=status),
            why=message,
            remedy=_("Run it again in a minute. A live service may have billed the picture."),
            status=status,
            code=code,
        )
    text = f"{code} {message}".lower()
    says = _("It says: {message}").format(message=message)
    for rule in _RULES:
        if rule.fits(status, text):
            return rule.error(rule.what, why=says, remedy=rule.remedy, status=status, code=code)
    return ServiceError(
        _("The service answered with something unexpected."),
        why=says,
        remedy=_("Run it again; if it stays so, `python3 start.py doctor` looks at the set-up."),
        status=status,
        code=code,
    )


def _parts(error: Exception) -> tuple[int | None, str | None, str]:
    """Return status, code and message of an SDK's error."""
    if isinstance(error, openai.APIStatusError):
        body = error.body if isinstance(error.body, dict) else {}
        code = error.code or error.type
        return error.status_code, code, str(body.get("message") or error.message)
    if isinstance(error, HttpResponseError):
        return error.status_code, error.error.code if error.error else None, error.message
    if isinstance(error, openai.APIError):
        return None, error.code, error.message
    return None, None, str(error)
