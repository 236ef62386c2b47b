"""Chargebee v1: records and collects under an idempotency key that lives 30 minutes."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from paidup.payments.adapters._chargebee import KEY_TTL, BaseAdapter, seconds_of, units_of
from paidup.payments.adapters.base import Intent
from paidup.payments.errors import Unsupported
from paidup.payments.operation import Row
from paidup.payments.outcomes import Capabilities, Lossy

__all__ = ["ADAPTER"]


class Adapter(BaseAdapter):
    """See `paidup.payments.adapters.base.Adapter`."""

    list_name = "invoices.list_transactions"
    linked_name = "linked_transactions"
    total_name = "amount"
    capabilities = Capabilities(
        provider="chargebee_v1",
        record=True,
        collect=True,
        partial=True,
        methods={
            "cash": "cash",
            "check": "check",
            "bank_transfer": "bank_transfer",
            "direct_debit": "direct_debit",
        },
        other_method="other",
        paid_at="time",
        reference_max=85,
        note_max=300,
        key_ttl=KEY_TTL,
        marker_field="reference_number",
        guard=True,
    )

    def tables(self) -> Any:
        from paidup_clients.chargebee_v1 import models, operations

        return SimpleNamespace(models=models, operations=operations)

    def check(self, intent: Intent, marker: str) -> tuple[Lossy, ...]:
        lossy = super().check(intent, marker)
        if intent.kind == "collect" and intent.payment_method_id is not None:
            # Ignored, it would charge another method than the caller named.
            raise Unsupported(
                "Chargebee v1 charges the customer's own method only", argument="payment_method_id"
            )
        if intent.kind == "collect" and intent.note is not None:
            lossy = (*lossy, Lossy("note", None))
        return lossy

    def recording(self, intent: Intent, row: Row, reference: str) -> dict[str, Any]:
        memo = {} if intent.note is None else {"memo": intent.note}
        return {
            "amount": units_of(row),
            "payment_method": self.method(intent),
            "reference_number": reference,
            "paid_at": seconds_of(intent.paid_at),
            **memo,
        }

    def collecting(self, intent: Intent, row: Row) -> dict[str, Any]:
        return {"amount": units_of(row)}


ADAPTER = Adapter()
