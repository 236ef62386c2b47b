# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum

from ..models.phone_type import PhoneType
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoicePhone")


@_attrs_define
class InvoicePhone:
    """
    Attributes:
        country_code (None | str | Unset):
        national_number (None | str | Unset):
        extension_number (None | str | Unset):
        phone_type (None | PhoneType | Unset):
    """

    country_code: None | str | Unset = UNSET
    national_number: None | str | Unset = UNSET
    extension_number: None | str | Unset = UNSET
    phone_type: None | PhoneType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        country_code: None | str | Unset
        if isinstance(self.country_code, Unset):
            country_code = UNSET
        else:
            country_code = self.country_code

        national_number: None | str | Unset
        if isinstance(self.national_number, Unset):
            national_number = UNSET
        else:
            national_number = self.national_number

        extension_number: None | str | Unset
        if isinstance(self.extension_number, Unset):
            extension_number = UNSET
        else:
            extension_number = self.extension_number

        phone_type: None | str | Unset
        if isinstance(self.phone_type, Unset):
            phone_type = UNSET
        elif isinstance(self.phone_type, PhoneType):
            phone_type = (
                self.phone_type.value if isinstance(self.phone_type, PhoneType) else self.phone_type
            )
        else:
            phone_type = self.phone_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if country_code is not UNSET:
            field_dict["country_code"] = country_code
        if national_number is not UNSET:
            field_dict["national_number"] = national_number
        if extension_number is not UNSET:
            field_dict["extension_number"] = extension_number
        if phone_type is not UNSET:
            field_dict["phone_type"] = phone_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        country_code = d.pop("country_code", UNSET)

        national_number = d.pop("national_number", UNSET)

        extension_number = d.pop("extension_number", UNSET)

        phone_type = read_enum(PhoneType, d.pop("phone_type", UNSET))

        invoice_phone = cls(
            country_code=country_code,
            national_number=national_number,
            extension_number=extension_number,
            phone_type=phone_type,
        )

        invoice_phone.additional_properties = d
        return invoice_phone

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
