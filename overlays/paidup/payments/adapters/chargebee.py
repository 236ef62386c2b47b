"""Chargebee v2: records and collects under an idempotency key that lives 30 minutes."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from paidup.payments.adapters._chargebee import KEY_TTL, BaseAdapter, seconds_of, units_of
from paidup.payments.adapters.base import Intent
from paidup.payments.operation import Row
from paidup.payments.outcomes import Capabilities

__all__ = ["ADAPTER"]


class Adapter(BaseAdapter):
    """See `paidup.payments.adapters.base.Adapter`."""

    list_name = "invoices.list_payments"
    linked_name = "linked_payments"
    total_name = "total"
    capabilities = Capabilities(
        provider="chargebee",
        record=True,
        collect=True,
        partial=True,
        methods={"cash": "cash", "check": "check", "bank_transfer": "bank_transfer"},
        other_method="other",
        paid_at="time",
        reference_max=85,
        note_max=300,
        key_ttl=KEY_TTL,
        marker_field="reference_number",
        guard=True,
    )

    def tables(self) -> Any:
        from paidup_clients.chargebee import models, operations

        return SimpleNamespace(models=models, operations=operations)

    def recording(self, intent: Intent, row: Row, reference: str) -> dict[str, Any]:
        transaction = {
            "amount": units_of(row),
            "payment_method": self.method(intent),
            "reference_number": reference,
            "date": seconds_of(intent.paid_at),
        }
        comment = {} if intent.note is None else {"comment": intent.note}
        return {"transaction": transaction, **comment}

    def collecting(self, intent: Intent, row: Row) -> dict[str, Any]:
        arguments: dict[str, Any] = {"amount": units_of(row)}
        if intent.payment_method_id is not None:
            arguments["payment_source_id"] = intent.payment_method_id
        if intent.note is not None:
            arguments["comment"] = intent.note
        return arguments


ADAPTER = Adapter()
