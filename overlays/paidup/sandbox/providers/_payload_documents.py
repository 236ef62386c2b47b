"""Payload's objects as version 1 shows them: numbers in major units, times without a zone."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final

from paidup.sandbox.answers import Answer, Malformed, refusal
from paidup.sandbox.ledger import LedgerInvoice, Payment
from paidup.sandbox.providers._payload_methods import StoredMethod
from paidup.sandbox.providers._payload_records import (
    PROCESSING,
    Attempt,
    Charge,
    StoredCustomer,
    StoredLink,
)

__all__ = [
    "attempt_status",
    "customer_document",
    "invoice_document",
    "line_documents",
    "link_document",
    "malformed",
    "method_document",
    "refused",
    "transaction_document",
]

_WORDS: Final = {"succeeded": "processed", "pending": "processing", "failed": "rejected"}


def refused(status: int, kind: str, description: str, details: Any = None) -> Answer:
    """A refusal; there is no field called message."""
    document = {"object": "error", "error_type": kind, "error_description": description}
    if details is not None:
        document["details"] = details
    return refusal(status, document)


def malformed(problem: Malformed) -> Answer:
    """The details mirror the request; the description is only the field's name."""
    if not problem.field:
        return refused(400, "BadRequest", problem.problem)
    tree: Any = problem.problem
    for part in reversed(problem.field):
        tree = [{}] * part + [tree] if isinstance(part, int) else {part: tree}
    return refused(400, "InvalidAttributes", str(problem.field[0]), tree)


def attempt_status(attempt: Attempt, payment: Payment | None) -> str:
    """Payload's word for what became of a transaction."""
    if payment is None:
        return attempt.status
    return payment.wire_status or _WORDS[payment.status]


def invoice_document(invoice: LedgerInvoice, lines: list[dict[str, Any]]) -> dict[str, Any]:
    """An invoice; what was paid too much shows as a negative amount_due."""
    paid = invoice.paid_at
    return {
        "id": invoice.id,
        "object": "invoice",
        "amount_due": invoice.due - invoice.excess,
        "attachments": [],
        "attrs": {},
        "autopay_allowed": False,
        "billing_schedule_id": None,
        "created_at": _time(invoice.created_at),
        "description": None,
        "external_uid": None,
        "items": lines,
        "modified_at": _time(invoice.updated_at),
        "number": invoice.number,
        "paid_timestamp": None if paid is None else _time(paid),
        "processing_id": PROCESSING,
        "processing_settings_id": None,
        "status": invoice.status,
        "total_due": invoice.amount,
        "total_paid": invoice.paid + invoice.settled_otherwise,
        "type": "bill",
        **invoice.details["stated"],
    }


def line_documents(
    invoice: LedgerInvoice, applied: list[Attempt], *, negative: bool
) -> list[dict[str, Any]]:
    """The charges, then a line for each payment that was applied."""
    charges: list[Charge] = invoice.details["charges"]
    lines = [
        {
            **_line(each.id, invoice.id, number, each.created_at),
            "entry_type": "charge",
            "amount": each.amount,
            "amount_type": "number",
            "total": each.total,
            "qty": each.qty,
            "modified_at": _time(each.modified_at),
            **each.stated,
        }
        for number, each in enumerate(charges, 1)
    ]
    for number, each in enumerate(applied, len(charges) + 1):
        amount = -each.allocated if negative else each.allocated
        lines.append(
            {
                **_line(each.line_id, invoice.id, number, each.at),
                "entry_type": "payment",
                "amount": amount,
                "total": amount,
                "transaction_id": each.id,
            }
        )
    return lines


def transaction_document(attempt: Attempt, status: str, *, applied: bool) -> dict[str, Any]:
    """A transaction with all its fields, also those that come only when asked for."""
    declined = status == "declined"
    day = _time(attempt.at)[:10]
    allocations = []
    if attempt.invoice_id is not None:
        line = _line(attempt.line_id, attempt.invoice_id, 1, attempt.at)
        part = attempt.allocated if applied else Decimal(0)
        allocations = [
            {
                **line,
                "entry_type": "payment",
                "amount": part,
                "total": part,
                "transaction_id": attempt.id,
            }
        ]
    ledger = []
    if attempt.refund_of is not None:
        entry = {"id": attempt.entry_id, "amount": attempt.amount}
        ledger = [{**entry, "assoc_transaction_id": attempt.refund_of}]
    return {
        "id": attempt.id,
        "object": "transaction",
        "type": attempt.type,
        "status": status,
        "status_code": attempt.status_code,
        "status_message": f"Declined: {attempt.status_code}" if declined else "Approved",
        "amount": attempt.amount,
        "fee": Decimal(0),
        "conv_fee": Decimal(0),
        "customer_id": attempt.customer_id,
        "payment_method_id": attempt.method.id,
        "payment_method": method_document(attempt.method),
        "payment_link_id": None,
        "processing_id": PROCESSING,
        "description": attempt.description,
        "order_number": attempt.order_number,
        "source": attempt.source,
        "funding_status": "pending",
        "processed_date": day if status == "processed" else None,
        "rejected_date": day if status == "rejected" else None,
        "allocations": allocations,
        "ledger": ledger,
        "attrs": attempt.attrs,
        "created_at": _time(attempt.at),
        "modified_at": _time(attempt.modified_at),
    }


def method_document(method: StoredMethod) -> dict[str, Any]:
    """A payment method, masked."""
    return {
        "id": method.id,
        "object": "payment_method",
        "type": method.type,
        "status": "active",
        "customer_id": method.customer_id,
        "account_id": method.customer_id,
        "default_payment_method": method.default,
        "created_at": _time(method.created_at),
        "modified_at": _time(method.modified_at or method.created_at),
        **method.shown,
    }


def customer_document(customer: StoredCustomer, methods: list[StoredMethod]) -> dict[str, Any]:
    """A customer."""
    return {
        "id": customer.id,
        "object": "customer",
        "attrs": {},
        "created_at": _time(customer.created_at),
        "description": None,
        "external_uid": None,
        "keep_active": True,
        "modified_at": _time(customer.modified_at),
        "payment_methods": [method_document(each) for each in methods],
        "phone_number": None,
        "primary_processing_id": PROCESSING,
        **customer.stated,
    }


def link_document(link: StoredLink, amount: Decimal | None) -> dict[str, Any]:
    """A payment link; nothing stands behind its address."""
    return {
        "id": link.id,
        "object": "payment_link",
        "amount_editable": False,
        "attachments": [],
        "attrs": {},
        "created_at": _time(link.created_at),
        "customer_id": None,
        "description": None,
        "invoice_id": None,
        "modified_at": _time(link.modified_at),
        "processing_id": PROCESSING,
        "processing_settings_id": None,
        "qr_url": f"https://pay.example/{link.id}/qr",
        "status": "active",
        "transaction_id": None,
        "type": "one_time",
        "url": f"https://pay.example/{link.id}",
        **link.stated,
        "amount": amount,
    }


def _line(line_id: str, invoice_id: str, number: int, at: float) -> dict[str, Any]:
    return {
        "id": line_id,
        "object": "line_item",
        "invoice_id": invoice_id,
        "line_number": number,
        "incurred_date": _time(at)[:10],
        "attrs": {},
        "created_at": _time(at),
        "modified_at": _time(at),
    }


def _time(seconds: float) -> str:
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M:%S}"
