"""OAuth2 client credentials: one token for all calls of a client, renewed in time."""

from __future__ import annotations

import threading
import time
from collections.abc import AsyncGenerator, Callable, Generator
from typing import Any, NamedTuple

import httpx
from attrs import field, frozen

from paidup.core.auth import basic_value
from paidup.core.deadline import time_left
from paidup.core.judgement import TokenFault
from paidup.core.provider import Reply
from paidup.core.secrets import Secret
from paidup.core.wire import bound

__all__ = ["ClientCredentials", "Token"]

#: More than any call's time: what a lock may be waited for at all.
_LONGEST_WAIT = 86_400.0


class Token(NamedTuple):
    """An access token and the monotonic time at which to renew it."""

    value: Secret
    renew_at: float


@frozen
class _Grant:
    url: str
    authorization: Secret
    body: bytes = field(default=b"grant_type=client_credentials", repr=False)

    def request(self, limits: Any) -> httpx.Request:
        headers = [
            ("Authorization", self.authorization.reveal()),
            ("Content-Type", "application/x-www-form-urlencoded"),
            ("Accept", "application/json"),
            ("Accept-Encoding", "identity"),
        ]
        return httpx.Request(
            "POST", self.url, headers=headers, content=self.body, extensions={"timeout": limits}
        )


class ClientCredentials(httpx.Auth):
    """OAuth2 client credentials: one token shared by all threads or tasks of a client.

    `read_token(reply)` returns the token's text and its lifetime in seconds, or None where the
    reply holds none. Renewed `margin` seconds before it ends, and once when the API answers 401.
    """

    def __init__(
        self,
        url: str,
        user: Secret,
        password: Secret,
        *,
        read_token: Callable[[Reply], tuple[str, float] | None],
        margin: float = 60.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._grant = _Grant(url, basic_value(user, password, "client_id"))
        self._read_token = read_token
        self._margin = margin
        self._clock = clock
        self._token: Token | None = None
        self._thread_lock = threading.Lock()
        self._task_lock: Any = None

    def _usable(self, refused: Token | None) -> Token | None:
        token = self._token
        if token is None or token is refused or self._clock() >= token.renew_at:
            return None
        return token

    def _keep(self, reply: Reply) -> Token:
        found = self._read_token(reply)
        if found is None:
            raise TokenFault(reply)
        text, lifetime = found
        renew_at = self._clock() + max(lifetime - self._margin, lifetime / 2)
        self._token = Token(Secret(text), renew_at)
        return self._token

    def sync_auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        refused: Token | None = None
        while True:
            request.extensions["paidup.dispatched"] = False
            token = self._usable(refused)
            if token is None:
                if not self._thread_lock.acquire(timeout=min(max(time_left(), 0), _LONGEST_WAIT)):
                    raise TokenFault
                try:
                    token = self._usable(refused)
                    if token is None:
                        response = bound((yield self._grant.request(request.extensions["timeout"])))
                        response.read()
                        token = self._keep(_reply(response))
                finally:
                    self._thread_lock.release()
            response = yield self._authorised(request, token)
            if response.status_code != 401 or refused is not None:
                return
            bound(response)
            refused = token

    async def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        # Made here: a lock belongs to the event loop that first waits for it.
        if self._task_lock is None:
            import asyncio  # only where it is needed: the blocking clients do without

            self._task_lock = asyncio.Lock()
        refused: Token | None = None
        while True:
            request.extensions["paidup.dispatched"] = False
            token = self._usable(refused)
            if token is None:
                async with self._task_lock:
                    token = self._usable(refused)
                    if token is None:
                        response = bound((yield self._grant.request(request.extensions["timeout"])))
                        await response.aread()
                        token = self._keep(_reply(response))
            response = yield self._authorised(request, token)
            if response.status_code != 401 or refused is not None:
                return
            bound(response)
            refused = token

    @staticmethod
    def _authorised(request: httpx.Request, token: Token) -> httpx.Request:
        request.headers["Authorization"] = "Bearer " + token.value.reveal()
        request.extensions["paidup.dispatched"] = True
        return request


def _reply(response: httpx.Response) -> Reply:
    return Reply(response.status_code, response.headers, response.content)
