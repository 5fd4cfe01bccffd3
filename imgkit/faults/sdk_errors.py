"""The errors of the SDKs, translated once into imgkit's own."""

import json
import re
import traceback
from collections.abc import Mapping
from contextlib import AbstractContextManager
from types import TracebackType

import httpx2
import openai
import pydantic
import requests
from azure.core.exceptions import AzureError, HttpResponseError

from imgkit.errors import AnswerError, ConnectionLostError, ServiceError
from imgkit.faults.broken_connections import cause_of, causes, was_never_sent
from imgkit.faults.complaints import Complaint, is_page, read_complaint
from imgkit.faults.rules import rule_for
from imgkit.faults.words import billed, in_words
from imgkit.language import _
from imgkit.settings import load_settings

SDK_ERRORS = (openai.OpenAIError, AzureError, requests.RequestException, httpx2.HTTPError)

UNREADABLE = (json.JSONDecodeError, UnicodeDecodeError, pydantic.ValidationError)
"""What the SDKs let through where an answer is broken."""

# Keys as OpenAI and those who copy it make them; names and passwords in addresses; what signs one.
_KEY = re.compile(r"\bsk-[\w*-]{4,}")
_PASSWORD = re.compile(r"(?<=//)[^/\s@]+@")
_SIGNATURE = re.compile(r"(https?://[^\s?'\"]+)\?[^\s'\"]+")


def translated() -> AbstractContextManager[None]:
    """Return a block in which every error of an SDK turns into one of imgkit's.

    Inside it, a ServiceError is raised where the service answered with an error, or could not be
    reached. The SDK's own error does not show with it: some services repeat the key in theirs.
    """
    return _Translated()


class _Translated(AbstractContextManager[None]):
    """The block. It is no generator: the variables of that would hold on to the SDK's error."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        frames: TracebackType | None,
    ) -> None:
        if error is None:
            return
        _forget_variables(error)
        ours = _ours(error)
        del error, frames
        if ours is not None:
            raise ours from None


def _forget_variables(error: BaseException) -> None:
    """Take the variables out of the tracebacks of an error: some of the SDKs' hold the key.

    Rich and IPython can show them beside each line, for a whole class to see.
    """
    for one in causes(error):
        traceback.clear_frames(one.__traceback__)


def _ours(error: BaseException) -> ServiceError | None:
    """Return our error for one of an SDK, None for any other."""
    if isinstance(error, SDK_ERRORS):
        return _translate(error)
    if isinstance(error, UNREADABLE):
        return unreadable(getattr(error, "doc", ""))
    return None


def unreadable(text: str) -> AnswerError:
    """Return the error for an answer that cannot be read.

    Args:
        text: The answer, as far as it came; a page for people comes from a proxy, so that the
            service has drawn nothing.
    """
    if is_page(text):
        title = read_complaint(text, None, {}).message
        return AnswerError(
            _("A page for people came back in the place of a picture."),
            why=_("Its title is: {title}").format(title=_without_secrets(title)),
            remedy=_(
                "Open any website: a network that wants a login shows it there. "
                "Then check the address of the service in .env."
            ),
        )
    return AnswerError(
        _("The answer of the service came damaged, and cannot be read."),
        remedy=billed(_("Run it again.")),
        may_be_billed=True,
    )


def complained(complaint: Complaint) -> ServiceError:
    """Return the error for what a service complains of.

    Args:
        complaint: What it says.
    """
    rule = rule_for(complaint)
    found = in_words(complaint.categories)
    message = _without_secrets(complaint.message)
    why = (
        _("The safety system found: {categories}.").format(categories=found) if found else "",
        _("It says: {message}").format(message=message) if message else "",
    )
    return rule.error(
        rule.what.format(status=complaint.status),
        why=" ".join(sentence for sentence in why if sentence),
        remedy=billed(rule.remedy) if rule.may_be_billed else rule.remedy,
        status=complaint.status,
        code=complaint.code,
        retry_after=complaint.retry_after,
        may_be_billed=rule.may_be_billed,
    )


def _translate(error: Exception) -> ServiceError:
    complaint = _complaint(error)
    return _broken_connection(error) if complaint is None else complained(complaint)


def _complaint(error: Exception) -> Complaint | None:
    """Return what the service complains of; None where it said nothing."""
    response = getattr(error, "response", None)
    if isinstance(error, openai.APIStatusError):
        return read_complaint(error.response.text, error.status_code, error.response.headers)
    if isinstance(error, HttpResponseError) and error.response is not None:
        headers = getattr(error.response, "headers", {})
        return read_complaint(error.response.text(), error.status_code, headers)
    if isinstance(error, requests.HTTPError) and isinstance(response, requests.Response):
        return read_complaint(response.text, response.status_code, response.headers)
    if isinstance(error, openai.APIError) and not isinstance(error, openai.APIConnectionError):
        body = error.body if isinstance(error.body, Mapping) else error.message
        return read_complaint(json.dumps(body), None, {})  # it came in a stream
    if isinstance(error, openai.APIConnectionError | AzureError | OSError | httpx2.HTTPError):
        return None
    return Complaint(str(error))


def _broken_connection(error: Exception) -> ServiceError:
    cause = cause_of(error)
    may_be_billed = not was_never_sent(error)
    deepest = list(causes(error))[-1]
    return ConnectionLostError(
        cause.what,
        why=_("The network says: {message}").format(message=_without_secrets(f"{deepest}")),
        remedy=billed(cause.remedy) if may_be_billed else cause.remedy,
        may_be_billed=may_be_billed,
    )


def _without_secrets(text: str) -> str:
    """Return what a service or a library says, without the keys that some of them repeat."""
    for secret in load_settings().secrets():
        text = text.replace(secret, "…")
    return _SIGNATURE.sub(r"\1", _PASSWORD.sub("", _KEY.sub("…", text)))
