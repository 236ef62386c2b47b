# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from paidup.core.values import read_decimal

from ..models.entry_type import EntryType
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewAllocation")


@_attrs_define
class NewAllocation:
    """
    Attributes:
        invoice_id (str): The invoice to pay, an id starting with "inv_".
        entry_type (EntryType | Unset): charge adds to what is due; payment takes off. On an allocation that pays an
            invoice always payment.
        amount (Decimal | Unset): The part for this invoice, in major units; the provider's samples leave it out and the
            whole amount is applied.
    """

    invoice_id: str
    entry_type: EntryType | Unset = UNSET
    amount: Decimal | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        invoice_id = self.invoice_id

        entry_type: str | Unset = UNSET
        if not isinstance(self.entry_type, Unset):
            entry_type = (
                self.entry_type.value if isinstance(self.entry_type, EntryType) else self.entry_type
            )

        amount = self.amount

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "invoice_id": invoice_id,
            }
        )
        if entry_type is not UNSET:
            field_dict["entry_type"] = entry_type
        if amount is not UNSET:
            field_dict["amount"] = amount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        invoice_id = d.pop("invoice_id")

        _entry_type = d.pop("entry_type", UNSET)
        entry_type: EntryType | Unset
        if isinstance(_entry_type, Unset):
            entry_type = UNSET
        else:
            entry_type = EntryType(_entry_type)

        amount = read_decimal(d.pop("amount", UNSET))

        new_allocation = cls(
            invoice_id=invoice_id,
            entry_type=entry_type,
            amount=amount,
        )

        return new_allocation
