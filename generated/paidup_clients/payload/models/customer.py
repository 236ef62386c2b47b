# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_list, read_object

from ..models.open_object import OpenObject
from ..models.payment_method import PaymentMethod
from ..types import UNSET, Unset

T = TypeVar("T", bound="Customer")


@_attrs_define
class Customer:
    """
    Attributes:
        id (str): Starts with "acct_".
        object_ (None | str | Unset):
        name (None | str | Unset):
        email (None | str | Unset):
        description (None | str | Unset):
        phone_number (None | str | Unset):
        external_uid (None | str | Unset): A unique id of your own, for lookup and upsert.
        primary_processing_id (None | str | Unset):
        keep_active (bool | None | Unset):
        payment_methods (list[PaymentMethod] | None | Unset):
        attrs (None | OpenObject | Unset):
        created_at (None | str | Unset): YYYY-MM-DD HH:MM:SS, without a zone.
        modified_at (None | str | Unset): YYYY-MM-DD HH:MM:SS, without a zone.
    """

    id: str
    object_: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    external_uid: None | str | Unset = UNSET
    primary_processing_id: None | str | Unset = UNSET
    keep_active: bool | None | Unset = UNSET
    payment_methods: list[PaymentMethod] | None | Unset = UNSET
    attrs: None | OpenObject | Unset = UNSET
    created_at: None | str | Unset = UNSET
    modified_at: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        object_: None | str | Unset
        if isinstance(self.object_, Unset):
            object_ = UNSET
        else:
            object_ = self.object_

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        phone_number: None | str | Unset
        if isinstance(self.phone_number, Unset):
            phone_number = UNSET
        else:
            phone_number = self.phone_number

        external_uid: None | str | Unset
        if isinstance(self.external_uid, Unset):
            external_uid = UNSET
        else:
            external_uid = self.external_uid

        primary_processing_id: None | str | Unset
        if isinstance(self.primary_processing_id, Unset):
            primary_processing_id = UNSET
        else:
            primary_processing_id = self.primary_processing_id

        keep_active: bool | None | Unset
        if isinstance(self.keep_active, Unset):
            keep_active = UNSET
        else:
            keep_active = self.keep_active

        payment_methods: list[dict[str, Any]] | None | Unset
        if isinstance(self.payment_methods, Unset):
            payment_methods = UNSET
        elif isinstance(self.payment_methods, list):
            payment_methods = []
            for payment_methods_type_0_item_data in self.payment_methods:
                payment_methods_type_0_item = (
                    payment_methods_type_0_item_data.to_dict()
                    if isinstance(payment_methods_type_0_item_data, PaymentMethod)
                    else payment_methods_type_0_item_data
                )
                payment_methods.append(payment_methods_type_0_item)

        else:
            payment_methods = self.payment_methods

        attrs: dict[str, Any] | None | Unset
        if isinstance(self.attrs, Unset):
            attrs = UNSET
        elif isinstance(self.attrs, OpenObject):
            attrs = self.attrs.to_dict() if isinstance(self.attrs, OpenObject) else self.attrs
        else:
            attrs = self.attrs

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        modified_at: None | str | Unset
        if isinstance(self.modified_at, Unset):
            modified_at = UNSET
        else:
            modified_at = self.modified_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if object_ is not UNSET:
            field_dict["object"] = object_
        if name is not UNSET:
            field_dict["name"] = name
        if email is not UNSET:
            field_dict["email"] = email
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
        if payment_methods is not UNSET:
            field_dict["payment_methods"] = payment_methods
        if attrs is not UNSET:
            field_dict["attrs"] = attrs
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if modified_at is not UNSET:
            field_dict["modified_at"] = modified_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        object_ = d.pop("object", UNSET)

        name = d.pop("name", UNSET)

        email = d.pop("email", UNSET)

        description = d.pop("description", UNSET)

        phone_number = d.pop("phone_number", UNSET)

        external_uid = d.pop("external_uid", UNSET)

        primary_processing_id = d.pop("primary_processing_id", UNSET)

        keep_active = d.pop("keep_active", UNSET)

        payment_methods = read_list(
            lambda value: read_object(PaymentMethod.from_dict, value),
            d.pop("payment_methods", UNSET),
        )

        attrs = read_object(OpenObject.from_dict, d.pop("attrs", UNSET))

        created_at = d.pop("created_at", UNSET)

        modified_at = d.pop("modified_at", UNSET)

        customer = cls(
            id=id,
            object_=object_,
            name=name,
            email=email,
            description=description,
            phone_number=phone_number,
            external_uid=external_uid,
            primary_processing_id=primary_processing_id,
            keep_active=keep_active,
            payment_methods=payment_methods,
            attrs=attrs,
            created_at=created_at,
            modified_at=modified_at,
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
