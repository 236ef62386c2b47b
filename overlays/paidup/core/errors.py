"""The one error tree of all providers.

PaidupError
├── ConfigurationError          missing or malformed credentials, site, environment
├── InvalidRequest              refused here, before anything was sent
├── ConnectionFailed            the provider did nothing: never sent, or a read without an answer
├── OutcomeUnknown              a write may have happened; look before writing again
├── ResponseUnreadable          an answer to a read that is not what was promised
└── ApiError                    the provider answered with a refusal
    ├── AuthenticationFailed  ├── PermissionDenied  ├── NotFound     ├── RequestRejected
    ├── InvalidState          ├── PaymentDeclined   ├── RateLimited  └── ProviderFailure
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, ClassVar

__all__ = [
    "ApiError",
    "AuthenticationFailed",
    "ConfigurationError",
    "ConnectionFailed",
    "InvalidRequest",
    "InvalidState",
    "NotFound",
    "OutcomeUnknown",
    "PaidupError",
    "PaymentDeclined",
    "PermissionDenied",
    "ProviderFailure",
    "RateLimited",
    "RequestRejected",
    "ResponseUnreadable",
]


def _rebuild(kind: type[PaidupError], message: str, state: dict[str, Any]) -> PaidupError:
    error = kind.__new__(kind, message)
    error.args = (message,)
    error.__dict__.update(state)
    return error


class PaidupError(Exception):
    """Anything this library raises on purpose. Pickles, copies, and carries no secret."""

    #: Attributes that may hold what a person should not find in a log; kept, but never shown.
    _hidden: ClassVar[frozenset[str]] = frozenset({"body", "reference", "_reader"})

    provider: str | None = None
    operation: str | None = None
    #: The idempotency key that was sent, for a repeat by hand; None where there was none.
    idempotency_key: str | None = None

    def __init__(self, message: str) -> None:
        super().__init__(message)

    @property
    def message(self) -> str:
        """What went wrong, for a developer; personal data masked."""
        return str(self.args[0]) if self.args else ""

    def __repr__(self) -> str:
        shown = [repr(self.message)]
        shown += [
            f"{name}={value!r}"
            for name, value in self.__dict__.items()
            if value is not None and name not in self._hidden
        ]
        return f"{type(self).__name__}({', '.join(shown)})"

    def __reduce__(self) -> tuple[Any, ...]:
        state = {name: value for name, value in self.__dict__.items() if name != "_reader"}
        return _rebuild, (type(self), self.message, state)


class ConfigurationError(PaidupError):
    """Credentials, site, environment or another option of a client is missing or malformed.

    Raised when the client is made, before anything is sent. `argument` names the option.
    """

    def __init__(self, message: str, *, argument: str | None = None) -> None:
        super().__init__(message)
        self.argument = argument


class InvalidRequest(PaidupError):
    """The call was refused here, before anything was sent. `argument` names what to mend."""

    def __init__(self, message: str, *, argument: str | None = None) -> None:
        super().__init__(message)
        self.argument = argument


class ConnectionFailed(PaidupError):
    """The provider changed nothing: the request never left, or it only reads and got no answer.

    Safe to repeat.
    """

    def __init__(
        self,
        message: str,
        *,
        provider: str | None = None,
        operation: str | None = None,
        idempotency_key: str | None = None,
        attempts: int = 1,
    ) -> None:
        super().__init__(message)
        self.provider = provider
        self.operation = operation
        self.idempotency_key = idempotency_key
        self.attempts = attempts


class OutcomeUnknown(PaidupError):
    """A write was sent and may have been carried out; its answer is lost or cannot be read.

    Never repeat it blindly: call `reconcile()`, or look at the provider, first. `idempotency_key`
    is the key that was sent, if any; `reference` the caller's own reference in the request, if
    any; `started_at` the time of the first attempt (aware, UTC); `status` and `body` what was
    answered, if anything was.
    """

    def __init__(
        self,
        message: str,
        *,
        provider: str | None = None,
        operation: str | None = None,
        idempotency_key: str | None = None,
        reference: str | None = None,
        started_at: datetime | None = None,
        status: int | None = None,
        request_id: str | None = None,
        body: bytes | None = None,
        attempts: int = 1,
    ) -> None:
        super().__init__(message)
        self.provider = provider
        self.operation = operation
        self.idempotency_key = idempotency_key
        self.reference = reference
        self.started_at = started_at
        self.status = status
        self.request_id = request_id
        self.body = body
        self.attempts = attempts
        self._reader: Callable[[], Any] | None = None

    @property
    def key(self) -> str | None:
        """The idempotency key that was sent, or None."""
        return self.idempotency_key

    def tie(self, reader: Callable[[], Any]) -> None:
        """Used by the client that raises the error: how `reconcile` reads."""
        self._reader = reader

    def reconcile(self) -> Any:
        """Read what the provider holds now: a dict of results by the name of the read.

        Such as {"invoices.get": ..., "invoices.list_transactions": ...}. With an async client it
        is to be awaited. Raises `InvalidRequest` where the spec
        names no read that takes the same id, or after the error was pickled or copied.
        """
        reader: Callable[[], Any] | None = self.__dict__.get("_reader")
        if reader is None:
            raise InvalidRequest(
                "this error is no longer tied to a client, or its operation has no read by the "
                "same id; read the invoice and its payments yourself before writing again"
            )
        return reader()


class ResponseUnreadable(PaidupError):
    """A read was answered with something that is not what the provider promises."""

    def __init__(
        self,
        message: str,
        *,
        provider: str | None = None,
        operation: str | None = None,
        status: int | None = None,
        request_id: str | None = None,
        body: bytes | None = None,
        attempts: int = 1,
    ) -> None:
        super().__init__(message)
        self.provider = provider
        self.operation = operation
        self.status = status
        self.request_id = request_id
        self.body = body
        self.attempts = attempts


class ApiError(PaidupError):
    """The provider answered and refused. `code` is its own code, `body` its answer as it came.

    Nothing was carried out, with one exception: a read may be answered with `ProviderFailure`.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int,
        code: str | None = None,
        provider: str | None = None,
        operation: str | None = None,
        request_id: str | None = None,
        idempotency_key: str | None = None,
        body: bytes | None = None,
        attempts: int = 1,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.provider = provider
        self.operation = operation
        self.request_id = request_id
        self.idempotency_key = idempotency_key
        self.body = body
        self.attempts = attempts


class AuthenticationFailed(ApiError):
    """The credentials, token or signature were refused."""


class PermissionDenied(ApiError):
    """The credentials are good but may not do this, or the path is unknown to the provider."""


class NotFound(ApiError):
    """There is no such object, or these credentials may not see it."""


class RequestRejected(ApiError):
    """The provider found the request invalid."""


class InvalidState(ApiError):
    """The object does not admit this now: already paid, void, still a draft."""


class PaymentDeclined(ApiError):
    """The payment was tried and refused by the payment side."""


class RateLimited(ApiError):
    """Too many requests; refused before execution. `retry_after` is in seconds, or None."""

    retry_after: float | None = None


class ProviderFailure(ApiError):
    """The provider failed (5xx) on something that changes nothing, or says it did not start."""
