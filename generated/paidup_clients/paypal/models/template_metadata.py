# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="TemplateMetadata")


@_attrs_define
class TemplateMetadata:
    """Times are RFC 3339 texts.

    Attributes:
        create_time (None | str | Unset):
        created_by (None | str | Unset):
        last_update_time (None | str | Unset):
        last_updated_by (None | str | Unset):
    """

    create_time: None | str | Unset = UNSET
    created_by: None | str | Unset = UNSET
    last_update_time: None | str | Unset = UNSET
    last_updated_by: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        create_time: None | str | Unset
        if isinstance(self.create_time, Unset):
            create_time = UNSET
        else:
            create_time = self.create_time

        created_by: None | str | Unset
        if isinstance(self.created_by, Unset):
            created_by = UNSET
        else:
            created_by = self.created_by

        last_update_time: None | str | Unset
        if isinstance(self.last_update_time, Unset):
            last_update_time = UNSET
        else:
            last_update_time = self.last_update_time

        last_updated_by: None | str | Unset
        if isinstance(self.last_updated_by, Unset):
            last_updated_by = UNSET
        else:
            last_updated_by = self.last_updated_by

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if create_time is not UNSET:
            field_dict["create_time"] = create_time
        if created_by is not UNSET:
            field_dict["created_by"] = created_by
        if last_update_time is not UNSET:
            field_dict["last_update_time"] = last_update_time
        if last_updated_by is not UNSET:
            field_dict["last_updated_by"] = last_updated_by

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        create_time = d.pop("create_time", UNSET)

        created_by = d.pop("created_by", UNSET)

        last_update_time = d.pop("last_update_time", UNSET)

        last_updated_by = d.pop("last_updated_by", UNSET)

        template_metadata = cls(
            create_time=create_time,
            created_by=created_by,
            last_update_time=last_update_time,
            last_updated_by=last_updated_by,
        )

        template_metadata.additional_properties = d
        return template_metadata

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
