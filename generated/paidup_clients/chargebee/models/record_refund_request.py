# Generated from specs/chargebee.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.offline_refund import OfflineRefund
from ..models.refund_credit_note import RefundCreditNote
from ..types import UNSET, Unset

T = TypeVar("T", bound="RecordRefundRequest")


@_attrs_define
class RecordRefundRequest:
    """
    Attributes:
        transaction (OfflineRefund | Unset):
        comment (str | Unset): A comment, up to 65000 characters.
        customer_notes (str | Unset): A note for the customer on the credit note, up to 2000 characters.
        credit_note (RefundCreditNote | Unset):
    """

    transaction: OfflineRefund | Unset = UNSET
    comment: str | Unset = UNSET
    customer_notes: str | Unset = UNSET
    credit_note: RefundCreditNote | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        transaction: dict[str, Any] | Unset = UNSET
        if not isinstance(self.transaction, Unset):
            transaction = (
                self.transaction.to_dict()
                if isinstance(self.transaction, OfflineRefund)
                else self.transaction
            )

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
        if transaction is not UNSET:
            field_dict["transaction"] = transaction
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
        _transaction = d.pop("transaction", UNSET)
        transaction: OfflineRefund | Unset
        if isinstance(_transaction, Unset):
            transaction = UNSET
        else:
            transaction = OfflineRefund.from_dict(_transaction)

        comment = d.pop("comment", UNSET)

        customer_notes = d.pop("customer_notes", UNSET)

        _credit_note = d.pop("credit_note", UNSET)
        credit_note: RefundCreditNote | Unset
        if isinstance(_credit_note, Unset):
            credit_note = UNSET
        else:
            credit_note = RefundCreditNote.from_dict(_credit_note)

        record_refund_request = cls(
            transaction=transaction,
            comment=comment,
            customer_notes=customer_notes,
            credit_note=credit_note,
        )

        return record_refund_request
