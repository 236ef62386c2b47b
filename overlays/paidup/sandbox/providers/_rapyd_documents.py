"""Rapyd's objects in the shape of its documents: the same keys, invented ids."""

from __future__ import annotations

from typing import Any, Final
from uuid import uuid4

from attrs import frozen

from paidup.sandbox.emulator import new_id
from paidup.sandbox.ledger import LedgerInvoice, Payment

__all__ = [
    "Attempt",
    "Party",
    "envelope",
    "invoice_document",
    "message_of",
    "party",
    "payment_document",
    "wire_status",
]

_DAYS_UNTIL_DUE: Final = 30
_DAY: Final = 86_400
_QUARTER_HOUR: Final = 900
_WALLET: Final = "ewallet_64c0ffee000000000000000000000001"
_WIRE_STATUS: Final = {"succeeded": "CLO", "pending": "ACT", "failed": "ERR"}

# The first three and "Do Not Honor" are the provider's texts; the others are the sandbox's own.
_MESSAGES: Final = {
    "ERROR_UPDATE_NOT_DRAFT_INVOICE": (
        "The request tried to a update an invoice but the invoice is not draft. Can only update "
        "draft invoice. The request was rejected."
    ),
    "ERROR_GET_INVOICE": (
        "The request tried to retrieve an invoice, but the invoice was not found. The request was "
        "rejected. Corrective action: Use a valid invoice ID."
    ),
    "ERROR_GET_PAYMENT": (
        "The request tried to retrieve a payment, but the payment was not found. The request was "
        "rejected. Corrective action: Use a valid payment ID."
    ),
    "ERROR_PAY_INVOICE": "There is no such invoice to pay.",
    "INVALID_INVOICE_ID": "There is no such invoice.",
    "ERROR_PAY_INVOICE_PAYMENT_PENDING": "The invoice has an active payment: cancel it first.",
    "ERROR_CREATE_PAYMENT": "There is no such payment method.",
    "ERROR_CUSTOMER_PAYMENT_METHOD_NOT_FOUND": "The customer has no default payment method.",
    "ERROR_PROCESSING_CARD": "Do Not Honor",
    "ERROR_CREATE_PAYMENT_INSUFFICIENT_FUNDS": "The funds do not suffice.",
}


@frozen
class Party:
    """The customer of one invoice and the payment method stored for it."""

    customer: str
    payment_method: str | None
    invoice_item: str


@frozen
class Attempt:
    """What a payment shows beyond what the ledger knows."""

    next_action: str = "not_applicable"
    paid_at: int = 0
    failure_code: str = ""


def party(*, with_method: bool) -> Party:
    """A new customer, with a default card or without."""
    card = new_id("card_", 32) if with_method else None
    return Party(new_id("cus_", 32), card, new_id("ii_", 32))


def message_of(code: str) -> str:
    """The text that goes with an error code."""
    return _MESSAGES.get(code.partition(" - [")[0], "The payment was refused.")


def envelope(code: str = "", message: str = "") -> dict[str, str]:
    """The `status` of an answer: a success without a code."""
    return {
        "error_code": code,
        "status": "ERROR" if code else "SUCCESS",
        "message": message,
        "response_code": code,
        "operation_id": str(uuid4()),
    }


def wire_status(payment: Payment) -> str:
    """The provider's word for the payment's status."""
    return payment.wire_status or _WIRE_STATUS[payment.status]


def invoice_document(invoice: LedgerInvoice) -> dict[str, Any]:
    """An invoice with the keys of the documented answer; its payment is the latest one."""
    owner: Party = invoice.details["party"]
    created = int(invoice.created_at)
    latest = invoice.payments[-1] if invoice.payments else None
    return {
        "id": invoice.id,
        "attempt_count": len(invoice.payments),
        "billing": "pay_automatically",
        "billing_reason": "manual",
        "created_at": created,
        "currency": invoice.currency,
        "customer": owner.customer,
        "description": "",
        "discount": None,
        "due_date": created + _DAYS_UNTIL_DUE * _DAY,
        "days_until_due": _DAYS_UNTIL_DUE,
        "metadata": {},
        "payment_method": owner.payment_method,
        "payment": payment_document(invoice, latest) if latest else None,
        "payout": None,
        "payment_fields": None,
        "period_end": 0,
        "period_start": 0,
        "lines": _lines(invoice) if invoice.amount else [],
        "statement_descriptor": "",
        "subscription": "",
        "discount_amount": 0,
        "subtotal": invoice.amount,
        "tax": 0,
        "tax_percent": 0,
        "total": invoice.amount,
        "status": invoice.status,
        "payout_fields": None,
        "type": "payment",
    }


