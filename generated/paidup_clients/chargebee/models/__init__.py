# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
"""The models, each imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .channel import Channel
    from .collect_payment_request import CollectPaymentRequest
    from .dunning_status import DunningStatus
    from .error_answer import ErrorAnswer
    from .error_type import ErrorType
    from .event_switch import EventSwitch
    from .invoice import Invoice
    from .invoice_answer import InvoiceAnswer
    from .invoice_list import InvoiceList
    from .invoice_list_entry import InvoiceListEntry
    from .invoice_payment import InvoicePayment
    from .invoice_sort_key import InvoiceSortKey
    from .invoice_status import InvoiceStatus
    from .line_item import LineItem
    from .linked_payment import LinkedPayment
    from .offline_payment_method import OfflinePaymentMethod
    from .offline_transaction import OfflineTransaction
    from .offline_transaction_status import OfflineTransactionStatus
    from .payment_initiator import PaymentInitiator
    from .payment_list import PaymentList
    from .payment_list_entry import PaymentListEntry
    from .price_type import PriceType
    from .record_payment_request import RecordPaymentRequest
    from .transaction import Transaction
    from .transaction_status import TransactionStatus
    from .transaction_type import TransactionType

_MODULES = {
    "Channel": ".channel",
    "CollectPaymentRequest": ".collect_payment_request",
    "DunningStatus": ".dunning_status",
    "ErrorAnswer": ".error_answer",
    "ErrorType": ".error_type",
    "EventSwitch": ".event_switch",
    "Invoice": ".invoice",
    "InvoiceAnswer": ".invoice_answer",
    "InvoiceList": ".invoice_list",
    "InvoiceListEntry": ".invoice_list_entry",
    "InvoicePayment": ".invoice_payment",
    "InvoiceSortKey": ".invoice_sort_key",
    "InvoiceStatus": ".invoice_status",
    "LineItem": ".line_item",
    "LinkedPayment": ".linked_payment",
    "OfflinePaymentMethod": ".offline_payment_method",
    "OfflineTransaction": ".offline_transaction",
    "OfflineTransactionStatus": ".offline_transaction_status",
    "PaymentInitiator": ".payment_initiator",
    "PaymentList": ".payment_list",
    "PaymentListEntry": ".payment_list_entry",
    "PriceType": ".price_type",
    "RecordPaymentRequest": ".record_payment_request",
    "Transaction": ".transaction",
    "TransactionStatus": ".transaction_status",
    "TransactionType": ".transaction_type",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_MODULES[name], __name__), name)


__all__ = (
    "Channel",
    "CollectPaymentRequest",
    "DunningStatus",
    "ErrorAnswer",
    "ErrorType",
    "EventSwitch",
    "Invoice",
    "InvoiceAnswer",
    "InvoiceList",
    "InvoiceListEntry",
    "InvoicePayment",
    "InvoiceSortKey",
    "InvoiceStatus",
    "LineItem",
    "LinkedPayment",
    "OfflinePaymentMethod",
    "OfflineTransaction",
    "OfflineTransactionStatus",
    "PaymentInitiator",
    "PaymentList",
    "PaymentListEntry",
    "PriceType",
    "RecordPaymentRequest",
    "Transaction",
    "TransactionStatus",
    "TransactionType",
)
