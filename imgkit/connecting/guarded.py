"""Connections that reach public addresses alone."""

import ipaddress
import socket
from typing import Any
from urllib.parse import urlsplit

from urllib3.connection import HTTPConnection
from urllib3.util.connection import create_connection

from imgkit.errors import AnswerError
from imgkit.language import _

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
"""Holds an IPv4 address in its last 32 bits: RFC 6052."""

_PORTS = {"http": 80, "https": 443}


class Guard:
    """Tells which addresses may be connected to.

    Args:
        service: The address of a service, which may be reached wherever it is.
    """

    def __init__(self, service: str) -> None:
        self._service = service

    def addresses(self, host: str, port: int) -> list[str]:
        """Return the addresses of a host that may be connected to.

        A name can lead to another address each time that it is looked up, so it is looked up once,
        and the connection is then made to the very address that was checked.

        Args:
            host: Its name, or an address.
            port: The port.

        Raises:
            AnswerError: There are none.
            OSError: The host is unknown.
        """
        found = _look_up(host, port)
        allowed = [str(address) for address in found if _is_public(address)]
        allowed = allowed or [str(address) for address in found if self._is_at(address, port)]
        if not allowed:
            raise AnswerError(
                _("The service answered with the address of a picture, and it was not opened."),
                why=_("It leads into a private network or into this computer."),
                remedy=_("Tell whoever runs the service. The picture may be billed."),
                may_be_billed=True,
            )
        return allowed

    def _is_at(self, address: Address, port: int) -> bool:
        own_host, own_port = _host_and_port(self._service)
        try:
            return own_port == port and address in _look_up(own_host, own_port)
        except OSError:
            return False

    def check_behind_proxy(self, url: str) -> None:
        """Refuse what a proxy must not be asked for; what only the proxy knows is up to it.

        Args:
            url: What the proxy is asked for.

        Raises:
            AnswerError: It leads into a private network.
        """
        host, port = _host_and_port(url)
        try:
            self.addresses(host, port)
        except OSError:
            return


def guarded(base: type[Any], guard: Guard) -> type[Any]:
    """Return a class of connections that a guard looks after.

    Args:
        base: A class of urllib3's connections. While a recording is made or played, it is one of
            vcrpy's, which holds a connection of another class, or connects to nothing.
        guard: The guard.
    """
    if issubclass(base, _Guarded):
        return base
    if hasattr(base, "_baseclass"):
        return type(base.__name__, (base,), {"_baseclass": guarded(base._baseclass, guard)})
    return type(base.__name__, (_Guarded, base), {"guard": guard})


class _Guarded(HTTPConnection):
    guard: Guard

    def _new_conn(self) -> socket.socket:
        port = self.port or self.default_port
        failure: OSError | None = None
        for address in self.guard.addresses(self.host, port):
            try:
                return create_connection(
                    (address, port), self.timeout, self.source_address, self.socket_options
                )
            except OSError as error:
                failure = error
        raise failure or OSError


def _look_up(host: str, port: int) -> list[Address]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [ipaddress.ip_address(where[0]) for *_kind, where in found]


def _host_and_port(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    return parts.hostname or "", parts.port or _PORTS.get(parts.scheme, 0)


def _is_public(address: Address) -> bool:
    """Tell whether an address, or one that hides in it, is reachable for the whole world."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if address in _NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return _is_public(inner)
    return address.is_global and not address.is_multicast
