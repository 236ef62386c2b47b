# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_object

from ..models.invoice_address_details import InvoiceAddressDetails
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceAddress")


@_attrs_define
class InvoiceAddress:
    """
    Attributes:
        country_code (None | str | Unset):
        address_line_1 (None | str | Unset):
        address_line_2 (None | str | Unset):
        address_line_3 (None | str | Unset):
        admin_area_4 (None | str | Unset):
        admin_area_3 (None | str | Unset):
        admin_area_2 (None | str | Unset):
        admin_area_1 (None | str | Unset):
        postal_code (None | str | Unset):
        address_details (InvoiceAddressDetails | None | Unset):
    """

    country_code: None | str | Unset = UNSET
    address_line_1: None | str | Unset = UNSET
    address_line_2: None | str | Unset = UNSET
    address_line_3: None | str | Unset = UNSET
    admin_area_4: None | str | Unset = UNSET
    admin_area_3: None | str | Unset = UNSET
    admin_area_2: None | str | Unset = UNSET
    admin_area_1: None | str | Unset = UNSET
    postal_code: None | str | Unset = UNSET
    address_details: InvoiceAddressDetails | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        country_code: None | str | Unset
        if isinstance(self.country_code, Unset):
            country_code = UNSET
        else:
            country_code = self.country_code

        address_line_1: None | str | Unset
        if isinstance(self.address_line_1, Unset):
            address_line_1 = UNSET
        else:
            address_line_1 = self.address_line_1

        address_line_2: None | str | Unset
        if isinstance(self.address_line_2, Unset):
            address_line_2 = UNSET
        else:
            address_line_2 = self.address_line_2

        address_line_3: None | str | Unset
        if isinstance(self.address_line_3, Unset):
            address_line_3 = UNSET
        else:
            address_line_3 = self.address_line_3

        admin_area_4: None | str | Unset
        if isinstance(self.admin_area_4, Unset):
            admin_area_4 = UNSET
        else:
            admin_area_4 = self.admin_area_4

        admin_area_3: None | str | Unset
        if isinstance(self.admin_area_3, Unset):
            admin_area_3 = UNSET
        else:
            admin_area_3 = self.admin_area_3

        admin_area_2: None | str | Unset
        if isinstance(self.admin_area_2, Unset):
            admin_area_2 = UNSET
        else:
            admin_area_2 = self.admin_area_2

        admin_area_1: None | str | Unset
        if isinstance(self.admin_area_1, Unset):
            admin_area_1 = UNSET
        else:
            admin_area_1 = self.admin_area_1

        postal_code: None | str | Unset
        if isinstance(self.postal_code, Unset):
            postal_code = UNSET
        else:
            postal_code = self.postal_code

        address_details: dict[str, Any] | None | Unset
        if isinstance(self.address_details, Unset):
            address_details = UNSET
        elif isinstance(self.address_details, InvoiceAddressDetails):
            address_details = (
                self.address_details.to_dict()
                if isinstance(self.address_details, InvoiceAddressDetails)
                else self.address_details
            )
        else:
            address_details = self.address_details

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if country_code is not UNSET:
            field_dict["country_code"] = country_code
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
        country_code = d.pop("country_code", UNSET)

        address_line_1 = d.pop("address_line_1", UNSET)

        address_line_2 = d.pop("address_line_2", UNSET)

        address_line_3 = d.pop("address_line_3", UNSET)

        admin_area_4 = d.pop("admin_area_4", UNSET)

        admin_area_3 = d.pop("admin_area_3", UNSET)

        admin_area_2 = d.pop("admin_area_2", UNSET)

        admin_area_1 = d.pop("admin_area_1", UNSET)

        postal_code = d.pop("postal_code", UNSET)

        address_details = read_object(
            InvoiceAddressDetails.from_dict, d.pop("address_details", UNSET)
        )

        invoice_address = cls(
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

        invoice_address.additional_properties = d
        return invoice_address

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
