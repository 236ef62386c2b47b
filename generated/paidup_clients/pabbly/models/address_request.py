# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="AddressRequest")


@_attrs_define
class AddressRequest:
    """An address, with the fields that answers show.

    Attributes:
        attention (str | Unset):
        street1 (str | Unset):
        street2 (str | Unset):
        city (str | Unset):
        state (str | Unset):
        state_code (str | Unset):
        zip_code (str | Unset):
        country (str | Unset): Two letters in the document's example: US.
    """

    attention: str | Unset = UNSET
    street1: str | Unset = UNSET
    street2: str | Unset = UNSET
    city: str | Unset = UNSET
    state: str | Unset = UNSET
    state_code: str | Unset = UNSET
    zip_code: str | Unset = UNSET
    country: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        attention = self.attention

        street1 = self.street1

        street2 = self.street2

        city = self.city

        state = self.state

        state_code = self.state_code

        zip_code = self.zip_code

        country = self.country

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if attention is not UNSET:
            field_dict["attention"] = attention
        if street1 is not UNSET:
            field_dict["street1"] = street1
        if street2 is not UNSET:
            field_dict["street2"] = street2
        if city is not UNSET:
            field_dict["city"] = city
        if state is not UNSET:
            field_dict["state"] = state
        if state_code is not UNSET:
            field_dict["state_code"] = state_code
        if zip_code is not UNSET:
            field_dict["zip_code"] = zip_code
        if country is not UNSET:
            field_dict["country"] = country

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        attention = d.pop("attention", UNSET)

        street1 = d.pop("street1", UNSET)

        street2 = d.pop("street2", UNSET)

        city = d.pop("city", UNSET)

        state = d.pop("state", UNSET)

        state_code = d.pop("state_code", UNSET)

        zip_code = d.pop("zip_code", UNSET)

        country = d.pop("country", UNSET)

        address_request = cls(
            attention=attention,
            street1=street1,
            street2=street2,
            city=city,
            state=state,
            state_code=state_code,
            zip_code=zip_code,
            country=country,
        )

        return address_request
