# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="AddressDetails")


@_attrs_define
class AddressDetails:
    """
    Attributes:
        street_number (str | Unset): At most 100 characters.
        street_name (str | Unset): At most 100 characters.
        street_type (str | Unset): At most 100 characters.
        delivery_service (str | Unset): At most 100 characters.
        building_name (str | Unset): At most 100 characters.
        sub_building (str | Unset): At most 100 characters.
    """

    street_number: str | Unset = UNSET
    street_name: str | Unset = UNSET
    street_type: str | Unset = UNSET
    delivery_service: str | Unset = UNSET
    building_name: str | Unset = UNSET
    sub_building: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        street_number = self.street_number

        street_name = self.street_name

        street_type = self.street_type

        delivery_service = self.delivery_service

        building_name = self.building_name

        sub_building = self.sub_building

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if street_number is not UNSET:
            field_dict["street_number"] = street_number
        if street_name is not UNSET:
            field_dict["street_name"] = street_name
        if street_type is not UNSET:
            field_dict["street_type"] = street_type
        if delivery_service is not UNSET:
            field_dict["delivery_service"] = delivery_service
        if building_name is not UNSET:
            field_dict["building_name"] = building_name
        if sub_building is not UNSET:
            field_dict["sub_building"] = sub_building

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        street_number = d.pop("street_number", UNSET)

        street_name = d.pop("street_name", UNSET)

        street_type = d.pop("street_type", UNSET)

        delivery_service = d.pop("delivery_service", UNSET)

        building_name = d.pop("building_name", UNSET)

        sub_building = d.pop("sub_building", UNSET)

        address_details = cls(
            street_number=street_number,
            street_name=street_name,
            street_type=street_type,
            delivery_service=delivery_service,
            building_name=building_name,
            sub_building=sub_building,
        )

        return address_details
