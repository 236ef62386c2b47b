# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.template_item_setting_request import TemplateItemSettingRequest
from ..models.template_subtotal_setting_request import TemplateSubtotalSettingRequest
from ..types import UNSET, Unset

T = TypeVar("T", bound="TemplateSettingsRequest")


@_attrs_define
class TemplateSettingsRequest:
    """
    Attributes:
        template_item_settings (list[TemplateItemSettingRequest] | Unset):
        template_subtotal_settings (list[TemplateSubtotalSettingRequest] | Unset):
    """

    template_item_settings: list[TemplateItemSettingRequest] | Unset = UNSET
    template_subtotal_settings: list[TemplateSubtotalSettingRequest] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        template_item_settings: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.template_item_settings, Unset):
            template_item_settings = []
            for template_item_settings_item_data in self.template_item_settings:
                template_item_settings_item = (
                    template_item_settings_item_data.to_dict()
                    if isinstance(template_item_settings_item_data, TemplateItemSettingRequest)
                    else template_item_settings_item_data
                )
                template_item_settings.append(template_item_settings_item)

        template_subtotal_settings: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.template_subtotal_settings, Unset):
            template_subtotal_settings = []
            for template_subtotal_settings_item_data in self.template_subtotal_settings:
                template_subtotal_settings_item = (
                    template_subtotal_settings_item_data.to_dict()
                    if isinstance(
                        template_subtotal_settings_item_data, TemplateSubtotalSettingRequest
                    )
                    else template_subtotal_settings_item_data
                )
                template_subtotal_settings.append(template_subtotal_settings_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if template_item_settings is not UNSET:
            field_dict["template_item_settings"] = template_item_settings
        if template_subtotal_settings is not UNSET:
            field_dict["template_subtotal_settings"] = template_subtotal_settings

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _template_item_settings = d.pop("template_item_settings", UNSET)
        template_item_settings: list[TemplateItemSettingRequest] | Unset = UNSET
        if _template_item_settings is not UNSET:
            template_item_settings = []
            for template_item_settings_item_data in _template_item_settings:
                template_item_settings_item = TemplateItemSettingRequest.from_dict(
                    template_item_settings_item_data
                )

                template_item_settings.append(template_item_settings_item)

        _template_subtotal_settings = d.pop("template_subtotal_settings", UNSET)
        template_subtotal_settings: list[TemplateSubtotalSettingRequest] | Unset = UNSET
        if _template_subtotal_settings is not UNSET:
            template_subtotal_settings = []
            for template_subtotal_settings_item_data in _template_subtotal_settings:
                template_subtotal_settings_item = TemplateSubtotalSettingRequest.from_dict(
                    template_subtotal_settings_item_data
                )

                template_subtotal_settings.append(template_subtotal_settings_item)

        template_settings_request = cls(
            template_item_settings=template_item_settings,
            template_subtotal_settings=template_subtotal_settings,
        )

        return template_settings_request
