"""The envelope of Rapyd's answers, and the text that goes with an error code."""

from __future__ import annotations

from typing import Final
from uuid import uuid4

__all__ = ["envelope", "message_of"]

# Where a page gives a text it is the provider's; those of other codes are the sandbox's own.
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
    "ERROR_DELETE_INVOICE": "The invoice is not there, or was deleted before.",
    "ERROR_DELETE_NOT_DRAFT_INVOICE": "Only a draft invoice can be deleted.",
    "ERROR_MARK_UNCOLLECTIBLE_NOT_OPEN_INVOICE": "The invoice is not open.",
    "ERROR_VOID_NOT_UNCOLLECTIBLE_OR_OPEN_INVOICE": "The invoice is draft or paid.",
    "INVALID_INVOICE_CUSTOMER": "The customer is another one there.",
    "INVALID_SUBSCRIPTION_TRIAL_END": "There are no items to invoice.",
    "ERROR_GET_INVOICE_ITEMS": "There is no such invoice item.",
    "INVALID_INVOICE_ITEM_ID": "There is no such invoice item.",
    "ERROR_DELETE_INVOICE_ITEMS": "There is no such invoice item, or no longer.",
    "ERROR_INVOICE_ITEM_AMOUNT_PARAM": "Give the amount, or both unit_amount and quantity.",
    "ERROR_INVOICE_ITEM_CURRENCY_MISMATCH": "The currency is another one there.",
    "ERROR_INVOICE_ITEM_CURRENCY_NO_MATCHING_UPCOMING_INVOICE": (
        "No invoice to come has this currency."
    ),
    "ERROR_UPDATE_PAYMENT": "The payment is not active.",
    "ERROR_CANCEL_PAYMENT": "The payment is not there, or closed.",
    "ERROR_PAYMENT_METHOD_TYPE_DOES_NOT_SUPPORT_PAYMENT_CANCELLATION": (
        "The payment method cannot be canceled."
    ),
    "ERROR_CAPTURE_PAYMENT": "The payment is not there or closed, or the amount is wrong.",
    "ERROR_ADDING_REFUND": "There is no such payment.",
    "ERROR_CREATE_REFUND": "The payment is not closed, or the refund is not right.",
    "ERROR_CREATE_REFUND_CURRENCY_NOT_VALID": "The payment has another currency.",
    "ERROR_CREATE_REFUND_EWALLET_ALREADY_FULLY_REFUNDED": "Nothing is left to refund.",
    "ERROR_REFUND_AMOUNT_EXCEEDS_PAYMENT_AMOUNT": "Less than that is left to refund.",
    "ERROR_QUERY_DATE_RANGE_EXCEEDS_90_DAYS": "The range is over 90 days.",
}


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
