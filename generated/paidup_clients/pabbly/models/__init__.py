# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
"""The models, each imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .addon import Addon
    from .address import Address
    from .applied_tax import AppliedTax
    from .credit_note import CreditNote
    from .customer import Customer
    from .envelope_status import EnvelopeStatus
    from .error_answer import ErrorAnswer
    from .invoice import Invoice
    from .invoice_answer import InvoiceAnswer
    from .invoice_list import InvoiceList
    from .invoice_status import InvoiceStatus
    from .invoice_transaction import InvoiceTransaction
    from .open_object import OpenObject
    from .plan import Plan
    from .product import Product
    from .record_payment_request import RecordPaymentRequest
    from .recorded_payment import RecordedPayment
    from .recorded_payment_data import RecordedPaymentData
    from .subscription import Subscription
    from .transaction_list import TransactionList
    from .transaction_status import TransactionStatus
    from .user import User

_MODULES = {
    "Addon": ".addon",
    "Address": ".address",
    "AppliedTax": ".applied_tax",
    "CreditNote": ".credit_note",
    "Customer": ".customer",
    "EnvelopeStatus": ".envelope_status",
    "ErrorAnswer": ".error_answer",
    "Invoice": ".invoice",
    "InvoiceAnswer": ".invoice_answer",
    "InvoiceList": ".invoice_list",
    "InvoiceStatus": ".invoice_status",
    "InvoiceTransaction": ".invoice_transaction",
    "OpenObject": ".open_object",
    "Plan": ".plan",
    "Product": ".product",
    "RecordPaymentRequest": ".record_payment_request",
    "RecordedPayment": ".recorded_payment",
    "RecordedPaymentData": ".recorded_payment_data",
    "Subscription": ".subscription",
    "TransactionList": ".transaction_list",
    "TransactionStatus": ".transaction_status",
    "User": ".user",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_MODULES[name], __name__), name)


__all__ = (
    "Addon",
    "Address",
    "AppliedTax",
    "CreditNote",
    "Customer",
    "EnvelopeStatus",
    "ErrorAnswer",
    "Invoice",
    "InvoiceAnswer",
    "InvoiceList",
    "InvoiceStatus",
    "InvoiceTransaction",
    "OpenObject",
    "Plan",
    "Product",
    "RecordedPayment",
    "RecordedPaymentData",
    "RecordPaymentRequest",
    "Subscription",
    "TransactionList",
    "TransactionStatus",
    "User",
)
