# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
"""The models, each imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .address_match import AddressMatch
    from .amount_type import AmountType
    from .bank_account import BankAccount
    from .billing_address import BillingAddress
    from .billing_contact import BillingContact
    from .card import Card
    from .create_customer_request import CreateCustomerRequest
    from .create_invoice_request import CreateInvoiceRequest
    from .create_line_item_request import CreateLineItemRequest
    from .create_payment_link_request import CreatePaymentLinkRequest
    from .create_payment_method_request import CreatePaymentMethodRequest
    from .create_transaction_request import CreateTransactionRequest
    from .custom_attributes import CustomAttributes
    from .customer import Customer
    from .customer_list import CustomerList
    from .deleted_object import DeletedObject
    from .entry_type import EntryType
    from .error_answer import ErrorAnswer
    from .invoice import Invoice
    from .invoice_change import InvoiceChange
    from .invoice_list import InvoiceList
    from .invoice_status import InvoiceStatus
    from .ledger_entry import LedgerEntry
    from .line_item import LineItem
    from .line_item_list import LineItemList
    from .new_allocation import NewAllocation
    from .new_bank_account import NewBankAccount
    from .new_billing_address import NewBillingAddress
    from .new_card import NewCard
    from .new_invoice_status import NewInvoiceStatus
    from .new_ledger_entry import NewLedgerEntry
    from .new_line_item import NewLineItem
    from .new_payment_method import NewPaymentMethod
    from .new_transaction_status import NewTransactionStatus
    from .open_object import OpenObject
    from .payment_link import PaymentLink
    from .payment_link_list import PaymentLinkList
    from .payment_link_type import PaymentLinkType
    from .payment_method import PaymentMethod
    from .payment_method_list import PaymentMethodList
    from .payment_method_status import PaymentMethodStatus
    from .payment_method_type import PaymentMethodType
    from .receipt import Receipt
    from .risk_flag import RiskFlag
    from .transaction import Transaction
    from .transaction_change import TransactionChange
    from .transaction_list import TransactionList
    from .transaction_status import TransactionStatus
    from .transaction_type import TransactionType
    from .transfer_type import TransferType
    from .update_customer_request import UpdateCustomerRequest
    from .update_invoice_request import UpdateInvoiceRequest
    from .update_line_item_request import UpdateLineItemRequest
    from .update_payment_link_request import UpdatePaymentLinkRequest
    from .update_payment_method_request import UpdatePaymentMethodRequest
    from .update_transaction_request import UpdateTransactionRequest

_MODULES = {
    "AddressMatch": ".address_match",
    "AmountType": ".amount_type",
    "BankAccount": ".bank_account",
    "BillingAddress": ".billing_address",
    "BillingContact": ".billing_contact",
    "Card": ".card",
    "CreateCustomerRequest": ".create_customer_request",
    "CreateInvoiceRequest": ".create_invoice_request",
    "CreateLineItemRequest": ".create_line_item_request",
    "CreatePaymentLinkRequest": ".create_payment_link_request",
    "CreatePaymentMethodRequest": ".create_payment_method_request",
    "CreateTransactionRequest": ".create_transaction_request",
    "CustomAttributes": ".custom_attributes",
    "Customer": ".customer",
    "CustomerList": ".customer_list",
    "DeletedObject": ".deleted_object",
    "EntryType": ".entry_type",
    "ErrorAnswer": ".error_answer",
    "Invoice": ".invoice",
    "InvoiceChange": ".invoice_change",
    "InvoiceList": ".invoice_list",
    "InvoiceStatus": ".invoice_status",
    "LedgerEntry": ".ledger_entry",
    "LineItem": ".line_item",
    "LineItemList": ".line_item_list",
    "NewAllocation": ".new_allocation",
    "NewBankAccount": ".new_bank_account",
    "NewBillingAddress": ".new_billing_address",
    "NewCard": ".new_card",
    "NewInvoiceStatus": ".new_invoice_status",
    "NewLedgerEntry": ".new_ledger_entry",
    "NewLineItem": ".new_line_item",
    "NewPaymentMethod": ".new_payment_method",
    "NewTransactionStatus": ".new_transaction_status",
    "OpenObject": ".open_object",
    "PaymentLink": ".payment_link",
    "PaymentLinkList": ".payment_link_list",
    "PaymentLinkType": ".payment_link_type",
    "PaymentMethod": ".payment_method",
    "PaymentMethodList": ".payment_method_list",
    "PaymentMethodStatus": ".payment_method_status",
    "PaymentMethodType": ".payment_method_type",
    "Receipt": ".receipt",
    "RiskFlag": ".risk_flag",
    "Transaction": ".transaction",
    "TransactionChange": ".transaction_change",
    "TransactionList": ".transaction_list",
    "TransactionStatus": ".transaction_status",
    "TransactionType": ".transaction_type",
    "TransferType": ".transfer_type",
    "UpdateCustomerRequest": ".update_customer_request",
    "UpdateInvoiceRequest": ".update_invoice_request",
    "UpdateLineItemRequest": ".update_line_item_request",
    "UpdatePaymentLinkRequest": ".update_payment_link_request",
    "UpdatePaymentMethodRequest": ".update_payment_method_request",
    "UpdateTransactionRequest": ".update_transaction_request",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_MODULES[name], __name__), name)


__all__ = (
    "AddressMatch",
    "AmountType",
    "BankAccount",
    "BillingAddress",
    "BillingContact",
    "Card",
    "CreateCustomerRequest",
    "CreateInvoiceRequest",
    "CreateLineItemRequest",
    "CreatePaymentLinkRequest",
    "CreatePaymentMethodRequest",
    "CreateTransactionRequest",
    "CustomAttributes",
    "Customer",
    "CustomerList",
    "DeletedObject",
    "EntryType",
    "ErrorAnswer",
    "Invoice",
    "InvoiceChange",
    "InvoiceList",
    "InvoiceStatus",
    "LedgerEntry",
    "LineItem",
    "LineItemList",
    "NewAllocation",
    "NewBankAccount",
    "NewBillingAddress",
    "NewCard",
    "NewInvoiceStatus",
    "NewLedgerEntry",
    "NewLineItem",
    "NewPaymentMethod",
    "NewTransactionStatus",
    "OpenObject",
    "PaymentLink",
    "PaymentLinkList",
    "PaymentLinkType",
    "PaymentMethod",
    "PaymentMethodList",
    "PaymentMethodStatus",
    "PaymentMethodType",
    "Receipt",
    "RiskFlag",
    "Transaction",
    "TransactionChange",
    "TransactionList",
    "TransactionStatus",
    "TransactionType",
    "TransferType",
    "UpdateCustomerRequest",
    "UpdateInvoiceRequest",
    "UpdateLineItemRequest",
    "UpdatePaymentLinkRequest",
    "UpdatePaymentMethodRequest",
    "UpdateTransactionRequest",
)
