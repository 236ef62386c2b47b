# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.custom_attributes import CustomAttributes
from ..models.new_account_type import NewAccountType
from ..models.new_contact_details import NewContactDetails
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateAccountRequest")


@_attrs_define
class CreateAccountRequest:
    """
    Attributes:
        type_ (NewAccountType):
        name (str): The name of the person or business.
        contact_details (NewContactDetails | Unset):
        attrs (CustomAttributes | Unset): Fields of your own, kept and given back by the provider; at most 255
            characters together, written as JSON. Names that begin with "_" are not shown in its dashboard.
    """

    type_: NewAccountType
    name: str
    contact_details: NewContactDetails | Unset = UNSET
    attrs: CustomAttributes | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_.value if isinstance(self.type_, NewAccountType) else self.type_

        name = self.name

        contact_details: dict[str, Any] | Unset = UNSET
        if not isinstance(self.contact_details, Unset):
            contact_details = (
                self.contact_details.to_dict()
                if isinstance(self.contact_details, NewContactDetails)
                else self.contact_details
            )

        attrs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attrs, Unset):
            attrs = self.attrs.to_dict() if isinstance(self.attrs, CustomAttributes) else self.attrs

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "type": type_,
                "name": name,
            }
        )
        if contact_details is not UNSET:
            field_dict["contact_details"] = contact_details
        if attrs is not UNSET:
            field_dict["attrs"] = attrs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = NewAccountType(d.pop("type"))

        name = d.pop("name")

        _contact_details = d.pop("contact_details", UNSET)
        contact_details: NewContactDetails | Unset
        if isinstance(_contact_details, Unset):
            contact_details = UNSET
        else:
            contact_details = NewContactDetails.from_dict(_contact_details)

        _attrs = d.pop("attrs", UNSET)
        attrs: CustomAttributes | Unset
        if isinstance(_attrs, Unset):
            attrs = UNSET
        else:
            attrs = CustomAttributes.from_dict(_attrs)

        create_account_request = cls(
            type_=type_,
            name=name,
            contact_details=contact_details,
            attrs=attrs,
        )

        return create_account_request
