"""Rapyd: every attempt signed by HMAC over the bytes sent, with a fresh salt and timestamp.

What the server hashes is most likely a re-serialisation of the body, so bodies are written by
`canonical_json`, whose bytes are their own re-serialisation. Not found is answered as 400, and a
200 to `invoices.pay` is not yet paid: look at the invoice's status.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from secrets import token_hex
from typing import TYPE_CHECKING, Any, ClassVar

from paidup.core.auth import HeaderAuth
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
from paidup.core.errors import ConfigurationError
from paidup.core.provider import Failure, Provider, Reply
from paidup.core.secrets import Secret, credential, digest_of
from paidup.core.servers import server_of
from paidup.core.settings import Settings
from paidup.rapyd.signing import sign_request
from paidup_clients.rapyd.resources import AsyncResources, Resources
from paidup_clients.rapyd.servers import SERVERS

if TYPE_CHECKING:
    from paidup.core.operation import Operation
    from paidup.core.retry import Timeout

__all__ = ["AsyncRapyd", "Rapyd"]

#: A timestamp in the future is refused, one up to 60 seconds old is not: so lag a little.
DEFAULT_CLOCK_OFFSET = -5.0
#: In seconds; nobody's clock is further off than ten years.
_LARGEST_OFFSET = 315_576_000
#: Worth telling of when a signature is refused.
NOTABLE_SKEW = 3.0


class _SignedAuth(HeaderAuth):
    def __init__(
        self, access_key: Secret, secret_key: Secret, base_url: str, clock_offset: float
    ) -> None:
        super().__init__(base_url)
        self._access_key, self._secret_key = access_key, secret_key
        self._clock_offset = clock_offset

    def headers(self, method: str, target: str, body: bytes) -> dict[str, str]:
        salt, timestamp = token_hex(6), str(int(time.time() + self._clock_offset))
        return {
            "access_key": self._access_key.reveal(),
            "salt": salt,
            "timestamp": timestamp,
            "signature": sign_request(
                method,
                target,
                body,
                access_key=self._access_key.reveal(),
                secret_key=self._secret_key.reveal(),
                salt=salt,
                timestamp=timestamp,
            ),
        }


def _interpret(_operation: Operation, reply: Reply, document: Any) -> Failure | Any:
    if isinstance(document, str) and not reply.ok:
        return Failure(message=document)
    status = document.get("status") if isinstance(document, dict) else None
    if not isinstance(status, dict) or (reply.ok and status.get("status") != "ERROR"):
        return document
    full = str(status.get("error_code") or status.get("response_code") or "")
    # A decline may carry the issuer's code behind the base code: "ERROR_PROCESSING_CARD - [05]".
    code, _, detail = full.partition(" - ")
    message = " ".join(part for part in (detail, str(status.get("message") or "")) if part)
    if reply.status == 401 and code == "UNAUTHENTICATED_API_CALL":
        message += _skew(reply)
    return Failure((code,) if code else (), message)


def _skew(reply: Reply) -> str:
    try:
        theirs = parsedate_to_datetime(reply.headers.get("date", ""))
    except (TypeError, ValueError):
        return ""
    seconds = (datetime.now(UTC) - theirs.astimezone(UTC)).total_seconds()
    if abs(seconds) < NOTABLE_SKEW:
        return ""
    direction = "ahead of" if seconds > 0 else "behind"
    return f" (this machine's clock is {abs(seconds):.0f} s {direction} Rapyd's: see clock_offset)"


def _request_id(_reply: Reply, document: Any) -> str | None:
    status = document.get("status") if isinstance(document, dict) else None
    operation_id = status.get("operation_id") if isinstance(status, dict) else None
    return operation_id if isinstance(operation_id, str) else None


RAPYD = Provider(
    name="rapyd",
    title="Rapyd",
    interpret=_interpret,
    request_id=_request_id,
    headers=(("Content-Type", "application/json"),),
)


class _Rapyd(BaseClient[H]):
    provider = RAPYD
    variables: ClassVar = {"access_key": "RAPYD_ACCESS_KEY", "secret_key": "RAPYD_SECRET_KEY"}
    optional_variables: ClassVar = {"environment": "RAPYD_ENVIRONMENT"}

    def __init__(
        self,
        access_key: str,
        secret_key: str,
        *,
        environment: str = "sandbox",
        base_url: str | None = None,
        timeout: float | Timeout = DEFAULT_TIMEOUT,
        retries: int = DEFAULT_RETRIES,
        clock_offset: float = DEFAULT_CLOCK_OFFSET,
        http_client: H | None = None,
    ) -> None:
        """Make a client of one account.

        `environment` is "sandbox" or "live", each with keys of its own. `clock_offset`, in
        seconds, is added to this machine's clock when signing: Rapyd refuses a timestamp in the
        future or more than 60 seconds old. `timeout` is in seconds for a whole call, or a
        `Timeout`; `retries` counts repeats. Raises `ConfigurationError`.
        """
        try:
            access, secret = (
                credential(access_key, "access_key"),
                credential(secret_key, "secret_key"),
            )
        finally:
            # A traceback that prints local variables must not show them.
            del access_key, secret_key
        if isinstance(clock_offset, bool) or not isinstance(clock_offset, int | float):
            raise ConfigurationError("clock_offset must be seconds", argument="clock_offset")
        if not -_LARGEST_OFFSET <= clock_offset <= _LARGEST_OFFSET:
            raise ConfigurationError(
                "clock_offset must be seconds, at most ten years", argument="clock_offset"
            )
        server = server_of(SERVERS, environment, base_url)
        auth = _SignedAuth(access, secret, server, clock_offset)
        settings = Settings(provider=RAPYD, base_url=server, auth=auth, identity=digest_of(access))
        self._open(settings, timeout, retries, http_client)


class Rapyd(Resources, _Rapyd[HTTPClient], Client):
    """Rapyd, blocking."""


class AsyncRapyd(AsyncResources, _Rapyd[AsyncHTTPClient], AsyncClient):
    """Rapyd, async."""
