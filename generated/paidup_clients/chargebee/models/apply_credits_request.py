# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.credit_note_to_apply import CreditNoteToApply
from ..types import UNSET, Unset

T = TypeVar("T", bound="ApplyCreditsRequest")


@_attrs_define
class ApplyCreditsRequest:
    """
    Attributes:
        comment (str | Unset): A comment, up to 300 characters.
        credit_notes (list[CreditNoteToApply] | Unset): The credit notes to use.
    """

    comment: str | Unset = UNSET
    credit_notes: list[CreditNoteToApply] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        comment = self.comment

        credit_notes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.credit_notes, Unset):
            credit_notes = []
            for credit_notes_item_data in self.credit_notes:
                credit_notes_item = (
                    credit_notes_item_data.to_dict()
                    if isinstance(credit_notes_item_data, CreditNoteToApply)
                    else credit_notes_item_data
                )
                credit_notes.append(credit_notes_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if comment is not UNSET:
            field_dict["comment"] = comment
        if credit_notes is not UNSET:
            field_dict["credit_notes"] = credit_notes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        comment = d.pop("comment", UNSET)

        _credit_notes = d.pop("credit_notes", UNSET)
        credit_notes: list[CreditNoteToApply] | Unset = UNSET
        if _credit_notes is not UNSET:
            credit_notes = []
            for credit_notes_item_data in _credit_notes:
                credit_notes_item = CreditNoteToApply.from_dict(credit_notes_item_data)

                credit_notes.append(credit_notes_item)

        apply_credits_request = cls(
            comment=comment,
            credit_notes=credit_notes,
        )

        return apply_credits_request
