# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_object

from ..models.address import Address
from ..models.customer_credit import CustomerCredit
from ..types import UNSET, Unset

T = TypeVar("T", bound="Customer")


@_attrs_define
class Customer:
    """
    Attributes:
        id (None | str | Unset):
        first_name (None | str | Unset):
        last_name (None | str | Unset):
        email_id (None | str | Unset):
        company_name (None | str | Unset):
        phone (None | str | Unset):
        website (None | str | Unset):
        is_affiliate (bool | None | Unset):
        portal_status (bool | None | Unset):
        copy_billing_address (bool | None | Unset):
        billing_address (Address | None | Unset):
        shipping_address (Address | None | Unset):
        credit (CustomerCredit | None | Unset):
        tax_id (None | str | Unset):
        referral_id (None | str | Unset):
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
    """

    id: None | str | Unset = UNSET
    first_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    email_id: None | str | Unset = UNSET
    company_name: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    website: None | str | Unset = UNSET
    is_affiliate: bool | None | Unset = UNSET
    portal_status: bool | None | Unset = UNSET
    copy_billing_address: bool | None | Unset = UNSET
    billing_address: Address | None | Unset = UNSET
    shipping_address: Address | None | Unset = UNSET
    credit: CustomerCredit | None | Unset = UNSET
    tax_id: None | str | Unset = UNSET
    referral_id: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        first_name: None | str | Unset
        if isinstance(self.first_name, Unset):
            first_name = UNSET
        else:
            first_name = self.first_name

        last_name: None | str | Unset
        if isinstance(self.last_name, Unset):
            last_name = UNSET
        else:
            last_name = self.last_name

        email_id: None | str | Unset
        if isinstance(self.email_id, Unset):
            email_id = UNSET
        else:
            email_id = self.email_id

        company_name: None | str | Unset
        if isinstance(self.company_name, Unset):
            company_name = UNSET
        else:
            company_name = self.company_name

        phone: None | str | Unset
        if isinstance(self.phone, Unset):
            phone = UNSET
        else:
            phone = self.phone

        website: None | str | Unset
        if isinstance(self.website, Unset):
            website = UNSET
        else:
            website = self.website

        is_affiliate: bool | None | Unset
        if isinstance(self.is_affiliate, Unset):
            is_affiliate = UNSET
        else:
            is_affiliate = self.is_affiliate

        portal_status: bool | None | Unset
        if isinstance(self.portal_status, Unset):
            portal_status = UNSET
        else:
            portal_status = self.portal_status

        copy_billing_address: bool | None | Unset
        if isinstance(self.copy_billing_address, Unset):
            copy_billing_address = UNSET
        else:
            copy_billing_address = self.copy_billing_address

        billing_address: dict[str, Any] | None | Unset
        if isinstance(self.billing_address, Unset):
            billing_address = UNSET
        elif isinstance(self.billing_address, Address):
            billing_address = (
                self.billing_address.to_dict()
                if isinstance(self.billing_address, Address)
                else self.billing_address
            )
        else:
            billing_address = self.billing_address

        shipping_address: dict[str, Any] | None | Unset
        if isinstance(self.shipping_address, Unset):
            shipping_address = UNSET
        elif isinstance(self.shipping_address, Address):
            shipping_address = (
                self.shipping_address.to_dict()
                if isinstance(self.shipping_address, Address)
                else self.shipping_address
            )
        else:
            shipping_address = self.shipping_address

        credit: dict[str, Any] | None | Unset
        if isinstance(self.credit, Unset):
            credit = UNSET
        elif isinstance(self.credit, CustomerCredit):
            credit = (
                self.credit.to_dict() if isinstance(self.credit, CustomerCredit) else self.credit
            )
        else:
            credit = self.credit

        tax_id: None | str | Unset
        if isinstance(self.tax_id, Unset):
            tax_id = UNSET
        else:
            tax_id = self.tax_id

        referral_id: None | str | Unset
        if isinstance(self.referral_id, Unset):
            referral_id = UNSET
        else:
            referral_id = self.referral_id

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = self.updated_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if email_id is not UNSET:
            field_dict["email_id"] = email_id
        if company_name is not UNSET:
            field_dict["company_name"] = company_name
        if phone is not UNSET:
            field_dict["phone"] = phone
        if website is not UNSET:
            field_dict["website"] = website
        if is_affiliate is not UNSET:
            field_dict["is_affiliate"] = is_affiliate
        if portal_status is not UNSET:
            field_dict["portal_status"] = portal_status
        if copy_billing_address is not UNSET:
            field_dict["copy_billing_address"] = copy_billing_address
        if billing_address is not UNSET:
            field_dict["billing_address"] = billing_address
        if shipping_address is not UNSET:
            field_dict["shipping_address"] = shipping_address
        if credit is not UNSET:
            field_dict["credit"] = credit
        if tax_id is not UNSET:
            field_dict["tax_id"] = tax_id
        if referral_id is not UNSET:
            field_dict["referral_id"] = referral_id
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        first_name = d.pop("first_name", UNSET)

        last_name = d.pop("last_name", UNSET)

        email_id = d.pop("email_id", UNSET)

        company_name = d.pop("company_name", UNSET)

        phone = d.pop("phone", UNSET)

        website = d.pop("website", UNSET)

        is_affiliate = d.pop("is_affiliate", UNSET)

        portal_status = d.pop("portal_status", UNSET)

        copy_billing_address = d.pop("copy_billing_address", UNSET)

        billing_address = read_object(Address.from_dict, d.pop("billing_address", UNSET))

        shipping_address = read_object(Address.from_dict, d.pop("shipping_address", UNSET))

        credit = read_object(CustomerCredit.from_dict, d.pop("credit", UNSET))

        tax_id = d.pop("tax_id", UNSET)

        referral_id = d.pop("referral_id", UNSET)

        created_at = d.pop("createdAt", UNSET)

        updated_at = d.pop("updatedAt", UNSET)

        customer = cls(
            id=id,
            first_name=first_name,
            last_name=last_name,
            email_id=email_id,
            company_name=company_name,
            phone=phone,
            website=website,
            is_affiliate=is_affiliate,
            portal_status=portal_status,
            copy_billing_address=copy_billing_address,
            billing_address=billing_address,
            shipping_address=shipping_address,
            credit=credit,
            tax_id=tax_id,
            referral_id=referral_id,
            created_at=created_at,
            updated_at=updated_at,
        )

        customer.additional_properties = d
        return customer

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
