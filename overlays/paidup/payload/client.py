"""Payload, API v1: HTTP Basic with the key and an empty password, JSON bodies.

Amounts are JSON numbers in major units. Declines are answered as 400 with the declined
transaction inside. No idempotency is promised, so a lost answer to a charge is never repeated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from paidup.core.auth import BasicAuth
from paidup.core.client import (
    DEFAULT_RETRIES,
    DEFAULT_TIMEOUT,
    AsyncClient,
    AsyncHTTPClient,
    BaseClient,
    Client,
    H,
    HTTPClient,
)
from paidup.core.provider import Failure, Provider, Reply
from paidup.core.secrets import credential, digest_of
from paidup.core.servers import server_of
from paidup.core.settings import Settings
from paidup_clients.payload.resources import AsyncResources, Resources
from paidup_clients.payload.servers import SERVERS

if TYPE_CHECKING:
    from paidup.core.operation import Operation
    from paidup.core.retry import Timeout

__all__ = ["AsyncPayload", "Payload"]


def _interpret(_operation: Operation, reply: Reply, document: Any) -> Failure | Any:
    if not isinstance(document, dict):
        return document
    if reply.ok and document.get("object") != "error":
        return document
    kind = document.get("error_type")
    details = document.get("details")
    message = str(document.get("error_description") or "")
    if kind == "TransactionDeclined" and isinstance(details, dict):
        code = details.get("status_code")
        codes = (code,) if isinstance(code, str) else (kind,)
        message = str(details.get("status_message") or message)
        return Failure(codes, message, means="payment_declined")
    message = "; ".join(part for part in (message, *_reasons(details)) if part)
    return Failure((kind,) if isinstance(kind, str) else (), message)


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


PAYLOAD = Provider(name="payload", title="Payload", interpret=_interpret)


class _Payload(BaseClient[H]):
    provider = PAYLOAD
    variables: ClassVar = {"api_key": "PAYLOAD_API_KEY"}
    optional_variables: ClassVar = {"environment": "PAYLOAD_ENVIRONMENT"}

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
        host. `environment` is "live", or "live_payload_co" for the older host that the page
        "Pay an Invoice" shows. `timeout` is in seconds for a whole call, or a `Timeout`;
        `retries` counts repeats. Raises `ConfigurationError`.
        """
        try:
            key = credential(api_key, "api_key")
        finally:
            # A traceback that prints local variables must not show them.
            del api_key
        settings = Settings(
            provider=PAYLOAD,
            base_url=server_of(SERVERS, environment, base_url),
            auth=BasicAuth(key),
            identity=digest_of(key),
        )
        self._open(settings, timeout, retries, http_client)


class Payload(Resources, _Payload[HTTPClient], Client):
    """Payload v1, blocking."""


class AsyncPayload(AsyncResources, _Payload[AsyncHTTPClient], AsyncClient):
    """Payload v1, async."""
