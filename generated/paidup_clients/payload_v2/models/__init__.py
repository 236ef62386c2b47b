# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
"""The models, each imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account import Account
    from .account_defaults import AccountDefaults
    from .account_list import AccountList
    from .account_type import AccountType
    from .address import Address
    from .autopay_settings import AutopaySettings
    from .bank_account import BankAccount
    from .billing_address import BillingAddress
    from .card import Card
    from .contact_details import ContactDetails
    from .create_account_request import CreateAccountRequest
    from .create_invoice_item_request import CreateInvoiceItemRequest
    from .create_invoice_request import CreateInvoiceRequest
    from .create_payment_allocation_request import CreatePaymentAllocationRequest
    from .create_payment_method_request import CreatePaymentMethodRequest
    from .create_transaction_request import CreateTransactionRequest
    from .custom_attributes import CustomAttributes
    from .deleted import Deleted
    from .error_answer import ErrorAnswer
    from .funding_default import FundingDefault
    from .invoice import Invoice
    from .invoice_item import InvoiceItem
    from .invoice_item_list import InvoiceItemList
    from .invoice_item_type import InvoiceItemType
    from .invoice_list import InvoiceList
    from .invoice_status import InvoiceStatus
    from .invoice_status_change import InvoiceStatusChange
    from .invoice_totals import InvoiceTotals
    from .line_item import LineItem
    from .new_account_defaults import NewAccountDefaults
    from .new_account_type import NewAccountType
    from .new_address import NewAddress
    from .new_autopay_settings import NewAutopaySettings
    from .new_bank_account import NewBankAccount
    from .new_biller import NewBiller
    from .new_billing_address import NewBillingAddress
    from .new_card import NewCard
    from .new_contact_details import NewContactDetails
    from .new_invoice_allocation import NewInvoiceAllocation
    from .new_invoice_item import NewInvoiceItem
    from .new_invoice_item_type import NewInvoiceItemType
    from .new_invoice_status import NewInvoiceStatus
    from .new_line_item import NewLineItem
    from .new_party import NewParty
    from .new_payer import NewPayer
    from .new_payment_method import NewPaymentMethod
    from .new_transaction_status import NewTransactionStatus
    from .new_transaction_type import NewTransactionType
    from .new_transfer import NewTransfer
    from .open_object import OpenObject
    from .party import Party
    from .paying_default import PayingDefault
    from .payment_allocation import PaymentAllocation
    from .payment_allocation_list import PaymentAllocationList
    from .payment_method import PaymentMethod
    from .payment_method_list import PaymentMethodList
    from .payment_method_status import PaymentMethodStatus
    from .payment_method_type import PaymentMethodType
    from .transaction import Transaction
    from .transaction_list import TransactionList
    from .transaction_status import TransactionStatus
    from .transaction_status_change import TransactionStatusChange
    from .transaction_status_value import TransactionStatusValue
    from .transaction_type import TransactionType
    from .transfer import Transfer
    from .transfer_type import TransferType
    from .update_account_request import UpdateAccountRequest
    from .update_invoice_item_request import UpdateInvoiceItemRequest
    from .update_invoice_request import UpdateInvoiceRequest
    from .update_transaction_request import UpdateTransactionRequest

_MODULES = {
    "Account": ".account",
    "AccountDefaults": ".account_defaults",
    "AccountList": ".account_list",
    "AccountType": ".account_type",
    "Address": ".address",
    "AutopaySettings": ".autopay_settings",
    "BankAccount": ".bank_account",
    "BillingAddress": ".billing_address",
    "Card": ".card",
    "ContactDetails": ".contact_details",
    "CreateAccountRequest": ".create_account_request",
    "CreateInvoiceItemRequest": ".create_invoice_item_request",
    "CreateInvoiceRequest": ".create_invoice_request",
    "CreatePaymentAllocationRequest": ".create_payment_allocation_request",
    "CreatePaymentMethodRequest": ".create_payment_method_request",
    "CreateTransactionRequest": ".create_transaction_request",
    "CustomAttributes": ".custom_attributes",
    "Deleted": ".deleted",
    "ErrorAnswer": ".error_answer",
    "FundingDefault": ".funding_default",
    "Invoice": ".invoice",
    "InvoiceItem": ".invoice_item",
    "InvoiceItemList": ".invoice_item_list",
    "InvoiceItemType": ".invoice_item_type",
    "InvoiceList": ".invoice_list",
    "InvoiceStatus": ".invoice_status",
    "InvoiceStatusChange": ".invoice_status_change",
    "InvoiceTotals": ".invoice_totals",
    "LineItem": ".line_item",
    "NewAccountDefaults": ".new_account_defaults",
    "NewAccountType": ".new_account_type",
    "NewAddress": ".new_address",
    "NewAutopaySettings": ".new_autopay_settings",
    "NewBankAccount": ".new_bank_account",
    "NewBiller": ".new_biller",
    "NewBillingAddress": ".new_billing_address",
    "NewCard": ".new_card",
    "NewContactDetails": ".new_contact_details",
    "NewInvoiceAllocation": ".new_invoice_allocation",
    "NewInvoiceItem": ".new_invoice_item",
    "NewInvoiceItemType": ".new_invoice_item_type",
    "NewInvoiceStatus": ".new_invoice_status",
    "NewLineItem": ".new_line_item",
    "NewParty": ".new_party",
    "NewPayer": ".new_payer",
    "NewPaymentMethod": ".new_payment_method",
    "NewTransactionStatus": ".new_transaction_status",
    "NewTransactionType": ".new_transaction_type",
    "NewTransfer": ".new_transfer",
    "OpenObject": ".open_object",
    "Party": ".party",
    "PayingDefault": ".paying_default",
    "PaymentAllocation": ".payment_allocation",
    "PaymentAllocationList": ".payment_allocation_list",
    "PaymentMethod": ".payment_method",
    "PaymentMethodList": ".payment_method_list",
    "PaymentMethodStatus": ".payment_method_status",
    "PaymentMethodType": ".payment_method_type",
    "Transaction": ".transaction",
    "TransactionList": ".transaction_list",
    "TransactionStatus": ".transaction_status",
    "TransactionStatusChange": ".transaction_status_change",
    "TransactionStatusValue": ".transaction_status_value",
    "TransactionType": ".transaction_type",
    "Transfer": ".transfer",
    "TransferType": ".transfer_type",
    "UpdateAccountRequest": ".update_account_request",
    "UpdateInvoiceItemRequest": ".update_invoice_item_request",
    "UpdateInvoiceRequest": ".update_invoice_request",
    "UpdateTransactionRequest": ".update_transaction_request",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_MODULES[name], __name__), name)


__all__ = (
    "Account",
    "AccountDefaults",
    "AccountList",
    "AccountType",
    "Address",
    "AutopaySettings",
    "BankAccount",
    "BillingAddress",
    "Card",
    "ContactDetails",
    "CreateAccountRequest",
    "CreateInvoiceItemRequest",
    "CreateInvoiceRequest",
    "CreatePaymentAllocationRequest",
    "CreatePaymentMethodRequest",
    "CreateTransactionRequest",
    "CustomAttributes",
    "Deleted",
    "ErrorAnswer",
    "FundingDefault",
    "Invoice",
    "InvoiceItem",
    "InvoiceItemList",
    "InvoiceItemType",
    "InvoiceList",
    "InvoiceStatus",
    "InvoiceStatusChange",
    "InvoiceTotals",
    "LineItem",
    "NewAccountDefaults",
    "NewAccountType",
    "NewAddress",
    "NewAutopaySettings",
    "NewBankAccount",
    "NewBiller",
    "NewBillingAddress",
    "NewCard",
    "NewContactDetails",
    "NewInvoiceAllocation",
    "NewInvoiceItem",
    "NewInvoiceItemType",
    "NewInvoiceStatus",
    "NewLineItem",
    "NewParty",
    "NewPayer",
    "NewPaymentMethod",
    "NewTransactionStatus",
    "NewTransactionType",
    "NewTransfer",
    "OpenObject",
    "Party",
    "PayingDefault",
    "PaymentAllocation",
    "PaymentAllocationList",
    "PaymentMethod",
    "PaymentMethodList",
    "PaymentMethodStatus",
    "PaymentMethodType",
    "Transaction",
    "TransactionList",
    "TransactionStatus",
    "TransactionStatusChange",
    "TransactionStatusValue",
    "TransactionType",
    "Transfer",
    "TransferType",
    "UpdateAccountRequest",
    "UpdateInvoiceItemRequest",
    "UpdateInvoiceRequest",
    "UpdateTransactionRequest",
)
