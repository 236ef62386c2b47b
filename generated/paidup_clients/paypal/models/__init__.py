# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
"""The models, each imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .address_details import AddressDetails
    from .amount_range_request import AmountRangeRequest
    from .amount_request import AmountRequest
    from .attachment_request import AttachmentRequest
    from .billing_request import BillingRequest
    from .breakdown_request import BreakdownRequest
    from .configuration_request import ConfigurationRequest
    from .contact_information import ContactInformation
    from .create_invoice_request import CreateInvoiceRequest
    from .create_token_request import CreateTokenRequest
    from .creation_flow import CreationFlow
    from .custom_amount_request import CustomAmountRequest
    from .date_range_request import DateRangeRequest
    from .detail_request import DetailRequest
    from .discount_request import DiscountRequest
    from .display_preference import DisplayPreference
    from .display_preference_request import DisplayPreferenceRequest
    from .error_answer import ErrorAnswer
    from .error_detail import ErrorDetail
    from .generate_qr_code_request import GenerateQrCodeRequest
    from .grant_type import GrantType
    from .invoice import Invoice
    from .invoice_address import InvoiceAddress
    from .invoice_address_details import InvoiceAddressDetails
    from .invoice_amount import InvoiceAmount
    from .invoice_attachment import InvoiceAttachment
    from .invoice_billing import InvoiceBilling
    from .invoice_breakdown import InvoiceBreakdown
    from .invoice_configuration import InvoiceConfiguration
    from .invoice_contact import InvoiceContact
    from .invoice_custom_amount import InvoiceCustomAmount
    from .invoice_detail import InvoiceDetail
    from .invoice_discount import InvoiceDiscount
    from .invoice_item import InvoiceItem
    from .invoice_list import InvoiceList
    from .invoice_metadata import InvoiceMetadata
    from .invoice_money import InvoiceMoney
    from .invoice_partial_payment import InvoicePartialPayment
    from .invoice_payment_term import InvoicePaymentTerm
    from .invoice_payments import InvoicePayments
    from .invoice_person_name import InvoicePersonName
    from .invoice_phone import InvoicePhone
    from .invoice_recipient import InvoiceRecipient
    from .invoice_refunds import InvoiceRefunds
    from .invoice_shipping import InvoiceShipping
    from .invoice_status import InvoiceStatus
    from .invoice_tax import InvoiceTax
    from .invoice_total_discount import InvoiceTotalDiscount
    from .invoicer import Invoicer
    from .invoicer_request import InvoicerRequest
    from .issued_token import IssuedToken
    from .item_request import ItemRequest
    from .link import Link
    from .link_method import LinkMethod
    from .listed_fields import ListedFields
    from .moment_range_request import MomentRangeRequest
    from .money import Money
    from .next_invoice_number import NextInvoiceNumber
    from .notification_request import NotificationRequest
    from .partial_payment_request import PartialPaymentRequest
    from .payment_method import PaymentMethod
    from .payment_term_request import PaymentTermRequest
    from .payment_term_type import PaymentTermType
    from .payment_transaction import PaymentTransaction
    from .payment_type import PaymentType
    from .person_name import PersonName
    from .phone_request import PhoneRequest
    from .phone_type import PhoneType
    from .postal_address import PostalAddress
    from .preferred_return import PreferredReturn
    from .qr_code_action import QrCodeAction
    from .recipient_request import RecipientRequest
    from .record_payment_request import RecordPaymentRequest
    from .record_refund_request import RecordRefundRequest
    from .recorded_payment import RecordedPayment
    from .recorded_refund import RecordedRefund
    from .refund_transaction import RefundTransaction
    from .saved_invoice import SavedInvoice
    from .saved_template import SavedTemplate
    from .search_invoices_request import SearchInvoicesRequest
    from .sent_invoice import SentInvoice
    from .shipping_request import ShippingRequest
    from .signature_verdict import SignatureVerdict
    from .tax_request import TaxRequest
    from .template import Template
    from .template_configuration import TemplateConfiguration
    from .template_configuration_request import TemplateConfigurationRequest
    from .template_detail import TemplateDetail
    from .template_detail_request import TemplateDetailRequest
    from .template_info import TemplateInfo
    from .template_info_request import TemplateInfoRequest
    from .template_item_field import TemplateItemField
    from .template_item_setting import TemplateItemSetting
    from .template_item_setting_request import TemplateItemSettingRequest
    from .template_list import TemplateList
    from .template_metadata import TemplateMetadata
    from .template_payment_term import TemplatePaymentTerm
    from .template_payment_term_request import TemplatePaymentTermRequest
    from .template_request import TemplateRequest
    from .template_settings import TemplateSettings
    from .template_settings_request import TemplateSettingsRequest
    from .template_subtotal_field import TemplateSubtotalField
    from .template_subtotal_setting import TemplateSubtotalSetting
    from .template_subtotal_setting_request import TemplateSubtotalSettingRequest
    from .token_error_answer import TokenErrorAnswer
    from .total_discount_request import TotalDiscountRequest
    from .unit_of_measure import UnitOfMeasure
    from .verification_status import VerificationStatus
    from .verify_signature_request import VerifySignatureRequest
    from .webhook_event_request import WebhookEventRequest

_MODULES = {
    "AddressDetails": ".address_details",
    "AmountRangeRequest": ".amount_range_request",
    "AmountRequest": ".amount_request",
    "AttachmentRequest": ".attachment_request",
    "BillingRequest": ".billing_request",
    "BreakdownRequest": ".breakdown_request",
    "ConfigurationRequest": ".configuration_request",
    "ContactInformation": ".contact_information",
    "CreateInvoiceRequest": ".create_invoice_request",
    "CreateTokenRequest": ".create_token_request",
    "CreationFlow": ".creation_flow",
    "CustomAmountRequest": ".custom_amount_request",
    "DateRangeRequest": ".date_range_request",
    "DetailRequest": ".detail_request",
    "DiscountRequest": ".discount_request",
    "DisplayPreference": ".display_preference",
    "DisplayPreferenceRequest": ".display_preference_request",
    "ErrorAnswer": ".error_answer",
    "ErrorDetail": ".error_detail",
    "GenerateQrCodeRequest": ".generate_qr_code_request",
    "GrantType": ".grant_type",
    "Invoice": ".invoice",
    "InvoiceAddress": ".invoice_address",
    "InvoiceAddressDetails": ".invoice_address_details",
    "InvoiceAmount": ".invoice_amount",
    "InvoiceAttachment": ".invoice_attachment",
    "InvoiceBilling": ".invoice_billing",
    "InvoiceBreakdown": ".invoice_breakdown",
    "InvoiceConfiguration": ".invoice_configuration",
    "InvoiceContact": ".invoice_contact",
    "InvoiceCustomAmount": ".invoice_custom_amount",
    "InvoiceDetail": ".invoice_detail",
    "InvoiceDiscount": ".invoice_discount",
    "InvoiceItem": ".invoice_item",
    "InvoiceList": ".invoice_list",
    "InvoiceMetadata": ".invoice_metadata",
    "InvoiceMoney": ".invoice_money",
    "InvoicePartialPayment": ".invoice_partial_payment",
    "InvoicePaymentTerm": ".invoice_payment_term",
    "InvoicePayments": ".invoice_payments",
    "InvoicePersonName": ".invoice_person_name",
    "InvoicePhone": ".invoice_phone",
    "InvoiceRecipient": ".invoice_recipient",
    "InvoiceRefunds": ".invoice_refunds",
    "InvoiceShipping": ".invoice_shipping",
    "InvoiceStatus": ".invoice_status",
    "InvoiceTax": ".invoice_tax",
    "InvoiceTotalDiscount": ".invoice_total_discount",
    "Invoicer": ".invoicer",
    "InvoicerRequest": ".invoicer_request",
    "IssuedToken": ".issued_token",
    "ItemRequest": ".item_request",
    "Link": ".link",
    "LinkMethod": ".link_method",
    "ListedFields": ".listed_fields",
    "MomentRangeRequest": ".moment_range_request",
    "Money": ".money",
    "NextInvoiceNumber": ".next_invoice_number",
    "NotificationRequest": ".notification_request",
    "PartialPaymentRequest": ".partial_payment_request",
    "PaymentMethod": ".payment_method",
    "PaymentTermRequest": ".payment_term_request",
    "PaymentTermType": ".payment_term_type",
    "PaymentTransaction": ".payment_transaction",
    "PaymentType": ".payment_type",
    "PersonName": ".person_name",
    "PhoneRequest": ".phone_request",
    "PhoneType": ".phone_type",
    "PostalAddress": ".postal_address",
    "PreferredReturn": ".preferred_return",
    "QrCodeAction": ".qr_code_action",
    "RecipientRequest": ".recipient_request",
    "RecordPaymentRequest": ".record_payment_request",
    "RecordRefundRequest": ".record_refund_request",
    "RecordedPayment": ".recorded_payment",
    "RecordedRefund": ".recorded_refund",
    "RefundTransaction": ".refund_transaction",
    "SavedInvoice": ".saved_invoice",
    "SavedTemplate": ".saved_template",
    "SearchInvoicesRequest": ".search_invoices_request",
    "SentInvoice": ".sent_invoice",
    "ShippingRequest": ".shipping_request",
    "SignatureVerdict": ".signature_verdict",
    "TaxRequest": ".tax_request",
    "Template": ".template",
    "TemplateConfiguration": ".template_configuration",
    "TemplateConfigurationRequest": ".template_configuration_request",
    "TemplateDetail": ".template_detail",
    "TemplateDetailRequest": ".template_detail_request",
    "TemplateInfo": ".template_info",
    "TemplateInfoRequest": ".template_info_request",
    "TemplateItemField": ".template_item_field",
    "TemplateItemSetting": ".template_item_setting",
    "TemplateItemSettingRequest": ".template_item_setting_request",
    "TemplateList": ".template_list",
    "TemplateMetadata": ".template_metadata",
    "TemplatePaymentTerm": ".template_payment_term",
    "TemplatePaymentTermRequest": ".template_payment_term_request",
    "TemplateRequest": ".template_request",
    "TemplateSettings": ".template_settings",
    "TemplateSettingsRequest": ".template_settings_request",
    "TemplateSubtotalField": ".template_subtotal_field",
    "TemplateSubtotalSetting": ".template_subtotal_setting",
    "TemplateSubtotalSettingRequest": ".template_subtotal_setting_request",
    "TokenErrorAnswer": ".token_error_answer",
    "TotalDiscountRequest": ".total_discount_request",
    "UnitOfMeasure": ".unit_of_measure",
    "VerificationStatus": ".verification_status",
    "VerifySignatureRequest": ".verify_signature_request",
    "WebhookEventRequest": ".webhook_event_request",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_MODULES[name], __name__), name)


__all__ = (
    "AddressDetails",
    "AmountRangeRequest",
    "AmountRequest",
    "AttachmentRequest",
    "BillingRequest",
    "BreakdownRequest",
    "ConfigurationRequest",
    "ContactInformation",
    "CreateInvoiceRequest",
    "CreateTokenRequest",
    "CreationFlow",
    "CustomAmountRequest",
    "DateRangeRequest",
    "DetailRequest",
    "DiscountRequest",
    "DisplayPreference",
    "DisplayPreferenceRequest",
    "ErrorAnswer",
    "ErrorDetail",
    "GenerateQrCodeRequest",
    "GrantType",
    "Invoice",
    "InvoiceAddress",
    "InvoiceAddressDetails",
    "InvoiceAmount",
    "InvoiceAttachment",
    "InvoiceBilling",
    "InvoiceBreakdown",
    "InvoiceConfiguration",
    "InvoiceContact",
    "InvoiceCustomAmount",
    "InvoiceDetail",
    "InvoiceDiscount",
    "InvoiceItem",
    "InvoiceList",
    "InvoiceMetadata",
    "InvoiceMoney",
    "InvoicePartialPayment",
    "InvoicePayments",
    "InvoicePaymentTerm",
    "InvoicePersonName",
    "InvoicePhone",
    "Invoicer",
    "InvoiceRecipient",
    "InvoiceRefunds",
    "InvoicerRequest",
    "InvoiceShipping",
    "InvoiceStatus",
    "InvoiceTax",
    "InvoiceTotalDiscount",
    "IssuedToken",
    "ItemRequest",
    "Link",
    "LinkMethod",
    "ListedFields",
    "MomentRangeRequest",
    "Money",
    "NextInvoiceNumber",
    "NotificationRequest",
    "PartialPaymentRequest",
    "PaymentMethod",
    "PaymentTermRequest",
    "PaymentTermType",
    "PaymentTransaction",
    "PaymentType",
    "PersonName",
    "PhoneRequest",
    "PhoneType",
    "PostalAddress",
    "PreferredReturn",
    "QrCodeAction",
    "RecipientRequest",
    "RecordedPayment",
    "RecordedRefund",
    "RecordPaymentRequest",
    "RecordRefundRequest",
    "RefundTransaction",
    "SavedInvoice",
    "SavedTemplate",
    "SearchInvoicesRequest",
    "SentInvoice",
    "ShippingRequest",
    "SignatureVerdict",
    "TaxRequest",
    "Template",
    "TemplateConfiguration",
    "TemplateConfigurationRequest",
    "TemplateDetail",
    "TemplateDetailRequest",
    "TemplateInfo",
    "TemplateInfoRequest",
    "TemplateItemField",
    "TemplateItemSetting",
    "TemplateItemSettingRequest",
    "TemplateList",
    "TemplateMetadata",
    "TemplatePaymentTerm",
    "TemplatePaymentTermRequest",
    "TemplateRequest",
    "TemplateSettings",
    "TemplateSettingsRequest",
    "TemplateSubtotalField",
    "TemplateSubtotalSetting",
    "TemplateSubtotalSettingRequest",
    "TokenErrorAnswer",
    "TotalDiscountRequest",
    "UnitOfMeasure",
    "VerificationStatus",
    "VerifySignatureRequest",
    "WebhookEventRequest",
)
