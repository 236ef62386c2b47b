# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.refund_credit_note import RefundCreditNote
from ..types import UNSET, Unset

T = TypeVar("T", bound="RefundRequest")


@_attrs_define
class RefundRequest:
    """
    Attributes:
        refund_amount (int | Unset): Amount to refund, in minor units, at least 1.
        comment (str | Unset): A comment, up to 300 characters.
        customer_notes (str | Unset): A note for the customer on the credit note, up to 2000 characters.
        credit_note (RefundCreditNote | Unset):
    """

    refund_amount: int | Unset = UNSET
    comment: str | Unset = UNSET
    customer_notes: str | Unset = UNSET
    credit_note: RefundCreditNote | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        refund_amount = self.refund_amount

        comment = self.comment

        customer_notes = self.customer_notes

        credit_note: dict[str, Any] | Unset = UNSET
        if not isinstance(self.credit_note, Unset):
            credit_note = (
                self.credit_note.to_dict()
                if isinstance(self.credit_note, RefundCreditNote)
                else self.credit_note
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if refund_amount is not UNSET:
            field_dict["refund_amount"] = refund_amount
        if comment is not UNSET:
            field_dict["comment"] = comment
        if customer_notes is not UNSET:
            field_dict["customer_notes"] = customer_notes
        if credit_note is not UNSET:
            field_dict["credit_note"] = credit_note

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        refund_amount = d.pop("refund_amount", UNSET)

        comment = d.pop("comment", UNSET)

        customer_notes = d.pop("customer_notes", UNSET)

        _credit_note = d.pop("credit_note", UNSET)
        credit_note: RefundCreditNote | Unset
        if isinstance(_credit_note, Unset):
            credit_note = UNSET
        else:
            credit_note = RefundCreditNote.from_dict(_credit_note)

        refund_request = cls(
            refund_amount=refund_amount,
            comment=comment,
            customer_notes=customer_notes,
            credit_note=credit_note,
        )

        return refund_request
