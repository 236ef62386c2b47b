# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.template_info_request import TemplateInfoRequest
from ..models.template_settings_request import TemplateSettingsRequest
from ..models.unit_of_measure import UnitOfMeasure
from ..types import UNSET, Unset

T = TypeVar("T", bound="TemplateRequest")


@_attrs_define
class TemplateRequest:
    """
    Attributes:
        name (str | Unset): A name no other template has, 1 to 500 characters.
        default_template (bool | Unset): Whether invoices are made from it by default.
        template_info (TemplateInfoRequest | Unset):
        settings (TemplateSettingsRequest | Unset):
        unit_of_measure (UnitOfMeasure | Unset):
    """

    name: str | Unset = UNSET
    default_template: bool | Unset = UNSET
    template_info: TemplateInfoRequest | Unset = UNSET
    settings: TemplateSettingsRequest | Unset = UNSET
    unit_of_measure: UnitOfMeasure | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        default_template = self.default_template

        template_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.template_info, Unset):
            template_info = (
                self.template_info.to_dict()
                if isinstance(self.template_info, TemplateInfoRequest)
                else self.template_info
            )

        settings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.settings, Unset):
            settings = (
                self.settings.to_dict()
                if isinstance(self.settings, TemplateSettingsRequest)
                else self.settings
            )

        unit_of_measure: str | Unset = UNSET
        if not isinstance(self.unit_of_measure, Unset):
            unit_of_measure = (
                self.unit_of_measure.value
                if isinstance(self.unit_of_measure, UnitOfMeasure)
                else self.unit_of_measure
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if default_template is not UNSET:
            field_dict["default_template"] = default_template
        if template_info is not UNSET:
            field_dict["template_info"] = template_info
        if settings is not UNSET:
            field_dict["settings"] = settings
        if unit_of_measure is not UNSET:
            field_dict["unit_of_measure"] = unit_of_measure

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        default_template = d.pop("default_template", UNSET)

        _template_info = d.pop("template_info", UNSET)
        template_info: TemplateInfoRequest | Unset
        if isinstance(_template_info, Unset):
            template_info = UNSET
        else:
            template_info = TemplateInfoRequest.from_dict(_template_info)

        _settings = d.pop("settings", UNSET)
        settings: TemplateSettingsRequest | Unset
        if isinstance(_settings, Unset):
            settings = UNSET
        else:
            settings = TemplateSettingsRequest.from_dict(_settings)

        _unit_of_measure = d.pop("unit_of_measure", UNSET)
        unit_of_measure: UnitOfMeasure | Unset
        if isinstance(_unit_of_measure, Unset):
            unit_of_measure = UNSET
        else:
            unit_of_measure = UnitOfMeasure(_unit_of_measure)

        template_request = cls(
            name=name,
            default_template=default_template,
            template_info=template_info,
            settings=settings,
            unit_of_measure=unit_of_measure,
        )

        return template_request
