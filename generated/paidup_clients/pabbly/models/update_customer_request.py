# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.address_request import AddressRequest
from ..models.yes_no import YesNo
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateCustomerRequest")


@_attrs_define
class UpdateCustomerRequest:
    """
    Attributes:
        first_name (str | Unset):
        last_name (str | Unset):
        company_name (str | Unset):
        phone (str | Unset):
        website (str | Unset):
        billing_address (AddressRequest | Unset): An address, with the fields that answers show.
        shipping_address (AddressRequest | Unset): An address, with the fields that answers show.
        enable_affiliate (YesNo | Unset):
        enable_portal (YesNo | Unset):
    """

    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    company_name: str | Unset = UNSET
    phone: str | Unset = UNSET
    website: str | Unset = UNSET
    billing_address: AddressRequest | Unset = UNSET
    shipping_address: AddressRequest | Unset = UNSET
    enable_affiliate: YesNo | Unset = UNSET
    enable_portal: YesNo | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        first_name = self.first_name

        last_name = self.last_name

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

        enable_affiliate: str | Unset = UNSET
        if not isinstance(self.enable_affiliate, Unset):
            enable_affiliate = (
                self.enable_affiliate.value
                if isinstance(self.enable_affiliate, YesNo)
                else self.enable_affiliate
            )

        enable_portal: str | Unset = UNSET
        if not isinstance(self.enable_portal, Unset):
            enable_portal = (
                self.enable_portal.value
                if isinstance(self.enable_portal, YesNo)
                else self.enable_portal
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
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
        if enable_affiliate is not UNSET:
            field_dict["enable_affiliate"] = enable_affiliate
        if enable_portal is not UNSET:
            field_dict["enable_portal"] = enable_portal

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        first_name = d.pop("first_name", UNSET)

        last_name = d.pop("last_name", UNSET)

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

        _enable_affiliate = d.pop("enable_affiliate", UNSET)
        enable_affiliate: YesNo | Unset
        if isinstance(_enable_affiliate, Unset):
            enable_affiliate = UNSET
        else:
            enable_affiliate = YesNo(_enable_affiliate)

        _enable_portal = d.pop("enable_portal", UNSET)
        enable_portal: YesNo | Unset
        if isinstance(_enable_portal, Unset):
            enable_portal = UNSET
        else:
            enable_portal = YesNo(_enable_portal)

        update_customer_request = cls(
            first_name=first_name,
            last_name=last_name,
            company_name=company_name,
            phone=phone,
            website=website,
            billing_address=billing_address,
            shipping_address=shipping_address,
            enable_affiliate=enable_affiliate,
            enable_portal=enable_portal,
        )

        return update_customer_request
