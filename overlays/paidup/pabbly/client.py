"""Pabbly Subscription Billing: HTTP Basic with key and secret, and an envelope with traps.

A refusal may arrive as HTTP 200 with status "error", an empty list as an error in prose, and a
list under `message`. There are no codes and no request ids.
"""

from __future__ import annotations

import re
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
from paidup_clients.pabbly.resources import AsyncResources, Resources
from paidup_clients.pabbly.servers import SERVERS

if TYPE_CHECKING:
    from paidup.core.operation import Operation
    from paidup.core.retry import Timeout

__all__ = ["AsyncPabbly", "Pabbly"]

#: The wording seen for an empty result, such as "No transaction found".
_NOTHING_FOUND = re.compile(r"(?i)no (data|invoices?|transactions?) found\W*")
#: Where an empty list is answered as an error, and the key the list stands under.
_EMPTY_LISTS = {"invoices.list": "data", "invoices.list_transactions": "message"}


def _interpret(operation: Operation, reply: Reply, document: Any) -> Failure | Any:
    if not isinstance(document, dict):
        return document
    refused = document.get("status") == "error" or document.get("success") is False
    if reply.ok and not refused:
        return document
    message = document.get("message") or document.get("error") or ""
    text = message if isinstance(message, str) else ""
    if _NOTHING_FOUND.fullmatch(text):
        key = _EMPTY_LISTS.get(operation.name)
        # The account's own invoice list answers 400 for real errors too.
        if key is not None and (reply.ok or (key == "message" and reply.status == 400)):
            return {"status": "success", key: []}
        if key is None and (reply.ok or reply.status == 400):
            return Failure(message=text, means="not_found")
    return Failure(message=text)


PABBLY = Provider(name="pabbly", title="Pabbly", interpret=_interpret)


class _Pabbly(BaseClient[H]):
    provider = PABBLY
    variables: ClassVar = {"api_key": "PABBLY_API_KEY", "secret_key": "PABBLY_SECRET_KEY"}

    def __init__(
        self,
        api_key: str,
        secret_key: str,
        *,
        environment: str = "live",
        base_url: str | None = None,
        timeout: float | Timeout = DEFAULT_TIMEOUT,
        retries: int = DEFAULT_RETRIES,
        http_client: H | None = None,
    ) -> None:
        """Make a client of one account.

        `api_key` and `secret_key` are generated in the account's API settings. There is one
        environment, "live": whether a payment is a test is a property of the gateway. `timeout`
        is in seconds for a whole call, or a `Timeout`; `retries` counts repeats. Raises
        `ConfigurationError`.
        """
        try:
            user, password = credential(api_key, "api_key"), credential(secret_key, "secret_key")
        finally:
            # A traceback that prints local variables must not show them.
            del api_key, secret_key
        settings = Settings(
            provider=PABBLY,
            base_url=server_of(SERVERS, environment, base_url),
            auth=BasicAuth(user, password),
            identity=digest_of(user),
        )
        self._open(settings, timeout, retries, http_client)


class Pabbly(Resources, _Pabbly[HTTPClient], Client):
    """Pabbly Subscription Billing, blocking."""


class AsyncPabbly(AsyncResources, _Pabbly[AsyncHTTPClient], AsyncClient):
    """Pabbly Subscription Billing, async."""
