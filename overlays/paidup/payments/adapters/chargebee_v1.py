"""Chargebee v1: records and collects under an idempotency key that lives 30 minutes."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from paidup.payments.adapters._chargebee import (
    COUNTS,
    KEY_TTL,
    STATES,
    BaseAdapter,
    amount_of,
    seconds_of,
    units_of,
)
from paidup.payments.adapters.base import Intent, Write, given, reference_with
from paidup.payments.operation import InvoiceState, Row, SeenPayment, View
from paidup.payments.outcomes import Capabilities

__all__ = ["ADAPTER"]


class Adapter(BaseAdapter):
    """See `paidup.payments.adapters.base.Adapter`."""

    list_name = "invoices.list_transactions"
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
        reference_max=84,
        note_max=300,
        key_ttl=KEY_TTL,
        marker_field="reference_number",
        guard=True,
    )

    def view(self, invoice_id: str, answers: tuple[Any, ...], *, deep: bool) -> View:
        invoice = answers[0].invoice
        currency = given(invoice.currency_code)
        linked = [
            SeenPayment(
                id=one.txn_id,
                amount=amount_of(one.txn_amount, currency),
                currency=currency,
                counts=COUNTS.get(str(one.txn_status)),
                status=given(one.txn_status),
            )
            for one in given(invoice.linked_transactions) or ()
            if given(one.txn_type) in (None, "payment")
        ]
        return View(
            invoice_id=invoice_id,
            state=STATES.get(str(invoice.status), InvoiceState.UNKNOWN),
            raw_status=given(invoice.status),
            due=amount_of(invoice.amount_due, currency) or Decimal(0),
            total=amount_of(invoice.amount, currency),
            currency=currency,
            payments=tuple(self.listed(answers[1]) if deep else linked),
            complete=deep,
        )

    def write(self, intent: Intent, row: Row) -> Write:
        from paidup_clients.chargebee_v1 import models, operations

        arguments: dict[str, Any] = {
            "invoice_id": row.invoice_id,
            "idempotency_key": row.idempotency_key,
        }
        if row.kind == "collect":
            arguments["amount"] = units_of(row)
            return Write(
                operation=operations.INVOICES_COLLECT_PAYMENT,
                arguments=arguments,
                parse=models.InvoicePayment.from_dict,
            )
        reference = reference_with(row.marker, intent.reference, 100, "reference")
        arguments |= {
            "amount": units_of(row),
            "payment_method": self.method(intent),
            "reference_number": reference,
            "paid_at": seconds_of(intent.paid_at),
        }
        if intent.note is not None:
            arguments["memo"] = intent.note
        return Write(
            operation=operations.INVOICES_RECORD_PAYMENT,
            arguments=arguments,
            parse=models.InvoicePayment.from_dict,
        )


ADAPTER = Adapter()
