"""The end of a blocking call's time, kept at the socket.

The HTTP library's timeouts start anew with every byte, so a server that drips could hold a call
for ever. (An async call is cancelled instead.)
"""

from __future__ import annotations

import math
import time
from contextvars import ContextVar
from typing import Any

__all__ = ["give_up_at", "keep_deadline", "time_left"]

#: The monotonic time at which the attempt that runs in this thread or task must have ended.
give_up_at: ContextVar[float] = ContextVar("paidup_give_up_at", default=math.inf)

#: A timeout of 0 would mean "do not wait at all" to a socket.
_LEAST = 0.001


def time_left() -> float:
    """Seconds until the running attempt must have ended; may be negative or infinite."""
    return give_up_at.get() - time.monotonic()


def _cut(timeout: float | None) -> float:
    return max(min(math.inf if timeout is None else timeout, time_left()), _LEAST)


class _Stream:
    """A connection whose reads and writes end with the attempt."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> Any:
        if time_left() <= 0:
            raise TimeoutError
        return self._inner.read(max_bytes, _cut(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if time_left() <= 0:
            raise TimeoutError
        self._inner.write(buffer, _cut(timeout))

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> _Stream:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, _cut(timeout)))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class _Backend:
    """Opens connections that keep the deadline."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, *rest: Any, **options: Any
    ) -> _Stream:
        return _Stream(self._inner.connect_tcp(host, port, _cut(timeout), *rest, **options))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


def keep_deadline(transport: Any) -> None:
    """Let a transport of the HTTP library keep the deadline; one that is built otherwise stays."""
    pool: Any = getattr(transport, "_pool", None)
    backend = getattr(pool, "_network_backend", None)
    if backend is not None:
        pool._network_backend = _Backend(backend)  # noqa: SLF001  no public way in to it
