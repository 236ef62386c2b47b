# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.address_details import AddressDetails
from ..types import UNSET, Unset

T = TypeVar("T", bound="PostalAddress")


@_attrs_define
class PostalAddress:
    """
    Attributes:
        country_code (str): Two capital letters, or C2.
        address_line_1 (str | Unset): At most 300 characters.
        address_line_2 (str | Unset): At most 300 characters.
        address_line_3 (str | Unset): At most 100 characters.
        admin_area_4 (str | Unset): At most 100 characters.
        admin_area_3 (str | Unset): At most 100 characters.
        admin_area_2 (str | Unset): At most 120 characters.
        admin_area_1 (str | Unset): At most 300 characters.
        postal_code (str | Unset): At most 60 characters.
        address_details (AddressDetails | Unset):
    """

    country_code: str
    address_line_1: str | Unset = UNSET
    address_line_2: str | Unset = UNSET
    address_line_3: str | Unset = UNSET
    admin_area_4: str | Unset = UNSET
    admin_area_3: str | Unset = UNSET
    admin_area_2: str | Unset = UNSET
    admin_area_1: str | Unset = UNSET
    postal_code: str | Unset = UNSET
    address_details: AddressDetails | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        country_code = self.country_code

        address_line_1 = self.address_line_1

        address_line_2 = self.address_line_2

        address_line_3 = self.address_line_3

        admin_area_4 = self.admin_area_4

        admin_area_3 = self.admin_area_3

        admin_area_2 = self.admin_area_2

        admin_area_1 = self.admin_area_1

        postal_code = self.postal_code

        address_details: dict[str, Any] | Unset = UNSET
        if not isinstance(self.address_details, Unset):
            address_details = (
                self.address_details.to_dict()
                if isinstance(self.address_details, AddressDetails)
                else self.address_details
            )

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "country_code": country_code,
            }
        )
        if address_line_1 is not UNSET:
            field_dict["address_line_1"] = address_line_1
        if address_line_2 is not UNSET:
            field_dict["address_line_2"] = address_line_2
        if address_line_3 is not UNSET:
            field_dict["address_line_3"] = address_line_3
        if admin_area_4 is not UNSET:
            field_dict["admin_area_4"] = admin_area_4
        if admin_area_3 is not UNSET:
            field_dict["admin_area_3"] = admin_area_3
        if admin_area_2 is not UNSET:
            field_dict["admin_area_2"] = admin_area_2
        if admin_area_1 is not UNSET:
            field_dict["admin_area_1"] = admin_area_1
        if postal_code is not UNSET:
            field_dict["postal_code"] = postal_code
        if address_details is not UNSET:
            field_dict["address_details"] = address_details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        country_code = d.pop("country_code")

        address_line_1 = d.pop("address_line_1", UNSET)

        address_line_2 = d.pop("address_line_2", UNSET)

        address_line_3 = d.pop("address_line_3", UNSET)

        admin_area_4 = d.pop("admin_area_4", UNSET)

        admin_area_3 = d.pop("admin_area_3", UNSET)

        admin_area_2 = d.pop("admin_area_2", UNSET)

        admin_area_1 = d.pop("admin_area_1", UNSET)

        postal_code = d.pop("postal_code", UNSET)

        _address_details = d.pop("address_details", UNSET)
        address_details: AddressDetails | Unset
        if isinstance(_address_details, Unset):
            address_details = UNSET
        else:
            address_details = AddressDetails.from_dict(_address_details)

        postal_address = cls(
            country_code=country_code,
            address_line_1=address_line_1,
            address_line_2=address_line_2,
            address_line_3=address_line_3,
            admin_area_4=admin_area_4,
            admin_area_3=admin_area_3,
            admin_area_2=admin_area_2,
            admin_area_1=admin_area_1,
            postal_code=postal_code,
            address_details=address_details,
        )

        return postal_address
