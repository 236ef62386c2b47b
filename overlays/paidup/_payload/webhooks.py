"""Payload's webhooks, of API v1 and v2 alike: HMAC over the raw body, where a secret was set."""

from __future__ import annotations

import hmac
import time
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from typing import Any, Final

from paidup.core.secrets import Secret, credential
from paidup.webhooks.event import Event, digest_of, mapping_in, moment_of, read_document, text_in
from paidup.webhooks.options import credentials
from paidup.webhooks.verifier import DEFAULT_REMEMBER, Store, Verifier

__all__ = ["PayloadWebhooks"]

_KNOWN: Final = frozenset(
    {
        *("payment", "processed", "authorized", "decline", "reject", "void", "refund", "reversal"),
        *("credit", "deposit", "chargeback", "chargeback_reversal", "automatic_payment"),
        *("bank_account_reject", "processing_status", "payment_activation:status"),
        *("payment_link:status", "transaction:operation", "transaction:operation:clear"),
        # v2 adds these.
        *("adjusted", "payout", "withdraw"),
    }
)


class PayloadWebhooks(Verifier):
    """Verify what Payload sends for webhooks that were made with one `sender_secret`.

    An event names only what it is about (`data` has its `id` and `object`): read that object. No
    event is about an invoice; a transaction's allocations lead to it.
    """

    provider = "payload"
    needed_headers = ("x-payload-signature",)
    known_types = _KNOWN

    _secrets: tuple[Secret, ...]

    def __init__(
        self,
        *,
        sender_secret: str | Secret,
        previous_secrets: Sequence[str | Secret] = (),
        remember: float = DEFAULT_REMEMBER,
        replays: Store = "memory",
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Make a verifier. Raises `ConfigurationError`.

        `previous_secrets` are accepted besides during a rotation. No time is signed, so only
        `replays` keeps an old delivery from being sent again, for `remember` seconds.
        """
        try:
            secrets = (
                credential(sender_secret, "sender_secret"),
                *credentials(previous_secrets, "previous_secrets"),
            )
        finally:
            del sender_secret, previous_secrets
        self._set(_secrets=secrets)
        super().__init__(tolerance=None, remember=remember, replays=replays, clock=clock)

    def _authenticate(self, body: bytes, headers: Mapping[str, Secret]) -> Event:
        given = headers["x-payload-signature"].reveal().encode()
        # A list, so that every secret takes its time.
        matches = [hmac.compare_digest(_sign(body, secret), given) for secret in self._secrets]
        if not any(matches):
            self._refuse(
                "signature", "the signature does not match: check the secret, pass the raw body"
            )
        document = read_document(body, self.provider)
        kind = text_in(document, "trigger")
        about = mapping_in(document, "triggered_on")
        return Event(
            provider=self.provider,
            id=_identity(document, about) or digest_of(body),
            type=kind,
            created_at=moment_of(document.get("triggered_at")),
            is_known=kind in self.known_types,
            data=about,
            document=document,
            raw=body,
        )


def _sign(body: bytes, secret: Secret) -> bytes:
    return b"sha256=" + hmac.new(secret.reveal().encode(), body, sha256).hexdigest().encode()


def _identity(document: Mapping[str, Any], about: Mapping[str, Any]) -> str:
    """There is no id; without value and time, a second change of one object would be lost."""
    parts = [document.get("trigger"), about.get("id"), about.get("value"),
             document.get("triggered_at")]  # fmt: skip
    if all(part is None or isinstance(part, str) for part in parts) and parts[0] and parts[1]:
        return "/".join(part or "" for part in parts)
    return ""
