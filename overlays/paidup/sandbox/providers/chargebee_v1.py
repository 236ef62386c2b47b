"""Chargebee API v1: flat fields, `amount`, `paid_on`, transactions below the invoice."""

from __future__ import annotations

from typing import Any, ClassVar

from paidup.sandbox.answers import Answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.ledger import Payment
from paidup.sandbox.providers._chargebee import PAGE
from paidup.sandbox.providers._chargebee_ledger import (
    ChargebeeInvoice,
    minor,
    transaction_status,
)
from paidup.sandbox.providers._chargebee_payments import Charge, ChargebeePayments, Recording
from paidup.sandbox.reading import integer, read_form, read_query
from paidup_schemas import chargebee_v1 as schemas

__all__ = ["EMULATOR", "ChargebeeV1"]


class ChargebeeV1(ChargebeePayments):
    """The older API of Chargebee."""

    name = "chargebee_v1"
    prefix = "/api/v1"
    credentials: ClassVar = {"site": "paidup-test", "api_key": "test_sandbox_v1_key"}
    statuses: ClassVar = {
        "open": "payment_due",
        "draft": "pending",
        "paid": "paid",
        "void": "voided",
    }
    other_statuses: ClassVar = {"not_paid": "open"}
    open_states = frozenset({"payment_due", "not_paid"})
    amount_field = "amount"
    list_rules: ClassVar = {**PAGE, "paid_on_after": integer(0)}

    @operation(
        "invoices.list_transactions", "GET", "/invoices/{invoice_id}/transactions", effect="read"
    )
    def list_transactions(self, call: Call, invoice_id: str) -> Answer:
        """A page of the invoice's transactions."""
        return self.transactions_answer(invoice_id, read_query(call, PAGE), refunds=True)

    def read_recording(self, call: Call) -> Recording:
        """The flat form; `memo` comes back nowhere."""
        given = read_form(call, schemas.RecordPaymentRequest)
        return Recording(
            amount=given.amount,
            method=given.payment_method.value,
            at=given.paid_at,
            reference=given.reference_number,
            note=given.memo,
        )

    def read_charge(self, call: Call) -> Charge:
        """An amount, or no body at all."""
        return Charge(amount=read_form(call, schemas.CollectPaymentRequest, optional=True).amount)

    def select(self, asked: dict[str, Any]) -> list[ChargebeeInvoice]:
        """By the time of payment, the only filter v1 has."""
        after = asked.get("paid_on_after")
        return [
            each
            for each in self.invoices_left()
            if after is None or (each.paid_at is not None and each.paid_at > after)
        ]

    def invoice_document(self, invoice: ChargebeeInvoice) -> dict[str, Any]:
        """The invoice; it carries no version, so a copy may be stale."""
        total = minor(invoice.amount, invoice.currency)
        document: dict[str, Any] = {
            "id": invoice.id,
            "customer_id": invoice.customer_id,
            "recurring": False,
            "status": invoice.status,
            "price_type": "tax_exclusive",
            "start_date": int(invoice.created_at),
            "end_date": int(invoice.created_at),
            "currency_code": invoice.currency,
            "tax": 0,
            "sub_total": total,
            "amount": total,
            "amount_due": self.due(invoice),
            "amount_adjusted": 0,
            "amount_paid": minor(min(invoice.paid, invoice.amount), invoice.currency),
            "credits_applied": minor(invoice.settled_otherwise, invoice.currency),
            "first_invoice": True,
            "line_items": [
                {
                    "date_from": int(invoice.created_at),
                    "date_to": int(invoice.created_at),
                    "unit_amount": total,
                    "quantity": 1,
                    "amount": total,
                    "is_taxed": False,
                    "tax": 0,
                    "description": "A charge of the sandbox",
                    "type": "charge",
                    "entity_type": "adhoc",
                }
            ],
            "linked_transactions": [
                {
                    "txn_id": each.id,
                    "applied_amount": minor(each.amount, each.currency),
                    "applied_at": int(each.at.timestamp()),
                    "txn_type": "payment",
                    "txn_status": transaction_status(each),
                    "txn_date": int(each.at.timestamp()),
                    "txn_amount": minor(each.amount, each.currency),
                }
                for each in invoice.payments
            ],
            "linked_orders": [],
        }
        if invoice.paid_at is not None:
            document["paid_on"] = int(invoice.paid_at)
        return document

    def transaction_document(self, invoice: ChargebeeInvoice, payment: Payment) -> dict[str, Any]:
        """The transaction, linked to its invoice where it brought money."""
        amount = minor(payment.amount, payment.currency)
        at = int(payment.at.timestamp())
        settled = payment.status == "succeeded"
        document: dict[str, Any] = {
            "id": payment.id,
            "customer_id": invoice.customer_id,
            "payment_method": payment.method,
            "gateway": payment.details.get("gateway", "not_applicable"),
            "type": "payment",
            "date": at,
            "currency_code": payment.currency,
            "amount": amount,
            "status": transaction_status(payment),
            "amount_unused": 0,
            "linked_invoices": [
                {
                    "invoice_id": invoice.id,
                    "applied_amount": amount if settled else 0,
                    "applied_at": at,
                    "invoice_date": int(invoice.created_at),
                    "invoice_amount": minor(invoice.amount, invoice.currency),
                }
            ],
            "linked_refunds": [],
        }
        if payment.reference is not None:
            document["reference_number"] = payment.reference
        if payment.details.get("online"):
            document |= {"id_at_gateway": f"cb_{payment.id}", "masked_card_number": "****1111"}
        if payment.status == "failed":
            document["error_text"] = "The card was declined."
        return document


EMULATOR = ChargebeeV1
