# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum, read_object

from ..models.account_type import AccountType
from ..models.contact_details import ContactDetails
from ..models.open_object import OpenObject
from ..types import UNSET, Unset

T = TypeVar("T", bound="Account")


@_attrs_define
class Account:
    """
    Attributes:
        id (str): Starts with "acct_".
        object_ (None | str | Unset):
        type_ (AccountType | None | Unset):
        name (None | str | Unset):
        contact_details (ContactDetails | None | Unset):
        processing (None | OpenObject | Unset):
        attrs (None | OpenObject | Unset):
        created_at (None | str | Unset):
        modified_at (None | str | Unset):
    """

    id: str
    object_: None | str | Unset = UNSET
    type_: AccountType | None | Unset = UNSET
    name: None | str | Unset = UNSET
    contact_details: ContactDetails | None | Unset = UNSET
    processing: None | OpenObject | Unset = UNSET
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

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, AccountType):
            type_ = self.type_.value if isinstance(self.type_, AccountType) else self.type_
        else:
            type_ = self.type_

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        contact_details: dict[str, Any] | None | Unset
        if isinstance(self.contact_details, Unset):
            contact_details = UNSET
        elif isinstance(self.contact_details, ContactDetails):
            contact_details = (
                self.contact_details.to_dict()
                if isinstance(self.contact_details, ContactDetails)
                else self.contact_details
            )
        else:
            contact_details = self.contact_details

        processing: dict[str, Any] | None | Unset
        if isinstance(self.processing, Unset):
            processing = UNSET
        elif isinstance(self.processing, OpenObject):
            processing = (
                self.processing.to_dict()
                if isinstance(self.processing, OpenObject)
                else self.processing
            )
        else:
            processing = self.processing

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
        if type_ is not UNSET:
            field_dict["type"] = type_
        if name is not UNSET:
            field_dict["name"] = name
        if contact_details is not UNSET:
            field_dict["contact_details"] = contact_details
        if processing is not UNSET:
            field_dict["processing"] = processing
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

        type_ = read_enum(AccountType, d.pop("type", UNSET))

        name = d.pop("name", UNSET)

        contact_details = read_object(ContactDetails.from_dict, d.pop("contact_details", UNSET))

        processing = read_object(OpenObject.from_dict, d.pop("processing", UNSET))

        attrs = read_object(OpenObject.from_dict, d.pop("attrs", UNSET))

        created_at = d.pop("created_at", UNSET)

        modified_at = d.pop("modified_at", UNSET)

        account = cls(
            id=id,
            object_=object_,
            type_=type_,
            name=name,
            contact_details=contact_details,
            processing=processing,
            attrs=attrs,
            created_at=created_at,
            modified_at=modified_at,
        )

        account.additional_properties = d
        return account

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
