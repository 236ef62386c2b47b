# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from paidup.core.values import read_decimal

from ..models.amount_type import AmountType
from ..models.custom_attributes import CustomAttributes
from ..models.entry_type import EntryType
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateLineItemRequest")


@_attrs_define
class CreateLineItemRequest:
    """
    Attributes:
        invoice_id (str): The invoice, an id starting with "inv_".
        entry_type (EntryType): charge adds to what is due; payment takes off. On an allocation that pays an invoice
            always payment.
        amount (Decimal): For one, in major units; below zero it is a discount.
        qty (Decimal | Unset): How many.
        type_ (str | Unset): A classification of your own in free text; in practice it was once cut to 24 characters and
            once lost.
        description (str | Unset): What is charged for.
        incurred_date (str | datetime.date | Unset): When it was incurred, YYYY-MM-DD.
        line_number (int | Unset): Its place on the invoice.
        amount_type (AmountType | Unset):
        attrs (CustomAttributes | Unset): Fields of your own, kept by the provider.
    """

    invoice_id: str
    entry_type: EntryType
    amount: Decimal
    qty: Decimal | Unset = UNSET
    type_: str | Unset = UNSET
    description: str | Unset = UNSET
    incurred_date: str | datetime.date | Unset = UNSET
    line_number: int | Unset = UNSET
    amount_type: AmountType | Unset = UNSET
    attrs: CustomAttributes | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        invoice_id = self.invoice_id

        entry_type = (
            self.entry_type.value if isinstance(self.entry_type, EntryType) else self.entry_type
        )

        amount = self.amount

        qty = self.qty

        type_ = self.type_

        description = self.description

        incurred_date: Any | Unset = UNSET
        if not isinstance(self.incurred_date, Unset):
            incurred_date = (
                self.incurred_date.isoformat()
                if type(self.incurred_date) is datetime.date
                else self.incurred_date
            )

        line_number = self.line_number

        amount_type: str | Unset = UNSET
        if not isinstance(self.amount_type, Unset):
            amount_type = (
                self.amount_type.value
                if isinstance(self.amount_type, AmountType)
                else self.amount_type
            )

        attrs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attrs, Unset):
            attrs = self.attrs.to_dict() if isinstance(self.attrs, CustomAttributes) else self.attrs

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "invoice_id": invoice_id,
                "entry_type": entry_type,
                "amount": amount,
            }
        )
        if qty is not UNSET:
            field_dict["qty"] = qty
        if type_ is not UNSET:
            field_dict["type"] = type_
        if description is not UNSET:
            field_dict["description"] = description
        if incurred_date is not UNSET:
            field_dict["incurred_date"] = incurred_date
        if line_number is not UNSET:
            field_dict["line_number"] = line_number
        if amount_type is not UNSET:
            field_dict["amount_type"] = amount_type
        if attrs is not UNSET:
            field_dict["attrs"] = attrs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        invoice_id = d.pop("invoice_id")

        entry_type = EntryType(d.pop("entry_type"))

        amount = read_decimal(d.pop("amount"))

        qty = read_decimal(d.pop("qty", UNSET))

        type_ = d.pop("type", UNSET)

        description = d.pop("description", UNSET)

        _incurred_date = d.pop("incurred_date", UNSET)
        incurred_date: str | datetime.date | Unset
        if isinstance(_incurred_date, Unset):
            incurred_date = UNSET
        else:
            incurred_date = datetime.date.fromisoformat(_incurred_date)

        line_number = d.pop("line_number", UNSET)

        _amount_type = d.pop("amount_type", UNSET)
        amount_type: AmountType | Unset
        if isinstance(_amount_type, Unset):
            amount_type = UNSET
        else:
            amount_type = AmountType(_amount_type)

        _attrs = d.pop("attrs", UNSET)
        attrs: CustomAttributes | Unset
        if isinstance(_attrs, Unset):
            attrs = UNSET
        else:
            attrs = CustomAttributes.from_dict(_attrs)

        create_line_item_request = cls(
            invoice_id=invoice_id,
            entry_type=entry_type,
            amount=amount,
            qty=qty,
            type_=type_,
            description=description,
            incurred_date=incurred_date,
            line_number=line_number,
            amount_type=amount_type,
            attrs=attrs,
        )

        return create_line_item_request
