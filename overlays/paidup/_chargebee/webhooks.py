"""Chargebee's webhooks: not signed, but sent with the Basic credentials set on the webhook."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from paidup.core.auth import basic_value
from paidup.core.secrets import Secret, credential
from paidup.webhooks.event import Event, digest_of, mapping_in, moment_of, read_document, text_in
from paidup.webhooks.options import credentials
from paidup.webhooks.verifier import DEFAULT_REMEMBER, Store, Verifier

__all__ = ["KNOWN_TYPES", "ChargebeeWebhooks"]

KNOWN_TYPES: Final = frozenset(
    {
        *("invoice_created", "invoice_generated", "invoice_updated", "invoice_deleted"),
        *("transaction_created", "transaction_updated", "transaction_deleted"),
        *("payment_succeeded", "payment_failed", "payment_refunded", "payment_initiated"),
        "refund_initiated",
        # v2 adds these.
        *("pending_invoice_created", "pending_invoice_updated", "dunning_updated"),
        *("invoice_generated_with_backdating", "payment_due_reminder"),
        "netd_payment_due_reminder",
    }
)


class ChargebeeWebhooks(Verifier):
    """Check the credentials that Chargebee sends, of API v1 and v2 alike.

    Set user name and password on the webhook in Chargebee: it sends without any by default. They
    prove who sent the body, not the body; for money, read the event or the invoice again by id.
    Events come out of order. Answer exactly 200.
    """

    provider = "chargebee"
    needed_headers = ("authorization",)
    known_types = KNOWN_TYPES

    _expected: tuple[Secret, ...]

    def __init__(
        self,
        *,
        username: str | Secret,
        password: str | Secret,
        previous_passwords: Sequence[str | Secret] = (),
        remember: float = DEFAULT_REMEMBER,
        replays: Store = "memory",
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Make a verifier. Raises `ConfigurationError`.

        `previous_passwords` are accepted besides during a rotation.
        """
        try:
            user = credential(username, "username")
            passwords = (
                credential(password, "password"),
                *credentials(previous_passwords, "previous_passwords"),
            )
        finally:
            del username, password, previous_passwords
        expected = tuple(basic_value(user, one, "username") for one in passwords)
        self._set(_expected=expected)
        super().__init__(tolerance=None, remember=remember, replays=replays, clock=clock)

    def _authenticate(self, body: bytes, headers: Mapping[str, Secret]) -> Event:
        # Secrets compare in constant time; a list, so that every one takes its time.
        matches = [one == headers["authorization"] for one in self._expected]
        if not any(matches):
            self._refuse("credentials", "the credentials are not those set on the webhook")
        document = read_document(body, self.provider)
        kind = text_in(document, "event_type")
        return Event(
            provider=self.provider,
            id=text_in(document, "id") or digest_of(body),
            type=kind,
            created_at=moment_of(document.get("occurred_at")),
            is_known=kind in self.known_types,
            data=mapping_in(document, "content"),
            document=document,
            raw=body,
        )
