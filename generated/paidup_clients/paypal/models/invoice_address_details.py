# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceAddressDetails")


@_attrs_define
class InvoiceAddressDetails:
    """
    Attributes:
        street_number (None | str | Unset):
        street_name (None | str | Unset):
        street_type (None | str | Unset):
        delivery_service (None | str | Unset):
        building_name (None | str | Unset):
        sub_building (None | str | Unset):
    """

    street_number: None | str | Unset = UNSET
    street_name: None | str | Unset = UNSET
    street_type: None | str | Unset = UNSET
    delivery_service: None | str | Unset = UNSET
    building_name: None | str | Unset = UNSET
    sub_building: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        street_number: None | str | Unset
        if isinstance(self.street_number, Unset):
            street_number = UNSET
        else:
            street_number = self.street_number

        street_name: None | str | Unset
        if isinstance(self.street_name, Unset):
            street_name = UNSET
        else:
            street_name = self.street_name

        street_type: None | str | Unset
        if isinstance(self.street_type, Unset):
            street_type = UNSET
        else:
            street_type = self.street_type

        delivery_service: None | str | Unset
        if isinstance(self.delivery_service, Unset):
            delivery_service = UNSET
        else:
            delivery_service = self.delivery_service

        building_name: None | str | Unset
        if isinstance(self.building_name, Unset):
            building_name = UNSET
        else:
            building_name = self.building_name

        sub_building: None | str | Unset
        if isinstance(self.sub_building, Unset):
            sub_building = UNSET
        else:
            sub_building = self.sub_building

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
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

        invoice_address_details = cls(
            street_number=street_number,
            street_name=street_name,
            street_type=street_type,
            delivery_service=delivery_service,
            building_name=building_name,
            sub_building=sub_building,
        )

        invoice_address_details.additional_properties = d
        return invoice_address_details

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
