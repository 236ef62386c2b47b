"""Payload's webhooks: a trigger and an id, signed with the secret that the webhook was made with.

No trigger is about an invoice. One is sent here where a transaction comes into the state that the
trigger is named after, and one for each refund; when the others come is not documented.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any, ClassVar, Final

from paidup.sandbox.answers import json_bytes
from paidup.sandbox.emulator import new_id
from paidup.sandbox.webhooks.occurrences import Occurrence
from paidup.sandbox.webhooks.sender import Sender, WebhookEvent

__all__ = ["SENDER", "PayloadSender"]

#: Payload's word for a payment's state -> the trigger.
_TRIGGERS: Final = {
    "processed": "processed",
    "authorized": "authorized",
    "declined": "decline",
    "rejected": "reject",
    "voided": "void",
}


class PayloadSender(Sender):
    """What Payload sends to one address: a webhook there has one trigger, so there are several."""

    all_types: ClassVar = frozenset({*_TRIGGERS.values(), "refund"})
    defaults: ClassVar = {"sender_secret": "sandbox-sender-secret"}
    may_be_none: ClassVar = frozenset({"sender_secret"})

    def mark(self) -> dict[str, tuple[str, str]]:
        """Type and state of every transaction: some pay no invoice."""
        found: dict[str, tuple[str, str]] = {}
        while True:
            page = self.read("transactions.list", query=f"offset={len(found)}")["values"]
            if not page:
                return found
            found |= {each["id"]: (each["type"], self.state_of(each)) for each in page}

    def events(
        self, changed: Sequence[Sequence[Occurrence]], before: Any, change: str
    ) -> Iterable[WebhookEvent]:
        """By what became of transactions."""
        for transaction, (kind, state) in self.mark().items():
            if before.get(transaction) == (kind, state):
                continue
            if kind == "payment" and state in _TRIGGERS:
                yield self._event(_TRIGGERS[state], transaction, state)
            elif kind == "refund" and transaction not in before:
                yield self._event("refund", transaction, state)

    def state_of(self, transaction: Mapping[str, Any]) -> str:
        """The word for a transaction's state."""
        return str(transaction["status"])

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

    def _event(self, trigger: str, transaction: str, state: str) -> WebhookEvent:
        document = {
            "object": "webhook_trigger",
            "trigger": trigger,
            "webhook_id": f"wh_{sha256((self.url + trigger).encode()).hexdigest()[:24]}",
            "triggered_at": self.written(self.moment()),
            "triggered_on": {"id": transaction, "object": "transaction", "value": state},
            "url": self.url,
        }
        return WebhookEvent(new_id("evt_"), trigger, json_bytes(document))


SENDER = PayloadSender
