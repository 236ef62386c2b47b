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

T = TypeVar("T", bound="Invoicer")


@_attrs_define
class Invoicer:
    """
    Attributes:
        business_name (None | str | Unset):
        name (InvoicePersonName | None | Unset):
        address (InvoiceAddress | None | Unset):
        email_address (None | str | Unset):
        phones (list[InvoicePhone] | None | Unset):
        website (None | str | Unset):
        tax_id (None | str | Unset):
        additional_notes (None | str | Unset):
        logo_url (None | str | Unset):
    """

    business_name: None | str | Unset = UNSET
    name: InvoicePersonName | None | Unset = UNSET
    address: InvoiceAddress | None | Unset = UNSET
    email_address: None | str | Unset = UNSET
    phones: list[InvoicePhone] | None | Unset = UNSET
    website: None | str | Unset = UNSET
    tax_id: None | str | Unset = UNSET
    additional_notes: None | str | Unset = UNSET
    logo_url: None | str | Unset = UNSET
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

        website: None | str | Unset
        if isinstance(self.website, Unset):
            website = UNSET
        else:
            website = self.website

        tax_id: None | str | Unset
        if isinstance(self.tax_id, Unset):
            tax_id = UNSET
        else:
            tax_id = self.tax_id

        additional_notes: None | str | Unset
        if isinstance(self.additional_notes, Unset):
            additional_notes = UNSET
        else:
            additional_notes = self.additional_notes

        logo_url: None | str | Unset
        if isinstance(self.logo_url, Unset):
            logo_url = UNSET
        else:
            logo_url = self.logo_url

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
        if website is not UNSET:
            field_dict["website"] = website
        if tax_id is not UNSET:
            field_dict["tax_id"] = tax_id
        if additional_notes is not UNSET:
            field_dict["additional_notes"] = additional_notes
        if logo_url is not UNSET:
            field_dict["logo_url"] = logo_url

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

        website = d.pop("website", UNSET)

        tax_id = d.pop("tax_id", UNSET)

        additional_notes = d.pop("additional_notes", UNSET)

        logo_url = d.pop("logo_url", UNSET)

        invoicer = cls(
            business_name=business_name,
            name=name,
            address=address,
            email_address=email_address,
            phones=phones,
            website=website,
            tax_id=tax_id,
            additional_notes=additional_notes,
            logo_url=logo_url,
        )

        invoicer.additional_properties = d
        return invoicer

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
