"""Pictures that a service answers with as an address: fetched at once, and with care.

Whoever answers chooses the address, so it is no reason to trust it. It could name a printer, a
router, or a page of this computer: https://owasp.org/www-community/attacks/Server_Side_Request_Forgery
"""

import logging
import time
from collections.abc import Iterator
from typing import Any, cast
from urllib.parse import urljoin, urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool
from urllib3.util import Retry

from imgkit.connecting.guarded import Guard, guarded
from imgkit.errors import AnswerError, ConnectionLostError
from imgkit.language import _
from imgkit.picture import file_ending

MOST_BYTES = 50 * 1024**2
"""As large as the largest picture that can be sent: openai 3.51.0, types/image_edit_params.py."""

MOST_SECONDS = 60
"""How long a picture may take to come."""

MOST_REDIRECTS = 3
"""How often a store may point elsewhere."""

CHUNK = 64 * 1024
"""How much is read between two looks at size and time, in bytes."""

# Fetching costs nothing, so a store that stumbles is simply asked again.
_AGAIN = Retry(
    total=2,
    backoff_factor=0.5,
    status_forcelist=(500, 502, 503, 504),
    raise_on_status=False,
    respect_retry_after_header=False,
)


def _without_signature(record: logging.LogRecord) -> bool:
    """Cut the query off every address that is logged: it may hold a signature."""
    if isinstance(record.args, tuple):
        record.args = tuple(
            value.partition("?")[0] if isinstance(value, str) else value for value in record.args
        )
    return True


for _name in ("urllib3.connectionpool", "urllib3.util.retry"):
    logging.getLogger(_name).addFilter(_without_signature)


def fetch_picture(url: str, service: str) -> bytes:
    """Fetch a picture.

    Args:
        url: Where the service says that the picture is, in full or from its own address on. It may
            hold a signature that opens a door, so it is neither stored nor shown.
        service: The address of the service. Private addresses are refused but for this one.

    Returns:
        The file, as it came.

    Raises:
        AnswerError: The address is forbidden, or there is no picture there.
        ConnectionLostError: It could not be reached, or it broke off.
    """
    with requests.Session() as session:
        for scheme in ("http://", "https://"):
            session.mount(scheme, _GuardedAdapter(Guard(service)))
        # Otherwise the person's own passwords, from ~/.netrc, would go along.
        session.auth = _as_nobody
        try:
            data = _fetch(session, urljoin(service, url))
        except requests.RequestException:
            raise ConnectionLostError(
                _("The picture is drawn, but it could not be fetched from where it is kept."),
                remedy=_("Check the network and run it again. This one may have been billed."),
                may_be_billed=True,
            ) from None  # the message of the SDK holds the address
    if file_ending(data) == "bin":
        raise _useless(_("What lies there is no picture."))
    return data


def _fetch(session: requests.Session, url: str) -> bytes:
    give_up = time.monotonic() + MOST_SECONDS
    for _step in range(1 + MOST_REDIRECTS):
        if urlsplit(url).scheme not in {"http", "https"}:
            raise _useless(_("It is no address in the web."))
        with session.get(url, stream=True, allow_redirects=False, timeout=MOST_SECONDS) as answer:
            elsewhere = session.get_redirect_target(answer)
            if elsewhere is None:
                return b"".join(_chunks(answer, give_up))
        if url.startswith("https:") and urljoin(url, elsewhere).startswith("http:"):
            raise _useless(_("It points from a safe connection to an unsafe one."))
        url = urljoin(url, elsewhere)
    raise _useless(_("It points elsewhere again and again."))


def _chunks(answer: requests.Response, give_up: float) -> Iterator[bytes]:
    if answer.status_code != requests.codes.ok:
        raise _useless(_("It answers with HTTP {status}.").format(status=answer.status_code))
    size = 0
    for chunk in answer.iter_content(CHUNK):
        size += len(chunk)
        if size > MOST_BYTES:
            raise _useless(
                _("More than {megabytes} MB lie there.").format(megabytes=MOST_BYTES // 1024**2)
            )
        if time.monotonic() > give_up:
            raise requests.Timeout
        yield chunk


def _useless(why: str) -> AnswerError:
    return AnswerError(
        _("The service answered with the address of a picture, and it could not be taken."),
        why=why,
        remedy=_("Run it again; if it stays so, tell whoever runs the service. It may be billed."),
        may_be_billed=True,
    )


def _as_nobody(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request


class _GuardedAdapter(HTTPAdapter):
    """Lets every connection go through a guard."""

    def __init__(self, guard: Guard) -> None:
        super().__init__(max_retries=_AGAIN)
        self._guard = guard

    def get_connection_with_tls_context(
        self, request: requests.PreparedRequest, *args: Any, **kwargs: Any
    ) -> HTTPConnectionPool:
        found = super().get_connection_with_tls_context(request, *args, **kwargs)
        pool = cast("HTTPConnectionPool", found)  # for http and https it is always one
        if pool.proxy is None:
            pool.ConnectionCls = guarded(pool.ConnectionCls, self._guard)
        else:  # a proxy connects in our place
            self._guard.check_behind_proxy(request.url or "")
        return pool
