# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="BillingContact")


@_attrs_define
class BillingContact:
    """
    Attributes:
        name (None | str | Unset):
        email (None | str | Unset):
        phone (None | str | Unset):
        website (None | str | Unset):
        street_address1 (None | str | Unset):
        street_address2 (None | str | Unset):
        city (None | str | Unset):
        state_province (None | str | Unset):
        postal_code (None | str | Unset):
    """

    name: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    website: None | str | Unset = UNSET
    street_address1: None | str | Unset = UNSET
    street_address2: None | str | Unset = UNSET
    city: None | str | Unset = UNSET
    state_province: None | str | Unset = UNSET
    postal_code: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        phone: None | str | Unset
        if isinstance(self.phone, Unset):
            phone = UNSET
        else:
            phone = self.phone

        website: None | str | Unset
        if isinstance(self.website, Unset):
            website = UNSET
        else:
            website = self.website

        street_address1: None | str | Unset
        if isinstance(self.street_address1, Unset):
            street_address1 = UNSET
        else:
            street_address1 = self.street_address1

        street_address2: None | str | Unset
        if isinstance(self.street_address2, Unset):
            street_address2 = UNSET
        else:
            street_address2 = self.street_address2

        city: None | str | Unset
        if isinstance(self.city, Unset):
            city = UNSET
        else:
            city = self.city

        state_province: None | str | Unset
        if isinstance(self.state_province, Unset):
            state_province = UNSET
        else:
            state_province = self.state_province

        postal_code: None | str | Unset
        if isinstance(self.postal_code, Unset):
            postal_code = UNSET
        else:
            postal_code = self.postal_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if email is not UNSET:
            field_dict["email"] = email
        if phone is not UNSET:
            field_dict["phone"] = phone
        if website is not UNSET:
            field_dict["website"] = website
        if street_address1 is not UNSET:
            field_dict["street_address1"] = street_address1
        if street_address2 is not UNSET:
            field_dict["street_address2"] = street_address2
        if city is not UNSET:
            field_dict["city"] = city
        if state_province is not UNSET:
            field_dict["state_province"] = state_province
        if postal_code is not UNSET:
            field_dict["postal_code"] = postal_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        email = d.pop("email", UNSET)

        phone = d.pop("phone", UNSET)

        website = d.pop("website", UNSET)

        street_address1 = d.pop("street_address1", UNSET)

        street_address2 = d.pop("street_address2", UNSET)

        city = d.pop("city", UNSET)

        state_province = d.pop("state_province", UNSET)

        postal_code = d.pop("postal_code", UNSET)

        billing_contact = cls(
            name=name,
            email=email,
            phone=phone,
            website=website,
            street_address1=street_address1,
            street_address2=street_address2,
            city=city,
            state_province=state_province,
            postal_code=postal_code,
        )

        billing_contact.additional_properties = d
        return billing_contact

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
