"""Payload's objects as version 2 shows them: amounts in major units, times with a zone."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final

from attrs import define, field

from paidup.core.money import currency_exponent
from paidup.sandbox.answers import Malformed
from paidup.sandbox.ledger import LedgerInvoice, Payment

__all__ = [
    "BILLER",
    "CURRENCY",
    "PAYER",
    "Item",
    "Transaction",
    "Transfer",
    "allocation_document",
    "invoice_document",
    "item_document",
    "money_of",
    "time_of",
    "transaction_document",
]

#: The sandbox's own customer, its processing account, and the currency that account implies.
PAYER: Final = "acct_sandboxcustomer"
BILLER: Final = "acct_sandboxprocessing"
CURRENCY: Final = "USD"


@define(kw_only=True)
class Item:
    """A line of an invoice."""

    id: str
    invoice_id: str
    value: Decimal
    description: str | None
    attrs: dict[str, Any]
    created_at: float
    modified_at: float


@define(kw_only=True)
class Transfer:
    """The part of a payment that a refund gives back."""

    id: str
    payment_id: str
    amount: Decimal


@define(kw_only=True)
class Transaction:
    """A transaction; what became of a payment with allocations stands in the ledger's payments."""

    id: str
    type: str
    amount: Decimal
    status: str
    code: str
    sender: dict[str, str | None]
    receiver: dict[str, str | None]
    description: str | None
    attrs: dict[str, Any]
    transfers: list[Transfer] = field(factory=list)
    created_at: float
    modified_at: float


def time_of(seconds: float) -> str:
    """A time as version 2 writes it."""
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%SZ}"


def money_of(amount: Decimal, currency: str, *path: str | int, negative: bool = False) -> Decimal:
    """An amount with no more decimals than the currency has, and above zero unless `negative`."""
    lowest = -(Decimal(10) ** 12) if negative else Decimal(0)
    if not amount.is_finite() or not lowest < amount < Decimal(10) ** 12:
        raise Malformed("value", "Invalid value", path)
    if amount != amount.quantize(Decimal(1).scaleb(-currency_exponent(currency))):
        raise Malformed("value", "Too many decimals", path)
    return amount


def invoice_document(invoice: LedgerInvoice) -> dict[str, Any]:
    """An invoice with its items."""
    kept = invoice.details
    return {
        "id": invoice.id,
        "object": "invoice",
        "status": invoice.status,
        "totals": {"balance_due": invoice.due},
        "payer": kept["payer"],
        "biller": kept["biller"],
        "due_date": kept["due_date"],
        "description": kept["description"],
        "items": [item_document(each) for each in kept["items"]],
        "attachments": [],
        "autopay_settings": {"allowed": kept["autopay"]},
        "attrs": kept["attrs"],
        "created_at": time_of(invoice.created_at),
        "modified_at": time_of(invoice.updated_at),
    }


def item_document(item: Item) -> dict[str, Any]:
    """A line."""
    return {
        "id": item.id,
        "object": "invoice_item",
        "invoice_id": item.invoice_id,
        "type": "line_item",
        "description": item.description,
        "line_item": {"value": item.value},
        "attrs": item.attrs,
        "created_at": time_of(item.created_at),
        "modified_at": time_of(item.modified_at),
    }


def allocation_document(payment: Payment) -> dict[str, Any]:
    """What was applied to an invoice."""
    made = time_of(payment.at.timestamp())
    transaction = payment.details["transaction_id"]
    return {
        "id": payment.id,
        "object": "payment_allocation",
        "invoice_id": payment.invoice_id,
        "amount": payment.amount,
        "external_payment": transaction is None,
        "transaction_id": transaction,
        "attrs": payment.details["attrs"],
        "created_at": made,
        "modified_at": made,
    }


def transaction_document(
    made: Transaction, status: str, allocations: list[Payment]
) -> dict[str, Any]:
    """A transaction with all its fields, also those that come only when asked for."""
    words = {"declined": f"Declined: {made.code}", "voided": "Voided", "rejected": "Rejected"}
    return {
        "id": made.id,
        "object": "transaction",
        "type": made.type,
        "status": {"value": status, "code": made.code, "message": words.get(status, "Approved")},
        "amount": made.amount,
        "sender": made.sender,
        "receiver": made.receiver,
        "description": made.description,
        "invoice_allocations": [allocation_document(each) for each in allocations],
        "transfers": [
            {
                "id": each.id,
                "object": "transfer",
                "amount": each.amount,
                "assoc_transaction_id": each.payment_id,
                "processed_date": time_of(made.created_at)[:10],
                "created_at": time_of(made.created_at),
                "modified_at": time_of(made.created_at),
            }
            for each in made.transfers
        ],
        "attrs": made.attrs,
        "created_at": time_of(made.created_at),
        "modified_at": time_of(made.modified_at),
    }
