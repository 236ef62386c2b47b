"""PayPal Invoicing v2: OAuth2 client credentials, one token shared by all calls of a client.

Amounts are decimal texts in major units with their own currency. No idempotency is promised for
invoicing, so a lost answer to a write is never repeated here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

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
from paidup.core.json_text import JsonTextError, parse_json
from paidup.core.oauth2 import ClientCredentials
from paidup.core.provider import Failure, Provider, Reply
from paidup.core.secrets import credential, digest_of
from paidup.core.servers import server_of
from paidup.core.settings import Settings
from paidup_clients.paypal.resources import AsyncResources, Resources
from paidup_clients.paypal.servers import SERVERS

if TYPE_CHECKING:
    from paidup.core.operation import Operation
    from paidup.core.retry import Timeout

__all__ = ["AsyncPayPal", "PayPal"]

#: Assumed where the token's answer states no sensible lifetime; PayPal's own is about nine hours.
_SHORT_LIFETIME = 300.0
_LONGEST_LIFETIME = 31_536_000


def _read_token(reply: Reply) -> tuple[str, float] | None:
    if not reply.ok:
        return None
    try:
        document = parse_json(reply.body)
    except JsonTextError:
        return None
    if not isinstance(document, dict):
        return None
    token, lifetime = document.get("access_token"), document.get("expires_in")
    usable = isinstance(token, str) and token.isascii() and token.isprintable() and token
    if not usable or " " in str(token):
        return None
    if type(lifetime) is int and 0 < lifetime <= _LONGEST_LIFETIME:
        return str(token), float(lifetime)
    return str(token), _SHORT_LIFETIME


def _interpret(operation: Operation, reply: Reply, document: Any) -> Failure | Any:
    # No file of PayPal's is a JSON object.
    if (reply.ok and operation.answers != "file") or not isinstance(document, dict):
        return document
    if "error" in document and "name" not in document:
        # The dialect of the token endpoint, and of refused tokens.
        message = str(document.get("error_description") or "")
        return Failure((str(document["error"]),), message)
    listed = document.get("details")
    details = [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
    issues = [str(one["issue"]) for one in details if one.get("issue")]
    parts = [document.get("message"), *(one.get("description") for one in details)]
    fields = [str(one["field"]) for one in details if one.get("field")]
    message = " ".join(str(part) for part in parts if part)
    if fields:
        message += f" (field: {', '.join(fields)})"
    name = str(document.get("name") or "")
    envelope = operation.error_codes.get(name)
    known = any(issue in operation.error_codes for issue in issues)
    if issues and not known and envelope is not None and reply.status in (400, 403, 404, 422):
        # An issue nobody documented is the code all the same; its envelope tells its kind.
        return Failure((issues[0],), message, means=envelope.means)
    return Failure((*issues, name) if name else tuple(issues), message)


def _request_id(reply: Reply, document: Any) -> str | None:
    debug_id = document.get("debug_id") if isinstance(document, dict) else None
    return debug_id if isinstance(debug_id, str) else reply.headers.get("paypal-debug-id")


PAYPAL = Provider(name="paypal", title="PayPal", interpret=_interpret, request_id=_request_id)


class _PayPal(BaseClient[H]):
    provider = PAYPAL
    variables: ClassVar = {
        "client_id": "PAYPAL_CLIENT_ID",
        "client_secret": "PAYPAL_CLIENT_SECRET",
    }
    optional_variables: ClassVar = {"environment": "PAYPAL_ENVIRONMENT"}

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        environment: str = "sandbox",
        base_url: str | None = None,
        timeout: float | Timeout = DEFAULT_TIMEOUT,
        retries: int = DEFAULT_RETRIES,
        http_client: H | None = None,
    ) -> None:
        """Make a client of one REST app.

        `environment` is "sandbox" or "live", each with apps of its own. The token is fetched with
        the first call, kept until shortly before it ends, and renewed once when PayPal answers
        401. `timeout` is in seconds for a whole call, or a `Timeout`; `retries` counts repeats.
        Raises `ConfigurationError`.
        """
        try:
            user, password = (
                credential(client_id, "client_id"),
                credential(client_secret, "client_secret"),
            )
        finally:
            # A traceback that prints local variables must not show them.
            del client_id, client_secret
        server = server_of(SERVERS, environment, base_url)
        auth = ClientCredentials(
            server + "/v1/oauth2/token", user, password, read_token=_read_token
        )
        settings = Settings(provider=PAYPAL, base_url=server, auth=auth, identity=digest_of(user))
        self._open(settings, timeout, retries, http_client)


class PayPal(Resources, _PayPal[HTTPClient], Client):
    """PayPal Invoicing v2, blocking."""


class AsyncPayPal(AsyncResources, _PayPal[AsyncHTTPClient], AsyncClient):
    """PayPal Invoicing v2, async."""
