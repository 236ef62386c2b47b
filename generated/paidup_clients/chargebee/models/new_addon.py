# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="NewAddon")


@_attrs_define
class NewAddon:
    """
    Attributes:
        id (str | Unset):
        quantity (int | Unset):
        unit_price (int | Unset):
        quantity_in_decimal (str | Unset):
        unit_price_in_decimal (str | Unset):
        date_from (int | Unset):
        date_to (int | Unset):
    """

    id: str | Unset = UNSET
    quantity: int | Unset = UNSET
    unit_price: int | Unset = UNSET
    quantity_in_decimal: str | Unset = UNSET
    unit_price_in_decimal: str | Unset = UNSET
    date_from: int | Unset = UNSET
    date_to: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        quantity = self.quantity

        unit_price = self.unit_price

        quantity_in_decimal = self.quantity_in_decimal

        unit_price_in_decimal = self.unit_price_in_decimal

        date_from = self.date_from

        date_to = self.date_to

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if unit_price is not UNSET:
            field_dict["unit_price"] = unit_price
        if quantity_in_decimal is not UNSET:
            field_dict["quantity_in_decimal"] = quantity_in_decimal
        if unit_price_in_decimal is not UNSET:
            field_dict["unit_price_in_decimal"] = unit_price_in_decimal
        if date_from is not UNSET:
            field_dict["date_from"] = date_from
        if date_to is not UNSET:
            field_dict["date_to"] = date_to

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        quantity = d.pop("quantity", UNSET)

        unit_price = d.pop("unit_price", UNSET)

        quantity_in_decimal = d.pop("quantity_in_decimal", UNSET)

        unit_price_in_decimal = d.pop("unit_price_in_decimal", UNSET)

        date_from = d.pop("date_from", UNSET)

        date_to = d.pop("date_to", UNSET)

        new_addon = cls(
            id=id,
            quantity=quantity,
            unit_price=unit_price,
            quantity_in_decimal=quantity_in_decimal,
            unit_price_in_decimal=unit_price_in_decimal,
            date_from=date_from,
            date_to=date_to,
        )

        return new_addon
