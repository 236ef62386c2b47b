# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_object

from ..models.open_object import OpenObject
from ..types import UNSET, Unset

T = TypeVar("T", bound="ErrorAnswer")


@_attrs_define
class ErrorAnswer:
    """
    Attributes:
        object_ (None | str | Unset):
        error_type (None | str | Unset): The name of the error.
        error_description (None | str | Unset): Prose or only the name of the offending field.
        details (None | OpenObject | Unset):
    """

    object_: None | str | Unset = UNSET
    error_type: None | str | Unset = UNSET
    error_description: None | str | Unset = UNSET
    details: None | OpenObject | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        object_: None | str | Unset
        if isinstance(self.object_, Unset):
            object_ = UNSET
        else:
            object_ = self.object_

        error_type: None | str | Unset
        if isinstance(self.error_type, Unset):
            error_type = UNSET
        else:
            error_type = self.error_type

        error_description: None | str | Unset
        if isinstance(self.error_description, Unset):
            error_description = UNSET
        else:
            error_description = self.error_description

        details: dict[str, Any] | None | Unset
        if isinstance(self.details, Unset):
            details = UNSET
        elif isinstance(self.details, OpenObject):
            details = (
                self.details.to_dict() if isinstance(self.details, OpenObject) else self.details
            )
        else:
            details = self.details

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if object_ is not UNSET:
            field_dict["object"] = object_
        if error_type is not UNSET:
            field_dict["error_type"] = error_type
        if error_description is not UNSET:
            field_dict["error_description"] = error_description
        if details is not UNSET:
            field_dict["details"] = details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        object_ = d.pop("object", UNSET)

        error_type = d.pop("error_type", UNSET)

        error_description = d.pop("error_description", UNSET)

        details = read_object(OpenObject.from_dict, d.pop("details", UNSET))

        error_answer = cls(
            object_=object_,
            error_type=error_type,
            error_description=error_description,
            details=details,
        )

        error_answer.additional_properties = d
        return error_answer

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
