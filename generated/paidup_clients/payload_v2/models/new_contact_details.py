# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.new_address import NewAddress
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewContactDetails")


@_attrs_define
class NewContactDetails:
    """
    Attributes:
        email (str | Unset): The e-mail address for notices, at most 64 characters.
        phone_number (str | Unset): Ten digits.
        address (NewAddress | Unset):
    """

    email: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    address: NewAddress | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        phone_number = self.phone_number

        address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.address, Unset):
            address = (
                self.address.to_dict() if isinstance(self.address, NewAddress) else self.address
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if email is not UNSET:
            field_dict["email"] = email
        if phone_number is not UNSET:
            field_dict["phone_number"] = phone_number
        if address is not UNSET:
            field_dict["address"] = address

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        email = d.pop("email", UNSET)

        phone_number = d.pop("phone_number", UNSET)

        _address = d.pop("address", UNSET)
        address: NewAddress | Unset
        if isinstance(_address, Unset):
            address = UNSET
        else:
            address = NewAddress.from_dict(_address)

        new_contact_details = cls(
            email=email,
            phone_number=phone_number,
            address=address,
        )

        return new_contact_details
