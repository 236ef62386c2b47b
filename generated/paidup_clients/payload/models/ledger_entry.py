# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_decimal

from ..types import UNSET, Unset

T = TypeVar("T", bound="LedgerEntry")


@_attrs_define
class LedgerEntry:
    """
    Attributes:
        id (None | str | Unset):
        amount (Decimal | None | Unset):
        entry_type (None | str | Unset):
        assoc_transaction_id (None | str | Unset):
    """

    id: None | str | Unset = UNSET
    amount: Decimal | None | Unset = UNSET
    entry_type: None | str | Unset = UNSET
    assoc_transaction_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        amount: Decimal | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        entry_type: None | str | Unset
        if isinstance(self.entry_type, Unset):
            entry_type = UNSET
        else:
            entry_type = self.entry_type

        assoc_transaction_id: None | str | Unset
        if isinstance(self.assoc_transaction_id, Unset):
            assoc_transaction_id = UNSET
        else:
            assoc_transaction_id = self.assoc_transaction_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if amount is not UNSET:
            field_dict["amount"] = amount
        if entry_type is not UNSET:
            field_dict["entry_type"] = entry_type
        if assoc_transaction_id is not UNSET:
            field_dict["assoc_transaction_id"] = assoc_transaction_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        amount = read_decimal(d.pop("amount", UNSET))

        entry_type = d.pop("entry_type", UNSET)

        assoc_transaction_id = d.pop("assoc_transaction_id", UNSET)

        ledger_entry = cls(
            id=id,
            amount=amount,
            entry_type=entry_type,
            assoc_transaction_id=assoc_transaction_id,
        )

        ledger_entry.additional_properties = d
        return ledger_entry

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
