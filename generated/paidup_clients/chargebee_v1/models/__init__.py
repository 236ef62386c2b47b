# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
"""The models, each imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .address import Address
    from .collect_payment_request import CollectPaymentRequest
    from .discount import Discount
    from .discount_type import DiscountType
    from .dunning_status import DunningStatus
    from .error_answer import ErrorAnswer
    from .error_type import ErrorType
    from .event_switch import EventSwitch
    from .gateway import Gateway
    from .initiator_type import InitiatorType
    from .invoice import Invoice
    from .invoice_answer import InvoiceAnswer
    from .invoice_list import InvoiceList
    from .invoice_list_entry import InvoiceListEntry
    from .invoice_note import InvoiceNote
    from .invoice_payment import InvoicePayment
    from .invoice_status import InvoiceStatus
    from .invoice_tax import InvoiceTax
    from .line_item import LineItem
    from .line_item_entity_type import LineItemEntityType
    from .line_item_type import LineItemType
    from .linked_invoice import LinkedInvoice
    from .linked_order import LinkedOrder
    from .linked_refund import LinkedRefund
    from .linked_transaction import LinkedTransaction
    from .note_entity_type import NoteEntityType
    from .offline_payment_method import OfflinePaymentMethod
    from .order_status import OrderStatus
    from .price_type import PriceType
    from .record_payment_request import RecordPaymentRequest
    from .transaction import Transaction
    from .transaction_list import TransactionList
    from .transaction_list_entry import TransactionListEntry
    from .transaction_payment_method import TransactionPaymentMethod
    from .transaction_status import TransactionStatus
    from .transaction_type import TransactionType

_MODULES = {
    "Address": ".address",
    "CollectPaymentRequest": ".collect_payment_request",
    "Discount": ".discount",
    "DiscountType": ".discount_type",
    "DunningStatus": ".dunning_status",
    "ErrorAnswer": ".error_answer",
    "ErrorType": ".error_type",
    "EventSwitch": ".event_switch",
    "Gateway": ".gateway",
    "InitiatorType": ".initiator_type",
    "Invoice": ".invoice",
    "InvoiceAnswer": ".invoice_answer",
    "InvoiceList": ".invoice_list",
    "InvoiceListEntry": ".invoice_list_entry",
    "InvoiceNote": ".invoice_note",
    "InvoicePayment": ".invoice_payment",
    "InvoiceStatus": ".invoice_status",
    "InvoiceTax": ".invoice_tax",
    "LineItem": ".line_item",
    "LineItemEntityType": ".line_item_entity_type",
    "LineItemType": ".line_item_type",
    "LinkedInvoice": ".linked_invoice",
    "LinkedOrder": ".linked_order",
    "LinkedRefund": ".linked_refund",
    "LinkedTransaction": ".linked_transaction",
    "NoteEntityType": ".note_entity_type",
    "OfflinePaymentMethod": ".offline_payment_method",
    "OrderStatus": ".order_status",
    "PriceType": ".price_type",
    "RecordPaymentRequest": ".record_payment_request",
    "Transaction": ".transaction",
    "TransactionList": ".transaction_list",
    "TransactionListEntry": ".transaction_list_entry",
    "TransactionPaymentMethod": ".transaction_payment_method",
    "TransactionStatus": ".transaction_status",
    "TransactionType": ".transaction_type",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_MODULES[name], __name__), name)


__all__ = (
    "Address",
    "CollectPaymentRequest",
    "Discount",
    "DiscountType",
    "DunningStatus",
    "ErrorAnswer",
    "ErrorType",
    "EventSwitch",
    "Gateway",
    "InitiatorType",
    "Invoice",
    "InvoiceAnswer",
    "InvoiceList",
    "InvoiceListEntry",
    "InvoiceNote",
    "InvoicePayment",
    "InvoiceStatus",
    "InvoiceTax",
    "LineItem",
    "LineItemEntityType",
    "LineItemType",
    "LinkedInvoice",
    "LinkedOrder",
    "LinkedRefund",
    "LinkedTransaction",
    "NoteEntityType",
    "OfflinePaymentMethod",
    "OrderStatus",
    "PriceType",
    "RecordPaymentRequest",
    "Transaction",
    "TransactionList",
    "TransactionListEntry",
    "TransactionPaymentMethod",
    "TransactionStatus",
    "TransactionType",
)
