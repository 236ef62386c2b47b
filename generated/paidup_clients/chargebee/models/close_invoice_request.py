# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.note_to_remove import NoteToRemove
from ..types import UNSET, Unset

T = TypeVar("T", bound="CloseInvoiceRequest")


@_attrs_define
class CloseInvoiceRequest:
    """
    Attributes:
        comment (str | Unset): A comment, up to 300 characters.
        invoice_note (str | Unset): A note shown on the invoice, up to 2000 characters.
        remove_general_note (bool | Unset): Whether the site's general note is left off; the provider's default is
            false.
        invoice_date (int | Unset): Date of the invoice, in Unix seconds.
        notes_to_remove (list[NoteToRemove] | Unset):
    """

    comment: str | Unset = UNSET
    invoice_note: str | Unset = UNSET
    remove_general_note: bool | Unset = UNSET
    invoice_date: int | Unset = UNSET
    notes_to_remove: list[NoteToRemove] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        comment = self.comment

        invoice_note = self.invoice_note

        remove_general_note = self.remove_general_note

        invoice_date = self.invoice_date

        notes_to_remove: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.notes_to_remove, Unset):
            notes_to_remove = []
            for notes_to_remove_item_data in self.notes_to_remove:
                notes_to_remove_item = (
                    notes_to_remove_item_data.to_dict()
                    if isinstance(notes_to_remove_item_data, NoteToRemove)
                    else notes_to_remove_item_data
                )
                notes_to_remove.append(notes_to_remove_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if comment is not UNSET:
            field_dict["comment"] = comment
        if invoice_note is not UNSET:
            field_dict["invoice_note"] = invoice_note
        if remove_general_note is not UNSET:
            field_dict["remove_general_note"] = remove_general_note
        if invoice_date is not UNSET:
            field_dict["invoice_date"] = invoice_date
        if notes_to_remove is not UNSET:
            field_dict["notes_to_remove"] = notes_to_remove

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        comment = d.pop("comment", UNSET)

        invoice_note = d.pop("invoice_note", UNSET)

        remove_general_note = d.pop("remove_general_note", UNSET)

        invoice_date = d.pop("invoice_date", UNSET)

        _notes_to_remove = d.pop("notes_to_remove", UNSET)
        notes_to_remove: list[NoteToRemove] | Unset = UNSET
        if _notes_to_remove is not UNSET:
            notes_to_remove = []
            for notes_to_remove_item_data in _notes_to_remove:
                notes_to_remove_item = NoteToRemove.from_dict(notes_to_remove_item_data)

                notes_to_remove.append(notes_to_remove_item)

        close_invoice_request = cls(
            comment=comment,
            invoice_note=invoice_note,
            remove_general_note=remove_general_note,
            invoice_date=invoice_date,
            notes_to_remove=notes_to_remove,
        )

        return close_invoice_request
