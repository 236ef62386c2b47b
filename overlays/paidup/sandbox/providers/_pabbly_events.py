"""Pabbly's webhooks: unsigned, and of the events about invoices only one has a known name.

That payments send events is documented, what they are called is not: paying sends nothing here.
"""

from __future__ import annotations

from typing import Any, ClassVar

from paidup.sandbox.answers import json_bytes
from paidup.sandbox.emulator import new_id
from paidup.sandbox.webhooks.occurrences import Occurrence
from paidup.sandbox.webhooks.sender import InvoiceSender, WebhookEvent

__all__ = ["SENDER", "PabblySender"]


class PabblySender(InvoiceSender):
    """What Pabbly sends to one address."""

    table: ClassVar = {"created": ("invoice_create",)}
    all_types: ClassVar = frozenset({"invoice_create"})

    def event(self, kind: str, occurrence: Occurrence, change: str) -> WebhookEvent:
        """The invoice with its subscription; its customer where the sandbox can show one."""
        page = self.read("invoices.list", query="limit=100") or {}
        # The list alone shows the subscription; the invoice is new, and so on its first page.
        shown: dict[str, Any] = next(
            (each for each in page.get("data", ()) if each["id"] == occurrence.invoice.id), {}
        )
        customer = self.read("customers.get", shown.get("customer_id", ""))
        if customer is not None:
            shown = {**shown, "customer": customer["data"]}
        now = self.moment()
        document = {
            "event_type": kind,
            "event_source": "checkout",
            "data": shown,
            "create_time": f"{now:%Y-%m-%dT%H:%M:%S}.{now.microsecond // 1000:03d}+00:00",
        }
        return WebhookEvent(new_id("event_"), kind, json_bytes(document))

    def headers(self, event: WebhookEvent) -> dict[str, str]:
        """As they were seen: the credentials are those of nobody."""
        return {"User-Agent": "axios/0.19.2", "Authorization": "Basic Og=="}

    def verifier(self) -> dict[str, Any]:
        """There is nothing to verify."""
        return {"unsigned": True}


SENDER = PabblySender
