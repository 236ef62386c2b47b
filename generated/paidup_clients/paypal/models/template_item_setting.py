# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum, read_object

from ..models.display_preference import DisplayPreference
from ..models.template_item_field import TemplateItemField
from ..types import UNSET, Unset

T = TypeVar("T", bound="TemplateItemSetting")


@_attrs_define
class TemplateItemSetting:
    """
    Attributes:
        field_name (None | TemplateItemField | Unset):
        display_preference (DisplayPreference | None | Unset):
    """

    field_name: None | TemplateItemField | Unset = UNSET
    display_preference: DisplayPreference | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field_name: None | str | Unset
        if isinstance(self.field_name, Unset):
            field_name = UNSET
        elif isinstance(self.field_name, TemplateItemField):
            field_name = (
                self.field_name.value
                if isinstance(self.field_name, TemplateItemField)
                else self.field_name
            )
        else:
            field_name = self.field_name

        display_preference: dict[str, Any] | None | Unset
        if isinstance(self.display_preference, Unset):
            display_preference = UNSET
        elif isinstance(self.display_preference, DisplayPreference):
            display_preference = (
                self.display_preference.to_dict()
                if isinstance(self.display_preference, DisplayPreference)
                else self.display_preference
            )
        else:
            display_preference = self.display_preference

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if field_name is not UNSET:
            field_dict["field_name"] = field_name
        if display_preference is not UNSET:
            field_dict["display_preference"] = display_preference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        field_name = read_enum(TemplateItemField, d.pop("field_name", UNSET))

        display_preference = read_object(
            DisplayPreference.from_dict, d.pop("display_preference", UNSET)
        )

        template_item_setting = cls(
            field_name=field_name,
            display_preference=display_preference,
        )

        template_item_setting.additional_properties = d
        return template_item_setting

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
