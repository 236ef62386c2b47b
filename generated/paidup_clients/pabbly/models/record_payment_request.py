# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="RecordPaymentRequest")


@_attrs_define
class RecordPaymentRequest:
    """
    Attributes:
        payment_mode (str): Where the money was received, such as "cash", "check" or "bank transfer"; free text.
        payment_note (str | Unset): A note for later reference, visible to people.
        transaction (str | Unset): Details of the transaction; a good place for a reference of your own.
    """

    payment_mode: str
    payment_note: str | Unset = UNSET
    transaction: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        payment_mode = self.payment_mode

        payment_note = self.payment_note

        transaction = self.transaction

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "payment_mode": payment_mode,
            }
        )
        if payment_note is not UNSET:
            field_dict["payment_note"] = payment_note
        if transaction is not UNSET:
            field_dict["transaction"] = transaction

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        payment_mode = d.pop("payment_mode")

        payment_note = d.pop("payment_note", UNSET)

        transaction = d.pop("transaction", UNSET)

        record_payment_request = cls(
            payment_mode=payment_mode,
            payment_note=payment_note,
            transaction=transaction,
        )

        return record_payment_request
