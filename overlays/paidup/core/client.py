"""What all clients share: lifetime, options, `from_env`, and nothing secret shown."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, Self, TypeVar

import httpx
from attrs import evolve

from paidup.core.errors import ConfigurationError
from paidup.core.provider import Provider
from paidup.core.retry import Policy, Timeout
from paidup.core.secrets import Secret
from paidup.core.settings import Settings

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

__all__ = [
    "DEFAULT_RETRIES",
    "DEFAULT_TIMEOUT",
    "AsyncClient",
    "AsyncHTTPClient",
    "BaseClient",
    "Client",
    "H",
    "HTTPClient",
]

HTTPClient = httpx.Client
AsyncHTTPClient = httpx.AsyncClient

#: The HTTP client that an overlay's constructor takes: blocking or async.
H = TypeVar("H")

DEFAULT_TIMEOUT = Timeout()
DEFAULT_RETRIES = 2


#: Arguments that go straight from the environment into a `Secret`.
_CREDENTIALS = frozenset({"access_key", "api_key", "client_id", "client_secret", "secret_key"})


def _from_environment(argument: str, variable: str) -> str | Secret:
    if argument in _CREDENTIALS:
        return Secret(os.environ[variable])
    return os.environ[variable]


def _checked(http_client: object, kind: type[H]) -> H:
    if not isinstance(http_client, kind):
        raise ConfigurationError(
            f"http_client must be an {kind.__module__}.{kind.__qualname__}", argument="http_client"
        )
    return http_client


class BaseClient(Generic[H]):
    """The part without I/O; a provider's constructor derives from it, once for both twins."""

    provider: ClassVar[Provider]
    #: Environment variables by constructor argument; those of `optional_variables` may be missing.
    variables: ClassVar[Mapping[str, str]]
    optional_variables: ClassVar[Mapping[str, str]] = {}
    _session: Any

    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """Make a client from environment variables; `options` are the constructor's and win.

        Raises `ConfigurationError` naming the variable that is missing.
        """
        for argument in _CREDENTIALS & options.keys():
            # A traceback that prints local variables must not show them.
            if isinstance(options[argument], str):
                options[argument] = Secret(options[argument])
        for argument, variable in cls.variables.items():
            if argument in options:
                continue
            if not os.environ.get(variable):
                raise ConfigurationError(
                    f"the environment variable {variable} is not set", argument=argument
                )
            options[argument] = _from_environment(argument, variable)
        for argument, variable in cls.optional_variables.items():
            value = os.environ.get(variable)
            if value:
                options.setdefault(argument, value)
        return cls(**options)

    def with_options(
        self,
        *,
        timeout: float | Timeout | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """A client that differs in these options and shares the connections; this one stays as is.

        `timeout` is in seconds, for the whole call, or a `Timeout`; `headers` are added to every
        call. Close the client it was made from, not this one.
        """
        settings = self._session.settings
        policy = settings.policy
        if timeout is not None:
            policy = evolve(policy, timeout=Timeout.of(timeout))
        if retries is not None:
            policy = evolve(policy, retries=retries)
        from paidup.core.request import check_headers

        merged = {**settings.headers, **check_headers(headers or {})}
        # Not a copy: resources made by the original are bound to its session.
        twin = object.__new__(type(self))
        twin._session = self._session.with_settings(policy=policy, headers=merged, find=twin.find)
        return twin

    def _open(
        self,
        settings: Settings,
        timeout: float | Timeout,
        retries: int,
        http_client: H | None,
    ) -> None:
        raise NotImplementedError

    @property
    def session(self) -> Any:
        """The session behind the resources, for layers that prepare and send by themselves."""
        return self._session

    def find(self, name: str) -> Callable[..., Any]:
        """A method by its name in the spec: "invoices.get"."""
        resource, _, method = name.partition(".")
        found: Callable[..., Any] = getattr(getattr(self, resource), method)
        return found

    def __repr__(self) -> str:
        # A traceback may show a client that was never finished.
        session = self.__dict__.get("_session")
        address = f"base_url={session.settings.base_url!r}" if session else ""
        return f"{type(self).__name__}({address})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client holds connections and secrets, so it cannot be pickled")


class Client(BaseClient[HTTPClient]):
    """Base of the clients that block. Safe to share between threads; close it, or use `with`."""

    _session: Session

    def _open(
        self,
        settings: Settings,
        timeout: float | Timeout,
        retries: int,
        http_client: HTTPClient | None,
    ) -> None:
        # What a call needs is loaded with the first client, not with the first import.
        from paidup.core.session import Session
        from paidup.core.wire import new_client

        policy = Policy(retries=retries, timeout=Timeout.of(timeout))
        settings = evolve(settings, policy=policy, find=self.find)
        http = new_client() if http_client is None else _checked(http_client, HTTPClient)
        self._session = Session(settings, http)

    def close(self) -> None:
        """Close the connections; the client cannot be used afterwards."""
        self._session.http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(BaseClient[AsyncHTTPClient]):
    """Base of the async clients. Safe to share between tasks; close it, or use `async with`."""

    _session: AsyncSession

    def _open(
        self,
        settings: Settings,
        timeout: float | Timeout,
        retries: int,
        http_client: AsyncHTTPClient | None,
    ) -> None:
        from paidup.core.session import AsyncSession
        from paidup.core.wire import new_async_client

        policy = Policy(retries=retries, timeout=Timeout.of(timeout))
        settings = evolve(settings, policy=policy, find=self.find)
        http = new_async_client() if http_client is None else _checked(http_client, AsyncHTTPClient)
        self._session = AsyncSession(settings, http)

    async def close(self) -> None:
        """Close the connections; the client cannot be used afterwards."""
        await self._session.http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
