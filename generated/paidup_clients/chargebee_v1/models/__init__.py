# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
"""The models, each imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .add_addon_charge_request import AddAddonChargeRequest
    from .add_charge_request import AddChargeRequest
    from .address import Address
    from .charge_addon_request import ChargeAddonRequest
    from .charge_request import ChargeRequest
    from .collect_payment_request import CollectPaymentRequest
    from .create_invoice_request import CreateInvoiceRequest
    from .delete_invoice_request import DeleteInvoiceRequest
    from .discount import Discount
    from .discount_type import DiscountType
    from .download import Download
    from .download_answer import DownloadAnswer
    from .dunning_status import DunningStatus
    from .error_answer import ErrorAnswer
    from .error_type import ErrorType
    from .estimate import Estimate
    from .estimate_answer import EstimateAnswer
    from .estimate_invoice_request import EstimateInvoiceRequest
    from .estimated_billing_address import EstimatedBillingAddress
    from .estimated_customer import EstimatedCustomer
    from .estimated_invoice import EstimatedInvoice
    from .event import Event
    from .event_answer import EventAnswer
    from .event_api_version import EventApiVersion
    from .event_content import EventContent
    from .event_list import EventList
    from .event_list_entry import EventListEntry
    from .event_source import EventSource
    from .event_switch import EventSwitch
    from .event_type import EventType
    from .event_webhook_call import EventWebhookCall
    from .event_webhook_status import EventWebhookStatus
    from .gateway import Gateway
    from .initiator_type import InitiatorType
    from .invoice import Invoice
    from .invoice_answer import InvoiceAnswer
    from .invoice_list import InvoiceList
    from .invoice_list_entry import InvoiceListEntry
    from .invoice_note import InvoiceNote
    from .invoice_payment import InvoicePayment
    from .invoice_recorded_refund import InvoiceRecordedRefund
    from .invoice_refund import InvoiceRefund
    from .invoice_status import InvoiceStatus
    from .invoice_tax import InvoiceTax
    from .line_item import LineItem
    from .line_item_entity_type import LineItemEntityType
    from .line_item_type import LineItemType
    from .linked_invoice import LinkedInvoice
    from .linked_order import LinkedOrder
    from .linked_refund import LinkedRefund
    from .linked_transaction import LinkedTransaction
    from .new_addon import NewAddon
    from .new_address import NewAddress
    from .new_charge import NewCharge
    from .new_payment_intent import NewPaymentIntent
    from .note_entity_type import NoteEntityType
    from .offline_payment_method import OfflinePaymentMethod
    from .offline_refund import OfflineRefund
    from .offline_refund_method import OfflineRefundMethod
    from .order import Order
    from .order_list import OrderList
    from .order_list_entry import OrderListEntry
    from .order_status import OrderStatus
    from .price_type import PriceType
    from .record_payment_request import RecordPaymentRequest
    from .record_refund_request import RecordRefundRequest
    from .refund_request import RefundRequest
    from .taxability import Taxability
    from .transaction import Transaction
    from .transaction_answer import TransactionAnswer
    from .transaction_list import TransactionList
    from .transaction_list_entry import TransactionListEntry
    from .transaction_payment_method import TransactionPaymentMethod
    from .transaction_status import TransactionStatus
    from .transaction_type import TransactionType
    from .void_invoice_request import VoidInvoiceRequest

_MODULES = {
    "AddAddonChargeRequest": ".add_addon_charge_request",
    "AddChargeRequest": ".add_charge_request",
    "Address": ".address",
    "ChargeAddonRequest": ".charge_addon_request",
    "ChargeRequest": ".charge_request",
    "CollectPaymentRequest": ".collect_payment_request",
    "CreateInvoiceRequest": ".create_invoice_request",
    "DeleteInvoiceRequest": ".delete_invoice_request",
    "Discount": ".discount",
    "DiscountType": ".discount_type",
    "Download": ".download",
    "DownloadAnswer": ".download_answer",
    "DunningStatus": ".dunning_status",
    "ErrorAnswer": ".error_answer",
    "ErrorType": ".error_type",
    "Estimate": ".estimate",
    "EstimateAnswer": ".estimate_answer",
    "EstimateInvoiceRequest": ".estimate_invoice_request",
    "EstimatedBillingAddress": ".estimated_billing_address",
    "EstimatedCustomer": ".estimated_customer",
    "EstimatedInvoice": ".estimated_invoice",
    "Event": ".event",
    "EventAnswer": ".event_answer",
    "EventApiVersion": ".event_api_version",
    "EventContent": ".event_content",
    "EventList": ".event_list",
    "EventListEntry": ".event_list_entry",
    "EventSource": ".event_source",
    "EventSwitch": ".event_switch",
    "EventType": ".event_type",
    "EventWebhookCall": ".event_webhook_call",
    "EventWebhookStatus": ".event_webhook_status",
    "Gateway": ".gateway",
    "InitiatorType": ".initiator_type",
    "Invoice": ".invoice",
    "InvoiceAnswer": ".invoice_answer",
    "InvoiceList": ".invoice_list",
    "InvoiceListEntry": ".invoice_list_entry",
    "InvoiceNote": ".invoice_note",
    "InvoicePayment": ".invoice_payment",
    "InvoiceRecordedRefund": ".invoice_recorded_refund",
    "InvoiceRefund": ".invoice_refund",
    "InvoiceStatus": ".invoice_status",
    "InvoiceTax": ".invoice_tax",
    "LineItem": ".line_item",
    "LineItemEntityType": ".line_item_entity_type",
    "LineItemType": ".line_item_type",
    "LinkedInvoice": ".linked_invoice",
    "LinkedOrder": ".linked_order",
    "LinkedRefund": ".linked_refund",
    "LinkedTransaction": ".linked_transaction",
    "NewAddon": ".new_addon",
    "NewAddress": ".new_address",
    "NewCharge": ".new_charge",
    "NewPaymentIntent": ".new_payment_intent",
    "NoteEntityType": ".note_entity_type",
    "OfflinePaymentMethod": ".offline_payment_method",
    "OfflineRefund": ".offline_refund",
    "OfflineRefundMethod": ".offline_refund_method",
    "Order": ".order",
    "OrderList": ".order_list",
    "OrderListEntry": ".order_list_entry",
    "OrderStatus": ".order_status",
    "PriceType": ".price_type",
    "RecordPaymentRequest": ".record_payment_request",
    "RecordRefundRequest": ".record_refund_request",
    "RefundRequest": ".refund_request",
    "Taxability": ".taxability",
    "Transaction": ".transaction",
    "TransactionAnswer": ".transaction_answer",
    "TransactionList": ".transaction_list",
    "TransactionListEntry": ".transaction_list_entry",
    "TransactionPaymentMethod": ".transaction_payment_method",
    "TransactionStatus": ".transaction_status",
    "TransactionType": ".transaction_type",
    "VoidInvoiceRequest": ".void_invoice_request",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_MODULES[name], __name__), name)


__all__ = (
    "AddAddonChargeRequest",
    "AddChargeRequest",
    "Address",
    "ChargeAddonRequest",
    "ChargeRequest",
    "CollectPaymentRequest",
    "CreateInvoiceRequest",
    "DeleteInvoiceRequest",
    "Discount",
    "DiscountType",
    "Download",
    "DownloadAnswer",
    "DunningStatus",
    "ErrorAnswer",
    "ErrorType",
    "Estimate",
    "EstimateAnswer",
    "EstimatedBillingAddress",
    "EstimatedCustomer",
    "EstimatedInvoice",
    "EstimateInvoiceRequest",
    "Event",
    "EventAnswer",
    "EventApiVersion",
    "EventContent",
    "EventList",
    "EventListEntry",
    "EventSource",
    "EventSwitch",
    "EventType",
    "EventWebhookCall",
    "EventWebhookStatus",
    "Gateway",
    "InitiatorType",
    "Invoice",
    "InvoiceAnswer",
    "InvoiceList",
    "InvoiceListEntry",
    "InvoiceNote",
    "InvoicePayment",
    "InvoiceRecordedRefund",
    "InvoiceRefund",
    "InvoiceStatus",
    "InvoiceTax",
    "LineItem",
    "LineItemEntityType",
    "LineItemType",
    "LinkedInvoice",
    "LinkedOrder",
    "LinkedRefund",
    "LinkedTransaction",
    "NewAddon",
    "NewAddress",
    "NewCharge",
    "NewPaymentIntent",
    "NoteEntityType",
    "OfflinePaymentMethod",
    "OfflineRefund",
    "OfflineRefundMethod",
    "Order",
    "OrderList",
    "OrderListEntry",
    "OrderStatus",
    "PriceType",
    "RecordPaymentRequest",
    "RecordRefundRequest",
    "RefundRequest",
    "Taxability",
    "Transaction",
    "TransactionAnswer",
    "TransactionList",
    "TransactionListEntry",
    "TransactionPaymentMethod",
    "TransactionStatus",
    "TransactionType",
    "VoidInvoiceRequest",
)
