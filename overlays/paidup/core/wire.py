"""The HTTP library, and the little around it: TLS, limits on answers, what counts as not sent."""

from __future__ import annotations

import logging
import zlib
from contextvars import ContextVar
from functools import cache
from ssl import SSLContext

import httpx

from paidup.core.exchange import Fault
from paidup.core.retry import Timeout

__all__ = [
    "AnswerReader",
    "AnswerTooLarge",
    "AsyncHTTPClient",
    "HTTPClient",
    "build_request",
    "fault_of",
    "new_async_client",
    "new_client",
    "quiet",
]

#: Of a decompressed body. An answer past it is not read on: after a write, the outcome is unknown.
LARGEST_ANSWER = 8 * 1024 * 1024

_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.LocalProtocolError,
    httpx.UnsupportedProtocol,
    httpx.ProxyError,
    httpx.InvalidURL,
)

#: Set while one of our requests is on the wire, so that only our own log lines tell of it.
quiet: ContextVar[bool] = ContextVar("paidup_quiet", default=False)


def _not_ours(_record: logging.LogRecord) -> bool:
    return not quiet.get()


# httpx logs whole URLs at INFO and httpcore response headers at DEBUG; ours name the path template.
for _name in (
    "httpx",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
):
    logging.getLogger(_name).addFilter(_not_ours)


@cache
def _tls() -> SSLContext:
    """One context for all clients: building one costs about 14 ms."""
    return httpx.create_ssl_context(trust_env=False)


def new_client() -> httpx.Client:
    """A client that verifies TLS, follows no redirect, and takes nothing from the environment."""
    return httpx.Client(verify=_tls(), trust_env=False, follow_redirects=False)


def new_async_client() -> httpx.AsyncClient:
    """The async twin of `new_client`."""
    return httpx.AsyncClient(verify=_tls(), trust_env=False, follow_redirects=False)


def build_request(
    method: str,
    url: str,
    headers: list[tuple[str, str]],
    body: bytes,
    timeout: Timeout,
    remaining: float,
) -> httpx.Request:
    """One attempt's request; built here, so that no default header or cookie of a client joins."""
    connect = min(timeout.connect, remaining)
    read = min(timeout.read, remaining)
    limits = {"connect": connect, "pool": connect, "read": read, "write": read}
    return httpx.Request(method, url, headers=headers, content=body, extensions={"timeout": limits})


def fault_of(error: Exception, request: httpx.Request) -> Fault:
    """What a transport error means. Its text is not kept: it may quote a header or an address."""
    dispatched = request.extensions.get("paidup.dispatched", True)
    return Fault(
        sent=bool(dispatched) and not isinstance(error, _NOT_SENT),
        problem=f"{_PROBLEMS.get(type(error), 'the connection failed')} ({type(error).__name__})",
    )


_PROBLEMS: dict[type[Exception], str] = {
    httpx.ConnectTimeout: "no connection in time",
    httpx.ConnectError: "no connection",
    httpx.PoolTimeout: "no free connection in time",
    httpx.ReadTimeout: "no answer in time",
    httpx.WriteTimeout: "the request could not be sent in time",
    httpx.ReadError: "the connection broke before the answer was complete",
    httpx.RemoteProtocolError: "the connection ended before the answer was complete",
    httpx.LocalProtocolError: "the request was not valid HTTP",
}


HTTPClient = httpx.Client
AsyncHTTPClient = httpx.AsyncClient


class AnswerTooLarge(Exception):
    """An answer passed the limit, or is compressed in a way that was not asked for."""


class AnswerReader:
    """Collects a body, decompressing gzip within the limit however the server chunks it."""

    def __init__(self, headers: httpx.Headers) -> None:
        encoding = headers.get("content-encoding", "identity").strip().lower()
        if encoding not in ("", "identity", "gzip"):
            raise AnswerTooLarge
        self._inflate = zlib.decompressobj(wbits=31) if encoding == "gzip" else None
        self._parts: list[bytes] = []
        self._room = LARGEST_ANSWER

    def feed(self, chunk: bytes) -> None:
        """Take one chunk as it came off the wire."""
        if self._inflate is not None:
            chunk = self._inflate.decompress(chunk, self._room + 1)
        self._room -= len(chunk)
        if self._room < 0:
            raise AnswerTooLarge
        self._parts.append(chunk)

    def body(self) -> bytes:
        """The whole body; raises where a compressed one is cut short."""
        if self._inflate is not None and self._parts and not self._inflate.eof:
            raise AnswerTooLarge
        return self._parts[0] if len(self._parts) == 1 else b"".join(self._parts)
