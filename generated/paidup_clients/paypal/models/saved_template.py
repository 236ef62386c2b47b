# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum, read_list, read_object

from ..models.link import Link
from ..models.link_method import LinkMethod
from ..models.template_info import TemplateInfo
from ..models.template_settings import TemplateSettings
from ..models.unit_of_measure import UnitOfMeasure
from ..types import UNSET, Unset

T = TypeVar("T", bound="SavedTemplate")


@_attrs_define
class SavedTemplate:
    """A link to the template (href, rel, method), or the template itself, as the header Prefer asked.

    Attributes:
        href (None | str | Unset): Link to the template; the last segment is its id.
        rel (None | str | Unset):
        method (LinkMethod | None | Unset):
        id (None | str | Unset): At most 30 characters.
        name (None | str | Unset):
        default_template (bool | None | Unset): Whether invoices are made from it by default.
        template_info (None | TemplateInfo | Unset):
        settings (None | TemplateSettings | Unset):
        unit_of_measure (None | UnitOfMeasure | Unset):
        standard_template (bool | None | Unset): Whether it is one of PayPal's own.
        links (list[Link] | None | Unset):
    """

    href: None | str | Unset = UNSET
    rel: None | str | Unset = UNSET
    method: LinkMethod | None | Unset = UNSET
    id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    default_template: bool | None | Unset = UNSET
    template_info: None | TemplateInfo | Unset = UNSET
    settings: None | TemplateSettings | Unset = UNSET
    unit_of_measure: None | UnitOfMeasure | Unset = UNSET
    standard_template: bool | None | Unset = UNSET
    links: list[Link] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        href: None | str | Unset
        if isinstance(self.href, Unset):
            href = UNSET
        else:
            href = self.href

        rel: None | str | Unset
        if isinstance(self.rel, Unset):
            rel = UNSET
        else:
            rel = self.rel

        method: None | str | Unset
        if isinstance(self.method, Unset):
            method = UNSET
        elif isinstance(self.method, LinkMethod):
            method = self.method.value if isinstance(self.method, LinkMethod) else self.method
        else:
            method = self.method

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
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
        field_dict.update({})
        if href is not UNSET:
            field_dict["href"] = href
        if rel is not UNSET:
            field_dict["rel"] = rel
        if method is not UNSET:
            field_dict["method"] = method
        if id is not UNSET:
            field_dict["id"] = id
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
        href = d.pop("href", UNSET)

        rel = d.pop("rel", UNSET)

        method = read_enum(LinkMethod, d.pop("method", UNSET))

        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        default_template = d.pop("default_template", UNSET)

        template_info = read_object(TemplateInfo.from_dict, d.pop("template_info", UNSET))

        settings = read_object(TemplateSettings.from_dict, d.pop("settings", UNSET))

        unit_of_measure = read_enum(UnitOfMeasure, d.pop("unit_of_measure", UNSET))

        standard_template = d.pop("standard_template", UNSET)

        links = read_list(lambda value: read_object(Link.from_dict, value), d.pop("links", UNSET))

        saved_template = cls(
            href=href,
            rel=rel,
            method=method,
            id=id,
            name=name,
            default_template=default_template,
            template_info=template_info,
            settings=settings,
            unit_of_measure=unit_of_measure,
            standard_template=standard_template,
            links=links,
        )

        saved_template.additional_properties = d
        return saved_template

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
