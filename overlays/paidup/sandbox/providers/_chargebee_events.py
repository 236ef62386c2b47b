"""Chargebee's webhooks, of both versions: not signed, with Basic credentials where some are set.

How many events a change leads to is not documented: here it is one for the payment, and one for
the invoice where its status changes. What the sources name without a value is left out.
"""

from __future__ import annotations

from base64 import b64encode
from typing import Any, ClassVar

from paidup.sandbox.answers import json_bytes
from paidup.sandbox.calls import Call
from paidup.sandbox.emulator import new_id
from paidup.sandbox.providers._chargebee_event_log import ChargebeeEvents
from paidup.sandbox.webhooks.occurrences import Occurrence
from paidup.sandbox.webhooks.sender import InvoiceSender, WebhookEvent

__all__ = ["SENDER", "ChargebeeSender"]


class ChargebeeSender(InvoiceSender):
    """What Chargebee sends to one address, in the documents of API v2."""

    api_version: ClassVar[str] = "v2"
    #: The read that lists an invoice's transactions.
    transactions: ClassVar[str] = "invoices.list_payments"
    #: (a new draft, a changed draft).
    draft_types: ClassVar[tuple[str, str]] = ("pending_invoice_created", "pending_invoice_updated")

    table: ClassVar = {
        "created": ("invoice_generated",),
        "opened": ("invoice_generated",),
        "payment_pending": ("payment_initiated",),
        "payment_succeeded": ("payment_succeeded",),
        "payment_failed": ("payment_failed",),
        "refunded": ("payment_refunded",),
        "paid": ("invoice_updated",),
        "voided": ("invoice_updated",),
        "updated": ("invoice_updated",),
    }
    all_types: ClassVar = frozenset({"invoice_deleted"}).union(draft_types, *table.values())
    defaults: ClassVar = {"username": "sandbox", "password": "sandbox-webhook-password"}
    may_be_none: ClassVar = frozenset({"username", "password"})
    #: "Exactly 200": everything else is sent again.
    accepted: ClassVar = frozenset({200})

    def types(self, occurrence: Occurrence) -> tuple[str, ...]:
        """A draft has types of its own, and so has what is deleted."""
        if occurrence.invoice.status == "deleted":
            return ("invoice_deleted",) if occurrence.kind == "updated" else ()
        if occurrence.invoice.status == self.emulator.statuses["draft"]:
            if occurrence.kind == "created":
                return self.draft_types[:1]
            if occurrence.kind == "updated":
                return self.draft_types[1:]
        return super().types(occurrence)

    def suppressed(self, call: Call) -> bool:
        """The call's own switch."""
        return call.header("chargebee-event-webhook") == "all-disabled"

    def event(self, kind: str, occurrence: Occurrence, change: str) -> WebhookEvent:
        """The objects as this version of the API shows them."""
        invoice = occurrence.invoice
        # One that is deleted may not be shown any more.
        content = self.read("invoices.get", invoice.id) or {"invoice": {"id": invoice.id}}
        if occurrence.payment is not None:
            content = {**self._transaction(invoice.id, occurrence.payment.id), **content}
        event_id = new_id("ev_", 24)
        document = {
            "id": event_id,
            "occurred_at": int(self.now()),
            # What the sandbox changes was not always asked for by a call.
            "source": "none",
            "object": "event",
            "api_version": self.api_version,
            "event_type": kind,
            "content": content,
        }
        if isinstance(self.emulator, ChargebeeEvents):
            self.emulator.keep_event(document)
        return WebhookEvent(event_id, kind, json_bytes(document))

    def _transaction(self, invoice_id: str, payment_id: str) -> dict[str, Any]:
        shown: dict[str, Any] | None = self.read("transactions.get", payment_id)
        if shown is not None:
            return shown
        page = self.read(self.transactions, invoice_id, query="limit=100") or {"list": []}
        found = (each for each in page["list"] if each["transaction"]["id"] == payment_id)
        return next(found, {})

    def headers(self, event: WebhookEvent) -> dict[str, str]:
        """The credentials set on the webhook, if there are any."""
        username, password = self.given["username"], self.given["password"]
        if username is None or password is None:
            return {}
        pair = b64encode(f"{username}:{password}".encode()).decode()
        return {"Authorization": f"Basic {pair}"}

    def verifier(self) -> dict[str, Any]:
        """The credentials."""
        return {name: self.given[name] for name in ("username", "password")}


SENDER = ChargebeeSender
