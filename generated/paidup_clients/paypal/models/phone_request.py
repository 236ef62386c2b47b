# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.phone_type import PhoneType
from ..types import UNSET, Unset

T = TypeVar("T", bound="PhoneRequest")


@_attrs_define
class PhoneRequest:
    """
    Attributes:
        country_code (str): 1 to 3 digits.
        national_number (str): 1 to 14 digits.
        phone_type (PhoneType):
        extension_number (str | Unset): 1 to 15 digits.
    """

    country_code: str
    national_number: str
    phone_type: PhoneType
    extension_number: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        country_code = self.country_code

        national_number = self.national_number

        phone_type = (
            self.phone_type.value if isinstance(self.phone_type, PhoneType) else self.phone_type
        )

        extension_number = self.extension_number

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "country_code": country_code,
                "national_number": national_number,
                "phone_type": phone_type,
            }
        )
        if extension_number is not UNSET:
            field_dict["extension_number"] = extension_number

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        country_code = d.pop("country_code")

        national_number = d.pop("national_number")

        phone_type = PhoneType(d.pop("phone_type"))

        extension_number = d.pop("extension_number", UNSET)

        phone_request = cls(
            country_code=country_code,
            national_number=national_number,
            phone_type=phone_type,
            extension_number=extension_number,
        )

        return phone_request
