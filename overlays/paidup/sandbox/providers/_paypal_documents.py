"""PayPal's objects as the API shows them: amounts as decimal texts, times in RFC 3339."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from secrets import choice
from typing import Any, Final

from attrs import frozen

from paidup.core.money import Money
from paidup.sandbox.ledger import LedgerInvoice, Payment

__all__ = [
    "Breakdown",
    "EMAIL",
    "ItemTotals",
    "Refund",
    "invoice_document",
    "link",
    "money_document",
    "new_invoice_id",
    "new_payment_id",
    "refunds_of",
    "request_for",
    "rfc3339",
]

#: The merchant's only address: an invoicer with another one is not found.
EMAIL: Final = "merchant@example.com"
_LETTERS: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_MOST_TRANSACTIONS: Final = 100


@frozen
class ItemTotals:
    """What the lines add up to."""

    lines: Decimal
    discount: Decimal
    tax: Decimal


@frozen
class Breakdown:
    """What the total is made of."""

    items: ItemTotals
    invoice_discount: Decimal
    shipping: Decimal
    custom: Decimal

    @property
    def total(self) -> Decimal:
        parts = self.items
        added = parts.lines + parts.tax + self.shipping + self.custom
        return added - parts.discount - self.invoice_discount


@frozen
class Refund:
    """A refund that was recorded; `details["refunds"]` of an invoice holds them."""

    id: str
    amount: Decimal
    date: str
    method: str


def refunds_of(invoice: LedgerInvoice) -> list[Refund]:
    """The recorded refunds, to be added to and taken from."""
    refunds: list[Refund] = invoice.details.setdefault("refunds", [])
    return refunds


def _characters(count: int) -> str:
    return "".join(choice(_LETTERS) for _ in range(count))


def new_invoice_id() -> str:
    """An id in PayPal's form: INV2-XXXX-XXXX-XXXX-XXXX."""
    return "-".join(["INV2", *(_characters(4) for _ in range(4))])


def new_payment_id() -> str:
    """An id of 17 characters, of a refund as well; at most 22 are allowed."""
    return _characters(17)


def money_document(amount: Decimal, currency: str) -> dict[str, str]:
    """An amount with all the decimals of its currency."""
    return {"currency_code": currency, "value": Money(amount, currency).decimal_text()}


def link(address: str, rel: str = "self", method: str = "GET") -> dict[str, str]:
    """One link."""
    return {"href": address, "rel": rel, "method": method}


def request_for(money: Money) -> dict[str, Any]:
    """What a merchant would have sent to create an invoice of this amount."""
    return {
        "detail": {"currency_code": money.currency, "note": "An invoice of the sandbox"},
        "invoicer": {"business_name": "Sandbox Merchant", "email_address": EMAIL},
        "primary_recipients": [
            {
                "billing_info": {
                    "name": {"given_name": "Robin", "surname": "Payer"},
                    "email_address": "payer@example.com",
                }
            }
        ],
        "items": [
            {
                "name": "Sandbox product",
                "quantity": "1",
                "unit_amount": money_document(money.amount, money.currency),
            }
        ],
    }


