# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_list, read_object

from ..models.template_item_setting import TemplateItemSetting
from ..models.template_subtotal_setting import TemplateSubtotalSetting
from ..types import UNSET, Unset

T = TypeVar("T", bound="TemplateSettings")


@_attrs_define
class TemplateSettings:
    """
    Attributes:
        template_item_settings (list[TemplateItemSetting] | None | Unset):
        template_subtotal_settings (list[TemplateSubtotalSetting] | None | Unset):
    """

    template_item_settings: list[TemplateItemSetting] | None | Unset = UNSET
    template_subtotal_settings: list[TemplateSubtotalSetting] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        template_item_settings: list[dict[str, Any]] | None | Unset
        if isinstance(self.template_item_settings, Unset):
            template_item_settings = UNSET
        elif isinstance(self.template_item_settings, list):
            template_item_settings = []
            for template_item_settings_type_0_item_data in self.template_item_settings:
                template_item_settings_type_0_item = (
                    template_item_settings_type_0_item_data.to_dict()
                    if isinstance(template_item_settings_type_0_item_data, TemplateItemSetting)
                    else template_item_settings_type_0_item_data
                )
                template_item_settings.append(template_item_settings_type_0_item)

        else:
            template_item_settings = self.template_item_settings

        template_subtotal_settings: list[dict[str, Any]] | None | Unset
        if isinstance(self.template_subtotal_settings, Unset):
            template_subtotal_settings = UNSET
        elif isinstance(self.template_subtotal_settings, list):
            template_subtotal_settings = []
            for template_subtotal_settings_type_0_item_data in self.template_subtotal_settings:
                template_subtotal_settings_type_0_item = (
                    template_subtotal_settings_type_0_item_data.to_dict()
                    if isinstance(
                        template_subtotal_settings_type_0_item_data, TemplateSubtotalSetting
                    )
                    else template_subtotal_settings_type_0_item_data
                )
                template_subtotal_settings.append(template_subtotal_settings_type_0_item)

        else:
            template_subtotal_settings = self.template_subtotal_settings

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if template_item_settings is not UNSET:
            field_dict["template_item_settings"] = template_item_settings
        if template_subtotal_settings is not UNSET:
            field_dict["template_subtotal_settings"] = template_subtotal_settings

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        template_item_settings = read_list(
            lambda value: read_object(TemplateItemSetting.from_dict, value),
            d.pop("template_item_settings", UNSET),
        )

        template_subtotal_settings = read_list(
            lambda value: read_object(TemplateSubtotalSetting.from_dict, value),
            d.pop("template_subtotal_settings", UNSET),
        )

        template_settings = cls(
            template_item_settings=template_item_settings,
            template_subtotal_settings=template_subtotal_settings,
        )

        template_settings.additional_properties = d
        return template_settings

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
