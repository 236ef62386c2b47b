# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from paidup.core.values import read_decimal

from ..models.metadata import Metadata
from ..models.payment_fields import PaymentFields
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateInvoiceRequest")


@_attrs_define
class UpdateInvoiceRequest:
    """
    Attributes:
        days_until_due (int | Unset): Days from creation until the invoice is due.
        description (str | Unset):
        due_date (int | Unset): When the invoice is due, in Unix seconds.
        metadata (Metadata | Unset): Fields of your own. Keys that look like numbers are sent first, in ascending order,
            for the signature's sake.
        payment_fields (PaymentFields | Unset): What the payment method's required fields list under payment_options;
            not typed here.
        statement_descriptor (str | Unset): What the payer's card statement shows, at most 22 characters.
        tax_percent (Decimal | Unset): Tax in percent, 0 to 100 with up to 4 decimal places, on the subtotal after
            discounts.
    """

    days_until_due: int | Unset = UNSET
    description: str | Unset = UNSET
    due_date: int | Unset = UNSET
    metadata: Metadata | Unset = UNSET
    payment_fields: PaymentFields | Unset = UNSET
    statement_descriptor: str | Unset = UNSET
    tax_percent: Decimal | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
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

        statement_descriptor = self.statement_descriptor

        tax_percent = self.tax_percent

        field_dict: dict[str, Any] = {}

        field_dict.update({})
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
        if statement_descriptor is not UNSET:
            field_dict["statement_descriptor"] = statement_descriptor
        if tax_percent is not UNSET:
            field_dict["tax_percent"] = tax_percent

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
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

        statement_descriptor = d.pop("statement_descriptor", UNSET)

        tax_percent = read_decimal(d.pop("tax_percent", UNSET))

        update_invoice_request = cls(
            days_until_due=days_until_due,
            description=description,
            due_date=due_date,
            metadata=metadata,
            payment_fields=payment_fields,
            statement_descriptor=statement_descriptor,
            tax_percent=tax_percent,
        )

        return update_invoice_request
