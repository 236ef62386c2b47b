# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.pricing_type import PricingType
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewItemTier")


@_attrs_define
class NewItemTier:
    """
    Attributes:
        item_price_id (str | Unset):
        starting_unit (int | Unset):
        ending_unit (int | Unset):
        price (int | Unset):
        starting_unit_in_decimal (str | Unset):
        ending_unit_in_decimal (str | Unset):
        price_in_decimal (str | Unset):
        pricing_type (PricingType | Unset):
        package_size (int | Unset):
    """

    item_price_id: str | Unset = UNSET
    starting_unit: int | Unset = UNSET
    ending_unit: int | Unset = UNSET
    price: int | Unset = UNSET
    starting_unit_in_decimal: str | Unset = UNSET
    ending_unit_in_decimal: str | Unset = UNSET
    price_in_decimal: str | Unset = UNSET
    pricing_type: PricingType | Unset = UNSET
    package_size: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        item_price_id = self.item_price_id

        starting_unit = self.starting_unit

        ending_unit = self.ending_unit

        price = self.price

        starting_unit_in_decimal = self.starting_unit_in_decimal

        ending_unit_in_decimal = self.ending_unit_in_decimal

        price_in_decimal = self.price_in_decimal

        pricing_type: str | Unset = UNSET
        if not isinstance(self.pricing_type, Unset):
            pricing_type = (
                self.pricing_type.value
                if isinstance(self.pricing_type, PricingType)
                else self.pricing_type
            )

        package_size = self.package_size

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if item_price_id is not UNSET:
            field_dict["item_price_id"] = item_price_id
        if starting_unit is not UNSET:
            field_dict["starting_unit"] = starting_unit
        if ending_unit is not UNSET:
            field_dict["ending_unit"] = ending_unit
        if price is not UNSET:
            field_dict["price"] = price
        if starting_unit_in_decimal is not UNSET:
            field_dict["starting_unit_in_decimal"] = starting_unit_in_decimal
        if ending_unit_in_decimal is not UNSET:
            field_dict["ending_unit_in_decimal"] = ending_unit_in_decimal
        if price_in_decimal is not UNSET:
            field_dict["price_in_decimal"] = price_in_decimal
        if pricing_type is not UNSET:
            field_dict["pricing_type"] = pricing_type
        if package_size is not UNSET:
            field_dict["package_size"] = package_size

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        item_price_id = d.pop("item_price_id", UNSET)

        starting_unit = d.pop("starting_unit", UNSET)

        ending_unit = d.pop("ending_unit", UNSET)

        price = d.pop("price", UNSET)

        starting_unit_in_decimal = d.pop("starting_unit_in_decimal", UNSET)

        ending_unit_in_decimal = d.pop("ending_unit_in_decimal", UNSET)

        price_in_decimal = d.pop("price_in_decimal", UNSET)

        _pricing_type = d.pop("pricing_type", UNSET)
        pricing_type: PricingType | Unset
        if isinstance(_pricing_type, Unset):
            pricing_type = UNSET
        else:
            pricing_type = PricingType(_pricing_type)

        package_size = d.pop("package_size", UNSET)

        new_item_tier = cls(
            item_price_id=item_price_id,
            starting_unit=starting_unit,
            ending_unit=ending_unit,
            price=price,
            starting_unit_in_decimal=starting_unit_in_decimal,
            ending_unit_in_decimal=ending_unit_in_decimal,
            price_in_decimal=price_in_decimal,
            pricing_type=pricing_type,
            package_size=package_size,
        )

        return new_item_tier
