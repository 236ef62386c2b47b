# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum, read_list, read_object

from ..models.link import Link
from ..models.link_method import LinkMethod
from ..types import UNSET, Unset

T = TypeVar("T", bound="SentInvoice")


@_attrs_define
class SentInvoice:
    """One link after a 200, a list of links or nothing after a 202.

    Attributes:
        href (None | str | Unset):
        rel (None | str | Unset):
        method (LinkMethod | None | Unset):
        links (list[Link] | None | Unset):
    """

    href: None | str | Unset = UNSET
    rel: None | str | Unset = UNSET
    method: LinkMethod | None | Unset = UNSET
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
        if links is not UNSET:
            field_dict["links"] = links

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        href = d.pop("href", UNSET)

        rel = d.pop("rel", UNSET)

        method = read_enum(LinkMethod, d.pop("method", UNSET))

        links = read_list(lambda value: read_object(Link.from_dict, value), d.pop("links", UNSET))

        sent_invoice = cls(
            href=href,
            rel=rel,
            method=method,
            links=links,
        )

        sent_invoice.additional_properties = d
        return sent_invoice

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
