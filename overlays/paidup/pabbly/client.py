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

#: The wording seen for an empty result, such as "No transaction found", and what it names.
_NOTHING_FOUND = re.compile(
    r"(?i)no (data|invoice|transaction|refund|customer|subscription|payment ?method)s? found\W*"
)
#: Lists that may say so when they are empty: the key the list stands under, and its own words.
#: Any other word names whose list it is: of a customer there is not, nothing is known to be empty.
_LISTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "invoices.list": ("data", ("invoice",)),
    "invoices.list_by_customer": ("data", ("invoice",)),
    "invoices.list_transactions": ("message", ("transaction",)),
    "customers.list": ("data", ("customer",)),
    "subscriptions.list": ("data", ("subscription",)),
    "subscriptions.list_by_customer": ("data", ("subscription",)),
    "transactions.list_by_customer": ("data", ("transaction",)),
    "refunds.list_by_customer": ("data", ("refund", "transaction")),
    "payment_methods.list_by_customer": ("data", ("paymentmethod",)),
}
#: Lists that say so with HTTP 400 too; for the others that is a real error.
_EMPTY_WITH_400 = {
    "invoices.list_transactions",
    "transactions.list_by_customer",
    "refunds.list_by_customer",
    "payment_methods.list_by_customer",
}


def _interpret(operation: Operation, reply: Reply, document: Any) -> Failure | Any:
    if not isinstance(document, dict):
        return document
    status = document.get("status")
    if reply.ok and status != "error" and document.get("success") is not False:
        # Another word is neither a success nor a refusal: of a write, nobody knows.
        return document if _worked(operation, status) else None
    message = document.get("message") or document.get("error") or ""
    text = message if isinstance(message, str) else ""
    found = _NOTHING_FOUND.fullmatch(text)
    if found is None or not (reply.ok or reply.status == 400):
        return Failure(message=text)
    key, words = _LISTS.get(operation.name, ("", ()))
    if found[1].lower().replace(" ", "") not in (*words, "data"):
        return Failure(message=text, means="not_found")
    if key and (reply.ok or operation.name in _EMPTY_WITH_400):
        return {"status": "success", key: []}
    return Failure(message=text, means=None if key else "not_found")


def _worked(operation: Operation, status: Any) -> bool:
    """Recording a failed payment says "failed" where it worked; without a status the data tell."""
    if status == "failed":
        return operation.name == "invoices.record_failed_payment"
    if operation.effect == "read" and operation.name not in _LISTS:
        return True
    return status is None or status == "success"


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
