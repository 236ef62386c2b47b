"""Rapyd's webhooks: HMAC over the configured address, salt, timestamp, keys and raw body."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping, Sequence
from hmac import compare_digest
from typing import Final

from paidup.core.errors import ConfigurationError
from paidup.core.secrets import Secret, credential
from paidup.rapyd.signing import sign_webhook
from paidup.webhooks.event import Event, digest_of, mapping_in, moment_of, read_document, text_in
from paidup.webhooks.options import credentials
from paidup.webhooks.verifier import DEFAULT_REMEMBER, DEFAULT_TOLERANCE, Store, Verifier

__all__ = ["RapydWebhooks"]

_URL: Final = re.compile(r"https?://[!-~]+")
_SECONDS: Final = re.compile(r"[0-9]{1,12}")
_KNOWN: Final = frozenset(
    {
        *("INVOICE_CREATED", "INVOICE_UPDATED", "INVOICE_FINALIZED"),
        *("INVOICE_PAYMENT_CREATED", "INVOICE_PAYMENT_SUCCEEDED", "INVOICE_PAYMENT_FAILED"),
        *("PAYMENT_SUCCEEDED", "PAYMENT_COMPLETED", "PAYMENT_FAILED", "PAYMENT_EXPIRED"),
        *("PAYMENT_CANCELED", "PAYMENT_CAPTURED", "PAYMENT_REVERSED", "PAYMENT_UPDATED"),
        *("REFUND_COMPLETED", "PAYMENT_REFUND_FAILED", "PAYMENT_REFUND_UPDATED"),
        "PAYMENT_REFUND_REJECTED",
    }
)


class RapydWebhooks(Verifier):
    """Verify what Rapyd sends to one address.

    `PAYMENT_SUCCEEDED` only means that a payment was created: `PAYMENT_COMPLETED` is the money.
    """

    provider = "rapyd"
    needed_headers = ("salt", "signature", "timestamp")
    known_types = _KNOWN

    url: str
    _access_key: Secret
    _secret_keys: tuple[Secret, ...]

    def __init__(
        self,
        *,
        url: str,
        access_key: str | Secret,
        secret_key: str | Secret,
        previous_secret_keys: Sequence[str | Secret] = (),
        tolerance: float | None = DEFAULT_TOLERANCE,
        remember: float = DEFAULT_REMEMBER,
        replays: Store = "memory",
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Make a verifier. Raises `ConfigurationError`.

        `url` is the whole address as configured in Rapyd's portal, to the letter, whatever a
        proxy or tunnel makes of it. `previous_secret_keys` are accepted besides during a rotation.
        `tolerance` is in seconds to either side of now; raise it, or set None, if repeated
        deliveries are refused as stale: Rapyd does not document whether they are signed anew.
        """
        try:
            access = credential(access_key, "access_key")
            secrets = (
                credential(secret_key, "secret_key"),
                *credentials(previous_secret_keys, "previous_secret_keys"),
            )
        finally:
            del access_key, secret_key, previous_secret_keys
        if not isinstance(url, str) or not _URL.fullmatch(url):
            raise ConfigurationError("url must be the whole configured address", argument="url")
        self._set(url=url, _access_key=access, _secret_keys=secrets)
        super().__init__(tolerance=tolerance, remember=remember, replays=replays, clock=clock)

    def _authenticate(self, body: bytes, headers: Mapping[str, Secret]) -> Event:
        timestamp = headers["timestamp"].reveal()
        if not _SECONDS.fullmatch(timestamp):
            self._refuse("malformed_header", "the header timestamp is not in Unix seconds")
        self._check_fresh(int(timestamp))
        # A list, so that every secret takes its time.
        matches = [self._matches(body, headers, secret) for secret in self._secret_keys]
        if not any(matches):
            self._refuse(
                "signature",
                "the signature does not match: compare url, to the letter, and the keys with "
                "Rapyd's portal, and pass the raw body",
            )
        document = read_document(body, self.provider)
        kind = text_in(document, "type")
        return Event(
            provider=self.provider,
            # A resent one has been seen with `token` instead.
            id=text_in(document, "id", "token") or digest_of(body),
            type=kind,
            created_at=moment_of(document.get("created_at")),
            is_known=kind in self.known_types,
            data=mapping_in(document, "data"),
            document=document,
            raw=body,
        )

    def _matches(self, body: bytes, headers: Mapping[str, Secret], secret: Secret) -> bool:
        expected = sign_webhook(
            self.url,
            body,
            access_key=self._access_key.reveal(),
            secret_key=secret.reveal(),
            salt=headers["salt"].reveal(),
            timestamp=headers["timestamp"].reveal(),
        )
        return compare_digest(expected.encode(), headers["signature"].reveal().encode())