def invoice_document(invoice: LedgerInvoice, address: str) -> dict[str, Any]:
    """An invoice with its payments; `viewed_by_recipient` is sent though nothing declares it."""
    given: dict[str, Any] = invoice.details["request"]
    settings = {"tax_calculated_after_discount": True, "tax_inclusive": False, "allow_tip": False}
    document = {
        "id": invoice.id,
        "status": invoice.status,
        "detail": _detail(invoice, given["detail"], address),
        "configuration": {
            **settings,
            "partial_payment": {"allow_partial_payment": False},
            **given.get("configuration", {}),
        },
        "amount": {
            **money_document(invoice.amount, invoice.currency),
            "breakdown": _breakdown(invoice),
        },
        "due_amount": money_document(invoice.due, invoice.currency),
        "viewed_by_recipient": False,
        "links": _links(address),
    }
    for name in ("invoicer", "primary_recipients", "additional_recipients"):
        if name in given:
            document[name] = given[name]
    if "items" in given:
        ids: list[str] = invoice.details["item_ids"]
        document["items"] = [
            {"id": item_id, **item} for item_id, item in zip(ids, given["items"], strict=True)
        ]
    transactions = _transactions(invoice)
    if transactions:
        paid = invoice.paid + invoice.settled_otherwise
        document["payments"] = {
            "paid_amount": money_document(paid, invoice.currency),
            "transactions": transactions[:_MOST_TRANSACTIONS],
        }
    refunds = refunds_of(invoice)
    if refunds:
        back = sum((each.amount for each in refunds), Decimal(0))
        document["refunds"] = {
            "refund_amount": money_document(back, invoice.currency),
            "transactions": [
                {
                    "refund_id": each.id,
                    "refund_date": each.date,
                    "type": "EXTERNAL",
                    "method": each.method,
                    "amount": money_document(each.amount, invoice.currency),
                }
                for each in refunds[:_MOST_TRANSACTIONS]
            ],
        }
    return document


def _links(address: str) -> list[dict[str, str]]:
    """A draft has the link to record a payment too."""
    return [
        link(address),
        link(f"{address}/send", "send", "POST"),
        link(f"{address}/payments", "record-payment", "POST"),
    ]


def _detail(invoice: LedgerInvoice, given: dict[str, Any], address: str) -> dict[str, Any]:
    metadata = {
        "create_time": rfc3339(invoice.created_at),
        "last_update_time": rfc3339(invoice.updated_at),
        "created_by_flow": "REGULAR_SINGLE",
        "recipient_view_url": f"{address}/recipient",
        "invoicer_view_url": f"{address}/invoicer",
    }
    for name in ("first_sent", "last_sent", "cancel"):
        if name in invoice.details:
            metadata[f"{name}_time"] = rfc3339(invoice.details[name])
    return {
        "invoice_date": rfc3339(invoice.created_at)[:10],
        "payment_term": {"term_type": "NO_DUE_DATE"},
        **given,
        "invoice_number": invoice.number,
        "metadata": metadata,
    }


def _breakdown(invoice: LedgerInvoice) -> dict[str, Any]:
    parts: Breakdown = invoice.details["breakdown"]

    def money(amount: Decimal) -> dict[str, str]:
        return money_document(amount, invoice.currency)

    return {
        "item_total": money(parts.items.lines),
        "discount": {
            "invoice_discount": {"amount": money(parts.invoice_discount)},
            "item_discount": money(parts.items.discount),
        },
        "tax_total": money(parts.items.tax),
        "shipping": {"amount": money(parts.shipping)},
        "custom": {"label": "Other", "amount": money(parts.custom)},
    }


def _transactions(invoice: LedgerInvoice) -> list[dict[str, Any]]:
    made = [_transaction(each) for each in invoice.payments if each.status == "succeeded"]
    if invoice.settled_otherwise:
        # An invoice opened as paid was paid by its recipient, through PayPal.
        made.insert(
            0,
            {
                "payment_id": invoice.details["settled_by"],
                "payment_date": rfc3339(invoice.created_at)[:10],
                "type": "PAYPAL",
                "method": "PAYPAL",
                "amount": money_document(invoice.settled_otherwise, invoice.currency),
            },
        )
    return made


def _transaction(payment: Payment) -> dict[str, Any]:
    document = {
        "payment_id": payment.id,
        "payment_date": payment.details["payment_date"],
        "type": payment.details["type"],
        "method": payment.method,
        "amount": money_document(payment.amount, payment.currency),
    }
    if payment.note is not None:
        document["note"] = payment.note
    if "shipping_info" in payment.details:
        document["shipping_info"] = payment.details["shipping_info"]
    return document


def rfc3339(seconds: float) -> str:
    """Unix seconds as PayPal writes a time."""
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%SZ}"
