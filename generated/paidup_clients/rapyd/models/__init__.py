# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
"""The models, each imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .billing import Billing
    from .billing_reason import BillingReason
    from .envelope_status import EnvelopeStatus
    from .error_answer import ErrorAnswer
    from .fixed_side import FixedSide
    from .initiation_type import InitiationType
    from .invoice import Invoice
    from .invoice_answer import InvoiceAnswer
    from .invoice_line import InvoiceLine
    from .invoice_list import InvoiceList
    from .invoice_status import InvoiceStatus
    from .invoice_type import InvoiceType
    from .next_action import NextAction
    from .open_object import OpenObject
    from .pay_invoice_request import PayInvoiceRequest
    from .payment import Payment
    from .payment_answer import PaymentAnswer
    from .payment_list import PaymentList
    from .payment_method_category import PaymentMethodCategory
    from .payment_status import PaymentStatus
    from .payment_wallet import PaymentWallet
    from .period import Period
    from .response_status import ResponseStatus

_MODULES = {
    "Billing": ".billing",
    "BillingReason": ".billing_reason",
    "EnvelopeStatus": ".envelope_status",
    "ErrorAnswer": ".error_answer",
    "FixedSide": ".fixed_side",
    "InitiationType": ".initiation_type",
    "Invoice": ".invoice",
    "InvoiceAnswer": ".invoice_answer",
    "InvoiceLine": ".invoice_line",
    "InvoiceList": ".invoice_list",
    "InvoiceStatus": ".invoice_status",
    "InvoiceType": ".invoice_type",
    "NextAction": ".next_action",
    "OpenObject": ".open_object",
    "PayInvoiceRequest": ".pay_invoice_request",
    "Payment": ".payment",
    "PaymentAnswer": ".payment_answer",
    "PaymentList": ".payment_list",
    "PaymentMethodCategory": ".payment_method_category",
    "PaymentStatus": ".payment_status",
    "PaymentWallet": ".payment_wallet",
    "Period": ".period",
    "ResponseStatus": ".response_status",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_MODULES[name], __name__), name)


__all__ = (
    "Billing",
    "BillingReason",
    "EnvelopeStatus",
    "ErrorAnswer",
    "FixedSide",
    "InitiationType",
    "Invoice",
    "InvoiceAnswer",
    "InvoiceLine",
    "InvoiceList",
    "InvoiceStatus",
    "InvoiceType",
    "NextAction",
    "OpenObject",
    "PayInvoiceRequest",
    "Payment",
    "PaymentAnswer",
    "PaymentList",
    "PaymentMethodCategory",
    "PaymentStatus",
    "PaymentWallet",
    "Period",
    "ResponseStatus",
)
