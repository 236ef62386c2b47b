# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_list, read_object

from ..models.error_detail import ErrorDetail
from ..models.link import Link
from ..types import UNSET, Unset

T = TypeVar("T", bound="ErrorAnswer")


@_attrs_define
class ErrorAnswer:
    """
    Attributes:
        name (None | str | Unset): The code, such as UNPROCESSABLE_ENTITY.
        message (None | str | Unset):
        debug_id (None | str | Unset): Tell it to PayPal's support.
        details (list[ErrorDetail] | None | Unset): Missing from 500 and 503.
        links (list[Link] | None | Unset):
        information_link (None | str | Unset): In place of links in a 503.
    """

    name: None | str | Unset = UNSET
    message: None | str | Unset = UNSET
    debug_id: None | str | Unset = UNSET
    details: list[ErrorDetail] | None | Unset = UNSET
    links: list[Link] | None | Unset = UNSET
    information_link: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message

        debug_id: None | str | Unset
        if isinstance(self.debug_id, Unset):
            debug_id = UNSET
        else:
            debug_id = self.debug_id

        details: list[dict[str, Any]] | None | Unset
        if isinstance(self.details, Unset):
            details = UNSET
        elif isinstance(self.details, list):
            details = []
            for details_type_0_item_data in self.details:
                details_type_0_item = (
                    details_type_0_item_data.to_dict()
                    if isinstance(details_type_0_item_data, ErrorDetail)
                    else details_type_0_item_data
                )
                details.append(details_type_0_item)

        else:
            details = self.details

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

        information_link: None | str | Unset
        if isinstance(self.information_link, Unset):
            information_link = UNSET
        else:
            information_link = self.information_link

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if message is not UNSET:
            field_dict["message"] = message
        if debug_id is not UNSET:
            field_dict["debug_id"] = debug_id
        if details is not UNSET:
            field_dict["details"] = details
        if links is not UNSET:
            field_dict["links"] = links
        if information_link is not UNSET:
            field_dict["information_link"] = information_link

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        message = d.pop("message", UNSET)

        debug_id = d.pop("debug_id", UNSET)

        details = read_list(
            lambda value: read_object(ErrorDetail.from_dict, value), d.pop("details", UNSET)
        )

        links = read_list(lambda value: read_object(Link.from_dict, value), d.pop("links", UNSET))

        information_link = d.pop("information_link", UNSET)

        error_answer = cls(
            name=name,
            message=message,
            debug_id=debug_id,
            details=details,
            links=links,
            information_link=information_link,
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
