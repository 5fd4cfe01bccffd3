"""Faults below HTTP: the connection of a request, which the application may break off."""

import asyncio
import os
import socket
import struct
from dataclasses import dataclass

from starlette.requests import Request
from uvicorn.protocols.http.h11_impl import H11Protocol

LINGER = "hh" if os.name == "nt" else "ii"
"""How the system wants to be told how long a closed connection lingers."""

_connections: dict[tuple[str, int], asyncio.Transport] = {}


class BreakableProtocol(H11Protocol):
    """HTTP as uvicorn speaks it, by connections that :func:`connection_of` finds."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        super().connection_made(transport)
        _connections[transport.get_extra_info("peername")] = transport

    def connection_lost(self, exc: Exception | None) -> None:
        _connections.pop(self.transport.get_extra_info("peername"), None)
        super().connection_lost(exc)


@dataclass(frozen=True)
class Connection:
    """The connection of a request, to be broken off."""

    transport: asyncio.Transport

    def reset(self) -> None:
        """Break it off at once: the other side reads "connection reset by peer"."""
        its_socket = self.transport.get_extra_info("socket")
        its_socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(LINGER, 1, 0))
        self.transport.abort()

    def end_after(self, data: bytes) -> None:
        """Send this and nothing more."""
        self.transport.write(data)
        self.transport.close()


def connection_of(request: Request) -> Connection:
    """Return the connection over which a request came."""
    assert request.client
    return Connection(_connections[request.client.host, request.client.port])
