# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="NewBillingAddress")


@_attrs_define
class NewBillingAddress:
    """
    Attributes:
        street_address (str | Unset):
        unit_number (str | Unset):
        city (str | Unset):
        state_province (str | Unset):
        postal_code (str | Unset):
        country_code (str | Unset):
    """

    street_address: str | Unset = UNSET
    unit_number: str | Unset = UNSET
    city: str | Unset = UNSET
    state_province: str | Unset = UNSET
    postal_code: str | Unset = UNSET
    country_code: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        street_address = self.street_address

        unit_number = self.unit_number

        city = self.city

        state_province = self.state_province

        postal_code = self.postal_code

        country_code = self.country_code

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if street_address is not UNSET:
            field_dict["street_address"] = street_address
        if unit_number is not UNSET:
            field_dict["unit_number"] = unit_number
        if city is not UNSET:
            field_dict["city"] = city
        if state_province is not UNSET:
            field_dict["state_province"] = state_province
        if postal_code is not UNSET:
            field_dict["postal_code"] = postal_code
        if country_code is not UNSET:
            field_dict["country_code"] = country_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        street_address = d.pop("street_address", UNSET)

        unit_number = d.pop("unit_number", UNSET)

        city = d.pop("city", UNSET)

        state_province = d.pop("state_province", UNSET)

        postal_code = d.pop("postal_code", UNSET)

        country_code = d.pop("country_code", UNSET)

        new_billing_address = cls(
            street_address=street_address,
            unit_number=unit_number,
            city=city,
            state_province=state_province,
            postal_code=postal_code,
            country_code=country_code,
        )

        return new_billing_address
