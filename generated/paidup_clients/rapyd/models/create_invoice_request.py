# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from paidup.core.values import read_decimal

from ..models.billing import Billing
from ..models.metadata import Metadata
from ..models.payment_fields import PaymentFields
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateInvoiceRequest")


@_attrs_define
class CreateInvoiceRequest:
    """
    Attributes:
        billing (Billing): How the invoice is collected.
        customer (str): Who pays, an id starting with "cus_".
        currency (str | Unset): ISO 4217, three capital letters; required unless a subscription is named, whose plan's
            currency is used then.
        days_until_due (int | Unset): Days from creation until the invoice is due; the provider's default is 30.
        description (str | Unset):
        due_date (int | Unset): When the invoice is due, in Unix seconds, for billing send_invoice; worked out from
            days_until_due otherwise.
        metadata (Metadata | Unset): Fields of your own. Keys that look like numbers are sent first, in ascending order,
            for the signature's sake.
        payment_fields (PaymentFields | Unset): What the payment method's required fields list under payment_options;
            not typed here.
        payment_method (str | Unset): Id of the stored payment method ("card_" or "other_" first); that of the
            subscription or else the customer's default one if left out.
        statement_descriptor (str | Unset): What the payer's card statement shows, at most 22 characters.
        subscription (str | Unset): The subscription the invoice belongs to, an id starting with "sub_".
        tax_percent (Decimal | Unset): Tax in percent, 0 to 100 with up to 4 decimal places, on the subtotal after
            discounts.
    """

    billing: Billing
    customer: str
    currency: str | Unset = UNSET
    days_until_due: int | Unset = UNSET
    description: str | Unset = UNSET
    due_date: int | Unset = UNSET
    metadata: Metadata | Unset = UNSET
    payment_fields: PaymentFields | Unset = UNSET
    payment_method: str | Unset = UNSET
    statement_descriptor: str | Unset = UNSET
    subscription: str | Unset = UNSET
    tax_percent: Decimal | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        billing = self.billing.value if isinstance(self.billing, Billing) else self.billing

        customer = self.customer

        currency = self.currency

        days_until_due = self.days_until_due

        description = self.description

        due_date = self.due_date

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = (
                self.metadata.to_dict() if isinstance(self.metadata, Metadata) else self.metadata
            )

        payment_fields: dict[str, Any] | Unset = UNSET
        if not isinstance(self.payment_fields, Unset):
            payment_fields = (
                self.payment_fields.to_dict()
                if isinstance(self.payment_fields, PaymentFields)
                else self.payment_fields
            )

        payment_method = self.payment_method

        statement_descriptor = self.statement_descriptor

        subscription = self.subscription

        tax_percent = self.tax_percent

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "billing": billing,
                "customer": customer,
            }
        )
        if currency is not UNSET:
            field_dict["currency"] = currency
        if days_until_due is not UNSET:
            field_dict["days_until_due"] = days_until_due
        if description is not UNSET:
            field_dict["description"] = description
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if payment_fields is not UNSET:
            field_dict["payment_fields"] = payment_fields
        if payment_method is not UNSET:
            field_dict["payment_method"] = payment_method
        if statement_descriptor is not UNSET:
            field_dict["statement_descriptor"] = statement_descriptor
        if subscription is not UNSET:
            field_dict["subscription"] = subscription
        if tax_percent is not UNSET:
            field_dict["tax_percent"] = tax_percent

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        billing = Billing(d.pop("billing"))

        customer = d.pop("customer")

        currency = d.pop("currency", UNSET)

        days_until_due = d.pop("days_until_due", UNSET)

        description = d.pop("description", UNSET)

        due_date = d.pop("due_date", UNSET)

        _metadata = d.pop("metadata", UNSET)
        metadata: Metadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = Metadata.from_dict(_metadata)

        _payment_fields = d.pop("payment_fields", UNSET)
        payment_fields: PaymentFields | Unset
        if isinstance(_payment_fields, Unset):
            payment_fields = UNSET
        else:
            payment_fields = PaymentFields.from_dict(_payment_fields)

        payment_method = d.pop("payment_method", UNSET)

        statement_descriptor = d.pop("statement_descriptor", UNSET)

        subscription = d.pop("subscription", UNSET)

        tax_percent = read_decimal(d.pop("tax_percent", UNSET))

        create_invoice_request = cls(
            billing=billing,
            customer=customer,
            currency=currency,
            days_until_due=days_until_due,
            description=description,
            due_date=due_date,
            metadata=metadata,
            payment_fields=payment_fields,
            payment_method=payment_method,
            statement_descriptor=statement_descriptor,
            subscription=subscription,
            tax_percent=tax_percent,
        )

        return create_invoice_request
