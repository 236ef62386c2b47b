# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.address_request import AddressRequest
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateCustomerRequest")


@_attrs_define
class CreateCustomerRequest:
    """
    Attributes:
        first_name (str):
        last_name (str):
        email_id (str): The email address.
        company_name (str | Unset):
        phone (str | Unset):
        website (str | Unset):
        billing_address (AddressRequest | Unset): An address, with the fields that answers show.
        shipping_address (AddressRequest | Unset): An address, with the fields that answers show.
        is_affiliate (bool | Unset): Whether the customer becomes an affiliate too.
    """

    first_name: str
    last_name: str
    email_id: str
    company_name: str | Unset = UNSET
    phone: str | Unset = UNSET
    website: str | Unset = UNSET
    billing_address: AddressRequest | Unset = UNSET
    shipping_address: AddressRequest | Unset = UNSET
    is_affiliate: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        first_name = self.first_name

        last_name = self.last_name

        email_id = self.email_id

        company_name = self.company_name

        phone = self.phone

        website = self.website

        billing_address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.billing_address, Unset):
            billing_address = (
                self.billing_address.to_dict()
                if isinstance(self.billing_address, AddressRequest)
                else self.billing_address
            )

        shipping_address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.shipping_address, Unset):
            shipping_address = (
                self.shipping_address.to_dict()
                if isinstance(self.shipping_address, AddressRequest)
                else self.shipping_address
            )

        is_affiliate = self.is_affiliate

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "first_name": first_name,
                "last_name": last_name,
                "email_id": email_id,
            }
        )
        if company_name is not UNSET:
            field_dict["company_name"] = company_name
        if phone is not UNSET:
            field_dict["phone"] = phone
        if website is not UNSET:
            field_dict["website"] = website
        if billing_address is not UNSET:
            field_dict["billing_address"] = billing_address
        if shipping_address is not UNSET:
            field_dict["shipping_address"] = shipping_address
        if is_affiliate is not UNSET:
            field_dict["is_affiliate"] = is_affiliate

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        first_name = d.pop("first_name")

        last_name = d.pop("last_name")

        email_id = d.pop("email_id")

        company_name = d.pop("company_name", UNSET)

        phone = d.pop("phone", UNSET)

        website = d.pop("website", UNSET)

        _billing_address = d.pop("billing_address", UNSET)
        billing_address: AddressRequest | Unset
        if isinstance(_billing_address, Unset):
            billing_address = UNSET
        else:
            billing_address = AddressRequest.from_dict(_billing_address)

        _shipping_address = d.pop("shipping_address", UNSET)
        shipping_address: AddressRequest | Unset
        if isinstance(_shipping_address, Unset):
            shipping_address = UNSET
        else:
            shipping_address = AddressRequest.from_dict(_shipping_address)

        is_affiliate = d.pop("is_affiliate", UNSET)

        create_customer_request = cls(
            first_name=first_name,
            last_name=last_name,
            email_id=email_id,
            company_name=company_name,
            phone=phone,
            website=website,
            billing_address=billing_address,
            shipping_address=shipping_address,
            is_affiliate=is_affiliate,
        )

        return create_customer_request
