"""Authorising one attempt: the base of every strategy, and HTTP Basic.

A strategy changes headers only, after the body is final: nothing runs between it and the wire.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Generator

import httpx

from paidup.core.errors import ConfigurationError
from paidup.core.secrets import Secret

__all__ = ["Auth", "BasicAuth", "HeaderAuth", "basic_value"]

Auth = httpx.Auth


def basic_value(user: Secret, password: Secret | None, argument: str) -> Secret:
    """The Authorization header of HTTP Basic; `argument` names the user's in a refusal."""
    if ":" in user.reveal():
        raise ConfigurationError(f"{argument} must not hold a colon", argument=argument)
    word = password.reveal() if password else ""
    pair = b64encode(f"{user.reveal()}:{word}".encode("ascii")).decode("ascii")
    return Secret("Basic " + pair)


class HeaderAuth(httpx.Auth):
    """Base of strategies that compute headers from the attempt's method, target and body.

    The target is path and query as sent, less the path of the base URL.
    """

    def __init__(self, base_url: str) -> None:
        self._base_path = httpx.URL(base_url).raw_path.decode("ascii").rstrip("/")

    def headers(self, method: str, target: str, body: bytes) -> dict[str, str]:
        raise NotImplementedError

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        target = request.url.raw_path.decode("ascii").removeprefix(self._base_path)
        request.headers.update(self.headers(request.method, target, request.content))
        yield request


class BasicAuth(httpx.Auth):
    """HTTP Basic; the password may be empty."""

    def __init__(
        self, user: Secret, password: Secret | None = None, *, argument: str = "api_key"
    ) -> None:
        self._value = basic_value(user, password, argument)

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["Authorization"] = self._value.reveal()
        yield request
