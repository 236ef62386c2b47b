# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.note_entity_type import NoteEntityType
from ..types import UNSET, Unset

T = TypeVar("T", bound="NoteToRemove")


@_attrs_define
class NoteToRemove:
    """
    Attributes:
        entity_type (NoteEntityType | Unset): The catalogue decides whether plans and addons or item prices are known.
        entity_id (str | Unset):
    """

    entity_type: NoteEntityType | Unset = UNSET
    entity_id: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        entity_type: str | Unset = UNSET
        if not isinstance(self.entity_type, Unset):
            entity_type = (
                self.entity_type.value
                if isinstance(self.entity_type, NoteEntityType)
                else self.entity_type
            )

        entity_id = self.entity_id

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if entity_type is not UNSET:
            field_dict["entity_type"] = entity_type
        if entity_id is not UNSET:
            field_dict["entity_id"] = entity_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _entity_type = d.pop("entity_type", UNSET)
        entity_type: NoteEntityType | Unset
        if isinstance(_entity_type, Unset):
            entity_type = UNSET
        else:
            entity_type = NoteEntityType(_entity_type)

        entity_id = d.pop("entity_id", UNSET)

        note_to_remove = cls(
            entity_type=entity_type,
            entity_id=entity_id,
        )

        return note_to_remove
