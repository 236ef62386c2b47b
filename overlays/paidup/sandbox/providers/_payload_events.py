"""Payload's webhooks: a trigger and an id, signed with the secret that the webhook was made with.

No trigger is about an invoice. One is sent where a transaction comes into the state the trigger is
named after; when the others come is not documented.
"""

from __future__ import annotations

import hmac
from datetime import datetime
from hashlib import sha256
from typing import Any, ClassVar, Final

from paidup.sandbox.answers import json_bytes
from paidup.sandbox.emulator import new_id
from paidup.sandbox.ledger import Payment
from paidup.sandbox.webhooks.occurrences import Occurrence
from paidup.sandbox.webhooks.sender import Sender, WebhookEvent

__all__ = ["SENDER", "PayloadSender"]

#: Payload's word for a transaction's state -> the trigger.
_TRIGGERS: Final = {
    "processed": "processed",
    "authorized": "authorized",
    "declined": "decline",
    "rejected": "reject",
    "voided": "void",
}
_WORDS: Final = {"succeeded": "processed", "failed": "rejected", "pending": "processing"}


class PayloadSender(Sender):
    """What Payload sends to one address: a webhook there has one trigger, so there are several."""

    table: ClassVar = {}
    further: ClassVar = frozenset({*_TRIGGERS.values(), "refund"})
    defaults: ClassVar = {"sender_secret": "sandbox-sender-secret"}
    may_be_none: ClassVar = frozenset({"sender_secret"})

    def types(self, occurrence: Occurrence) -> tuple[str, ...]:
        """By the state of the transaction."""
        if occurrence.kind == "refunded":
            return ("refund",)
        states = {"payment_pending", "payment_succeeded", "payment_failed"}
        if occurrence.payment is None or occurrence.kind not in states:
            return ()
        trigger = _TRIGGERS.get(_state(occurrence.payment))
        return () if trigger is None else (trigger,)

    def event(self, kind: str, occurrence: Occurrence, change: str) -> WebhookEvent:
        """The transaction's id, and its state where that is what triggered it."""
        payment = occurrence.payment
        document = {
            "object": "webhook_trigger",
            "trigger": kind,
            "webhook_id": f"wh_{sha256((self.url + kind).encode()).hexdigest()[:24]}",
            "triggered_at": self.written(self.moment()),
            "triggered_on": {
                "id": payment.id if payment else "",
                "object": "transaction",
                "value": _state(payment) if payment else None,
            },
            "url": self.url,
        }
        return WebhookEvent(new_id("evt_"), kind, json_bytes(document))

    def written(self, moment: datetime) -> str:
        """A time without a zone, as version 1 writes all of them."""
        return f"{moment:%Y-%m-%d %H:%M:%S}"

    def headers(self, event: WebhookEvent) -> dict[str, str]:
        """The signature, only where there is a secret."""
        secret = self.given["sender_secret"]
        if secret is None:
            return {}
        digest = hmac.new(secret.encode(), event.body, sha256).hexdigest()
        return {"X-Payload-Signature": f"sha256={digest}"}

    def verifier(self) -> dict[str, Any]:
        """The secret."""
        return {"sender_secret": self.given["sender_secret"]}


def _state(payment: Payment) -> str:
    return payment.wire_status or _WORDS[payment.status]


SENDER = PayloadSender
