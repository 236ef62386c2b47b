# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.event_list_entry import EventListEntry
from ..types import UNSET, Unset

T = TypeVar("T", bound="EventList")


@_attrs_define
class EventList:
    """
    Attributes:
        list_ (list[EventListEntry]):
        next_offset (None | str | Unset): Where the next page begins; absent on the last page.
    """

    list_: list[EventListEntry]
    next_offset: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        list_ = []
        for list_item_data in self.list_:
            list_item = (
                list_item_data.to_dict()
                if isinstance(list_item_data, EventListEntry)
                else list_item_data
            )
            list_.append(list_item)

        next_offset: None | str | Unset
        if isinstance(self.next_offset, Unset):
            next_offset = UNSET
        else:
            next_offset = self.next_offset

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "list": list_,
            }
        )
        if next_offset is not UNSET:
            field_dict["next_offset"] = next_offset

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        list_ = []
        _list_ = d.pop("list")
        for list_item_data in _list_:
            list_item = EventListEntry.from_dict(list_item_data)

            list_.append(list_item)

        next_offset = d.pop("next_offset", UNSET)

        event_list = cls(
            list_=list_,
            next_offset=next_offset,
        )

        event_list.additional_properties = d
        return event_list

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
