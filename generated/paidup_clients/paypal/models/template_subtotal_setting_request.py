# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.display_preference_request import DisplayPreferenceRequest
from ..models.template_subtotal_field import TemplateSubtotalField
from ..types import UNSET, Unset

T = TypeVar("T", bound="TemplateSubtotalSettingRequest")


@_attrs_define
class TemplateSubtotalSettingRequest:
    """
    Attributes:
        field_name (TemplateSubtotalField | Unset):
        display_preference (DisplayPreferenceRequest | Unset):
    """

    field_name: TemplateSubtotalField | Unset = UNSET
    display_preference: DisplayPreferenceRequest | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        field_name: str | Unset = UNSET
        if not isinstance(self.field_name, Unset):
            field_name = (
                self.field_name.value
                if isinstance(self.field_name, TemplateSubtotalField)
                else self.field_name
            )

        display_preference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.display_preference, Unset):
            display_preference = (
                self.display_preference.to_dict()
                if isinstance(self.display_preference, DisplayPreferenceRequest)
                else self.display_preference
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if field_name is not UNSET:
            field_dict["field_name"] = field_name
        if display_preference is not UNSET:
            field_dict["display_preference"] = display_preference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _field_name = d.pop("field_name", UNSET)
        field_name: TemplateSubtotalField | Unset
        if isinstance(_field_name, Unset):
            field_name = UNSET
        else:
            field_name = TemplateSubtotalField(_field_name)

        _display_preference = d.pop("display_preference", UNSET)
        display_preference: DisplayPreferenceRequest | Unset
        if isinstance(_display_preference, Unset):
            display_preference = UNSET
        else:
            display_preference = DisplayPreferenceRequest.from_dict(_display_preference)

        template_subtotal_setting_request = cls(
            field_name=field_name,
            display_preference=display_preference,
        )

        return template_subtotal_setting_request
