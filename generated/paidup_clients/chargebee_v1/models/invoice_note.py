# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum

from ..models.note_entity_type import NoteEntityType
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceNote")


@_attrs_define
class InvoiceNote:
    """
    Attributes:
        note (None | str | Unset):
        entity_id (None | str | Unset):
        entity_type (None | NoteEntityType | Unset):
    """

    note: None | str | Unset = UNSET
    entity_id: None | str | Unset = UNSET
    entity_type: None | NoteEntityType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        entity_id: None | str | Unset
        if isinstance(self.entity_id, Unset):
            entity_id = UNSET
        else:
            entity_id = self.entity_id

        entity_type: None | str | Unset
        if isinstance(self.entity_type, Unset):
            entity_type = UNSET
        elif isinstance(self.entity_type, NoteEntityType):
            entity_type = (
                self.entity_type.value
                if isinstance(self.entity_type, NoteEntityType)
                else self.entity_type
            )
        else:
            entity_type = self.entity_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if note is not UNSET:
            field_dict["note"] = note
        if entity_id is not UNSET:
            field_dict["entity_id"] = entity_id
        if entity_type is not UNSET:
            field_dict["entity_type"] = entity_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        note = d.pop("note", UNSET)

        entity_id = d.pop("entity_id", UNSET)

        entity_type = read_enum(NoteEntityType, d.pop("entity_type", UNSET))

        invoice_note = cls(
            note=note,
            entity_id=entity_id,
            entity_type=entity_type,
        )

        invoice_note.additional_properties = d
        return invoice_note

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
