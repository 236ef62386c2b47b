# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
"""The models, each imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account_holder_type import AccountHolderType
    from .address_validation import AddressValidation
    from .apply_credits_request import ApplyCreditsRequest
    from .apply_payments_request import ApplyPaymentsRequest
    from .auto_collection import AutoCollection
    from .avalara_sale_type import AvalaraSaleType
    from .bank_account_type import BankAccountType
    from .card_scheme import CardScheme
    from .channel import Channel
    from .close_invoice_request import CloseInvoiceRequest
    from .collect_payment_request import CollectPaymentRequest
    from .create_invoice_for_items_request import CreateInvoiceForItemsRequest
    from .create_invoice_request import CreateInvoiceRequest
    from .credit_note import CreditNote
    from .credit_note_status import CreditNoteStatus
    from .credit_note_to_apply import CreditNoteToApply
    from .delete_invoice_request import DeleteInvoiceRequest
    from .discount_scope import DiscountScope
    from .disposition_type import DispositionType
    from .download import Download
    from .download_answer import DownloadAnswer
    from .dunning_status import DunningStatus
    from .echeck_type import EcheckType
    from .error_answer import ErrorAnswer
    from .error_type import ErrorType
    from .event import Event
    from .event_answer import EventAnswer
    from .event_api_version import EventApiVersion
    from .event_content import EventContent
    from .event_source import EventSource
    from .event_switch import EventSwitch
    from .event_webhook_call import EventWebhookCall
    from .event_webhook_status import EventWebhookStatus
    from .gateway import Gateway
    from .get_pdf_request import GetPdfRequest
    from .invoice import Invoice
    from .invoice_answer import InvoiceAnswer
    from .invoice_list import InvoiceList
    from .invoice_list_entry import InvoiceListEntry
    from .invoice_payment import InvoicePayment
    from .invoice_recorded_refund import InvoiceRecordedRefund
    from .invoice_refund import InvoiceRefund
    from .invoice_status import InvoiceStatus
    from .invoice_voided import InvoiceVoided
    from .invoice_written_off import InvoiceWrittenOff
    from .issued_credit_note import IssuedCreditNote
    from .line_item import LineItem
    from .linked_payment import LinkedPayment
    from .new_addon import NewAddon
    from .new_address import NewAddress
    from .new_bank_account import NewBankAccount
    from .new_card import NewCard
    from .new_charge import NewCharge
    from .new_discount import NewDiscount
    from .new_item_price import NewItemPrice
    from .new_item_tier import NewItemTier
    from .new_payment_intent import NewPaymentIntent
    from .new_payment_method import NewPaymentMethod
    from .note_entity_type import NoteEntityType
    from .note_to_remove import NoteToRemove
    from .offline_payment_method import OfflinePaymentMethod
    from .offline_refund import OfflineRefund
    from .offline_refund_method import OfflineRefundMethod
    from .offline_transaction import OfflineTransaction
    from .offline_transaction_status import OfflineTransactionStatus
    from .pause_dunning_request import PauseDunningRequest
    from .payment_initiator import PaymentInitiator
    from .payment_method_type import PaymentMethodType
    from .payment_to_apply import PaymentToApply
    from .payment_to_remove import PaymentToRemove
    from .price_type import PriceType
    from .pricing_type import PricingType
    from .record_payment_request import RecordPaymentRequest
    from .record_refund_request import RecordRefundRequest
    from .refund_credit_note import RefundCreditNote
    from .refund_reason import RefundReason
    from .refund_request import RefundRequest
    from .remove_payment_request import RemovePaymentRequest
    from .resume_dunning_request import ResumeDunningRequest
    from .sort_key import SortKey
    from .statement_descriptor import StatementDescriptor
    from .stop_dunning_request import StopDunningRequest
    from .tax_provider_field import TaxProviderField
    from .transaction import Transaction
    from .transaction_answer import TransactionAnswer
    from .transaction_list import TransactionList
    from .transaction_list_entry import TransactionListEntry
    from .transaction_payment_method import TransactionPaymentMethod
    from .transaction_status import TransactionStatus
    from .transaction_type import TransactionType
    from .void_invoice_request import VoidInvoiceRequest
    from .write_off_request import WriteOffRequest

_MODULES = {
    "AccountHolderType": ".account_holder_type",
    "AddressValidation": ".address_validation",
    "ApplyCreditsRequest": ".apply_credits_request",
    "ApplyPaymentsRequest": ".apply_payments_request",
    "AutoCollection": ".auto_collection",
    "AvalaraSaleType": ".avalara_sale_type",
    "BankAccountType": ".bank_account_type",
    "CardScheme": ".card_scheme",
    "Channel": ".channel",
    "CloseInvoiceRequest": ".close_invoice_request",
    "CollectPaymentRequest": ".collect_payment_request",
    "CreateInvoiceForItemsRequest": ".create_invoice_for_items_request",
    "CreateInvoiceRequest": ".create_invoice_request",
    "CreditNote": ".credit_note",
    "CreditNoteStatus": ".credit_note_status",
    "CreditNoteToApply": ".credit_note_to_apply",
    "DeleteInvoiceRequest": ".delete_invoice_request",
    "DiscountScope": ".discount_scope",
    "DispositionType": ".disposition_type",
    "Download": ".download",
    "DownloadAnswer": ".download_answer",
    "DunningStatus": ".dunning_status",
    "EcheckType": ".echeck_type",
    "ErrorAnswer": ".error_answer",
    "ErrorType": ".error_type",
    "Event": ".event",
    "EventAnswer": ".event_answer",
    "EventApiVersion": ".event_api_version",
    "EventContent": ".event_content",
    "EventSource": ".event_source",
    "EventSwitch": ".event_switch",
    "EventWebhookCall": ".event_webhook_call",
    "EventWebhookStatus": ".event_webhook_status",
    "Gateway": ".gateway",
    "GetPdfRequest": ".get_pdf_request",
    "Invoice": ".invoice",
    "InvoiceAnswer": ".invoice_answer",
    "InvoiceList": ".invoice_list",
    "InvoiceListEntry": ".invoice_list_entry",
    "InvoicePayment": ".invoice_payment",
    "InvoiceRecordedRefund": ".invoice_recorded_refund",
    "InvoiceRefund": ".invoice_refund",
    "InvoiceStatus": ".invoice_status",
    "InvoiceVoided": ".invoice_voided",
    "InvoiceWrittenOff": ".invoice_written_off",
    "IssuedCreditNote": ".issued_credit_note",
    "LineItem": ".line_item",
    "LinkedPayment": ".linked_payment",
    "NewAddon": ".new_addon",
    "NewAddress": ".new_address",
    "NewBankAccount": ".new_bank_account",
    "NewCard": ".new_card",
    "NewCharge": ".new_charge",
    "NewDiscount": ".new_discount",
    "NewItemPrice": ".new_item_price",
    "NewItemTier": ".new_item_tier",
    "NewPaymentIntent": ".new_payment_intent",
    "NewPaymentMethod": ".new_payment_method",
    "NoteEntityType": ".note_entity_type",
    "NoteToRemove": ".note_to_remove",
    "OfflinePaymentMethod": ".offline_payment_method",
    "OfflineRefund": ".offline_refund",
    "OfflineRefundMethod": ".offline_refund_method",
    "OfflineTransaction": ".offline_transaction",
    "OfflineTransactionStatus": ".offline_transaction_status",
    "PauseDunningRequest": ".pause_dunning_request",
    "PaymentInitiator": ".payment_initiator",
    "PaymentMethodType": ".payment_method_type",
    "PaymentToApply": ".payment_to_apply",
    "PaymentToRemove": ".payment_to_remove",
    "PriceType": ".price_type",
    "PricingType": ".pricing_type",
    "RecordPaymentRequest": ".record_payment_request",
    "RecordRefundRequest": ".record_refund_request",
    "RefundCreditNote": ".refund_credit_note",
    "RefundReason": ".refund_reason",
    "RefundRequest": ".refund_request",
    "RemovePaymentRequest": ".remove_payment_request",
    "ResumeDunningRequest": ".resume_dunning_request",
    "SortKey": ".sort_key",
    "StatementDescriptor": ".statement_descriptor",
    "StopDunningRequest": ".stop_dunning_request",
    "TaxProviderField": ".tax_provider_field",
    "Transaction": ".transaction",
    "TransactionAnswer": ".transaction_answer",
    "TransactionList": ".transaction_list",
    "TransactionListEntry": ".transaction_list_entry",
    "TransactionPaymentMethod": ".transaction_payment_method",
    "TransactionStatus": ".transaction_status",
    "TransactionType": ".transaction_type",
    "VoidInvoiceRequest": ".void_invoice_request",
    "WriteOffRequest": ".write_off_request",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_MODULES[name], __name__), name)


__all__ = (
    "AccountHolderType",
    "AddressValidation",
    "ApplyCreditsRequest",
    "ApplyPaymentsRequest",
    "AutoCollection",
    "AvalaraSaleType",
    "BankAccountType",
    "CardScheme",
    "Channel",
    "CloseInvoiceRequest",
    "CollectPaymentRequest",
    "CreateInvoiceForItemsRequest",
    "CreateInvoiceRequest",
    "CreditNote",
    "CreditNoteStatus",
    "CreditNoteToApply",
    "DeleteInvoiceRequest",
    "DiscountScope",
    "DispositionType",
    "Download",
    "DownloadAnswer",
    "DunningStatus",
    "EcheckType",
    "ErrorAnswer",
    "ErrorType",
    "Event",
    "EventAnswer",
    "EventApiVersion",
    "EventContent",
    "EventSource",
    "EventSwitch",
    "EventWebhookCall",
    "EventWebhookStatus",
    "Gateway",
    "GetPdfRequest",
    "Invoice",
    "InvoiceAnswer",
    "InvoiceList",
    "InvoiceListEntry",
    "InvoicePayment",
    "InvoiceRecordedRefund",
    "InvoiceRefund",
    "InvoiceStatus",
    "InvoiceVoided",
    "InvoiceWrittenOff",
    "IssuedCreditNote",
    "LineItem",
    "LinkedPayment",
    "NewAddon",
    "NewAddress",
    "NewBankAccount",
    "NewCard",
    "NewCharge",
    "NewDiscount",
    "NewItemPrice",
    "NewItemTier",
    "NewPaymentIntent",
    "NewPaymentMethod",
    "NoteEntityType",
    "NoteToRemove",
    "OfflinePaymentMethod",
    "OfflineRefund",
    "OfflineRefundMethod",
    "OfflineTransaction",
    "OfflineTransactionStatus",
    "PauseDunningRequest",
    "PaymentInitiator",
    "PaymentMethodType",
    "PaymentToApply",
    "PaymentToRemove",
    "PriceType",
    "PricingType",
    "RecordPaymentRequest",
    "RecordRefundRequest",
    "RefundCreditNote",
    "RefundReason",
    "RefundRequest",
    "RemovePaymentRequest",
    "ResumeDunningRequest",
    "SortKey",
    "StatementDescriptor",
    "StopDunningRequest",
    "TaxProviderField",
    "Transaction",
    "TransactionAnswer",
    "TransactionList",
    "TransactionListEntry",
    "TransactionPaymentMethod",
    "TransactionStatus",
    "TransactionType",
    "VoidInvoiceRequest",
    "WriteOffRequest",
)
