"""Invoices and transactions as API v2 of Chargebee shows them."""

from __future__ import annotations

from typing import Any

from paidup.sandbox.ledger import Payment
from paidup.sandbox.providers._chargebee_ledger import (
    ChargebeeInvoice,
    is_refund,
    minor,
    moved,
    transaction_status,
)

__all__ = ["invoice_document", "transaction_document"]

_SHOWN = ("gateway", "id_at_gateway", "payment_source_id", "error_code", "error_text")


def invoice_document(invoice: ChargebeeInvoice, *, due: int, collectable: int) -> dict[str, Any]:
    """The invoice with its version: of two copies the higher is the newer."""
    currency = invoice.currency
    deleted = invoice.status == "deleted"
    document: dict[str, Any] = {
        "id": invoice.id,
        "customer_id": invoice.customer_id,
        "recurring": False,
        "status": invoice.before_deletion if deleted else invoice.status,
        "price_type": "tax_exclusive",
        "channel": "web",
        "currency_code": currency,
        "date": int(invoice.created_at),
        "due_date": int(invoice.due_at),
        "total": minor(invoice.amount, currency),
        "amount_due": due,
        "amount_to_collect": collectable,
        "amount_paid": minor(min(invoice.paid, invoice.amount), currency),
        "amount_adjusted": 0,
        "credits_applied": minor(invoice.settled_otherwise - invoice.written_off, currency),
        "write_off_amount": minor(invoice.written_off, currency),
        "round_off_amount": 0,
        "generated_at": int(invoice.created_at),
        "updated_at": int(invoice.updated_at),
        "resource_version": invoice.version,
        "deleted": deleted,
        "line_items": [{"entity_type": each.entity_type} for each in invoice.lines],
        "linked_payments": [
            {
                "txn_id": each.id,
                "txn_status": transaction_status(each),
                "txn_amount": minor(each.amount, each.currency),
            }
            for each in invoice.received
            if each.status != "succeeded" or each.amount == 0 or each.amount > moved(each)
        ],
        "issued_credit_notes": [
            {
                "cn_id": each.details["credit_note"],
                "cn_date": int(each.at.timestamp()),
                "cn_total": minor(-each.amount, each.currency),
                "cn_status": "refunded" if each.status == "succeeded" else "refund_due",
            }
            for each in invoice.payments
            if is_refund(each) and each.status != "failed"
        ],
    }
    optional: dict[str, Any] = {
        "subscription_id": invoice.subscription_id,
        "po_number": invoice.po_number,
        "dunning_status": invoice.dunning,
        "void_reason_code": invoice.void_reason,
        "paid_at": None if invoice.paid_at is None else int(invoice.paid_at),
        "voided_at": None if invoice.voided_at is None else int(invoice.voided_at),
    }
    return document | {name: value for name, value in optional.items() if value is not None}


def transaction_document(invoice: ChargebeeInvoice, payment: Payment) -> dict[str, Any]:
    """The transaction; its amount is what was paid or given back, the excess included."""
    document: dict[str, Any] = {
        "id": payment.id,
        "customer_id": invoice.customer_id,
        "payment_method": payment.method,
        "gateway": "not_applicable",
        "type": "refund" if is_refund(payment) else "payment",
        "date": int(payment.at.timestamp()),
        "currency_code": payment.currency,
        "amount": minor(abs(payment.amount), payment.currency),
        "status": transaction_status(payment),
        "updated_at": int(payment.at.timestamp()),
        "resource_version": int(payment.at.timestamp() * 1000),
    }
    if invoice.subscription_id is not None:
        document["subscription_id"] = invoice.subscription_id
    if payment.reference is not None:
        document["reference_number"] = payment.reference
    if payment.details.get("online"):
        document["id_at_gateway"] = f"cb_{payment.id}"
        if payment.status == "failed":
            document["error_text"] = "The card was declined."
    return document | {name: payment.details[name] for name in _SHOWN if payment.details.get(name)}
