# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.discount_request import DiscountRequest
from ..models.money import Money
from ..models.tax_request import TaxRequest
from ..models.unit_of_measure import UnitOfMeasure
from ..types import UNSET, Unset

T = TypeVar("T", bound="ItemRequest")


@_attrs_define
class ItemRequest:
    """
    Attributes:
        name (str): At most 200 characters.
        quantity (str): A number as text, at most 14 characters.
        unit_amount (Money):
        description (str | Unset): At most 1000 characters.
        tax (TaxRequest | Unset):
        item_date (str | datetime.date | Unset): As yyyy-mm-dd.
        discount (DiscountRequest | Unset): A percentage or an amount.
        unit_of_measure (UnitOfMeasure | Unset):
    """

    name: str
    quantity: str
    unit_amount: Money
    description: str | Unset = UNSET
    tax: TaxRequest | Unset = UNSET
    item_date: str | datetime.date | Unset = UNSET
    discount: DiscountRequest | Unset = UNSET
    unit_of_measure: UnitOfMeasure | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        quantity = self.quantity

        unit_amount = (
            self.unit_amount.to_dict() if isinstance(self.unit_amount, Money) else self.unit_amount
        )

        description = self.description

        tax: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tax, Unset):
            tax = self.tax.to_dict() if isinstance(self.tax, TaxRequest) else self.tax

        item_date: Any | Unset = UNSET
        if not isinstance(self.item_date, Unset):
            item_date = (
                self.item_date.isoformat()
                if type(self.item_date) is datetime.date
                else self.item_date
            )

        discount: dict[str, Any] | Unset = UNSET
        if not isinstance(self.discount, Unset):
            discount = (
                self.discount.to_dict()
                if isinstance(self.discount, DiscountRequest)
                else self.discount
            )

        unit_of_measure: str | Unset = UNSET
        if not isinstance(self.unit_of_measure, Unset):
            unit_of_measure = (
                self.unit_of_measure.value
                if isinstance(self.unit_of_measure, UnitOfMeasure)
                else self.unit_of_measure
            )

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "quantity": quantity,
                "unit_amount": unit_amount,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if tax is not UNSET:
            field_dict["tax"] = tax
        if item_date is not UNSET:
            field_dict["item_date"] = item_date
        if discount is not UNSET:
            field_dict["discount"] = discount
        if unit_of_measure is not UNSET:
            field_dict["unit_of_measure"] = unit_of_measure

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        quantity = d.pop("quantity")

        unit_amount = Money.from_dict(d.pop("unit_amount"))

        description = d.pop("description", UNSET)

        _tax = d.pop("tax", UNSET)
        tax: TaxRequest | Unset
        if isinstance(_tax, Unset):
            tax = UNSET
        else:
            tax = TaxRequest.from_dict(_tax)

        _item_date = d.pop("item_date", UNSET)
        item_date: str | datetime.date | Unset
        if isinstance(_item_date, Unset):
            item_date = UNSET
        else:
            item_date = datetime.date.fromisoformat(_item_date)

        _discount = d.pop("discount", UNSET)
        discount: DiscountRequest | Unset
        if isinstance(_discount, Unset):
            discount = UNSET
        else:
            discount = DiscountRequest.from_dict(_discount)

        _unit_of_measure = d.pop("unit_of_measure", UNSET)
        unit_of_measure: UnitOfMeasure | Unset
        if isinstance(_unit_of_measure, Unset):
            unit_of_measure = UNSET
        else:
            unit_of_measure = UnitOfMeasure(_unit_of_measure)

        item_request = cls(
            name=name,
            quantity=quantity,
            unit_amount=unit_amount,
            description=description,
            tax=tax,
            item_date=item_date,
            discount=discount,
            unit_of_measure=unit_of_measure,
        )

        return item_request
