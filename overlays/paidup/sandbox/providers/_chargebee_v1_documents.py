"""Invoices and transactions as API v1 of Chargebee shows them."""

from __future__ import annotations

from typing import Any

from paidup.sandbox.ledger import Payment
from paidup.sandbox.providers._chargebee_ledger import (
    ChargebeeInvoice,
    Line,
    is_refund,
    minor,
    transaction_status,
)

__all__ = ["invoice_document", "transaction_document"]


def invoice_document(invoice: ChargebeeInvoice, *, due: int) -> dict[str, Any]:
    """The invoice; refunds stand among its transactions."""
    currency = invoice.currency
    total = minor(invoice.amount, currency)
    deleted = invoice.status == "deleted"
    document: dict[str, Any] = {
        "id": invoice.id,
        "customer_id": invoice.customer_id,
        "recurring": False,
        "status": invoice.before_deletion if deleted else invoice.status,
        "price_type": "tax_exclusive",
        "start_date": int(invoice.created_at),
        "end_date": int(invoice.created_at),
        "currency_code": currency,
        "tax": 0,
        "sub_total": total,
        "amount": total,
        "amount_due": due,
        "amount_adjusted": 0,
        "amount_paid": minor(min(invoice.paid, invoice.amount), currency),
        "credits_applied": minor(invoice.settled_otherwise, currency),
        "first_invoice": True,
        "line_items": [_line(invoice, each) for each in invoice.lines],
        "linked_transactions": [_linked(each) for each in invoice.payments],
        "linked_orders": [],
    }
    optional: dict[str, Any] = {
        "subscription_id": invoice.subscription_id,
        "po_number": invoice.po_number,
        "dunning_status": invoice.dunning,
        "paid_on": None if invoice.paid_at is None else int(invoice.paid_at),
    }
    return document | {name: value for name, value in optional.items() if value is not None}


def _line(invoice: ChargebeeInvoice, line: Line) -> dict[str, Any]:
    document: dict[str, Any] = {
        "date_from": int(invoice.created_at),
        "date_to": int(invoice.created_at),
        "unit_amount": line.amount // line.quantity,
        "quantity": line.quantity,
        "amount": line.amount,
        "is_taxed": False,
        "tax": 0,
        "description": line.description,
        "type": "charge",
        "entity_type": line.entity_type,
    }
    return document | ({} if line.entity_id is None else {"entity_id": line.entity_id})


def _linked(payment: Payment) -> dict[str, Any]:
    amount = minor(abs(payment.amount), payment.currency)
    at = int(payment.at.timestamp())
    return {
        "txn_id": payment.id,
        "applied_amount": amount,
        "applied_at": at,
        "txn_type": "refund" if is_refund(payment) else "payment",
        "txn_status": transaction_status(payment),
        "txn_date": at,
        "txn_amount": amount,
    }


def transaction_document(invoice: ChargebeeInvoice, payment: Payment) -> dict[str, Any]:
    """The transaction, linked to its invoice where it brought money; a refund to its payment."""
    amount = minor(abs(payment.amount), payment.currency)
    at = int(payment.at.timestamp())
    document: dict[str, Any] = {
        "id": payment.id,
        "customer_id": invoice.customer_id,
        "payment_method": payment.method,
        "gateway": payment.details.get("gateway") or "not_applicable",
        "type": "refund" if is_refund(payment) else "payment",
        "date": at,
        "currency_code": payment.currency,
        "amount": amount,
        "status": transaction_status(payment),
        "amount_unused": 0,
        "linked_invoices": [
            {
                "invoice_id": invoice.id,
                "applied_amount": amount if payment.status == "succeeded" else 0,
                "applied_at": at,
                "invoice_date": int(invoice.created_at),
                "invoice_amount": minor(invoice.amount, invoice.currency),
            }
        ],
        "linked_refunds": [
            {
                "txn_id": each.id,
                "txn_status": transaction_status(each),
                "txn_date": int(each.at.timestamp()),
                "txn_amount": minor(abs(each.amount), each.currency),
            }
            for each in invoice.payments
            if each.details.get("refunds") == payment.id
        ],
    }
    if is_refund(payment):
        document["refunded_txn_id"] = payment.details["refunds"]
    if invoice.subscription_id is not None:
        document["subscription_id"] = invoice.subscription_id
    if payment.reference is not None:
        document["reference_number"] = payment.reference
    if payment.details.get("online"):
        document |= {"id_at_gateway": f"cb_{payment.id}", "masked_card_number": "****1111"}
    if payment.status == "failed":
        document["error_text"] = "The card was declined."
    return document
