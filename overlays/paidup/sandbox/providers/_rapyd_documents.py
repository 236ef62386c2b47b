"""Rapyd's objects in the shape of its documents: the same keys, invented ids."""

from __future__ import annotations

from typing import Any, Final

from paidup.sandbox.ledger import LedgerInvoice, Payment
from paidup.sandbox.providers._rapyd_messages import message_of
from paidup.sandbox.providers._rapyd_records import (
    DAY,
    Attempt,
    Item,
    Party,
    RefundRecord,
    refunded,
    refunds_of,
    terms_of,
)

__all__ = [
    "invoice_document",
    "item_document",
    "line_documents",
    "payment_document",
    "refund_document",
    "wire_status",
]

_QUARTER_HOUR: Final = 900
_SHOWN_REFUNDS: Final = 3
_WALLET: Final = "ewallet_64c0ffee000000000000000000000001"
_WIRE_STATUS: Final = {"succeeded": "CLO", "pending": "ACT", "failed": "ERR"}


def wire_status(payment: Payment) -> str:
    """The provider's word for the payment's status."""
    return payment.wire_status or _WIRE_STATUS[payment.status]


def invoice_document(invoice: LedgerInvoice) -> dict[str, Any]:
    """An invoice with the keys of the documented answer; its payment is the latest one."""
    owner: Party = invoice.details["party"]
    terms = terms_of(invoice)
    created = int(invoice.created_at)
    latest = invoice.payments[-1] if invoice.payments else None
    return {
        "id": invoice.id,
        "attempt_count": len(invoice.payments),
        "billing": terms.billing,
        "billing_reason": "manual",
        "created_at": created,
        "currency": invoice.currency,
        "customer": owner.customer,
        "description": terms.description,
        "discount": None,
        "due_date": terms.due_date or created + terms.days_until_due * DAY,
        "days_until_due": terms.days_until_due,
        "metadata": terms.metadata,
        "payment_method": owner.payment_method,
        "payment": payment_document(invoice, latest) if latest else None,
        "payout": None,
        "payment_fields": terms.payment_fields,
        "period_end": 0,
        "period_start": 0,
        "lines": line_documents(terms.items),
        "statement_descriptor": terms.statement_descriptor,
        "subscription": terms.subscription,
        "discount_amount": 0,
        "subtotal": terms.subtotal,
        "tax": terms.tax(invoice.currency),
        "tax_percent": terms.tax_percent,
        "total": invoice.amount,
        "status": invoice.status,
        "payout_fields": None,
        "type": "payment",
    }


def line_documents(items: list[Item]) -> list[dict[str, Any]]:
    """A line for each item; no type: the only documented word is for lines of a subscription."""
    return [
        {
            "id": "il_" + each.id.removeprefix("ii_"),
            "amount": each.amount,
            "currency": each.currency,
            "description": each.description,
            "discountable": each.discountable,
            "invoice_item": each.id,
            "metadata": each.metadata,
            "period": {"start": 0, "end": 0},
            "proration": False,
            "quantity": each.quantity,
            "subscription": each.subscription,
            "subscription_item": "",
        }
        for each in items
    ]


def item_document(item: Item) -> dict[str, Any]:
    """An invoice item, by the OpenAPI file."""
    return {
        "id": item.id,
        "amount": item.amount,
        "currency": item.currency,
        "customer": item.customer,
        "date": item.date,
        "description": item.description,
        "discountable": item.discountable,
        "invoice": item.invoice,
        "invoice_item": item.id,
        "metadata": item.metadata,
        "period": {"start": item.date, "end": item.date},
        "plan": None,
        "proration": False,
        "quantity": item.quantity,
        "subscription": item.subscription,
        "unit_amount": item.unit_amount,
    }


def refund_document(refund: RefundRecord) -> dict[str, Any]:
    """A refund, by the OpenAPI file; a failed one says little, as the webhook's sample does."""
    failed = refund.status == "Error"
    return {
        "id": refund.id,
        "amount": None if failed else refund.amount,
        "payment": refund.payment.id,
        "currency": "" if failed else refund.payment.currency,
        "failure_reason": "Refused by the sandbox" if failed else "",
        "metadata": refund.metadata,
        "reason": refund.reason,
        "status": refund.status,
        "receipt_number": 0,
        "created_at": 0 if failed else refund.created_at,
        "updated_at": refund.updated_at,
        "merchant_reference_id": refund.reference,
        "payment_created_at": int(refund.payment.at.timestamp()),
        "payment_method_type": _method_data(refund.payment)["type"],
        "ewallets": [{"ewallet_id": _WALLET, "amount": refund.amount}],
        "proportional_refund": True,
        "merchant_debited_amount": None,
        "merchant_debited_currency": None,
        "fx_rate": None,
        "fixed_side": None,
    }


def _refund_documents(payment: Payment) -> dict[str, Any] | None:
    made = refunds_of(payment)
    if not made:
        return None
    return {
        "data": [refund_document(each) for each in made[:_SHOWN_REFUNDS]],
        "has_more": len(made) > _SHOWN_REFUNDS,
        "total_count": len(made),
        "url": f"/v1/refunds?paymentId={payment.id}",
    }


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
        "original_amount": payment.amount if attempt.authorized is None else attempt.authorized,
        "is_partial": attempt.authorized is not None,
        "currency_code": payment.currency,
        "country_code": "US",
        "status": wire_status(payment),
        "description": "",
        "merchant_reference_id": "",
        "customer_token": owner.customer,
        "payment_method": None if authenticating else payment.method,
        "payment_method_data": None if authenticating else _method_data(payment),
        "expiration": created + (_QUARTER_HOUR if authenticating else 7 * DAY),
        "captured": attempt.next_action != "pending_capture",
        "refunded": refunded(payment) > 0,
        "refunded_amount": refunded(payment),
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
        "refunds": _refund_documents(payment),
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
        **payment.details["given"],
    }


def _method_data(payment: Payment) -> dict[str, str]:
    card = payment.method.startswith("card_")
    return {
        "id": payment.method,
        "type": "us_visa_card" if card else "us_ach_bank",
        "category": "card" if card else "bank_transfer",
    }
