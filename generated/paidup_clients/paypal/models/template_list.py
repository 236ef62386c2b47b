# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_list, read_object

from ..models.invoice_address import InvoiceAddress
from ..models.invoice_phone import InvoicePhone
from ..models.link import Link
from ..models.template import Template
from ..types import UNSET, Unset

T = TypeVar("T", bound="TemplateList")


@_attrs_define
class TemplateList:
    """
    Attributes:
        addresses (list[InvoiceAddress] | None | Unset): The account's own addresses.
        emails (None | str | Unset): The account's own e-mail address; one text, for all its name.
        phones (list[InvoicePhone] | None | Unset): The account's own telephone numbers.
        templates (list[Template] | None | Unset):
        links (list[Link] | None | Unset):
    """

    addresses: list[InvoiceAddress] | None | Unset = UNSET
    emails: None | str | Unset = UNSET
    phones: list[InvoicePhone] | None | Unset = UNSET
    templates: list[Template] | None | Unset = UNSET
    links: list[Link] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        addresses: list[dict[str, Any]] | None | Unset
        if isinstance(self.addresses, Unset):
            addresses = UNSET
        elif isinstance(self.addresses, list):
            addresses = []
            for addresses_type_0_item_data in self.addresses:
                addresses_type_0_item = (
                    addresses_type_0_item_data.to_dict()
                    if isinstance(addresses_type_0_item_data, InvoiceAddress)
                    else addresses_type_0_item_data
                )
                addresses.append(addresses_type_0_item)

        else:
            addresses = self.addresses

        emails: None | str | Unset
        if isinstance(self.emails, Unset):
            emails = UNSET
        else:
            emails = self.emails

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

        templates: list[dict[str, Any]] | None | Unset
        if isinstance(self.templates, Unset):
            templates = UNSET
        elif isinstance(self.templates, list):
            templates = []
            for templates_type_0_item_data in self.templates:
                templates_type_0_item = (
                    templates_type_0_item_data.to_dict()
                    if isinstance(templates_type_0_item_data, Template)
                    else templates_type_0_item_data
                )
                templates.append(templates_type_0_item)

        else:
            templates = self.templates

        links: list[dict[str, Any]] | None | Unset
        if isinstance(self.links, Unset):
            links = UNSET
        elif isinstance(self.links, list):
            links = []
            for links_type_0_item_data in self.links:
                links_type_0_item = (
                    links_type_0_item_data.to_dict()
                    if isinstance(links_type_0_item_data, Link)
                    else links_type_0_item_data
                )
                links.append(links_type_0_item)

        else:
            links = self.links

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if addresses is not UNSET:
            field_dict["addresses"] = addresses
        if emails is not UNSET:
            field_dict["emails"] = emails
        if phones is not UNSET:
            field_dict["phones"] = phones
        if templates is not UNSET:
            field_dict["templates"] = templates
        if links is not UNSET:
            field_dict["links"] = links

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        addresses = read_list(
            lambda value: read_object(InvoiceAddress.from_dict, value), d.pop("addresses", UNSET)
        )

        emails = d.pop("emails", UNSET)

        phones = read_list(
            lambda value: read_object(InvoicePhone.from_dict, value), d.pop("phones", UNSET)
        )

        templates = read_list(
            lambda value: read_object(Template.from_dict, value), d.pop("templates", UNSET)
        )

        links = read_list(lambda value: read_object(Link.from_dict, value), d.pop("links", UNSET))

        template_list = cls(
            addresses=addresses,
            emails=emails,
            phones=phones,
            templates=templates,
            links=links,
        )

        template_list.additional_properties = d
        return template_list

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
