"""The server below HTTP: connections that faults can cut, and a stop that leaves nothing behind."""

from __future__ import annotations

import asyncio
import socket
import struct
import sys
import threading
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, Final

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

__all__ = ["LoopbackServer", "SandboxProtocol", "TRANSPORT", "reset", "transport_of"]

#: Where the application finds the connection in the ASGI scope.
TRANSPORT: Final = "paidup.sandbox.transport"

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]


class SandboxProtocol(H11Protocol):
    """Hands the connection to the application, so that a fault can end it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Wrap the application for this connection."""
        super().connection_made(transport)
        # Head and body go out in two writes: without this the second waits 40 ms for an ACK.
        connection = transport.get_extra_info("socket")
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        application: Application = self.app

        async def with_transport(scope: Scope, receive: Receive, send: Send) -> None:
            await application({**scope, TRANSPORT: transport}, receive, send)

        self.app = with_transport


def transport_of(scope: Scope) -> asyncio.Transport:
    """The connection a request came on."""
    transport: asyncio.Transport = scope[TRANSPORT]
    return transport


def reset(transport: asyncio.Transport) -> None:
    """End the connection with a TCP reset: zero linger drops what was not sent."""
    connection = transport.get_extra_info("socket")
    linger = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    transport.abort()


class LoopbackServer(uvicorn.Server):
    """A uvicorn server for a thread: says when it is ready, stops at once and without traces."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._wanted: asyncio.Event | None = None

    def stop(self) -> None:
        """End the server, from any thread."""
        if self._loop is not None and self._wanted is not None:
            self._loop.call_soon_threadsafe(self._wanted.set)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so."""
        await super().startup(sockets)
        self._loop = asyncio.get_running_loop()
        self._wanted = asyncio.Event()
        self.ready.set()

    async def main_loop(self) -> None:
        """Wait to be stopped; uvicorn's own loop would look ten times a second."""
        if self._wanted is not None:
            await self._wanted.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Cut every connection, end every request, close every socket."""
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        tasks = list(self.server_state.tasks)
        # One turn of the loop tells the requests that their connections are gone.
        await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for server in self.servers:
            await server.wait_closed()
        for listener in sockets or []:
            listener.close()
        await self.lifespan.shutdown()
