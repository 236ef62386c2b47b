# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
"""The models, each imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .addon import Addon
    from .address import Address
    from .address_request import AddressRequest
    from .applied_tax import AppliedTax
    from .billing_cycle import BillingCycle
    from .billing_period import BillingPeriod
    from .billing_records import BillingRecords
    from .cancel_subscription_request import CancelSubscriptionRequest
    from .create_customer_request import CreateCustomerRequest
    from .create_customer_subscription_request import CreateCustomerSubscriptionRequest
    from .create_metered_request import CreateMeteredRequest
    from .create_subscription_request import CreateSubscriptionRequest
    from .created_subscription import CreatedSubscription
    from .credit_note import CreditNote
    from .customer import Customer
    from .customer_answer import CustomerAnswer
    from .customer_credit import CustomerCredit
    from .customer_list import CustomerList
    from .customer_transaction_list import CustomerTransactionList
    from .done import Done
    from .envelope_status import EnvelopeStatus
    from .error_answer import ErrorAnswer
    from .invoice import Invoice
    from .invoice_answer import InvoiceAnswer
    from .invoice_list import InvoiceList
    from .invoice_status import InvoiceStatus
    from .invoice_transaction import InvoiceTransaction
    from .metered_invoice import MeteredInvoice
    from .open_object import OpenObject
    from .payment_gateway import PaymentGateway
    from .payment_method import PaymentMethod
    from .payment_method_list import PaymentMethodList
    from .plan import Plan
    from .product import Product
    from .record_failed_payment_request import RecordFailedPaymentRequest
    from .record_payment_request import RecordPaymentRequest
    from .recorded_failure import RecordedFailure
    from .recorded_payment import RecordedPayment
    from .recorded_payment_data import RecordedPaymentData
    from .refund_request import RefundRequest
    from .refund_status import RefundStatus
    from .subscription import Subscription
    from .subscription_answer import SubscriptionAnswer
    from .subscription_list import SubscriptionList
    from .subscription_status import SubscriptionStatus
    from .transaction_list import TransactionList
    from .transaction_status import TransactionStatus
    from .update_customer_request import UpdateCustomerRequest
    from .user import User
    from .yes_no import YesNo

_MODULES = {
    "Addon": ".addon",
    "Address": ".address",
    "AddressRequest": ".address_request",
    "AppliedTax": ".applied_tax",
    "BillingCycle": ".billing_cycle",
    "BillingPeriod": ".billing_period",
    "BillingRecords": ".billing_records",
    "CancelSubscriptionRequest": ".cancel_subscription_request",
    "CreateCustomerRequest": ".create_customer_request",
    "CreateCustomerSubscriptionRequest": ".create_customer_subscription_request",
    "CreateMeteredRequest": ".create_metered_request",
    "CreateSubscriptionRequest": ".create_subscription_request",
    "CreatedSubscription": ".created_subscription",
    "CreditNote": ".credit_note",
    "Customer": ".customer",
    "CustomerAnswer": ".customer_answer",
    "CustomerCredit": ".customer_credit",
    "CustomerList": ".customer_list",
    "CustomerTransactionList": ".customer_transaction_list",
    "Done": ".done",
    "EnvelopeStatus": ".envelope_status",
    "ErrorAnswer": ".error_answer",
    "Invoice": ".invoice",
    "InvoiceAnswer": ".invoice_answer",
    "InvoiceList": ".invoice_list",
    "InvoiceStatus": ".invoice_status",
    "InvoiceTransaction": ".invoice_transaction",
    "MeteredInvoice": ".metered_invoice",
    "OpenObject": ".open_object",
    "PaymentGateway": ".payment_gateway",
    "PaymentMethod": ".payment_method",
    "PaymentMethodList": ".payment_method_list",
    "Plan": ".plan",
    "Product": ".product",
    "RecordFailedPaymentRequest": ".record_failed_payment_request",
    "RecordPaymentRequest": ".record_payment_request",
    "RecordedFailure": ".recorded_failure",
    "RecordedPayment": ".recorded_payment",
    "RecordedPaymentData": ".recorded_payment_data",
    "RefundRequest": ".refund_request",
    "RefundStatus": ".refund_status",
    "Subscription": ".subscription",
    "SubscriptionAnswer": ".subscription_answer",
    "SubscriptionList": ".subscription_list",
    "SubscriptionStatus": ".subscription_status",
    "TransactionList": ".transaction_list",
    "TransactionStatus": ".transaction_status",
    "UpdateCustomerRequest": ".update_customer_request",
    "User": ".user",
    "YesNo": ".yes_no",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_MODULES[name], __name__), name)


__all__ = (
    "Addon",
    "Address",
    "AddressRequest",
    "AppliedTax",
    "BillingCycle",
    "BillingPeriod",
    "BillingRecords",
    "CancelSubscriptionRequest",
    "CreateCustomerRequest",
    "CreateCustomerSubscriptionRequest",
    "CreatedSubscription",
    "CreateMeteredRequest",
    "CreateSubscriptionRequest",
    "CreditNote",
    "Customer",
    "CustomerAnswer",
    "CustomerCredit",
    "CustomerList",
    "CustomerTransactionList",
    "Done",
    "EnvelopeStatus",
    "ErrorAnswer",
    "Invoice",
    "InvoiceAnswer",
    "InvoiceList",
    "InvoiceStatus",
    "InvoiceTransaction",
    "MeteredInvoice",
    "OpenObject",
    "PaymentGateway",
    "PaymentMethod",
    "PaymentMethodList",
    "Plan",
    "Product",
    "RecordedFailure",
    "RecordedPayment",
    "RecordedPaymentData",
    "RecordFailedPaymentRequest",
    "RecordPaymentRequest",
    "RefundRequest",
    "RefundStatus",
    "Subscription",
    "SubscriptionAnswer",
    "SubscriptionList",
    "SubscriptionStatus",
    "TransactionList",
    "TransactionStatus",
    "UpdateCustomerRequest",
    "User",
    "YesNo",
)
