# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from paidup.core.values import read_decimal

from ..models.custom_attributes import CustomAttributes
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateLineItemRequest")


@_attrs_define
class UpdateLineItemRequest:
    """
    Attributes:
        amount (Decimal | Unset): For one, in major units; below zero it is a discount.
        qty (Decimal | Unset): How many.
        type_ (str | Unset): A classification of your own in free text.
        description (str | Unset): What is charged for.
        incurred_date (str | datetime.date | Unset): When it was incurred, YYYY-MM-DD.
        line_number (int | Unset): Its place on the invoice.
        attrs (CustomAttributes | Unset): Fields of your own, kept by the provider.
    """

    amount: Decimal | Unset = UNSET
    qty: Decimal | Unset = UNSET
    type_: str | Unset = UNSET
    description: str | Unset = UNSET
    incurred_date: str | datetime.date | Unset = UNSET
    line_number: int | Unset = UNSET
    attrs: CustomAttributes | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
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

        attrs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attrs, Unset):
            attrs = self.attrs.to_dict() if isinstance(self.attrs, CustomAttributes) else self.attrs

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if amount is not UNSET:
            field_dict["amount"] = amount
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
        if attrs is not UNSET:
            field_dict["attrs"] = attrs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount = read_decimal(d.pop("amount", UNSET))

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

        _attrs = d.pop("attrs", UNSET)
        attrs: CustomAttributes | Unset
        if isinstance(_attrs, Unset):
            attrs = UNSET
        else:
            attrs = CustomAttributes.from_dict(_attrs)

        update_line_item_request = cls(
            amount=amount,
            qty=qty,
            type_=type_,
            description=description,
            incurred_date=incurred_date,
            line_number=line_number,
            attrs=attrs,
        )

        return update_line_item_request
