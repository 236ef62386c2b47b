# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field
from paidup.core.values import read_enum

from ..models.transaction_status import TransactionStatus
from ..models.transaction_type import TransactionType
from ..types import UNSET, Unset

T = TypeVar("T", bound="LinkedTransaction")


@_attrs_define
class LinkedTransaction:
    """
    Attributes:
        txn_id (str):
        applied_amount (int | None | Unset):
        applied_at (int | None | Unset):
        txn_type (None | TransactionType | Unset):
        txn_status (None | TransactionStatus | Unset):
        txn_date (int | None | Unset):
        txn_amount (int | None | Unset):
    """

    txn_id: str
    applied_amount: int | None | Unset = UNSET
    applied_at: int | None | Unset = UNSET
    txn_type: None | TransactionType | Unset = UNSET
    txn_status: None | TransactionStatus | Unset = UNSET
    txn_date: int | None | Unset = UNSET
    txn_amount: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        txn_id = self.txn_id

        applied_amount: int | None | Unset
        if isinstance(self.applied_amount, Unset):
            applied_amount = UNSET
        else:
            applied_amount = self.applied_amount

        applied_at: int | None | Unset
        if isinstance(self.applied_at, Unset):
            applied_at = UNSET
        else:
            applied_at = self.applied_at

        txn_type: None | str | Unset
        if isinstance(self.txn_type, Unset):
            txn_type = UNSET
        elif isinstance(self.txn_type, TransactionType):
            txn_type = (
                self.txn_type.value if isinstance(self.txn_type, TransactionType) else self.txn_type
            )
        else:
            txn_type = self.txn_type

        txn_status: None | str | Unset
        if isinstance(self.txn_status, Unset):
            txn_status = UNSET
        elif isinstance(self.txn_status, TransactionStatus):
            txn_status = (
                self.txn_status.value
                if isinstance(self.txn_status, TransactionStatus)
                else self.txn_status
            )
        else:
            txn_status = self.txn_status

        txn_date: int | None | Unset
        if isinstance(self.txn_date, Unset):
            txn_date = UNSET
        else:
            txn_date = self.txn_date

        txn_amount: int | None | Unset
        if isinstance(self.txn_amount, Unset):
            txn_amount = UNSET
        else:
            txn_amount = self.txn_amount

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "txn_id": txn_id,
            }
        )
        if applied_amount is not UNSET:
            field_dict["applied_amount"] = applied_amount
        if applied_at is not UNSET:
            field_dict["applied_at"] = applied_at
        if txn_type is not UNSET:
            field_dict["txn_type"] = txn_type
        if txn_status is not UNSET:
            field_dict["txn_status"] = txn_status
        if txn_date is not UNSET:
            field_dict["txn_date"] = txn_date
        if txn_amount is not UNSET:
            field_dict["txn_amount"] = txn_amount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        txn_id = d.pop("txn_id")

        applied_amount = d.pop("applied_amount", UNSET)

        applied_at = d.pop("applied_at", UNSET)

        txn_type = read_enum(TransactionType, d.pop("txn_type", UNSET))

        txn_status = read_enum(TransactionStatus, d.pop("txn_status", UNSET))

        txn_date = d.pop("txn_date", UNSET)

        txn_amount = d.pop("txn_amount", UNSET)

        linked_transaction = cls(
            txn_id=txn_id,
            applied_amount=applied_amount,
            applied_at=applied_at,
            txn_type=txn_type,
            txn_status=txn_status,
            txn_date=txn_date,
            txn_amount=txn_amount,
        )

        linked_transaction.additional_properties = d
        return linked_transaction

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
