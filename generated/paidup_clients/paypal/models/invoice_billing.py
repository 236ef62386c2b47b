# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_list, read_object

from ..models.invoice_address import InvoiceAddress
from ..models.invoice_person_name import InvoicePersonName
from ..models.invoice_phone import InvoicePhone
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceBilling")


@_attrs_define
class InvoiceBilling:
    """
    Attributes:
        business_name (None | str | Unset):
        name (InvoicePersonName | None | Unset):
        address (InvoiceAddress | None | Unset):
        email_address (None | str | Unset):
        phones (list[InvoicePhone] | None | Unset):
        additional_info (None | str | Unset):
        language (None | str | Unset):
    """

    business_name: None | str | Unset = UNSET
    name: InvoicePersonName | None | Unset = UNSET
    address: InvoiceAddress | None | Unset = UNSET
    email_address: None | str | Unset = UNSET
    phones: list[InvoicePhone] | None | Unset = UNSET
    additional_info: None | str | Unset = UNSET
    language: None | str | Unset = UNSET
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

        email_address: None | str | Unset
        if isinstance(self.email_address, Unset):
            email_address = UNSET
        else:
            email_address = self.email_address

        phones: list[dict[str, Any]] | None | Unset
        if isinstance(self.phones, Unset):
            phones = UNSET
        elif isinstance(self.phones, list):
            phones = []
            for phones_type_0_item_data in self.phones:
                phones_type_0_item = (
                    phones_type_0_item_data.to_dict()
                    if isinstance(phones_type_0_item_data, InvoicePhone)
                    else phones_type_0_item_data
                )
                phones.append(phones_type_0_item)

        else:
            phones = self.phones

        additional_info: None | str | Unset
        if isinstance(self.additional_info, Unset):
            additional_info = UNSET
        else:
            additional_info = self.additional_info

        language: None | str | Unset
        if isinstance(self.language, Unset):
            language = UNSET
        else:
            language = self.language

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if business_name is not UNSET:
            field_dict["business_name"] = business_name
        if name is not UNSET:
            field_dict["name"] = name
        if address is not UNSET:
            field_dict["address"] = address
        if email_address is not UNSET:
            field_dict["email_address"] = email_address
        if phones is not UNSET:
            field_dict["phones"] = phones
        if additional_info is not UNSET:
            field_dict["additional_info"] = additional_info
        if language is not UNSET:
            field_dict["language"] = language

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        business_name = d.pop("business_name", UNSET)

        name = read_object(InvoicePersonName.from_dict, d.pop("name", UNSET))

        address = read_object(InvoiceAddress.from_dict, d.pop("address", UNSET))

        email_address = d.pop("email_address", UNSET)

        phones = read_list(
            lambda value: read_object(InvoicePhone.from_dict, value), d.pop("phones", UNSET)
        )

        additional_info = d.pop("additional_info", UNSET)

        language = d.pop("language", UNSET)

        invoice_billing = cls(
            business_name=business_name,
            name=name,
            address=address,
            email_address=email_address,
            phones=phones,
            additional_info=additional_info,
            language=language,
        )

        invoice_billing.additional_properties = d
        return invoice_billing

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
