# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
"""The models, each imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .billing import Billing
    from .billing_reason import BillingReason
    from .capture_payment_request import CapturePaymentRequest
    from .create_invoice_item_request import CreateInvoiceItemRequest
    from .create_invoice_request import CreateInvoiceRequest
    from .create_refund_request import CreateRefundRequest
    from .deletion import Deletion
    from .deletion_answer import DeletionAnswer
    from .envelope_status import EnvelopeStatus
    from .error_answer import ErrorAnswer
    from .fixed_side import FixedSide
    from .initiation_type import InitiationType
    from .invoice import Invoice
    from .invoice_answer import InvoiceAnswer
    from .invoice_item import InvoiceItem
    from .invoice_item_answer import InvoiceItemAnswer
    from .invoice_item_list import InvoiceItemList
    from .invoice_line import InvoiceLine
    from .invoice_line_list import InvoiceLineList
    from .invoice_list import InvoiceList
    from .invoice_status import InvoiceStatus
    from .invoice_type import InvoiceType
    from .item_period import ItemPeriod
    from .metadata import Metadata
    from .next_action import NextAction
    from .open_object import OpenObject
    from .pay_invoice_request import PayInvoiceRequest
    from .payment import Payment
    from .payment_address import PaymentAddress
    from .payment_answer import PaymentAnswer
    from .payment_fields import PaymentFields
    from .payment_list import PaymentList
    from .payment_method_category import PaymentMethodCategory
    from .payment_status import PaymentStatus
    from .payment_wallet import PaymentWallet
    from .period import Period
    from .refund import Refund
    from .refund_answer import RefundAnswer
    from .refund_list import RefundList
    from .refund_status import RefundStatus
    from .response_status import ResponseStatus
    from .upcoming_invoice import UpcomingInvoice
    from .upcoming_invoice_answer import UpcomingInvoiceAnswer
    from .update_invoice_item_request import UpdateInvoiceItemRequest
    from .update_invoice_request import UpdateInvoiceRequest
    from .update_payment_request import UpdatePaymentRequest
    from .update_refund_request import UpdateRefundRequest

_MODULES = {
    "Billing": ".billing",
    "BillingReason": ".billing_reason",
    "CapturePaymentRequest": ".capture_payment_request",
    "CreateInvoiceItemRequest": ".create_invoice_item_request",
    "CreateInvoiceRequest": ".create_invoice_request",
    "CreateRefundRequest": ".create_refund_request",
    "Deletion": ".deletion",
    "DeletionAnswer": ".deletion_answer",
    "EnvelopeStatus": ".envelope_status",
    "ErrorAnswer": ".error_answer",
    "FixedSide": ".fixed_side",
    "InitiationType": ".initiation_type",
    "Invoice": ".invoice",
    "InvoiceAnswer": ".invoice_answer",
    "InvoiceItem": ".invoice_item",
    "InvoiceItemAnswer": ".invoice_item_answer",
    "InvoiceItemList": ".invoice_item_list",
    "InvoiceLine": ".invoice_line",
    "InvoiceLineList": ".invoice_line_list",
    "InvoiceList": ".invoice_list",
    "InvoiceStatus": ".invoice_status",
    "InvoiceType": ".invoice_type",
    "ItemPeriod": ".item_period",
    "Metadata": ".metadata",
    "NextAction": ".next_action",
    "OpenObject": ".open_object",
    "PayInvoiceRequest": ".pay_invoice_request",
    "Payment": ".payment",
    "PaymentAddress": ".payment_address",
    "PaymentAnswer": ".payment_answer",
    "PaymentFields": ".payment_fields",
    "PaymentList": ".payment_list",
    "PaymentMethodCategory": ".payment_method_category",
    "PaymentStatus": ".payment_status",
    "PaymentWallet": ".payment_wallet",
    "Period": ".period",
    "Refund": ".refund",
    "RefundAnswer": ".refund_answer",
    "RefundList": ".refund_list",
    "RefundStatus": ".refund_status",
    "ResponseStatus": ".response_status",
    "UpcomingInvoice": ".upcoming_invoice",
    "UpcomingInvoiceAnswer": ".upcoming_invoice_answer",
    "UpdateInvoiceItemRequest": ".update_invoice_item_request",
    "UpdateInvoiceRequest": ".update_invoice_request",
    "UpdatePaymentRequest": ".update_payment_request",
    "UpdateRefundRequest": ".update_refund_request",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_MODULES[name], __name__), name)


__all__ = (
    "Billing",
    "BillingReason",
    "CapturePaymentRequest",
    "CreateInvoiceItemRequest",
    "CreateInvoiceRequest",
    "CreateRefundRequest",
    "Deletion",
    "DeletionAnswer",
    "EnvelopeStatus",
    "ErrorAnswer",
    "FixedSide",
    "InitiationType",
    "Invoice",
    "InvoiceAnswer",
    "InvoiceItem",
    "InvoiceItemAnswer",
    "InvoiceItemList",
    "InvoiceLine",
    "InvoiceLineList",
    "InvoiceList",
    "InvoiceStatus",
    "InvoiceType",
    "ItemPeriod",
    "Metadata",
    "NextAction",
    "OpenObject",
    "PayInvoiceRequest",
    "Payment",
    "PaymentAddress",
    "PaymentAnswer",
    "PaymentFields",
    "PaymentList",
    "PaymentMethodCategory",
    "PaymentStatus",
    "PaymentWallet",
    "Period",
    "Refund",
    "RefundAnswer",
    "RefundList",
    "RefundStatus",
    "ResponseStatus",
    "UpcomingInvoice",
    "UpcomingInvoiceAnswer",
    "UpdateInvoiceItemRequest",
    "UpdateInvoiceRequest",
    "UpdatePaymentRequest",
    "UpdateRefundRequest",
)
