# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_object

from ..models.invoice_address import InvoiceAddress
from ..models.invoice_person_name import InvoicePersonName
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceContact")


@_attrs_define
class InvoiceContact:
    """
    Attributes:
        business_name (None | str | Unset):
        name (InvoicePersonName | None | Unset):
        address (InvoiceAddress | None | Unset):
    """

    business_name: None | str | Unset = UNSET
    name: InvoicePersonName | None | Unset = UNSET
    address: InvoiceAddress | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        business_name: None | str | Unset
        if isinstance(self.business_name, Unset):
            business_name = UNSET
        else:
            business_name = self.business_name

        name: dict[str, Any] | None | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        elif isinstance(self.name, InvoicePersonName):
            name = self.name.to_dict() if isinstance(self.name, InvoicePersonName) else self.name
        else:
            name = self.name

        address: dict[str, Any] | None | Unset
        if isinstance(self.address, Unset):
            address = UNSET
        elif isinstance(self.address, InvoiceAddress):
            address = (
                self.address.to_dict() if isinstance(self.address, InvoiceAddress) else self.address
            )
        else:
            address = self.address

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
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

        name = read_object(InvoicePersonName.from_dict, d.pop("name", UNSET))

        address = read_object(InvoiceAddress.from_dict, d.pop("address", UNSET))

        invoice_contact = cls(
            business_name=business_name,
            name=name,
            address=address,
        )

        invoice_contact.additional_properties = d
        return invoice_contact

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
