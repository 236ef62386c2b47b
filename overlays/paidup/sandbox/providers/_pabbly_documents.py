"""Pabbly's invoices and transactions in the shape of its documentation: the same keys."""

from __future__ import annotations

from typing import Any

from paidup.sandbox.ledger import LedgerInvoice, Payment
from paidup.sandbox.providers._pabbly_parties import (
    Account,
    Subscription,
    customer_document,
    subscription_document,
    symbol,
    timestamp,
)

__all__ = [
    "invoice_document",
    "records_document",
    "refund_document",
    "subscription_of",
    "transaction_document",
]


def subscription_of(invoice: LedgerInvoice) -> Subscription:
    """The subscription an invoice came from: there is no invoice without one."""
    subscription: Subscription = invoice.details["subscription"]
    return subscription


def invoice_document(
    account: Account, invoice: LedgerInvoice, *, with_subscription: bool = False
) -> dict[str, Any]:
    """An invoice; a paid one has no paid_date, as in the documented answer."""
    subscription = subscription_of(invoice)
    due_date = invoice.details.get("due_date") or timestamp(invoice.created_at)
    document = {
        "invoice_id": invoice.number,
        "quantity": 1,
        "product_id": account.product_id,
        "setup_fee": 0,
        "currency_symbol": symbol(invoice.currency),
        "credit_note": {
            "total_tax": "0.00",
            "status": "success",
            "new_plan_total": invoice.amount,
            "credit_applied": [],
        },
        "tax_apply": "not_exist",
        "cron_process": "done",
        "retry": False,
        "retry_count": 0,
        "createdAt": timestamp(invoice.created_at),
        "updatedAt": timestamp(invoice.updated_at),
        "id": invoice.id,
        "customer_id": subscription.customer.id,
        "subscription_id": subscription.id,
        "status": invoice.status,
        "payment_term": "",
        "amount": invoice.amount,
        "due_amount": 0 if invoice.status == "void" else invoice.due,
        "due_date": due_date,
        "plan_id": [account.plan_id],
    }
    if with_subscription:
        document["subscription"] = subscription_document(account, subscription)
    return document


def records_document(
    account: Account, subscription: Subscription, invoice: LedgerInvoice | None
) -> dict[str, Any]:
    """The `data` of the answer to a recorded payment, and of others like it."""
    document = {
        "user": _user(account),
        "customer": customer_document(subscription.customer),
        "product": _product(account),
        "subscription": subscription_document(account, subscription),
    }
    if invoice is not None:
        document["invoice"] = invoice_document(account, invoice)
    return document


def transaction_document(
    account: Account, invoice: LedgerInvoice, payment: Payment, *, echo: bool
) -> dict[str, Any]:
    """A transaction; `echo` shows the text given when the payment was recorded."""
    refunded = payment.wire_status == "refund"
    return {
        **_about(account, invoice, payment),
        "id": payment.id,
        "type": "payment",
        "type_formated": "Payment",
        "status": payment.wire_status,
        "status_formatted": "Refunded" if refunded else payment.wire_status.capitalize(),
        "description": payment.note or "" if payment.status == "failed" else "",
        "amount": payment.amount,
        "gateway_type": payment.method,
        "transaction": (payment.reference or "") if echo else "",
        "createdAt": timestamp(payment.at.timestamp()),
        "updatedAt": timestamp(payment.at.timestamp()),
    }


def refund_document(
    account: Account, invoice: LedgerInvoice, payment: Payment, refund: dict[str, Any]
) -> dict[str, Any]:
    """A refund, as a transaction of its own that names the one it pays back."""
    return {
        **_about(account, invoice, payment),
        "id": refund["id"],
        "type": "refund",
        "type_formated": "Refund",
        "status": "success",
        "status_formatted": "Success",
        "description": refund["description"],
        "amount": refund["amount"],
        "gateway_type": payment.method,
        "reference_id": payment.id,
        "createdAt": timestamp(refund["at"]),
        "updatedAt": timestamp(refund["at"]),
    }


def _about(account: Account, invoice: LedgerInvoice, payment: Payment) -> dict[str, Any]:
    subscription = subscription_of(invoice)
    return {
        "invoice_id": invoice.id,
        "customer_id": subscription.customer.id,
        "subscription_id": subscription.id,
        "plan_id": account.plan_id,
        "product_id": account.product_id,
        "reference_id": "",
        "reference_number": "",
        "currency_code": payment.currency,
        "currency_symbol": symbol(payment.currency),
    }


def _product(account: Account) -> dict[str, Any]:
    opened = timestamp(account.opened)
    return {
        "createdAt": opened,
        "updatedAt": opened,
        "id": account.product_id,
        "product_name": "Sandbox product",
        "description": None,
        "notification_email": None,
        "redirect_url": "#",
    }


def _user(account: Account) -> dict[str, Any]:
    opened = timestamp(account.opened)
    empty = ("address_line1", "address_line2", "mobile", "facebook_url", "twitter_url")
    return {
        "currency": "USD",
        "process": "done",
        "lockout_count": 0,
        "status": "active",
        "createdAt": opened,
        "updatedAt": opened,
        "id": account.user_id,
        "parent": account.user_id,
        "first_name": "Sasha",
        "last_name": "Merchant",
        "email": "merchant@example.com",
        "city": "Springfield",
        "state": "Michigan",
        "country": "United States",
        "zip_code": "49000",
        "phone": "5550199",
        "time_zone": "Asia/Kolkata",
        "date_format": "DD/MM/YYYY hh:mm A",
        "ip_address": "::ffff:127.0.0.1",
        "currency_symbol": "$",
        **dict.fromkeys(empty, ""),
    }
