"""What the two Payload APIs share: the credential, the hosts, and how refusals read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from paidup.core.auth import BasicAuth
from paidup.core.client import DEFAULT_RETRIES, DEFAULT_TIMEOUT, BaseClient, H
from paidup.core.provider import Failure, Provider, Reply
from paidup.core.secrets import credential, digest_of
from paidup.core.servers import server_of
from paidup.core.settings import Settings

if TYPE_CHECKING:
    from paidup.core.operation import Operation
    from paidup.core.retry import Timeout

__all__ = ["BasePayload", "provider_of"]


def _interpret(_operation: Operation, reply: Reply, document: Any) -> Failure | Any:
    if not isinstance(document, dict):
        return document
    if reply.ok and document.get("object") != "error":
        return document
    kind = document.get("error_type")
    details = document.get("details")
    message = str(document.get("error_description") or "")
    if kind == "TransactionDeclined" and isinstance(details, dict):
        code, said = _decline(details)
        codes = (code,) if isinstance(code, str) else (kind,)
        return Failure(codes, str(said or message), means="payment_declined")
    message = "; ".join(part for part in (message, *_reasons(details)) if part)
    return Failure((kind,) if isinstance(kind, str) else (), message)


def _decline(transaction: dict[str, Any]) -> tuple[Any, Any]:
    """Code and message of a declined transaction; in v2 they stand inside its status."""
    status = transaction.get("status")
    if isinstance(status, dict):
        return status.get("code"), status.get("message")
    return transaction.get("status_code"), transaction.get("status_message")


def _reasons(details: Any, path: str = "") -> list[str]:
    """The leaves of the tree that mirrors the request; only texts, and only a few."""
    if isinstance(details, str):
        return [f"{path}: {details}" if path else details]
    if isinstance(details, dict):
        found = [
            reason
            for key, value in details.items()
            for reason in _reasons(value, f"{path}.{key}".lstrip("."))
        ]
        return found[:5]
    if isinstance(details, list):
        return [reason for value in details for reason in _reasons(value, path)][:5]
    return []


def provider_of(name: str, title: str, version: str | None = None) -> Provider:
    """Payload as one of its APIs; without a version named, the host speaks v1."""
    headers = () if version is None else (("X-API-Version", version),)
    return Provider(name=name, title=title, interpret=_interpret, headers=headers)


class BasePayload(BaseClient[H]):
    """The constructor of both APIs; `servers` are those of the spec."""

    variables: ClassVar = {"api_key": "PAYLOAD_API_KEY"}
    optional_variables: ClassVar = {"environment": "PAYLOAD_ENVIRONMENT"}
    servers: ClassVar[Mapping[str, str]]

    def __init__(
        self,
        api_key: str,
        *,
        environment: str = "live",
        base_url: str | None = None,
        timeout: float | Timeout = DEFAULT_TIMEOUT,
        retries: int = DEFAULT_RETRIES,
        http_client: H | None = None,
    ) -> None:
        """Make a client of one account.

        The key alone tells a test ("test_secret_key_...") from a real charge: both go to one
        host. `environment` is "live", or for v1 "live_payload_co" for the older host that the
        page "Pay an Invoice" shows. `timeout` is in seconds for a whole call, or a `Timeout`;
        `retries` counts repeats. Raises `ConfigurationError`.
        """
        try:
            key = credential(api_key, "api_key")
        finally:
            # A traceback that prints local variables must not show them.
            del api_key
        settings = Settings(
            provider=self.provider,
            base_url=server_of(self.servers, environment, base_url),
            auth=BasicAuth(key),
            identity=digest_of(key),
        )
        self._open(settings, timeout, retries, http_client)
