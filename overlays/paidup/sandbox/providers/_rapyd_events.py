"""Rapyd's webhooks: types, envelope, and an HMAC over address, salt, time, keys and body.

The page of Pay Invoice names the events of a payment. PAYMENT_SUCCEEDED comes with them, as it
means that a payment was made; PAYMENT_COMPLETED is the money. Refunds send nothing here.
"""

from __future__ import annotations

import hmac
from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from secrets import token_hex
from typing import Any, ClassVar

from paidup.sandbox.answers import json_bytes
from paidup.sandbox.emulator import Emulator, new_id
from paidup.sandbox.webhooks.occurrences import Occurrence
from paidup.sandbox.webhooks.sender import InvoiceSender, WebhookEvent

__all__ = ["SENDER", "RapydSender"]

_ENDED = {"CAN": "PAYMENT_CANCELED", "EXP": "PAYMENT_EXPIRED", "REV": "PAYMENT_REVERSED"}


class RapydSender(InvoiceSender):
    """What Rapyd sends to one address."""

    table: ClassVar = {
        "created": ("INVOICE_CREATED",),
        "opened": ("INVOICE_FINALIZED",),
        "payment_created": ("INVOICE_PAYMENT_CREATED", "PAYMENT_SUCCEEDED"),
        "payment_succeeded": ("INVOICE_PAYMENT_SUCCEEDED", "PAYMENT_COMPLETED"),
        "payment_failed": ("INVOICE_PAYMENT_FAILED", "PAYMENT_FAILED"),
        "updated": ("INVOICE_UPDATED",),
    }
    all_types: ClassVar = frozenset().union(_ENDED.values(), *table.values())

    @classmethod
    def defaults_of(cls, emulator: Emulator) -> Mapping[str, str | bool]:
        """The keys of the API; whether a repeated delivery is signed anew is not documented."""
        return {**emulator.credentials, "sign_anew": True}

    def types(self, occurrence: Occurrence) -> tuple[str, ...]:
        """A payment that ended otherwise than failed has a type of its own."""
        payment = occurrence.payment
        if occurrence.kind == "payment_failed" and payment and payment.wire_status in _ENDED:
            return ("INVOICE_PAYMENT_FAILED", _ENDED[payment.wire_status])
        return super().types(occurrence)

    def event(self, kind: str, occurrence: Occurrence, change: str) -> WebhookEvent | None:
        """The object is the one the type speaks of: the invoice, or the payment."""
        if occurrence.payment is None or kind.startswith("INVOICE_"):
            shown = self.read("invoices.get", occurrence.invoice.id)
        else:
            shown = self.read("payments.get", occurrence.payment.id)
        if shown is None:
            return None
        now = self.now()
        event_id = new_id("wh_", 32)
        document = {
            "id": event_id,
            "type": kind,
            "data": shown["data"],
            "trigger_operation_id": change,
            "status": "NEW",
            "created_at": int(now),
            "extended_timestamp": int(now * 1000),
        }
        return WebhookEvent(event_id, kind, json_bytes(document))

    def headers(self, event: WebhookEvent) -> dict[str, str]:
        """No method in what is signed, and no access_key among the headers."""
        salt, timestamp = token_hex(6), str(int(self.now()))
        access, secret = self.given["access_key"], self.given["secret_key"]
        message = (self.url + salt + timestamp + access + secret).encode() + event.body
        digest = hmac.new(secret.encode(), message, sha256).hexdigest()
        signature = b64encode(digest.encode()).decode()
        return {"salt": salt, "timestamp": timestamp, "signature": signature}

    def verifier(self) -> dict[str, Any]:
        """The address as it is signed, and the keys."""
        keys = ("access_key", "secret_key")
        return {"url": self.url, **{name: self.given[name] for name in keys}}


SENDER = RapydSender