def _lines(invoice: LedgerInvoice) -> list[dict[str, Any]]:
    owner: Party = invoice.details["party"]
    # No type: the only documented word is for lines of a subscription.
    line = {
        "id": "il_" + owner.invoice_item.removeprefix("ii_"),
        "amount": invoice.amount,
        "currency": invoice.currency,
        "description": "An item of the sandbox",
        "discountable": True,
        "invoice_item": owner.invoice_item,
        "metadata": {},
        "period": {"start": 0, "end": 0},
        "proration": False,
        "quantity": 1,
        "subscription": "",
        "subscription_item": "",
    }
    return [line]


def payment_document(invoice: LedgerInvoice, payment: Payment) -> dict[str, Any]:
    """A payment: nothing received while it is active, and a redirect even where it failed."""
    attempt: Attempt = payment.details["attempt"]
    owner: Party = invoice.details["party"]
    authenticating = attempt.next_action == "3d_verification"
    created = int(payment.at.timestamp())
    redirect = authenticating or payment.status == "failed"
    return {
        "id": payment.id,
        "amount": payment.amount if payment.status == "succeeded" else 0,
        "original_amount": payment.amount,
        "is_partial": False,
        "currency_code": payment.currency,
        "country_code": "US",
        "status": wire_status(payment),
        "description": "",
        "merchant_reference_id": "",
        "customer_token": owner.customer,
        "payment_method": None if authenticating else payment.method,
        "payment_method_data": None if authenticating else _method_data(payment),
        "expiration": created + (_QUARTER_HOUR if authenticating else 7 * _DAY),
        "captured": attempt.next_action != "pending_capture",
        "refunded": False,
        "refunded_amount": 0,
        "receipt_email": "",
        "redirect_url": f"https://checkout.example/3ds?token={payment.id}" if redirect else "",
        "complete_payment_url": "",
        "error_payment_url": "",
        "receipt_number": "",
        "flow_type": "",
        "address": None,
        "statement_descriptor": "N/A",
        "transaction_id": "",
        "created_at": created,
        "metadata": {},
        "failure_code": attempt.failure_code,
        "failure_message": message_of(attempt.failure_code) if attempt.failure_code else "",
        "paid": payment.status == "succeeded",
        "paid_at": attempt.paid_at,
        "dispute": None,
        "refunds": None,
        "order": None,
        "outcome": None,
        "visual_codes": {},
        "textual_codes": {},
        "instructions": {},
        "ewallet_id": _WALLET,
        "ewallets": [
            {
                "ewallet_id": _WALLET,
                "amount": payment.amount,
                "percent": 100,
                "refunded_amount": 0,
            }
        ],
        "payment_method_options": {},
        "payment_method_type": _method_data(payment)["type"],
        "payment_method_type_category": _method_data(payment)["category"],
        "fx_rate": 1,
        "merchant_requested_currency": None,
        "merchant_requested_amount": None,
        "fixed_side": None,
        "payment_fees": None,
        "invoice": invoice.id,
        "escrow": None,
        "group_payment": "",
        "cancel_reason": None,
        "initiation_type": "customer_present",
        "mid": "",
        "next_action": attempt.next_action,
        "error_code": attempt.failure_code,
        "remitter_information": {},
    }


def _method_data(payment: Payment) -> dict[str, str]:
    card = payment.method.startswith("card_")
    return {
        "id": payment.method,
        "type": "us_visa_card" if card else "us_ach_bank",
        "category": "card" if card else "bank_transfer",
    }
