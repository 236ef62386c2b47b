# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.person_name import PersonName
from ..models.postal_address import PostalAddress
from ..types import UNSET, Unset

T = TypeVar("T", bound="ContactInformation")


@_attrs_define
class ContactInformation:
    """
    Attributes:
        business_name (str | Unset): At most 300 characters.
        name (PersonName | Unset):
        address (PostalAddress | Unset):
    """

    business_name: str | Unset = UNSET
    name: PersonName | Unset = UNSET
    address: PostalAddress | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        business_name = self.business_name

        name: dict[str, Any] | Unset = UNSET
        if not isinstance(self.name, Unset):
            name = self.name.to_dict() if isinstance(self.name, PersonName) else self.name

        address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.address, Unset):
            address = (
                self.address.to_dict() if isinstance(self.address, PostalAddress) else self.address
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if business_name is not UNSET:
            field_dict["business_name"] = business_name
        if name is not UNSET:
            field_dict["name"] = name
        if address is not UNSET:
            field_dict["address"] = address

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        business_name = d.pop("business_name", UNSET)

        _name = d.pop("name", UNSET)
        name: PersonName | Unset
        if isinstance(_name, Unset):
            name = UNSET
        else:
            name = PersonName.from_dict(_name)

        _address = d.pop("address", UNSET)
        address: PostalAddress | Unset
        if isinstance(_address, Unset):
            address = UNSET
        else:
            address = PostalAddress.from_dict(_address)

        contact_information = cls(
            business_name=business_name,
            name=name,
            address=address,
        )

        return contact_information
