# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="NewItemPrice")


@_attrs_define
class NewItemPrice:
    """
    Attributes:
        item_price_id (str | Unset):
        quantity (int | Unset):
        quantity_in_decimal (str | Unset):
        unit_price (int | Unset):
        unit_price_in_decimal (str | Unset):
        date_from (int | Unset):
        date_to (int | Unset):
        description (str | Unset):
        entity_description (str | Unset):
    """

    item_price_id: str | Unset = UNSET
    quantity: int | Unset = UNSET
    quantity_in_decimal: str | Unset = UNSET
    unit_price: int | Unset = UNSET
    unit_price_in_decimal: str | Unset = UNSET
    date_from: int | Unset = UNSET
    date_to: int | Unset = UNSET
    description: str | Unset = UNSET
    entity_description: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        item_price_id = self.item_price_id

        quantity = self.quantity

        quantity_in_decimal = self.quantity_in_decimal

        unit_price = self.unit_price

        unit_price_in_decimal = self.unit_price_in_decimal

        date_from = self.date_from

        date_to = self.date_to

        description = self.description

        entity_description = self.entity_description

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if item_price_id is not UNSET:
            field_dict["item_price_id"] = item_price_id
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if quantity_in_decimal is not UNSET:
            field_dict["quantity_in_decimal"] = quantity_in_decimal
        if unit_price is not UNSET:
            field_dict["unit_price"] = unit_price
        if unit_price_in_decimal is not UNSET:
            field_dict["unit_price_in_decimal"] = unit_price_in_decimal
        if date_from is not UNSET:
            field_dict["date_from"] = date_from
        if date_to is not UNSET:
            field_dict["date_to"] = date_to
        if description is not UNSET:
            field_dict["description"] = description
        if entity_description is not UNSET:
            field_dict["entity_description"] = entity_description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        item_price_id = d.pop("item_price_id", UNSET)

        quantity = d.pop("quantity", UNSET)

        quantity_in_decimal = d.pop("quantity_in_decimal", UNSET)

        unit_price = d.pop("unit_price", UNSET)

        unit_price_in_decimal = d.pop("unit_price_in_decimal", UNSET)

        date_from = d.pop("date_from", UNSET)

        date_to = d.pop("date_to", UNSET)

        description = d.pop("description", UNSET)

        entity_description = d.pop("entity_description", UNSET)

        new_item_price = cls(
            item_price_id=item_price_id,
            quantity=quantity,
            quantity_in_decimal=quantity_in_decimal,
            unit_price=unit_price,
            unit_price_in_decimal=unit_price_in_decimal,
            date_from=date_from,
            date_to=date_to,
            description=description,
            entity_description=entity_description,
        )

        return new_item_price
