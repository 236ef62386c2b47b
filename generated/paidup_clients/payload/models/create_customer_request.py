# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.custom_attributes import CustomAttributes
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateCustomerRequest")


@_attrs_define
class CreateCustomerRequest:
    """
    Attributes:
        name (str): Of a person or a business.
        email (str): Where payment requests and receipts go.
        description (str | Unset):
        phone_number (str | Unset): As in "(123) 456-7890".
        external_uid (str | Unset): A unique id of your own, by which the customer can be listed.
        primary_processing_id (str | Unset): The processing account for this customer, an id starting with "acct_".
        keep_active (bool | Unset): False for a customer who pays only once; can be set only when the customer is
            created.
        attrs (CustomAttributes | Unset): Fields of your own, kept by the provider.
    """

    name: str
    email: str
    description: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    external_uid: str | Unset = UNSET
    primary_processing_id: str | Unset = UNSET
    keep_active: bool | Unset = UNSET
    attrs: CustomAttributes | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        email = self.email

        description = self.description

        phone_number = self.phone_number

        external_uid = self.external_uid

        primary_processing_id = self.primary_processing_id

        keep_active = self.keep_active

        attrs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attrs, Unset):
            attrs = self.attrs.to_dict() if isinstance(self.attrs, CustomAttributes) else self.attrs

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "email": email,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if phone_number is not UNSET:
            field_dict["phone_number"] = phone_number
        if external_uid is not UNSET:
            field_dict["external_uid"] = external_uid
        if primary_processing_id is not UNSET:
            field_dict["primary_processing_id"] = primary_processing_id
        if keep_active is not UNSET:
            field_dict["keep_active"] = keep_active
        if attrs is not UNSET:
            field_dict["attrs"] = attrs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        email = d.pop("email")

        description = d.pop("description", UNSET)

        phone_number = d.pop("phone_number", UNSET)

        external_uid = d.pop("external_uid", UNSET)

        primary_processing_id = d.pop("primary_processing_id", UNSET)

        keep_active = d.pop("keep_active", UNSET)

        _attrs = d.pop("attrs", UNSET)
        attrs: CustomAttributes | Unset
        if isinstance(_attrs, Unset):
            attrs = UNSET
        else:
            attrs = CustomAttributes.from_dict(_attrs)

        create_customer_request = cls(
            name=name,
            email=email,
            description=description,
            phone_number=phone_number,
            external_uid=external_uid,
            primary_processing_id=primary_processing_id,
            keep_active=keep_active,
            attrs=attrs,
        )

        return create_customer_request
