# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum, read_list, read_object

from ..models.link import Link
from ..models.template_info import TemplateInfo
from ..models.template_settings import TemplateSettings
from ..models.unit_of_measure import UnitOfMeasure
from ..types import UNSET, Unset

T = TypeVar("T", bound="Template")


@_attrs_define
class Template:
    """
    Attributes:
        id (str): At most 30 characters.
        name (None | str | Unset):
        default_template (bool | None | Unset): Whether invoices are made from it by default.
        template_info (None | TemplateInfo | Unset):
        settings (None | TemplateSettings | Unset):
        unit_of_measure (None | UnitOfMeasure | Unset):
        standard_template (bool | None | Unset): Whether it is one of PayPal's own.
        links (list[Link] | None | Unset):
    """

    id: str
    name: None | str | Unset = UNSET
    default_template: bool | None | Unset = UNSET
    template_info: None | TemplateInfo | Unset = UNSET
    settings: None | TemplateSettings | Unset = UNSET
    unit_of_measure: None | UnitOfMeasure | Unset = UNSET
    standard_template: bool | None | Unset = UNSET
    links: list[Link] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        default_template: bool | None | Unset
        if isinstance(self.default_template, Unset):
            default_template = UNSET
        else:
            default_template = self.default_template

        template_info: dict[str, Any] | None | Unset
        if isinstance(self.template_info, Unset):
            template_info = UNSET
        elif isinstance(self.template_info, TemplateInfo):
            template_info = (
                self.template_info.to_dict()
                if isinstance(self.template_info, TemplateInfo)
                else self.template_info
            )
        else:
            template_info = self.template_info

        settings: dict[str, Any] | None | Unset
        if isinstance(self.settings, Unset):
            settings = UNSET
        elif isinstance(self.settings, TemplateSettings):
            settings = (
                self.settings.to_dict()
                if isinstance(self.settings, TemplateSettings)
                else self.settings
            )
        else:
            settings = self.settings

        unit_of_measure: None | str | Unset
        if isinstance(self.unit_of_measure, Unset):
            unit_of_measure = UNSET
        elif isinstance(self.unit_of_measure, UnitOfMeasure):
            unit_of_measure = (
                self.unit_of_measure.value
                if isinstance(self.unit_of_measure, UnitOfMeasure)
                else self.unit_of_measure
            )
        else:
            unit_of_measure = self.unit_of_measure

        standard_template: bool | None | Unset
        if isinstance(self.standard_template, Unset):
            standard_template = UNSET
        else:
            standard_template = self.standard_template

        links: list[dict[str, Any]] | None | Unset
        if isinstance(self.links, Unset):
            links = UNSET
        elif isinstance(self.links, list):
            links = []
            for links_type_0_item_data in self.links:
                links_type_0_item = (
                    links_type_0_item_data.to_dict()
                    if isinstance(links_type_0_item_data, Link)
                    else links_type_0_item_data
                )
                links.append(links_type_0_item)

        else:
            links = self.links

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
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
        if standard_template is not UNSET:
            field_dict["standard_template"] = standard_template
        if links is not UNSET:
            field_dict["links"] = links

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name", UNSET)

        default_template = d.pop("default_template", UNSET)

        template_info = read_object(TemplateInfo.from_dict, d.pop("template_info", UNSET))

        settings = read_object(TemplateSettings.from_dict, d.pop("settings", UNSET))

        unit_of_measure = read_enum(UnitOfMeasure, d.pop("unit_of_measure", UNSET))

        standard_template = d.pop("standard_template", UNSET)

        links = read_list(lambda value: read_object(Link.from_dict, value), d.pop("links", UNSET))

        template = cls(
            id=id,
            name=name,
            default_template=default_template,
            template_info=template_info,
            settings=settings,
            unit_of_measure=unit_of_measure,
            standard_template=standard_template,
            links=links,
        )

        template.additional_properties = d
        return template

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
