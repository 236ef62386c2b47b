# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceAttachment")


@_attrs_define
class InvoiceAttachment:
    """
    Attributes:
        id (None | str | Unset):
        reference_url (None | str | Unset):
        content_type (None | str | Unset):
        create_time (None | str | Unset): RFC 3339 time.
        size (None | str | Unset): Digits as text.
    """

    id: None | str | Unset = UNSET
    reference_url: None | str | Unset = UNSET
    content_type: None | str | Unset = UNSET
    create_time: None | str | Unset = UNSET
    size: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        reference_url: None | str | Unset
        if isinstance(self.reference_url, Unset):
            reference_url = UNSET
        else:
            reference_url = self.reference_url

        content_type: None | str | Unset
        if isinstance(self.content_type, Unset):
            content_type = UNSET
        else:
            content_type = self.content_type

        create_time: None | str | Unset
        if isinstance(self.create_time, Unset):
            create_time = UNSET
        else:
            create_time = self.create_time

        size: None | str | Unset
        if isinstance(self.size, Unset):
            size = UNSET
        else:
            size = self.size

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if reference_url is not UNSET:
            field_dict["reference_url"] = reference_url
        if content_type is not UNSET:
            field_dict["content_type"] = content_type
        if create_time is not UNSET:
            field_dict["create_time"] = create_time
        if size is not UNSET:
            field_dict["size"] = size

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        reference_url = d.pop("reference_url", UNSET)

        content_type = d.pop("content_type", UNSET)

        create_time = d.pop("create_time", UNSET)

        size = d.pop("size", UNSET)

        invoice_attachment = cls(
            id=id,
            reference_url=reference_url,
            content_type=content_type,
            create_time=create_time,
            size=size,
        )

        invoice_attachment.additional_properties = d
        return invoice_attachment

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
