"""Why a connection failed, whether a picture may have been billed, and what to do about it."""

from collections.abc import Iterator
from dataclasses import dataclass

import httpx2
import requests
from azure.core.exceptions import ServiceRequestError

from imgkit.errors import StoppedError
from imgkit.language import _

NEVER_SENT = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
    httpx2.LocalProtocolError,
    httpx2.WriteError,
    httpx2.WriteTimeout,
    httpx2.InvalidURL,
    ServiceRequestError,
    StoppedError,  # a line that was hung up says so before it sends anything
)
"""With these the request did not go out whole, so that no picture was made."""


@dataclass(frozen=True)
class Cause:
    """One cause.

    Args:
        words: What tells it in the messages of the libraries, in small letters.
        what: What happened.
        remedy: What to do.
    """

    words: tuple[str, ...]
    what: str
    remedy: str


CAUSES = (
    Cause(
        ("certificate is not yet valid", "certificate has expired"),
        _("By the clock of this computer, the certificate of the service is not valid today."),
        _(
            "Look whether the date and the time of this computer are right, and set them. "
            "If they are, ask whoever looks after the network or the service."
        ),
    ),
    Cause(
        ("certificate", "ssl:", "sslerror"),
        _("This computer cannot make sure that it speaks to the real service."),
        _(
            "A school's filter that looks into what is sent does this: ask whoever looks after "
            "the network for its certificate, and set SSL_CERT_FILE to that file."
        ),
    ),
    Cause(
        ("proxyerror", "proxy authentication", "tunnel connection failed"),
        _("The proxy of this network did not let the request through."),
        _(
            "Ask whoever looks after the network for the right HTTPS_PROXY: "
            "its address, and its name and password. Until then set IMGKIT_MODE=local in .env."
        ),
    ),
    Cause(
        (
            "name or service not known",
            "name resolution",
            "nodename nor servname",
            "getaddrinfo failed",
            "no address associated",
        ),
        _("The service was not found: there is no network, or its address is mistaken."),
        _("Check the network, and the address of the service in .env; then run it again."),
    ),
    Cause(
        ("refused", "unreachable", "no route to host"),
        _("Nobody answers at the address of the service."),
        _("Check the network, and the address of the service in .env; then run it again."),
    ),
    Cause(
        ("unsupportedprotocol", "invalidurl"),
        _("The address of the service in .env is none."),
        _("It starts with https:// and is copied whole, without spaces: correct it in .env."),
    ),
    Cause(
        ("timed out", "timeout"),
        _("The service took too long to answer."),
        _("Check the network and run it again, with a smaller size or a lower quality."),
    ),
)

BROKEN_OFF = Cause(
    (),
    _("The service could not be reached, or it broke off."),
    _("Check the network and run it again."),
)


def causes(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and all that it came from.

    Args:
        error: The error.
    """
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield current
        current = current.__cause__ or current.__context__


def was_never_sent(error: BaseException) -> bool:
    """Say whether the request did not go out whole, so that no picture was made for it.

    Args:
        error: What a library raised.
    """
    chain = tuple(causes(error))
    # What is fetched with requests is a picture by its address: it was drawn before.
    fetched = any(isinstance(one, requests.RequestException) for one in chain)
    return not fetched and any(isinstance(one, NEVER_SENT) for one in chain)


def cause_of(error: BaseException) -> Cause:
    """Return why a connection failed.

    Args:
        error: What a library raised.
    """
    told = " ".join(f"{type(one).__name__}: {one}" for one in causes(error)).lower()
    return next((one for one in CAUSES if any(word in told for word in one.words)), BROKEN_OFF)
