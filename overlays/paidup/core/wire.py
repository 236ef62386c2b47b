"""The HTTP library, and the little around it: TLS, limits on answers, what counts as not sent."""

from __future__ import annotations

import logging
import zlib
from collections.abc import AsyncIterator, Iterator
from contextvars import ContextVar
from functools import cache
from ssl import SSLContext
from typing import Any

import httpx

from paidup.core.deadline import keep_deadline, time_left
from paidup.core.judgement import Fault
from paidup.core.provider import Reply
from paidup.core.retry import Timeout

__all__ = [
    "AnswerReader",
    "AnswerTooLarge",
    "bound",
    "build_request",
    "default_tls",
    "fault_of",
    "new_async_client",
    "new_client",
    "quiet",
]

#: Of a decompressed body. An answer past it is not read on: after a write, the outcome is unknown.
LARGEST_ANSWER = 8 * 1024 * 1024
#: Kept of a body that is not complete, for an error to carry.
LARGEST_FRAGMENT = 64 * 1024

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
def default_tls() -> SSLContext:
    """One context for all clients: building one costs about 14 ms."""
    return httpx.create_ssl_context(trust_env=False)


def new_client() -> httpx.Client:
    """A client that verifies TLS, follows no redirect, and takes nothing from the environment."""
    transport = httpx.HTTPTransport(verify=default_tls(), trust_env=False)
    keep_deadline(transport)
    client = httpx.Client(transport=transport, trust_env=False, follow_redirects=False)
    _without_cookies(client)
    return client


def new_async_client() -> httpx.AsyncClient:
    """The async twin of `new_client`."""
    client = httpx.AsyncClient(verify=default_tls(), trust_env=False, follow_redirects=False)
    _without_cookies(client)
    return client


def _without_cookies(client: Any) -> None:
    """None is ever sent, and looking for them in each answer takes a tenth of a call."""
    client.cookies.extract_cookies = _ignore


def _ignore(_response: httpx.Response) -> None:
    pass


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
    return Fault(
        sent=_was_dispatched(request) and not isinstance(error, _NOT_SENT),
        problem=f"{_problem(error)} ({type(error).__name__})",
    )


def _was_dispatched(request: httpx.Request) -> bool:
    """Whether the request itself may have left, and not only one for an access token."""
    return bool(request.extensions.get("paidup.dispatched", True))


def _problem(error: Exception) -> str:
    return _PROBLEMS.get(type(error), "the connection failed")


class AnswerTooLarge(Exception):
    """An answer passed the limit."""


class _UnknownCompressionError(Exception):
    pass


_PROBLEMS: dict[type[Exception], str] = {
    httpx.ConnectTimeout: "no connection in time",
    httpx.ConnectError: "no connection",
    httpx.PoolTimeout: "no free connection in time",
    httpx.ReadTimeout: "no answer in time",
    TimeoutError: "no complete answer in time",
    httpx.WriteTimeout: "the request could not be sent in time",
    httpx.ReadError: "the connection broke before the answer was complete",
    httpx.RemoteProtocolError: "the connection ended before the answer was complete",
    httpx.LocalProtocolError: "the request was not valid HTTP",
    AnswerTooLarge: "the answer is too large",
    _UnknownCompressionError: "the answer is compressed in a way that was not asked for",
    zlib.error: "the answer is compressed wrongly",
    EOFError: "the connection ended before the answer was complete",
}


class AnswerReader:
    """Collects an answer, decompressing gzip within the limit however the server chunks it."""

    def __init__(self, response: httpx.Response) -> None:
        self._status, self._headers = response.status_code, response.headers
        self._encoding = response.headers.get("content-encoding", "identity").strip().lower()
        self._inflate = zlib.decompressobj(wbits=31) if self._encoding == "gzip" else None
        self._parts: list[bytes] = []
        self._room = LARGEST_ANSWER

    def feed(self, chunk: bytes) -> None:
        """Take one chunk as it came off the wire."""
        if self._inflate is not None:
            if self._inflate.eof:
                raise zlib.error("more behind the end")
            chunk = self._inflate.decompress(chunk, self._room + 1)
        elif self._encoding not in ("", "identity"):
            raise _UnknownCompressionError
        self._room -= len(chunk)
        if self._room < 0:
            raise AnswerTooLarge
        self._parts.append(chunk)
        if time_left() < 0:
            raise TimeoutError

    def take(self, body: bytes) -> None:
        """Take a body that a hook of the caller's client has read, and decompressed, already."""
        self._encoding, self._inflate = "identity", None
        self.feed(body)

    def reply(self) -> Reply:
        """The whole answer; raises where a compressed one is cut short or runs on."""
        if self._inflate is not None and self._parts:
            if not self._inflate.eof:
                raise EOFError
            if self._inflate.unused_data:
                raise zlib.error("more behind the end")
        return Reply(self._status, self._headers, b"".join(self._parts))

    def fragment(self, error: Exception) -> Reply:
        """As much of the answer as came, and why it is not all of it."""
        body = b"".join(self._parts)[:LARGEST_FRAGMENT]
        return Reply(self._status, self._headers, body, flaw=_problem(error))


class _Bounded(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, inner: Any) -> None:
        self._inner, self._room = inner, LARGEST_ANSWER

    def _pass(self, chunk: bytes) -> bytes:
        self._room -= len(chunk)
        if self._room < 0:
            raise AnswerTooLarge
        return chunk

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._inner:
            yield self._pass(chunk)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._inner:
            yield self._pass(chunk)

    def close(self) -> None:
        self._inner.close()

    async def aclose(self) -> None:
        await self._inner.aclose()


def bound(response: httpx.Response) -> httpx.Response:
    """Keep the HTTP library within the limit where it reads an answer itself, uncompressed."""
    response.headers.pop("content-encoding", None)
    response.stream = _Bounded(response.stream)
    return response
