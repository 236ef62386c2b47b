# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.person_name import PersonName
from ..models.phone_request import PhoneRequest
from ..models.postal_address import PostalAddress
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoicerRequest")


@_attrs_define
class InvoicerRequest:
    """
    Attributes:
        business_name (str | Unset): At most 300 characters.
        name (PersonName | Unset):
        address (PostalAddress | Unset):
        email_address (str | Unset): Must be one of the account's own addresses; 3 to 254 characters.
        phones (list[PhoneRequest] | Unset):
        website (str | Unset): URL, at most 2048 characters.
        tax_id (str | Unset): At most 100 characters.
        additional_notes (str | Unset): At most 400 characters.
        logo_url (str | Unset): URL, at most 2000 characters.
    """

    business_name: str | Unset = UNSET
    name: PersonName | Unset = UNSET
    address: PostalAddress | Unset = UNSET
    email_address: str | Unset = UNSET
    phones: list[PhoneRequest] | Unset = UNSET
    website: str | Unset = UNSET
    tax_id: str | Unset = UNSET
    additional_notes: str | Unset = UNSET
    logo_url: str | Unset = UNSET

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

        email_address = self.email_address

        phones: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.phones, Unset):
            phones = []
            for phones_item_data in self.phones:
                phones_item = (
                    phones_item_data.to_dict()
                    if isinstance(phones_item_data, PhoneRequest)
                    else phones_item_data
                )
                phones.append(phones_item)

        website = self.website

        tax_id = self.tax_id

        additional_notes = self.additional_notes

        logo_url = self.logo_url

        field_dict: dict[str, Any] = {}

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

        email_address = d.pop("email_address", UNSET)

        _phones = d.pop("phones", UNSET)
        phones: list[PhoneRequest] | Unset = UNSET
        if _phones is not UNSET:
            phones = []
            for phones_item_data in _phones:
                phones_item = PhoneRequest.from_dict(phones_item_data)

                phones.append(phones_item)

        website = d.pop("website", UNSET)

        tax_id = d.pop("tax_id", UNSET)

        additional_notes = d.pop("additional_notes", UNSET)

        logo_url = d.pop("logo_url", UNSET)

        invoicer_request = cls(
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

        return invoicer_request
